import { render } from 'ink';
import type { Screen } from '../terminal/screen.ts';
import { dispatcher, type Controls } from './dispatch.ts';
import { SessionApp } from './SessionApp.tsx';

/** A mounted application. */
export interface Mounted {
  /** Takes it off the screen. */
  readonly unmount: () => void;
  /** Resolves when it is off; rejects with what a component threw. */
  readonly done: Promise<void>;
}

/** Draws a session on a screen with Ink. Ink hands over whole frames (its debug mode); the screen paints what changed of them. */
export function mountSession(screen: Screen, controls: Omit<Controls, 'screen'>): Mounted {
  const { press, stop } = dispatcher({ ...controls, screen });
  const ink = render(<SessionApp {...controls} screen={screen} press={press} />, {
    stdout: screen.output as unknown as NodeJS.WriteStream,
    stdin: screen.input as unknown as NodeJS.ReadStream,
    stderr: process.stderr,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
    isScreenReaderEnabled: false,
  });
  return {
    unmount() {
      stop();
      ink.unmount();
    },
    done: ink.waitUntilExit().then(() => undefined),
  };
}
