import type { Answer, Confidence, Mode } from './answer.ts';
import { compareIds, compareText } from './answer-id.ts';

/** One answer on a rule, as far as a tally remembers it. */
export interface Recent {
  readonly id: string;
  readonly time: string;
  readonly right: boolean;
}

export interface Sum {
  readonly asked: number;
  readonly right: number;
}

/** What is kept of one rule. */
export interface RuleTally extends Sum {
  /** Time of the latest answer. */
  readonly last: string;
  /** The latest five answers, oldest first. */
  readonly recent: readonly Recent[];
  /** The latest wrong answer and the blueprint of its question; null where there is none. */
  readonly missed: { readonly id: string; readonly time: string; readonly blueprint: string } | null;
}

/** What is kept of one calendar day. Milliseconds, since sums of whole numbers come out the same in any order. */
export interface DayTotal extends Sum {
  readonly milliseconds: number;
}

/** What is counted of the answers that stand, in bounded space. It depends on the set of them alone. */
export interface Tallies {
  readonly rules: Readonly<Record<string, RuleTally>>;
  readonly topics: Readonly<Record<string, Sum>>;
  /** The latest 400 calendar days with an answer, by day: `2025-03-01`. */
  readonly days: Readonly<Record<string, DayTotal>>;
  /** All days before those, together. */
  readonly before: DayTotal;
  readonly confidence: Readonly<Record<Confidence | 'unsaid', Sum>>;
  readonly modes: Readonly<Record<Mode, Sum>>;
  /** How many of the right answers, the wrong ones and those of quizzes took so many whole seconds; the last place holds all that took ten minutes or more. */
  readonly times: Readonly<Record<'right' | 'wrong' | 'quiz', readonly number[]>>;
  /** The latest ten answers, oldest first. */
  readonly latest: readonly Answer[];
}

const none: Sum = { asked: 0, right: 0 };
const noDay: DayTotal = { ...none, milliseconds: 0 };
export const noTallies: Tallies = {
  rules: {},
  topics: {},
  days: {},
  before: noDay,
  confidence: { guess: none, fairly: none, sure: none, unsaid: none },
  modes: { session: none, quiz: none, review: none },
  times: { right: [], wrong: [], quiz: [] },
  latest: [],
};

const mostRecent = 5;
const mostLatest = 10;
const mostDays = 400;
const mostSeconds = 600;

/** The day of a time where the user is; `2025-03-01`. */
export type DayOf = (time: string) => string;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
export const localDay: DayOf = (time) => {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Tells time zones apart, so that days counted in one are not added to days of another: the offsets from UTC in winter and in summer, in minutes. */
export const localZone = (): string => [0, 6].map((month) => -new Date(2025, month, 1).getTimezoneOffset()).join('/');

/** How many answers the tallies count, how many of them right, and the time they took. */
export const totalOf = ({ days, before }: Pick<Tallies, 'days' | 'before'>): DayTotal => Object.values(days).reduce(plusDay, before);

const plusDay = (a: DayTotal, b: DayTotal): DayTotal => ({ asked: a.asked + b.asked, right: a.right + b.right, milliseconds: a.milliseconds + b.milliseconds });
const plus = (sum: Sum | undefined, right: number): Sum => ({ asked: (sum?.asked ?? 0) + 1, right: (sum?.right ?? 0) + right });

/** Counts answers, each once and in any order. What it was made from stays as it was. */
export class Counter {
  readonly #rules: Map<string, RuleTally>;
  readonly #topics: Map<string, Sum>;
  readonly #days: Map<string, DayTotal>;
  readonly #confidence: Record<Confidence | 'unsaid', Sum>;
  readonly #modes: Record<Mode, Sum>;
  readonly #times: Record<'right' | 'wrong' | 'quiz', number[]>;
  #latest: readonly Answer[];
  readonly #dayOf: DayOf;
  #before: DayTotal;

  constructor(from: Tallies, dayOf: DayOf) {
    this.#dayOf = dayOf;
    this.#rules = new Map(Object.entries(from.rules));
    this.#topics = new Map(Object.entries(from.topics));
    this.#days = new Map(Object.entries(from.days));
    this.#confidence = { ...from.confidence };
    this.#modes = { ...from.modes };
    this.#times = { right: [...from.times.right], wrong: [...from.times.wrong], quiz: [...from.times.quiz] };
    this.#latest = from.latest;
    this.#before = from.before;
  }

  add(answer: Answer): void {
    const right = answer.correct ? 1 : 0;
    this.#addDay(this.#dayOf(answer.time), { asked: 1, right, milliseconds: Math.round(answer.seconds * 1000) });
    this.#topics.set(answer.topic, plus(this.#topics.get(answer.topic), right));
    const said = answer.confidence ?? 'unsaid';
    this.#confidence[said] = plus(this.#confidence[said], right);
    this.#modes[answer.mode] = plus(this.#modes[answer.mode], right);
    countSecond(this.#times[answer.correct ? 'right' : 'wrong'], answer.seconds);
    if (answer.mode === 'quiz') countSecond(this.#times.quiz, answer.seconds);
    this.#latest = latest(this.#latest, answer, mostLatest);
    for (const rule of new Set(answer.rules)) this.#rules.set(rule, withAnswer(this.#rules.get(rule), answer));
  }

  #addDay(day: string, total: DayTotal): void {
    const known = this.#days.get(day);
    this.#days.set(day, plusDay(known ?? noDay, total));
    if (known === undefined) this.#limit();
  }

  #limit(): void {
    if (this.#days.size <= mostDays) return;
    const listed = [...this.#days.keys()].sort(compareText);
    for (const day of listed.splice(0, listed.length - mostDays)) {
      this.#before = plusDay(this.#before, this.#days.get(day) ?? noDay);
      this.#days.delete(day);
    }
  }

  tallies(): Tallies {
    return { rules: sorted(this.#rules), topics: sorted(this.#topics), days: sorted(this.#days), before: this.#before, confidence: { ...this.#confidence }, modes: { ...this.#modes }, times: { right: [...this.#times.right], wrong: [...this.#times.wrong], quiz: [...this.#times.quiz] }, latest: this.#latest };
  }
}

function countSecond(counts: number[], seconds: number): void {
  const second = Math.min(mostSeconds, Math.round(seconds));
  while (counts.length <= second) counts.push(0);
  counts[second] = (counts[second] ?? 0) + 1;
}

function withAnswer(tally: RuleTally | undefined, { id, time, correct, blueprint }: Answer): RuleTally {
  const missed = correct || (tally?.missed && isLater(tally.missed, { id, time })) ? (tally?.missed ?? null) : { id, time, blueprint };
  const recent = latest(tally?.recent ?? [], { id, time, right: correct }, mostRecent);
  return { ...plus(tally, correct ? 1 : 0), last: recent.at(-1)?.time ?? time, recent, missed };
}

const isLater = (a: Pick<Recent, 'id' | 'time'>, b: Pick<Recent, 'id' | 'time'>): boolean => (compareText(a.time, b.time) || compareIds(a.id, b.id)) > 0;

function latest<T extends Pick<Recent, 'id' | 'time'>>(recent: readonly T[], one: T, most: number): readonly T[] {
  const before = recent.findLastIndex((r) => isLater(one, r));
  return recent.toSpliced(before + 1, 0, one).slice(-most);
}

const sorted = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> => Object.fromEntries([...map].sort(([a], [b]) => compareText(a, b)));
