import type { Lang } from '../item/question.ts';
import { topicName } from '../knowledge/topics.ts';
import type { Canvas } from './canvas.ts';
import { pad } from '../terminal/wrap.ts';
import { span, type Line, type Tone } from './text.ts';

/** A bar for a share from 0 to 1. */
export function bar(share: number, width: number, { glyphs }: Canvas, tone: Tone = 'accent'): Line {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return [span(glyphs.full.repeat(full), tone), span(glyphs.empty.repeat(width - full), 'quiet')];
}

export interface BarRow {
  readonly name: string;
  readonly right: number;
  readonly asked: number;
}

/** The same rows, topics by their names instead of their ids. */
export const topicsByName = <T extends { readonly name: string }>(rows: readonly T[], lang: Lang): T[] => rows.map((row) => ({ ...row, name: topicName(row.name, lang) }));

/** Shares below each other: names, bars, figures. Read aloud, the figures alone. */
export function barRows(rows: readonly BarRow[], canvas: Canvas, columns: number): Line[] {
  const { measure, reader } = canvas;
  const widest = Math.min(34, Math.max(0, ...rows.map(({ name }) => measure(name))));
  const digits = Math.max(1, ...rows.map(({ asked }) => String(asked).length));
  const width = Math.max(6, Math.min(24, columns - widest - 2 * digits - 12));
  return rows.map(({ name, right, asked }): Line => {
    const percent = `${asked === 0 ? 0 : Math.round((100 * right) / asked)} %`;
    if (reader) return [span(`${name}: ${right}/${asked}, ${percent}`)];
    const share = asked === 0 ? 0 : right / asked;
    return [span(`${pad(name, widest, measure)}  `), ...bar(share, width, canvas, share >= 0.72 ? 'right' : share < 0.5 ? 'wrong' : 'warn'), span(`  ${String(right).padStart(digits)}/${String(asked).padEnd(digits)}  ${percent.padStart(5)}`)];
  });
}
