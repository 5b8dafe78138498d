import type { Measure } from '../terminal/width.ts';
import { visible } from '../terminal/visible.ts';
import { wrap } from '../terminal/wrap.ts';

/** Colours go by meaning. None is the only sign of it: a mark or a word always says the same. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'accent' | 'right' | 'wrong' | 'warn' | 'struck';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}
/** One row of a screen. */
export type Line = readonly Span[];

export const span = (text: string, tone: Tone = 'plain'): Span => ({ text, tone });
export const line = (text: string, tone: Tone = 'plain'): Line => [span(text, tone)];
export const blank: Line = [];

/** Columns that a line takes. */
export const lineWidth = (spans: Line, measure: Measure): number => spans.reduce((sum, { text }) => sum + measure(text), 0);

/** A row with something at its left end and something at its right; the right part is left out where there is no room for both. `aloud`: one behind the other, as is read. */
export function spread(left: Line, right: Line, columns: number, measure: Measure, aloud = false): Line {
  if (aloud) return right.length === 0 || lineWidth([...left, ...right], measure) + 2 > columns ? left : [...left, span(', '), ...right];
  const gap = columns - lineWidth(left, measure) - lineWidth(right, measure);
  return gap < 2 || right.length === 0 ? left : [...left, span(' '.repeat(gap)), ...right];
}

export interface ParagraphOptions {
  readonly columns: number;
  readonly measure: Measure;
  readonly tone?: Tone;
  /** Stands before the first row; the others are indented by its width. */
  readonly lead?: Line;
}

/** Text broken into rows of at most `columns`, behind a lead. */
export function paragraph(text: string, { columns, measure, tone = 'plain', lead = [] }: ParagraphOptions): Line[] {
  const indent = lineWidth(lead, measure);
  return wrap(visible(text), columns - indent, measure).map((row, i) => (i === 0 ? [...lead, span(row, tone)] : [...(indent > 0 ? [span(' '.repeat(indent))] : []), span(row, tone)]));
}
