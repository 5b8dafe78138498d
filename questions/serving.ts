import { catalog } from '../src/knowledge/services.ts';
import { parseScenario } from '../src/network/parse.ts';
import type { DesignOption, Requirement, Scenario } from '../src/network/schema.ts';
import { meetsAll, Solver } from '../src/network/solver.ts';
import type { Sketch } from '../src/item/blueprint.ts';

/** The sketches with which what the scene itself tells still works, in both eras: nobody takes a design that cuts off the application of the first sentence. */
export function serving(world: NonNullable<Scenario['world']>, sketches: readonly Sketch[], told: readonly Requirement[]): Sketch[] {
  const solvers = (['today', 'note'] as const).map((era) => {
    const parsed = parseScenario({ format: 'study.scenario/1', era, world, requirements: [...told] }, { services: catalog.services });
    if (!parsed.ok) throw new Error(`a blueprint drew a bad world: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
    return new Solver(parsed.scenario, catalog);
  });
  return sketches.filter((sketch) =>
    solvers.every((solver) => {
      const option = { id: 'A', elements: sketch.steps.flatMap((s) => [...(s.elements ?? [])]), changes: sketch.steps.flatMap((s) => [...(s.changes ?? [])]), removes: sketch.steps.flatMap((s) => [...(s.removes ?? [])]) };
      const parsed = parseScenario({ format: 'study.scenario/1', era: solver.scenario.era, world, requirements: [...told], options: [option] }, { services: catalog.services });
      if (!parsed.ok) throw new Error(`a blueprint drew a bad design ${sketch.key}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
      return meetsAll(solver.judge([parsed.scenario.options[0] as DesignOption]));
    }),
  );
}
