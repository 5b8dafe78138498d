import type { Answer } from '../progress/answer.ts';

/** What an answer tells the model. Times in milliseconds since 1970. */
export interface Evidence {
  /** The rule that the question turns on. */
  readonly rule: string;
  /** Other rules of the question: they are weak evidence. */
  readonly beside: readonly string[];
  readonly right: boolean;
  /** Chance of a right answer by guessing, for a setting that takes one in four for `guess`. */
  readonly luck: (guess: number) => number;
  /** Whether an explanation followed at once. */
  readonly taught: boolean;
  /** A sure answer. */
  readonly sure: boolean;
  readonly time: number;
  /** Calendar day where the user is: `2025-03-01`. */
  readonly day: string;
  /** What tells shapes of questions apart. */
  readonly shape: string;
  /** The rule that the wrong option chosen would have needed; null where it is not known. */
  readonly instead: string | null;
  /** A quiz asks without feedback: its answers are a checkpoint. */
  readonly checkpoint: boolean;
}

/** An answer's own fields that the model reads. `took`: rules on which the wrong options chosen fail. */
export type Told = Pick<Answer, 'rules' | 'chosen' | 'correct' | 'confidence' | 'twinOf' | 'mode' | 'time' | 'blueprint'> & { readonly took?: unknown };

/** Chance of a right guess by how many options are chosen: one of four, two of five, three of six. */
const byCount: readonly number[] = [0.25, 0.25, 0.1, 0.05];

/** What an answer tells; null where it names no rule. */
export function evidenceOf(answer: Told, dayOf: (time: string) => string): Evidence | null {
  const [rule, ...others] = new Set(answer.rules);
  if (rule === undefined) return null;
  const known = answer.twinOf !== null || (answer.correct && answer.confidence === 'guess');
  const base = byCount[Math.min(3, answer.chosen.length)] ?? 0.25;
  const took = Array.isArray(answer.took) ? answer.took.find((one): one is string => typeof one === 'string' && one !== rule) : undefined;
  return {
    rule,
    beside: others,
    right: answer.correct,
    // After its explanation, or by the user's own word, a right answer proves little.
    luck: known ? () => 0.5 : (guess) => (base * guess) / 0.25,
    taught: answer.mode !== 'quiz',
    sure: answer.confidence === 'sure',
    time: Date.parse(answer.time),
    day: dayOf(answer.time),
    shape: answer.blueprint,
    instead: answer.correct ? null : (took ?? null),
    checkpoint: answer.mode === 'quiz',
  };
}
