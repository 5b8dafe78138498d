/** `part` of `whole`; NaN where there is nothing to take a share of. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

export const sumOf = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0);

/** NaN for an empty list. */
export const meanOf = (list: readonly number[]): number => shareOf(sumOf(list), list.length);

/** The value with the share `q` (0 to 1) of the list below it, between neighbours in proportion; NaN for an empty list. */
export function quantileOf(list: readonly number[], q: number): number {
  if (list.length === 0) return Number.NaN;
  const sorted = [...list].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

export const medianOf = (list: readonly number[]): number => quantileOf(list, 0.5);

/** A list in groups of `size`; what is left over at the end is no group, unless it is all there is. */
export function groupsOf<T>(list: readonly T[], size: number): T[][] {
  if (list.length > 0 && list.length < size) return [[...list]];
  return Array.from({ length: Math.floor(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
