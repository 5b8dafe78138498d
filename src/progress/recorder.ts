import { join } from 'node:path';
import { version } from '../version.ts';
import { isUndo, type Answer, type JournalEntry, type Mode, type NewAnswer, type TimedAnswer, type Undo } from './answer.ts';
import { runName } from './answer-id.ts';
import { append } from './append.ts';
import { makeFolders, type Disk } from './disk.ts';
import { checkEntry } from './entry-schema.ts';
import { answersFile } from './journal-names.ts';
import { claimMachine, thisMachine } from './machine.ts';
import { storageError, type Task } from './storage-error.ts';

export interface RecorderTools {
  readonly disk: Disk;
  readonly now: () => Date;
  readonly random: () => number;
  readonly identity: string | undefined;
  /** Whether a record stands in a journal. */
  readonly holds: (id: string) => boolean;
  /** The latest answer that counts; null where there is none. */
  readonly latest: () => { readonly id: string; readonly time: string } | null;
}

const correction = 3_600_000;

/** Writes the records of one process: names them, keeps them in order, and makes a second try of one that failed the same record. */
export class Recorder {
  readonly #folder: string;
  readonly #tools: RecorderTools;
  readonly #clock = new Map<Mode, string>();
  // What could not be written, by what it was about. It may be on the disk all the same, where only the flush failed: a second try has to be the
  // same record, and one with another choice has to take the first one back.
  readonly #failedAnswers = new Map<string, Answer>();
  readonly #failedUndos = new Map<string, Undo>();
  readonly #dropped = new Map<string, readonly string[]>();
  #claim: Promise<string> | null = null;
  // Once it is known nobody waits for it: a record is on its way to the disk before `record` returns.
  #machine: string | null = null;
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
    const machine = (this.#machine ??= await this.#named('answer'));
    const about = JSON.stringify([given.mode, given.question, given.twinOf]);
    const failed = this.#failedAnswers.get(about);
    const again = failed !== undefined && sameChoice(failed, given);
    const answer = again ? failed : this.#answer(given, this.#notBefore(given.mode, given.time ?? now), machine);
    this.#clock.set(given.mode, this.#notBefore(given.mode, answer.time));
    if (failed !== undefined && !again) this.#dropped.set(about, [...(this.#dropped.get(about) ?? []), failed.id]);
    const taken = (this.#dropped.get(about) ?? []).filter((id) => this.#tools.holds(id)).map((id) => this.#undo(id, now, machine));
    await this.#append('answer', machine, [...taken, answer], new Map([[about, answer]]), this.#failedAnswers);
    this.#dropped.delete(about);
    return answer;
  }

  /** @param here the records that are stored */
  async recordAll(given: readonly TimedAnswer[], here: readonly JournalEntry[]): Promise<readonly Answer[]> {
    const machine = (this.#machine ??= await this.#named('answer'));
    const stored = new Map(here.filter((e): e is Answer => !isUndo(e)).map((a) => [moment(a), a]));
    const wanting = new Map<string, Answer>();
    const answers = given.map((g) => {
      const about = moment(g);
      const failed = this.#failedAnswers.get(about);
      const known = failed === undefined ? stored.get(about) : undefined;
      const answer = known ?? wanting.get(about) ?? failed ?? this.#answer(g, g.time, machine);
      if (known === undefined) wanting.set(about, answer);
      return answer;
    });
    if (wanting.size > 0) await this.#append('answer', machine, [...wanting.values()], wanting, this.#failedAnswers);
    return answers;
  }

  async undo(id: string): Promise<Undo> {
    const now = this.#tools.now().toISOString();
    const machine = (this.#machine ??= await this.#named('undo'));
    const undo = this.#failedUndos.get(id) ?? this.#undo(id, now, machine);
    await this.#append('undo', machine, [undo], new Map([[id, undo]]), this.#failedUndos);
    return undo;
  }

  /**
   * A clock that is set back must not turn the order of answers round, neither within this process nor, where it is only corrected, behind what
   * others stored. By more than an hour it was wrong before rather than now, and its times are taken as they come.
   */
  #notBefore(mode: Mode, time: string): string {
    const corrected = this.#behindOthers(time);
    const last = this.#clock.get(mode) ?? corrected;
    return last > corrected ? last : corrected;
  }

  #behindOthers(time: string): string {
    const latest = this.#tools.latest();
    if (latest === null || latest.time < time || Date.parse(latest.time) - Date.parse(time) > correction) return time;
    // Of one moment, runs sort by their start, which the clock got wrong; numbers of this run rise.
    const mine = this.#run !== '' && latest.id.includes(`-${this.#run}-`);
    return mine ? latest.time : new Date(Date.parse(latest.time) + 1).toISOString();
  }

  #answer(given: NewAnswer, time: string, machine: string): Answer {
    const answer = checkEntry({ ...given, format: 'study.answer/1', id: this.#nextId(machine), time, machine, version });
    if (typeof answer === 'string') throw new TypeError(`this is no answer: ${answer}`);
    if (isUndo(answer)) throw new TypeError('this is no answer: it undoes one');
    return answer;
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

  /** @param tries what each record is about, to be found again among the failed ones should it fail */
  async #append<T extends JournalEntry>(task: Task, machine: string, entries: readonly JournalEntry[], tries: ReadonlyMap<string, T>, failed: Map<string, T>): Promise<void> {
    const file = answersFile(machine);
    try {
      await append(this.#tools.disk, this.#folder, file, entries, !this.#flushed);
    } catch (fault) {
      for (const [about, entry] of tries) failed.set(about, entry);
      throw storageError(fault, task, join(this.#folder, file));
    }
    for (const about of tries.keys()) failed.delete(about);
    this.#flushed = true;
  }
}

const moment = ({ mode, question, time }: TimedAnswer): string => JSON.stringify(['at', mode, question, time]);
const sameChoice = (a: Answer, b: NewAnswer): boolean => a.correct === b.correct && a.confidence === b.confidence && a.chosen.join('\n') === b.chosen.join('\n');
