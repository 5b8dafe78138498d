import type { Text } from '../item/question.ts';
import { isUndo, type Answer, type JournalEntry, type Mode, type NewAnswer, type TimedAnswer, type Undo } from './answer.ts';
import { realDisk, type Disk } from './disk.ts';
import { Records } from './follow.ts';
import { onceEach, standing } from './history.ts';
import { Keeper, type Recount } from './keeper.ts';
import type { Fault } from './line.ts';
import { noModel, type AnyReducer, type Reducer } from './model.ts';
import { Recorder } from './recorder.ts';
import { checkSettings, type Interrupted, type Settings, type State } from './state.ts';

export interface ProgressOptions<M = unknown> {
  /** Absolute; see `dataFolder`. Nothing has to be there. */
  readonly folder: string;
  readonly now: () => Date;
  /** Numbers from 0 up to 1; Math.random where it is left out. Processes must not share a sequence. */
  readonly random?: () => number;
  readonly disk?: Disk;
  /** What tells this machine from others that share the folder; the running machine's own name where it is left out. */
  readonly identity?: string;
  /** What to keep beside the tallies; all who open a folder have to ask for the same, or it is reckoned anew each time. */
  readonly reducer?: Reducer<M>;
}

/** Settings to change; undefined unsets one. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** The memory in one folder. */
export interface Progress<M = unknown> {
  readonly folder: string;
  /** What the user should know about the folder; more may come while the program runs. */
  readonly notices: readonly Text[];
  /** Up to date with the journals as of the opening or the latest record of this process. */
  readonly state: State;
  /** What the reducer makes of the answers, as up to date as the state. */
  readonly model: M;
  /** False where the state file must not be replaced (it is a newer version's): settings and what was left open then last for this run only. */
  readonly keepsState: boolean;
  /** All records, each id once, oldest first. Reads all journals the first time, then only what has come. */
  entries(): readonly JournalEntry[];
  /** The answers that count, oldest first. */
  answers(): readonly Answer[];
  /** Lines of journals that are set aside, up to 200 a file. */
  faults(): readonly Fault[];
  /**
   * Stores an answer; resolves once it is on the disk. @throws StorageError: it is not acknowledged then; giving it again stores it once, even if
   * it reached the disk after all. @throws TypeError for what is no answer
   */
  record(answer: NewAnswer): Promise<Answer>;
  /**
   * Stores the answers of a quiz that is handed in, all in one write. An answer of the same mode, question and time that is stored already is not
   * stored again, so that a hand-in that was broken off can be repeated. Resolves to all of them as they stand. @throws as `record`
   */
  recordAll(answers: readonly TimedAnswer[]): Promise<readonly Answer[]>;
  /** Takes an answer back, whichever process or machine gave it; taken back before, it stays so. @throws RangeError where there is no such answer; StorageError */
  undo(id: string): Promise<Undo>;
  /** @throws StorageError, and nothing is changed; TypeError for what is no setting */
  saveSettings(change: SettingsChange): Promise<void>;
  /** Keeps what was left open in a mode, to be offered again; null forgets it. @throws StorageError */
  saveInterrupted(mode: Mode, left: Interrupted | null): Promise<void>;
  /** Reads all journals anew and stores the state. @throws StorageError */
  rebuild(): Promise<void>;
  /** What a rebuild would find, and whether the state says the same. Changes nothing. */
  recount(): Recount;
  /** Stores the state where it has moved on. Never fails: what it holds is in the journals too. */
  close(): Promise<void>;
}

/** Opens the memory in a folder: reads the state and what has come to the journals since. Writes nothing, but sets a damaged state file aside. Never fails. */
export async function openProgress<M = unknown>({ folder, now, random = Math.random, disk = realDisk, identity, reducer }: ProgressOptions<M>): Promise<Progress<M>> {
  const notices: Text[] = [];
  const keeper = new Keeper(folder, { disk, now, random, notice: (text) => notices.push(text), reducer: (reducer as AnyReducer | undefined) ?? noModel });
  await keeper.open((text) => notices.push(text));
  const records = new Records(disk, folder);
  const read = readOnce(() => records.all());
  const recorder = new Recorder(folder, { disk, now, random, identity, holds: (id) => records.all().some((e) => e.id === id), latest: () => keeper.state.model.latest });
  const mine = new Set<string>();
  return {
    folder,
    notices,
    get state() {
      return keeper.state;
    },
    get model() {
      // It comes from the reducer, or has passed its check.
      return keeper.state.model.value as M;
    },
    get keepsState() {
      return keeper.writable;
    },
    entries: () => read().entries,
    answers: () => read().answers,
    faults: () => records.scan().faults,
    async record(given) {
      const answer = await recorder.record(given);
      mine.add(answer.id);
      keeper.recorded(1);
      return answer;
    },
    async recordAll(given) {
      const answers = await recorder.recordAll(given, read().entries);
      for (const { id } of answers) mine.add(id);
      keeper.recorded(answers.length);
      return answers;
    },
    async undo(id) {
      // Reading all journals for a slip just made would keep the user waiting.
      const done = mine.has(id) ? null : undoneBefore(read().entries, id);
      if (done !== null) return done;
      const undo = await recorder.undo(id);
      mine.delete(id);
      keeper.recorded(1);
      return undo;
    },
    async saveSettings(change) {
      const given = checkSettings(withoutUnset(change));
      await keeper.change('settings', ({ settings, interrupted }) => ({ settings: withoutUnset({ ...settings, ...change, ...given }), interrupted }));
    },
    saveInterrupted: (mode, left) =>
      keeper.change('interrupted', ({ settings, interrupted }) => {
        const { [mode]: _, ...others } = interrupted;
        return { settings, interrupted: left === null ? others : { ...others, [mode]: left } };
      }),
    rebuild: () => keeper.rebuild(),
    recount: () => keeper.recount(),
    close: () => keeper.close(),
  };
}

const withoutUnset = (change: SettingsChange): Settings => Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** The record that took an answer back; null where it stands. */
function undoneBefore(entries: readonly JournalEntry[], id: string): Undo | null {
  if (!entries.some((e) => e.id === id && !isUndo(e))) throw new RangeError(`there is no answer ${id}`);
  return entries.find((e): e is Undo => isUndo(e) && e.undoes === id) ?? null;
}

/** Puts records in order once for each list of them. */
function readOnce(all: () => readonly JournalEntry[]): () => { readonly entries: readonly JournalEntry[]; readonly answers: readonly Answer[] } {
  let from: readonly JournalEntry[] | null = null;
  let read: { readonly entries: readonly JournalEntry[]; readonly answers: readonly Answer[] } = { entries: [], answers: [] };
  return () => {
    const now = all();
    if (now !== from) {
      const entries = onceEach(now);
      read = { entries, answers: standing(entries) };
      from = now;
    }
    return read;
  };
}
