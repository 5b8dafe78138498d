import type { Lang, Text } from '../item/question.ts';
import { wrap, pad } from '../terminal/wrap.ts';
import type { Canvas } from './canvas.ts';
import { line, paragraph, span, type Line } from './text.ts';

/** A table of things side by side; every row has a cell for each subject. */
export interface ComparedThings {
  readonly title: Text;
  readonly subjects: readonly Text[];
  readonly rows: readonly { readonly name: Text; readonly cells: readonly Text[] }[];
}

/** A column narrower than this no longer reads as one. */
const narrowest = 11;
const widest = 100;

/**
 * A comparison as a table: the subjects on top, and for each row its name across the table and the cells below it. Where there is no room for columns,
 * and for a screen reader, the same as text in order.
 * @param columns how wide it may be; of 60 up every table of `data/` is drawn with columns
 */
export function comparisonRows({ title, subjects, rows }: ComparedThings, lang: Lang, { measure, drawn, reader }: Canvas, columns: number): Line[] {
  const n = subjects.length;
  // A border before each column and one at the end, and a blank on either side of each cell.
  const room = Math.min(columns, widest) - (3 * n + 1);
  const widths = subjects.map((_, i) => Math.floor(room / n) + (i < room % n ? 1 : 0));
  const head = paragraph(title[lang], { columns, measure, tone: 'accent' });
  if (reader || Math.min(...widths) < narrowest) return [...head, ...rows.flatMap(({ name, cells }) => [line(name[lang], 'strong'), ...cells.flatMap((cell, i) => paragraph(`${subjects[i]?.[lang] ?? ''}: ${cell[lang]}`, { columns, measure, lead: [span(reader ? '' : '  ')] }))])];
  const inner = widths.reduce((sum, w) => sum + w + 2, n - 1);
  const rule = (left: string, joint: string, right: string): Line => line(drawn(`${left}${widths.map((w) => '─'.repeat(w + 2)).join(joint)}${right}`), 'quiet');
  const bar = span(drawn('│'), 'quiet');
  const side = (texts: readonly Text[], tone: 'plain' | 'strong'): Line[] => {
    const cells = texts.map((text, i) => wrap(text[lang], widths[i] as number, measure));
    return Array.from({ length: Math.max(...cells.map((c) => c.length)) }, (_, row): Line => [bar, ...cells.flatMap((cell, i) => [span(` ${pad(cell[row] ?? '', widths[i] as number, measure)} `, tone), bar])]);
  };
  const across = (text: Text): Line[] => wrap(text[lang], inner - 2, measure).map((row) => [bar, span(` ${pad(row, inner - 2, measure)} `, 'accent'), bar]);
  return [...head, rule('┌', '┬', '┐'), ...side(subjects, 'strong'), ...rows.flatMap(({ name, cells }) => [rule('├', '┴', '┤'), ...across(name), rule('├', '┬', '┤'), ...side(cells, 'plain')]), rule('└', '┴', '┘')];
}
