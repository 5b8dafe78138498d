import { join } from 'node:path';
import type { JournalEntry } from './answer.ts';
import { bytesAt, isKnown, prints, type Cursor } from './cursor.ts';
import { codeOf, type Disk } from './disk.ts';
import { readLines, type Lines } from './line-reader.ts';
import type { Fault } from './line.ts';

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
    if (!isKnown(disk, fd, cursor)) return 'changed';
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

/** Whether an entry that was read without its line end has been written on: then the whole line is another one. */
function goesOn(disk: Disk, fd: number, offset: number): boolean {
  if (offset === 0) return false;
  const [before, next] = bytesAt(disk, fd, offset - 1, 2);
  return before !== 10 && next !== undefined && next !== 10 && next !== 13;
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
