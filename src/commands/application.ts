import type { Lang } from '../item/question.ts';
import { capability } from '../terminal/capability.ts';
import { Screen } from '../terminal/screen.ts';
import { watchWaysOut } from '../terminal/ways-out.ts';
import { narrow } from '../terminal/width.ts';
import { canvas, type CanvasOptions } from '../ui/canvas.ts';
import type { Controls } from '../ui/dispatch.ts';
import { openingFrame } from '../ui/opening.ts';
import { Stage } from '../ui/stage.ts';
import { isReadAloud, printable, type Context } from './command.ts';

/** The program while it has the whole terminal: one screen and one queue of keys, whatever modes follow each other on it. */
export interface Application {
  readonly screen: Screen;
  readonly stage: Stage;
  /** The language that the user was in last. */
  lang: Lang;
  /** Text for the normal screen, once the terminal is given back. */
  readonly out: (text: string) => Promise<void>;
  /** The same for a line on stderr. */
  readonly err: (line: string) => void;
}

export interface ApplicationOptions {
  readonly look: CanvasOptions;
  readonly colour: boolean;
  readonly lang: Lang;
  /** What the first frame says: where one is and, if it takes a while, what is going on. */
  readonly title: string;
  readonly opening?: string | undefined;
  readonly out: Context['out'];
  readonly err: Context['err'];
}

// The terminal is one, and so is what has it: a mode that another one starts goes on the same screen.
let running: Application | null = null;

/**
 * Runs `work` with the whole terminal; inside another application with that one's. A first frame stands there before anything heavy is loaded, and keys
 * pressed meanwhile are kept. The terminal is given back however `work` ends; what was to be said comes then.
 */
export async function withApplication<T>(options: ApplicationOptions, work: (application: Application) => Promise<T>): Promise<T> {
  if (running) return work(running);
  const { look, colour, lang, title, opening, out, err } = options;
  // Read by Ink's colours when they are loaded: they take a terminal for none where CI is set. Whether styles are shown is the screen's to say, and can change.
  process.env['FORCE_COLOR'] = '1';
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
  const texts: string[] = [];
  const lines: string[] = [];
  screen.colour = colour;
  const stage = new Stage(screen);
  running = {
    screen,
    stage,
    lang,
    out: async (text) => void texts.push(text),
    err: (line) => void lines.push(line),
  };
  try {
    screen.paint(openingFrame(canvas(screen.size(), look), lang, title, opening));
    screen.flush();
    return await work(running);
  } finally {
    running = null;
    screen.leave();
    stage.unmount();
    unwatch();
    lines.forEach(err);
    for (const text of texts) await out(text);
  }
}

/** How a command draws, from its options and its surroundings, and where its words go. */
export const appearance = ({ env, lang, values, out, err }: Context): Pick<ApplicationOptions, 'look' | 'colour' | 'lang' | 'out' | 'err'> => ({
  look: { ascii: values['ascii'] === true, reader: isReadAloud({ env, values }) },
  colour: capability(env, process.stdin, process.stdout).colour,
  lang,
  out,
  err,
});

/** Draws the mode that is on the screen as it is to look from now on. */
export function drawAnew<State, Event>(controls: Controls<State, Event>, { look, colour }: Pick<ApplicationOptions, 'look' | 'colour'>): void {
  if (!running) return;
  running.screen.colour = colour;
  running.stage.show(controls, look);
}

/** Where a command's words go: to the streams, or while an application has the terminal to its end. */
export const outputs = (context: Pick<Context, 'out' | 'err'>): Pick<Context, 'out' | 'err'> => {
  const application = running;
  return application ? { out: async (text) => application.out(String(text)), err: application.err } : { out: context.out, err: context.err };
};
