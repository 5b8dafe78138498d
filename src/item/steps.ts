import { checkReferences } from '../network/references.ts';
import type { DesignOption, FullScenario } from '../network/schema.ts';
import type { Draft, Step, Wish } from './blueprint.ts';
import { givenNeeded, letters, optionOf, place, scenarioOf, type Asked, type Composed } from './decide.ts';
import type { Ground, OfferedStep } from './ground.ts';
import type { Rng } from './random.ts';
import { bitsOf, givenOf, isOneBit, read, type Eras } from './table.ts';

const size = 5;
const asked = { kind: 'steps', select: 2 } as const;
/** What tells two steps apart: what a step does, whatever the ids it gives, and those ids. */
interface Marks {
  readonly does: string;
  readonly ids: readonly string[];
}
const marks = new WeakMap<Step, Marks>();
function marksOf(step: Step): Marks {
  const known = marks.get(step);
  if (known) return known;
  const { elements, changes, removes } = step;
  const own = { does: JSON.stringify([elements?.map((e) => ({ ...e, id: undefined })), changes, removes]), ids: (elements ?? []).flatMap((e) => e.id ?? []) };
  marks.set(step, own);
  return own;
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

/**
 * Two right steps of five. The five are drawn first, from all that the sketches do; every pair of them is judged, and of the pairs that some wishes
 * make the only answer one becomes the key, by chance. Neither of its steps is enough alone, and no wish is idle.
 */
export function composeSteps(ground: Ground, rng: Rng, before: Asked): Composed | 'asked' | null {
  const { draft } = ground;
  const pool = draft.steps ?? draft.sketches.flatMap((s) => s.steps);
  if (new Set(pool.map((step) => marksOf(step).does)).size < size) return null;
  const { eras } = ground;
  for (let tries = 0; tries < 12; tries++) {
    const steps = drawSteps(pool, draft, rng);
    const offered = steps && readSteps(ground, steps);
    if (!steps || !offered) continue;
    const together = judgedTogether(offered, eras);
    const byTwo = new Map<number, Key[]>();
    for (const key of keysOf(offered, together, ground)) {
      const same = byTwo.get(key.two);
      if (same) same.push(key);
      else byTwo.set(key.two, [key]);
    }
    if (byTwo.size < (draft.even === 'world' || tries >= 8 ? 1 : 2)) continue;
    const { wishes: mask, two } = rng.pick(byTwo.get(rng.pick([...byTwo.keys()])) as Key[]);
    const key = twos[two] as readonly [number, number];
    const exercise = `steps ${mask} ${steps.map((s) => pool.indexOf(s)).sort((a, b) => a - b)}`;
    if (before.has(exercise)) return 'asked';
    const wishes = bitsOf(mask).map((r) => draft.wishes[r] as Wish);
    const { placed, answer } = place(rng, offered.map((what, i) => ({ what, right: key.includes(i) })));
    const choices = placed.map(({ id, what }) => ({ id, steps: [steps[offered.indexOf(what)] as Step] }));
    const scenario = scenarioOf(draft, givenNeeded(draft, mask, together.filter((f) => f !== null), () => false), wishes, null, asked, choices, placed.map(({ what }) => what.drawn));
    const decided = eras.decide(scenario, placed.map(({ what }) => what.design), answer);
    if (decided) return { full: decided.full, solver: decided.solver, verdict: decided.verdict, scenario, choices, wishes, exercise };
  }
  return null;
}

/** Five steps that can stand side by side: no id is given twice, and both steps of some design are among them. */
function drawSteps(pool: readonly Step[], draft: Draft, rng: Rng): Step[] | null {
  const double = draft.sketches.filter((s) => s.steps.length === 2);
  const done = new Set<string>();
  const given = new Set<string>();
  const drawn: Step[] = [];
  const order = [...(double.length > 0 ? rng.pick(double).steps : []), ...rng.shuffle(pool)];
  for (const step of order) {
    if (drawn.length === size) break;
    const { does, ids } = marksOf(step);
    if (done.has(does) || ids.some((id) => given.has(id))) continue;
    done.add(does);
    for (const id of ids) given.add(id);
    drawn.push(step);
  }
  return drawn.length === size ? drawn : null;
}

/** The steps as options of one scenario; null where one refers to what another design would have built. */
function readSteps(ground: Ground, steps: readonly Step[]): OfferedStep[] | null {
  const offered = steps.map((s) => offeredStep(ground, s));
  // What needs no other step needs none beside others either: no id is given twice.
  return offered.every(({ selfContained }) => selfContained) || referToWhatIs(ground, offered.map(({ design }) => design)) ? offered : null;
}

function offeredStep(ground: Ground, step: Step): OfferedStep {
  const known = ground.steps.get(step);
  if (known) return known;
  const drawn = optionOf('A', [step]);
  const design = read('step', drawn);
  const offered = { drawn, design, selfContained: referToWhatIs(ground, [design]) };
  ground.steps.set(step, offered);
  return offered;
}

/** Whether all that these steps refer to stands already or is what one of them builds. */
function referToWhatIs({ eras: { today }, catalog }: Ground, designs: readonly DesignOption[]): boolean {
  const whole: FullScenario = { ...today.scenario, requirements: [], ask: { kind: 'steps', select: 1 }, options: designs.map((o, i) => ({ ...o, id: letters[i] as string })) };
  return checkReferences(whole, { services: catalog.services }).length === 0;
}

const bitsOrNull = (fails: number | string | null): number | null => (typeof fails === 'number' ? fails : null);
const judgedTogether = (steps: readonly OfferedStep[], eras: Eras): Together => twos.map(([a, b]) => bitsOrNull(eras.fails((steps[a] as OfferedStep).design, (steps[b] as OfferedStep).design)));

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
  const alone = steps.map(({ design }) => bitsOrNull(eras.fails(design)));
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
