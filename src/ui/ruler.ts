import type { Canvas } from './canvas.ts';
import { span, type Line } from './text.ts';

/** A row across the screen, with a word at its right end on what the page goes on with there. */
export function ruler(lines: number, mark: string, word: (lines: number) => string, { columns, glyphs, measure }: Canvas): Line {
  if (lines <= 0) return [span(glyphs.rule.repeat(Math.floor(columns / measure(glyphs.rule))), 'quiet')];
  const text = ` ${mark} ${word(lines)} `;
  const tail = 2;
  return [span(glyphs.rule.repeat(Math.max(0, columns - measure(text) - tail)), 'quiet'), span(text, 'warn'), span(glyphs.rule.repeat(tail), 'quiet')];
}
