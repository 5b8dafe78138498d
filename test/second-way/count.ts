import type { Element, ElementType, FullScenario, World } from '../../src/network/schema.ts';
import type { Case } from './facts.ts';
import { networksOf } from './networks.ts';

/** Beyond these a count is not tried: the solver would hold each pair of VPCs with all that might connect it. */
const mostVpcs = 40;
const mostChoices = 1000;

/** Pairs of a list, each once. */
const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

/** Each element of a type that there is room for, as AWS makes it unless told otherwise. Groups are taken apart: each stands in or between single VPCs. */
function possible(world: World, type: ElementType): Element[] {
  const vpcs = networksOf(world, true).filter((n) => n.vpc).map((n) => n.name);
  const gateways = world.elements.flatMap((e) => (e.type === 'transit-gateway' ? [e.id] : []));
  const applications = world.services.filter((s) => 'vpc' in s);
  const served = vpcs.flatMap((vpc) => world.services.map((s) => ({ vpc, service: s.id })));
  const lines = world.sites.flatMap(({ id: site }) => [...vpcs, ...gateways].map((to) => ({ site, to })));
  switch (type) {
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
      return vpcs.map((vpc) => ({ type, vpc }));
    case 'nat-gateway':
    case 'nat-instance':
      return vpcs.map((vpc) => ({ type, vpc, azs: 1 }));
    case 'gateway-endpoint':
      return served.map((at) => ({ type, ...at, routeTables: 'all' }));
    case 'interface-endpoint':
      return served.map((at) => ({ type, ...at, azs: 2, privateDns: true, securityGroup: 'allow' }));
    case 'gwlb-endpoint':
      return served.map((at) => ({ type, ...at, azs: 2, routed: true }));
    case 'proxy':
      return served.map((at) => ({ type, ...at, azs: 1 }));
    case 'endpoint-service':
      return applications.map((s) => ({ type, service: s.id, loadBalancer: 'nlb', acceptance: 'accepted', principals: 'all', regions: [] }));
    case 'public-load-balancer':
      return applications.map((s) => ({ type, service: s.id, kind: 'alb' }));
    case 'vpc-peering':
      return pairs(vpcs).map((ends) => ({ type, vpcs: ends, routes: 'both' }));
    case 'software-vpn':
      return pairs(vpcs).map((ends) => ({ type, vpcs: ends }));
    case 'transit-gateway':
      return [...new Set(world.vpcs.map((v) => v.region))].map((region, i) => ({ type, id: `new-${i}`, region, attachments: world.vpcs.filter((v) => v.region === region).map((v) => v.id), routes: 'full' }));
    case 'transit-gateway-peering':
      return pairs(gateways).map((ends) => ({ type, gateways: ends }));
    case 'site-to-site-vpn':
      return lines.map((line) => ({ type, ...line, over: 'internet' }));
    case 'direct-connect':
      return [...lines, ...world.sites.map((s) => ({ site: s.id, to: 'aws-public' }))].map((line) => ({ type, ...line, macsec: false }));
    case 'bucket-policy':
    case 'other':
      return [];
  }
}

/** A world with all that could be built of a type, each for the solver to choose or not; null where that is too much for it. */
export function choicesOf(scenario: FullScenario, type: ElementType): Case | null {
  const { world, requirements } = scenario;
  if (world.vpcs.reduce((sum, v) => sum + v.count, 0) > mostVpcs) return null;
  const once = possible(world, type);
  // What covers one Availability Zone may be wanted a second time, in another.
  const zonal = once.some((e) => 'azs' in e && e.azs === 1);
  const added = zonal ? [...once, ...once] : once;
  if (added.length > mostChoices) return null;
  const first = world.elements.length;
  const elements = [...world.elements, ...added];
  return {
    scenario,
    requirements,
    built: { world: { ...world, elements }, origin: elements.map((_, x) => ({ made: x < first ? 'before' : 'added' })), firstChoice: first },
    twins: zonal ? once.map((_, i) => [first + i, first + once.length + i] as const) : [],
  };
}
