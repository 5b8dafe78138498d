import type { Catalog } from './catalog.ts';
import { planOf, type Plan } from './plan.ts';
import { broken, Judged } from './requirements.ts';
import type { DesignOption, FullScenario, Requirement } from './schema.ts';
import { Solver } from './solver.ts';

/** A design, or a set of steps done together, and which requirements it meets: those of the scenario, then those that could be asked for besides. */
export interface Entry {
  readonly ids: readonly string[];
  readonly meets: readonly boolean[];
}

/** Most sets of steps that are looked at. */
const maxSets = 40;

function setsOf(options: readonly DesignOption[], size: number): DesignOption[][] {
  const sets: DesignOption[][] = [];
  const grow = (from: number, set: DesignOption[]): void => {
    if (set.length === size) return void (sets.length < maxSets && sets.push(set));
    for (let i = from; i < options.length; i++) grow(i + 1, [...set, options[i] as DesignOption]);
  };
  grow(0, []);
  return sets;
}

/** Everything among which the answer is chosen, but for what AWS would refuse. Empty for statements and counts. @throws TooLarge */
export function entriesOf(scenario: FullScenario, asks: readonly Requirement[], catalog: Catalog): Entry[] {
  const { ask, options } = scenario;
  if (ask.kind !== 'alternatives' && ask.kind !== 'steps') return [];
  const designs = options as readonly DesignOption[];
  const solver = new Solver(scenario, catalog);
  const requirements = [...scenario.requirements, ...asks];
  let shared: Plan | undefined;
  return (ask.kind === 'steps' ? setsOf(designs, ask.select) : designs.map((o) => [o])).flatMap((set): Entry[] => {
    const judged = solver.judge(set);
    if (judged.refusals().length > 0) return [];
    const { base } = judged.design;
    const plan = base === solver.base ? (shared ??= planOf(base, requirements)) : planOf(base, requirements);
    const own = new Judged(judged.design, plan, judged.firstNew);
    return [{ ids: set.map((o) => o.id), meets: plan.planned.map((p) => broken(own, p) === null) }];
  });
}
