import type { Failure } from '../../network/failures.ts';
import type { FullScenario } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { nameIn, t } from './phrases.ts';

/** What is wrong where a path stops, by the rule that stops it. English: a clause behind the name; Korean: before the name, without a particle of its own. Both suit one and many. */
const reasons: Readonly<Record<string, Text>> = {
  'interface-endpoint-security-group': t('whose security group does not let these requests in', '보안 그룹에서 이 요청을 허용하지 않는'),
  'gateway-endpoint-route-tables': t('whose route table has no route to the endpoint', '라우팅 테이블에 엔드포인트 경로가 없는'),
  'peering-routes-both-sides': t('which does not have routes on both sides', '양쪽에 경로를 모두 추가하지 않은'),
  'endpoint-service-permissions-default': t(`which does not allow the consumer's account`, '소비자 계정을 허용하지 않는'),
  'endpoint-service-acceptance': t('which has not accepted the connection request', '연결 요청을 아직 수락하지 않은'),
  'endpoint-policy-denies': t('whose policy does not allow these requests', '정책에서 이 요청을 허용하지 않는'),
  'bucket-policy-restricts': t('whose bucket policy refuses these requests', '버킷 정책에서 이 요청을 거부하는'),
  'transit-gateway-routing': t('where a working route is missing', '작동하는 라우팅 경로가 없는'),
  'transit-gateway-egress': t('to which no default route leads', '기본 경로로 연결되지 않는'),
  'overlapping-cidr-not-routed': t('where overlapping CIDR blocks leave no route', '겹치는 CIDR 블록 때문에 경로가 없는'),
  'gwlb-endpoint-inspects': t('which leads traffic through the fleet but opens no connections to it', '트래픽을 플릿으로 보내 검사할 뿐 플릿에 대한 연결은 제공하지 않는'),
  'egress-only-internet-gateway': t('which is for IPv6 alone', 'IPv6 트래픽만 전달하는'),
  'hosted-service-internet-exposure': t('which nothing opens to the internet', '인터넷에 공개되지 않은'),
  'endpoint-service-definition': t('which has no endpoint service to connect to', '연결할 엔드포인트 서비스가 없는'),
  'endpoint-service-same-region': t('which is in another Region', '다른 리전에 있는'),
  'hosted-service-over-internet': t('which nothing opens to the internet', '인터넷에 공개되지 않은'),
};
const unrouted = t('whose private addresses the internet does not route to', '프라이빗 주소를 사용하여 인터넷에서 연결할 수 없는');
const offline = t('which has no internet access', '인터넷에 액세스할 수 없는');

/** Why the nearest path stops where it does, if one thing stops it and that can be said in a clause; else empty. */
export function reasonOf({ blocks, blockedAt, rule, path }: Failure, { world }: FullScenario, voice: Voice): string {
  const { lang } = voice;
  if (blocks.length !== 1) return '';
  if (rule === 'vpcs-are-isolated') {
    const before = path[path.indexOf(blockedAt) - 1];
    if (before === undefined) return '';
    if (before === 'internet') return unrouted[lang];
    return lang === 'en' ? `to which no network connection leads from ${nameIn(before, voice)}` : `${voice.with(nameIn(before, voice), '와/과')} 네트워크 연결이 없는`;
  }
  if (rule === 'public-endpoint-from-anywhere' && world.sites.some((s) => s.id === blockedAt && !s.internet)) return offline[lang];
  if (rule === 'transit-gateway-routing') {
    const [from, to] = placesAround(blockedAt, path, world).map((id) => nameIn(id, voice));
    // The VPCs of a group have one name.
    if (from !== undefined && from === to) return lang === 'en' ? `which has no working route among ${to}` : `${to} 간에 작동하는 라우팅 경로가 없는`;
    if (from !== undefined && to !== undefined) return lang === 'en' ? `which has no working route between ${from} and ${to}` : `${voice.with(from, '와/과')} ${to} 사이에 작동하는 라우팅 경로가 없는`;
  }
  return Object.hasOwn(reasons, rule) ? (reasons[rule] as Text)[lang] : '';
}

/** The places of a path before and behind one name on it: lines to a site stand between. */
function placesAround(name: string, path: readonly string[], { vpcs, sites }: FullScenario['world']): string[] {
  const places = new Set([...sites, ...vpcs, ...vpcs.flatMap((vpc) => vpc.subnets)].map(({ id }) => id));
  const at = path.indexOf(name);
  const [before, behind] = [path.slice(0, at).findLast((x) => places.has(x)), path.slice(at + 1).find((x) => places.has(x))];
  return before === undefined || behind === undefined ? [] : [before, behind];
}
