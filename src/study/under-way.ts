/** A generator that is taken a step at a time: what it gave last, and how it ended. What is begun ahead is gone on with, never done twice. */
export interface UnderWay<Step, Result> {
  readonly steps: Generator<Step, Result>;
  latest: Step;
  outcome: { readonly value: Result } | { readonly fault: unknown } | null;
}

/** One step. @returns how it ended; null where there is more to do */
export function goOn<Step, Result>(one: UnderWay<Step, Result>): UnderWay<Step, Result>['outcome'] {
  if (one.outcome) return one.outcome;
  try {
    const { done, value } = one.steps.next();
    if (done) one.outcome = { value };
    else one.latest = value;
  } catch (fault) {
    one.outcome = { fault };
  }
  return one.outcome;
}
