import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUndo, type Answer, type JournalEntry } from '../../src/progress/answer.ts';
import { compareIds } from '../../src/progress/answer-id.ts';
import { advance, derive, nothing } from '../../src/progress/derive.ts';
import { exportOrder, onceEach, standing } from '../../src/progress/history.ts';
import { Counter, localDay, noTallies, type Tallies } from '../../src/progress/tally.ts';
import { chain, chained } from './chain.ts';
import { answer } from './fixtures.ts';
import { arbitraryEntries } from './arbitrary.ts';

const merge = (...lists: readonly (readonly JournalEntry[])[]): readonly JournalEntry[] => onceEach(lists.flat());

test('merging is idempotent, commutative and associative', () => {
  fc.assert(
    fc.property(arbitraryEntries, arbitraryEntries, arbitraryEntries, (a, b, c) => {
      expect(merge(a, a)).toEqual(merge(a));
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test('an export holds every record once, an undone answer directly followed by its undoing', () => {
  fc.assert(
    fc.property(arbitraryEntries, (entries) => {
      const once = onceEach(entries);
      const ordered = exportOrder(once);
      expect([...ordered].map((e) => e.id).sort()).toEqual(once.map((e) => e.id).sort());
      const answers = once.filter((e) => !isUndo(e));
      expect(ordered.filter((e) => !isUndo(e))).toEqual(answers);
      const ids = new Set(answers.map((e) => e.id));
      ordered.forEach((e, i) => {
        if (!isUndo(e) || !ids.has(e.undoes)) return;
        const before = ordered[i - 1];
        expect(before && (isUndo(before) ? before.undoes : before.id)).toBe(e.undoes);
      });
    }),
  );
});

test('going on from any point gives what all records give, or says that it cannot', () => {
  let went = 0;
  fc.assert(
    fc.property(arbitraryEntries, fc.array(fc.nat(40), { maxLength: 4 }), (entries, cuts) => {
      let derived = nothing(chain);
      let from = 0;
      for (const cut of [...cuts, entries.length].sort((a, b) => a - b)) {
        const to = Math.min(cut, entries.length);
        const next = advance(derived, entries.slice(from, to), {}, chained);
        const whole = derive(entries.slice(0, to), {}, chained);
        if (next !== null && to > from) went += 1;
        derived = next ?? whole;
        expect(derived).toEqual(whole);
        from = to;
      }
    }),
    { numRuns: 1000 },
  );
  expect(went).toBeGreaterThan(300);
});

test('tallies depend on the set of answers, not on their order', () => {
  const talliesOf = (answers: readonly Answer[]): Tallies => {
    const counter = new Counter(noTallies, localDay);
    for (const one of answers) counter.add(one);
    return counter.tallies();
  };
  fc.assert(
    fc.property(arbitraryEntries, fc.array(fc.nat(), { maxLength: 60 }), (entries, keys) => {
      const once = standing(onceEach(entries));
      const shuffled = once.map((one, i) => ({ one, key: keys[i] ?? i })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      const whole = talliesOf(once);
      expect(talliesOf(shuffled)).toEqual(whole);
      // What they say, told another way: by the latest of each rule.
      for (const [rule, tally] of Object.entries(whole.rules)) {
        const own = once.filter(({ rules }) => rules.includes(rule));
        expect([tally.asked, tally.missed?.id ?? null, tally.recent.map(({ id }) => id)]).toEqual([own.length, own.findLast(({ correct }) => !correct)?.id ?? null, own.slice(-5).map(({ id }) => id)]);
      }
      expect(whole.latest).toEqual(once.slice(-10));
    }),
    { numRuns: 300 },
  );
});

test('going on needs no second look at answers that just come in order', () => {
  const entries = Array.from({ length: 40 }, (_, i) => answer({ id: `m1-00000000a-${i + 1}`, time: `2025-03-01T09:00:${String(i).padStart(2, '0')}.000Z` }));
  const half = derive(entries.slice(0, 20), {}, chained);
  expect(advance(half, entries.slice(20), {}, chained)).toEqual(derive(entries, {}, chained));
});

test('runs beyond those that are listed are recognised as counted', () => {
  const run = (n: number) => `run${String(n).padStart(6, '0')}`;
  const entries = Array.from({ length: 40 }, (_, i) => answer({ id: `m1-${run(i)}-1`, question: `q-${i}` }));
  const all = derive(entries, {}, chained);
  for (const again of entries) expect(advance(all, [again], {}, chained)).toBeNull();
  expect(advance(all, [answer({ id: `m1-${run(40)}-1` })], {}, chained)).not.toBeNull();
});

test('of two records with one id the same one counts in any order', () => {
  const [a, b] = [answer({ correct: true }), answer({ correct: false })];
  expect(onceEach([a, b])).toEqual(onceEach([b, a]));
  expect(onceEach([a, b])).toHaveLength(1);
});

test('an undoing that comes before its answer still takes it back', () => {
  const late = answer({ id: 'm2-r-1' });
  const undo = { format: 'study.answer/1', id: 'm1-r-1', time: '2025-03-02T00:00:00.000Z', undoes: late.id, machine: 'm1', version: '1' } as const;
  const before = derive([undo], {}, chained);
  expect(before.awaited).toEqual([late.id]);
  const after = advance(before, [late], {}, chained);
  expect(after).toEqual(derive([undo, late], {}, chained));
  expect(after?.tallies.rules).toEqual({});
  expect(standing([undo, late])).toEqual([]);
});

test('ids are ordered by their numbers', () => {
  const ids = ['m1-r-10', 'm1-r-9', 'm1-a-11', 'm0-z-1', 'odd', 'm1-7'];
  expect(ids.toSorted(compareIds)).toEqual(['m0-z-1', 'm1-7', 'm1-a-11', 'm1-r-9', 'm1-r-10', 'odd']);
});
