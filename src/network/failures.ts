import { blockedPath, trailOf, type Trail } from './blocked.ts';
import { nameOf, type Design } from './design.ts';
import type { Link } from './links.ts';
import type { Plan, Planned } from './plan.ts';
import { broken, type Broken, type Failure, type Judged } from './requirements.ts';
import type { Requirement } from './schema.ts';
import type { Goal, Way } from './ways.ts';

export type { Failure } from './requirements.ts';

/** Everything that speaks against a design: what AWS would refuse first, then a line for each requirement that fails. */
export function failuresOf(judged: Judged): Failure[] {
  const refusals = judged.refusals();
  const failed = failedOf(judged);
  if (refusals.length === 0) return failed;
  const refused = refusals.map(({ el, rule }): Failure => {
    const at = nameOf(judged.design.elements, el);
    return { requirement: null, rule, path: [at], blockedAt: at, blocks: [{ rule, at }] };
  });
  return [...refused, ...failed];
}

/** A line for each requirement that fails. */
export function failedOf(judged: Judged): Failure[] {
  const { planned } = judged.plan;
  const failed: Failure[] = [];
  for (let i = 0; i < planned.length; i++) {
    const why = broken(judged, planned[i] as Planned);
    if (why) failed.push(failureOf(judged, planned[i] as Planned, i, why));
  }
  return failed;
}

/** The name on a failure's path at which it breaks; null where the path is open though it must not be. */
export const breaksAt = (failure: Failure): string | null => (failure.unwanted ? null : failure.blockedAt);

function failureOf(judged: Judged, planned: Planned, index: number, why: Broken): Failure {
  const known = (why.told ??= failureAnew(judged, planned, index, why));
  return known.requirement === index ? known : numbered(known, index);
}

/** A failure found before, of a requirement that has another number now. */
function numbered({ rule, path, blockedAt, blocks, unwanted }: Failure, requirement: number): Failure {
  return unwanted ? { requirement, rule, path, blockedAt, blocks, unwanted } : { requirement, rule, path, blockedAt, blocks };
}

function failureAnew(judged: Judged, { requirement }: Planned, index: number, why: Broken): Failure {
  const { design, firstNew } = judged;
  const single = (rule: string, at: string): Failure => ({ requirement: index, rule, path: [at], blockedAt: at, blocks: [{ rule, at }] });
  if (why.pair === null) {
    const rule = why.rule ?? 'vpcs-are-isolated';
    const el = Number(why.at);
    return single(rule, why.at === undefined ? 'world' : Number.isInteger(el) && why.at !== '' ? nameOf(design.elements, el) : why.at);
  }
  const pair = judged.plan.pairs[why.pair] as Plan['pairs'][number];
  if (pair.client === undefined) return single(design.base.serviceOf.has(fromOf(requirement)) ? 'interface-endpoint-one-way' : 'vpcs-are-isolated', fromOf(requirement));
  const { client, goal } = pair;
  // What would be missing on the way over the internet says nothing about a private path.
  if (!why.open) return fromTrail(index, blockedPath(design, client, goal, 'private' in requirement || 'keepDnsName' in requirement, firstNew), why.rule, null);
  const open = trailOf(design, client, goal, why.open);
  if ('private' in requirement) {
    const closed = blockedPath(design, client, goal, true, firstNew);
    if (closed.blocks.length > 0 && closed.els.some((el) => el >= firstNew) && !open.els.some((el) => el >= firstNew)) return fromTrail(index, closed, null, null);
    if (closed.blocks.length === 1 && closed.els.some((el) => el >= firstNew)) return fromTrail(index, closed, null, null);
  }
  const named = why.at === undefined ? null : /^\d+$/.test(why.at) ? nameOf(design.elements, Number(why.at)) : why.at;
  const shown = named !== null && !open.path.includes(named) ? { ...open, path: withNamed(open.path, named) } : open;
  const failure = fromTrail(index, shown, why.rule ?? ruleOfOpen(design, why, goal), named ?? culprit(design, why, open));
  return 'isolate' in requirement ? { ...failure, unwanted: true } : failure;
}

/** A path with something that stands beside it, behind its first place: a GWLB endpoint that no route leads through. */
const withNamed = (path: readonly string[], name: string): string[] => [...path.slice(0, 1), name, ...path.slice(1)];

const fromOf = (r: Requirement): string => (Object.values(r)[0] as { from?: string }).from ?? 'world';

/** What an open path rests on, for a requirement that wants none: the rule of its first link, endpoint or way out. */
function ruleOfOpen(design: Design, why: Broken, goal: Goal): string {
  const way = why.open?.ways[0];
  if (!way) return 'vpc-local';
  if (way.link) return way.link.rule;
  if (way.endpoint) return way.endpoint.e.type === 'gateway-endpoint' ? 'gateway-endpoint-route-table-target' : way.endpoint.service.aws ? 'interface-endpoint-entry-point' : 'endpoint-service-traffic-path';
  if (way.kind === 'internet') return ruleOutside(design, way, goal);
  return way.kind === 'public-line' ? 'direct-connect-public-vif' : 'vpc-local';
}

/** What an open path over the internet rests on: a NAT device, what is published, a public endpoint, or a public subnet. */
function ruleOutside(design: Design, { egress }: Way, goal: Goal): string {
  if (egress?.nat) return egress.nat.e.type === 'nat-gateway' ? 'nat-gateway-outbound-only' : 'private-subnet-needs-nat';
  if (goal.kind === 'service' && !goal.service.aws) return design.publicBalancers.has(goal.service.index) ? 'public-load-balancer-needs-igw' : 'hosted-service-internet-exposure';
  return goal.kind === 'service' && egress?.src?.site ? 'public-endpoint-from-anywhere' : 'public-subnet-definition';
}

/** The element of a link that its rule is about: the gateway, where the way to it is another element. */
const linkAt = (design: Design, link: Link | null): number | undefined => (link?.rule === 'transit-gateway-hub' ? link.els.find((el) => design.elements[el]?.type === 'transit-gateway') : link?.els[0]);

/** The element at which an open path goes wrong. */
function culprit(design: Design, why: Broken, open: Trail): string | null {
  const way = why.open?.ways.find((w) => (why.rule === 'site-to-site-vpn-bandwidth' ? w.gbps < Infinity : why.rule?.startsWith('nat') || why.rule?.startsWith('interface') || why.rule?.startsWith('gwlb') || why.rule?.startsWith('proxy') ? w.fragile : w.cls === why.open?.cls)) ?? why.open?.ways[0];
  if (!way) return null;
  const name = (el: number | undefined) => (el === undefined || el < 0 ? null : nameOf(design.elements, el));
  const vpn = way.link?.els.find((el) => ['site-to-site-vpn', 'direct-connect', 'software-vpn'].includes(design.elements[el]?.type ?? ''));
  switch (why.rule) {
    case 'interface-endpoint-multi-az':
    case 'endpoint-policy-limit-buckets':
    case 'private-dns-own-vpc':
      return name(way.endpoint?.el) ?? name(way.link?.els[0]) ?? open.path[1] ?? null;
    case 'nat-gateway-per-az':
    case 'nat-instance-single-point':
      return name(way.egress?.nat?.el);
    case 'direct-connect-not-encrypted':
    case 'site-to-site-vpn-bandwidth':
    case 'vpn-over-internet':
      return name(vpn) ?? name(way.line) ?? name(way.link?.els[0]);
    case 'internet-gateway-path-not-private':
    case 'site-to-site-vpn-tunnels':
      return name(way.egress?.src ? design.igw[way.egress.src.index] : undefined) ?? 'internet';
    default:
      return name(way.proxy?.el) ?? name(why.rule === null ? linkAt(design, way.link) : way.link?.els[0]) ?? name(way.endpoint?.el) ?? name(way.egress?.nat?.el) ?? open.path[0] ?? null;
  }
}

function fromTrail(index: number, trail: Trail, rule: string | null, at: string | null): Failure {
  const block = trail.blocks[0];
  const blockedAt = at ?? block?.at ?? trail.path[0] ?? 'world';
  const shown = block?.rule ?? rule ?? 'vpc-local';
  return { requirement: index, rule: shown, path: trail.path, blockedAt, blocks: trail.blocks.length > 0 ? trail.blocks : [{ rule: shown, at: blockedAt }] };
}
