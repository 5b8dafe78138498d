import type { Lang } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import type { Progress } from '../progress/store.ts';
import { totalOf } from '../progress/tally.ts';
import { missedRules, type MissedRule } from '../study/missed.ts';
import { standingOf, weakestTopics, type Standing } from '../study/standing.ts';
import { exam as examFacts } from '../knowledge/exam.ts';
import type { Named } from '../study/figures.ts';
import { bar, barRows } from '../ui/bars.ts';
import type { Canvas } from '../ui/canvas.ts';
import { clockOf } from '../ui/quiz/clock.ts';
import { calendarRows } from '../ui/stats/calendar.ts';
import { statsWords } from '../ui/stats/words.ts';
import { blank, line, paragraph, span, type Line } from '../ui/text.ts';
import { homeWords } from './home-words.ts';
import { kept } from './interrupted.ts';
import { keptExam } from './kept-exam.ts';

/** What home tells. */
export interface HomeFacts {
  readonly asked: number;
  readonly right: number;
  readonly today: { readonly asked: number; readonly minutes: number };
  readonly goal: number | undefined;
  readonly missed: readonly MissedRule[];
  /** By the latest answers on their rules, weakest first; topics without a miss are left out. */
  readonly topics: readonly Named[];
  /** Null before there are answers enough. */
  readonly standing: Standing | null;
  /** The day of now, and the days with answers. */
  readonly day: string;
  readonly days: readonly { readonly day: string; readonly asked: number }[];
  readonly exam: { readonly answered: number; readonly count: number; readonly remaining: string } | null;
  readonly session: { readonly answered: number; readonly count: number } | null;
}

/** Reads them from a memory. `today`: `2025-03-01`. */
export function homeFacts({ state }: Pick<Progress, 'state'>, today: string): HomeFacts {
  const { asked, right } = totalOf(state.tallies);
  const exam = keptExam(state.interrupted.quiz);
  const session = kept(state.interrupted.session);
  const now = state.tallies.days[today];
  return {
    asked,
    right,
    today: { asked: now?.asked ?? 0, minutes: Math.round((now?.milliseconds ?? 0) / 60_000) },
    goal: state.settings.minutesPerDay,
    missed: missedRules(state.tallies.rules).filter(({ rule }) => rules.has(rule)),
    topics: weakestTopics(state.tallies.rules, (id) => rules.get(id)?.topic),
    standing: standingOf(state.tallies.days, today, examFacts.scale),
    day: today,
    days: Object.entries(state.tallies.days).map(([day, { asked }]) => ({ day, asked })),
    exam: exam && { answered: exam.slots.filter(({ answer }) => answer !== null).length, count: exam.slots.length, remaining: clockOf(exam.remaining) },
    session: session && { answered: session.history.filter(({ twinOf }) => twinOf === null).length, count: session.count },
  };
}

const shown = 3;

/** What stands above the menu. */
export function homeRows({ asked, right, today, goal, missed, topics, standing }: HomeFacts, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const words = homeWords(lang);
  const { measure, reader } = canvas;
  if (asked === 0) return [line(words.welcome, 'accent'), ...paragraph(words.welcomeHint, { columns, measure })];
  const day = span(words.today(today.asked, today.minutes, goal), 'strong');
  return [
    goal === undefined || reader ? [day] : [day, span('  '), ...bar(today.minutes / goal, 12, canvas, 'right')],
    ...paragraph(standing === null ? words.total(right, asked) : words.standing(standing), { columns, measure }),
    blank,
    ...(topics.length === 0 ? [line(missed.length === 0 ? words.nothingMissed : words.review(missed.length))] : [line(words.weakest, 'strong'), ...barRows(topics.slice(0, shown), canvas, columns)]),
  ];
}

/** What stands beside it on a wide screen. */
export function besideHome({ asked, day, days }: HomeFacts, lang: Lang, canvas: Canvas): Line[] {
  if (asked === 0) return [];
  const words = statsWords(lang);
  return [line(words.calendar, 'strong'), ...calendarRows({ days }, day, words, canvas, besideWidth)];
}

const besideWidth = 56;
