import type { Item, Lang, Text } from '../item/question.ts';
import type { Confidence } from '../progress/answer.ts';
import type { Asked, Given, Snapshot, Wanted } from './ports.ts';
import { wording } from './wording.ts';

/** A question as it is being asked. Options go by their place in the list, from 0. */
export interface Asking {
  readonly item: Item;
  /** Its number among the questions that count; a twin has the number of the question before it. */
  readonly number: number;
  readonly twinOf: string | null;
  /** Asked again, after its answer was taken back. */
  readonly again: boolean;
  /** Milliseconds since 1970. */
  readonly shownAt: number;
  readonly cursor: number;
  /** Options with a check mark, for "Select TWO". */
  readonly picked: readonly number[];
  /** Options that the user has struck out: they count as not chosen. */
  readonly struck: readonly number[];
  readonly confidence: Confidence | null;
}

/** A question whose answer is stored. */
export interface Answered {
  readonly asking: Asking;
  readonly chosen: readonly number[];
  readonly correct: boolean;
  /** Of the stored answer. */
  readonly id: string;
}

export type Phase =
  | { readonly kind: 'offer'; readonly snapshot: Snapshot }
  | { readonly kind: 'drawing'; readonly twinOf: Answered | null; readonly back: Phase | null }
  | { readonly kind: 'open'; readonly asking: Asking }
  | { readonly kind: 'recording'; readonly asking: Asking; readonly chosen: readonly number[] }
  | { readonly kind: 'feedback'; readonly answered: Answered }
  | { readonly kind: 'undoing'; readonly answered: Answered; readonly back: Phase }
  | { readonly kind: 'summary' }
  | { readonly kind: 'over' };

export const panels = ['help', 'picture', 'rule', 'repair', 'report'] as const;
/** What lies over the question: nothing of it is lost. */
export type Panel = (typeof panels)[number];

export type Notice =
  | { readonly kind: 'pickExactly'; readonly count: number; readonly picked: number }
  | { readonly kind: 'notStored'; readonly why: Text }
  | { readonly kind: 'notUndone'; readonly why: Text }
  | { readonly kind: 'noMore'; readonly why: Text }
  | { readonly kind: 'noTwin' }
  | { readonly kind: 'takenBack' };

export interface SessionState {
  readonly phase: Phase;
  readonly lang: Lang;
  readonly wanted: Wanted;
  /** How many questions make the session. */
  readonly count: number;
  readonly history: readonly Asked[];
  /** The answer that can still be taken back or twinned, while the next question may already be open. */
  readonly last: Answered | null;
  /** The open question that was put aside for a twin or an undo. */
  readonly aside: Asking | null;
  readonly panel: Panel | null;
  /** First line shown of what does not fit; `cursor` keeps the marked option in sight. */
  readonly scroll: number | 'cursor';
  readonly notice: Notice | null;
  /** Leave as soon as what is under way is stored. */
  readonly quitting: boolean;
  /** Answered questions that the user reported. */
  readonly reported: readonly Answered[];
}

export type SessionEvent = { readonly at: number } & (
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'strike' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'answer'; readonly indexes: readonly number[]; readonly confidence: Confidence | null }
  | { readonly kind: 'sureness'; readonly level: Confidence }
  | { readonly kind: 'next' }
  | { readonly kind: 'twin' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'lab' }
  | { readonly kind: 'show'; readonly panel: Panel }
  | { readonly kind: 'back' }
  | { readonly kind: 'language'; readonly lang?: Lang }
  | { readonly kind: 'scroll'; readonly to: number }
  | { readonly kind: 'resume' }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'drawn'; readonly item: Item }
  | { readonly kind: 'notDrawn'; readonly why: Text | null }
  | { readonly kind: 'recorded'; readonly id: string }
  | { readonly kind: 'notRecorded'; readonly why: Text }
  | { readonly kind: 'undone' }
  | { readonly kind: 'notUndone'; readonly why: Text }
);

export type SessionEffect =
  /** Ask the source; `open` is the id of a question to bring back if it can be. Leads to `drawn` or `notDrawn`. */
  | { readonly kind: 'draw'; readonly wanted: Wanted; readonly history: readonly Asked[]; readonly open: string | null }
  /** While a question is read, what explains it is found. Whatever is done next ends that. */
  | { readonly kind: 'explain'; readonly item: Item; readonly lang: Lang }
  /** While an explanation is read, the question that comes next is looked for. Whatever is done next ends that. */
  | { readonly kind: 'ahead'; readonly wanted: Wanted; readonly history: readonly Asked[] }
  /** Leads to `drawn` or `notDrawn`. */
  | { readonly kind: 'drawTwin'; readonly item: Item; readonly chosen: readonly string[] }
  /** Leads to `recorded` or `notRecorded`. */
  | { readonly kind: 'record'; readonly answer: Given }
  /** Leads to `undone` or `notUndone`. */
  | { readonly kind: 'undo'; readonly id: string }
  | { readonly kind: 'keep'; readonly snapshot: Snapshot | null }
  /** Opens the lab with a question's scenario; the session goes on behind it. */
  | { readonly kind: 'lab'; readonly item: Item; readonly lang: Lang }
  | { readonly kind: 'leave' };

/** The question that is on the screen, whether it is open or answered. */
export function current(state: SessionState): Asking | null {
  const { phase } = state;
  switch (phase.kind) {
    case 'open':
    case 'recording':
      return phase.asking;
    case 'feedback':
    case 'undoing':
      return phase.answered.asking;
    case 'offer':
    case 'drawing':
    case 'summary':
    case 'over':
      return null;
  }
}

/** The answered question that panels speak of: the one on the screen, or while the next is open the one before. */
export const answeredNow = (state: SessionState): Answered | null => (state.phase.kind === 'feedback' || state.phase.kind === 'undoing' ? state.phase.answered : state.last);

/** How many questions that count are answered. */
export const counted = (state: Pick<SessionState, 'history'>): number => state.history.filter((asked) => asked.twinOf === null).length;

/** Ids of the options at these places. */
export const optionIds = (item: Item, lang: Lang, indexes: readonly number[]): string[] => {
  const { options } = wording(item, lang);
  return indexes.flatMap((i) => options[i]?.id ?? []);
};
