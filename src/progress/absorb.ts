import { join } from 'node:path';
import { isUndo, type JournalEntry } from './answer.ts';
import { append } from './append.ts';
import { makeFolders, realDisk, type Disk } from './disk.ts';
import { onceEach, wins } from './history.ts';
import { importedFile } from './journal-names.ts';
import { scanAll } from './journals.ts';
import { claimMachine, thisMachine } from './machine.ts';
import { storageError } from './storage-error.ts';

/** What an import adds. */
export interface Absorbed {
  readonly answers: number;
  readonly undos: number;
  /** Distinct records that were here already. */
  readonly known: number;
}

export interface AbsorbOptions {
  readonly folder: string;
  /** Only tells what would be added. */
  readonly dryRun?: boolean;
  readonly random?: () => number;
  readonly disk?: Disk;
  readonly identity?: string;
}

/** So many records go out in one write: around a megabyte. */
const entriesPerWrite = 2000;

/**
 * Adds records to a folder's `imported-<machine>.jsonl`, those that are not there yet, as they are: with their machine, id and time. Doing it twice
 * adds nothing more, the order of imports makes no difference, and a broken one is completed by doing it again. They do not go into
 * `answers-<their machine>.jsonl`: that machine itself may be writing it elsewhere, in the same synchronised folder.
 * @throws StorageError
 */
export async function absorb(entries: readonly JournalEntry[], { folder, dryRun = false, random = Math.random, disk = realDisk, identity }: AbsorbOptions): Promise<Absorbed> {
  const here = new Map(onceEach(scanAll(disk, folder).entries).map((e) => [e.id, e]));
  const foreign = onceEach(entries);
  const added = foreign.filter((e) => {
    const other = here.get(e.id);
    // Two records of one id: only the one that counts has to be here.
    return other === undefined || wins(e, other);
  });
  const undos = added.filter(isUndo).length;
  if (!dryRun && added.length > 0) {
    let path = folder;
    try {
      makeFolders(disk, folder);
      const file = importedFile(await claimMachine(disk, folder, identity ?? thisMachine(), random));
      path = join(folder, file);
      for (let at = 0; at < added.length; at += entriesPerWrite) await append(disk, folder, file, added.slice(at, at + entriesPerWrite), at === 0);
    } catch (fault) {
      throw storageError(fault, 'import', path);
    }
  }
  return { answers: added.length - undos, undos, known: foreign.length - added.length };
}
