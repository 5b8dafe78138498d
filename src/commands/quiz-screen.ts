import type { QuizEvent, QuizState } from '../study/quiz-state.ts';
import { orderOf } from '../study/quiz-slots.ts';
import { reportText } from '../study/report.ts';
import { clockOf } from '../ui/quiz/clock.ts';
import { quizControls } from '../ui/quiz/controls.ts';
import { explainedNow } from '../ui/quiz/quiz-page.ts';
import { resultText } from '../ui/quiz/result.ts';
import { quizWords } from '../ui/quiz/words.ts';
import { version } from '../version.ts';
import type { StartedQuiz } from './quiz-start.ts';
import type { ReadyMode } from './screen-mode.ts';

/** A started exam, ready to be drawn. */
export function quizMode({ machine, book, clocks, door, close }: StartedQuiz): ReadyMode<QuizState, QuizEvent> {
  let handedIn = false;
  const unsubscribe = machine.subscribe(() => {
    handedIn ||= machine.state().phase.kind === 'result';
  });
  return {
    controls: quizControls(machine, book, clocks),
    door,
    async close() {
      unsubscribe();
      await close();
    },
    lastWords() {
      const state = machine.state();
      const { lang, slots, notice } = state;
      const words = quizWords(lang);
      if (notice?.kind === 'noExam') return `${words.notice(notice)}\n`;
      const begun = slots.some(({ spent, time }) => spent > 0 || time !== null);
      if (!handedIn) return begun ? `${words.suspended(clockOf(state.remaining))}\n` : '';
      const { score, verdict, code } = resultText(state, book.scale, book.code(state), lang);
      return [`${score}, ${verdict}`, code.join(' '), ...reports(state)].map((text) => `${text}\n`).join('');
    },
  };
}

/** The questions to report, as texts to send. */
const reports = (state: QuizState): string[] =>
  state.reported.flatMap((place) => {
    const answered = explainedNow({ ...state, phase: { kind: 'explained', place: orderOf(state.slots).indexOf(place) } });
    return answered ? [`\n${reportText(answered, state.lang, version)}`] : [];
  });
