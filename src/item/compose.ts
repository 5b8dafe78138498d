import type { DesignOption } from '../network/schema.ts';
import type { Sketch, Wish } from './blueprint.ts';
import { decideWith, givenNeeded, place, scenarioOf, speaksOfPath, wholeFrom, type Composed } from './decide.ts';
import type { Ground } from './ground.ts';
import type { Rng } from './random.ts';
import { composeSteps } from './steps.ts';
import { bitsOf, isOneBit, type Figures, type Table } from './table.ts';

export type { Choice, Composed } from './decide.ts';
/** One design of four, two designs of five, or two steps of five. */
export type Form = 'one' | 'two' | 'steps';

/** Requirements, an objective and the sketches offered, the right ones first. */
export interface Shape {
  readonly requirements: readonly number[];
  readonly objective: 'cost' | 'operations' | null;
  readonly sketches: readonly number[];
}

/** What could be asked of the designs offered: wishes as bits, what is right then, and in how many different ways the others are wrong. */
export interface Asked {
  readonly mask: number;
  readonly objective: 'cost' | 'operations' | null;
  readonly first: readonly number[];
  readonly reasons: number;
}

/**
 * Takes sketches first and then asks which of them could be right: only where every one could (or nearly), one is made the key, by chance. So what is
 * offered says nothing about what is right: the stem's facts alone decide. Up to two are designs that AWS refuses in this world, or that cannot do there
 * what the scene demands: that is a fact of the stem too. Every requirement is what some wrong option fails, and that alone.
 */
function shapeFor(ground: Ground, keys: number, way: number, rng: Rng): Shape | null {
  const { draft, table } = ground;
  const size = keys === 1 ? 4 : 5;
  const all = draft.sketches.map((_, i) => i);
  const usable = all.filter((i) => table.fails[i] !== null && ((table.fails[i] as number) & table.given) === 0);
  const out = all.filter((i) => table.refused[i] || (table.fails[i] !== null && !usable.includes(i)));
  for (let tries = 0; tries < 40; tries++) {
    const odd = rng.shuffle(out).slice(0, rng.chance(0.45) ? 0 : rng.chance(0.7) ? 1 : 2);
    const offered = rng.shuffle(usable).slice(0, size - odd.length);
    if (offered.length + odd.length < size) continue;
    const possible = draft.even === 'world' ? 1 : Math.min(keys === 1 ? size : 4, offered.length);
    const least = Math.max(1, tries < 25 ? possible : possible - 1);
    const name = `${keys}:${offered.sort(ascending).join()}:${odd.sort(ascending).join()}`;
    if ((ground.keys.get(name) ?? least) < least) continue;
    const byKey = keyed(ground, keys, offered, odd);
    ground.keys.set(name, byKey.size);
    if (byKey.size < least) continue;
    const asked = byKey.get(inTurn(ground, way, [...byKey.keys()])) as readonly Asked[];
    const most = asked.reduce((n, a) => Math.max(n, a.reasons), 0);
    const { mask, objective, first } = rng.pick(rng.chance(0.7) ? asked.filter((a) => a.reasons === most) : asked);
    return { requirements: bitsOf(mask), objective, sketches: [...first, ...offered.filter((i) => !first.includes(i)), ...odd] };
  }
  return null;
}

const ascending = (a: number, b: number): number => a - b;

/** Of what could be the key the one whose turn it is: over the ways of asking, each design of a scene is the key as often as the others. @param keys lists of designs, the same in every order of draws */
function inTurn({ order }: Ground, way: number, keys: readonly string[]): string {
  const behind = (key: string): number => ((order[Number.parseInt(key, 10)] as number) - way + order.length * way) % order.length;
  return keys.reduce((first, key) => (behind(key) < behind(first) ? key : first));
}

/** What could be asked so that one of the designs offered is right, by which that is. */
function keyed({ draft, table, sets }: Ground, keys: number, offered: readonly number[], odd: readonly number[]): Map<string, Asked[]> {
  const byKey = new Map<string, Asked[]>();
  const scene = 1 << draft.wishes.length;
  const bits = offered.map((i) => table.fails[i] as number);
  // What the scene demands must be at work too, where nothing else speaks of a path.
  const onPath = (draft.given ?? []).length === 0 ? -1 : draft.wishes.reduce((mask, w, i) => (speaksOfPath(w.requirement) ? mask | (1 << i) : mask), 0);
  const oddOnScene = odd.filter((i) => table.fails[i] !== null).map((i) => table.fails[i] as number);
  for (const wishes of sets) {
    const mask = wishes | table.given;
    if ((table.world & mask) === 0) continue;
    // Most sets are out by these counts: lists are made of the rest alone.
    let right = 0;
    let single = 0;
    let alone = 0;
    for (let n = 0; n < bits.length; n++) {
      const fails = (bits[n] as number) & mask;
      if (fails === 0) right++;
      else if (isOneBit(fails)) {
        single++;
        alone |= fails;
      }
    }
    if (right < keys || (single + odd.length) * 3 < (bits.length - right + odd.length) * 2) continue;
    // Each wish is what some wrong option fails, and that alone.
    if ((alone & wishes) !== wishes) continue;
    if ((wishes & onPath) === 0 && (alone & scene) === 0 && !oddOnScene.some((fails) => (fails & mask) === scene)) continue;
    const meeting: number[] = [];
    for (let n = 0; n < bits.length; n++) if (((bits[n] as number) & mask) === 0) meeting.push(offered[n] as number);
    const reasons = reasonsOf(bits, mask);
    for (const objective of draft.objectives) {
      const best = objective !== null && keys === 1 && meeting.length > 1 ? ahead(table, meeting, objective, mask) : null;
      const first = objective !== null ? best !== null && [best] : meeting.length === keys && meeting;
      if (!first) continue;
      const asked: Asked = { mask: wishes, objective, first, reasons };
      const key = first.join();
      const known = byKey.get(key);
      if (known) known.push(asked);
      else byKey.set(key, [asked]);
    }
  }
  return byKey;
}

/** In how many different ways the designs fail what is asked. */
function reasonsOf(bits: readonly number[], mask: number): number {
  let reasons = 0;
  for (let n = 0; n < bits.length; n++) {
    const fails = (bits[n] as number) & mask;
    let earlier = fails === 0;
    for (let m = 0; m < n && !earlier; m++) earlier = ((bits[m] as number) & mask) === fails;
    if (!earlier) reasons++;
  }
  return reasons;
}

/**
 * The one design that ranks clearly before the others, or null.
 * @param meeting two designs or more
 * @param mask requirements whose gigabytes are paid for
 * @param scale how often the gigabytes of the requirements in `scaled` are paid beside
 */
function ahead(table: Table, meeting: readonly number[], objective: 'cost' | 'operations', mask: number, scaled = 0, scale = 0): number | null {
  let best = -1;
  let least = Infinity;
  let next = Infinity;
  for (const i of meeting) {
    const value = valueOf(table.figures[i], objective, mask, scaled, scale);
    if (value < least) {
      next = least;
      least = value;
      best = i;
    } else if (value < next) next = value;
  }
  return next < Infinity && next - least > 0.05 * next ? best : null;
}

function valueOf(figures: Figures | undefined, objective: 'cost' | 'operations', mask: number, scaled: number, scale: number): number {
  if (!figures) return Infinity;
  if (objective === 'operations') return figures.operations;
  let sum = figures.hours;
  let paid = 0;
  // Each pair of places pays once, for what is asked before what is scaled.
  for (let nth = 0; nth < 2; nth++)
    for (let r = 0, left = nth === 0 ? mask : scaled; left > 0; r++, left >>= 1) {
      const pair = 1 << (figures.pairs[r] as number);
      if (!(left & 1) || paid & pair) continue;
      sum += (figures.fees[r] as number) * (nth === 0 ? 1 : scale);
      if (figures.fees[r]) paid |= pair;
    }
  return sum;
}

/** Whether the volume of one requirement could change what is cheapest: nothing, what is drawn, or ten times that. */
function volumeDecides(table: Table, shape: Shape, meeting: readonly number[], bit: number, kept: number): boolean {
  if (shape.objective !== 'cost' || meeting.length < 2) return false;
  const best = shape.sketches[0];
  return [0, 1, 10].some((scale) => ahead(table, meeting, 'cost', kept, bit, scale) !== best);
}

/** How often a scene whose date decides is asked about before another is drawn: most that could be asked has one answer then and now. */
const datedTries = 6;

/**
 * One question's scenario from a draft, or null where this draw leads to none.
 * @param way the how-manieth question about it
 */
export function compose(ground: Ground, form: Form, way: number, rng: Rng): Composed | null {
  if (form === 'steps') return composeSteps(ground, rng);
  const keys = form === 'two' ? 2 : 1;
  // Two designs rank first together by nothing that a stem could say.
  if (keys > 1 && !ground.draft.objectives.includes(null)) return null;
  for (let tries = 0; tries < (ground.draft.era === undefined ? 1 : datedTries); tries++) {
    const shape = shapeFor(ground, keys, way, rng);
    const composed = shape && composedOf(ground, shape, keys, rng);
    if (composed || !shape) return composed;
  }
  return null;
}

function composedOf(ground: Ground, shape: Shape, keys: number, rng: Rng): Composed | null {
  const { draft, table } = ground;
  const wishes = shape.requirements.map((r) => draft.wishes[r] as Wish);
  const { placed, answer } = place(rng, shape.sketches.map((i, nth) => ({ what: (draft.sketches[i] as Sketch).steps, right: nth < keys })));
  const choices = placed.map(({ id, what }) => ({ id, steps: what }));
  const mask = shape.requirements.reduce((bits, r) => bits | (1 << r), 0);
  const meeting = shape.sketches.filter((i) => table.fails[i] !== null && ((table.fails[i] as number) & (mask | table.given)) === 0);
  const given = givenNeeded(draft, mask, shape.sketches.flatMap((i) => table.fails[i] ?? []), (bit, kept) => volumeDecides(table, shape, meeting, bit, kept));
  const scenario = scenarioOf(draft, given, wishes, shape.objective, { kind: 'alternatives', select: keys }, choices);
  const sketchOf = new Map(shape.sketches.map((i) => [(draft.sketches[i] as Sketch).steps, i]));
  const designs = choices.map(({ steps }) => table.designs[sketchOf.get(steps) as number] as DesignOption);
  const options = choices.map(({ id }, i): DesignOption => ({ ...(designs[i] as DesignOption), id }));
  const solver = ground.eras.today.narrowed(wholeFrom(table.whole, draft, scenario, options), designs);
  const decided = decideWith(solver, answer, draft.era === undefined ? 'same' : 'another');
  return decided && { ...decided, scenario, choices, wishes, exercise: `${shape.objective} ${mask} ${[...shape.sketches].sort(ascending)}` };
}
