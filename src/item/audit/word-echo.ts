import { singles, type Audited } from './audited.ts';
import { guessRight } from './guess.ts';
import { wordsOf } from './text.ts';

/** How often the key is the option that shares most rare words with its stem; each shared word counts the logarithm of how few stems have it. */
export function wordEcho(questions: readonly Audited[]): number {
  const judged = singles(questions).map((q) => ({ ...q, words: new Set(wordsOf(q.stem)) }));
  const stems = new Map<string, number>();
  for (const { words } of judged) for (const word of words) stems.set(word, (stems.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(judged.length / (stems.get(word) ?? judged.length));
  return guessRight(judged, (q) => q.options.map((o) => [...new Set(wordsOf(o.text))].reduce((sum, word) => sum + (q.words.has(word) ? rarity(word) : 0), 0)));
}
