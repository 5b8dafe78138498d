import { render } from 'ink';
import type { Screen } from '../terminal/screen.ts';
import { App } from './App.tsx';
import type { CanvasOptions } from './canvas.ts';
import type { Controls } from './dispatch.ts';

/** A mounted application. */
export interface Mounted {
  /** Takes it off the screen. */
  readonly unmount: () => void;
  /** Resolves when it is off; rejects with what a component threw. */
  readonly done: Promise<void>;
}

/** Draws a mode on a screen with Ink. Ink hands over whole frames (its debug mode); the screen paints what changed of them. `press` takes each key. */
export function mount<State, Event>(screen: Screen, controls: Controls<State, Event>, press: (key: string) => void, look: CanvasOptions): Mounted {
  const ink = render(<App controls={controls} screen={screen} look={look} press={press} />, {
    stdout: screen.output as unknown as NodeJS.WriteStream,
    stdin: screen.input as unknown as NodeJS.ReadStream,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
    isScreenReaderEnabled: false,
  });
  return {
    unmount: () => ink.unmount(),
    done: ink.waitUntilExit().then(() => undefined),
  };
}
