import { current, type SessionEvent, type SessionState } from '../../study/session-state.ts';
import type { CommandName } from './keys.ts';
import type { View } from '../layout.ts';
import { scrolled, type ScrollTo } from '../scroll.ts';

const choices = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The place in the list that a letter or a digit means. */
const indexOf = (key: string): number => {
  const letter = choices.indexOf(key.toLowerCase());
  return letter >= 0 ? letter : Number(key) - 1;
};

/** The event that a command is in this state; null where it means nothing. `key`: what was pressed; `lay` lays out what is on the screen. */
export function eventOf(command: CommandName, key: string, state: SessionState, lay: (() => View) | null, at: number): SessionEvent | null {
  const scroll = (to: ScrollTo): SessionEvent | null => {
    const row = scrolled(lay, to);
    return row === null ? null : { kind: 'scroll', to: row, at };
  };
  switch (command) {
    case 'up':
      // Above the first option the text itself goes on.
      return current(state)?.cursor === 0 ? scroll(() => 0) : { kind: 'move', by: -1, at };
    case 'down':
      return { kind: 'move', by: 1, at };
    case 'choose':
      return { kind: 'choose', index: indexOf(key), at };
    case 'guess':
    case 'fairly':
    case 'sure':
      return { kind: 'sureness', level: command, at };
    case 'scrollUp':
      return scroll(({ offset }) => offset - 1);
    case 'scrollDown':
      return scroll(({ offset }) => offset + 1);
    case 'pageUp':
      return scroll(({ offset }, page) => offset - page);
    case 'pageDown':
      return scroll(({ offset }, page) => offset + page);
    case 'top':
      return scroll(() => 0);
    case 'bottom':
      return scroll(({ total }) => total);
    case 'picture':
    case 'rule':
    case 'repair':
    case 'report':
    case 'help':
      return { kind: 'show', panel: command, at };
    case 'leave':
      return { kind: 'quit', at };
    case 'toggle':
    case 'strike':
    case 'confirm':
    case 'next':
    case 'twin':
    case 'undo':
    case 'lab':
    case 'resume':
    case 'fresh':
    case 'language':
    case 'back':
    case 'quit':
      return { kind: command, at };
  }
}
