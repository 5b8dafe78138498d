import { describe, expect, test } from 'vitest';
import { rngOf } from '../../src/item/random.ts';
import { modelOf } from '../../src/learner/follow.ts';
import { strata as examStrata } from '../../src/commands/outlook-of.ts';
import { topicOfRule } from '../../src/knowledge/rule-topics.ts';
import { settings } from '../../src/learner/grid.ts';
import { chance, knowing, outlookOn } from '../../src/learner/model.ts';
import { overview } from '../../src/learner/overview.ts';
import { planTo, type Planned } from '../../src/learner/plan.ts';
import { expectedShare, readiness, type Stratum } from '../../src/learner/readiness.ts';
import { at, dayOf, ruleNames, told, topicOf } from './fixtures.ts';

const strata = ruleNames.map((rule) => ({ rule, weight: 1 }));
const drilled = (right: boolean, times: number) => ruleNames.flatMap((rule) => Array.from({ length: times }, (_, n) => told(rule, n * 2, { right })));
const on = (answers: readonly ReturnType<typeof told>[]) => outlookOn(modelOf(answers, topicOf), topicOf);
const then = at(12);

describe('readiness', () => {
  test('is the expected share of the model where no quiz was taken, by the weights of the rules', () => {
    const outlook = on([told('a1', 0), told('b1', 0, { right: false })]);
    const two = [{ rule: 'a1', weight: 3 }, { rule: 'b1', weight: 1 }];
    for (const share of [expectedShare(outlook, two, [], then), readiness(outlook, two, then, rngOf(1)).share]) expect(share).toBeCloseTo((3 * chance(outlook, 'a1', then) + chance(outlook, 'b1', then)) / 4, 9);
  });

  test('is averaged by precision with a checkpoint: six points for the model', () => {
    const outlook = on([]);
    const own = expectedShare(outlook, strata, [], then);
    const checked = Array.from({ length: 20 }, (_, n) => ({ time: then, right: n < 15 }));
    const p = 16 / 22;
    const [a, b] = [1 / 0.0036, 20 / (p * (1 - p))];
    expect(expectedShare(outlook, strata, checked, then)).toBeCloseTo((own * a + 0.75 * b) / (a + b), 9);
  });

  test('has an interval around it; the same draws give the same figures', () => {
    const outlook = on(drilled(true, 3));
    const first = readiness(outlook, strata, then, rngOf(1));
    expect(readiness(outlook, strata, then, rngOf(1))).toEqual(first);
    expect(first.low).toBeLessThan(first.share);
    expect(first.high).toBeGreaterThan(first.share);
    expect(first.high - first.low).toBeLessThan(0.5);
  });

  test.each([0.3, 0.6, 0.9])('has the interval that exams drawn rule by rule and question by question come to, for somebody right %f of the time', (p) => {
    const rng = rngOf(Math.round(p * 100));
    const answers = Array.from({ length: 200 }, (_, n) => told((examStrata[rng.below(examStrata.length)] as Stratum).rule, n / 20, { right: rng.chance(p) }));
    const outlook = outlookOn(modelOf(answers, topicOfRule), topicOfRule);
    const uniform = () => rng.below(1 << 30) / (1 << 30);
    const known = examStrata.map(({ rule }) => knowing(outlook, rule, then));
    const whole = examStrata.reduce((sum, { weight }) => sum + weight, 0);
    const exams = Array.from({ length: 4000 }, () => {
      let left = uniform();
      const k = Math.max(0, outlook.weights.findIndex((weight) => (left -= weight) < 0));
      const { guess, slip } = settings[k] as (typeof settings)[number];
      const share = examStrata.reduce((sum, { weight }, i) => sum + weight * (uniform() < (known[i]?.[k] ?? 0) ? 1 - slip : guess), 0) / whole;
      const drift = 0.04 * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
      return Array.from({ length: 50 }, uniform).filter((at) => at < share + drift).length / 50;
    }).sort((a, b) => a - b);
    const { low, high } = readiness(outlook, examStrata, then, rngOf(1));
    expect(Math.abs(low - (exams[200] ?? 0))).toBeLessThanOrEqual(0.041);
    expect(Math.abs(high - (exams[3800] ?? 0))).toBeLessThanOrEqual(0.041);
  });

  test('says ready from 0.80 with a lower end of 0.70, and not before', () => {
    expect(readiness(on([]), strata, then, rngOf(1)).ready).toBe(false);
    expect(readiness(on(drilled(false, 4)), strata, then, rngOf(1)).ready).toBe(false);
    const master = readiness(on([...drilled(true, 6), ...ruleNames.map((rule) => told(rule, 12, { checkpoint: true, taught: false }))]), strata, then, rngOf(1));
    expect(master.share).toBeGreaterThan(0.85);
    expect(master).toMatchObject({ ready: true, checked: ruleNames.length });
  });

  test('forgets a quiz after two weeks', () => {
    const outlook = on([told('a1', 0, { checkpoint: true, taught: false })]);
    expect(readiness(outlook, strata, at(14), rngOf(1)).checked).toBe(1);
    expect(readiness(outlook, strata, at(15), rngOf(1)).checked).toBe(0);
  });

  test('is not the share right of a drill', () => {
    // Every rule known but one, and that one drilled again and again.
    const answers = [...drilled(true, 4), ...Array.from({ length: 60 }, (_, n) => told('a1', 8 + n / 30, { right: false }))];
    const share = answers.filter(({ right }) => right).length / answers.length;
    expect(share).toBeLessThan(0.4);
    expect(readiness(on(answers), strata, then, rngOf(1)).share).toBeGreaterThan(share + 0.2);
  });
});

test('an overview names the weakest first, with evidence, and what falls due', () => {
  const told3 = [told('a1', 0, { right: false, instead: 'b1' }), told('a1', 1), told('a1', 2, { right: false }), told('b1', 1), told('b1', 5)];
  const { rules, topics, due } = overview(on(told3), strata, at(6), rngOf(1));
  expect(rules[0]).toMatchObject({ rule: 'a1', stage: 'learning', asked: 3, wrong: 2, last: at(2), confusedWith: ['b1'] });
  expect(rules.slice(2).every(({ stage, due }) => stage === 'new' && due === null)).toBe(true);
  expect(topics.map(({ topic }) => topic)).toEqual(['a', 'b', 'c']);
  const ends = rules.flatMap(({ due }) => (due === null ? [] : [due]));
  expect(due.now).toBe(ends.filter((end) => end <= at(6)).length);
  expect(due.now + due.ahead.reduce((a, b) => a + b)).toBe(ends.filter((end) => end <= at(13)).length);
});

describe('a plan', () => {
  const days = Array.from({ length: 10 }, (_, n) => dayOf(at(n)));
  const wanted: Planned = { time: at(0), days, examDay: dayOf(at(10)), questions: 6, answeredToday: 0, strata };

  test('fills each day, new rules first, with a checkpoint before the exam', () => {
    const plan = planTo(on([]), wanted, rngOf(1));
    expect(plan.days.map(({ day }) => day)).toEqual(days);
    for (const { questions, fresh, due, weak } of plan.days) expect(fresh + due + weak).toBe(questions);
    expect(plan.days.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(ruleNames.length);
    expect(plan.days.filter(({ checkpoint }) => checkpoint > 0).map(({ day }) => day)).toEqual([days[7], days[8]]);
    expect(plan.forecast.share).toBeGreaterThan(plan.now.share);
  });

  test('more minutes promise more, and what is answered today is not planned again', () => {
    const little = planTo(on([]), { ...wanted, questions: 2 }, rngOf(1));
    const much = planTo(on([]), { ...wanted, questions: 12 }, rngOf(1));
    expect(much.forecast.share).toBeGreaterThan(little.forecast.share);
    expect(planTo(on([]), { ...wanted, answeredToday: 4 }, rngOf(1)).days[0]?.questions).toBe(2);
    expect(planTo(on([]), { ...wanted, answeredToday: 40 }, rngOf(1)).days[0]?.questions).toBe(0);
  });

  test('is another one once answers have come', () => {
    const [poor, good] = [false, true].map((right) => planTo(on(ruleNames.map((rule) => told(rule, 0, { right }))), { ...wanted, answeredToday: 6 }, rngOf(1)));
    expect(good?.forecast.share).toBeGreaterThan(poor?.forecast.share ?? 1);
    expect(planTo(on([]), wanted, rngOf(1))).toEqual(planTo(on([]), wanted, rngOf(1)));
  });

  test('on the day itself there is nothing to plan', () => {
    const plan = planTo(on([]), { ...wanted, days: [] }, rngOf(1));
    expect(plan.days).toEqual([]);
    expect(plan.forecast.share).toBeCloseTo(plan.now.share, 9);
  });
});
