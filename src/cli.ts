#!/usr/bin/env node
// The door: finds the command, loads only that. Everything heavy (Ink, the reasoner, the rules) is behind a dynamic import.
import { parseArgs } from 'node:util';
import { printable, UserError, type Context, type OptionsConfig } from './commands/command.ts';
import { asOptions, keptLook, localeLanguage, withColour } from './commands/settings.ts';
import { shared } from './commands/shared-options.ts';
import { table } from './commands/table.ts';
import { version } from './version.ts';

// As it was found: what draws on the screen sets variables of its own.
const surroundings = { ...process.env };

const write = (text: string | Uint8Array): Promise<void> => new Promise((resolve, reject) => process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve())));

/** The language asked for, else the one that is kept, else the locale's, else English. */
function languageOf(asked: unknown, kept: 'en' | 'ko' | undefined, env: NodeJS.ProcessEnv): 'en' | 'ko' {
  if (asked === 'en' || asked === 'ko') return asked;
  if (asked !== undefined) throw new UserError({ en: `--lang takes en or ko, not ${printable(String(asked))}`, ko: `--lang은 en 또는 ko입니다(입력: ${printable(String(asked))})` }, 2);
  return kept ?? localeLanguage(env);
}

/** The word of a list that somebody who wrote `word` most likely meant. */
async function nearest(word: string, known: readonly string[]): Promise<string | undefined> {
  const { closest, distance } = (await import('fastest-levenshtein')).default;
  const best = closest(word, [...known]);
  return distance(word, best) <= Math.min(3, Math.ceil(word.length / 2)) ? best : undefined;
}

async function help(lang: 'en' | 'ko'): Promise<number> {
  await write((await import('./commands/help.ts')).overview(lang));
  return 0;
}

/** Home on a terminal. Where nobody can press a key, the help says more than a menu. */
async function withoutCommand(argv: string[]): Promise<number> {
  const options: OptionsConfig = { ...shared, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } };
  const command = argv.find((word) => table.some(({ name }) => name === word));
  // `study --lang ko session` means the same as `study session --lang ko`.
  if (command) return main([command, ...argv.filter((_, i) => i !== argv.indexOf(command))]);
  const { values, positionals } = await parsed(argv, options, 'study --help');
  if (positionals[0] !== undefined) return main(positionals);
  const { capability } = await import('./terminal/capability.ts');
  if (values['plain'] && !values['help']) return (await import('./commands/home.ts')).homeLines(contextOf([], values, options), contextOf);
  if (values['help'] || !capability(process.env, process.stdin, process.stdout).screen) return help(contextOf([], values, options).lang);
  return (await import('./commands/home.ts')).home(contextOf([], values, options), contextOf);
}

/** The command line taken apart. @throws UserError status 2, `hint`: the command line that helps */
async function parsed(args: string[], options: OptionsConfig, hint: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (fault) {
    const message = printable((fault as Error).message.split('. ')[0] ?? '');
    const unknown = /^Unknown option '--([^']{1,60})'/.exec(message)?.[1];
    const near = unknown === undefined ? undefined : await nearest(unknown, Object.keys(options));
    throw new UserError({ en: `${message}; ${near ? `did you mean --${near}?` : `${hint} says what it takes`}`, ko: `${inKorean(message)}. ${near ? `혹시 --${near}입니까?` : `${hint} 명령으로 옵션을 볼 수 있습니다`}` }, 2);
  }
}

/** What node says of options, in Korean; as it is where it says something else. */
function inKorean(message: string): string {
  const option = /'?(--?[a-z][a-z-]*)/.exec(message)?.[1];
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) return `${option} 옵션은 없습니다`;
  return message.includes('does not take') ? `${option} 옵션에는 값을 쓰지 않습니다` : `${option} 옵션에는 값이 필요합니다`;
}

/** What a command gets, with the settings that are kept: the command line and the environment go before them. */
function contextOf(positionals: readonly string[], values: Context['values'], options: OptionsConfig): Context {
  const kept = keptLook(values['data-dir'], surroundings);
  return {
    positionals,
    values: { ...asOptions(kept, options), ...values },
    lang: languageOf(values['lang'], kept.lang, surroundings),
    env: withColour(kept, surroundings),
    again: () => contextOf(positionals, values, options),
    out: write,
    err: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The language to say a fault in: what the command line asks for, however wrong it is otherwise. */
function spokenLanguage(argv: readonly string[]): 'en' | 'ko' {
  const asked = argv.flatMap((word, i) => (word === '--lang' ? [argv[i + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [])).at(-1);
  const dir = argv.flatMap((word, i) => (word === '--data-dir' ? [argv[i + 1]] : word.startsWith('--data-dir=') ? [word.slice(11)] : [])).at(-1);
  return asked === 'en' || asked === 'ko' ? asked : (keptLook(dir, surroundings).lang ?? localeLanguage(surroundings));
}

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version') {
    await write(`${version}\n`);
    return 0;
  }
  // `study help quiz --lang ko` means the same as `study quiz --lang ko --help`.
  if (name === 'help') return main([...rest, '--help']);
  if (name === undefined || name.startsWith('-')) return withoutCommand(argv);
  const entry = table.find((one) => one.name === name);
  if (!entry) {
    const near = await nearest(name, table.map((one) => one.name));
    throw new UserError({ en: `there is no command ${printable(name)}${near ? `; did you mean study ${near}?` : '; study --help lists them'}`, ko: `${printable(name)} 명령은 없습니다. ${near ? `혹시 study ${near}입니까?` : '명령은 study --help에 있습니다'}` }, 2);
  }
  const { command } = await entry.load();
  const { values, positionals } = await parsed(rest, { ...command.options, ...shared }, `study ${name} --help`);
  if (values['help']) {
    await write(await (await import('./commands/help.ts')).helpOf(name, command, contextOf([], values, command.options).lang));
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
    process.stderr.write(`study: ${known ? fault.text[spokenLanguage(process.argv.slice(2))] : `something went wrong inside: ${printable(String(fault instanceof Error ? fault.message : fault))}`}\n`);
    if (!known && process.env['STUDY_DEBUG'] && fault instanceof Error) process.stderr.write(`${fault.stack}\n`);
    process.exitCode = known ? fault.status : 1;
  },
);
