import { nameOf, offerBlocks, type Block, type Design, type Endpoint } from './design.ts';
import { linksBetween } from './links.ts';
import { type Net, type Target } from './nets.ts';
import { clientsOf, type Plan, type Planned } from './plan.ts';
import type { Element, ElementOf, Requirement } from './schema.ts';
import { Routes, type Path } from './search.ts';
import { natZones, someRoutable, type Client, type Goal, type Way } from './ways.ts';

/** Why an option fails a requirement (its number; null: AWS would not create it). `blocks`: everything that would have to change on the path. */
export interface Failure {
  readonly requirement: number | null;
  readonly rule: string;
  readonly path: readonly string[];
  readonly blockedAt: string;
  readonly blocks: readonly Block[];
  /** The path is open and must not be: nothing on it is broken, and `blockedAt` is what it rests on. */
  readonly unwanted?: true;
}

/** What was found out about a design, for all plans over the same pairs: paths by pair, by requirement what breaks it, and what it is ranked by. */
interface Found {
  readonly routes: (Routes | undefined)[];
  readonly broken: (Broken | null | undefined)[];
  /** See `monthlyUsd` and `operations`. */
  hourly: number | undefined;
  operations: number | undefined;
}

/** Its lists are as long as the plan needs from the start: one that grows has room for sixteen more, and a scene keeps them for each of its designs. */
const nothingFound = ({ pairs, planned }: Plan): Found => ({ routes: pairs.map(() => undefined), broken: planned.map(() => undefined), hourly: undefined, operations: undefined });

const unchanged: ReadonlyMap<Element, Element> = new Map();

/** A design being judged: its paths are found when a requirement first asks for them. */
export class Judged {
  readonly design: Design;
  readonly plan: Plan;
  /** Elements from this index on are new. */
  readonly firstNew: number;
  /** Existing elements that the option has changed, with what they were. */
  readonly changed: ReadonlyMap<Element, Element>;
  readonly found: Found;
  /** Knows what stood before any option was done. */
  private readonly before: { readonly standing: Design } | undefined;
  constructor(design: Design, plan: Plan, firstNew: number, changed: ReadonlyMap<Element, Element> = unchanged, before?: { readonly standing: Design }, found: Found = nothingFound(plan)) {
    this.design = design;
    this.plan = plan;
    this.firstNew = firstNew;
    this.changed = changed;
    this.before = before;
    this.found = found;
  }
  /** The same design under another plan over the same pairs, with what was found so far and what is found later. */
  planned(plan: Plan): Judged {
    return new Judged(this.design, plan, this.firstNew, this.changed, this.before, this.found);
  }
  /** What AWS would refuse of what the option creates or changes. What was refused before a change is not held against the option. */
  refusals(): Design['refused'] {
    const { elements, refused } = this.design;
    if (refused.length === 0) return refused;
    let before: Design | undefined;
    return refused.filter(({ el }) => {
      if (el >= this.firstNew) return true;
      const was = this.changed.get(elements[el] as Element);
      if (!was) return false;
      before ??= this.before?.standing;
      return !before?.refused.some((r) => before?.elements[r.el] === was);
    });
  }
  /** Undefined: the client is an AWS service, which opens no connection. */
  routesOf(pair: number): Routes | undefined {
    const known = this.found.routes[pair];
    if (known) return known;
    const { client, goal } = this.plan.pairs[pair] as Plan['pairs'][number];
    if (client === undefined) return undefined;
    return (this.found.routes[pair] = new Routes(this.design, client, goal));
  }
}

/** What broke a requirement: for which pair of places, and the path that should not be or is not good enough; null where there is none. */
export interface Broken {
  readonly pair: number | null;
  /** The open path that breaks it; null: there is no path. */
  readonly open: Path | null;
  readonly rule: string | null;
  /** Name of the place or element at which it breaks, where the path alone does not say. */
  readonly at: string | undefined;
  /** How it is told, once that was asked for. */
  told: Failure | undefined;
}

const brokenBy = (pair: number | null, open: Path | null, rule: string | null, at?: string): Broken => ({ pair, open, rule, at, told: undefined });

const bitOf = (design: Design, id: string): number => 1 << design.base.services.filter((s) => s.appliance).findIndex((s) => s.id === id);

/** The first thing that breaks a requirement on a design, or null where it holds. Engine semantics: see the table "Requirements" in docs. */
export function broken(judged: Judged, planned: Planned): Broken | null {
  const known = judged.found.broken[planned.nth];
  if (known !== undefined) return known;
  return (judged.found.broken[planned.nth] = brokenAnew(judged, planned));
}

function brokenAnew(judged: Judged, planned: Planned): Broken | null {
  const { requirement } = planned;
  if ('readyWithin' in requirement) return notReady(judged, requirement.readyWithin.days);
  if ('onlyVia' in requirement) return letsOthersIn(judged.design, requirement.onlyVia) ? brokenBy(null, null, 'bucket-policy-source-vpce', requirement.onlyVia.service) : null;
  for (const pair of planned.pairs) {
    const found = brokenFor(judged, requirement, pair);
    if (found) return found;
  }
  return 'exposeOnly' in requirement ? exposesMore(judged, requirement.exposeOnly) : null;
}

/** The path by which a requirement holds between two places: the one taken, unless another is what withstands a zone's loss or is fast enough. */
export function witness(judged: Judged, requirement: Requirement, pair: number): Path | null {
  const routes = judged.routesOf(pair);
  const best = routes?.best() ?? null;
  if (!routes || !best) return null;
  if ('survivesAz' in requirement) return routes.find(0, (leg) => !leg.fragile) ?? routes.find(1, (leg) => !leg.fragile) ?? routes.find(2, (leg) => !leg.fragile) ?? best;
  if ('bandwidth' in requirement) return routes.find(best.cls, (leg) => leg.gbps >= requirement.bandwidth.gbps) ?? best;
  return best;
}

/** The worst leg of a path by some measure: where the eye should go. */
function brokenFor(judged: Judged, requirement: Requirement, pair: number): Broken | null {
  const routes = judged.routesOf(pair);
  const best = routes?.best() ?? null;
  if ('isolate' in requirement) return best ? brokenBy(pair, best, null) : null;
  if ('limitTo' in requirement) {
    const loose = looseEndpoint(routes, best, requirement.limitTo.resources);
    return loose === null ? null : brokenBy(pair, best, best ? 'endpoint-policy-limit-buckets' : null, typeof loose === 'number' ? String(loose) : undefined);
  }
  if (!routes || !best) return brokenBy(pair, null, null);
  if ('reach' in requirement || 'exposeOnly' in requirement) return null;
  if ('private' in requirement) return best.cls === 0 ? null : brokenBy(pair, best, best.cls === 1 ? 'vpn-over-internet' : 'internet-gateway-path-not-private');
  if ('encrypt' in requirement) {
    const open = routes.find(best.cls, undefined, (leg) => leg.clear);
    return open && brokenBy(pair, open, open.ways.some((w) => w.clear && (w.kind === 'internet')) ? 'site-to-site-vpn-tunnels' : 'direct-connect-not-encrypted');
  }
  if ('bandwidth' in requirement) return routes.find(best.cls, (leg) => leg.gbps >= requirement.bandwidth.gbps) ? null : brokenBy(pair, best, 'site-to-site-vpn-bandwidth');
  if ('inspect' in requirement) {
    const bit = bitOf(judged.design, requirement.inspect.by);
    const open = routes.find(best.cls, (leg) => (leg.fleets & bit) === 0);
    if (!open) return null;
    const { rule, at } = uninspected(judged.design, requirement.inspect.by);
    return brokenBy(pair, open, rule, at);
  }
  if ('survivesAz' in requirement) {
    if (routes.find(2, (leg) => !leg.fragile)) return null;
    const { rule, at } = fragileSpot(judged.design, best, routes);
    return brokenBy(pair, best, rule, at);
  }
  if ('keepDnsName' in requirement) return keepsName(routes) ? null : brokenBy(pair, best, 'private-dns-own-vpc');
  return null;
}

/** Why no GWLB endpoint of a fleet is in the way: there is one, but it is closed or no route leads through it; or there is none. */
function uninspected(design: Design, by: string): { rule: string; at?: string } {
  const { elements, base } = design;
  for (let el = 0; el < elements.length; el++) {
    const e = elements[el] as Element;
    if (e.type !== 'gwlb-endpoint' || e.service !== by) continue;
    const fleet = base.serviceOf.get(by) as Target;
    const net = base.netsOf.get(e.vpc)?.[0] as Net;
    const closed = offerBlocks(design, design.services.get(fleet.index) ?? [], net, fleet, 'gwlb', nameOf(elements, el))[0];
    if (closed) return closed;
    if (!e.routed) return { rule: 'gwlb-endpoint-route-target', at: nameOf(elements, el) };
  }
  return { rule: 'gwlb-endpoint-inspects' };
}

/** The first thing on a path that stands in one Availability Zone. */
function fragileSpot(design: Design, path: Path, routes: Routes): { rule: string; at: string } {
  const way = path.ways.find((w) => w.fragile) as Way;
  const nat = way.egress?.nat;
  if (way.kind === 'proxy' && way.proxy && !way.link?.fragile) return { rule: 'proxy-extends-reach', at: String(way.proxy.el) };
  if (nat?.e.type === 'nat-instance') return { rule: 'nat-instance-single-point', at: String(nat.el) };
  if (nat && way.egress?.src && natZones(design, way.egress.src) < 2) return { rule: 'nat-gateway-per-az', at: String(nat.el) };
  const nets = [routes.from?.net, way.egress?.src, way.endpoint?.net, way.proxy?.net, routes.goal.kind === 'net' ? routes.goal.net : routes.goal.kind === 'service' ? design.base.nets[routes.goal.service.net] : undefined];
  const single = way.endpoint && !way.link?.fragile ? undefined : nets.flatMap((net) => (net ? (design.inspections.get(net.index) ?? []) : [])).find((x) => x.azs < 2);
  if (single) return { rule: 'gwlb-endpoint-single-az', at: String(single.el) };
  return { rule: 'interface-endpoint-multi-az', at: String(way.endpoint?.el ?? '') };
}

/** Whether the ordinary name of an endpoint's service leads to it, within its VPC. */
export const namedBy = ({ e, net, service }: Endpoint): boolean => service.aws !== null && (e.type === 'gateway-endpoint' || (e.privateDns && net.dns && service.aws.privateDns));

/** Whether the service's ordinary name leads onto an endpoint in the client's own VPC. */
const keepsName = (routes: Routes): boolean => routes.own().some(({ kind, link, endpoint }) => kind === 'endpoint' && link === null && endpoint !== null && namedBy(endpoint));

/** Whether an endpoint's policy allows exactly these resources. */
export const limitsTo = ({ e }: Endpoint, resources: readonly string[]): boolean => e.policy !== undefined && new Set(e.policy).size === new Set(resources).size && e.policy.every((x) => resources.includes(x));

/** Null where the requirement holds; else the element of an endpoint in use that limits otherwise, or 'none' where some of the traffic goes by no endpoint. */
function looseEndpoint(routes: Routes | undefined, best: Path | null, resources: readonly string[]): number | 'none' | null {
  if (!routes || !best) return resources.length === 0 ? null : 'none';
  const ways = routes.inUse(best.cls);
  if (ways.some((w) => w.endpoint === null)) return 'none';
  return ways.flatMap((w) => w.endpoint ?? []).find((endpoint) => !limitsTo(endpoint, resources))?.el ?? null;
}

function notReady(judged: Judged, days: number): Broken | null {
  const { limits } = judged.design.base.catalog.ranking;
  const { elements } = judged.design;
  for (let i = judged.firstNew; i < elements.length; i++) {
    const e = elements[i] as Element;
    const needs = e.type === 'direct-connect' && e.connection === undefined ? limits['direct-connect-days'] : limits['anything-else-days'];
    if (needs > days) return brokenBy(null, null, 'direct-connect-lead-time', String(i));
  }
  return null;
}

/** Whether the bucket policies of a service would let in any request that does not come through an endpoint in one of the VPCs. */
function letsOthersIn(design: Design, { service, vpcs }: { service: string; vpcs: readonly string[] }): boolean {
  const target = design.base.serviceOf.get(service) as Target;
  const policies = design.policies.get(target.index) ?? [];
  if (policies.length === 0) return true;
  const byAddress = policies.some((p) => 'sourceIps' in p.allowOnly);
  const byEndpoint = policies.some((p) => !('sourceIps' in p.allowOnly));
  if (byAddress && byEndpoint) return false;
  if (byAddress) return policies.reduce<string[] | null>((left, p) => and(left, (p.allowOnly as { sourceIps: string[] }).sourceIps), null)?.length !== 0;
  const allowedVpcs = policies.reduce<string[] | null>((left, { allowOnly }) => ('vpcs' in allowOnly ? and(left, allowOnly.vpcs) : left), null);
  const allowedEndpoints = policies.reduce<string[] | null>((left, { allowOnly }) => ('endpoints' in allowOnly ? and(left, allowOnly.endpoints) : left), null);
  const vpcOf = (id: string) => (design.elements.find((e) => e.id === id && 'vpc' in e) as ElementOf<'gateway-endpoint'> | undefined)?.vpc;
  const open = allowedEndpoints ? allowedEndpoints.flatMap((id) => vpcOf(id) ?? []).filter((id) => !allowedVpcs || allowedVpcs.includes(id)) : (allowedVpcs ?? []);
  return open.some((id) => !vpcs.includes(id));
}
const and = (left: string[] | null, right: readonly string[]): string[] => (left ? left.filter((x) => right.includes(x)) : [...right]);

/** What beside the service is open between its consumers and its VPC, or whether the internet can reach it. */
function exposesMore(judged: Judged, { service, to }: { service: string; to: readonly string[] }): Broken | null {
  const { design } = judged;
  const { base } = design;
  const target = base.serviceOf.get(service) as Target;
  const provider = base.nets[target.net] as Net;
  const privately = (client: Client, goal: Goal): Path | null => {
    const routes = new Routes(design, client, goal);
    return routes.find(1);
  };
  for (const name of to)
    for (const client of clientsOf(base, name)) {
      if (!client) continue;
      const { net } = client;
      if (net === provider) return brokenBy(null, null, 'vpc-local', provider.id);
      const link = linksBetween(design, net, provider)[0] ?? linksBetween(design, provider, net)[0];
      const back: Client = { net: provider, sub: provider.privateSub, cidr: -1 };
      if (link && (someRoutable(design, client, provider) || someRoutable(design, back, net))) return brokenBy(null, null, 'endpoint-service-exposes-one-service', String(link.els[0] ?? ''));
      for (const other of base.services) {
        if (other.net < 0 || other === target) continue;
        const goal: Goal = { kind: 'service', service: other, cidr: 0 };
        const path = other.net === provider.index ? privately(client, goal) : other.net === net.index ? privately({ net: provider, sub: provider.privateSub, cidr: -1 }, goal) : null;
        if (path) return brokenBy(null, path, 'endpoint-service-exposes-one-service', other.id);
      }
    }
  const goal: Goal = { kind: 'service', service: target, cidr: 0 };
  const open = new Routes(design, null, goal).best();
  return open && brokenBy(null, open, 'hosted-service-internet-exposure', 'internet');
}
