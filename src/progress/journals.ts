import type { JournalEntry } from './answer.ts';
import { codeOf, type Disk } from './disk.ts';
import type { Fault } from './line.ts';
import { scanFile, type Cursor, type Trouble } from './scan.ts';

// One file has one writer, so that a synchronised folder never holds two versions of a file: `answers-<machine>.jsonl` takes the answers that are
// given on a machine, `imported-<machine>.jsonl` the records of other machines that were imported there. What synchronisation makes of a file
// when it sees two versions after all (`answers-ab12cd34 (conflicted copy).jsonl`) is read as well; a record counts once wherever it stands.
const journalName = /^(answers|imported)\b.*\.jsonl$/su;

export const answersFile = (machine: string): string => `answers-${machine}.jsonl`;
export const importedFile = (machine: string): string => `imported-${machine}.jsonl`;

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

/** The names of the journals in a folder, sorted; none where the folder is missing. @throws as the file system does where it cannot be listed */
export function journalsIn(disk: Disk, folder: string): readonly string[] {
  try {
    return disk
      .list(folder)
      .filter((name) => journalName.test(name))
      .sort();
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return [];
    throw fault;
  }
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
