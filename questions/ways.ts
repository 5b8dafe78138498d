import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/*
 * Twelve ways to say each of the steps that many blueprints have in common. Names come with their article ("the orders VPC", 주문 VPC);
 * `each` may also be a group: "each client VPC". All open with a bare verb, as options do.
 */
const t = (en: string, ko: string): Text => ({ en, ko });
const zones = (azs: number): Text => (azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개'));

/** A VPC peering connection with what it needs on both sides. */
export const peeringWays = (a: Text, b: Text): readonly Text[] => [
  t(`Create a VPC peering connection between ${a.en} and ${b.en}, with routes on both sides.`, `${p(a.ko, '와/과')} ${b.ko} 간에 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.`),
  t(`Peer ${a.en} with ${b.en}, and update the route tables of both.`, `${p(a.ko, '을/를')} ${p(b.ko, '와/과')} 피어링하고 두 VPC의 라우팅 테이블을 업데이트합니다.`),
  t(`Set up VPC peering from ${a.en} to ${b.en}. Add a route for the other CIDR block on each side.`, `${a.ko}에서 ${p(b.ko, '으로/로')} VPC 피어링을 설정합니다. 양쪽에 상대 CIDR 블록에 대한 경로를 추가합니다.`),
  t(`Configure a VPC peering connection for ${a.en} and ${b.en}, and route the traffic between them over it.`, `${p(a.ko, '와/과')} ${b.ko} 사이에 VPC 피어링 연결을 구성하고 두 VPC의 트래픽을 이 연결로 라우팅합니다.`),
  t(`Request a VPC peering connection from ${a.en} to ${b.en}, accept it, and add routes in both VPCs.`, `${a.ko}에서 ${p(b.ko, '으로/로')} VPC 피어링 연결을 요청하고 수락한 다음 두 VPC에 경로를 추가합니다.`),
  t(`Link ${a.en} and ${b.en} by VPC peering, and point routes of both VPCs to the connection.`, `${p(a.ko, '와/과')} ${p(b.ko, '을/를')} VPC 피어링으로 연결하고 두 VPC의 경로가 이 연결을 가리키도록 설정합니다.`),
  t(`Establish peering between ${a.en} and ${b.en}. Update the subnet route tables on each side to use it.`, `${p(a.ko, '와/과')} ${b.ko} 간에 피어링을 설정합니다. 이를 사용하도록 양쪽의 서브넷 라우팅 테이블을 업데이트합니다.`),
  t(`Join ${a.en} to ${b.en} with a VPC peering connection and add the routes that each of them needs.`, `VPC 피어링 연결로 ${p(a.ko, '을/를')} ${b.ko}에 연결하고 각 VPC에 필요한 경로를 추가합니다.`),
  t(`Use VPC peering for ${a.en} and ${b.en}, with the peering connection as the target of routes in both.`, `${p(a.ko, '와/과')} ${b.ko} 사이에 VPC 피어링을 사용하고 두 VPC에 피어링 연결을 대상으로 하는 경로를 추가합니다.`),
  t(`Add a VPC peering connection that connects ${a.en} with ${b.en}, and complete the route tables of both VPCs.`, `${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 연결하는 VPC 피어링 연결을 추가하고 두 VPC의 라우팅 테이블에 필요한 경로를 넣습니다.`),
  t(`Connect ${a.en} and ${b.en} directly by VPC peering. Create routes to the peer VPC in both.`, `VPC 피어링으로 ${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 직접 연결합니다. 두 VPC에 피어 VPC로 가는 경로를 생성합니다.`),
  t(`Provision a VPC peering connection between ${a.en} and ${b.en}, and send traffic for the peer CIDR block to it from both sides.`, `${p(a.ko, '와/과')} ${b.ko} 간에 VPC 피어링 연결을 프로비저닝하고 양쪽에서 피어 CIDR 블록으로 향하는 트래픽을 이 연결로 보냅니다.`),
];

/** A self-managed tunnel. */
export const tunnelWays = (a: Text, b: Text): readonly Text[] => [
  t(`Connect ${a.en} and ${b.en} through an IPsec tunnel between self-managed VPN instances.`, `자체 관리형 VPN 인스턴스 간의 IPsec 터널로 ${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 연결합니다.`),
  t(`Run VPN software on EC2 instances in ${a.en} and ${b.en}, and route traffic through the tunnel.`, `${p(a.ko, '와/과')} ${b.ko}의 EC2 인스턴스에서 VPN 소프트웨어를 실행하고 트래픽을 터널로 라우팅합니다.`),
  t(`Deploy a VPN appliance on Amazon EC2 in each of ${a.en} and ${b.en}, and build an IPsec tunnel between the two.`, `${p(a.ko, '와/과')} ${b.ko}의 Amazon EC2에 VPN 어플라이언스를 하나씩 배포하고 둘 사이에 IPsec 터널을 구성합니다.`),
  t(`Launch VPN instances in public subnets of ${a.en} and ${b.en}. Route between the VPCs over their IPsec tunnel.`, `${p(a.ko, '와/과')} ${b.ko}의 퍼블릭 서브넷에서 VPN 인스턴스를 시작합니다. 두 VPC 간의 트래픽을 IPsec 터널로 라우팅합니다.`),
  t(`Install VPN software on an instance in ${a.en} and on one in ${b.en}, and update both route tables to use the tunnel.`, `${a.ko}의 인스턴스와 ${b.ko}의 인스턴스에 VPN 소프트웨어를 설치하고 터널을 사용하도록 양쪽 라우팅 테이블을 업데이트합니다.`),
  t(`Set up a self-managed IPsec VPN from ${a.en} to ${b.en}, with EC2 instances at both ends.`, `양 끝에 EC2 인스턴스를 두고 ${a.ko}에서 ${p(b.ko, '으로/로')} 자체 관리형 IPsec VPN을 설정합니다.`),
  t(`Configure EC2 instances in ${a.en} and ${b.en} as VPN endpoints of one IPsec tunnel, with routes on both sides.`, `${p(a.ko, '와/과')} ${b.ko}의 EC2 인스턴스를 하나의 IPsec 터널을 위한 VPN 서버로 구성하고 양쪽에 경로를 추가합니다.`),
  t(`Operate a pair of VPN instances, one in ${a.en} and one in ${b.en}, and send the traffic through their tunnel.`, `${p(a.ko, '와/과')} ${b.ko}에 VPN 인스턴스를 1개씩 운영하고 트래픽을 두 인스턴스 간의 터널로 보냅니다.`),
  t(`Use software VPN instances to carry the traffic between ${a.en} and ${b.en} in an IPsec tunnel.`, `소프트웨어 VPN 인스턴스를 사용하여 ${p(a.ko, '와/과')} ${b.ko} 간의 트래픽을 IPsec 터널로 전송합니다.`),
  t(`Build an encrypted tunnel with self-managed VPN servers on EC2 in ${a.en} and ${b.en}.`, `${p(a.ko, '와/과')} ${b.ko}의 EC2에 자체 관리형 VPN 서버를 두고 암호화된 터널을 구성합니다.`),
  t(`Add a self-managed VPN instance to ${a.en} and to ${b.en}, and point routes for the other VPC to the instance.`, `${p(a.ko, '와/과')} ${b.ko}에 자체 관리형 VPN 인스턴스를 추가하고 상대 VPC로 가는 경로를 이 인스턴스로 지정합니다.`),
  t(`Establish an IPsec tunnel between EC2 instances of ${a.en} and ${b.en}, and maintain the VPN software on them.`, `${p(a.ko, '와/과')} ${b.ko}의 EC2 인스턴스 간에 IPsec 터널을 설정하고 VPN 소프트웨어를 직접 유지 관리합니다.`),
];

/** The provider's half of AWS PrivateLink. */
export const publishWays = (api: Text, host: Text): readonly Text[] => [
  t(`Publish ${api.en} as an endpoint service behind a Network Load Balancer in ${host.en}.`, `${host.ko}에서 Network Load Balancer를 사용하여 ${p(api.ko, '을/를')} 엔드포인트 서비스로 게시합니다.`),
  t(`Place a Network Load Balancer in front of ${api.en}, and create an endpoint service from it.`, `${api.ko} 앞에 Network Load Balancer를 배치하고 이를 사용하여 엔드포인트 서비스를 생성합니다.`),
  t(`Create an endpoint service in ${host.en} that uses a Network Load Balancer for ${api.en}.`, `${host.ko}에 ${api.ko}용 Network Load Balancer를 사용하는 엔드포인트 서비스를 생성합니다.`),
  t(`Offer ${api.en} through AWS PrivateLink, with a Network Load Balancer and an endpoint service in ${host.en}.`, `${host.ko}에 Network Load Balancer와 엔드포인트 서비스를 두고 AWS PrivateLink를 통해 ${p(api.ko, '을/를')} 제공합니다.`),
  t(`Deploy a Network Load Balancer for ${api.en} in ${host.en}, and register it with a new endpoint service.`, `${host.ko}에 ${api.ko}용 Network Load Balancer를 배포하고 새 엔드포인트 서비스에 등록합니다.`),
  t(`Set up an AWS PrivateLink endpoint service for ${api.en} with a Network Load Balancer.`, `Network Load Balancer를 사용하여 ${api.ko}에 대한 AWS PrivateLink 엔드포인트 서비스를 설정합니다.`),
  t(`Put ${api.en} behind a Network Load Balancer, and make this an endpoint service of ${host.en}.`, `${p(api.ko, '을/를')} Network Load Balancer 뒤에 배치하고 이를 ${host.ko}의 엔드포인트 서비스로 만듭니다.`),
  t(`Configure an endpoint service (AWS PrivateLink) for ${api.en} on top of a Network Load Balancer in ${host.en}.`, `${host.ko}의 Network Load Balancer를 기반으로 ${api.ko}용 엔드포인트 서비스(AWS PrivateLink)를 구성합니다.`),
  t(`Provide ${api.en} as an endpoint service, for which a Network Load Balancer in ${host.en} accepts the traffic.`, `${p(api.ko, '을/를')} 엔드포인트 서비스로 제공하고 ${host.ko}의 Network Load Balancer에서 트래픽을 받습니다.`),
  t(`Add a Network Load Balancer that has ${api.en} as its target, and an endpoint service that uses it.`, `${p(api.ko, '을/를')} 대상으로 하는 Network Load Balancer와 이를 사용하는 엔드포인트 서비스를 추가합니다.`),
  t(`Register ${api.en} as a target of a new Network Load Balancer in ${host.en}, and share that as an endpoint service.`, `${p(api.ko, '을/를')} ${host.ko}에 있는 새 Network Load Balancer의 대상으로 등록하고 이를 엔드포인트 서비스로 공유합니다.`),
  t(`Provision a Network Load Balancer in ${host.en} and an endpoint service that exposes ${api.en} with it.`, `${host.ko}에 Network Load Balancer를 프로비저닝하고 이를 통해 ${p(api.ko, '을/를')} 노출하는 엔드포인트 서비스를 생성합니다.`),
];

/** The consumer's half: an interface endpoint in some zones. */
export const doorWays = (each: Text, azs: number): readonly Text[] => {
  const { en: z, ko } = zones(azs);
  return [
    t(`Create an interface endpoint for the service in ${z} of ${each.en}.`, `${each.ko}의 ${ko}에 이 서비스용 인터페이스 엔드포인트를 생성합니다.`),
    t(`Add an interface endpoint for the service to ${each.en}, with network interfaces in ${z}.`, `${each.ko}에 이 서비스용 인터페이스 엔드포인트를 추가하고 ${ko}에 네트워크 인터페이스를 둡니다.`),
    t(`Deploy an interface endpoint for the endpoint service in ${z} of ${each.en}.`, `${each.ko}의 ${ko}에 엔드포인트 서비스용 인터페이스 엔드포인트를 배포합니다.`),
    t(`Provision an interface VPC endpoint for the service in subnets of ${each.en} in ${z}.`, `${each.ko}의 ${ko}에 있는 서브넷에 이 서비스용 인터페이스 VPC 엔드포인트를 프로비저닝합니다.`),
    t(`Set up an interface endpoint to the endpoint service in ${each.en}, and select subnets in ${z}.`, `${each.ko}에 엔드포인트 서비스에 연결하는 인터페이스 엔드포인트를 설정하고 ${ko}의 서브넷을 선택합니다.`),
    t(`Use an interface endpoint in ${z} of ${each.en} to connect to the service.`, `${each.ko}의 ${ko}에 있는 인터페이스 엔드포인트를 사용하여 서비스에 연결합니다.`),
    t(`Configure an interface endpoint in ${each.en} for the service, with a subnet in ${azs === 1 ? 'one Availability Zone' : 'each of two Availability Zones'}.`, `${each.ko}에 이 서비스용 인터페이스 엔드포인트를 구성하고 ${azs === 1 ? `${ko}에서` : '가용 영역 2개에서 각각'} 서브넷을 ${azs === 1 ? '사용합니다' : '선택합니다'}.`),
    t(`Place an interface endpoint for the endpoint service in ${z} of ${each.en}.`, `${each.ko}의 ${ko}에 엔드포인트 서비스용 인터페이스 엔드포인트를 배치합니다.`),
    t(`Connect ${each.en} to the service by AWS PrivateLink, with an interface endpoint in ${z}.`, `${ko}의 인터페이스 엔드포인트를 사용하여 AWS PrivateLink로 ${p(each.ko, '을/를')} 서비스에 연결합니다.`),
    t(`Have an interface endpoint created for the service in ${each.en}, with endpoint network interfaces in ${z}.`, `${each.ko}에서 이 서비스용 인터페이스 엔드포인트를 생성하고 ${ko}에 엔드포인트 네트워크 인터페이스를 배치합니다.`),
    t(`Open a way to the service from ${each.en} by an interface endpoint in ${z}.`, `${each.ko}에서 서비스에 연결할 수 있도록 ${ko}에 인터페이스 엔드포인트를 생성합니다.`),
    t(`Create an interface VPC endpoint that leads to the endpoint service from ${z} of ${each.en}.`, `${each.ko}의 ${ko}에서 엔드포인트 서비스로 연결되는 인터페이스 VPC 엔드포인트를 생성합니다.`),
  ];
};

/** An internet gateway and NAT gateways in some zones, for a VPC that has neither. */
export function natWays(each: Text, azs: number): readonly Text[] {
  const { en, ko } = each;
  return azs === 1
    ? [
        t(`Attach an internet gateway to ${en}. Create a NAT gateway in a public subnet and route the private subnets to it.`, `${ko}에 인터넷 게이트웨이를 연결합니다. 퍼블릭 서브넷에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
        t(`Add an internet gateway and a public subnet with one NAT gateway to ${en}, and add a default route to the NAT gateway for the private subnets.`, `${ko}에 인터넷 게이트웨이와 NAT 게이트웨이 1개가 있는 퍼블릭 서브넷을 추가하고 프라이빗 서브넷에 NAT 게이트웨이로 향하는 기본 경로를 추가합니다.`),
        t(`Deploy a NAT gateway in one Availability Zone of ${en}, with an internet gateway, and send the private subnets through it.`, `${ko}의 가용 영역 1개에 인터넷 게이트웨이를 사용하는 NAT 게이트웨이를 배포하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 보냅니다.`),
        t(`Give ${en} an internet gateway and one NAT gateway in a public subnet. Point the default routes of the private subnets to the NAT gateway.`, `${ko}에 인터넷 게이트웨이를 추가하고 퍼블릭 서브넷에 NAT 게이트웨이 1개를 둡니다. 프라이빗 서브넷의 기본 경로를 NAT 게이트웨이로 지정합니다.`),
        t(`Provision an internet gateway for ${en} and a single NAT gateway, and use the NAT gateway as the target of 0.0.0.0/0 in the private route tables.`, `${ko}에 인터넷 게이트웨이와 NAT 게이트웨이 1개를 프로비저닝하고 프라이빗 라우팅 테이블에서 0.0.0.0/0 트래픽의 대상을 NAT 게이트웨이로 지정합니다.`),
        t(`Set up outbound access for ${en} with an internet gateway and a NAT gateway in one public subnet, and update the private route tables.`, `인터넷 게이트웨이와 퍼블릭 서브넷 1개의 NAT 게이트웨이로 ${ko}의 아웃바운드 액세스를 설정하고 프라이빗 라우팅 테이블을 업데이트합니다.`),
        t(`Configure an internet gateway for ${en}. Place one NAT gateway in a public subnet as the way out of the private subnets.`, `${ko}에 인터넷 게이트웨이를 구성합니다. 프라이빗 서브넷의 트래픽이 나가는 경로로 퍼블릭 서브넷에 NAT 게이트웨이 1개를 배치합니다.`),
        t(`Create a public subnet with a NAT gateway in ${en} and attach an internet gateway, so that the private subnets can reach the internet.`, `${ko}에 NAT 게이트웨이가 있는 퍼블릭 서브넷을 생성하고 인터넷 게이트웨이를 연결하여 프라이빗 서브넷에서 인터넷에 연결할 수 있게 합니다.`),
        t(`Route internet traffic of the private subnets in ${en} to a new NAT gateway in one public subnet, and attach an internet gateway.`, `${ko}에 있는 프라이빗 서브넷의 인터넷 트래픽을 퍼블릭 서브넷 1개의 새 NAT 게이트웨이로 라우팅하고 인터넷 게이트웨이를 연결합니다.`),
        t(`Attach an internet gateway to ${en}, create a NAT gateway in one of its Availability Zones, and add routes to it for all private subnets.`, `${ko}에 인터넷 게이트웨이를 연결하고 가용 영역 1개에 NAT 게이트웨이를 생성한 다음 모든 프라이빗 서브넷에 NAT 게이트웨이로 가는 경로를 추가합니다.`),
        t(`Install an internet gateway in ${en} and one NAT gateway that all private subnets share for outbound traffic.`, `${ko}에 인터넷 게이트웨이를 추가하고 모든 프라이빗 서브넷이 아웃바운드 트래픽에 함께 사용하는 NAT 게이트웨이 1개를 생성합니다.`),
        t(`Use one NAT gateway in a public subnet of ${en}, behind an internet gateway, as the default route of the private subnets.`, `${ko}의 퍼블릭 서브넷에 NAT 게이트웨이 1개를 두고 인터넷 게이트웨이를 연결한 다음 프라이빗 서브넷의 기본 경로로 사용합니다.`),
      ]
    : [
        t(`Attach an internet gateway to ${en}. Create a NAT gateway in a public subnet of each of two Availability Zones, and route the private subnets to the gateway in their zone.`, `${ko}에 인터넷 게이트웨이를 연결합니다. 가용 영역 2개의 각 퍼블릭 서브넷에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 같은 가용 영역의 게이트웨이로 라우팅합니다.`),
        t(`Add an internet gateway to ${en}, deploy NAT gateways in two Availability Zones, and add default routes to them in the private route tables.`, `${ko}에 인터넷 게이트웨이를 추가하고 가용 영역 2개에 NAT 게이트웨이를 배포한 다음 프라이빗 라우팅 테이블에 기본 경로를 추가합니다.`),
        t(`Deploy a NAT gateway in each of two Availability Zones of ${en}, with an internet gateway, and keep the traffic of private subnets in its zone.`, `${ko}의 가용 영역 2개에 인터넷 게이트웨이를 사용하는 NAT 게이트웨이를 하나씩 배포하고 프라이빗 서브넷의 트래픽이 같은 가용 영역을 벗어나지 않게 합니다.`),
        t(`Give ${en} an internet gateway and NAT gateways in two Availability Zones. Point each private route table to the NAT gateway of its zone.`, `${ko}에 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 추가합니다. 각 프라이빗 라우팅 테이블이 같은 가용 영역의 NAT 게이트웨이를 가리키도록 설정합니다.`),
        t(`Provision an internet gateway for ${en} and two NAT gateways in different Availability Zones, as the targets of 0.0.0.0/0 in the private route tables.`, `${ko}에 인터넷 게이트웨이와 서로 다른 가용 영역의 NAT 게이트웨이 2개를 프로비저닝하고 프라이빗 라우팅 테이블에서 0.0.0.0/0 트래픽의 대상으로 지정합니다.`),
        t(`Set up outbound access for ${en} with an internet gateway and one NAT gateway in each of two zones, and update the private route tables.`, `인터넷 게이트웨이와 가용 영역 2개에 하나씩 둔 NAT 게이트웨이로 ${ko}의 아웃바운드 액세스를 설정하고 프라이빗 라우팅 테이블을 업데이트합니다.`),
        t(`Configure an internet gateway for ${en}. Place NAT gateways in public subnets of two Availability Zones, one for the private subnets of each zone.`, `${ko}에 인터넷 게이트웨이를 구성합니다. 가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 배치하여 각 가용 영역의 프라이빗 서브넷에서 사용합니다.`),
        t(`Create public subnets with NAT gateways in two Availability Zones of ${en}, attach an internet gateway, and let private subnets use the NAT gateway in their zone.`, `${ko}의 가용 영역 2개에 NAT 게이트웨이가 있는 퍼블릭 서브넷을 생성하고 인터넷 게이트웨이를 연결하여 프라이빗 서브넷이 같은 영역의 게이트웨이를 사용하게 합니다.`),
        t(`Route internet traffic of the private subnets in ${en} to new NAT gateways, one in each of two Availability Zones, and attach an internet gateway.`, `${ko}에 있는 프라이빗 서브넷의 인터넷 트래픽을 가용 영역 2개에 하나씩 있는 새 NAT 게이트웨이로 라우팅하고 인터넷 게이트웨이를 연결합니다.`),
        t(`Attach an internet gateway to ${en}, create a NAT gateway per zone in two Availability Zones, and add default routes for the private subnets.`, `${ko}에 인터넷 게이트웨이를 연결하고 가용 영역 2개에 NAT 게이트웨이를 영역별로 생성한 다음 프라이빗 서브넷에 기본 경로를 추가합니다.`),
        t(`Install an internet gateway in ${en} and two NAT gateways, so that the private subnets of each zone send outbound traffic to the NAT gateway there.`, `${ko}에 인터넷 게이트웨이와 NAT 게이트웨이 2개를 추가하고 각 가용 영역의 프라이빗 서브넷이 해당 영역의 NAT 게이트웨이로 아웃바운드 트래픽을 보내게 합니다.`),
        t(`Use NAT gateways in public subnets of two Availability Zones of ${en}, behind an internet gateway, as default routes of the private subnets.`, `${ko}의 가용 영역 2개에 있는 퍼블릭 서브넷에 NAT 게이트웨이를 두고 인터넷 게이트웨이를 연결한 다음 프라이빗 서브넷의 기본 경로로 사용합니다.`),
      ];
}

/** An internet gateway and a NAT instance, for a VPC that has neither. */
export const natInstanceWays = ({ en, ko }: Text): readonly Text[] => [
  t(`Attach an internet gateway to ${en}. Launch a NAT instance in a public subnet and route the private subnets to it.`, `${ko}에 인터넷 게이트웨이를 연결합니다. 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 프라이빗 서브넷의 트래픽을 이 인스턴스로 라우팅합니다.`),
  t(`Add an internet gateway and a public subnet with a NAT instance to ${en}, and point the default routes of the private subnets to the instance.`, `${ko}에 인터넷 게이트웨이와 NAT 인스턴스가 있는 퍼블릭 서브넷을 추가하고 프라이빗 서브넷의 기본 경로가 이 인스턴스를 가리키도록 설정합니다.`),
  t(`Deploy a NAT instance in one Availability Zone of ${en}, with an internet gateway, and send the private subnets through it.`, `${ko}의 가용 영역 1개에 인터넷 게이트웨이를 사용하는 NAT 인스턴스를 배포하고 프라이빗 서브넷의 트래픽을 이 인스턴스로 보냅니다.`),
  t(`Give ${en} an internet gateway and a NAT instance in a public subnet. Add default routes to the instance for the private subnets.`, `${ko}에 인터넷 게이트웨이를 추가하고 퍼블릭 서브넷에 NAT 인스턴스를 둡니다. 프라이빗 서브넷에 이 인스턴스로 향하는 기본 경로를 추가합니다.`),
  t(`Provision an internet gateway for ${en} and an EC2 instance for NAT, and use it as the target of 0.0.0.0/0 in the private route tables.`, `${ko}에 인터넷 게이트웨이와 NAT용 EC2 인스턴스를 프로비저닝하고 프라이빗 라우팅 테이블에서 0.0.0.0/0 트래픽의 대상을 이 인스턴스로 지정합니다.`),
  t(`Run a NAT instance on Amazon EC2 in a public subnet of ${en}. Attach an internet gateway and update the private route tables.`, `${ko}의 퍼블릭 서브넷에 있는 Amazon EC2에서 NAT 인스턴스를 실행합니다. 인터넷 게이트웨이를 연결하고 프라이빗 라우팅 테이블을 업데이트합니다.`),
  t(`Configure an internet gateway for ${en}. Place a NAT instance in a public subnet as the way out of the private subnets.`, `${ko}에 인터넷 게이트웨이를 구성합니다. 프라이빗 서브넷의 트래픽이 나가는 경로로 퍼블릭 서브넷에 NAT 인스턴스를 배치합니다.`),
  t(`Create a public subnet with a self-managed NAT instance in ${en}, attach an internet gateway, and route the private subnets to the instance.`, `${ko}에 자체 관리형 NAT 인스턴스가 있는 퍼블릭 서브넷을 생성하고 인터넷 게이트웨이를 연결한 다음 프라이빗 서브넷의 트래픽을 이 인스턴스로 라우팅합니다.`),
  t(`Route internet traffic of the private subnets in ${en} to a new NAT instance with its source/destination check off, and attach an internet gateway.`, `${ko}에 있는 프라이빗 서브넷의 인터넷 트래픽을 소스/대상 확인을 비활성화한 새 NAT 인스턴스로 라우팅하고 인터넷 게이트웨이를 연결합니다.`),
  t(`Attach an internet gateway to ${en}, start an EC2 instance that performs NAT, and add routes to it for all private subnets.`, `${ko}에 인터넷 게이트웨이를 연결하고 NAT를 수행하는 EC2 인스턴스를 시작한 다음 모든 프라이빗 서브넷에 이 인스턴스로 가는 경로를 추가합니다.`),
  t(`Install an internet gateway in ${en} and one NAT instance that all private subnets share for outbound traffic.`, `${ko}에 인터넷 게이트웨이를 추가하고 모든 프라이빗 서브넷이 아웃바운드 트래픽에 함께 사용하는 NAT 인스턴스 1개를 시작합니다.`),
  t(`Use a NAT instance in a public subnet of ${en}, behind an internet gateway, as the default route of the private subnets.`, `${ko}의 퍼블릭 서브넷에 NAT 인스턴스를 두고 인터넷 게이트웨이를 연결한 다음 프라이빗 서브넷의 기본 경로로 사용합니다.`),
];

/** An interface endpoint that stands is spread over two zones. */
export const spreadWays = (vpc: Text): readonly Text[] => [
  t('Modify the interface endpoint so that it has network interfaces in subnets of two Availability Zones.', '가용 영역 2개의 서브넷에 네트워크 인터페이스를 두도록 인터페이스 엔드포인트를 수정합니다.'),
  t(`Spread the interface endpoint over subnets in two Availability Zones of ${vpc.en}.`, `${vpc.ko}의 가용 영역 2개에 있는 서브넷에 걸쳐 인터페이스 엔드포인트를 배치합니다.`),
  t('Add a subnet in a second Availability Zone to the interface endpoint.', '인터페이스 엔드포인트에 두 번째 가용 영역의 서브넷을 추가합니다.'),
  t(`Extend the interface endpoint to one more Availability Zone of ${vpc.en}.`, `${vpc.ko}의 다른 가용 영역까지 인터페이스 엔드포인트를 확장합니다.`),
  t('Select a further subnet, in another Availability Zone, for the interface endpoint.', '인터페이스 엔드포인트에 다른 가용 영역의 서브넷을 추가로 선택합니다.'),
  t('Place a second network interface of the interface endpoint in another Availability Zone.', '인터페이스 엔드포인트의 두 번째 네트워크 인터페이스를 다른 가용 영역에 배치합니다.'),
  t(`Give the interface endpoint a network interface in each of two Availability Zones of ${vpc.en}.`, `${vpc.ko}의 가용 영역 2개에 인터페이스 엔드포인트의 네트워크 인터페이스를 하나씩 둡니다.`),
  t('Configure the interface endpoint for two Availability Zones.', '가용 영역 2개를 사용하도록 인터페이스 엔드포인트를 구성합니다.'),
  t('Update the subnets of the interface endpoint to include a second Availability Zone.', '두 번째 가용 영역을 포함하도록 인터페이스 엔드포인트의 서브넷을 업데이트합니다.'),
  t(`Enable the interface endpoint in another Availability Zone of ${vpc.en} as well.`, `${vpc.ko}의 다른 가용 영역에서도 인터페이스 엔드포인트를 활성화합니다.`),
  t('Deploy the interface endpoint in a subnet of a second Availability Zone too.', '두 번째 가용 영역의 서브넷에도 인터페이스 엔드포인트를 배포합니다.'),
  t('Make the interface endpoint available in two Availability Zones by adding a subnet to it.', '서브넷을 추가하여 가용 영역 2개에서 인터페이스 엔드포인트를 사용할 수 있게 합니다.'),
];

/** The security group of an interface endpoint lets somebody in. @param whom "the CIDR block of the branch VPC" */
export const admitWays = (whom: Text): readonly Text[] => [
  t(`Add an inbound HTTPS rule for ${whom.en} to the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에 ${whom.ko}에 대한 인바운드 HTTPS 규칙을 추가합니다.`),
  t(`Change the security group of the interface endpoint so that it admits HTTPS from ${whom.en}.`, `${whom.ko}에서 오는 HTTPS를 허용하도록 인터페이스 엔드포인트의 보안 그룹을 변경합니다.`),
  t(`Allow inbound TCP port 443 from ${whom.en} in the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에서 ${whom.ko}에서 들어오는 TCP 443 포트 트래픽을 허용합니다.`),
  t(`Attach a security group that accepts HTTPS from ${whom.en} to the interface endpoint.`, `${whom.ko}에서 오는 HTTPS를 허용하는 보안 그룹을 인터페이스 엔드포인트에 연결합니다.`),
  t(`Open the security group of the interface endpoint to HTTPS requests from ${whom.en}.`, `인터페이스 엔드포인트의 보안 그룹에서 ${whom.ko}의 HTTPS 요청을 허용합니다.`),
  t(`Update the inbound rules of the security group on the interface endpoint to include ${whom.en} for port 443.`, `443 포트에 대해 ${p(whom.ko, '을/를')} 포함하도록 인터페이스 엔드포인트 보안 그룹의 인바운드 규칙을 업데이트합니다.`),
  t(`Edit the security group of the interface endpoint, and permit HTTPS traffic from ${whom.en}.`, `인터페이스 엔드포인트의 보안 그룹을 편집하여 ${whom.ko}에서 오는 HTTPS 트래픽을 허용합니다.`),
  t(`Let ${whom.en} in on port 443 with a rule in the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에 규칙을 추가하여 443 포트에서 ${p(whom.ko, '을/를')} 허용합니다.`),
  t(`Extend the security group of the interface endpoint with a rule that allows HTTPS from ${whom.en}.`, `인터페이스 엔드포인트의 보안 그룹에 ${whom.ko}에서 오는 HTTPS를 허용하는 규칙을 추가합니다.`),
  t(`Configure the security group of the interface endpoint to allow ${whom.en} as a source of HTTPS traffic.`, `HTTPS 트래픽의 소스로 ${p(whom.ko, '을/를')} 허용하도록 인터페이스 엔드포인트의 보안 그룹을 구성합니다.`),
  t(`Create an inbound rule (HTTPS, source: ${whom.en}) for the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에 인바운드 규칙(HTTPS, 소스: ${whom.ko})을 생성합니다.`),
  t(`Enter ${whom.en} as an allowed source of HTTPS in the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에 ${p(whom.ko, '을/를')} 허용된 HTTPS 소스로 입력합니다.`),
];

/** The provider accepts a connection request. */
export const acceptWays: readonly Text[] = [
  t('Have the provider accept the endpoint connection request of the client in the endpoint service.', '공급자가 엔드포인트 서비스에서 고객사의 엔드포인트 연결 요청을 수락합니다.'),
  t('Turn off required acceptance for the endpoint service in the provider account, and accept the open requests.', '공급자 계정에서 엔드포인트 서비스의 수락 필요 설정을 비활성화하고 대기 중인 요청을 수락합니다.'),
  t('Accept the pending connection request of the client in the provider account.', '공급자 계정에서 고객사의 대기 중인 연결 요청을 수락합니다.'),
  t('Ask the provider to approve the connection of the interface endpoint to the endpoint service.', '공급자에게 인터페이스 엔드포인트와 엔드포인트 서비스의 연결을 수락하도록 요청합니다.'),
  t('Open the endpoint connections of the endpoint service as the provider, and accept the one of the client.', '공급자가 엔드포인트 서비스의 엔드포인트 연결 목록에서 고객사의 연결을 수락합니다.'),
  t('Get the connection request of the interface endpoint accepted by the provider of the endpoint service.', '인터페이스 엔드포인트의 연결 요청을 엔드포인트 서비스의 공급자가 수락하도록 합니다.'),
  t('Let the provider change the state of the endpoint connection to available by accepting the request.', '공급자가 요청을 수락하여 엔드포인트 연결 상태를 사용 가능으로 변경합니다.'),
  t('Confirm the waiting endpoint connection in the endpoint service of the provider.', '공급자의 엔드포인트 서비스에서 대기 중인 엔드포인트 연결을 수락합니다.'),
  t('Make the provider accept the request that the interface endpoint has sent to the endpoint service.', '인터페이스 엔드포인트가 엔드포인트 서비스에 보낸 요청을 공급자가 수락하도록 합니다.'),
  t('Accept the connection of the client on the provider side of AWS PrivateLink.', 'AWS PrivateLink의 공급자 측에서 고객사의 연결을 수락합니다.'),
  t('Process the open request in the endpoint service: the provider accepts the endpoint of the client.', '엔드포인트 서비스의 대기 중인 요청을 처리합니다. 공급자가 고객사의 엔드포인트를 수락합니다.'),
  t('Sign in to the provider account and accept the endpoint of the client for the endpoint service.', '공급자 계정에 로그인하여 엔드포인트 서비스에 대한 고객사의 엔드포인트를 수락합니다.'),
];

/** The provider allows the account of a client. */
export const principalWays: readonly Text[] = [
  t('Add the AWS account of the client to the allowed principals of the endpoint service.', '엔드포인트 서비스의 허용된 보안 주체에 고객사의 AWS 계정을 추가합니다.'),
  t('Allow the account of the client as a principal in the permissions of the endpoint service.', '엔드포인트 서비스의 권한에서 고객사 계정을 보안 주체로 허용합니다.'),
  t('Grant the AWS account of the client permission to use the endpoint service.', '고객사의 AWS 계정에 엔드포인트 서비스를 사용할 권한을 부여합니다.'),
  t('Enter the ARN of the client account among the allowed principals of the endpoint service.', '엔드포인트 서비스의 허용된 보안 주체에 고객사 계정의 ARN을 입력합니다.'),
  t('Update the permissions of the endpoint service to include the account of the client.', '고객사 계정을 포함하도록 엔드포인트 서비스의 권한을 업데이트합니다.'),
  t('Have the provider allow the principal of the client account on the endpoint service.', '공급자가 엔드포인트 서비스에서 고객사 계정의 보안 주체를 허용합니다.'),
  t('Extend the list of allowed principals of the endpoint service by the AWS account of the client.', '엔드포인트 서비스의 허용된 보안 주체 목록에 고객사의 AWS 계정을 더합니다.'),
  t('Permit the AWS account of the client to create endpoints for the endpoint service.', '고객사의 AWS 계정이 이 엔드포인트 서비스용 엔드포인트를 생성할 수 있도록 허용합니다.'),
  t('Change the endpoint service so that its permissions name the account of the client.', '권한에 고객사 계정을 지정하도록 엔드포인트 서비스를 변경합니다.'),
  t('Configure the client account as an allowed principal of the endpoint service.', '고객사 계정을 엔드포인트 서비스의 허용된 보안 주체로 구성합니다.'),
  t('Open the endpoint service to the AWS account of the client with a permission for it.', '고객사의 AWS 계정에 대한 권한을 추가하여 엔드포인트 서비스를 사용할 수 있게 합니다.'),
  t('Register the AWS account of the client as a principal that may use the endpoint service.', '고객사의 AWS 계정을 엔드포인트 서비스를 사용할 수 있는 보안 주체로 등록합니다.'),
];

/** Two VPCs on a transit gateway of their own. */
export const hubWays = (a: Text, b: Text): readonly Text[] => [
  t(`Attach ${a.en} and ${b.en} to a new transit gateway, and add routes between them to the route tables.`, `${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 새 Transit Gateway에 연결하고 서로 통신하는 경로를 라우팅 테이블에 추가합니다.`),
  t(`Connect ${a.en} and ${b.en} through a transit gateway that routes between the two.`, `두 VPC 간에 라우팅하는 Transit Gateway를 통해 ${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 연결합니다.`),
  t(`Create a transit gateway with attachments to ${a.en} and ${b.en}, and route the two CIDR blocks through it.`, `${p(a.ko, '와/과')} ${p(b.ko, '이/가')} 연결된 Transit Gateway를 생성하고 두 CIDR 블록의 트래픽을 이를 통해 라우팅합니다.`),
  t(`Deploy a transit gateway, attach ${a.en} and ${b.en}, and update the route tables of both VPCs.`, `Transit Gateway를 배포하여 ${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 연결하고 두 VPC의 라우팅 테이블을 업데이트합니다.`),
  t(`Set up a transit gateway between ${a.en} and ${b.en}. Point the subnet route tables to it.`, `${p(a.ko, '와/과')} ${b.ko} 사이에 Transit Gateway를 설정합니다. 서브넷 라우팅 테이블이 이를 가리키도록 합니다.`),
  t(`Use a transit gateway for ${a.en} and ${b.en}, with routes to each other in its route table and in theirs.`, `${p(a.ko, '와/과')} ${b.ko}에 Transit Gateway를 사용하고 Transit Gateway와 두 VPC의 라우팅 테이블에 서로에 대한 경로를 둡니다.`),
  t(`Join ${a.en} and ${b.en} by attachments to one transit gateway, and propagate the routes of both.`, `${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 하나의 Transit Gateway에 연결하고 양쪽의 경로를 전파합니다.`),
  t(`Provision a transit gateway. Attach ${a.en} and ${b.en} to it, and add routes for the other VPC on each side.`, `Transit Gateway를 프로비저닝합니다. ${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 연결하고 각 VPC에 상대 VPC에 대한 경로를 추가합니다.`),
  t(`Configure a transit gateway with ${a.en} and ${b.en} as attachments, and send their traffic for each other to it.`, `${p(a.ko, '와/과')} ${p(b.ko, '을/를')} 연결한 Transit Gateway를 구성하고 서로에게 보내는 트래픽을 Transit Gateway로 보냅니다.`),
  t(`Link ${a.en} with ${b.en} over a transit gateway, and complete the route tables of the subnets.`, `Transit Gateway를 통해 ${p(a.ko, '을/를')} ${p(b.ko, '와/과')} 연결하고 서브넷의 라우팅 테이블에 필요한 경로를 추가합니다.`),
  t(`Route the traffic between ${a.en} and ${b.en} over a new transit gateway that both are attached to.`, `${p(a.ko, '와/과')} ${b.ko} 간의 트래픽을 두 VPC가 모두 연결된 새 Transit Gateway를 통해 라우팅합니다.`),
  t(`Add a transit gateway attachment to ${a.en} and to ${b.en}, with static routes between the two VPCs.`, `${p(a.ko, '와/과')} ${b.ko}에 각각 Transit Gateway 연결을 추가하고 두 VPC 간의 정적 경로를 추가합니다.`),
];

/** A gateway endpoint, said briefly. */
export const gatewayDoorWays = (service: Text, vpc: Text): readonly Text[] => [
  t(`Create a gateway endpoint for ${service.en} in ${vpc.en}, with routes in its route tables.`, `${vpc.ko}에 ${service.ko}용 게이트웨이 엔드포인트를 생성하고 라우팅 테이블에 연결합니다.`),
  t(`Add a gateway endpoint for ${service.en} to the route tables of ${vpc.en}.`, `${vpc.ko}의 라우팅 테이블에 ${service.ko}용 게이트웨이 엔드포인트를 추가합니다.`),
  t(`Deploy a gateway VPC endpoint for ${service.en} in ${vpc.en}.`, `${vpc.ko}에 ${service.ko}용 게이트웨이 VPC 엔드포인트를 배포합니다.`),
  t(`Set up a gateway endpoint in ${vpc.en} as the route to ${service.en}.`, `${vpc.ko}에서 ${p(service.ko, '으로/로')} 가는 경로로 게이트웨이 엔드포인트를 설정합니다.`),
  t(`Give ${vpc.en} a gateway endpoint of its own for ${service.en}.`, `${vpc.ko}에 ${service.ko}용 자체 게이트웨이 엔드포인트를 둡니다.`),
  t(`Configure a gateway endpoint for ${service.en}, and associate the route tables of ${vpc.en}.`, `${service.ko}용 게이트웨이 엔드포인트를 구성하고 ${vpc.ko}의 라우팅 테이블을 연결합니다.`),
  t(`Provision a gateway endpoint in ${vpc.en}, and route the prefix list of ${service.en} to it.`, `${vpc.ko}에 게이트웨이 엔드포인트를 프로비저닝하고 ${service.ko} 접두사 목록의 트래픽을 이 엔드포인트로 라우팅합니다.`),
  t(`Route traffic from ${vpc.en} to ${service.en} through a new gateway endpoint.`, `${vpc.ko}에서 ${p(service.ko, '으로/로')} 가는 트래픽을 새 게이트웨이 엔드포인트로 라우팅합니다.`),
  t(`Use a gateway endpoint in ${vpc.en} for ${service.en}.`, `${vpc.ko}에서 ${service.ko}용 게이트웨이 엔드포인트를 사용합니다.`),
  t(`Install a gateway VPC endpoint for ${service.en} in ${vpc.en}, and update the route tables.`, `${vpc.ko}에 ${service.ko}용 게이트웨이 VPC 엔드포인트를 추가하고 라우팅 테이블을 업데이트합니다.`),
  t(`Connect ${vpc.en} to ${service.en} by a gateway endpoint.`, `게이트웨이 엔드포인트로 ${p(vpc.ko, '을/를')} ${service.ko}에 연결합니다.`),
  t(`Place a gateway endpoint for ${service.en} into ${vpc.en} as a route table target.`, `${vpc.ko}에 ${service.ko}용 게이트웨이 엔드포인트를 배치하고 라우팅 테이블의 대상으로 지정합니다.`),
];

/** An interface endpoint for an AWS service in two zones, said briefly. */
export const faceWays = (service: Text, vpc: Text): readonly Text[] => [
  t(`Create an interface endpoint for ${service.en} in two subnets of ${vpc.en}.`, `${vpc.ko}의 서브넷 2개에 ${service.ko}용 인터페이스 엔드포인트를 생성합니다.`),
  t(`Deploy an interface endpoint for ${service.en} in ${vpc.en} across two Availability Zones.`, `${vpc.ko}의 가용 영역 2개에 ${service.ko}용 인터페이스 엔드포인트를 배포합니다.`),
  t(`Add an interface VPC endpoint for ${service.en} to ${vpc.en}.`, `${vpc.ko}에 ${service.ko}용 인터페이스 VPC 엔드포인트를 추가합니다.`),
  t(`Set up AWS PrivateLink for ${service.en} with an interface endpoint in ${vpc.en}.`, `${vpc.ko}의 인터페이스 엔드포인트로 ${service.ko}용 AWS PrivateLink를 설정합니다.`),
  t(`Give ${vpc.en} an interface endpoint of its own for ${service.en}.`, `${vpc.ko}에 ${service.ko}용 자체 인터페이스 엔드포인트를 둡니다.`),
  t(`Provision an interface endpoint for ${service.en} in subnets of ${vpc.en} in two zones.`, `${vpc.ko}의 가용 영역 2개에 있는 서브넷에 ${service.ko}용 인터페이스 엔드포인트를 프로비저닝합니다.`),
  t(`Configure an interface endpoint in ${vpc.en}, and send requests for ${service.en} to it.`, `${vpc.ko}에 인터페이스 엔드포인트를 구성하고 ${service.ko}에 대한 요청을 이 엔드포인트로 보냅니다.`),
  t(`Use an interface endpoint in ${vpc.en} for ${service.en}, with network interfaces in two zones.`, `${vpc.ko}에서 가용 영역 2개에 네트워크 인터페이스가 있는 ${service.ko}용 인터페이스 엔드포인트를 사용합니다.`),
  t(`Connect ${vpc.en} to ${service.en} by an interface endpoint in two Availability Zones.`, `가용 영역 2개의 인터페이스 엔드포인트로 ${p(vpc.ko, '을/를')} ${service.ko}에 연결합니다.`),
  t(`Place endpoint network interfaces for ${service.en} in two subnets of ${vpc.en}.`, `${vpc.ko}의 서브넷 2개에 ${service.ko}용 엔드포인트 네트워크 인터페이스를 배치합니다.`),
  t(`Install an interface VPC endpoint in ${vpc.en} that leads to ${service.en}.`, `${vpc.ko}에 ${p(service.ko, '으로/로')} 연결되는 인터페이스 VPC 엔드포인트를 설치합니다.`),
  t(`Open a private way from ${vpc.en} to ${service.en} with an interface endpoint.`, `인터페이스 엔드포인트로 ${vpc.ko}에서 ${service.ko}에 이르는 프라이빗 경로를 엽니다.`),
];

/** Proxies in two zones of a hub VPC that stand before a service. */
export const relayWays = (service: Text, hub: Text): readonly Text[] => [
  t(`Run a fleet of proxy servers in two Availability Zones of ${hub.en} that forwards requests to ${service.en}.`, `${hub.ko}의 가용 영역 2개에서 ${service.ko}에 요청을 전달하는 프록시 서버 플릿을 실행합니다.`),
  t(`Deploy proxy instances for ${service.en} in two Availability Zones of ${hub.en}.`, `${hub.ko}의 가용 영역 2개에 ${service.ko}용 프록시 인스턴스를 배포합니다.`),
  t(`Set up EC2 proxies in ${hub.en}, in two zones, and let them call ${service.en} for the clients.`, `${hub.ko}의 가용 영역 2개에 EC2 프록시를 설정하고 이들이 클라이언트 대신 ${p(service.ko, '을/를')} 호출하게 합니다.`),
  t(`Operate self-managed proxies for ${service.en} on EC2 in two zones of ${hub.en}.`, `${hub.ko}의 가용 영역 2개에 있는 EC2에서 ${service.ko}용 자체 관리형 프록시를 운영합니다.`),
  t(`Send requests for ${service.en} to a proxy fleet in two Availability Zones of ${hub.en}.`, `${service.ko}에 대한 요청을 ${hub.ko}의 가용 영역 2개에 있는 프록시 플릿으로 보냅니다.`),
  t(`Launch proxy servers in two subnets of ${hub.en} that pass requests on to ${service.en}.`, `${hub.ko}의 서브넷 2개에서 ${service.ko}에 요청을 넘겨주는 프록시 서버를 시작합니다.`),
  t(`Use proxy instances in ${hub.en}, one in each of two zones, to reach ${service.en}.`, `${hub.ko}의 가용 영역 2개에 하나씩 둔 프록시 인스턴스를 사용하여 ${service.ko}에 연결합니다.`),
  t(`Provision a proxy layer for ${service.en} across two Availability Zones of ${hub.en}.`, `${hub.ko}의 가용 영역 2개에 걸쳐 ${service.ko}용 프록시 계층을 프로비저닝합니다.`),
  t(`Place proxies in two zones of ${hub.en} between the application and ${service.en}.`, `${hub.ko}의 가용 영역 2개에 애플리케이션과 ${service.ko} 사이를 중계하는 프록시를 배치합니다.`),
  t(`Install proxy software on EC2 instances in two zones of ${hub.en} for access to ${service.en}.`, `${service.ko}에 액세스할 수 있도록 ${hub.ko}의 가용 영역 2개에 있는 EC2 인스턴스에 프록시 소프트웨어를 설치합니다.`),
  t(`Relay requests to ${service.en} through EC2 instances in two Availability Zones of ${hub.en}.`, `${hub.ko}의 가용 영역 2개에 있는 EC2 인스턴스를 통해 ${service.ko}에 보내는 요청을 중계합니다.`),
  t(`Add a self-managed proxy fleet to two zones of ${hub.en}, and point clients of ${service.en} to it.`, `${hub.ko}의 가용 영역 2개에 자체 관리형 프록시 플릿을 추가하고 ${service.ko} 클라이언트가 이를 사용하도록 합니다.`),
];

/** Private DNS is turned on for an interface endpoint that stands. */
export const privateDnsWays: readonly Text[] = [
  t('Enable private DNS names on the interface endpoint.', '인터페이스 엔드포인트에서 프라이빗 DNS 이름을 활성화합니다.'),
  t('Modify the interface endpoint so that private DNS is on.', '프라이빗 DNS를 사용하도록 인터페이스 엔드포인트를 수정합니다.'),
  t('Turn on private DNS for the interface endpoint.', '인터페이스 엔드포인트의 프라이빗 DNS를 켭니다.'),
  t('Change the private DNS setting of the interface endpoint to enabled.', '인터페이스 엔드포인트의 프라이빗 DNS 설정을 활성화로 변경합니다.'),
  t('Select private DNS names in the settings of the interface endpoint.', '인터페이스 엔드포인트 설정에서 프라이빗 DNS 이름을 선택합니다.'),
  t('Activate private DNS on the existing interface endpoint.', '기존 인터페이스 엔드포인트에서 프라이빗 DNS를 활성화합니다.'),
  t('Update the interface endpoint with private DNS enabled.', '프라이빗 DNS가 활성화되도록 인터페이스 엔드포인트를 업데이트합니다.'),
  t('Let the interface endpoint use private DNS names.', '인터페이스 엔드포인트가 프라이빗 DNS 이름을 사용하도록 합니다.'),
  t('Switch the interface endpoint to private DNS names.', '인터페이스 엔드포인트를 프라이빗 DNS 이름으로 전환합니다.'),
  t('Configure the interface endpoint with private DNS.', '프라이빗 DNS를 사용하여 인터페이스 엔드포인트를 구성합니다.'),
  t('Set the private DNS option of the interface endpoint.', '인터페이스 엔드포인트의 프라이빗 DNS 옵션을 설정합니다.'),
  t('Edit the interface endpoint, and enable its private DNS names.', '인터페이스 엔드포인트를 편집하여 프라이빗 DNS 이름을 활성화합니다.'),
];

/** Requests keep going out through the NAT gateway that stands. @param what "Amazon SQS" */
export const keepNatWays = (what: Text): readonly Text[] => [
  t(`Send the requests to the public endpoint of ${what.en} through the existing NAT gateway.`, `기존 NAT 게이트웨이를 통해 ${what.ko}의 퍼블릭 엔드포인트로 요청을 보냅니다.`),
  t(`Keep using the existing NAT gateway to reach the public endpoint of ${what.en}.`, `${what.ko}의 퍼블릭 엔드포인트에 연결할 때 기존 NAT 게이트웨이를 계속 사용합니다.`),
  t(`Leave the network as it is, and call the public endpoint of ${what.en} through the NAT gateway.`, `네트워크를 그대로 두고 NAT 게이트웨이를 통해 ${what.ko}의 퍼블릭 엔드포인트를 호출합니다.`),
  t(`Use the NAT gateway that exists for requests to ${what.en}.`, `${what.ko}에 대한 요청에 기존 NAT 게이트웨이를 사용합니다.`),
  t(`Route traffic for ${what.en} through the present NAT gateway and the internet gateway.`, `${what.ko}에 대한 트래픽을 현재 NAT 게이트웨이와 인터넷 게이트웨이를 통해 라우팅합니다.`),
  t(`Let the instances reach ${what.en} by the default route to the NAT gateway.`, `인스턴스가 NAT 게이트웨이로 가는 기본 경로를 통해 ${what.ko}에 연결하도록 합니다.`),
  t(`Make no change: requests to ${what.en} leave through the NAT gateway.`, `아무것도 변경하지 않습니다. ${what.ko}에 보내는 요청은 NAT 게이트웨이를 통해 나갑니다.`),
  t(`Continue to call ${what.en} over the NAT gateway in use today.`, `현재 사용 중인 NAT 게이트웨이를 통해 계속 ${p(what.ko, '을/를')} 호출합니다.`),
  t(`Rely on the existing NAT gateway for access to ${what.en}.`, `${what.ko}에 액세스할 때 기존 NAT 게이트웨이를 이용합니다.`),
  t(`Have the instances send requests to ${what.en} by way of the NAT gateway already in place.`, `인스턴스가 이미 있는 NAT 게이트웨이를 거쳐 ${what.ko}에 요청을 보내도록 합니다.`),
  t(`Connect to ${what.en} at its public endpoint, with the NAT gateway as the way out.`, `NAT 게이트웨이를 나가는 경로로 사용하여 ${what.ko}의 퍼블릭 엔드포인트에 연결합니다.`),
  t(`Retain the routes to the NAT gateway, and use them for ${what.en} as well.`, `NAT 게이트웨이로 가는 경로를 유지하고 ${what.ko}에도 이를 사용합니다.`),
];

/** A NAT gateway for the private subnets of another zone, beside the one that stands. */
export const secondNatWays: readonly Text[] = [
  t('Create another NAT gateway in a second Availability Zone and route the private subnets of that zone to it.', '두 번째 가용 영역에 NAT 게이트웨이를 추가로 생성하고 해당 가용 영역의 프라이빗 서브넷 트래픽을 이 게이트웨이로 라우팅합니다.'),
  t('Add a NAT gateway in another Availability Zone, and update the private route tables so that each zone uses its own gateway.', '다른 가용 영역에 NAT 게이트웨이를 추가하고 각 가용 영역이 자체 게이트웨이를 사용하도록 프라이빗 라우팅 테이블을 업데이트합니다.'),
  t('Deploy a second NAT gateway in a different Availability Zone for the private subnets there.', '다른 가용 영역의 프라이빗 서브넷을 위해 해당 영역에 두 번째 NAT 게이트웨이를 배포합니다.'),
  t('Provision one more NAT gateway, in the other zone, and change the default route of the private subnets in that zone.', '다른 가용 영역에 NAT 게이트웨이를 하나 더 프로비저닝하고 그 영역에 있는 프라이빗 서브넷의 기본 경로를 변경합니다.'),
  t('Place a NAT gateway in a public subnet of a second zone, as the default route of the private subnets of that zone.', '두 번째 가용 영역의 퍼블릭 서브넷에 NAT 게이트웨이를 배치하고 같은 영역에 있는 프라이빗 서브넷의 기본 경로로 사용합니다.'),
  t('Set up a further NAT gateway so that each of two Availability Zones has one for its private subnets.', '가용 영역 2개에 각각 프라이빗 서브넷용 NAT 게이트웨이가 있도록 NAT 게이트웨이를 추가로 설정합니다.'),
  t('Introduce a NAT gateway in the second zone, and keep the traffic of each private subnet in its own zone.', '두 번째 가용 영역에 NAT 게이트웨이를 생성하고 각 프라이빗 서브넷의 트래픽이 같은 영역에 머무르게 합니다.'),
  t('Give the second Availability Zone its own NAT gateway, and point the private route table there to it.', '두 번째 가용 영역에 자체 NAT 게이트웨이를 두고 해당 영역의 프라이빗 라우팅 테이블이 이를 가리키도록 설정합니다.'),
  t('Install a NAT gateway in another zone, with separate route tables for the private subnets of the two zones.', '다른 가용 영역에 NAT 게이트웨이를 설치하고 두 영역의 프라이빗 서브넷에 별도의 라우팅 테이블을 사용합니다.'),
  t('Use two NAT gateways: add one in a second Availability Zone for the private subnets of that zone.', 'NAT 게이트웨이 2개를 사용합니다. 두 번째 가용 영역에 그 영역의 프라이빗 서브넷용 NAT 게이트웨이를 추가합니다.'),
  t('Route the private subnets of a second Availability Zone to a NAT gateway that is created there.', '두 번째 가용 영역에 있는 프라이빗 서브넷의 트래픽을 그 영역에 새로 생성한 NAT 게이트웨이로 라우팅합니다.'),
  t('Extend NAT to another Availability Zone by a gateway for the private subnets in it.', '다른 가용 영역의 프라이빗 서브넷용 게이트웨이를 추가하여 그 영역까지 NAT를 확장합니다.'),
];

/** Instances get public addresses and a route to the internet gateway. @param which their subnets @param first what goes before, with a blank behind */
export const publicWays = (which: Text, first: Text): readonly Text[] => {
  const it = p(which.ko, '을/를');
  return [
    t('Assign public IP addresses to the instances, and route # to the internet gateway.', `인스턴스에 퍼블릭 IP 주소를 할당하고 ${which.ko}의 트래픽을 인터넷 게이트웨이로 라우팅합니다.`),
    t('Give the instances public IP addresses and # a default route to the internet gateway.', `인스턴스에 퍼블릭 IP 주소를 부여하고 ${which.ko}에 인터넷 게이트웨이로 향하는 기본 경로를 추가합니다.`),
    t('Turn # into public subnets with a route to the internet gateway, and assign public IP addresses to the instances.', `${it} 인터넷 게이트웨이로 가는 경로가 있는 퍼블릭 서브넷으로 전환하고 인스턴스에 퍼블릭 IP 주소를 할당합니다.`),
    t('Route 0.0.0.0/0 of # to the internet gateway, and associate a public IP address with each instance.', `${which.ko}의 0.0.0.0/0 트래픽을 인터넷 게이트웨이로 라우팅하고 각 인스턴스에 퍼블릭 IP 주소를 연결합니다.`),
    t('Make # public by a route to the internet gateway, and let the instances have public IP addresses.', `인터넷 게이트웨이로 가는 경로를 추가하여 ${it} 퍼블릭 서브넷으로 만들고 인스턴스에 퍼블릭 IP 주소를 지정합니다.`),
    t('Change the route tables of # to use the internet gateway, and enable public IP addresses for the instances.', `인터넷 게이트웨이를 사용하도록 ${which.ko}의 라우팅 테이블을 변경하고 인스턴스의 퍼블릭 IP 주소를 활성화합니다.`),
    t('Allocate Elastic IP addresses to the instances, and add a default route to the internet gateway to #.', `인스턴스에 탄력적 IP 주소를 할당하고 ${which.ko}에 인터넷 게이트웨이로 가는 기본 경로를 추가합니다.`),
    t('Connect # to the internet directly: public IP addresses for the instances and a route to the internet gateway.', `${it} 인터넷에 직접 연결합니다. 인스턴스에 퍼블릭 IP 주소를 할당하고 인터넷 게이트웨이로 가는 경로를 추가합니다.`),
    t('Update # with a default route whose target is the internet gateway, and give each instance a public address.', `${which.ko}에 인터넷 게이트웨이를 대상으로 하는 기본 경로를 추가하고 각 인스턴스에 퍼블릭 주소를 부여합니다.`),
    t('Use # as public subnets: point the default route to the internet gateway and assign public IP addresses.', `${it} 퍼블릭 서브넷으로 사용합니다. 기본 경로를 인터넷 게이트웨이로 지정하고 퍼블릭 IP 주소를 할당합니다.`),
    t('Configure public IP addresses on the instances, with the internet gateway as the default route of #.', `인스턴스에 퍼블릭 IP 주소를 구성하고 ${which.ko}의 기본 경로를 인터넷 게이트웨이로 설정합니다.`),
    t('Let the instances use the internet gateway: public IP addresses for them, and routes in the route tables of #.', `인스턴스가 인터넷 게이트웨이를 사용하도록 퍼블릭 IP 주소를 할당하고 ${which.ko}의 라우팅 테이블에 경로를 추가합니다.`),
  ].map((way) => t(first.en + way.en.replace('#', which.en), first.ko + way.ko));
};

/** The NAT gateway that stands goes. */
export const dropNatWays: readonly Text[] = [
  t('Delete the NAT gateway and its routes.', 'NAT 게이트웨이와 해당 경로를 삭제합니다.'),
  t('Remove the NAT gateway and the default routes that lead to it.', 'NAT 게이트웨이와 이를 가리키는 기본 경로를 제거합니다.'),
  t('Take the NAT gateway and the routes to it out of the VPC.', 'VPC에서 NAT 게이트웨이와 이를 향하는 경로를 제거합니다.'),
  t('Retire the NAT gateway, and clear the default routes of the private subnets.', 'NAT 게이트웨이를 폐기하고 프라이빗 서브넷의 기본 경로를 지웁니다.'),
  t('Drop the NAT gateway from the design, along with its routes.', '설계에서 NAT 게이트웨이를 해당 경로와 함께 제외합니다.'),
  t('Remove the default routes of the private subnets, and delete the NAT gateway.', '프라이빗 서브넷의 기본 경로를 제거하고 NAT 게이트웨이를 삭제합니다.'),
  t('Tear down the NAT gateway, and leave the private subnets without a default route.', 'NAT 게이트웨이를 없애고 프라이빗 서브넷에 기본 경로를 두지 않습니다.'),
  t('Stop using the NAT gateway, delete it, and delete the routes that used it.', 'NAT 게이트웨이를 더 이상 사용하지 않고, NAT 게이트웨이와 이를 사용하던 경로를 삭제합니다.'),
  t('Clear 0.0.0.0/0 from the private route tables, and remove the NAT gateway.', '프라이빗 라우팅 테이블에서 0.0.0.0/0 경로를 지우고 NAT 게이트웨이를 제거합니다.'),
  t('Delete the NAT gateway, along with the routes to it in the private route tables.', '프라이빗 라우팅 테이블의 경로와 함께 NAT 게이트웨이를 삭제합니다.'),
  t('Decommission the NAT gateway, and remove the routes to it.', 'NAT 게이트웨이를 영구적으로 삭제하고 관련 경로를 없앱니다.'),
  t('Withdraw the NAT gateway and every route to it.', 'NAT 게이트웨이와 이를 대상으로 하는 각 경로를 더 이상 두지 않습니다.'),
];
