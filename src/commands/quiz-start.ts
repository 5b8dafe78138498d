import { exam } from '../knowledge/exam.ts';
import type { Progress } from '../progress/store.ts';
import { codeOf, type ExamWanted } from '../study/exam-code.ts';
import { door, type Door } from '../study/door.ts';
import { run, type Machine } from '../study/machine.ts';
import { startQuiz, stepQuiz } from '../study/quiz.ts';
import { quizPerformer, type Clocks, type ExamSource } from '../study/quiz-perform.ts';
import { steadyClock } from '../study/steady-clock.ts';
import type { KeptExam, QuizEvent, QuizState } from '../study/quiz-state.ts';
import type { QuizBook } from '../ui/quiz/controls.ts';
import { UserError, type Context } from './command.ts';
import { contentVersion, examSource } from './exam-source.ts';
import type { LoadedPack } from './pack-option.ts';
import { packExam } from './pack-source.ts';
import { keptExam, toKeep } from './kept-exam.ts';
import { closeProgress, progressOf } from './progress-of.ts';

export interface WantedQuiz {
  readonly context: Context;
  readonly wanted: ExamWanted;
  /** What the command line says of the exam itself; an exam that waits must be the same. */
  readonly said: Partial<ExamWanted>;
  /** Drop an exam that waits, uncounted. */
  readonly discard: boolean;
  /** Take one that waits up without asking. */
  readonly takeUp: boolean;
  /** Questions of somebody's own, instead of drawn ones. */
  readonly pack: LoadedPack | null;
}

export interface StartedQuiz {
  readonly machine: Machine<QuizState, QuizEvent>;
  readonly source: ExamSource;
  readonly book: QuizBook;
  readonly clocks: Clocks;
  /** Has the exam's clock stand, and go on. */
  readonly stands: (stands: boolean) => void;
  /** The exam that was taken up or offered; null for a new one. */
  readonly kept: KeptExam | null;
  readonly door: Door;
  readonly close: () => Promise<void>;
}

// Twice a second: the seconds of the last five minutes stay even, and nobody waits at zero.
const beat = 500;

/** An exam with its questions, its memory and its clock. @throws UserError where another exam waits */
export async function startedQuiz({ context, wanted, said, discard, takeUp, pack }: WantedQuiz): Promise<StartedQuiz> {
  const progress = await progressOf(context);
  if (discard) await progress.saveInterrupted('quiz', null);
  // Without the file that a pack came from such an exam could not go on: none is kept, and one that waits is left alone.
  const kept = pack ? null : await waiting(progress, context);
  if (kept && Object.entries(said).some(([key, value]) => String(kept.wanted[key as keyof ExamWanted]) !== String(value))) {
    await progress.close();
    throw new UserError({ en: 'another exam waits: study quiz takes it up; study quiz --discard with your options drops it, uncounted', ko: '진행 중인 시험이 있습니다. study quiz로 이어서 풀거나, 옵션과 함께 study quiz --discard로 집계하지 않고 버리세요' }, 1);
  }
  const clock = steadyClock(() => performance.now(), setImmediate);
  const clocks: Clocks = { at: clock.at, time: Date.now };
  const source = pack ? packExam(pack.items) : examSource();
  const way = door();
  const memory = { recordAll: progress.recordAll.bind(progress), saveExam: (left: KeptExam | null) => (pack ? Promise.resolve() : progress.saveInterrupted('quiz', left && toKeep(left))) };
  const machine = run(startQuiz({ lang: context.lang, wanted, kept, takeUp }), stepQuiz, quizPerformer(source, memory, clocks, way.leave));
  const timer = setInterval(() => machine.send({ kind: 'tick', at: clocks.at(), time: clocks.time() }), beat);
  // The clock alone must not keep the program running.
  timer.unref();
  return {
    machine,
    source,
    book: { source, scale: exam.scale, code: (state) => codeOf(state.wanted, pack?.content ?? contentVersion) },
    clocks,
    stands: (stands) => (stands ? clock.stand() : clock.goOn()),
    kept,
    door: way,
    async close() {
      clearInterval(timer);
      await closeProgress(progress, context);
    },
  };
}

/** The exam that waits. One whose questions have changed since cannot go on: its answers are counted, and that is said. */
async function waiting(progress: Progress, context: Context): Promise<KeptExam | null> {
  const kept = keptExam(progress.state.interrupted.quiz);
  if (!kept || kept.slots.every(({ question }) => question.endsWith(`.${contentVersion}`))) return kept;
  const answers = kept.slots.flatMap(({ answer }) => answer ?? []).sort((a, b) => (a.time && b.time && a.time < b.time ? -1 : 1));
  await progress.recordAll(answers.flatMap((answer) => (answer.time === undefined ? [] : [{ ...answer, time: answer.time }])));
  await progress.saveInterrupted('quiz', null);
  context.err(
    context.lang === 'ko'
      ? `study: 진행 중이던 시험의 문제가 새 버전에서 바뀌었습니다. 답한 ${answers.length}문제는 기록에 남겼습니다.`
      : `study: the exam that waited was drawn from questions that have changed since; its ${answers.length} answers are counted.`,
  );
  return null;
}
