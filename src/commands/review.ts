import type { Item, Lang } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import { standingOfRule, type RuleStanding } from '../learner/overview.ts';
import { drillOrder } from '../learner/weakest.ts';
import { door } from '../study/door.ts';
import { run } from '../study/machine.ts';
import { missedRules } from '../study/missed.ts';
import { performer } from '../study/perform.ts';
import { start, step } from '../study/session.ts';
import { capability } from '../terminal/capability.ts';
import type { Leaf } from '../ui/browse/controls.ts';
import { heightOf } from '../ui/layout.ts';
import { reviewIn, reviewRows, reviewWords, type ReviewPage } from '../ui/mastery/review.ts';
import { isReadAloud, optionsAlone, type Command, type Context } from './command.ts';
import { drillSource } from './drill-source.ts';
import { labHook } from './lab-hook.ts';
import { closeProgress, progressOf, type Memory } from './progress-of.ts';
import { examRules, masteryPage, outlookOf } from './outlook-of.ts';
import { difficultyHelp, difficultyOf } from './difficulty-option.ts';
import { packOf } from './pack-option.ts';
import type { StartedSession } from './session-start.ts';
import { plainText } from './stats.ts';
import { maxSeed, wholeNumber } from './values.ts';

const mostRules = 8;

export const command: Command = {
  usage: 'study review [--count N] [--difficulty D] [--seed SEED] [--pack FILE] [--plain] [--screen-reader] [--ascii]',
  summary: 'Weak topics and rules with their evidence, then a drill until each missed rule was right again.',
  examples: ['study review', 'study review --count 3'],
  options: { count: { type: 'string' }, difficulty: { type: 'string' }, seed: { type: 'string' }, pack: { type: 'string' }, 'screen-reader': { type: 'boolean' }, ascii: { type: 'boolean' } },
  help: {
    count: `how many missed rules, 1 to 20 (${mostRules})`,
    difficulty: `${difficultyHelp}; a rule that has no such question is asked all the same`,
    seed: 'the same seed draws the same questions (else by chance)',
    pack: 'asks questions of your own first, where one turns on the rule',
    'screen-reader': 'text in order, with what is selected in words',
    ascii: 'draws with ASCII characters alone',
  },
  async run(context) {
    const stray = context.positionals[0];
    if (stray !== undefined) throw optionsAlone('review', stray);
    const count = wholeNumber(context, 'count', 1, 20) ?? mostRules;
    const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    difficultyOf(context);
    const own = (await packOf(context))?.items ?? [];
    const progress = await progressOf(context);
    const missed = reviewOf(progress, count, Date.now());
    if (missed.rules.length === 0) {
      await context.out(`${reviewWords(context.lang).none}\n`);
      await closeProgress(progress, context);
      return 0;
    }
    const able = capability(context.env, process.stdin, process.stdout);
    if (context.values['plain'] === true || !able.screen) {
      await context.out(plainText((lang, surface, columns) => reviewRows(missed, lang, surface, columns), context));
      const { plainSession } = await import('./session-plain.ts');
      const { machine, source, close } = drill(progress, context, missed, seed, own);
      const status = await plainSession({ machine, source, input: process.stdin, out: context.out, columns: process.stdout.isTTY ? process.stdout.columns || 80 : null, aloud: isReadAloud(context), now: Date.now });
      await close();
      return status;
    }
    return onScreen(progress, context, missed, seed, own);
  },
};

/** What was missed, and what can be done about it. */
const reviewLeaf = (missed: ReviewPage): Leaf => {
  const entries = (lang: Lang): string[] => [reviewWords(lang).begin(missed.rules.length), reviewWords(lang).evidence, reviewWords(lang).back];
  return { title: () => 'study review', rows: (lang, surface, columns) => reviewIn(heightOf(surface) - entries(lang).length - 1, missed, lang, surface, columns), entries };
};

/** The evidence, then the drill, on one screen. */
async function onScreen(progress: Memory, context: Context, missed: ReviewPage, seed: number, pack: readonly Item[]): Promise<number> {
  const [{ showLeaf }, { screenMode }, { sessionMode }, { appearance, outputs, withApplication }] = await Promise.all([import('./leaf.ts'), import('./screen-mode.ts'), import('./session-screen.ts'), import('./application.ts')]);
  return withApplication({ ...appearance(context), title: 'study review', opening: '' }, async () => {
    const own = { ...context, ...outputs(context) };
    let { lang } = context;
    for (;;) {
      const chosen = await showLeaf({ ...own, lang }, reviewLeaf(missed));
      lang = chosen.lang;
      if (chosen.index === 0) break;
      if (chosen.index !== 1) {
        await closeProgress(progress, own);
        return 0;
      }
      lang = (await showLeaf({ ...own, lang }, { title: (lang) => reviewWords(lang).title, rows: (lang, surface, columns) => reviewRows(missed, lang, surface, columns), entries: () => [] })).lang;
    }
    const drilling = { ...own, lang };
    return screenMode({ ...appearance(drilling), prepare: async () => sessionMode(drill(progress, drilling, missed, seed, pack), Date.now), title: 'study review' });
  });
}

/** The rules to review: those missed when they were asked last, of those that are still asked, the weakest first and what is confused with them beside. */
function reviewOf(progress: Memory, count: number, time: number): ReviewPage {
  const { tallies } = progress.state;
  const missed = missedRules(tallies.rules).filter(({ rule }) => rules.has(rule));
  const outlook = outlookOf(progress);
  const order = drillOrder(outlook, missed.map(({ rule }) => rule), time, (rule) => examRules.includes(rule)).slice(0, count);
  // Counted over every question that a rule stands in, as the answers tell it.
  const evidence = order.map((rule): RuleStanding => {
    const tally = tallies.rules[rule];
    const standing = standingOfRule(outlook, rule, time);
    return tally === undefined ? standing : { ...standing, asked: tally.asked, wrong: tally.asked - tally.right, last: Date.parse(tally.last) };
  });
  return { ...masteryPage(outlook, time), rules: evidence };
}

function drill(progress: Memory, context: Context, missed: ReviewPage, seed: number, own: readonly Item[]): StartedSession {
  const difficulty = difficultyOf(context);
  const targets = missed.rules.map(({ rule }) => rule);
  const missedIn = progress.state.tallies.rules;
  const source = drillSource((rule) => missedIn[rule]?.missed?.blueprint, own);
  const way = door();
  const { lab, onLab } = labHook();
  // Nothing to take up: a review begins anew with what is still missed.
  const memory = { record: progress.record.bind(progress), undo: (id: string) => progress.undo(id).then(() => undefined) };
  const first = start({ lang: context.lang, wanted: { seed, topic: null, ...(difficulty ? { difficulty } : {}), rules: targets }, count: targets.length, offered: null });
  return { machine: run(first, step, performer(source, memory, Date.now, way.leave, lab)), source, waiting: null, door: way, context, onLab, close: () => closeProgress(progress, context) };
}
