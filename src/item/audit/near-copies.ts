import type { Audited } from './audited.ts';
import { shareOf, sumOf } from './figures.ts';
import { numbered, rougeL } from './rouge.ts';
import { runsOf, wordsOf } from './text.ts';

/** The share of stems that share more than half of their 5-word runs with an earlier stem of the same exam; of two stems the one with fewer runs is the measure. */
export function sharedRuns(exams: readonly (readonly Audited[])[]): number {
  const copies = exams.map((exam) => {
    const runs = exam.map((q) => new Set(runsOf(wordsOf(q.stem), 5)));
    return runs.filter((own, i) => runs.slice(0, i).some((earlier) => [...own].filter((run) => earlier.has(run)).length > Math.min(own.size, earlier.size) / 2)).length;
  });
  return shareOf(sumOf(copies), sumOf(exams.map((exam) => exam.length)));
}

/** Pairs of stems of one exam whose ROUGE-L is over .70: their ids. */
export const alikePairs = (exams: readonly (readonly Audited[])[]): (readonly [string, string])[] =>
  exams.flatMap((exam) => {
    const texts = numbered(exam.map((q) => wordsOf(q.stem)));
    return exam.flatMap((a, i) => exam.slice(i + 1).flatMap((b, k) => (rougeL(texts[i] as Int32Array, texts[i + 1 + k] as Int32Array) > 0.7 ? [[a.id, b.id] as const] : [])));
  });
