import type { Rng } from '../item/random.ts';
import { chance, dueIn, type Outlook } from './model.ts';
import { day as dayLength } from './recall.ts';

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

/** A chance of a right answer below which a rule is weak. */
const weak = 0.6;

/** Whether recall of a rule has come down to 0.9, so that it should be asked again. */
export function isDue(outlook: Outlook, rule: string, time: number): boolean {
  const days = dueIn(outlook, rule);
  const last = outlook.model.rules[rule]?.last;
  return days !== null && last !== undefined && time - last >= days * dayLength;
}

/** The rule that was taken for another, or the other way round, most often. */
export function confusedWith({ model }: Outlook, rule: string): readonly string[] {
  const partners = new Map<string, number>();
  for (const { asked, took, count } of model.confusions) {
    const partner = asked === rule ? took : took === rule ? asked : null;
    if (partner !== null) partners.set(partner, (partners.get(partner) ?? 0) + count);
  }
  return [...partners].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([partner]) => partner);
}

/**
 * The rules in the order in which a session asks for them: as `inOrder`, but weak and due ones take turns with new ones, since there are many rules;
 * what the latest rule is confused with comes close behind it, and otherwise another topic comes first.
 */
export function sessionOrder(outlook: Outlook, choice: Choice, rng: Rng): readonly string[] {
  const { model, topicOf } = outlook;
  const order = inOrder(outlook, choice, rng);
  const wanting = order.filter((rule) => model.rules[rule] !== undefined && mayAsk(outlook, rule, choice.day) && (chance(outlook, rule, choice.time) < weak || isDue(outlook, rule, choice.time)));
  const turns = model.answers % 2 === 1 ? [...new Set([...wanting, ...order])] : order;
  const latest = model.lately.at(-1);
  if (latest === undefined) return turns;
  const partner = model.rules[latest]?.recent.at(-1)?.right === false ? confusedWith(outlook, latest).find((rule) => turns.includes(rule) && mayAsk(outlook, rule, choice.day)) : undefined;
  const first = turns.slice(0, near);
  const apart = [...first.filter((rule) => topicOf(rule) !== topicOf(latest)), ...first.filter((rule) => topicOf(rule) === topicOf(latest)), ...turns.slice(near)];
  return partner === undefined ? apart : [...new Set([partner, ...apart])];
}

/** So many rules at the head of the order may change places so that topics take turns. */
const near = 4;

/** How hard a question on a rule should be, 0 to 1, so that 65 to 85 of a hundred come right: difficulty is held in the question, never in the choice of rule. */
export const fittingDifficulty = (outlook: Outlook, rule: string, time: number): number => Math.min(1, Math.max(0.2, (chance(outlook, rule, time) - 0.45) / 0.45));
