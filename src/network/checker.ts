import type { Catalog } from './catalog.ts';
import { Ground, type Hop } from './checker-hops.ts';
import { nameOfClient, nameOfGoal } from './names.ts';
import { exposuresOf, planOf, type Exposure, type Pair } from './plan.ts';
import type { Fact, Filter, Proof, Station } from './proof.ts';
import type { FullScenario, Requirement } from './schema.ts';

/*
 * Checks proofs without searching. A path is right if each of its hops is one that the rules allow, a closed set if no hop leads out of it and all in
 * it is led to; a proof is right if its facts, for every pair of places that the requirement speaks of, add up to what it says.
 */
const keyOf = (s: Station, met = s.met ?? false): string => JSON.stringify([s.client.net, s.client.sub, s.client.cidr, s.at, s.net, s.cidr, s.element, s.src, met]);
const keyFor = ({ most, every, through }: Filter, from: unknown, goal: unknown): string => JSON.stringify([most, every ?? null, through ?? null, from, goal]);

function passes({ base, design }: Ground, from: Station, { to, leg }: Hop, { most, every }: Filter): boolean {
  if (leg.cls > most || !every) return leg.cls <= most;
  if ('gbps' in every) return leg.gbps >= every.gbps;
  if ('survives' in every) return !leg.fragile;
  if ('avoids' in every) return (leg.fleets & (1 << base.services.filter((s) => s.appliance).findIndex((s) => s.id === every.avoids))) === 0;
  const e = to.at === 'endpoint' ? design.elements[to.element ?? -1] : undefined;
  const policy = new Set(e && 'policy' in e ? e.policy : []);
  if ('notJust' in every) return policy.size === 0 || [...policy, ...every.notJust].some((x) => !policy.has(x) || !every.notJust.includes(x));
  if (e) return e.type === 'gateway-endpoint' || (e.type === 'interface-endpoint' && e.privateDns && base.serviceOf.get(e.service)?.aws?.privateDns === true);
  return to.at === 'goal' ? from.at === 'endpoint' : to.at === 'address' && to.net === to.client.net;
}

/** What is wrong with a fact, in words. */
function wrongFact(ground: Ground, fact: Fact): string | null {
  const { from, goal, filter } = fact;
  const start: Station = { client: from, at: 'client' };
  if (fact.kind === 'path') {
    let [at, met] = [start, false];
    for (const { to, elements } of fact.hops) {
      const hops = ground.successors(at, goal).filter((h) => keyOf(h.to) === keyOf(to, false) && passes(ground, at, h, filter) && elements.every((el) => h.leg.els.includes(el)));
      if (hops.length === 0) return `from ${keyOf(at)} nothing leads to ${keyOf(to)} by elements ${elements.join(', ') || 'none'}`;
      met ||= hops.some((h) => h.leg.clear);
      at = to;
    }
    if (at.at !== 'goal') return 'the path ends before its goal';
    return filter.through && !met ? 'no hop of the path is in clear' : null;
  }
  const stations = new Set(fact.stations.map((s) => keyOf(s)));
  const led = new Set([keyOf(start)]);
  for (const s of fact.stations)
    for (const hop of ground.successors(s, goal).filter((h) => passes(ground, s, h, filter))) {
      const met = filter.through !== undefined && (s.met === true || hop.leg.clear);
      if (hop.to.at !== 'goal') led.add(keyOf(hop.to, met));
      else if (!filter.through || met) return 'the closed set leads to the goal';
    }
  const stray = [...led].find((key) => !stations.has(key)) ?? [...stations].find((key) => !led.has(key));
  return stray === undefined ? null : `the closed set is open, or nothing leads to what is in it: ${stray}`;
}

/** Whether there is a path of these: null where no fact says so. */
type Known = (most: number, more?: Omit<Filter, 'most'>) => boolean | null;
const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

/** What is known of one pair of places says of a requirement; null where it does not decide it. */
function decided(r: Requirement, known: Known): boolean | null {
  if ('private' in r) return known(0);
  if ('keepDnsName' in r) return known(0, { every: { named: true } });
  if ('survivesAz' in r) return known(2, { every: { survives: true } });
  if ('isolate' in r) return not(known(2));
  if ('reach' in r) return known(2);
  if (known(2) === false) return 'limitTo' in r && r.limitTo.resources.length === 0;
  const taken = [0, 1, 2].find((cls) => known(cls) && (cls === 0 || known(cls - 1) === false));
  if (taken === undefined) return null;
  if ('bandwidth' in r) return known(taken, { every: { gbps: r.bandwidth.gbps } });
  if ('encrypt' in r) return not(known(taken, { through: 'clear' }));
  return 'inspect' in r ? not(known(taken, { every: { avoids: r.inspect.by } })) : 'limitTo' in r ? not(known(taken, { every: { notJust: r.limitTo.resources } })) : null;
}

/**
 * Checks a proof by the rules alone.
 * @param scenario with the design done: its world holds the elements that stand afterwards
 * @param firstNew index of the first element that the design adds
 * @returns null where the proof is right, else what is wrong with it, in words
 */
export function checkProof(scenario: FullScenario, { requirement: r, holds, facts }: Proof, catalog: Catalog, firstNew: number): string | null {
  const ground = new Ground(scenario, catalog);
  const { base } = ground;
  const wrong = facts.map((fact) => wrongFact(ground, fact)).find((w) => w !== null);
  if (wrong) return wrong;
  const says = (answer: boolean) => (answer === holds ? null : `the requirement ${answer ? 'holds' : 'fails'}`);
  const { elements, vpcs } = scenario.world;
  if ('readyWithin' in r) return says(elements.slice(firstNew).every((e) => r.readyWithin.days >= catalog.ranking.limits[e.type === 'direct-connect' && e.connection === undefined ? 'direct-connect-days' : 'anything-else-days']));
  if ('onlyVia' in r) {
    // Whoever could ask: from a public address, by an endpoint that stands, by one that might. All that are let in must come through these VPCs.
    const requests = [...base.nets.map((n) => ({ source: n.id, vpc: '' })), ...vpcs.map((v) => ({ vpc: v.id })), ...elements.flatMap((e) => ('vpc' in e ? [{ endpoint: e.id, vpc: e.vpc }] : []))];
    const service = base.serviceOf.get(r.onlyVia.service);
    return says(requests.every((q) => r.onlyVia.vpcs.includes(q.vpc) || !service || !ground.admits(service, q)));
  }
  const kinds = new Map(facts.map((f) => [keyFor(f.filter, f.from, f.goal), f.kind === 'path']));
  const knownOf = ({ client, goal }: Pair): Known => (most, more) => (client === undefined ? false : (kinds.get(keyFor({ most: most as 0, ...more }, nameOfClient(client), nameOfGoal(base, goal))) ?? null));
  const pairsOf = (q: Requirement) => planOf(base, [q]).pairs.map(knownOf);
  const exposed = ({ from, to, most, open }: Exposure) => pairsOf({ reach: { from, to } }).map((known) => (open ? known(most) : not(known(most))));
  const answers = 'exposeOnly' in r ? exposuresOf(base, r.exposeOnly).flatMap(exposed) : pairsOf(r).map((known) => decided(r, known));
  if (holds) return answers.every((a) => a === true) ? null : answers.includes(false) ? 'the facts say that it fails' : 'the facts do not say that it holds for every pair of places';
  return answers.includes(false) ? null : answers.includes(null) ? 'no fact says that it fails' : 'the facts say that it holds';
}
