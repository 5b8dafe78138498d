import { topicName } from '../../knowledge/topics.ts';
import type { Lang } from '../../item/question.ts';
import type { Plan, PlannedDay } from '../../learner/plan.ts';
import { scaled, type Scale } from '../../study/exam-result.ts';
import { bar } from '../bars.ts';
import type { Canvas } from '../canvas.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { planWords } from './words.ts';

export interface PlanPage {
  readonly plan: Plan;
  readonly scale: Scale;
  readonly minutes: number;
  /** Questions that fit into them, and minutes that one takes. */
  readonly questions: number;
  readonly pace: number;
  readonly answeredToday: number;
}

const percent = (share: number): number => Math.round(100 * share);
/** Days that are told one by one; those behind them week by week. */
const single = 7;

/** A plan: today's task, the forecast, and the days until the exam. */
export function planRows({ plan, scale, minutes, questions, pace, answeredToday }: PlanPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const words = planWords(lang);
  const { measure } = canvas;
  const { days, forecast, now, examDay } = plan;
  const [today] = days;
  const told = (text: string) => paragraph(text, { columns, measure });
  return [
    line(words.title(examDay, days.length), 'strong'),
    ...told(words.pace(minutes, questions)),
    blank,
    ...(today === undefined ? told(words.noDays) : [line(words.today, 'strong'), ...(today.questions === 0 ? told(words.doneToday(answeredToday)) : [...told(words.left(today.questions, Math.round(today.questions * pace))), ...told(words.kinds(today.fresh, today.due, today.weak)), ...(today.checkpoint > 0 ? told(words.checkpoint(today.checkpoint)) : [])])]),
    blank,
    line(words.forecast, 'strong'),
    ...told(words.now(percent(now.share))),
    ...told(words.onTheDay(percent(forecast.share), scaled(forecast.share, scale), percent(forecast.low), percent(forecast.high))),
    ...paragraph(words.only, { columns, measure, tone: 'quiet' }),
    ...(days.length > 1 ? [blank, line(words.days, 'strong'), ...dayRows(days, lang, canvas, columns)] : []),
  ];
}

/** A row a day for a week, then a row a week: how much, what about, and what is expected then. */
function dayRows(days: readonly PlannedDay[], lang: Lang, canvas: Canvas, columns: number): Line[] {
  const words = planWords(lang);
  const rows = days.slice(0, single).map((day) => ({ name: day.day, what: words.day(day.questions), day }));
  for (let i = single; i < days.length; i += single) {
    const these = days.slice(i, i + single);
    const last = these.at(-1) as PlannedDay;
    rows.push({ name: these[0]?.day ?? '', what: words.weekOf(these.reduce((sum, { questions }) => sum + questions, 0)), day: { ...last, checkpoint: Math.max(...these.map(({ checkpoint }) => checkpoint)) } });
  }
  const task = ({ what, day }: (typeof rows)[number]): string => (day.checkpoint > 0 ? `${what}; ${words.quiz}` : what);
  // Date, share and the blanks between take the rest.
  const room = columns - 20;
  const width = Math.max(4, Math.min(12, room - Math.max(...rows.map((row) => canvas.measure(task(row))))));
  return rows.flatMap((row): Line[] => {
    const { name, day } = row;
    // As many topics as there is room for; read aloud, all of them.
    const about = [...day.topics.keys(), day.topics.length].map((many) => [task(row), day.topics.slice(0, many).map((topic) => topicName(topic, lang)).join(', ')].filter((text) => text !== '').join('; ')).findLast((text) => canvas.reader || canvas.measure(text) <= room - width) ?? task(row);
    const shown = `${percent(day.expected)} %`;
    if (canvas.reader) return paragraph(`${name}: ${shown}; ${about}`, { columns, measure: canvas.measure });
    return [[span(`${name}  `), ...bar(day.expected, width, canvas), span(` ${shown.padStart(5)}  ${about}`)]];
  });
}
