import type { Lang } from '../item/question.ts';
import type { Rule } from '../knowledge/rules.ts';
import { topicName } from '../knowledge/topics.ts';
import type { Canvas } from '../ui/canvas.ts';
import { heightOf } from '../ui/layout.ts';
import type { Line } from '../ui/text.ts';
import { appearance, withApplication } from './application.ts';
import type { Context } from './command.ts';
import { showLeaf } from './leaf.ts';
import { rowsOf } from './reference-rows.ts';

const titles: Readonly<Record<Lang, string>> = { en: 'Rules, topic by topic', ko: '주제별 규칙' };

/** The reference on the screen: its topics with how many rules each has, then the rules of one, and back. */
export const browseRules = (context: Context, all: readonly Rule[]): Promise<number> =>
  withApplication({ ...appearance(context), title: 'study rules', opening: '' }, async () => {
    const topics = [...new Set(all.map(({ topic }) => topic))];
    const of = (topic: string): readonly Rule[] => all.filter((rule) => rule.topic === topic);
    let { lang } = context;
    let cursor = 0;
    for (;;) {
      const chosen = await showLeaf(
        { ...context, lang },
        {
          title: (lang) => titles[lang],
          rows: () => [],
          entries: (lang) => topics.map((topic) => `${topicName(topic, lang)} (${of(topic).length})`),
          beside: (lang, surface, at) => foretaste(of(topics[at] ?? ''), lang, surface),
        },
        cursor,
      );
      if (chosen.index === null) return 0;
      cursor = chosen.index;
      const topic = topics[cursor] ?? '';
      lang = await showRules({ ...context, lang: chosen.lang }, topic, of(topic));
    }
  });

// The list keeps this much of a wide screen, and what stands beside it must be worth reading.
const listColumns = 56;
const fewestColumns = 50;

/** The first rules of the topic that is marked, beside the list where the screen is wide. */
function foretaste(list: readonly Rule[], lang: Lang, surface: Canvas): readonly Line[] {
  const columns = Math.min(90, surface.columns - listColumns);
  return columns < fewestColumns ? [] : rowsOf(list, lang, surface, columns, false).slice(0, heightOf(surface) - 1);
}

/** The rules of one topic on the screen. Resolves to the language that the user had turned to. */
export async function showRules(context: Context, topic: string, list: readonly Rule[]): Promise<Lang> {
  const { lang } = await showLeaf(context, { title: (lang) => topicName(topic, lang), rows: (lang, surface, columns) => rowsOf(list, lang, surface, columns, false), entries: () => [] });
  return lang;
}
