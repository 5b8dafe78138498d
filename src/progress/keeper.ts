import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import type { Text } from '../item/question.ts';
import { nothing, type Derived, type Reckoning } from './derive.ts';
import type { Disk } from './disk.ts';
import { follow, refollow, type Followed } from './follow.ts';
import { noModel, startOf, type AnyReducer, type Modelled } from './model.ts';
import { faultyNotice, newerNotice, troubleNotice } from './notices.ts';
import { emptyState, type Kept, type State } from './state.ts';
import { counting, stateFormat } from './state-format.ts';
import { StateFile } from './state-file.ts';
import { storageError, type Task } from './storage-error.ts';
import { localDay, localZone, totalOf } from './tally.ts';

/** Records after which the state is stored: so many have to be read again after a crash. */
const recordsPerWrite = 200;

/** What the journals of a folder come to. */
export interface Recount {
  readonly answers: number;
  readonly rules: number;
  readonly journals: number;
  readonly same: boolean;
}

/** The state of a folder: follows the journals, and stores itself where that is due. */
export class Keeper {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #file: StateFile;
  readonly #low: Low<State>;
  readonly #zone = localZone();
  #kept: Kept = { settings: {}, interrupted: {} };
  readonly #reckoning: Reckoning;
  #derived: Derived;
  /** What followed before the latest record of this process. */
  #earlier: Derived | null = null;
  #state: State | null = null;
  /** Whether memory holds what the file does not, and cannot be told from the journals' cursors. */
  #dirty = false;
  #storedJournals = '{}';
  #sinceWrite = 0;
  #writes: Promise<void> = Promise.resolve();

  constructor(folder: string, tools: { readonly disk: Disk; readonly now: () => Date; readonly random: () => number; readonly notice: (text: Text) => void; readonly reducer: AnyReducer }) {
    this.#folder = folder;
    this.#disk = tools.disk;
    this.#file = new StateFile(folder, tools);
    this.#reckoning = { dayOf: localDay, reducer: tools.reducer };
    this.#derived = nothing(tools.reducer);
    this.#low = new Low(this.#file, emptyState(this.#zone, tools.reducer));
  }

  /** Reads the state file and what has come to the journals since; tells what is wrong with either. */
  async open(notice: (text: Text) => void): Promise<void> {
    await this.#low.read();
    const stored = this.#low.data;
    this.#kept = this.#file.saved ?? { settings: stored.settings, interrupted: stored.interrupted };
    this.#storedJournals = JSON.stringify(stored.journals);
    const model = this.#checked(stored.model);
    this.#dirty = this.#file.saved !== null || stored.zone !== this.#zone || model === null;
    const followed = stored.zone === this.#zone && model !== null ? follow(this.#disk, this.#folder, { ...derivedOf(stored), model }, this.#reckoning) : refollow(this.#disk, this.#folder, this.#reckoning);
    this.#derived = followed.derived;
    for (const text of noticesFor(this.#folder, followed, stored)) notice(text);
  }

  /** A model from the state file, if it is one of this version. */
  #checked(model: Modelled): Modelled | null {
    const { reducer } = this.#reckoning;
    if (model.version !== reducer.version) return null;
    if (reducer === noModel) return { ...startOf(noModel), latest: model.latest };
    const value = reducer.check(model.value);
    return value === null ? null : { ...model, value };
  }

  get state(): State {
    this.#state ??= { format: stateFormat, counting, ...this.#kept, zone: this.#zone, ...this.#derived };
    return this.#state;
  }

  get writable(): boolean {
    return this.#file.writable;
  }

  /** Counts what has come to the journals; stores the state now and then, without anybody waiting for it. */
  recorded(records: number): void {
    const before = this.#derived;
    this.#follow(follow(this.#disk, this.#folder, before, this.#reckoning, this.#earlier));
    this.#earlier = before;
    this.#sinceWrite += records;
    if (this.#sinceWrite >= recordsPerWrite) void this.#write((kept) => kept).catch(() => {});
  }

  #follow({ derived }: Followed): void {
    this.#derived = derived;
    this.#state = null;
  }

  /** Changes what the journals do not tell, and stores it. @throws StorageError: the change is not made then */
  async change(task: Task, change: (kept: Kept) => Kept): Promise<void> {
    try {
      await this.#write(change);
    } catch (fault) {
      throw storageError(fault, task, this.#file.path);
    }
  }

  /** Reads all journals anew and stores the state. @throws StorageError */
  async rebuild(): Promise<void> {
    this.#follow(refollow(this.#disk, this.#folder, this.#reckoning));
    await this.change('rebuild', (kept) => kept);
  }

  /** What a rebuild would find. */
  recount(): Recount {
    const { tallies, journals, model, marks, awaited } = refollow(this.#disk, this.#folder, this.#reckoning).derived;
    return {
      answers: totalOf(tallies).asked,
      rules: Object.keys(tallies.rules).length,
      journals: Object.keys(journals).length,
      same: isDeepStrictEqual(derivedOf(this.#derived), { tallies, journals, marks, awaited, model }),
    };
  }

  /** One write after another; what another window has stored in the meantime stays. */
  #write(change: (kept: Kept) => Kept): Promise<void> {
    this.#sinceWrite = 0;
    const write = this.#writes.then(async () => {
      const theirs = this.#file.changed() ? await this.#file.read() : null;
      const kept = change(theirs === null ? this.#kept : { settings: theirs.settings, interrupted: theirs.interrupted });
      const journals = JSON.stringify(this.#derived.journals);
      this.#low.data = { format: stateFormat, counting, ...kept, zone: this.#zone, ...this.#derived };
      await this.#low.write();
      this.#kept = kept;
      this.#state = null;
      this.#dirty = false;
      this.#storedJournals = journals;
    });
    this.#writes = write.catch(() => {});
    return write;
  }

  /** Stores the state where it has moved on. Never fails. */
  async close(): Promise<void> {
    await this.#writes;
    const moved = this.#dirty || JSON.stringify(this.#derived.journals) !== this.#storedJournals;
    // What is in it comes from the journals; it is told again next time.
    if (moved && this.#file.writable) await this.#write((kept) => kept).catch(() => {});
  }
}

const derivedOf = ({ tallies, journals, marks, awaited, model }: Derived): Derived => ({ tallies, journals, marks, awaited, model });

/** What cannot be read, each time; damaged lines, when they are first seen. */
function noticesFor(folder: string, { scan, derived }: Followed, before: State): readonly Text[] {
  const notices = scan.troubles.map((trouble) => troubleNotice(folder, trouble));
  for (const [file, { faulty, newer, line }] of Object.entries(derived.journals)) {
    const told = before.journals[file];
    const unfinished = scan.faults.some((f) => f.file === file && f.line > line) ? 1 : 0;
    const damaged = faulty - newer;
    if (damaged > (told ? told.faulty - told.newer : 0) || unfinished > 0) notices.push(faultyNotice(folder, file, damaged + unfinished));
    if (newer > 0) notices.push(newerNotice(folder, file, newer));
  }
  return notices;
}
