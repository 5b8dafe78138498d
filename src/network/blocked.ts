import { nameOf, type Block, type Design, type Endpoint } from './design.ts';
import type { Link } from './links.ts';
import type { Net } from './nets.ts';
import type { ElementOf } from './schema.ts';
import type { Path } from './search.ts';
import { hopsFrom, placeName, walksFrom, type Walk } from './walks.ts';
import { admitted, answerable, groupLetsIn, ingress, routable, servesSubnet, someRoutable, type Client, type Goal, type Way } from './ways.ts';

/** A path as one would draw it: the names on it in order, and everything that stops it (empty: it is open). */
export interface Trail {
  readonly path: readonly string[];
  readonly blocks: readonly Block[];
  /** Elements on it. */
  readonly els: readonly number[];
}

const overlapBlock = (to: Net): Block => ({ rule: 'overlapping-cidr-not-routed', at: to.id });

/** Every candidate path with its blocks; the caller takes the one with the fewest. */
function* candidates(design: Design, client: Client | null, goal: Goal, privately: boolean, passed: ReadonlySet<number>): Generator<Trail> {
  const { base, elements } = design;
  const goalName = goal.kind === 'internet' ? 'internet' : goal.kind === 'service' ? goal.service.id : (goal.net.subs[goal.sub]?.id ?? goal.net.id);
  const there = goal.kind === 'net' ? goal.net : goal.kind === 'service' && goal.service.net >= 0 ? (base.nets[goal.service.net] as Net) : null;
  const reached = client ? walksFrom(design, client, privately) : new Map<number, Walk>();
  if (there && client) {
    const walk = reached.get(there.index);
    const end = goal.kind === 'net' && goalName === there.id ? [] : [goalName];
    if (there === client.net) yield { path: [...(walk as Walk).names(elements), ...end], blocks: [], els: [] };
    else if (walk) yield { path: [...walk.names(elements), ...end], blocks: [...walk.blocks, ...(walk.els.length > 0 && routable(design, client.net, there, (goal as { cidr: number }).cidr) && answerable(design, there, client) ? [] : [overlapBlock(there)])], els: walk.els };
    // Where an endpoint for it stands in reach, what is wrong is wrong with that endpoint.
    else if (goal.kind !== 'service' || !(design.endpoints.get(goal.service.index) ?? []).some((e) => reached.has(e.net.index))) yield { path: [placeName(client), there.id, ...end], blocks: [{ rule: 'vpcs-are-isolated', at: there.id }], els: [] };
    const balanced = goal.kind === 'service' && design.publicBalancers.has(goal.service.index);
    if (!walk && !balanced) for (const { el } of design.publicLines.get(client.net.index) ?? []) yield { path: [placeName(client), nameOf(elements, el), there.id, ...end], blocks: [{ rule: 'direct-connect-vif-types', at: nameOf(elements, el) }], els: [el] };
  }
  if (goal.kind === 'service' && client) {
    for (const endpoint of design.endpoints.get(goal.service.index) ?? []) {
      const walk = reached.get(endpoint.net.index);
      const at = nameOf(elements, endpoint.el);
      const approach = approachBlocks(design, client, endpoint.net, walk);
      yield { path: [...(walk?.names(elements) ?? [placeName(client), endpoint.net.id]), at, ...offerNames(design, endpoint), goalName], blocks: [...approach, ...endpointStops(design, client, endpoint, at)], els: [...(walk?.els ?? []), endpoint.el] };
    }
    // A fleet's GWLB endpoint is no address for a client to turn to: traffic passes it on the way to somewhere else.
    for (const el of standingIn(design, client.net, 'gwlb-endpoint', (e) => e.service === goal.service.id)) yield { path: [placeName(client), nameOf(elements, el), goalName], blocks: [{ rule: 'gwlb-endpoint-inspects', at: nameOf(elements, el) }], els: [el] };
    for (const { el } of design.publicLines.get(client.net.index) ?? []) {
      const blocks: Block[] = [];
      if (!goal.service.aws && !design.publicBalancers.has(goal.service.index)) continue;
      if (goal.service.aws && !goal.service.publicEndpoint) blocks.push({ rule: 'public-endpoint-from-anywhere', at: goalName });
      else if (goal.service.aws && !admitted(design, goal.service, null, client.net)) blocks.push({ rule: 'bucket-policy-restricts', at: goalName });
      yield { path: [placeName(client), nameOf(elements, el), goalName], blocks, els: [el] };
    }
    if (goal.service.aws?.code && goal.service.publicEndpoint)
      for (const hop of hopsFrom(design, client.net)) {
        if (hop.type === 'direct-connect' && (design.igw[hop.to.index] as number) < 0) yield { path: [placeName(client), ...hop.els.map((el) => nameOf(elements, el)), hop.to.id, goalName], blocks: [{ rule: 'direct-connect-vif-types', at: nameOf(elements, hop.els[0] as number) }], els: hop.els };
      }
    for (const proxy of design.proxies.get(goal.service.index) ?? []) {
      if (passed.has(proxy.el) || passed.size > 3) continue;
      const walk = reached.get(proxy.net.index);
      const rest = fewest(candidates(design, { net: proxy.net, sub: proxy.net.privateSub, cidr: -1 }, goal, privately, new Set([...passed, proxy.el])), () => 0);
      if (rest) yield { path: [...(walk?.names(elements) ?? [placeName(client), proxy.net.id]), nameOf(elements, proxy.el), ...rest.path.slice(1)], blocks: [...approachBlocks(design, client, proxy.net, walk), ...rest.blocks.map((b) => (b.at === rest.path[0] ? { ...b, at: nameOf(elements, proxy.el) } : b))], els: [...(walk?.els ?? []), proxy.el, ...rest.els] };
    }
  }
  if (!privately) yield* overInternet(design, client, goal, goalName, reached);
}

/** The endpoint service that an endpoint for an application leads to, if there is one. */
function offerOf(design: Design, endpoint: Endpoint): number[] {
  const offers = design.services.get(endpoint.service.index) ?? [];
  const named = offers.find((o) => endpoint.closed.some((b) => b.at === nameOf(design.elements, o.el))) ?? offers[0];
  return named ? [named.el] : [];
}
const offerNames = (design: Design, endpoint: Endpoint): string[] => offerOf(design, endpoint).map((el) => nameOf(design.elements, el));

function approachBlocks(design: Design, client: Client, net: Net, walk: Walk | undefined): Block[] {
  if (net === client.net) return [];
  if (!walk) return [{ rule: 'vpcs-are-isolated', at: net.id }];
  return [...walk.blocks, ...(someRoutable(design, client, net) ? [] : [overlapBlock(net)])];
}

function endpointStops(design: Design, client: Client, endpoint: Endpoint, at: string): Block[] {
  const blocks = [...endpoint.closed];
  if (endpoint.e.type === 'gateway-endpoint') {
    if (endpoint.net !== client.net) blocks.push({ rule: 'gateway-endpoint-own-vpc', at });
    else if (!servesSubnet(endpoint, client.sub)) blocks.push({ rule: 'gateway-endpoint-route-tables', at: placeName(client) });
  } else if (!groupLetsIn(endpoint, client)) blocks.push({ rule: 'interface-endpoint-security-group', at });
  if (endpoint.closed.length === 0 && !admitted(design, endpoint.service, endpoint, null)) blocks.push({ rule: 'bucket-policy-restricts', at: endpoint.service.id });
  return blocks;
}

/** Paths over the internet: out of the client's own network, through a network it is connected with, or from the internet itself. */
function* overInternet(design: Design, client: Client | null, goal: Goal, goalName: string, reached: ReadonlyMap<number, Walk>): Generator<Trail> {
  const { elements } = design;
  const inward = (src: Net | null): Block[] => {
    if (ingress(design, goal, src)) return [];
    if (goal.kind === 'service' && goal.service.aws) return [{ rule: goal.service.publicEndpoint ? 'bucket-policy-restricts' : 'public-endpoint-from-anywhere', at: goalName }];
    return [{ rule: unreached(design, client, goal), at: goalName }];
  };
  const tail = goalName === 'internet' ? ['internet'] : ['internet', goalName];
  if (!client) return yield { path: tail, blocks: inward(null), els: [] };
  for (const walk of reached.values()) {
    const { net } = walk;
    const own = net === client.net;
    if (net.site) {
      if (own) yield { path: [...walk.names(elements), ...tail], blocks: [...(net.internet ? [] : [{ rule: 'public-endpoint-from-anywhere', at: net.id }]), ...inward(net)], els: [] };
      continue;
    }
    const igw = design.igw[net.index] as number;
    const nats = design.nats.get(net.index) ?? [];
    if (!own && igw < 0 && nats.length === 0) continue;
    const central = [...design.gateways.values()].some((g) => g.e.egress === net.id && walk.els.includes(g.el));
    const edge: Block[] = own ? [] : central ? [...walk.blocks, ...(answerable(design, net, client) ? [] : [overlapBlock(net)])] : [...walk.blocks, { rule: walk.last === 'transit-gateway' ? 'transit-gateway-egress' : transitRuleOut(walk.last), at: net.id }];
    const door = igw < 0 ? 'internet-gateway' : nameOf(elements, igw);
    const gate: Block[] = igw < 0 ? [{ rule: 'public-subnet-definition', at: door }] : [];
    const sub = own ? net.subs[client.sub] : undefined;
    if (own && sub?.public && igw >= 0) {
      yield { path: [...walk.names(elements), door, ...tail], blocks: [...(sub.addressed ? [] : [{ rule: 'public-address-required', at: placeName(client) }]), ...inward(net)], els: [igw] };
      continue;
    }
    // Its routes are for IPv6, so it stops what addresses of this model would send.
    if (own) for (const el of standingIn(design, net, 'egress-only-internet-gateway')) yield { path: [placeName(client), nameOf(elements, el), ...tail], blocks: [{ rule: 'egress-only-internet-gateway', at: nameOf(elements, el) }, ...inward(net)], els: [el] };
    if (nats.length === 0) {
      yield { path: [...walk.names(elements), door, ...tail], blocks: [...edge, ...gate, { rule: 'private-subnet-needs-nat', at: own ? placeName(client) : net.id }, ...inward(net)], els: [...walk.els, ...(igw < 0 ? [] : [igw])] };
    }
    for (const nat of nats) yield { path: [...walk.names(elements), nameOf(elements, nat.el), door, ...tail], blocks: [...edge, ...nat.closed, ...inward(net)], els: [...walk.els, nat.el, ...(igw < 0 ? [] : [igw])] };
  }
}

/** Elements of a type in a network. */
const standingIn = <T extends 'egress-only-internet-gateway' | 'gwlb-endpoint'>(design: Design, net: Net, type: T, fits: (e: ElementOf<T>) => boolean = () => true): number[] =>
  design.elements.flatMap((e, el) => (e.type === type && net.id === (e as ElementOf<T>).vpc && fits(e as ElementOf<T>) ? [el] : []));

/** Why the internet does not lead into a network: a NAT gateway there is for the other direction; where there is none, nothing there is public, and the internet makes no private path between networks. */
function unreached(design: Design, client: Client | null, goal: Goal): string {
  if (goal.kind !== 'net') return client ? 'hosted-service-over-internet' : 'hosted-service-internet-exposure';
  if (design.nats.get(goal.net.index)?.some((nat) => nat.e.type === 'nat-gateway')) return 'nat-gateway-outbound-only';
  return client || goal.net.site ? 'vpcs-are-isolated' : 'public-subnet-definition';
}

const transitRuleOut = (last: string | null): string => (last === 'vpc-peering' ? 'peering-no-edge-to-edge' : last === 'software-vpn' ? 'software-vpn-between-vpcs' : 'vpn-reaches-own-vpc');

/** The trail with the fewest blocks; of equals the one that `weight` likes best, then the first. */
function fewest(trails: Iterable<Trail>, weight: (trail: Trail) => number): Trail | null {
  let best: Trail | null = null;
  for (const trail of trails) if (!best || trail.blocks.length < best.blocks.length || (trail.blocks.length === best.blocks.length && weight(trail) > weight(best))) best = trail;
  return best;
}

/**
 * The path that would need the fewest changes, with each setting that blocks it. Empty `blocks`: it is open.
 * @param privately leave the internet out and count a VPN over it as a block
 * @param firstNew elements from here on are the option's own; of equal paths one through them is the better explanation
 */
export function blockedPath(design: Design, client: Client | null, goal: Goal, privately: boolean, firstNew: number): Trail {
  const weight = (trail: Trail) => trail.els.filter((el) => el >= firstNew).length;
  const unserved = privately && goal.kind === 'service' && goal.service.aws !== null && client !== null && !client.net.site;
  const fallback: Trail = { path: [placeName(client), goal.kind === 'service' ? goal.service.id : goal.kind === 'net' ? goal.net.id : 'internet'], blocks: [{ rule: unserved ? 'vpc-endpoint-definition' : 'vpcs-are-isolated', at: placeName(client) }], els: [] };
  return fewest(candidates(design, client, goal, privately, new Set()), weight) ?? fallback;
}

/** An open path drawn the same way. */
export function trailOf(design: Design, client: Client | null, goal: Goal, path: Path): Trail {
  const { elements } = design;
  const names: string[] = [placeName(client)];
  const els: number[] = [];
  const walk = (link: Link | null, net: Net | null) => {
    if (!link) return;
    els.push(...link.els);
    names.push(...link.els.map((el) => nameOf(elements, el)), ...(net ? [net.id] : []));
  };
  const step = (el: number) => {
    els.push(el);
    names.push(nameOf(elements, el));
  };
  for (const way of path.ways) drawWay(design, way, goal, walk, step, names);
  return { path: names, blocks: [], els };
}

function drawWay(design: Design, way: Way, goal: Goal, walk: (link: Link | null, net: Net | null) => void, step: (el: number) => void, names: string[]): void {
  const goalNet = goal.kind === 'net' ? goal.net : goal.kind === 'service' && goal.service.net >= 0 ? (design.base.nets[goal.service.net] as Net) : null;
  const end = goal.kind === 'service' ? goal.service.id : goal.kind === 'net' ? (goal.net.subs[goal.sub]?.id ?? null) : null;
  if (way.kind === 'proxy' && way.proxy) {
    walk(way.link, way.proxy.net);
    step(way.proxy.el);
    return;
  }
  if (way.kind === 'endpoint' && way.endpoint) {
    walk(way.link, way.endpoint.net);
    step(way.endpoint.el);
    for (const el of offerOf(design, way.endpoint)) step(el);
  } else if (way.kind === 'public-line') step(way.line);
  else if (way.kind === 'internet' && way.egress) {
    walk(way.egress.link, way.egress.src);
    if (way.egress.nat) step(way.egress.nat.el);
    const igw = way.egress.src ? (design.igw[way.egress.src.index] as number) : -1;
    if (igw >= 0) step(igw);
    if (names.at(-1) !== 'internet') names.push('internet');
  } else walk(way.link, goalNet);
  if (end !== null && names.at(-1) !== end) names.push(end);
}
