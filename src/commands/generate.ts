import { items, topics } from '../item/generate.ts';
import { UserError, type Command, type Context } from './command.ts';
import { difficultyHelp, difficultyOf, tooFew } from './difficulty-option.ts';
import { outputProgress } from './progress-line.ts';
import { maxSeed, oneOf, wholeNumber } from './values.ts';

export const command: Command = {
  usage: 'study generate [--count N] [--seed S] [--topic T] [--difficulty D] [--lang en|ko] [--json]',
  summary: 'Draws questions and proves their keys; one JSON object a line (study.question/1).',
  examples: ['study generate --count 3 --json', 'study generate --count 100 --seed 7 --lang ko --json > questions.jsonl'],
  options: { count: { type: 'string' }, seed: { type: 'string' }, topic: { type: 'string' }, difficulty: { type: 'string' }, json: { type: 'boolean' } },
  help: { count: 'how many (10)', seed: 'the same seed draws the same questions everywhere (else by chance)', topic: 'of one topic', difficulty: difficultyHelp, json: 'JSON lines (else plain text)' },
  async run(context: Context): Promise<number> {
    const count = wholeNumber(context, 'count', 1, 10_000_000) ?? 10;
    const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    const topic = await oneOf(context, 'topic', topics);
    const progress = outputProgress();
    let made = 0;
    for (const item of items({ seed, topic, difficulty: difficultyOf(context) })) {
      const question = item.word(context.lang);
      await context.out(context.values['json'] ? `${JSON.stringify(question)}\n` : `${[question.stem, '', ...question.options.map((o) => `  ${o.id}. ${o.text}`), '', `  ${question.answer.join(' ')}   ${question.id}`, '', ''].join('\n')}`);
      progress('questions', ++made, count);
      if (made >= count) break;
    }
    progress(null);
    if (made < count) throw new UserError(tooFew(made, count, topic), 1);
    return 0;
  },
};
