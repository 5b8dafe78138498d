import type { Sketch, Wish } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { apartWish, meetWish, star } from './many-vpcs-outbound.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';

const vpn = (to: string, over?: string): ElementInput => ({ type: 'site-to-site-vpn', site: 'dc', to, ...(over ? { over } : {}) });
const line = (to: string): ElementInput => ({ type: 'direct-connect', id: 'line', site: 'dc', to });

/** A data center joined to many VPCs: through the hub, through the shared VPC, or to each VPC by itself. */
export function siteSketches({ region, service }: Many): Sketch[] {
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'shared'], routes });
  const spokesApart = [['first', 'shared'], ['first', 'dc'], ['shared', 'dc']];
  const middleAlone = [['first', 'shared'], ['shared', 'dc']];
  const vpnText = t('an AWS Site-to-Site VPN connection', 'AWS Site-to-Site VPN 연결');
  const dxText = t('an AWS Direct Connect connection', 'AWS Direct Connect 연결');
  const full = (key: string, link: ElementInput[], by: Text): Sketch =>
    one(key, told([hub('full'), ...link], t(`Attach the VPCs to a transit gateway with one shared route table, and connect the data center to it through ${by.en}.`, `VPC를 하나의 공유 라우팅 테이블이 있는 Transit Gateway에 연결하고 ${by.ko}로 데이터 센터를 연결합니다.`), t(`Create a transit gateway for the VPCs and for ${by.en} from the data center, with one route table for the attachments.`, `VPC와 ${by.ko}을 위한 Transit Gateway를 생성하고 모든 연결에 라우팅 테이블 하나를 사용합니다.`)));
  const apart = (key: string, link: ElementInput[], by: Text): Sketch =>
    one(key, told([hub(spokesApart), ...link], t(`Attach the VPCs to a transit gateway that has ${by.en} to the data center. Leave out routes between application VPCs from its route tables.`, `VPC를 데이터 센터와의 ${by.ko}이 있는 Transit Gateway에 연결합니다. 라우팅 테이블에 애플리케이션 VPC 간 경로는 두지 않습니다.`), t(`Use a transit gateway with ${by.en} to the data center. Its route tables join the application VPCs with the shared services VPC and the data center, but not with each other.`, `데이터 센터와의 ${by.ko}이 있는 Transit Gateway를 사용합니다. 라우팅 테이블은 애플리케이션 VPC를 공유 서비스 VPC 및 데이터 센터와 연결하고 서로 간에는 연결하지 않습니다.`)));
  return [
    full('gateway, vpn', [vpn('hub')], vpnText),
    full('gateway, direct connect', [line('hub')], dxText),
    apart('gateway apart, vpn', [vpn('hub')], vpnText),
    apart('gateway apart, direct connect', [line('hub')], dxText),
    one('gateway, vpn over direct connect', told([hub('full'), line('hub'), vpn('hub', 'line')], t('Attach the VPCs to a transit gateway with one shared route table. Connect the data center by AWS Direct Connect, with a Site-to-Site VPN connection running over it.', 'VPC를 하나의 공유 라우팅 테이블이 있는 Transit Gateway에 연결합니다. AWS Direct Connect와 그 위에서 실행되는 Site-to-Site VPN 연결로 데이터 센터를 연결합니다.'), t('Create a transit gateway for the VPCs with one route table, and a Site-to-Site VPN connection to it over a new AWS Direct Connect connection from the data center.', '라우팅 테이블이 1개인 VPC용 Transit Gateway를 생성하고 데이터 센터의 새 AWS Direct Connect 연결을 통해 Site-to-Site VPN 연결을 구성합니다.'))),
    one('gateway, site with the middle', told([hub(middleAlone), vpn('hub')], t(`Attach the VPCs and ${vpnText.en} from the data center to a transit gateway. Route the data center to the shared services VPC but not to the application VPCs.`, `VPC와 데이터 센터의 ${vpnText.ko}을 Transit Gateway에 연결합니다. 데이터 센터에서 공유 서비스 VPC로는 라우팅하고 애플리케이션 VPC로는 라우팅하지 않습니다.`), t('Use a transit gateway with a Site-to-Site VPN connection to the data center. The application VPCs and the data center each get routes to the shared services VPC, and none between them.', '데이터 센터와의 Site-to-Site VPN 연결이 있는 Transit Gateway를 사용합니다. 애플리케이션 VPC와 데이터 센터에는 각각 공유 서비스 VPC로 가는 경로를 두고 서로 간의 경로는 두지 않습니다.'))),
    one('star, vpn to the middle', told([star, vpn('shared')], t('Peer each application VPC with the shared services VPC. Set up a Site-to-Site VPN connection from the data center to the shared services VPC.', '각 애플리케이션 VPC를 공유 서비스 VPC와 피어링합니다. 데이터 센터에서 공유 서비스 VPC로 Site-to-Site VPN 연결을 설정합니다.'), t('Create VPC peering connections between the application VPCs and the shared services VPC, and end a Site-to-Site VPN connection from the data center in the shared services VPC.', '각 애플리케이션 VPC와 공유 서비스 VPC 간에 VPC 피어링 연결을 생성하고 데이터 센터의 Site-to-Site VPN 연결을 공유 서비스 VPC에 연결합니다.'))),
    one('star, direct connect to the middle', told([star, line('shared')], t('Peer each application VPC with the shared services VPC. Order an AWS Direct Connect connection with a private virtual interface to the shared services VPC.', '각 애플리케이션 VPC를 공유 서비스 VPC와 피어링합니다. AWS Direct Connect 연결을 주문하고 공유 서비스 VPC에 대한 프라이빗 가상 인터페이스를 생성합니다.'), t('Create VPC peering connections between the application VPCs and the shared services VPC, and connect the data center to the latter by AWS Direct Connect.', '각 애플리케이션 VPC와 공유 서비스 VPC 간에 VPC 피어링 연결을 생성하고 AWS Direct Connect로 데이터 센터를 공유 서비스 VPC에 연결합니다.'))),
    one('star, vpn to each', told([star, vpn('first'), vpn('shared')], t('Peer each application VPC with the shared services VPC. Set up a separate Site-to-Site VPN connection from the data center to each of the VPCs.', '각 애플리케이션 VPC를 공유 서비스 VPC와 피어링합니다. 데이터 센터에서 각 VPC로 별도의 Site-to-Site VPN 연결을 설정합니다.'), t('Create VPC peering connections from the shared services VPC to the application VPCs, and a virtual private gateway with a Site-to-Site VPN connection in each VPC.', '공유 서비스 VPC에서 각 애플리케이션 VPC로 VPC 피어링 연결을 생성하고 각 VPC에 가상 프라이빗 게이트웨이와 Site-to-Site VPN 연결을 생성합니다.'))),
    one('privatelink, vpn to the middle', told([{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }, vpn('shared')], t(`Publish ${service.en} as an endpoint service with interface endpoints in the application VPCs. Connect the data center to the shared services VPC by Site-to-Site VPN.`, `${service.ko}를 엔드포인트 서비스로 게시하고 애플리케이션 VPC에 인터페이스 엔드포인트를 생성합니다. Site-to-Site VPN으로 데이터 센터를 공유 서비스 VPC에 연결합니다.`), t(`Offer ${service.en} to the application VPCs through AWS PrivateLink, and set up a Site-to-Site VPN connection between the data center and the shared services VPC.`, `AWS PrivateLink를 통해 애플리케이션 VPC에 ${service.ko}를 제공하고 데이터 센터와 공유 서비스 VPC 간에 Site-to-Site VPN 연결을 설정합니다.`))),
  ];
}

export function siteWishes({ service }: Many, rng: Rng): Wish[] {
  const days = rng.pick([5, 7, 10, 14]);
  return [
    meetWish,
    apartWish,
    { requirement: { reach: { from: 'dc', to: 'first' } }, say: [t('Administrators in the data center must be able to connect to the instances in the application VPCs.', '데이터 센터의 관리자는 애플리케이션 VPC의 인스턴스에 연결할 수 있어야 합니다.'), t('Systems in the data center have to reach all of the application VPCs.', '데이터 센터의 시스템은 모든 애플리케이션 VPC에 연결해야 합니다.'), t('The data center needs network access to the application VPCs.', '데이터 센터에서 애플리케이션 VPC에 네트워크로 액세스해야 합니다.')] },
    { requirement: { isolate: { from: 'dc', to: 'first' } }, say: [t('The data center must not be able to connect to the application VPCs.', '데이터 센터에서는 애플리케이션 VPC에 연결할 수 없어야 합니다.'), t('No path may lead from the data center to the application VPCs.', '데이터 센터에서 애플리케이션 VPC로 가는 경로는 없어야 합니다.')] },
    { requirement: { private: { from: 'dc', to: 'svc' } }, say: [t(`Requests from the data center to ${service.en} must not travel over the internet.`, `데이터 센터에서 ${service.ko}에 보내는 요청은 인터넷을 거치지 않아야 합니다.`), t(`The data center must use ${service.en} over a dedicated path, without the internet.`, `데이터 센터에서는 인터넷을 거치지 않는 전용 경로로 ${service.ko}를 사용해야 합니다.`)] },
    { requirement: { encrypt: { from: 'dc', to: 'svc' } }, say: [t(`The network must encrypt traffic between the data center and AWS on its way to ${service.en}.`, `데이터 센터에서 ${service.ko}로 가는 트래픽은 AWS에 들어올 때까지 네트워크에서 암호화되어야 합니다.`), t(`Compliance rules call for encryption of the link that carries traffic from the data center to ${service.en}.`, `규정에 따라 데이터 센터에서 ${service.ko}로 가는 트래픽을 전달하는 링크는 암호화되어야 합니다.`)] },
    { requirement: { readyWithin: { days } }, say: [t(`The network must be in operation in ${days} days.`, `네트워크는 ${days}일 이내에 운영되어야 합니다.`), t(`The first migration begins in ${days} days, and the connections must be ready by then.`, `첫 번째 마이그레이션이 ${days}일 후에 시작되므로 그때까지 연결이 준비되어야 합니다.`)] },
  ];
}
