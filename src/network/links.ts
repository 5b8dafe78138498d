import type { Design, Inspection } from './design.ts';
import type { Base, Net } from './nets.ts';
import type { Element, ElementOf } from './schema.ts';

/** 0 private, 1 over a VPN, 2 over the internet: traffic takes the first class that exists. */
export type PathClass = 0 | 1 | 2;

/** What every piece of a path costs and carries; pieces add up along the path. */
export interface Leg {
  readonly cls: PathClass;
  /** USD a gigabyte. */
  readonly fee: number;
  /** Slowest link on it. */
  readonly gbps: number;
  /** Leaves AWS somewhere without encryption. */
  readonly clear: boolean;
  /** Fleets of appliances it passes, as bits. */
  readonly fleets: number;
  /** Ends with the loss of one Availability Zone. */
  readonly fragile: boolean;
}

/** One way for packets from one network's addresses to another's. */
export interface Link extends Leg {
  /** Elements on the way, in order from the first network to the second. */
  readonly els: readonly number[];
  readonly rule: string;
}

interface Access extends Leg {
  readonly el: number;
}
export interface Gateway {
  readonly el: number;
  readonly e: ElementOf<'transit-gateway'>;
  readonly access: Map<number, Access[]>;
  readonly peers: { id: string; el: number }[];
  /** For each id: how often it stands in which route list. Null: everything talks to everything. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, number>> | null;
}

const plain: Leg = { cls: 0, fee: 0, gbps: Infinity, clear: false, fleets: 0, fragile: false };
const vpcAccess: Access = { ...plain, el: -1 };

/** The physical line that a Direct Connect element runs on: itself, or the connection it names; null where there is none, or another site's is among them. */
export function lineOf(e: ElementOf<'direct-connect'>, lines: ReadonlyMap<string, ElementOf<'direct-connect'>>): ElementOf<'direct-connect'> | null {
  let line = e;
  for (let hops = 0; line.connection !== undefined; hops++) {
    const next = lines.get(line.connection);
    if (!next || next.site !== e.site || hops > 50) return null;
    line = next;
  }
  return line;
}

/** VPN and Direct Connect elements that carry something, each with its site, its end and what it is like. */
function* siteLinks(base: Base, live: readonly (Element | null)[]): Generator<{ site: Net; to: string; access: Access }> {
  if (!live.some((e) => e?.type === 'direct-connect' || e?.type === 'site-to-site-vpn')) return;
  const lines = new Map<string, ElementOf<'direct-connect'>>();
  for (const e of live) if (e?.type === 'direct-connect' && e.id !== undefined) lines.set(e.id, e);
  const { gigabytes, limits } = base.catalog.ranking;
  // A line whose far end is gone carries nothing, a VPN neither.
  const ends = (to: string) => to === 'aws-public' || base.netsOf.has(to) || live.some((x) => x?.type === 'transit-gateway' && x.id === to);
  const vpnOver = (e: ElementOf<'direct-connect'>) =>
    live.some((x) => {
      if (x?.type !== 'site-to-site-vpn' || x.over === 'internet' || x.to !== e.to || x.site !== e.site) return false;
      const over = lines.get(x.over);
      return over !== undefined && lineOf(e, lines) !== null && lineOf(over, lines) === lineOf(e, lines);
    });
  for (let el = 0; el < live.length; el++) {
    const e = live[el];
    if (e?.type === 'site-to-site-vpn') {
      const line = e.over === 'internet' ? null : lines.get(e.over);
      if (line === undefined || (line && line.site !== e.site)) continue;
      if (line && !(lineOf(line, lines) && ends(line.to))) continue;
      const access: Access = { el, cls: line ? 0 : 1, fee: (line ? gigabytes['direct-connect'] : gigabytes['out-to-internet-or-vpn']) ?? 0, gbps: limits['vpn-tunnel-gbps'], clear: false, fleets: 0, fragile: false };
      yield { site: base.netsOf.get(e.site)?.[0] as Net, to: e.to, access };
    } else if (e?.type === 'direct-connect' && e.to !== 'aws-public' && !vpnOver(e)) {
      // MACsec secures the line, and with it all that runs on it.
      const line = lineOf(e, lines);
      if (!line) continue;
      yield { site: base.netsOf.get(e.site)?.[0] as Net, to: e.to, access: { ...plain, el, fee: gigabytes['direct-connect'] ?? 0, clear: !line.macsec } };
    }
  }
}

/** Routes on both sides; a full mesh of a group has them on both where its one name has them. */
export const routedBothWays = (e: ElementOf<'vpc-peering'>): boolean => e.routes === 'both' || (e.vpcs[0] === e.vpcs[1] && e.routes === e.vpcs[0]);

/** Keeps one of accesses that are alike in everything a path could show. */
function addAccess(list: Access[], access: Access): void {
  if (!list.some((a) => a.cls === access.cls && a.fee === access.fee && a.gbps === access.gbps && a.clear === access.clear)) list.push(access);
}

/** A scene keeps many designs, most of which have no gateway: they share this. */
const noGateways: ReadonlyMap<string, Gateway> = new Map();
const noLinks: ReadonlyMap<number, Link[]> = new Map();

/** Transit gateways with what is attached to them. A VPC of another Region is not attached. */
export function tgwOf(base: Base, live: readonly (Element | null)[]): ReadonlyMap<string, Gateway> {
  if (!live.some((e) => e?.type === 'transit-gateway')) return noGateways;
  const gateways = new Map<string, Gateway>();
  live.forEach((e, el) => {
    if (e?.type !== 'transit-gateway') return;
    let lists: Map<string, Map<number, number>> | null = null;
    if (e.routes !== 'full') {
      lists = new Map();
      for (let i = 0; i < e.routes.length; i++)
        for (const id of e.routes[i] as string[]) {
          const of = lists.get(id) ?? new Map<number, number>();
          lists.set(id, of.set(i, (of.get(i) ?? 0) + 1));
        }
    }
    const access = new Map<number, Access[]>();
    for (const id of e.attachments) for (const net of base.netsOf.get(id) ?? []) if (net.region === e.region) access.set(net.index, [vpcAccess]);
    gateways.set(e.id, { el, e, access, peers: [], lists });
  });
  live.forEach((e, el) => {
    if (e?.type !== 'transit-gateway-peering') return;
    const [a, b] = [gateways.get(e.gateways[0]), gateways.get(e.gateways[1])];
    if (!a || !b) return;
    a.peers.push({ id: b.e.id, el });
    b.peers.push({ id: a.e.id, el });
  });
  for (const { site, to, access } of siteLinks(base, live)) {
    const gateway = gateways.get(to);
    if (!gateway) continue;
    const list = gateway.access.get(site.index) ?? [];
    addAccess(list, access);
    gateway.access.set(site.index, list);
  }
  return gateways;
}

/** Whether a gateway's route tables let something that came as one of `from` go on as one of `to`. */
export function routed(gateway: Gateway, from: readonly string[], to: readonly string[]): boolean {
  if (!gateway.lists) return true;
  for (const a of from)
    for (const [i, times] of gateway.lists.get(a) ?? [])
      for (const b of to) if (a === b ? times > 1 : (gateway.lists.get(b)?.has(i) ?? false)) return true;
  return false;
}

/** What the appliances of the networks at both ends add to a leg between them. */
function inspected(leg: Leg, a: number, b: number, inspections: ReadonlyMap<number, readonly Inspection[]>, feeEach: number): Leg {
  if (inspections.size === 0) return leg;
  let { fee, fleets, fragile } = leg;
  for (const end of [a, b])
    for (const x of inspections.get(end) ?? []) {
      fee += feeEach;
      fleets |= x.bit;
      fragile ||= x.azs < 2;
    }
  return { cls: leg.cls, fee, gbps: leg.gbps, clear: leg.clear, fleets, fragile };
}

const linking: ReadonlySet<Element['type']> = new Set(['vpc-peering', 'software-vpn', 'site-to-site-vpn', 'direct-connect']);

/** Peerings, self-managed VPNs, and VPN or Direct Connect straight to a VPC, keyed by `from * networks + to`. */
export function linksOf(base: Base, live: readonly (Element | null)[], inspections: ReadonlyMap<number, readonly Inspection[]>): ReadonlyMap<number, readonly Link[]> {
  if (!live.some((e) => e !== null && linking.has(e.type))) return noLinks;
  const links = new Map<number, Link[]>();
  const { gigabytes, limits } = base.catalog.ranking;
  const gwlbFee = gigabytes['gwlb-endpoint'] ?? 0;
  const n = base.nets.length;
  const join = (a: Net, b: Net, leg: Leg, el: number, rule: string) => {
    const both = inspected(leg, a.index, b.index, inspections, gwlbFee);
    for (const key of [a.index * n + b.index, b.index * n + a.index]) {
      const list = links.get(key);
      const link: Link = { cls: both.cls, fee: both.fee, gbps: both.gbps, clear: both.clear, fleets: both.fleets, fragile: both.fragile, els: [el], rule };
      if (!list) links.set(key, [link]);
      else if (!list.some((l) => l.cls === link.cls && l.fee === link.fee && l.gbps === link.gbps && l.clear === link.clear && l.rule === rule)) list.push(link);
    }
  };
  live.forEach((e, el) => {
    if (e?.type === 'vpc-peering' && !routedBothWays(e)) return;
    if (e?.type !== 'vpc-peering' && e?.type !== 'software-vpn') return;
    const as = base.netsOf.get(e.vpcs[0]) as readonly Net[];
    const bs = base.netsOf.get(e.vpcs[1]) as readonly Net[];
    const pairs: [Net, Net][] = as === bs ? [[as[0] as Net, as[1] as Net]] : as.flatMap((a) => bs.map((b): [Net, Net] => [a, b]));
    for (const [a, b] of pairs) {
      if (e.type === 'vpc-peering') join(a, b, a.region === b.region ? plain : { ...plain, fee: gigabytes['other-region'] ?? 0 }, el, 'peering-one-to-one');
      else join(a, b, { ...plain, cls: 1, fee: gigabytes['out-to-internet-or-vpn'] ?? 0, gbps: limits['vpn-tunnel-gbps'] }, el, 'software-vpn-between-vpcs');
    }
  });
  for (const { site, to, access } of siteLinks(base, live))
    for (const vpc of base.netsOf.get(to) ?? []) join(site, vpc, access, access.el, live[access.el]?.type === 'direct-connect' ? 'direct-connect-vif-types' : 'site-to-site-vpn-tunnels');
  return links;
}

/** Ways through transit gateways from one network to another; of several chains of gateways the one with the lowest fee. */
function throughGateways(design: Design, a: Net, b: Net, only?: Gateway): Link[] {
  const { gigabytes } = design.base.catalog.ranking;
  const fee = gigabytes['transit-gateway'] ?? 0;
  const found: Link[] = [];
  for (const start of only ? [only] : design.gateways.values()) {
    const first = start.access.get(a.index);
    if (!first) continue;
    // Most gateways have no peer, and are asked for again and again.
    if (only || start.peers.length === 0) {
      if (start.access.has(b.index) && routed(start, [a.id], [b.id])) addThrough(found, design, a, b, first, { gateway: start, cost: fee, els: [start.el] });
    } else for (const chain of chains(design, start, a, b, fee, gigabytes['other-region'] ?? 0)) addThrough(found, design, a, b, first, chain);
  }
  return found;
}

/** The gateway that a chain of them ends at, what a gigabyte costs on the way there, and what it goes through. */
interface Chain {
  readonly gateway: Gateway;
  readonly cost: number;
  readonly els: readonly number[];
}

/** Adds the ways onto a chain of gateways and off it. */
function addThrough(found: Link[], { base, inspections }: Design, a: Net, b: Net, first: readonly Access[], { gateway, cost, els }: Chain): void {
  const feeEach = base.catalog.ranking.gigabytes['gwlb-endpoint'] ?? 0;
  for (const x of first)
    for (const y of gateway.access.get(b.index) ?? []) {
      const leg: Leg = { cls: Math.max(x.cls, y.cls) as PathClass, fee: x.fee + cost + y.fee, gbps: Math.min(x.gbps, y.gbps), clear: x.clear || y.clear, fleets: 0, fragile: false };
      const { cls, fee, gbps, clear, fleets, fragile } = inspected(leg, a.index, b.index, inspections, feeEach);
      found.push({ cls, fee, gbps, clear, fleets, fragile, els: x.el < 0 && y.el < 0 ? els : [...(x.el < 0 ? [] : [x.el]), ...els, ...(y.el < 0 ? [] : [y.el])], rule: els.length > 1 ? 'transit-gateway-cross-region' : 'transit-gateway-hub' });
    }
}

/** Most gateways of which every chain is followed; of more, the cheapest to each gateway by way of each neighbour. */
const fewGateways = 6;

/** Gateways with `b` attached that traffic of `a` can get to from `start`, cheapest chain each, none passed twice (Dijkstra over gateways and the one before). */
function* chains(design: Design, start: Gateway, a: Net, b: Net, fee: number, otherRegion: number): Generator<Chain> {
  interface Stop { gateway: Gateway; before: string | null; cost: number; els: number[] }
  const open: Stop[] = [{ gateway: start, before: null, cost: fee, els: [start.el] }];
  const done = new Set<string>();
  const given = new Set<Gateway>();
  while (open.length > 0) {
    let least = 0;
    for (let i = 1; i < open.length; i++) if ((open[i] as Stop).cost < (open[least] as Stop).cost) least = i;
    const stop = open.splice(least, 1)[0] as Stop;
    const key = `${stop.gateway.e.id} ${stop.before ?? ''}`;
    if (design.gateways.size > fewGateways && done.has(key)) continue;
    done.add(key);
    const came = stop.before === null ? [a.id] : [a.id, stop.before];
    if (stop.gateway.access.has(b.index) && !given.has(stop.gateway) && routed(stop.gateway, came, [b.id])) {
      given.add(stop.gateway);
      yield stop;
    }
    for (const peer of stop.gateway.peers) {
      const next = design.gateways.get(peer.id) as Gateway;
      if (stop.els.includes(next.el) || !routed(stop.gateway, came, [b.id, peer.id])) continue;
      const crossing = next.e.region === stop.gateway.e.region ? 0 : otherRegion;
      open.push({ gateway: next, before: stop.gateway.e.id, cost: stop.cost + fee + crossing, els: [...stop.els, peer.el, next.el] });
    }
  }
}

const none: readonly Link[] = [];

/** Every way for packets from one network to another, overlap aside. */
export function linksBetween(design: Design, a: Net, b: Net): readonly Link[] {
  const direct = design.links.get(a.index * design.base.nets.length + b.index) ?? none;
  if (design.gateways.size === 0) return direct;
  const through = throughGateways(design, a, b);
  return through.length === 0 ? direct : direct.length === 0 ? through : [...direct, ...through];
}

/** The ways from a network to the egress VPC of one gateway that it is attached to. */
export const linksToEgress = (design: Design, gateway: Gateway, a: Net, b: Net): readonly Link[] => throughGateways(design, a, b, gateway);
