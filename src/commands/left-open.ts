import type { InterruptedByMode } from '../progress/state.ts';
import { kept } from './interrupted.ts';

/** What was left before its end. */
export interface LeftOpen {
  readonly exam: { readonly answered: number; readonly count: number; readonly remaining: string } | null;
  readonly session: { readonly answered: number; readonly count: number } | null;
}

/** What this version can take up again. */
export async function leftOpen({ quiz, session }: InterruptedByMode): Promise<LeftOpen> {
  const left = kept(session);
  return {
    // Checking an exam takes a library that home does not need otherwise.
    exam: quiz ? (await import('./left-exam.ts')).leftExam(quiz) : null,
    session: left && { answered: left.history.filter(({ twinOf }) => twinOf === null).length, count: left.count },
  };
}
