import type { Verdict } from '../../network/verdict.ts';

export interface Misses {
  readonly distractors: number;
  /** Those that meet everything and only rank behind, and those against which one single requirement speaks and nothing else. */
  readonly near: number;
  readonly failures: number;
  /** Failures that name a rule which the knowledge has. */
  readonly named: number;
}

/** How the wrong options of a question are wrong. A design that AWS would not create is no near miss. */
export function missesOf({ answer, options }: Verdict, knownRules: ReadonlySet<string>): Misses {
  const wrong = options.filter((o) => !answer.includes(o.id));
  const failures = wrong.flatMap((o) => o.failures);
  return {
    distractors: wrong.length,
    near: wrong.filter((o) => (o.meets ? true : o.failures.every((f) => f.requirement !== null) && new Set(o.failures.map((f) => f.requirement)).size === 1)).length,
    failures: failures.length,
    named: failures.filter((f) => knownRules.has(f.rule)).length,
  };
}
