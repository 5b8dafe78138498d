import type { Element, World } from '../../src/network/schema.ts';
import type { Built } from './design.ts';
import { blocksOverlap, networksOf, sizeOf, type Net } from './networks.ts';
import { quote, unnamed, type Say } from './say.ts';

/** Every element of a world as facts; one that names a group, once for each member. `sayOf` writes those of the element of a number. */
export function elementFacts(sayOf: (x: number) => Say, built: Built): void {
  const { elements } = built.world;
  const nets = networksOf(built.world, built.firstChoice !== undefined);
  const world = new Ids(built, nets);
  elements.forEach((e, x) => {
    const say = sayOf(x);
    say('element', x, quote(e.type));
    if (built.origin[x]?.made === 'added') say('new', x);
    facts((predicate, ...terms) => say(predicate, x, ...terms), say, e, x, world);
  });
}

/** What the ids in elements stand for. */
class Ids {
  readonly built: Built;
  readonly nets: readonly Net[];
  constructor(built: Built, nets: readonly Net[]) {
    this.built = built;
    this.nets = nets;
  }
  /** The member VPCs of an id, quoted; a choice names a single one. */
  members(id: string): string[] {
    return this.nets.filter((n) => n.vpc && (n.group === id || n.name === id)).map((n) => quote(n.name));
  }
  /** The number of an element of one of these types. */
  element(id: string, ...types: readonly string[]): number | undefined {
    const x = this.built.world.elements.findIndex((e) => e.id === id && types.includes(e.type));
    return x < 0 ? undefined : x;
  }
  /** The ends of a VPN or Direct Connect: member VPCs, a transit gateway or AWS's public endpoints; none where it does not exist. */
  ends(id: string): string[] {
    if (id === 'aws-public' || this.element(id, 'transit-gateway') !== undefined) return [quote(id)];
    return this.members(id);
  }
  subnets(vpc: string) {
    const group = this.nets.find((n) => n.name === vpc)?.group ?? vpc;
    return this.built.world.vpcs.find((v) => v.id === group)?.subnets ?? [];
  }
  /** What names no subnet stands in some private one, or in one of its own where none is declared: a list must cover all that it may be. */
  coversUnnamed(vpc: string, list: readonly string[]): boolean {
    const homes = this.subnets(vpc).filter((s) => !s.public);
    return homes.length > 0 && homes.every((s) => list.includes(s.id));
  }
}

function facts(its: Say, say: Say, e: Element, x: number, ids: Ids): void {
  switch (e.type) {
    case 'internet-gateway':
      for (const v of ids.members(e.vpc)) its('internetGateway', v);
      return;
    case 'egress-only-internet-gateway':
    case 'transit-gateway-peering':
      if (e.type === 'transit-gateway-peering' && e.gateways.every((g) => ids.element(g, 'transit-gateway') !== undefined)) {
        const [a, b] = e.gateways;
        say('gateways', quote(a), quote(b));
        say('gateways', quote(b), quote(a));
      }
      return;
    case 'nat-gateway':
    case 'nat-instance': {
      for (const v of ids.members(e.vpc)) its('nat', v, quote(e.type === 'nat-gateway' ? 'gateway' : 'instance'));
      const subnets = ids.subnets(e.vpc);
      const own = subnets.find((s) => s.id === e.subnet);
      if (own ? own.public : subnets.length === 0 || subnets.some((s) => s.public)) its('standsPublic');
      // One that names its subnet and yet several zones has others elsewhere.
      if (own && e.azs === 1) its('inZone', quote(own.az));
      else its('anyZones', e.azs);
      return;
    }
    case 'gateway-endpoint':
      for (const v of ids.members(e.vpc)) {
        its('gatewayEndpoint', v, quote(e.service));
        its('atVpc', v);
        for (const s of ids.subnets(e.vpc)) if (e.routeTables === 'all' || (e.routeTables !== 'none' && e.routeTables.includes(s.id))) its('routeTable', v, quote(s.id));
        if (e.routeTables === 'all' || (e.routeTables !== 'none' && ids.coversUnnamed(e.vpc, e.routeTables))) its('routeTable', v, quote(unnamed));
      }
      if (e.policy?.length === 0) its('closed');
      return;
    case 'interface-endpoint':
      for (const v of ids.members(e.vpc)) {
        its('interfaceEndpoint', v, quote(e.service), e.azs);
        its('atVpc', v);
      }
      if (e.privateDns) its('privateDns');
      if (e.securityGroup === 'allow') its('open');
      else if (e.securityGroup !== 'deny') {
        const named = e.securityGroup;
        for (const id of named) its('mayEnter', quote(id));
        for (const vpc of ids.built.world.vpcs) if (ids.coversUnnamed(vpc.id, named)) for (const v of ids.members(vpc.id)) its('mayEnterUnnamed', v);
      }
      if (e.policy?.length === 0) its('closed');
      return;
    case 'gwlb-endpoint':
      for (const v of ids.members(e.vpc)) its('gwlbEndpoint', v, quote(e.service), e.azs);
      if (e.routed) its('routed');
      return;
    case 'endpoint-service':
      its('endpointService', quote(e.service), quote(e.loadBalancer));
      if (e.acceptance === 'accepted') its('accepted');
      for (const a of e.principals === 'all' ? ['all'] : e.principals) its('principal', quote(a));
      for (const r of e.regions) its('offeredIn', quote(r));
      return;
    case 'vpc-peering':
    case 'software-vpn': {
      const [a, b] = e.vpcs;
      const predicate = e.type === 'vpc-peering' ? 'peering' : 'softwareVpn';
      for (const v of ids.members(a)) for (const w of ids.members(b)) if (v !== w) for (const [p, q] of [[v, w], [w, v]] as const) its(predicate, p, q);
      if (e.type === 'software-vpn') return;
      // Where peerings are chosen, how many a VPC has is counted with the choice.
      if (ids.built.firstChoice === undefined) its('peersAtMost', mostPeers(ids.built, x));
      for (const id of e.routes === 'both' ? [...new Set(e.vpcs)] : e.routes === 'none' ? [] : [e.routes]) for (const v of ids.members(id)) its('peeringRoute', v);
      return;
    }
    case 'transit-gateway':
      say('gateway', quote(e.id), quote(e.region));
      for (const id of new Set(e.attachments)) for (const v of ids.members(id)) its('attachment', quote(e.id), v);
      if (e.routes === 'full') say('fullRoutes', quote(e.id));
      else
        e.routes.forEach((list, l) => {
          for (const id of new Set(list)) say('routeList', quote(e.id), l, quote(id));
          for (const id of new Set(list.filter((one, i) => list.indexOf(one) !== i))) say('namedTwice', quote(e.id), l, quote(id));
        });
      if (e.egress !== undefined) for (const v of ids.members(e.egress)) say('egress', quote(e.id), v);
      return;
    case 'site-to-site-vpn': {
      for (const end of ids.ends(e.to)) its('vpn', quote(e.site), end);
      const line = ids.element(e.over, 'direct-connect');
      if (e.over === 'internet') its('overInternet');
      else if (line !== undefined) its('over', line);
      return;
    }
    case 'direct-connect': {
      its('laidFrom', quote(e.site));
      for (const end of ids.ends(e.to)) its('directConnect', quote(e.site), end);
      if (e.macsec) its('macsec');
      if (e.connection === undefined) return;
      its('carried');
      const line = ids.element(e.connection, 'direct-connect');
      if (line !== undefined) its('carriedBy', line);
      return;
    }
    case 'public-load-balancer':
      its('publicLoadBalancer', quote(e.service));
      return;
    case 'proxy':
      for (const v of ids.members(e.vpc)) its('proxy', v, quote(e.service), e.azs);
      return;
    case 'bucket-policy': {
      const only = e.allowOnly;
      its('bucketPolicy', quote(e.service), quote('endpoints' in only ? 'endpoints' : 'vpcs' in only ? 'vpcs' : 'sourceIps'));
      if ('endpoints' in only) for (const named of only.endpoints.flatMap((id) => ids.element(id, 'gateway-endpoint', 'interface-endpoint') ?? [])) its('allows', named);
      else for (const id of 'vpcs' in only ? only.vpcs : only.sourceIps) its('allows', quote(id));
      return;
    }
    case 'other':
      return;
  }
}

/** The most peerings that any VPC of this one has with it: those before it count, but for what is refused. */
function mostPeers({ world }: Built, x: number): number {
  const peers = new Map<string, number>();
  let most = 0;
  for (const e of world.elements.slice(0, x + 1)) {
    if (e.type !== 'vpc-peering') continue;
    const [a, b] = e.vpcs;
    const more = new Map(a === b ? [[a, sizeOf(world, a) - 1]] : [[a, sizeOf(world, b)], [b, sizeOf(world, a)]]);
    most = Math.max(...[...more].map(([id, n]) => (peers.get(id) ?? 0) + n));
    if (most <= 125 && !overlapping(world, a, b)) for (const [id, n] of more) peers.set(id, (peers.get(id) ?? 0) + n);
  }
  return most;
}

function overlapping(world: World, a: string, b: string): boolean {
  const [v, w] = [a, b].map((id) => world.vpcs.find((one) => one.id === id));
  if (a === b) return v?.overlap ?? false;
  return (v?.cidrs ?? []).some((c) => w?.cidrs.some((d) => blocksOverlap(c, d)));
}
