import type { Sketch, Wish } from '../src/item/blueprint.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';

type Routes = 'full' | string[][];
const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** VPCs in two Regions, with the shared VPC in the first. */
export function regionSketches({ region, other, service }: Many): Sketch[] {
  const east = (routes: Routes): ElementInput => ({ type: 'transit-gateway', id: 'east', region, attachments: ['first', 'shared'], routes });
  const west = (routes: Routes): ElementInput => ({ type: 'transit-gateway', id: 'west', region: other, attachments: ['second'], routes });
  const joined: ElementInput = { type: 'transit-gateway-peering', gateways: ['east', 'west'] };
  const offered: ElementInput[] = [{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }];
  return [
    one('two gateways', told([east('full'), west('full'), joined], t('Create a transit gateway in each Region and attach the VPCs of that Region. Peer the two gateways and add static routes for the VPCs of both.', '각 리전에 Transit Gateway를 생성하고 해당 리전의 VPC를 연결합니다. 두 Transit Gateway를 피어링하고 양쪽 리전의 VPC에 대한 정적 경로를 추가합니다.'), t('Attach the VPCs to a transit gateway in their own Region, with one route table each. Connect the gateways by a peering attachment and static routes.', '각 VPC를 같은 리전에 있고 라우팅 테이블이 1개인 Transit Gateway에 연결합니다. 피어링과 정적 경로로 두 Transit Gateway를 연결합니다.'))),
    one('two gateways, middle alone', told([east([['first', 'shared'], ['west', 'shared']]), west([['second', 'east']]), joined], t('Peer a transit gateway in each Region. Set up their route tables so that the VPCs in both Regions have routes to the shared services VPC and to no other VPC.', '각 리전의 Transit Gateway를 서로 피어링합니다. 두 리전의 VPC에 공유 서비스 VPC로 가는 경로만 있고 다른 VPC로 가는 경로는 없도록 라우팅 테이블을 설정합니다.'), t('Attach the VPCs to peered transit gateways, one in each Region, with static routes that lead from the VPCs to the shared services VPC but not to one another.', '리전마다 1개씩 있는 피어링된 Transit Gateway에 VPC를 연결합니다. 정적 경로는 각 VPC에서 공유 서비스 VPC로 가도록 하고 다른 VPC로는 가지 않도록 합니다.'))),
    one('two gateways, second meets', told([east([['first', 'shared'], ['west', 'shared']]), west([['second', 'second', 'east']]), joined], t(`Peer a transit gateway in each Region. Add routes from the VPCs to the shared services VPC, and between the VPCs in ${other}, but not between the VPCs in ${region}.`, `각 리전의 Transit Gateway를 서로 피어링합니다. 각 VPC에서 공유 서비스 VPC로 가는 경로와 ${other} 리전의 VPC 간 경로는 추가하고 ${region} 리전의 VPC 간 경로는 추가하지 않습니다.`), t(`Attach the VPCs to peered transit gateways, one in each Region. Their route tables lead to the shared services VPC and connect the VPCs in ${other} with each other.`, `리전마다 1개씩 있는 피어링된 Transit Gateway에 VPC를 연결합니다. 라우팅 테이블은 공유 서비스 VPC로 라우팅하고 ${other} 리전의 VPC를 서로 연결합니다.`))),
    one('one gateway', told([{ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'second', 'shared'] }], t(`Create one transit gateway in ${region}, attach the VPCs of both Regions to it, and let the attachments share one route table.`, `${region} 리전에 Transit Gateway 1개를 생성하여 두 리전의 VPC를 연결하고 모든 연결이 라우팅 테이블 하나를 함께 사용하도록 합니다.`), t(`Attach the VPCs of both Regions and the shared services VPC directly to a transit gateway in the ${region} Region.`, `두 리전의 VPC와 공유 서비스 VPC를 ${region} 리전의 Transit Gateway에 직접 연결합니다.`))),
    one('star', told([peer('first', 'shared'), peer('second', 'shared')], t('Peer each VPC in both Regions with the shared services VPC, and add routes on both sides of each peering connection.', '두 리전의 각 VPC를 공유 서비스 VPC와 피어링하고 각 피어링 연결의 양쪽에 경로를 추가합니다.'), t(`Create VPC peering connections from the shared services VPC to each VPC in ${region} and, across Regions, to each VPC in ${other}.`, `공유 서비스 VPC에서 ${region} 리전의 각 VPC로, 그리고 리전 간에 ${other} 리전의 각 VPC로 VPC 피어링 연결을 생성합니다.`))),
    one('star and mesh of the second', told([peer('first', 'shared'), peer('second', 'shared'), peer('second', 'second')], t(`Peer each VPC in both Regions with the shared services VPC. Create a full mesh of peering connections among the VPCs in ${other}.`, `두 리전의 각 VPC를 공유 서비스 VPC와 피어링합니다. ${other} 리전의 VPC 간에는 피어링 연결로 풀 메시를 구성합니다.`), t(`Create VPC peering connections between the shared services VPC and each other VPC, and between each pair of VPCs in ${other}.`, `공유 서비스 VPC와 다른 각 VPC 간에, 그리고 ${other} 리전에 있는 VPC의 각 쌍 간에 VPC 피어링 연결을 생성합니다.`))),
    one('gateway here, peering there', told([east('full'), peer('second', 'shared')], t(`Attach the VPCs in ${region} and the shared services VPC to a transit gateway with one route table. Peer each VPC in ${other} with the shared services VPC.`, `${region} 리전의 VPC와 공유 서비스 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다. ${other} 리전의 각 VPC는 공유 서비스 VPC와 피어링합니다.`), t(`Use a transit gateway with a shared route table in ${region}, and inter-Region VPC peering between each VPC in ${other} and the shared services VPC.`, `${region} 리전에서는 공유 라우팅 테이블이 있는 Transit Gateway를 사용하고, ${other} 리전의 각 VPC와 공유 서비스 VPC 간에는 리전 간 VPC 피어링을 사용합니다.`))),
    one('privatelink here, peering there', told([...offered, peer('second', 'shared')], t(`Offer ${service.en} through AWS PrivateLink with interface endpoints in the VPCs in ${region}. Peer each VPC in ${other} with the shared services VPC.`, `${region} 리전의 VPC에는 인터페이스 엔드포인트를 생성하여 AWS PrivateLink로 ${service.ko}를 제공합니다. ${other} 리전의 각 VPC는 공유 서비스 VPC와 피어링합니다.`), t(`Create an endpoint service for ${service.en} and an interface endpoint in each VPC in ${region}. Use inter-Region VPC peering with the shared services VPC for the VPCs in ${other}.`, `${service.ko}의 엔드포인트 서비스와 ${region} 리전의 각 VPC에 인터페이스 엔드포인트를 생성합니다. ${other} 리전의 VPC는 공유 서비스 VPC와 리전 간 VPC 피어링을 사용합니다.`))),
  ];
}

export function regionWishes({ region, other }: Many): Wish[] {
  const inside = (id: string, at: string): Wish[] => [
    { requirement: { reach: { from: id, to: id } }, say: [t(`The VPCs in ${at} must also be able to connect to each other.`, `${at} 리전의 VPC는 서로 간에도 연결할 수 있어야 합니다.`), t(`Workloads in ${at} exchange data directly between their VPCs.`, `${at} 리전의 워크로드는 VPC 간에 데이터를 직접 교환해야 합니다.`)] },
    { requirement: { isolate: { from: id, to: id } }, say: [t(`The VPCs in ${at} must be isolated from each other.`, `${at} 리전의 VPC는 서로 격리되어야 합니다.`), t(`Traffic between two VPCs in ${at} must not be possible.`, `${at} 리전의 VPC 간에는 트래픽이 오갈 수 없어야 합니다.`)] },
  ];
  return [
    ...inside('first', region),
    ...inside('second', other),
    { requirement: { reach: { from: 'second', to: 'first' } }, say: [t(`Instances in ${other} must be able to connect to the VPCs in ${region}.`, `${other} 리전의 인스턴스는 ${region} 리전의 VPC에 연결할 수 있어야 합니다.`), t(`For replication, the VPCs in ${other} need network access to the VPCs in ${region}.`, `복제를 위해 ${other} 리전의 VPC에서 ${region} 리전의 VPC에 네트워크로 액세스해야 합니다.`)] },
    {
      requirement: { isolate: { from: 'second', to: 'first' } },
      alone: true,
      say: [
        t(`The VPCs in ${other} must not be able to reach the VPCs in ${region} other than the shared services VPC.`, `${other} 리전의 VPC는 공유 서비스 VPC를 제외한 ${region} 리전의 VPC에 연결할 수 없어야 합니다.`),
        t(`Data residency rules forbid connections from ${other} to the VPCs in ${region}, except to the shared services VPC.`, `데이터 상주 규정에 따라 공유 서비스 VPC를 제외하고 ${other} 리전에서 ${region} 리전의 VPC로 향하는 연결은 금지됩니다.`),
        t(`The shared services VPC is the one VPC in ${region} that ${other} may reach; connections to the others must be impossible.`, `${other} 리전에서 연결할 수 있는 ${region} 리전의 VPC는 공유 서비스 VPC뿐이며 나머지 VPC에는 연결할 수 없어야 합니다.`),
        t(`Apart from the shared services VPC, the VPCs in ${region} must stay closed to the VPCs in ${other}.`, `공유 서비스 VPC를 제외하고 ${region} 리전의 VPC는 ${other} 리전의 VPC에 대해 닫혀 있어야 합니다.`),
        t(`The security team permits traffic from ${other} to the shared services VPC, but to no other VPC in ${region}.`, `보안 팀은 ${other} 리전에서 공유 서비스 VPC로 가는 트래픽은 허용하지만 ${region} 리전의 다른 VPC로 가는 트래픽은 허용하지 않습니다.`),
        t(`Workloads in ${other} must be unable to open connections to workloads in ${region}. The shared services VPC is exempt from this.`, `${other} 리전의 워크로드에서 ${region} 리전의 워크로드로 연결을 시작할 수 없어야 합니다. 공유 서비스 VPC는 예외입니다.`),
        t(`A solutions architect must keep the VPCs in ${other} away from the VPCs in ${region}, with the shared services VPC as the exception.`, `솔루션스 아키텍트는 ${other} 리전의 VPC와 ${region} 리전의 VPC를 떼어 놓아야 합니다. 예외는 공유 서비스 VPC입니다.`),
        t(`Where ${region} is concerned, the VPCs in ${other} may use the shared services VPC and must have no path to any other VPC.`, `${region} 리전에서 ${other} 리전의 VPC는 공유 서비스 VPC를 사용할 수 있지만 다른 VPC로 가는 경로는 없어야 합니다.`),
        t(`The company wants no connections from ${other} into ${region} that go beyond the shared services VPC.`, `이 회사는 ${other} 리전에서 ${region} 리전의 공유 서비스 VPC 외에는 연결되지 않기를 원합니다.`),
        t(`If an instance in ${other} is compromised, the VPCs in ${region} must be out of its reach, except for the shared services VPC.`, `${other} 리전의 인스턴스가 침해되는 경우 영향이 ${region} 리전의 공유 서비스 VPC를 넘어 다른 VPC까지 미치지 않아야 합니다.`),
        t(`No network path may lead from ${other} to a VPC in ${region} unless it is the shared services VPC.`, `공유 서비스 VPC가 아닌 한 ${other} 리전에서 ${region} 리전의 VPC로 가는 네트워크 경로가 없어야 합니다.`),
        t(`Under contracts with customers, traffic from ${other} must not enter the VPCs in ${region}. Requests to the shared services VPC are allowed.`, `고객과의 계약에 따라 ${other} 리전의 트래픽은 ${region} 리전의 VPC에 들어오지 않아야 합니다. 공유 서비스 VPC에 대한 요청은 허용됩니다.`),
      ],
    },
    { requirement: { reach: { from: 'shared', to: 'first' } }, say: [t(`Servers in the shared services VPC must be able to open connections to the other VPCs in ${region}.`, `공유 서비스 VPC의 서버는 ${region} 리전의 다른 VPC로 연결을 시작할 수 있어야 합니다.`), t(`A scanner in the shared services VPC has to connect to instances in the other VPCs in ${region}.`, `공유 서비스 VPC의 스캐너는 ${region} 리전에 있는 다른 VPC의 인스턴스에 연결해야 합니다.`)] },
  ];
}
