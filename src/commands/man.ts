import { version } from '../version.ts';
import type { Loaded } from './completion-scripts.ts';
import { flagOf } from './help.ts';
import { shared, sharedHelp } from './shared-options.ts';

/** Text for roff: ASCII alone, no backslash, and no dot or quote at the start of a line that would be a request. */
const text = (s: string): string => s.replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/^([.'])/gm, '\\&$1').replace(/[^\n -~]/gu, (c) => `\\[u${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
const quoted = (s: string): string => `"${text(s).replaceAll('"', '\\(dq')}"`;
const bold = (s: string): string => `\\fB${text(s)}\\fR`;

/** The man page in section 1, in roff. */
export function manPage(commands: readonly Loaded[]): string {
  const options = (names: readonly string[], types: Loaded['command']['options'], help: Readonly<Record<string, string>>): string[] => names.flatMap((name) => ['.TP', bold(flagOf(name, types[name]?.type)), text(help[name] ?? '')]);
  return `${[
    `.TH STUDY 1 "" ${quoted(`saa-study ${version}`)} "User Commands"`,
    '.SH NAME', 'study \\- exam practice for AWS SAA\\-C03 private connectivity, every key proved',
    '.SH SYNOPSIS', '.B study', '[\\fICOMMAND\\fR] [\\fIOPTION\\fR]...',
    '.SH DESCRIPTION', text('Draws exam scenarios, proves with a reasoner over AWS networks which option is right and where every other one breaks, and words that as questions in English and Korean. Without a command it shows what is next and a menu. Without a terminal every mode is lines of text.'),
    '.SH EXAMPLES', '.nf', ...['study session --count 10', 'study quiz', 'study export --to anki --count 50 > deck.txt', 'study session --pack my-pack.yaml'].map(text), '.fi',
    '.SH COMMANDS',
    ...commands.flatMap(({ name, command }) => [
      `.SS ${quoted(`study ${name}`)}`, text(command.summary), '.PP', text(command.usage),
      ...options(Object.keys(command.options), command.options, command.help),
      ...(command.examples.length > 0 ? ['.PP', 'Examples:', '.PP', '.nf', ...command.examples.map(text), '.fi'] : []),
    ]),
    '.SH OPTIONS', 'Every command takes these.', ...options(Object.keys(shared), shared, sharedHelp),
    '.SH ENVIRONMENT',
    ...[['STUDY_HOME', 'where progress is kept'], ['NO_COLOR', 'no colours'], ['FORCE_COLOR', 'colours even where NO_COLOR is set; 0 for none'], ['INK_SCREEN_READER', 'text in order rather than a layout'], ['LC_ALL, LC_MESSAGES, LANG', 'the language, where none is asked for or kept'], ['TERM', 'dumb: lines of text']].flatMap(([name, what]) => ['.TP', bold(name as string), text(what as string)]),
    '.SH EXIT STATUS', '.TP', '.B 0', 'done', '.TP', '.B 1', 'a request that is refused, or a question without one answer', '.TP', '.B 2', 'wrong usage, or a file that is wrong', '.TP', '.B 129, 130, 143', 'ended by SIGHUP, SIGINT, SIGTERM',
    '.SH NOTES', 'Not affiliated with, endorsed or sponsored by Amazon Web Services. Nothing leaves the machine.',
  ].join('\n')}\n`;
}
