import { fixtureMemory, fixtureSource } from '../../test/study/fixtures.ts';
import { run } from '../study/machine.ts';
import { performer } from '../study/perform.ts';
import { start, step } from '../study/session.ts';
import { capability, readerAsked } from '../terminal/capability.ts';
import { UserError, type Command, type Context } from './command.ts';

const most = 200;

/** `--count`: a whole number from 1. */
function countOf(value: Context['values'][string]): number {
  if (value === undefined) return 10;
  const count = typeof value === 'string' && /^\d{1,4}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (!(count >= 1 && count <= most)) throw new UserError(`--count takes a whole number from 1 to ${most}, not ${String(value) || 'nothing'}`, 2);
  return count;
}

export const command: Command = {
  usage: 'study session [--count N] [--topic TOPIC] [--seed SEED] [--plain] [--screen-reader] [--ascii]',
  summary: 'Practise with an explanation after each answer',
  examples: ['study session', 'study session --count 5 --lang ko', "printf 'B\\nA D\\n' | study session --plain --count 2"],
  options: {
    count: { type: 'string' },
    topic: { type: 'string' },
    seed: { type: 'string' },
    plain: { type: 'boolean' },
    'screen-reader': { type: 'boolean' },
    ascii: { type: 'boolean' },
  },
  help: {
    count: 'how many questions (10)',
    topic: 'only questions on this topic',
    seed: 'the same seed draws the same questions',
    plain: 'lines of text instead of a screen; so is any run without a terminal',
    'screen-reader': 'text in order, with what is selected in words',
    ascii: 'draws with ASCII characters alone',
  },
  async run(context) {
    const count = countOf(context.values['count']);
    const source = fixtureSource;
    const memory = fixtureMemory();
    const now = Date.now;
    let leave = (): void => {};
    const initial = start({ lang: context.lang, count, offered: null });
    const machine = run(initial, step, performer(source, memory, now, () => leave()));
    const able = capability(context.env, process.stdin, process.stdout);
    if (context.values['plain'] || !able.screen) {
      const { plainSession } = await import('./session-plain.ts');
      return plainSession({ machine, source, input: process.stdin, out: context.out, columns: process.stdout.isTTY ? process.stdout.columns || 80 : null, now });
    }
    const { screenSession } = await import('./session-screen.ts');
    return screenSession({
      machine,
      source,
      now,
      ascii: context.values['ascii'] === true,
      reader: context.values['screen-reader'] === true || readerAsked(context.env),
      colour: able.colour,
      out: context.out,
      err: context.err,
      onLeave: (listener) => {
        leave = listener;
      },
    });
  },
};
