import type { QuizEvent, QuizPhase, QuizState } from './quiz-state.ts';

/**
 * The longest step of time that counts (milliseconds). The clock is told twice a second; a longer gap means that the program, or the machine, stood
 * still, and that time is given back.
 */
export const longestGap = 3000;

/** Minutes left at which the clock says so by itself. */
const timeMarks = [60, 30, 10, 5, 1];
const minute = 60_000;

const runs = (phase: QuizPhase): boolean => phase.kind === 'open' || phase.kind === 'overview' || phase.kind === 'confirm';

/** The state with the time up to the event counted, on the whole and on the question that is open. */
export function timed(state: QuizState, { at }: Pick<QuizEvent, 'at'>): QuizState {
  if (!runs(state.phase)) return state.since === null ? state : { ...state, since: null };
  const passed = state.since === null ? 0 : Math.min(longestGap, Math.max(0, at - state.since), state.remaining);
  if (passed === 0) return state.since === at ? state : { ...state, since: at };
  const remaining = state.remaining - passed;
  const slots = state.phase.kind === 'open' ? state.slots.map((slot, i) => (i === state.at ? { ...slot, spent: slot.spent + passed } : slot)) : state.slots;
  const crossed = timeMarks.some((mark) => state.remaining > mark * minute && remaining <= mark * minute && remaining > 0);
  return { ...state, remaining, since: at, slots, notice: crossed ? { kind: 'time', remaining } : state.notice };
}

/** Whether the clock is at zero while answers are still taken. */
export const isTimeUp = ({ phase, remaining }: QuizState): boolean => runs(phase) && remaining <= 0;
