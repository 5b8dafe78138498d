import type { Catalog } from './catalog.ts';
import { overlap, parseCidr } from './cidr.ts';
import type { ClientName, GoalName, Station } from './proof.ts';
import type { Element, ElementOf, ElementType, FullScenario, Service, Subnet, Vpc } from './schema.ts';

/*
 * What connects to what, written once more for the checker of proofs, as single hops between the stations of a proof: nothing here is shared with
 * the search that finds the proofs, and nothing is searched for. A hop that AWS would not allow is not there.
 */
/** What one hop adds to a path: its class, its speed, whether it is an unencrypted link outside AWS, who inspects it, whether one zone's loss breaks it. */
export interface Leg {
  readonly cls: number;
  readonly gbps: number;
  readonly clear: boolean;
  readonly fleets: readonly string[];
  readonly fragile: boolean;
  /** Elements that it rests on. */
  readonly els: readonly number[];
}
export interface Hop {
  readonly to: Station;
  readonly leg: Leg;
}
/** A network, or one of the two members that stand for a group. */
export interface Net {
  readonly name: string;
  readonly id: string;
  readonly vpc?: Vpc;
  readonly internet: boolean;
  readonly blocks: readonly string[];
  readonly subs: readonly Subnet[];
}
type App = Extract<Service, { vpc: string }>;

const leg = (part: Partial<Leg> = {}): Leg => ({ cls: 0, gbps: Infinity, clear: false, fleets: [], fragile: false, els: [], ...part });
const join = (...legs: readonly Leg[]): Leg => ({
  cls: Math.max(...legs.map((l) => l.cls)),
  gbps: Math.min(...legs.map((l) => l.gbps)),
  clear: legs.some((l) => l.clear),
  fleets: legs.flatMap((l) => l.fleets),
  fragile: legs.some((l) => l.fragile),
  els: legs.flatMap((l) => l.els),
});
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const meet = (a: string, b: string): boolean => {
  const [x, y] = [parseCidr(a), parseCidr(b)];
  return typeof x !== 'string' && typeof y !== 'string' && overlap(x, y);
};
const bare: Subnet = { id: '', az: '', public: false, publicAddresses: true };
/** Where an application or a proxy stands that names no subnet: the first private one, else (-1) one of its own. */
export const privateSub = (subs: readonly Subnet[]): number => subs.findIndex((s) => !s.public);
/** Whether a list of those that may talk to each other names one of `left` and, in another place, one of `right`. */
const names = (list: readonly string[], left: readonly string[], right: readonly string[]): boolean => list.some((x, i) => left.includes(x) && list.some((y, j) => j !== i && right.includes(y)));

/** The world as its rules allow it: which hops there are. */
export class Ground {
  readonly nets: readonly Net[];
  readonly services: readonly Service[];
  readonly live: readonly { readonly e: Element; readonly i: number }[];
  readonly today: boolean;
  readonly catalog: Catalog;
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly known = new Map<string, readonly Leg[]>();

  constructor({ world, era }: FullScenario, catalog: Catalog) {
    this.catalog = catalog;
    this.today = era === 'today';
    this.services = world.services;
    this.vpcs = new Map(world.vpcs.map((v) => [v.id, v]));
    const net = (v: Vpc, mark: string): Net => ({ name: v.id + mark, id: v.id, vpc: v, internet: false, blocks: v.cidrs, subs: v.subnets.length > 0 ? v.subnets : [bare] });
    this.nets = [...world.vpcs.flatMap((v) => (v.count > 1 ? [net(v, ''), net(v, '#2')] : [net(v, '')])), ...world.sites.map((s) => ({ name: s.id, id: s.id, internet: s.internet, blocks: s.cidrs, subs: [bare] }))];
    const peers = new Map<string, number>();
    this.live = world.elements.flatMap((e, i) => (this.creates(e, peers) ? [{ e, i }] : []));
  }

  /** Whether AWS would create it; what it would refuse is inert. `peers`: active peerings of a VPC so far. */
  creates(e: Element, peers: Map<string, number>): boolean {
    const service = 'service' in e ? this.services.find((s) => s.id === e.service) : undefined;
    const facts = service && 'aws' in service ? this.catalog.services.get(service.aws) : undefined;
    const vpc = 'vpc' in e ? this.vpcs.get(e.vpc) : undefined;
    const near = service !== undefined && 'aws' in service && service.region === vpc?.region;
    if (e.type === 'gateway-endpoint') return near && facts?.gateway === true;
    if (e.type === 'endpoint-service') return service !== undefined && 'vpc' in service && e.loadBalancer !== 'alb' && e.loadBalancer !== 'none';
    if (e.type === 'interface-endpoint') {
      if (e.privateDns && !(vpc?.dnsSupport && vpc.dnsHostnames)) return false;
      return !facts || ((this.today ? facts.interface : facts.interfaceThen) && (near || (this.today && facts.crossRegion)));
    }
    if (e.type === 'bucket-policy') return service !== undefined && 'aws' in service && service.aws === 's3';
    if (e.type !== 'vpc-peering') return true;
    const [a, b] = e.vpcs.map((id) => this.vpcs.get(id)) as [Vpc, Vpc];
    const more: [string, number][] = a === b ? [[a.id, a.count - 1]] : [[a.id, b.count], [b.id, a.count]];
    if (a === b ? a.overlap : a.cidrs.some((x) => b.cidrs.some((y) => meet(x, y)))) return false;
    if (more.some(([id, n]) => (peers.get(id) ?? 0) + n > this.catalog.ranking.quotas['peerings-per-vpc'])) return false;
    for (const [id, n] of more) peers.set(id, (peers.get(id) ?? 0) + n);
    return true;
  }

  all<K extends ElementType>(...types: K[]): { readonly e: ElementOf<K>; readonly i: number }[] {
    return this.live.filter(({ e }) => (types as ElementType[]).includes(e.type)) as { e: ElementOf<K>; i: number }[];
  }
  net = (name: string | null | undefined): Net | undefined => this.nets.find((n) => n.name === name);
  app = (id: string): App | undefined => this.services.find((s): s is App => s.id === id && 'vpc' in s);

  /** Endpoint services by which a VPC may use an application or a fleet. */
  offers(id: string, vpc: Vpc, balancers: readonly string[]): { readonly i: number }[] {
    const home = this.vpcs.get(this.app(id)?.vpc ?? '')?.region;
    const gwlb = balancers.includes('gwlb');
    return this.all('endpoint-service').filter(({ e }) => e.service === id && balancers.includes(e.loadBalancer) && e.acceptance === 'accepted' && (e.principals === 'all' || e.principals.includes(vpc.account)) && (vpc.region === home || (this.today && !gwlb && e.regions.includes(vpc.region))));
  }

  /** What GWLB endpoints add to whatever enters or leaves a VPC. */
  guards({ id, vpc }: Net): Leg {
    const all = vpc ? this.all('gwlb-endpoint').filter(({ e }) => e.vpc === id && e.routed && this.offers(e.service, vpc, ['gwlb']).length > 0) : [];
    const fleets = [...new Set(all.map(({ e }) => e.service))];
    return leg({ fleets, fragile: fleets.some((f) => sum(all.map(({ e }) => (e.service === f ? e.azs : 0))) < 2), els: all.map(({ i }) => i) });
  }

  /** VPNs and Direct Connect lines from a site to a VPC, a transit gateway or AWS's public endpoints. */
  lines(site: string, to: string): Leg[] {
    const vpns = this.all('site-to-site-vpn').filter(({ e }) => e.site === site);
    const stands = (end: string) => end === 'aws-public' || this.vpcs.has(end) || this.all('transit-gateway').some(({ e }) => e.id === end);
    const trunk = (id: string | undefined): string | undefined => this.all('direct-connect').find(({ e }) => e.id === id && e.site === site && e.connection !== id)?.e.id;
    const lines = this.all('direct-connect').filter(({ e }) => e.site === site && stands(e.to) && (e.connection === undefined || trunk(e.connection) !== undefined));
    const under = (e: ElementOf<'direct-connect'>) => e.connection ?? e.id;
    if (!stands(to)) return [];
    const gbps = this.catalog.ranking.limits['vpn-tunnel-gbps'];
    return [
      ...vpns.filter(({ e }) => e.to === to).flatMap(({ e, i }) => (e.over === 'internet' ? [leg({ cls: 1, gbps, els: [i] })] : lines.filter((l) => l.e.id === e.over).map((l) => leg({ gbps, els: [i, l.i] })))),
      ...lines.filter(({ e }) => e.to === to && !vpns.some((v) => v.e.to === to && lines.some((l) => l.e.id === v.e.over && under(l.e) === under(e)))).map(({ e, i }) => leg({ clear: !e.macsec, els: [i] })),
    ];
  }

  /** How a network hangs on a transit gateway. */
  attached({ id, vpc }: Net, { e, i }: { readonly e: ElementOf<'transit-gateway'>; readonly i: number }): Leg[] {
    return (vpc ? (e.attachments.includes(id) && vpc.region === e.region ? [leg()] : []) : this.lines(id, e.id)).map((l) => join(l, leg({ els: [i] })));
  }

  /** Elements on the way from gateway to gateway, without going round in circles. At each, the ends or the neighbours in their place must be named. */
  across(a: Net, from: string, b: Net, to: string, before: readonly string[] = []): (readonly number[])[] {
    const gateway = this.all('transit-gateway').find(({ e }) => e.id === from);
    if (!gateway || before.includes(from)) return [];
    const { routes } = gateway.e;
    const lets = (next: readonly string[]) => routes === 'full' || routes.some((list) => names(list, [a.id, ...before.slice(-1)], [b.id, ...next]));
    if (from === to) return lets([]) ? [[gateway.i]] : [];
    return this.all('transit-gateway-peering').flatMap(({ e, i }) => {
      const next = e.gateways[0] === from ? e.gateways[1] : e.gateways[1] === from ? e.gateways[0] : undefined;
      return next !== undefined && lets([next]) ? this.across(a, next, b, to, [...before, from]).map((rest) => [gateway.i, i, ...rest]) : [];
    });
  }

  /** Every link between two networks. */
  links(a: Net, b: Net): readonly Leg[] {
    const key = `${a.name} ${b.name}`;
    const done = this.known.get(key);
    if (done) return done;
    const joins = (pair: readonly [string, string]) => (pair[0] === a.id && pair[1] === b.id) || (pair[0] === b.id && pair[1] === a.id);
    const gateways = this.all('transit-gateway');
    const found = [
      ...this.all('vpc-peering').filter(({ e }) => joins(e.vpcs) && (e.routes === 'both' || e.vpcs.every((id) => id === e.routes))).map(({ i }) => leg({ els: [i] })),
      ...this.all('software-vpn').filter(({ e }) => joins(e.vpcs)).map(({ i }) => leg({ cls: 1, gbps: this.catalog.ranking.limits['vpn-tunnel-gbps'], els: [i] })),
      ...(a.vpc ? [] : this.lines(a.id, b.id)),
      ...(b.vpc ? [] : this.lines(b.id, a.id)),
      ...gateways.flatMap((g) => gateways.flatMap((h) => {
        const ends = this.attached(a, g).flatMap((x) => this.attached(b, h).map((y) => join(x, y)));
        return ends.length === 0 ? [] : this.across(a, g.e.id, b, h.e.id).flatMap((els) => ends.map((x) => join(x, leg({ els }))));
      })),
    ].map((l) => join(l, this.guards(a), this.guards(b)));
    this.known.set(key, found);
    return found;
  }

  /** Whether a network routes to a block of another one that it is linked with: not its own addresses, nor found behind two networks. */
  routes(from: Net, to: Net, block: string): boolean {
    const has = (net: Net, twin: Net) => (net.id !== twin.id || net.vpc?.overlap === true) && net.blocks.some((x) => meet(x, block));
    return from === to || (!has(from, to) && !this.nets.some((n) => n !== from && n !== to && has(n, to) && this.links(from, n).length > 0));
  }

  /** Whether a network can answer a client: it does not find the client's addresses behind another network as well. */
  answers(net: Net, from: Net, cidr: string | null): boolean {
    const has = (n: Net, block: string) => (n.id !== from.id || n.vpc?.overlap === true) && n.blocks.some((x) => meet(x, block));
    return net === from || (cidr === null ? from.blocks : [cidr]).some((block) => !this.nets.some((n) => n !== from && n !== net && has(n, block) && this.links(net, n).length > 0));
  }

  igw = (id: string): number[] => this.all('internet-gateway').flatMap(({ e, i }) => (e.vpc === id ? [i] : []));

  /** NAT devices of a VPC: its NAT gateways together, each NAT instance alone. */
  nats({ id, vpc }: Net): Leg[] {
    const igw = this.igw(id);
    if (!vpc || igw.length === 0) return [];
    const stands = (subnet: string | undefined) => (subnet === undefined ? vpc.subnets.length === 0 || vpc.subnets.some((s) => s.public) : vpc.subnets.some((s) => s.id === subnet && s.public));
    const all = this.all('nat-gateway', 'nat-instance').filter(({ e }) => e.vpc === id && stands(e.subnet));
    const gateways = all.filter(({ e }) => e.type === 'nat-gateway');
    const placed = gateways.flatMap(({ e }) => (e.azs === 1 ? (vpc.subnets.find((s) => s.id === e.subnet)?.az ?? []) : []));
    const zones = new Set(placed).size + sum(gateways.map(({ e }) => (e.subnet === undefined || e.azs > 1 ? e.azs : 0)));
    const out = (els: readonly number[], fragile: boolean) => leg({ cls: 2, clear: true, fragile, els: [...els, ...igw] });
    return [...(gateways.length > 0 ? [out(gateways.map(({ i }) => i), zones < 2)] : []), ...all.filter(({ e }) => e.type === 'nat-instance').map(({ i }) => out([i], true))];
  }

  /** How a client gets onto the internet, and as which network it is seen there. */
  exits(client: ClientName): Hop[] {
    const onto = (src: string | null, by: Leg): Hop => ({ to: { client, at: 'internet', src }, leg: by });
    const from = this.net(client.net);
    if (!from) return [onto(null, leg({ cls: 2, clear: true }))];
    const subnet = from.subs[client.sub] ?? bare;
    const igw = from.vpc ? this.igw(from.id) : [];
    if (subnet.public && igw.length > 0) return subnet.publicAddresses ? [onto(from.name, join(leg({ cls: 2, clear: true, els: igw }), this.guards(from)))] : [];
    const shared = this.all('transit-gateway').flatMap((g) => this.nets.filter((n) => n.id !== from.id && n.id === g.e.egress && this.attached(n, g).length > 0 && this.across(from, g.e.id, n, g.e.id).length > 0 && this.answers(n, from, client.cidr)).flatMap((n) => this.attached(from, g).flatMap((a) => this.nats(n).map((nat) => onto(n.name, join(a, nat, this.guards(from), this.guards(n)))))));
    return [...(from.internet ? [onto(from.name, leg({ cls: 2, clear: true }))] : []), ...this.nats(from).map((nat) => onto(from.name, join(nat, this.guards(from)))), ...shared];
  }

  /** Whether every bucket policy lets in what comes through an endpoint, or from the public addresses of `src`. */
  admits(service: string, endpoint: ElementOf<'gateway-endpoint' | 'interface-endpoint'> | null, src: string | null): boolean {
    return this.all('bucket-policy').filter(({ e }) => e.service === service).every(({ e: { allowOnly: only } }) => {
      if ('sourceIps' in only) return !endpoint && src !== null && only.sourceIps.includes(this.net(src)?.id ?? '');
      return endpoint !== null && ('vpcs' in only ? only.vpcs.includes(endpoint.vpc) : only.endpoints.includes(endpoint.id ?? ''));
    });
  }

  /** From the internet, or by a public virtual interface (`line`), to the goal. */
  entry(goal: GoalName, src: string | null, line: boolean): Leg[] {
    if (goal === 'internet') return line ? [] : [leg()];
    const service = 'service' in goal ? this.services.find((s) => s.id === goal.service) : undefined;
    if (service && 'aws' in service) return service.publicEndpoint && this.admits(service.id, null, src) ? [leg()] : [];
    const net = this.net('net' in goal ? goal.net : service?.vpc);
    const igw = net ? this.igw(net.id) : [];
    if (!net || igw.length === 0) return [];
    const balancers = service ? this.all('public-load-balancer').filter(({ e }) => e.service === service.id) : [];
    const subnet = net.subs['net' in goal ? goal.sub : net.subs.findIndex((s) => s.id === service?.subnet)];
    const els = balancers.length > 0 ? balancers.map(({ i }) => i) : !line && subnet?.public && subnet.publicAddresses ? [] : null;
    return els ? [join(leg({ els: [...els, ...igw] }), this.guards(net))] : [];
  }

  /** Endpoints for a service in a VPC that let a client in: gateway endpoints serve their own subnets alone. */
  endpoints(client: ClientName, net: Net, id: string, type: 'gateway-endpoint' | 'interface-endpoint'): { readonly to: Station; readonly leg: Leg }[] {
    const from = this.net(client.net);
    const { vpc } = net;
    if (!from || !vpc) return [];
    const subnet = from.subs[client.sub]?.id ?? '';
    const open = this.all(type).filter(({ e }) => {
      if (e.vpc !== net.id || e.service !== id || e.policy?.length === 0) return false;
      if (e.type === 'gateway-endpoint') return from === net && (e.routeTables === 'all' || (e.routeTables !== 'none' && e.routeTables.includes(subnet)));
      const lets = e.securityGroup === 'allow' || (e.securityGroup !== 'deny' && (e.securityGroup.includes(from.id) || e.securityGroup.includes(subnet)));
      return lets && (!this.app(id) || this.offers(id, vpc, ['nlb', 'nlb-to-alb']).length > 0);
    });
    const fragile = type === 'interface-endpoint' && sum(open.map(({ e }) => ('azs' in e ? e.azs : 0))) < 2;
    return open.map(({ i }) => ({ to: { client, at: 'endpoint', net: net.name, element: i }, leg: leg({ fragile, els: open.map((o) => o.i) }) }));
  }

  /** Where packets of a client can get from a station in one hop; null where there is no such station. */
  successors({ client, at, net: name, cidr, element, src }: Station, goal: GoalName): Hop[] | null {
    const from = this.net(client.net);
    const net = this.net(name);
    const id = goal !== 'internet' && 'service' in goal ? goal.service : null;
    const there = (by: Leg): Hop => ({ to: { client, at: 'goal' }, leg: by });
    if ((client.net !== null && !from) || (from && client.sub !== privateSub(from.subs) && !from.subs[client.sub])) return null;
    if (client.cidr !== null && !from?.blocks.includes(client.cidr)) return null;
    if (at === 'goal') return [];
    if (at === 'internet') return src === undefined || (src !== null && !this.net(src)) ? null : this.entry(goal, src, false).map(there);
    if (at === 'client') {
      if (!from) return this.exits(client);
      const arrive = (to: Net, by: Leg): Hop[] => (this.answers(to, from, client.cidr) ? to.blocks : []).filter((b) => this.routes(from, to, b)).map((b) => ({ to: { client, at: 'address', net: to.name, cidr: b }, leg: by }));
      const lines = from.vpc ? [] : this.lines(from.id, 'aws-public');
      return [
        ...this.nets.flatMap((n) => (n === from ? [leg()] : this.links(from, n)).flatMap((l) => arrive(n, l))),
        ...(id === null ? [] : this.endpoints(client, from, id, 'gateway-endpoint')),
        ...this.exits(client),
        ...lines.flatMap((l) => this.entry(goal, from.name, true).map((e) => there(join(l, e)))),
      ];
    }
    if (!from || !net) return null;
    if (at === 'endpoint') {
      const e = this.live.find((x) => x.i === element)?.e;
      if (!(e?.type === 'gateway-endpoint' || e?.type === 'interface-endpoint') || e.vpc !== net.id || e.service !== id) return null;
      return this.admits(e.service, e, null) ? [there(leg())] : [];
    }
    if (cidr === undefined || !net.blocks.includes(cidr)) return null;
    const home = goal !== 'internet' && ('net' in goal ? goal.net : this.app(goal.service)?.vpc) === net.name && goal.cidr === cidr;
    const proxies = this.all('proxy').filter(({ e }) => e.vpc === net.id && e.service === id);
    const proxy: Hop = { to: { client: { net: net.name, sub: privateSub(net.subs), cidr: null }, at: 'client' }, leg: leg({ fragile: sum(proxies.map(({ e }) => e.azs)) < 2, els: proxies.map(({ i }) => i) }) };
    return [...(home ? [there(leg())] : []), ...(id === null ? [] : this.endpoints(client, net, id, 'interface-endpoint')), ...(proxies.length > 0 ? [proxy] : [])];
  }
}
