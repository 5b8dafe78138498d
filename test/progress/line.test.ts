import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntry, isPlainAnswer } from '../../src/progress/entry-schema.ts';
import { lineOf, readLine } from '../../src/progress/line.ts';
import { answer } from './fixtures.ts';

const plain = answer();

test('an answer and an undoing are read as they were written', () => {
  const undo = { format: 'study.answer/1', id: 'm1-r-2', time: plain.time, undoes: plain.id, machine: 'm1', version: '1' } as const;
  for (const entry of [plain, undo, answer({ question: '한글 "q"', confidence: null, twinOf: 'q-0', rules: [] })]) expect(readLine(lineOf(entry))).toEqual(entry);
});

test('a field that a later version adds is carried along', () => {
  expect(readLine(JSON.stringify({ ...plain, hints: 2 }))).toEqual({ ...plain, hints: 2 });
});

test.each([
  ['torn', lineOf(plain).slice(0, -3), 'json'],
  ['a number', '42', 'shape'],
  ['null', 'null', 'shape'],
  ['an array', '[]', 'shape'],
  ['without an id', { ...plain, id: undefined }, 'shape'],
  ['with an id that moves the cursor', { ...plain, id: 'a\u001b[2J' }, 'shape'],
  ['with a question that moves the cursor', { ...plain, question: 'q\u009b2J' }, 'shape'],
  ['with a line end in a rule', { ...plain, rules: ['a\nb'] }, 'shape'],
  ['with text that turns around', { ...plain, topic: 'a\u202eb' }, 'shape'],
  ['with a byte that could not be read', { ...plain, topic: 'a\ufffdb' }, 'shape'],
  ['with a key that is none', { ...plain, rules: ['__proto__'] }, 'shape'],
  ['with a day that is none', { ...plain, time: '2025-02-30T09:00:00.000Z' }, 'shape'],
  ['with a time of another kind', { ...plain, time: '2025-03-01T09:00:00Z' }, 'shape'],
  ['with seconds below zero', { ...plain, seconds: -1 }, 'shape'],
  ['with an unknown mode', { ...plain, mode: 'exam' }, 'shape'],
  ['with an endless question', { ...plain, question: 'q'.repeat(301) }, 'shape'],
  ['of another format', { ...plain, format: 'study.question/1' }, 'shape'],
  ['of a newer format', { ...plain, format: 'study.answer/2' }, 'newer'],
  ['too long', `"${'x'.repeat(70_000)}"`, 'long'],
])('a line %s is set aside', (_, value, why) => {
  expect(readLine(typeof value === 'string' ? value : JSON.stringify(value))).toMatchObject({ why });
});

test('a reason names the field', () => {
  expect(readLine(JSON.stringify({ ...plain, rules: ['ok', ''] }))).toMatchObject({ detail: expect.stringMatching(/^rules\.1: /) });
});

test('an entry of an earlier format is brought up to date step by step', () => {
  const steps = {
    'study.answer/0': (old: Readonly<Record<string, unknown>>) => ({ ...old, format: 'study.answer/0b', seconds: Number(old['ms']) / 1000, ms: undefined }),
    'study.answer/0b': (old: Readonly<Record<string, unknown>>) => ({ ...old, format: 'study.answer/1', confidence: null }),
  };
  const { seconds: _, confidence: __, ...rest } = plain;
  const old = JSON.stringify({ ...rest, format: 'study.answer/0', ms: 12_500 });
  expect(readLine(old, steps)).toMatchObject({ ...plain, confidence: null });
  expect(readLine(old)).toMatchObject({ why: 'shape' });
  expect(readLine(old, { 'study.answer/0': (o) => o })).toMatchObject({ why: 'shape' });
  expect(readLine(old, { 'study.answer/0': () => { throw new Error('no'); } })).toMatchObject({ why: 'shape' });
});

test('what is written shows every character that could disturb a terminal as an escape', () => {
  const line = lineOf({ ...plain, note: 'a\u009b\u202e\u2028\u007f' } as typeof plain);
  expect(line).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(line)).toMatchObject({ note: 'a\u009b\u202e\u2028\u007f' });
});

test('whatever the quick look takes for an answer, the full check takes too', () => {
  const word = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', '', 'a'.repeat(300), 'a'.repeat(301), '한글'));
  const value = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(word, { maxLength: 60 }), fc.constantFrom('2025-02-30T09:00:00.000Z', '2024-02-29T00:00:00.000Z', '2025-13-01T09:00:00.000Z', 'a-1', 'a__b'));
  const field = fc.constantFrom(...Object.keys(plain));
  let quick = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(field, value), { maxLength: 2 }), (changes) => {
      const line = JSON.stringify({ ...plain, ...Object.fromEntries(changes) });
      const back: unknown = JSON.parse(line);
      if (!/^[\x20-\x5b\x5d-\x7e]*$/.test(line) || !isPlainAnswer(back)) return;
      quick += 1;
      expect(checkEntry(back)).toEqual(back);
    }),
    { numRuns: 3000 },
  );
  expect(quick).toBeGreaterThan(300);
  expect(isPlainAnswer(plain)).toBe(true);
});
