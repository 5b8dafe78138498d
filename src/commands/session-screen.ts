import { reportText } from '../study/report.ts';
import type { SessionEvent, SessionState } from '../study/session-state.ts';
import { tally } from '../study/tally.ts';
import { labels } from '../ui/labels.ts';
import { sessionControls } from '../ui/session/controls.ts';
import { version } from '../version.ts';
import type { ReadyMode } from './screen-mode.ts';
import type { StartedSession } from './session-start.ts';

/** A started session, ready to be drawn. `now` gives milliseconds since 1970. */
export function sessionMode({ machine, source, door, close, context, onLab }: StartedSession, now: () => number): ReadyMode<SessionState, SessionEvent> {
  const controls = sessionControls(machine, source, now);
  onLab((item, lang) => void import('./lab-behind.ts').then(({ labBehind }) => labBehind({ ...context, lang }, item, controls)));
  return { controls, door, close, lastWords: () => lastWords(machine.state()) };
}

/** What stays on the normal screen: the score, and the questions to report. */
function lastWords({ history, lang, reported }: SessionState): string {
  const sums = tally(history);
  const score = sums.asked > 0 ? [labels(lang).score(sums.right, sums.asked)] : [];
  return [...score, ...reported.map((answered) => `\n${reportText(answered, lang, version)}`)].map((text) => `${text}\n`).join('');
}
