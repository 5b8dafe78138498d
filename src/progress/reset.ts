import { join } from 'node:path';
import { makeFolders, realDisk, syncFolder, type Disk } from './disk.ts';
import { journalsIn } from './journal-names.ts';
import { stateName } from './state-format.ts';
import { storageError } from './storage-error.ts';

/** What a reset would move: the journals and the state. */
export function resettable(folder: string, disk: Disk = realDisk): readonly string[] {
  try {
    const names = journalsIn(disk, folder);
    return disk.stat(join(folder, stateName)) === null ? names : [...names, stateName];
  } catch (fault) {
    throw storageError(fault, 'reset', folder);
  }
}

/**
 * Moves the journals and the state of a folder into a new folder in it, `backup-<time>`, from which `study progress merge` brings the answers back.
 * Moving takes no space on the disk and cannot lose anything halfway; a broken reset is completed by another one.
 * @returns the backup's path; null where there was nothing to move
 * @throws StorageError
 */
export async function reset(folder: string, now: Date, disk: Disk = realDisk): Promise<string | null> {
  const names = resettable(folder, disk);
  if (names.length === 0) return null;
  try {
    const backup = freeName(disk, join(folder, `backup-${now.toISOString().replace(/[:.]/g, '-')}`));
    makeFolders(disk, backup);
    // The state last: until then it finds its journals gone and is rebuilt from what is left.
    for (const name of names) disk.rename(join(folder, name), join(backup, name));
    await syncFolder(disk, backup);
    await syncFolder(disk, folder);
    return backup;
  } catch (fault) {
    throw storageError(fault, 'reset', folder);
  }
}

function freeName(disk: Disk, wanted: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (disk.stat(name) === null) return name;
  }
}
