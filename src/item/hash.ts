/** A number of 32 bits from a text, the same on every machine (FNV-1a). */
export function hashOf(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) h = hashedWith(h, text.charCodeAt(i));
  return h;
}
/** One step of it. */
export const hashedWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Scatters a number of 32 bits, so that neighbours have nothing in common (what MurmurHash3 ends with). */
export function scattered(number: number): number {
  let x = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
