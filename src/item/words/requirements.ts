import type { Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';

const list = (names: readonly string[], lang: 'en' | 'ko'): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${lang === 'en' ? ' and ' : ', '}${names.at(-1)}`);

/** How a stem states a requirement: one sentence. */
export function requirementSentence(r: Requirement, voice: Voice): string {
  return voice.choose(sentences(r, voice), JSON.stringify(r))[voice.lang];
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

function sentences(r: Requirement, voice: Voice): readonly Text[] {
  // What initiates connections has a name of its own, such as "the instances" for a VPC.
  const C = (id: string) => voice.label(`client:${id}`);
  const L = (id: string) => voice.label(id);
  if ('reach' in r) {
    const { from, to } = r.reach;
    return [
      { en: `${cap(C(from))} must be able to connect to ${L(to)}.`, ko: `${voice.with(C(from), '이/가')} ${L(to)}에 연결할 수 있어야 합니다.` },
      { en: `The company must give ${C(from)} access to ${L(to)}.`, ko: `${voice.with(C(from), '이/가')} ${L(to)}에 액세스할 수 있도록 해야 합니다.` },
      { en: `${cap(C(from))} need access to ${L(to)}.`, ko: `${C(from)}에서 ${L(to)}에 액세스해야 합니다.` },
    ];
  }
  if ('private' in r) {
    const { from, to } = r.private;
    return [
      { en: `Requests from ${C(from)} to ${L(to)} must use private connectivity and must not depend on the internet.`, ko: `${C(from)}에서 ${L(to)}에 보내는 요청은 인터넷에 의존하지 않고 프라이빗 연결을 사용해야 합니다.` },
      { en: `${cap(C(from))} must reach ${L(to)} without an internet gateway, a NAT device, or an internet VPN.`, ko: `${voice.with(C(from), '은/는')} 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN 없이 ${L(to)}에 연결해야 합니다.` },
      { en: `A security policy requires that ${C(from)} connect to ${L(to)} privately, with no internet gateway or NAT device in the path.`, ko: `보안 정책에 따라 ${voice.with(C(from), '은/는')} 경로에 인터넷 게이트웨이나 NAT 디바이스 없이 ${L(to)}에 비공개로 연결해야 합니다.` },
    ];
  }
  if ('isolate' in r) {
    const { from, to } = r.isolate;
    if (to === 'internet')
      return [
        { en: `${cap(C(from))} must have no outbound path to the internet.`, ko: `${C(from)}에서 인터넷으로 나가는 경로가 없어야 합니다.` },
        { en: `The security team does not allow ${C(from)} to connect to the internet.`, ko: `보안 팀은 ${voice.with(C(from), '이/가')} 인터넷에 연결하는 것을 허용하지 않습니다.` },
      ];
    return [
      { en: `${cap(C(from))} must not be able to connect to ${L(to)}.`, ko: `${C(from)}에서는 ${L(to)}에 연결할 수 없어야 합니다.` },
      { en: `The company must prevent ${C(from)} from reaching ${L(to)}.`, ko: `${voice.with(C(from), '이/가')} ${L(to)}에 연결하지 못하도록 해야 합니다.` },
    ];
  }
  if ('survivesAz' in r) {
    const { from, to } = r.survivesAz;
    return [
      { en: `The connection from ${C(from)} to ${L(to)} must tolerate the loss of an Availability Zone.`, ko: `${C(from)}에서 ${L(to)}에 이르는 연결은 가용 영역 1개의 장애를 견뎌야 합니다.` },
      { en: `If one Availability Zone fails, ${C(from)} must still be able to use ${L(to)}.`, ko: `가용 영역 1개에 장애가 발생해도 ${voice.with(C(from), '은/는')} ${voice.with(L(to), '을/를')} 계속 사용할 수 있어야 합니다.` },
      { en: `Access from ${C(from)} to ${L(to)} must be highly available across Availability Zones.`, ko: `${C(from)}에서 ${L(to)}에 대한 액세스는 여러 가용 영역에 걸쳐 고가용성을 갖추어야 합니다.` },
    ];
  }
  if ('keepDnsName' in r) {
    const { from, to } = r.keepDnsName;
    return [
      { en: `The code of the application uses the default DNS name of ${L(to)} and cannot change, but ${C(from)} must reach it on a private path.`, ko: `애플리케이션 코드는 ${L(to)}의 기본 DNS 이름을 사용하며 변경할 수 없지만, ${voice.with(C(from), '은/는')} 프라이빗 경로로 연결해야 합니다.` },
      { en: `${cap(C(from))} must keep using the standard DNS name of ${L(to)}, and that name must lead to a private path.`, ko: `${voice.with(C(from), '은/는')} ${L(to)}의 표준 DNS 이름을 계속 사용해야 하며 이 이름은 프라이빗 경로로 이어져야 합니다.` },
    ];
  }
  if ('encrypt' in r) {
    const { from, to } = r.encrypt;
    return [
      { en: `Traffic from ${C(from)} to ${L(to)} must be encrypted on every link outside AWS.`, ko: `${C(from)}에서 ${L(to)}에 이르는 트래픽은 AWS 외부의 모든 링크에서 암호화되어야 합니다.` },
      { en: `Regulations require the network to encrypt the traffic from ${C(from)} to ${L(to)} until it is inside AWS.`, ko: `규정에 따라 ${C(from)}에서 ${L(to)}에 이르는 트래픽은 AWS에 들어올 때까지 네트워크에서 암호화해야 합니다.` },
    ];
  }
  if ('bandwidth' in r) {
    const { from, to, gbps } = r.bandwidth;
    return [
      { en: `${cap(C(from))} need ${gbps} Gbps of throughput to ${L(to)}.`, ko: `${C(from)}에서 ${L(to)}까지 ${gbps}Gbps의 처리량이 필요합니다.` },
      { en: `The path from ${C(from)} to ${L(to)} must carry ${gbps} Gbps at peak.`, ko: `${C(from)}에서 ${L(to)}에 이르는 경로는 피크 시간에 ${gbps}Gbps를 처리해야 합니다.` },
    ];
  }
  if ('readyWithin' in r) {
    const { days } = r.readyWithin;
    return [
      { en: `The solution must be in service within ${days} days.`, ko: `솔루션은 ${days}일 이내에 운영되어야 합니다.` },
      { en: `The migration starts in ${days} days, and the connectivity must be ready by then.`, ko: `마이그레이션이 ${days}일 후에 시작되므로 그때까지 연결이 준비되어야 합니다.` },
    ];
  }
  if ('onlyVia' in r) {
    const [svc, vpcs] = [L(r.onlyVia.service), list(r.onlyVia.vpcs.map(L), voice.lang)];
    return [
      { en: `${cap(svc)} must refuse requests that do not come through a VPC endpoint in ${vpcs}.`, ko: `${voice.with(svc, '은/는')} ${vpcs}의 VPC 엔드포인트를 통하지 않은 요청을 거부해야 합니다.` },
      { en: `Requests to ${svc} from outside the endpoints of ${vpcs} must be denied.`, ko: `${vpcs}의 엔드포인트 밖에서 ${svc}에 보내는 요청은 거부되어야 합니다.` },
    ];
  }
  if ('limitTo' in r) {
    const { from, resources } = r.limitTo;
    const named = list(resources, voice.lang);
    return [
      { en: `Through the endpoint, ${C(from)} must be able to use the ${named} bucket and no other bucket.`, ko: `엔드포인트를 통해 ${voice.with(C(from), '은/는')} ${named} 버킷만 사용할 수 있어야 하고 다른 버킷은 사용할 수 없어야 합니다.` },
      { en: `To stop data from being copied elsewhere, the endpoint must let ${C(from)} work with just the ${named} bucket.`, ko: `데이터가 다른 곳으로 복사되지 않도록 엔드포인트는 ${C(from)}에서 ${named} 버킷만 사용하도록 허용해야 합니다.` },
    ];
  }
  if ('inspect' in r) {
    const { from, to, by } = r.inspect;
    return [{ en: `Traffic from ${C(from)} to ${L(to)} must pass through ${L(by)}.`, ko: `${C(from)}에서 ${L(to)}에 이르는 트래픽은 ${voice.with(L(by), '을/를')} 통과해야 합니다.` }];
  }
  const { service, to } = r.exposeOnly;
  return [{ en: `${cap(list(to.map(L), voice.lang))} must be able to connect to ${L(service)} and to nothing else in its VPC.`, ko: `${voice.with(list(to.map(L), voice.lang), '은/는')} ${L(service)}에만 연결할 수 있어야 하고 해당 VPC의 다른 리소스에는 연결할 수 없어야 합니다.` }];
}

/** What a requirement asks for, as a noun phrase for explanations: "access from the instances to Amazon S3". */
export function requirementName(r: Requirement, voice: Voice): string {
  const [kind, body] = Object.entries(r)[0] as [string, { from?: string; to?: string; service?: string; gbps?: number; days?: number; by?: string }];
  const from = body.from ? voice.label(body.from) : '';
  const to = typeof body.to === 'string' ? voice.label(body.to) : body.service ? voice.label(body.service) : '';
  const route: Text = { en: `from ${from} to ${to}`, ko: `${from}에서 ${to}까지의` };
  const names: Readonly<Record<string, Text>> = {
    reach: { en: `access ${route.en}`, ko: `${route.ko} 액세스` },
    private: { en: `private connectivity ${route.en}`, ko: `${route.ko} 프라이빗 연결` },
    isolate: { en: `isolation of ${to} from ${from}`, ko: `${from}에서 ${to}에 대한 연결 차단` },
    survivesAz: { en: `access ${route.en} after the loss of an Availability Zone`, ko: `가용 영역 장애 시 ${route.ko} 액세스` },
    keepDnsName: { en: `private access under the default DNS name of ${to}`, ko: `${to}의 기본 DNS 이름을 통한 프라이빗 액세스` },
    encrypt: { en: `encryption outside AWS ${route.en}`, ko: `AWS 외부에서 ${route.ko} 암호화` },
    bandwidth: { en: `${body.gbps} Gbps ${route.en}`, ko: `${route.ko} ${body.gbps}Gbps 처리량` },
    readyWithin: { en: `readiness within ${body.days} days`, ko: `${body.days}일 이내의 준비` },
    onlyVia: { en: `refusal of requests to ${to} from elsewhere`, ko: `다른 곳에서 ${to}에 보내는 요청의 거부` },
    limitTo: { en: `the limit on what the endpoint lets through`, ko: `엔드포인트가 허용하는 리소스의 제한` },
    inspect: { en: `inspection of the traffic ${route.en}`, ko: `${route.ko} 트래픽 검사` },
    exposeOnly: { en: `exposure of ${to} alone`, ko: `${to}만의 노출` },
  };
  return (names[kind] as Text)[voice.lang];
}
