import { facts, type Bench } from '../item/lab/bench.ts';
import type { Item, Lang } from '../item/question.ts';
import { stepLab, startLab } from '../study/lab.ts';
import { isReadAloud, onScreen, printable, UserError, type Command, type Context } from './command.ts';
import { benchFor, labJson } from './lab-bench.ts';
import type { InputLine } from './lab-plain.ts';

export const command: Command = {
  usage: 'study lab [FILE or ID] [--seed S] [--set FACT…] [--out FILE] [--json] [--plain] [--screen-reader] [--ascii]',
  summary: 'Switch the facts of a scenario and see the verdict, the cost and the broken hop of every option change at once. Without FILE or ID a question is drawn.',
  examples: ['study lab', 'study lab scenario.json', 'study lab store-from-private-subnets.k3x9q2.a1b2c3d --lang ko', 'study lab scenario.json --set objective --json', "printf ':set 3\\n:undo\\n' | study lab scenario.json --plain"],
  options: { set: { type: 'string', multiple: true }, out: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' }, 'screen-reader': { type: 'boolean' }, ascii: { type: 'boolean' } },
  help: {
    set: 'switches a fact first, by its number or its id in --json; may be given again',
    out: 'where the scenario is saved (else study-lab-1.json, -2, …)',
    seed: 'which question is drawn where none is named',
    json: 'the verdict table, and where each switch would lead, as JSON (study.lab/1)',
    'screen-reader': 'text in order, with what is marked in words',
    ascii: 'draws with ASCII characters alone',
  },
  async run(context: Context): Promise<number> {
    const [what, ...more] = context.positionals;
    if (more.length > 0) throw new UserError({ en: 'lab takes one FILE or question ID', ko: 'lab에는 FILE 또는 문제 ID를 하나 씁니다' }, 2);
    const bench = switched(what === undefined ? await drawn(context) : await benchFor(context, what), context.values['set']);
    const out = typeof context.values['out'] === 'string' ? context.values['out'] : undefined;
    if (context.values['json']) {
      await context.out(`${JSON.stringify(labJson(bench))}\n`);
      return 0;
    }
    if (onScreen(context)) {
      const [{ labScreen }, { withApplication, appearance }] = await Promise.all([import('./lab-screen.ts'), import('./application.ts')]);
      // One application for the lab and the question that it may end with.
      return withApplication({ ...appearance(context), title: 'study lab' }, async () => {
        const { item, lang } = await labScreen(context, bench, out);
        return item ? (await import('./lab-ask.ts')).asked({ ...context, lang }, item) : 0;
      });
    }
    const [{ labPlain }, { runLab }, { readLines }] = await Promise.all([import('./lab-plain.ts'), import('./lab-run.ts'), import('../terminal/lines.ts')]);
    const lines = readLines(process.stdin)[Symbol.asyncIterator]();
    const { item, lang } = await labPlain(runLab(context.lang, bench, out, () => {}), lines, context.out, isReadAloud(context));
    return item ? told({ ...context, lang }, item, lines) : 0;
  },
};

/** A question of the generator on the bench, one that asks for a design. */
async function drawn(context: Context): Promise<Bench> {
  const [{ items }, { maxSeed, wholeNumber }, { decided }] = await Promise.all([import('../item/generate.ts'), import('./values.ts'), import('./lab-bench.ts')]);
  const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
  for (const item of items({ seed })) if (item.scenario.ask?.kind === 'alternatives' || item.scenario.ask?.kind === undefined) return decided(item.scenario, item.id, item.labels);
  throw new UserError({ en: 'no question could be drawn', ko: '문제를 만들지 못했습니다' }, 1);
}

/** The bench after the switches that the command line asks for, in their order. @throws UserError status 2 for a fact that there is not */
function switched(bench: Bench, wished: unknown): Bench {
  let { state } = startLab('en', bench);
  for (const one of Array.isArray(wished) ? wished.map(String) : []) {
    const { switches } = facts(state.present);
    const index = /^\d{1,4}$/.test(one) ? Number(one) - 1 : switches.findIndex(({ id }) => id === one);
    if (!switches[index]) throw new UserError(`--set takes a number from 1 to ${switches.length} or one of ${switches.map(({ id }) => id).slice(0, 12).join(', ')}, not ${printable(one).slice(0, 40)}`, 2);
    state = stepLab(state, { kind: 'flip', index }).state;
  }
  return state.present;
}

/** The question as lines: what is left of the input answers it. */
async function told(context: Context & { lang: Lang }, item: Item, lines: AsyncIterator<InputLine>): Promise<number> {
  const [{ startSession }, { plainSession }, { oneQuestion }] = await Promise.all([import('./session-start.ts'), import('./session-plain.ts'), import('./lab-ask.ts')]);
  const { machine, source, close } = await startSession(oneQuestion(context, item));
  const status = await plainSession({ machine, source, input: rest(lines), out: context.out, columns: null, now: Date.now });
  await close();
  return status;
}

async function* rest(lines: AsyncIterator<InputLine>): AsyncGenerator<string> {
  for (let read = await lines.next(); !read.done; read = await lines.next()) yield `${read.value.text}\n`;
}
