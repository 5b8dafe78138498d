import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Ways out to the internet that another VPC's NAT gateways give, and what does not give any. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** What is built between the two VPCs, and what traffic goes through then. `ko` is without its end, to which 하고 or 합니다 is put. */
interface Link {
  readonly heads: readonly Text[];
  readonly via: Text;
}
const [app, network] = [t('the application VPC', '애플리케이션 VPC'), t('the network VPC', '네트워크 VPC')];

/** A transit gateway between an application VPC and the VPC with the NAT gateways. */
export const hubLink: Link = {
  heads: [
    t('Attach both VPCs to a transit gateway', '두 VPC를 Transit Gateway에 연결'),
    t('Connect the two VPCs through a transit gateway', 'Transit Gateway를 통해 두 VPC를 연결'),
    t('Create a transit gateway for both VPCs', '두 VPC를 위한 Transit Gateway를 생성'),
    t('Set up a transit gateway with attachments to both VPCs', '두 VPC에 대한 연결이 있는 Transit Gateway를 설정'),
    t(`Deploy a transit gateway between ${app.en} and ${network.en}`, `${app.ko}와 ${network.ko} 사이에 Transit Gateway를 배포`),
    t('Provision a transit gateway that both VPCs are attached to', '두 VPC가 연결된 Transit Gateway를 프로비저닝'),
    t(`Link ${app.en} with ${network.en} by a transit gateway`, `Transit Gateway로 ${app.ko}를 ${network.ko}와 연결`),
    t('Use a transit gateway to join the two VPCs', 'Transit Gateway를 사용하여 두 VPC를 하나의 네트워크로 통합'),
  ],
  via: t('the transit gateway', 'Transit Gateway'),
};
/** A peering connection in its place. */
export const peerLink: Link = {
  heads: [
    t(`Peer ${app.en} with ${network.en}`, `${app.ko}를 ${network.ko}와 피어링`),
    t(`Create a VPC peering connection to ${network.en}`, `${network.ko}에 대한 VPC 피어링 연결을 생성`),
    t('Connect the two VPCs by VPC peering', 'VPC 피어링으로 두 VPC를 연결'),
    t(`Set up VPC peering between ${app.en} and ${network.en}`, `${app.ko}와 ${network.ko} 간에 VPC 피어링을 설정`),
    t('Use a VPC peering connection between the two VPCs', '두 VPC 간에 VPC 피어링 연결을 사용'),
    t('Establish a peering connection for both VPCs', '두 VPC를 위한 피어링 연결을 설정'),
    t(`Link ${app.en} with ${network.en} through a VPC peering connection`, `VPC 피어링 연결을 통해 ${app.ko}를 ${network.ko}와 연결`),
    t(`Add a VPC peering connection from ${app.en} to ${network.en}`, `${app.ko}에서 ${network.ko}로 가는 VPC 피어링 연결을 추가`),
  ],
  via: t('the peering connection', '피어링 연결'),
};

interface Tail extends Text {
  readonly apart: boolean;
}
/** How traffic comes to the NAT gateways. @param moves whether a function moves to private subnets for it @param old whether a NAT instance has done this so far */
function tails({ en: via, ko }: Text, moves: boolean, old: boolean): readonly Tail[] {
  const nat = 'the NAT gateways in the network VPC';
  const natKo = '네트워크 VPC의 NAT 게이트웨이';
  const [by, over] = [p(ko, '으로/로'), `${p(ko, '을/를')} 통해`];
  const rows: readonly (readonly [string, string, boolean])[] = moves
    ? [
        [`move the function to private subnets with a default route over ${via} to ${nat}`, `${over} ${natKo}로 가는 기본 경로가 있는 프라이빗 서브넷으로 함수를 옮깁니다`, false],
        [`Place the function in private subnets whose internet traffic goes through ${via} to ${nat}`, `인터넷 트래픽이 ${p(ko, '을/를')} 거쳐 ${natKo}로 가는 프라이빗 서브넷에 함수를 배치합니다`, true],
        [`attach the function to private subnets whose 0.0.0.0/0 route leads over ${via} to ${nat}`, `0.0.0.0/0 경로가 ${over} ${natKo}로 이어지는 프라이빗 서브넷에 함수를 연결합니다`, false],
        [`Let the function run in private subnets that reach the internet over ${via} and ${nat}`, `${p(ko, '와/과')} ${natKo}를 거쳐 인터넷에 연결되는 프라이빗 서브넷에서 함수를 실행합니다`, true],
        [`Reconfigure the function to use private subnets that send 0.0.0.0/0 over ${via} to ${nat}`, `0.0.0.0/0 트래픽을 ${over} ${natKo}로 보내는 프라이빗 서브넷을 사용하도록 함수를 다시 구성합니다`, true],
        [`change the subnets of the function to private ones that use ${nat} by a default route to ${via}`, `함수의 서브넷을 ${by} 가는 기본 경로로 ${natKo}를 사용하는 프라이빗 서브넷으로 변경합니다`, false],
        [`Relocate the function to private subnets, and route 0.0.0.0/0 from there over ${via} to ${nat}`, `함수를 프라이빗 서브넷으로 이동하고 이 서브넷의 0.0.0.0/0 트래픽을 ${over} ${natKo}로 라우팅합니다`, true],
        [`use private subnets for the function that have ${nat} as their way out over ${via}`, `${over} ${natKo}로 나가는 프라이빗 서브넷을 함수에 사용합니다`, false],
      ]
    : [
        [`route 0.0.0.0/0 from the private subnets over ${via} to ${nat}`, `프라이빗 서브넷의 0.0.0.0/0 트래픽을 ${over} ${natKo}로 라우팅합니다`, false],
        [`Send internet traffic of the private subnets through ${via} to ${nat}`, `프라이빗 서브넷에서 나가는 인터넷 트래픽을 ${p(ko, '을/를')} 거쳐 ${natKo}로 보냅니다`, true],
        [`let the private subnets use ${nat} by a default route to ${via}`, `프라이빗 서브넷에서 ${by} 가는 기본 경로로 ${natKo}를 사용하게 합니다`, false],
        [`Point the default routes of the private subnets to ${via}, which leads to ${nat}`, `프라이빗 서브넷의 기본 경로를 ${natKo}로 이어지는 ${by} 지정합니다`, true],
        [`Let the private subnets reach the internet over ${via} and ${nat}`, `프라이빗 서브넷에서 ${p(ko, '와/과')} ${natKo}를 거쳐 인터넷에 연결하게 합니다`, true],
        [`make ${nat} the way out of the private subnets over ${via}`, `${natKo}를 ${over} 프라이빗 서브넷에서 나가는 경로로 사용합니다`, false],
        [`Direct 0.0.0.0/0 of the private subnets by way of ${via} to ${nat}`, `프라이빗 서브넷의 0.0.0.0/0 트래픽이 ${p(ko, '을/를')} 경유하여 ${natKo}로 향하게 합니다`, true],
        [`update the private route tables to reach ${nat} over ${via}`, `${over} ${natKo}에 연결하도록 프라이빗 라우팅 테이블을 업데이트합니다`, false],
      ];
  const [instead, insteadKo] = old ? [' instead of the NAT instance', 'NAT 인스턴스 대신 '] : ['', ''];
  return rows.map(([en, ko, apart]) => ({ en: `${en}${instead}`, ko: `${insteadKo}${ko}`, apart }));
}

/** A link of two VPCs, and traffic that goes out through it. */
export const centralOutWays = ({ heads, via }: Link, moves: boolean, old: boolean): readonly Text[] => {
  const ends = tails(via, moves, old);
  return heads.map((head, i) => {
    const end = ends[i] as Tail;
    return end.apart ? t(`${head.en}. ${end.en}.`, `${head.ko}합니다. ${end.ko}.`) : t(`${head.en}, and ${end.en}.`, `${head.ko}하고 ${end.ko}.`);
  });
};

/** Both VPCs on a transit gateway whose default route leads to the hub VPC's NAT gateways. */
export const hubEgressWays: readonly Text[] = [
  t('Attach both VPCs to a transit gateway. Route 0.0.0.0/0 from the application VPC to the NAT gateways in the hub VPC.', '두 VPC를 Transit Gateway에 연결합니다. 애플리케이션 VPC의 0.0.0.0/0 트래픽을 허브 VPC의 NAT 게이트웨이로 라우팅합니다.'),
  t('Create a transit gateway for both VPCs, with a default route of the application VPC to the NAT gateways in the hub VPC.', '두 VPC를 위한 Transit Gateway를 생성하고 허브 VPC의 NAT 게이트웨이로 가는 애플리케이션 VPC의 기본 경로를 추가합니다.'),
  t('Connect the two VPCs through a transit gateway, and send internet traffic of the application VPC over it to the NAT gateways in the hub VPC.', 'Transit Gateway를 통해 두 VPC를 연결하고 애플리케이션 VPC의 인터넷 트래픽을 이를 거쳐 허브 VPC의 NAT 게이트웨이로 보냅니다.'),
  t('Deploy a transit gateway between the VPCs. Let the application VPC use the NAT gateways in the hub VPC for 0.0.0.0/0.', '두 VPC 사이에 Transit Gateway를 배포합니다. 애플리케이션 VPC의 0.0.0.0/0 트래픽이 허브 VPC의 NAT 게이트웨이를 사용하게 합니다.'),
  t('Join the application VPC to the hub VPC by a transit gateway, and make the NAT gateways in the hub VPC its way to the internet.', 'Transit Gateway로 애플리케이션 VPC를 허브 VPC에 연결하고 허브 VPC의 NAT 게이트웨이를 인터넷으로 나가는 경로로 사용합니다.'),
  t('Set up a transit gateway with attachments to both VPCs. Lead the default route of the application VPC over it to the NAT gateways in the hub VPC.', '두 VPC에 대한 연결이 있는 Transit Gateway를 설정합니다. 애플리케이션 VPC의 기본 경로가 이를 거쳐 허브 VPC의 NAT 게이트웨이로 이어지게 합니다.'),
  t('Use a transit gateway for the traffic between the two VPCs and for that from the application VPC to the internet through the NAT gateways in the hub VPC.', '두 VPC 간 트래픽과 애플리케이션 VPC에서 허브 VPC의 NAT 게이트웨이를 통해 인터넷으로 나가는 트래픽에 Transit Gateway를 사용합니다.'),
  t('Provision a transit gateway, attach both VPCs, and direct 0.0.0.0/0 of the application VPC through it to the NAT gateways in the hub VPC.', 'Transit Gateway를 프로비저닝하여 두 VPC를 연결하고 애플리케이션 VPC의 0.0.0.0/0 트래픽을 이를 통해 허브 VPC의 NAT 게이트웨이로 전달합니다.'),
];

/** One more NAT instance beside the one that stands, for part of the private subnets. */
export const secondNatInstanceWays: readonly Text[] = [
  t('Launch a second NAT instance in a public subnet of another Availability Zone, and route part of the private subnets to it.', '다른 가용 영역의 퍼블릭 서브넷에서 두 번째 NAT 인스턴스를 시작하고 프라이빗 서브넷 일부의 트래픽을 이 인스턴스로 라우팅합니다.'),
  t('Add another NAT instance in a public subnet of a second Availability Zone, and divide the private subnets between the two instances.', '두 번째 가용 영역의 퍼블릭 서브넷에 NAT 인스턴스를 추가하고 프라이빗 서브넷의 트래픽을 두 인스턴스로 나눕니다.'),
  t('Run one more NAT instance in a public subnet of a different zone. Let some of the private subnets use it.', '다른 영역의 퍼블릭 서브넷에서 NAT 인스턴스를 하나 더 실행합니다. 일부 프라이빗 서브넷에서 이를 사용하게 합니다.'),
  t('Deploy a NAT instance in a public subnet of the second Availability Zone as well, and point the default routes of some private subnets to it.', '두 번째 가용 영역의 퍼블릭 서브넷에도 NAT 인스턴스를 배포하고 일부 프라이빗 서브넷의 기본 경로를 이 인스턴스로 지정합니다.'),
  t('Use two NAT instances, the new one in a public subnet of another Availability Zone, each for a part of the private subnets.', '다른 가용 영역의 퍼블릭 서브넷에 새 인스턴스를 두어 NAT 인스턴스 2개를 사용하고 각각 프라이빗 서브넷의 일부를 담당하게 합니다.'),
  t('Keep the NAT instance. Set up a second one in a public subnet of another Availability Zone for a share of the private subnets.', 'NAT 인스턴스를 유지합니다. 다른 가용 영역의 퍼블릭 서브넷에 프라이빗 서브넷 일부를 위한 두 번째 인스턴스를 설정합니다.'),
  t('Distribute the private subnets over two NAT instances, of which one is added in a public subnet of a second Availability Zone.', '두 번째 가용 영역의 퍼블릭 서브넷에 NAT 인스턴스를 1개 추가하여 프라이빗 서브넷의 트래픽을 NAT 인스턴스 2개에 분산합니다.'),
  t('Place an additional NAT instance in a public subnet of another zone, and update the route tables of part of the private subnets to use it.', '추가 NAT 인스턴스를 다른 영역의 퍼블릭 서브넷에 배치하고 이를 사용하도록 프라이빗 서브넷 일부의 라우팅 테이블을 업데이트합니다.'),
];

/** NAT gateways in two zones while the function stays in public subnets. */
export const natBesideFunctionWays: readonly Text[] = [
  t('Create NAT gateways in the public subnets of two Availability Zones, and leave the function in the subnets where it is.', '가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 생성하고 함수는 현재 서브넷에 그대로 둡니다.'),
  t('Deploy a NAT gateway in a public subnet of each of two Availability Zones. Keep the subnets of the function as they are.', '가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 하나씩 배포합니다. 함수의 서브넷은 변경하지 않습니다.'),
  t('Add NAT gateways to public subnets in two Availability Zones without a change to the subnets of the function.', '함수의 서브넷을 변경하지 않고 가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 추가합니다.'),
  t('Keep the function attached to its present subnets, and provision NAT gateways in public subnets of two Availability Zones.', '함수를 현재 서브넷에 연결된 상태로 유지하고 가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 프로비저닝합니다.'),
  t('Set up NAT gateways in the public subnets, one in each of two Availability Zones, beside the function, which does not move.', '가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 1개씩 설정하고 함수는 옮기지 않습니다.'),
  t('Place NAT gateways in public subnets of two Availability Zones. The function continues to use its subnets.', 'NAT 게이트웨이를 가용 영역 2개의 퍼블릭 서브넷에 배치합니다. 함수는 기존 서브넷을 계속 사용합니다.'),
  t('Leave the function in its subnets, but install a NAT gateway in a public subnet of two Availability Zones each.', '함수는 기존 서브넷에 두고 가용 영역 2개에서 각각 퍼블릭 서브넷에 NAT 게이트웨이를 마련합니다.'),
  t('Use NAT gateways in the public subnets of two Availability Zones, with the function in the same subnets as before.', '함수는 이전과 같은 서브넷에서 실행하면서 가용 영역 2개의 퍼블릭 서브넷에 있는 NAT 게이트웨이를 사용합니다.'),
];

/** An egress-only internet gateway for the subnets. @param old whether it takes the place of a NAT instance */
export const egressOnlyWays = (old: boolean): readonly Text[] => {
  const [en, ko] = old ? [' in place of the NAT instance', 'NAT 인스턴스 대신 '] : ['', ''];
  return [
    t(`Create an egress-only internet gateway for the application VPC${en}, and add a route to it for the subnets.`, `${ko}애플리케이션 VPC에 송신 전용 인터넷 게이트웨이를 생성하고 서브넷에 이 게이트웨이로 가는 경로를 추가합니다.`),
    t(`Attach an egress-only internet gateway to the application VPC${en}, and point the default routes of the subnets to it.`, `${ko}애플리케이션 VPC에 송신 전용 인터넷 게이트웨이를 연결하고 서브넷의 기본 경로가 이 게이트웨이를 가리키도록 설정합니다.`),
    t(`Route outbound traffic of the application subnets to a new egress-only internet gateway${en}.`, `애플리케이션 서브넷의 아웃바운드 트래픽을 ${ko}새 송신 전용 인터넷 게이트웨이로 라우팅합니다.`),
    t(`Use an egress-only internet gateway${en} as the way out of the application VPC. Update the route tables of its subnets.`, `${ko}송신 전용 인터넷 게이트웨이를 애플리케이션 VPC에서 나가는 경로로 사용합니다. 서브넷의 라우팅 테이블을 업데이트합니다.`),
    t(`Set up an egress-only internet gateway in the application VPC${en}, with a default route to it from the subnets.`, `${ko}애플리케이션 VPC에 송신 전용 인터넷 게이트웨이를 설정하고 서브넷에서 이를 대상으로 하는 기본 경로를 둡니다.`),
    t(`Make a new egress-only internet gateway the default route target of the subnets in the application VPC${en}.`, `애플리케이션 VPC의 서브넷에서 기본 경로의 대상을 ${ko}새 송신 전용 인터넷 게이트웨이로 지정합니다.`),
    t(`Let the application subnets send internet traffic to an egress-only internet gateway that is added to the VPC${en}.`, `VPC에 송신 전용 인터넷 게이트웨이를 추가하고 애플리케이션 서브넷에서 인터넷 트래픽을 ${ko}이 게이트웨이로 보내게 합니다.`),
    t(`Give the application VPC an egress-only internet gateway${en}. Direct the internet traffic of the subnets there.`, `${ko}애플리케이션 VPC에 송신 전용 인터넷 게이트웨이를 둡니다. 서브넷의 인터넷 트래픽이 이곳으로 향하게 합니다.`),
  ];
};

/** Said behind another way: a gateway endpoint for a store as well. */
export const besidesEndpointWays = (store: Text): readonly Text[] => [
  t(`Add a gateway endpoint for ${store.en}.`, `${store.ko}용 게이트웨이 엔드포인트를 추가합니다.`),
  t(`Create a gateway endpoint for ${store.en} as well.`, `${store.ko}용 게이트웨이 엔드포인트도 생성합니다.`),
  t(`Use a gateway endpoint for ${store.en}.`, `${store.ko}에는 게이트웨이 엔드포인트를 사용합니다.`),
  t(`Set up a gateway endpoint for traffic to ${store.en}.`, `${store.ko} 트래픽을 위한 게이트웨이 엔드포인트를 설정합니다.`),
  t(`Route requests for ${store.en} to a new gateway endpoint.`, `${store.ko}에 대한 요청을 새 게이트웨이 엔드포인트로 라우팅합니다.`),
  t(`Deploy a gateway VPC endpoint for ${store.en}.`, `${store.ko}용 게이트웨이 VPC 엔드포인트를 배포합니다.`),
  t(`Connect to ${store.en} through a gateway endpoint.`, `게이트웨이 엔드포인트를 통해 ${store.ko}에 연결합니다.`),
];
