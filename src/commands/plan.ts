import { exam } from '../knowledge/exam.ts';
import { planTo } from '../learner/plan.ts';
import { rngOf } from '../item/random.ts';
import { textOf } from '../study/fault-text.ts';
import { dayBefore } from '../study/figures.ts';
import { scaled } from '../study/exam-result.ts';
import type { Lang } from '../item/question.ts';
import { planRows, type PlanPage } from '../ui/plan/rows.ts';
import { planWords } from '../ui/plan/words.ts';
import { paragraph } from '../ui/text.ts';
import { onScreen, printable, UserError, type Command, type Context } from './command.ts';
import { appearance, withApplication } from './application.ts';
import { examDate, likelyDates } from './exam-date.ts';
import { showLeaf } from './leaf.ts';
import { dayOfTime, outlookOf, strata, weightOf } from './outlook-of.ts';
import { closeProgress, progressOf, type Memory } from './progress-of.ts';
import { plainText } from './stats.ts';
import { wholeNumber } from './values.ts';

const usualMinutes = 20;

export const command: Command = {
  usage: 'study plan [DATE] [--minutes N] [--json] [--plain] [--ascii] [--screen-reader]',
  summary: 'What to do each day until the exam, and the forecast for that day; reckoned anew as answers come in.',
  examples: ['study plan 2026-12-20 --minutes 30', 'study plan', 'study plan none'],
  options: { minutes: { type: 'string' }, json: { type: 'boolean' }, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } },
  help: {
    minutes: `minutes a day, 1 to 600, kept (${usualMinutes})`,
    json: 'the plan as one JSON object',
    ascii: 'draws with ASCII characters alone',
    'screen-reader': 'text in order, nothing drawn',
  },
  async run(context) {
    const [date, stray] = context.positionals;
    if (stray !== undefined) throw new UserError({ en: `plan takes one date, not ${printable(stray).slice(0, 40)} as well`, ko: `plan에는 날짜 하나만 씁니다(입력: ${printable(stray).slice(0, 40)})` }, 2);
    const minutes = wholeNumber(context, 'minutes', 1, 600);
    const today = dayOfTime(Date.now());
    const examDay = date === undefined || date === 'none' ? undefined : examDate(date, today);
    const progress = await progressOf(context);
    try {
      await keep(progress, { ...(date === undefined ? {} : { examDate: examDay }), ...(minutes === undefined ? {} : { minutesPerDay: minutes }) });
      if (date === 'none') return 0;
      const drawn = context.values['json'] !== true && onScreen(context);
      if (drawn) await withApplication({ ...appearance(context), title: 'study plan', opening: '' }, () => onTheScreen(progress, context, today));
      else await asText(planPage(progress, examDate(progress.state.settings.examDate ?? '', today), Date.now()), context);
      return 0;
    } finally {
      await closeProgress(progress, context);
    }
  },
};

async function keep(progress: Memory, change: Parameters<Memory['saveSettings']>[0]): Promise<void> {
  if (Object.keys(change).length === 0) return;
  try {
    await progress.saveSettings(change);
  } catch (fault) {
    throw new UserError(textOf(fault), 1);
  }
}

/** The plan that a memory's answers and settings lead to at a time. */
export function planPage(progress: Memory, examDay: string, time: number): PlanPage {
  const { settings, tallies } = progress.state;
  const today = dayOfTime(time);
  const minutes = settings.minutesPerDay ?? usualMinutes;
  const pace = minutesAQuestion(Object.values(tallies.days));
  const questions = Math.max(1, Math.round(minutes / pace));
  const answeredToday = tallies.days[today]?.asked ?? 0;
  const plan = planTo(outlookOf(progress), { time, days: daysUntil(examDay, today), examDay, questions, answeredToday, strata, weight: weightOf }, rngOf(91));
  return { plan, scale: exam.scale, minutes, questions, pace, answeredToday };
}

/** Days from today up to the one before the exam. */
function daysUntil(examDay: string, today: string): string[] {
  const days: string[] = [];
  for (let day = dayBefore(examDay); day >= today; day = dayBefore(day)) days.unshift(day);
  return days;
}

/** So long an explanation is read, in seconds, and so long a question takes before anything is known: the exam's own pace. */
const reading = 30;
const usualSeconds = 90;
const fewest = 10;

function minutesAQuestion(days: readonly { readonly asked: number; readonly milliseconds: number }[]): number {
  const asked = days.reduce((sum, day) => sum + day.asked, 0);
  const seconds = asked < fewest ? usualSeconds : days.reduce((sum, day) => sum + day.milliseconds, 0) / asked / 1000;
  return (Math.min(240, Math.max(30, seconds)) + reading) / 60;
}

/** The plan on the screen; without a day to plan for it asks for one. */
async function onTheScreen(progress: Memory, context: Context, today: string): Promise<void> {
  const kept = progress.state.settings.examDate;
  const asked = kept !== undefined && kept >= today ? { day: examDate(kept, today), lang: context.lang } : await askExamDate(context, today);
  if (asked === null) return;
  const { day, lang } = asked;
  if (day !== kept) await keep(progress, { examDate: day });
  const page = planPage(progress, day, Date.now());
  await showLeaf({ ...context, lang }, { title: () => 'study plan', rows: (lang, surface, columns) => planRows(page, lang, surface, columns), entries: () => [] });
}

/** Asks on the screen when the exam is. Resolves to null where the user leaves. */
async function askExamDate(context: Context, today: string): Promise<{ readonly day: string; readonly lang: Lang } | null> {
  const dates = likelyDates(today);
  const { index, lang } = await showLeaf(context, {
    title: () => 'study plan',
    rows: (lang, { measure }, columns) => [...paragraph(planWords(lang).when, { columns, measure, tone: 'strong' }), ...paragraph(planWords(lang).otherDay, { columns, measure, tone: 'quiet' })],
    entries: (lang) => dates.map(({ weeks, day }) => planWords(lang).inWeeks(weeks, day)),
  });
  const day = index === null ? undefined : dates[index]?.day;
  return day === undefined ? null : { day, lang };
}

async function asText(page: PlanPage, context: Context): Promise<void> {
  if (context.values['json'] === true) {
    const { plan, scale, minutes, questions } = page;
    const scored = (one: typeof plan.now) => ({ ...one, score: scaled(one.share, scale) });
    await context.out(`${JSON.stringify({ format: 'study.plan/1', examDate: plan.examDay, minutesPerDay: minutes, questionsPerDay: questions, now: scored(plan.now), forecast: scored(plan.forecast), forTheseTopicsOnly: true, days: plan.days })}\n`);
  } else await context.out(plainText((lang, surface, columns) => planRows(page, lang, surface, columns), context));
}
