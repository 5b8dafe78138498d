import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { DesignOption, FullScenario } from '../../src/network/schema.ts';
import { Solver } from '../../src/network/solver.ts';
import { solve, solveWith } from '../../src/network/verdict.ts';

function read(scenario: object): FullScenario {
  const parsed = parseScenario({ format: 'study.scenario/1', ...scenario }, { services: catalog.services });
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  return parsed.scenario;
}
const whole = read({
  world: { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }, { id: 'data', cidrs: ['10.1.0.0/16'] }] },
  requirements: [{ reach: { from: 'app', to: 'data' } }, { isolate: { from: 'internet', to: 'app' } }, { private: { from: 'data', to: 'app' } }],
  options: [
    { id: 'A', elements: [{ type: 'vpc-peering', vpcs: ['app', 'data'] }] },
    { id: 'B', elements: [{ type: 'internet-gateway', vpc: 'app' }] },
  ],
});
const designs = whole.options as readonly DesignOption[];
const some = (...requirements: FullScenario['requirements']): FullScenario => ({ ...whole, requirements });

describe('a narrowed solver', () => {
  const wide = new Solver(whole, catalog);

  it('decides some of the requirements as a solver of its own does', () => {
    for (const scenario of [some(...whole.requirements.slice(1)), some(whole.requirements[0] as never), some()]) {
      const narrow = wide.narrowed(scenario, designs);
      expect(solveWith(narrow)).toEqual(solve(scenario, catalog));
      for (const design of designs) expect(narrow.meets([design])).toBe(new Solver(scenario, catalog).meets([design]));
    }
  });

  it('refuses a requirement that the wider scenario does not have', () => {
    const other = read({ world: whole.world, requirements: [{ reach: { from: 'data', to: 'app' } }] });
    expect(() => wide.narrowed(some(other.requirements[0] as never), designs)).toThrow(RangeError);
  });
});
