import { test } from 'vitest';
import { check, provedAtRandom } from './proved.ts';
test('classify', () => {
  const by = new Map<string, number>(); let proofs = 0;
  for (const [first, n] of [[0, 20000], [1_000_000, 20000]] as const)
  for (const designs of provedAtRandom(first, n)) for (const d of designs) for (const p of d.proofs) {
    proofs++;
    const wrong = check(d, p);
    if (!wrong) continue;
    const { elements, vpcs } = d.scenario.world;
    const ids = new Set(elements.map((e) => e.id));
    const b = (Object.values(p.requirement)[0]) as { from?: string; to?: unknown };
    const gone = [b.from, b.to].flat().some((x) => typeof x === 'string' && x.includes('/') && !vpcs.some((v) => v.cidrs.some((c) => `${v.id}/${c}` === x)) && !d.scenario.world.sites.some((v) => v.cidrs.some((c) => `${v.id}/${c}` === x)));
    const dx = elements.some((e) => e.type === 'direct-connect' && e.connection !== undefined && !ids.has(e.connection));
    const m = /leads to .*"endpoint","[^"]*","",(\d+)/.exec(wrong);
    const e = m ? elements[Number(m[1])] : undefined;
    const bp = e && 'service' in e && elements.some((x) => x.type === 'bucket-policy' && x.service === e.service) && wrong.includes('closed set is open');
    const k = gone ? 'gone-cidr' : bp ? 'bucket' : dx ? 'dx-removed' : 'OTHER';
    by.set(k, (by.get(k) ?? 0) + 1);
    if (k === 'OTHER') console.log(d.name, JSON.stringify(p.requirement), p.holds, wrong, JSON.stringify(d.scenario.world));
  }
  console.log(proofs, [...by]);
}, 600000);
