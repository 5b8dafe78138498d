import { expect, test } from 'vitest';
import { tooAlike } from '../../src/item/apart.ts';
import { items } from '../../src/item/generate.ts';
import type { Item } from '../../src/item/question.ts';
import { examsHold } from './exams.ts';

test('exams of four seeds: 65 questions of no common shape, none telling the key of another, mixed as the exam is', () => examsHold(4), 60_000);

test('two questions of one shape are too much alike, though they are of other blueprints, name other rules and give their options in another order', () => {
  const drawn = items({ seed: 5 });
  const [one, other] = [drawn.next().value, drawn.next().value] as [Item, Item];
  const turned = { ...one.scenario, options: [...(one.scenario.options ?? [])].reverse() };
  expect(tooAlike(one, { ...one, blueprint: 'another', rules: ['another'], scenario: turned })).toBe(true);
  expect(tooAlike(one, other)).toBe(false);
});
