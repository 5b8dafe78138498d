import type { Lang } from '../item/question.ts';
import type { Canvas } from './canvas.ts';
import { labels } from './labels.ts';

/** The first frame, before anything is loaded that could draw a better one: where one is, and that a question is on its way. */
export function openingFrame({ columns, rows, glyphs, reader }: Canvas, lang: Lang, title = 'study session', note = labels(lang).drawing): string {
  const rule = reader ? '' : glyphs.rule.repeat(columns);
  const body = ['', ` ${note}`];
  const space = Array.from({ length: Math.max(0, rows - 4 - body.length) }, () => '');
  return [` ${title}`, rule, ...body, ...space, rule, ''].join('\n');
}
