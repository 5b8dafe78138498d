import { checkReferences } from '../network/references.ts';
import type { DesignOption, FullScenario } from '../network/schema.ts';
import type { Step, Wish } from './blueprint.ts';
import { givenNeeded, letters, optionOf, place, scenarioOf, type Asked, type Composed } from './decide.ts';
import type { Ground } from './ground.ts';
import type { Rng } from './random.ts';
import { bitsOf, givenOf, isOneBit, read, type Eras } from './table.ts';

const size = 5;
const asked = { kind: 'steps', select: 2 } as const;

/** A step that can be offered by itself: as it was drawn and with defaults filled in. */
interface OfferedStep {
  readonly step: Step;
  readonly drawn: DesignOption;
  readonly design: DesignOption;
  /** Whether all that it refers to stands already or is its own. */
  readonly selfContained: boolean;
}

/** Every two of the five steps, by their places. */
const twos: readonly (readonly [number, number])[] = Array.from({ length: size }, (_, i) => i).flatMap((i) => Array.from({ length: size - 1 - i }, (_, n) => [i, i + 1 + n] as const));

/** What each two of the steps fail together, in the order of `twos`, as bits; null where AWS refuses them or the eras differ. */
type Together = readonly (number | null)[];

/** Two steps that alone meet some wishes together. */
interface Key {
  readonly wishes: number;
  /** Which of the `twos`. */
  readonly two: number;
}

/** Five steps offered together, by their numbers, and of the pairs of them those that some wishes make the only answer. */
interface Five {
  readonly name: string;
  readonly offered: readonly OfferedStep[];
  readonly together: Together;
  /** The wishes, by the pair. */
  readonly keys: ReadonlyMap<number, readonly number[]>;
}

/** The steps of a draft, and what was found of those that were offered together: there are few, which many questions draw again. */
export class Steps {
  readonly #ground: Ground;
  readonly #offered: readonly OfferedStep[];
  /** How many of them, the first ones, are drawn from; beside them there are those of the sketches with two steps. */
  readonly #pool: number;
  /** Of each the numbers of those that can stand beside it: no id is given twice, and nothing is done twice. */
  readonly #beside: readonly ReadonlySet<number>[];
  /** The two steps of each sketch that has two. */
  readonly #doubles: readonly (readonly number[])[];
  readonly #fives = new Map<string, Five | null>();
  constructor(ground: Ground) {
    this.#ground = ground;
    const { sketches, steps } = ground.draft;
    const numbers = new Map<string, number>();
    const distinct: Step[] = [];
    const numberOf = (step: Step): number => {
      const { elements, changes, removes } = step;
      const name = JSON.stringify([elements, changes, removes]);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, distinct.length);
      return distinct.push(step) - 1;
    };
    for (const step of steps ?? sketches.flatMap((s) => s.steps)) numberOf(step);
    this.#pool = distinct.length;
    const doubles = sketches.filter((s) => s.steps.length === 2).map((s) => s.steps.map(numberOf));
    this.#offered = distinct.map((step): OfferedStep => {
      const drawn = optionOf('A', [step]);
      const design = read('step', drawn);
      return { step, drawn, design, selfContained: this.#referToWhatIs([design]) };
    });
    const marks = distinct.map(marksOf);
    this.#beside = marks.map((a) => new Set(marks.flatMap((b, n) => (a.does === b.does || b.ids.some((id) => a.ids.includes(id)) ? [] : [n]))));
    this.#doubles = doubles.filter(([a, b]) => this.#beside[a as number]?.has(b as number));
  }

  /** Five steps that can stand side by side, both steps of some design among them; null where these lead to no five, or some refer to what another design would have built. */
  draw(rng: Rng): Five | null {
    const five = this.#doubles.length > 0 ? [...rng.pick(this.#doubles)] : [];
    let free = Array.from({ length: this.#pool }, (_, n) => n);
    for (const n of five) free = this.#freeBeside(n, free);
    while (five.length < size) {
      if (free.length === 0) return null;
      const next = rng.pick(free);
      five.push(next);
      free = this.#freeBeside(next, free);
    }
    return this.#read(five.sort((a, b) => a - b));
  }
  #freeBeside(n: number, free: readonly number[]): number[] {
    const beside = this.#beside[n] as ReadonlySet<number>;
    return free.filter((other) => beside.has(other));
  }

  #read(numbers: readonly number[]): Five | null {
    const name = numbers.join();
    const known = this.#fives.get(name);
    if (known !== undefined) return known;
    const offered = numbers.map((n) => this.#offered[n] as OfferedStep);
    // What needs no other step needs none beside others either: no id is given twice.
    const five = offered.every(({ selfContained }) => selfContained) || this.#referToWhatIs(offered.map(({ design }) => design)) ? this.#judged(name, offered) : null;
    this.#fives.set(name, five);
    return five;
  }
  /** Whether all that these steps refer to stands already or is what one of them builds. */
  #referToWhatIs(designs: readonly DesignOption[]): boolean {
    const { eras: { today }, catalog } = this.#ground;
    const whole: FullScenario = { ...today.scenario, requirements: [], ask: { kind: 'steps', select: 1 }, options: designs.map((design, i) => ({ ...design, id: letters[i] as string })) };
    return checkReferences(whole, { services: catalog.services }).length === 0;
  }
  #judged(name: string, offered: readonly OfferedStep[]): Five {
    const together = judgedTogether(offered, this.#ground.eras);
    const keys = new Map<number, number[]>();
    for (const { wishes, two } of keysOf(offered, together, this.#ground)) keys.set(two, [...(keys.get(two) ?? []), wishes]);
    return { name, offered, together, keys };
  }
}

/** What tells two steps apart: what a step does, whatever the ids it gives, and those ids. */
function marksOf({ elements, changes, removes }: Step): { does: string; ids: readonly string[] } {
  return { does: JSON.stringify([elements?.map((e) => ({ ...e, id: undefined })), changes, removes]), ids: (elements ?? []).flatMap((e) => e.id ?? []) };
}

/** So many fives are drawn for one that has several pairs to choose the key from, and for one that has any. */
const triesForSeveral = 8;
const mostTries = 12;

function fiveFor({ draft, steps }: Ground, rng: Rng): Five | null {
  let first: Five | null = null;
  for (let tries = 0; tries < (first ? triesForSeveral : mostTries); tries++) {
    const five = steps.draw(rng);
    if (!five || five.keys.size === 0) continue;
    if (five.keys.size > 1 || draft.even === 'world') return five;
    first ??= five;
  }
  return first;
}

/**
 * Two right steps of five. The five are drawn first, from all that the sketches do; every pair of them is judged, and of the pairs that some wishes
 * make the only answer one becomes the key, by chance. Neither of its steps is enough alone, and no wish is idle.
 */
export function composeSteps(ground: Ground, rng: Rng, before: Asked): Composed | 'asked' | null {
  const five = fiveFor(ground, rng);
  if (!five) return null;
  const { draft, eras } = ground;
  const { name, offered, together, keys } = five;
  const two = rng.pick([...keys.keys()]);
  const mask = rng.pick(keys.get(two) as readonly number[]);
  const exercise = `steps ${mask} ${name}`;
  if (before.has(exercise)) return 'asked';
  const key = twos[two] as readonly [number, number];
  const wishes = bitsOf(mask).map((r) => draft.wishes[r] as Wish);
  const { placed, answer } = place(rng, offered.map((what, i) => ({ what, right: key.includes(i) })));
  const choices = placed.map(({ id, what }) => ({ id, steps: [what.step] }));
  const scenario = scenarioOf(draft, givenNeeded(draft, mask, together.filter((f) => f !== null), () => false), wishes, null, asked, choices, placed.map(({ what }) => what.drawn));
  const decided = eras.decide(scenario, placed.map(({ what }) => what.design), answer);
  return decided && { full: decided.full, solver: decided.solver, verdict: decided.verdict, scenario, choices, wishes, exercise };
}

const bitsOrNull = (fails: number | string | null): number | null => (typeof fails === 'number' ? fails : null);
const judgedTogether = (steps: readonly OfferedStep[], eras: Eras): Together => twos.map(([a, b]) => bitsOrNull(eras.fails([(steps[a] as OfferedStep).design, (steps[b] as OfferedStep).design])));

const meets = (fails: number | null, mask: number): boolean => fails !== null && (fails & mask) === 0;

/** Which of the `twos` is the one that meets what is asked; -1 where none or several do. */
function onlyOne(together: Together, mask: number): number {
  let only = -1;
  for (let two = 0; two < together.length; two++) {
    if (!meets(together[two] as number | null, mask)) continue;
    if (only >= 0) return -1;
    only = two;
  }
  return only;
}

/** Whether one of these wishes is idle: without it, too, there would be one answer alone. */
function someIdle(together: Together, wishes: number, given: number): boolean {
  if (isOneBit(wishes)) return false;
  for (let left = wishes; left !== 0; left &= left - 1) if (onlyOne(together, (wishes & ~(left & -left)) | given) >= 0) return true;
  return false;
}

/** How many others share a step with these two and fail a single requirement. */
function nearOnes(together: Together, two: number, mask: number): number {
  const [a, b] = twos[two] as readonly [number, number];
  let near = 0;
  for (let other = 0; other < together.length; other++) {
    const fails = together[other] as number | null;
    const [c, d] = twos[other] as readonly [number, number];
    if (other !== two && fails !== null && isOneBit(fails & mask) && (a === c || a === d || b === c || b === d)) near++;
  }
  return near;
}

/**
 * Every two steps that are the only ones to meet some set of wishes, in both eras; most others with one of them fail a single requirement. Some wish says that
 * there is a path, or one of the scene's demands is needed that says it.
 */
function keysOf(steps: readonly OfferedStep[], together: Together, { draft, eras, onPath, sets }: Ground): Key[] {
  const given = givenOf(draft);
  const firstGiven = 1 << draft.wishes.length;
  const alone = steps.map(({ design }) => bitsOrNull(eras.fails([design])));
  const found: Key[] = [];
  for (const wishes of sets) {
    const mask = wishes | given;
    const two = onlyOne(together, mask);
    if (two < 0) continue;
    const [a, b] = twos[two] as readonly [number, number];
    if (meets(alone[a] ?? null, mask) || meets(alone[b] ?? null, mask) || someIdle(together, wishes, given) || nearOnes(together, two, mask) < 2) continue;
    if ((wishes & onPath) !== 0 || together.some((fails) => fails !== null && (fails & mask) === firstGiven)) found.push({ wishes, two });
  }
  return found;
}
