import type { Design, Endpoint } from './design.ts';
import { linksBetween, type Leg } from './links.ts';
import type { Net, Target } from './nets.ts';
import { broken, Judged, limitsTo, namedBy } from './requirements.ts';
import { nameOfClient, nameOfGoal, nameOfNet } from './names.ts';
import { exposuresOf, planOf } from './plan.ts';
import type { Requirement } from './schema.ts';
import { Routes, type Path } from './search.ts';
import { answerable, behind, egresses, routable, type Client, type Goal, type Way } from './ways.ts';

/*
 * A proof is data that somebody else can check without searching for a path.
 *
 * Somebody who follows packets is always at one of these stations; `client` says for whom they are followed (a proxy is a new client):
 *   { client, at: "client" }                     the client itself, where its connection begins
 *   { client, at: "address", net, cidr }         at the addresses of one CIDR block of a network
 *   { client, at: "endpoint", element }          at a VPC endpoint (a group's endpoint: `net` says which member's)
 *   { client, at: "internet", src }              on the internet, seen as coming from network `src` (null: from the internet itself)
 *   { client, at: "goal" }                       there
 * A network is named by its id; the two members that stand for a group are `id` and `id#2`.
 *
 * From the client, packets go to addresses of its own network and of those it is linked with and can route to, to gateway endpoints, to the
 * internet, and by a Direct Connect line with a public virtual interface to the goal; from addresses to interface endpoints there, to proxies for
 * the goal (which are then the client) and to the goal; from endpoints and the internet to the goal.
 */
export interface ClientName {
  /** Null: a client on the internet. */
  readonly net: string | null;
  /** Index of its subnet in the VPC's list; 0 for a VPC without a list and for a site; -1 for a private one that nobody named, where not exactly one is listed. */
  readonly sub: number;
  /** The CIDR block of its network that its address is in; null: whichever can be answered (a proxy fleet), or none (the internet). */
  readonly cidr: string | null;
}
export interface Station {
  readonly client: ClientName;
  readonly at: 'client' | 'address' | 'endpoint' | 'internet' | 'goal';
  readonly net?: string;
  readonly cidr?: string;
  /** Index among the design's elements. */
  readonly element?: number;
  readonly src?: string | null;
  /** Only in closed sets with `through: "clear"`: whether an unencrypted link outside AWS lies behind. */
  readonly met?: boolean;
}
/**
 * Which paths are spoken of. `most`: the worst class. `every`: what each hop must satisfy; `notJust`: it is onto no endpoint whose policy allows
 * exactly these resources; `named`: it is one on the way by an endpoint in the client's own VPC to which the service's ordinary name leads.
 * `through: "clear"`: at least one hop is an unencrypted link outside AWS.
 */
export interface Filter {
  readonly most: 0 | 1 | 2;
  readonly every?: { readonly gbps: number } | { readonly avoids: string } | { readonly survives: true } | { readonly notJust: readonly string[] } | { readonly named: true };
  readonly through?: 'clear';
}
export type GoalName = { readonly net: string; readonly sub: number; readonly cidr: string } | { readonly service: string; readonly cidr: string | null } | 'internet';
/** There is a path: these hops, each with the rule that allows it. */
export interface Open {
  readonly kind: 'path';
  readonly from: ClientName;
  readonly goal: GoalName;
  readonly filter: Filter;
  readonly hops: readonly { readonly to: Station; readonly rule: string; readonly elements: readonly number[] }[];
}
/** There is none: everything that can be reached, closed under the rules, and the goal is not in it. */
export interface Closed {
  readonly kind: 'closed';
  readonly from: ClientName;
  readonly goal: GoalName;
  readonly filter: Filter;
  readonly stations: readonly Station[];
}
export type Fact = Open | Closed;
/** A proof that a requirement holds or fails. `facts` empty: it follows from the elements alone (policies, dates, an AWS service that opens no connection). */
export interface Proof {
  readonly requirement: Requirement;
  readonly holds: boolean;
  readonly facts: readonly Fact[];
}

/** A leg with what it leads onto: an endpoint, or a link to another network, a proxy or a way out (`away`). */
type Onto = Leg & { readonly endpoint?: Endpoint | null; readonly away?: boolean };

/** What a filter says of one leg. */
function passes(design: Design, filter: Filter): (leg: Onto) => boolean {
  const { every, most } = filter;
  if (!every) return (leg) => leg.cls <= most;
  if ('gbps' in every) return (leg) => leg.cls <= most && leg.gbps >= every.gbps;
  if ('survives' in every) return (leg) => leg.cls <= most && !leg.fragile;
  if ('notJust' in every) return (leg) => leg.cls <= most && !(leg.endpoint && limitsTo(leg.endpoint, every.notJust));
  if ('named' in every) return (leg) => leg.cls <= most && leg.away !== true && (!leg.endpoint || namedBy(leg.endpoint));
  const bit = 1 << design.base.services.filter((s) => s.appliance).findIndex((s) => s.id === every.avoids);
  return (leg) => leg.cls <= most && (leg.fleets & bit) === 0;
}

/** The same of a whole way of the search. */
const passesWay = (ok: (leg: Onto) => boolean, named: boolean) => (leg: Leg): boolean => {
  const way = leg as Way;
  return ok(way) && (!named || (way.kind === 'endpoint' && way.link === null));
};

const clear = (leg: Leg): boolean => leg.clear;

/** The fact about one pair of places: a path where there is one, else the closed set. */
function factOf(design: Design, client: Client | null, goal: Goal, filter: Filter): Fact {
  const path = new Routes(design, client, goal).find(filter.most, passesWay(passes(design, filter), filter.every !== undefined && 'named' in filter.every), filter.through ? clear : undefined);
  return path ? openFact(design, client, goal, filter, path) : closedFact(design, client, goal, filter);
}

function openFact(design: Design, client: Client | null, goal: Goal, filter: Filter, path: Path): Open {
  const hops: Open['hops'][number][] = [];
  let from = client;
  for (const way of path.ways) {
    hops.push(...hopsOf(design, from, goal, way));
    if (way.proxy) from = { net: way.proxy.net, sub: way.proxy.net.privateSub, cidr: -1 };
  }
  return { kind: 'path', from: nameOfClient(client), goal: nameOfGoal(design.base, goal), filter, hops };
}

function hopsOf(design: Design, from: Client | null, goal: Goal, way: Way): Open['hops'][number][] {
  const client = nameOfClient(from);
  const there = (rule: string, elements: readonly number[] = []) => ({ to: { client, at: 'goal' as const }, rule, elements });
  const arrive = (net: Net, cidr: number) => ({ to: { client, at: 'address' as const, net: nameOfNet(net), cidr: net.blocks[cidr] ?? '' }, rule: way.link?.rule ?? 'vpc-local', elements: way.link?.els ?? [] });
  const anyBlock = (net: Net) => Math.max(0, from?.net === net ? 0 : net.blocks.findIndex((_, i) => from !== null && routable(design, from.net, net, i)));
  switch (way.kind) {
    case 'local':
    case 'link': {
      const net = goal.kind === 'net' ? goal.net : (design.base.nets[(goal as { service: Target }).service.net] as Net);
      return [arrive(net, (goal as { cidr: number }).cidr), there('vpc-local')];
    }
    case 'endpoint': {
      const { endpoint } = way;
      if (!endpoint) return [];
      const station = { client, at: 'endpoint' as const, net: nameOfNet(endpoint.net), element: endpoint.el };
      const gateway = endpoint.e.type === 'gateway-endpoint';
      const last = there(endpoint.service.aws ? (gateway ? 'gateway-endpoint-services' : 'interface-endpoint-targets') : 'endpoint-service-traffic-path');
      if (gateway) return [{ to: station, rule: 'gateway-endpoint-route-table-target', elements: [endpoint.el] }, last];
      return [arrive(endpoint.net, anyBlock(endpoint.net)), { to: station, rule: 'interface-endpoint-entry-point', elements: [endpoint.el] }, last];
    }
    case 'proxy': {
      const { proxy } = way;
      if (!proxy) return [];
      return [arrive(proxy.net, anyBlock(proxy.net)), { to: { client: nameOfClient({ net: proxy.net, sub: proxy.net.privateSub, cidr: -1 }), at: 'client' }, rule: 'proxy-extends-reach', elements: [proxy.el] }];
    }
    case 'public-line':
      return [there('direct-connect-public-vif', [way.line])];
    case 'internet': {
      const src = way.egress?.src ?? null;
      const els = [...(way.egress?.link?.els ?? []), ...(way.egress?.nat ? [way.egress.nat.el] : []), ...(src && (design.igw[src.index] as number) >= 0 ? [design.igw[src.index] as number] : [])];
      const rule = way.egress?.nat ? 'private-subnet-needs-nat' : src && !src.site ? 'public-subnet-definition' : 'public-endpoint-from-anywhere';
      return [{ to: { client, at: 'internet', src: src && nameOfNet(src) }, rule, elements: els }, there('public-endpoint-from-anywhere')];
    }
  }
}

/** Everything that packets of a client can get to on the way to a goal, by the rules and under a filter. */
function closedFact(design: Design, client: Client | null, goal: Goal, filter: Filter): Closed {
  const ok = passes(design, filter);
  const stations = new Map<string, Station>();
  const open: { client: Client | null; met: boolean }[] = [];
  const put = (station: Station, met: boolean): boolean => {
    const named = filter.through ? { ...station, met } : station;
    const key = JSON.stringify(named);
    if (stations.has(key)) return false;
    stations.set(key, named);
    return true;
  };
  const visit = (from: Client | null, met: boolean) => {
    if (put({ client: nameOfClient(from), at: 'client' }, met)) open.push({ client: from, met });
  };
  visit(client, false);
  for (let next = open.pop(); next; next = open.pop()) explore(design, next.client, next.met, goal, ok, put, visit);
  return { kind: 'closed', from: nameOfClient(client), goal: nameOfGoal(design.base, goal), filter, stations: [...stations.values()] };
}

function explore(design: Design, from: Client | null, met: boolean, goal: Goal, ok: (leg: Onto) => boolean, put: (station: Station, met: boolean) => boolean, visit: (client: Client, met: boolean) => void): void {
  const client = nameOfClient(from);
  const service = goal.kind === 'service' ? goal.service : null;
  if (from) {
    for (const net of design.base.nets) {
      const legs: readonly (Leg | null)[] = net === from.net ? [null] : linksBetween(design, from.net, net);
      for (const leg of legs) {
        if (leg && !ok({ ...leg, away: true })) continue;
        const blocks = net.blocks.flatMap((_, i) => (net === from.net || (routable(design, from.net, net, i) && answerable(design, net, from)) ? [i] : []));
        const behindMet = met || (leg?.clear ?? false);
        for (const i of blocks) put({ client, at: 'address', net: nameOfNet(net), cidr: net.blocks[i] ?? '' }, behindMet);
        if (blocks.length === 0 || !service) continue;
        for (const endpoint of design.endpoints.get(service.index) ?? []) {
          const last = endpoint.net === net && endpoint.e.type === 'interface-endpoint' ? behind(design, from, endpoint, true) : null;
          if (last && ok({ ...last, endpoint })) put({ client, at: 'endpoint', net: nameOfNet(net), element: endpoint.el }, behindMet);
        }
        const proxies = (design.proxies.get(service.index) ?? []).filter((p) => p.net === net);
        const fragile = proxies.reduce((n, p) => n + p.azs, 0) < 2;
        if (proxies.length > 0 && ok({ cls: 0, fee: 0, gbps: Infinity, clear: false, fleets: 0, fragile, away: true })) visit({ net, sub: net.privateSub, cidr: -1 }, behindMet);
      }
    }
    if (service)
      for (const endpoint of design.endpoints.get(service.index) ?? []) {
        const last = endpoint.e.type === 'gateway-endpoint' ? behind(design, from, endpoint, true) : null;
        if (last && ok({ ...last, endpoint })) put({ client, at: 'endpoint', net: nameOfNet(endpoint.net), element: endpoint.el }, met);
      }
  }
  for (const egress of egresses(design, from)) if (ok({ ...egress, away: true })) put({ client, at: 'internet', src: egress.src && nameOfNet(egress.src) }, met || egress.clear);
}

/** The facts that decide a requirement for one pair of places. */
function factsFor(judged: Judged, requirement: Requirement, client: Client | null, goal: Goal): Fact[] {
  const { design } = judged;
  const about = (filter: Filter): Fact => factOf(design, client, goal, filter);
  if ('private' in requirement) return [about({ most: 0 })];
  if ('survivesAz' in requirement) return [about({ most: 2, every: { survives: true } })];
  if ('reach' in requirement || 'isolate' in requirement) return [about({ most: 2 })];
  if ('keepDnsName' in requirement) return [about({ most: 0, every: { named: true } })];
  const best = new Routes(design, client, goal).best();
  if (!best) return [about({ most: 2 })];
  const taken: Fact[] = [...(best.cls > 0 ? [about({ most: (best.cls - 1) as 0 | 1 })] : []), about({ most: best.cls })];
  if ('encrypt' in requirement) return [...taken, about({ most: best.cls, through: 'clear' })];
  if ('bandwidth' in requirement) return [...taken, about({ most: best.cls, every: { gbps: requirement.bandwidth.gbps } })];
  if ('inspect' in requirement) return [...taken, about({ most: best.cls, every: { avoids: requirement.inspect.by } })];
  if ('limitTo' in requirement) return [...taken, about({ most: best.cls, every: { notJust: requirement.limitTo.resources } })];
  return taken;
}

/** The facts that decide `exposeOnly`: all that it comes to where it holds, else the first that speaks against it. */
function exposureFacts({ design }: Judged, exposeOnly: { readonly service: string; readonly to: readonly string[] }, holds: boolean): Fact[] {
  const facts: Fact[] = [];
  for (const { from, to, most, open } of exposuresOf(design.base, exposeOnly))
    for (const { client, goal } of planOf(design.base, [{ reach: { from, to } }]).pairs) {
      const fact = client === undefined ? null : factOf(design, client, goal, { most });
      if (!holds && (fact?.kind === 'path') !== open) return fact ? [fact] : [];
      if (holds && fact) facts.push(fact);
    }
  return facts;
}

/** A proof for every requirement of a design, in their order: for all pairs where it holds, for the first that breaks it where it fails. */
export function proofsOf(judged: Judged): Proof[] {
  return judged.plan.planned.map((planned): Proof => {
    const why = broken(judged, planned);
    if ('exposeOnly' in planned.requirement) return { requirement: planned.requirement, holds: why === null, facts: exposureFacts(judged, planned.requirement.exposeOnly, why === null) };
    const pairs = why ? (why.pair === null ? [] : [why.pair]) : planned.pairs;
    const facts = pairs.flatMap((pair) => {
      const { client, goal } = judged.plan.pairs[pair] as Judged['plan']['pairs'][number];
      return client === undefined ? [] : factsFor(judged, planned.requirement, client, goal);
    });
    return { requirement: planned.requirement, holds: why === null, facts };
  });
}
