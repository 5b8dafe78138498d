import { render, type Instance } from 'ink';
import type { Screen } from '../terminal/screen.ts';
import { App } from './App.tsx';
import type { CanvasOptions } from './canvas.ts';
import type { Controls } from './dispatch.ts';

/** Ink on a screen, for one mode after another. */
export interface Mounted {
  /** Draws a mode in the place of the one before. `press` takes each key. */
  readonly show: <State, Event>(controls: Controls<State, Event>, press: (key: string) => void, look: CanvasOptions) => void;
  /** Takes Ink off the screen. */
  readonly unmount: () => void;
}

/** Ink hands over whole frames (its debug mode); the screen paints what changed of them. `failed` is told what a component threw. */
export function mount(screen: Screen, failed: (fault: unknown) => void): Mounted {
  let ink: Instance | undefined;
  let shown = 0;
  return {
    show(controls, press, look) {
      shown += 1;
      const app = <App key={shown} controls={controls} screen={screen} look={look} press={press} />;
      if (ink) {
        ink.rerender(app);
        return;
      }
      ink = render(app, {
        stdout: screen.output as unknown as NodeJS.WriteStream,
        stdin: screen.input as unknown as NodeJS.ReadStream,
        debug: true,
        patchConsole: false,
        exitOnCtrlC: false,
        isScreenReaderEnabled: false,
      });
      // Asked for at once: its promise is made when it is first asked for, and never settles if the end came before.
      ink.waitUntilExit().catch(failed);
    },
    unmount: () => ink?.unmount(),
  };
}
