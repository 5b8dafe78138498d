import type { Audited } from './audited.ts';
import { designKind } from './design-kind.ts';

export interface Role {
  readonly design: string;
  readonly shown: number;
  /** Share of its showings in which it is (part of) the key. */
  readonly key: number;
}

/** The common designs: those offered at least as often as `least` (a share, .03) of the number of questions. All questions count, those with several answers too. */
export function rolesOf(questions: readonly Audited[], least = 0.03): Role[] {
  const found = new Map<string, { shown: number; key: number }>();
  for (const { scenario, answer } of questions)
    for (const option of scenario.options ?? []) {
      const design = designKind(option, scenario);
      if (design === null) continue;
      const so = found.get(design) ?? { shown: 0, key: 0 };
      found.set(design, { shown: so.shown + 1, key: so.key + (answer.includes(option.id) ? 1 : 0) });
    }
  return [...found].filter(([, { shown }]) => shown >= least * questions.length).map(([design, { shown, key }]) => ({ design, shown, key: key / shown }));
}

/** The share of roles whose key share lies from `low` to `high`. NaN where there is no role. */
export const balanced = (roles: readonly Role[], low: number, high: number): number => roles.filter((r) => r.key >= low && r.key <= high).length / roles.length;
