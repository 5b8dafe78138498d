import type { Screen } from '../terminal/screen.ts';
import { canvas, type CanvasOptions } from './canvas.ts';
import type { Controls } from './dispatch.ts';
import { rawKeyName } from './raw-key.ts';
import { stillFrame } from './still.ts';

export interface Early {
  /** Resolves when the user has been still for a moment: time to load what takes long. */
  readonly quiet: Promise<void>;
  /** Hands the screen over. Keys that were not read yet are kept for whoever reads next. */
  readonly stop: () => void;
}

// A key that was pressed at once is answered before Ink is loaded, which stops everything for longer than a key should wait.
const quietAfter = 40;
const atMost = 400;

/** Draws a mode and takes its keys until Ink is there. */
export function early<State, Event>(screen: Screen, { machine, lang, view }: Controls<State, Event>, press: (key: string) => void, look: CanvasOptions): Early {
  const draw = (): void => {
    const surface = canvas(screen.size(), look);
    const state = machine.state();
    screen.paint(stillFrame(view(state, surface), surface, lang(state), true));
  };
  let settle = (): void => {};
  const quiet = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let timer = setTimeout(settle, quietAfter);
  const last = setTimeout(settle, atMost);
  const read = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, quietAfter);
    for (let key = screen.input.read(); key !== null; key = screen.input.read()) {
      const name = rawKeyName(key);
      if (name !== null) press(name);
    }
  };
  draw();
  screen.flush();
  screen.input.on('readable', read);
  const unsubscribe = machine.subscribe(draw);
  const unwatch = screen.onResize(draw);
  return {
    quiet,
    stop() {
      clearTimeout(timer);
      clearTimeout(last);
      unsubscribe();
      unwatch();
      screen.input.off('readable', read);
    },
  };
}
