import type { Answer, Confidence, Mode } from '../progress/answer.ts';

export interface Sum {
  readonly asked: number;
  readonly right: number;
}
export interface Named extends Sum {
  readonly name: string;
}
export interface Day extends Sum {
  /** `2025-03-01` */
  readonly day: string;
  readonly minutes: number;
}

/** What the journal tells, counted. Shares are left to whoever shows them. */
export interface Figures {
  readonly answers: Sum;
  /** Weakest first. */
  readonly topics: readonly Named[];
  readonly rules: readonly (Named & { readonly topic: string })[];
  /** Days with an answer, rising. */
  readonly days: readonly Day[];
  /** The latest weeks with an answer, by their Monday, rising. */
  readonly weeks: readonly Day[];
  readonly confidence: Readonly<Record<Confidence | 'unsaid', Sum>>;
  readonly modes: Readonly<Record<Mode, Sum>>;
  /** Seconds of the middle answer; null without answers. */
  readonly seconds: number | null;
  /** The same of the right ones, the wrong ones and those given in an exam. */
  readonly times: Readonly<Record<'right' | 'wrong' | 'quiz', number | null>>;
  /** Days in a row up to today or yesterday. */
  readonly streak: number;
}

const dayLength = 86_400_000;
const nothing: Sum = { asked: 0, right: 0 };
const plus = (sum: Sum = nothing, { correct }: Pick<Answer, 'correct'>): Sum => ({ asked: sum.asked + 1, right: sum.right + (correct ? 1 : 0) });

/** Calendar arithmetic on `2025-03-01`, which no time zone can move. */
export const dayBefore = (day: string, days = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10);
/** The Monday of a day's week. */
export const mondayOf = (day: string): string => dayBefore(day, (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);

const weakestFirst = (a: Named, b: Named): number => a.right / a.asked - b.right / b.asked || b.asked - a.asked || (a.name < b.name ? -1 : 1);

const mostWeeks = 8;

/**
 * Counts answers (oldest first, undone ones left out). `dayOf` gives the calendar day of a time where the user is, `today` is the day of now;
 * `topicOf` the topic of a rule, '' for one that is gone.
 */
export function figuresOf(answers: readonly Answer[], dayOf: (time: string) => string, today: string, topicOf: (rule: string) => string): Figures {
  const topics = new Map<string, Sum>();
  const rules = new Map<string, Sum>();
  const days = new Map<string, Day>();
  const weeks = new Map<string, Day>();
  const confidence: Record<Confidence | 'unsaid', Sum> = { guess: nothing, fairly: nothing, sure: nothing, unsaid: nothing };
  const modes: Record<Mode, Sum> = { session: nothing, quiz: nothing, review: nothing };
  let total = nothing;
  const onDay = (map: Map<string, Day>, day: string, answer: Answer): void => {
    const before = map.get(day);
    map.set(day, { day, ...plus(before, answer), minutes: (before?.minutes ?? 0) + answer.seconds / 60 });
  };
  for (const answer of answers) {
    total = plus(total, answer);
    topics.set(answer.topic, plus(topics.get(answer.topic), answer));
    for (const rule of new Set(answer.rules)) rules.set(rule, plus(rules.get(rule), answer));
    const day = dayOf(answer.time);
    onDay(days, day, answer);
    onDay(weeks, mondayOf(day), answer);
    const said = answer.confidence ?? 'unsaid';
    confidence[said] = plus(confidence[said], answer);
    modes[answer.mode] = plus(modes[answer.mode], answer);
  }
  const middle = (of: (answer: Answer) => boolean): number | null => {
    const times = answers.filter(of).map(({ seconds }) => seconds).sort((a, b) => a - b);
    return times[Math.floor(times.length / 2)] ?? null;
  };
  const byDay = (a: Day, b: Day): number => (a.day < b.day ? -1 : 1);
  return {
    answers: total,
    topics: [...topics].map(([name, sum]) => ({ name, ...sum })).sort(weakestFirst),
    rules: [...rules].map(([name, sum]) => ({ name, topic: topicOf(name), ...sum })).sort(weakestFirst),
    days: [...days.values()].sort(byDay),
    weeks: [...weeks.values()].sort(byDay).slice(-mostWeeks),
    confidence,
    modes,
    seconds: middle(() => true),
    times: { right: middle(({ correct }) => correct), wrong: middle(({ correct }) => !correct), quiz: middle(({ mode }) => mode === 'quiz') },
    streak: streakOf(days, today),
  };
}

function streakOf(days: ReadonlyMap<string, Day>, today: string): number {
  let day = days.has(today) ? today : dayBefore(today);
  let count = 0;
  while (days.has(day)) {
    count++;
    day = dayBefore(day);
  }
  return count;
}
