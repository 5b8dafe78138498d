import type { RuleState, Seen } from './model.ts';

/** A belief from which a rule counts as mastered, and what its latest answers have to show. */
const needed = { belief: 0.95, right: 4, days: 2, shapes: 2 };
const week = 7 * 86_400_000;

export type Mastery = Pick<RuleState, 'mastered' | 'solid'>;

/**
 * Mastered: belief 0.95 or more, four of the last five right, on two days and in two shapes. Solid: right again seven days or more after that. Only a
 * right answer can bring either.
 */
export function masteryAfter(before: Mastery | undefined, { belief, recent, right, time }: { readonly belief: number; readonly recent: readonly Seen[]; readonly right: boolean; readonly time: number }): Mastery {
  const good = recent.filter((seen) => seen.right);
  const holds = belief >= needed.belief && good.length >= needed.right && new Set(good.map(({ day }) => day)).size >= needed.days && new Set(good.map(({ shape }) => shape)).size >= needed.shapes;
  const since = before?.mastered ?? null;
  if (!holds) return { mastered: null, solid: false };
  if (!right) return { mastered: since, solid: since !== null && (before?.solid ?? false) };
  return { mastered: since ?? time, solid: since !== null && ((before?.solid ?? false) || time - since >= week) };
}
