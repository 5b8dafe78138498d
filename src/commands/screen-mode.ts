import type { Lang } from '../item/question.ts';
import { Screen } from '../terminal/screen.ts';
import { watchWaysOut } from '../terminal/ways-out.ts';
import { narrow } from '../terminal/width.ts';
import { canvas, type CanvasOptions } from '../ui/canvas.ts';
import { dispatcher, type Controls } from '../ui/dispatch.ts';
import { early } from '../ui/early.ts';
import { openingFrame } from '../ui/opening.ts';
import { printable } from './command.ts';

/** A mode that is ready to be drawn. */
export interface ReadyMode<State, Event> {
  readonly controls: Controls<State, Event>;
  /** Resolves when the user has left. */
  readonly left: Promise<void>;
  /** Closes the memory. */
  readonly close: () => Promise<void>;
  /** What stays on the normal screen afterwards. */
  readonly lastWords: () => string;
}

export interface ScreenMode<State, Event> {
  /** Loads the questions and the memory. */
  readonly prepare: () => Promise<ReadyMode<State, Event>>;
  readonly title: string;
  /** What the first frame says; that a question is on its way where it is left out. */
  readonly opening?: string;
  readonly look: CanvasOptions;
  readonly colour: boolean;
  readonly lang: Lang;
  readonly out: (text: string) => Promise<void>;
  readonly err: (line: string) => void;
}

/**
 * A mode on the whole screen. The terminal is taken and a first frame stands there before anything heavy is loaded; keys pressed meanwhile are kept.
 * The mode is drawn and answers before Ink is loaded, which takes longer than all the rest. Resolves to the exit status.
 */
export async function screenMode<State, Event>({ prepare, title, opening, look, colour, lang, out, err }: ScreenMode<State, Event>): Promise<number> {
  // Read by Ink's colours when they are loaded; they do not know NO_COLOR.
  if (!colour) process.env['FORCE_COLOR'] = '0';
  const screen = new Screen({
    stdin: process.stdin,
    stdout: process.stdout,
    measure: narrow,
    interrupted() {
      screen.leave();
      process.exit(130);
    },
  });
  const unwatch = watchWaysOut(screen, (fault) => err(`study: something went wrong inside: ${printable(fault instanceof Error ? fault.message : String(fault))}`));
  try {
    screen.paint(openingFrame(canvas(screen.size(), look), lang, title, opening));
    screen.flush();
    const { controls, left, close, lastWords } = await prepare();
    const { press, stop } = dispatcher(controls, screen, look);
    const first = early(screen, controls, press, look, colour);
    const gone = await Promise.race([first.quiet, left.then(() => true)]);
    const ink = gone === true ? null : await import('../ui/mount.tsx');
    first.stop();
    const app = ink?.mount(screen, controls, press, look);
    await Promise.race(app ? [left, app.done] : [left]);
    await controls.machine.settled();
    screen.leave();
    stop();
    app?.unmount();
    await close();
    await out(lastWords());
    return 0;
  } finally {
    screen.leave();
    unwatch();
  }
}
