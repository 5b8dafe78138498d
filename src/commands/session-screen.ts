import { reportText } from '../study/report.ts';
import type { Machine } from '../study/machine.ts';
import type { QuestionSource } from '../study/ports.ts';
import type { SessionEvent, SessionState } from '../study/session-state.ts';
import { tally } from '../study/tally.ts';
import { Screen } from '../terminal/screen.ts';
import { watchWaysOut } from '../terminal/ways-out.ts';
import { narrow } from '../terminal/width.ts';
import { labels } from '../ui/labels.ts';
import { version } from '../version.ts';

export interface ScreenSession {
  readonly machine: Machine<SessionState, SessionEvent>;
  readonly source: QuestionSource;
  readonly now: () => number;
  readonly ascii: boolean;
  readonly reader: boolean;
  readonly colour: boolean;
  /** Is given what to call when the user leaves. */
  readonly onLeave: (listener: () => void) => void;
  readonly out: (text: string) => Promise<void>;
  readonly err: (line: string) => void;
}

/** A session on the whole screen. Ink is loaded here, after the terminal is ours: keys pressed meanwhile are kept. Resolves to the exit status. */
export async function screenSession({ machine, source, now, ascii, reader, colour, onLeave, out, err }: ScreenSession): Promise<number> {
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
  const unwatch = watchWaysOut(screen, (fault) => err(`study: something went wrong inside: ${fault instanceof Error ? fault.message : String(fault)}`));
  try {
    const { mountSession } = await import('../ui/mount.tsx');
    const app = mountSession(screen, { machine, source, look: { ascii, reader }, now });
    const left = new Promise<void>((resolve) => onLeave(resolve));
    await Promise.race([left, app.done]);
    await machine.settled();
    screen.leave();
    app.unmount();
  } finally {
    screen.leave();
    unwatch();
  }
  await out(lastWords(machine.state()));
  return 0;
}

/** What stays on the normal screen: the score, and the questions to report. */
function lastWords({ history, lang, reported }: SessionState): string {
  const sums = tally(history);
  const score = sums.asked > 0 ? [labels(lang).score(sums.right, sums.asked)] : [];
  return [...score, ...reported.map((answered) => `\n${reportText(answered, lang, version)}`)].map((text) => `${text}\n`).join('');
}
