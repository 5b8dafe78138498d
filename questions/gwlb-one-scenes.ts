import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
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
export function scenes(f: OneFacts): Text[] {
  const a = f.fleet.plain.en;
  const { ko } = f.fleet;
  const openings: readonly Text[] = [
    t(`{who} runs an application in private subnets of an application VPC. The security team operates ${a} in a security VPC of another account.`, `{who} 애플리케이션 VPC의 프라이빗 서브넷에서 애플리케이션을 실행합니다. 보안 팀은 다른 계정의 보안 VPC에서 ${p(ko, '을/를')} 운영합니다.`),
    t(`{who} bought ${a} from AWS Marketplace and runs them in a security VPC. They should work for an application VPC in another account.`, `{who} AWS Marketplace에서 ${p(ko, '을/를')} 구매하여 보안 VPC에서 실행합니다. 이를 다른 계정의 애플리케이션 VPC에 활용하려고 합니다.`),
    t(`{who} has two VPCs in ${f.region}: an application VPC, and a security VPC with ${a}.`, `{who} ${f.region} 리전에 애플리케이션 VPC와 ${p(ko, '이/가')} 있는 보안 VPC를 두고 있습니다.`),
    t(`{who} must pass an audit of the network of an application VPC. A security VPC in the same Region contains ${a}.`, `{who} 애플리케이션 VPC의 네트워크 감사를 통과해야 합니다. 같은 리전의 보안 VPC에는 ${p(ko, '이/가')} 있습니다.`),
    t(`{who} centralizes its security tools. An Auto Scaling group of ${a} in a security VPC replaces those that each team ran; the first user is an application VPC.`, `{who} 보안 도구를 중앙에서 관리하려고 합니다. 각 팀이 운영하던 도구를 보안 VPC에 있는 ${ko} Auto Scaling 그룹으로 대체하며, 첫 사용자는 애플리케이션 VPC입니다.`),
    t(`{who} keeps order data in an application VPC. After an incident, the security team set up ${a} in a security VPC.`, `{who} 애플리케이션 VPC에 주문 데이터를 보관하고 있습니다. 보안 사고 이후 보안 팀은 보안 VPC에 ${p(ko, '을/를')} 구축했습니다.`),
    t(`{who} moves a workload from a data hall, where ${a} stood beside it, to AWS. The workload now runs in an application VPC and the appliances in a security VPC.`, `{who} ${p(ko, '와/과')} 함께 운영하던 워크로드를 자체 전산실에서 AWS로 이전했습니다. 이제 워크로드는 애플리케이션 VPC에서, 어플라이언스는 보안 VPC에서 실행됩니다.`),
    t(`{who} outsources its network security. The provider's ${a} run in a security VPC, the company's servers in an application VPC in the same Region.`, `{who} 네트워크 보안을 외부 업체에 위탁합니다. 업체의 ${p(ko, '은/는')} 보안 VPC에서, 회사의 서버는 같은 리전의 애플리케이션 VPC에서 실행됩니다.`),
    t(`{who} is designing how an application VPC will work with the ${a} in a security VPC of the security account.`, `{who} 애플리케이션 VPC에서 보안 계정의 보안 VPC에 있는 ${p(ko, '을/를')} 활용하는 방식을 설계하고 있습니다.`),
    t(`{who} hosts a customer platform in an application VPC in ${f.region}. New rules for the industry led it to install ${a} in a security VPC.`, `{who} ${f.region} 리전의 애플리케이션 VPC에서 고객 플랫폼을 호스팅합니다. 새로운 업계 규정에 따라 보안 VPC에 ${p(ko, '을/를')} 설치했습니다.`),
  ];
  return openings.map((opening, i) => {
    const facts = [addresses(f, i), traffic(f, i), offer(f, i)];
    return row(opening, ...(i % 2 === 0 ? facts : [facts[1] as Text, facts[0] as Text, facts[2] as Text]));
  });
}

const addresses = (f: OneFacts, way: number): Text =>
  (f.own === f.security
    ? [t(`Both VPCs use ${f.own}.`, `두 VPC는 모두 ${f.own} 블록을 사용합니다.`), t(`The CIDR block of both is ${f.own}.`, `두 VPC의 CIDR 블록은 모두 ${f.own}입니다.`)]
    : [t(`The application VPC uses ${f.own}, the security VPC ${f.security}.`, `애플리케이션 VPC는 ${f.own} 블록을, 보안 VPC는 ${f.security} 블록을 사용합니다.`), t(`Their CIDR blocks are ${f.own} and ${f.security}.`, `CIDR 블록은 각각 ${f.own}, ${f.security}입니다.`)])[way % 2] as Text;

function traffic(f: OneFacts, way: number): Text {
  const besides: Readonly<Record<OneFacts['beside'], Text>> = {
    none: nothing,
    site: t(' and a data center over a Site-to-Site VPN connection', ', 데이터 센터에는 Site-to-Site VPN 연결로'),
    vpc: t(` and a data VPC (${f.other}) over VPC peering`, `, 데이터 VPC(${f.other})에는 VPC 피어링으로`),
    web: nothing,
  };
  const { en, ko } = besides[f.beside];
  const shop = f.beside === 'web' ? t(' Internet users reach its web shop through an internet-facing load balancer.', ' 인터넷 사용자는 인터넷 연결 로드 밸런서를 통해 이 VPC의 웹 상점에 접속합니다.') : nothing;
  const ways = [
    t(`The application VPC reaches the internet through NAT gateways in two Availability Zones${en}.${shop.en}`, `애플리케이션 VPC는 가용 영역 2개의 NAT 게이트웨이로 인터넷에${ko} 연결됩니다.${shop.ko}`),
    t(`NAT gateways in two Availability Zones connect the application VPC to the internet${en ? `; it also reaches${en.replace(' and', '')}` : ''}.${shop.en}`, `애플리케이션 VPC는 가용 영역 2개에 있는 NAT 게이트웨이를 통해 인터넷에${ko} 연결되어 있습니다.${shop.ko}`),
  ];
  return ways[way % 2] as Text;
}

const offer = (f: OneFacts, way: number): Text =>
  f.offered === 'none'
    ? nothing
    : ((f.offered === 'gwlb'
        ? [t('The appliances are offered as an endpoint service with a Gateway Load Balancer.', '어플라이언스는 Gateway Load Balancer를 사용하는 엔드포인트 서비스로 제공됩니다.'), t('A Gateway Load Balancer and an endpoint service for the appliances exist already.', '어플라이언스용 Gateway Load Balancer와 엔드포인트 서비스는 이미 있습니다.')]
        : [t('The appliances have an endpoint service with a Network Load Balancer.', '어플라이언스에는 Network Load Balancer를 사용하는 엔드포인트 서비스가 있습니다.'), t('A Network Load Balancer and an endpoint service for the appliances exist already.', '어플라이언스용 Network Load Balancer와 엔드포인트 서비스는 이미 있습니다.')])[way % 2] as Text);
