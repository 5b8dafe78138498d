import { itemById, itemsInSteps } from '../item/generate.ts';
import type { Item } from '../item/question.ts';
import { noneThatHard } from './difficulty-option.ts';
import { rules } from '../knowledge/rules.ts';
import type { QuestionSource, Wanted } from '../study/ports.ts';
import { searched, type Search } from '../study/searched.ts';

// A question holds all that explains it; a session that keeps every one grows by 70 kB a question. Only an answer taken back asks for one again.
const keeps = 4;

/** The nth question that counts is the nth that the seed draws. */
export function seedSearch(): Search {
  let stream: { readonly key: string; readonly items: Generator<Item | null>; drawn: number; readonly last: Map<number, Item> } | null = null;

  const streamOf = ({ seed, topic, difficulty }: Wanted, place: number): NonNullable<typeof stream> => {
    const key = `${seed} ${topic} ${difficulty}`;
    // What is further back is drawn again from the start.
    if (stream?.key !== key || place < stream.drawn - keeps) stream = { key, items: itemsInSteps({ seed, topic: topic ?? undefined, difficulty }), drawn: 0, last: new Map() };
    return stream;
  };

  return function* (history, wanted) {
    const place = history.filter(({ twinOf }) => twinOf === null).length;
    const now = streamOf(wanted, place);
    while (now.drawn <= place) {
      const { done, value } = now.items.next();
      if (done) throw noneThatHard(wanted.topic);
      if (value) {
        now.last.set(now.drawn, value);
        now.last.delete(now.drawn - keeps);
        now.drawn++;
      }
      yield;
    }
    return now.last.get(place) as Item;
  };
}

/** The generator as a session's source. `search`: where the questions come from, the seed where it is left out. */
export function questionSource(search: Search = seedSearch()): QuestionSource {
  return {
    ...searched(search),
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
