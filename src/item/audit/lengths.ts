import { isKey, singles, type Audited } from './audited.ts';
import { meanOf, quantileOf } from './figures.ts';
import { each, guessRight } from './guess.ts';
import { wordsOf } from './text.ts';

/** How often the longest option (in characters) is the key; ties shared. */
export const takeLongest = (questions: readonly Audited[]): number => guessRight(questions, each((o) => o.text.length));
/** How often the shortest option is the key; ties shared. */
export const takeShortest = (questions: readonly Audited[]): number => guessRight(questions, each((o) => -o.text.length));

/** The longest option over the shortest of the same question, in characters: median and 90th percentile. */
export function lengthSpread(questions: readonly Audited[]): readonly [median: number, p90: number] {
  const spreads = singles(questions).map((q) => {
    const lengths = q.options.map((o) => o.text.length);
    return Math.max(...lengths) / Math.min(...lengths);
  });
  return [quantileOf(spreads, 0.5), quantileOf(spreads, 0.9)];
}

/** Mean length of keys over mean length of distractors, in characters. */
export function keyLength(questions: readonly Audited[]): number {
  const options = singles(questions).flatMap((q) => q.options.map((o) => ({ length: o.text.length, key: isKey(q, o) })));
  const of = (key: boolean) => meanOf(options.filter((o) => o.key === key).map((o) => o.length));
  return of(true) / of(false);
}

/** Words of the stems: 10th percentile, median, 90th. */
export const stemWords = (questions: readonly Audited[]): readonly number[] => spreadOf(questions.map((q) => wordsOf(q.stem).length));
/** Words of the options: 10th percentile, median, 90th. */
export const optionWords = (questions: readonly Audited[]): readonly number[] => spreadOf(questions.flatMap((q) => q.options.map((o) => wordsOf(o.text).length)));

const spreadOf = (counts: readonly number[]): number[] => [0.1, 0.5, 0.9].map((q) => quantileOf(counts, q));
