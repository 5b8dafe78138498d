import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/learner/follow.ts';
import { outlookOn } from '../../src/learner/model.ts';
import { likeliest } from '../../src/learner/where.ts';
import { told, topicOf } from './fixtures.ts';

/** What three questions of each shape turned on. */
const asked = { one: ['a1', 'a2', 'a3'], two: ['b1', 'b2'], three: ['c1', 'c2'] };
const answers = Object.entries(asked).flatMap(([shape, rules]) => [0, 1, 2].flatMap((days) => rules.map((rule) => told(rule, days, { shape }))));
const shapes = Object.keys(asked);
const where = (order: readonly string[], among = shapes, parts: Readonly<Record<string, number>> = {}) => likeliest(outlookOn(modelOf(answers, topicOf), topicOf), order, among, (rule) => parts[rule] ?? 100);
const others = (rules: readonly string[]): string[] => [...rules, ...Object.values(asked).flat().filter((rule) => !rules.includes(rule))];

describe('the shape to ask for first', () => {
  test.each([
    ['the one in which the foremost rules were asked', ['b2', 'b1'], 'two'],
    ['another where others lead', ['c1', 'c2'], 'three'],
    ['not the one of a single foremost rule, where most of another are close behind', ['a1', 'c1', 'c2', 'b1', 'b2'], 'three'],
  ])('%s', (_, first, shape) => {
    expect(where(others(first))).toBe(shape);
  });

  test('a rule that few questions turn on counts for little', () => {
    expect(where(others(['b1', 'c1', 'c2', 'b2']), shapes, { b1: 0.1 })).toBe('three');
  });

  test('is one of those that are to be had', () => {
    expect(where(others(['b1', 'b2']), ['one', 'three'])).not.toBe('two');
    expect(where(others(['b1', 'b2']), [])).toBeNull();
  });

  test('is any where nothing was asked, or where most rules are new and lead', () => {
    expect(likeliest(outlookOn(modelOf([], topicOf), topicOf), ['a1', 'b1'], shapes, () => 100)).toBeNull();
    expect(where(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', ...others([])], shapes, { n1: 1000 })).toBeNull();
    expect(where(['n1', ...others(['b1', 'b2'])], shapes, { n1: 0.1 })).toBe('two');
  });
});
