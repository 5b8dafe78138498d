import { expect, test } from 'vitest';
import type { Asked } from '../../src/study/ports.ts';
import { tally } from '../../src/study/tally.ts';

const asked = (over: Partial<Asked>): Asked => ({ question: 'q', blueprint: 'b', topic: 'peering', rules: ['r1', 'r2'], twinOf: null, correct: true, confidence: null, ...over });

test('counts questions and twins apart, rules over both, misses first', () => {
  const sums = tally([
    asked({}),
    asked({ correct: false, confidence: 'sure', topic: 'dns', rules: ['r9'] }),
    asked({ correct: true, confidence: 'guess', twinOf: 'q', rules: ['r9'] }),
    asked({ correct: false, twinOf: 'q' }),
  ]);
  expect(sums).toEqual({
    asked: 2,
    right: 1,
    twins: 2,
    twinsRight: 1,
    sureMisses: 1,
    luckyGuesses: 1,
    rules: [
      { rule: 'r1', topic: 'peering', asked: 2, right: 1 },
      { rule: 'r9', topic: 'dns', asked: 2, right: 1 },
    ],
    weakest: 'dns',
  });
});

test('nothing asked, nothing weak', () => {
  expect(tally([])).toMatchObject({ asked: 0, right: 0, rules: [], weakest: null });
});
