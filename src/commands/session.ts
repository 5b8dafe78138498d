import { fixtureMemory } from '../../test/study/fixtures.ts';
import { topics } from '../item/generate.ts';
import { run } from '../study/machine.ts';
import { performer } from '../study/perform.ts';
import { start, step } from '../study/session.ts';
import { capability, readerAsked } from '../terminal/capability.ts';
import type { Command } from './command.ts';
import { questionSource } from './question-source.ts';
import { maxSeed, oneOf, wholeNumber } from './values.ts';

const most = 200;

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
    const count = wholeNumber(context, 'count', 1, most) ?? 10;
    const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    const topic = await oneOf(context, 'topic', topics);
    const source = questionSource({ seed, topic });
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
