import type { Sketch, Wish } from '../src/item/blueprint.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';

type Routes = 'full' | string[][];
export const star: ElementInput = { type: 'vpc-peering', vpcs: ['first', 'shared'] };
const mesh: ElementInput = { type: 'vpc-peering', vpcs: ['first', 'first'] };
const apart = [['first', 'shared']];

/** Application VPCs among themselves, with the shared VPC and with the internet. */
export function outboundSketches(w: Many): Sketch[] {
  const { region, service } = w;
  const hub = (routes: Routes, egress?: string): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'shared'], routes, ...(egress ? { egress } : {}) });
  const door = (vpc: string): ElementInput[] => [{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs: 2 }];
  return [
    one('gateway', told([hub('full')], t('Attach the application VPCs and the shared services VPC to a transit gateway, and let the attachments share one route table with propagated routes.', '애플리케이션 VPC와 공유 서비스 VPC를 Transit Gateway에 연결하고 모든 연결이 경로가 전파된 라우팅 테이블 하나를 함께 사용하도록 합니다.'), t('Create a transit gateway with one route table, and attach the application VPCs and the shared services VPC to it.', '라우팅 테이블이 1개인 Transit Gateway를 생성하고 애플리케이션 VPC와 공유 서비스 VPC를 연결합니다.'))),
    one('gateway, spokes apart', told([hub(apart)], t('Attach the VPCs to a transit gateway. Give the application VPCs a route table that leads to the shared services VPC and has no routes to one another.', 'VPC를 Transit Gateway에 연결합니다. 애플리케이션 VPC에는 공유 서비스 VPC로 가는 경로만 있고 서로에 대한 경로는 없는 라우팅 테이블을 사용합니다.'), t('Create a transit gateway with two route tables: one for the application VPCs with a route to the shared services VPC, and one for the shared services VPC with routes to them.', '라우팅 테이블이 2개인 Transit Gateway를 생성합니다. 애플리케이션 VPC용에는 공유 서비스 VPC로 가는 경로를, 공유 서비스 VPC용에는 애플리케이션 VPC로 가는 경로를 둡니다.'))),
    one('star', told([star], t('Create a VPC peering connection between each application VPC and the shared services VPC, and add routes on both sides.', '각 애플리케이션 VPC와 공유 서비스 VPC 간에 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.'), t('Peer each of the application VPCs with the shared services VPC. Update the route tables of both VPCs of each connection.', '각 애플리케이션 VPC를 공유 서비스 VPC와 피어링합니다. 각 연결에서 두 VPC의 라우팅 테이블을 업데이트합니다.'))),
    one('mesh', told([star, mesh], t('Create VPC peering connections in a full mesh among the application VPCs and the shared services VPC, with routes on both sides of each.', '애플리케이션 VPC와 공유 서비스 VPC를 VPC 피어링 풀 메시로 연결하고 각 연결의 양쪽에 경로를 추가합니다.'), t('Peer each application VPC with each of the other application VPCs and with the shared services VPC. Add the routes to the route tables.', '각 애플리케이션 VPC를 나머지 모든 애플리케이션 VPC 및 공유 서비스 VPC와 피어링합니다. 라우팅 테이블에 경로를 추가합니다.'))),
    one('privatelink', told([{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }], t(`Publish ${service.en} as an endpoint service behind a Network Load Balancer, and create an interface endpoint in each application VPC.`, `Network Load Balancer를 사용하여 ${service.ko}를 엔드포인트 서비스로 게시하고 각 애플리케이션 VPC에 인터페이스 엔드포인트를 생성합니다.`), t(`Offer ${service.en} through AWS PrivateLink: a Network Load Balancer with an endpoint service in the shared services VPC, and interface endpoints in the application VPCs.`, `AWS PrivateLink를 통해 ${service.ko}를 제공합니다. 공유 서비스 VPC에 Network Load Balancer와 엔드포인트 서비스를, 애플리케이션 VPC에 인터페이스 엔드포인트를 둡니다.`))),
    one('gateway with egress', told([hub('full', 'shared'), ...door('shared')], t('Attach the VPCs to a transit gateway with one shared route table. Send default routes to the shared services VPC, and give it an internet gateway and NAT gateways.', 'VPC를 하나의 공유 라우팅 테이블이 있는 Transit Gateway에 연결합니다. 기본 경로를 공유 서비스 VPC로 보내고 이 VPC에 인터넷 게이트웨이와 NAT 게이트웨이를 둡니다.'), t('Connect the VPCs through a transit gateway that routes among them. Route 0.0.0.0/0 to NAT gateways behind an internet gateway in the shared services VPC.', 'VPC 간에 라우팅하는 Transit Gateway로 VPC를 연결합니다. 0.0.0.0/0 트래픽은 인터넷 게이트웨이가 있는 공유 서비스 VPC의 NAT 게이트웨이로 라우팅합니다.'))),
    one('gateway with egress, spokes apart', told([hub(apart, 'shared'), ...door('shared')], t('Attach the VPCs to a transit gateway. Route the application VPCs, including their 0.0.0.0/0 traffic, to the shared services VPC with NAT gateways, but not to each other.', 'VPC를 Transit Gateway에 연결합니다. 애플리케이션 VPC의 트래픽은 0.0.0.0/0을 포함하여 NAT 게이트웨이가 있는 공유 서비스 VPC로 라우팅하고 서로 간에는 라우팅하지 않습니다.'), t('Use a transit gateway whose route table for the application VPCs has a default route to NAT gateways in the shared services VPC and no routes to other application VPCs.', '애플리케이션 VPC용 라우팅 테이블에 공유 서비스 VPC의 NAT 게이트웨이로 가는 기본 경로가 있고 다른 애플리케이션 VPC로 가는 경로는 없는 Transit Gateway를 사용합니다.'))),
    one('star, nat in each', told([star, ...door('first')], t('Peer each application VPC with the shared services VPC. Deploy an internet gateway and NAT gateways in two Availability Zones of each application VPC.', '각 애플리케이션 VPC를 공유 서비스 VPC와 피어링합니다. 각 애플리케이션 VPC에 인터넷 게이트웨이를 배포하고 가용 영역 2개에 NAT 게이트웨이를 배포합니다.'), t('Create peering connections from the application VPCs to the shared services VPC, and NAT gateways with an internet gateway in each application VPC.', '각 애플리케이션 VPC에서 공유 서비스 VPC로 피어링 연결을 생성하고 각 애플리케이션 VPC에 인터넷 게이트웨이와 NAT 게이트웨이를 생성합니다.'))),
    one('star, nat in the middle', told([star, ...door('shared')], t('Peer each application VPC with the shared services VPC. Deploy an internet gateway and NAT gateways in the shared services VPC, and route 0.0.0.0/0 there over peering.', '각 애플리케이션 VPC를 공유 서비스 VPC와 피어링합니다. 공유 서비스 VPC에 인터넷 게이트웨이와 NAT 게이트웨이를 배포하고 0.0.0.0/0 트래픽을 피어링을 통해 라우팅합니다.'), t('Create peering connections from the application VPCs to the shared services VPC. Point their default routes to the peering, toward NAT gateways in the shared services VPC.', '각 애플리케이션 VPC에서 공유 서비스 VPC로 피어링 연결을 생성합니다. 공유 서비스 VPC의 NAT 게이트웨이를 사용하도록 기본 경로의 대상을 피어링 연결로 지정합니다.'))),
    one('privatelink, nat in each', told([{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }, ...door('first')], t(`Offer ${service.en} through AWS PrivateLink with an interface endpoint in each application VPC. Give each application VPC an internet gateway and NAT gateways.`, `각 애플리케이션 VPC의 인터페이스 엔드포인트를 사용하여 AWS PrivateLink로 ${service.ko}를 제공합니다. 각 애플리케이션 VPC에 인터넷 게이트웨이와 NAT 게이트웨이를 둡니다.`), t(`Create an endpoint service for ${service.en} behind a Network Load Balancer. In each application VPC, add an interface endpoint, an internet gateway, and NAT gateways.`, `Network Load Balancer를 사용하여 ${service.ko}의 엔드포인트 서비스를 생성합니다. 각 애플리케이션 VPC에 인터페이스 엔드포인트, 인터넷 게이트웨이, NAT 게이트웨이를 추가합니다.`))),
  ];
}

export const meetWish: Wish = {
  requirement: { reach: { from: 'first', to: 'first' } },
  say: [
    t('The application VPCs must also be able to connect to each other.', '애플리케이션 VPC는 서로 간에도 연결할 수 있어야 합니다.'),
    t('Instances in any application VPC must be able to reach instances in any other application VPC.', '모든 애플리케이션 VPC의 인스턴스는 다른 애플리케이션 VPC의 인스턴스에 연결할 수 있어야 합니다.'),
    t('In addition, the applications exchange data directly among their VPCs.', '또한 애플리케이션은 VPC 간에 데이터를 직접 교환해야 합니다.'),
  ],
};
export const apartWish: Wish = {
  requirement: { isolate: { from: 'first', to: 'first' } },
  say: [
    t('The application VPCs must not be able to connect to each other.', '애플리케이션 VPC는 서로 연결할 수 없어야 합니다.'),
    t('A security policy forbids traffic between any two application VPCs.', '보안 정책에 따라 애플리케이션 VPC 간 트래픽은 금지됩니다.'),
    t('The teams demand that their application VPCs remain isolated from one another.', '각 팀은 애플리케이션 VPC가 서로 격리된 상태를 유지하도록 요구합니다.'),
  ],
};

export function outboundWishes({ service }: Many): Wish[] {
  return [
    meetWish,
    apartWish,
    {
      requirement: { reach: { from: 'first', to: 'internet' } },
      say: [
        t('Private instances in the application VPCs must be able to download updates from public websites.', '애플리케이션 VPC의 프라이빗 인스턴스는 퍼블릭 웹 사이트에서 업데이트를 다운로드할 수 있어야 합니다.'),
        t('The applications also need outbound access to payment providers on the internet from private subnets.', '애플리케이션은 프라이빗 서브넷에서 인터넷의 결제 서비스 업체에 아웃바운드로 연결할 수도 있어야 합니다.'),
        t('The instances have private addresses and must also call partner APIs on the internet.', '인스턴스는 프라이빗 주소를 사용하며 인터넷에 있는 파트너 API도 호출해야 합니다.'),
      ],
    },
    {
      requirement: { isolate: { from: 'first', to: 'internet' } },
      say: [t('The application VPCs must have no path to the internet.', '애플리케이션 VPC에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('Instances in the application VPCs are not allowed to connect to the internet.', '애플리케이션 VPC의 인스턴스는 인터넷에 연결할 수 없어야 합니다.')],
    },
    {
      requirement: { exposeOnly: { service: 'svc', to: ['first'] } },
      say: [t(`The application VPCs must have access to ${service.en} and to nothing else in the shared services VPC.`, `애플리케이션 VPC에서는 공유 서비스 VPC 중 ${service.ko}에만 액세스할 수 있어야 합니다.`), t(`Apart from ${service.en}, the shared services VPC must stay closed to the application VPCs.`, `${service.ko}를 제외하고 공유 서비스 VPC는 애플리케이션 VPC에 공개되지 않아야 합니다.`)],
    },
    {
      requirement: { reach: { from: 'shared', to: 'first' } },
      say: [t('Management servers in the shared services VPC must be able to open connections to the application VPCs.', '공유 서비스 VPC의 관리 서버는 애플리케이션 VPC로 연결을 시작할 수 있어야 합니다.'), t('A scanner in the shared services VPC has to connect to instances in the application VPCs.', '공유 서비스 VPC의 스캐너는 애플리케이션 VPC의 인스턴스에 연결해야 합니다.')],
    },
  ];
}
