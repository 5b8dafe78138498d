import { isAnswered } from '../../study/quiz-slots.ts';
import type { QuizState, Slot } from '../../study/quiz-state.ts';
import type { Glyphs } from '../../terminal/glyphs.ts';
import { paragraph, span, type Line, type Span } from '../text.ts';
import type { Canvas } from '../canvas.ts';
import type { View } from '../layout.ts';
import type { QuizWords } from './words.ts';

/** Columns of a cell: brackets, a number of three digits, the mark, a flag, and a blank behind. */
const cellOf = ({ glyphs, measure }: Canvas): number => 7 + Math.max(measure(glyphs.right), measure(glyphs.empty), measure(glyphs.free));

/** Questions in a row of the navigator. */
export const gridColumns = (canvas: Canvas): number => (canvas.reader ? 1 : Math.max(1, Math.min(10, Math.floor((canvas.columns - 2) / cellOf(canvas)))));

/** The same of what is on the screen. */
export const gridColumnsOf = (lay: (() => View) | null): number => lay?.().page.across ?? 1;

const mark = (slot: Slot, { right, empty, free }: Glyphs): Span => (isAnswered(slot) ? span(right, 'right') : slot.picked.length > 0 ? span(empty, 'warn') : span(free, 'quiet'));

/** All questions: their numbers, whether they are answered, and a flag. The one that is marked stands in brackets. */
export function gridRows({ slots }: QuizState, cursor: number, canvas: Canvas): Line[] {
  const { glyphs, measure } = canvas;
  const wide = gridColumns(canvas);
  const cell = cellOf(canvas);
  const cells = slots.map((slot, i): Line => {
    const [open, close] = i === cursor ? ['[', ']'] : [' ', ' '];
    const tone = i === cursor ? 'accent' : isAnswered(slot) ? 'plain' : 'strong';
    const state = mark(slot, glyphs);
    const flag = slot.flagged ? '*' : ' ';
    const used = 6 + measure(state.text);
    return [span(open, tone), span(String(i + 1).padStart(3), tone), state, span(flag, 'warn'), span(close, tone), span(' '.repeat(Math.max(0, cell - used)))];
  });
  return Array.from({ length: Math.ceil(cells.length / wide) }, (_, row) => cells.slice(row * wide, (row + 1) * wide).flat());
}

/** The same as text in order. */
export const spokenGrid = ({ slots }: QuizState, cursor: number, words: QuizWords, selected: string, { measure }: Canvas, columns: number): Line[] =>
  slots.flatMap((slot, i) => {
    const said = [isAnswered(slot) ? words.answered : slot.picked.length > 0 ? words.incomplete : words.open, ...(slot.flagged ? [words.flagged] : []), ...(i === cursor ? [selected] : [])];
    return paragraph(`${i + 1}: ${said.join(', ')}`, { columns, measure });
  });

/** What the marks mean. */
export const legend = (words: QuizWords, { glyphs }: Canvas): Line => [span(glyphs.right, 'right'), span(` ${words.answered}   `), span(glyphs.empty, 'warn'), span(` ${words.incomplete}   `), span(glyphs.free, 'quiet'), span(` ${words.open}   `), span('*', 'warn'), span(` ${words.flagged}`)];
