import { slotOptions } from '../../study/quiz-slots.ts';
import type { QuizEvent, QuizState } from '../../study/quiz-state.ts';
import type { View } from '../layout.ts';
import { isScroll, scrollTo } from '../scroll.ts';
import { gridColumnsOf } from './grid.ts';
import type { CommandName } from './keys.ts';

const choices = ['a', 'b', 'c', 'd', 'e', 'f'];

const indexOf = (key: string): number => {
  const letter = choices.indexOf(key.toLowerCase());
  return letter >= 0 ? letter : Number(key) - 1;
};

/** The event that a command is in this state; null where it means nothing. `now`: both clocks. */
export function eventOf(command: CommandName, key: string, state: QuizState, lay: (() => View) | null, now: { readonly at: number; readonly time: number }): QuizEvent | null {
  if (isScroll(command)) {
    if (state.phase.kind === 'overview' && state.panel === null) return gridEvent(command === 'top' ? -Infinity : command === 'bottom' ? Infinity : command === 'pageUp' ? -3 * gridColumnsOf(lay) : 3 * gridColumnsOf(lay), state, now);
    const to = scrollTo(command, lay);
    return to === null ? null : { kind: 'scroll', to, ...now };
  }
  switch (command) {
    case 'up': {
      const slot = state.slots[state.at];
      // Above the first option the text itself goes on.
      return slot && slot.cursor === 0 ? { kind: 'scroll', to: 0, ...now } : { kind: 'move', by: -1, ...now };
    }
    case 'down': {
      const slot = state.slots[state.at];
      return slot && slot.cursor === slotOptions(slot) - 1 && slot.cursor === 0 ? null : { kind: 'move', by: 1, ...now };
    }
    case 'choose':
      return { kind: 'choose', index: indexOf(key), ...now };
    case 'guess':
    case 'fairly':
    case 'sure':
      return { kind: 'sureness', level: command, ...now };
    case 'gridLeft':
      return gridEvent(-1, state, now);
    case 'gridRight':
      return gridEvent(1, state, now);
    case 'gridUp':
      return gridEvent(-gridColumnsOf(lay), state, now);
    case 'gridDown':
      return gridEvent(gridColumnsOf(lay), state, now);
    case 'gridOpen':
      return state.phase.kind === 'overview' ? { kind: 'go', to: state.phase.cursor, ...now } : null;
    case 'handInKept':
      return { kind: 'handIn', ...now };
    case 'again':
      return { kind: 'yes', ...now };
    case 'time':
      return { kind: 'showTime', ...now };
    case 'picture':
    case 'rule':
    case 'repair':
    case 'report':
    case 'help':
      return { kind: 'show', panel: command, ...now };
    case 'leave':
      return { kind: 'quit', ...now };
    case 'resume':
    case 'begin':
    case 'toggle':
    case 'strike':
    case 'clear':
    case 'confirm':
    case 'next':
    case 'previous':
    case 'flag':
    case 'overview':
    case 'nextOpen':
    case 'handIn':
    case 'yes':
    case 'explain':
    case 'language':
    case 'back':
    case 'quit':
      return { kind: command, ...now };
  }
}

function gridEvent(by: number, { phase, slots }: QuizState, now: { readonly at: number; readonly time: number }): QuizEvent | null {
  if (phase.kind !== 'overview') return null;
  const to = phase.cursor + by;
  // A step over the edge of the grid stays where it is, so that a column is never lost.
  if (Number.isFinite(by) && (to < 0 || to >= slots.length)) return Math.abs(by) === 1 ? null : { kind: 'grid', to: by < 0 ? 0 : slots.length - 1, ...now };
  return { kind: 'grid', to: by < 0 ? Math.max(0, to) : Math.min(slots.length - 1, to), ...now };
}
