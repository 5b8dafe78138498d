import type { Lang } from '../item/question.ts';
import { localDay } from '../progress/tally.ts';
import { appearance, outputs, withApplication, type Application } from './application.ts';
import { heightOf } from '../ui/layout.ts';
import { paragraph } from '../ui/text.ts';
import { UserError, type Command, type Context, type OptionsConfig } from './command.ts';
import { exampleDate } from './exam-date.ts';
import { glance } from './glance.ts';
import { besideHome, homeFacts, homeRows, type HomeFacts } from './home-rows.ts';
import { homeWords } from './home-words.ts';
import { showLeaf } from './leaf.ts';
import { leftOpen } from './left-open.ts';
import { masteryPage, outlookOf } from './outlook-of.ts';

/** Makes the context of a command that the menu starts. */
export type ContextOf = (positionals: readonly string[], values: Context['values'], options: OptionsConfig) => Context;

interface Entry {
  readonly label: (lang: Lang) => string;
  /** The command line that does the same; null for leaving. */
  readonly typed: string | null;
  /** Runs what was chosen; false leaves. */
  readonly run: (lang: Lang) => Promise<boolean>;
}

/** Home: what is due or weak, what was left open, and a menu whose first entry is what most people want next. Comes back after each mode. Resolves to the exit status. */
export const home = (context: Context, contextOf: ContextOf): Promise<number> => withApplication({ ...appearance(context), title: 'study', opening: '' }, (application) => menu(context, contextOf, application));

/** The same as lines of text: where one stands, and for each entry of the menu the command line that does it. Resolves to the exit status. */
export async function homeLines(context: Context, contextOf: ContextOf): Promise<number> {
  const { lang } = context;
  const [facts, { plainText }] = await Promise.all([read(context), import('./stats.ts')]);
  const entries = entriesOf(facts, contextOf).flatMap(({ label, typed }) => (typed === null ? [] : [`${label(lang)}: ${typed}\n`]));
  await context.out(`${plainText((lang, surface, columns) => homeRows(facts, lang, surface, columns, surface.rows), context)}\n${entries.join('')}`);
  return 0;
}

async function menu(context: Context, contextOf: ContextOf, application: Application): Promise<number> {
  // What the command line says holds for every mode; the language, until the user turns it.
  const ownContext: ContextOf = (positionals, values, options) => {
    const own = contextOf(positionals, { ...only(context.values, options), ...values }, options);
    return { ...own, ...outputs(own), again: () => ownContext(positionals, values, options) };
  };
  // An entry whose command was left comes back under the cursor's first place, for the facts have changed.
  for (;;) {
    const look = ownContext([], { lang: application.lang }, pageOptions);
    const facts = await read(look);
    const entries = entriesOf(facts, ownContext);
    const chosen = await showLeaf(look, {
      title: () => 'study',
      rows: (lang, surface, columns) => homeRows(facts, lang, surface, columns, heightOf(surface) - entries.length - 1),
      beside: (lang, surface) => besideHome(facts, lang, surface),
      entries: (lang) => entries.map(({ label }) => label(lang)),
    });
    if (chosen.index === null) return 0;
    const entry = entries[chosen.index];
    if (!entry || !(await entry.run(chosen.lang))) return 0;
  }
}

/** The values that a command knows, and those that all share. */
const only = (values: Context['values'], options: OptionsConfig): Context['values'] => Object.fromEntries(Object.entries(values).filter(([name]) => name in options || name === 'data-dir'));

async function read(context: Context): Promise<HomeFacts> {
  const seen = await glance(context, (seen) => seen);
  return homeFacts(seen, masteryPage(outlookOf(seen), Date.now()).overview, await leftOpen(seen.interrupted), localDay(new Date().toISOString()));
}

function entriesOf({ exam, session, missed, daysLeft, day }: HomeFacts, contextOf: ContextOf): readonly Entry[] {
  const command = (typed: string, label: Entry['label'], load: () => Promise<{ command: Command }>, values: Context['values'] = {}): Entry => ({
    label,
    typed: `study ${typed}`,
    async run(lang) {
      const { command } = await load();
      const own = contextOf([], { lang, ...values }, command.options);
      try {
        await command.run(own);
      } catch (fault) {
        if (!(fault instanceof UserError)) throw fault;
        // What a mode refuses is no reason to leave the others.
        await showLeaf(own, { title: label, rows: (lang, { measure }, columns) => paragraph(fault.text[lang], { columns, measure, tone: 'warn' }), entries: () => [] });
      }
      return true;
    },
  });
  const quiz = () => import('./quiz.ts');
  const practise = () => import('./session.ts');
  return [
    ...(exam ? [command('quiz', (lang) => homeWords(lang).goOnExam(exam.answered, exam.count, exam.remaining), quiz)] : []),
    ...(session ? [command('session --resume', (lang) => homeWords(lang).goOnSession(session.answered, session.count), practise, { resume: true })] : []),
    ...(missed.length > 0 ? [command('review', (lang) => homeWords(lang).review(missed.length), () => import('./review.ts'))] : []),
    command('session --count 10', (lang) => homeWords(lang).practise, practise, { count: '10' }),
    ...(exam ? [] : [command('quiz', (lang) => homeWords(lang).quiz, quiz)]),
    command(daysLeft === null ? `plan ${exampleDate(day)}` : 'plan', (lang) => homeWords(lang).plan(daysLeft), () => import('./plan.ts')),
    command('stats', (lang) => homeWords(lang).stats, () => import('./stats.ts')),
    command('rules', (lang) => homeWords(lang).rules, () => import('./rules.ts')),
    command('lab', (lang) => homeWords(lang).lab, () => import('./lab.ts')),
    command('config', (lang) => homeWords(lang).config, () => import('./config.ts')),
    { label: (lang) => homeWords(lang).leave, typed: null, run: () => Promise.resolve(false) },
  ];
}

const pageOptions: OptionsConfig = { ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } };
