import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Context } from '../../src/commands/command.ts';
import { ledSource } from '../../src/commands/led-source.ts';
import { topicOfRule } from '../../src/knowledge/rule-topics.ts';
import { examRules, masteryPage } from '../../src/commands/outlook-of.ts';
import { command as plan } from '../../src/commands/plan.ts';
import { questionSource } from '../../src/commands/question-source.ts';
import { Drawing, itemFrom } from '../../src/item/drawing.ts';
import { items } from '../../src/item/generate.ts';
import type { Item } from '../../src/item/question.ts';
import { askedRules } from '../../src/learner/asked-rules.ts';
import type { Evidence } from '../../src/learner/evidence.ts';
import { modelOf } from '../../src/learner/follow.ts';
import { outlookOn } from '../../src/learner/model.ts';
import type { Asked, Wanted } from '../../src/study/ports.ts';
import { masteryRows } from '../../src/ui/mastery/rows.ts';
import { canvas } from '../../src/ui/canvas.ts';

// As it is, but its calls are counted.
vi.mock('../../src/item/drawing.ts', async (load) => {
  const real = await load<typeof import('../../src/item/drawing.ts')>();
  return { ...real, itemFrom: vi.fn(real.itemFrom) };
});

const now = Date.UTC(2026, 2, 10, 9);
const told = (rule: string, right: boolean, days: number, change: Partial<Evidence> = {}): Evidence => {
  const time = now - days * 86_400_000;
  return { rule, beside: [], right, luck: (guess) => guess, taught: true, sure: false, time, day: new Date(time).toISOString().slice(0, 10), shape: 'store-from-private-subnets', instead: null, checkpoint: false, ...change };
};
const outlook = (answers: readonly Evidence[]) => outlookOn(modelOf(answers, topicOfRule), topicOfRule);
/** New rules lead at every other answer, what is weak at those between: the turn of the latter. */
const turnOfWeak = (answers: readonly Evidence[]): readonly Evidence[] => (answers.length % 2 === 1 ? answers : answers.slice(1));

/** Behind the first question, which has to be there at once, there is time to seek. */
const begun: readonly Asked[] = [{ question: 'before', blueprint: 'before', topic: 'before', rules: ['before'], twinOf: null, correct: true, confidence: null }];
const asked = (item: Item, correct = false): Asked => ({ question: item.id, blueprint: item.blueprint, topic: item.topic, rules: item.rules, twinOf: null, correct, confidence: null });

describe('a session', () => {
  const everything = examRules.map((rule) => told(rule, false, 3));

  test('with a seed asks the same, whatever was answered before', () => {
    const wanted = { seed: 11, topic: null };
    const [plain, empty, full] = [questionSource(), ledSource(() => outlook([]), () => now), ledSource(() => outlook(everything), () => now)];
    const ids = new Set<string>();
    let history: readonly Asked[] = [];
    for (let n = 0; n < 3; n++) {
      const item = plain.next(history, wanted);
      expect(empty.next(history, wanted).id).toBe(item.id);
      expect(full.next(history, wanted).id).toBe(item.id);
      history = [...history, asked(item)];
      ids.add(item.id);
    }
    expect(ids.size).toBe(3);
  });

  test('without one begins with rules that were never asked, each another one', () => {
    const answers: Evidence[] = [];
    const source = ledSource(() => outlook(answers), () => now);
    const history: Asked[] = [];
    for (let n = 0; n < 8; n++) {
      const item = source.next(history, { seed: 4, topic: null, led: true });
      history.push(asked(item, true));
      answers.push(told(item.rules[0] as string, true, 0));
    }
    expect(new Set(history.map(({ rules }) => rules[0])).size).toBe(8);
    const again = ledSource(() => outlook([]), () => now);
    expect(again.next([], { seed: 4, topic: null, led: true }).id).toBe(history[0]?.question);
  });

  test('comes back to what is weak, more than chance would', () => {
    const common = examRules.slice(0, 20);
    const weak = new Set(common.slice(0, 4));
    const answers = examRules.flatMap((rule) => [3, 2, 1].map((days) => told(rule, !weak.has(rule), days)));
    const source = ledSource(() => outlook(answers), () => now);
    const drawn = Array.from({ length: 8 }, (_, seed) => source.next(begun, { seed, topic: null, led: true }).rules[0] as string);
    const share = [...weak].reduce((sum, rule) => sum + (askedRules[rule] ?? 0), 0) / 1000;
    expect(drawn.filter((rule) => weak.has(rule)).length / drawn.length).toBeGreaterThan(2 * share);
  });
});

describe('the first question', () => {
  const drawn = Array.from({ length: 240 }, ((stream) => () => stream.next().value as Item)(items({ seed: 5 })));
  /** Everything was asked three times; what `weak` says was wrong each time. */
  const after = (weak: (item: Item) => boolean): Evidence[] => [3, 2, 1].flatMap((days) => drawn.map((item) => told(item.rules[0] as string, !weak(item), days, { shape: item.blueprint })));
  const firsts = (answers: readonly Evidence[], wanted: Partial<Wanted> = {}): Item[] => {
    const source = ledSource(() => outlook(turnOfWeak(answers)), () => now);
    return Array.from({ length: 24 }, (_, seed) => source.next([], { seed, topic: null, led: true, ...wanted }));
  };

  test('is on what is weak, more than chance would', () => {
    const weak = new Set([...new Set(drawn.map(({ rules }) => rules[0]))].slice(0, 6));
    const isWeak = ({ rules }: Item): boolean => weak.has(rules[0]);
    expect(firsts(after(isWeak)).filter(isWeak).length / 24).toBeGreaterThan(1.5 * (drawn.filter(isWeak).length / drawn.length));
  });

  test('takes two draws at most, however much was answered', () => {
    const answers = after(({ topic }) => topic === 'endpoint-service');
    vi.mocked(itemFrom).mockClear();
    const items = firsts(answers);
    const calls = vi.mocked(itemFrom).mock.calls.length;
    expect(calls).toBeGreaterThanOrEqual(items.length);
    expect(calls).toBeLessThanOrEqual(2 * items.length);
  });

  test('is on the topic and as hard as wished', () => {
    const answers = after(({ topic }) => topic === 'endpoint-service');
    for (const item of firsts(answers, { topic: 'vpc-peering', difficulty: [0.68, 0.8] })) {
      expect(item.topic).toBe('vpc-peering');
      expect(item.difficulty).toBeGreaterThanOrEqual(0.68);
      expect(item.difficulty).toBeLessThanOrEqual(0.8);
    }
  });
});

describe('a session on one topic', () => {
  const topic = 'vpc-peering';
  const wanted = { topic, led: true } as const;

  test('asks nothing else, rules that were never asked first, each another one', () => {
    const answers: Evidence[] = [];
    const source = ledSource(() => outlook(answers), () => now);
    const history: Asked[] = [];
    for (let n = 0; n < 6; n++) {
      const item = source.next(history, { seed: 4, ...wanted });
      expect(item.topic).toBe(topic);
      history.push(asked(item, true));
      answers.push(told(item.rules[0] as string, true, 0, { shape: item.blueprint }));
    }
    expect(new Set(history.map(({ rules }) => rules[0])).size).toBe(6);
  });

  test('comes back to what is weak there, more than the seed alone would', () => {
    // So many that every rule of the topic is among them: one never asked would come before what is weak.
    const stream = items({ seed: 5, topic });
    const drawn = Array.from({ length: 400 }, () => stream.next().value as Item);
    const shapeOf = new Map(drawn.map((item) => [item.rules[0] as string, item.blueprint]));
    const share = (rule: string): number => drawn.filter((item) => item.rules[0] === rule).length / drawn.length;
    const weak = [...shapeOf.keys()].filter((rule) => share(rule) < 0.12).slice(0, 3);
    const answers = [...shapeOf].flatMap(([rule, shape]) => [3, 2, 1].map((days) => told(rule, !weak.includes(rule), days, { shape })));
    const isWeak = (item: Item): boolean => weak.includes(item.rules[0] as string);
    const source = ledSource(() => outlook(answers), () => now);
    const led = Array.from({ length: 12 }, (_, seed) => source.next(begun, { seed, ...wanted }));
    expect(led.every((item) => item.topic === topic)).toBe(true);
    expect(led.filter(isWeak).length / led.length).toBeGreaterThan(2 * (drawn.filter(isWeak).length / drawn.length));
  });
});

describe('as hard as wished', () => {
  const within = (item: Item, [from, to]: readonly [number, number]): boolean => item.difficulty >= from && item.difficulty <= to;

  test.each([[null, undefined], [null, true], ['endpoint-service', undefined], ['endpoint-service', true]] as const)('on %s, led: %s', (topic, led) => {
    const answers = examRules.slice(0, 30).flatMap((rule) => [told(rule, false, 3), told(rule, true, 1)]);
    const source = ledSource(() => outlook(answers), () => now);
    for (const difficulty of [[0, 0.67], [0.81, 1]] as const) {
      const history: Asked[] = [];
      for (let n = 0; n < 4; n++) {
        const item = source.next(history, { seed: 21, topic, difficulty, ...(led ? { led } : {}) });
        expect(within(item, difficulty), item.id).toBe(true);
        history.push(asked(item));
      }
    }
  });

  test('where hardly any question is, no more are drawn than are worth it', () => {
    const draws = vi.spyOn(Drawing.prototype, 'question');
    const source = ledSource(() => outlook([]), () => now);
    for (let seed = 0; seed < 4; seed++) source.next(begun, { seed, topic: 's3-endpoints', difficulty: [0, 0.67], led: true });
    expect(draws.mock.calls.length / 4).toBeLessThan(200);
    draws.mockRestore();
  });

  test.each([{}, { led: true as const }])('it is looked for a draw at a time while an explanation is read: %j', (led) => {
    const draws = vi.spyOn(Drawing.prototype, 'question');
    const source = ledSource(() => outlook([]), () => now);
    const wanted: Wanted = { seed: 8, topic: 'endpoint-policy', difficulty: [0.81, 1], ...led };
    let steps = 0;
    for (let done = false; !done; steps++) {
      const before = draws.mock.calls.length;
      done = source.ahead?.(begun, wanted) ?? true;
      expect(draws.mock.calls.length - before).toBeLessThanOrEqual(1);
    }
    expect(steps).toBeGreaterThan(5);
    const before = draws.mock.calls.length;
    source.next(begun, wanted);
    expect(draws.mock.calls.length).toBe(before);
    draws.mockRestore();
  });

  test('where no question is, the session says so', () => {
    const source = ledSource(() => outlook([]), () => now);
    for (const led of [{}, { led: true as const }]) expect(() => source.next([], { seed: 3, topic: 'nat', difficulty: [0, 0.01], ...led })).toThrow(/no more questions are that hard on nat/);
  });
});

test('the rules that questions turn on are on the list', () => {
  const stream = items({ seed: 77 });
  const drawn = Array.from({ length: 60 }, () => (stream.next().value as Item).rules[0] as string);
  expect(drawn.filter((rule) => Object.hasOwn(askedRules, rule)).length / drawn.length).toBeGreaterThan(0.9);
});

describe('what the learner says', () => {
  const [rule = '', other = ''] = examRules;
  const misses = [told(rule, true, 9), told(rule, false, 8), told(rule, true, 7), told(rule, false, 4, { instead: other }), told(rule, false, 2, { instead: other, sure: true })];
  const many = [...misses, ...examRules.slice(5, 12).map((one) => told(one, true, 1))];
  const text = (answers: readonly Evidence[], lang: 'en' | 'ko'): string => {
    const surface = canvas({ columns: 400, rows: 60 }, { ascii: false, reader: false });
    return masteryRows(masteryPage(outlook(answers), now), lang, surface, 400).map((row) => row.map((part) => part.text).join('')).join('\n');
  };

  test('names the weakest rule with its evidence', () => {
    expect(text(many, 'en')).toMatch(/3 of 5 wrong, last on Sunday; you were sure; confused with: /);
    expect(text(many, 'ko')).toMatch(/5번 중 3번 오답, 마지막은 일요일; .*혼동한 규칙: /);
  });

  test('tells readiness for these topics only, and only from ten answers on', () => {
    expect(text(many, 'en')).toContain('Readiness, for these topics only');
    expect(text(many, 'en')).toMatch(/Expected in an exam now: \d+ % right, about \d+ points\./);
    expect(text(misses, 'en')).toContain('Too few answers');
    expect(text(misses, 'en')).not.toMatch(/about \d+ points/);
  });
});

describe('study plan', () => {
  const home = mkdtempSync(join(tmpdir(), 'study-plan-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const run = async (positionals: string[], values: Context['values'] = {}, lang: 'en' | 'ko' = 'en') => {
    let out = '';
    const status = await plan.run({ positionals, values: { plain: true, 'data-dir': home, ...values }, lang, env: {}, out: async (text) => void (out += String(text)), err: () => {} });
    return { status, out };
  };
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('keeps the date and the minutes, and plans by them from then on', async () => {
    await expect(run([])).rejects.toMatchObject({ status: 1 });
    const first = await run([inDays(20)], { minutes: '40' });
    expect(first.out).toContain('40 minutes a day');
    const again = await run([], { json: true });
    const json = JSON.parse(again.out) as { format: string; examDate: string; minutesPerDay: number; questionsPerDay: number; days: { questions: number }[]; forecast: { share: number }; now: { share: number } };
    expect(json).toMatchObject({ format: 'study.plan/1', examDate: inDays(20), minutesPerDay: 40, questionsPerDay: 20 });
    expect(json.days.map(({ questions }) => questions)).toEqual(json.days.map(() => 20));
    expect(json.forecast.share).toBeGreaterThan(json.now.share);
    expect((await run([], {}, 'ko')).out).toContain(`시험일 ${inDays(20)}`);
    expect(await run(['none'])).toEqual({ status: 0, out: '' });
    await expect(run([])).rejects.toMatchObject({ status: 1 });
  });

  test.each([
    ['2026-02-30', 2],
    ['tomorrow', 2],
    ['2020-01-01', 1],
    ['2999-01-01', 1],
  ])('%s is refused in one line', async (date, status) => {
    await expect(run([date])).rejects.toMatchObject({ status, message: expect.not.stringContaining('\n') as string });
  });
});
