import { itemById } from '../item/generate.ts';
import { visible } from '../terminal/visible.ts';
import type { Question } from '../item/question.ts';
import { labels } from '../ui/labels.ts';
import { spokenPicture } from '../ui/spoken-picture.ts';
import { isReadAloud, onScreen, printable, UserError, type Command, type Context } from './command.ts';

export const command: Command = {
  usage: 'study show ID [--json] [--plain] [--lang en|ko] [--screen-reader] [--ascii]',
  summary: 'Any question again, with its explanation.',
  examples: ['study show store-from-private-subnets.k3x9q2.a1b2c3d', 'study show ID --lang ko'],
  options: { json: { type: 'boolean' }, 'screen-reader': { type: 'boolean' }, ascii: { type: 'boolean' } },
  help: { json: 'the question as JSON (study.question/1)', 'screen-reader': 'text in order', ascii: 'draws with ASCII characters alone' },
  async run(context: Context): Promise<number> {
    const [id, ...more] = context.positionals;
    if (id === undefined || more.length > 0) throw new UserError({ en: 'show takes one question ID, as it stands below each question', ko: 'show에는 문제마다 아래에 적힌 ID를 하나 쓰세요' }, 2);
    const item = id.startsWith('own.') ? await (await import('./stored.ts')).storedQuestion(context, id) : itemById(id);
    if (item === 'unknown') throw new UserError({ en: `there is no question ${printable(id).slice(0, 80)}; an ID looks like blueprint.seed.version`, ko: `${printable(id).slice(0, 80)} 문제는 없습니다. ID는 blueprint.seed.version처럼 생겼습니다` }, 1);
    if (item === 'other-content') throw new UserError({ en: `the question ${printable(id).slice(0, 80)} was drawn from another version of the questions; this version cannot bring it back`, ko: `${printable(id).slice(0, 80)} 문제는 다른 버전의 문제이므로 이 버전에서는 다시 볼 수 없습니다` }, 1);
    const q = item.word(context.lang);
    if (context.values['json']) {
      await context.out(`${JSON.stringify(q)}\n`);
      return 0;
    }
    if (onScreen(context)) {
      await (await import('./show-screen.ts')).showQuestion(context, item);
      return 0;
    }
    await context.out(plainLines(q, context.values['plain'] === true || isReadAloud(context)).map((line) => `${line}\n`).join(''));
    return 0;
  },
};

/** A question with its answer and its explanation as lines; `bare`: with nothing drawn, the path in words. */
function plainLines(q: Question, bare: boolean): string[] {
  const { isRight, isWrong, picture, breaksHere } = labels(q.lang);
  const verdict = (right: boolean): string => (bare ? ` ${right ? isRight : isWrong}:` : right ? ' ✓' : ' ✗');
  return [
    visible(q.stem), '', ...q.options.map((o) => `  ${o.id}. ${visible(o.text)}`), '', `${q.lang === 'en' ? 'Answer' : '정답'}: ${q.answer.join(' ')}`, '',
    ...q.options.flatMap((o) => [`  ${o.id}${verdict(q.answer.includes(o.id))} ${visible(o.explanation)}`, `    (${o.rules.join(', ')})`]), '',
    ...(bare && q.picture.length > 0 ? [picture, ...spokenPicture(q.picture.map(visible), breaksHere)] : q.picture.map(visible)), '', q.id,
  ];
}
