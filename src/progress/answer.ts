export type Confidence = 'guess' | 'fairly' | 'sure';
export type Mode = 'session' | 'quiz' | 'review';

/** One remembered answer: format `study.answer/1`, one JSON object a line in the journal and in `study progress export`. */
export interface Answer {
  readonly format: 'study.answer/1';
  /** Unique over all machines and processes: `<machine>-<run>-<number>`. A run is one process; runs sort by their start, numbers of a run rise. */
  readonly id: string;
  /** When it was given: ISO 8601, UTC, milliseconds. Never earlier than the answer before it of the same process and mode. */
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
  /** Rules on which the wrong options chosen fail; left out of right answers and of those that earlier versions stored. */
  readonly took?: readonly string[];
  /** The question's scenario (study.scenario/1), where the id alone cannot bring it back: a pack's, one's own network's, the lab's. */
  readonly scenario?: object;
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

/** An answer as it is given: the memory adds id, machine, version and format, and the time where there is none. */
export type NewAnswer = Omit<Answer, 'format' | 'id' | 'machine' | 'version' | 'time'> & { readonly time?: string };

/** An answer that was given a while ago. */
export type TimedAnswer = NewAnswer & { readonly time: string };

export const isUndo = (entry: JournalEntry): entry is Undo => 'undoes' in entry;
