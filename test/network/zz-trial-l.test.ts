import { test } from 'vitest';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { Solver } from '../../src/network/solver.ts';
import { applyOptions } from '../../src/network/apply.ts';
import { proofsOf } from '../../src/network/proof.ts';
import { checkProof } from '../../src/network/zz-checker.ts';
import { randomScenario } from './random-scenario.ts';
const from = Number(process.env.FROM ?? 0), n = Number(process.env.N ?? 500), show = Number(process.env.SHOW ?? 8);
test('trial', () => {
  let proofs = 0, bad = 0; let t1 = 0, t2 = 0; const kinds = new Map<string, number>(); const bk = new Map<string, number>();
  for (let seed = from; seed < from + n; seed++) {
    const parsed = parseScenario(randomScenario(seed), { services: catalog.services });
    if (!parsed.ok) continue;
    const s = parsed.scenario;
    const solver = new Solver(s, catalog);
    const designs = s.options.flatMap((o) => ('elements' in o ? [[o]] : []));
    for (const d of [[], ...designs]) {
      const t0 = performance.now();
      const judged = solver.judge(d);
      const { world, firstNew } = applyOptions(s.world, d);
      const ps = proofsOf(judged);
      const ta = performance.now(); t1 += ta - t0;
      for (const p of ps) {
        proofs++;
        const k = Object.keys(p.requirement)[0] + (p.holds ? '+' : '-');
        kinds.set(k, (kinds.get(k) ?? 0) + 1);
        const wrong = checkProof({ ...s, world }, p, catalog, firstNew);
        if (wrong) { bk.set(k, (bk.get(k) ?? 0) + 1); if (bad++ < show) console.log(seed, d[0]?.id, JSON.stringify(p.requirement), p.holds, wrong, process.env.FULL ? JSON.stringify({ era: s.era, world }) : ''); }
      }
      t2 += performance.now() - ta;
    }
  }
  console.log({ proofs, bad, t1, t2 }, [...kinds].sort().map((x) => x.join(' ')).join(', '), 'BAD', [...bk].join(' '));
}, 600000);
