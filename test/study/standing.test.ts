import { describe, expect, test } from 'vitest';
import { standingOf, weakestTopics } from '../../src/study/standing.ts';

const scale = { low: 100, high: 1000, pass: 720 };

describe('the standing', () => {
  test('is that of the last thirty days, today among them', () => {
    const days = { '2026-03-31': { asked: 20, right: 15 }, '2026-03-02': { asked: 20, right: 15 }, '2026-03-01': { asked: 500, right: 0 } };
    expect(standingOf(days, '2026-03-31', scale)).toMatchObject({ score: 750, answers: 40 });
  });

  test('has an interval around it that more answers make narrower', () => {
    const few = standingOf({ '2026-03-31': { asked: 20, right: 15 } }, '2026-03-31', scale);
    const many = standingOf({ '2026-03-31': { asked: 200, right: 150 } }, '2026-03-31', scale);
    if (!few || !many) throw new Error('no standing');
    expect(few.low).toBeLessThan(many.low);
    expect(many.low).toBeLessThan(750);
    expect(many.high).toBeGreaterThan(750);
    expect(few.high).toBeGreaterThan(many.high);
  });

  test('is not told from a handful of answers', () => {
    expect(standingOf({ '2026-03-31': { asked: 19, right: 19 } }, '2026-03-31', scale)).toBeNull();
  });
});

test('topics come weakest first, by the latest answers of their rules; those without a miss and rules that are gone are left out', () => {
  const record = (...right: boolean[]) => ({ asked: 90, right: 0, last: '', recent: right.map((one) => ({ right: one })) });
  const records = { a: record(true, false), b: record(false), c: record(true, true), d: record(true, true, false), gone: record(false) };
  const topic: Readonly<Record<string, string>> = { a: 'one', b: 'one', c: 'two', d: 'three' };
  expect(weakestTopics(records, (rule) => topic[rule])).toEqual([{ name: 'one', asked: 3, right: 1 }, { name: 'three', asked: 3, right: 2 }]);
});
