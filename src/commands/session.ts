import { capability } from '../terminal/capability.ts';
import { isReadAloud, optionsAlone, UserError, type Command, type Context } from './command.ts';
import { difficultyHelp, difficultyOf } from './difficulty-option.ts';
import { packOf } from './pack-option.ts';
import type { WantedSession } from './session-start.ts';
import { maxSeed, oneOf, wholeNumber } from './values.ts';

const mostQuestions = 200;

export const command: Command = {
  usage: 'study session [--count N] [--topic TOPIC] [--difficulty D] [--seed SEED] [--pack FILE] [--world FILE…] [--region REGION] [--keep-names] [--resume] [--plain] [--screen-reader] [--ascii]',
  summary: 'Practise with an explanation after each answer.',
  examples: ['study session', 'study session --count 5 --lang ko', 'study session --world vpcs.json subnets.json route-tables.json --region eu-west-1', "printf 'B\\nA D\\n' | study session --plain --count 2"],
  options: {
    count: { type: 'string' },
    topic: { type: 'string' },
    difficulty: { type: 'string' },
    seed: { type: 'string' },
    pack: { type: 'string' },
    world: { type: 'string' },
    region: { type: 'string' },
    'keep-names': { type: 'boolean' },
    resume: { type: 'boolean' },
    'screen-reader': { type: 'boolean' },
    ascii: { type: 'boolean' },
  },
  help: {
    count: `how many questions, 1 to ${mostQuestions} (10)`,
    topic: 'questions on one topic alone',
    difficulty: difficultyHelp,
    seed: 'the same seed draws the same questions everywhere (else what is due, weak or new for you)',
    pack: 'questions of your own, from a file (study pack check FILE)',
    world: 'questions about your own network: a scenario, or files and folders of what the aws CLI prints (study import-aws --help)',
    region: 'of the network, where its files do not say it',
    'keep-names': 'the names of your network stay (else they are replaced)',
    resume: 'go on with the session that was interrupted',
    'screen-reader': 'text in order, with what is selected in words',
    ascii: 'draws with ASCII characters alone',
  },
  async run(context) {
    const able = capability(context.env, process.stdin, process.stdout);
    const lines = context.values['plain'] === true || !able.screen;
    const wanted = await wantedBy(context, lines);
    // Loaded when there is time for it: on a screen, after the first frame.
    const prepare = async () => (await import('./session-start.ts')).startSession(wanted);
    const now = Date.now;
    if (lines) {
      const [{ plainSession }, { machine, source, waiting, close }] = await Promise.all([import('./session-plain.ts'), prepare()]);
      const columns = process.stdout.isTTY ? process.stdout.columns || 80 : null;
      const status = await plainSession({ machine, source, input: process.stdin, out: context.out, columns, aloud: isReadAloud(context), waiting: columns === null || wanted.interrupted === 'resume' ? null : waiting, now });
      await close();
      return status;
    }
    const [{ screenMode }, { appearance }] = await Promise.all([import('./screen-mode.ts'), import('./application.ts')]);
    const mode = async () => {
      const [started, { sessionMode }] = await Promise.all([prepare(), import('./session-screen.ts')]);
      return sessionMode(started, now);
    };
    return screenMode({ ...appearance(context), prepare: mode, title: 'study session' });
  },
};

async function wantedBy(context: Context, lines: boolean): Promise<WantedSession> {
  const stray = context.positionals[0];
  if (stray !== undefined && context.values['world'] === undefined) throw optionsAlone('session', stray);
  const seed = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
  const inPack = await packOf(context);
  if (inPack && context.values['world'] !== undefined) throw new UserError({ en: '--pack and --world are two sessions: give one of them', ko: '--pack과 --world는 서로 다른 세션입니다. 하나만 쓰세요' }, 2);
  const world = context.values['world'] === undefined ? null : (await import('./world-option.ts')).worldOf(context, wholeNumber(context, 'count', 1, mostQuestions) ?? 10, seed);
  const pack = inPack ?? world;
  const asked = wholeNumber(context, 'count', 1, mostQuestions) ?? (pack ? mostQuestions : 10);
  const count = pack ? Math.min(asked, pack.items.length) : asked;
  const topic = context.values['topic'] === undefined ? undefined : await oneOf(context, 'topic', (await import('../item/generate.ts')).topics);
  const { values } = context;
  const difficulty = difficultyOf(context);
  if (pack && difficulty) throw new UserError({ en: '--difficulty chooses among questions that the program draws: leave --pack and --world out', ko: '--difficulty는 프로그램이 만드는 문제에만 쓸 수 있습니다. --pack과 --world를 빼세요' }, 2);
  // Whoever says what to ask means a session of its own.
  const own = pack !== null || values['count'] !== undefined || values['seed'] !== undefined || values['topic'] !== undefined || difficulty !== undefined;
  if (pack && values['resume'] === true) throw new UserError({ en: '--resume goes on with questions that the program drew: leave --pack and --world out', ko: '--resume은 프로그램이 만든 문제를 이어서 풉니다. --pack과 --world를 빼세요' }, 2);
  const led = pack === null && values['seed'] === undefined;
  return { context, count, seed, topic, difficulty, led, pack, interrupted: values['resume'] === true ? 'resume' : own || lines ? 'leave' : 'offer' };
}
