import type { Sketch, Step } from '../src/item/blueprint.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Edge } from './edge-to-edge.ts';
import { one } from './shared.ts';
import { serviceName, t, told } from './vpc-words.ts';
import { faceWays, gatewayDoorWays, hubWays, peeringWays, relayWays } from './ways.ts';
import { briefNatWays } from './ways-out.ts';

/** Building blocks: connections of the two VPCs, and what the application VPC could have of its own. */
function parts(w: Edge) {
  const tgw = (egress: boolean): ElementInput => ({ type: 'transit-gateway', id: 'tgw', region: w.region, attachments: ['app', 'hub'], ...(egress ? { egress: 'hub' } : {}) });
  const [store, api] = [serviceName(w.store || 's3'), serviceName(w.face || 'sqs')];
  const dx = w.link === 'dx';
  const [app, hub] = [t('the application VPC', '애플리케이션 VPC'), t('the hub VPC', '허브 VPC')];
  return {
    peering: told([{ type: 'vpc-peering', vpcs: ['app', 'hub'] }], ...peeringWays(app, hub)),
    transit: told([tgw(false)], ...hubWays(app, hub)),
    egress: told([tgw(true)], t('Attach both VPCs to a transit gateway. Route 0.0.0.0/0 from the application VPC to the NAT gateways in the hub VPC.', '두 VPC를 Transit Gateway에 연결합니다. 애플리케이션 VPC의 0.0.0.0/0 트래픽을 허브 VPC의 NAT 게이트웨이로 라우팅합니다.'), t('Create a transit gateway for both VPCs, with a default route to the NAT gateways in the hub VPC.', '두 VPC를 위한 Transit Gateway를 생성하고 허브 VPC의 NAT 게이트웨이로 가는 기본 경로를 추가합니다.')),
    ownNat: told([{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs: 2 }], ...briefNatWays(app)),
    ownDoor: told([{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }], ...gatewayDoorWays(store, app)),
    ownFace: told([{ type: 'interface-endpoint', vpc: 'app', service: 'api' }], ...faceWays(api, app)),
    ownLink: dx
      ? told([{ type: 'direct-connect', site: 'dc', to: 'app', connection: 'link' }], t('Create a private virtual interface for the application VPC on the existing Direct Connect connection.', '기존 Direct Connect 연결에 애플리케이션 VPC에 대한 프라이빗 가상 인터페이스를 생성합니다.'), t('Add a second private virtual interface, which leads to the application VPC, to the Direct Connect connection.', 'Direct Connect 연결에 애플리케이션 VPC로 가는 두 번째 프라이빗 가상 인터페이스를 추가합니다.'))
      : told([{ type: 'site-to-site-vpn', site: 'dc', to: 'app' }], t('Set up a second Site-to-Site VPN connection, from the data center to the application VPC.', '데이터 센터에서 애플리케이션 VPC로 두 번째 Site-to-Site VPN 연결을 설정합니다.'), t('Attach a virtual private gateway to the application VPC, and create a Site-to-Site VPN connection from the data center to it.', '애플리케이션 VPC에 가상 프라이빗 게이트웨이를 연결하고 데이터 센터에서 이 게이트웨이로 Site-to-Site VPN 연결을 생성합니다.')),
    hubLink: dx
      ? told([tgw(false), { type: 'direct-connect', site: 'dc', to: 'tgw', connection: 'link' }], t('Attach both VPCs to a transit gateway. Create a transit virtual interface for the transit gateway on the existing Direct Connect connection.', '두 VPC를 Transit Gateway에 연결합니다. 기존 Direct Connect 연결에 Transit Gateway에 대한 전송 가상 인터페이스를 생성합니다.'), t('Create a transit gateway for the two VPCs, and connect it to the data center by a transit virtual interface on the existing Direct Connect connection.', '두 VPC를 위한 Transit Gateway를 생성하고 기존 Direct Connect 연결의 전송 가상 인터페이스로 데이터 센터와 연결합니다.'))
      : told([tgw(false), { type: 'site-to-site-vpn', site: 'dc', to: 'tgw' }], t('Attach both VPCs to a transit gateway, and set up a Site-to-Site VPN connection from the data center to the transit gateway.', '두 VPC를 Transit Gateway에 연결하고 데이터 센터에서 Transit Gateway로 Site-to-Site VPN 연결을 설정합니다.'), t('Create a transit gateway for the two VPCs. Connect the data center to it through a new Site-to-Site VPN connection.', '두 VPC를 위한 Transit Gateway를 생성합니다. 새 Site-to-Site VPN 연결로 데이터 센터를 연결합니다.')),
    proxy: told([{ type: 'proxy', vpc: 'hub', service: 'store', azs: 2 }], ...relayWays(store, hub)),
  };
}

/** @param alone designs too that leave the two VPCs unconnected */
export function edgeSketches(w: Edge, alone: boolean): Sketch[] {
  const p = parts(w);
  const connected = [
    one('peering', p.peering),
    one('transit gateway', p.transit),
    one('peering, own nat', p.peering, p.ownNat),
    ...(w.nat ? [one('transit gateway, egress', p.egress)] : []),
    ...(w.store ? [one('transit gateway, own gateway endpoint', p.transit, p.ownDoor)] : []),
    ...(w.face ? [one('peering, own interface endpoint', p.peering, p.ownFace)] : []),
    ...(w.store ? [one('peering, own gateway endpoint', p.peering, p.ownDoor), one('peering, proxy', p.peering, p.proxy)] : []),
    ...(w.nat && w.store ? [one('egress, own gateway endpoint', p.egress, p.ownDoor)] : []),
    ...(w.link ? [one('peering, own link', p.peering, p.ownLink), one('gateway with link', p.hubLink)] : []),
  ];
  if (!alone) return connected;
  return [
    ...connected,
    one('own nat', p.ownNat),
    ...(w.store ? [one('own gateway endpoint', p.ownDoor)] : []),
    ...(w.face ? [one('own interface endpoint', p.ownFace)] : []),
    ...(w.face && w.store ? [one('both endpoints', p.ownDoor, p.ownFace)] : []),
    ...(w.link ? [one('own link', p.ownLink)] : []),
    ...(w.link && w.store ? [one('own link, own gateway endpoint', p.ownLink, p.ownDoor)] : []),
  ];
}

export function edgeSteps(w: Edge): Step[] {
  const p = parts(w);
  return [p.peering, p.ownNat, ...(w.nat ? [p.egress] : [p.transit]), ...(w.store ? [p.ownDoor, p.proxy] : []), ...(w.face ? [p.ownFace] : []), ...(w.link ? [p.ownLink] : [])];
}
