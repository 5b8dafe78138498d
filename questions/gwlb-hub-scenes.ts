import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
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
export function scenes(f: HubFacts): Wording[] {
  const a = f.fleet.first.en;
  const { ko } = f.fleet;
  const { n, region } = f;
  const site = (en: string, koText: string): Text => (f.site ? t(en, koText) : nothing);
  const offered = (way: number): Text =>
    f.offered ? ([t('A Gateway Load Balancer and an endpoint service for the fleet exist.', '플릿용 Gateway Load Balancer와 엔드포인트 서비스는 이미 있습니다.'), t('The fleet is an endpoint service with a Gateway Load Balancer already.', '이 플릿은 이미 Gateway Load Balancer를 사용하는 엔드포인트 서비스로 제공되고 있습니다.')][way % 2] as Text) : nothing;
  const fleetAt = (way: number): Text =>
    [
      t(`A security VPC that is not attached holds ${a}.`, `Transit Gateway에 연결되지 않은 보안 VPC에 ${p(ko, '이/가')} 있습니다.`),
      t(`The security team runs ${a} in a security VPC without attachments.`, `보안 팀은 Transit Gateway 연결이 없는 보안 VPC에서 ${p(ko, '을/를')} 운영합니다.`),
      t(`${a.charAt(0).toUpperCase()}${a.slice(1)} runs in a security VPC outside this network.`, `${p(ko, '은/는')} 이 네트워크에 속하지 않은 보안 VPC에서 실행됩니다.`),
    ][way % 3] as Text;
  const openings: readonly Wording[] = [
    () => t(`{who} has attached ${n} workload VPCs to a transit gateway. They reach the internet through NAT gateways in two Availability Zones of an egress VPC.`, `{who} 워크로드 VPC ${n}개를 Transit Gateway에 연결했습니다. 워크로드 VPC는 송신 VPC의 가용 영역 2개에 있는 NAT 게이트웨이를 통해 인터넷에 연결됩니다.`),
    () => t(`{who} operates a transit gateway for ${n} workload VPCs and an egress VPC, whose NAT gateways in two Availability Zones they share.`, `{who} 워크로드 VPC ${n}개와 송신 VPC를 연결하는 Transit Gateway를 운영합니다. 워크로드 VPC는 송신 VPC의 가용 영역 2개에 있는 NAT 게이트웨이를 공유합니다.`),
    () => t(`{who} leads ${n} workload VPCs over a transit gateway to an egress VPC with NAT gateways in two Availability Zones.`, `{who} 워크로드 VPC ${n}개의 인터넷 트래픽을 Transit Gateway를 통해 가용 영역 2개에 NAT 게이트웨이가 있는 송신 VPC로 보냅니다.`),
    () => t(`{who} consolidated its network around a transit gateway: ${n} workload VPCs now use the NAT gateways (two Availability Zones) of an egress VPC.`, `{who} Transit Gateway를 중심으로 네트워크를 통합했습니다. 이제 워크로드 VPC ${n}개는 송신 VPC의 NAT 게이트웨이(가용 영역 2개)를 사용합니다.`),
    () => t(`{who} plans inspection for ${n} workload VPCs. Their transit gateway sends internet traffic to NAT gateways in two Availability Zones of an egress VPC.`, `{who} 워크로드 VPC ${n}개의 트래픽 검사를 계획하고 있습니다. Transit Gateway는 인터넷 트래픽을 송신 VPC의 가용 영역 2개에 있는 NAT 게이트웨이로 보냅니다.`),
    () => t(`{who} runs ${n} workload VPCs in ${region} on one transit gateway. NAT gateways in two Availability Zones of a further attachment, an egress VPC, serve them.`, `{who} ${region} 리전에서 하나의 Transit Gateway에 연결된 워크로드 VPC ${n}개를 운영합니다. 함께 연결된 송신 VPC에는 이들을 위한 NAT 게이트웨이가 가용 영역 2개에 있습니다.`),
    () => t(`{who} took over a network of ${n} workload VPCs on a transit gateway, with NAT gateways in two Availability Zones of an egress VPC.`, `{who} Transit Gateway에 연결된 워크로드 VPC ${n}개의 네트워크를 인수했습니다. NAT 게이트웨이는 송신 VPC의 가용 영역 2개에 있습니다.`),
    () => t(`{who} was told by its insurer to inspect more traffic. Today ${n} workload VPCs share a transit gateway and the NAT gateways (two Availability Zones) of an egress VPC.`, `{who} 보험사로부터 더 많은 트래픽을 검사하라는 요구를 받았습니다. 현재 워크로드 VPC ${n}개는 Transit Gateway와 송신 VPC의 NAT 게이트웨이(가용 영역 2개)를 공유합니다.`),
    () => t(`{who} gives each of ${n} teams a workload VPC on a common transit gateway. Internet access is central, by an egress VPC with NAT gateways in two Availability Zones.`, `{who} 팀 ${n}개에 공용 Transit Gateway에 연결된 워크로드 VPC를 하나씩 제공합니다. 인터넷 액세스는 가용 영역 2개에 NAT 게이트웨이가 있는 송신 VPC에서 중앙으로 제공합니다.`),
    () => t(`{who} keeps its NAT gateways (two Availability Zones) in an egress VPC, which ${n} workload VPCs use over a transit gateway.`, `{who} NAT 게이트웨이(가용 영역 2개)를 송신 VPC에 모아 두고 있으며, 워크로드 VPC ${n}개는 Transit Gateway를 통해 이를 사용합니다.`),
    () => t(`{who} sends the internet traffic of ${n} workload VPCs through an egress VPC. A transit gateway is between them, and the NAT gateways of the egress VPC span two Availability Zones.`, `{who} 워크로드 VPC ${n}개의 인터넷 트래픽을 송신 VPC를 통해 보냅니다. 둘 사이에는 Transit Gateway가 있으며 송신 VPC의 NAT 게이트웨이는 가용 영역 2개에 걸쳐 있습니다.`),
    () => t(`{who} rebuilt its network in ${region} last year. Since then, ${n} workload VPCs and an egress VPC have been attached to a transit gateway, with NAT gateways in two Availability Zones of the latter.`, `{who} 지난해 ${region} 리전의 네트워크를 재구축했습니다. 그 후로 워크로드 VPC ${n}개와 송신 VPC가 Transit Gateway에 연결되어 있으며 NAT 게이트웨이는 송신 VPC의 가용 영역 2개에 있습니다.`),
  ];
  const beside = [site('A data center is attached by VPN.', '데이터 센터도 VPN으로 연결되어 있습니다.'), site('A data center has a VPN attachment as well.', 'Transit Gateway에는 데이터 센터로 향하는 VPN 연결도 있습니다.')];
  return openings.map((opening, i) => () => row(opening(), ...(i % 3 === 1 ? [fleetAt(i), offered(i), beside[i % 2] as Text] : [beside[i % 2] as Text, fleetAt(i), offered(i)])));
}
