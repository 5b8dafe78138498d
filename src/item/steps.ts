import { checkReferences } from '../network/references.ts';
import type { DesignOption, FullScenario } from '../network/schema.ts';
import type { Draft, Step, Wish } from './blueprint.ts';
import { givenNeeded, letters, optionOf, place, scenarioOf, speaksOfPath, type Asked, type Composed } from './decide.ts';
import type { Ground } from './ground.ts';
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
    const options = steps && readSteps(ground, steps);
    if (!steps || !options) continue;
    const found = pairsOf(options, eras, sets, given).filter((p) => bitsOf(p.mask).some((r) => speaksOfPath((draft.wishes[r] as Wish).requirement)) || given === 0 || p.fails.some((f) => (f & (p.mask | given)) === 1 << draft.wishes.length));
    const byKey = new Map<string, Pair[]>();
    for (const pair of found) byKey.set(pair.steps.join(), [...(byKey.get(pair.steps.join()) ?? []), pair]);
    if (byKey.size < (draft.even === 'world' || tries >= 8 ? 1 : 2)) continue;
    const { mask, steps: key, fails } = rng.pick(byKey.get(rng.pick([...byKey.keys()])) as Pair[]);
    const exercise = `steps ${mask} ${steps.map((s) => pool.indexOf(s)).sort((a, b) => a - b)}`;
    if (before.has(exercise)) return 'asked';
    const wishes = bitsOf(mask).map((r) => draft.wishes[r] as Wish);
    const { placed, answer } = place(rng, steps.map((what, i) => ({ what, right: key.includes(i) })));
    const choices = placed.map(({ id, what }) => ({ id, steps: [what] }));
    const scenario = scenarioOf(draft, givenNeeded(draft, mask, fails, () => false), wishes, null, asked, choices);
    const designs = placed.map(({ what }) => options[steps.indexOf(what)] as DesignOption);
    const decided = eras.decide(scenario, designs, answer);
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

/** The steps as options of one scenario, defaults filled in; null where one refers to what another design would have built. */
function readSteps({ eras: { today }, catalog, steps: known }: Ground, steps: readonly Step[]): DesignOption[] | null {
  const options = steps.map((s) => known.get(s) ?? read('step', optionOf('A', [s])));
  steps.forEach((s, i) => known.set(s, options[i] as DesignOption));
  const whole: FullScenario = { ...today.scenario, requirements: [], ask: asked, options: options.map((o, i) => ({ ...o, id: letters[i] as string })) };
  return checkReferences(whole, { services: catalog.services }).length === 0 ? options : null;
}

/** Every pair of steps that is the only one to meet some set of wishes, in both eras; most other pairs with one of its steps fail a single requirement. */
function pairsOf(options: readonly DesignOption[], eras: Eras, sets: readonly number[], given: number): Pair[] {
  const judge = (step: DesignOption, second?: DesignOption): number | null => {
    const fails = eras.fails(step, second);
    return typeof fails === 'number' ? fails : null;
  };
  const alone = options.map((o) => judge(o));
  const pairs = options.flatMap((a, i) => options.slice(i + 1).map((b, j) => ({ steps: [i, i + 1 + j] as const, fails: judge(a, b) })));
  const meets = (fails: number | null, mask: number) => fails !== null && (fails & (mask | given)) === 0;
  return sets.flatMap((mask): Pair[] => {
    const meeting = pairs.filter((p) => meets(p.fails, mask));
    const [key] = meeting;
    if (meeting.length !== 1 || !key || key.steps.some((i) => meets(alone[i] ?? null, mask))) return [];
    const idle = bitsOf(mask).some((r) => mask !== 1 << r && pairs.filter((p) => meets(p.fails, mask & ~(1 << r))).length === 1);
    const near = pairs.filter((p) => p !== key && p.steps.some((i) => key.steps.includes(i)) && p.fails !== null && isOneBit(p.fails & (mask | given)));
    return idle || near.length < 2 ? [] : [{ mask, steps: key.steps, fails: pairs.flatMap((p) => p.fails ?? []) }];
  });
}
