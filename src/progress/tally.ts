import type { Answer } from './answer.ts';
import { compareIds, compareText } from './answer-id.ts';

/** One answer on a rule, as far as a tally remembers it. */
export interface Recent {
  readonly id: string;
  readonly time: string;
  readonly right: boolean;
}

/** What is kept of one rule. */
export interface RuleTally {
  readonly asked: number;
  readonly right: number;
  /** Time of the latest answer. */
  readonly last: string;
  /** The latest five answers, oldest first. */
  readonly recent: readonly Recent[];
  /** The calendar days on which it was asked, rising: `2025-03-01`. */
  readonly days: readonly string[];
}

/** What is kept of one calendar day. Milliseconds, since sums of whole numbers come out the same in any order. */
export interface DayTotal {
  readonly asked: number;
  readonly right: number;
  readonly milliseconds: number;
}

export interface Tallies {
  readonly rules: Readonly<Record<string, RuleTally>>;
  readonly days: Readonly<Record<string, DayTotal>>;
}

const mostRecent = 5;

/** The day of a time where the user is; `2025-03-01`. */
export type DayOf = (time: string) => string;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
export const localDay: DayOf = (time) => {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Tells time zones apart, so that days counted in one are not added to days of another: the offsets from UTC in winter and in summer, in minutes. */
export const localZone = (): string => [0, 6].map((month) => -new Date(2025, month, 1).getTimezoneOffset()).join('/');

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Counts answers, each once and in any order: the result depends on the set of them alone. What it was made from stays as it was. */
export class Counter {
  readonly #rules = new Map<string, Open<RuleTally>>();
  readonly #days = new Map<string, Open<DayTotal>>();
  readonly #dayOf: DayOf;

  constructor(from: Tallies, dayOf: DayOf) {
    this.#dayOf = dayOf;
    for (const [rule, tally] of Object.entries(from.rules)) this.#rules.set(rule, { ...tally });
    for (const [day, total] of Object.entries(from.days)) this.#days.set(day, { ...total });
  }

  add(answer: Answer): void {
    const day = this.#dayOf(answer.time);
    const right = answer.correct ? 1 : 0;
    const milliseconds = Math.round(answer.seconds * 1000);
    const total = this.#days.get(day);
    if (total === undefined) this.#days.set(day, { asked: 1, right, milliseconds });
    else {
      total.asked += 1;
      total.right += right;
      total.milliseconds += milliseconds;
    }
    for (const rule of new Set(answer.rules)) this.#addTo(rule, answer, day, right);
  }

  #addTo(rule: string, { id, time, correct }: Answer, day: string, right: number): void {
    const tally = this.#rules.get(rule);
    const one: Recent = { id, time, right: correct };
    if (tally === undefined) {
      this.#rules.set(rule, { asked: 1, right, last: time, recent: [one], days: [day] });
      return;
    }
    tally.asked += 1;
    tally.right += right;
    tally.recent = latest(tally.recent, one);
    tally.last = tally.recent.at(-1)?.time ?? time;
    if (tally.days.at(-1) !== day) tally.days = withDay(tally.days, day);
  }

  tallies(): Tallies {
    return { rules: sorted(this.#rules), days: sorted(this.#days) };
  }
}

function latest(recent: readonly Recent[], one: Recent): readonly Recent[] {
  const before = recent.findLastIndex((r) => (compareText(r.time, one.time) || compareIds(r.id, one.id)) < 0);
  return recent.toSpliced(before + 1, 0, one).slice(-mostRecent);
}

function withDay(days: readonly string[], day: string): readonly string[] {
  const before = days.findLastIndex((d) => d <= day);
  return days[before] === day ? days : days.toSpliced(before + 1, 0, day);
}

const sorted = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> => Object.fromEntries([...map].sort(([a], [b]) => compareText(a, b)));
