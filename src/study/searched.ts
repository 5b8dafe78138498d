import type { Item } from '../item/question.ts';
import type { Asked, QuestionSource, Wanted } from './ports.ts';

/** Looks for the next question: yields where it can be left for a while. Throws an Error for the user where there is none. */
export type Search = (history: readonly Asked[], wanted: Wanted) => Generator<void, Item>;

interface UnderWay {
  readonly history: readonly Asked[];
  readonly wanted: Wanted;
  readonly steps: Generator<void, Item>;
  outcome: { readonly item: Item } | { readonly fault: unknown } | null;
}

/** A source's search, begun ahead and ended when the question is asked for: what was looked for is never looked for twice. Another history drops what was found for the last one. */
export function searched(search: Search): Required<Pick<QuestionSource, 'next' | 'ahead'>> {
  let latest: UnderWay | null = null;
  const underWay = (history: readonly Asked[], wanted: Wanted): UnderWay => {
    if (latest?.history !== history || latest.wanted !== wanted) latest = { history, wanted, steps: search(history, wanted), outcome: null };
    return latest;
  };
  const goOn = (one: UnderWay): NonNullable<UnderWay['outcome']> | null => {
    if (one.outcome) return one.outcome;
    try {
      const { done, value } = one.steps.next();
      one.outcome = done ? { item: value } : null;
    } catch (fault) {
      one.outcome = { fault };
    }
    return one.outcome;
  };
  return {
    next(history, wanted) {
      const one = underWay(history, wanted);
      for (;;) {
        const outcome = goOn(one);
        if (outcome && 'fault' in outcome) throw outcome.fault;
        if (outcome) return outcome.item;
      }
    },
    ahead: (history, wanted) => goOn(underWay(history, wanted)) !== null,
  };
}
