import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Fleet } from './gwlb-words.ts';
import { nothing, row, t } from './vpc-words.ts';

export interface HubFacts {
  readonly fleet: Fleet;
  readonly region: string;
  readonly n: number;
  /** A data center is attached as well. */
  readonly site: boolean;
  /** The appliances are an endpoint service with a Gateway Load Balancer already. */
  readonly offered: boolean;
  readonly workloads: string;
  readonly egress: string;
  readonly security: string;
}

/** The ways to tell this world. */
export function scenes(f: HubFacts): Text[] {
  const a = f.fleet.plain.en;
  const { ko } = f.fleet;
  const { n, region } = f;
  const site = (en: string, koText: string): Text => (f.site ? t(en, koText) : nothing);
  const offered = (way: number): Text =>
    f.offered ? ([t('A Gateway Load Balancer and an endpoint service for them exist.', '이를 위한 Gateway Load Balancer와 엔드포인트 서비스는 이미 있습니다.'), t('They are offered as an endpoint service with a Gateway Load Balancer.', '이 어플라이언스는 Gateway Load Balancer를 사용하는 엔드포인트 서비스로 제공됩니다.')][way % 2] as Text) : nothing;
  const fleetAt = (way: number): Text =>
    [
      t(`The security team runs ${a} in a security VPC that is not attached.`, `보안 팀은 Transit Gateway에 연결되지 않은 보안 VPC에서 ${p(ko, '을/를')} 운영합니다.`),
      t(`A separate security VPC, without an attachment, holds ${a}.`, `Transit Gateway 연결이 없는 별도의 보안 VPC에는 ${p(ko, '이/가')} 있습니다.`),
      t(`${a.charAt(0).toUpperCase()}${a.slice(1)} run in a security VPC outside this network.`, `${p(ko, '은/는')} 이 네트워크에 속하지 않은 보안 VPC에서 실행됩니다.`),
    ][way % 3] as Text;
  const openings: readonly Text[] = [
    t(`{who} has attached ${n} workload VPCs to a transit gateway. They reach the internet through NAT gateways in two Availability Zones of an egress VPC.`, `{who} 워크로드 VPC ${n}개를 Transit Gateway에 연결했습니다. 워크로드 VPC는 송신 VPC의 가용 영역 2개에 있는 NAT 게이트웨이를 통해 인터넷에 연결됩니다.`),
    t(`{who} operates a transit gateway in ${region}. Its attachments are ${n} workload VPCs and an egress VPC with NAT gateways in two Availability Zones, which all of them use.`, `{who} ${region} 리전에서 Transit Gateway를 운영합니다. 여기에는 워크로드 VPC ${n}개와 가용 영역 2개에 NAT 게이트웨이가 있는 공용 송신 VPC가 연결되어 있습니다.`),
    t(`{who} shares one way to the internet among ${n} workload VPCs: a transit gateway leads them to an egress VPC with NAT gateways in two Availability Zones.`, `{who} 워크로드 VPC ${n}개에서 하나의 인터넷 경로를 공유합니다. Transit Gateway가 트래픽을 가용 영역 2개에 NAT 게이트웨이가 있는 송신 VPC로 전달합니다.`),
    t(`{who} consolidated its network around a transit gateway last year. Since then ${n} workload VPCs use the NAT gateways (two Availability Zones) of an egress VPC.`, `{who} 작년에 Transit Gateway를 중심으로 네트워크를 통합했습니다. 이후 워크로드 VPC ${n}개는 송신 VPC의 NAT 게이트웨이(가용 영역 2개)를 사용합니다.`),
    t(`{who} plans inspection for ${n} workload VPCs. A transit gateway joins them and sends their internet traffic to an egress VPC with NAT gateways in two Availability Zones.`, `{who} 워크로드 VPC ${n}개의 트래픽 검사를 계획하고 있습니다. Transit Gateway가 이들을 연결하고 인터넷 트래픽을 가용 영역 2개에 NAT 게이트웨이가 있는 송신 VPC로 보냅니다.`),
    t(`{who} runs ${n} workload VPCs in ${region} that one transit gateway connects. A further attachment, an egress VPC, has NAT gateways in two Availability Zones for all of them.`, `{who} ${region} 리전에서 하나의 Transit Gateway로 연결된 워크로드 VPC ${n}개를 운영합니다. 또 다른 연결인 송신 VPC에는 모든 VPC를 위한 NAT 게이트웨이가 가용 영역 2개에 있습니다.`),
    t(`{who} took over the network of a company that it bought: ${n} workload VPCs on a transit gateway, with an egress VPC whose NAT gateways in two Availability Zones serve them.`, `{who} 인수한 회사의 네트워크를 넘겨받았습니다. 이 네트워크에는 Transit Gateway에 연결된 워크로드 VPC ${n}개와 이들이 사용하는 NAT 게이트웨이가 가용 영역 2개에 있는 송신 VPC가 있습니다.`),
    t(`{who} was told by its insurer to inspect more traffic. Today ${n} workload VPCs go through a transit gateway to an egress VPC and its NAT gateways in two Availability Zones.`, `{who} 보험사로부터 더 많은 트래픽을 검사하라는 요구를 받았습니다. 현재 워크로드 VPC ${n}개는 Transit Gateway를 거쳐 송신 VPC와 가용 영역 2개의 NAT 게이트웨이를 통해 인터넷에 연결됩니다.`),
    t(`{who} gives each of its ${n} teams a workload VPC on a common transit gateway. Internet access is central, by NAT gateways in two Availability Zones of an egress VPC.`, `{who} 팀 ${n}개에 공용 Transit Gateway에 연결된 워크로드 VPC를 하나씩 제공합니다. 인터넷 액세스는 송신 VPC의 가용 영역 2개에 있는 NAT 게이트웨이로 중앙에서 제공합니다.`),
    t(`{who} keeps NAT gateways (two Availability Zones) in an egress VPC and nowhere else; ${n} workload VPCs use them over a transit gateway in ${region}.`, `{who} 송신 VPC에만 NAT 게이트웨이(가용 영역 2개)를 두고 있으며, 워크로드 VPC ${n}개는 ${region} 리전의 Transit Gateway를 통해 이를 사용합니다.`),
  ];
  const beside = [site('A data center is attached by VPN.', '데이터 센터도 VPN으로 연결되어 있습니다.'), site('The transit gateway also has a VPN attachment to a data center.', 'Transit Gateway에는 데이터 센터로 향하는 VPN 연결도 있습니다.')];
  return openings.map((opening, i) => row(opening, ...(i % 3 === 1 ? [fleetAt(i), offered(i), beside[i % 2] as Text] : [beside[i % 2] as Text, fleetAt(i), offered(i)])));
}
