import { letterOf } from '../study/report.ts';
import { choice } from '../study/choosing.ts';
import { current, type Asking, type SessionState } from '../study/session-state.ts';
import type { Canvas } from './canvas.ts';
import { labels, type Labels } from './labels.ts';
import { paragraph, type Line } from './text.ts';
import type { View } from './view.ts';

/** A view as text in order for a screen reader. Options are numbered and say whether they are selected; the row before the keys repeats the choice. */
export function readerRows(state: SessionState, view: View, { columns, measure }: Canvas): Line[] {
  const words = labels(state.lang);
  const say = (text: string): Line[] => paragraph(text, { columns: columns - 1, measure });
  const asking = current(state);
  const shown = view.page.rows.slice(view.offset, view.offset + view.height);
  const below = view.total - view.height - view.offset;
  return [
    view.header,
    ...(view.offset > 0 ? say(words.above(view.offset)) : []),
    ...shown,
    ...(below > 0 ? say(words.below(below)) : []),
    ...view.status,
    ...(state.phase.kind === 'open' && asking && state.panel === null ? say(spokenChoice(asking, words)) : []),
    ...say(`${words.keys}: ${view.footer.map(({ text }) => text).join('')}`),
  ];
}

/** What Enter would hand in, in one sentence; where the marker stands if that is something else. */
function spokenChoice(asking: Asking, words: Labels): string {
  const at = letterOf(asking.cursor);
  if (asking.item.select === 1) return `${words.selected}: ${at}`;
  return `${at}. ${words.selected}: ${choice(asking).map(letterOf).join(', ') || '-'}`;
}
