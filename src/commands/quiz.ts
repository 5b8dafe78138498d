import { capability } from '../terminal/capability.ts';
import { readCode, type ExamWanted } from '../study/exam-code.ts';
import { optionsAlone, printable, UserError, type Command, type Context } from './command.ts';
import { difficultyHelp, difficultyOf } from './difficulty-option.ts';
import { packOf } from './pack-option.ts';
import type { Application } from './application.ts';
import type { WantedQuiz } from './quiz-start.ts';
import { maxSeed, oneOf, wholeNumber } from './values.ts';

const mostQuestions = 200;
const mostMinutes = 600;

export const command: Command = {
  usage: 'study quiz [--count N] [--minutes N] [--topic TOPIC] [--difficulty D] [--seed CODE] [--pack FILE] [--discard] [--plain] [--screen-reader] [--ascii]',
  summary: 'A timed exam: 65 questions in 130 minutes, no feedback before the end.',
  examples: ['study quiz', 'study quiz --count 20 --minutes 40', 'study quiz --seed CODE'],
  options: {
    count: { type: 'string' },
    minutes: { type: 'string' },
    topic: { type: 'string' },
    difficulty: { type: 'string' },
    seed: { type: 'string' },
    pack: { type: 'string' },
    discard: { type: 'boolean' },
    'screen-reader': { type: 'boolean' },
    ascii: { type: 'boolean' },
  },
  help: {
    count: `how many questions, 1 to ${mostQuestions} (65)`,
    minutes: `how long, 1 to ${mostMinutes} (two minutes a question)`,
    topic: 'questions on one topic alone',
    difficulty: difficultyHelp,
    seed: 'a number, or the code of an exam, which stands on its result: the same exam everywhere',
    pack: 'questions of your own, from a file; such an exam is not taken up again',
    discard: 'drop the exam that waits to be taken up, uncounted',
    'screen-reader': 'text in order; the clock speaks when it is asked and at set marks',
    ascii: 'draws with ASCII characters alone',
  },
  async run(context) {
    const able = capability(context.env, process.stdin, process.stdout);
    const lines = context.values['plain'] === true || !able.screen;
    const wanted = await wantedBy(context, lines);
    const prepare = async () => (await import('./quiz-start.ts')).startedQuiz(wanted);
    if (lines) {
      const [{ plainQuiz }, started] = await Promise.all([import('./quiz-plain.ts'), prepare()]);
      // The terminal stops it unasked, and says only when it goes on.
      if (process.platform !== 'win32') process.on('SIGCONT', () => started.stands(false));
      const status = await plainQuiz({ ...started, input: process.stdin, out: context.out, columns: process.stdout.isTTY ? process.stdout.columns || 80 : null });
      await started.close();
      // Handed in by the clock, it still waits for a line that nobody needs.
      process.stdin.destroy();
      return status;
    }
    const [{ screenMode }, { appearance }] = await Promise.all([import('./screen-mode.ts'), import('./application.ts')]);
    const mode = async ({ screen }: Application) => {
      const [started, { quizMode }] = await Promise.all([prepare(), import('./quiz-screen.ts')]);
      const unwatch = screen.onStand(started.stands);
      return quizMode({ ...started, close: () => started.close().finally(unwatch) });
    };
    return screenMode({ ...appearance(context), prepare: mode, title: 'study quiz' });
  },
};

async function wantedBy(context: Context, lines: boolean): Promise<WantedQuiz> {
  const stray = context.positionals[0];
  if (stray !== undefined) throw optionsAlone('quiz', stray);
  const pack = await packOf(context);
  const code = await fromCode(context, pack?.content);
  const count = wholeNumber(context, 'count', 1, mostQuestions);
  const minutes = wholeNumber(context, 'minutes', 1, mostMinutes);
  const topic = context.values['topic'] === undefined ? undefined : await oneOf(context, 'topic', (await import('../item/generate.ts')).topics);
  const difficulty = difficultyOf(context);
  if (pack && difficulty) throw new UserError({ en: '--difficulty chooses among questions that the program draws: leave --pack out', ko: '--difficulty는 프로그램이 만드는 문제에만 쓸 수 있습니다. --pack을 빼세요' }, 2);
  for (const [name, value] of Object.entries({ count, minutes, topic, difficulty })) if (code && value !== undefined) throw new UserError({ en: `the code says the ${name} already: leave --${name} out`, ko: `코드에 이미 들어 있는 값입니다. --${name} 옵션을 빼세요` }, 2);
  const seed = code ? undefined : wholeNumber(context, 'seed', 0, maxSeed);
  const said: Partial<ExamWanted> = code ?? { ...(seed === undefined ? {} : { seed }), ...(count === undefined ? {} : { count }), ...(minutes === undefined ? {} : { minutes }), ...(topic === undefined ? {} : { topic }), ...(difficulty ? { difficulty } : {}) };
  const full = count ?? (await import('../knowledge/exam.ts')).exam.questions;
  const size = pack ? Math.min(full, pack.items.length) : full;
  const wanted = code ?? { seed: seed ?? Math.floor(Math.random() * maxSeed), count: size, minutes: minutes ?? Math.min(mostMinutes, 2 * size), topic: topic ?? null, ...(difficulty ? { difficulty } : {}) };
  return { context, wanted, said, discard: context.values['discard'] === true, takeUp: lines, pack };
}

/** The exam that a code names; null where `--seed` is a plain number or is not given. @throws UserError */
async function fromCode(context: Context, ownContent: string | undefined): Promise<ExamWanted | null> {
  const text = context.values['seed'];
  if (typeof text !== 'string' || !text.includes('.')) return null;
  const [{ contentVersion }, { topics }] = await Promise.all([import('../item/drawing.ts'), import('../item/generate.ts')]);
  const read = readCode(text);
  const wanted = read?.wanted;
  const whole = wanted && wanted.seed <= maxSeed && wanted.count >= 1 && wanted.count <= mostQuestions && wanted.minutes >= 1 && wanted.minutes <= mostMinutes && (wanted.topic === null || topics.includes(wanted.topic)) && (wanted.difficulty === undefined || (wanted.difficulty[0] <= wanted.difficulty[1] && wanted.difficulty[1] <= 1));
  if (!read || !whole) throw new UserError({ en: `--seed takes a number or the code of an exam, not ${printable(text).slice(0, 60)}`, ko: `--seed에는 숫자나 시험 코드를 쓰세요(입력: ${printable(text).slice(0, 60)})` }, 2);
  const here = ownContent ?? contentVersion;
  if (read.content !== here) throw new UserError({ en: `that code holds for other questions (${read.content}; here: ${here}): use the same version of saa-study on both machines`, ko: `다른 문제에 대한 코드입니다(${read.content}, 여기: ${here}). 두 컴퓨터에서 같은 버전의 saa-study를 쓰세요` }, 1);
  return read.wanted;
}
