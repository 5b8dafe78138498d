import { current, type SessionEvent, type SessionState } from '../study/session-state.ts';
import type { CommandName } from './keys.ts';
import type { View } from './view.ts';

const choices = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The place in the list that a letter or a digit means. */
const indexOf = (key: string): number => {
  const letter = choices.indexOf(key.toLowerCase());
  return letter >= 0 ? letter : Number(key) - 1;
};

/** The event that a command is in this state, with this on the screen; null where it means nothing. `key`: what was pressed. */
export function eventFor(command: CommandName, key: string, state: SessionState, view: View, at: number): SessionEvent | null {
  const scroll = (to: number): SessionEvent => ({ kind: 'scroll', to: Math.min(to, Math.max(0, view.total - view.height)), at });
  const page = Math.max(1, view.height - 2);
  switch (command) {
    case 'up':
      // Above the first option the text itself goes on.
      return current(state)?.cursor === 0 ? scroll(0) : { kind: 'move', by: -1, at };
    case 'down':
      return { kind: 'move', by: 1, at };
    case 'choose':
      return { kind: 'choose', index: indexOf(key), at };
    case 'guess':
    case 'fairly':
    case 'sure':
      return { kind: 'sureness', level: command, at };
    case 'scrollUp':
      return scroll(view.offset - 1);
    case 'scrollDown':
      return scroll(view.offset + 1);
    case 'pageUp':
      return scroll(view.offset - page);
    case 'pageDown':
      return scroll(view.offset + page);
    case 'top':
      return scroll(0);
    case 'bottom':
      return scroll(view.total);
    case 'picture':
    case 'rule':
    case 'repair':
    case 'report':
    case 'help':
      return { kind: 'show', panel: command, at };
    case 'leave':
      return { kind: 'quit', at };
    case 'toggle':
    case 'confirm':
    case 'next':
    case 'twin':
    case 'undo':
    case 'resume':
    case 'fresh':
    case 'language':
    case 'back':
    case 'quit':
      return { kind: command, at };
  }
}
