import type { Element, Vpc } from '../network/schema.ts';
import type { Text } from './question.ts';
import { typeNames } from './words/names.ts';
import { listed } from './words/phrases.ts';

const say = (en: string, ko: string): Text => ({ en, ko });
const list = (ids: readonly string[], lang: 'en' | 'ko'): string => listed([...ids], lang);

/** What of a VPC differs from the ordinary: public subnets, DNS attributes that are off, members that overlap. A sentence each. */
export function vpcDetails({ id, subnets, dnsSupport, dnsHostnames, count, overlap }: Vpc): Text[] {
  const open = subnets.filter((s) => s.public).map((s) => s.id);
  const bare = subnets.filter((s) => s.public && !s.publicAddresses).map((s) => s.id);
  const closed = subnets.filter((s) => !s.public).map((s) => s.id);
  const off = [...(dnsSupport ? [] : ['enableDnsSupport']), ...(dnsHostnames ? [] : ['enableDnsHostnames'])];
  return [
    ...(open.length > 0 ? [closed.length > 0 ? say(`In ${id}, the subnets ${list(open, 'en')} are public and ${list(closed, 'en')} private.`, `${id}에서 퍼블릭 서브넷은 ${list(open, 'ko')}이고 프라이빗 서브넷은 ${list(closed, 'ko')}입니다.`) : say(`All subnets of ${id} are public.`, `${id}의 서브넷은 모두 퍼블릭 서브넷입니다.`)] : []),
    ...(bare.length > 0 ? [say(`What runs in ${list(bare, 'en')} has no public addresses.`, `${list(bare, 'ko')}의 리소스에는 퍼블릭 주소가 없습니다.`)] : []),
    ...(off.length > 0 ? [say(`In ${id}, ${list(off, 'en')} is turned off.`, `${id}의 ${list(off, 'ko')} 설정은 꺼져 있습니다.`)] : []),
    ...(count > 1 && overlap ? [say(`The CIDR blocks of the VPCs in ${id} overlap.`, `${id} 그룹에 속한 VPC의 CIDR 블록은 서로 겹칩니다.`)] : []),
  ];
}

/** What of an element differs from its defaults and could decide something, a sentence each. */
export function elementDetails(e: Element): Text[] {
  const name = (lang: 'en' | 'ko'): string => `${typeNames[e.type][lang]}${e.id === undefined ? '' : ` ${e.id}`}`;
  const [en, ko] = [`The ${name('en')}`, name('ko')];
  const closed = 'policy' in e && e.policy?.length === 0 ? [say(`${en} has a policy that denies everything.`, `${ko}의 정책은 모든 요청을 거부합니다.`)] : 'policy' in e && e.policy ? [say(`The policy of the ${name('en')} allows ${list(e.policy, 'en')} alone.`, `${ko}의 정책은 ${list(e.policy, 'ko')}만 허용합니다.`)] : [];
  switch (e.type) {
    case 'gateway-endpoint':
      return [...(e.routeTables === 'all' ? [] : e.routeTables === 'none' ? [say(`${en} is associated with no route table.`, `${ko}에는 라우팅 테이블이 연결되어 있지 않습니다.`)] : [say(`${en} is associated with the route tables of ${list(e.routeTables, 'en')} alone.`, `${ko}에는 ${list(e.routeTables, 'ko')} 서브넷의 라우팅 테이블만 연결되어 있습니다.`)]), ...closed];
    case 'interface-endpoint':
      return [
        ...(e.azs === 1 ? [say(`${en} is in one Availability Zone.`, `${ko}의 가용 영역은 1개입니다.`)] : []),
        ...(e.privateDns ? [] : [say(`${en} has no private DNS.`, `${ko}의 프라이빗 DNS는 꺼져 있습니다.`)]),
        ...(e.securityGroup === 'allow' ? [] : e.securityGroup === 'deny' ? [say(`The security group of the ${name('en')} lets nobody in.`, `${ko}의 보안 그룹은 아무 연결도 허용하지 않습니다.`)] : [say(`The security group of the ${name('en')} lets ${list(e.securityGroup, 'en')} in and nobody else.`, `${ko}의 보안 그룹은 ${list(e.securityGroup, 'ko')}에서 오는 연결만 허용합니다.`)]),
        ...closed,
      ];
    case 'vpc-peering':
      return e.routes === 'both' ? [] : e.routes === 'none' ? [say(`No route table has a route to the ${name('en')}.`, `${ko}에 대한 경로가 있는 라우팅 테이블이 없습니다.`)] : [say(`Only the route tables of ${e.routes} have a route to the ${name('en')}.`, `${ko}에 대한 경로는 ${e.routes}의 라우팅 테이블에만 있습니다.`)];
    case 'transit-gateway':
      return [
        ...(e.routes === 'full' ? [] : e.routes.length === 0 ? [say(`${en} has no routes between its attachments.`, `${ko}에는 연결 간 경로가 없습니다.`)] : [say(`${en} has routes between ${e.routes.map((ids) => list(ids, 'en')).join('; between ')}; and no others.`, `${ko}에는 다음 연결 간 경로만 있습니다: ${e.routes.map((ids) => list(ids, 'ko')).join('; ')}.`)]),
        ...(e.egress === undefined ? [] : [say(`Its traffic to the internet leaves through ${e.egress}.`, `인터넷으로 가는 트래픽은 VPC ${e.egress} 쪽으로 나갑니다.`)]),
      ];
    case 'endpoint-service':
      return [
        ...(e.acceptance === 'pending' ? [say('Connections to the endpoint service wait to be accepted.', '엔드포인트 서비스에 대한 연결 요청이 아직 수락되지 않았습니다.')] : []),
        ...(e.principals === 'all' ? [] : [say(`The endpoint service is open to ${e.principals.length === 0 ? 'no account' : `the accounts ${list(e.principals, 'en')}`}.`, e.principals.length === 0 ? '엔드포인트 서비스를 사용할 수 있는 계정이 없습니다.' : `엔드포인트 서비스를 사용할 수 있는 계정은 ${list(e.principals, 'ko')}입니다.`)]),
      ];
    case 'nat-gateway':
      return e.subnet === undefined ? (e.azs > 1 ? [say(`There are NAT gateways in ${e.azs} Availability Zones of ${e.vpc}.`, `${e.vpc}의 가용 영역 ${e.azs}개에 NAT 게이트웨이가 있습니다.`)] : []) : [say(`${en} is in the subnet ${e.subnet}.`, `${ko}의 서브넷은 ${e.subnet}입니다.`)];
    case 'gwlb-endpoint':
      return e.routed ? [] : [say(`No route leads to the ${name('en')}.`, `${ko}에 대한 경로가 없습니다.`)];
    default:
      return [];
  }
}
