import type { Lang, Text } from '../item/question.ts';
import type { Canvas } from './canvas.ts';
import { labels } from './labels.ts';
import { blank, line, paragraph, span, type Line } from './text.ts';

/** A rule as the reference shows it. */
export interface ReferenceRule {
  readonly id: string;
  readonly topic: string;
  readonly statement: Text;
  readonly today: Text | null;
  /** What people take for true instead. */
  readonly belief: Text;
  readonly url: string;
  readonly source: readonly number[] | null;
  readonly changed?: string | undefined;
}

const words: Readonly<Record<Lang, { readonly belief: string; readonly changed: (day: string) => string }>> = {
  en: { belief: 'Not so', changed: (day) => `changed ${day}` },
  ko: { belief: '틀린 생각', changed: (day) => `${day} 변경` },
};

/** Rules topic by topic, each `headed` by its id: what holds for the exam, what is true today where that differs, the mistake, and where it is said. */
export function referenceRows(rules: readonly ReferenceRule[], lang: Lang, { measure, glyphs, reader }: Canvas, columns: number, headed = true): Line[] {
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  const own = words[lang];
  const { today: now, source: from, noteLines } = labels(lang);
  const mark = reader ? '' : `${glyphs.bullet} `;
  const indent = span(' '.repeat(measure(mark)));
  return topics.flatMap((topic, i) => [
    ...(i > 0 ? [blank] : []),
    ...(headed ? [line(topic, 'accent')] : []),
    ...rules
      .filter((rule) => rule.topic === topic)
      .flatMap((rule, place) => [
        ...(headed || place > 0 ? [blank] : []),
        ...paragraph(rule.statement[lang], { columns, measure, tone: 'strong', lead: [span(mark, 'accent')] }),
        ...(rule.today === null ? [] : paragraph(rule.today[lang], { columns, measure, tone: 'warn', lead: [indent, span(`${now}${rule.changed === undefined ? '' : ` (${own.changed(rule.changed)})`}: `, 'warn')] })),
        ...paragraph(rule.belief[lang], { columns, measure, lead: [indent, span(`${own.belief}: `)] }),
        ...paragraph(`${rule.url}${rule.source ? ` (${noteLines(rule.source)})` : ''}`, { columns, measure, tone: 'quiet', lead: [indent, span(`${from}: `, 'quiet')] }),
      ]),
  ]);
}
