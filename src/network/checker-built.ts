import type { Catalog } from './catalog.ts';
import { overlap, parseCidr } from './cidr.ts';
import type { Station } from './proof.ts';
import type { Element, ElementOf, ElementType, FullScenario, Service, Subnet, Vpc } from './schema.ts';

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

/** A hop within AWS that nothing slows down, but for what is said of it. */
export const leg = (part: Partial<Leg> = {}): Leg => ({ cls: 0, gbps: Infinity, clear: false, fleets: [], fragile: false, els: [], ...part });
/** Several, one behind the other. */
export const join = (...legs: readonly Leg[]): Leg => ({
  cls: Math.max(...legs.map((l) => l.cls)),
  gbps: Math.min(...legs.map((l) => l.gbps)),
  clear: legs.some((l) => l.clear),
  fleets: legs.flatMap((l) => l.fleets),
  fragile: legs.some((l) => l.fragile),
  els: legs.flatMap((l) => l.els),
});
export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
/** Whether two CIDR blocks overlap. */
export const meet = (a: string, b: string): boolean => {
  const [x, y] = [parseCidr(a), parseCidr(b)];
  return typeof x !== 'string' && typeof y !== 'string' && overlap(x, y);
};
/** The one subnet of a VPC without a list, and of a site. */
export const bare: Subnet = { id: '', az: '', public: false, publicAddresses: true };
/** Where an application or a proxy stands that names no subnet: the first private one, else (-1) one of its own. */
export const privateSub = (subs: readonly Subnet[]): number => (subs.length === 0 ? 0 : subs.filter((s) => !s.public).length === 1 ? subs.findIndex((s) => !s.public) : -1);
/** The networks of a world and what of its elements AWS would create: the checker's own reading. */
export class Built {
  readonly nets: readonly Net[];
  readonly services: readonly Service[];
  readonly live: readonly { readonly e: Element; readonly i: number }[];
  readonly today: boolean;
  readonly catalog: Catalog;
  readonly vpcs: ReadonlyMap<string, Vpc>;

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
      if (e.privateDns && facts?.privateDns && !(vpc?.dnsSupport && vpc.dnsHostnames)) return false;
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
}
