import * as v from 'valibot';
import { isUndo, type Answer, type Mode } from './answer.ts';
import { isDayTotal, isRuleTally, isSeconds, isTable } from './by-hand.ts';
import { nothing, type Derived } from './derive.ts';
import { checkEntry } from './entry-schema.ts';
import type { AnyReducer } from './model.ts';
import { upgrade, versionOf, type Upgrades } from './line.ts';
import { counting, stateFormat } from './state-format.ts';
import type { DayTotal, RuleTally } from './tally.ts';

const current = 2;

/** What the user has chosen; what is left out is told from the surroundings. */
export interface Settings {
  readonly lang?: 'en' | 'ko';
  readonly colour?: boolean;
  readonly ascii?: boolean;
  readonly screenReader?: boolean;
  readonly minutesPerDay?: number;
  /** The exam's day: `2025-03-01`. */
  readonly examDate?: string;
}

/** A session or quiz that was left before its end. `data` is the business of the mode that keeps it, and so is the version of its shape. */
export interface Interrupted {
  readonly version: number;
  readonly data: unknown;
}

/** One of each kind at most, so that a session that is broken off does not cost a quiz that waits. */
export type InterruptedByMode = Readonly<Partial<Record<Mode, Interrupted>>>;

/** The state file, format `study.state/2`: what the user chose, what was left open, and what follows from the journals (which can always be rebuilt). */
export interface State extends Derived {
  readonly format: typeof stateFormat;
  /** The version of the shape and the meaning of what follows from the journals; that of another version is reckoned anew. */
  readonly counting: number;
  readonly settings: Settings;
  readonly interrupted: InterruptedByMode;
  /** The time zone that days were counted in; see `localZone`. */
  readonly zone: string;
}

/** What in the state cannot be rebuilt from the journals. */
export type Kept = Pick<State, 'settings' | 'interrupted'>;

export const emptyState = (zone: string, reducer?: AnyReducer): State => ({ format: stateFormat, counting, settings: {}, interrupted: {}, zone, ...nothing(reducer) });

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const name = v.string();

const settings = v.looseObject({
  lang: v.exactOptional(v.picklist(['en', 'ko'])),
  colour: v.exactOptional(v.boolean()),
  ascii: v.exactOptional(v.boolean()),
  screenReader: v.exactOptional(v.boolean()),
  minutesPerDay: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1440))),
  examDate: v.exactOptional(day),
});
const one = v.object({ version: count, data: v.unknown() });
const interrupted = v.object({ session: v.exactOptional(one), quiz: v.exactOptional(one), review: v.exactOptional(one) });
const keptSchema = v.object({ format: v.literal(stateFormat), counting: count, settings, interrupted });

// Not v.record, which leaves out keys such as `constructor`: a topic may be called that, and nothing here looks names up the prototype chain.
const table = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.transform((value) => Object.entries(value)),
    v.array(v.tuple([name, item])),
    v.transform((entries): Readonly<Record<string, T>> => Object.fromEntries(entries)),
  );
function isAnswer(value: unknown): boolean {
  const entry = checkEntry(value);
  return typeof entry !== 'string' && !isUndo(entry);
}

const sum = v.object({ asked: count, right: count });
const dayTotal = v.object({ asked: count, right: count, milliseconds: count });
// What grows with years of practice is checked by hand: a schema would take a tenth of the whole start over it.
const seconds = v.custom<readonly number[]>(isSeconds);
const place = { id: name, time: name };
const derived = v.object({
  zone: v.string(),
  tallies: v.object({
    rules: v.custom<Readonly<Record<string, RuleTally>>>(isTable(isRuleTally)),
    topics: table(sum),
    days: v.custom<Readonly<Record<string, DayTotal>>>(isTable(isDayTotal)),
    before: dayTotal,
    confidence: v.object({ guess: sum, fairly: sum, sure: sum, unsaid: sum }),
    modes: v.object({ session: sum, quiz: sum, review: sum }),
    times: v.object({ right: seconds, wrong: seconds, quiz: seconds }),
    latest: v.pipe(v.array(v.custom<Answer>(isAnswer)), v.maxLength(10)),
  }),
  journals: table(v.object({ offset: count, line: count, faulty: count, newer: count, head: count, tail: count })),
  marks: table(v.object({ runs: table(count), floor: v.nullable(name) })),
  awaited: v.array(name),
  model: v.object({ version: name, latest: v.nullable(v.object(place)), value: v.unknown() }),
});

/** Brings a state file of an earlier format to the next one; what follows from the journals may be left out, it is rebuilt. */
export const stateUpgrades: Upgrades = {
  'study.state/1': ({ settings, interrupted }) => ({ format: stateFormat, counting: 1, settings, interrupted }),
};

/** What a state file holds: a state, or what can be saved of it and whether it is damaged or of a newer version. */
export type ReadState = { readonly ok: State } | { readonly ok: null; readonly newer: boolean; readonly kept: Kept };

/** The state that a text is. Of one that is damaged or newer the settings and what was left open are kept, each where it is whole. */
export function parseState(text: string, from: Upgrades = stateUpgrades): ReadState {
  let value: unknown;
  try {
    value = upgrade(JSON.parse(text), from);
  } catch {
    return { ok: null, newer: false, kept: { settings: {}, interrupted: {} } };
  }
  const kept = v.safeParse(keptSchema, value);
  if (kept.success) {
    // An empty zone is no machine's: everything is reckoned anew.
    if (kept.output.counting !== counting) return { ok: { ...emptyState(''), ...kept.output } };
    const follows = v.safeParse(derived, value);
    if (follows.success) return { ok: { ...kept.output, ...follows.output } };
  }
  const newer = (versionOf(value, 'study.state') ?? 0) > current;
  return { ok: null, newer, kept: { settings: part(settings, value, 'settings') ?? {}, interrupted: part(interrupted, value, 'interrupted') ?? {} } };
}

function part<T>(schema: v.GenericSchema<unknown, T>, value: unknown, key: string): T | null {
  if (typeof value !== 'object' || value === null) return null;
  const result = v.safeParse(schema, (value as Record<string, unknown>)[key]);
  return result.success ? result.output : null;
}

/** Whether these are settings. @throws TypeError that names the field */
export function checkSettings(value: Settings): Settings {
  const result = v.safeParse(settings, value);
  if (result.success) return result.output;
  throw new TypeError(`settings: ${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`);
}
