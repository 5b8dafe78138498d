import { topicsByName } from '../bars.ts';
import type { Lang } from '../../item/question.ts';
import { resultOf, type ExamResult, type Scale } from '../../study/exam-result.ts';
import type { QuizState, Slot } from '../../study/quiz-state.ts';
import { clockOf } from './clock.ts';
import { quizWords, type QuizWords } from './words.ts';

/** An exam's result in words, for every kind of screen. */
export interface ResultText {
  readonly result: ExamResult;
  readonly verdict: string;
  readonly score: string;
  /** Sentences below the score. */
  readonly facts: readonly string[];
  readonly domains: readonly PartText[];
  readonly topics: readonly PartText[];
  readonly time: readonly string[];
  readonly code: readonly [hint: string, command: string];
}

export interface PartText {
  readonly name: string;
  readonly right: number;
  readonly asked: number;
}

// Marking puts every question into words; once for an exam is enough.
const marked = new WeakMap<readonly Slot[], ExamResult>();

export function resultText(state: QuizState, scale: Scale, code: string, lang: Lang): ResultText {
  const words: QuizWords = quizWords(lang);
  const result = marked.get(state.slots) ?? resultOf(state.slots, scale);
  marked.set(state.slots, result);
  const clock = (seconds: number): string => clockOf(seconds * 1000);
  return {
    result,
    verdict: result.passed ? words.passed(result.pass) : words.failed(result.pass),
    score: words.score(result.score, scale.low, scale.high),
    facts: [
      ...(state.remaining <= 0 ? [words.timeUp] : []),
      `${words.right(result.right, result.asked)}${result.open > 0 ? `. ${words.leftOpen(result.open)}` : ''}`,
      words.interval(result.low, result.high),
      words.scaleNote,
    ],
    domains: result.domains.map(({ name, right, asked }) => ({ name: words.domains[name], right, asked })),
    topics: topicsByName(result.topics, lang),
    time: [
      words.perQuestion(clock(Math.round(result.seconds / Math.max(1, result.asked))), clock(result.median)),
      ...(result.slowest.length > 0 ? [words.slowest(result.slowest.map((i) => `${i + 1} (${clock(Math.round((state.slots[i]?.spent ?? 0) / 1000))})`).join(', '))] : []),
    ],
    code: [words.codeHint, `study quiz --seed ${code}`],
  };
}
