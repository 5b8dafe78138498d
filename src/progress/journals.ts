import type { JournalEntry } from './answer.ts';
import { codeOf, type Disk } from './disk.ts';
import type { Fault } from './line.ts';
import type { Cursor } from './cursor.ts';
import { journalsIn } from './journal-names.ts';
import { scanFile, type Trouble } from './scan.ts';

export type Cursors = Readonly<Record<string, Cursor>>;

/** What the journals of a folder hold behind given cursors. */
export interface FolderScan {
  /** File by file, each in its order; duplicates are among them. */
  readonly entries: readonly JournalEntry[];
  readonly faults: readonly Fault[];
  /** Journals that cannot be read; for the folder itself its file is empty. */
  readonly troubles: readonly Trouble[];
  readonly cursors: Cursors;
}

/**
 * Reads all journals of a folder from their cursors on; a journal without a cursor from its start.
 * @returns null where a journal that has a cursor is gone or is no longer the file that it was: everything has to be read anew
 */
export function scanFolder(disk: Disk, folder: string, cursors: Cursors): FolderScan | null {
  let names: readonly string[];
  try {
    names = journalsIn(disk, folder);
  } catch (fault) {
    if (Object.keys(cursors).length > 0) return null;
    return { entries: [], faults: [], troubles: [{ file: '', code: codeOf(fault) || 'EIO' }], cursors: {} };
  }
  if (Object.keys(cursors).some((name) => !names.includes(name))) return null;
  const lists: (readonly JournalEntry[])[] = [];
  const faults: Fault[] = [];
  const troubles: Trouble[] = [];
  const read: [string, Cursor][] = [];
  for (const name of names) {
    const cursor = Object.hasOwn(cursors, name) ? cursors[name] : undefined;
    const scan = scanFile(disk, folder, name, cursor ?? null);
    if (scan === 'changed') return null;
    if ('code' in scan) {
      if (cursor) return null;
      troubles.push(scan);
      continue;
    }
    lists.push(scan.entries);
    faults.push(...scan.faults);
    read.push([name, scan.cursor]);
  }
  return { entries: lists.length === 1 ? (lists[0] ?? []) : lists.flat(), faults, troubles, cursors: Object.fromEntries(read) };
}

/** Reads all journals of a folder from their start. */
export function scanAll(disk: Disk, folder: string): FolderScan {
  // Without cursors nothing can have changed since.
  return scanFolder(disk, folder, {}) ?? { entries: [], faults: [], troubles: [], cursors: {} };
}
