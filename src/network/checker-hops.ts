import type { Catalog } from './catalog.ts';
import { designOf, type Design } from './design.ts';
import type { Link, PathClass } from './links.ts';
import { nameOfNet } from './names.ts';
import { baseOf, type Base, type Net, type Target } from './nets.ts';
import type { ClientName, GoalName, Station } from './proof.ts';
import type { ElementOf, FullScenario } from './schema.ts';

/** What one hop adds to a path, and the elements that it rests on. */
export type Leg = Omit<Link, 'fee' | 'rule'>;
export interface Hop { readonly to: Station; readonly leg: Leg }
const leg = (part: Partial<Leg> = {}): Leg => ({ cls: 0, gbps: Infinity, clear: false, fleets: 0, fragile: false, els: [], ...part });
const open = leg({ cls: 2, clear: true });
/** Several, one behind the other. */
const join = (...legs: readonly Leg[]): Leg => ({
  cls: Math.max(...legs.map((l) => l.cls)) as PathClass,
  gbps: Math.min(...legs.map((l) => l.gbps)),
  clear: legs.some((l) => l.clear),
  fleets: legs.reduce((bits, l) => bits | l.fleets, 0),
  fragile: legs.some((l) => l.fragile),
  els: legs.flatMap((l) => l.els).filter((el) => el >= 0),
});
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/**
 * What connects to what, once more for the checker of proofs, as single hops between stations. It reads the tables of what stands in a design, as the
 * search does; which hop leads where is worked out here, and nothing is searched for.
 */
export class Ground {
  readonly base: Base;
  readonly design: Design;
  constructor(scenario: FullScenario, catalog: Catalog) {
    this.base = baseOf(scenario, scenario.world, catalog);
    this.design = designOf(this.base, scenario.world.elements);
  }
  net = (name: string | null | undefined): Net | undefined => this.base.nets.find((n) => nameOfNet(n) === name);

  /** Elements from transit gateway to transit gateway, none passed twice. At each a route list names the ends, or the neighbours in their place. */
  private across(a: Net, from: string, b: Net, to: string, before: readonly string[] = []): (readonly number[])[] {
    const gateway = this.design.gateways.get(from);
    if (!gateway || before.includes(from)) return [];
    const { routes } = gateway.e;
    const left = [a.id, ...before.slice(-1)];
    const lets = (...right: string[]) => routes === 'full' || routes.some((ids) => ids.some((x, i) => left.includes(x) && ids.some((y, j) => i !== j && right.includes(y))));
    if (from === to) return lets(b.id) ? [[gateway.el]] : [];
    return gateway.peers.flatMap(({ id, el }) => (lets(b.id, id) ? this.across(a, id, b, to, [...before, from]).map((rest) => [gateway.el, el, ...rest]) : []));
  }

  /** Every link between two networks: the direct ones, and those through transit gateways that both hang on. */
  private links(a: Net, b: Net): Leg[] {
    const ids = [...this.design.gateways.keys()];
    const through = ids.flatMap((g) => ids.flatMap((h) => {
      const ends = this.attached(a, g).flatMap((x) => this.attached(b, h).map((y) => join(x, y, this.guards(a), this.guards(b))));
      return ends.length === 0 ? [] : this.across(a, g, b, h).flatMap((els) => ends.map((x) => join(x, leg({ els }))));
    }));
    return [...(this.design.links.get(a.index * this.base.nets.length + b.index) ?? []), ...through];
  }
  private attached = (net: Net, gateway: string): Leg[] => (this.design.gateways.get(gateway)?.access.get(net.index) ?? []).map((a) => ({ ...a, els: [a.el] }));

  /** Overlap: a network is at a loss for a block that it would find behind another network than its owner as well. */
  private twice = (net: Net, owner: Net, block: number): boolean => this.base.rivals(owner, block).some((rival) => rival !== net && this.links(net, rival).length > 0);
  private routes = (from: Net, to: Net, block: number): boolean => from === to || (!this.base.rivals(to, block).includes(from) && !this.twice(from, to, block));
  private answers = (by: Net, from: Net, cidr: string | null): boolean => by === from || from.blocks.some((b, i) => (cidr ?? b) === b && !this.twice(by, from, i));

  /** What GWLB endpoints add to whatever enters or leaves a VPC. */
  private guards = (net: Net): Leg => join(leg(), ...(this.design.inspections.get(net.index) ?? []).map((x) => leg({ fleets: x.bit, fragile: x.azs < 2, els: [x.el] })));

  /** NAT devices of a VPC: its NAT gateways together, each NAT instance alone. Those that name their subnets count once a zone. */
  private nats(net: Net): Leg[] {
    const all = (this.design.nats.get(net.index) ?? []).filter((n) => n.closed.length === 0);
    const gateways = all.filter(({ e }) => e.type === 'nat-gateway');
    const placed = new Map<string, number>();
    for (const [i, { e }] of gateways.entries()) {
      const zone = e.subnet === undefined ? `any ${i}` : (net.subs.find((s) => s.id === e.subnet)?.az ?? '');
      placed.set(zone, Math.max(e.azs, placed.get(zone) ?? 0));
    }
    const out = (some: typeof all, fragile: boolean) => join(open, leg({ fragile, els: [...some.map(({ el }) => el), this.design.igw[net.index] as number] }));
    return [...(gateways.length > 0 ? [out(gateways, sum([...placed.values()]) < 2)] : []), ...all.filter((n) => !gateways.includes(n)).map((n) => out([n], true))];
  }

  private served = (net: Net, sub: number): boolean => net.subs[sub]?.public === true && (this.design.igw[net.index] as number) >= 0;

  /** How a client gets onto the internet, and as which network it is seen there. */
  private exits(client: ClientName, from: Net): Hop[] {
    const onto = (src: Net, ...legs: Leg[]): Hop => ({ to: { client, at: 'internet', src: nameOfNet(src) }, leg: join(...legs, this.guards(from), this.guards(src)) });
    if (this.served(from, client.sub)) return from.subs[client.sub]?.addressed ? [onto(from, { ...open, els: [this.design.igw[from.index] as number] })] : [];
    const shared = [...this.design.gateways.values()].flatMap(({ e: { id, egress } }) => {
      const out = this.net(egress);
      const [els] = out ? this.across(from, id, out, id) : [];
      if (!out || !els || out.id === from.id || this.attached(out, id).length === 0 || !this.answers(out, from, client.cidr)) return [];
      return this.attached(from, id).flatMap((a) => this.nats(out).map((nat) => onto(out, a, nat, leg({ els }))));
    });
    return [...(from.internet ? [onto(from, open)] : []), ...this.nats(from).map((nat) => onto(from, nat)), ...shared];
  }

  /** Whether every bucket policy lets in a request that comes through an endpoint, or from the public addresses of `source`. */
  admits(service: Target, by: { readonly endpoint?: string | undefined; readonly vpc?: string; readonly source?: string | undefined }): boolean {
    const listed = (only: ElementOf<'bucket-policy'>['allowOnly']) => ('sourceIps' in only ? only.sourceIps.includes(by.source ?? '') : 'vpcs' in only ? only.vpcs.includes(by.vpc ?? '') : only.endpoints.includes(by.endpoint ?? ''));
    return (this.design.policies.get(service.index) ?? []).every(({ allowOnly }) => listed(allowOnly));
  }

  /** From the internet, or by a public virtual interface (`line`), to the goal. */
  private entry(goal: GoalName, service: Target | undefined, src: Net | undefined, line: boolean): Leg[] {
    if (goal === 'internet') return line ? [] : [leg()];
    if (service?.aws) return service.publicEndpoint && this.admits(service, { source: src?.id }) ? [leg()] : [];
    const net = 'net' in goal ? this.net(goal.net) : this.base.nets[service?.net ?? -1];
    const sub = 'net' in goal ? goal.sub : (service?.sub ?? -1);
    const balancer = service && this.design.publicBalancers.has(service.index);
    return net && (balancer || (!line && this.served(net, sub) && net.subs[sub]?.addressed)) ? [join(leg({ els: [this.design.igw[net.index] as number] }), this.guards(net))] : [];
  }

  /** Endpoints for a service in a VPC that let a client in: gateway endpoints serve their own subnets alone. */
  private endpoints(client: ClientName, from: Net, net: Net, service: Target | undefined, type: 'gateway-endpoint' | 'interface-endpoint'): Hop[] {
    const inside = client.sub >= 0 ? from.subs.slice(client.sub, client.sub + 1) : from.subs.filter((s) => !s.public);
    const lists = (ids: readonly string[]) => inside.length > 0 && inside.every((s) => ids.includes(s.id ?? ''));
    const usable = (this.design.endpoints.get(service?.index ?? -1) ?? []).filter(({ e, net: home, closed }) => {
      if (e.type !== type || home !== net || closed.length > 0) return false;
      if (e.type === 'gateway-endpoint') return from === net && (e.routeTables === 'all' || (e.routeTables !== 'none' && lists(e.routeTables)));
      return e.securityGroup === 'allow' || (e.securityGroup !== 'deny' && (e.securityGroup.includes(from.id) || lists(e.securityGroup)));
    });
    // What a bucket refuses is no help when a zone is lost.
    const zones = sum(usable.map(({ e, service: s }) => ('azs' in e && this.admits(s, { endpoint: e.id, vpc: e.vpc }) ? e.azs : 0)));
    return usable.map(({ el }) => ({ to: { client, at: 'endpoint', net: nameOfNet(net), element: el }, leg: leg({ fragile: type === 'interface-endpoint' && zones < 2, els: [el] }) }));
  }

  /** Where packets of a client get to from a station in one hop. What is no station leads nowhere. */
  successors({ client, at, net: name, cidr, element, src }: Station, goal: GoalName): Hop[] {
    const [from, net] = [this.net(client.net), this.net(name)];
    const service = goal !== 'internet' && 'service' in goal ? this.base.serviceOf.get(goal.service) : undefined;
    const there = (by: Leg): Hop => ({ to: { client, at: 'goal' }, leg: by });
    if (at === 'internet') return this.entry(goal, service, this.net(src), false).map(there);
    if (at === 'client' && client.net === null) return [{ to: { client, at: 'internet', src: null }, leg: open }];
    if (at === 'client' && from) {
      const blocks = (to: Net) => (this.answers(to, from, client.cidr) ? to.blocks.filter((_, i) => this.routes(from, to, i)) : []);
      const arrive = (to: Net): Hop[] => (to === from ? [leg()] : this.links(from, to)).flatMap((by) => blocks(to).map((b) => ({ to: { client, at: 'address', net: nameOfNet(to), cidr: b }, leg: by })));
      const lines = (this.design.publicLines.get(from.index) ?? []).flatMap(({ el, macsec }) => this.entry(goal, service, from, true).map((e) => there(join(e, leg({ clear: !macsec, els: [el] })))));
      return [...this.base.nets.flatMap(arrive), ...this.endpoints(client, from, from, service, 'gateway-endpoint'), ...this.exits(client, from), ...lines];
    }
    if (at === 'endpoint') {
      const found = service && this.design.endpoints.get(service.index)?.find((x) => x.el === element && x.net === net && x.closed.length === 0);
      return found && this.admits(service, { endpoint: found.e.id, vpc: found.e.vpc }) ? [there(leg())] : [];
    }
    if (at !== 'address' || !from || !net) return [];
    const home = goal !== 'internet' && goal.cidr === cidr && net === ('net' in goal ? this.net(goal.net) : this.base.nets[service?.net ?? -1]);
    const proxies = (this.design.proxies.get(service?.index ?? -1) ?? []).filter((p) => p.net === net);
    const proxy: Hop = { to: { client: { net: nameOfNet(net), sub: net.privateSub, cidr: null }, at: 'client' }, leg: leg({ fragile: sum(proxies.map((p) => p.azs)) < 2, els: proxies.map((p) => p.el) }) };
    return [...(home ? [there(leg())] : []), ...this.endpoints(client, from, net, service, 'interface-endpoint'), ...(proxies.length > 0 ? [proxy] : [])];
  }
}
