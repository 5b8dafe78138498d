import type { Lang } from '../item/question.ts';
import type { Step } from './machine.ts';

/** A page to read, with or without a list to choose from: home, settings, reference. */
export interface BrowseState {
  readonly lang: Lang;
  /** How many entries the list has. */
  readonly entries: number;
  readonly cursor: number;
  readonly scroll: number | 'cursor';
  readonly help: boolean;
  /** Rises when what is shown has changed. */
  readonly revision: number;
  readonly notice: string | null;
  readonly over: boolean;
}

export type BrowseEvent =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** The entry at `index` at once. */
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'scroll'; readonly to: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'back' }
  | { readonly kind: 'language'; readonly lang?: Lang }
  | { readonly kind: 'changed'; readonly entries: number; readonly notice: string | null; readonly lang?: Lang }
  | { readonly kind: 'quit' };

export type BrowseEffect =
  /** An entry was chosen. */
  | { readonly kind: 'pick'; readonly index: number; readonly lang: Lang }
  | { readonly kind: 'leave'; readonly lang: Lang };

type Next = Step<BrowseState, BrowseEffect>;
const stay = (state: BrowseState, ...effects: BrowseEffect[]): Next => ({ state, effects });

export const startBrowsing = (lang: Lang, entries: number, cursor = 0): Next =>
  stay({ lang, entries, cursor: Math.max(0, Math.min(cursor, entries - 1)), scroll: entries > 0 ? 'cursor' : 0, help: false, revision: 0, notice: null, over: false });

/** The next state after an event. Pure. */
export function stepBrowsing(state: BrowseState, event: BrowseEvent): Next {
  const last = state.entries - 1;
  switch (event.kind) {
    case 'move':
      return stay({ ...state, help: false, notice: null, scroll: 'cursor', cursor: Math.max(0, Math.min(last, state.cursor + event.by)) });
    case 'choose':
      return event.index < 0 || event.index > last ? stay(state) : pick({ ...state, cursor: event.index });
    case 'confirm':
      return state.help ? stay({ ...state, help: false, scroll: 'cursor' }) : last < 0 ? stay({ ...state, over: true }, { kind: 'leave', lang: state.lang }) : pick(state);
    case 'scroll':
      return stay({ ...state, scroll: Math.max(0, event.to) });
    case 'help':
      return stay({ ...state, help: !state.help, scroll: state.help && last >= 0 ? 'cursor' : 0 });
    case 'back':
      return state.help ? stay({ ...state, help: false, scroll: last >= 0 ? 'cursor' : 0 }) : stay({ ...state, over: true }, { kind: 'leave', lang: state.lang });
    case 'language':
      return stay({ ...state, lang: event.lang ?? (state.lang === 'en' ? 'ko' : 'en') });
    case 'changed':
      return stay({ ...state, lang: event.lang ?? state.lang, entries: event.entries, cursor: Math.max(0, Math.min(state.cursor, event.entries - 1)), notice: event.notice, revision: state.revision + 1 });
    case 'quit':
      return stay({ ...state, over: true }, { kind: 'leave', lang: state.lang });
  }
}

const pick = (state: BrowseState): Next => stay({ ...state, help: false, notice: null, scroll: 'cursor' }, { kind: 'pick', index: state.cursor, lang: state.lang });
