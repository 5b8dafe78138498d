import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine } from '../../src/study/plain-line.ts';

test.each([
  ['B', [1], null],
  ['b', [1], null],
  ['  c \r', [2], null],
  ['A D', [0, 3], null],
  ['ad', [0, 3], null],
  ['A,D', [0, 3], null],
  ['a, d', [0, 3], null],
  ['D A', [3, 0], null],
  ['B?', [1], 'guess'],
  ['A D !', [0, 3], 'sure'],
  ['ad!', [0, 3], 'sure'],
] as const)('%j is an answer', (text, indexes, confidence) => {
  expect(readLine(text)).toEqual({ kind: 'answer', indexes, confidence });
});

test.each([
  ['q', 'quit', ''],
  [' Q ', 'quit', ''],
  [':quit', 'quit', ''],
  [':LANG  ko', 'lang', 'ko'],
  [':', '', ''],
] as const)('%j is a command', (text, name, rest) => {
  expect(readLine(text)).toEqual({ kind: 'command', name, rest });
});

test.each(['', ' ', 'g', 'b c x', 'B??', '?', 'quit', '1', 'ㅁ', 'A;B', 'the answer is B', '\u0000', 'A\u0000'])('%j is refused', (text) => {
  expect(readLine(text)).toEqual({ kind: 'unknown' });
});

test('any line is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['answer', 'command', 'unknown']).toContain(readLine(text).kind);
    }),
  );
});
