import type { Catalog } from './catalog.ts';
import { privateSub, type Hop, type Leg, type Net } from './checker-built.ts';
import { Ground } from './checker-hops.ts';
import type { ClientName, Fact, Filter, GoalName, Proof, Station } from './proof.ts';
import type { FullScenario, Requirement } from './schema.ts';

/*
 * Checks proofs without trusting whoever found them. A path is right if each of its hops is one that the rules allow, a closed set if no hop leads
 * out of it; a proof is right if its facts, for every pair of places that the requirement speaks of, add up to what it says. Where the format has
 * no facts (the internet and other connections of `exposeOnly`, paths beside the endpoints of `limitTo`) the hops are followed from here, to the end.
 */
interface Pair {
  readonly from: ClientName;
  readonly goal: GoalName;
}
const internet: ClientName = { net: null, sub: 0, cidr: null };
const keyOf = (s: Station, met = s.met ?? false): string => JSON.stringify([s.client.net, s.client.sub, s.client.cidr, s.at, s.net ?? '', s.cidr ?? '', s.element ?? '', s.src === undefined ? '' : s.src, met]);
/** Subnets of a network are as good as each other to arrive in, but for those that the internet reaches: one fact will do for all alike. */
const pairKey = (ground: Ground, { from, goal }: Pair): string => {
  const sub = goal !== 'internet' && 'net' in goal ? ground.net(goal.net)?.subs[goal.sub] : undefined;
  return JSON.stringify([from.net, from.sub, from.cidr, goal === 'internet' ? goal : 'net' in goal ? [goal.net, sub && sub.public && sub.publicAddresses, goal.cidr] : [goal.service, goal.cidr]]);
};
const filterKey = ({ most, every, through }: Filter): string => JSON.stringify([most, every ?? null, through ?? null]);
const atClient = (client: ClientName): Station => ({ client, at: 'client' });
const passes = (leg: Leg, { most, every }: Filter): boolean =>
  leg.cls <= most && (!every || ('gbps' in every ? leg.gbps >= every.gbps : 'avoids' in every ? !leg.fleets.includes(every.avoids) : !leg.fragile));

/** What is wrong with a fact, in words. */
function wrongFact(ground: Ground, fact: Fact): string | null {
  const { from, goal, filter, kind } = fact;
  if (kind === 'path') {
    let at = atClient(from);
    let met = false;
    for (const [i, { to, elements }] of fact.hops.entries()) {
      const hops = (ground.successors(at, goal) ?? []).filter((h) => keyOf(h.to) === keyOf(to, false));
      if (hops.length === 0) return `hop ${i + 1}: from ${keyOf(at)} nothing leads to ${keyOf(to)}`;
      const passing = hops.filter((h) => passes(h.leg, filter));
      if (passing.length === 0) return `hop ${i + 1}: to ${keyOf(to)} the filter lets nothing pass`;
      const resting = passing.filter((h) => elements.every((e) => h.leg.els.includes(e)));
      if (resting.length === 0) return `hop ${i + 1}: to ${keyOf(to)} does not rest on elements ${elements.join(', ')}`;
      met ||= resting.some((h) => h.leg.clear);
      at = to;
    }
    if (at.at !== 'goal') return 'the path ends before its goal';
    return filter.through && !met ? 'no hop of the path is in clear' : null;
  }
  const through = filter.through !== undefined;
  const stations = new Set(fact.stations.map((s) => keyOf(s)));
  if (!stations.has(keyOf(atClient(from)))) return 'the client is not in the closed set';
  for (const s of fact.stations) {
    if (s.at === 'goal' && (!through || s.met)) return 'the goal is in the closed set';
    if (!through && s.met !== undefined) return 'a station tells of links in clear, and none is asked for';
    const hops = ground.successors(s, goal);
    if (!hops) return `there is no station ${keyOf(s)}`;
    for (const { to, leg } of hops) {
      if (!passes(leg, filter)) continue;
      const met = through && ((s.met ?? false) || leg.clear);
      if (to.at === 'goal' ? !through || met : !stations.has(keyOf(to, met))) return `the closed set is open: ${keyOf(s)} leads to ${keyOf(to, met)}`;
    }
  }
  return null;
}

/** Whether a client gets to a goal by hops that `ok` lets pass: for what a proof carries no facts of. */
function gets(ground: Ground, { from, goal }: Pair, ok: (hop: Hop) => boolean): boolean {
  const open = [atClient(from)];
  const seen = new Set(open.map((s) => keyOf(s)));
  for (let s = open.pop(); s; s = open.pop()) {
    if (s.at === 'goal') return true;
    for (const hop of ground.successors(s, goal) ?? []) {
      if (seen.has(keyOf(hop.to)) || !ok(hop)) continue;
      seen.add(keyOf(hop.to));
      open.push(hop.to);
    }
  }
  return false;
}

/** The network that a name stands in, its subnets and its blocks; none for the internet and for AWS services. A group: one of its members. */
function standing(ground: Ground, name: string): { readonly net: Net; readonly subs: readonly number[]; readonly blocks: readonly string[] } | null {
  const slash = name.indexOf('/');
  const app = ground.app(name);
  for (const net of ground.nets) {
    const sub = net.subs.findIndex((s) => s.id === (app ? app.subnet : name));
    if (app?.vpc === net.id) return { net, subs: [sub >= 0 ? sub : privateSub(net.subs)], blocks: net.blocks };
    if (!app && sub >= 0) return { net, subs: [sub], blocks: net.blocks };
    if (net.id === (slash < 0 ? name : name.slice(0, slash))) return { net, subs: net.subs.map((_, i) => i), blocks: net.blocks.filter((b) => slash < 0 || b === name.slice(slash + 1)) };
  }
  return null;
}

const clientsOf = (ground: Ground, name: string): ClientName[] => {
  const place = standing(ground, name);
  return name === 'internet' ? [internet] : place ? place.subs.flatMap((sub) => place.blocks.map((cidr) => ({ net: place.net.name, sub, cidr }))) : [];
};

/** Every pair of places that a requirement from one name to another speaks of; from a group to itself, one member and another. */
function pairsOf(ground: Ground, from: string, to: string): Pair[] {
  const place = standing(ground, to);
  const own = standing(ground, from)?.net;
  const net = place && own?.name === place.net.name && !ground.app(to) ? (ground.net(`${place.net.id}#2`) ?? place.net) : place?.net;
  let goals: GoalName[] = to === 'internet' ? [to] : [{ service: to, cidr: null }];
  if (place && net) goals = ground.app(to) ? place.blocks.map((cidr) => ({ service: to, cidr })) : place.subs.flatMap((sub) => place.blocks.map((cidr) => ({ net: net.name, sub, cidr })));
  return clientsOf(ground, from).flatMap((client) => goals.map((goal) => ({ from: client, goal })));
}

/** Whether an ordinary name leads the client onto an endpoint that it may use: its own gateway endpoint, or one with private DNS in its VPC. */
function keepsName(ground: Ground, { from, goal }: Pair): boolean {
  const net = ground.net(from.net);
  const service = goal !== 'internet' && 'service' in goal ? ground.services.find((s) => s.id === goal.service) : undefined;
  if (!net?.vpc || !service || !('aws' in service)) return false;
  const near: Station[] = [atClient(from), ...net.blocks.map((cidr): Station => ({ client: from, at: 'address', net: net.name, cidr }))];
  return near.flatMap((s) => ground.successors(s, goal) ?? []).some(({ to }) => {
    const e = ground.live.find((x) => to.at === 'endpoint' && x.i === to.element)?.e;
    const named = e?.type === 'gateway-endpoint' || (e?.type === 'interface-endpoint' && e.privateDns && ground.catalog.services.get(service.aws)?.privateDns === true);
    return named && (ground.successors(to, goal) ?? []).length > 0;
  });
}

/** What the facts about one pair say of a requirement; null where they do not decide it. */
function decided(ground: Ground, r: Requirement, pair: Pair, facts: readonly Fact[]): boolean | null {
  const of = (kind: Fact['kind'], filter: Filter) => facts.some((f) => f.kind === kind && filterKey(f.filter) === filterKey(filter));
  const path = (most: number, more: Omit<Filter, 'most'> = {}) => of('path', { most: most as Filter['most'], ...more });
  const closed = (most: number, more: Omit<Filter, 'most'> = {}) => of('closed', { most: most as Filter['most'], ...more });
  const either = (most: number, more: Omit<Filter, 'most'> = {}) => (path(most, more) ? true : closed(most, more) ? false : null);
  const not = (answer: boolean | null) => (answer === null ? null : !answer);
  if ('reach' in r || 'exposeOnly' in r) return either(2);
  if ('isolate' in r) return not(either(2));
  if ('private' in r) return either(0);
  if ('survivesAz' in r) return either(2, { every: { survives: true } });
  if ('keepDnsName' in r) {
    const open = either(0);
    return open === null ? null : open && keepsName(ground, pair);
  }
  if (closed(2)) return false;
  const taken = [0, 1, 2].find((k) => path(k) && (k === 0 || closed(k - 1)));
  if (taken === undefined) return null;
  if ('encrypt' in r) return not(either(taken, { through: 'clear' }));
  if ('bandwidth' in r) return either(taken, { every: { gbps: r.bandwidth.gbps } });
  if ('inspect' in r) return not(either(taken, { every: { avoids: r.inspect.by } }));
  if (!('limitTo' in r)) return null;
  const wanted = new Set(r.limitTo.resources);
  const limits = ({ to }: Hop) => {
    const e = ground.live.find((x) => to.at === 'endpoint' && x.i === to.element)?.e;
    const policy = new Set(e && 'policy' in e ? e.policy : []);
    return policy.size > 0 && policy.size === wanted.size && [...policy].every((p) => wanted.has(p));
  };
  return !gets(ground, pair, (hop) => hop.leg.cls <= taken && !limits(hop));
}

/** Whether a bucket's policies together let in nothing but what comes through an endpoint in one of these VPCs. */
function onlyVia(ground: Ground, service: string, vpcs: readonly string[]): boolean {
  const policies = ground.all('bucket-policy').filter(({ e }) => e.service === service).map(({ e }) => e.allowOnly);
  const common = (lists: readonly (readonly string[])[]) => (lists[0] ?? []).filter((x) => lists.every((l) => l.includes(x)));
  const sources = policies.flatMap((p) => ('sourceIps' in p ? [p.sourceIps] : []));
  if (policies.length === sources.length) return policies.length > 0 && common(sources).length === 0;
  const inVpcs = policies.flatMap((p) => ('vpcs' in p ? [p.vpcs] : []));
  const endpoints = policies.flatMap((p) => ('endpoints' in p ? [p.endpoints] : []));
  const homes = common(endpoints).flatMap((id) => ground.all('gateway-endpoint', 'interface-endpoint').flatMap(({ e }) => (e.id === id ? [e.vpc] : [])));
  return sources.length > 0 || common([...inVpcs, ...(endpoints.length > 0 ? [homes] : [])]).every((vpc) => vpcs.includes(vpc));
}

/** Whether links allow another connection than to a service, between its VPC and a place, in either direction. */
function otherwiseLinked(ground: Ground, service: string, name: string): boolean {
  const [there, home] = [standing(ground, name), standing(ground, service)];
  if (!there || !home) return false;
  const [a, b] = [there.net, home.net];
  if (a === b) return true;
  const opens = (from: Net, own: readonly string[], to: Net, blocks: readonly string[]) => own.some((x) => ground.answers(to, from, x)) && blocks.some((x) => ground.routes(from, to, x));
  if (ground.links(a, b).length > 0 && (opens(a, there.blocks, b, b.blocks) || opens(b, b.blocks, a, there.blocks))) return true;
  const linked = (from: string, app: string) => pairsOf(ground, from, app).some((pair) => gets(ground, pair, ({ leg }) => leg.cls < 2));
  const apps = (net: Net) => ground.services.filter((s) => s.id !== service && 'vpc' in s && s.vpc === net.id);
  return apps(b).some((s) => linked(name, s.id)) || apps(a).some((s) => linked(b.id, s.id));
}

/**
 * Checks a proof by the rules alone.
 * @param scenario with the design done: its world holds the elements that stand afterwards
 * @param firstNew index of the first element that the design adds
 * @returns null where the proof is right, else what is wrong with it, in words
 */
export function checkProof(scenario: FullScenario, proof: Proof, catalog: Catalog, firstNew: number): string | null {
  const ground = new Ground(scenario, catalog);
  const { requirement: r, holds, facts } = proof;
  for (const [i, fact] of facts.entries()) {
    const wrong = wrongFact(ground, fact);
    if (wrong) return `fact ${i + 1}: ${wrong}`;
  }
  const says = (answer: boolean) => (answer === holds ? null : `the requirement ${answer ? 'holds' : 'fails'}`);
  if ('readyWithin' in r) return says(scenario.world.elements.slice(firstNew).every((e) => r.readyWithin.days >= catalog.ranking.limits[e.type === 'direct-connect' && e.connection === undefined ? 'direct-connect-days' : 'anything-else-days']));
  if ('onlyVia' in r) return says(onlyVia(ground, r.onlyVia.service, r.onlyVia.vpcs));
  const by = new Map<string, Fact[]>();
  for (const fact of facts) by.set(pairKey(ground, fact), [...(by.get(pairKey(ground, fact)) ?? []), fact]);
  const verdict = (pair: Pair) => decided(ground, r, pair, by.get(pairKey(ground, pair)) ?? []);
  let answers: (boolean | null)[];
  if ('exposeOnly' in r) {
    const { service, to } = r.exposeOnly;
    if (pairsOf(ground, 'internet', service).some((pair) => gets(ground, pair, () => true))) return says(false);
    if (to.some((name) => clientsOf(ground, name).length === 0 || otherwiseLinked(ground, service, name))) return says(false);
    answers = to.flatMap((name) => pairsOf(ground, name, service).map((pair) => verdict(pair)));
  } else {
    const [from, to] = 'limitTo' in r ? [r.limitTo.from, r.limitTo.service] : Object.values(r as Record<string, { from: string; to: string }>).map((x) => [x.from, x.to])[0] as [string, string];
    answers = pairsOf(ground, from, to).map((pair) => verdict(pair));
    // An AWS service opens no connection.
    if (answers.length === 0) return says('isolate' in r);
  }
  if (holds) return answers.every((a) => a === true) ? null : answers.includes(false) ? 'the facts say that it fails' : 'the facts do not say that it holds for every pair of places';
  return answers.includes(false) ? null : answers.includes(null) ? 'no fact says that it fails' : 'the facts say that it holds';
}
