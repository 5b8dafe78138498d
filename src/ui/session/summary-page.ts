import type { SessionState } from '../../study/session-state.ts';
import { summary } from './summary.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { plainPage, type Page } from '../page.ts';
import type { Setting } from './setting.ts';

const barWidth = 30;

/** The end: what was right, rule by rule, and what to do next. */
export function summaryPage(state: SessionState, setting: Setting): Page {
  const { canvas, columns, words, book } = setting;
  const { measure, glyphs } = canvas;
  const end = summary(state, (id) => book.rules([id])[0]);
  const full = Math.round((end.share ?? 0) * barWidth);
  const bar: Line[] = end.share === null || canvas.reader ? [] : [[span(glyphs.full.repeat(full), 'right'), span(glyphs.empty.repeat(barWidth - full), 'quiet')]];
  const rules = end.rules.flatMap(({ right, asked, statement }) => {
    const whole = right === asked;
    if (canvas.reader) return paragraph(`${words.rightOf(right, asked)}: ${statement}`, { columns, measure });
    const lead = [span(`${whole ? glyphs.right : glyphs.wrong} `, whole ? 'right' : 'wrong'), span(`${right}/${asked}  `, 'strong')];
    return paragraph(statement, { columns, measure, lead });
  });
  return plainPage([
    line(end.title, 'accent'),
    blank,
    line(end.score, 'strong'),
    ...bar,
    ...end.facts.flatMap((fact) => paragraph(fact, { columns, measure })),
    ...(rules.length > 0 ? [blank, line(words.learnt, 'strong'), ...rules] : []),
    ...(end.next.length > 0 ? [blank, line(words.nextStep, 'strong'), ...end.next.flatMap((next) => paragraph(next, { columns, measure }))] : []),
  ]);
}
