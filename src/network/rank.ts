import type { Design } from './design.ts';
import type { Base } from './nets.ts';
import type { Planned } from './plan.ts';
import type { Judged } from './requirements.ts';
import type { Element, FullScenario } from './schema.ts';

const membersOf = (base: Base, id: string): number => base.netsOf.get(id)?.[0]?.members ?? 1;

/** How many pairs of VPCs an element between two VPCs or groups stands for. */
const pairsOf = (base: Base, [a, b]: readonly [string, string]): number => (a === b ? (membersOf(base, a) * (membersOf(base, a) - 1)) / 2 : membersOf(base, a) * membersOf(base, b));

/** Attachments that an element puts on a transit gateway. */
function attachmentsOf(base: Base, e: Element, elements: readonly Element[]): number {
  if (e.type === 'transit-gateway') return e.attachments.reduce((n, id) => n + membersOf(base, id), 0);
  if (e.type === 'transit-gateway-peering') return e.gateways.filter((id) => elements.some((x) => x.type === 'transit-gateway' && x.id === id)).length;
  if (e.type === 'site-to-site-vpn' || e.type === 'direct-connect') return elements.some((x) => x.type === 'transit-gateway' && x.id === e.to) ? 1 : 0;
  return 0;
}

/** How often an element stands: once for each member, pair or, for the bill, zone. */
export function times(base: Base, e: Element, zones: boolean): number {
  switch (e.type) {
    case 'nat-gateway':
    case 'interface-endpoint':
    case 'gwlb-endpoint':
    case 'proxy':
      return membersOf(base, e.vpc) * (zones ? e.azs : 1);
    case 'vpc-peering':
    case 'software-vpn':
      return pairsOf(base, e.vpcs);
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'nat-instance':
    case 'gateway-endpoint':
      return membersOf(base, e.vpc);
    case 'site-to-site-vpn':
    case 'direct-connect':
      return membersOf(base, e.to);
    default:
      return 1;
  }
}

/** USD an hour of one element, transit gateway attachments included. */
function hourly(base: Base, e: Element, elements: readonly Element[]): number {
  const { hours } = base.catalog.ranking;
  const attachments = attachmentsOf(base, e, elements) * (hours['transit-gateway-attachment'] ?? 0);
  if (e.type === 'endpoint-service') return hours[e.loadBalancer === 'nlb' ? 'endpoint-service' : `endpoint-service-${e.loadBalancer}`] ?? 0;
  if (e.type === 'direct-connect' && e.connection !== undefined) return attachments;
  return attachments + (hours[e.type] ?? 0) * times(base, e, true);
}

/**
 * A month of what the option adds, USD: hours of every new or enlarged element, and the gigabytes along the path taken, once for each
 * `from` and `to` of a reach or private requirement. What stands already costs no hours; what is taken away credits none.
 * @param planned which of the judged requirements are asked for
 */
export function monthlyUsd(judged: Judged, scenario: FullScenario, planned: readonly Planned[] = judged.plan.planned): number {
  const hours = (judged.found.hourly ??= addedHourly(judged, scenario.world.elements));
  let fees = 0;
  if (scenario.usage.gigabytes > 0) {
    const seen = new Set<string>();
    for (const one of planned) {
      const { requirement } = one;
      const body = 'reach' in requirement ? requirement.reach : 'private' in requirement ? requirement.private : null;
      const key = body && `${body.from}>${body.to}`;
      if (!key || seen.has(key)) continue;
      seen.add(key);
      fees += feeOf(judged, one);
    }
  }
  return hours * scenario.usage.hours + fees * scenario.usage.gigabytes;
}

/** What a gigabyte costs along the path taken, between the two of the places for which it is dearest. */
export function feeOf(judged: Judged, { pairs }: Planned): number {
  let most = 0;
  for (const pair of pairs) most = Math.max(most, judged.routesOf(pair)?.best()?.fee ?? 0);
  return most;
}

/** USD an hour of every new or enlarged element. */
function addedHourly({ design: { base, elements }, firstNew, changed }: Judged, before: readonly Element[]): number {
  let sum = 0;
  for (let i = 0; i < elements.length; i++) {
    const e = elements[i] as Element;
    const was = changed.get(e);
    if (i >= firstNew) sum += hourly(base, e, elements);
    else if (was) sum += Math.max(0, hourly(base, e, elements) - hourly(base, was, before));
  }
  return sum;
}

/** The weight of running all that stands afterwards; each repetition for a peer or a consumer counts. */
export const operations = ({ design, found }: Judged): number => (found.operations ??= operationsOf(design));

function operationsOf({ base, elements }: Design): number {
  const { operations: weights } = base.catalog.ranking;
  let sum = 0;
  for (const e of elements) {
    sum += (weights[e.type] ?? 0) * times(base, e, false);
    sum += 0.5 * attachmentsOf(base, e, elements);
  }
  return sum;
}
