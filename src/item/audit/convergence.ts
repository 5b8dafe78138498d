import type { Audited } from './audited.ts';
import { guessRight } from './guess.ts';
import { wordsOf } from './text.ts';

/** Shared words over all words of two sets, 0 to 1 (Jaccard). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 1 : shared / (a.size + b.size - shared);
}

/** For each option of a question how much it has in common with the others, added up. */
export function likeness(question: Audited): number[] {
  const sets = question.options.map((o) => new Set(wordsOf(o.text)));
  return sets.map((own, i) => sets.reduce((sum, other, j) => sum + (i === j ? 0 : alike(own, other)), 0));
}

/** How often the option most like the others is the key. */
export const takeMostAlike = (questions: readonly Audited[]): number => guessRight(questions, likeness);
/** How often the odd one out is the key. */
export const takeOddOne = (questions: readonly Audited[]): number => guessRight(questions, (q) => likeness(q).map((x) => -x));
