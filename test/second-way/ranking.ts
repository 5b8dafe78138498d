import type { Catalog } from '../../src/network/catalog.ts';
import type { Element, FullScenario, World } from '../../src/network/schema.ts';
import type { Built } from './design.ts';
import { pairsOf, sizeOf } from './networks.ts';

/** USD for an hour of one element: price, times members, zones and pairs. */
function hourly(e: Element, world: World, { ranking: { hours } }: Catalog): number {
  const price = (what: string): number => hours[what] ?? 0;
  const gateways = new Set(world.elements.flatMap((one) => (one.type === 'transit-gateway' ? [one.id] : [])));
  const attached = (id: string): number => (gateways.has(id) ? price('transit-gateway-attachment') : 0);
  switch (e.type) {
    case 'nat-gateway':
    case 'interface-endpoint':
    case 'gwlb-endpoint':
    case 'proxy':
      return price(e.type) * e.azs * sizeOf(world, e.vpc);
    case 'nat-instance':
    case 'gateway-endpoint':
      return price(e.type) * sizeOf(world, e.vpc);
    case 'endpoint-service':
      if (e.loadBalancer === 'alb' || e.loadBalancer === 'none') return 0;
      return price(e.loadBalancer === 'nlb' ? e.type : `${e.type}-${e.loadBalancer}`);
    case 'vpc-peering':
    case 'software-vpn':
      return price(e.type) * pairsOf(world, e.vpcs);
    case 'transit-gateway':
      return e.attachments.reduce((sum, id) => sum + price('transit-gateway-attachment') * sizeOf(world, id), 0);
    case 'transit-gateway-peering':
      return e.gateways.reduce((sum, id) => sum + attached(id), 0);
    case 'site-to-site-vpn':
      return (price(e.type) + attached(e.to)) * sizeOf(world, e.to);
    case 'direct-connect':
      return ((e.connection === undefined ? price(e.type) : 0) + attached(e.to)) * sizeOf(world, e.to);
    case 'public-load-balancer':
      return price(e.type);
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'bucket-policy':
    case 'other':
      return 0;
  }
}

/** The weight of running one element: times members, pairs and attachments. */
function weight(e: Element, world: World, { ranking: { operations } }: Catalog): number {
  const each = operations[e.type] ?? 0;
  switch (e.type) {
    case 'vpc-peering':
    case 'software-vpn':
      return each * pairsOf(world, e.vpcs);
    case 'transit-gateway': {
      const arms = world.elements.filter((one) => (one.type === 'site-to-site-vpn' || one.type === 'direct-connect') && one.to === e.id).length;
      const sides = world.elements.filter((one) => one.type === 'transit-gateway-peering' && one.gateways.includes(e.id)).length;
      return each + 0.5 * (e.attachments.reduce((sum, id) => sum + sizeOf(world, id), 0) + arms + sides);
    }
    case 'site-to-site-vpn':
    case 'direct-connect':
      return each * sizeOf(world, e.to);
    default:
      return each * ('vpc' in e ? sizeOf(world, e.vpc) : 1);
  }
}

/**
 * USD a month: the hours of what a design adds, and the gigabytes.
 * @param fees the fee for a gigabyte, in 1/10000 USD, of every distinct `from` and `to`
 */
export function monthlyUsd({ usage }: FullScenario, built: Built, fees: readonly number[], catalog: Catalog): number {
  const hours = built.world.elements.reduce((sum, e, x) => {
    const origin = built.origin[x];
    if (!origin || origin.made === 'before') return sum;
    const now = hourly(e, built.world, catalog);
    return sum + (origin.made === 'changed' ? Math.max(0, now - hourly(origin.was, built.world, catalog)) : now);
  }, 0);
  return usage.hours * hours + (usage.gigabytes * fees.reduce((sum, fee) => sum + fee, 0)) / 10_000;
}

/** The weights of all that stands after a design. */
export const operationsOf = (built: Built, catalog: Catalog): number => built.world.elements.reduce((sum, e) => sum + weight(e, built.world, catalog), 0);
