import { expect, test } from 'vitest';
import { worldItems, storedItem } from '../../src/item/world/world-items.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { Claim, FullScenario, Scenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';
import { holdingIn } from '../../src/item/world/claims.ts';
import { someWorld } from '../formats/aws/account.ts';

const whole = (scenario: Scenario): FullScenario => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
};
const worlds = [11, 12, 14, 16, 18].map((seed) => whole({ format: 'study.scenario/1', world: someWorld(seed, 9) }));
const some = (full: FullScenario, seed: number, most: number) => {
  const items = [];
  for (const item of worldItems(full, catalog, seed)) if (items.push(item) >= most) break;
  return items;
};

test.each(worlds.map((full, i) => [i, full] as const))('questions about world %i have the key that their scenario proves, in both languages, and come back from what is stored', (_, full) => {
  const items = some(full, 5, 4);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(solve(whole(item.scenario), catalog)).toMatchObject({ unique: true, answer: item.answer });
    const [en, ko] = [item.word('en'), item.word('ko')];
    expect(ko.stem).toMatch(/[가-힣]/);
    for (const question of [en, ko]) expect(new Set(question.options.map((o) => o.text)).size).toBe(question.options.length);
    const again = storedItem(item.id, JSON.parse(JSON.stringify(item.scenario)), catalog);
    expect(again?.word('ko')).toEqual(ko);
    expect(again?.answer).toEqual(item.answer);
  }
});

test('a statement that is true of the part it tells is true of the whole world', () => {
  for (const full of worlds)
    for (const item of some(full, 9, 4)) {
      if (item.scenario.ask?.kind !== 'statements') continue;
      const services = (item.scenario.world.services ?? []) as FullScenario['world']['services'];
      const there = { ...full, world: { ...full.world, services: [...full.world.services, ...services.filter((s) => !full.world.services.some((x) => x.id === s.id))] } };
      for (const option of item.scenario.options ?? []) {
        const { claim } = option as { claim: Claim };
        if ('rule' in claim) continue;
        const requirement = 'fails' in claim ? claim.fails : Array.isArray(claim.holds) ? claim.holds[0] : claim.holds;
        if (!requirement) continue;
        const [holds] = holdingIn(there, [requirement], catalog);
        expect({ claim, right: item.answer.includes(option.id) }).toEqual({ claim, right: 'fails' in claim ? !holds : holds });
      }
    }
});

test('the same seed asks the same, another seed something else', () => {
  const ids = (seed: number) => some(worlds[0] as FullScenario, seed, 5).map((item) => item.id);
  expect(ids(3)).toEqual(ids(3));
  expect(ids(3)).not.toEqual(ids(4));
});

test('a world in which nothing can be asked ends without a question', () => {
  expect(some(whole({ format: 'study.scenario/1', world: {} }), 1, 1)).toEqual([]);
});
