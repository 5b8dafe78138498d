import { topicOfRule } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import type { Model } from '../learner/model.ts';
import type { Seen } from '../progress/peek.ts';
import { localDay } from '../progress/tally.ts';
import { figuresFrom, figuresOf } from '../study/figures.ts';
import { narrow } from '../terminal/width.ts';
import { canvas } from '../ui/canvas.ts';
import { statsBeside, statsRows, type StatsPage } from '../ui/stats/rows.ts';
import { statsWords } from '../ui/stats/words.ts';
import type { Leaf } from '../ui/browse/controls.ts';
import { isReadAloud, onScreen, optionsAlone, type Command, type Context } from './command.ts';
import { showLeaf } from './leaf.ts';
import { glance } from './glance.ts';
import { masteryJson, masteryPage, outlookOf } from './outlook-of.ts';
import type { Memory } from './progress-of.ts';

export const command: Command = {
  usage: 'study stats [--json] [--plain] [--ascii] [--screen-reader]',
  summary: 'Mastery by topic and rule, readiness with its interval, what falls due; what has been answered, by day and week, against how sure you were.',
  examples: ['study stats', 'study stats --json'],
  options: { json: { type: 'boolean' }, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } },
  help: { json: 'the figures as one JSON object', ascii: 'draws with ASCII characters alone', 'screen-reader': 'text in order, nothing drawn' },
  async run(context) {
    const stray = context.positionals[0];
    if (stray !== undefined) throw optionsAlone('stats', stray);
    const page = await glance(context, statsPage, tellsAll);
    if (context.values['json'] === true) await context.out(`${JSON.stringify({ format: 'study.stats/1', today: page.today, ...page.figures, ...(page.mastery ? masteryJson(page.mastery) : {}) })}\n`);
    else if (onScreen(context)) await showLeaf(context, statsLeaf(page));
    else await context.out(plainText((lang, surface, columns) => statsRows(page, lang, surface, columns), context));
    return 0;
  },
};

/** Whether what is counted beside the journals says all that the page tells: it lists every day with an answer. */
export const tellsAll = ({ tallies }: Pick<Seen<unknown>, 'tallies'>): boolean => tallies.before.asked === 0;

/** The figures of a memory: as they are counted, where that tells all, else from its journals. */
export function statsPage(seen: Pick<Seen<Model>, 'tallies' | 'model'>, opened: Pick<Memory, 'answers'> | null): StatsPage {
  const time = Date.now();
  const today = localDay(new Date(time).toISOString());
  const figures = opened && !tellsAll(seen) ? figuresOf(opened.answers(), localDay, today, topicOfRule) : figuresFrom(seen.tallies, today, topicOfRule);
  return { mastery: masteryPage(outlookOf(seen), time), figures, today, statement: (id, lang) => rules.get(id)?.statement[lang] };
}

/** The statistics as a page of the screen. */
export const statsLeaf = (page: StatsPage): Leaf => ({
  title: (lang) => statsWords(lang).title,
  rows: (lang, surface, columns, wide) => statsRows(page, lang, surface, columns, wide),
  beside: (lang, surface) => statsBeside(page, lang, surface),
  entries: () => [],
});

/** Rows of a page as plain text, as wide as the terminal (80 columns where there is none). With `--plain`, and read aloud, nothing is drawn: figures and sentences alone. */
export function plainText(rows: (lang: Context['lang'], surface: ReturnType<typeof canvas>, columns: number) => readonly (readonly { readonly text: string }[])[], { lang, env, values }: Context): string {
  const columns = Math.max(40, Math.min(100, process.stdout.columns || 80));
  const surface = canvas({ columns, rows: 50 }, { ascii: values['ascii'] === true, reader: values['plain'] === true || isReadAloud({ env, values }), measure: narrow });
  return rows(lang, surface, columns).map((row) => `${row.map(({ text }) => text).join('').trimEnd()}\n`).join('');
}
