import { bare, Built, join, leg, meet, privateSub, sum, type Hop, type Leg, type Net } from './checker-built.ts';
import type { ClientName, GoalName, Station } from './proof.ts';
import type { ElementOf } from './schema.ts';

/*
 * What connects to what, written once more for the checker of proofs, as single hops between the stations of a proof: nothing here is shared with
 * the search that finds the proofs, and nothing is searched for. A hop that AWS would not allow is not there.
 */
/** Whether a list of those that may talk to each other names one of `left` and, in another place, one of `right`. */
const names = (list: readonly string[], left: readonly string[], right: readonly string[]): boolean => list.some((x, i) => left.includes(x) && list.some((y, j) => j !== i && right.includes(y)));

/** The world as its rules allow it: which hops there are. */
export class Ground extends Built {
  private readonly known = new Map<string, readonly Leg[]>();

/** VPNs and Direct Connect lines from a site to a VPC, a transit gateway or AWS's public endpoints. */
  lines(site: string, to: string): Leg[] {
    const vpns = this.all('site-to-site-vpn').filter(({ e }) => e.site === site);
    const stands = (end: string) => end === 'aws-public' || this.vpcs.has(end) || this.all('transit-gateway').some(({ e }) => e.id === end);
    const all = this.all('direct-connect').filter(({ e }) => e.site === site);
    const trunk = (e: ElementOf<'direct-connect'>) => (e.connection === undefined ? e : all.find((l) => l.e.id === e.connection)?.e);
    const lines = all.filter(({ e }) => stands(e.to) && trunk(e) !== undefined);
    if (!stands(to)) return [];
    const gbps = this.catalog.ranking.limits['vpn-tunnel-gbps'];
    return [
      ...vpns.filter(({ e }) => e.to === to).flatMap(({ e, i }) => (e.over === 'internet' ? [leg({ cls: 1, gbps, els: [i] })] : lines.filter((l) => l.e.id === e.over).map((l) => leg({ gbps, els: [i, l.i] })))),
      ...lines.filter(({ e }) => e.to === to && !vpns.some((v) => v.e.to === to && lines.some((l) => l.e.id === v.e.over && trunk(l.e) === trunk(e)))).map(({ e, i }) => leg({ clear: !e.macsec && !trunk(e)?.macsec, els: [i] })),
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

  /** Whether a network would find a block of another one in a third as well: `net` itself, where it is the third. */
  private has = (third: Net, owner: Net, block: string): boolean => (third.id !== owner.id || third.vpc?.overlap === true) && third.blocks.some((b) => meet(b, block));
  private twice = (net: Net, owner: Net, block: string): boolean => this.nets.some((n) => n !== net && n !== owner && this.has(n, owner, block) && this.links(net, n).length > 0);

  /** Whether a network routes to a block of another one that it is linked with: none that overlaps its own, nor one found behind two networks. */
  routes = (from: Net, to: Net, block: string): boolean => from === to || (!this.has(from, to, block) && !this.twice(from, to, block));

  /** Whether a network can answer a client: it does not find the client's block (null: any of its network's) behind another network as well. */
  answers = (net: Net, from: Net, cidr: string | null): boolean => net === from || (cidr === null ? from.blocks : [cidr]).some((b) => !this.twice(net, from, b));

  /** How a client gets onto the internet, and as which network it is seen there. */
  exits(client: ClientName): Hop[] {
    const onto = (src: string | null, by: Leg): Hop => ({ to: { client, at: 'internet', src }, leg: by });
    const from = this.net(client.net);
    if (!from) return [onto(null, leg({ cls: 2, clear: true }))];
    const subnet = from.subs[client.sub] ?? bare;
    const igw = from.vpc ? this.igw(from.id) : [];
    if (subnet.public && igw.length > 0) return subnet.publicAddresses ? [onto(from.name, join(leg({ cls: 2, clear: true, els: igw }), this.guards(from)))] : [];
    const shared = this.all('transit-gateway').flatMap((g) => {
      const out = this.nets.find((n) => n.id === g.e.egress && n.id !== from.id);
      if (!out || this.attached(out, g).length === 0 || this.across(from, g.e.id, out, g.e.id).length === 0 || !this.answers(out, from, client.cidr)) return [];
      return this.attached(from, g).flatMap((a) => this.nats(out).map((nat) => onto(out.name, join(a, nat, this.guards(from), this.guards(out)))));
    });
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
    const inside = client.sub >= 0 ? from.subs.slice(client.sub, client.sub + 1) : from.subs.filter((s) => !s.public);
    const listed = (ids: readonly string[]): boolean => inside.length > 0 && inside.every((s) => ids.includes(s.id));
    const open = this.all(type).filter(({ e }) => {
      if (e.vpc !== net.id || e.service !== id || e.policy?.length === 0) return false;
      if (e.type === 'gateway-endpoint') return from === net && (e.routeTables === 'all' || (e.routeTables !== 'none' && listed(e.routeTables)));
      const lets = e.securityGroup === 'allow' || (e.securityGroup !== 'deny' && (e.securityGroup.includes(from.id) || listed(e.securityGroup)));
      return lets && (!this.app(id) || this.offers(id, vpc, ['nlb', 'nlb-to-alb']).length > 0);
    });
    // What a bucket refuses is no help when a zone is lost.
    const fragile = type === 'interface-endpoint' && sum(open.map(({ e }) => ('azs' in e && this.admits(id, e, null) ? e.azs : 0))) < 2;
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
