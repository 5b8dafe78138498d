import type { Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { saltOf } from '../salt.ts';
import { labels, listed, type Wording } from './phrases.ts';
import { apart, bandwidth, encrypt, inspect, isolate, isolateInternet, keepDnsName, privately, reach, survivesAz, together, type Ends } from './requirements-paths.ts';
import { exposeOnly, limitTo, onlyVia, readyWithin } from './requirements-rest.ts';

/** How a stem states a requirement: one sentence. @param said the ways that earlier sentences of the stem took: two requirements of a kind are not worded alike */
export function requirementSentence(r: Requirement, voice: Voice, said = new Set<string>()): string {
  const ways = waysToAsk(r, voice);
  const kind = Object.keys(r).join('');
  let i = ways.indexOf(voice.choose(ways, saltOf(r)));
  while (said.has(`${kind} ${i}`)) i = (i + 1) % ways.length;
  said.add(`${kind} ${i}`);
  return (ways[i] as Wording)()[voice.lang];
}

/** Every way to state a requirement. */
export function waysToAsk(r: Requirement, voice: Voice): readonly Wording[] {
  // What initiates connections has a name of its own, such as "the instances" for a VPC. It may be one or many: only modal verbs stand behind it.
  const ends = ({ from, to }: { from: string; to: string }): Ends => ({ from: voice.label(`client:${from}`), to: voice.label(to), with: voice.with });
  if ('reach' in r) return r.reach.from === r.reach.to ? together(voice.label(r.reach.to), voice.with) : reach(ends(r.reach));
  if ('private' in r) return privately(ends(r.private));
  if ('isolate' in r && r.isolate.from === r.isolate.to) return apart(voice.label(r.isolate.to), voice.with);
  if ('isolate' in r) return r.isolate.to === 'internet' ? isolateInternet(ends(r.isolate)) : isolate(ends(r.isolate));
  if ('survivesAz' in r) return survivesAz(ends(r.survivesAz));
  if ('keepDnsName' in r) return keepDnsName(ends(r.keepDnsName));
  if ('encrypt' in r) return encrypt(ends(r.encrypt));
  if ('bandwidth' in r) return bandwidth(ends(r.bandwidth), r.bandwidth.gbps);
  if ('inspect' in r) return inspect(ends(r.inspect), voice.label(r.inspect.by), r.inspect.from === r.inspect.to);
  if ('readyWithin' in r) return readyWithin(r.readyWithin.days);
  if ('onlyVia' in r) return onlyVia(r.onlyVia, voice);
  if ('limitTo' in r) return limitTo(r.limitTo, voice);
  return exposeOnly(r.exposeOnly, voice);
}

/** What a requirement asks for, as a noun phrase for explanations: "access from the instances to Amazon S3". */
export function requirementName(r: Requirement, voice: Voice): string {
  const [kind, body] = Object.entries(r)[0] as [string, { from?: string; to?: string | string[]; service?: string; gbps?: number; days?: number; by?: string; vpcs?: string[]; resources?: string[] }];
  const from = body.from ? voice.label(`client:${body.from}`) : '';
  const to = typeof body.to === 'string' ? voice.label(body.to) : body.service ? voice.label(body.service) : '';
  const route: Text = { en: `from ${from} to ${to}`, ko: `${from}에서 ${to}까지의` };
  const others = labels([body.to, body.vpcs].find(Array.isArray) ?? [], voice);
  const limit = listed(body.resources ?? [], voice.lang);
  const names: Readonly<Record<string, Text>> = {
    reach: { en: `access ${route.en}`, ko: `${route.ko} 액세스` },
    private: { en: `private connectivity ${route.en}`, ko: `${route.ko} 프라이빗 연결` },
    isolate: { en: `isolation of ${to} from ${from}`, ko: `${from}에서 ${voice.with(to, '으로/로')} 향하는 연결의 차단` },
    survivesAz: { en: `access ${route.en} after the loss of an Availability Zone`, ko: `가용 영역 장애 시 ${route.ko} 액세스` },
    keepDnsName: { en: `private access under the default DNS name of ${to}`, ko: `${to}의 기본 DNS 이름을 통한 프라이빗 액세스` },
    encrypt: { en: `encryption outside AWS ${route.en}`, ko: `${from}에서 ${to}까지 AWS 외부 구간의 암호화` },
    bandwidth: { en: `${body.gbps} Gbps ${route.en}`, ko: `${route.ko} ${body.gbps}Gbps 처리량` },
    readyWithin: { en: `readiness within ${body.days} days`, ko: `${body.days}일 이내의 준비` },
    onlyVia: { en: `refusal of requests to ${to} from outside the VPC endpoints of ${others}`, ko: `${others}의 VPC 엔드포인트 밖에서 ${to}에 보내는 요청의 거부` },
    limitTo: { en: `an endpoint that lets ${from} use only ${limit}`, ko: `${from}에서 엔드포인트를 통해 사용할 수 있는 버킷의 제한(${limit})` },
    inspect: { en: `inspection of the traffic ${route.en}`, ko: `${route.ko} 트래픽 검사` },
    exposeOnly: { en: `exposure of ${to} alone to ${others}`, ko: `${others}에 ${to}만 노출하는 구성` },
  };
  return (names[kind] as Text)[voice.lang];
}
