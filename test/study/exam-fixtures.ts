import type { Item } from '../../src/item/question.ts';
import { run } from '../../src/study/machine.ts';
import { startQuiz, stepQuiz } from '../../src/study/quiz.ts';
import { quizPerformer, type ExamMemory, type ExamSource } from '../../src/study/quiz-perform.ts';
import type { KeptExam, QuizEvent, QuizState } from '../../src/study/quiz-state.ts';
import type { Given } from '../../src/study/ports.ts';
import { fixtureSource, peeringQuestion, s3Question } from './fixtures.ts';

export const scale = { low: 100, high: 1000, pass: 720 };

/** One of the two questions by hand, under an id of its own. */
const numbered = (i: number): Item => {
  const item = i % 2 === 0 ? s3Question : peeringQuestion;
  const id = `fixture.${i + 1}`;
  return { ...item, id, word: (lang) => ({ ...item.word(lang), id }) };
};

/** Questions one and two, again and again. */
export const examItems = (count: number): readonly Item[] => Array.from({ length: count }, (_, i) => numbered(i));

export const fixtureExams: ExamSource = {
  rule: (id, lang) => fixtureSource.rule(id, lang),
  repair: (item, chosen, lang) => fixtureSource.repair?.(item, chosen, lang),
  *draw({ count }) {
    for (let i = 0; i < count; i++) yield { done: i, placed: [] };
    return examItems(count);
  },
  *recall(ids) {
    yield { done: 0, placed: [] };
    return ids.map((id) => numbered(Number(id.split('.')[1]) - 1));
  },
};

/** Keeps an exam and its answers in memory; `fail` makes every store reject with that message. */
export function examMemory(): ExamMemory & { answers: readonly Given[]; kept: KeptExam | null; keeps: number; fail: string | null } {
  const memory = {
    answers: [] as readonly Given[],
    kept: null as KeptExam | null,
    keeps: 0,
    fail: null as string | null,
    async recordAll(answers: readonly Given[]) {
      if (memory.fail !== null) throw new Error(memory.fail);
      memory.answers = answers;
    },
    async saveExam(exam: KeptExam | null) {
      if (memory.fail !== null) throw new Error(memory.fail);
      memory.keeps++;
      // As the disk would give it back.
      memory.kept = exam && (JSON.parse(JSON.stringify(exam)) as KeptExam);
    },
  };
  return memory;
}

/** Exams that come a question a step, of which two have their place at once; after `most`, no more are found. */
export const slowExams = (most = Infinity): ExamSource => ({
  ...fixtureExams,
  *draw({ count }) {
    for (let done = 0; done < count; done++) {
      if (done >= most) throw new Error('no more questions.');
      yield { done, placed: examItems(Math.min(done, 2)) };
    }
    return examItems(count);
  },
});

export interface ExamOptions {
  readonly source?: ExamSource;
  readonly lang?: 'en' | 'ko';
  readonly count?: number;
  readonly minutes?: number;
  readonly memory?: ReturnType<typeof examMemory>;
  readonly kept?: KeptExam | null;
  readonly takeUp?: boolean;
}

/** An exam that runs, with a clock that the test moves. */
export function examOf({ source = fixtureExams, lang = 'en', count = 4, minutes = 8, memory = examMemory(), kept = null, takeUp = false }: ExamOptions = {}) {
  const clock = { now: 50_000 };
  const clocks = { at: () => clock.now, time: () => Date.UTC(2026, 0, 5) + clock.now };
  const exits = { left: false };
  const machine = run<QuizState, QuizEvent, Parameters<ReturnType<typeof quizPerformer>>[0]>(
    startQuiz({ lang, wanted: { seed: 7, count, minutes, topic: null }, kept, takeUp }),
    stepQuiz,
    quizPerformer(source, memory, clocks, () => {
      exits.left = true;
    }),
  );
  /** Lets time pass as the program sees it: a tick every half second. */
  const pass = (seconds: number): void => {
    for (let i = 0; i < seconds * 2; i++) {
      clock.now += 500;
      machine.send({ kind: 'tick', at: clock.now, time: clocks.time() });
    }
  };
  const book = { source: fixtureExams, scale, code: () => '7.4.8.test' };
  return { machine, memory, clock, clocks, exits, pass, book };
}
