import type { InterruptedByMode } from '../progress/state.ts';
import { keptCount } from '../study/quiz-slots.ts';
import { clockOf } from '../ui/quiz/clock.ts';
import { kept } from './interrupted.ts';
import { keptExam } from './kept-exam.ts';

/** What was left before its end. */
export interface LeftOpen {
  readonly exam: { readonly answered: number; readonly count: number; readonly remaining: string } | null;
  readonly session: { readonly answered: number; readonly count: number } | null;
}

/** What this version can take up again. */
export function leftOpen(interrupted: InterruptedByMode): LeftOpen {
  const exam = keptExam(interrupted.quiz);
  const session = kept(interrupted.session);
  return {
    exam: exam && { answered: exam.slots.filter(({ answer }) => answer !== null).length, count: keptCount(exam), remaining: clockOf(exam.remaining) },
    session: session && { answered: session.history.filter(({ twinOf }) => twinOf === null).length, count: session.count },
  };
}
