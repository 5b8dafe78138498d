import type { Lang } from '../../item/question.ts';
import type { Figures } from '../../study/figures.ts';
import { pad } from '../../terminal/wrap.ts';
import { bar, barRows, topicsByName } from '../bars.ts';
import type { Canvas } from '../canvas.ts';
import { labels } from '../labels.ts';
import { masteryRows, type MasteryPage } from '../mastery/rows.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { calendarRows } from './calendar.ts';
import { statsWords, type StatsWords } from './words.ts';

export interface StatsPage {
  /** What the learner says; left out, the counts stand alone. */
  readonly mastery?: MasteryPage;
  readonly figures: Figures;
  /** The day of now. */
  readonly today: string;
  /** What a rule says, in a language; undefined for one that is gone. */
  readonly statement: (rule: string, lang: Lang) => string | undefined;
}

const mostRules = 12;

/** Statistics as rows, for the screen and for plain text alike. `wide`: what `statsBeside` tells stands there. */
export function statsRows(page: StatsPage, lang: Lang, canvas: Canvas, columns: number, wide = false): Line[] {
  const { figures, statement } = page;
  const words = statsWords(lang);
  const { measure } = canvas;
  const { answers, topics, rules, streak } = figures;
  if (answers.asked === 0) return paragraph(words.none, { columns, measure });
  const missed = rules.filter(({ asked, right }) => right < asked).slice(0, mostRules);
  return [
    line(words.total(answers.right, answers.asked, Math.round((100 * answers.right) / answers.asked)), 'strong'),
    ...(streak > 0 ? [line(words.streak(streak))] : []),
    blank,
    ...(page.mastery === undefined ? [] : [...masteryRows(page.mastery, lang, canvas, columns), blank]),
    ...(wide ? [] : [...asideRows(page, lang, canvas, columns), blank]),
    line(words.topics, 'strong'),
    ...barRows(topicsByName(topics, lang), canvas, columns),
    blank,
    line(words.rules, 'strong'),
    ...(missed.length === 0 ? [line(words.allRight)] : missed.flatMap(({ name, right, asked }) => paragraph(statement(name, lang) ?? name, { columns, measure, lead: [span(canvas.reader ? `${labels(lang).rightOf(right, asked)}: ` : `${right}/${asked}`.padEnd(7), 'strong')] }))),
  ];
}

const besideWidth = 66;

/** What stands beside on a wide screen: the calendar, the weeks, how sure and how right, time a question. */
export const statsBeside = (page: StatsPage, lang: Lang, canvas: Canvas): Line[] => (page.figures.answers.asked === 0 ? [] : asideRows(page, lang, canvas, besideWidth));

function asideRows({ figures, today }: StatsPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const { weeks, confidence, times } = figures;
  const words = statsWords(lang);
  const said = (['guess', 'fairly', 'sure', 'unsaid'] as const).filter((level) => confidence[level].asked > 0);
  return [
    line(words.calendar, 'strong'),
    ...calendarRows(figures, today, words, canvas, columns),
    blank,
    line(words.trend, 'strong'),
    ...barRows(weeks.map(({ day, asked, right }) => ({ name: words.week(day), asked, right })), canvas, columns),
    blank,
    line(words.sureness, 'strong'),
    ...barRows(said.map((level) => ({ name: words.confidence[level], ...confidence[level] })), canvas, columns),
    blank,
    line(words.times, 'strong'),
    ...timeRows(times, words, canvas, columns),
  ];
}

/** The middle time of right answers, wrong ones and those in an exam, against the two minutes that the exam gives. */
function timeRows(times: Figures['times'], words: StatsWords, canvas: Canvas, columns: number): Line[] {
  const rows = (['right', 'wrong', 'quiz'] as const).flatMap((kind) => (times[kind] === null ? [] : [{ name: words.timeOf[kind], seconds: times[kind] }]));
  const widest = Math.max(0, ...rows.map(({ name }) => canvas.measure(name)));
  const width = Math.max(6, Math.min(24, columns - widest - 14));
  return rows.map(({ name, seconds }): Line => {
    const said = words.seconds(Math.round(seconds));
    if (canvas.reader) return [span(`${name}: ${said}`)];
    return [span(`${pad(name, widest, canvas.measure)}  `), ...bar(seconds / examPace, width, canvas, seconds > examPace ? 'warn' : 'accent'), span(`  ${said}`)];
  });
}

/** Seconds that the exam gives for a question: 130 minutes for 65. */
const examPace = 120;
