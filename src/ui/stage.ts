import { growLittle } from '../terminal/grow-little.ts';
import type { Screen } from '../terminal/screen.ts';
import type { CanvasOptions } from './canvas.ts';
import { dispatcher, type Controls } from './dispatch.ts';
import { early } from './early.ts';
import type { Mounted } from './mount.tsx';

interface Shown {
  /** Stops its keys; those that it has not used are kept. */
  readonly stop: () => void;
  /** Hands the drawing to Ink. */
  readonly handOver: (ink: Mounted) => void;
}

/**
 * Draws one mode after another on a screen: by itself until Ink is loaded, then all with one Ink. Keys that come between two modes, or behind the key
 * that ended one, are the next mode's.
 */
export class Stage {
  readonly #screen: Screen;
  #ink: Mounted | undefined;
  #shown: Shown | undefined;
  #press: ((key: string) => void) | undefined;
  #ahead: string[] = [];
  #fail: (fault: unknown) => void = () => {};
  /** Rejects with what a component threw; never resolves. */
  readonly failure: Promise<never>;

  constructor(screen: Screen) {
    this.#screen = screen;
    this.failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
  }

  /** Puts a mode on the screen and gives it the keys that were typed ahead. */
  show<State, Event>(controls: Controls<State, Event>, look: CanvasOptions): void {
    this.end();
    const keys = dispatcher(controls, this.#screen, look, this.#keep);
    const first = this.#ink ? null : early(this.#screen, controls, this.#take, look);
    const shown: Shown = {
      stop() {
        first?.stop();
        keys.stop();
      },
      handOver: (ink) => {
        first?.stop();
        ink.show(controls, this.#take, look);
      },
    };
    this.#shown = shown;
    this.#press = keys.press;
    if (first) void first.quiet.then(() => this.#load(shown));
    else if (this.#ink) shown.handOver(this.#ink);
    const ahead = this.#ahead;
    this.#ahead = [];
    ahead.forEach(this.#take);
  }

  /** The mode is over: it gets no more keys. Its last frame stands until the next one is shown. */
  end(): void {
    const shown = this.#shown;
    this.#shown = undefined;
    this.#press = undefined;
    shown?.stop();
  }

  unmount(): void {
    this.end();
    this.#ink?.unmount();
  }

  async #load(shown: Shown): Promise<void> {
    // A mode that was left at once needs no Ink; the next one asks for itself.
    if (this.#shown !== shown) return;
    growLittle();
    try {
      const { mount } = await import('./mount.tsx');
      this.#ink ??= mount(this.#screen, this.#fail);
    } catch (fault) {
      this.#fail(fault);
      return;
    }
    if (this.#shown === shown) shown.handOver(this.#ink);
  }

  readonly #keep = (key: string): void => {
    this.#ahead.push(key);
  };

  readonly #take = (key: string): void => {
    if (this.#press) this.#press(key);
    else this.#keep(key);
  };
}
