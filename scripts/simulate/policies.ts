// What to ask next: the learner of the program, and the policies that it is held against. All choose among rules; times in days.
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import type { Evidence } from '../../src/learner/evidence.ts';
import { follow } from '../../src/learner/follow.ts';
import { inOrder } from '../../src/learner/choose.ts';
import { noAnswers, outlookOn, type Model } from '../../src/learner/model.ts';
import { rngOf } from '../../src/item/random.ts';
import { Chance } from './chance.ts';
import { ruleCount, ruleNames, topicOf } from './worlds.ts';

export const policies = ['study', 'random', 'round robin', 'Leitner', 'SM-2', 'FSRS-6'] as const;
export type PolicyName = (typeof policies)[number];

export interface Policy {
  next(time: number): number;
  told(rule: number, time: number, right: boolean): void;
}

const dayMs = 86_400_000;
const start = Date.UTC(2025, 0, 1, 9);
export const clock = (time: number): number => start + Math.round(time * dayMs);
export const dayOf = (time: number): string => new Date(clock(time)).toISOString().slice(0, 10);

let shapes = 0;
/** An answer of a student as the program's model takes it. */
export const evidence = (rule: number, time: number, right: boolean, checkpoint: boolean): Evidence => ({
  rule: ruleNames[rule] as string,
  beside: [],
  right,
  luck: (guess) => guess,
  taught: !checkpoint,
  sure: false,
  time: clock(time),
  day: dayOf(time),
  shape: `shape-${shapes++ % 5}`,
  instead: null,
  checkpoint,
});

/** The program's own learner; what it has learnt can be looked at. */
export class Study implements Policy {
  model: Model = noAnswers;
  readonly #rng;
  constructor(seed: number) {
    this.#rng = rngOf(seed);
  }
  next(time: number): number {
    const [rule] = inOrder(outlookOn(this.model, topicOf), { rules: ruleNames, time: clock(time), day: dayOf(time) }, this.#rng);
    return ruleNames.indexOf(rule as string);
  }
  told(rule: number, time: number, right: boolean, checkpoint = false): void {
    this.model = follow(this.model, [evidence(rule, time, right, checkpoint)], topicOf);
  }
}

/** Due rules first, the longest overdue among them; then one never asked; then what falls due next. No rule within three questions. */
class Due implements Policy {
  readonly #due = new Map<number, number>();
  readonly #order: number[];
  readonly #lately: number[] = [];
  readonly #after: (rule: number, time: number, right: boolean) => number;
  constructor(seed: number, after: (rule: number, time: number, right: boolean) => number) {
    this.#order = new Chance(seed).shuffled([...ruleNames.keys()]);
    this.#after = after;
  }
  next(time: number): number {
    const free = this.#order.filter((rule) => !this.#lately.includes(rule));
    const byDue = free.filter((rule) => this.#due.has(rule)).sort((a, b) => (this.#due.get(a) ?? 0) - (this.#due.get(b) ?? 0));
    const first = byDue[0];
    if (first !== undefined && (this.#due.get(first) ?? 0) <= time) return first;
    return free.find((rule) => !this.#due.has(rule)) ?? first ?? 0;
  }
  told(rule: number, time: number, right: boolean): void {
    this.#due.set(rule, this.#after(rule, time, right));
    this.#lately.push(rule);
    if (this.#lately.length > 3) this.#lately.shift();
  }
}

/** Due in so many days, at the start of that day. */
const inDays = (time: number, days: number): number => (days === 0 ? time : Math.floor(time) + days);

function leitner(seed: number): Policy {
  const boxes = [0, 1, 2, 4, 8, 16];
  const box = ruleNames.map(() => 0);
  return new Due(seed, (rule, time, right) => {
    box[rule] = right ? Math.min(boxes.length - 1, (box[rule] ?? 0) + 1) : 0;
    return inDays(time, boxes[box[rule] ?? 0] ?? 0);
  });
}

/** Wozniak's SM-2 with quality 4 for right and 1 for wrong. */
function sm2(seed: number): Policy {
  const state = Array.from({ length: ruleCount }, () => ({ ease: 2.5, reps: 0, interval: 0 }));
  return new Due(seed, (rule, time, right) => {
    const one = state[rule] as (typeof state)[number];
    const quality = right ? 4 : 1;
    one.ease = Math.max(1.3, one.ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
    one.reps = right ? one.reps + 1 : 0;
    // What was missed is asked again on the same day, as SM-2 says.
    one.interval = !right ? 0 : one.reps === 1 ? 1 : one.reps === 2 ? 6 : Math.round(one.interval * one.ease);
    return inDays(time, one.interval);
  });
}

function fsrs6(seed: number): Policy {
  const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false });
  const cards = new Map<number, Card>();
  return new Due(seed, (rule, time, right) => {
    const at = new Date(clock(time));
    const { card } = scheduler.next(cards.get(rule) ?? createEmptyCard(at), at, right ? Rating.Good : Rating.Again);
    cards.set(rule, card);
    const due = (card.due.getTime() - clock(0)) / dayMs;
    return card.scheduled_days > 0 ? Math.floor(due) : due;
  });
}

export function policy(name: PolicyName, seed: number): Policy {
  const chance = new Chance(seed);
  switch (name) {
    case 'study':
      return new Study(seed);
    case 'random':
      return { next: () => Math.floor(chance.uniform() * ruleCount), told: () => {} };
    case 'round robin': {
      const order = chance.shuffled([...ruleNames.keys()]);
      let at = 0;
      return { next: () => order[at++ % ruleCount] as number, told: () => {} };
    }
    case 'Leitner':
      return leitner(seed);
    case 'SM-2':
      return sm2(seed);
    case 'FSRS-6':
      return fsrs6(seed);
  }
}
