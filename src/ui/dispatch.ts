import type { Machine } from '../study/machine.ts';
import type { QuestionSource } from '../study/ports.ts';
import type { SessionEvent, SessionState } from '../study/session-state.ts';
import { bookOf } from './book.ts';
import { canvas, tooSmall, type CanvasOptions } from './canvas.ts';
import { eventFor } from './commands.ts';
import { bindingFor, placeOf } from './keys.ts';
import type { SizeSource } from './use-size.ts';
import { view } from './view.ts';

export interface Controls {
  readonly machine: Machine<SessionState, SessionEvent>;
  readonly source: QuestionSource;
  readonly screen: SizeSource;
  readonly look: CanvasOptions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Takes keys by their names. */
export interface Dispatcher {
  readonly press: (key: string) => void;
  /** Stops listening to the machine. */
  readonly stop: () => void;
}

/**
 * Turns keys into events of the machine, each against the state of its moment. Keys that come while an answer is being stored wait for it, as a
 * fast typist expects; an Enter does not, for pressed out of impatience it would skip the explanation.
 */
export function dispatcher({ machine, source, screen, look, now }: Controls): Dispatcher {
  let waiting: string[] = [];

  const press = (key: string): void => {
    const state = machine.state();
    const size = screen.size();
    const place = tooSmall(size) ? 'small' : placeOf(state);
    const binding = bindingFor(place, key);
    if (!binding && place === 'waiting' && key !== 'return') waiting.push(key);
    const book = bookOf(source, state);
    if (!binding || !book.able(binding.command)) return;
    const event = eventFor(binding.command, key, state, view(state, book, canvas(size, look)), now());
    if (event) machine.send(event);
  };

  const stop = machine.subscribe(() => {
    if (waiting.length === 0 || placeOf(machine.state()) === 'waiting') return;
    const keys = waiting;
    waiting = [];
    keys.forEach(press);
  });

  return { press, stop };
}
