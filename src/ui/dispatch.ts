import type { Lang } from '../item/question.ts';
import type { Machine } from '../study/machine.ts';
import { canvas, tooSmall, type Canvas, type CanvasOptions } from './canvas.ts';
import type { View } from './layout.ts';
import type { SizeSource } from './use-size.ts';

/** How a state machine is drawn and what keys do to it: everything that the screen has to know of a mode. */
export interface Controls<State, Event> {
  readonly machine: Machine<State, Event>;
  readonly lang: (state: State) => Lang;
  readonly view: (state: State, canvas: Canvas) => View;
  /**
   * The event that a key is; `later` keeps the key until the state has changed, null means nothing. `view` lays out what is on the screen; it is
   * null where the screen is too small to show it.
   */
  readonly eventFor: (key: string, state: State, view: (() => View) | null) => Event | 'later' | null;
}

/** Takes keys by their names. */
export interface Dispatcher {
  readonly press: (key: string) => void;
  /** Stops listening to the machine; keys that still wait, and any that follow, go to `late`. */
  readonly stop: () => void;
}

/**
 * Turns keys into events, each against the state of its moment: keys that arrive together are never read against an old one, and none is lost. `late`
 * takes the keys that are left when the mode is over.
 */
export function dispatcher<State, Event>({ machine, view, eventFor }: Controls<State, Event>, screen: SizeSource, look: CanvasOptions, late: (key: string) => void = () => {}): Dispatcher {
  let waiting: string[] = [];
  let over = false;

  const press = (key: string): void => {
    if (over) {
      late(key);
      return;
    }
    const state = machine.state();
    const size = screen.size();
    const event = eventFor(key, state, tooSmall(size) ? null : () => view(state, canvas(size, look)));
    if (event === 'later') waiting.push(key);
    else if (event !== null) machine.send(event);
  };

  const unsubscribe = machine.subscribe(() => {
    const keys = waiting;
    waiting = [];
    keys.forEach(press);
  });

  return {
    press,
    stop() {
      over = true;
      unsubscribe();
      waiting.forEach(late);
      waiting = [];
    },
  };
}
