import type { Item } from '../item/question.ts';
import type { Asked, QuestionSource, Wanted } from './ports.ts';
import { goOn, type UnderWay } from './under-way.ts';

/** Looks for the next question: yields where it can be left for a while. Throws an Error for the user where there is none. */
export type Search = (history: readonly Asked[], wanted: Wanted) => Generator<void, Item>;

interface Searching extends UnderWay<void, Item> {
  readonly history: readonly Asked[];
  readonly wanted: Wanted;
}

/** A source's search, begun ahead and ended when the question is asked for: what was looked for is never looked for twice. Another history drops what was found for the last one. */
export function searched(search: Search): Required<Pick<QuestionSource, 'next' | 'ahead'>> {
  let latest: Searching | null = null;
  const underWay = (history: readonly Asked[], wanted: Wanted): Searching => {
    if (latest?.history !== history || latest.wanted !== wanted) latest = { history, wanted, steps: search(history, wanted), latest: undefined, outcome: null };
    return latest;
  };
  return {
    next(history, wanted) {
      const one = underWay(history, wanted);
      for (;;) {
        const outcome = goOn(one);
        if (outcome && 'fault' in outcome) throw outcome.fault;
        if (outcome) return outcome.value;
      }
    },
    ahead: (history, wanted) => goOn(underWay(history, wanted)) !== null,
  };
}
