import type { Lang } from './question.ts';

/** Remembers what was said in each language: to tell questions apart takes their words, and so does showing them. */
export function once<T>(say: (lang: Lang) => T): (lang: Lang) => T {
  const said: Partial<Record<Lang, T>> = {};
  return (lang) => (said[lang] ??= say(lang));
}
