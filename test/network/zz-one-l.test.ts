import { test } from 'vitest';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { Solver } from '../../src/network/solver.ts';
import { applyOptions } from '../../src/network/apply.ts';
import { proofsOf } from '../../src/network/proof.ts';
import { checkProof } from '../../src/network/zz-checker.ts';
import { randomScenario } from './random-scenario.ts';
test('one', () => {
  for (const spec of (process.env.SEEDS ?? '').split(' ')) {
    const [seed, id] = spec.split(':');
    const parsed = parseScenario(randomScenario(Number(seed)), { services: catalog.services });
    if (!parsed.ok) continue;
    const s = parsed.scenario;
    const d = s.options.flatMap((o) => ('elements' in o && o.id === id ? [o] : []));
    const judged = new Solver(s, catalog).judge(d);
    const { world, firstNew } = applyOptions(s.world, d);
    for (const p of proofsOf(judged)) {
      const wrong = checkProof({ ...s, world }, p, catalog, firstNew);
      if (!wrong) continue;
      console.log('#####', spec, s.era, JSON.stringify(p.requirement), p.holds, wrong, '\n' + [...world.vpcs, ...world.sites, ...world.services].map((x) => JSON.stringify(x)).join('\n') + '\n' + world.elements.map((x, i) => i + ' ' + JSON.stringify(x)).join('\n') + '\nFACTS ' + p.facts.map((f) => f.kind + ' ' + JSON.stringify([f.from, f.goal, f.filter]) + ' ' + JSON.stringify(f.kind === 'path' ? f.hops : f.stations)).join('\n   '));
    }
  }
});
