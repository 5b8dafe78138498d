import type { Item, Lang, Question } from '../item/question.ts';

const worded = new WeakMap<Item, Map<Lang, Question>>();

/** A question in the words of a language, put into them once. */
export function wording(item: Item, lang: Lang): Question {
  const known = worded.get(item) ?? new Map<Lang, Question>();
  worded.set(item, known);
  const question = known.get(lang) ?? item.word(lang);
  known.set(lang, question);
  return question;
}
