import type { Lang } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import type { Progress } from '../progress/store.ts';
import { missedRules, type MissedRule } from '../study/missed.ts';
import { truncate } from '../terminal/wrap.ts';
import type { Canvas } from '../ui/canvas.ts';
import { clockOf } from '../ui/quiz/clock.ts';
import { blank, line, paragraph, span, type Line } from '../ui/text.ts';
import { homeWords } from './home-words.ts';
import { kept } from './interrupted.ts';
import { keptExam } from './kept-exam.ts';

/** What home tells. Mastery, what is due and readiness will stand here too. */
export interface HomeFacts {
  readonly asked: number;
  readonly right: number;
  readonly today: { readonly asked: number; readonly minutes: number };
  readonly goal: number | undefined;
  readonly missed: readonly MissedRule[];
  readonly exam: { readonly answered: number; readonly count: number; readonly remaining: string } | null;
  readonly session: { readonly answered: number; readonly count: number } | null;
}

/** Reads them from a memory. `today`: `2025-03-01`. */
export function homeFacts({ state }: Pick<Progress, 'state'>, today: string): HomeFacts {
  const days = Object.entries(state.tallies.days);
  const exam = keptExam(state.interrupted.quiz);
  const session = kept(state.interrupted.session);
  const now = state.tallies.days[today];
  return {
    asked: days.reduce((sum, [, { asked }]) => sum + asked, 0),
    right: days.reduce((sum, [, { right }]) => sum + right, 0),
    today: { asked: now?.asked ?? 0, minutes: Math.round((now?.milliseconds ?? 0) / 60_000) },
    goal: state.settings.minutesPerDay,
    missed: missedRules(state.tallies.rules).filter(({ rule }) => rules.has(rule)),
    exam: exam && { answered: exam.slots.filter(({ answer }) => answer !== null).length, count: exam.slots.length, remaining: clockOf(exam.remaining) },
    session: session && { answered: session.history.filter(({ twinOf }) => twinOf === null).length, count: session.count },
  };
}

const shown = 3;

/** What stands above the menu. */
export function homeRows({ asked, right, today, goal, missed }: HomeFacts, lang: Lang, { measure, glyphs, reader }: Canvas, columns: number): Line[] {
  const words = homeWords(lang);
  if (asked === 0) return [line(words.welcome, 'accent'), ...paragraph(words.welcomeHint, { columns, measure })];
  const mark = reader ? '' : `${glyphs.wrong} `;
  return [
    line(words.today(today.asked, today.minutes, goal), 'strong'),
    line(words.total(right, asked)),
    blank,
    ...(missed.length === 0
      ? [line(words.nothingMissed)]
      : [
          line(words.weakest, 'strong'),
          // A glance each; the whole of it stands in the review.
          ...missed.slice(0, shown).map(({ rule }): Line => [span(mark, 'wrong'), span(truncate(rules.get(rule)?.statement[lang] ?? rule, columns - measure(mark), measure))]),
        ]),
  ];
}
