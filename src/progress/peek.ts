import { join } from 'node:path';
import { has, isCount, isDayTotal, isOneOf, isRuleTally, isSeconds, isTable, isText, type Check } from './by-hand.ts';
import { bytesAt, isAtEnd, type Cursor } from './cursor.ts';
import { realDisk, type Disk } from './disk.ts';
import { journalsIn } from './journal-names.ts';
import type { Reducer } from './model.ts';
import type { Interrupted, InterruptedByMode, Settings } from './state.ts';
import { counting, mostBytes, stateFormat, stateName } from './state-format.ts';
import { localZone, noTallies, type Tallies } from './tally.ts';

/** What the memory says, without the latest answers themselves. */
export interface Seen<M> {
  readonly settings: Settings;
  readonly interrupted: InterruptedByMode;
  readonly tallies: Omit<Tallies, 'latest'>;
  readonly model: M;
}

/**
 * What the memory in a folder says, told from the state file alone: far sooner there than an opened memory, and the same. Null where there is
 * anything that an opened memory would do or tell: a state that is not this version's and whole, a journal that has gone on or is another, lines
 * that are set aside as newer. Where nothing is kept yet it says nothing. Writes nothing, never fails.
 */
export function peek<M>(folder: string, { version, start, check }: Pick<Reducer<M>, 'version' | 'start' | 'check'>, disk: Disk = realDisk): Seen<M> | null {
  try {
    if (disk.stat(join(folder, stateName)) === null) return journalsIn(disk, folder).length === 0 ? { settings: {}, interrupted: {}, tallies: noTallies, model: start } : null;
    const state = readState(disk, join(folder, stateName));
    if (!isState(state) || state.zone !== localZone() || state.model.version !== version) return null;
    const names = journalsIn(disk, folder);
    if (names.length !== Object.keys(state.journals).length) return null;
    for (const name of names) {
      const cursor = Object.hasOwn(state.journals, name) ? state.journals[name] : undefined;
      if (!cursor || cursor.newer > 0 || !isAtEnd(disk, folder, name, cursor)) return null;
    }
    const model = check(state.model.value);
    return model === null ? null : { settings: state.settings, interrupted: state.interrupted, tallies: state.tallies, model };
  } catch {
    return null;
  }
}

function readState(disk: Disk, path: string): unknown {
  const stat = disk.stat(path);
  if (!stat?.isFile() || stat.size > mostBytes) return null;
  const fd = disk.open(path, 'r');
  try {
    const bytes = bytesAt(disk, fd, 0, stat.size);
    return bytes.length < stat.size ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  } finally {
    disk.close(fd);
  }
}

/** A state as far as it is handed out; what else is in the file is the opened memory's business. */
interface Told {
  readonly settings: Settings;
  readonly interrupted: InterruptedByMode;
  readonly zone: string;
  readonly tallies: Omit<Tallies, 'latest'>;
  readonly journals: Readonly<Record<string, Cursor>>;
  readonly model: { readonly version: string; readonly value: unknown };
}

/** What may be left out, but is not null. */
const may = (check: Check): Check => (value) => value === undefined || check(value);
const isDay: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

// By hand, not by the schema of state.ts, whose library takes longer to load than all that is done here. A test holds the two together.
const isSum = has({ asked: isCount, right: isCount });
const isLeft = may(has({ version: isCount } satisfies Partial<Record<keyof Interrupted, Check>>));
const isWhole = has({
  format: isOneOf(stateFormat),
  counting: isOneOf(counting),
  settings: has({
    lang: may(isOneOf('en', 'ko')),
    colour: may(isOneOf(true, false)),
    ascii: may(isOneOf(true, false)),
    screenReader: may(isOneOf(true, false)),
    minutesPerDay: may((value) => typeof value === 'number' && value >= 0 && value <= 1440),
    examDate: may(isDay),
  }),
  interrupted: has({ session: isLeft, quiz: isLeft, review: isLeft }),
  zone: isText,
  tallies: has({
    rules: isTable(isRuleTally),
    topics: isTable(isSum),
    days: isTable(isDayTotal),
    before: isDayTotal,
    confidence: has({ guess: isSum, fairly: isSum, sure: isSum, unsaid: isSum }),
    modes: has({ session: isSum, quiz: isSum, review: isSum }),
    times: has({ right: isSeconds, wrong: isSeconds, quiz: isSeconds }),
  }),
  journals: isTable(has({ offset: isCount, line: isCount, faulty: isCount, newer: isCount, head: isCount, tail: isCount })),
  model: has({ version: isText }),
});
const isState = (value: unknown): value is Told => isWhole(value);
