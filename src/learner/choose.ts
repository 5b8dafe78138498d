import type { Rng } from '../item/random.ts';
import { chance, type Outlook } from './model.ts';

/** A rule is not asked again within so many questions, nor oftener a day; on a day beyond 25 questions it may come oftener. */
const apart = 3;
const aDay = { most: 3, long: 25, mostLong: 5 };
/** Every so many questions one goes to a rule with a single answer: what was right once may have been luck. */
const confirms = 3;

export interface Choice {
  /** The rules that can be asked. */
  readonly rules: readonly string[];
  /** What a rule counts for in the exam; 1 where it is left out. */
  readonly weight?: (rule: string) => number;
  readonly time: number;
  /** Calendar day of `time`. */
  readonly day: string;
}

/** Whether a rule may be asked now. */
export function mayAsk({ model }: Outlook, rule: string, day: string): boolean {
  if (model.lately.slice(-apart).includes(rule)) return false;
  const most = model.today.day === day && model.today.count >= aDay.long ? aDay.mostLong : aDay.most;
  return (model.rules[rule]?.recent ?? []).filter((seen) => seen.day === day).length < most;
}

/**
 * The rules in the order to ask for them: those never asked, shuffled; then the ones with the lowest chance of a right answer, times their weight in
 * the exam; at every third question first the lowest of those that were asked only once. Rules that may not be asked now stand behind all others.
 */
export function inOrder(outlook: Outlook, { rules, weight = () => 1, time, day }: Choice, rng: Rng): readonly string[] {
  const { model } = outlook;
  const unseen = rng.shuffle(rules.filter((rule) => model.rules[rule] === undefined));
  const seen = rules
    .filter((rule) => model.rules[rule] !== undefined)
    .map((rule) => ({ rule, gain: weight(rule) * (1 - chance(outlook, rule, time)) }))
    .sort((a, b) => b.gain - a.gain || (a.rule < b.rule ? -1 : 1))
    .map(({ rule }) => rule);
  const once = model.answers % confirms === 0 ? seen.filter((rule) => model.rules[rule]?.asked === 1) : [];
  const ordered = [...new Set([...unseen, ...once.slice(0, 1), ...seen])];
  return [...ordered.filter((rule) => mayAsk(outlook, rule, day)), ...ordered.filter((rule) => !mayAsk(outlook, rule, day))];
}
