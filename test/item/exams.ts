import { expect } from 'vitest';
import { busiestRule, sameShape, tells } from '../../src/item/audit/enemies.ts';
import { alikePairs } from '../../src/item/audit/near-copies.ts';
import type { Audited } from '../../src/item/audit/audited.ts';
import { examSource } from '../../src/commands/exam-source.ts';
import { langs, type Item } from '../../src/item/question.ts';
import { exam } from '../../src/knowledge/exam.ts';
import { shapeOf } from '../../src/study/exam-draw.ts';

function examOf(seed: number): readonly Item[] {
  const drawing = examSource().draw({ seed, count: exam.questions, minutes: exam.minutes, topic: null });
  for (;;) {
    const { done, value } = drawing.next();
    if (done) return value;
  }
}

/** Draws an exam from each of so many seeds, as a quiz does: 65 questions of no common shape, none telling the key of another nor reading like a copy, mixed as the exam is. */
export function examsHold(seeds: number): void {
  for (let seed = 0; seed < seeds; seed++) {
    const taken = examOf(seed * 7919 + 13);
    const words: Audited[] = taken.map((item) => item.word('en'));
    expect(taken, `seed ${seed}`).toHaveLength(65);
    expect(new Set(taken.map(shapeOf)).size, `seed ${seed}`).toBe(65);
    expect(sameShape([words]), `seed ${seed}`).toEqual([]);
    for (const lang of langs) expect(alikePairs([taken.map((item) => item.word(lang))]), `seed ${seed}, ${lang}`).toEqual([]);
    expect(tells([words]), `seed ${seed}`).toEqual([]);
    expect(busiestRule([words]).questions, `seed ${seed}`).toBeLessThanOrEqual(3);
    expect(Object.fromEntries(exam.domains.map(({ code }) => [code, taken.filter(({ domain }) => domain === code).length])), `seed ${seed}`).toEqual({ secure: 19, resilient: 17, performant: 16, cost: 13 });
    const several = taken.filter(({ select }) => select > 1).length;
    expect(several, `seed ${seed}`).toBeGreaterThanOrEqual(10);
    expect(several, `seed ${seed}`).toBeLessThanOrEqual(16);
  }
}
