export type Confidence = 'guess' | 'fairly' | 'sure';
export type Mode = 'session' | 'quiz' | 'review';

/** One remembered answer: format `study.answer/1`, one JSON object a line in the journal and in `study progress export`. */
export interface Answer {
  readonly format: 'study.answer/1';
  /** Unique over all machines: `<machine>-<number>`; numbers of a machine rise. */
  readonly id: string;
  /** When it was given: ISO 8601, UTC, milliseconds. */
  readonly time: string;
  readonly question: string;
  readonly blueprint: string;
  readonly topic: string;
  readonly rules: readonly string[];
  /** Id of the question that this one is a twin of. */
  readonly twinOf: string | null;
  readonly chosen: readonly string[];
  readonly correct: boolean;
  readonly confidence: Confidence | null;
  /** From the question's first showing to its answer. */
  readonly seconds: number;
  readonly mode: Mode;
  readonly machine: string;
  /** Of the program. */
  readonly version: string;
}

/** Takes an answer back: that answer counts nowhere. */
export interface Undo {
  readonly format: 'study.answer/1';
  readonly id: string;
  readonly time: string;
  /** Id of the answer that is taken back. */
  readonly undoes: string;
  readonly machine: string;
  readonly version: string;
}

export type JournalEntry = Answer | Undo;
