import { itemById, items, type Wanted } from '../item/generate.ts';
import type { Item } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import type { QuestionSource } from '../study/ports.ts';

/** The generator as a session's source: the nth question that counts is the nth that the seed draws. */
export function questionSource(wanted: Wanted): QuestionSource {
  const stream = items(wanted);
  const drawn: Item[] = [];
  return {
    next(history) {
      const place = history.filter(({ twinOf }) => twinOf === null).length;
      while (drawn.length <= place) drawn.push(stream.next().value as Item);
      return drawn[place] as Item;
    },
    rule(id, lang) {
      const rule = rules.get(id);
      return rule && { id, topic: rule.topic, statement: rule.statement[lang], today: rule.today?.[lang] ?? null, url: rule.url, source: rule.source };
    },
    find(id) {
      const item = itemById(id);
      return typeof item === 'string' ? undefined : item;
    },
  };
}
