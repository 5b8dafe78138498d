import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { labels, t } from './phrases.ts';

type Of<K extends ElementInput['type']> = Extract<ElementInput, { type: K }>;

export function peering(e: Of<'vpc-peering'>, voice: Voice): readonly Text[] {
  const [a, b] = [voice.label(e.vpcs[0]), voice.label(e.vpcs[1])];
  const p = voice.with;
  if (e.vpcs[0] === e.vpcs[1])
    return [
      t(`Create a full mesh of VPC peering connections among ${a}, with routes on both sides of each.`, `${a} 전체를 VPC 피어링 연결의 풀 메시로 연결하고 각 연결의 양쪽에 경로를 추가합니다.`),
      t(`Peer ${a} with one another in a full mesh, and update their route tables.`, `${p(a, '을/를')} 풀 메시로 서로 피어링하고 라우팅 테이블을 업데이트합니다.`),
      t(`Set up a VPC peering connection between each pair of ${a}, and add the routes.`, `${a} 중 각 쌍 사이에 VPC 피어링 연결을 설정하고 경로를 추가합니다.`),
    ];
  if (e.routes === 'none')
    return [
      t(`Create a VPC peering connection between ${a} and ${b}, and leave the route tables unchanged.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 라우팅 테이블은 변경하지 않습니다.`),
      t(`Peer ${a} with ${b} without adding routes.`, `경로를 추가하지 않고 ${p(a, '을/를')} ${p(b, '와/과')} 피어링합니다.`),
    ];
  if (e.routes !== undefined && e.routes !== 'both') {
    const side = voice.label(e.routes);
    return [
      t(`Create a VPC peering connection between ${a} and ${b}, and add a route to it in ${side}.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 ${side}에 경로를 추가합니다.`),
      t(`Peer ${a} with ${b}. Update the route tables of ${side}.`, `${p(a, '을/를')} ${p(b, '와/과')} 피어링합니다. ${side}의 라우팅 테이블을 업데이트합니다.`),
    ];
  }
  return [
    t(`Create a VPC peering connection between ${a} and ${b}, and add routes to it on both sides.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 양쪽 라우팅 테이블에 경로를 추가합니다.`),
    t(`Peer ${a} with ${b}. Update the route tables of both VPCs.`, `${p(a, '을/를')} ${p(b, '와/과')} 피어링합니다. 두 VPC의 라우팅 테이블을 업데이트합니다.`),
    t(`Set up VPC peering from ${a} to ${b}, with routes in the route tables at each end.`, `${a}에서 ${b}에 VPC 피어링을 설정하고 양쪽 라우팅 테이블에 경로를 추가합니다.`),
    t(`Connect ${a} and ${b} with a VPC peering connection, and route their CIDR blocks to it.`, `${p(a, '와/과')} ${p(b, '을/를')} VPC 피어링 연결로 연결하고 서로의 CIDR 블록을 이 연결로 라우팅합니다.`),
    t(`Request a VPC peering connection from ${a} to ${b}, accept it, and add routes in both VPCs.`, `${a}에서 ${b}에 VPC 피어링 연결을 요청하고 수락한 다음 두 VPC에 경로를 추가합니다.`),
    t(`Establish VPC peering between ${a} and ${b}, and add routes for the other VPC to their route tables.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링을 구성하고 각 라우팅 테이블에 상대 VPC에 대한 경로를 추가합니다.`),
  ];
}

export function transitGateway(e: Of<'transit-gateway'>, voice: Voice): readonly Text[] {
  const ids = e.attachments ?? [];
  const names = labels(ids, voice);
  const object = voice.with(names, '을/를');
  const exit = e.egress === undefined ? null : voice.label(e.egress);
  const egress = exit === null ? t('', '') : t(` Send internet traffic to the NAT gateway in ${exit}.`, ` 인터넷 트래픽은 ${exit}의 NAT 게이트웨이로 보냅니다.`);
  const tail = (en: string, ko: string): Text => t(en + egress.en, ko + egress.ko);
  if (ids.length === 0)
    return [tail('Create a transit gateway.', 'Transit Gateway를 생성합니다.'), tail('Set up a transit gateway as a hub.', '허브로 사용할 Transit Gateway를 설정합니다.'), tail('Deploy a new transit gateway in the Region.', '해당 리전에 새 Transit Gateway를 배포합니다.')];
  if (Array.isArray(e.routes)) {
    const apart = e.routes.length === 1 && e.routes[0]?.length === ids.length;
    const who = e.routes.map((g) => labels(g, voice)).join(voice.lang === 'en' ? '; ' : ' / ');
    if (apart)
      return [
        tail(`Create a transit gateway, attach ${names}, and use separate route tables so that the attachments of one kind do not reach one another.`, `Transit Gateway를 생성하고 ${object} 연결한 다음 같은 종류의 연결끼리는 통신하지 않도록 별도의 라우팅 테이블을 사용합니다.`),
        tail(`Attach ${names} to a new transit gateway, with route tables that keep attachments of one kind apart.`, `${object} 새 Transit Gateway에 연결하고 같은 종류의 연결을 분리하는 라우팅 테이블을 사용합니다.`),
      ];
    return [
      tail(`Create a transit gateway with ${names} attached, and use separate route tables so that traffic flows between these alone: ${who}.`, `Transit Gateway를 생성하여 ${object} 연결하고 다음 연결 사이에만 트래픽이 흐르도록 별도의 라우팅 테이블을 사용합니다: ${who}.`),
      tail(`Attach ${names} to a new transit gateway. Set up transit gateway route tables that allow just these connections: ${who}.`, `${object} 새 Transit Gateway에 연결합니다. 다음 연결만 허용하는 Transit Gateway 라우팅 테이블을 설정합니다: ${who}.`),
    ];
  }
  return [
    tail(`Create a transit gateway, attach ${names} to it, and add routes between them.`, `Transit Gateway를 생성하고 ${object} 연결한 다음 서로 통신하도록 경로를 추가합니다.`),
    tail(`Attach ${names} to a new transit gateway, and route traffic between the attachments.`, `${object} 새 Transit Gateway에 연결하고 연결 간 트래픽을 라우팅합니다.`),
    tail(`Set up a transit gateway as a hub for ${names}, with routes to it in their route tables.`, `${names}의 허브로 Transit Gateway를 설정하고 각 라우팅 테이블에 이를 향하는 경로를 추가합니다.`),
    tail(`Connect ${names} through a transit gateway, and propagate their routes to its route table.`, `${object} Transit Gateway를 통해 연결하고 각 경로를 Transit Gateway 라우팅 테이블에 전파합니다.`),
    tail(`Deploy a transit gateway with ${names} attached, and update the VPC route tables to use it.`, `Transit Gateway를 배포하여 ${object} 연결하고 이를 사용하도록 VPC 라우팅 테이블을 업데이트합니다.`),
    tail(`Use a new transit gateway to join ${names}, and point the subnet routes for the others to it.`, `새 Transit Gateway로 ${object} 연결하고 서브넷에서 서로를 향하는 경로가 이를 가리키도록 설정합니다.`),
  ];
}

export function gatewayPeering(e: Of<'transit-gateway-peering'>, voice: Voice): readonly Text[] {
  const [a, b] = [voice.label(e.gateways[0]), voice.label(e.gateways[1])];
  const p = voice.with;
  return [
    t(`Peer ${a} with ${b}, and add static routes to both route tables.`, `${p(a, '을/를')} ${p(b, '와/과')} 피어링하고 양쪽 라우팅 테이블에 정적 경로를 추가합니다.`),
    t(`Create a transit gateway peering attachment between ${a} and ${b}, with static routes for the remote VPCs.`, `${p(a, '와/과')} ${b} 간에 Transit Gateway 피어링 연결을 생성하고 상대 리전의 VPC에 대한 정적 경로를 추가합니다.`),
    t(`Connect ${a} and ${b} by transit gateway peering. Add static routes at both ends.`, `${p(a, '와/과')} ${p(b, '을/를')} Transit Gateway 피어링으로 연결합니다. 양쪽에 정적 경로를 추가합니다.`),
    t(`Set up a peering connection from ${a} to ${b}, and route the CIDR blocks of the other side to it.`, `${a}에서 ${b}에 피어링 연결을 설정하고 상대편 CIDR 블록에 대한 트래픽을 이 연결로 라우팅합니다.`),
    t(`Establish inter-Region peering between ${a} and ${b} with static routes in their route tables.`, `${p(a, '와/과')} ${b} 간에 리전 간 피어링을 구성하고 각 라우팅 테이블에 정적 경로를 추가합니다.`),
    t(`Request transit gateway peering from ${a} to ${b}, accept it, and add static routes on both sides.`, `${a}에서 ${b}에 Transit Gateway 피어링을 요청하고 수락한 다음 양쪽에 정적 경로를 추가합니다.`),
  ];
}

export function softwareVpn(e: Of<'software-vpn'>, voice: Voice): readonly Text[] {
  const [a, b] = [voice.label(e.vpcs[0]), voice.label(e.vpcs[1])];
  const p = voice.with;
  return [
    t(`Run VPN software on EC2 instances in ${a} and ${b}, and route traffic through an IPsec tunnel over the internet.`, `${p(a, '와/과')} ${b}의 EC2 인스턴스에서 VPN 소프트웨어를 실행하고 인터넷을 통한 IPsec 터널로 트래픽을 라우팅합니다.`),
    t(`Connect ${a} and ${b} through an IPsec tunnel between self-managed VPN instances.`, `자체 관리형 VPN 인스턴스 간의 IPsec 터널로 ${p(a, '와/과')} ${p(b, '을/를')} 연결합니다.`),
    t(`Launch a VPN appliance in ${a} and another in ${b}, and build a tunnel over the internet between them.`, `${p(a, '와/과')} ${b}에서 각각 VPN 어플라이언스를 시작하고 인터넷을 통해 두 어플라이언스 간에 터널을 구성합니다.`),
    t(`Deploy VPN instances with public addresses in ${a} and ${b}, and add routes to the tunnel between them.`, `${p(a, '와/과')} ${b}에 퍼블릭 주소가 있는 VPN 인스턴스를 배포하고 둘 사이의 터널로 향하는 경로를 추가합니다.`),
    t(`Set up a self-managed site-to-site tunnel from ${a} to ${b} with VPN software on Amazon EC2.`, `Amazon EC2의 VPN 소프트웨어를 사용하여 ${a}에서 ${b}까지 자체 관리형 VPN 터널을 설정합니다.`),
    t(`Install VPN software on an EC2 instance in each of ${a} and ${b}, and join them by IPsec.`, `${p(a, '와/과')} ${b}의 EC2 인스턴스에 각각 VPN 소프트웨어를 설치하고 IPsec으로 연결합니다.`),
  ];
}

export function siteToSiteVpn(e: Of<'site-to-site-vpn'>, voice: Voice): readonly Text[] {
  const [site, to] = [voice.label(e.site), voice.label(e.to)];
  const p = voice.with;
  if (e.over !== undefined && e.over !== 'internet')
    return [
      t(`Set up an AWS Site-to-Site VPN connection between ${site} and ${to} over the Direct Connect connection.`, `Direct Connect 연결을 통해 ${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN 연결을 설정합니다.`),
      t(`Run an AWS Site-to-Site VPN connection from ${site} to ${to} on top of the Direct Connect connection.`, `${site}에서 ${to}까지 Direct Connect 연결 위에 AWS Site-to-Site VPN 연결을 구성합니다.`),
      t(`Create an AWS Site-to-Site VPN connection to ${to} that runs over the Direct Connect connection of ${site}.`, `${site}의 Direct Connect 연결을 통하는 AWS Site-to-Site VPN 연결을 ${to}에 생성합니다.`),
      t(`Add IPsec tunnels to ${to} over the Direct Connect connection with AWS Site-to-Site VPN.`, `AWS Site-to-Site VPN을 사용하여 Direct Connect 연결 위에 ${to}까지의 IPsec 터널을 추가합니다.`),
      t(`Configure AWS Site-to-Site VPN between ${site} and ${to}, with the Direct Connect connection as its transport.`, `Direct Connect 연결을 전송 경로로 사용하여 ${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN을 구성합니다.`),
      t(`Lay an AWS Site-to-Site VPN connection to ${to} over the Direct Connect connection.`, `Direct Connect 연결 위에 ${to}에 대한 AWS Site-to-Site VPN 연결을 설정합니다.`),
    ];
  return [
    t(`Set up an AWS Site-to-Site VPN connection between ${site} and ${to}.`, `${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN 연결을 설정합니다.`),
    t(`Connect ${site} to ${to} with an AWS Site-to-Site VPN connection over the internet.`, `인터넷을 통한 AWS Site-to-Site VPN 연결로 ${p(site, '을/를')} ${to}에 연결합니다.`),
    t(`Create an AWS Site-to-Site VPN connection from ${site} to ${to}.`, `${site}에서 ${to}까지 AWS Site-to-Site VPN 연결을 생성합니다.`),
    t(`Configure IPsec tunnels over the internet from ${site} to ${to} with AWS Site-to-Site VPN.`, `AWS Site-to-Site VPN을 사용하여 ${site}에서 ${to}까지 인터넷을 통한 IPsec 터널을 구성합니다.`),
    t(`Link ${site} and ${to} by an internet-based AWS Site-to-Site VPN connection.`, `인터넷 기반 AWS Site-to-Site VPN 연결로 ${p(site, '와/과')} ${p(to, '을/를')} 연결합니다.`),
    t(`Establish an AWS Site-to-Site VPN connection to ${to}, with a customer gateway at ${site}.`, `${site}에 고객 게이트웨이를 두고 ${to}에 대한 AWS Site-to-Site VPN 연결을 설정합니다.`),
  ];
}

export function directConnect(e: Of<'direct-connect'>, voice: Voice): readonly Text[] {
  const site = voice.label(e.site);
  const p = voice.with;
  const mac: Text = e.macsec ? t(' with MACsec', 'MACsec을 사용하는 ') : t('', '');
  const onExisting = e.connection !== undefined;
  if (e.to === 'aws-public')
    return onExisting
      ? [
          t(`Create a public virtual interface on the existing Direct Connect connection of ${site}.`, `${site}의 기존 Direct Connect 연결에 퍼블릭 가상 인터페이스를 생성합니다.`),
          t(`Add a public virtual interface to the Direct Connect connection that ${site} has already.`, `${site}의 기존 Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가합니다.`),
          t('Provision a public virtual interface on the existing Direct Connect connection, and use the public service endpoints through it.', '기존 Direct Connect 연결에 퍼블릭 가상 인터페이스를 프로비저닝하고 이를 통해 퍼블릭 서비스 엔드포인트를 사용합니다.'),
          t(`Configure a public virtual interface beside the private one on the Direct Connect connection of ${site}.`, `${site}의 Direct Connect 연결에 프라이빗 가상 인터페이스와 별도로 퍼블릭 가상 인터페이스를 구성합니다.`),
        ]
      : [
          t(`Order an AWS Direct Connect connection${mac.en} for ${site}, and create a public virtual interface on it.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 주문하고 AWS의 퍼블릭 엔드포인트를 위한 퍼블릭 가상 인터페이스를 생성합니다.`),
          t(`Set up an AWS Direct Connect connection${mac.en} from ${site} with a public virtual interface to the public endpoints of AWS.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 설정하고 AWS의 퍼블릭 엔드포인트에 연결하는 퍼블릭 가상 인터페이스를 구성합니다.`),
          t(`Install a new AWS Direct Connect connection${mac.en} at ${site}, and use the public service endpoints through a public virtual interface.`, `${site}에 ${mac.ko}새 AWS Direct Connect 연결을 설치하고 퍼블릭 가상 인터페이스를 통해 퍼블릭 서비스 엔드포인트를 사용합니다.`),
          t(`Provision a public virtual interface on a new AWS Direct Connect connection${mac.en} of ${site}, and use the public service endpoints over it.`, `${site}의 ${mac.ko}새 AWS Direct Connect 연결에 퍼블릭 가상 인터페이스를 프로비저닝하고 이를 통해 퍼블릭 서비스 엔드포인트를 사용합니다.`),
          t(`Connect ${site} to the public endpoints of AWS through a public virtual interface of an AWS Direct Connect connection${mac.en}.`, `${mac.ko}AWS Direct Connect 연결의 퍼블릭 가상 인터페이스를 통해 ${p(site, '을/를')} AWS의 퍼블릭 엔드포인트에 연결합니다.`),
        ];
  const to = voice.label(e.to);
  if (onExisting)
    return [
      t(`Create a virtual interface to ${to} on the existing Direct Connect connection of ${site}.`, `${site}의 기존 Direct Connect 연결에 ${to}에 대한 가상 인터페이스를 생성합니다.`),
      t(`Add a virtual interface to ${to} to the Direct Connect connection that ${site} has already.`, `${site}의 기존 Direct Connect 연결에 ${to}에 대한 가상 인터페이스를 추가합니다.`),
      t(`Use the existing Direct Connect connection of ${site} for ${to} as well, through a virtual interface of its own.`, `별도의 가상 인터페이스를 생성하여 ${site}의 기존 Direct Connect 연결을 ${to}에도 사용합니다.`),
      t(`Provision another virtual interface on the Direct Connect connection of ${site}, and associate it with ${to}.`, `${site}의 Direct Connect 연결에 가상 인터페이스를 추가로 프로비저닝하고 ${to}에 연결합니다.`),
    ];
  return [
    t(`Order an AWS Direct Connect connection${mac.en} from ${site}, and create a virtual interface to ${to}.`, `${site}에서 ${mac.ko}AWS Direct Connect 연결을 주문하고 ${to}에 대한 가상 인터페이스를 생성합니다.`),
    t(`Connect ${site} to ${to} through a new AWS Direct Connect connection${mac.en}.`, `${mac.ko}새 AWS Direct Connect 연결을 통해 ${p(site, '을/를')} ${to}에 연결합니다.`),
    t(`Set up an AWS Direct Connect connection${mac.en} between ${site} and ${to}.`, `${p(site, '와/과')} ${to} 간에 ${mac.ko}AWS Direct Connect 연결을 설정합니다.`),
    t(`Install an AWS Direct Connect connection${mac.en} at ${site}, with a virtual interface to ${to}.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 설치하고 ${to}에 대한 가상 인터페이스를 구성합니다.`),
    t(`Provision a new AWS Direct Connect connection${mac.en} from ${site} to ${to}.`, `${site}에서 ${to}까지 ${mac.ko}새 AWS Direct Connect 연결을 프로비저닝합니다.`),
    t(`Establish an AWS Direct Connect connection${mac.en} from ${site}, and attach its virtual interface to ${to}.`, `${site}에서 ${mac.ko}AWS Direct Connect 연결을 설정하고 가상 인터페이스를 ${to}에 연결합니다.`),
  ];
}
