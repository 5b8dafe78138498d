import type { Catalog } from './catalog.ts';
import { designOf } from './design.ts';
import { erasAgree } from './eras.ts';
import { linksBetween } from './links.ts';
import type { Net } from './nets.ts';
import { TooLarge, type Pair, type Planned } from './plan.ts';
import { times } from './rank.ts';
import { broken, Judged } from './requirements.ts';
import { elementSchemas, type Element, type ElementType, type FullScenario, type Requirement, type World } from './schema.ts';
import { Solver } from './solver.ts';
import * as v from 'valibot';

/** How many single requirements times candidate elements are tried. */
const maxTries = 40_000;
/** How many combinations are looked at before the question is refused as too large. */
const maxNodes = 200_000;

interface Candidate {
  readonly e: Element;
  /** How many elements it stands for: one a member of a group, one a pair. */
  readonly weight: number;
  /** The world with it alone. */
  readonly judged: Judged;
}

/** Whether both eras must count alike: no element there is, and none that could be added, is one that they see differently. */
export const erasCountAlike = ({ world }: FullScenario, type: ElementType, catalog: Catalog): boolean => erasAgree({ world }, [{ id: 'A', elements: candidatesOf(world, type), changes: [], removes: [] }], catalog);

const defaults = new Map<ElementType, Partial<Element>>();
/** The defaults of an element type. */
function defaultsOf(type: ElementType): Partial<Element> {
  const known = defaults.get(type) ?? Object.fromEntries(Object.entries(v.getDefaults(elementSchemas[type])).filter(([, value]) => value !== undefined));
  defaults.set(type, known);
  return known;
}

/** Every element of a type that the world has room for, with its defaults. */
function candidatesOf(world: World, type: ElementType): Element[] {
  const { vpcs, services, sites } = world;
  const usual = defaultsOf(type);
  const make = (fields: Record<string, unknown>): Element => ({ type, ...usual, ...fields }) as Element;
  const apps = services.filter((s) => 'vpc' in s);
  const gateways = world.elements.flatMap((e) => (e.type === 'transit-gateway' ? [e.id] : []));
  switch (type) {
    case 'gateway-endpoint':
    case 'interface-endpoint':
    case 'gwlb-endpoint':
    case 'proxy':
      return vpcs.flatMap((vpc) => services.map((s) => make({ vpc: vpc.id, service: s.id })));
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'nat-gateway':
    case 'nat-instance':
      return vpcs.map((vpc) => make({ vpc: vpc.id }));
    case 'endpoint-service':
    case 'public-load-balancer':
      return apps.map((s) => make({ service: s.id }));
    case 'vpc-peering':
    case 'software-vpn':
      return vpcs.flatMap((a, i) => vpcs.slice(a.count > 1 ? i : i + 1).map((b) => make({ vpcs: [a.id, b.id] })));
    case 'transit-gateway':
      return [...new Set(vpcs.map((vpc) => vpc.region))].map((region, i) => make({ id: `counted-${i}`, region, attachments: vpcs.filter((vpc) => vpc.region === region).map((vpc) => vpc.id) }));
    case 'transit-gateway-peering':
      return gateways.flatMap((a, i) => gateways.slice(i + 1).map((b) => make({ gateways: [a, b] })));
    case 'site-to-site-vpn':
    case 'direct-connect':
      return sites.flatMap((s) => [...vpcs.map((vpc) => vpc.id), ...gateways, ...(type === 'direct-connect' ? ['aws-public'] : [])].map((to) => make({ site: s.id, to })));
    default:
      return [];
  }
}

/** @throws TooLarge where one member's endpoint or proxy could serve the others of its group: then one may be enough, which a group cannot say */
function refuseLinked({ scenario, base, standing }: Solver, type: ElementType): void {
  if (type !== 'interface-endpoint' && type !== 'proxy') return;
  const linked = scenario.world.vpcs.find((vpc) => {
    const [a, b] = base.netsOf.get(vpc.id) as readonly Net[];
    return a && b && linksBetween(standing, a, b).length > 0;
  });
  if (linked) throw new TooLarge(`the members of "${linked.id}" are connected, so that one ${type} could serve several of them; name them one by one to have them counted`);
}

/** One requirement for one pair of places: what a candidate can mend by itself. Numbered anew: no design is asked for these and for the plan's. */
function goalsOf(planned: readonly Planned[]): Planned[] {
  const goals: Planned[] = [];
  for (const { requirement, pairs } of planned)
    for (const own of 'exposeOnly' in requirement || pairs.length === 0 ? [pairs] : pairs.map((pair) => [pair])) goals.push({ nth: goals.length, requirement, pairs: own });
  return goals;
}

const forbids = (r: Requirement): boolean => 'isolate' in r || 'exposeOnly' in r || 'readyWithin' in r;

/**
 * The least number of elements of a type which, added to the world alone, meets every requirement; null where no number does.
 * Each unmet pair of places is mended by one candidate or by two (zones add up); the cheapest choice of one mender for each is searched exactly.
 * @throws TooLarge
 */
export function countAnswer(solver: Solver, type: ElementType): number | null {
  refuseLinked(solver, type);
  const { base, plan, scenario: { world } } = solver;
  const { elements } = world;
  const judge = (added: readonly Element[]) => new Judged(designOf(base, [...elements, ...added]), plan, elements.length);
  const refused = (judged: Judged) => judged.refusals().length > 0;
  const standing = new Judged(solver.standing, plan, elements.length);
  const unmet = goalsOf(plan.planned).filter((goal) => broken(standing, goal) !== null);
  if (unmet.length === 0) return 0;
  if (unmet.some((goal) => forbids(goal.requirement) && !('exposeOnly' in goal.requirement))) return null;
  const candidates = candidatesOf(world, type).map((e): Candidate => ({ e, weight: times(base, e, false), judged: judge([e]) })).filter(({ judged }) => !refused(judged));
  if (unmet.length * candidates.length > maxTries) throw new TooLarge(`${unmet.length} unmet pairs of places and ${candidates.length} places for a ${type} are more than can be counted; use groups ("count")`);
  const menders = mendersOf(unmet, candidates, judge);
  if (!menders) return null;
  // Goals that the same candidates mend are one, and those with the fewest menders come first.
  const choices = [...new Map(menders.map((m) => [JSON.stringify(m), m])).values()].sort((a, b) => a.length - b.length);
  const meets = (chosen: readonly number[]): boolean => {
    const judged = judge(chosen.flatMap((n, i) => Array.from({ length: n }, () => (candidates[i] as Candidate).e)));
    return !refused(judged) && plan.planned.every((p) => broken(judged, p) === null);
  };
  const least = cheapest(choices, candidates.map((c) => c.weight), meets);
  const single = candidates.map(({ e, weight }, i) => (weight === 1 ? 1 : Math.min(weight, ...menders.flatMap((own, at) => (own.some((m) => m.includes(i)) ? [alone(solver, e, unmet[at] as Planned)] : [])))));
  const perhaps = single.every((weight, i) => weight === candidates[i]?.weight) ? least : cheapest(choices, single, meets);
  if (perhaps !== least) throw new TooLarge(`a ${type} of one member of a group may be enough; name the members one by one to have it counted`);
  return least;
}

/** How many elements a candidate stands for where one member is enough of each group that the goal does not name. */
function alone({ base, plan }: Solver, e: Element, { pairs }: Planned): number {
  const named = new Set(pairs.flatMap((pair) => {
    const { client, goal } = plan.pairs[pair] as Pair;
    return [client?.net.id, goal.kind === 'net' ? goal.net.id : undefined];
  }));
  const ends = 'vpcs' in e ? e.vpcs : 'vpc' in e ? [e.vpc] : 'to' in e ? [e.to] : [];
  if (ends.every((id) => named.has(id))) return times(base, e, false);
  return ends.reduce((product, id) => product * (named.has(id) ? (base.netsOf.get(id)?.[0]?.members ?? 1) : 1), 1);
}

/** For each goal the candidates (or pairs of them, one twice included) that mend it; null where one has none. */
function mendersOf(goals: readonly Planned[], candidates: readonly Candidate[], judge: (added: readonly Element[]) => Judged): number[][][] | null {
  const twos = new Map<string, Judged>();
  const two = (i: number, j: number): Judged => {
    const key = `${i} ${j}`;
    const known = twos.get(key) ?? judge([(candidates[i] as Candidate).e, (candidates[j] as Candidate).e]);
    twos.set(key, known);
    return known;
  };
  const all: number[][][] = [];
  for (const goal of goals) {
    const own: number[][] = [];
    candidates.forEach(({ judged }, i) => {
      if (broken(judged, goal) === null) own.push([i]);
    });
    if (own.length === 0) {
      if (candidates.length > 40) throw new TooLarge('no single element mends a requirement, and there are too many pairs of them to try');
      for (let i = 0; i < candidates.length; i++) for (let j = i; j < candidates.length; j++) if (broken(two(i, j), goal) === null) own.push([i, j]);
    }
    if (own.length === 0) return null;
    all.push(own);
  }
  return all;
}

/** The least weight of a choice of one mender for each goal that then meets everything (branch and bound). @param choices the menders of each goal @param weights of the candidates */
function cheapest(choices: readonly number[][][], weights: readonly number[], meets: (chosen: readonly number[]) => boolean): number | null {
  const chosen = weights.map(() => 0);
  let best = Infinity;
  let nodes = 0;
  const visit = (at: number, soFar: number): void => {
    if (++nodes > maxNodes) throw new TooLarge('there are too many ways to meet the requirements for the least of them to be counted');
    if (soFar >= best) return;
    if (at === choices.length) {
      if (meets(chosen)) best = soFar;
      return;
    }
    for (const mender of choices[at] as number[][]) {
      const before = mender.map((i) => chosen[i] as number);
      let weight = soFar;
      for (const i of mender) {
        const more = Math.max(0, mender.filter((x) => x === i).length - (chosen[i] as number));
        chosen[i] = (chosen[i] as number) + more;
        weight += more * (weights[i] as number);
      }
      visit(at + 1, weight);
      mender.forEach((i, nth) => (chosen[i] = before[nth] as number));
    }
  };
  visit(0, 0);
  return best === Infinity ? null : best;
}
