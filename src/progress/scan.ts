import { join } from 'node:path';
import type { JournalEntry } from './answer.ts';
import { codeOf, type Disk } from './disk.ts';
import { fingerprint } from './fingerprint.ts';
import { readLines, type Lines } from './line-reader.ts';
import type { Fault } from './line.ts';

/** How far a journal has been read, and by what to know it again. */
export interface Cursor {
  /** Bytes read, and line ends among them. */
  readonly offset: number;
  readonly line: number;
  /** Lines that were set aside so far, and how many of them are of a newer format. */
  readonly faulty: number;
  readonly newer: number;
  /** Fingerprints of its first bytes and of those just before the offset. */
  readonly head: number;
  readonly tail: number;
}

/** A journal that cannot be read at all: a folder or device in its place, or the system's reason. */
export interface Trouble {
  readonly file: string;
  readonly code: string;
}

export interface Scan {
  /** In the order of the file, duplicates among them; with a cursor given, only those behind it. */
  readonly entries: readonly JournalEntry[];
  /** Of the lines read now; the unfinished last line among them. */
  readonly faults: readonly Fault[];
  readonly cursor: Cursor;
}

const headBytes = 256;
// Around a record: a file that was cut and has grown again mostly differs in the ids there.
const tailBytes = 512;
const pieceBytes = 1 << 18;

/**
 * Reads a journal from a cursor, or from its start.
 * @returns 'changed' where the file is not the one that the cursor was made for, or has lost bytes; a Trouble where it cannot be read
 */
export function scanFile(disk: Disk, folder: string, file: string, cursor: Cursor | null): Scan | Trouble | 'changed' {
  const path = join(folder, file);
  try {
    const stat = disk.stat(path);
    // Looked at before it is opened: opening a pipe waits, and a device has no end.
    if (!stat?.isFile()) return { file, code: stat === null ? 'ENOENT' : 'EISDIR' };
    const fd = disk.open(path, 'r');
    try {
      return scanOpen(disk, fd, file, cursor);
    } finally {
      disk.close(fd);
    }
  } catch (fault) {
    return { file, code: codeOf(fault) || 'EIO' };
  }
}

function scanOpen(disk: Disk, fd: number, file: string, cursor: Cursor | null): Scan | 'changed' {
  const size = disk.size(fd);
  if (cursor !== null) {
    if (cursor.offset > size) return 'changed';
    if (prints(disk, fd, cursor.offset).some((print, i) => print !== [cursor.head, cursor.tail][i])) return 'changed';
    if (goesOn(disk, fd, cursor.offset)) return 'changed';
    if (cursor.offset === size) return { entries: [], faults: [], cursor };
  }
  const lines = readLines(pieces(disk, fd, cursor?.offset ?? 0, size), file, cursor ?? { offset: 0, line: 0 });
  return { entries: lines.entries, faults: lines.faults, cursor: cursorBehind(disk, fd, cursor, lines) };
}

function cursorBehind(disk: Disk, fd: number, before: Cursor | null, lines: Lines): Cursor {
  const [head, tail] = prints(disk, fd, lines.offset);
  return { offset: lines.offset, line: lines.line, faulty: (before?.faulty ?? 0) + lines.faulty, newer: (before?.newer ?? 0) + lines.newer, head, tail };
}

function prints(disk: Disk, fd: number, offset: number): readonly [head: number, tail: number] {
  const from = Math.max(0, offset - tailBytes);
  return [fingerprint(bytesAt(disk, fd, 0, Math.min(headBytes, offset))), fingerprint(bytesAt(disk, fd, from, offset - from))];
}

/** Whether an entry that was read without its line end has been written on: then the whole line is another one. */
function goesOn(disk: Disk, fd: number, offset: number): boolean {
  if (offset === 0) return false;
  const [before, next] = bytesAt(disk, fd, offset - 1, 2);
  return before !== 10 && next !== undefined && next !== 10 && next !== 13;
}

function bytesAt(disk: Disk, fd: number, position: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let done = 0;
  while (done < count) {
    const got = disk.read(fd, bytes.subarray(done), position + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
}

/** The bytes from an offset up to `end`, in pieces that are only good until the next one is asked for. */
function* pieces(disk: Disk, fd: number, offset: number, end: number): Iterable<Uint8Array> {
  const buffer = new Uint8Array(pieceBytes);
  for (let at = offset; at < end; ) {
    const got = disk.read(fd, buffer.subarray(0, Math.min(pieceBytes, end - at)), at);
    if (got === 0) return;
    at += got;
    yield buffer.subarray(0, got);
  }
}
