import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Fleet } from './gwlb-words.ts';
import { nothing, row, t } from './vpc-words.ts';

export interface OneFacts {
  readonly fleet: Fleet;
  readonly region: string;
  readonly own: string;
  readonly security: string;
  readonly other: string;
  /** How the appliances are offered already. */
  readonly offered: 'none' | 'gwlb' | 'nlb';
  /** What else the application VPC exchanges traffic with. */
  readonly beside: 'site' | 'vpc' | 'web' | 'none';
}

/** The ways to tell this world: who runs what, the addresses, the traffic, what the security team offers. */
export function scenes(f: OneFacts): Wording[] {
  const a = f.fleet.first.en;
  const { ko } = f.fleet;
  const openings: readonly Wording[] = [
    () => t(`{who} runs a workload in private subnets of an application VPC. The security team operates ${a} in a security VPC.`, `{who} 애플리케이션 VPC의 프라이빗 서브넷에서 워크로드를 실행합니다. 보안 팀은 보안 VPC에서 ${p(ko, '을/를')} 운영합니다.`),
    () => t(`{who} built ${a} from AWS Marketplace appliances in a security VPC, apart from its application VPC.`, `{who} AWS Marketplace의 어플라이언스로 애플리케이션 VPC와 별도의 보안 VPC에 ${p(ko, '을/를')} 구축했습니다.`),
    () => t(`{who} has an application VPC and, in another account, a security VPC with ${a}.`, `{who} 애플리케이션 VPC를 운영하며, 다른 계정에는 ${p(ko, '이/가')} 있는 보안 VPC를 두고 있습니다.`),
    () => t(`{who} prepares an application VPC for an audit. A security VPC in the same Region contains ${a}.`, `{who} 애플리케이션 VPC의 감사를 준비하고 있습니다. 같은 리전의 보안 VPC에는 ${p(ko, '이/가')} 있습니다.`),
    () => t(`{who} centralizes its security tools: ${a} in a security VPC, which an application VPC is the first to use.`, `{who} 보안 도구를 중앙에서 관리하기 위해 보안 VPC에 ${p(ko, '을/를')} 배치했으며, 애플리케이션 VPC에서 가장 먼저 사용합니다.`),
    () => t(`{who} keeps order data in an application VPC. After an incident it set up ${a} in a security VPC.`, `{who} 애플리케이션 VPC에 주문 데이터를 보관하고 있습니다. 보안 사고 이후 보안 VPC에 ${p(ko, '을/를')} 구축했습니다.`),
    () => t(`{who} migrated a workload to an application VPC, and the appliances that guarded it became ${a} in a security VPC.`, `{who} 워크로드를 애플리케이션 VPC로 이전하고 이를 보호하던 장비는 보안 VPC의 ${p(ko, '으로/로')} 대체했습니다.`),
    () => t(`{who} outsources network security: a contractor runs ${a} in a security VPC, the servers stay in an application VPC.`, `{who} 네트워크 보안을 외부에 위탁합니다. 위탁 업체는 보안 VPC에서 ${p(ko, '을/를')} 운영하고 서버는 애플리케이션 VPC에 그대로 있습니다.`),
    () => t(`{who} designs how an application VPC in ${f.region} will work with ${a} in a security VPC.`, `{who} ${f.region} 리전의 애플리케이션 VPC에서 보안 VPC의 ${p(ko, '을/를')} 활용하는 방식을 설계하고 있습니다.`),
    () => t(`{who} hosts a customer platform in an application VPC. New industry rules led it to install ${a} in a security VPC.`, `{who} 애플리케이션 VPC에서 고객 플랫폼을 호스팅합니다. 새로운 업계 규정에 따라 보안 VPC에 ${p(ko, '을/를')} 설치했습니다.`),
    () => t(`{who} assigns the protection of an application VPC to its security team. In a security VPC of the Region, the team operates ${a}.`, `{who} 애플리케이션 VPC의 보호를 보안 팀에 맡깁니다. 보안 팀은 같은 리전의 보안 VPC에서 ${p(ko, '을/를')} 운영합니다.`),
    () => t(`{who} tests how ${a} can work for more than one VPC. It is in a security VPC in ${f.region}; the test case is an application VPC.`, `{who} ${p(ko, '을/를')} 여러 VPC에서 활용하는 방법을 테스트하고 있습니다. 플릿은 ${f.region} 리전의 보안 VPC에 있고 테스트 대상은 애플리케이션 VPC입니다.`),
  ];
  return openings.map((opening, i) => () => {
    const facts = [addresses(f, i), traffic(f, i), offer(f, i)];
    return row(opening(), ...(i % 2 === 0 ? facts : [facts[1] as Text, facts[0] as Text, facts[2] as Text]));
  });
}

const addresses = (f: OneFacts, way: number): Text =>
  (f.own === f.security
    ? [t(`The application VPC and the security VPC both use ${f.own}.`, `애플리케이션 VPC와 보안 VPC는 모두 ${f.own} 블록을 사용합니다.`), t(`The CIDR block of the application VPC and of the security VPC is ${f.own}.`, `애플리케이션 VPC와 보안 VPC의 CIDR 블록은 모두 ${f.own}입니다.`)]
    : [t(`The application VPC uses ${f.own}, the security VPC ${f.security}.`, `애플리케이션 VPC는 ${f.own} 블록을, 보안 VPC는 ${f.security} 블록을 사용합니다.`), t(`CIDR blocks: ${f.own} (application VPC) and ${f.security} (security VPC).`, `CIDR 블록은 애플리케이션 VPC가 ${f.own}, 보안 VPC가 ${f.security}입니다.`)])[way % 2] as Text;

function traffic(f: OneFacts, way: number): Text {
  const besides: Readonly<Record<OneFacts['beside'], Text>> = {
    none: nothing,
    site: t(' and a data center over a Site-to-Site VPN connection', ', 데이터 센터에는 Site-to-Site VPN 연결로'),
    vpc: t(` and a data VPC (${f.other}) over VPC peering`, `, 데이터 VPC(${f.other})에는 VPC 피어링으로`),
    web: nothing,
  };
  const { en, ko } = besides[f.beside];
  const shop = f.beside === 'web' ? t(' An internet-facing load balancer there serves a web shop.', ' 이 VPC의 인터넷 경계 로드 밸런서는 웹 상점을 제공합니다.') : nothing;
  const ways = [
    t(`NAT gateways in two Availability Zones connect the application VPC to the internet${en ? `; it also has connections to${en.replace(' and', '')}` : ''}.${shop.en}`, `애플리케이션 VPC는 가용 영역 2개의 NAT 게이트웨이로 인터넷에${ko} 연결됩니다.${shop.ko}`),
    t(`The application VPC reaches the internet through NAT gateways in two Availability Zones${en}.${shop.en}`, `애플리케이션 VPC는 가용 영역 2개에 있는 NAT 게이트웨이를 통해 인터넷에${ko} 연결되어 있습니다.${shop.ko}`),
  ];
  return ways[way % 2] as Text;
}

const offer = (f: OneFacts, way: number): Text =>
  f.offered === 'none'
    ? nothing
    : ((f.offered === 'gwlb'
        ? [t('The fleet is an endpoint service with a Gateway Load Balancer already.', '이 플릿은 이미 Gateway Load Balancer를 사용하는 엔드포인트 서비스로 제공되고 있습니다.'), t('A Gateway Load Balancer and an endpoint service for the fleet exist.', '플릿용 Gateway Load Balancer와 엔드포인트 서비스는 이미 있습니다.')]
        : [t('The fleet has an endpoint service with a Network Load Balancer.', '이 플릿에는 Network Load Balancer를 사용하는 엔드포인트 서비스가 있습니다.'), t('A Network Load Balancer and an endpoint service for the fleet exist.', '플릿용 Network Load Balancer와 엔드포인트 서비스는 이미 있습니다.')])[way % 2] as Text);
