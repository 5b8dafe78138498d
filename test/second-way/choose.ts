import type { DesignOption, FullScenario } from '../../src/network/schema.ts';

/** A design, or a set of steps done together, as it stands in the ranking. */
export interface Entry {
  readonly ids: readonly string[];
  readonly options: readonly DesignOption[];
  readonly meets: boolean;
  readonly monthlyUsd: number;
  readonly operations: number;
}

/** Each part of a design as text, its ids left out: two designs that share all texts are the same. A connection is the same whichever of its ends is named first. */
const parts = (entry: Entry): string[] =>
  entry.options.flatMap((o) => [
    ...o.elements.map((e) => JSON.stringify(sorted({ ...e, id: undefined, ...('vpcs' in e ? { vpcs: [...e.vpcs].sort() } : {}), ...('gateways' in e ? { gateways: [...e.gateways].sort() } : {}) }))),
    ...o.changes.map((c) => JSON.stringify(sorted(c))),
    ...o.removes,
  ]);

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted)
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]))
  : value;

/** Whether `more` has all parts of `less` and others besides. */
function isMore(more: Entry, less: Entry): boolean {
  const left = parts(more);
  for (const part of parts(less)) {
    const at = left.indexOf(part);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length > 0;
}

/**
 * The answer: every entry that meets all requirements or, where there is an objective, the `select` best of them, clear of the others.
 * Within the tie two are level, but for one that is the other and more besides: the needless part loses.
 * @returns the entries, or null where they are not `select`, or not clear of the rest
 */
export function answerOf(entries: readonly Entry[], select: number, objective: FullScenario['objective'], tie: number): readonly Entry[] | null {
  const meeting = entries.filter((e) => e.meets);
  if (objective === null) return meeting.length === select ? meeting : null;
  const figure = (e: Entry): number => (objective === 'cost' ? e.monthlyUsd : e.operations);
  const level = (a: Entry, b: Entry): boolean => Math.abs(figure(a) - figure(b)) <= tie * Math.max(figure(a), figure(b));
  const beats = (a: Entry, b: Entry): boolean => (level(a, b) ? isMore(b, a) : figure(a) < figure(b));
  const clear = meeting.filter((e) => meeting.filter((other) => other !== e && !beats(e, other)).length < select);
  const best = clear.filter((e) => meeting.every((other) => other === e || clear.includes(other) || beats(e, other)));
  return best.length === select && clear.length === select ? best : null;
}
