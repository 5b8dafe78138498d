import type { Catalog } from './catalog.ts';
import { broken } from './requirements.ts';
import type { ClaimOption, FullScenario, Requirement } from './schema.ts';
import { Solver } from './solver.ts';

/** The claims of a scenario, taken apart into the single requirements that they speak of. */
export interface Claims {
  /** Whether each requirement holds in the world as it stands. @throws TooLarge */
  truths(scenario: FullScenario): readonly boolean[];
  /** The true claims, given which requirements hold; empty where they are not as many as are asked for. */
  answer(truths: readonly boolean[]): readonly string[];
}

export function claimsOf({ options, ask }: FullScenario, catalog: Catalog): Claims {
  const requirements: Requirement[] = [];
  const tests = (options as readonly ClaimOption[]).map(({ id, claim }) => {
    if ('rule' in claim) return { id, holds: () => claim.truth };
    const from = requirements.length;
    requirements.push(...('fails' in claim ? [claim.fails] : [claim.holds].flat()));
    const to = requirements.length;
    return { id, holds: (truths: readonly boolean[]) => truths.slice(from, to).every(Boolean) !== 'fails' in claim };
  });
  return {
    truths(scenario) {
      const judged = new Solver(scenario, catalog).judgeClaim(requirements);
      return judged.plan.planned.map((p) => broken(judged, p) === null);
    },
    answer(truths) {
      const right = tests.filter((t) => t.holds(truths)).map((t) => t.id);
      return right.length === ask.select ? right : [];
    },
  };
}
