import { describe, expect, test, vi } from 'vitest';
import { examSource } from '../../src/commands/exam-source.ts';
import { Drawing } from '../../src/item/drawing.ts';
import type { Item } from '../../src/item/question.ts';
import type { ExamWanted } from '../../src/study/exam-code.ts';

const levels = { easy: [0, 0.67], hard: [0.81, 1] } as const;
const wanted = (change: Partial<ExamWanted>): ExamWanted => ({ seed: 7, count: 8, minutes: 16, topic: null, ...change });
const asked = vi.spyOn(Drawing.prototype, 'question');
const draws = (): number => asked.mock.calls.length;

/** A whole exam, the questions that had their place before the last step, and the most draws that one step took. */
function drawn(wish: ExamWanted): { readonly items: readonly Item[]; readonly placed: readonly Item[]; readonly mostAStep: number } {
  const drawing = examSource().draw(wish);
  let placed: readonly Item[] = [];
  let mostAStep = 0;
  for (;;) {
    const before = draws();
    const { done, value } = drawing.next();
    mostAStep = Math.max(mostAStep, draws() - before);
    if (done) return { items: value, placed, mostAStep };
    expect(value.placed.slice(0, placed.length)).toEqual(placed);
    placed = value.placed;
  }
}

/** The first question of an exam, drawn no further than until it has its place. */
function first(wish: ExamWanted): Item {
  for (const { placed } of examSource().draw(wish)) if (placed[0]) return placed[0];
  throw new Error('no first question');
}

/** How many draws that takes. */
function untilFirst(wish: ExamWanted): number {
  const before = draws();
  first(wish);
  return draws() - before;
}

describe.each(Object.entries(levels))('an exam of %s questions', (_, difficulty) => {
  test('is as hard as wished, begins with what had its place first, and is the same for the same seed', () => {
    const { items, placed, mostAStep } = drawn(wanted({ difficulty }));
    expect(items).toHaveLength(8);
    for (const item of items) {
      expect(item.difficulty).toBeGreaterThanOrEqual(difficulty[0]);
      expect(item.difficulty).toBeLessThanOrEqual(difficulty[1]);
    }
    expect(placed).toHaveLength(5);
    expect(items.slice(0, 5)).toEqual(placed);
    expect(mostAStep).toBe(1);
    expect(drawn(wanted({ difficulty })).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(first(wanted({ difficulty, seed: 8 })).id).not.toBe(items[0]?.id);
    // Some hundred draws where a domain has hardly any that are so hard.
  }, 120_000);

  test('has its first question after a few draws', () => {
    const each = Array.from({ length: 12 }, (_, seed) => untilFirst(wanted({ difficulty, seed })));
    expect(Math.max(...each)).toBeLessThanOrEqual(30);
    expect(each.reduce((sum, n) => sum + n, 0) / each.length).toBeLessThanOrEqual(8);
  });
});

test('an exam without a difficulty has its first question after one draw', () => {
  for (let seed = 0; seed < 6; seed++) expect(untilFirst(wanted({ seed }))).toBe(1);
});

test('the questions of an exam come back by their ids', () => {
  const { items } = drawn(wanted({ count: 12 }));
  const recalling = examSource().recall(items.map(({ id }) => id));
  let step = recalling.next();
  while (!step.done) step = recalling.next();
  expect(step.value.map((item) => item.word('en').stem)).toEqual(items.map((item) => item.word('en').stem));
}, 60_000);

test('an exam on a topic ends, though its questions are all of a kind, and draws no more than some for each', () => {
  const before = draws();
  const { items } = drawn(wanted({ topic: 'security-groups', count: 30 }));
  expect(new Set(items.map(({ id }) => id)).size).toBe(30);
  expect(draws() - before).toBeLessThan(30 * 30);
}, 60_000);

test('where no question is that hard, the exam says so', () => {
  expect(() => drawn(wanted({ topic: 'security-groups', difficulty: [0, 0.01] }))).toThrow(/no more questions are that hard on security-groups/);
}, 60_000);
