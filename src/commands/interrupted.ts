import * as v from 'valibot';
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
  wanted: v.object({ seed: v.pipe(v.number(), v.safeInteger()), topic: v.nullable(v.string()), led: v.exactOptional(v.literal(true)) }),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  history: v.array(asked),
  open: v.nullable(v.string()),
});

/** A session as the memory keeps it for later. */
export const toKeep = (session: Snapshot): Interrupted => ({ version, data: session });

/** The session that was kept; null where there is none, or none that this version can take up. */
export function kept(interrupted: Interrupted | undefined): Snapshot | null {
  if (interrupted?.version !== version) return null;
  const result = v.safeParse(snapshot, interrupted.data);
  return result.success ? result.output : null;
}
