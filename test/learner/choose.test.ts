import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rngOf } from '../../src/item/random.ts';
import { confusedWith, fittingDifficulty, inOrder, isDue, mayAsk, sessionOrder } from '../../src/learner/choose.ts';
import { follow, modelOf } from '../../src/learner/follow.ts';
import { chance, dueIn, noAnswers, outlookOn, type Model } from '../../src/learner/model.ts';
import { drillOrder } from '../../src/learner/weakest.ts';
import { at, dayOf, histories, ruleNames, told, topicOf } from './fixtures.ts';

const on = (model: Model) => outlookOn(model, topicOf);
const choiceAt = (days: number) => ({ rules: ruleNames, time: at(days), day: dayOf(at(days)) });

describe('what to ask next', () => {
  test('every rule once before any comes again, in an order that the seed shuffles', () => {
    const orders = [1, 2].map((seed) => {
      let model = noAnswers;
      const asked: string[] = [];
      for (let n = 0; n < ruleNames.length; n++) {
        const [rule] = inOrder(on(model), choiceAt(n / 1000), rngOf(seed + n));
        asked.push(rule as string);
        model = follow(model, [told(rule as string, n / 1000, { right: n % 2 > 0 })], topicOf);
      }
      expect(new Set(asked).size).toBe(ruleNames.length);
      return asked;
    });
    expect(orders[0]).not.toEqual(orders[1]);
  });

  test('then the lowest chance of a right answer', () => {
    fc.assert(
      fc.property(histories, fc.nat(1000), (history, seed) => {
        const days = ((history.at(-1)?.time ?? at(0)) - at(0)) / 86_400_000 + 1;
        const outlook = on(modelOf([...ruleNames.map((rule) => told(rule, 0)), ...history], topicOf));
        if (outlook.model.answers % 3 === 0) return;
        const [first] = inOrder(outlook, choiceAt(days), rngOf(seed));
        const open = ruleNames.filter((rule) => mayAsk(outlook, rule, dayOf(at(days))));
        expect(chance(outlook, first as string, at(days))).toBe(Math.min(...open.map((rule) => chance(outlook, rule, at(days)))));
      }),
    );
  });

  test('at every third question first one that was asked only once', () => {
    const twice = ruleNames.slice(1).flatMap((rule) => [told(rule, 0, { right: false }), told(rule, 1, { right: false })]);
    const model = modelOf([told('a1', 0), ...twice], topicOf);
    expect(model.answers % 3).toBe(0);
    expect(inOrder(on(model), choiceAt(2), rngOf(1))[0]).toBe('a1');
    expect(inOrder(on({ ...model, answers: model.answers + 1 }), choiceAt(2), rngOf(1))[0]).not.toBe('a1');
  });

  test('never a rule twice within three questions, nor over three times a day, five beyond twenty-five questions', () => {
    let model = noAnswers;
    const asked: string[] = [];
    for (let n = 0; n < 18; n++) {
      const time = n / 1000;
      const [rule] = inOrder(on(model), choiceAt(time), rngOf(n));
      asked.push(rule as string);
      model = follow(model, [told(rule as string, time, { right: false })], topicOf);
    }
    asked.forEach((rule, i) => expect(asked.slice(i + 1, i + 4)).not.toContain(rule));
    for (const rule of ruleNames) expect(asked.filter((one) => one === rule).length).toBeLessThanOrEqual(3);
    const day = dayOf(at(0));
    // Every rule three times today.
    const full = modelOf(ruleNames.flatMap((rule) => [0, 1, 2].map((n) => told(rule, n / 1000))), topicOf);
    const free = { ...full, lately: [] };
    expect(ruleNames.some((rule) => mayAsk(on(free), rule, day))).toBe(false);
    expect(ruleNames.every((rule) => mayAsk(on({ ...free, today: { day, count: 26 } }), rule, day))).toBe(true);
    expect(ruleNames.every((rule) => mayAsk(on(free), rule, dayOf(at(1))))).toBe(true);
  });
});

describe('a session', () => {
  test('takes weak rules and new ones in turn', () => {
    const misses = [told('a1', 0, { right: false }), told('b1', 0.001, { right: false }), told('c1', 0.002, { right: false })];
    const odd = on({ ...modelOf(misses, topicOf), lately: [] });
    const even = on({ ...odd.model, answers: 4 });
    expect(['a1', 'b1', 'c1']).toContain(sessionOrder(odd, choiceAt(1), rngOf(1))[0]);
    expect(['a1', 'b1', 'c1']).not.toContain(sessionOrder(even, choiceAt(1), rngOf(1))[0]);
  });

  test('asks another topic next, but what was just confused at once', () => {
    const model = modelOf([...ruleNames.map((rule) => told(rule, 0)), told('a1', 1)], topicOf);
    for (let seed = 0; seed < 20; seed++) expect(topicOf(sessionOrder(on(model), choiceAt(1), rngOf(seed))[0] as string)).not.toBe('a');
    const confused = follow(model, [told('a1', 2, { right: false, instead: 'a3' })], topicOf);
    expect(sessionOrder(on(confused), choiceAt(2), rngOf(1))[0]).toBe('a3');
    expect(confusedWith(on(confused), 'a3')).toEqual(['a1']);
  });

  test('holds difficulty in the question: harder where more comes right', () => {
    const known = on(modelOf([0, 1, 2, 3].map((n) => told('a1', n)), topicOf));
    const unknown = on(modelOf([0, 1, 2, 3].map((n) => told('a1', n, { right: false })), topicOf));
    expect(fittingDifficulty(known, 'a1', at(3))).toBeGreaterThan(fittingDifficulty(unknown, 'a1', at(3)));
  });
});

test('a rule is due when recall has come down to 0.9, sooner after a miss', () => {
  const known = on(modelOf([told('a1', 0), told('a1', 4)], topicOf));
  const missed = on(modelOf([told('a1', 0, { right: false })], topicOf));
  const days = dueIn(known, 'a1') ?? 0;
  expect(isDue(known, 'a1', at(4 + days - 0.01))).toBe(false);
  expect(isDue(known, 'a1', at(4 + days + 0.01))).toBe(true);
  expect(dueIn(missed, 'a1')).toBeLessThan(days);
  expect(dueIn(known, 'b1')).toBeNull();
});

test('a drill begins with sure misses, then the least known, and keeps pairs together', () => {
  const model = modelOf(
    [
      told('a1', 0),
      told('a1', 1),
      told('a1', 2, { right: false, sure: true }),
      told('b1', 2, { right: false, instead: 'c1' }),
      told('b1', 3, { right: false, instead: 'c1' }),
      told('b2', 0),
      told('b2', 3, { right: false }),
    ],
    topicOf,
  );
  expect(drillOrder(on(model), ['b2', 'b1', 'a1'], at(4), () => true)).toEqual(['a1', 'b1', 'c1', 'b2']);
  expect(drillOrder(on(model), ['b2', 'b1', 'a1'], at(4), () => false)).toEqual(['a1', 'b1', 'b2']);
});
