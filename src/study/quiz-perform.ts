import type { Item, Text } from '../item/question.ts';
import type { ExamWanted } from './exam-code.ts';
import { textOf } from './fault-text.ts';
import { meanwhile } from './meanwhile.ts';
import type { Given, QuestionSource } from './ports.ts';
import type { Drawn, KeptExam, QuizEffect, QuizEvent } from './quiz-state.ts';
import { goOn, type UnderWay } from './under-way.ts';

/** Where exams and what there is to say about their questions come from. */
export interface ExamSource extends Pick<QuestionSource, 'rule' | 'repair'> {
  /** Draws an exam in small steps: yields what it has, returns all questions. The same wish gives the same exam. */
  draw(wanted: ExamWanted): Generator<Drawn, readonly Item[]>;
  /** Brings questions back by their ids; throws an Error for the user where one cannot be had. */
  recall(ids: readonly string[]): Generator<Drawn, readonly Item[]>;
}

/** Where an exam is kept, and its answers when it is handed in. Both reject with an Error for the user. */
export interface ExamMemory {
  /** Stores all answers or none; given again, they are stored once. */
  recordAll(answers: readonly Given[]): Promise<unknown>;
  saveExam(exam: KeptExam | null): Promise<void>;
}

export interface Clocks {
  /** Milliseconds that only ever rise. */
  readonly at: () => number;
  /** Milliseconds since 1970. */
  readonly time: () => number;
}

/** Milliseconds of drawing between two looks at the keys. */
const slice = 40;

type Bare<E> = E extends { at: number; time: number } ? Omit<E, 'at' | 'time'> : never;

/** A draw. `told`: how many of the questions that have their place the exam knows of. */
interface Drawing extends UnderWay<Drawn, readonly Item[]> {
  told: number;
}

/** How a draw stands, and the exam knows it now. */
function told(one: Drawing): Bare<QuizEvent> {
  const { latest, outcome } = one;
  one.told = latest.placed.length;
  if (!outcome) return { kind: 'drewSome', ...latest };
  return 'fault' in outcome ? { kind: 'notDrawn', why: textOf(outcome.fault) } : { kind: 'drawn', items: outcome.value };
}

const hasNews = (one: Drawing): boolean => one.outcome !== null || one.latest.placed.length > one.told;

/** Does what an exam's step asks for. `leave` is told when the user has left. Never throws or rejects: faults come back as events. */
export function quizPerformer(source: ExamSource, memory: ExamMemory, clocks: Clocks, leave: () => void): (effect: QuizEffect) => QuizEvent | undefined | Promise<QuizEvent | undefined> {
  const now = (event: Bare<QuizEvent>): QuizEvent => ({ ...event, at: clocks.at(), time: clocks.time() }) as QuizEvent;
  const failed = (kind: 'notRecorded' | 'notKept') => (fault: unknown): QuizEvent => now({ kind, why: textOf(fault) satisfies Text });
  const save = latest((exam) => memory.saveExam(exam));
  let drawing: Drawing | null = null;
  let stop = (): void => {};

  const drawOn = async (one: Drawing): Promise<QuizEvent> => {
    // Between two slices the screen paints and keys arrive.
    await new Promise((resolve) => setImmediate(resolve));
    // By the ordinary clock: the exam's own may stand while a long draw goes on.
    const end = clocks.time() + slice;
    do goOn(one);
    while (!hasNews(one) && clocks.time() < end);
    return now(told(one));
  };

  return (effect) => {
    switch (effect.kind) {
      case 'draw': {
        stop();
        const one = (drawing ??= { steps: effect.ids === null ? source.draw(effect.wanted) : source.recall(effect.ids), latest: { done: 0, placed: [] }, told: 0, outcome: null });
        return hasNews(one) ? now(told(one)) : drawOn(one);
      }
      case 'ahead': {
        const one = drawing;
        stop = one ? meanwhile(() => goOn(one) !== null) : stop;
        return undefined;
      }
      case 'record':
        return memory.recordAll(effect.answers).then(() => now({ kind: 'recorded' }), failed('notRecorded'));
      case 'keep':
        return save(effect.exam).then(() => now({ kind: 'kept' }), failed('notKept'));
      case 'leave':
        stop();
        leave();
        return undefined;
    }
  };
}

/** Saves one after another. What comes while one is under way waits, and of those only the last is saved: a slow disk must not pile them up. */
function latest(save: (exam: KeptExam | null) => Promise<void>): (exam: KeptExam | null) => Promise<void> {
  let busy: Promise<void> | null = null;
  let waiting: { exam: KeptExam | null; readonly done: Promise<void> } | null = null;
  const begin = (exam: KeptExam | null): Promise<void> => {
    const saved = save(exam);
    const settled = saved.catch(() => {}).then(() => {
      if (busy === settled) busy = null;
    });
    busy = settled;
    return saved;
  };
  return (exam) => {
    if (waiting) {
      waiting.exam = exam;
      return waiting.done;
    }
    if (!busy) return begin(exam);
    const turn = { exam, done: Promise.resolve() };
    const done = busy.then(() => {
      waiting = null;
      return begin(turn.exam);
    });
    waiting = Object.assign(turn, { done });
    return done;
  };
}
