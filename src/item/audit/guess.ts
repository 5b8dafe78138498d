import type { QuestionOption } from '../question.ts';
import { isKey, singles, type Audited } from './audited.ts';
import { meanOf } from './figures.ts';

/**
 * How often somebody is right who always takes the option with the highest score; where several share it, one of them by chance.
 * @param scoresOf the score of each option of a question, in order
 * @returns 0 to 1 over the questions with one answer
 */
export function guessRight<Q extends Audited>(questions: readonly Q[], scoresOf: (question: Q) => readonly number[]): number {
  return meanOf(
    singles(questions).map((q) => {
      const scores = scoresOf(q);
      const best = Math.max(...scores);
      const taken = q.options.filter((_, i) => (scores[i] as number) >= best - 1e-9);
      return taken.filter((o) => isKey(q, o)).length / taken.length;
    }),
  );
}

/** A score that looks at one option at a time. */
export const each = (score: (option: QuestionOption) => number) => (question: Audited): number[] => question.options.map(score);
