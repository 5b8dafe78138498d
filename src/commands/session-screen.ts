import type { Lang } from '../item/question.ts';
import { reportText } from '../study/report.ts';
import type { SessionState } from '../study/session-state.ts';
import { tally } from '../study/tally.ts';
import { Screen } from '../terminal/screen.ts';
import { watchWaysOut } from '../terminal/ways-out.ts';
import { narrow } from '../terminal/width.ts';
import { canvas, type CanvasOptions } from '../ui/canvas.ts';
import { labels } from '../ui/labels.ts';
import { openingFrame } from '../ui/opening.ts';
import { version } from '../version.ts';
import { printable } from './command.ts';
import type { StartedSession } from './session-start.ts';

export interface ScreenSession {
  /** Loads the questions and the memory. */
  readonly prepare: () => Promise<StartedSession>;
  readonly now: () => number;
  readonly look: CanvasOptions;
  readonly colour: boolean;
  readonly lang: Lang;
  readonly out: (text: string) => Promise<void>;
  readonly err: (line: string) => void;
}

/**
 * A session on the whole screen. The terminal is taken and a first frame stands there before anything heavy is loaded; keys pressed meanwhile are kept.
 * Resolves to the exit status.
 */
export async function screenSession({ prepare, now, look, colour, lang, out, err }: ScreenSession): Promise<number> {
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
    screen.paint(openingFrame(canvas(screen.size(), look), lang));
    screen.flush();
    const [{ machine, source, left, close }, { mount }, { sessionControls }] = await Promise.all([prepare(), import('../ui/mount.tsx'), import('../ui/session/controls.ts')]);
    const app = mount(screen, sessionControls(machine, source, now), look);
    await Promise.race([left, app.done]);
    await machine.settled();
    screen.leave();
    app.unmount();
    await close();
    await out(lastWords(machine.state()));
    return 0;
  } finally {
    screen.leave();
    unwatch();
  }
}

/** What stays on the normal screen: the score, and the questions to report. */
function lastWords({ history, lang, reported }: SessionState): string {
  const sums = tally(history);
  const score = sums.asked > 0 ? [labels(lang).score(sums.right, sums.asked)] : [];
  return [...score, ...reported.map((answered) => `\n${reportText(answered, lang, version)}`)].map((text) => `${text}\n`).join('');
}
