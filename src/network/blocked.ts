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

const none: ReadonlySet<number> = new Set();
const nowhere: ReadonlyMap<number, Walk> = new Map();

const overlapBlock = (to: Net): Block => ({ rule: 'overlapping-cidr-not-routed', at: to.id });

/** The candidate with the fewest blocks; of equals the one with the most elements from `firstNew` on, then the first. Its path is drawn when it is taken: most candidates are not. */
class Fewest {
  readonly #firstNew: number;
  #best: Trail | null = null;
  #own = 0;
  constructor(firstNew: number) {
    this.#firstNew = firstNew;
  }
  get best(): Trail | null {
    return this.#best;
  }
  add(blocks: readonly Block[], els: readonly number[], path: () => readonly string[]): void {
    const most = this.#best ? this.#best.blocks.length : Infinity;
    if (blocks.length > most) return;
    let own = 0;
    for (const el of els) if (el >= this.#firstNew) own++;
    if (blocks.length === most && own <= this.#own) return;
    this.#best = { path: path(), blocks, els };
    this.#own = own;
  }
}

/** Every candidate path with its blocks. */
function candidates(found: Fewest, design: Design, client: Client | null, goal: Goal, privately: boolean, passed: ReadonlySet<number>): void {
  const { base, elements } = design;
  const goalName = goal.kind === 'internet' ? 'internet' : goal.kind === 'service' ? goal.service.id : (goal.net.subs[goal.sub]?.id ?? goal.net.id);
  const there = goal.kind === 'net' ? goal.net : goal.kind === 'service' && goal.service.net >= 0 ? (base.nets[goal.service.net] as Net) : null;
  const reached = client ? walksFrom(design, client, privately) : nowhere;
  if (there && client) {
    const walk = reached.get(there.index);
    const end = goal.kind === 'net' && goalName === there.id ? [] : [goalName];
    if (there === client.net) found.add([], [], () => [...(walk as Walk).names(elements), ...end]);
    else if (walk) {
      const { els } = walk;
      const fits = els.length > 0 && routable(design, client.net, there, (goal as { cidr: number }).cidr) && answerable(design, there, client);
      found.add(fits ? walk.blocks : [...walk.blocks, overlapBlock(there)], els, () => [...walk.names(elements), ...end]);
    }
    // Where an endpoint for it stands in reach, what is wrong is wrong with that endpoint.
    else if (goal.kind !== 'service' || !(design.endpoints.get(goal.service.index) ?? []).some((e) => reached.has(e.net.index))) found.add([{ rule: 'vpcs-are-isolated', at: there.id }], [], () => [placeName(client), there.id, ...end]);
    const balanced = goal.kind === 'service' && design.publicBalancers.has(goal.service.index);
    if (!walk && !balanced) for (const { el } of design.publicLines.get(client.net.index) ?? []) found.add([{ rule: 'direct-connect-vif-types', at: nameOf(elements, el) }], [el], () => [placeName(client), nameOf(elements, el), there.id, ...end]);
  }
  if (goal.kind === 'service' && client) {
    for (const endpoint of design.endpoints.get(goal.service.index) ?? []) {
      const walk = reached.get(endpoint.net.index);
      const at = nameOf(elements, endpoint.el);
      const approach = approachBlocks(design, client, endpoint.net, walk);
      found.add([...approach, ...endpointStops(design, client, endpoint, at)], [...(walk?.els ?? []), endpoint.el], () => [...(walk?.names(elements) ?? [placeName(client), endpoint.net.id]), at, ...offerNames(design, endpoint), goalName]);
    }
    // A fleet's GWLB endpoint is no address for a client to turn to: traffic passes it on the way to somewhere else.
    for (const el of standingIn(design, client.net, 'gwlb-endpoint', (e) => e.service === goal.service.id)) found.add([{ rule: 'gwlb-endpoint-inspects', at: nameOf(elements, el) }], [el], () => [placeName(client), nameOf(elements, el), goalName]);
    for (const { el } of design.publicLines.get(client.net.index) ?? []) {
      const blocks: Block[] = [];
      if (!goal.service.aws && !design.publicBalancers.has(goal.service.index)) continue;
      if (goal.service.aws && !goal.service.publicEndpoint) blocks.push({ rule: 'public-endpoint-from-anywhere', at: goalName });
      else if (goal.service.aws && !admitted(design, goal.service, null, client.net)) blocks.push({ rule: 'bucket-policy-restricts', at: goalName });
      found.add(blocks, [el], () => [placeName(client), nameOf(elements, el), goalName]);
    }
    if (goal.service.aws?.code && goal.service.publicEndpoint)
      for (const hop of hopsFrom(design, client.net)) {
        if (hop.type === 'direct-connect' && (design.igw[hop.to.index] as number) < 0) found.add([{ rule: 'direct-connect-vif-types', at: nameOf(elements, hop.els[0] as number) }], hop.els, () => [placeName(client), ...hop.els.map((el) => nameOf(elements, el)), hop.to.id, goalName]);
      }
    for (const proxy of design.proxies.get(goal.service.index) ?? []) {
      if (passed.has(proxy.el) || passed.size > 3) continue;
      const walk = reached.get(proxy.net.index);
      const onward = new Fewest(Infinity);
      candidates(onward, design, { net: proxy.net, sub: proxy.net.privateSub, cidr: -1 }, goal, privately, new Set([...passed, proxy.el]));
      const rest = onward.best;
      if (!rest) continue;
      const blocks = [...approachBlocks(design, client, proxy.net, walk), ...rest.blocks.map((b) => (b.at === rest.path[0] ? { ...b, at: nameOf(elements, proxy.el) } : b))];
      found.add(blocks, [...(walk?.els ?? []), proxy.el, ...rest.els], () => [...(walk?.names(elements) ?? [placeName(client), proxy.net.id]), nameOf(elements, proxy.el), ...rest.path.slice(1)]);
    }
  }
  if (!privately) overInternet(found, design, client, goal, goalName, reached);
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
function overInternet(found: Fewest, design: Design, client: Client | null, goal: Goal, goalName: string, reached: ReadonlyMap<number, Walk>): void {
  const { elements } = design;
  const inward = (src: Net | null): Block[] => {
    if (ingress(design, goal, src)) return [];
    if (goal.kind === 'service' && goal.service.aws) return [{ rule: goal.service.publicEndpoint ? 'bucket-policy-restricts' : 'public-endpoint-from-anywhere', at: goalName }];
    return [{ rule: unreached(design, client, goal), at: goalName }];
  };
  const tail = goalName === 'internet' ? ['internet'] : ['internet', goalName];
  if (!client) return found.add(inward(null), [], () => tail);
  for (const walk of reached.values()) {
    const { net } = walk;
    const own = net === client.net;
    if (net.site) {
      if (own) found.add([...(net.internet ? [] : [{ rule: 'public-endpoint-from-anywhere', at: net.id }]), ...inward(net)], [], () => [...walk.names(elements), ...tail]);
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
      found.add([...(sub.addressed ? [] : [{ rule: 'public-address-required', at: placeName(client) }]), ...inward(net)], [igw], () => [...walk.names(elements), door, ...tail]);
      continue;
    }
    // Its routes are for IPv6, so it stops what addresses of this model would send.
    if (own) for (const el of standingIn(design, net, 'egress-only-internet-gateway')) found.add([{ rule: 'egress-only-internet-gateway', at: nameOf(elements, el) }, ...inward(net)], [el], () => [placeName(client), nameOf(elements, el), ...tail]);
    const out = igw < 0 ? [] : [igw];
    if (nats.length === 0) found.add([...edge, ...gate, { rule: 'private-subnet-needs-nat', at: own ? placeName(client) : net.id }, ...inward(net)], [...walk.els, ...out], () => [...walk.names(elements), door, ...tail]);
    for (const nat of nats) found.add([...edge, ...nat.closed, ...inward(net)], [...walk.els, nat.el, ...out], () => [...walk.names(elements), nameOf(elements, nat.el), door, ...tail]);
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

/**
 * The path that would need the fewest changes, with each setting that blocks it. Empty `blocks`: it is open.
 * @param privately leave the internet out and count a VPN over it as a block
 * @param firstNew elements from here on are the option's own; of equal paths one through them is the better explanation
 */
export function blockedPath(design: Design, client: Client | null, goal: Goal, privately: boolean, firstNew: number): Trail {
  const found = new Fewest(firstNew);
  candidates(found, design, client, goal, privately, none);
  if (found.best) return found.best;
  const unserved = privately && goal.kind === 'service' && goal.service.aws !== null && client !== null && !client.net.site;
  return { path: [placeName(client), goal.kind === 'service' ? goal.service.id : goal.kind === 'net' ? goal.net.id : 'internet'], blocks: [{ rule: unserved ? 'vpc-endpoint-definition' : 'vpcs-are-isolated', at: placeName(client) }], els: [] };
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
