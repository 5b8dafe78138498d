import { itemById, items } from '../item/generate.ts';
import type { Item } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import type { QuestionSource, Wanted } from '../study/ports.ts';

/** The generator as a session's source: the nth question that counts is the nth that the seed draws. */
export function questionSource(): QuestionSource {
  let stream: { readonly key: string; readonly items: Generator<Item>; readonly drawn: Item[] } | null = null;

  const streamOf = ({ seed, topic }: Wanted): NonNullable<typeof stream> => {
    const key = `${seed} ${topic}`;
    if (stream?.key !== key) stream = { key, items: items({ seed, topic: topic ?? undefined }), drawn: [] };
    return stream;
  };

  return {
    next(history, wanted) {
      const place = history.filter(({ twinOf }) => twinOf === null).length;
      const { items, drawn } = streamOf(wanted);
      while (drawn.length <= place) drawn.push(items.next().value as Item);
      return drawn[place] as Item;
    },
    rule(id, lang) {
      const rule = rules.get(id);
      return rule && { id, topic: rule.topic, statement: rule.statement[lang], today: rule.today?.[lang] ?? null, url: rule.url, source: rule.source };
    },
    twin(item, chosen) {
      const wrong = chosen.find((id) => !item.answer.includes(id));
      return (wrong && item.twin(wrong)) || undefined;
    },
    repair(item, chosen, lang) {
      const wrong = chosen.find((id) => !item.answer.includes(id));
      return wrong === undefined ? undefined : item.repairs(wrong, lang);
    },
    find(id) {
      const item = itemById(id);
      return typeof item === 'string' ? undefined : item;
    },
  };
}
