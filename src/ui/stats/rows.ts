import type { Lang } from '../../item/question.ts';
import type { Figures } from '../../study/figures.ts';
import { barRows } from '../bars.ts';
import type { Canvas } from '../canvas.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { calendarRows } from './calendar.ts';
import { statsWords } from './words.ts';

export interface StatsPage {
  readonly figures: Figures;
  /** The day of now. */
  readonly today: string;
  /** What a rule says, in a language; undefined for one that is gone. */
  readonly statement: (rule: string, lang: Lang) => string | undefined;
}

const mostRules = 12;

/** Statistics as rows, for the screen and for plain text alike. */
export function statsRows({ figures, today, statement }: StatsPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const words = statsWords(lang);
  const { measure } = canvas;
  const { answers, topics, rules, weeks, confidence, seconds, streak } = figures;
  if (answers.asked === 0) return paragraph(words.none, { columns, measure });
  const missed = rules.filter(({ asked, right }) => right < asked).slice(0, mostRules);
  const said = (['guess', 'fairly', 'sure', 'unsaid'] as const).filter((level) => confidence[level].asked > 0);
  return [
    line(words.total(answers.right, answers.asked, Math.round((100 * answers.right) / answers.asked)), 'strong'),
    ...(seconds === null ? [] : [line(words.pace(Math.round(seconds)))]),
    ...(streak > 0 ? [line(words.streak(streak))] : []),
    blank,
    line(words.calendar, 'strong'),
    ...calendarRows(figures, today, words, canvas, columns),
    blank,
    line(words.trend, 'strong'),
    ...barRows(weeks.map(({ day, asked, right }) => ({ name: words.week(day), asked, right })), canvas, columns),
    blank,
    line(words.topics, 'strong'),
    ...barRows(topics, canvas, columns),
    blank,
    line(words.sureness, 'strong'),
    ...barRows(said.map((level) => ({ name: words.confidence[level], ...confidence[level] })), canvas, columns),
    blank,
    line(words.rules, 'strong'),
    ...(missed.length === 0 ? [line(words.allRight)] : missed.flatMap(({ name, right, asked }) => paragraph(statement(name, lang) ?? name, { columns, measure, lead: [span(`${right}/${asked}`.padEnd(7), 'strong')] }))),
  ];
}
