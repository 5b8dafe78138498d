import type { DesignOption, FullScenario, Requirement, Scenario } from '../network/schema.ts';
import type { Solver } from '../network/solver.ts';
import { solveWith, type Verdict } from '../network/verdict.ts';
import type { Draft, Step, Wish } from './blueprint.ts';
import type { Rng } from './random.ts';

/** What an option says: the steps it takes, in order. */
export interface Choice {
  readonly id: string;
  readonly steps: readonly Step[];
}
/** A draft decided: requirements and options chosen so that exactly one answer is right and most others fail one requirement. */
export interface Composed extends Decided {
  readonly scenario: Scenario;
  readonly choices: readonly Choice[];
  readonly wishes: readonly Wish[];
  /** See `Item`. */
  readonly exercise: string | null;
}

export const letters = 'ABCDEFGH';
export const optionOf = (id: string, steps: readonly Step[]): DesignOption => ({
  id,
  elements: steps.flatMap((s) => [...(s.elements ?? [])]) as DesignOption['elements'],
  changes: steps.flatMap((s) => [...(s.changes ?? [])]),
  removes: steps.flatMap((s) => [...(s.removes ?? [])]),
});
/** Without the lists that are empty: a scenario in a question says no more than it must. */
const lean = (id: string, { elements, changes, removes }: DesignOption) => ({ id, elements, ...(changes.length > 0 ? { changes } : {}), ...(removes.length > 0 ? { removes } : {}) });

/** A question's scenario. @param given what the scene itself demands @param wishes those of the stem @param drawn what its options do, as it was drawn */
export function scenarioOf(draft: Draft, given: readonly Requirement[], wishes: readonly Wish[], objective: 'cost' | 'operations' | null, ask: { kind: 'alternatives' | 'steps'; select: number }, choices: readonly Choice[], drawn: readonly DesignOption[]): Scenario {
  const usage = draft.usage && objective === 'cost' ? { usage: draft.usage } : {};
  return { format: 'study.scenario/1', ...(draft.era === 'note' ? { era: draft.era } : {}), world: draft.world, requirements: [...given, ...wishes.map((w) => w.requirement)], objective, ...usage, ask, options: choices.map(({ id }, i) => lean(id, drawn[i] as DesignOption)) };
}

/** Whether a requirement says that there is a path: one that an explanation can show. */
export const speaksOfPath = (r: Requirement): boolean => !('isolate' in r || 'onlyVia' in r || 'readyWithin' in r);

/**
 * What of the scene's own demands a question needs: those that some option fails and nothing else, those whose gigabytes decide what is cheapest,
 * and one at least where no wish speaks of a path. The rest follow from the wishes, and a scenario says no more than it must.
 * @param fails what each wrong option fails, as bits: wishes first, then the scene's demands
 * @param mask the wishes chosen
 * @param decides whether the gigabytes of one of the scene's demands, by its bit, decide the ranking beside those of the others in `kept`
 */
export function givenNeeded(draft: Draft, mask: number, fails: readonly number[], decides: (bit: number, kept: number) => boolean): Requirement[] {
  const given = draft.given ?? [];
  const first = draft.wishes.length;
  const all = mask | (((1 << given.length) - 1) << first);
  let kept = all;
  given.forEach((_, i) => {
    const bit = 1 << (first + i);
    if (!fails.some((f) => (f & all) === bit) && !decides(bit, kept & ~bit)) kept &= ~bit;
  });
  const needed = given.filter((_, i) => kept & (1 << (first + i)));
  const wishes = draft.wishes.filter((_, i) => mask & (1 << i)).map((w) => w.requirement);
  return [...needed, ...wishes].some(speaksOfPath) ? needed : [...given.slice(0, 1), ...needed];
}

/** Exercises that are not asked again: where one would be, `asked` stands for the question, before time is spent on it. */
export type Asked = ReadonlySet<string>;
export const nothingAsked: Asked = new Set();

/** A scenario decided. */
export interface Decided {
  readonly full: FullScenario;
  readonly solver: Solver;
  readonly verdict: Verdict;
}

/** Whether the answer wanted is what the reasoner says, and no other. */
export const answers = ({ unique, answer }: Verdict, wanted: readonly string[]): boolean => unique && answer.join() === wanted.join();

/** The solver's scenario decided; null unless the one answer wanted is right. */
export function decide(solver: Solver, wanted: readonly string[]): Decided | null {
  const verdict = solveWith(solver);
  return answers(verdict, wanted) ? { full: solver.scenario, solver, verdict } : null;
}

/** Puts options in random order and gives them their letters. */
export function place<T>(rng: Rng, shown: readonly { readonly what: T; readonly right: boolean }[]): { placed: { id: string; what: T }[]; answer: string[] } {
  const order = rng.shuffle(shown);
  return { placed: order.map(({ what }, i) => ({ id: letters[i] as string, what })), answer: order.flatMap(({ right }, i) => (right ? [letters[i] as string] : [])) };
}
