import { overlap } from './cidr.ts';
import type { Design, Endpoint, Nat, Proxy } from './design.ts';
import { linksBetween, linksToEgress, type Leg, type Link, type PathClass } from './links.ts';
import { type Net, type Target } from './nets.ts';

/** Where a client stands: a subnet of a network, or the internet (null). */
export interface Client {
  readonly net: Net;
  readonly sub: number;
  /** Which CIDR block of its network it has its address in; -1: whichever can be answered (a proxy fleet). */
  readonly cidr: number;
}
/** Where it wants to go: addresses of a network (one of its CIDRs), a service (an application at one of its VPC's CIDRs), or the internet. */
export type Goal =
  | { readonly kind: 'net'; readonly net: Net; readonly sub: number; readonly cidr: number }
  | { readonly kind: 'service'; readonly service: Target; readonly cidr: number }
  | { readonly kind: 'internet' };

/** How a client's packets get to the internet. */
export interface Egress extends Leg {
  /** The link to an egress VPC, if it leaves through one. */
  readonly link: Link | null;
  readonly nat: Nat | null;
  /** The network whose public address the request then comes from; null when it comes from the internet itself. */
  readonly src: Net | null;
}

/** One way from a client to its goal without a proxy in between; or to a proxy (`proxy` set), from where another way goes on. */
export interface Way extends Leg {
  readonly kind: 'local' | 'link' | 'endpoint' | 'internet' | 'public-line' | 'proxy';
  readonly link: Link | null;
  readonly endpoint: Endpoint | null;
  readonly egress: Egress | null;
  readonly line: number;
  readonly proxy: Proxy | null;
}

const free: Leg = { cls: 0, fee: 0, gbps: Infinity, clear: false, fleets: 0, fragile: false };
// Objects on the hot path are written out field by field: spreading them costs several times as much.
const way = (kind: Way['kind'], leg: Leg, link: Link | null, endpoint: Endpoint | null, egress: Egress | null, line: number, proxy: Proxy | null): Way => ({
  cls: leg.cls, fee: leg.fee, gbps: leg.gbps, clear: leg.clear, fleets: leg.fleets, fragile: leg.fragile, kind, link, endpoint, egress, line, proxy,
});
const exit = (leg: Leg, link: Link | null, nat: Nat | null, src: Net | null): Egress => ({ cls: leg.cls, fee: leg.fee, gbps: leg.gbps, clear: leg.clear, fleets: leg.fleets, fragile: leg.fragile, link, nat, src });
const local: Way = way('local', free, null, null, null, -1, null);
const open: Leg = { cls: 2, fee: 0, gbps: Infinity, clear: true, fleets: 0, fragile: false };

/** Rule 10: a network routes to no block that overlaps its own, nor to one that it would find behind two networks. */
export function routable(design: Design, from: Net, to: Net, cidr: number): boolean {
  const block = to.cidrs[cidr];
  if (!block || (from.sibling === to.index ? from.overlapping : from.cidrs.some((own) => overlap(own, block)))) return false;
  for (const rival of design.base.rivals(to, cidr)) if (rival !== from && linksBetween(design, from, rival).length > 0) return false;
  return true;
}

/** Rule 10 the other way: a network cannot answer a client whose block it would find behind two networks. */
export function answerable(design: Design, by: Net, client: Client): boolean {
  const clear = (cidr: number) => design.base.rivals(client.net, cidr).every((rival) => rival === by || linksBetween(design, by, rival).length === 0);
  return client.cidr >= 0 ? clear(client.cidr) : client.net.blocks.some((_, i) => clear(i));
}

/** Whether a client can use something at any address of `to`, such as an endpoint or a proxy there, and be answered. */
export const someRoutable = (design: Design, client: Client, to: Net): boolean => to.blocks.some((_, i) => routable(design, client.net, to, i)) && answerable(design, to, client);

const add = (a: Leg, b: Leg): Leg => ({
  cls: Math.max(a.cls, b.cls) as PathClass,
  fee: a.fee + b.fee,
  gbps: Math.min(a.gbps, b.gbps),
  clear: a.clear || b.clear,
  fleets: a.fleets | b.fleets,
  fragile: a.fragile || b.fragile,
});

/** A subnet that the internet gateway of its VPC serves. */
const isPublic = (design: Design, net: Net, sub: number): boolean => (net.subs[sub]?.public ?? false) && (design.igw[net.index] as number) >= 0;

function atGateway(design: Design, net: Net, fee: number, fragile: boolean): Leg {
  const found = design.inspections.get(net.index);
  if (!found) return { cls: 2, fee, gbps: Infinity, clear: true, fleets: 0, fragile };
  const each = design.base.catalog.ranking.gigabytes['gwlb-endpoint'] ?? 0;
  return { cls: 2, fee: fee + found.length * each, gbps: Infinity, clear: true, fleets: found.reduce((bits, x) => bits | x.bit, 0), fragile: fragile || found.some((x) => x.azs < 2) };
}

/** Zones that the working NAT gateways of a VPC cover together; those that name their subnets count once a zone. */
export function natZones(design: Design, net: Net): number {
  let zones = 0;
  const named = new Map<string, number>();
  for (const { e, closed } of design.nats.get(net.index) ?? []) {
    if (closed.length > 0 || e.type !== 'nat-gateway') continue;
    if (e.subnet === undefined) zones += e.azs;
    else {
      const az = net.subs[design.base.subOf.get(e.subnet)?.sub ?? -1]?.az ?? '';
      named.set(az, Math.max(named.get(az) ?? 0, e.azs));
    }
  }
  for (const n of named.values()) zones += n;
  return zones;
}

function throughNat(design: Design, net: Net): Egress[] {
  const { gigabytes } = design.base.catalog.ranking;
  const found: Egress[] = [];
  for (const nat of design.nats.get(net.index) ?? []) {
    if (nat.closed.length > 0) continue;
    const managed = nat.e.type === 'nat-gateway';
    found.push(exit(atGateway(design, net, managed ? (gigabytes['nat-gateway'] ?? 0) : 0, !managed || natZones(design, net) < 2), null, nat, net));
  }
  return found;
}

/** Rule 2: every way of a client to the internet. */
export function egresses(design: Design, client: Client | null): Egress[] {
  if (!client) return [exit(open, null, null, null)];
  const { net, sub } = client;
  let found: Egress[] = [];
  if (net.site) {
    if (net.internet) found.push(exit(open, null, null, net));
  } else if (isPublic(design, net, sub)) {
    return net.subs[sub]?.addressed ? [exit(atGateway(design, net, 0, false), null, null, net)] : found;
  } else found = throughNat(design, net);
  for (const gateway of design.gateways.values()) {
    const egress = gateway.e.egress === undefined ? undefined : design.base.netsOf.get(gateway.e.egress)?.[0];
    if (!egress || egress.id === net.id || !answerable(design, egress, client)) continue;
    for (const link of linksToEgress(design, gateway, net, egress)) for (const out of throughNat(design, egress)) found.push(exit(add(link, out), link, out.nat, egress));
  }
  return found;
}

/** Whether the bucket policies of a service let in a request that an endpoint, or else a network's public address, brings. */
export function admitted(design: Design, service: Target, endpoint: Endpoint | null, src: Net | null): boolean {
  return (design.policies.get(service.index) ?? []).every(({ allowOnly }) => {
    if ('endpoints' in allowOnly) return endpoint?.e.id !== undefined && allowOnly.endpoints.includes(endpoint.e.id);
    if ('vpcs' in allowOnly) return endpoint !== null && allowOnly.vpcs.includes(endpoint.net.id);
    return endpoint === null && src !== null && allowOnly.sourceIps.includes(src.id);
  });
}

const inward = (fee: number): Leg => ({ cls: 2, fee, gbps: Infinity, clear: true, fleets: 0, fragile: false });

/** What the way in from the internet to a goal costs; null where the internet does not reach it. */
export function ingress(design: Design, goal: Goal, src: Net | null): Leg | null {
  const { gigabytes } = design.base.catalog.ranking;
  const out = gigabytes['out-to-internet-or-vpn'] ?? 0;
  const fromAws = src !== null && !src.site;
  if (goal.kind === 'internet') return inward(fromAws ? out : 0);
  const net = goal.kind === 'net' ? goal.net : goal.service.net >= 0 ? (design.base.nets[goal.service.net] as Net) : null;
  if (net) {
    const sub = goal.kind === 'net' ? goal.sub : (goal as { service: Target }).service.sub;
    const balancer = goal.kind === 'service' && design.publicBalancers.has(goal.service.index);
    if (net.site || (!balancer && !(isPublic(design, net, sub) && net.subs[sub]?.addressed))) return null;
    return atGateway(design, net, out, false);
  }
  const { service } = goal as { service: Target };
  if (!service.publicEndpoint || !admitted(design, service, null, src)) return null;
  const fee = !fromAws ? out : src.region === service.region ? 0 : (gigabytes['other-region'] ?? 0);
  return inward(fee);
}

/** Whether a list of subnets has one in it; for something in a private subnet that nobody named, whether it has all the private ones. */
function named(net: Net, sub: number, list: readonly string[]): boolean {
  const within = sub >= 0 ? net.subs.slice(sub, sub + 1) : net.subs.filter((s) => !s.public);
  return within.length > 0 && within.every((s) => s.id !== null && list.includes(s.id));
}

/** Whether an interface endpoint's security group lets a client in. */
export const groupLetsIn = (endpoint: Endpoint, client: Client): boolean => {
  if (endpoint.e.type !== 'interface-endpoint' || endpoint.e.securityGroup === 'allow') return true;
  if (endpoint.e.securityGroup === 'deny') return false;
  return endpoint.e.securityGroup.includes(client.net.id) || named(client.net, client.sub, endpoint.e.securityGroup);
};

/** Whether a gateway endpoint's prefix-list route stands in the route table of a subnet. */
export function servesSubnet(endpoint: Endpoint, sub: number): boolean {
  if (endpoint.e.type !== 'gateway-endpoint' || endpoint.e.routeTables === 'all') return true;
  if (endpoint.e.routeTables === 'none') return false;
  return named(endpoint.net, sub, endpoint.e.routeTables);
}

/**
 * Everything a way through one endpoint adds behind the link to its VPC; null where this client cannot use it.
 * @param onto ask for the endpoint alone: whether a bucket policy then refuses the request is left open
 */
export function behind(design: Design, client: Client, endpoint: Endpoint, onto = false): Leg | null {
  const { e, net, service } = endpoint;
  if (endpoint.closed.length > 0 || (!onto && !admitted(design, service, endpoint, null))) return null;
  if (e.type === 'gateway-endpoint') return net === client.net && servesSubnet(endpoint, client.sub) ? free : null;
  if (!groupLetsIn(endpoint, client)) return null;
  const { gigabytes } = design.base.catalog.ranking;
  const zones = (design.endpoints.get(service.index) ?? []).reduce((n, x) => (x.net === net && x.e.type === 'interface-endpoint' && x.closed.length === 0 && groupLetsIn(x, client) && admitted(design, service, x, null) ? n + x.e.azs : n), 0);
  return { cls: 0, fee: (gigabytes['interface-endpoint'] ?? 0) + (net.region === service.region ? 0 : (gigabytes['other-region'] ?? 0)), gbps: Infinity, clear: false, fleets: 0, fragile: zones < 2 };
}

/** Links from a client's network to the addresses of another; the local way where they are the same. */
const linksOrLocal = (design: Design, from: Net, to: Net, fits: () => boolean): readonly (Link | null)[] => {
  if (from === to) return [null];
  const links = linksBetween(design, from, to);
  return links.length > 0 && fits() ? links : [];
};

const noWays: readonly Way[] = [];
/** A list with one more way. A scene keeps thousands of these lists, of none or one mostly: one that grows by pushing has room for seventeen. */
const more = (ways: readonly Way[], another: Way): readonly Way[] => (ways.length === 0 ? [another] : [...ways, another]);

/** Every way from a client to its goal that needs no proxy. Lint of rules 1 to 10: what is not here does not connect. */
export function waysOf(design: Design, client: Client | null, goal: Goal): readonly Way[] {
  let ways = noWays;
  const { base } = design;
  if (client) {
    const there = goal.kind === 'net' ? goal.net : goal.kind === 'service' && goal.service.net >= 0 ? (base.nets[goal.service.net] as Net) : null;
    if (there)
      for (const link of linksOrLocal(design, client.net, there, () => routable(design, client.net, there, (goal as { cidr: number }).cidr) && answerable(design, there, client))) ways = more(ways, link ? way('link', link, link, null, null, -1, null) : local);
    if (goal.kind === 'service') {
      for (const endpoint of design.endpoints.get(goal.service.index) ?? []) {
        const last = behind(design, client, endpoint);
        if (!last) continue;
        for (const link of linksOrLocal(design, client.net, endpoint.net, () => someRoutable(design, client, endpoint.net))) ways = more(ways, way('endpoint', link ? add(link, last) : last, link, endpoint, null, -1, null));
      }
      for (const { el, macsec } of design.publicLines.get(client.net.index) ?? []) {
        const open = goal.service.aws ? goal.service.publicEndpoint && admitted(design, goal.service, null, client.net) : design.publicBalancers.has(goal.service.index);
        const last = goal.service.net >= 0 ? { ...atGateway(design, base.nets[goal.service.net] as Net, 0, false), cls: 0 as PathClass, clear: false } : free;
        if (open) ways = more(ways, way('public-line', add({ ...free, fee: base.catalog.ranking.gigabytes['direct-connect'] ?? 0, clear: !macsec }, last), null, null, null, el, null));
      }
    }
  }
  for (const egress of egresses(design, client)) {
    const last = ingress(design, goal, egress.src);
    if (last) ways = more(ways, way('internet', add(egress, last), null, null, egress, -1, null));
  }
  return ways;
}

/** Ways from a client to proxies that forward to a service. */
export function waysToProxies(design: Design, client: Client | null, service: Target): Way[] {
  const proxies = design.proxies.get(service.index);
  if (!proxies || !client) return [];
  return proxies.flatMap((proxy) => {
    const zones = proxies.reduce((n, p) => (p.net === proxy.net ? n + p.azs : n), 0);
    return linksOrLocal(design, client.net, proxy.net, () => someRoutable(design, client, proxy.net)).map((link) => way('proxy', add(link ?? free, { ...free, fragile: zones < 2 }), link, null, null, -1, proxy));
  });
}

