import type { Asked } from './ports.ts';

export interface RuleTally {
  readonly rule: string;
  readonly topic: string;
  readonly asked: number;
  readonly right: number;
}

/** A session in figures. Twins count under their rules, not among the questions. */
export interface Tally {
  readonly asked: number;
  readonly right: number;
  readonly twins: number;
  readonly twinsRight: number;
  /** Wrong though sure of it. */
  readonly sureMisses: number;
  /** Right by a guess. */
  readonly luckyGuesses: number;
  /** The rule that each question turns on first, those with misses first, then by id. */
  readonly rules: readonly RuleTally[];
  /** The topic with the most misses; null without a miss. */
  readonly weakest: string | null;
}

const count = <T>(list: readonly T[], holds: (entry: T) => boolean): number => list.filter(holds).length;

/** Sums a session up. */
export function tally(history: readonly Asked[]): Tally {
  const questions = history.filter((asked) => asked.twinOf === null);
  const twins = history.filter((asked) => asked.twinOf !== null);
  const rules = new Map<string, RuleTally>();
  const misses = new Map<string, number>();
  for (const asked of history) {
    if (!asked.correct) misses.set(asked.topic, (misses.get(asked.topic) ?? 0) + 1);
    const rule = asked.rules[0];
    if (rule === undefined) continue;
    const before = rules.get(rule) ?? { rule, topic: asked.topic, asked: 0, right: 0 };
    rules.set(rule, { ...before, asked: before.asked + 1, right: before.right + (asked.correct ? 1 : 0) });
  }
  const byMisses = [...rules.values()].sort((a, b) => b.asked - b.right - (a.asked - a.right) || (a.rule < b.rule ? -1 : 1));
  const weakest = [...misses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
  return {
    asked: questions.length,
    right: count(questions, ({ correct }) => correct),
    twins: twins.length,
    twinsRight: count(twins, ({ correct }) => correct),
    sureMisses: count(history, ({ correct, confidence }) => !correct && confidence === 'sure'),
    luckyGuesses: count(history, ({ correct, confidence }) => correct && confidence === 'guess'),
    rules: byMisses,
    weakest,
  };
}
