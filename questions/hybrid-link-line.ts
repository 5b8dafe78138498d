import type { Sketch, Step } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { apart, gateway, named, peering, vpn } from './hybrid-link-new.ts';
import type { Hybrid } from './hybrid-link.ts';
import { one } from './shared.ts';
import { told } from './vpc-words.ts';
import { bothOnHubWays, hubOnLineWays, vpnWays } from './ways-links.ts';
import { both, peerParts } from './ways-parts.ts';
import { macsecAndInterfaceWays, macsecParts, macsecWays, sealedLineForLineWays, secondInterfaceWays, transitInterfaceWays, vpnBesideLineWays, vpnForLineWays, vpnOnPublicWays, vpnsForLineWays } from './ways-site.ts';
import { peeringWays } from './ways.ts';

const vif = (to: string): ElementInput => ({ type: 'direct-connect', id: 'vif', site: 'dc', to, connection: 'line' });
const macsec: NonNullable<Step['changes']> = [{ id: 'line', set: { macsec: true } }];

/** Designs for a site that has a Direct Connect connection to the first VPC already. */
export function lineSketches(hybrid: Hybrid): Sketch[] {
  const { region } = hybrid;
  const [at, own, other] = named(hybrid);
  return [
    one('vpn over a public interface', told([vif('aws-public'), vpn('a', 'vif')], () => vpnOnPublicWays(at, own))),
    one('macsec', { elements: [], changes: macsec, say: late(() => macsecWays(at)) }),
    one('macsec and a second interface', { elements: [vif('b')], changes: macsec, say: late(() => macsecAndInterfaceWays(other)) }),
    one('second interface', told([vif('b')], () => secondInterfaceWays(other))),
    one('internet vpn to a', told([vpn('a')], () => vpnBesideLineWays(at, own))),
    one('internet vpn to b', told([vpn('b')], () => vpnWays(at, other, true))),
    one('vpn instead of the line', { elements: [vpn('a')], removes: ['line'], say: late(() => vpnForLineWays(at, own)) }),
    one('vpn to both instead of the line', { elements: [vpn('a'), vpn('b')], removes: ['line'], say: late(() => vpnsForLineWays(at, own, other)) }),
    one('gateway on the line', told([gateway(region), vif('hub')], () => hubOnLineWays(at, false))),
    one('gateway apart on the line', told([gateway(region, apart), vif('hub')], () => hubOnLineWays(at, true))),
    one('peering', told([peering], () => peeringWays(own, other))),
    one('peering and macsec', { elements: [peering], changes: macsec, say: late(() => both(peerParts(own, other), macsecParts())) }),
    one('new line with macsec', { elements: [{ type: 'direct-connect', id: 'new', site: 'dc', to: 'a', macsec: true }], removes: ['line'], say: late(() => sealedLineForLineWays(at, own)) }),
  ];
}

export function lineSteps(hybrid: Hybrid): Step[] {
  const [at, own, other] = named(hybrid);
  return [
    told([gateway(hybrid.region)], () => bothOnHubWays(false)),
    told([{ type: 'direct-connect', site: 'dc', to: 'hub', connection: 'line' }], () => transitInterfaceWays),
    { elements: [], changes: macsec, say: late(() => macsecWays(at)) },
    told([{ type: 'direct-connect', site: 'dc', to: 'b', connection: 'line' }], () => secondInterfaceWays(other)),
    told([peering], () => peeringWays(own, other)),
    told([vpn('b')], () => vpnWays(at, other, true)),
    told([vpn('a')], () => vpnBesideLineWays(at, own)),
  ];
}
