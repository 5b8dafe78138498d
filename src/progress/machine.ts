import { readFileSync } from 'node:fs';
import { hostname, platform } from 'node:os';
import { join } from 'node:path';
import { randomWord } from './answer-id.ts';
import { codeOf, syncFolder, writeAll, type Disk } from './disk.ts';
import { fingerprint } from './fingerprint.ts';

// Where a machine's id is kept. Ids have to differ between machines that share one synchronised folder, and two folders on one machine may pass
// for two machines. A file beside the folder (in the home, say) would be synchronised or cloned with the home, be written where --data-dir
// promised that nothing is, and give both folders one id. So the id stands in the folder, in a file named after the machine it belongs to: another
// machine looks for another name, does not find it, and makes an id of its own. A machine that changes its name gets a new id, which costs a
// second journal and nothing else. Should two machines pass for one (a clone with the same name), answers still have ids of their own, since the
// run is part of them; they would only share a journal file.

const shape = /^[a-z0-9]{8}$/;

/** What tells this machine from others: its name, the system it runs, and the system's own id where there is one. */
export function thisMachine(): string {
  let installed = '';
  try {
    installed = readFileSync('/etc/machine-id', 'utf8').trim();
  } catch {
    // Not on every system; the name alone has to do there.
  }
  return `${platform()} ${hostname()} ${installed}`;
}

/** The name of the file that holds the id of a machine. */
export const machineFile = (identity: string): string => `machine-${fingerprint(new TextEncoder().encode(identity)).toString(36).padStart(7, '0')}.id`;

/** The id of a machine in a folder, or null where it has none yet or the file does not hold one. */
export function readMachine(disk: Disk, folder: string, identity: string): string | null {
  const path = join(folder, machineFile(identity));
  if (!disk.stat(path)?.isFile()) return null;
  const fd = disk.open(path, 'r');
  try {
    const bytes = new Uint8Array(64);
    const id = new TextDecoder().decode(bytes.subarray(0, disk.read(fd, bytes, 0))).trim();
    return shape.test(id) ? id : null;
  } finally {
    disk.close(fd);
  }
}

/** The id of a machine in a folder that exists; makes one where there is none. Processes that come at once get the same. */
export async function claimMachine(disk: Disk, folder: string, identity: string, random: () => number): Promise<string> {
  const known = readMachine(disk, folder, identity);
  if (known !== null) return known;
  const path = join(folder, machineFile(identity));
  const mine = randomWord(random, 8);
  const draft = `${path}.${randomWord(random, 10)}.tmp`;
  const fd = disk.open(draft, 'wx');
  try {
    writeAll(disk, fd, new TextEncoder().encode(`${mine}\n`));
    await disk.sync(fd);
  } catch (fault) {
    removeQuietly(disk, draft);
    throw fault;
  } finally {
    disk.close(fd);
  }
  const id = place(disk, folder, identity, draft, path) ?? mine;
  await syncFolder(disk, folder);
  return id;
}

/** Puts the draft in its place unless another process was first: then that one's id. */
function place(disk: Disk, folder: string, identity: string, draft: string, path: string): string | null {
  try {
    // A link, unlike a rename, fails where the name is taken.
    disk.link(draft, path);
  } catch (fault) {
    const theirs = codeOf(fault) === 'EEXIST' ? readMachine(disk, folder, identity) : null;
    if (theirs !== null) {
      removeQuietly(disk, draft);
      return theirs;
    }
    // No links on this file system, or what stands there is no id.
    disk.rename(draft, path);
    return null;
  }
  removeQuietly(disk, draft);
  return null;
}

function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // A stray draft does no harm.
  }
}
