import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Text } from '../item/question.ts';
import { version } from '../version.ts';
import { isUndo, type Answer, type JournalEntry, type Mode, type NewAnswer, type Undo } from './answer.ts';
import { runName } from './answer-id.ts';
import { append } from './append.ts';
import { realDisk, makeFolders, type Disk } from './disk.ts';
import { checkEntry } from './entry-schema.ts';
import { follow, Records, refollow, type Followed } from './follow.ts';
import { onceEach, standing } from './history.ts';
import { answersFile } from './journals.ts';
import type { Fault } from './line.ts';
import { claimMachine, thisMachine } from './machine.ts';
import { faultyNotice, newerNotice, troubleNotice } from './notices.ts';
import { checkSettings, emptyState, type Interrupted, type Settings, type State } from './state.ts';
import { StateFile } from './state-file.ts';
import { storageError, type Kept } from './storage-error.ts';
import { localZone } from './tally.ts';

export interface ProgressOptions {
  /** Absolute; see `dataFolder`. Nothing has to be there. */
  readonly folder: string;
  readonly now: () => Date;
  /** Numbers from 0 up to 1; Math.random where it is left out. Processes must not share a sequence. */
  readonly random?: () => number;
  readonly disk?: Disk;
  /** What tells this machine from others that share the folder; the running machine's own name where it is left out. */
  readonly identity?: string;
}

/** The memory in one folder. */
export interface Progress {
  readonly folder: string;
  /** What the user should know about the folder; more may come while the program runs. */
  readonly notices: readonly Text[];
  readonly state: State;
  /** False where the state file must not be replaced (it is a newer version's): settings and what was left open last for this run only. */
  readonly keepsState: boolean;
  /** All records, each id once, oldest first. Reads all journals the first time, then only what has come. */
  entries(): readonly JournalEntry[];
  /** The answers that count, oldest first. */
  answers(): readonly Answer[];
  /** Lines of journals that are set aside, up to 200 a file. */
  faults(): readonly Fault[];
  /** The id of this machine in the folder; makes one where there is none, and the folder too. @throws StorageError */
  machine(): Promise<string>;
  /**
   * Stores an answer; resolves once it is on the disk. @throws StorageError: it is not acknowledged then; giving the same answer again stores it
   * once, even if it reached the disk after all. @throws TypeError for what is no answer
   */
  record(answer: NewAnswer): Promise<Answer>;
  /** Takes an answer back, whichever process or machine gave it; taken back before, it stays so. @throws RangeError where there is no such answer; StorageError */
  undo(id: string): Promise<Undo>;
  /** Changes some settings; undefined unsets one. @throws StorageError, TypeError */
  saveSettings(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<void>;
  /** Keeps what was left open in a mode, to be offered again; null forgets it. @throws StorageError */
  saveInterrupted(mode: Mode, left: Interrupted | null): Promise<void>;
  /** Reads all journals anew and stores the state. @throws StorageError */
  rebuild(): Promise<void>;
  /** Stores the state where it has moved on. Never fails: nothing is in it that the journals do not hold. */
  close(): Promise<void>;
}

/** Answers after which the state is stored: so many have to be read again after a crash. */
const answersPerWrite = 20;

/** Opens the memory in a folder. Reads the state and what has come to the journals since; writes nothing (but sets a damaged state file aside). */
export async function openProgress(options: ProgressOptions): Promise<Progress> {
  const memory = new Memory(options);
  await memory.open();
  return memory;
}

class Memory implements Progress {
  readonly folder: string;
  readonly notices: Text[] = [];
  readonly #disk: Disk;
  readonly #now: () => Date;
  readonly #random: () => number;
  readonly #identity: string | undefined;
  readonly #file: StateFile;
  readonly #low: Low<State>;
  readonly #records: Records;
  readonly #clock = new Map<Mode, string>();
  /** Entries whose writing failed, by what was asked for. */
  readonly #failed = new Map<string, JournalEntry>();
  readonly #mine = new Set<string>();
  #claim: Promise<string> | null = null;
  #run = '';
  #number = 0;
  #flushed = false;
  #sinceWrite = 0;
  #stored: State['journals'] | null = null;
  #writes: Promise<void> = Promise.resolve();
  #once: { readonly from: readonly JournalEntry[]; readonly entries: readonly JournalEntry[]; readonly answers: readonly Answer[] } | null = null;

  constructor({ folder, now, random = Math.random, disk = realDisk, identity }: ProgressOptions) {
    this.folder = folder;
    this.#disk = disk;
    this.#now = now;
    this.#random = random;
    this.#identity = identity;
    const zone = localZone();
    this.#file = new StateFile(folder, zone, { disk, now, random, notice: (text) => this.notices.push(text) });
    this.#low = new Low(this.#file, emptyState(zone));
    this.#records = new Records(disk, folder);
  }

  async open(): Promise<void> {
    const zone = localZone();
    await this.#low.read();
    const before = this.#low.data;
    if (before.zone === zone) this.#stored = before.journals;
    const followed = before.zone === zone ? follow(this.#disk, this.folder, before) : refollow(this.#disk, this.folder);
    this.#low.data = { ...before, zone, ...followed.derived };
    this.#tell(followed, before);
  }

  /** Says what is wrong with the journals: what cannot be read each time, damaged lines when they are first seen. */
  #tell({ scan, derived }: Followed, before: State): void {
    for (const trouble of scan.troubles) this.notices.push(troubleNotice(this.folder, trouble));
    for (const [file, { faulty, newer }] of Object.entries(derived.journals)) {
      const told = before.journals[file];
      const unfinished = scan.faults.some((f) => f.file === file && f.line > (derived.journals[file]?.line ?? 0)) ? 1 : 0;
      const damaged = faulty - newer;
      if (damaged > (told ? told.faulty - told.newer : 0) || unfinished > 0) this.notices.push(faultyNotice(this.folder, file, damaged + unfinished));
      if (newer > 0) this.notices.push(newerNotice(this.folder, file, newer));
    }
  }

  get state(): State {
    return this.#low.data;
  }

  get keepsState(): boolean {
    return this.#file.writable;
  }

  #read(): { readonly entries: readonly JournalEntry[]; readonly answers: readonly Answer[] } {
    const from = this.#records.all();
    if (this.#once?.from !== from) {
      const entries = onceEach(from);
      this.#once = { from, entries, answers: standing(entries) };
    }
    return this.#once;
  }

  entries(): readonly JournalEntry[] {
    return this.#read().entries;
  }

  answers(): readonly Answer[] {
    return this.#read().answers;
  }

  faults(): readonly Fault[] {
    return this.#records.scan().faults;
  }

  machine(): Promise<string> {
    this.#claim ??= this.#claimed().catch((fault: unknown) => {
      this.#claim = null;
      throw fault;
    });
    return this.#claim;
  }

  async #claimed(): Promise<string> {
    makeFolders(this.#disk, this.folder);
    return claimMachine(this.#disk, this.folder, this.#identity ?? thisMachine(), this.#random);
  }

  async record(given: NewAnswer): Promise<Answer> {
    const asked = this.#now().toISOString();
    return this.#append('answer', JSON.stringify(given), async (): Promise<Answer> => {
      const machine = await this.machine();
      const entry: Answer = { ...given, format: 'study.answer/1', time: this.#notBefore(given.mode, given.time ?? asked), id: this.#nextId(machine), machine, version };
      const checked = checkEntry(entry);
      if (typeof checked === 'string') throw new TypeError(`not an answer: ${checked}`);
      // checkEntry found it to be an entry, and nothing in it undoes another.
      return checked as Answer;
    });
  }

  /** A clock that is set back must not turn the order of answers round. */
  #notBefore(mode: Mode, time: string): string {
    const last = this.#clock.get(mode);
    const now = last !== undefined && last > time ? last : time;
    this.#clock.set(mode, now);
    return now;
  }

  #nextId(machine: string): string {
    this.#run ||= runName(this.#now(), this.#random);
    this.#number += 1;
    return `${machine}-${this.#run}-${this.#number}`;
  }

  async undo(id: string): Promise<Undo> {
    if (!this.#mine.has(id)) {
      const entries = this.entries();
      const done = entries.find((e): e is Undo => isUndo(e) && e.undoes === id);
      if (done) return done;
      if (!entries.some((e) => e.id === id && !isUndo(e))) throw new RangeError(`there is no answer ${id}`);
    }
    const time = this.#now().toISOString();
    const undo = await this.#append('undo', `undo ${id}`, async (): Promise<Undo> => {
      const machine = await this.machine();
      return { format: 'study.answer/1', id: this.#nextId(machine), time, undoes: id, machine, version };
    });
    this.#mine.delete(id);
    return undo;
  }

  /** `key` says what was asked for, so that what failed is tried again as the same record. */
  async #append<T extends JournalEntry>(kept: Kept, key: string, make: () => Promise<T>): Promise<T> {
    let entry: T;
    try {
      // The same key was made by the same caller.
      entry = (this.#failed.get(key) as T | undefined) ?? (await make());
      this.#failed.delete(key);
    } catch (fault) {
      if (fault instanceof TypeError) throw fault;
      throw storageError(fault, kept, this.folder);
    }
    const file = answersFile(entry.machine);
    try {
      await append(this.#disk, this.folder, file, [entry], !this.#flushed);
    } catch (fault) {
      this.#failed.set(key, entry);
      throw storageError(fault, kept, join(this.folder, file));
    }
    this.#flushed = true;
    if (!isUndo(entry)) this.#mine.add(entry.id);
    this.#catchUp();
    this.#sinceWrite += 1;
    if (this.#sinceWrite >= answersPerWrite) void this.#write((s) => s).catch(() => {});
    return entry;
  }

  #catchUp(): void {
    const { derived } = follow(this.#disk, this.folder, this.#low.data);
    this.#low.data = { ...this.#low.data, ...derived };
  }

  /** Stores the state with a change, one write after another; what another window has changed in the meantime stays. */
  #write(change: (kept: Pick<State, 'settings' | 'interrupted'>) => Pick<State, 'settings' | 'interrupted'>): Promise<void> {
    const write = this.#writes.then(async () => {
      if (this.#file.writable && this.#file.changed()) {
        const mine = this.#low.data;
        await this.#low.read();
        const { settings, interrupted } = this.#low.data;
        this.#low.data = { ...mine, settings, interrupted };
      }
      const { settings, interrupted } = change(this.#low.data);
      this.#low.data = { ...this.#low.data, settings, interrupted };
      this.#sinceWrite = 0;
      const { journals } = this.#low.data;
      await this.#low.write();
      this.#stored = journals;
    });
    this.#writes = write.catch(() => {});
    return write;
  }

  async saveSettings(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<void> {
    const given = checkSettings(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
    const unset = new Set(Object.keys(change).filter((key) => !Object.hasOwn(given, key)));
    await this.#keep('settings', ({ settings, interrupted }) => ({ settings: { ...Object.fromEntries(Object.entries(settings).filter(([key]) => !unset.has(key))), ...given }, interrupted }));
  }

  async saveInterrupted(mode: Mode, left: Interrupted | null): Promise<void> {
    await this.#keep('interrupted', ({ settings, interrupted }) => {
      const { [mode]: _, ...others } = interrupted;
      return { settings, interrupted: left === null ? others : { ...others, [mode]: left } };
    });
  }

  async #keep(kept: Kept, change: Parameters<Memory['#write']>[0]): Promise<void> {
    try {
      await this.#write(change);
    } catch (fault) {
      throw storageError(fault, kept, this.#file.path);
    }
  }

  async rebuild(): Promise<void> {
    const { derived } = refollow(this.#disk, this.folder);
    this.#low.data = { ...this.#low.data, zone: localZone(), ...derived };
    await this.#keep('rebuild', (kept) => kept);
  }

  async close(): Promise<void> {
    const { journals } = this.#low.data;
    if (JSON.stringify(journals) !== JSON.stringify(this.#stored ?? {})) await this.#write((kept) => kept).catch(() => {});
    await this.#writes;
  }
}
