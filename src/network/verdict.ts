import type { Catalog } from './catalog.ts';
import { choose, partsOf, type Ranked, type Why } from './choose.ts';
import { countAnswer } from './count.ts';
import { failedOf, failuresOf, type Failure } from './failures.ts';
import { monthlyUsd, operations } from './rank.ts';
import { broken, type Judged } from './requirements.ts';
import type { ClaimOption, DesignOption, FullScenario, ValueOption } from './schema.ts';
import { meetsAll, Solver } from './solver.ts';

export interface OptionVerdict {
  readonly id: string;
  readonly meets: boolean;
  readonly monthlyUsd: number;
  readonly operations: number;
  readonly failures: readonly Failure[];
}
export interface Verdict {
  readonly format: 'study.verdict/1';
  readonly answer: readonly string[];
  readonly unique: boolean;
  readonly why?: Why;
  readonly options: readonly OptionVerdict[];
  /** Without options: the world as it stands. */
  readonly world?: { readonly meets: boolean; readonly failures: readonly Failure[] };
  /** For ask `count`: the least number. */
  readonly count?: number;
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;

const rankedOf = (solver: Solver, id: string, judged: Judged, meets: boolean, options: readonly DesignOption[]): Ranked => ({
  id,
  meets,
  monthlyUsd: monthlyUsd(judged, solver.scenario),
  operations: operations(judged),
  parts: () => partsOf(options),
});

/**
 * Decides a scenario.
 * @param detail `answer` leaves the failures out: which options fail, not why
 * @throws TooLarge where the scenario is beyond what can be decided
 */
export const solve = (scenario: FullScenario, catalog: Catalog, detail: 'failures' | 'answer' = 'failures'): Verdict => solveWith(new Solver(scenario, catalog), detail);

/** `solve` for somebody who goes on asking the solver. */
export function solveWith(solver: Solver, detail: 'failures' | 'answer' = 'failures'): Verdict {
  const { scenario, catalog } = solver;
  const { ask, options } = scenario;
  const tie = catalog.ranking.tie;
  if (options.length === 0) {
    const failures = failuresOf(solver.judgeWorld());
    return { format: 'study.verdict/1', answer: [], unique: false, why: { reason: 'no-options', options: [] }, options: [], world: { meets: failures.length === 0, failures } };
  }
  if (ask.kind === 'count') {
    return countVerdict(options as readonly ValueOption[], countAnswer(solver, ask.type));
  }
  if (ask.kind === 'statements') {
    const verdicts = (options as readonly ClaimOption[]).map((o) => claimVerdict(solver, o, detail));
    const right = verdicts.filter((o) => o.meets).map((o) => o.id);
    const why: Why | null = right.length === ask.select ? null : { reason: right.length < ask.select ? 'too-few-meet' : 'too-many-meet', options: right };
    return verdictOf(right, why, verdicts);
  }
  const designs = options as readonly DesignOption[];
  const judgedOptions = designs.map((o) => {
    const judged = solver.judge([o]);
    const failures = detail === 'failures' ? failuresOf(judged) : null;
    return { judged, failures, ranked: rankedOf(solver, o.id, judged, failures ? failures.length === 0 : meetsAll(judged), [o]) };
  });
  const verdicts = judgedOptions.map(({ ranked: r, failures }): OptionVerdict => ({ id: r.id, meets: r.meets, monthlyUsd: cents(r.monthlyUsd), operations: r.operations, failures: failures ?? [] }));
  const ranked = ask.kind === 'steps' && ask.select > 1 ? stepSets(solver, designs, ask.select) : judgedOptions.map((o) => o.ranked);
  const { answer, why } = ask.kind === 'steps' && ask.select > 1 ? splitSets(choose(ranked, 1, scenario.objective, tie)) : choose(ranked, ask.select, scenario.objective, tie);
  return verdictOf(answer, why, verdicts);
}

// Written out field by field, here and below: every question makes several, and spreading them takes several times as long.
const verdictOf = (answer: readonly string[], why: Why | null, options: readonly OptionVerdict[]): Verdict =>
  why ? { format: 'study.verdict/1', answer, unique: false, why, options } : { format: 'study.verdict/1', answer, unique: true, options };
const claimTold = (id: string, meets: boolean, failures: readonly Failure[]): OptionVerdict => ({ id, monthlyUsd: 0, operations: 0, meets, failures });

/** Which of the numbers offered is the least one that there is; null where no number meets the requirements. */
export function countVerdict(options: readonly ValueOption[], least: number | null): Verdict {
  const right = options.filter((o) => o.value === least).map((o) => o.id);
  const verdicts = options.map((o): OptionVerdict => ({ id: o.id, meets: o.value === least, monthlyUsd: 0, operations: 0, failures: [] }));
  const why: Why | null = right.length === 1 ? null : { reason: least === null ? 'no-count' : right.length === 0 ? 'none-meets' : 'too-many-meet', options: right };
  return { format: 'study.verdict/1', answer: right, unique: !why, ...(why ? { why } : {}), options: verdicts, ...(least === null ? {} : { count: least }) };
}

/** Every set of steps of the size asked for, done together. */
function stepSets(solver: Solver, designs: readonly DesignOption[], size: number): Ranked[] {
  const sets: DesignOption[][] = [];
  const grow = (from: number, set: DesignOption[]): void => {
    if (set.length === size) return void sets.push(set);
    for (let i = from; i < designs.length; i++) grow(i + 1, [...set, designs[i] as DesignOption]);
  };
  grow(0, []);
  const { objective } = solver.scenario;
  return sets.map((set): Ranked => {
    const id = set.map((o) => o.id).join('+');
    // Where nothing is to be the least, no set is ranked.
    if (objective === null) return { id, meets: solver.meets(set), monthlyUsd: 0, operations: 0, parts: () => partsOf(set) };
    const judged = solver.judge(set);
    return rankedOf(solver, id, judged, meetsAll(judged), set);
  });
}

const splitSets = ({ answer, why }: { answer: string[]; why: Why | null }): { answer: string[]; why: Why | null } => ({
  answer: answer.length === 1 ? (answer[0] as string).split('+') : [],
  why: why && (why.reason === 'none-meets' ? { reason: 'no-set-meets', options: [] } : why),
});

/** Whether a statement about the world is true; its failures say why not. */
function claimVerdict(solver: Solver, { id, claim }: ClaimOption, detail: 'failures' | 'answer'): OptionVerdict {
  if ('rule' in claim) return claimTold(id, claim.truth, claim.truth ? [] : [{ requirement: null, rule: claim.rule, path: [], blockedAt: '', blocks: [] }]);
  const fails = 'fails' in claim;
  const requirements = fails ? [claim.fails] : Array.isArray(claim.holds) ? claim.holds : [claim.holds];
  const judged = solver.judgeClaim(requirements);
  if (detail === 'answer') return claimTold(id, judged.plan.planned.every((p) => broken(judged, p) === null) !== fails, []);
  const failures = failedOf(judged);
  return claimTold(id, (failures.length > 0) === fails, failures);
}

