import { benchOf, facts, type Bench } from '../item/lab/bench.ts';
import type { Lang } from '../item/question.ts';
import type { Step } from './machine.ts';

export type LabNotice = { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'notSaved'; readonly why: string } | { readonly kind: 'noKey' } | { readonly kind: 'nothingToUndo' } | { readonly kind: 'nothingToRedo' };

/** A scenario on the bench: as it stands, as it stood before each switch, and what is looked at. */
export interface LabState {
  readonly lang: Lang;
  readonly past: readonly Bench[];
  readonly present: Bench;
  readonly future: readonly Bench[];
  /** The bench before the last switch, undo or redo: what differs from it is marked. */
  readonly before: Bench | null;
  readonly cursor: number;
  /** The option whose path is drawn. */
  readonly shown: string;
  readonly panel: 'option' | 'demands' | 'help' | null;
  readonly scroll: number;
  readonly notice: LabNotice | null;
  readonly over: boolean;
}

export type LabEvent =
  | { readonly kind: 'move'; readonly by: number }
  /** Switches the fact at `index`, or the marked one. */
  | { readonly kind: 'flip'; readonly index?: number }
  | { readonly kind: 'undo' | 'redo' | 'help' | 'demands' | 'save' | 'ask' | 'back' | 'quit' }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'scroll'; readonly to: number }
  | { readonly kind: 'language'; readonly lang?: Lang }
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'notSaved'; readonly why: string }
  | { readonly kind: 'noKey' };

export type LabEffect = { readonly kind: 'save'; readonly bench: Bench } | { readonly kind: 'ask'; readonly bench: Bench; readonly lang: Lang } | { readonly kind: 'leave'; readonly lang: Lang };

type Next = Step<LabState, LabEffect>;
const stay = (state: LabState, ...effects: LabEffect[]): Next => ({ state, effects });

export const startLab = (lang: Lang, present: Bench): Next =>
  stay({ lang, past: [], present, future: [], before: null, cursor: 0, shown: present.verdict.answer[0] ?? present.verdict.options[0]?.id ?? '', panel: null, scroll: 0, notice: null, over: false });

/** The next state after an event. Pure. */
export function stepLab(state: LabState, event: LabEvent): Next {
  const { switches } = facts(state.present);
  switch (event.kind) {
    case 'move':
      return stay({ ...state, notice: null, cursor: within(state.cursor + event.by, switches.length) });
    case 'flip': {
      const index = event.index ?? state.cursor;
      const fact = switches[index];
      const next = fact ? benchOf(fact.next(), state.present.labels) : null;
      return next ? stay(turned({ ...state, past: [...state.past, state.present], future: [], cursor: index }, next, switches[index]?.id)) : stay(state);
    }
    case 'undo': {
      const last = state.past.at(-1);
      return last ? stay(turned({ ...state, past: state.past.slice(0, -1), future: [state.present, ...state.future] }, last, switches[state.cursor]?.id)) : stay({ ...state, notice: { kind: 'nothingToUndo' } });
    }
    case 'redo': {
      const [next, ...future] = state.future;
      return next ? stay(turned({ ...state, past: [...state.past, state.present], future }, next, switches[state.cursor]?.id)) : stay({ ...state, notice: { kind: 'nothingToRedo' } });
    }
    case 'option':
      return state.present.verdict.options.some((o) => o.id === event.id) ? stay({ ...state, shown: event.id, panel: 'option', scroll: 0, notice: null }) : stay(state);
    case 'help':
    case 'demands':
      return stay({ ...state, panel: state.panel === event.kind ? null : event.kind, scroll: 0, notice: null });
    case 'scroll':
      return stay({ ...state, scroll: Math.max(0, event.to) });
    case 'language':
      return stay({ ...state, lang: event.lang ?? (state.lang === 'en' ? 'ko' : 'en') });
    case 'back':
      return state.panel !== null || state.notice !== null ? stay({ ...state, panel: null, scroll: 0, notice: null }) : stay({ ...state, over: true }, { kind: 'leave', lang: state.lang });
    case 'quit':
      return stay({ ...state, over: true }, { kind: 'leave', lang: state.lang });
    case 'save':
      return stay(state, { kind: 'save', bench: state.present });
    case 'ask':
      return state.present.verdict.unique ? stay(state, { kind: 'ask', bench: state.present, lang: state.lang }) : stay({ ...state, notice: { kind: 'noKey' } });
    case 'saved':
      return stay({ ...state, notice: { kind: 'saved', path: event.path } });
    case 'notSaved':
      return stay({ ...state, notice: { kind: 'notSaved', why: event.why } });
    case 'noKey':
      return stay({ ...state, notice: { kind: 'noKey' } });
  }
}

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

/** Another bench in place of this one: the cursor stays at its fact where that is still there. */
function turned(state: LabState, present: Bench, marked: string | undefined): LabState {
  const { switches } = facts(present);
  const place = switches.findIndex(({ id }) => id === marked);
  return { ...state, before: state.present, present, cursor: within(place >= 0 ? place : state.cursor, switches.length), notice: null };
}

/** What a row of the verdict table says, to be compared with what it said before. */
export const rowOf = (bench: Bench | null, id: string): string => {
  const option = bench?.verdict.options.find((o) => o.id === id);
  return option ? JSON.stringify([bench?.verdict.answer.includes(id), option.meets, option.monthlyUsd, option.operations, option.failures[0]?.rule, option.failures[0]?.blockedAt]) : '';
};

/** Whether an option's row differs from what it was before the last switch. */
export const hasChanged = ({ before, present }: LabState, id: string): boolean => before !== null && rowOf(before, id) !== rowOf(present, id);
