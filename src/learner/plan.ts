import type { Rng } from '../item/random.ts';
import { isDue, sessionOrder } from './choose.ts';
import { day as dayLength } from './recall.ts';
import { expectAnswer } from './expect.ts';
import { outlookOn, type Outlook } from './model.ts';
import { expectedShare, readiness, type Readiness, type Stratum } from './readiness.ts';

/** What to do on one day. */
export interface PlannedDay {
  readonly day: string;
  readonly questions: number;
  /** Of them: on rules never asked, on rules that are due, and on others that are weak. */
  readonly fresh: number;
  readonly due: number;
  readonly weak: number;
  /** Topics of most of these questions, at most three. */
  readonly topics: readonly string[];
  /** Questions of a quiz that checks where one stands; 0 for none. */
  readonly checkpoint: number;
  /** Expected share right at the end of the day. */
  readonly expected: number;
}

export interface Plan {
  readonly examDay: string;
  readonly days: readonly PlannedDay[];
  readonly now: Readiness;
  /** For the day of the exam, if the plan is kept to. */
  readonly forecast: Readiness;
}

export interface Planned {
  readonly time: number;
  /** Days from today up to the day before the exam, rising. */
  readonly days: readonly string[];
  readonly examDay: string;
  /** Questions a day, and how many of today's are answered already. */
  readonly questions: number;
  readonly answeredToday: number;
  readonly strata: readonly Stratum[];
  readonly weight?: (rule: string) => number;
}

/** A checkpoint each week, and one two days before the exam. */
const week = 7;
const before = 2;
const mostChecked = 24;
/** Milliseconds between two planned questions. */
const pace = 90_000;

/** What to do each day until the exam, by the order in which sessions ask, and what that comes to; reckoned anew from what is known at `time`. */
export function planTo(outlook: Outlook, { time, days, examDay, questions, answeredToday, strata, weight }: Planned, rng: Rng): Plan {
  const rules = strata.map(({ rule }) => rule);
  let { model } = outlook;
  const planned = days.map((day, i): PlannedDay => {
    const count = Math.max(0, i === 0 ? questions - answeredToday : questions);
    const start = time + i * dayLength;
    const kinds = { fresh: 0, due: 0, weak: 0 };
    const topics = new Map<string, number>();
    for (let n = 0; n < count; n++) {
      const at = start + n * pace;
      const now = outlookOn(model, outlook.topicOf);
      const [rule] = sessionOrder(now, { rules, time: at, day, ...(weight ? { weight } : {}) }, rng);
      if (rule === undefined) break;
      kinds[model.rules[rule] === undefined ? 'fresh' : isDue(now, rule, at) ? 'due' : 'weak'] += 1;
      topics.set(outlook.topicOf(rule), (topics.get(outlook.topicOf(rule)) ?? 0) + 1);
      model = expectAnswer(model, { rule, time: at, day }, outlook.topicOf);
    }
    const left = days.length - i;
    const checks = count > 0 && (left === before || (i > 0 && i % week === 0 && left > before));
    const most = [...topics].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 3);
    return { day, questions: count, ...kinds, topics: most.map(([topic]) => topic), checkpoint: checks ? Math.min(mostChecked, count) : 0, expected: expectedShare(outlookOn(model, outlook.topicOf), strata, [], start + count * pace) };
  });
  // What quizzes told so far is older than the exam's day: the forecast rests on the model.
  const then = outlookOn({ ...model, checkpoint: [] }, outlook.topicOf);
  return { examDay, days: planned, now: readiness(outlook, strata, time, rng), forecast: readiness(then, strata, time + days.length * dayLength, rng) };
}
