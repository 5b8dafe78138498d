/** An answer's id taken apart: numbers rise within a run, runs sort by their start within a group (a machine). */
export interface IdParts {
  readonly group: string;
  readonly run: string;
  readonly number: number;
}

const digits = /^(0|[1-9]\d{0,14})$/;

/**
 * The parts of `<group>-<run>-<number>` or `<group>-<number>` (its run is then empty); null for an id of another shape. Two ids never have the
 * same parts.
 */
export function partsOf(id: string): IdParts | null {
  const last = id.lastIndexOf('-');
  const number = id.slice(last + 1);
  if (last < 1 || !digits.test(number)) return null;
  const middle = id.lastIndexOf('-', last - 1);
  return { group: id.slice(0, middle < 0 ? last : middle), run: middle < 0 ? '' : id.slice(middle + 1, last), number: Number(number) };
}

/** Orders ids: by machine, then run, then number, so that `-10` comes after `-9`. A total order: 0 for equal ids only. */
export function compareIds(a: string, b: string): number {
  const [x, y] = [split(a), split(b)];
  return compareText(x.stem, y.stem) || x.number - y.number || compareText(a, b);
}

function split(id: string): { readonly stem: string; readonly number: number } {
  const last = id.lastIndexOf('-');
  const number = id.slice(last + 1);
  return last > 0 && digits.test(number) ? { stem: id.slice(0, last), number: Number(number) } : { stem: id, number: -1 };
}

/** By code units, which for ids and ISO times is the order meant. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `count` letters and digits by chance; `random` gives numbers from 0 up to 1. */
export const randomWord = (random: () => number, count: number): string => Array.from({ length: count }, () => Math.floor(random() * 36).toString(36)).join('');

/**
 * The name of a process among those of its machine: its start in base 36 (nine characters until the year 5188, so that names sort by time), then
 * six by chance, so that processes that start in one millisecond differ.
 */
export const runName = (start: Date, random: () => number): string => Math.max(0, start.getTime()).toString(36).padStart(9, '0') + randomWord(random, 6);
