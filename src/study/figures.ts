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
  /** Whole seconds of the middle answer, `mostSeconds` at most; null without answers. */
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
/** What took longer counts as that. */
export const mostSeconds = 600;

/** Answers counted, by whoever counts them. */
export interface Counted {
  readonly rules: Readonly<Record<string, Sum>>;
  readonly topics: Readonly<Record<string, Sum>>;
  readonly days: Readonly<Record<string, Sum & { readonly milliseconds: number }>>;
  readonly confidence: Figures['confidence'];
  readonly modes: Figures['modes'];
  /** How many of the right answers, the wrong ones and those given in an exam took so many whole seconds, `mostSeconds` at most. */
  readonly times: Readonly<Record<'right' | 'wrong' | 'quiz', readonly number[]>>;
}

/** Counts answers (oldest first, undone ones left out). `dayOf` gives the calendar day of a time where the user is. */
export function counted(answers: readonly Answer[], dayOf: (time: string) => string): Counted {
  const topics = new Map<string, Sum>();
  const rules = new Map<string, Sum>();
  const days = new Map<string, Counted['days'][string]>();
  const confidence: Record<Confidence | 'unsaid', Sum> = { guess: nothing, fairly: nothing, sure: nothing, unsaid: nothing };
  const modes: Record<Mode, Sum> = { session: nothing, quiz: nothing, review: nothing };
  const times: Record<'right' | 'wrong' | 'quiz', number[]> = { right: [], wrong: [], quiz: [] };
  for (const answer of answers) {
    topics.set(answer.topic, plus(topics.get(answer.topic), answer));
    for (const rule of new Set(answer.rules)) rules.set(rule, plus(rules.get(rule), answer));
    const day = dayOf(answer.time);
    days.set(day, { ...plus(days.get(day), answer), milliseconds: (days.get(day)?.milliseconds ?? 0) + Math.round(answer.seconds * 1000) });
    const said = answer.confidence ?? 'unsaid';
    confidence[said] = plus(confidence[said], answer);
    modes[answer.mode] = plus(modes[answer.mode], answer);
    const second = Math.min(mostSeconds, Math.round(answer.seconds));
    for (const kind of [answer.correct ? ('right' as const) : ('wrong' as const), ...(answer.mode === 'quiz' ? (['quiz'] as const) : [])]) times[kind][second] = (times[kind][second] ?? 0) + 1;
  }
  return { rules: Object.fromEntries(rules), topics: Object.fromEntries(topics), days: Object.fromEntries(days), confidence, modes, times };
}

/** The seconds of the middle answer of those counted by the second; null where there are none. */
function middleOf(...counts: readonly (readonly number[])[]): number | null {
  const total = counts.flat().reduce((sum, count) => sum + (count ?? 0), 0);
  let before = 0;
  for (let second = 0; second <= mostSeconds; second++) {
    for (const list of counts) before += list[second] ?? 0;
    if (before > Math.floor(total / 2)) return second;
  }
  return null;
}

/** What is told of answers that are counted. `today` is the day of now; `topicOf` the topic of a rule, '' for one that is gone. */
export function figuresFrom({ rules, topics, days, confidence, modes, times }: Counted, today: string, topicOf: (rule: string) => string): Figures {
  const named = (sums: Readonly<Record<string, Sum>>): Named[] => Object.entries(sums).map(([name, { asked, right }]) => ({ name, asked, right }));
  const inOrder = Object.keys(days).sort();
  const weeks = new Map<string, Sum & { readonly milliseconds: number }>();
  for (const day of inOrder) {
    const [sum, now] = [weeks.get(mondayOf(day)), days[day] as Counted['days'][string]];
    weeks.set(mondayOf(day), { asked: (sum?.asked ?? 0) + now.asked, right: (sum?.right ?? 0) + now.right, milliseconds: (sum?.milliseconds ?? 0) + now.milliseconds });
  }
  const dayFrom = (day: string, { asked, right, milliseconds }: Counted['days'][string]): Day => ({ day, asked, right, minutes: milliseconds / 60_000 });
  return {
    answers: Object.values(modes).reduce((all, { asked, right }) => ({ asked: all.asked + asked, right: all.right + right }), nothing),
    topics: named(topics).sort(weakestFirst),
    rules: named(rules).map(({ name, asked, right }) => ({ name, topic: topicOf(name), asked, right })).sort(weakestFirst),
    days: inOrder.map((day) => dayFrom(day, days[day] as Counted['days'][string])),
    weeks: [...weeks].map(([day, sum]) => dayFrom(day, sum)).slice(-mostWeeks),
    confidence,
    modes,
    seconds: middleOf(times.right, times.wrong),
    times: { right: middleOf(times.right), wrong: middleOf(times.wrong), quiz: middleOf(times.quiz) },
    streak: streakOf(days, today),
  };
}

/** `figuresFrom` over answers. */
export const figuresOf = (answers: readonly Answer[], dayOf: (time: string) => string, today: string, topicOf: (rule: string) => string): Figures => figuresFrom(counted(answers, dayOf), today, topicOf);

function streakOf(days: Counted['days'], today: string): number {
  let day = Object.hasOwn(days, today) ? today : dayBefore(today);
  let count = 0;
  while (Object.hasOwn(days, day)) {
    count++;
    day = dayBefore(day);
  }
  return count;
}
