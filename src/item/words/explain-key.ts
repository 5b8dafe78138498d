import type { FullScenario, Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import { bare, labels, listed, nameIn, namesIn, resourceName } from './phrases.ts';
import { typeNames } from './names.ts';

/** What a design does for one requirement. English: a verb phrase for one design (`en`) and for two steps (`plural`); Korean: before another clause (`ko`) and at the end. */
export interface Virtue {
  readonly en: string;
  readonly plural: string;
  readonly ko: string;
  readonly koEnd: string;
}

/** One clause for every requirement but plain reach to the end of the path that is told already; private paths share a clause where they can. */
export function virtues(scenario: FullScenario, voice: Voice): Virtue[] {
  const pairs = scenario.requirements.flatMap((r) => ('private' in r ? [r.private] : []));
  const oneFrom = new Set(pairs.map((x) => x.from)).size === 1;
  const told = new Set<string>();
  const found = scenario.requirements.flatMap((r): Virtue[] => {
    if (!('private' in r)) {
      const one = virtueOf(r, voice);
      return one ? [one] : [];
    }
    const { from, to } = r.private;
    if (told.has(oneFrom ? from : to)) return [];
    told.add(oneFrom ? from : to);
    const same = pairs.filter((x) => (oneFrom ? x.from === from : x.to === to));
    return [privately(labels([...new Set(same.map((x) => `client:${x.from}`))], voice), labels([...new Set(same.map((x) => x.to))], voice))];
  });
  return found.filter((v, i) => found.findIndex((x) => x.en === v.en && x.ko === v.ko) === i).slice(0, 4);
}

const virtue = (verb: readonly [string, string], rest: string, ko: string, koEnd: string): Virtue => ({ en: `${verb[0]} ${rest}`, plural: `${verb[1]} ${rest}`, ko, koEnd });
const needs = ['needs', 'need'] as const;
const carries = ['carries', 'carry'] as const;
const leaves = ['leaves', 'leave'] as const;
const survives = ['survives', 'survive'] as const;
const privately = (from: string, to: string): Virtue => virtue(needs, `no internet gateway, NAT device, or internet VPN on the way from ${from} to ${to}`, `${from}에서 ${to}까지 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN을 사용하지 않고`, `${from}에서 ${to}까지 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN을 사용하지 않습니다`);

function virtueOf(r: Exclude<Requirement, { private: unknown }>, voice: Voice): Virtue | null {
  const body = Object.values(r)[0] as { from?: string; to?: string; service?: string };
  const from = body.from === undefined ? '' : voice.label(`client:${body.from}`);
  const to = typeof body.to === 'string' ? voice.label(body.to) : '';
  const p = voice.with;
  if ('reach' in r) return r.reach.to === 'internet' ? virtue(['gives', 'give'], `${from} a way to the internet`, `${from}에서 인터넷으로 나갈 수 있게 하고`, `${from}에서 인터넷으로 나갈 수 있게 합니다`) : null;
  if ('isolate' in r && r.isolate.from === r.isolate.to) return virtue(leaves, `no path between any two of ${to}`, `${to} 사이에 경로를 남기지 않고`, `${to} 사이에 경로를 남기지 않습니다`);
  if ('isolate' in r) return virtue(leaves, `no path from ${from} to ${to}`, `${from}에서 ${to}에 이르는 경로를 남기지 않고`, `${from}에서 ${to}에 이르는 경로를 남기지 않습니다`);
  if ('survivesAz' in r) return virtue(survives, `the loss of one Availability Zone`, '가용 영역 1개의 장애를 견디고', '가용 영역 1개의 장애를 견딥니다');
  if ('keepDnsName' in r) return virtue(['serves', 'serve'], `the default DNS name of ${to}`, `${to}의 기본 DNS 이름을 그대로 사용할 수 있게 하고`, `${to}의 기본 DNS 이름을 그대로 사용할 수 있게 합니다`);
  if ('encrypt' in r) return virtue(['encrypts', 'encrypt'], 'the traffic on its links outside AWS', 'AWS 외부의 링크에서 트래픽을 암호화하고', 'AWS 외부의 링크에서 트래픽을 암호화합니다');
  if ('bandwidth' in r) return virtue(carries, `${r.bandwidth.gbps} Gbps`, `${r.bandwidth.gbps}Gbps를 처리하고`, `${r.bandwidth.gbps}Gbps를 처리합니다`);
  if ('readyWithin' in r) return virtue(needs, `less than ${r.readyWithin.days} days to set up`, `${r.readyWithin.days}일 안에 준비되고`, `${r.readyWithin.days}일 안에 준비됩니다`);
  if ('onlyVia' in r) {
    const svc = voice.label(r.onlyVia.service);
    const names = labels(r.onlyVia.vpcs, voice);
    return virtue(['makes', 'make'], `${svc} refuse requests from outside the endpoints of ${names}`, `${names}의 엔드포인트 밖에서 ${svc}에 보낸 요청을 거부하고`, `${names}의 엔드포인트 밖에서 ${svc}에 보낸 요청을 거부합니다`);
  }
  if ('limitTo' in r) {
    const named = namesIn(r.limitTo.resources.map((x) => resourceName(x, voice)), voice);
    return virtue(['limits', 'limit'], `the endpoint to ${named}`, `엔드포인트를 통한 액세스를 ${p(named, '으로/로')} 제한하고`, `엔드포인트를 통한 액세스를 ${p(named, '으로/로')} 제한합니다`);
  }
  if ('inspect' in r) {
    const by = voice.label(r.inspect.by);
    return virtue(['sends', 'send'], `the traffic through ${by}`, `트래픽이 ${p(by, '을/를')} 거치게 하고`, `트래픽이 ${p(by, '을/를')} 거치게 합니다`);
  }
  const svc = voice.label(r.exposeOnly.service);
  return virtue(['opens', 'open'], `${svc} and nothing else in its VPC`, `VPC에서 ${svc}만 노출하고`, `VPC에서 ${svc}만 노출합니다`);
}

/** What one step of several does: "This step adds the interface endpoint.", and whether that lies on a path. `said`: empty where it has no name. */
export function contribution(scenario: FullScenario, id: string, path: readonly string[], voice: Voice): { said: string; onPath: boolean } | null {
  const option = scenario.options.find((o) => o.id === id);
  if (!option || !('elements' in option)) return null;
  const en = voice.lang === 'en';
  const named = (e: (typeof option.elements)[number]): string => (e.id !== undefined && voice.label(e.id) !== e.id ? voice.label(e.id) : typeNames[e.type][voice.lang]);
  const deeds = [
    deed([...new Set(option.elements.map(named))].map((name) => (en ? `the ${bare(name)}` : name)), 'adds', '추가', voice),
    deed(option.changes.map((c) => nameIn(c.id, voice)), 'changes', '변경', voice),
    deed(option.removes.map((r) => nameIn(r, voice)), 'removes', '제거', voice),
  ].filter((x) => x !== null);
  const names = new Set([...option.elements.map((e) => e.id ?? e.type), ...option.changes.map((c) => c.id)]);
  const ko = deeds.map((d, i) => (i === deeds.length - 1 ? `${d}합니다` : `${d}하고`)).join(' ');
  return { said: deeds.length === 0 ? '' : en ? `This step ${listed(deeds, 'en')}.` : `이 단계는 ${ko}.`, onPath: path.some((x) => names.has(x.replace(/#\d+$/, ''))) };
}

/** One thing that a step does to some elements; null where there are none. Korean: the stem of the verb. */
function deed(names: readonly string[], en: string, ko: string, voice: Voice): string | null {
  if (names.length === 0) return null;
  const all = namesIn(names, voice);
  return voice.lang === 'en' ? `${en} ${all}` : `${voice.with(all, '을/를')} ${ko}`;
}
