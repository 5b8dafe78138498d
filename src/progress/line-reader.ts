import type { JournalEntry } from './answer.ts';
import { longestLine, readLine, type Fault } from './line.ts';

/** Faults are kept one by one up to this many a file and only counted beyond it: a file of another kind is nothing but faults. */
export const mostFaults = 200;

/** What bytes of a journal hold. */
export interface Lines {
  readonly entries: JournalEntry[];
  /** The first of them; `faulty` counts all. */
  readonly faults: Fault[];
  /** Lines that were set aside, the unfinished last one not among them. */
  faulty: number;
  /** How many of them are of a newer format. */
  newer: number;
  /** Line ends passed so far. */
  line: number;
  /** Bytes that need not be read again: all but an unfinished last line that is no entry yet. */
  offset: number;
  unfinished: boolean;
}

const newline = 10;
// Not a TextDecoder, which drops a byte order mark wherever a piece happens to begin with one.
const decode = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/**
 * Reads lines from pieces of a file in their order. A blank line is skipped; a line that is no entry is set aside. A last line without its end
 * counts if it is a whole entry (somebody's editor left the end out); otherwise it may still be growing, and reading goes on before it next time.
 * @param start the offset of the first piece in the file, and the line ends before it
 */
export function readLines(pieces: Iterable<Uint8Array>, file: string, start: { readonly offset: number; readonly line: number }): Lines {
  const lines: Lines = { entries: [], faults: [], faulty: 0, newer: 0, line: start.line, offset: start.offset, unfinished: false };
  // The beginning of a line that a piece broke off, and its length even where it is too long to keep.
  let rest: Uint8Array[] = [];
  let length = 0;
  const hold = (bytes: Uint8Array): void => {
    if (length <= longestLine * 4) rest.push(bytes.slice());
    length += bytes.length;
  };
  for (const piece of pieces) {
    const last = piece.lastIndexOf(newline);
    if (last < 0) {
      hold(piece);
      continue;
    }
    let from = 0;
    if (length > 0) {
      from = piece.indexOf(newline) + 1;
      hold(piece.subarray(0, from));
      readText(decode(Buffer.concat(rest)), lines, file);
      lines.offset += length;
      rest = [];
      length = 0;
    }
    if (last >= from) readText(decode(piece.subarray(from, last + 1)), lines, file);
    lines.offset += last + 1 - from;
    if (last + 1 < piece.length) hold(piece.subarray(last + 1));
  }
  if (length > 0) readUnfinished(length > longestLine * 4 ? null : decode(Buffer.concat(rest)), length, lines, file);
  return lines;
}

/** Text of whole lines, the last of which may be cut short where it was too long to keep. */
function readText(text: string, lines: Lines, file: string): void {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const until = end < 0 ? text.length : end;
    lines.line += 1;
    if (until > from) take(text.slice(from, until), lines, file);
    from = until + 1;
  }
}

function take(line: string, lines: Lines, file: string): void {
  const found = readLine(line);
  if (found === null) return;
  if ('id' in found) {
    lines.entries.push(found);
    return;
  }
  lines.faulty += 1;
  if (found.why === 'newer') lines.newer += 1;
  if (lines.faults.length < mostFaults) lines.faults.push({ file, line: lines.line, ...found });
}

function readUnfinished(text: string | null, length: number, lines: Lines, file: string): void {
  const found = text === null ? { why: 'long' as const, detail: '' } : readLine(text);
  if (found === null) return;
  if ('id' in found) {
    lines.entries.push(found);
    lines.offset += length;
  } else {
    lines.unfinished = true;
    lines.faults.push({ file, line: lines.line + 1, ...found });
  }
}
