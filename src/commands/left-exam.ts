import type { Interrupted } from '../progress/state.ts';
import { keptCount } from '../study/quiz-slots.ts';
import { clockOf } from '../ui/quiz/clock.ts';
import { keptExam } from './kept-exam.ts';
import type { LeftOpen } from './left-open.ts';

/** Where an exam stands that was left before its end; null where this version cannot take it up again. */
export function leftExam(interrupted: Interrupted): LeftOpen['exam'] {
  const exam = keptExam(interrupted);
  return exam && { answered: exam.slots.filter(({ answer }) => answer !== null).length, count: keptCount(exam), remaining: clockOf(exam.remaining) };
}
