import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { follow, modelOf } from '../../src/learner/follow.ts';
import { firstBelief, logit, weightsOf } from '../../src/learner/grid.ts';
import { know, knowing, level, noAnswers, outlookOn, unseenBelief, type Model } from '../../src/learner/model.ts';
import { modelReducer } from '../../src/learner/reducer.ts';
import { at, histories, told, topicOf } from './fixtures.ts';

const stages = ['new', 'learning', 'mastered', 'solid'];
const stageOf = (model: Model, rule: string): number => {
  const state = model.rules[rule];
  return stages.indexOf(state === undefined ? 'new' : state.solid ? 'solid' : state.mastered === null ? 'learning' : 'mastered');
};

describe('properties', () => {
  test('a wrong answer never raises the level shown nor the mastery, then or until the next right answer', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom('a1', 'b2'), fc.integer({ min: 1, max: 4 }), fc.double({ min: 0, max: 20, noNaN: true }), (history, rule, misses, gap) => {
        const days = ((history.at(-1)?.time ?? at(0)) - at(0)) / 86_400_000;
        let model = modelOf(history, topicOf);
        for (let n = 1; n <= misses; n++) {
          const time = at(days + n * gap);
          const before = outlookOn(model, topicOf);
          const shown = level(before, rule, time);
          const stage = stageOf(model, rule);
          model = follow(model, [told(rule, days + n * gap, { right: false })], topicOf);
          expect(level(outlookOn(model, topicOf), rule, time)).toBeLessThanOrEqual(shown);
          expect(level(outlookOn(model, topicOf), rule, time + 1000)).toBeLessThanOrEqual(shown);
          if (stage > 0) expect(stageOf(model, rule)).toBeLessThanOrEqual(stage);
          else expect(stageOf(model, rule)).toBe(1);
        }
      }),
    );
  });

  test('a wrong answer in an exam, which teaches nothing, never raises the belief', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom('a1', 'c2'), (history, rule) => {
        const time = history.at(-1)?.time ?? at(0);
        const model = modelOf(history, topicOf);
        const before = outlookOn(model, topicOf);
        const after = outlookOn(follow(model, [{ ...told(rule, 0, { right: false, taught: false }), time }], topicOf), topicOf);
        expect(know(after, rule, time)).toBeLessThanOrEqual(know(before, rule, time) + 1e-4);
      }),
    );
  });

  test('following any prefix and then the rest is following all, also through the state file', () => {
    fc.assert(
      fc.property(histories, fc.nat(60), (history, cut) => {
        const whole = modelOf(history, topicOf);
        const kept = JSON.parse(JSON.stringify(modelOf(history.slice(0, cut), topicOf))) as Model;
        expect(modelReducer(topicOf, String).check(kept)).toBe(kept);
        expect(follow(kept, history.slice(cut), topicOf)).toEqual(whole);
      }),
    );
  });

  test('answers that cancel out leave a model that the state file gives back to the last bit', () => {
    const half = { luck: () => 0.5 };
    const model = modelOf([told('c1', 0, { taught: false }), told('b1', 0, { taught: false }), told('c1', 0, half), told('b1', 0, { right: false }), told('b2', 0, { right: false })], topicOf);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('what is kept has bounds, and stays a model', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const model = modelOf([...history, ...history, ...history], topicOf);
        expect(model.checkpoint.length).toBeLessThanOrEqual(65);
        expect(model.confusions.length).toBeLessThanOrEqual(40);
        for (const state of Object.values(model.rules)) {
          expect(state.recent.length).toBeLessThanOrEqual(5);
          for (const belief of state.belief) expect(belief >= 0 && belief <= 1).toBe(true);
        }
      }),
    );
  });

  test('the model given stays as it was', () => {
    const model = modelOf([told('a1', 0)], topicOf);
    const copy = structuredClone(model);
    follow(model, [told('a1', 1), told('b1', 1, { right: false, instead: 'a1' })], topicOf);
    expect(model).toEqual(copy);
  });
});

describe('rules not yet seen', () => {
  test.each([true, false])('take 30 %% of the change of a sibling and 10 %% of others, right %s', (right) => {
    const model = modelOf([told('a1', 0, { right, taught: false })], topicOf);
    model.rules['a1']?.belief.forEach((belief, k) => {
      const change = logit(belief) - logit(firstBelief);
      expect(logit(unseenBelief(model, 'a')[k] ?? 0) - logit(firstBelief)).toBeCloseTo(0.3 * change, 2);
      expect(logit(unseenBelief(model, 'b')[k] ?? 0) - logit(firstBelief)).toBeCloseTo(0.1 * change, 2);
    });
    const outlook = outlookOn(model, topicOf);
    const start = outlookOn(noAnswers, topicOf);
    const sign = right ? 1 : -1;
    expect(sign * (know(outlook, 'a2', at(0)) - know(outlook, 'b1', at(0)))).toBeGreaterThan(0);
    expect(sign * (know(outlook, 'b1', at(0)) - know(start, 'b1', at(0)))).toBeGreaterThan(0);
  });

  test('a rule that was seen is not moved by its siblings', () => {
    const model = modelOf([told('a1', 0)], topicOf);
    const after = follow(model, [told('a2', 0), told('a3', 0, { right: false })], topicOf);
    expect(after.rules['a1']).toEqual(model.rules['a1']);
  });
});

test('what is known fades with the days', () => {
  const outlook = outlookOn(modelOf([told('a1', 0), told('a1', 1), told('a1', 3)], topicOf), topicOf);
  const [now, later, much] = [3, 30, 300].map((days) => know(outlook, 'a1', at(days)));
  expect(now).toBeGreaterThan(later ?? 1);
  expect(later).toBeGreaterThan(much ?? 1);
});

test('settings that foretell the answers gain weight: somebody who never learns makes teaching unlikely', () => {
  const misses = Array.from({ length: 30 }, (_, n) => told('a1', n, { right: false }));
  const weights = weightsOf(modelOf(misses, topicOf).likelihood);
  const [slow, , fast] = [0, 6, 12].map((from) => weights.slice(from, from + 6).reduce((a, b) => a + b));
  expect(slow).toBeGreaterThan(0.9);
  expect(fast).toBeLessThan(0.01);
});

test('twins and right guesses prove less', () => {
  const outlook = (luck: (guess: number) => number) => outlookOn(modelOf([told('a1', 0, { luck, taught: false })], topicOf), topicOf);
  expect(know(outlook(() => 0.5), 'a1', at(0))).toBeLessThan(know(outlook((guess) => guess), 'a1', at(0)));
});

test('rules beside the one asked are moved a little, and only where they were asked before', () => {
  const model = modelOf([told('a1', 0)], topicOf);
  const right = follow(model, [told('b1', 0, { beside: ['a1', 'a2'] })], topicOf);
  const wrong = follow(model, [told('b1', 0, { beside: ['a1', 'a2'], right: false })], topicOf);
  expect(right.rules['a2']).toBeUndefined();
  const beliefs = [right, model, wrong].map((one) => knowing({ model: one, topicOf }, 'a1', at(0))[3] ?? 0);
  expect(beliefs[0]).toBeGreaterThan(beliefs[1] ?? 1);
  expect(beliefs[1]).toBeGreaterThan(beliefs[2] ?? 1);
  expect(right.rules['a1']?.last).toBe(at(0));
});

test('confusions are kept as pairs', () => {
  const model = modelOf([1, 2, 3].map((n) => told('a1', n, { right: false, instead: n < 3 ? 'b1' : 'c1' })), topicOf);
  expect(model.confusions).toEqual([
    { asked: 'a1', took: 'b1', count: 2, last: at(2) },
    { asked: 'a1', took: 'c1', count: 1, last: at(3) },
  ]);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['a model without its rules', { ...noAnswers, rules: undefined }],
  ['a number that is none', { ...noAnswers, likelihood: noAnswers.likelihood.map(() => null) }],
  ['a setting too few', { ...noAnswers, unseen: [0] }],
  ['a rule cut short', { ...noAnswers, rules: { a1: { belief: [] } } }],
])('%s is no model', (_, value) => {
  expect(modelReducer(topicOf, String).check(value)).toBeNull();
});
