import type { Lang } from '../item/question.ts';
import type { Canvas } from './canvas.ts';
import { gap } from './footer.ts';
import { labels } from './labels.ts';
import type { View } from './layout.ts';
import { paragraph, type Line } from './text.ts';

/** A view as text in order for a screen reader: no rules or columns, what is chosen in words, and the keys at the end. */
export function readerRows(view: View, lang: Lang, { columns, measure }: Canvas): Line[] {
  const words = labels(lang);
  const say = (text: string): Line[] => paragraph(text, { columns: columns - 1, measure });
  const { header, page, offset, height, total, status, spoken, footer } = view;
  const below = total - height - offset;
  return [
    header,
    ...(offset > 0 ? say(words.above(offset)) : []),
    ...page.rows.slice(offset, offset + height),
    ...(below > 0 ? say(words.below(below)) : []),
    ...status,
    ...(spoken === '' ? [] : say(spoken)),
    ...say(`${words.keys}: ${footer.map(({ text }) => (text === gap ? ', ' : text)).join('')}`),
  ];
}
