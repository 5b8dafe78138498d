import { exam } from '../knowledge/exam.ts';
import { planTo } from '../learner/plan.ts';
import { rngOf } from '../item/random.ts';
import { textOf } from '../study/fault-text.ts';
import { dayBefore } from '../study/figures.ts';
import { scaled } from '../study/exam-result.ts';
import { planRows, type PlanPage } from '../ui/plan/rows.ts';
import { onScreen, printable, UserError, type Command, type Context } from './command.ts';
import { showLeaf } from './leaf.ts';
import { dayOfTime, outlookOf, strata, weightOf } from './outlook-of.ts';
import { closeProgress, progressOf, type Memory } from './progress-of.ts';
import { plainText } from './stats.ts';
import { wholeNumber } from './values.ts';

const mostDays = 365;
const usualMinutes = 20;
const dayLength = 86_400_000;

export const command: Command = {
  usage: 'study plan [DATE] [--minutes N] [--json] [--plain] [--ascii] [--screen-reader]',
  summary: 'What to do each day until the exam, and the forecast for that day; reckoned anew as answers come in.',
  examples: ['study plan 2026-12-20 --minutes 30', 'study plan', 'study plan none'],
  options: { minutes: { type: 'string' }, json: { type: 'boolean' }, plain: { type: 'boolean' }, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } },
  help: {
    minutes: `minutes a day, 1 to 600, kept (${usualMinutes})`,
    json: 'the plan as one JSON object',
    plain: 'lines of text instead of a screen; so is any run without a terminal',
    ascii: 'draws with ASCII characters alone',
    'screen-reader': 'text in order, nothing drawn',
  },
  async run(context) {
    const [date, stray] = context.positionals;
    if (stray !== undefined) throw new UserError(`plan takes one date, not ${printable(stray).slice(0, 40)} as well`, 2);
    const minutes = wholeNumber(context, 'minutes', 1, 600);
    const today = dayOfTime(Date.now());
    const examDay = date === undefined || date === 'none' ? undefined : examDate(date, today);
    const progress = await progressOf(context);
    try {
      await keep(progress, { ...(date === undefined ? {} : { examDate: examDay }), ...(minutes === undefined ? {} : { minutesPerDay: minutes }) });
      if (date === 'none') return 0;
      await show(planPage(progress, examDate(progress.state.settings.examDate ?? '', today), Date.now()), context);
      return 0;
    } finally {
      await closeProgress(progress, context);
    }
  },
};

/** A day to come. @throws UserError for what is none */
function examDate(text: string, today: string): string {
  if (text === '') throw new UserError('no exam date is kept yet: study plan 2026-12-20 --minutes 30 keeps one', 1);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new UserError(`plan takes a date like 2026-12-20, not ${printable(text).slice(0, 40)}`, 2);
  if (text < today) throw new UserError(`the exam's date ${text} is over: study plan DATE sets another`, 1);
  if (time - Date.parse(`${today}T00:00:00Z`) > mostDays * dayLength) throw new UserError(`plan looks ${mostDays} days ahead at most; ${text} is later`, 1);
  return text;
}

async function keep(progress: Memory, change: Parameters<Memory['saveSettings']>[0]): Promise<void> {
  if (Object.keys(change).length === 0) return;
  try {
    await progress.saveSettings(change);
  } catch (fault) {
    throw new UserError(textOf(fault).en, 1);
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

async function show(page: PlanPage, context: Context): Promise<void> {
  if (context.values['json'] === true) {
    const { plan, scale, minutes, questions } = page;
    const scored = (one: typeof plan.now) => ({ ...one, score: scaled(one.share, scale) });
    await context.out(`${JSON.stringify({ format: 'study.plan/1', examDate: plan.examDay, minutesPerDay: minutes, questionsPerDay: questions, now: scored(plan.now), forecast: scored(plan.forecast), forTheseTopicsOnly: true, days: plan.days })}\n`);
  } else if (onScreen(context)) {
    await showLeaf(context, { title: () => 'study plan', rows: (lang, surface, columns) => planRows(page, lang, surface, columns), entries: () => [] });
  } else await context.out(plainText((lang, surface, columns) => planRows(page, lang, surface, columns), context));
}
