import { items, topics } from '../item/generate.ts';
import { printable, UserError, type Command, type Context } from './command.ts';
import { maxSeed, oneOf, wholeNumber } from './values.ts';

export const command: Command = {
  usage: 'study generate [--count N] [--seed S] [--topic T] [--difficulty D] [--lang en|ko] [--json]',
  summary: 'Draws questions and proves their keys; one JSON object a line (study.question/1).',
  examples: ['study generate --count 3 --json', 'study generate --count 100 --seed 7 --lang ko --json > questions.jsonl'],
  options: { count: { type: 'string' }, seed: { type: 'string' }, topic: { type: 'string' }, difficulty: { type: 'string' }, json: { type: 'boolean' } },
  help: { count: 'how many (10)', seed: 'the same seed draws the same questions everywhere (else by chance)', topic: 'of one topic', difficulty: 'easy, medium, hard, or a range from 0 to 1 such as 0.6-0.8: how near the other options come, how many rules meet, how long the path is', json: 'JSON lines (else plain text)' },
  async run(context: Context): Promise<number> {
    const count = wholeNumber(context, 'count', 1, 10_000_000) ?? 10;
    const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    const topic = await oneOf(context, 'topic', topics);
    let made = 0;
    for (const item of items({ seed, topic, difficulty: difficultyOf(context) })) {
      const question = item.word(context.lang);
      await context.out(context.values['json'] ? `${JSON.stringify(question)}\n` : `${[question.stem, '', ...question.options.map((o) => `  ${o.id}. ${o.text}`), '', `  ${question.answer.join(' ')}   ${question.id}`, '', ''].join('\n')}`);
      if (++made >= count) break;
    }
    if (made < count) throw new UserError(`${made} of ${count} drawn: no more questions are that hard${topic === undefined ? '' : ` on ${topic}`}; try another --difficulty`, 1);
    return 0;
  },
};

// A third of all questions each.
const levels: Readonly<Record<string, readonly [number, number]>> = { easy: [0, 0.67], medium: [0.68, 0.8], hard: [0.81, 1] };

/** @throws UserError status 2 where it is neither a level nor a range */
function difficultyOf({ values }: Context): readonly [number, number] | undefined {
  const wanted = values['difficulty'];
  if (typeof wanted !== 'string') return undefined;
  const level = Object.hasOwn(levels, wanted) ? levels[wanted] : undefined;
  if (level) return level;
  const range = /^(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)-(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(wanted);
  const [from, to] = [Number(range?.[1]), Number(range?.[2])];
  if (!range || from > to) throw new UserError(`--difficulty takes easy, medium, hard or a range such as 0.6-0.8, not ${printable(wanted).slice(0, 40)}`, 2);
  return [from, to];
}
