import type { Item, Lang, RuleCard } from '../item/question.ts';
import type { Answer } from '../progress/answer.ts';

/** A question that was answered in this session, in the order of asking; an undone answer is not among them. */
export interface Asked {
  readonly question: string;
  readonly blueprint: string;
  readonly topic: string;
  readonly rules: readonly string[];
  readonly twinOf: string | null;
  readonly correct: boolean;
  readonly confidence: Answer['confidence'];
}

/** Which questions a session draws. */
export interface Wanted {
  readonly seed: number;
  /** Null: all topics. */
  readonly topic: string | null;
  /** How hard, from the first to the second, 0 to 1. */
  readonly difficulty?: readonly [number, number];
  /** A drill: questions that turn on these rules, until each was right again. */
  readonly rules?: readonly string[];
  /** Questions of a pack: such a session is not kept, for its file may be gone. */
  readonly pack?: true;
  /** What is due, weak or new for this user, instead of what the seed alone draws. */
  readonly led?: true;
}

/** Where questions and what there is to say about them come from. The same wish and the same history give the same question. */
export interface QuestionSource {
  /** The next question; throws an Error with a message for the user where there is none. */
  next(history: readonly Asked[], wanted: Wanted): Item;
  /** A step towards what `next` would give, which is then there the sooner; true where there is nothing left to do. Never throws. */
  ahead?(history: readonly Asked[], wanted: Wanted): boolean;
  /** The smallest change to the scenario that makes what was chosen (option ids) right, as a question; undefined where there is none. */
  twin?(item: Item, chosen: readonly string[]): Item | undefined;
  /** What would have to change for the chosen options to be right, a sentence a line; undefined where nothing would. */
  repair?(item: Item, chosen: readonly string[], lang: Lang): readonly string[] | undefined;
  rule(id: string, lang: Lang): RuleCard | undefined;
  /** A question by its id, to take an interrupted session up again; undefined where the content has changed since. */
  find?(id: string): Item | undefined;
}

/** An answer as the session gives it; the memory adds its id, the machine and the version. */
export type Given = Omit<Answer, 'format' | 'id' | 'machine' | 'version'>;

/** Where answers are kept. */
export interface Memory {
  /** Resolves to the answer's id once it is stored safely; rejects with an Error that tells the user what failed and what to do, in its message or, in both languages, its `text`. */
  record(answer: Given): Promise<{ readonly id: string }>;
  /** Takes an answer back. */
  undo(id: string): Promise<void>;
  /** Keeps an interrupted session to be offered again; null forgets it. */
  saveInterrupted?(snapshot: Snapshot | null): Promise<void>;
}

/** A session that was left before its end: plain data. */
export interface Snapshot {
  readonly format: 'study.session/1';
  readonly wanted: Wanted;
  readonly count: number;
  readonly history: readonly Asked[];
  /** Id of the question that stood open; null between questions and for a twin. */
  readonly open: string | null;
}
