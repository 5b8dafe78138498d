import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { fingerprint } from './fingerprint.ts';

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

const headBytes = 256;
// Around a record: a file that was cut and has grown again mostly differs in the ids there.
const tailBytes = 512;

/** Fingerprints of the first bytes of an open file and of those just before an offset. */
export function prints(disk: Disk, fd: number, offset: number): readonly [head: number, tail: number] {
  const from = Math.max(0, offset - tailBytes);
  return [fingerprint(bytesAt(disk, fd, 0, Math.min(headBytes, offset))), fingerprint(bytesAt(disk, fd, from, offset - from))];
}

/** Whether an open file is still the one that a cursor was made for. */
export const isKnown = (disk: Disk, fd: number, { offset, head, tail }: Cursor): boolean => {
  const [first, last] = prints(disk, fd, offset);
  return first === head && last === tail;
};

/** Whether a journal is the one that a cursor was made for, and has nothing behind it. @throws as the file system does */
export function isAtEnd(disk: Disk, folder: string, file: string, cursor: Cursor): boolean {
  const path = join(folder, file);
  if (!disk.stat(path)?.isFile()) return false;
  const fd = disk.open(path, 'r');
  try {
    return disk.size(fd) === cursor.offset && isKnown(disk, fd, cursor);
  } finally {
    disk.close(fd);
  }
}

/** Up to `count` bytes of an open file. */
export function bytesAt(disk: Disk, fd: number, position: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let done = 0;
  while (done < count) {
    const got = disk.read(fd, bytes.subarray(done), position + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
}
