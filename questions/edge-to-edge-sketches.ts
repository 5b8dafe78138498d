import type { Sketch, Step } from '../src/item/blueprint.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Edge } from './edge-to-edge.ts';
import { one } from './shared.ts';
import { serviceName, t, told } from './vpc-words.ts';
import { faceWays, gatewayDoorWays, hubWays, peeringWays, relayWays } from './ways.ts';
import { hubEgressWays } from './ways-central-out.ts';
import { secondVpnWays } from './ways-hub-repairs.ts';
import { bothOnHubWays, hubOnLineWays, hubVpnWays, inRow } from './ways-links.ts';
import { briefNatWays } from './ways-out.ts';
import { secondInterfaceWays } from './ways-site.ts';

/** Building blocks: connections of the two VPCs, and what the application VPC could have of its own. */
function parts(w: Edge) {
  const tgw = (egress: boolean): ElementInput => ({ type: 'transit-gateway', id: 'tgw', region: w.region, attachments: ['app', 'hub'], ...(egress ? { egress: 'hub' } : {}) });
  const [store, api] = [serviceName(w.store || 's3'), serviceName(w.face || 'sqs')];
  const dx = w.link === 'dx';
  const [app, hub, site] = [t('the application VPC', '애플리케이션 VPC'), t('the hub VPC', '허브 VPC'), t('the data center', '데이터 센터')];
  return {
    peering: told([{ type: 'vpc-peering', vpcs: ['app', 'hub'] }], () => peeringWays(app, hub)),
    transit: told([tgw(false)], () => hubWays(app, hub)),
    egress: told([tgw(true)], () => hubEgressWays),
    ownNat: told([{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs: 2 }], () => briefNatWays(app)),
    ownDoor: told([{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }], () => gatewayDoorWays(store, app)),
    ownFace: told([{ type: 'interface-endpoint', vpc: 'app', service: 'api' }], () => faceWays(api, app)),
    ownLink: dx
      ? told([{ type: 'direct-connect', site: 'dc', to: 'app', connection: 'link' }], () => secondInterfaceWays(app))
      : told([{ type: 'site-to-site-vpn', site: 'dc', to: 'app' }], () => secondVpnWays(site, app)),
    hubLink: dx
      ? told([tgw(false), { type: 'direct-connect', site: 'dc', to: 'tgw', connection: 'link' }], () => hubOnLineWays(site, false))
      : told([tgw(false), { type: 'site-to-site-vpn', site: 'dc', to: 'tgw' }], () => inRow(bothOnHubWays(false), hubVpnWays(site, 'the transit gateway'))),
    proxy: told([{ type: 'proxy', vpc: 'hub', service: 'store', azs: 2 }], () => relayWays(store, hub)),
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
