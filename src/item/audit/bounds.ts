/** `ok` meets the target; `short of target` meets the must alone; `falls short` misses the must; `no data`: nothing to judge. */
export type Standing = 'ok' | 'short of target' | 'falls short' | 'no data';

/** One line of the audit. `values`: the figures as numbers, in the order of `figure`. */
export interface Row {
  readonly metric: string;
  readonly figure: string;
  readonly values: readonly number[];
  readonly must: string;
  readonly target: string;
  readonly standing: Standing;
  /** Ids or names that say where to look, a few at most. */
  readonly where: readonly string[];
}

/** What a value has to keep to, in numbers and in words. */
export interface Bound {
  readonly text: string;
  keeps(values: readonly number[]): boolean;
}

const short = (x: number): string => (Number.isInteger(x) ? String(x) : x.toFixed(2).replace(/^0\./, '.'));
/** Each value at most its own limit. */
export const atMost = (...limits: readonly number[]): Bound => ({ text: `<= ${limits.map(short).join(', ')}`, keeps: (values) => values.every((x, i) => x <= (limits[i] ?? Infinity) + 1e-12) });
/** Where the figure is only told, or only aimed at. */
export const anything: Bound = { text: '', keeps: () => true };
export const atLeast = (limit: number): Bound => ({ text: `>= ${short(limit)}`, keeps: (values) => values.every((x) => x >= limit - 1e-12) });
/** @param at which of the values is meant */
export const within = (low: number, high: number, at = 0): Bound => ({ text: `${at > 0 ? 'median ' : ''}${short(low)} to ${short(high)}`, keeps: (values) => (values[at] as number) >= low && (values[at] as number) <= high });

/** @param target where it asks for no more than the must it may be left out @param digits behind the point */
export function rowOf(metric: string, values: readonly number[], must: Bound, target: Bound | null = null, { digits = 3, where = [] as readonly string[], figure = values.map((x) => (Number.isInteger(x) && digits === 0 ? String(x) : x.toFixed(digits))).join(', ') } = {}): Row {
  const standing: Standing = values.length === 0 || values.some(Number.isNaN) ? 'no data' : !must.keeps(values) ? 'falls short' : target && !target.keeps(values) ? 'short of target' : 'ok';
  return { metric, figure: standing === 'no data' ? '-' : figure, values, must: must.text, target: target?.text ?? '', standing, where: where.slice(0, 3) };
}
