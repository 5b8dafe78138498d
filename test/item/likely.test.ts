import { expect, test } from 'vitest';
import { Likely } from '../../src/item/likely.ts';
import { rngOf } from '../../src/item/random.ts';

const origin = (id: string, share: number, weight = 1) => ({ id, weight, share });
type Origin = ReturnType<typeof origin>;

/** Draws so often from where it is likeliest, and counts; every `share` of what an origin gives is of use, and where `takes` it is taken. */
function drawn(origins: readonly Origin[], draws: number, takes: boolean, seed = 5): Record<string, number> {
  const rng = rngOf(seed);
  const likely = new Likely<Origin, boolean>(origins, rng);
  const counts: Record<string, number> = {};
  for (let n = 0; n < draws; n++) {
    const from = likely.next();
    const useful = rng.chance(from.share);
    likely.drew(from, useful, useful);
    if (useful && takes) likely.took(from);
    counts[from.id] = (counts[from.id] ?? 0) + 1;
  }
  return counts;
}

test('what gives nothing rests, however many there are of it', () => {
  const counts = drawn([origin('some', 0.1), ...Array.from({ length: 20 }, (_, i) => origin(`none${i}`, 0))], 2000, false);
  expect(counts['some']).toBeGreaterThan(1000);
  for (let i = 0; i < 20; i++) expect(counts[`none${i}`]).toBeGreaterThan(0);
});

test('what is all of use is taken by its weight', () => {
  const counts = drawn([origin('a', 1, 3), origin('b', 1, 3), origin('c', 1, 1)], 700, true);
  expect(counts['a']).toBeGreaterThan(240);
  expect(counts['a']).toBeLessThan(360);
  expect(counts['c']).toBeGreaterThan(60);
  expect(counts['c']).toBeLessThan(160);
});

test('what was of use once is not drawn from for that when it is no more', () => {
  const [cost, other] = [origin('cost', 1), origin('other', 1)];
  const both = new Likely<Origin, string>([cost, other], rngOf(5));
  for (let n = 0; n < 30; n++) {
    both.drew(cost, 'cost', true);
    both.drew(other, 'other', true);
  }
  both.recount((seen) => seen === 'cost');
  const next = Array.from({ length: 100 }, () => both.next().id);
  expect(next.filter((id) => id === 'cost').length).toBeGreaterThan(95);
});

test('the same seed draws the same', () => {
  const origins = [origin('a', 0.2, 2), origin('b', 0.7), origin('c', 0)];
  expect(drawn(origins, 300, true)).toEqual(drawn(origins, 300, true));
  expect(drawn(origins, 300, true, 6)).not.toEqual(drawn(origins, 300, true));
});
