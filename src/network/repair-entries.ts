import type { Catalog } from './catalog.ts';
import { choose, partsOf, type Ranked } from './choose.ts';
import type { Planned } from './plan.ts';
import { monthlyUsd, operations } from './rank.ts';
import { broken } from './requirements.ts';
import type { DesignOption, FullScenario } from './schema.ts';
import type { Solver } from './solver.ts';

/** A design, or a set of steps done together, and which requirements it meets, by their numbers: those of the scenario, then those that could be asked for besides. */
export interface Entry {
  readonly ids: readonly string[];
  /** Found out when it is asked: of most entries few are of interest. */
  meets(requirement: number): boolean;
  /** How it stands among the others where those requirements are asked for whose numbers are given; what it costs and weighs only where that is the objective. */
  ranked(asked: readonly number[], objective: FullScenario['objective']): Ranked;
}

/** Most sets of steps that are looked at: all that eight steps can make. */
const maxSets = 70;

/** The answer of those that are looked at, where these requirements are asked for: what solving the scenario gives. Empty where it is not unique. */
export function answerAmong(entries: readonly Entry[], asked: readonly number[], objective: FullScenario['objective'], { ask }: FullScenario, { ranking }: Catalog): readonly string[] {
  const { answer, why } = choose(entries.map((e) => e.ranked(asked, objective)), ask.kind === 'steps' ? 1 : ask.select, objective, ranking.tie);
  return why ? [] : answer.flatMap((id) => id.split('+'));
}

function setsOf(options: readonly DesignOption[], size: number): DesignOption[][] {
  const sets: DesignOption[][] = [];
  const grow = (from: number, set: DesignOption[]): void => {
    if (set.length === size) return void (sets.length < maxSets && sets.push(set));
    for (let i = from; i < options.length; i++) grow(i + 1, [...set, options[i] as DesignOption]);
  };
  grow(0, []);
  return sets;
}

/**
 * Everything among which the answer is chosen, but for what AWS would refuse. Empty for statements and counts.
 * @param solver of all that could be asked for: the requirements of the scenario, then those besides
 */
export function entriesOf(solver: Solver): Entry[] {
  const { scenario } = solver;
  const { ask, options } = scenario;
  if (ask.kind !== 'alternatives' && ask.kind !== 'steps') return [];
  const designs = options as readonly DesignOption[];
  return (ask.kind === 'steps' ? setsOf(designs, ask.select) : designs.map((o) => [o])).flatMap((set): Entry[] => {
    const judged = solver.judge(set);
    if (judged.refusals().length > 0) return [];
    const { planned } = judged.plan;
    const meets = (i: number): boolean => broken(judged, planned[i] as Planned) === null;
    return [{
      ids: set.map((o) => o.id),
      meets,
      ranked: (asked, objective) => ({
        id: set.map((o) => o.id).join('+'),
        meets: asked.every(meets),
        monthlyUsd: objective === 'cost' ? monthlyUsd(judged, scenario, asked.map((i) => planned[i] as Planned)) : 0,
        operations: objective === 'operations' ? operations(judged) : 0,
        parts: () => partsOf(set),
      }),
    }];
  });
}
