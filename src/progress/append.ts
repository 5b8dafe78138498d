import { join } from 'node:path';
import type { JournalEntry } from './answer.ts';
import { makeFolders, syncFolder, type Disk } from './disk.ts';
import { lineOf } from './line.ts';

/**
 * Appends entries to a journal of a folder that is made where it is missing; resolves once they are on the disk. All of them go out in one write,
 * each as a line of its own with a line end before it as well: whatever a crash left of the line before cannot swallow it, and processes that
 * append at once do not mix. What comes before the flush is done before this returns, so that records stand in the order of the calls.
 * @throws as the file system does, and EISDIR where the journal is no ordinary file; part of the line may then be in the file, which does no harm
 */
export async function append(disk: Disk, folder: string, file: string, entries: readonly JournalEntry[], fresh: boolean): Promise<void> {
  const path = join(folder, file);
  const above = makeFolders(disk, folder);
  const stat = disk.stat(path);
  // A device would take the line and keep nothing; a pipe would wait for a reader.
  if (stat !== null && !stat.isFile()) throw Object.assign(new Error('not an ordinary file'), { code: 'EISDIR' });
  const fd = disk.open(path, 'a');
  try {
    const bytes = Buffer.from(entries.map((e) => `\n${lineOf(e)}\n`).join(''));
    const taken = disk.write(fd, bytes);
    // The rest in a second write could land behind another process's record.
    if (taken !== bytes.length) throw Object.assign(new Error('the disk took a part of the record'), { code: 'ENOSPC' });
    await disk.syncData(fd);
  } finally {
    disk.close(fd);
  }
  // Also where the file was there already: the process that made it may not have come this far.
  if (fresh || above.length > 0 || stat === null) for (const at of [folder, ...above]) await syncFolder(disk, at);
}
