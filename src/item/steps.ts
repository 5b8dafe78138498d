import { checkReferences } from '../network/references.ts';
import type { DesignOption, FullScenario } from '../network/schema.ts';
import type { Draft, Step, Wish } from './blueprint.ts';
import { givenNeeded, letters, optionOf, place, scenarioOf, speaksOfPath, type Asked, type Composed } from './decide.ts';
import type { Ground, OfferedStep } from './ground.ts';
import type { Rng } from './random.ts';
import { bitsOf, givenOf, isOneBit, read, type Eras } from './table.ts';

const size = 5;
const asked = { kind: 'steps', select: 2 } as const;
const keys = new WeakMap<Step, string>();
/** What a step does, whatever the ids it gives. */
function stepKey(s: Step): string {
  const known = keys.get(s);
  if (known !== undefined) return known;
  const key = JSON.stringify([s.elements?.map((e) => ({ ...e, id: undefined })), s.changes, s.removes]);
  keys.set(s, key);
  return key;
}
const newIds = (s: Step): string[] => (s.elements ?? []).flatMap((e) => e.id ?? []);

/** Requirements and the two steps (indices) that alone meet them together. */
interface Pair {
  readonly mask: number;
  readonly steps: readonly [number, number];
  /** What the other pairs fail. */
  readonly fails: readonly number[];
}

/**
 * Two right steps of five. The five are drawn first, from all that the sketches do; every pair of them is judged, and of the pairs that some wishes
 * make the only answer one becomes the key, by chance. Neither of its steps is enough alone, and no wish is idle.
 */
export function composeSteps(ground: Ground, rng: Rng, before: Asked): Composed | 'asked' | null {
  const { draft, sets } = ground;
  const given = givenOf(draft);
  const pool = draft.steps ?? draft.sketches.flatMap((s) => s.steps);
  if (new Set(pool.map(stepKey)).size < size) return null;
  const { eras } = ground;
  for (let tries = 0; tries < 12; tries++) {
    const steps = drawSteps(pool, draft, rng);
    const offered = steps && readSteps(ground, steps);
    if (!steps || !offered) continue;
    const found = pairsOf(offered.map(({ design }) => design), eras, sets, given).filter((p) => bitsOf(p.mask).some((r) => speaksOfPath((draft.wishes[r] as Wish).requirement)) || given === 0 || p.fails.some((f) => (f & (p.mask | given)) === 1 << draft.wishes.length));
    const byKey = new Map<string, Pair[]>();
    for (const pair of found) byKey.set(pair.steps.join(), [...(byKey.get(pair.steps.join()) ?? []), pair]);
    if (byKey.size < (draft.even === 'world' || tries >= 8 ? 1 : 2)) continue;
    const { mask, steps: key, fails } = rng.pick(byKey.get(rng.pick([...byKey.keys()])) as Pair[]);
    const exercise = `steps ${mask} ${steps.map((s) => pool.indexOf(s)).sort((a, b) => a - b)}`;
    if (before.has(exercise)) return 'asked';
    const wishes = bitsOf(mask).map((r) => draft.wishes[r] as Wish);
    const { placed, answer } = place(rng, offered.map((what, i) => ({ what, right: key.includes(i) })));
    const choices = placed.map(({ id, what }) => ({ id, steps: [steps[offered.indexOf(what)] as Step] }));
    const scenario = scenarioOf(draft, givenNeeded(draft, mask, fails, () => false), wishes, null, asked, choices, placed.map(({ what }) => what.drawn));
    const decided = eras.decide(scenario, placed.map(({ what }) => what.design), answer);
    if (decided) return { ...decided, scenario, choices, wishes, exercise };
  }
  return null;
}

/** Five steps that can stand side by side: no id is given twice, and both steps of some design are among them. */
function drawSteps(pool: readonly Step[], draft: Draft, rng: Rng): Step[] | null {
  const double = draft.sketches.filter((s) => s.steps.length === 2);
  const taken = new Set<string>();
  const drawn: Step[] = [];
  const order = [...(double.length > 0 ? rng.pick(double).steps : []), ...rng.shuffle(pool)];
  for (const step of order) {
    if (drawn.length === size) break;
    if (drawn.some((d) => stepKey(d) === stepKey(step)) || newIds(step).some((id) => taken.has(id))) continue;
    for (const id of newIds(step)) taken.add(id);
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

/** Two of the steps drawn, and what they fail together, as bits; null where AWS refuses them or the eras differ. */
interface Two {
  readonly steps: readonly [number, number];
  readonly fails: number | null;
}
const meets = (fails: number | null, mask: number): boolean => fails !== null && (fails & mask) === 0;

/** The one pair that meets what is asked; null where none or several do. */
function onlyOne(pairs: readonly Two[], mask: number): Two | null {
  let only: Two | null = null;
  for (const pair of pairs) {
    if (!meets(pair.fails, mask)) continue;
    if (only) return null;
    only = pair;
  }
  return only;
}

/** Every pair of steps that is the only one to meet some set of wishes, in both eras; most other pairs with one of its steps fail a single requirement. */
function pairsOf(options: readonly DesignOption[], eras: Eras, sets: readonly number[], given: number): Pair[] {
  const judge = (step: DesignOption, second?: DesignOption): number | null => {
    const fails = eras.fails(step, second);
    return typeof fails === 'number' ? fails : null;
  };
  const alone = options.map((o) => judge(o));
  const pairs: Two[] = [];
  options.forEach((a, i) => {
    for (let j = i + 1; j < options.length; j++) pairs.push({ steps: [i, j], fails: judge(a, options[j]) });
  });
  const fails = pairs.flatMap((p) => p.fails ?? []);
  const found: Pair[] = [];
  for (const wishes of sets) {
    const mask = wishes | given;
    const key = onlyOne(pairs, mask);
    if (!key || key.steps.some((i) => meets(alone[i] ?? null, mask))) continue;
    if (bitsOf(wishes).some((r) => wishes !== 1 << r && onlyOne(pairs, mask & ~(1 << r)))) continue;
    const near = pairs.filter((p) => p !== key && p.steps.some((i) => key.steps.includes(i)) && p.fails !== null && isOneBit(p.fails & mask));
    if (near.length >= 2) found.push({ mask: wishes, steps: key.steps, fails });
  }
  return found;
}
