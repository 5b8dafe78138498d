import { computeDecayFactor, default_w, FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { answered, weigh } from '../../src/learner/belief.ts';
import { evidenceOf, type Told } from '../../src/learner/evidence.ts';
import { afterLapse, afterRecall, firstDifficulty, nextDifficulty } from '../../src/learner/forgetting.ts';
import { recall } from '../../src/learner/recall.ts';
import { settings, weightsOf } from '../../src/learner/grid.ts';

describe('FSRS-6', () => {
  test.each([
    [0, 10, 1],
    [10, 10, 0.9],
    [10, 1, (1 + 0.98 * 10) ** -0.1542],
    [365, 15, (1 + (0.98 * 365) / 15) ** -0.1542],
  ])('recall after %f days at a stability of %f', (days, stability, expected) => {
    expect(recall(days, stability)).toBeCloseTo(expected, 3);
  });

  test('recall has the numbers of the package', () => {
    const { decay, factor } = computeDecayFactor(default_w);
    expect(recall(7, 3)).toBe((1 + (factor * 7) / 3) ** decay);
  });

  // The published default parameters, and the formulas of the algorithm's own description.
  const w = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  const of = (i: number): number => w[i] ?? 0;

  test.each([
    [5, 10, 0.9],
    [2.118, 2, 0.7],
    [9, 40, 0.5],
  ])('stability at difficulty %f, %f days, recall %f', (d, s, r) => {
    expect(afterRecall(d, s, r)).toBeCloseTo(s * (1 + Math.exp(of(8)) * (11 - d) * s ** -of(9) * (Math.exp((1 - r) * of(10)) - 1)), 4);
    expect(afterLapse(d, s, r)).toBeCloseTo(Math.min(s, of(11) * d ** -of(12) * ((s + 1) ** of(13) - 1) * Math.exp((1 - r) * of(14))), 4);
  });

  test('a card missed once and then good five times comes to the numbers of the reference implementation', () => {
    const days = [0, 1, 3, 8, 21];
    const fsrs = new FSRSAlgorithm({});
    let { stability, difficulty } = fsrs.next_state(null, 0, 1);
    for (const gap of days) {
      stability = gap === 0 ? fsrs.next_short_term_stability(stability, 3) : afterRecall(difficulty, stability, recall(gap, stability));
      difficulty = nextDifficulty(difficulty, true);
    }
    expect(stability).toBeCloseTo(53.62691, 3);
    expect(difficulty).toBeCloseTo(6.3574867, 4);
  });
});

describe('one answer', () => {
  const first = { know: 0.35, recalled: 1, stability: null, difficulty: firstDifficulty };

  test.each([
    [true, 0.25, 0.05, 0.1, (0.35 * 0.95) / (0.35 * 0.95 + 0.65 * 0.25)],
    [false, 0.25, 0.05, 0.1, (0.35 * 0.05) / (0.35 * 0.05 + 0.65 * 0.75)],
    [true, 0.5, 0.15, 0.01, (0.35 * 0.85) / (0.35 * 0.85 + 0.65 * 0.5)],
  ])('right %s, luck %f, slip %f: Bayes, then teaching %f', (right, luck, slip, teaches, evidence) => {
    const after = answered(first, right, luck, slip, teaches);
    expect(after.evidence).toBeCloseTo(evidence, 6);
    expect(after.belief).toBeCloseTo(evidence + (1 - evidence) * teaches, 6);
    const share = evidence / after.belief;
    expect(after.stability).toBeCloseTo(15 ** share * 2 ** (1 - share), 4);
  });

  test('a right answer where nothing is known buys a short interval, where all is known a long one', () => {
    const unlikely = answered({ know: 0.01, recalled: 0.9, stability: 20, difficulty: 5 }, true, 0.25, 0.05, 0.3);
    const likely = answered({ know: 0.9, recalled: 0.9, stability: 20, difficulty: 5 }, true, 0.25, 0.05, 0.3);
    expect(unlikely.stability).toBeLessThan(5);
    expect(likely.stability).toBeGreaterThan(20);
  });

  test('a miss after which it may still be known keeps part of its stability', () => {
    const slip = answered({ know: 0.99, recalled: 0.99, stability: 20, difficulty: 5 }, false, 0.25, 0.28, 0.01);
    const lapse = answered({ know: 0.2, recalled: 0.5, stability: 20, difficulty: 5 }, false, 0.25, 0.05, 0.3);
    expect(slip.stability).toBeGreaterThan(lapse.stability);
    expect(slip.stability).toBeLessThanOrEqual(20);
  });

  test('evidence against never helps, whatever the setting', () => {
    for (const { slip, guess } of settings) for (const know of [0.01, 0.5, 0.99]) expect(weigh(know, false, guess, slip).evidence).toBeLessThan(know);
  });
});

test('eighteen settings, weighted by likelihood', () => {
  expect(new Set(settings.map((one) => JSON.stringify(one))).size).toBe(18);
  const weights = weightsOf(settings.map((_, k) => (k === 4 ? 0 : -Math.log(9))));
  expect(weights[4]).toBeCloseTo(9 / 26, 6);
  expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
});

describe('what an answer tells', () => {
  const answer: Told = { rules: ['r', 's'], chosen: ['A'], correct: true, confidence: null, twinOf: null, mode: 'session', time: '2025-03-01T09:00:00.000Z', blueprint: 'b' };
  const luckOf = (change: Partial<Told>): number | undefined => evidenceOf({ ...answer, ...change }, (time) => time.slice(0, 10))?.luck(0.25);

  test.each([
    ['one of four', {}, 0.25],
    ['two of five', { chosen: ['A', 'B'] }, 0.1],
    ['a twin', { twinOf: 'q' }, 0.5],
    ['a right guess', { confidence: 'guess' as const }, 0.5],
    ['a wrong guess', { confidence: 'guess' as const, correct: false }, 0.25],
  ])('%s', (_, change, luck) => {
    expect(luckOf(change)).toBeCloseTo(luck, 9);
  });

  test('the deciding rule, those beside it, what was taken for it, and whether it taught', () => {
    expect(evidenceOf({ ...answer, correct: false, mode: 'quiz', took: ['r', 'x'] }, () => 'day')).toMatchObject({ rule: 'r', beside: ['s'], right: false, taught: false, checkpoint: true, instead: 'x', day: 'day', shape: 'b' });
    expect(evidenceOf({ ...answer, rules: [] }, () => 'day')).toBeNull();
  });
});
