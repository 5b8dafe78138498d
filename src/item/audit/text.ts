const word = /[\p{L}\p{N}]+(?:['./-][\p{L}\p{N}]+)*/u;
const words = new RegExp(word, 'gu');

/** The words of a text in lower case, in order. Names such as `us-east-1`, `10.0.0.0/16` and `site-to-site` are one word; a Korean word keeps its particle. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(words) ?? [];

/** The first of them; none: the empty text. */
export const firstWordOf = (text: string): string => word.exec(text)?.[0].toLowerCase() ?? '';

/** Whether no two of a few texts are the same. Most differ in length already, and then none of their letters is read. */
export const allDiffer = (texts: readonly string[]): boolean => texts.every((text, i) => texts.indexOf(text) === i);

/** The sentences of a text; a full stop inside a name or a number ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/u).filter((s) => s !== '');

/** Every run of `n` words, in order, repeats included. */
export const runsOf = (words: readonly string[], n: number): string[] => words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
