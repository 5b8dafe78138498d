import * as v from 'valibot';
import type { Answer } from '../progress/answer.ts';
import type { Interrupted } from '../progress/state.ts';
import type { Snapshot } from '../study/ports.ts';

const version = 1;

const asked = v.object({
  question: v.string(),
  blueprint: v.string(),
  topic: v.string(),
  rules: v.array(v.string()),
  twinOf: v.nullable(v.string()),
  correct: v.boolean(),
  confidence: v.nullable(v.picklist(['guess', 'fairly', 'sure'])),
});
const snapshot = v.object({
  format: v.literal('study.session/1'),
  wanted: v.object({ seed: v.pipe(v.number(), v.safeInteger()), topic: v.nullable(v.string()), difficulty: v.exactOptional(v.tuple([v.number(), v.number()])), led: v.exactOptional(v.literal(true)) }),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  history: v.array(asked),
  open: v.nullable(v.string()),
});

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
  const result = v.safeParse(snapshot, interrupted.data);
  return result.success ? result.output : null;
}
