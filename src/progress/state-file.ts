import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Text } from '../item/question.ts';
import { randomWord } from './answer-id.ts';
import { codeOf, makeFolders, syncFolder, writeAll, type Disk } from './disk.ts';
import { damagedState, newerState, stuckState } from './notices.ts';
import { parseState, type Kept, type State } from './state.ts';
import { mostBytes, stateName } from './state-format.ts';

const dayLong = 86_400_000;

/**
 * The state file, for lowdb. Reading checks what is there: a damaged file is set aside, one of a newer version left alone, each with a notice.
 * Writing replaces the file whole (a name of its own, flushed, renamed, the folder flushed), so that a crash leaves the old one or the new one.
 */
export class StateFile implements Adapter<State> {
  readonly path: string;
  /** False once the file turned out to be something that must not be replaced: writing then does nothing. */
  writable = true;
  /** What could be saved of a file that was damaged or newer when it was read last. */
  saved: Kept | null = null;
  readonly #disk: Disk;
  readonly #now: () => Date;
  readonly #random: () => number;
  readonly #notice: (text: Text) => void;
  #seen = '';
  #swept = false;

  constructor(folder: string, tools: { readonly disk: Disk; readonly now: () => Date; readonly random: () => number; readonly notice: (text: Text) => void }) {
    this.path = join(folder, stateName);
    this.#disk = tools.disk;
    this.#now = tools.now;
    this.#random = tools.random;
    this.#notice = tools.notice;
  }

  /** Whether another process has written the file since this one read or wrote it. */
  changed(): boolean {
    return this.#signature() !== this.#seen;
  }

  /** The state in the file; null where there is none, or none that can be used: see `saved`. */
  read(): Promise<State | null> {
    try {
      return Promise.resolve(this.#read());
    } catch (fault) {
      this.#refuse(stuckState(this.path, codeOf(fault) || 'EIO'));
      return Promise.resolve(null);
    }
  }

  #read(): State | null {
    this.#seen = this.#signature();
    this.saved = null;
    const stat = this.#disk.stat(this.path);
    if (stat === null) return null;
    if (!stat.isFile() || stat.size > mostBytes) {
      this.#refuse(stuckState(this.path, stat.isFile() ? 'EFBIG' : 'EISDIR'));
      return null;
    }
    const found = parseState(this.#text(stat.size));
    if (found.ok !== null) return found.ok;
    if (found.newer) this.#refuse(newerState(this.path));
    else this.#setAside();
    this.saved = found.kept;
    return null;
  }

  #text(size: number): string {
    const bytes = Buffer.alloc(size);
    const fd = this.#disk.open(this.path, 'r');
    try {
      let done = 0;
      while (done < size) {
        const got = this.#disk.read(fd, bytes.subarray(done), done);
        if (got === 0) break;
        done += got;
      }
      return bytes.subarray(0, done).toString('utf8');
    } finally {
      this.#disk.close(fd);
    }
  }

  #setAside(): void {
    // Another window may have put a good file in its place meanwhile.
    if (this.changed()) return;
    const aside = `${this.path}.corrupt-${this.#now().toISOString().replace(/[:.]/g, '-')}`;
    try {
      this.#disk.rename(this.path, aside);
      this.#notice(damagedState(this.path, aside));
      this.#seen = this.#signature();
    } catch (fault) {
      this.#refuse(stuckState(this.path, codeOf(fault) || 'EIO'));
    }
  }

  #refuse(text: Text): void {
    if (this.writable) this.#notice(text);
    this.writable = false;
  }

  async write(state: State): Promise<void> {
    if (!this.writable) return;
    const disk = this.#disk;
    const above = makeFolders(disk, dirname(this.path));
    // Where the file is a symbolic link, the file behind it is replaced and the link stays.
    const target = disk.stat(this.path) === null ? this.path : disk.realpath(this.path);
    const draft = `${target}.${process.pid}-${randomWord(this.#random, 8)}.tmp`;
    this.#sweep(dirname(target), basename(target));
    try {
      const fd = disk.open(draft, 'wx');
      try {
        writeAll(disk, fd, Buffer.from(`${JSON.stringify(state)}\n`));
        await disk.sync(fd);
      } finally {
        disk.close(fd);
      }
      disk.rename(draft, target);
    } catch (fault) {
      this.#remove(draft);
      throw fault;
    }
    this.#seen = this.#signature();
    for (const folder of [dirname(target), ...above]) await syncFolder(disk, folder);
  }

  /** Drafts that a killed process left behind; a day later nobody is writing them any more. */
  #sweep(folder: string, target: string): void {
    if (this.#swept) return;
    this.#swept = true;
    try {
      for (const name of this.#disk.list(folder)) {
        if (!name.startsWith(`${target}.`) || !name.endsWith('.tmp')) continue;
        const stat = this.#disk.stat(join(folder, name));
        if (stat?.isFile() && stat.mtimeMs < this.#now().getTime() - dayLong) this.#remove(join(folder, name));
      }
    } catch {
      // They stay; the write itself will tell whether the folder can be used.
    }
  }

  #remove(path: string): void {
    try {
      this.#disk.remove(path);
    } catch {
      // A stray draft does no harm.
    }
  }

  #signature(): string {
    try {
      const stat = this.#disk.stat(this.path);
      return stat === null ? '' : `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeMs}`;
    } catch {
      return '?';
    }
  }
}
