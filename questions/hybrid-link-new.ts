import type { Sketch, Step } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Hybrid } from './hybrid-link.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { bothOnHubWays, hubLineWays, hubVpnWays, inRow, lineWays, vpnWays } from './ways-links.ts';
import { hubVpnOnLineWays, vpnOnNewLineWays } from './ways-site.ts';
import { peeringWays } from './ways.ts';

export const apart = [['dc', 'a'], ['dc', 'b']];
export const vpn = (to: string, over?: string): ElementInput => ({ type: 'site-to-site-vpn', site: 'dc', to, ...(over ? { id: 'vpn', over } : {}) });
const dx = (to: string, macsec = false): ElementInput => ({ type: 'direct-connect', id: 'new', site: 'dc', to, ...(macsec ? { macsec } : {}) });
const vif = (to: string): ElementInput => ({ type: 'direct-connect', site: 'dc', to, connection: 'new' });
export const gateway = (region: string, routes: 'full' | string[][] = 'full'): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'b'], routes });
export const peering: ElementInput = { type: 'vpc-peering', vpcs: ['a', 'b'] };

/** The site and the two VPCs by name. */
export const named = ({ a, b, site }: Hybrid): readonly [Text, Text, Text] => [t(`the ${site.en}`, site.ko), t(`the ${a.en} VPC`, `${a.ko} VPC`), t(`the ${b.en} VPC`, `${b.ko} VPC`)];

/** A VPN connection to each of two VPCs. */
const vpnToBothWays = (at: Text, own: Text, other: Text): readonly Text[] => [
  t(`Set up a Site-to-Site VPN connection from ${at.en} to ${own.en} and another to ${other.en}.`, `${at.ko}에서 ${p(own.ko, '와/과')} ${p(other.ko, '으로/로')} 각각 Site-to-Site VPN 연결을 설정합니다.`),
  t(`Give ${own.en} and ${other.en} a Site-to-Site VPN connection each, both from ${at.en}.`, `${p(own.ko, '와/과')} ${other.ko}에 각각 ${at.ko}에서 오는 Site-to-Site VPN 연결을 구성합니다.`),
  t(`Create two Site-to-Site VPN connections for ${at.en}, one to ${own.en} and one to ${other.en}.`, `${at.ko}용 Site-to-Site VPN 연결 2개를 생성하여 하나는 ${own.ko}에, 다른 하나는 ${other.ko}에 연결합니다.`),
  t(`Connect ${at.en} by AWS Site-to-Site VPN to ${own.en}, and in the same way to ${other.en}.`, `AWS Site-to-Site VPN으로 ${p(at.ko, '을/를')} ${own.ko}에 연결하고 같은 방식으로 ${other.ko}에도 연결합니다.`),
  t(`Configure the router at ${at.en} for Site-to-Site VPN connections to both ${own.en} and ${other.en}.`, `${p(own.ko, '와/과')} ${other.ko} 모두에 Site-to-Site VPN으로 연결하도록 ${at.ko}의 라우터를 구성합니다.`),
  t(`Use a separate Site-to-Site VPN connection for each VPC: from ${at.en} to ${own.en}, and from ${at.en} to ${other.en}.`, `VPC마다 별도의 Site-to-Site VPN 연결을 사용합니다. ${at.ko}에서 하나는 ${p(own.ko, '으로/로')}, 다른 하나는 ${p(other.ko, '으로/로')} 연결합니다.`),
  t(`Build a Site-to-Site VPN from ${at.en} to ${own.en}. Add a second one, which ends at ${other.en}.`, `${at.ko}에서 ${p(own.ko, '으로/로')} Site-to-Site VPN을 구축합니다. ${other.ko}에서 종단되는 두 번째 VPN도 추가합니다.`),
  t(`Let ${at.en} reach ${own.en} and ${other.en} through Site-to-Site VPN, with one connection per VPC.`, `VPC마다 연결을 하나씩 두어 ${at.ko}에서 Site-to-Site VPN을 통해 ${p(own.ko, '와/과')} ${other.ko}에 접속하게 합니다.`),
];
/** A private virtual interface to each of two VPCs, on one new line. */
const lineToBothWays = (at: Text, own: Text, other: Text): readonly Text[] => [
  t(`Order a 10 Gbps AWS Direct Connect connection for ${at.en}, and create one private virtual interface to ${own.en} and one to ${other.en}.`, `${at.ko}에 10Gbps AWS Direct Connect 연결을 주문하고 ${p(own.ko, '와/과')} ${other.ko}에 대한 프라이빗 가상 인터페이스를 하나씩 생성합니다.`),
  t(`Connect ${at.en} to ${own.en} and ${other.en} through two private virtual interfaces on a new 10 Gbps Direct Connect connection.`, `새 10Gbps Direct Connect 연결의 프라이빗 가상 인터페이스 2개로 ${p(at.ko, '을/를')} ${p(own.ko, '와/과')} ${other.ko}에 연결합니다.`),
  t(`Install a 10 Gbps Direct Connect connection at ${at.en}. Add private virtual interfaces to ${own.en} and ${other.en}.`, `${at.ko}에 10Gbps Direct Connect 연결을 설치합니다. ${p(own.ko, '와/과')} ${other.ko}에 대한 프라이빗 가상 인터페이스를 추가합니다.`),
  t(`Request a 10 Gbps Direct Connect port for ${at.en}, with a private virtual interface to ${own.en} and a second to ${other.en}.`, `${at.ko}용으로 10Gbps Direct Connect 포트를 요청하고 ${own.ko}에 대한 프라이빗 가상 인터페이스와 ${other.ko}에 대한 두 번째 인터페이스를 구성합니다.`),
  t(`Provision AWS Direct Connect with 10 Gbps from ${at.en}, and let two private virtual interfaces lead to ${own.en} and ${other.en}.`, `${at.ko}에 10Gbps AWS Direct Connect를 프로비저닝하고 프라이빗 가상 인터페이스 2개가 각각 ${p(own.ko, '와/과')} ${p(other.ko, '으로/로')} 이어지게 합니다.`),
  t(`Set up a new 10 Gbps Direct Connect connection that serves ${own.en} and ${other.en} from ${at.en}, each on its own private virtual interface.`, `${at.ko}에서 ${p(own.ko, '와/과')} ${p(other.ko, '을/를')} 각각 별도의 프라이빗 가상 인터페이스로 연결하는 새 10Gbps Direct Connect 연결을 설정합니다.`),
  t(`Use one new 10 Gbps Direct Connect connection of ${at.en} for both VPCs. Give ${own.en} and ${other.en} a private virtual interface each.`, `두 VPC에 ${at.ko}의 새 10Gbps Direct Connect 연결 1개를 사용합니다. ${p(own.ko, '와/과')} ${other.ko}에 프라이빗 가상 인터페이스를 하나씩 둡니다.`),
  t(`Link ${own.en} with ${at.en} by a private virtual interface, and ${other.en} by another, both on a newly ordered 10 Gbps Direct Connect connection.`, `새로 주문한 10Gbps Direct Connect 연결에서 한 프라이빗 가상 인터페이스로 ${p(own.ko, '을/를')}, 다른 인터페이스로 ${p(other.ko, '을/를')} ${p(at.ko, '와/과')} 연결합니다.`),
];
/** A new line with MACsec to a transit gateway. */
const sealedHubLineWays = (at: Text): readonly Text[] => [
  t(`Order a 10 Gbps Direct Connect connection with MACsec for ${at.en}, and create a transit virtual interface for a transit gateway.`, `${at.ko}에 MACsec을 사용하는 10Gbps Direct Connect 연결을 주문하고 Transit Gateway에 대한 전송 가상 인터페이스를 생성합니다.`),
  t(`Connect ${at.en} to a transit gateway through the transit virtual interface of a new 10 Gbps Direct Connect connection with MACsec.`, `MACsec을 사용하는 새 10Gbps Direct Connect 연결의 전송 가상 인터페이스로 ${p(at.ko, '을/를')} Transit Gateway에 연결합니다.`),
  t(`Install a 10 Gbps Direct Connect connection with MACsec turned on, and lead its transit virtual interface from ${at.en} to a transit gateway.`, `10Gbps Direct Connect 연결을 설치하여 MACsec을 활성화하고 ${at.ko}에서 전송 가상 인터페이스를 Transit Gateway에 연결합니다.`),
  t(`Provision 10 Gbps of AWS Direct Connect for ${at.en}, protected by MACsec, with a transit virtual interface to a transit gateway.`, `${at.ko}에 MACsec으로 보호하는 10Gbps AWS Direct Connect를 프로비저닝하고 Transit Gateway에 대한 전송 가상 인터페이스를 구성합니다.`),
  t(`Set up a transit virtual interface to a transit gateway on a new 10 Gbps Direct Connect connection of ${at.en} that uses MACsec.`, `MACsec을 사용하는 ${at.ko}의 새 10Gbps Direct Connect 연결에 Transit Gateway로 가는 전송 가상 인터페이스를 설정합니다.`),
  t(`Link ${at.en} with a transit gateway: order a 10 Gbps Direct Connect connection, turn on MACsec, and add a transit virtual interface.`, `${p(at.ko, '을/를')} Transit Gateway에 연결합니다. 이를 위해 10Gbps Direct Connect 연결을 주문하고 MACsec을 활성화한 다음 전송 가상 인터페이스를 추가합니다.`),
  t(`Request a 10 Gbps Direct Connect port with MACsec for ${at.en}. Configure a transit virtual interface on it that ends at a transit gateway.`, `${at.ko}용으로 MACsec을 사용하는 10Gbps Direct Connect 포트를 요청합니다. 여기에 Transit Gateway에서 종단되는 전송 가상 인터페이스를 구성합니다.`),
  t(`Give ${at.en} a new 10 Gbps Direct Connect line to a transit gateway, by a transit virtual interface and with MACsec.`, `전송 가상 인터페이스와 MACsec을 사용하여 ${at.ko}에서 Transit Gateway로 가는 새 10Gbps Direct Connect 회선을 마련합니다.`),
];

/** Designs for a site that has no link to AWS yet. */
export function linkSketches(hybrid: Hybrid): Sketch[] {
  const { region } = hybrid;
  const [at, own, other] = named(hybrid);
  return [
    one('vpn', told([vpn('a')], () => vpnWays(at, own))),
    one('direct connect', told([dx('a')], () => lineWays(at, own, false))),
    one('direct connect, macsec', told([dx('a', true)], () => lineWays(at, own, true))),
    one('vpn over direct connect', told([dx('aws-public'), vpn('a', 'new')], () => vpnOnNewLineWays(at, own))),
    one('vpn to both', told([vpn('a'), vpn('b')], () => vpnToBothWays(at, own, other))),
    one('direct connect to both', told([dx('a'), vif('b')], () => lineToBothWays(at, own, other))),
    one('gateway, vpn', told([gateway(region), vpn('hub')], () => inRow(bothOnHubWays(false), hubVpnWays(at, 'the transit gateway')))),
    one('gateway apart, vpn', told([gateway(region, apart), vpn('hub')], () => inRow(bothOnHubWays(true), hubVpnWays(at, 'the transit gateway')))),
    one('gateway, direct connect', told([gateway(region), dx('hub')], () => inRow(bothOnHubWays(false), hubLineWays(at, false)))),
    one('gateway apart, direct connect, macsec', told([gateway(region, apart), dx('hub', true)], () => inRow(bothOnHubWays(true), hubLineWays(at, true)))),
    one('gateway, direct connect, macsec', told([gateway(region), dx('hub', true)], () => inRow(bothOnHubWays(false), hubLineWays(at, true)))),
    one('gateway, vpn over direct connect', told([gateway(region), dx('hub'), vpn('hub', 'new')], () => hubVpnOnLineWays(at))),
    one('peering, vpn', told([peering, vpn('a')], () => inRow(peeringWays(own, other), vpnWays(at, own)))),
    one('peering, direct connect', told([peering, dx('a')], () => inRow(peeringWays(own, other), lineWays(at, own, false)))),
  ];
}

export function linkSteps(hybrid: Hybrid): Step[] {
  const { region } = hybrid;
  const [at, own, other] = named(hybrid);
  return [
    told([gateway(region)], () => bothOnHubWays(false)),
    told([vpn('hub')], () => hubVpnWays(at)),
    told([{ type: 'direct-connect', site: 'dc', to: 'hub', macsec: true }], () => sealedHubLineWays(at)),
    told([vpn('a')], () => vpnWays(at, own)),
    told([vpn('b')], () => vpnWays(at, other)),
    told([dx('a')], () => lineWays(at, own, false)),
    told([peering], () => peeringWays(own, other)),
  ];
}
