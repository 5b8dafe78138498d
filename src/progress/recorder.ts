import { join } from 'node:path';
import { version } from '../version.ts';
import { isUndo, type Answer, type JournalEntry, type Mode, type NewAnswer, type Undo } from './answer.ts';
import { runName } from './answer-id.ts';
import { append } from './append.ts';
import { makeFolders, type Disk } from './disk.ts';
import { checkEntry } from './entry-schema.ts';
import { answersFile } from './journals.ts';
import { claimMachine, thisMachine } from './machine.ts';
import { storageError, type Task } from './storage-error.ts';

export interface RecorderTools {
  readonly disk: Disk;
  readonly now: () => Date;
  readonly random: () => number;
  readonly identity: string | undefined;
  /** Whether a record stands in a journal. */
  readonly holds: (id: string) => boolean;
}

/** Writes the records of one process: names them, keeps them in order, and makes a second try of one that failed the same record. */
export class Recorder {
  readonly #folder: string;
  readonly #tools: RecorderTools;
  readonly #clock = new Map<Mode, string>();
  /** What could not be written, by what it was about. It may be on the disk all the same, where only the flush failed. */
  readonly #failed = new Map<string, JournalEntry>();
  #claim: Promise<string> | null = null;
  #run = '';
  #number = 0;
  #flushed = false;

  constructor(folder: string, tools: RecorderTools) {
    this.#folder = folder;
    this.#tools = tools;
  }

  /** The id of this machine in the folder; makes it, and the folder, where they are missing. @throws as the file system does */
  machine(): Promise<string> {
    const { disk, identity, random } = this.#tools;
    const claim = async (): Promise<string> => {
      makeFolders(disk, this.#folder);
      return claimMachine(disk, this.#folder, identity ?? thisMachine(), random);
    };
    this.#claim ??= claim().catch((fault: unknown) => {
      this.#claim = null;
      throw fault;
    });
    return this.#claim;
  }

  async record(given: NewAnswer): Promise<Answer> {
    const now = this.#tools.now().toISOString();
    const machine = await this.#named('answer');
    const about = JSON.stringify([given.mode, given.question, given.twinOf]);
    const failed = this.#failed.get(about);
    const again = failed !== undefined && !isUndo(failed) && sameChoice(failed, given) ? failed : null;
    const answer = again ?? this.#answer(given, given.time ?? now, machine);
    // A choice that failed and was then changed must not count beside the new one.
    const before = failed !== undefined && again === null && this.#tools.holds(failed.id) ? [this.#undo(failed.id, now, machine)] : [];
    await this.#append('answer', about, answer, before);
    return answer;
  }

  async undo(id: string): Promise<Undo> {
    const now = this.#tools.now().toISOString();
    const machine = await this.#named('undo');
    const failed = this.#failed.get(id);
    const undo = failed !== undefined && isUndo(failed) ? failed : this.#undo(id, now, machine);
    await this.#append('undo', id, undo, []);
    return undo;
  }

  #answer(given: NewAnswer, time: string, machine: string): Answer {
    const last = this.#clock.get(given.mode);
    // A clock that is set back must not turn the order of answers round.
    const notBefore = last !== undefined && last > time ? last : time;
    const answer: Answer = { ...given, format: 'study.answer/1', id: this.#nextId(machine), time: notBefore, machine, version };
    const checked = checkEntry(answer);
    if (typeof checked === 'string') throw new TypeError(`this is no answer: ${checked}`);
    this.#clock.set(given.mode, notBefore);
    // Nothing in it undoes another entry, so it is an answer.
    return checked as Answer;
  }

  #undo(undoes: string, time: string, machine: string): Undo {
    return { format: 'study.answer/1', id: this.#nextId(machine), time, undoes, machine, version };
  }

  #nextId(machine: string): string {
    this.#run ||= runName(this.#tools.now(), this.#tools.random);
    this.#number += 1;
    return `${machine}-${this.#run}-${this.#number}`;
  }

  async #named(task: Task): Promise<string> {
    try {
      return await this.machine();
    } catch (fault) {
      throw storageError(fault, task, this.#folder);
    }
  }

  async #append(task: Task, about: string, entry: JournalEntry, before: readonly JournalEntry[]): Promise<void> {
    const file = answersFile(entry.machine);
    try {
      await append(this.#tools.disk, this.#folder, file, [...before, entry], !this.#flushed);
    } catch (fault) {
      this.#failed.set(about, entry);
      throw storageError(fault, task, join(this.#folder, file));
    }
    this.#failed.delete(about);
    this.#flushed = true;
  }
}

const sameChoice = (a: Answer, b: NewAnswer): boolean => a.correct === b.correct && a.confidence === b.confidence && a.chosen.join('\n') === b.chosen.join('\n');
