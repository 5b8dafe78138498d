import type { Failure } from '../../network/failures.ts';
import type { Element, FullScenario, Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import { labels, listed, nameIn, namesIn, pathIn, resourceName } from './phrases.ts';
import { reasonOf } from './reasons.ts';

/** What a failure is told from. */
interface Scene {
  readonly f: Failure;
  readonly voice: Voice;
  readonly en: boolean;
  /** The path in words; empty where there is none. */
  readonly path: string;
  /** Where it goes wrong. */
  readonly at: string;
  /** What is wrong there; empty where a clause cannot say it. */
  readonly reason: string;
  elementAt(name: string): Element | undefined;
  /** What the policy of an endpoint allows once the option is done; empty where it allows everything. */
  allowedBy(endpoint: Element): readonly string[];
  isPlace(name: string): boolean;
}

/** What fails and where: one sentence that begins in lower case, so that something may stand before it. */
export function whatFails(f: Failure, scenario: FullScenario, option: string, voice: Voice): string {
  const r = scenario.requirements[f.requirement ?? 0] as Requirement;
  const own = scenario.options.find((o) => o.id === option);
  const elements = [...scenario.world.elements, ...(own && 'elements' in own ? own.elements : [])];
  const scene: Scene = {
    f,
    voice,
    en: voice.lang === 'en',
    path: f.path.length > 1 ? pathIn(f.path, voice) : '',
    at: nameIn(f.blockedAt, voice),
    reason: reasonOf(f, scenario, voice),
    elementAt: (name) => elements.find((e) => e.id === name) ?? elements.find((e) => e.id === undefined && e.type === name.replace(/#\d+$/, '')),
    allowedBy: (endpoint) => {
      const changed = own && 'elements' in own ? own.changes.find((c) => c.id === endpoint.id)?.set['policy'] : undefined;
      return (changed as readonly string[] | undefined) ?? ('policy' in endpoint ? endpoint.policy : undefined) ?? [];
    },
    isPlace: (name) => scenario.world.vpcs.some((v) => v.id === name || v.subnets.some((s) => s.id === name)),
  };
  return openButWrong(r, scene) ?? blocked(r, scene);
}

const body = (r: Requirement) => Object.values(r)[0] as { from?: string; to?: string | string[]; service?: string };

const ends = (r: Requirement, f: Failure, voice: Voice): { from: string; to: string } => {
  const { from: first, to: last, service } = body(r);
  const from = first ?? (Array.isArray(last) ? (last[0] ?? '') : (f.path[0] ?? ''));
  const to = typeof last === 'string' ? last : (service ?? f.path.at(-1) ?? '');
  return { from: voice.label(`client:${from}`), to: voice.label(to) };
};

/** What is not there at all on the way to the internet, and out of which place that leads; null where something else is the matter too. */
function lacks({ f, en, isPlace }: Scene): { readonly what: string; readonly from: string } | null {
  const [gateway, nat] = en ? ['an internet gateway', 'a NAT device'] : ['인터넷 게이트웨이', 'NAT 디바이스'];
  // A path is blocked at this name alone where there is no such gateway.
  const found = [...new Set(f.blocks.map(({ rule, at }) => (at === 'internet-gateway' ? gateway : rule === 'private-subnet-needs-nat' ? nat : '')))];
  const from = f.path.slice(0, f.path.lastIndexOf('internet')).findLast(isPlace);
  return found.includes('') || from === undefined ? null : { what: found.join(en ? ' and ' : '와 '), from };
}

/** There is no path: the nearest one and where it stops. */
function blocked(r: Requirement, s: Scene): string {
  const { from, to } = ends(r, s.f, s.voice);
  const others = [...new Set(s.f.blocks.slice(1).map((b) => nameIn(b.at, s.voice)))].filter((x) => x !== s.at);
  const want = 'private' in r || 'keepDnsName' in r;
  const lacking = lacks(s);
  const unserved = s.f.rule === 'vpc-endpoint-definition';
  const within = 'from' in body(r) && body(r).from === body(r).to && !want;
  if (s.en) {
    const what = within ? `${to} cannot reach one another` : want ? `no private path leads from ${from} to ${to}` : `${from} cannot reach ${to}`;
    if (unserved) return `${what}: no VPC endpoint for ${to} can be used from ${s.at}.`;
    if (lacking) return `${what}: the way out of ${nameIn(lacking.from, s.voice)} lacks ${lacking.what}.`;
    if (!s.path) return `${what}: the connection fails at ${s.at}.`;
    if (within && s.f.path.length === 2) return `${what}: no network connection joins them.`;
    return `${what}: the nearest ${want ? 'one' : 'path'}, ${s.path}, stops at ${listed([s.at, ...others], 'en')}${s.reason && `, ${s.reason}`}.`;
  }
  const what = within ? `${to}끼리 서로 연결할 수 없습니다` : want ? `${from}에서 ${to}까지 프라이빗 경로가 없습니다` : `${from}에서 ${to}에 연결할 수 없습니다`;
  if (unserved) return `${s.at}에서 사용할 수 있는 ${to}용 VPC 엔드포인트가 없어 ${what}.`;
  if (lacking) return `${nameIn(lacking.from, s.voice)}에서 나가는 경로에 ${s.voice.with(lacking.what, '이/가')} 없어 ${what}.`;
  if (!s.path) return `${s.at}에서 연결이 막혀 ${what}.`;
  if (within && s.f.path.length === 2) return `${to}끼리는 서로를 잇는 연결이 없어 통신할 수 없습니다.`;
  return `가장 근접한 경로(${s.path})가 ${s.reason && `${s.reason} `}${namesIn([s.at, ...others], s.voice)}에서 막혀 ${what}.`;
}

const internetRules = new Set(['internet-gateway-path-not-private']);
const vpnRules = new Set(['vpn-over-internet', 'software-vpn-between-vpcs']);
const zoneRules = new Set(['interface-endpoint-multi-az', 'nat-gateway-per-az', 'nat-instance-single-point', 'proxy-extends-reach', 'gwlb-endpoint-single-az']);

/** There is a path, but not one that the requirement may be met by; null where there is none. */
function openButWrong(r: Requirement, s: Scene): string | null {
  const { f, voice, en, path, at } = s;
  const { from, to } = ends(r, f, voice);
  const p = voice.with;
  if ('isolate' in r && r.isolate.from === r.isolate.to) return en ? `the path ${path} is open, so ${to} can still connect to one another.` : `경로(${path})가 열려 있어 ${to}끼리 서로 연결할 수 있습니다.`;
  if ('isolate' in r) return en ? `the path ${path} is open, so ${from} can still connect to ${to}.` : `경로(${path})가 열려 있어 ${from}에서 ${to}에 연결할 수 있습니다.`;
  if ('private' in r && internetRules.has(f.rule)) {
    if (f.blockedAt === 'internet') return en ? `the path ${path} is open, but it uses the internet and so is not private.` : `경로(${path})는 열려 있지만 인터넷을 거치므로 프라이빗 연결이 아닙니다.`;
    return en ? `the path ${path} is open, but it leads through ${at} to the public endpoint and so is not private.` : `경로(${path})는 열려 있지만 ${p(at, '을/를')} 통해 퍼블릭 엔드포인트에 연결되므로 프라이빗 연결이 아닙니다.`;
  }
  if ('private' in r && vpnRules.has(f.rule) && f.blocks.length === 1) return en ? `the path ${path} crosses the internet through ${at}, so it is not private.` : `경로(${path})는 인터넷을 거치는 ${p(at, '을/를')} 사용하므로 프라이빗 연결이 아닙니다.`;
  if ('encrypt' in r && f.rule === 'site-to-site-vpn-tunnels') return en ? `the path ${path} is open, but on the internet the network itself encrypts nothing.` : `경로(${path})는 열려 있지만 인터넷 구간에서 네트워크 자체는 트래픽을 암호화하지 않습니다.`;
  if ('encrypt' in r && f.rule === 'direct-connect-not-encrypted') return en ? `the path ${path} is open, but ${at} carries the traffic unencrypted.` : `경로(${path})는 열려 있지만 ${at}에서 트래픽이 암호화되지 않습니다.`;
  if ('bandwidth' in r && f.rule === 'site-to-site-vpn-bandwidth') return en ? `the path ${path} is open, but a tunnel of ${at} is too slow for ${r.bandwidth.gbps} Gbps.` : `경로(${path})는 열려 있지만 ${at}의 터널 대역폭은 필요한 ${r.bandwidth.gbps}Gbps에 미치지 못합니다.`;
  if ('survivesAz' in r && zoneRules.has(f.rule)) return en ? `the path ${path} is open, but it breaks when the one Availability Zone of ${at} fails.` : `경로(${path})는 열려 있지만 ${p(at, '이/가')} 있는 가용 영역 1개에 장애가 발생하면 끊어집니다.`;
  if ('keepDnsName' in r && f.rule === 'private-dns-own-vpc') return en ? `the path ${path} is open, but the default DNS name of ${to} does not lead ${from} onto a private path.` : `경로(${path})는 열려 있지만 ${from}에서 ${to}의 기본 DNS 이름을 사용하면 프라이빗 경로로 연결되지 않습니다.`;
  if ('limitTo' in r && f.rule === 'endpoint-policy-limit-buckets') return unlimited(r, s);
  if ('inspect' in r && f.rule.startsWith('gwlb') && path) {
    const by = voice.label(r.inspect.by);
    // The endpoint stands, but the traffic goes past it.
    if (f.rule === 'gwlb-endpoint-route-target') {
      const past = pathIn(f.path.filter((x) => x !== f.blockedAt), voice);
      return en ? `traffic takes the path ${past}, as no route leads it through ${at}, and is not inspected by ${by}.` : `${p(at, '을/를')} 거치는 경로가 없어 트래픽이 ${by}의 검사 없이 경로(${past})를 사용합니다.`;
    }
    return en ? `traffic takes the path ${path}, on which it is not inspected by ${by}.` : `트래픽이 ${by}의 검사를 거치지 않는 경로(${path})를 사용합니다.`;
  }
  if ('readyWithin' in r) return en ? `${at} takes a month or more to set up, longer than ${r.readyWithin.days} days.` : `${p(at, '은/는')} 설정에 한 달 이상 걸려 ${r.readyWithin.days}일 이내에 준비할 수 없습니다.`;
  if ('onlyVia' in r) {
    const names = en ? r.onlyVia.vpcs.map((v) => voice.label(v)).join(' or ') : labels(r.onlyVia.vpcs, voice);
    return en ? `${voice.label(r.onlyVia.service)} still accepts requests that do not come through a VPC endpoint of ${names}.` : `${p(voice.label(r.onlyVia.service), '이/가')} ${names}의 VPC 엔드포인트를 통하지 않은 요청도 계속 허용합니다.`;
  }
  if ('exposeOnly' in r) return exposes(r, s);
  return null;
}

function unlimited(r: Extract<Requirement, { limitTo: unknown }>, s: Scene): string {
  const { en, path, at, voice } = s;
  const p = voice.with;
  const endpoint = s.elementAt(s.f.blockedAt);
  if (endpoint?.type === 'gateway-endpoint' || endpoint?.type === 'interface-endpoint') {
    const named = (resources: readonly string[]): string => namesIn(resources.map((x) => resourceName(x, voice)), voice);
    const [wanted, found] = [named(r.limitTo.resources), named(s.allowedBy(endpoint))];
    return en ? `requests take the path ${path}, where the policy of ${at} allows ${found || 'every bucket'}. It has to allow ${wanted} and nothing else.` : `요청이 사용하는 경로(${path})에서 ${at} 정책은 ${p(found || '모든 버킷', '을/를')} 허용합니다. 이 정책은 ${wanted}만 허용해야 합니다.`;
  }
  return en ? `requests take the path ${path}, where no endpoint policy limits them.` : `요청이 엔드포인트 정책으로 제한되지 않는 경로(${path})를 사용합니다.`;
}

function exposes(r: Extract<Requirement, { exposeOnly: unknown }>, s: Scene): string | null {
  const { f, voice, en, at } = s;
  const svc = voice.label(r.exposeOnly.service);
  const names = labels(r.exposeOnly.to, voice);
  const p = voice.with;
  if (f.rule === 'hosted-service-internet-exposure') return en ? `the internet can reach ${svc} as well.` : `인터넷에서도 ${svc}에 연결할 수 있습니다.`;
  if (f.rule === 'endpoint-service-exposes-one-service') return en ? `${at} opens the whole network between ${names} and the VPC of ${svc}, not ${svc} alone.` : `${p(at, '은/는')} ${p(names, '와/과')} 서비스 공급자의 VPC 사이에서 ${svc} 외의 연결도 허용합니다.`;
  if (f.rule === 'vpc-local') return en ? `${names} would share a VPC with ${svc}, where everything is reachable.` : `${p(names, '이/가')} ${p(svc, '와/과')} 같은 VPC에 있어 모든 리소스에 연결할 수 있습니다.`;
  return null;
}
