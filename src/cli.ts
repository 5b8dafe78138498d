#!/usr/bin/env node
// The door: finds the command, loads only that. Everything heavy (Ink, the reasoner, the rules) is behind a dynamic import.
import { parseArgs } from 'node:util';
import { printable, UserError, type Command, type Context, type OptionsConfig } from './commands/command.ts';
import { asOptions, keptLook, withColour } from './commands/settings.ts';
import { version } from './version.ts';

const table: Readonly<Record<string, { summary: string; load: () => Promise<{ command: Command }> }>> = {
  session: { summary: 'practise with an explanation after each answer', load: () => import('./commands/session.ts') },
  quiz: { summary: 'a timed exam, no feedback before the end', load: () => import('./commands/quiz.ts') },
  review: { summary: 'weak topics and rules, and a drill of what was missed', load: () => import('./commands/review.ts') },
  stats: { summary: 'what has been answered, by topic, rule, day and week', load: () => import('./commands/stats.ts') },
  rules: { summary: 'the reference: rules by topic, with their sources', load: () => import('./commands/rules.ts') },
  config: { summary: 'settings that are kept', load: () => import('./commands/config.ts') },
  progress: { summary: 'path, export, import, merge, reset of what is remembered', load: () => import('./commands/progress.ts') },
  generate: { summary: 'questions as JSON lines', load: () => import('./commands/generate.ts') },
  export: { summary: 'questions for Anki, Moodle, Canvas and spreadsheets', load: () => import('./commands/export.ts') },
  pack: { summary: 'prove a pack of your own questions', load: () => import('./commands/pack.ts') },
  show: { summary: 'any question again, with its explanation', load: () => import('./commands/show.ts') },
  schema: { summary: 'the format of scenarios as JSON Schema', load: () => import('./commands/schema.ts') },
  solve: { summary: 'decide a scenario that you wrote', load: () => import('./commands/solve.ts') },
  audit: { summary: 'measure any number of questions: keys proved again, cues, variety', load: () => import('./commands/audit.ts') },
};

const shared: OptionsConfig = {
  lang: { type: 'string' },
  'data-dir': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};
const sharedHelp: Readonly<Record<string, string>> = {
  lang: 'en or ko (else from the locale)',
  'data-dir': 'where progress is kept (else STUDY_HOME, else the platform data folder)',
  help: 'this text',
  version: 'the version',
};

const write = (text: string | Uint8Array): Promise<void> => new Promise((resolve, reject) => process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve())));

function overview(): string {
  const width = Math.max(...Object.keys(table).map((n) => n.length));
  return [
    'study: exam practice for AWS SAA-C03 private connectivity. Every key is proved.',
    '',
    '  study session                practise, with explanations',
    '  study session --count 10     ten questions',
    '',
    'Commands',
    ...Object.entries(table).map(([name, { summary }]) => `  study ${name.padEnd(width)}  ${summary}`),
    '',
    'study COMMAND --help says more. Not affiliated with AWS.',
    '',
  ].join('\n');
}

function helpOf(command: Command): string {
  const options = { ...command.options, ...shared };
  const texts = { ...command.help, ...sharedHelp };
  const flag = (name: string) => (options[name]?.type === 'string' ? `--${name} ${name.split('-').pop()?.toUpperCase()}` : `--${name}`);
  const width = Math.max(...Object.keys(options).map((n) => flag(n).length));
  return [command.summary, '', ...command.examples.map((e) => `  ${e}`), '', `Usage: ${command.usage}`, '', 'Options', ...Object.keys(options).map((n) => `  ${flag(n).padEnd(width)}  ${texts[n] ?? ''}`), ''].join('\n');
}

/** The language asked for, else the one that is kept, else the locale's, else English. */
function languageOf(asked: unknown, kept: 'en' | 'ko' | undefined, env: NodeJS.ProcessEnv): 'en' | 'ko' {
  if (asked === 'en' || asked === 'ko') return asked;
  if (asked !== undefined) throw new UserError(`--lang takes en or ko, not ${printable(String(asked))}`, 2);
  if (kept) return kept;
  return /^ko/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'ko' : 'en';
}

async function nearest(word: string): Promise<string | undefined> {
  const { closest, distance } = (await import('fastest-levenshtein')).default;
  const best = closest(word, Object.keys(table));
  return distance(word, best) <= 3 ? best : undefined;
}

/** Home on a terminal. Where nobody can press a key, the help says more than a menu. */
async function withoutCommand(argv: string[]): Promise<number> {
  const options: OptionsConfig = { ...shared, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } };
  const { values } = parsed(argv, options, 'study --help lists commands and options');
  const { capability } = await import('./terminal/capability.ts');
  if (values['help'] || !capability(process.env, process.stdin, process.stdout).screen) {
    await write(overview());
    return 0;
  }
  return (await import('./commands/home.ts')).home(contextOf([], values, options), contextOf);
}

/** The command line taken apart. @throws UserError status 2, with `hint` behind what is wrong */
function parsed(args: string[], options: OptionsConfig, hint: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (fault) {
    throw new UserError(`${printable((fault as Error).message.split('. ')[0] ?? '')}; ${hint}`, 2);
  }
}

/** What a command gets, with the settings that are kept: the command line and the environment go before them. */
function contextOf(positionals: readonly string[], values: Context['values'], options: OptionsConfig): Context {
  const kept = keptLook(values['data-dir'], process.env);
  return {
    positionals,
    values: { ...asOptions(kept, options), ...values },
    lang: languageOf(values['lang'], kept.lang, process.env),
    env: withColour(kept, process.env),
    out: write,
    err: (line) => process.stderr.write(`${line}\n`),
  };
}

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version') {
    await write(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(overview());
    return 0;
  }
  if (name === undefined || name.startsWith('--')) return withoutCommand(argv);
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!entry) {
    const near = await nearest(name);
    throw new UserError(`there is no command ${printable(name)}${near ? `; did you mean study ${near}?` : '; study --help lists them'}`, 2);
  }
  const { command } = await entry.load();
  const { values, positionals } = parsed(rest, { ...command.options, ...shared }, `study ${name} --help says what it takes`);
  if (values['help']) {
    await write(helpOf(command));
    return 0;
  }
  return command.run(contextOf(positionals, values, command.options));
}

// A reader that went away (`study generate | head`) is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    const known = fault instanceof UserError;
    process.stderr.write(`study: ${known ? fault.message : `something went wrong inside: ${printable(String(fault instanceof Error ? fault.message : fault))}`}\n`);
    if (!known && process.env['STUDY_DEBUG'] && fault instanceof Error) process.stderr.write(`${fault.stack}\n`);
    process.exitCode = known ? fault.status : 1;
  },
);
