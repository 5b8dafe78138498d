import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { composeClaims, FactsOf } from '../../src/item/claims.ts';
import { compose } from '../../src/item/compose.ts';
import type { Decided } from '../../src/item/decide.ts';
import { Ground } from '../../src/item/ground.ts';
import { rngOf } from '../../src/item/random.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { erasAgree } from '../../src/network/eras.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { DesignOption, Scenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';

/** Reading a question's own scenario gives the scenario it was decided on, and solving that its verdict. */
function expectDecidedAnew({ scenario, full, verdict }: Decided & { readonly scenario: Scenario }, name: string): void {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(`${name}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
  expect(full, name).toEqual(parsed.scenario);
  expect(solve(parsed.scenario, catalog), name).toEqual(verdict);
}

describe('a composed question', () => {
  it('has the whole scenario that reading its own scenario gives, is decided as that is anew, and the eras agree where they are said to', () => {
    let alike = 0;
    let drawn = 0;
    for (const blueprint of blueprints) {
      if (!('draw' in blueprint)) continue;
      let ground = new Ground(blueprint.draw(rngOf(0)), catalog);
      for (let seed = 0; seed < 36; seed++) {
        const rng = rngOf(seed);
        // Questions of one draft share what was found out about it.
        if (seed % 4 === 0) ground = new Ground(blueprint.draw(rng), catalog);
        const composed = compose(ground, seed % 3 === 0 ? 'two' : seed % 7 === 0 ? 'steps' : 'one', 0, rng);
        if (!composed) continue;
        expectDecidedAnew(composed, `${blueprint.id} ${seed}`);
        drawn++;
        if (!erasAgree(composed.full, composed.full.options as DesignOption[], catalog)) continue;
        alike++;
        expect(solve({ ...composed.full, era: 'note' }, catalog), `${blueprint.id} ${seed}`).toEqual(composed.verdict);
      }
    }
    expect(drawn).toBeGreaterThan(200);
    expect(alike).toBeGreaterThan(drawn / 3);
  });

  it('made of statements is likewise what reading its own scenario gives, and decided as that is', () => {
    let drawn = 0;
    for (const blueprint of blueprints) {
      if (!('drawClaims' in blueprint)) continue;
      for (let seed = 0; seed < 5; seed++) {
        const rng = rngOf(seed);
        const facts = new FactsOf(blueprint.drawClaims(rng), catalog);
        for (let n = 0; n < 3; n++) {
          const composed = composeClaims(facts, rng);
          if (!composed) continue;
          expectDecidedAnew(composed, `${blueprint.id} ${seed}`);
          drawn++;
        }
      }
    }
    expect(drawn).toBeGreaterThan(60);
  });
});
