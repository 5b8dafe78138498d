import type { JournalEntry } from './answer.ts';
import { compareText } from './answer-id.ts';
import { advance, derive, type Derived, type Reckoning } from './derive.ts';
import type { Disk } from './disk.ts';
import { scanAll, scanFolder, type FolderScan } from './journals.ts';
import type { Fault } from './line.ts';
import { noModel } from './model.ts';
import { localDay } from './tally.ts';

/** What follows from the journals of a folder now, and what came to light in reading them. */
export interface Followed {
  readonly derived: Derived;
  readonly scan: FolderScan;
  /** Whether everything was read anew. */
  readonly rebuilt: boolean;
}

const plain: Reckoning = { dayOf: localDay, reducer: noModel };

/**
 * Brings what followed from the journals earlier up to date: reads on where it stopped, or everything where that is not enough.
 * @param earlier what followed somewhat before: enough where the latest answer is taken back, which `from` has counted
 */
export function follow(disk: Disk, folder: string, from: Derived, reckoning: Reckoning = plain, earlier: Derived | null = null): Followed {
  for (const start of earlier === null ? [from] : [from, earlier]) {
    const scan = scanFolder(disk, folder, start.journals);
    const derived = scan && advance(start, scan.entries, scan.cursors, reckoning);
    if (scan && derived) return { derived, scan, rebuilt: false };
  }
  return refollow(disk, folder, reckoning);
}

/** What follows from the journals of a folder, all read from their start. */
export function refollow(disk: Disk, folder: string, reckoning: Reckoning = plain): Followed {
  const scan = scanAll(disk, folder);
  return { derived: derive(scan.entries, scan.cursors, reckoning), scan, rebuilt: true };
}

/** All records of a folder, read once and then kept up with. */
export class Records {
  readonly #disk: Disk;
  readonly #folder: string;
  #scan: FolderScan | null = null;

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** File by file, duplicates among them; the same list as long as nothing has come. */
  all(): readonly JournalEntry[] {
    return this.scan().entries;
  }

  scan(): FolderScan {
    const before = this.#scan;
    const more = before && scanFolder(this.#disk, this.#folder, before.cursors);
    if (!before || !more) this.#scan = scanAll(this.#disk, this.#folder);
    // An unfinished last line is told again each time, as long as it is one.
    else this.#scan = { ...more, entries: more.entries.length === 0 ? before.entries : [...before.entries, ...more.entries], faults: [...before.faults.filter((f) => isBehind(f, before)), ...more.faults].sort(byPlace) };
    return this.#scan;
  }
}

const byPlace = (a: Fault, b: Fault): number => compareText(a.file, b.file) || a.line - b.line;
const isBehind = (fault: Fault, scan: FolderScan): boolean => fault.line <= (scan.cursors[fault.file]?.line ?? 0);
