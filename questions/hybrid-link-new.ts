import type { Sketch, Step } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Hybrid } from './hybrid-link.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { bothOnHubWays, hubLineWays, hubVpnWays, inRow, lineWays, vpnWays } from './ways-links.ts';
import { peeringWays } from './ways.ts';

export const apart = [['dc', 'a'], ['dc', 'b']];
export const vpn = (to: string, over?: string): ElementInput => ({ type: 'site-to-site-vpn', site: 'dc', to, ...(over ? { id: 'vpn', over } : {}) });
const dx = (to: string, macsec = false): ElementInput => ({ type: 'direct-connect', id: 'new', site: 'dc', to, ...(macsec ? { macsec } : {}) });
const vif = (to: string): ElementInput => ({ type: 'direct-connect', site: 'dc', to, connection: 'new' });
export const gateway = (region: string, routes: 'full' | string[][] = 'full'): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'b'], routes });
export const peering: ElementInput = { type: 'vpc-peering', vpcs: ['a', 'b'] };

/** The site and the two VPCs by name. */
const named = ({ a, b, site }: Hybrid): readonly [Text, Text, Text] => [t(`the ${site.en}`, site.ko), t(`the ${a.en} VPC`, `${a.ko} VPC`), t(`the ${b.en} VPC`, `${b.ko} VPC`)];

/** A VPN connection to each of two VPCs. */
const vpnToBothWays = (at: Text, own: Text, other: Text): readonly Text[] => [
  t(`Create two Site-to-Site VPN connections for ${at.en}, one to ${own.en} and one to ${other.en}.`, `${at.ko}용 Site-to-Site VPN 연결 2개를 생성하여 하나는 ${own.ko}에, 다른 하나는 ${other.ko}에 연결합니다.`),
  t(`Give ${own.en} and ${other.en} a virtual private gateway each, and end a Site-to-Site VPN connection from ${at.en} on both.`, `${p(own.ko, '와/과')} ${other.ko}에 각각 가상 프라이빗 게이트웨이를 두고 ${at.ko}에서 두 게이트웨이에 Site-to-Site VPN으로 연결합니다.`),
  t(`Connect ${at.en} by AWS Site-to-Site VPN to ${own.en}, and in the same way to ${other.en}.`, `AWS Site-to-Site VPN으로 ${p(at.ko, '을/를')} ${own.ko}에 연결하고 같은 방식으로 ${other.ko}에도 연결합니다.`),
  t(`Configure the router at ${at.en} with VPN tunnels to virtual private gateways of both ${own.en} and ${other.en}.`, `${at.ko}의 라우터에 ${p(own.ko, '와/과')} ${other.ko}의 가상 프라이빗 게이트웨이로 가는 VPN 터널을 구성합니다.`),
];
/** A private virtual interface to each of two VPCs, on one new line. */
const lineToBothWays = (at: Text, own: Text, other: Text): readonly Text[] => [
  t(`Install a 10 Gbps Direct Connect connection at ${at.en}. Add private virtual interfaces to ${own.en} and ${other.en}.`, `${at.ko}에 10Gbps Direct Connect 연결을 설치합니다. ${p(own.ko, '와/과')} ${other.ko}에 대한 프라이빗 가상 인터페이스를 추가합니다.`),
  t(`Request a dedicated 10 Gbps Direct Connect port for ${at.en}, with one private virtual interface to ${own.en} and a second to ${other.en}.`, `${at.ko}용으로 10Gbps Direct Connect 전용 포트를 요청하고 ${own.ko}에 대한 프라이빗 가상 인터페이스와 ${other.ko}에 대한 두 번째 인터페이스를 구성합니다.`),
  t(`Provision AWS Direct Connect with 10 Gbps from ${at.en}, and let two private virtual interfaces lead to ${own.en} and ${other.en}.`, `${at.ko}에 10Gbps AWS Direct Connect를 프로비저닝하고 프라이빗 가상 인터페이스 2개가 각각 ${p(own.ko, '와/과')} ${p(other.ko, '으로/로')} 이어지게 합니다.`),
  t(`Set up a new 10 Gbps Direct Connect connection that serves ${own.en} and ${other.en} from ${at.en}, each on its own private virtual interface.`, `${at.ko}에서 ${p(own.ko, '와/과')} ${p(other.ko, '을/를')} 각각 별도의 프라이빗 가상 인터페이스로 연결하는 새 10Gbps Direct Connect 연결을 설정합니다.`),
];
/** A new line with MACsec to a transit gateway. */
const sealedHubLineWays = (at: Text): readonly Text[] => [
  t(`Install a MACsec-capable 10 Gbps Direct Connect connection with MACsec turned on, and lead its transit virtual interface from ${at.en} to a transit gateway.`, `MACsec을 지원하는 10Gbps Direct Connect 연결을 설치하여 MACsec을 활성화하고 ${at.ko}에서 전송 가상 인터페이스를 Transit Gateway에 연결합니다.`),
  t(`Provision 10 Gbps of AWS Direct Connect for ${at.en}, encrypted by MACsec, with a transit virtual interface to a transit gateway.`, `${at.ko}에 MACsec으로 암호화하는 10Gbps AWS Direct Connect를 프로비저닝하고 Transit Gateway에 대한 전송 가상 인터페이스를 구성합니다.`),
  t(`Set up a transit virtual interface to a transit gateway on a new 10 Gbps Direct Connect connection of ${at.en} that uses MACsec.`, `MACsec을 사용하는 ${at.ko}의 새 10Gbps Direct Connect 연결에 Transit Gateway로 가는 전송 가상 인터페이스를 설정합니다.`),
  t(`Link ${at.en} with a transit gateway: order a 10 Gbps Direct Connect connection, turn on MACsec, and add a transit virtual interface.`, `${p(at.ko, '을/를')} Transit Gateway에 연결합니다. 이를 위해 10Gbps Direct Connect 연결을 주문하고 MACsec을 활성화한 다음 전송 가상 인터페이스를 추가합니다.`),
];

/** Designs for a site that has no link to AWS yet. */
export function linkSketches(hybrid: Hybrid): Sketch[] {
  const { a, b, site, region } = hybrid;
  const [at, own, other] = named(hybrid);
  return [
    one('vpn', told([vpn('a')], ...vpnWays(at, own))),
    one('direct connect', told([dx('a')], ...lineWays(at, own, false))),
    one('direct connect, macsec', told([dx('a', true)], ...lineWays(at, own, true))),
    one('vpn over direct connect', told([dx('aws-public'), vpn('a', 'new')], t(`Order an AWS Direct Connect connection with a public virtual interface for the ${site.en}. Run a Site-to-Site VPN connection to the ${a.en} VPC over it.`, `${site.ko}에 퍼블릭 가상 인터페이스를 사용하는 AWS Direct Connect 연결을 주문합니다. 이 연결을 통해 ${a.ko} VPC로 Site-to-Site VPN 연결을 설정합니다.`), t(`Create a Site-to-Site VPN connection from the ${site.en} to the ${a.en} VPC that uses the public virtual interface of a new Direct Connect connection.`, `새 Direct Connect 연결의 퍼블릭 가상 인터페이스를 사용하여 ${site.ko}에서 ${a.ko} VPC로 Site-to-Site VPN 연결을 생성합니다.`), t(`Provision a Direct Connect connection with a public virtual interface, over which Site-to-Site VPN tunnels connect the ${site.en} to the ${a.en} VPC.`, `퍼블릭 가상 인터페이스가 있는 Direct Connect 연결을 프로비저닝하고 이를 거치는 Site-to-Site VPN 터널로 ${site.ko}와 ${a.ko} VPC를 연결합니다.`), t(`Add a public virtual interface to a new Direct Connect connection of the ${site.en}, and reach the ${a.en} VPC through a Site-to-Site VPN connection on it.`, `${site.ko}의 새 Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가하고 그 위의 Site-to-Site VPN 연결을 통해 ${a.ko} VPC에 접속합니다.`), t(`Use Site-to-Site VPN from the ${site.en} to the ${a.en} VPC, and carry its tunnels over a public virtual interface of a newly ordered Direct Connect connection.`, `${site.ko}에서 ${a.ko} VPC까지 Site-to-Site VPN을 사용하며, 터널은 새로 주문한 Direct Connect 회선의 퍼블릭 가상 인터페이스로 전송합니다.`))),
    one('vpn to both', told([vpn('a'), vpn('b')], t(`Set up a Site-to-Site VPN connection from the ${site.en} to the ${a.en} VPC and another to the ${b.en} VPC.`, `${site.ko}에서 ${a.ko} VPC와 ${b.ko} VPC로 각각 Site-to-Site VPN 연결을 설정합니다.`), t(`Attach a virtual private gateway to each VPC, and create a Site-to-Site VPN connection from the ${site.en} to each of the two.`, `각 VPC에 가상 프라이빗 게이트웨이를 연결하고 ${site.ko}에서 각 게이트웨이로 Site-to-Site VPN 연결을 생성합니다.`), ...vpnToBothWays(at, own, other))),
    one('direct connect to both', told([dx('a'), vif('b')], t(`Order a 10 Gbps AWS Direct Connect connection for the ${site.en}, and create one private virtual interface for each of the two VPCs.`, `${site.ko}에 10Gbps AWS Direct Connect 연결을 주문하고 두 VPC에 각각 프라이빗 가상 인터페이스를 생성합니다.`), t(`Connect the ${site.en} to the ${a.en} VPC and the ${b.en} VPC through two private virtual interfaces on a new 10 Gbps Direct Connect connection.`, `새 10Gbps Direct Connect 연결의 프라이빗 가상 인터페이스 2개로 ${site.ko}를 ${a.ko} VPC와 ${b.ko} VPC에 연결합니다.`), ...lineToBothWays(at, own, other))),
    one('gateway, vpn', told([gateway(region), vpn('hub')], ...inRow(bothOnHubWays(false), hubVpnWays(at, 'the transit gateway')))),
    one('gateway apart, vpn', told([gateway(region, apart), vpn('hub')], ...inRow(bothOnHubWays(true), hubVpnWays(at, 'the transit gateway')))),
    one('gateway, direct connect', told([gateway(region), dx('hub')], ...inRow(bothOnHubWays(false), hubLineWays(at, false)))),
    one('gateway apart, direct connect, macsec', told([gateway(region, apart), dx('hub', true)], ...inRow(bothOnHubWays(true), hubLineWays(at, true)))),
    one('gateway, direct connect, macsec', told([gateway(region), dx('hub', true)], ...inRow(bothOnHubWays(false), hubLineWays(at, true)))),
    one('gateway, vpn over direct connect', told([gateway(region), dx('hub'), vpn('hub', 'new')], t(`Attach both VPCs to a transit gateway with one route table. Connect the ${site.en} by a new Direct Connect connection with a Site-to-Site VPN connection over its transit virtual interface.`, `두 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다. 새 Direct Connect 연결의 전송 가상 인터페이스를 통한 Site-to-Site VPN 연결로 ${site.ko}를 연결합니다.`), t(`Create a transit gateway that routes between both VPCs and the ${site.en}, which uses a private IP VPN connection over a new Direct Connect connection.`, `두 VPC와 ${site.ko} 간에 라우팅하는 Transit Gateway를 생성합니다. ${site.ko}에서는 새 Direct Connect 연결을 통한 프라이빗 IP VPN 연결을 사용합니다.`))),
    one('peering, vpn', told([peering, vpn('a')], ...inRow(peeringWays(own, other), vpnWays(at, own)))),
    one('peering, direct connect', told([peering, dx('a')], ...inRow(peeringWays(own, other), lineWays(at, own, false)))),
  ];
}

export function linkSteps(hybrid: Hybrid): Step[] {
  const { site, region } = hybrid;
  const [at, own, other] = named(hybrid);
  return [
    told([gateway(region)], ...bothOnHubWays(false)),
    told([vpn('hub')], ...hubVpnWays(at)),
    told([{ type: 'direct-connect', site: 'dc', to: 'hub', macsec: true }], t(`Order a 10 Gbps Direct Connect connection with MACsec, and create a transit virtual interface for a transit gateway.`, 'MACsec을 사용하는 10Gbps Direct Connect 연결을 주문하고 Transit Gateway에 대한 전송 가상 인터페이스를 생성합니다.'), t(`Connect the ${site.en} to a transit gateway through a new 10 Gbps Direct Connect connection with MACsec.`, `MACsec을 사용하는 새 10Gbps Direct Connect 연결로 ${site.ko}를 Transit Gateway에 연결합니다.`), ...sealedHubLineWays(at)),
    told([vpn('a')], ...vpnWays(at, own)),
    told([vpn('b')], ...vpnWays(at, other)),
    told([dx('a')], ...lineWays(at, own, false)),
    told([peering], ...peeringWays(own, other)),
  ];
}
