import type { Lang } from '../item/question.ts';
import { ruleTopics } from '../knowledge/rule-topics.ts';
import type { Seen } from '../progress/peek.ts';
import { totalOf } from '../progress/tally.ts';
import { missedRules, type MissedRule } from '../study/missed.ts';
import type { Overview } from '../learner/overview.ts';
import { bar } from '../ui/bars.ts';
import { fewest, topicRows } from '../ui/mastery/rows.ts';
import type { Canvas } from '../ui/canvas.ts';
import { calendarRows } from '../ui/stats/calendar.ts';
import { statsWords } from '../ui/stats/words.ts';
import { blank, line, paragraph, span, type Line } from '../ui/text.ts';
import { topicName } from '../knowledge/topics.ts';
import { homeWords } from './home-words.ts';
import type { LeftOpen } from './left-open.ts';

/** What home tells. */
export interface HomeFacts extends LeftOpen {
  readonly asked: number;
  readonly right: number;
  readonly today: { readonly asked: number; readonly minutes: number };
  readonly goal: number | undefined;
  /** Days to the exam; null without a date, or after it. */
  readonly daysLeft: number | null;
  readonly missed: readonly MissedRule[];
  readonly overview: Overview;
  /** The day of now, and the days with answers. */
  readonly day: string;
  readonly days: readonly { readonly day: string; readonly asked: number }[];
}

/** Reads them from a memory, what the learner makes of it and what was left open. `today`: `2025-03-01`. */
export function homeFacts({ settings, tallies }: Pick<Seen<unknown>, 'settings' | 'tallies'>, overview: Overview, left: LeftOpen, today: string): HomeFacts {
  const { asked, right } = totalOf(tallies);
  const now = tallies.days[today];
  return {
    asked,
    right,
    today: { asked: now?.asked ?? 0, minutes: Math.round((now?.milliseconds ?? 0) / 60_000) },
    goal: settings.minutesPerDay,
    daysLeft: daysTo(settings.examDate, today),
    missed: missedRules(tallies.rules).filter(({ rule }) => ruleTopics.has(rule)),
    overview,
    day: today,
    days: Object.entries(tallies.days).map(([day, { asked }]) => ({ day, asked })),
    ...left,
  };
}

const daysTo = (date: string | undefined, today: string): number | null => (date === undefined || date < today ? null : Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000));

const shown = 3;

/** What stands above the menu, in `room` rows where that can be: topics go first, for the menu is to be seen whole. */
export function homeRows({ asked, right, today, goal, missed, overview }: HomeFacts, lang: Lang, canvas: Canvas, columns: number, room: number): Line[] {
  const words = homeWords(lang);
  const { measure, reader } = canvas;
  if (asked === 0) return [line(words.welcome, 'accent'), ...paragraph(words.welcomeHint, { columns, measure })];
  const day = span(words.today(today.asked, today.minutes, goal), 'strong');
  const head = [
    goal === undefined || reader ? [day] : [day, span('  '), ...bar(today.minutes / goal, 12, canvas, 'right')],
    ...paragraph(overview.answers < fewest ? words.total(right, asked) : words.readiness(overview.readiness), { columns, measure, tone: overview.answers >= fewest && overview.readiness.ready ? 'right' : 'plain' }),
    ...paragraph(words.due(overview.due.now, missed.length), { columns, measure }),
  ];
  const weakest = overview.topics.slice(0, Math.max(0, Math.min(shown, room - head.length - 2)));
  if (weakest.length === 0) return head.length < room ? [...head, ...weakestInARow(overview, lang, canvas, columns)] : head;
  return [...head, blank, line(words.weakest, 'strong'), ...topicRows(weakest, lang, canvas, columns)];
}

/** The weakest topics in one row, as many as it holds. */
function weakestInARow({ topics }: Overview, lang: Lang, { measure }: Canvas, columns: number): Line[] {
  const { weakest } = homeWords(lang);
  const rows = [1, 2, 3].map((count) => `${weakest}: ${topics.slice(0, count).map(({ topic, level }) => `${topicName(topic, lang)} ${Math.round(100 * level)} %`).join('; ')}`);
  const widest = rows.findLast((row) => measure(row) <= columns);
  return topics.length === 0 || widest === undefined ? [] : [line(widest)];
}

/** What stands beside it on a wide screen. */
export function besideHome({ asked, day, days }: HomeFacts, lang: Lang, canvas: Canvas): Line[] {
  if (asked === 0) return [];
  const words = statsWords(lang);
  return [line(words.calendar, 'strong'), ...calendarRows({ days }, day, words, canvas, besideWidth)];
}

const besideWidth = 56;
