import type { DesignOption } from '../network/schema.ts';
import type { Sketch, Wish } from './blueprint.ts';
import { givenNeeded, nothingAsked, place, scenarioOf, type Asked, type Composed } from './decide.ts';
import type { Ground } from './ground.ts';
import type { Rng } from './random.ts';
import { composeSteps } from './steps.ts';
import { bitCount, bitsOf, firstBit, isOneBit } from './table.ts';

export type { Choice, Composed } from './decide.ts';
/** One design of four, two designs of five, or two steps of five. */
export type Form = 'one' | 'two' | 'steps';

/** Requirements, an objective and the sketches offered, the right ones first. */
export interface Shape {
  readonly requirements: readonly number[];
  readonly objective: 'cost' | 'operations' | null;
  readonly sketches: readonly number[];
}

/** Designs offered, as bits; `odd` are those that AWS refuses here, or that cannot do what the scene demands. */
interface Offer {
  readonly offered: number;
  readonly odd: number;
}
/** What could be asked of them: wishes as bits, and which of the draft's objectives. */
interface Asking {
  readonly wishes: number;
  readonly objective: number;
  /** What is right then, as bits by their places among those offered; and what meets the wishes. */
  readonly right: number;
  readonly meeting: number;
}

/** So many choices of designs are tried for one of which every design could be right. */
const triesForAll = 25;
/** So many where not even all but one could be. */
const mostTries = 60;

/** So many choices of designs are tried about a scene whose date decides: most that could be asked has one answer then and now. */
const datedTries = 12;

/**
 * Takes sketches first and then asks which of them could be right: only where every one could (or nearly), one is made the key, in turn. So what is
 * offered says nothing about what is right: the stem's facts alone decide. Every requirement is what some wrong option fails, and that alone.
 */
function shapeFor(ground: Ground, keys: number, way: number, rng: Rng): Shape | null {
  const { draft } = ground;
  const dated = draft.era !== undefined;
  for (let tries = 0; tries < (dated ? datedTries : 1); tries++) {
    const offer = offerFor(ground, keys, rng);
    if (!offer) return null;
    const asked: Asking[] = [];
    eachAsked(ground, keys, offer, (wishes, objective, right, meeting) => asked.push({ wishes, objective, right, meeting }));
    const decided = dated ? asked.filter((asking) => differsElsewhen(ground, offer, asking)) : asked;
    if (decided.length === 0) continue;
    const offered = bitsOf(offer.offered);
    const right = inTurn(ground, way, offered, decided.map((asking) => asking.right));
    const { wishes, objective } = pickOf(ground, offered, decided.filter((asking) => asking.right === right), rng);
    const first = offered.filter((_, n) => right & (1 << n));
    return { requirements: bitsOf(wishes), objective: draft.objectives[objective] ?? null, sketches: [...first, ...offered.filter((i) => !first.includes(i)), ...bitsOf(offer.odd)] };
  }
  return null;
}

/** Whether something can be asked about a scene: as good as every shape found makes a question. */
export const canBeAsked = (ground: Ground, rng: Rng): boolean => shapeFor(ground, 1, 0, rng) !== null;

/**
 * Designs of which every one could be right; where such are rare, all but one. Up to two beside them are designs that AWS refuses in this world, or that
 * cannot do there what the scene demands: that is a fact of the stem too.
 */
function offerFor(ground: Ground, keys: number, rng: Rng): Offer | null {
  const { usable, out } = ground.table;
  const size = keys === 1 ? 4 : 5;
  let nearly: Offer | null = null;
  for (let tries = 0; tries < (nearly ? triesForAll : mostTries); tries++) {
    const odd = out.length === 0 || rng.chance(0.45) ? 0 : drawn(out, Math.min(out.length, rng.chance(0.7) ? 1 : 2), rng);
    const left = size - bitCount(odd);
    if (usable.length < left) continue;
    const offer = { offered: drawn(usable, left, rng), odd };
    const wanted = ground.draft.even === 'world' ? 1 : Math.min(4, left);
    const could = bitCount(keysOf(ground, keys, offer));
    if (could >= wanted) return offer;
    if (could > 0 && could === wanted - 1) nearly ??= offer;
  }
  return nearly;
}

/** So many of some sketches, as bits. */
function drawn(sketches: readonly number[], size: number, rng: Rng): number {
  let bits = 0;
  for (let left = size; left > 0; ) {
    const bit = 1 << rng.pick(sketches);
    if (bits & bit) continue;
    bits |= bit;
    left--;
  }
  return bits;
}

const placesOf = (numbers: readonly number[]): number => numbers.reduce((bits, i) => bits | (1 << i), 0);

/** Of what could be the key the one whose turn it is: over the ways of asking, each design of a scene is the key as often as the others. @param keys designs as bits, by their places among those offered */
function inTurn({ order }: Ground, way: number, offered: readonly number[], keys: readonly number[]): number {
  const behind = (key: number): number => ((order[offered[firstBit(key)] as number] as number) + order.length * way - way) % order.length;
  return keys.reduce((first, key) => (behind(key) < behind(first) ? key : first));
}

/** What could be right: the designs of each key are bits by their places among those offered, and the key is the bit of that number. */
function keysOf(ground: Ground, keys: number, offer: Offer): number {
  const name = offer.offered | offer.odd;
  const known = ground.keys.get(name);
  if (known !== undefined) return known;
  let found = 0;
  eachAsked(ground, keys, offer, (_wishes, _objective, right) => (found |= 1 << right));
  ground.keys.set(name, found);
  return found;
}

/** Mostly what makes the others wrong in as many different ways as can be. */
function pickOf({ table }: Ground, offered: readonly number[], asked: readonly Asking[], rng: Rng): Asking {
  if (asked.length === 1 || !rng.chance(0.7)) return rng.pick(asked);
  const bits = offered.map((i) => table.fails[i] as number);
  const reasons = asked.map(({ wishes }) => reasonsOf(bits, wishes | table.given));
  const most = Math.max(...reasons);
  return rng.pick(asked.filter((_, n) => reasons[n] === most));
}

/**
 * Whether the answer is another in the other era, as far as what the designs fail there tells: what is right fails something, or something meets all that did
 * not here.
 */
function differsElsewhen({ table, elsewhen }: Ground, { offered, odd }: Offer, { wishes, right, meeting }: Asking): boolean {
  const meets = (i: number): boolean => typeof elsewhen[i] === 'number' && (elsewhen[i] & (wishes | table.given)) === 0;
  return bitsOf(odd).some(meets) || bitsOf(offered).some((i, n) => (meets(i) ? (meeting & (1 << n)) === 0 : (right & (1 << n)) !== 0));
}

/** Tells of everything that could be asked so that some of the designs offered are right. */
function eachAsked({ draft, table, askable, onPath, ranking }: Ground, keys: number, offer: Offer, tell: (wishes: number, objective: number, right: number, meeting: number) => void): void {
  const scene = 1 << draft.wishes.length;
  const offered = bitsOf(offer.offered);
  const odd = bitsOf(offer.odd);
  for (const { wishes, meet, near } of askable) {
    // Most sets are out by these counts.
    const right = bitCount(meet & offer.offered);
    if (right < keys || (bitCount(near & offer.offered) + odd.length) * 3 < (offered.length - right + odd.length) * 2) continue;
    const mask = wishes | table.given;
    let meeting = 0;
    let alone = 0;
    for (let n = 0; n < offered.length; n++) {
      const fails = (table.fails[offered[n] as number] as number) & mask;
      if (fails === 0) meeting |= 1 << n;
      else if (isOneBit(fails)) alone |= fails;
    }
    // Each wish is what some wrong option fails, and that alone.
    if ((alone & wishes) !== wishes) continue;
    // What the scene demands must be at work too, where nothing else speaks of a path.
    if ((wishes & onPath) === 0 && (alone & scene) === 0 && !someFailOnly(scene, odd, table.fails, mask)) continue;
    for (let o = 0; o < draft.objectives.length; o++) {
      const objective = draft.objectives[o] ?? null;
      if (objective === null) {
        if (right === keys) tell(wishes, o, meeting, meeting);
        continue;
      }
      const best = keys === 1 && right > 1 ? ranking.first(offered, meeting, objective, mask) : null;
      if (best !== null) tell(wishes, o, 1 << best, meeting);
    }
  }
}

/** Whether some design fails this and nothing else of what is asked. By itself, for a function made in the loop above would cost each of its rounds a context. */
function someFailOnly(bit: number, designs: readonly number[], fails: readonly (number | null)[], mask: number): boolean {
  return designs.some((i) => fails[i] !== null && ((fails[i] as number) & mask) === bit);
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

/** What a shape asks may turn out to have one answer then and now, or not where it should: so many shapes are tried. */
const shapeTries = 3;

/**
 * One question's scenario from a draft, or null where this draw leads to none.
 * @param way the how-manieth question about it
 */
export function compose(ground: Ground, form: Form, way: number, rng: Rng): Composed | null;
export function compose(ground: Ground, form: Form, way: number, rng: Rng, before: Asked): Composed | 'asked' | null;
export function compose(ground: Ground, form: Form, way: number, rng: Rng, before: Asked = nothingAsked): Composed | 'asked' | null {
  if (form === 'steps') return composeSteps(ground, rng, before);
  const keys = form === 'two' ? 2 : 1;
  // Two designs rank first together by nothing that a stem could say.
  if (keys > 1 && !ground.draft.objectives.includes(null)) return null;
  for (let tries = 0; tries < shapeTries; tries++) {
    const shape = shapeFor(ground, keys, way, rng);
    if (!shape) return null;
    const exercise = exerciseOf(shape);
    if (before.has(exercise)) return 'asked';
    const composed = composedOf(ground, shape, keys, exercise, rng);
    if (composed) return composed;
  }
  return null;
}

/** See `Item`. */
const exerciseOf = ({ requirements, objective, sketches }: Shape): string => `${objective} ${placesOf(requirements)} ${placesOf(sketches)}`;

function composedOf(ground: Ground, shape: Shape, keys: number, exercise: string, rng: Rng): Composed | null {
  const { draft, table, ranking } = ground;
  const wishes = shape.requirements.map((r) => draft.wishes[r] as Wish);
  const { placed, answer } = place(rng, shape.sketches.map((what, nth) => ({ what, right: nth < keys })));
  const choices = placed.map(({ id, what }) => ({ id, steps: (draft.sketches[what] as Sketch).steps }));
  const mask = placesOf(shape.requirements);
  let meeting = 0;
  const failed: number[] = [];
  shape.sketches.forEach((i, n) => {
    const fails = table.fails[i] ?? null;
    if (fails === null) return;
    failed.push(fails);
    if ((fails & (mask | table.given)) === 0) meeting |= 1 << n;
  });
  const given = givenNeeded(draft, mask, failed, (bit, kept) => shape.objective === 'cost' && !isOneBit(meeting) && ranking.turnsOn(shape.sketches, meeting, bit, kept));
  const scenario = scenarioOf(draft, given, wishes, shape.objective, { kind: 'alternatives', select: keys }, choices, placed.map(({ what }) => table.drawn[what] as DesignOption));
  const decided = ground.eras.decide(scenario, placed.map(({ what }) => table.designs[what] as DesignOption), answer);
  return decided && { full: decided.full, solver: decided.solver, verdict: decided.verdict, scenario, choices, wishes, exercise };
}
