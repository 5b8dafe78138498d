/** A block of IPv4 addresses, first and last address as numbers from 0 to 2^32 - 1. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Reads `10.0.0.0/16`; gives back what is wrong with it, in words, where it is no block. RFC 4632. */
export function parseCidr(text: string): Range | string {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (!match) return 'is no IPv4 CIDR block such as 10.0.0.0/16';
  const [a, b, c, d, bits] = match.slice(1).map(Number) as [number, number, number, number, number];
  if (a > 255 || b > 255 || c > 255 || d > 255 || bits > 32) return 'is no IPv4 CIDR block: an octet is over 255 or the prefix over 32';
  const first = ((a * 256 + b) * 256 + c) * 256 + d;
  const size = 2 ** (32 - bits);
  if (first % size !== 0) return `has bits set behind its prefix; the block that holds it starts at ${dotted(first - (first % size))}`;
  return { first, last: first + size - 1 };
}

const dotted = (n: number): string => [n / 2 ** 24, n / 2 ** 16, n / 2 ** 8, n].map((x) => Math.floor(x) % 256).join('.');

export const overlap = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;

export const anyOverlap = (a: readonly Range[], b: readonly Range[]): boolean => a.some((x) => b.some((y) => overlap(x, y)));
