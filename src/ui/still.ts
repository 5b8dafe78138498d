import type { Lang } from '../item/question.ts';
import { smallest, tooSmall, type Canvas } from './canvas.ts';
import { labels } from './labels.ts';
import { between, margin, type View } from './layout.ts';
import type { Choice } from './page.ts';
import { readerRows } from './reader.ts';
import { ruler } from './ruler.ts';
import { lineWidth, span, type Line, type Tone } from './text.ts';

// The same looks as the theme's, in SGR: the theme is Ink's, and this stands on the screen before Ink is loaded.
const sgr: Readonly<Record<Tone, string>> = { plain: '', strong: '1', quiet: '2', accent: '1;36', right: '1;32', wrong: '1;31', warn: '33', struck: '2;9' };

/**
 * A view as the rows of a screen, just as Ink draws it (a test holds the two together): what a person reads first stands there before Ink is loaded.
 * @returns lines parted by line feeds, styled where `colour`
 */
export function stillFrame(view: View, canvas: Canvas, lang: Lang, colour: boolean): string {
  const rows = tooSmall(canvas) ? labels(lang).tooSmall(canvas.columns, canvas.rows, smallest.columns, smallest.rows).map((text): Line => [span(text)]) : canvas.reader ? readerRows(view, lang, canvas) : drawn(view, canvas, lang);
  return rows.slice(0, canvas.rows).map((row) => row.map(({ text, tone }) => (colour && sgr[tone] !== '' && text !== '' ? `\u001b[${sgr[tone]}m${text}\u001b[0m` : text)).join('')).join('\n');
}

function drawn({ header, page, offset, height, total, margin: left, status, footer }: View, canvas: Canvas, lang: Lang): Line[] {
  const words = labels(lang);
  const { glyphs, measure } = canvas;
  const indented = (row: Line, columns: number): Line => (columns > 0 ? [span(' '.repeat(columns)), ...row] : row);
  const listed = page.choices.length > 0;
  const all = listed ? [...page.rows, ...page.choices.flatMap((choice, i) => choiceRows(choice, i === page.cursor, canvas))] : page.rows.slice(offset, offset + height);
  const seen = listed ? all.slice(offset, offset + height) : all;
  const width = Math.max(0, ...all.map((row) => lineWidth(row, measure)));
  const body = Array.from({ length: height }, (_, i): Line => {
    const row = seen[i] ?? [];
    const beside = page.beside[i] ?? [];
    const gap = width + between - lineWidth(row, measure);
    return indented(beside.length > 0 ? [...row, span(' '.repeat(Math.max(0, gap))), ...beside] : row, left);
  });
  return [
    indented(header, margin),
    ruler(offset, glyphs.up, words.above, canvas),
    ...body,
    ruler(total - height - offset, glyphs.down, words.below, canvas),
    ...status.map((row) => indented(row, margin)),
    indented(footer, margin),
  ];
}

function choiceRows({ rows, letter, picked, struck = false }: Choice, selected: boolean, { glyphs, measure }: Canvas): Line[] {
  const tone: Tone = selected ? 'accent' : 'plain';
  const lead: Line = [span(`${selected ? glyphs.cursor : ' '} `, 'accent'), ...(picked === null ? [] : [span(`${picked ? glyphs.picked : glyphs.free} `, picked ? 'right' : 'quiet')]), span(letter, tone), struck ? span(`${glyphs.wrong} `, 'quiet') : span('  ')];
  const indent = span(' '.repeat(lineWidth(lead, measure)));
  return rows.map((row, i) => [...(i === 0 ? lead : [indent]), span(row, struck ? 'struck' : tone)]);
}
