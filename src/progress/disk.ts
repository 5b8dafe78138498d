import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/** What the memory asks of a file system, one call each, so that a test can make any of them fail. Paths are absolute; failures are thrown as Node throws them. */
export interface Disk {
  readonly list: (folder: string) => string[];
  /** Follows symbolic links; null where there is nothing. */
  readonly stat: (path: string) => fs.Stats | null;
  readonly realpath: (path: string) => string;
  /** Returns the first folder that had to be made. */
  readonly makeFolder: (path: string) => string | undefined;
  readonly open: (path: string, flags: string) => number;
  /** Returns how many bytes were taken, which may be fewer than given. */
  readonly write: (fd: number, bytes: Uint8Array) => number;
  /** Returns how many bytes were read, 0 at the end. */
  readonly read: (fd: number, into: Uint8Array, position: number) => number;
  readonly size: (fd: number) => number;
  readonly close: (fd: number) => void;
  /** Contents and size reach the disk. */
  readonly syncData: (fd: number) => Promise<void>;
  readonly sync: (fd: number) => Promise<void>;
  readonly rename: (from: string, to: string) => void;
  readonly link: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

export const realDisk: Disk = {
  list: (folder) => fs.readdirSync(folder),
  stat: (path) => {
    try {
      return fs.statSync(path);
    } catch (fault) {
      // A file where a folder should be: there is nothing at this path either.
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(fault))) return null;
      throw fault;
    }
  },
  realpath: (path) => fs.realpathSync(path),
  makeFolder: (path) => fs.mkdirSync(path, { recursive: true, mode: 0o700 }),
  open: (path, flags) => fs.openSync(path, flags, 0o600),
  write: (fd, bytes) => fs.writeSync(fd, bytes),
  read: (fd, into, position) => fs.readSync(fd, into, 0, into.length, position),
  size: (fd) => fs.fstatSync(fd).size,
  close: (fd) => fs.closeSync(fd),
  syncData: promisify(fs.fdatasync),
  sync: promisify(fs.fsync),
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  remove: (path) => fs.unlinkSync(path),
};

export const codeOf = (fault: unknown): string => (typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '');

// Windows and some network file systems have no such thing as flushing a folder; there the names in it are as safe as they get.
const unsupported = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF']);

/** The names in a folder reach the disk. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  let fd: number | null = null;
  try {
    fd = disk.open(folder, 'r');
    await disk.sync(fd);
  } catch (fault) {
    if (!unsupported.has(codeOf(fault))) throw fault;
  } finally {
    if (fd !== null) disk.close(fd);
  }
}

/** Makes a folder (mode 700) and those above it where they are missing; returns the folders whose names have to reach the disk for it to last. */
export function makeFolders(disk: Disk, folder: string): readonly string[] {
  const first = disk.makeFolder(folder);
  if (first === undefined) return [];
  const above: string[] = [];
  for (let at = folder; at.length >= first.length && at !== dirname(at); at = dirname(at)) above.push(dirname(at));
  return above;
}

/** Writes all bytes, however many calls it takes. */
export function writeAll(disk: Disk, fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const taken = disk.write(fd, bytes.subarray(done));
    if (taken <= 0) throw Object.assign(new Error('the disk took nothing'), { code: 'ENOSPC' });
    done += taken;
  }
}
