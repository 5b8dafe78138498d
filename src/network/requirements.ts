import type { Design } from './design.ts';
import { linksBetween } from './links.ts';
import { type Net, type Target } from './nets.ts';
import { clientsOf, type Plan, type Planned } from './plan.ts';
import type { Element, ElementOf, Requirement } from './schema.ts';
import { Routes, type Path } from './search.ts';
import { someRoutable, type Client, type Goal, type Way } from './ways.ts';

/** A design being judged: its paths are found when a requirement first asks for them. */
export class Judged {
  readonly design: Design;
  readonly plan: Plan;
  /** Elements from this index on are new. */
  readonly firstNew: number;
  private readonly routes: (Routes | undefined)[] = [];
  constructor(design: Design, plan: Plan, firstNew: number) {
    this.design = design;
    this.plan = plan;
    this.firstNew = firstNew;
  }
  /** Undefined: the client is an AWS service, which opens no connection. */
  routesOf(pair: number): Routes | undefined {
    const known = this.routes[pair];
    if (known) return known;
    const { client, goal } = this.plan.pairs[pair] as Plan['pairs'][number];
    if (client === undefined) return undefined;
    return (this.routes[pair] = new Routes(this.design, client, goal));
  }
}

/** What broke a requirement: for which pair of places, and the path that should not be or is not good enough; null where there is none. */
export interface Broken {
  readonly pair: number | null;
  /** The open path that breaks it; null: there is no path. */
  readonly open: Path | null;
  readonly rule: string | null;
  /** Name of the place or element at which it breaks, where the path alone does not say. */
  readonly at?: string;
}

const bitOf = (design: Design, id: string): number => 1 << design.base.services.filter((s) => s.appliance).findIndex((s) => s.id === id);

/** The first thing that breaks a requirement on a design, or null where it holds. Engine semantics: see the table "Requirements" in docs. */
export function broken(judged: Judged, planned: Planned): Broken | null {
  const { requirement } = planned;
  if ('readyWithin' in requirement) return notReady(judged, requirement.readyWithin.days);
  if ('onlyVia' in requirement) return letsOthersIn(judged.design, requirement.onlyVia) ? { pair: null, open: null, rule: 'bucket-policy-source-vpce', at: requirement.onlyVia.service } : null;
  for (const pair of planned.pairs) {
    const found = brokenFor(judged, requirement, pair);
    if (found) return found;
  }
  return 'exposeOnly' in requirement ? exposesMore(judged, requirement.exposeOnly) : null;
}

/** The worst leg of a path by some measure: where the eye should go. */
function brokenFor(judged: Judged, requirement: Requirement, pair: number): Broken | null {
  const routes = judged.routesOf(pair);
  const best = routes?.best() ?? null;
  if ('isolate' in requirement) return best ? { pair, open: best, rule: null } : null;
  if ('limitTo' in requirement) return limits(routes, best, requirement.limitTo.resources) ? null : { pair, open: best, rule: best ? 'endpoint-policy-limit-buckets' : null };
  if (!routes || !best) return { pair, open: null, rule: null };
  if ('reach' in requirement || 'exposeOnly' in requirement) return null;
  if ('private' in requirement) return best.cls === 0 ? null : { pair, open: best, rule: best.cls === 1 ? 'vpn-over-internet' : 'internet-gateway-path-not-private' };
  if ('encrypt' in requirement) {
    const open = routes.find(best.cls, undefined, (leg) => leg.clear);
    return open && { pair, open, rule: open.ways.some((w) => w.clear && (w.kind === 'internet')) ? 'internet-gateway-path-not-private' : 'direct-connect-not-encrypted' };
  }
  if ('bandwidth' in requirement) return routes.find(best.cls, (leg) => leg.gbps >= requirement.bandwidth.gbps) ? null : { pair, open: best, rule: 'site-to-site-vpn-bandwidth' };
  if ('inspect' in requirement) {
    const bit = bitOf(judged.design, requirement.inspect.by);
    const open = routes.find(best.cls, (leg) => (leg.fleets & bit) === 0);
    return open && { pair, open, rule: 'gwlb-endpoint-inspects' };
  }
  if ('survivesAz' in requirement) return routes.find(2, (leg) => !leg.fragile) ? null : { pair, open: best, rule: fragileRule(best) };
  if ('keepDnsName' in requirement) return keepsName(routes) ? null : { pair, open: best, rule: 'private-dns-own-vpc' };
  return null;
}

function fragileRule(path: Path): string {
  const way = path.ways.find((w) => w.fragile) as Way;
  if (way.kind === 'proxy') return 'proxy-extends-reach';
  if (way.egress?.nat) return way.egress.nat.e.type === 'nat-instance' ? 'nat-instance-single-point' : 'nat-gateway-per-az';
  return way.endpoint && !way.link?.fragile ? 'interface-endpoint-multi-az' : 'gwlb-endpoint-single-az';
}

/** Whether the service's ordinary name leads onto an endpoint in the client's own VPC. */
const keepsName = (routes: Routes): boolean =>
  routes.goal.kind === 'service' && routes.goal.service.aws !== null &&
  routes.inUse(0).some(({ kind, link, endpoint }) => kind === 'endpoint' && link === null && endpoint !== null && endpoint.net === routes.from?.net && (endpoint.e.type === 'gateway-endpoint' || (endpoint.e.privateDns && endpoint.net.dns && (endpoint.service.aws?.privateDns ?? false))));

function limits(routes: Routes | undefined, best: Path | null, resources: readonly string[]): boolean {
  if (!routes || !best) return resources.length === 0;
  const wanted = new Set(resources);
  const endpoints = routes.inUse(best.cls).flatMap((w) => w.endpoint ?? []);
  return endpoints.length > 0 && endpoints.every(({ e }) => e.policy !== undefined && new Set(e.policy).size === wanted.size && e.policy.every((r) => wanted.has(r)));
}

function notReady(judged: Judged, days: number): Broken | null {
  const { limits } = judged.design.base.catalog.ranking;
  const { elements } = judged.design;
  for (let i = judged.firstNew; i < elements.length; i++) {
    const e = elements[i] as Element;
    const needs = e.type === 'direct-connect' && e.connection === undefined ? limits['direct-connect-days'] : limits['anything-else-days'];
    if (needs > days) return { pair: null, open: null, rule: 'direct-connect-lead-time', at: String(i) };
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
      if (net === provider) return { pair: null, open: null, rule: 'vpc-local', at: provider.id };
      const link = linksBetween(design, net, provider)[0] ?? linksBetween(design, provider, net)[0];
      if (link && (someRoutable(design, net, provider) || someRoutable(design, provider, net))) return { pair: null, open: null, rule: 'endpoint-service-exposes-one-service', at: String(link.els[0] ?? '') };
      for (const other of base.services) {
        if (other.net < 0 || other === target) continue;
        const goal: Goal = { kind: 'service', service: other, cidr: 0 };
        const path = other.net === provider.index ? privately(client, goal) : other.net === net.index ? privately({ net: provider, sub: provider.privateSub }, goal) : null;
        if (path) return { pair: null, open: path, rule: 'endpoint-service-exposes-one-service', at: other.id };
      }
    }
  const goal: Goal = { kind: 'service', service: target, cidr: 0 };
  const open = new Routes(design, null, goal).best();
  return open && { pair: null, open, rule: 'hosted-service-internet-exposure', at: 'internet' };
}
