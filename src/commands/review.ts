import type { Item, Lang } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import type { Progress } from '../progress/store.ts';
import { door } from '../study/door.ts';
import { run } from '../study/machine.ts';
import { missedRules, type MissedRule } from '../study/missed.ts';
import { performer } from '../study/perform.ts';
import { start, step } from '../study/session.ts';
import { capability } from '../terminal/capability.ts';
import type { Canvas } from '../ui/canvas.ts';
import { barRows } from '../ui/bars.ts';
import { blank, line, paragraph, span, type Line } from '../ui/text.ts';
import { printable, UserError, type Command, type Context } from './command.ts';
import { drillSource } from './drill-source.ts';
import { closeProgress, progressOf } from './progress-of.ts';
import { packOf } from './pack-option.ts';
import type { StartedSession } from './session-start.ts';
import { plainText } from './stats.ts';
import { maxSeed, wholeNumber } from './values.ts';

const mostRules = 8;

export const command: Command = {
  usage: 'study review [--count N] [--seed SEED] [--pack FILE] [--plain] [--screen-reader] [--ascii]',
  summary: 'Weak topics and rules with their evidence, then a drill until each missed rule was right again.',
  examples: ['study review', 'study review --count 3'],
  options: { count: { type: 'string' }, seed: { type: 'string' }, pack: { type: 'string' }, plain: { type: 'boolean' }, 'screen-reader': { type: 'boolean' }, ascii: { type: 'boolean' } },
  help: {
    count: `how many missed rules, 1 to 20 (${mostRules})`,
    seed: 'the same seed draws the same questions (else by chance)',
    pack: 'asks questions of your own first, where one turns on the rule',
    plain: 'lines of text instead of a screen; so is any run without a terminal',
    'screen-reader': 'text in order, with what is selected in words',
    ascii: 'draws with ASCII characters alone',
  },
  async run(context) {
    const stray = context.positionals[0];
    if (stray !== undefined) throw new UserError(`review takes options alone, not ${printable(stray).slice(0, 40)}`, 2);
    const count = wholeNumber(context, 'count', 1, 20) ?? mostRules;
    const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    const own = (await packOf(context))?.items ?? [];
    const progress = await progressOf(context);
    const missed = missedNow(progress).slice(0, count);
    if (missed.length === 0) {
      await context.out(`${words[context.lang].none}\n`);
      await closeProgress(progress, context);
      return 0;
    }
    const able = capability(context.env, process.stdin, process.stdout);
    if (context.values['plain'] === true || !able.screen) {
      await context.out(plainText((lang, surface, columns) => evidenceRows(missed, lang, surface, columns), context));
      const { plainSession } = await import('./session-plain.ts');
      const { machine, source, close } = drill(progress, context, missed, seed, own);
      const status = await plainSession({ machine, source, input: process.stdin, out: context.out, columns: process.stdout.isTTY ? process.stdout.columns || 80 : null, now: Date.now });
      await close();
      return status;
    }
    return onScreen(progress, context, missed, seed, own);
  },
};

/** The evidence, then the drill, on one screen. */
async function onScreen(progress: Progress, context: Context, missed: readonly MissedRule[], seed: number, pack: readonly Item[]): Promise<number> {
  const [{ showLeaf }, { screenMode }, { sessionMode }, { appearance, outputs, withApplication }] = await Promise.all([import('./leaf.ts'), import('./screen-mode.ts'), import('./session-screen.ts'), import('./application.ts')]);
  return withApplication({ ...appearance(context), title: 'study review', opening: '' }, async () => {
    const own = { ...context, ...outputs(context) };
    const chosen = await showLeaf(own, {
      title: () => 'study review',
      rows: (lang, surface, columns) => evidenceRows(missed, lang, surface, columns),
      entries: (lang) => [words[lang].begin(missed.length), words[lang].back],
    });
    if (chosen.index !== 0) {
      await closeProgress(progress, own);
      return 0;
    }
    const drilling = { ...own, lang: chosen.lang };
    return screenMode({ ...appearance(drilling), prepare: async () => sessionMode(drill(progress, drilling, missed, seed, pack), Date.now), title: 'study review' });
  });
}

/** The rules to review, of those that are still asked. */
export const missedNow = (progress: Progress): readonly MissedRule[] => missedRules(progress.state.tallies.rules).filter(({ rule }) => rules.has(rule));

function drill(progress: Progress, context: Context, missed: readonly MissedRule[], seed: number, own: readonly Item[]): StartedSession {
  const targets = missed.map(({ rule }) => rule);
  const answers = progress.answers();
  const source = drillSource((rule) => answers.findLast((answer) => !answer.correct && answer.rules.includes(rule))?.blueprint, own);
  const way = door();
  // Nothing to take up: a review begins anew with what is still missed.
  const memory = { record: progress.record.bind(progress), undo: (id: string) => progress.undo(id).then(() => undefined) };
  const first = start({ lang: context.lang, wanted: { seed, topic: null, rules: targets }, count: targets.length, offered: null });
  return { machine: run(first, step, performer(source, memory, Date.now, way.leave)), source, waiting: null, door: way, close: () => closeProgress(progress, context) };
}

const words: Readonly<Record<Lang, { readonly none: string; readonly title: string; readonly topics: string; readonly hint: string; readonly begin: (count: number) => string; readonly back: string; readonly evidence: (right: number, asked: number, day: string) => string }>> = {
  en: {
    none: 'Nothing to review: no rule was missed when it was asked last. study session asks new questions.',
    title: 'Missed when they were asked last',
    topics: 'Topics of these rules: answers so far',
    hint: 'Each comes in a question of its own until it was right again.',
    begin: (count) => (count === 1 ? 'Drill this rule' : `Drill these ${count} rules`),
    back: 'Back',
    evidence: (right, asked, day) => `${right} of ${asked} right, last on ${day}`,
  },
  ko: {
    none: '복습할 것이 없습니다. 마지막으로 물었을 때 틀린 규칙이 없습니다. study session에서 새 문제를 풀어 보세요.',
    title: '마지막으로 물었을 때 틀린 규칙',
    topics: '이 규칙들의 주제: 지금까지의 답',
    hint: '규칙마다 다시 맞힐 때까지 새 문제로 묻습니다.',
    begin: (count) => `규칙 ${count}개 복습하기`,
    back: '뒤로',
    evidence: (right, asked, day) => `${asked}번 중 ${right}번 정답, 마지막 ${day}`,
  },
};

/** Which rules and topics are weak, and what says so. */
function evidenceRows(missed: readonly MissedRule[], lang: Lang, canvas: Canvas, columns: number): Line[] {
  const own = words[lang];
  const { measure, glyphs, reader } = canvas;
  const topicOf = (rule: string): string => rules.get(rule)?.topic ?? '';
  const topics = [...new Set(missed.map(({ rule }) => topicOf(rule)))].map((name) => {
    const these = missed.filter(({ rule }) => topicOf(rule) === name);
    return { name, asked: these.reduce((sum, { asked }) => sum + asked, 0), right: these.reduce((sum, { right }) => sum + right, 0) };
  });
  return [
    line(own.title, 'strong'),
    ...paragraph(own.hint, { columns, measure, tone: 'quiet' }),
    blank,
    ...missed.flatMap(({ rule, asked, right, last }) => [
      ...paragraph(rules.get(rule)?.statement[lang] ?? rule, { columns, measure, lead: reader ? [] : [span(`${glyphs.wrong} `, 'wrong')] }),
      ...paragraph(own.evidence(right, asked, last.slice(0, 10)), { columns, measure, tone: 'quiet', lead: [span('  ')] }),
    ]),
    blank,
    line(own.topics, 'strong'),
    ...barRows(topics, canvas, columns),
  ];
}
