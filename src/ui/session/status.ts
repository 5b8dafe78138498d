import { choice } from '../../study/choosing.ts';
import { letterOf } from '../../study/report.ts';
import type { Asking, SessionState } from '../../study/session-state.ts';
import type { Canvas } from '../canvas.ts';
import { labels, type Labels } from '../labels.ts';
import { line, paragraph, span, spread, type Line } from '../text.ts';

// A message is read whole, but it must not drive the question off the screen.
const mostRows = 8;

/** Above the keys: a message if there is one, else how sure one is and how many are chosen. */
export function status({ phase, panel, notice, lang }: SessionState, canvas: Canvas): readonly Line[] {
  const words = labels(lang);
  const columns = canvas.columns - 2;
  if (notice) return paragraph(words.notice(notice), { columns, measure: canvas.measure, tone: 'warn' }).slice(0, mostRows);
  if (panel !== null) return [];
  switch (phase.kind) {
    case 'recording':
      return [line(words.storing, 'quiet')];
    case 'undoing':
      return [line(words.takingBack, 'quiet')];
    case 'open':
      return sureness(phase.asking, chosen(phase.asking, words), words, canvas);
    case 'offer':
    case 'drawing':
    case 'feedback':
    case 'summary':
    case 'over':
      return [];
  }
}

const levels = [
  ['-', 'guess'],
  ['=', 'fairly'],
  ['+', 'sure'],
] as const;

/** How sure one is, the keys that say it, and at the right how many are chosen; read aloud, a sentence each. */
export function sureness({ confidence }: Pick<Asking, 'confidence'>, right: Line, words: Labels, { reader, columns, measure }: Canvas): readonly Line[] {
  const room = columns - 2;
  if (reader) return [...paragraph(words.sureNow(confidence === null ? words.sureKeys : words.confidence[confidence]), { columns: room, measure }), ...(right.length > 0 ? [right] : [])];
  const keys = levels.flatMap(([key, level]) => (level === confidence ? [span(` [${key} ${words.confidence[level]}]`, 'strong')] : [span(`  ${key}`, 'accent'), span(` ${words.confidence[level]} `, 'quiet')]));
  return [spread([span(`${words.howSure} `, 'quiet'), ...keys], right, room, measure)];
}

const chosen = ({ item, picked }: Asking, words: Labels): Line => (item.select === 1 ? [] : line(words.picked(picked.length, item.select), picked.length === item.select ? 'strong' : 'quiet'));

/** For a screen reader: what Enter would hand in, and where the marker stands if that is something else. */
export function spokenChoice({ phase, panel, lang }: SessionState): string {
  if (phase.kind !== 'open' || panel !== null) return '';
  const words = labels(lang);
  const at = letterOf(phase.asking.cursor);
  if (phase.asking.item.select === 1) return `${words.selected}: ${at}`;
  return `${words.markerAt(at)}. ${words.selected}: ${choice(phase.asking).map(letterOf).join(', ') || words.nothing}`;
}
