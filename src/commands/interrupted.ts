import type { Answer } from '../progress/answer.ts';
import { has, isCount, isList, isOneOf, isText, type Check } from '../progress/by-hand.ts';
import type { Interrupted } from '../progress/state.ts';
import type { Snapshot } from '../study/ports.ts';

const version = 1;

const may = (check: Check): Check => (value) => value === undefined || check(value);
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const isTextOrNull: Check = (value) => value === null || isText(value);
const many = 1_000_000;

// By hand: home looks at it before it stands there.
const isAsked = has({ question: isText, blueprint: isText, topic: isText, rules: isList(many, isText), twinOf: isTextOrNull, correct: isOneOf(true, false), confidence: isOneOf('guess', 'fairly', 'sure', null) });
const isSnapshot = has({
  format: isOneOf('study.session/1'),
  wanted: has({ seed: isWhole, topic: isTextOrNull, difficulty: may((value) => isList(2, isNumber)(value) && (value as unknown[]).length === 2), led: may(isOneOf(true)) }),
  count: (value) => isCount(value) && value !== 0,
  history: isList(many, isAsked),
  open: isTextOrNull,
});
const isKept = (value: unknown): value is Snapshot => isSnapshot(value);

/** A session as the memory keeps it for later, with the time of that. */
export const toKeep = (session: Snapshot, now: Date): Interrupted => ({ version, data: { ...session, keptAt: now.toISOString() } });

/**
 * A session that was kept, with the answers that were stored behind it where the program was ended between the two: else the same question would
 * be asked, and stored, again. `latest`: the latest answers, `next`: the id of the question that the session would ask now.
 */
export function caughtUp(session: Snapshot, interrupted: Interrupted | undefined, latest: readonly Answer[], next: (session: Snapshot) => string | null): Snapshot {
  const keptAt = interrupted?.data instanceof Object && 'keptAt' in interrupted.data ? interrupted.data.keptAt : null;
  if (typeof keptAt !== 'string') return session;
  const since = latest.filter(({ mode, time }) => mode === 'session' && time >= keptAt);
  let now = session;
  // More than one where the session was taken up and ended in the same way again.
  for (let behind = 0; behind < since.length; behind += 1) {
    const asking = now.open ?? next(now);
    const given = since.find(({ question }) => question === asking);
    if (given === undefined) return now;
    const { question, blueprint, topic, rules, twinOf, correct, confidence } = given;
    now = { ...now, history: [...now.history, { question, blueprint, topic, rules, twinOf, correct, confidence }], open: null };
  }
  return now;
}

/** The session that was kept; null where there is none, or none that this version can take up. */
export function kept(interrupted: Interrupted | undefined): Snapshot | null {
  if (interrupted?.version !== version) return null;
  const { data } = interrupted;
  if (!isKept(data)) return null;
  const { format, wanted, count, history, open } = data;
  const { seed, topic, difficulty, led } = wanted;
  // No more than this version knows of.
  return {
    format,
    wanted: { seed, topic, ...(difficulty ? { difficulty } : {}), ...(led ? { led } : {}) },
    count,
    history: history.map(({ question, blueprint, topic, rules, twinOf, correct, confidence }) => ({ question, blueprint, topic, rules, twinOf, correct, confidence })),
    open,
  };
}
