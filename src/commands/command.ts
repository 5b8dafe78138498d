import type { ParseArgsConfig } from 'node:util';
import type { Lang, Text } from '../item/question.ts';
import { capability, readerAsked } from '../terminal/capability.ts';

export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** What every command gets: its own words, the options that all commands share, and the way out. */
export interface Context {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly lang: Lang;
  readonly env: NodeJS.ProcessEnv;
  /** The same with the settings as they are kept now, where they have been changed since. */
  readonly again?: () => Context;
  /** Writes text (or bytes) to stdout as it is; resolves when the stream has taken it. */
  out(text: string | Uint8Array): Promise<void>;
  /** Writes one line to stderr. */
  err(line: string): void;
}

/** A subcommand. `run` resolves to the exit status: 0 done, 1 a refused request, 2 wrong usage. */
export interface Command {
  /** As in `study NAME …`, for the usage line: `study solve FILE [--json]`. */
  readonly usage: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** Its own options beside the shared ones, for node:util parseArgs, each with a help text in `help`. */
  readonly options: OptionsConfig;
  readonly help: Readonly<Record<string, string>>;
  run(context: Context): Promise<number>;
}

/** Whether a command has a screen to draw on, and was not asked for lines of text. */
export const onScreen = ({ env, values }: Pick<Context, 'env' | 'values'>): boolean => values['plain'] !== true && capability(env, process.stdin, process.stdout).screen;

/** Whether what a command says is read aloud: by an option, a setting or the environment. */
export const isReadAloud = ({ env, values }: Pick<Context, 'env' | 'values'>): boolean => values['screen-reader'] === true || readerAsked(env);

/** A fault that the user can mend: shown as one line on stderr, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Exit status: 1 the request is refused, 2 the command line or a file is wrong. */
  readonly status: 1 | 2;
  /** The line in both languages. */
  readonly text: Text;
  constructor(said: string | Text, status: 1 | 2) {
    const text = typeof said === 'string' ? { en: said, ko: said } : said;
    super(text.en);
    this.text = text;
    this.status = status;
  }
}

/** A command that takes options alone was given something else. */
export const optionsAlone = (command: string, stray: string): UserError => {
  const shown = printable(stray).slice(0, 40);
  return new UserError({ en: `${command} takes options alone, not ${shown}; study ${command} --help lists them`, ko: `${command} 명령은 옵션만 받습니다(입력: ${shown}). study ${command} --help로 옵션을 볼 수 있습니다` }, 2);
};

/** Text from outside on its way to a terminal: control characters become visible, so that nothing in a file can move the cursor. */
export const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
