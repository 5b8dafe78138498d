import type { Domain } from '../item/question.ts';
import type { Slot } from './quiz-state.ts';
import { isAnswered, isSlotRight, orderOf } from './quiz-slots.ts';

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly pass: number;
}

/** Questions of one kind: how many there were and how many of them are right. */
export interface Part<Name extends string = string> {
  readonly name: Name;
  readonly asked: number;
  readonly right: number;
}

/** An exam that was handed in, in figures. Scores are on the exam's scale. */
export interface ExamResult {
  readonly asked: number;
  readonly right: number;
  readonly open: number;
  readonly score: number;
  /** Where the score of somebody who knows this much lies nine times in ten. */
  readonly low: number;
  readonly high: number;
  readonly pass: number;
  readonly passed: boolean;
  readonly domains: readonly Part<Domain>[];
  readonly topics: readonly Part[];
  /** Places of the questions, wrong and open ones first. */
  readonly order: readonly number[];
  /** Seconds spent, on the whole and on the middle question. */
  readonly seconds: number;
  readonly median: number;
  /** Places of the questions that took longest, longest first. */
  readonly slowest: readonly number[];
}

// Of the normal distribution, for the middle nine tenths.
const z90 = 1.6448536269514722;

/**
 * The 90 % score interval of a share by Wilson (1927), "Probable inference, the law of succession, and statistical inference", J. Am. Stat. Assoc. 22.
 * @returns shares from 0 to 1; 0 and 1 where nothing was asked
 */
export function wilson(right: number, asked: number, z = z90): { readonly low: number; readonly high: number } {
  if (asked === 0) return { low: 0, high: 1 };
  const p = right / asked;
  const zz = (z * z) / asked;
  const middle = p + zz / 2;
  const reach = z * Math.sqrt((p * (1 - p)) / asked + zz / (4 * asked));
  return { low: Math.max(0, (middle - reach) / (1 + zz)), high: Math.min(1, (middle + reach) / (1 + zz)) };
}

/** A share of right answers on the exam's scale: our own straight line, for AWS publishes no conversion. */
export const scaled = (share: number, { low, high }: Scale): number => Math.max(low, Math.round(high * share));

/** Marks an exam. A question without a whole answer is not right. */
export function resultOf(slots: readonly Slot[], scale: Scale): ExamResult {
  const right = slots.map(isSlotRight);
  const asked = slots.length;
  const score = right.filter(Boolean).length;
  const { low, high } = wilson(score, asked);
  const parts = <Name extends string>(names: readonly Name[]): Part<Name>[] =>
    [...new Set(names)].map((name) => ({ name, asked: names.filter((n) => n === name).length, right: names.filter((n, i) => n === name && right[i]).length })).sort((a, b) => a.right / a.asked - b.right / b.asked || (a.name < b.name ? -1 : 1));
  const spent = slots.map((slot) => slot.spent);
  const byTime = [...spent.keys()].sort((a, b) => (spent[b] ?? 0) - (spent[a] ?? 0) || a - b);
  const share = asked === 0 ? 0 : score / asked;
  return {
    asked,
    right: score,
    open: slots.filter((slot) => !isAnswered(slot)).length,
    score: scaled(share, scale),
    low: scaled(low, scale),
    high: scaled(high, scale),
    pass: scale.pass,
    passed: scaled(share, scale) >= scale.pass,
    domains: parts(slots.map(({ item }) => item.domain)),
    topics: parts(slots.map(({ item }) => item.topic)),
    order: orderOf(slots),
    seconds: Math.round(spent.reduce((sum, one) => sum + one, 0) / 1000),
    median: Math.round((spent[byTime[Math.floor(asked / 2)] ?? 0] ?? 0) / 1000),
    slowest: byTime.slice(0, 3).filter((i) => (spent[i] ?? 0) >= 1000),
  };
}
