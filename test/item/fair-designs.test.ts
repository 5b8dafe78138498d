import { expect, test } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { designKind } from '../../src/item/audit/design-kind.ts';
import { Drawing } from '../../src/item/drawing.ts';
import { rngOf } from '../../src/item/random.ts';

/** Of the questions of a blueprint with one answer that offer a kind of design, the share in which it is right; of several of that kind one is taken by chance. */
function rightOf(id: string, kind: string, draws: number): number {
  const blueprint = blueprints.find((b) => b.id === id);
  if (!blueprint) throw new Error(id);
  const rng = rngOf(1);
  const shares: number[] = [];
  for (let n = 0; n < draws; n++) {
    const item = new Drawing(blueprint, rng.below(100_000_000)).question(0);
    if (item?.select !== 1) continue;
    const offered = (item.scenario.options ?? []).filter((o) => designKind(o, item.scenario) === kind);
    if (offered.length > 0) shares.push(offered.filter((o) => item.answer.includes(o.id)).length / offered.length);
  }
  return shares.reduce((a, b) => a + b, 0) / shares.length;
}

// Where one kind is right far more often than not, any word of the stem that goes with the blueprint is a shortcut to it.
test.each([
  ['transit-gateway-broken', '~transit-gateway', 1000],
  ['transit-gateway-broken', 'endpoint-service+interface-endpoint', 1000],
  ['then-and-now-offer', 'endpoint-service+interface-endpoint', 100],
] as const)('in %s the design %s is right now and then, and wrong as often or more often', (id, kind, draws) => {
  const right = rightOf(id, kind, draws);
  expect(right).toBeGreaterThan(0.2);
  expect(right).toBeLessThan(0.55);
}, 60_000);
