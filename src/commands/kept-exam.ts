import * as v from 'valibot';
import type { Interrupted } from '../progress/state.ts';
import type { KeptExam } from '../study/quiz-state.ts';

const version = 1;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sure = v.nullable(v.picklist(['guess', 'fairly', 'sure']));
const answer = v.object({
  time: v.pipe(v.string(), v.isoTimestamp()),
  question: v.string(),
  blueprint: v.string(),
  topic: v.string(),
  rules: v.array(v.string()),
  twinOf: v.nullable(v.string()),
  chosen: v.array(v.string()),
  correct: v.boolean(),
  confidence: sure,
  seconds: v.pipe(v.number(), v.minValue(0)),
  mode: v.literal('quiz'),
  took: v.exactOptional(v.array(v.string())),
});
const slot = v.object({ question: v.string(), picked: v.array(whole), struck: v.optional(v.array(whole), []), confidence: sure, flagged: v.boolean(), spent: v.pipe(v.number(), v.minValue(0)), time: v.nullable(v.number()), answer: v.nullable(answer) });
const kept = v.pipe(
  v.object({
    format: v.literal('study.quiz/1'),
    wanted: v.object({ seed: whole, count: v.pipe(whole, v.minValue(1)), minutes: v.pipe(whole, v.minValue(1)), topic: v.nullable(v.string()), difficulty: v.exactOptional(v.tuple([v.number(), v.number()])) }),
    slots: v.pipe(v.array(slot), v.minLength(1)),
    at: whole,
    remaining: v.pipe(v.number(), v.minValue(0)),
  }),
  v.check(({ at, slots }) => at < slots.length),
);

/** An exam as the memory keeps it. */
export const toKeep = (exam: KeptExam): Interrupted => ({ version, data: exam });

/** The exam that was kept; null where there is none, or none that this version can take up. */
export function keptExam(interrupted: Interrupted | undefined): KeptExam | null {
  if (interrupted?.version !== version) return null;
  const result = v.safeParse(kept, interrupted.data);
  return result.success ? result.output : null;
}
