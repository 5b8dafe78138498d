import type { JournalEntry } from './answer.ts';
import { checkEntry, isPlainAnswer } from './entry-schema.ts';
import { shown } from './shown.ts';

/** Why a line of a journal is no entry: not JSON (a torn write too), the wrong shape, a newer version's, or longer than any entry. */
export type Why = 'json' | 'shape' | 'newer' | 'long';

/** A line that was set aside. `line` counts from 1; `detail` says more, in English, where there is more to say. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly why: Why;
  readonly detail: string;
}

/** Brings an entry of an earlier format to the next one; keyed by the format it reads. */
export type Upgrades = Readonly<Record<string, (old: Readonly<Record<string, unknown>>) => unknown>>;

/** There has been one format so far. A later one keeps its readers for the earlier ones here, so that no journal ever has to be rewritten. */
export const upgrades: Upgrades = {};

/** Longest line that is read, in characters; an entry takes around 400. */
export const longestLine = 1 << 16;

/** All ASCII, without escapes and without DEL, the one control character that JSON lets through: nothing in a string can be unseen. */
const isPlain = (line: string): boolean => Buffer.byteLength(line) === line.length && !line.includes('\\') && !line.includes('\u007f');
const current = 1;

/** The entry on a line of a journal (a byte order mark before it and a carriage return behind it do no harm), null for a blank line, or why there is none. */
export function readLine(line: string, from: Upgrades = upgrades): JournalEntry | null | Pick<Fault, 'why' | 'detail'> {
  if (line.length > longestLine) return { why: 'long', detail: '' };
  let value: unknown;
  try {
    value = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return line.trim() === '' ? null : { why: 'json', detail: '' };
  }
  if (isPlain(line) && isPlainAnswer(value)) return value;
  const version = versionOf(value, 'study.answer');
  if (version !== null && version > current) return { why: 'newer', detail: `study.answer/${version}` };
  let upgraded: unknown;
  try {
    upgraded = upgrade(value, from);
  } catch {
    return { why: 'shape', detail: 'cannot be brought to the present format' };
  }
  const entry = checkEntry(upgraded);
  return typeof entry === 'string' ? { why: 'shape', detail: entry } : entry;
}

/** The number behind a format's name (`study.answer/2`: 2), or null where the value is of another kind. */
export function versionOf(value: unknown, name: string): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'string') return null;
  const match = /^(.+)\/(\d{1,6})$/.exec(value.format);
  return match?.[1] === name ? Number(match[2]) : null;
}

/** Applies the steps from a value's format up to the present one; a value of no known earlier format comes back as it is. */
export function upgrade(value: unknown, from: Upgrades): unknown {
  let now = value;
  // A chain cannot be longer than the table, whatever the steps return.
  for (let step = 0; step <= Object.keys(from).length; step += 1) {
    const format = typeof now === 'object' && now !== null && 'format' in now ? String(now.format) : '';
    const next = Object.hasOwn(from, format) ? from[format] : undefined;
    if (!next) return now;
    now = next(now as Readonly<Record<string, unknown>>);
  }
  return now;
}

/** An entry as one line of JSON, without its line end. Whatever is not printable is escaped, so that a terminal that shows it stays as it is. */
export const lineOf = (entry: JournalEntry): string => shown(JSON.stringify(entry));
