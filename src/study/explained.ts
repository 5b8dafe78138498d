import type { Item, Lang } from '../item/question.ts';
import type { QuestionSource } from './ports.ts';
import { wording } from './wording.ts';

/** Finds the words, pictures and rules that explain a question, which stay where the explanation takes them from: a piece a step, some milliseconds each the first time. */
export function* explained(item: Item, lang: Lang, source: Pick<QuestionSource, 'rule'>): Generator<void, void> {
  for (const option of wording(item, lang).options) {
    yield void option.explanation;
    yield void option.picture;
  }
  for (const id of item.rules) yield void source.rule(id, lang);
}
