import { createInterface } from 'node:readline/promises';
import type { Text } from '../item/question.ts';
import { absorb } from '../progress/absorb.ts';
import { dataFolder } from '../progress/folder.ts';
import { exportOrder } from '../progress/history.ts';
import { lineOf, type Fault } from '../progress/line.ts';
import { faultText } from '../progress/notices.ts';
import { reset, resettable } from '../progress/reset.ts';
import { StorageError } from '../progress/storage-error.ts';
import { printable, UserError, type Command, type Context } from './command.ts';
import { memoryIn } from './progress-of.ts';
import { filesAt, readRecords } from './progress-input.ts';
import { words } from './progress-words.ts';

type Run = (context: Context, folder: string, rest: readonly string[]) => Promise<number>;

const subcommands: Readonly<Record<string, { readonly takes: string; readonly run: Run }>> = {
  path: { takes: '', run: showPath },
  export: { takes: '', run: exportAll },
  import: { takes: 'FILE…', run: (context, folder, rest) => bringIn(context, folder, rest.flatMap((path) => filesAt(path, false))) },
  merge: { takes: 'FILE-or-FOLDER…', run: (context, folder, rest) => bringIn(context, folder, rest.flatMap((path) => filesAt(path, true))) },
  rebuild: { takes: '', run: rebuild },
  reset: { takes: '', run: startOver },
};
const names = Object.keys(subcommands).join(', ');

export const command: Command = {
  usage: 'study progress path|export|import FILE…|merge FILE-or-FOLDER…|rebuild|reset [--dry-run] [--yes]',
  summary: 'Where your answers are kept, to take them along, bring them together, or start over',
  examples: ['study progress path', 'study progress export > answers.jsonl', 'study progress import answers.jsonl --dry-run', 'study progress merge /media/usb/saa-study', 'study progress reset'],
  options: { 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' } },
  help: { 'dry-run': 'only say what would change', yes: 'reset: do not ask' },
  async run(context) {
    const [name, ...rest] = context.positionals;
    if (name === undefined) throw new UserError({ en: `progress takes one of: ${names}; study progress --help shows how`, ko: `progress에는 다음 중 하나를 씁니다: ${names}. study progress --help를 보세요` }, 2);
    const chosen = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (!chosen) throw new UserError(`progress has no ${printable(name)}; ${await suggestion(name)}`, 2);
    if (chosen.takes === '' && rest.length > 0) throw new UserError(`progress ${name} takes nothing more, not ${printable(rest[0] ?? '')}`, 2);
    if (chosen.takes !== '' && rest.length === 0) throw new UserError(`progress ${name} takes ${chosen.takes} (- is standard input)`, 2);
    try {
      const dataDir = context.values['data-dir'];
      const folder = dataFolder({ dataDir: typeof dataDir === 'string' ? dataDir : undefined, env: context.env });
      return await chosen.run(context, folder, rest);
    } catch (fault) {
      if (fault instanceof StorageError) throw new UserError(fault.text[context.lang], fault.path === '' ? 2 : 1);
      throw fault;
    }
  },
};

async function suggestion(name: string): Promise<string> {
  const { closest, distance } = (await import('fastest-levenshtein')).default;
  const best = closest(name, Object.keys(subcommands));
  return distance(name, best) <= 3 ? `did you mean study progress ${best}?` : `there is ${names}`;
}

/** One line to stderr for what was set aside: how many lines, and the first few by name. */
function tellFaults(context: Context, faults: readonly Fault[], count: number): void {
  if (count === 0) return;
  const first = faults.slice(0, 5).map((fault) => faultText(fault)[context.lang]);
  context.err(`study: ${words.setAside(count, first.join(', ') + (count > first.length ? ', …' : ''))[context.lang]}`);
}

const tell = (context: Context, notices: readonly Text[]): void => {
  for (const notice of notices) context.err(`study: ${notice[context.lang]}`);
};

async function showPath(context: Context, folder: string): Promise<number> {
  await context.out(`${folder}\n`);
  if (context.values['dry-run']) context.err(`study: ${words.pathChangesNothing[context.lang]}`);
  return 0;
}

async function exportAll(context: Context, folder: string): Promise<number> {
  const progress = await memoryIn(folder);
  tell(context, progress.notices);
  const records = exportOrder(progress.entries());
  const faults = progress.faults();
  // What is missing from an export has to be said each time, not only when it is first seen.
  if (progress.notices.length === 0) tellFaults(context, faults, faults.length);
  if (context.values['dry-run']) {
    await context.out(`${words.wouldExport(records.length)[context.lang]}\n`);
    return 0;
  }
  for (let at = 0; at < records.length; at += 1000) await context.out(records.slice(at, at + 1000).map((e) => `${lineOf(e)}\n`).join(''));
  await progress.close();
  return 0;
}

async function bringIn(context: Context, folder: string, files: readonly string[]): Promise<number> {
  const input = await readRecords(files);
  tellFaults(context, input.faults, input.faulty);
  const dryRun = context.values['dry-run'] === true;
  const { answers, undos, known } = await absorb(input.entries, { folder, dryRun });
  await context.out(`${words.imported(dryRun, answers, undos, known)[context.lang]}\n`);
  // A file of which nothing could be used was the wrong file.
  return input.entries.length === 0 && input.faulty > 0 ? 1 : 0;
}

async function rebuild(context: Context, folder: string): Promise<number> {
  const progress = await memoryIn(folder);
  tell(context, progress.notices);
  if (context.values['dry-run']) {
    const { answers, rules, journals, same } = progress.recount();
    await context.out(`${words.wouldRebuild(answers, rules, journals, same)[context.lang]}\n`);
    return 0;
  }
  if (resettable(folder).length > 0) await progress.rebuild();
  const faults = progress.faults();
  tellFaults(context, faults, faults.length);
  const { tallies, journals } = progress.state;
  await context.out(`${words.rebuilt(progress.answers().length, Object.keys(tallies.rules).length, Object.keys(journals).length)[context.lang]}\n`);
  return 0;
}

async function startOver(context: Context, folder: string): Promise<number> {
  const shown = printable(folder);
  const say = (text: Text) => context.out(`${text[context.lang]}\n`);
  if (resettable(folder).length === 0) {
    await say(words.nothingToReset(shown));
    return 0;
  }
  const before = await memoryIn(folder);
  const count = before.answers().length;
  if (context.values['dry-run']) {
    await say(words.wouldReset(count, shown));
    return 0;
  }
  if (!context.values['yes'] && !(await agreed(words.ask(count, shown)[context.lang]))) {
    await say(words.keptAll);
    return 1;
  }
  const { settings } = before.state;
  const backup = await reset(folder, new Date());
  // Starting over is about the answers; how the program looks stays.
  if (Object.keys(settings).length > 0) await (await memoryIn(folder)).saveSettings(settings);
  await say(backup === null ? words.nothingToReset(shown) : words.wasReset(printable(backup)));
  return 0;
}

/** Asks on the terminal. @throws UserError where nobody can be asked */
async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UserError({ en: 'progress reset asks before it does anything, and here is no terminal to ask on; --yes goes without', ko: 'progress reset은 먼저 묻는데 물을 터미널이 없습니다. 묻지 않으려면 --yes를 쓰세요' }, 2);
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl-C and the end of input close it without an answer, and are no consent.
    const closed = new Promise<string>((done) => asking.once('close', () => done('')));
    return /^\s*(y|yes|예|네|ㅛ)\s*$/iu.test(await Promise.race([asking.question(question), closed]));
  } finally {
    asking.close();
  }
}
