import { constructs } from '../item/constructs.ts';
import type { Lang } from '../item/question.ts';
import { comparisonsOf } from '../knowledge/comparisons.ts';
import { rules, type Rule } from '../knowledge/rules.ts';
import type { Canvas } from '../ui/canvas.ts';
import { comparisonRows } from '../ui/comparison.ts';
import { referenceRows } from '../ui/reference.ts';
import { blank, line, paragraph, type Line } from '../ui/text.ts';

/** The whole reference, as `rowsOf` gives it for every topic. */
export const rows = (lang: Lang, canvas: Canvas, columns: number): Line[] => rowsOf([...rules.values()], lang, canvas, columns);

/**
 * Rules topic by topic; behind those of a topic the pictures of its constructs and the tables that it belongs to. A table stands once, with the first
 * of its topics. A screen reader gets no pictures. `headed`: the id of each topic stands above its rules.
 */
export function rowsOf(list: readonly Rule[], lang: Lang, canvas: Canvas, columns: number, headed = true): Line[] {
  const shown = new Set<string>();
  return [...new Set(list.map(({ topic }) => topic))].flatMap((topic, i) => {
    const tables = comparisonsOf(topic).filter(({ id }) => !shown.has(id));
    for (const { id } of tables) shown.add(id);
    return [
      ...(i > 0 ? [blank] : []),
      ...referenceRows(list.filter((rule) => rule.topic === topic), lang, canvas, columns, headed),
      ...(canvas.reader ? [] : constructs.filter((c) => c.topic === topic).flatMap((c) => [blank, ...paragraph(c.title[lang], { columns, measure: canvas.measure, tone: 'accent' }), ...c.picture(lang).map((row) => line(canvas.drawn(row)))])),
      ...tables.flatMap((table) => [blank, ...comparisonRows(table, lang, canvas, columns)]),
    ];
  });
}
