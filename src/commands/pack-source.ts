import type { Item } from '../item/question.ts';
import { rngOf } from '../item/random.ts';
import type { QuestionSource } from '../study/ports.ts';
import type { ExamSource } from '../study/quiz-perform.ts';
import { questionSource } from './question-source.ts';

/** The questions of a pack as a session's source, in an order that the seed shuffles; over again where more are asked than there are. */
export function packSource(items: readonly Item[]): QuestionSource {
  return {
    ...questionSource(),
    next(history, { seed }) {
      const place = history.filter(({ twinOf }) => twinOf === null).length;
      return rngOf(seed).shuffle(items)[place % items.length] as Item;
    },
    find: (id) => items.find((item) => item.id === id),
  };
}

/** The questions of a pack as an exam. */
export function packExam(items: readonly Item[]): ExamSource {
  const { rule, repair } = questionSource();
  return {
    rule,
    ...(repair ? { repair } : {}),
    *draw({ seed, count }) {
      const taken = rngOf(seed).shuffle(items).slice(0, count);
      yield { done: taken.length, placed: [] };
      return taken;
    },
    // No exam of a pack is kept, so none is recalled.
    *recall() {
      yield { done: 0, placed: [] };
      throw new Error('an exam from a pack is not taken up again');
    },
  };
}
