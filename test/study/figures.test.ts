import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/progress/answer.ts';
import { dayBefore, figuresOf, mondayOf } from '../../src/study/figures.ts';
import { drillLength, missedRules, remaining } from '../../src/study/missed.ts';
import type { Asked } from '../../src/study/ports.ts';

const answer = (over: Partial<Answer>): Answer => ({ format: 'study.answer/1', id: 'm-r-1', time: '2026-03-04T10:00:00.000Z', question: 'q', blueprint: 'b', topic: 'peering', rules: ['r1'], twinOf: null, chosen: ['A'], correct: true, confidence: null, seconds: 60, mode: 'session', machine: 'm', version: '1', ...over });
const utcDay = (time: string) => time.slice(0, 10);
const figures = (answers: readonly Answer[], today = '2026-03-04') => figuresOf(answers, utcDay, today, () => 'topic');

describe('figures', () => {
  test('by topic, rule, day, week, confidence and mode', () => {
    const read = figures([
      answer({ time: '2026-03-01T10:00:00.000Z', topic: 'dns', correct: false, confidence: 'sure', rules: ['r1', 'r2'], seconds: 30 }),
      answer({ time: '2026-03-02T10:00:00.000Z', confidence: 'guess', seconds: 90 }),
      answer({ time: '2026-03-02T11:00:00.000Z', mode: 'quiz', seconds: 60 }),
    ]);
    expect(read.answers).toEqual({ asked: 3, right: 2 });
    expect(read.topics).toEqual([{ name: 'dns', asked: 1, right: 0 }, { name: 'peering', asked: 2, right: 2 }]);
    expect(read.rules.map(({ name, asked, right }) => [name, right, asked])).toEqual([['r2', 0, 1], ['r1', 2, 3]]);
    expect(read.days).toEqual([{ day: '2026-03-01', asked: 1, right: 0, minutes: 0.5 }, { day: '2026-03-02', asked: 2, right: 2, minutes: 2.5 }]);
    // 1 March 2026 is a Sunday: the two days are of two weeks.
    expect(read.weeks.map(({ day }) => day)).toEqual(['2026-02-23', '2026-03-02']);
    expect(read.confidence).toMatchObject({ sure: { asked: 1, right: 0 }, guess: { asked: 1, right: 1 }, unsaid: { asked: 1, right: 1 } });
    expect(read.modes).toMatchObject({ session: { asked: 2, right: 1 }, quiz: { asked: 1, right: 1 } });
    expect(read.seconds).toBe(60);
    expect(read.times).toEqual({ right: 90, wrong: 30, quiz: 60 });
  });

  test('days in a row end today or yesterday', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => answer({ time: `${day}T10:00:00.000Z` }));
    expect(figures(days, '2026-03-03').streak).toBe(3);
    expect(figures(days, '2026-03-04').streak).toBe(3);
    expect(figures(days, '2026-03-05').streak).toBe(0);
  });

  test('nothing answered, nothing counted', () => expect(figures([])).toMatchObject({ answers: { asked: 0, right: 0 }, topics: [], days: [], seconds: null, streak: 0 }));

  test('days go back over months and leap years, and every week begins on a Monday', () => {
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2026-01-01')).toBe('2025-12-31');
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const day = dayBefore('2030-01-01', n);
      expect(new Date(`${mondayOf(day)}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(mondayOf(day) <= day && day <= dayBefore(mondayOf(day), -6)).toBe(true);
    }));
  });
});

const asked = (rules: readonly string[], correct: boolean): Asked => ({ question: 'q', blueprint: 'b', topic: 't', rules, twinOf: null, correct, confidence: null });

describe('what was missed', () => {
  test('is what was wrong when it was asked last, least often right first', () => {
    const record = (...recent: boolean[]) => ({ asked: recent.length, right: recent.filter(Boolean).length, last: '2026-03-04', recent: recent.map((right) => ({ right })) });
    const missed = missedRules({ mended: record(false, true), half: record(true, false), never: record(false, false), known: record(true) });
    expect(missed.map(({ rule }) => rule)).toEqual(['never', 'half']);
  });

  test('a drill asks for each rule until it was right again, and grows with each miss', () => {
    const targets = ['a', 'b'];
    expect(remaining(targets, [])).toEqual(['a', 'b']);
    expect(remaining(targets, [asked(['a'], false)])).toEqual(['b', 'a']);
    expect(drillLength(targets, [asked(['a'], false)])).toBe(3);
    expect(remaining(targets, [asked(['a'], false), asked(['b', 'a'], true)])).toEqual([]);
    expect(drillLength(targets, [asked(['a'], false), asked(['b', 'a'], true)])).toBe(2);
    expect(remaining(targets, [asked(['a'], true), asked(['a'], false)])).toEqual(['b', 'a']);
  });

  test('and ends at last, whatever is left', () => {
    const history = Array.from({ length: 60 }, () => asked(['a'], false));
    expect(drillLength(['a'], history)).toBe(60);
  });
});
