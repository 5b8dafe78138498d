import { expect, test } from 'vitest';
import { randomScenario } from '../network/random-scenario.ts';
import { drawCount, drawScenario } from './draw-scenario.ts';
import { disagreements, drawMany } from './same.ts';

const parts = Array.from({ length: 12 }, (_, i) => 1_000_000 + i * 10_000);

test.each(parts)('the two ways say the same of 1,000 scenarios of either generator and of 500 counts from seed %i', async (from) => {
  expect(await disagreements(drawMany(drawScenario, from, 1000))).toEqual([]);
  expect(await disagreements(drawMany(drawCount, from, 500))).toEqual([]);
  expect(await disagreements(drawMany(randomScenario, from, 1000))).toEqual([]);
});
