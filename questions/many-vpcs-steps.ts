import type { Step } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { t, told } from './vpc-words.ts';
import { peeringWays } from './ways.ts';

const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** Single steps, two of which make a design. */
export function manySteps(w: Many): Step[] {
  const { service, region, other } = w;
  const who: Record<string, Text> =
    w.kind === 'regions'
      ? { first: t(`VPC in ${region}`, `${region} 리전 VPC`), second: t(`VPC in ${other}`, `${other} 리전 VPC`) }
      : w.kind === 'environments'
        ? { first: t('production VPC', '프로덕션 VPC'), second: t('development VPC', '개발 VPC') }
        : { first: t('application VPC', '애플리케이션 VPC') };
  const of = (id: string): Text => who[id] ?? t('VPC', 'VPC');
  const star = (id: string): Step => told([peer(id, 'shared')], ...peeringWays(t(`each ${of(id).en}`, `각 ${of(id).ko}`), t('the shared services VPC', '공유 서비스 VPC')));
  const mesh = (id: string): Step =>
    told([peer(id, id)], t(`Peer each ${of(id).en} with each other ${of(id).en} in a full mesh, and update the route tables.`, `${of(id).ko} 간에 피어링 연결로 풀 메시를 구성하고 라우팅 테이블을 업데이트합니다.`), t(`Create VPC peering connections between each pair of ${of(id).en}s, with routes on both sides.`.replace(/(VPC) in (\S+)s,/, '$1s in $2,'), `${of(id).ko}의 각 쌍 간에 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.`));
  const face = (id: string): Step =>
    told([{ type: 'interface-endpoint', vpc: id, service: 'svc' }], t(`Create an interface endpoint for ${service.en} in each ${of(id).en}.`, `각 ${of(id).ko}에 ${service.ko}용 인터페이스 엔드포인트를 생성합니다.`), t(`Deploy interface endpoints for the endpoint service of ${service.en}, one in each ${of(id).en}.`, `각 ${of(id).ko}에 ${service.ko}의 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 배포합니다.`));
  const offer = told([{ type: 'endpoint-service', service: 'svc' }], t(`Place a Network Load Balancer in front of ${service.en}, and create an endpoint service from it.`, `${service.ko} 앞에 Network Load Balancer를 배치하고 이를 사용하여 엔드포인트 서비스를 생성합니다.`), t(`Publish ${service.en} as an endpoint service behind a Network Load Balancer in the shared services VPC.`, `공유 서비스 VPC에서 Network Load Balancer를 사용하여 ${service.ko}를 엔드포인트 서비스로 게시합니다.`));
  const gateway = (id: string, at: string, attachments: string[], more: object, a: Text, b: Text): Step => told([{ type: 'transit-gateway', id, region: at, attachments, ...more } as ElementInput], a, b);
  const apart = gateway('hub', region, ['first', 'shared'], { routes: [['first', 'shared'], ['first', 'dc'], ['shared', 'dc']] }, t('Attach the VPCs to a transit gateway whose route tables leave out routes between application VPCs.', 'VPC를 라우팅 테이블에 애플리케이션 VPC 간 경로가 없는 Transit Gateway에 연결합니다.'), t('Create a transit gateway for the VPCs. Keep the application VPCs apart by giving them a route table without routes to each other.', 'VPC를 위한 Transit Gateway를 생성합니다. 애플리케이션 VPC에는 서로에 대한 경로가 없는 라우팅 테이블을 사용합니다.'));
  const full = gateway('hub', region, ['first', 'shared'], {}, t('Attach the VPCs to a transit gateway with one route table that has the routes of each attachment.', 'VPC를 각 연결의 경로가 모두 있는 라우팅 테이블 1개를 사용하는 Transit Gateway에 연결합니다.'), t('Create a transit gateway with one shared route table, and attach the VPCs to it.', '공유 라우팅 테이블이 1개인 Transit Gateway를 생성하고 VPC를 연결합니다.'));
  switch (w.kind) {
    case 'outbound': {
      const nat = (vpc: string, en: string, ko: string): Step => told([{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs: 2 }], t(`Attach an internet gateway to ${en}, and deploy NAT gateways in two Availability Zones.`, `${ko}에 인터넷 게이트웨이를 연결하고 가용 영역 2개에 NAT 게이트웨이를 배포합니다.`), t(`Add an internet gateway and NAT gateways in public subnets of two Availability Zones to ${en}.`, `${ko}에 인터넷 게이트웨이를 추가하고 가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 추가합니다.`));
      const egress = gateway('out', region, ['first', 'shared'], { routes: [['first', 'shared']], egress: 'shared' }, t('Attach the VPCs to a transit gateway. Route the application VPCs to the shared services VPC, including 0.0.0.0/0, and not to each other.', 'VPC를 Transit Gateway에 연결합니다. 애플리케이션 VPC의 트래픽은 0.0.0.0/0을 포함하여 공유 서비스 VPC로 라우팅하고 서로 간에는 라우팅하지 않습니다.'), t('Create a transit gateway that sends the traffic of the application VPCs, default route included, to the shared services VPC but not to one another.', '기본 경로를 포함하여 애플리케이션 VPC의 트래픽을 공유 서비스 VPC로 보내고 서로 간에는 보내지 않는 Transit Gateway를 생성합니다.'));
      return [star('first'), mesh('first'), offer, face('first'), nat('shared', 'the shared services VPC', '공유 서비스 VPC'), nat('first', 'each application VPC', '각 애플리케이션 VPC'), egress, full];
    }
    case 'site': {
      const link = (elements: ElementInput[], en: string, ko: string, en2: string, ko2: string): Step => told(elements, t(en, ko), t(en2, ko2));
      return [
        full,
        { ...apart, elements: [{ ...(apart.elements?.[0] as ElementInput), id: 'apart' } as ElementInput] },
        link([{ type: 'site-to-site-vpn', site: 'dc', to: 'hub' }], 'Set up a Site-to-Site VPN connection from the data center to a transit gateway with one shared route table.', '데이터 센터에서 공유 라우팅 테이블이 1개인 Transit Gateway로 Site-to-Site VPN 연결을 설정합니다.', 'Connect the data center by Site-to-Site VPN to the transit gateway that has one route table.', '라우팅 테이블이 1개인 Transit Gateway에 Site-to-Site VPN으로 데이터 센터를 연결합니다.'),
        link([{ type: 'direct-connect', site: 'dc', to: 'apart' }], 'Connect the data center by AWS Direct Connect to the transit gateway that keeps the application VPCs apart.', '애플리케이션 VPC를 서로 분리하는 Transit Gateway에 AWS Direct Connect로 데이터 센터를 연결합니다.', 'Order an AWS Direct Connect connection with a transit virtual interface for the transit gateway without routes between application VPCs.', 'AWS Direct Connect 연결을 주문하고 애플리케이션 VPC 간 경로가 없는 Transit Gateway에 대한 전송 가상 인터페이스를 생성합니다.'),
        star('first'),
        link([{ type: 'site-to-site-vpn', site: 'dc', to: 'shared' }], 'Set up a Site-to-Site VPN connection from the data center to the shared services VPC.', '데이터 센터에서 공유 서비스 VPC로 Site-to-Site VPN 연결을 설정합니다.', 'Create a virtual private gateway for the shared services VPC and a Site-to-Site VPN connection from the data center to it.', '공유 서비스 VPC에 가상 프라이빗 게이트웨이를 생성하고 데이터 센터에서 이 게이트웨이로 Site-to-Site VPN 연결을 설정합니다.'),
        link([{ type: 'direct-connect', site: 'dc', to: 'shared' }], 'Order an AWS Direct Connect connection from the data center with a private virtual interface to the shared services VPC.', '데이터 센터의 AWS Direct Connect 연결을 주문하고 공유 서비스 VPC에 대한 프라이빗 가상 인터페이스를 생성합니다.', 'Connect the data center to the shared services VPC through a new AWS Direct Connect connection.', '새 AWS Direct Connect 연결로 데이터 센터를 공유 서비스 VPC에 연결합니다.'),
        offer,
        face('first'),
      ];
    }
    case 'environments':
      return [
        star('first'),
        star('second'),
        mesh('first'),
        offer,
        face('first'),
        face('second'),
        gateway('east', region, ['first', 'shared'], {}, t('Attach the production VPCs and the shared services VPC to a transit gateway with one route table.', '프로덕션 VPC와 공유 서비스 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다.'), t('Create a transit gateway with one shared route table for the production VPCs and the shared services VPC.', '프로덕션 VPC와 공유 서비스 VPC를 위해 공유 라우팅 테이블이 1개인 Transit Gateway를 생성합니다.')),
        gateway('west', region, ['second', 'shared'], {}, t('Attach the development VPCs and the shared services VPC to a transit gateway with one route table.', '개발 VPC와 공유 서비스 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다.'), t('Create a transit gateway with one shared route table for the development VPCs and the shared services VPC.', '개발 VPC와 공유 서비스 VPC를 위해 공유 라우팅 테이블이 1개인 Transit Gateway를 생성합니다.')),
      ];
    case 'regions':
      return [
        star('first'),
        star('second'),
        mesh('second'),
        offer,
        face('first'),
        gateway('east', region, ['first', 'shared'], {}, t(`Attach the VPCs in ${region} and the shared services VPC to a transit gateway with one route table.`, `${region} 리전의 VPC와 공유 서비스 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다.`), t(`Create a transit gateway in ${region} with one shared route table, and attach the VPCs of that Region to it.`, `${region} 리전에 공유 라우팅 테이블이 1개인 Transit Gateway를 생성하고 해당 리전의 VPC를 연결합니다.`)),
        told([{ type: 'transit-gateway', id: 'west', region: other, attachments: ['second'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }], t(`Attach the VPCs in ${other} to a transit gateway there. Peer it with the transit gateway in ${region}, and add static routes on both.`, `${other} 리전의 VPC를 해당 리전의 Transit Gateway에 연결합니다. 이를 ${region} 리전의 Transit Gateway와 피어링하고 양쪽에 정적 경로를 추가합니다.`), t(`Create a transit gateway for the VPCs in ${other}, and connect it to the transit gateway in ${region} by a peering attachment with static routes.`, `${other} 리전의 VPC를 위한 Transit Gateway를 생성하고 정적 경로가 있는 피어링으로 ${region} 리전의 Transit Gateway에 연결합니다.`)),
      ];
  }
}
