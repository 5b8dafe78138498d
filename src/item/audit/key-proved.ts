import type { Catalog } from '../../network/catalog.ts';
import { parseScenario } from '../../network/parse.ts';
import type { FullScenario } from '../../network/schema.ts';
import { solve } from '../../network/verdict.ts';
import type { Audited } from './audited.ts';

/** A question's scenario as somebody else gets it: written out as JSON and read in again. @throws where it is refused */
export function readAgain(question: Audited, catalog: Catalog): FullScenario {
  const parsed = parseScenario(JSON.parse(JSON.stringify(question.scenario)), { services: catalog.services });
  if (!parsed.ok) throw new Error(`${question.id}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
  return parsed.scenario;
}

/** Whether the scenario, written out and read in, has one answer and it is exactly what is keyed. */
export function keyProved(question: Audited, catalog: Catalog): boolean {
  try {
    const { unique, answer } = solve(readAgain(question, catalog), catalog, 'answer');
    return unique && [...answer].sort().join() === [...question.answer].sort().join();
  } catch {
    return false;
  }
}
