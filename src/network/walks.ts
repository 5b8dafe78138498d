import { nameOf, type Block, type Design } from './design.ts';
import { linksBetween, routedBothWays } from './links.ts';
import type { Net } from './nets.ts';
import type { Element } from './schema.ts';
import type { Client } from './ways.ts';

const unblocked: readonly Block[] = [];
const atStart: readonly number[] = [];

/** A walk from network to network along connections that exist, whether or not they may be used that way; told from its end backwards. */
export class Walk {
  readonly net: Net;
  readonly count: number;
  private readonly from: Walk | null;
  private readonly start: string;
  private readonly hop: Hop | null;
  private readonly transit: Block | null;
  constructor(net: Net, start: string, from: Walk | null, hop: Hop | null, transit: Block | null) {
    this.net = net;
    this.start = start;
    this.from = from;
    this.hop = hop;
    this.transit = transit;
    this.count = (from?.count ?? 0) + (hop?.blocks.length ?? 0) + (transit ? 1 : 0);
  }
  /** The type of the connection it came over last. */
  get last(): string | null {
    return this.hop?.type ?? null;
  }
  get blocks(): readonly Block[] {
    return this.count === 0 || !this.from ? unblocked : [...this.from.blocks, ...(this.transit ? [this.transit] : []), ...(this.hop?.blocks ?? [])];
  }
  get els(): readonly number[] {
    return this.from ? [...this.from.els, ...(this.hop?.els ?? [])] : atStart;
  }
  names(elements: readonly Element[]): readonly string[] {
    return this.from ? [...this.from.names(elements), ...(this.hop?.els ?? []).map((el) => nameOf(elements, el)), this.net.id] : [this.start];
  }
}

/** What a path's first place is called: the client's subnet, else its network, or the internet. */
export const placeName = (client: Client | null): string => (client ? (client.net.subs[client.sub]?.id ?? client.net.id) : 'internet');

/** A step to the next network over one connection, with what keeps the connection from being used. */
interface Hop {
  readonly to: Net;
  readonly els: readonly number[];
  readonly blocks: readonly Block[];
  readonly type: string;
}
/** Connections of a design as they stand, by network; gateways apart, since everything on one sees everything else on it. */
interface Standing {
  readonly hops: ReadonlyMap<number, readonly Hop[]>;
  readonly gateways: ReadonlyMap<number, readonly { readonly el: number; readonly on: readonly Net[]; readonly region: string }[]>;
  /** Walks found already, by client network and subnet. */
  readonly walks: Map<string, Map<number, Walk>>;
}
const known = new WeakMap<Design, Standing>();

function standingOf(design: Design): Standing {
  const before = known.get(design);
  if (before) return before;
  const { base, elements } = design;
  const n = base.nets.length;
  const hops = new Map<number, Hop[]>();
  const add = (a: number, hop: Hop) => {
    const list = hops.get(a);
    if (list) list.push(hop);
    else hops.set(a, [hop]);
  };
  for (const [key, links] of design.links)
    for (const link of links) {
      const type = elements[link.els[0] as number]?.type ?? '';
      add(Math.floor(key / n), { to: base.nets[key % n] as Net, els: link.els, blocks: [], type });
    }
  const refused = new Map(design.refused.map((r) => [r.el, r.rule]));
  const gateways = new Map<number, { el: number; on: Net[]; region: string }[]>();
  elements.forEach((e, el) => {
    if (e.type === 'vpc-peering') {
      const rule = refused.get(el) ?? (routedBothWays(e) ? null : 'peering-routes-both-sides');
      if (!rule) return;
      for (const a of base.netsOf.get(e.vpcs[0]) ?? [])
        for (const b of base.netsOf.get(e.vpcs[1]) ?? []) {
          if (a === b) continue;
          const block = { els: [el], blocks: [{ rule, at: nameOf(elements, el) }], type: e.type };
          add(a.index, { ...block, to: b });
          if (e.vpcs[0] !== e.vpcs[1]) add(b.index, { ...block, to: a });
        }
    } else if (e.type === 'transit-gateway') {
      const attached = new Set(e.attachments.flatMap((id) => base.netsOf.get(id) ?? []));
      for (const index of design.gateways.get(e.id)?.access.keys() ?? []) attached.add(base.nets[index] as Net);
      const gateway = { el, on: [...attached], region: e.region };
      for (const net of attached) gateways.set(net.index, [...(gateways.get(net.index) ?? []), gateway]);
    }
  });
  const made = { hops, gateways, walks: new Map() };
  known.set(design, made);
  return made;
}

/** The line by which a site is attached to a gateway; none for a VPC. */
function lineOf(elements: readonly Element[], gateway: number, { id, site }: Net): number[] {
  const el = site ? elements.findIndex((e) => (e.type === 'site-to-site-vpn' || e.type === 'direct-connect') && e.site === id && e.to === elements[gateway]?.id) : -1;
  return el < 0 ? [] : [el];
}

/** Connections of one network that are its own, not shared on a gateway, as they stand. */
export const hopsFrom = (design: Design, net: Net): readonly Hop[] => standingOf(design).hops.get(net.index) ?? [];

/** All connections of one network as they stand, each with what is wrong with it by itself. A gateway is gone through once in a walk. */
function* standing(design: Design, a: Net, privately: boolean, passed: Set<number>): Generator<Hop> {
  const { elements } = design;
  const overInternet = (type: string, el: number): Block[] => (privately ? [{ rule: type === 'software-vpn' ? 'software-vpn-between-vpcs' : 'vpn-over-internet', at: nameOf(elements, el) }] : []);
  for (const hop of hopsFrom(design, a)) {
    const e = elements[hop.els[0] as number];
    const open = hop.type === 'software-vpn' || (e?.type === 'site-to-site-vpn' && e.over === 'internet');
    yield open ? { ...hop, blocks: [...hop.blocks, ...overInternet(hop.type, hop.els[0] as number)] } : hop;
  }
  for (const { el, on, region } of standingOf(design).gateways.get(a.index) ?? []) {
    if (passed.has(el)) continue;
    passed.add(el);
    for (const to of on) {
      if (to === a) continue;
      const links = linksBetween(design, a, to);
      const link = (privately ? links.find((l) => l.cls === 0) : undefined) ?? links.find((l) => l.els.includes(el)) ?? links[0];
      if (link) {
        const vpn = link.els.find((x) => elements[x]?.type === 'site-to-site-vpn');
        yield { to, els: link.els, blocks: link.cls > 0 && vpn !== undefined ? overInternet('site-to-site-vpn', vpn) : [], type: elements[link.els[0] as number]?.type ?? '' };
      } else {
        const far = [a, to].some((net) => !net.site && net.region !== region);
        yield { to, els: [...lineOf(elements, el, a), el, ...lineOf(elements, el, to)], blocks: [{ rule: far ? 'transit-gateway-cross-region' : 'transit-gateway-routing', at: nameOf(elements, el) }], type: 'transit-gateway' };
      }
    }
  }
  // Networks behind a peered gateway are not on this one: they come as links alone.
  if (design.gateways.size > 1) for (const to of design.base.nets) if (to !== a) for (const link of linksBetween(design, a, to).filter((l) => l.rule === 'transit-gateway-cross-region')) yield { to, els: link.els, blocks: privately && link.cls > 0 ? overInternet('site-to-site-vpn', link.els[0] as number) : [], type: elements[link.els[0] as number]?.type ?? '' };
}

/** What forbids to go on through a network that one has come to over a connection. */
function transitRule(net: Net, first: string, second: string): string {
  if (net.site || first === 'site-to-site-vpn' || first === 'direct-connect' || second === 'site-to-site-vpn' || second === 'direct-connect') return second === 'vpc-peering' || first === 'vpc-peering' ? 'peering-no-edge-to-edge' : 'vpn-reaches-own-vpc';
  if (first === 'transit-gateway' && second === 'transit-gateway') return 'transit-gateway-hub';
  return first === 'software-vpn' || second === 'software-vpn' ? 'software-vpn-between-vpcs' : 'peering-non-transitive';
}

/** For every network the walk with the fewest blocks from the client's (Dijkstra by number of blocks, then of hops). */
export function walksFrom(design: Design, client: Client, privately: boolean): Map<number, Walk> {
  const { walks: found } = standingOf(design);
  const key = `${client.net.index} ${client.sub} ${privately}`;
  const before = found.get(key);
  if (before) return before;
  const done = new Map<number, Walk>();
  const passed = new Set<number>();
  // Walks wait by number of blocks, in the order found: breadth first among equals.
  const waiting: Walk[][] = [[new Walk(client.net, placeName(client), null, null, null)]];
  for (let count = 0; count < waiting.length; count++) {
    const list = waiting[count] as Walk[];
    for (const walk of list) {
      if (done.has(walk.net.index)) continue;
      done.set(walk.net.index, walk);
      if (count > 3) continue;
      for (const hop of standing(design, walk.net, privately, passed)) {
        if (done.has(hop.to.index)) continue;
        const transit = walk.last === null ? null : { rule: transitRule(walk.net, walk.last, hop.type), at: walk.net.id };
        const longer = new Walk(hop.to, '', walk, hop, transit);
        while (waiting.length <= longer.count) waiting.push([]);
        (waiting[longer.count] as Walk[]).push(longer);
      }
    }
  }
  // In a large network hardly any walk is asked for twice, and keeping them all would cost more than it saves.
  if (design.base.nets.length <= 60) found.set(key, done);
  return done;
}
