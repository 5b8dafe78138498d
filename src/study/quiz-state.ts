import type { Item, Lang, Text } from '../item/question.ts';
import type { Confidence } from '../progress/answer.ts';
import type { ExamWanted } from './exam-code.ts';
import type { Given } from './ports.ts';
import type { Panel } from './session-state.ts';

/** A question of an exam and what has been done with it. Options go by their place in the list, from 0. */
export interface Slot {
  readonly item: Item;
  readonly cursor: number;
  readonly picked: readonly number[];
  /** Options that the user has struck out. */
  readonly struck: readonly number[];
  readonly confidence: Confidence | null;
  readonly flagged: boolean;
  /** Milliseconds it was on the screen, over all visits. */
  readonly spent: number;
  /** When its marks were changed last: milliseconds since 1970; null where they never were. */
  readonly time: number | null;
}

export type QuizPhase =
  /** An exam that was left waits to be taken up. */
  | { readonly kind: 'offer'; readonly kept: KeptExam }
  /** Questions are being drawn, or the kept ones brought back. `awaiting`: what waits for them in an exam that has begun; its clock stands. */
  | { readonly kind: 'drawing'; readonly done: number; readonly kept: KeptExam | null; readonly handIn: boolean; readonly awaiting: Awaiting | null }
  /** The first questions are there; the clock starts with them. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'open' }
  /** All questions at a glance. */
  | { readonly kind: 'overview'; readonly cursor: number }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'handing' }
  /** Handed in, but the answers could not be stored. */
  | { readonly kind: 'unstored'; readonly why: Text }
  | { readonly kind: 'result' }
  /** A question with its explanation; `place` counts in the order of the result. */
  | { readonly kind: 'explained'; readonly place: number }
  | { readonly kind: 'over' };

/** What needs questions that may not be drawn yet; `whole` needs all of them, and does nothing. */
export type Awaiting = { readonly kind: 'next' | 'overview' | 'nextOpen' | 'handIn' | 'whole' } | { readonly kind: 'go'; readonly to: number };

export type QuizNotice =
  | { readonly kind: 'enough'; readonly count: number }
  | { readonly kind: 'incomplete'; readonly count: number; readonly picked: number }
  | { readonly kind: 'time'; readonly remaining: number }
  | { readonly kind: 'notKept'; readonly why: Text }
  | { readonly kind: 'noExam'; readonly why: Text };

export interface QuizState {
  readonly phase: QuizPhase;
  readonly lang: Lang;
  readonly wanted: ExamWanted;
  readonly slots: readonly Slot[];
  /** Whether `slots` holds all questions; else it holds the first of them, and the rest are looked for meanwhile. */
  readonly whole: boolean;
  /** The place of the question that is open, from 0. */
  readonly at: number;
  /** Milliseconds left. */
  readonly remaining: number;
  /** The monotonic moment up to which `remaining` is told; null while the clock stands. */
  readonly since: number | null;
  readonly panel: Panel | null;
  readonly scroll: number | 'cursor';
  readonly notice: QuizNotice | null;
  /** Why what is done cannot be kept just now; null where it can. */
  readonly fault: Text | null;
  readonly quitting: boolean;
  /** Places of the questions that the user reported. */
  readonly reported: readonly number[];
}

/** `at`: milliseconds of a monotonic clock. `time`: milliseconds since 1970. */
export type QuizEvent = { readonly at: number; readonly time: number } & (
  | { readonly kind: 'tick' }
  | { readonly kind: 'begin' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'strike' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'answer'; readonly indexes: readonly number[]; readonly confidence: Confidence | null }
  | { readonly kind: 'sureness'; readonly level: Confidence }
  | { readonly kind: 'flag' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'grid'; readonly to: number }
  | { readonly kind: 'nextOpen' }
  | { readonly kind: 'handIn' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'showTime' }
  | { readonly kind: 'explain' }
  | { readonly kind: 'show'; readonly panel: Panel }
  | { readonly kind: 'back' }
  | { readonly kind: 'language'; readonly lang?: Lang }
  | { readonly kind: 'scroll'; readonly to: number }
  | { readonly kind: 'quit' }
  | ({ readonly kind: 'drewSome' } & Drawn)
  | { readonly kind: 'drawn'; readonly items: readonly Item[] }
  | { readonly kind: 'notDrawn'; readonly why: Text }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'notRecorded'; readonly why: Text }
  | { readonly kind: 'kept' }
  | { readonly kind: 'notKept'; readonly why: Text }
);

/** An exam that is being drawn. */
export interface Drawn {
  /** How many questions it has. */
  readonly done: number;
  /** Those whose place is settled: the first ones of the exam, in order. */
  readonly placed: readonly Item[];
}

export type QuizEffect =
  /** Draws a few more questions. Leads to `drewSome`, `drawn` or `notDrawn`, at once where that is known already. */
  | { readonly kind: 'draw'; readonly wanted: ExamWanted; readonly ids: readonly string[] | null }
  /** Goes on drawing meanwhile. Leads to nothing: the next `draw` tells. */
  | { readonly kind: 'ahead' }
  /** Leads to `recorded` or `notRecorded`. */
  | { readonly kind: 'record'; readonly answers: readonly Given[] }
  /** Null forgets it. Leads to `kept` or `notKept`. */
  | { readonly kind: 'keep'; readonly exam: KeptExam | null }
  | { readonly kind: 'leave' };

/** A question of an exam that was left: enough to go on, and enough to count its answer where the question cannot be had any more. */
export interface KeptSlot {
  readonly question: string;
  readonly picked: readonly number[];
  readonly struck: readonly number[];
  readonly confidence: Confidence | null;
  readonly flagged: boolean;
  readonly spent: number;
  readonly time: number | null;
  /** Null where there is no whole answer. */
  readonly answer: Given | null;
}

/** An exam that was left before its end: plain data. Fewer slots than questions wanted: the rest had not been drawn, and will be drawn the same. */
export interface KeptExam {
  readonly format: 'study.quiz/1';
  readonly wanted: ExamWanted;
  readonly slots: readonly KeptSlot[];
  readonly at: number;
  readonly remaining: number;
}
