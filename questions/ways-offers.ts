import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Eight ways to say each step that opens an application of one account to the VPCs of others. Names come with their article ("the pricing API", 가격 산정 API). */
const t = (en: string, ko: string): Text => ({ en, ko });
const service = t('the service VPC', '서비스 VPC');

/** An endpoint service behind a Network Load Balancer before the Application Load Balancer that stands. @param who the accounts that may use it */
export const offerOverAlbWays = (who: Text): readonly Text[] => {
  const whom = p(who.ko, '을/를');
  return [
    t(`Make the Application Load Balancer a target of a new Network Load Balancer, and create an endpoint service from the latter for ${who.en}.`, `Application Load Balancer를 새 Network Load Balancer의 대상으로 등록하고 이 Network Load Balancer로 ${who.ko}용 엔드포인트 서비스를 생성합니다.`),
    t(`Put a Network Load Balancer before the Application Load Balancer. Create an endpoint service with it that ${who.en} may use.`, `Application Load Balancer 앞에 Network Load Balancer를 배치합니다. 이를 사용하여 ${who.ko}에서 사용할 수 있는 엔드포인트 서비스를 생성합니다.`),
    t(`Register the Application Load Balancer with a new Network Load Balancer, publish the latter as an endpoint service, and allow ${who.en} as principals.`, `Application Load Balancer를 새 Network Load Balancer에 등록한 다음 Network Load Balancer를 엔드포인트 서비스로 게시하고 ${whom} 보안 주체로 허용합니다.`),
    t(`Deploy a Network Load Balancer that forwards to the Application Load Balancer. Use it for an endpoint service that admits ${who.en}.`, `Application Load Balancer로 전달하는 Network Load Balancer를 배포합니다. 이를 ${whom} 허용하는 엔드포인트 서비스에 사용합니다.`),
    t(`Set up an endpoint service for ${who.en} behind a Network Load Balancer whose target is the Application Load Balancer.`, `Application Load Balancer를 대상으로 하는 Network Load Balancer를 사용하여 ${who.ko}용 엔드포인트 서비스를 설정합니다.`),
    t(`Configure an endpoint service with a new Network Load Balancer, which has the Application Load Balancer in its target group, and permit ${who.en}.`, `대상 그룹에 Application Load Balancer가 있는 새 Network Load Balancer로 엔드포인트 서비스를 구성하고 ${whom} 허용합니다.`),
    t(`Use AWS PrivateLink with a Network Load Balancer in front of the Application Load Balancer, and an endpoint service that accepts ${who.en}.`, `Application Load Balancer 앞에 Network Load Balancer를 두고 AWS PrivateLink를 사용하며, 엔드포인트 서비스에서 ${whom} 허용합니다.`),
    t(`Provision a Network Load Balancer, add the Application Load Balancer as its target, and give ${who.en} access to it by an endpoint service.`, `Network Load Balancer를 프로비저닝하여 Application Load Balancer를 대상으로 추가하고 ${who.ko}에서 엔드포인트 서비스로 이에 액세스하게 합니다.`),
  ];
};

/** An endpoint service that would use the Application Load Balancer itself. */
export const offerByAlbWays = (app: Text, who: Text): readonly Text[] => {
  const [it, whom] = [p(app.ko, '을/를'), p(who.ko, '을/를')];
  return [
    t(`Create an endpoint service for ${app.en} from the Application Load Balancer itself, and allow ${who.en} as principals.`, `Application Load Balancer를 직접 사용하는 ${app.ko}용 엔드포인트 서비스를 생성하고 ${whom} 보안 주체로 허용합니다.`),
    t(`Publish ${app.en} with an endpoint service that selects its Application Load Balancer, and admit ${who.en}.`, `Application Load Balancer를 선택한 엔드포인트 서비스로 ${it} 게시하고 ${whom} 허용합니다.`),
    t(`Set up an endpoint service for ${app.en} whose load balancer is the Application Load Balancer. Permit ${who.en}.`, `로드 밸런서가 Application Load Balancer인 ${app.ko}용 엔드포인트 서비스를 설정합니다. ${whom} 허용합니다.`),
    t(`Use the Application Load Balancer of ${app.en} for an endpoint service that ${who.en} may connect to.`, `${app.ko}의 Application Load Balancer를 ${who.ko}에서 연결할 수 있는 엔드포인트 서비스에 사용합니다.`),
    t(`Offer ${app.en} through AWS PrivateLink: an endpoint service with the Application Load Balancer, and ${who.en} as principals.`, `AWS PrivateLink로 ${it} 제공합니다. Application Load Balancer를 사용하는 엔드포인트 서비스에서 ${whom} 보안 주체로 허용합니다.`),
    t(`Register the Application Load Balancer of ${app.en} with a new endpoint service, and give ${who.en} permission to use it.`, `${app.ko}의 Application Load Balancer를 새 엔드포인트 서비스에 등록하고 ${who.ko}에 사용 권한을 부여합니다.`),
    t(`Share the Application Load Balancer of ${app.en} as an endpoint service with ${who.en}.`, `${app.ko}의 Application Load Balancer를 엔드포인트 서비스로 ${p(who.ko, '와/과')} 공유합니다.`),
    t(`Configure an endpoint service on top of the Application Load Balancer for ${app.en}, and name ${who.en} in its permissions.`, `Application Load Balancer를 기반으로 ${app.ko}용 엔드포인트 서비스를 구성하고 권한에 ${whom} 지정합니다.`),
  ];
};

/** Peering of each VPC with each other one. @param vpcs "the client VPCs" @param each "each client VPC" */
export const serviceMeshWays = (vpcs: Text, each: Text): readonly Text[] => [
  t(`Connect the service VPC and ${vpcs.en} in a full mesh of VPC peering connections, with routes on both sides of each.`, `서비스 VPC와 ${vpcs.ko} 전체를 VPC 피어링 풀 메시로 연결하고 각 연결의 양쪽에 경로를 추가합니다.`),
  t('Peer each of these VPCs with each of the others, the service VPC included, and add the routes to the route tables.', '서비스 VPC를 포함한 모든 VPC를 서로 피어링하고 라우팅 테이블에 경로를 추가합니다.'),
  t(`Create VPC peering connections from the service VPC to ${each.en} and among ${vpcs.en}. Update the route tables on both sides.`, `서비스 VPC와 ${each.ko} 간에, 그리고 ${vpcs.ko} 상호 간에 VPC 피어링 연결을 생성합니다. 양쪽의 라우팅 테이블을 업데이트합니다.`),
  t(`Build a full mesh of peering connections for the service VPC and ${vpcs.en}, as targets of routes to the peer VPCs.`, `서비스 VPC와 ${vpcs.ko} 전체를 위한 피어링 연결의 풀 메시를 구축하고 피어 VPC로 가는 경로의 대상으로 지정합니다.`),
  t(`Set up VPC peering between any two of these VPCs, the service VPC among them, and route over the peering connections.`, `서비스 VPC를 포함하여 어느 두 VPC 간에도 VPC 피어링을 설정하고 피어링 연결을 통해 라우팅합니다.`),
  t(`Use full-mesh VPC peering for ${vpcs.en} and the service VPC. Complete the route tables of all VPCs.`, `${p(vpcs.ko, '와/과')} 서비스 VPC에 풀 메시 VPC 피어링을 사용합니다. 모든 VPC의 라우팅 테이블에 필요한 경로를 넣습니다.`),
  t(`Link ${vpcs.en} with the service VPC and with one another by VPC peering, and add routes to each peer.`, `VPC 피어링으로 ${p(vpcs.ko, '을/를')} 서비스 VPC와 연결하고 서로도 연결한 다음 각 피어로 가는 경로를 추가합니다.`),
  t(`Add a VPC peering connection for each pair of VPCs, the service VPC included, and create routes on both sides.`, `서비스 VPC를 포함한 모든 VPC 쌍에 VPC 피어링 연결을 추가하고 양쪽에 경로를 생성합니다.`),
];

/** All on a transit gateway that is shared with the other accounts. @param apart the users' VPCs do not reach one another */
export const sharedHubWays = (vpcs: Text, apart: boolean): readonly Text[] => {
  const [all, ko] = [`${service.en} and ${vpcs.en}`, `${p(service.ko, '와/과')} ${vpcs.ko}`];
  const both = p(ko, '을/를');
  return apart
    ? [
        t(`Share a transit gateway with AWS RAM and attach ${all}. Use separate route tables that join ${vpcs.en} with the service VPC but not with one another.`, `AWS RAM으로 Transit Gateway를 공유하고 ${both} 연결합니다. ${vpcs.ko}에서 서비스 VPC와는 통신하지만 서로는 통신하지 않도록 별도의 라우팅 테이블을 사용합니다.`),
        t(`Attach ${all} to a transit gateway shared through AWS RAM, with route tables that keep ${vpcs.en} apart from one another.`, `${both} AWS RAM으로 공유한 Transit Gateway에 연결하고 ${vpcs.ko} 간의 통신을 분리하는 라우팅 테이블을 사용합니다.`),
        t(`Create a transit gateway, share it by AWS RAM, and attach ${all}, without routes from one of ${vpcs.en} to another.`, `Transit Gateway를 생성하여 AWS RAM으로 공유하고 ${both} 연결하되 ${vpcs.ko} 간의 경로는 두지 않습니다.`),
        t(`Connect ${vpcs.en} with the service VPC, but not with one another, through a transit gateway that is shared by AWS RAM.`, `AWS RAM으로 공유한 Transit Gateway를 통해 ${p(vpcs.ko, '을/를')} 서비스 VPC와 연결하되 서로는 연결하지 않습니다.`),
        t(`Use a transit gateway that AWS RAM shares with the accounts. Attach ${all}, and isolate ${vpcs.en} from each other by route tables.`, `AWS RAM으로 여러 계정에 공유한 Transit Gateway를 사용합니다. ${both} 연결하고 라우팅 테이블로 ${p(vpcs.ko, '을/를')} 서로 격리합니다.`),
        t(`Set up a transit gateway with an AWS RAM share, and let it route between the service VPC and ${vpcs.en} but not among the latter.`, `AWS RAM으로 공유하는 Transit Gateway를 설정하여 서비스 VPC와 ${vpcs.ko} 간에는 라우팅하고 ${vpcs.ko}끼리는 라우팅하지 않게 합니다.`),
        t(`Deploy a transit gateway, and share it through AWS RAM. Propagate the routes of ${vpcs.en} to the route table of the service VPC, not to their own.`, `Transit Gateway를 배포하여 AWS RAM으로 공유합니다. ${vpcs.ko}의 경로를 서비스 VPC의 라우팅 테이블에는 전파하고 ${vpcs.ko}의 라우팅 테이블에는 전파하지 않습니다.`),
        t(`Join ${all} by a transit gateway that is shared with AWS RAM, whose route table for ${vpcs.en} leads to the service VPC and to no other of them.`, `AWS RAM으로 공유한 Transit Gateway로 ${both} 연결하고 ${vpcs.ko}용 라우팅 테이블에는 서비스 VPC로 가는 경로를 두되 다른 ${vpcs.ko}로 가는 경로는 두지 않습니다.`),
      ]
    : [
        t(`Share a transit gateway with AWS RAM, attach ${all}, and let the attachments route to one another.`, `AWS RAM으로 Transit Gateway를 공유하고 ${both} 연결한 다음 연결 간에 서로 라우팅하도록 설정합니다.`),
        t(`Attach ${all} to one transit gateway that is shared through AWS RAM. Propagate their routes to its default route table.`, `${both} AWS RAM으로 공유한 하나의 Transit Gateway에 연결합니다. 기본 라우팅 테이블에 각 연결의 경로를 전파합니다.`),
        t(`Create a transit gateway, share it by AWS RAM, and attach ${all} with one route table.`, `Transit Gateway를 생성하여 AWS RAM으로 공유하고 ${both} 라우팅 테이블 1개로 연결합니다.`),
        t(`Use a transit gateway shared with AWS RAM as the hub of ${all}, and associate the attachments with the same route table.`, `AWS RAM으로 공유한 Transit Gateway를 ${ko}의 허브로 사용하고 각 연결에 같은 라우팅 테이블을 사용합니다.`),
        t(`Connect ${all} through a transit gateway that AWS RAM shares with the accounts, with routes among all attachments.`, `AWS RAM으로 여러 계정에 공유한 Transit Gateway를 통해 ${both} 연결하고 모든 연결 간에 경로를 둡니다.`),
        t(`Set up a transit gateway with an AWS RAM share. Attach ${all}, and route among them.`, `AWS RAM으로 공유하는 Transit Gateway를 설정합니다. ${both} 연결하고 서로 간에 라우팅합니다.`),
        t(`Deploy a transit gateway, share it through AWS RAM, and join ${all} by a common route table.`, `Transit Gateway를 배포하여 AWS RAM으로 공유하고 공통 라우팅 테이블로 ${both} 하나의 네트워크로 연결합니다.`),
        t(`Offer a transit gateway to the other accounts by AWS RAM. Attach ${all}, and keep the routes of all VPCs in one route table.`, `AWS RAM을 통해 다른 계정에 Transit Gateway를 제공합니다. ${both} 연결하고 모든 VPC의 경로를 라우팅 테이블 하나에서 관리합니다.`),
      ];
};

/** Self-managed tunnels over the internet between the service VPC and each other one. */
export const serviceTunnelWays = (each: Text): readonly Text[] => {
  const [all, ko] = [`the service VPC and ${each.en}`, `서비스 VPC와 ${each.ko}`];
  return [
    t(`Run VPN software on EC2 instances in ${all}, with IPsec tunnels over the internet between them.`, `${ko}의 EC2 인스턴스에서 VPN 소프트웨어를 실행하고 인터넷을 통한 IPsec 터널로 트래픽을 라우팅합니다.`),
    t(`Deploy self-managed VPN instances in ${all}, and route the traffic through IPsec tunnels over the internet.`, `${ko}에 자체 관리형 VPN 인스턴스를 배포하고 인터넷을 통한 IPsec 터널로 트래픽을 보냅니다.`),
    t(`Connect ${each.en} to the service VPC by IPsec tunnels over the internet between VPN instances on Amazon EC2.`, `Amazon EC2의 VPN 인스턴스 간에 인터넷을 거치는 IPsec 터널로 ${p(each.ko, '을/를')} 서비스 VPC에 연결합니다.`),
    t(`Install VPN software on an EC2 instance in the service VPC and on one in ${each.en}. Build IPsec tunnels across the internet.`, `서비스 VPC의 EC2 인스턴스와 ${each.ko}의 EC2 인스턴스에 VPN 소프트웨어를 설치합니다. 인터넷을 통해 IPsec 터널을 구축합니다.`),
    t(`Set up a self-managed IPsec VPN over the internet from ${each.en} to the service VPC, with EC2 instances at both ends.`, `양 끝에 EC2 인스턴스를 두고 ${each.ko}에서 서비스 VPC로 인터넷을 통한 자체 관리형 IPsec VPN을 설정합니다.`),
    t(`Use EC2 instances with VPN software to carry the traffic between ${all} in IPsec tunnels across the internet.`, `VPN 소프트웨어가 있는 EC2 인스턴스를 사용하여 ${ko} 간의 트래픽을 인터넷을 통한 IPsec 터널로 전송합니다.`),
    t(`Launch VPN instances in ${all}. Point the routes to the instances, which form IPsec tunnels over the internet.`, `${ko}에서 각각 VPN 인스턴스를 시작합니다. 인터넷을 통해 IPsec 터널을 맺는 이 인스턴스로 경로를 지정합니다.`),
    t(`Configure EC2 instances of ${all} as the ends of IPsec tunnels over the internet, and maintain the VPN software on them.`, `${ko}의 EC2 인스턴스를 인터넷을 통한 IPsec 터널의 양 끝으로 구성하고 VPN 소프트웨어를 직접 관리합니다.`),
  ];
};

/** An internet-facing load balancer in a VPC that has no internet gateway yet. @param lb "Network Load Balancer" */
export const publicFrontWays = (app: Text, v: Text, lb: string): readonly Text[] => {
  const [it, front] = [p(app.ko, '을/를'), `인터넷 경계 ${lb}`];
  return [
    t(`Attach an internet gateway to ${v.en}, and place an internet-facing ${lb} before ${app.en}.`, `${v.ko}에 인터넷 게이트웨이를 연결하고 ${app.ko} 앞에 ${p(front, '을/를')} 배치합니다.`),
    t(`Publish ${app.en} through an internet gateway and an internet-facing ${lb} in ${v.en}.`, `${v.ko}의 인터넷 게이트웨이와 ${p(front, '을/를')} 통해 ${it} 게시합니다.`),
    t(`Deploy an internet-facing ${lb} for ${app.en} in ${v.en}. Add an internet gateway to this VPC.`, `${app.ko}용 ${p(front, '을/를')} ${v.ko}에 배포합니다. 이 VPC에 인터넷 게이트웨이를 추가합니다.`),
    t(`Give ${v.en} an internet gateway, and put ${app.en} behind an internet-facing ${lb} there.`, `${v.ko}에 인터넷 게이트웨이를 두고 ${it} 같은 VPC의 ${front} 뒤에 배치합니다.`),
    t(`Create an internet-facing ${lb} with ${app.en} as its target in ${v.en}, and add an internet gateway for it.`, `${v.ko}에 ${it} 대상으로 하는 ${p(front, '을/를')} 생성하고 이를 위한 인터넷 게이트웨이를 추가합니다.`),
    t(`Open ${app.en} to clients by an internet gateway for ${v.en} and an internet-facing ${lb}.`, `${v.ko}의 인터넷 게이트웨이와 ${p(front, '으로/로')} ${it} 클라이언트에 개방합니다.`),
    t(`Use an internet-facing ${lb} in ${v.en} as the entry point to ${app.en}. Connect an internet gateway to the VPC.`, `${v.ko}에서 ${p(front, '을/를')} ${app.ko}의 진입점으로 사용합니다. VPC에 인터넷 게이트웨이를 연결합니다.`),
    t(`Set up an internet gateway in ${v.en} so that an internet-facing ${lb} can receive the requests to ${app.en}.`, `${v.ko}에 인터넷 게이트웨이를 설정하여 ${p(front, '이/가')} ${app.ko}에 대한 요청을 받을 수 있게 합니다.`),
  ];
};
