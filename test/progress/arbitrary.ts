import * as fc from 'fast-check';
import type { JournalEntry } from '../../src/progress/answer.ts';
import { answer } from './fixtures.ts';

const stem = fc.constantFrom('m1-000000001', 'm1-000000002', 'm2-000000001', 'm3', 'odd-one');
const id = fc.oneof({ weight: 20, arbitrary: fc.tuple(stem, fc.integer({ min: 1, max: 30 })).map(([s, n]) => `${s}-${n}`) }, { weight: 1, arbitrary: fc.constantFrom('odd', 'odd-', 'a-b-c-01') });
const time = fc.integer({ min: 0, max: 50 }).map((n) => new Date(Date.UTC(2025, 2, 1) + n * 3_600_000).toISOString());

const arbitraryEntry: fc.Arbitrary<JournalEntry> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ id, time, correct: fc.boolean(), seconds: fc.double({ min: 0, max: 99, noNaN: true }), rules: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'constructor', 'toString'), { maxLength: 3 }) }).map((over) => answer(over)) },
  { weight: 1, arbitrary: fc.record({ id, time, undoes: id }).map((over): JournalEntry => ({ format: 'study.answer/1', machine: 'm1', version: '1', ...over })) },
);

/** One process's answers and undoings as they come: rising numbers, mostly rising times. */
const arbitraryRun: fc.Arbitrary<readonly JournalEntry[]> = fc
  .tuple(fc.constantFrom('m1-100000001', 'm1-100000002', 'm2-100000001'), fc.array(fc.tuple(arbitraryEntry, fc.boolean()), { maxLength: 12 }))
  .map(([run, list]) => list.map(([entry, slip], i): JournalEntry => ('undoes' in entry ? { ...entry, id: `${run}-${i + 1}`, undoes: slip ? `${run}-${i}` : entry.undoes } : { ...entry, id: `${run}-${i + 1}` })));

/** Records as journals may hold them: well-behaved processes among duplicates, foreign ids, undoings of anything, in any order. */
export const arbitraryEntries: fc.Arbitrary<readonly JournalEntry[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: arbitraryRun }, { weight: 1, arbitrary: fc.array(arbitraryEntry, { maxLength: 4 }) }), { maxLength: 5 })
  .map((lists) => lists.flat());
