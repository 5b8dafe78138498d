import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { FullScenario, Scenario } from '../../src/network/schema.ts';
import { TooLarge } from '../../src/network/plan.ts';
import { solve, type Verdict } from '../../src/network/verdict.ts';
import { differences } from './compare.ts';
import { secondWay } from './second-way.ts';

export interface Drawn {
  readonly seed: number;
  readonly scenario: FullScenario;
}

/** So many valid scenarios of a generator, from a seed on. The few that the reader refuses are left out. */
export function drawMany(draw: (seed: number) => Scenario, from: number, count: number): Drawn[] {
  const drawn: Drawn[] = [];
  for (let seed = from; drawn.length < count && seed < from + 2 * count; seed++) {
    const parsed = parseScenario(draw(seed), { services: catalog.services });
    if (parsed.ok) drawn.push({ seed, scenario: parsed.scenario });
  }
  return drawn;
}

/** What the reasoner says; null where a count is too large for it. */
function verdictOf(scenario: FullScenario): Verdict | null {
  try {
    return solve(scenario, catalog, 'failures');
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

/** Decides scenarios both ways. @returns a text for each on which they do not agree: the seed, what differs and the scenario */
export async function disagreements(drawn: readonly Drawn[]): Promise<string[]> {
  const second = await secondWay(drawn.map((d) => d.scenario), catalog);
  return drawn.flatMap(({ seed, scenario }, i) => {
    const result = second[i];
    const verdict = verdictOf(scenario);
    const lines = result && verdict ? differences(scenario, verdict, result) : [];
    return lines.length === 0 ? [] : [`seed ${seed}\n${lines.join('\n')}\n${JSON.stringify(scenario)}`];
  });
}
