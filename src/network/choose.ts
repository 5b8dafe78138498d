import type { DesignOption, Element, FullScenario } from './schema.ts';

/** Why there is no unique answer. `options`: the ones that meet everything, or that are level. */
export interface Why {
  readonly reason: 'none-meets' | 'too-few-meet' | 'too-many-meet' | 'tie' | 'no-set-meets' | 'no-options' | 'no-count';
  readonly options: readonly string[];
}

export interface Ranked {
  readonly id: string;
  readonly meets: boolean;
  readonly monthlyUsd: number;
  readonly operations: number;
  /** What a design consists of, for "the other and more besides". */
  readonly parts: () => readonly string[];
}

/** Elements are never written to, and are compared with many others. */
const parts = new WeakMap<Element, string>();

/** An element as text, its id aside; the two ends of a connection in one order. */
function partOf(e: Element): string {
  const known = parts.get(e);
  if (known !== undefined) return known;
  const fields: Record<string, unknown> = { ...e, id: undefined };
  for (const ends of ['vpcs', 'gateways']) if (Array.isArray(fields[ends])) fields[ends] = [...(fields[ends] as string[])].sort();
  const part = JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  parts.set(e, part);
  return part;
}

/** Of one option, in order. */
const consisting = new WeakMap<DesignOption, readonly string[]>();

function partsOfOne(o: DesignOption): readonly string[] {
  const known = consisting.get(o);
  if (known) return known;
  const own = [
    ...o.elements.map(partOf),
    ...o.changes.map((c) => `change ${c.id} ${JSON.stringify(Object.entries(c.set).sort(([a], [b]) => (a < b ? -1 : 1)))}`),
    ...o.removes.map((id) => `remove ${id}`),
  ].sort();
  consisting.set(o, own);
  return own;
}

export const partsOf = (options: readonly DesignOption[]): readonly string[] => (options.length === 1 ? partsOfOne(options[0] as DesignOption) : options.flatMap(partsOfOne).sort());

/** Whether `big` is `small` and more besides. */
function contains(big: readonly string[], small: readonly string[]): boolean {
  if (big.length <= small.length) return false;
  const left = [...big];
  return small.every((part) => {
    const i = left.indexOf(part);
    if (i >= 0) left.splice(i, 1);
    return i >= 0;
  });
}

/** The `select` best of those that meet everything, if they are clear of the next by more than a tie. */
export function choose(ranked: readonly Ranked[], select: number, objective: FullScenario['objective'], tie: number): { answer: string[]; why: Why | null } {
  const meeting = ranked.filter((r) => r.meets);
  const ids = meeting.map((r) => r.id);
  if (meeting.length === 0) return { answer: [], why: { reason: 'none-meets', options: [] } };
  if (objective === null) return meeting.length === select ? { answer: ids, why: null } : { answer: ids, why: { reason: meeting.length < select ? 'too-few-meet' : 'too-many-meet', options: ids } };
  if (meeting.length < select) return { answer: ids, why: { reason: 'too-few-meet', options: ids } };
  const value = (r: Ranked) => (objective === 'cost' ? r.monthlyUsd : r.operations);
  const level = (a: Ranked, b: Ranked) => Math.abs(value(a) - value(b)) <= tie * Math.max(value(a), value(b)) + 1e-9;
  const before = (a: Ranked, b: Ranked): number => (level(a, b) && contains(b.parts(), a.parts()) ? -1 : level(a, b) && contains(a.parts(), b.parts()) ? 1 : value(a) - value(b));
  const sorted = [...meeting].sort((a, b) => value(a) - value(b));
  // A design that is another and more besides stands behind it, however the sort by value left the two.
  for (let i = 1; i < sorted.length; i++) for (let j = i; j > 0 && before(sorted[j] as Ranked, sorted[j - 1] as Ranked) < 0; j--) [sorted[j - 1], sorted[j]] = [sorted[j] as Ranked, sorted[j - 1] as Ranked];
  const best = sorted.slice(0, select);
  const tied = sorted.slice(select).filter((next) => best.some((b) => level(b, next) && !contains(next.parts(), b.parts())));
  const answer = best.map((r) => r.id).sort();
  return tied.length === 0 ? { answer, why: null } : { answer: [], why: { reason: 'tie', options: [...new Set([...best, ...tied].map((r) => r.id))].sort() } };
}
