import type { Scenario } from '../../../src/network/schema.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every value that is `value` with one part less: an entry of a list, or a field that need not be there. */
function* lesser(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (let i = value.length - 1; i >= 0; i--) yield value.filter((_, j) => j !== i);
    for (const [i, child] of value.entries()) for (const less of lesser(child)) yield value.map((x, j) => (j === i ? less : x));
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const { [key]: gone, ...rest } = value;
      yield rest;
      if (gone !== undefined) for (const less of lesser(gone)) yield { ...value, [key]: less };
    }
  }
}

const letters = 'ABCDEFGH';
/** Options keep their order and get the letters of their places. */
const relettered = (s: Scenario): Scenario => (Array.isArray(s.options) ? { ...s, options: s.options.map((o, i) => ({ ...o, id: letters[i] ?? 'A' })) } : s);

/**
 * The smallest scenario on the way down from a failing one that still fails.
 * @param stillFails is asked of scenarios that may not even be valid: it must say no to those
 */
export function shrink(scenario: Scenario, stillFails: (s: Scenario) => boolean): Scenario {
  let best = scenario;
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const less of lesser(best as unknown as Json)) {
      const candidate = relettered(less as unknown as Scenario);
      // Lettering may put back what was taken away.
      if (JSON.stringify(candidate).length >= JSON.stringify(best).length || !stillFails(candidate)) continue;
      best = candidate;
      smaller = true;
      break;
    }
  }
  return best;
}
