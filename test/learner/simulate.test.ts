import { expect, test } from 'vitest';
import { rowsOf } from '../../scripts/simulate/report.ts';
import { trials } from '../../scripts/simulate/trials.ts';
import { guesser, shareOf, student, worlds } from '../../scripts/simulate/worlds.ts';

test('the same seed gives the same figures, and every test has a row', () => {
  const once = trials(7);
  expect(trials(7)).toEqual(once);
  const rows = rowsOf([once, trials(8)]);
  expect(rows).toHaveLength(37);
  expect(new Set(rows.map(({ test }) => test)).size).toBe(37);
});

test('a row that falls short does not pass', () => {
  const figures = trials(7);
  const worse = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, /^score .* study$/.test(name) ? value - 0.3 : value]));
  const passed = (all: typeof figures) => rowsOf([all]).filter((row) => /against/.test(row.test) && row.passed).length;
  expect(passed(worse)).toBeLessThan(passed(figures));
});

test.each(worlds)('in world %s people learn from explanations, and nobody from a checkpoint', (world) => {
  const [taught, asked] = [student(world, 3), student(world, 3)];
  const before = shareOf(asked, 0);
  for (let n = 0; n < 240; n++) {
    taught.answer(n % 24, n / 24, true);
    asked.answer(n % 24, 0, false);
  }
  expect(shareOf(asked, 0)).toBe(before);
  expect(shareOf(taught, 10)).toBeGreaterThan(before + 0.1);
});

test('somebody who guesses is right so often, whatever is asked', () => {
  const one = guesser(0.4, 5);
  const right = Array.from({ length: 4000 }, (_, n) => one.answer(n % 24, n, true)).filter(Boolean).length;
  expect(right / 4000).toBeCloseTo(0.4, 1);
  expect(shareOf(one, 9)).toBeCloseTo(0.4, 6);
});
