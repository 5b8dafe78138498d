import { rules, type Rule } from '../knowledge/rules.ts';
import { onScreen, printable, UserError, type Command } from './command.ts';
import { plainText } from './stats.ts';

export const command: Command = {
  usage: 'study rules [TOPIC] [--json] [--plain] [--ascii] [--screen-reader]',
  summary: 'The reference: rules by topic, what holds today, where it is said; pictures and comparison tables.',
  examples: ['study rules', 'study rules vpc-peering', 'study rules gateway-endpoint --lang ko', 'study rules --json'],
  options: { json: { type: 'boolean' }, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } },
  help: { json: 'one JSON object a line for each rule, both languages in it', ascii: 'draws with ASCII characters alone', 'screen-reader': 'text in order, nothing drawn' },
  async run(context) {
    const [topic, stray] = context.positionals;
    if (stray !== undefined) throw new UserError({ en: `rules takes one topic, not ${printable(stray).slice(0, 40)} as well`, ko: `rules에는 주제 하나만 씁니다(입력: ${printable(stray).slice(0, 40)})` }, 2);
    const list = await rulesOf(topic);
    if (context.values['json'] === true) await context.out(list.map((rule) => `${JSON.stringify({ format: 'study.rule/1', ...rule })}\n`).join(''));
    else if (onScreen(context)) {
      const { browseRules, showRules } = await import('./rules-screen.ts');
      if (topic === undefined) await browseRules(context, list);
      else await showRules(context, topic, list);
    } else {
      const { rowsOf } = await import('./reference-rows.ts');
      await context.out(plainText((lang, surface, columns) => rowsOf(list, lang, surface, columns), context));
    }
    return 0;
  },
};

/** The rules of a topic; all of them without one. @throws UserError status 2 for a topic that is none */
async function rulesOf(topic: string | undefined): Promise<readonly Rule[]> {
  const all = [...rules.values()];
  if (topic === undefined) return all;
  const list = all.filter((rule) => rule.topic === topic);
  if (list.length > 0) return list;
  const topics = [...new Set(all.map((rule) => rule.topic))];
  const { closest, distance } = (await import('fastest-levenshtein')).default;
  const near = closest(topic.slice(0, 60), topics);
  const like = distance(topic.slice(0, 60), near) <= 4;
  const shown = printable(topic).slice(0, 40);
  throw new UserError({ en: `there is no topic ${shown}${like ? `; did you mean ${near}?` : `: they are ${topics.join(', ')}`}`, ko: `${shown} 주제는 없습니다. ${like ? `혹시 ${near}입니까?` : `주제는 ${topics.join(', ')}입니다`}` }, 2);
}
