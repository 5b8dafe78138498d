import { parseCidr, type Range } from '../../network/cidr.ts';

/** A block that AWS printed; null where it is none (an IPv6 block, say). */
export const rangeOf = (cidr: string | null | undefined): Range | null => {
  const range = parseCidr(cidr ?? '');
  return typeof range === 'string' ? null : range;
};

/** Whether every address of a block is in one of the ranges, taken together. */
export function covered(cidr: string, by: readonly Range[]): boolean {
  const range = rangeOf(cidr);
  if (!range) return false;
  let next = range.first;
  for (const { first, last } of [...by].sort((a, b) => a.first - b.first)) {
    if (first > next) return false;
    next = Math.max(next, last + 1);
    if (next > range.last) return true;
  }
  return false;
}
