import { createReadStream, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from '../progress/answer.ts';
import { codeOf, realDisk } from '../progress/disk.ts';
import { journalsIn } from '../progress/journal-names.ts';
import { readLines } from '../progress/line-reader.ts';
import type { Fault } from '../progress/line.ts';
import { printable, UserError } from './command.ts';

/** Records that a command was given. */
export interface Input {
  readonly entries: readonly JournalEntry[];
  readonly faults: readonly Fault[];
  /** Lines set aside; `faults` names the first of them. */
  readonly faulty: number;
}

/** Over half a million answers, more than a lifetime's; what is larger, or has no end, is something else. */
const mostBytes = 1 << 28;

const refusals: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EACCES: 'may not be read', EPERM: 'may not be read' };
const refusal = (path: string, fault: unknown): UserError => new UserError(`${printable(path)}: ${refusals[codeOf(fault)] ?? `cannot be read (${codeOf(fault) || 'no reason given'})`}`, 2);

const tooLarge = (path: string): UserError => new UserError(`${printable(path)}: is larger than 256 MB, the most that is read`, 2);

/** The files that a path stands for: itself, or with `folders` the journals in it. @throws UserError status 2 */
export function filesAt(path: string, folders: boolean): readonly string[] {
  if (path === '-') return [path];
  try {
    const stat = statSync(path);
    if (stat.isCharacterDevice() || stat.isBlockDevice()) throw new UserError(`${printable(path)}: is a device, not a file of answers`, 2);
    if (stat.size > mostBytes) throw tooLarge(path);
    if (!stat.isDirectory()) return [path];
    if (!folders) throw new UserError(`${printable(path)}: is a folder; study progress merge ${printable(path)} takes it`, 2);
    const journals = journalsIn(realDisk, path).map((name) => join(path, name));
    // A folder from somewhere else: what a name in it leads to was not asked for. A link that the user names is the user's own word.
    const odd = journals.find((file) => !lstatSync(file).isFile());
    if (odd !== undefined) throw new UserError(`${printable(odd)}: ${lstatSync(odd).isSymbolicLink() ? 'is a symbolic link, which is not followed out of a folder; name the file itself' : 'is not an ordinary file'}`, 2);
    const large = journals.find((file) => lstatSync(file).size > mostBytes);
    if (large !== undefined) throw tooLarge(large);
    if (journals.length === 0) throw new UserError(`${printable(path)}: holds no answers (no answers-*.jsonl)`, 2);
    return journals;
  } catch (fault) {
    throw fault instanceof UserError ? fault : refusal(path, fault);
  }
}

/** The records in files (`-`: standard input), line by line. @throws UserError status 2 for one that cannot be read */
export async function readRecords(paths: readonly string[]): Promise<Input> {
  const entries: JournalEntry[][] = [];
  const faults: Fault[] = [];
  let faulty = 0;
  for (const path of paths) {
    const lines = readLines(await bytesOf(path), path, { offset: 0, line: 0 });
    entries.push(lines.entries);
    faults.push(...lines.faults);
    faulty += lines.faulty + (lines.unfinished ? 1 : 0);
  }
  return { entries: entries.flat(), faults, faulty };
}

async function bytesOf(path: string): Promise<readonly Buffer[]> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of path === '-' ? process.stdin : createReadStream(path)) {
      const bytes = Buffer.from(piece as Uint8Array);
      size += bytes.length;
      if (size > mostBytes) throw tooLarge(path);
      pieces.push(bytes);
    }
  } catch (fault) {
    throw fault instanceof UserError ? fault : refusal(path, fault);
  }
  return pieces;
}
