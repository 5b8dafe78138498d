import { exported, type Exported, type Source, type TextFormat } from '../formats/exported.ts';
import { items, topics } from '../item/generate.ts';
import type { Item, Lang } from '../item/question.ts';
import { rules } from '../knowledge/rules.ts';
import { UserError, type Command, type Context } from './command.ts';
import { difficultyHelp, difficultyOf, isAsHard, tooFew } from './difficulty-option.ts';
import { packOf } from './pack-option.ts';
import { outputProgress } from './progress-line.ts';
import { maxSeed, oneOf, wholeNumber } from './values.ts';

const formats = ['anki', 'gift', 'moodle-xml', 'qti', 'csv'] as const;
type Format = (typeof formats)[number];
const most = 10_000;

export const command: Command = {
  usage: 'study export --to anki|gift|moodle-xml|qti|csv [--count N] [--seed S] [--topic T] [--difficulty D] [--pack FILE] [--lang en|ko]',
  summary: 'Questions for other tools, with key, explanations, tags and sources: Anki, Moodle (GIFT, XML), Canvas and others (QTI 2.1), spreadsheets.',
  examples: ['study export --to anki --count 100 --seed 7 > deck.txt', 'study export --to moodle-xml --count 20 --lang ko > quiz.xml', 'study export --to qti --count 20 > quiz.zip'],
  options: { to: { type: 'string' }, count: { type: 'string' }, seed: { type: 'string' }, topic: { type: 'string' }, difficulty: { type: 'string' }, pack: { type: 'string' } },
  help: { to: formats.join(', '), count: 'how many (20)', seed: 'the same seed draws the same questions everywhere (else by chance)', topic: 'of one topic', difficulty: difficultyHelp, pack: 'questions of your own, from a file' },
  async run(context: Context): Promise<number> {
    if (context.positionals.length > 0) throw new UserError({ en: 'export takes options alone; it writes to standard output: study export --to anki > deck.txt', ko: 'export는 옵션만 받고 표준 출력에 씁니다: study export --to anki > deck.txt' }, 2);
    const to = (await oneOf(context, 'to', formats)) as Format | undefined;
    if (to === undefined) throw new UserError({ en: `export needs --to, one of ${formats.join(', ')}`, ko: `export에는 --to가 필요합니다. ${formats.join(', ')} 중 하나를 쓰세요` }, 2);
    if (to === 'qti' && process.stdout.isTTY) throw new UserError({ en: 'a QTI package is a ZIP file, nothing for a screen: study export --to qti > quiz.zip', ko: 'QTI 패키지는 ZIP 파일이라 화면에 낼 수 없습니다: study export --to qti > quiz.zip' }, 2);
    const count = wholeNumber(context, 'count', 1, most) ?? 20;
    const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    const topic = await oneOf(context, 'topic', topics);
    const pack = await packOf(context);
    const difficulty = difficultyOf(context);
    const progress = outputProgress();
    let made = 0;
    const drawn = first(pack ? pack.items.filter((item) => (topic === undefined || item.topic === topic) && isAsHard(item, difficulty)) : items({ seed, topic, difficulty }), context.values['count'] === undefined && pack ? pack.items.length : count, context.lang, () => progress('questions', ++made, pack ? pack.items.length : count));
    const whole = (): number => {
      progress(null);
      if (!pack && made < count) throw new UserError(tooFew(made, count, topic), 1);
      return 0;
    };
    if (to === 'qti') {
      const { qtiPackage } = await import('../formats/qti.ts');
      await context.out(qtiPackage([...drawn]));
      return whole();
    }
    const format = await textFormat(to);
    await context.out(format.head(context.lang));
    for (const question of drawn) await context.out(format.each(question));
    await context.out(format.tail);
    return whole();
  },
};

function* first(all: Iterable<Item>, count: number, lang: Lang, each: () => void): Generator<Exported> {
  let made = 0;
  for (const item of all) {
    yield exported(item.word(lang), sourceOf);
    each();
    if (++made >= count) return;
  }
}

function sourceOf(id: string, lang: Lang): Source | undefined {
  const rule = rules.get(id);
  return rule && { id, statement: rule.statement[lang], url: rule.url };
}

async function textFormat(to: Exclude<Format, 'qti'>): Promise<TextFormat> {
  switch (to) {
    case 'anki':
      return (await import('../formats/anki.ts')).anki;
    case 'gift':
      return (await import('../formats/gift.ts')).gift;
    case 'moodle-xml':
      return (await import('../formats/moodle-xml.ts')).moodleXml;
    case 'csv':
      return (await import('../formats/csv.ts')).csv;
  }
}
