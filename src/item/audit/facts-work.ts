import type { Catalog } from '../../network/catalog.ts';
import type { FullScenario } from '../../network/schema.ts';
import { solve } from '../../network/verdict.ts';

const outcome = (scenario: FullScenario, catalog: Catalog): string => {
  const { unique, answer, options } = solve(scenario, catalog, 'answer');
  return JSON.stringify([unique, answer, options.map((o) => o.meets)]);
};

/**
 * Drops one stated requirement at a time and asks whether anything comes of it: another answer, none, or another verdict on some option.
 * @returns for each requirement, in order, whether it works
 */
export function factsAtWork(scenario: FullScenario, catalog: Catalog): boolean[] {
  const before = outcome(scenario, catalog);
  return scenario.requirements.map((_, dropped) => outcome({ ...scenario, requirements: scenario.requirements.filter((_, i) => i !== dropped) }, catalog) !== before);
}
