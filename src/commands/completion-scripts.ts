import type { Command } from './command.ts';
import { levels } from './difficulty-option.ts';
import { shared, sharedHelp } from './shared-options.ts';
import type { Entry } from './table.ts';

export type Loaded = Entry & { readonly command: Command };

/** What an option takes: certain words, a file, a folder; nothing that could be listed otherwise. */
type Value = readonly string[] | 'file' | 'folder' | null;
const values = (topics: readonly string[]): Readonly<Record<string, Value>> => ({ lang: ['en', 'ko'], to: ['anki', 'gift', 'moodle-xml', 'qti', 'csv'], topic: topics, difficulty: Object.keys(levels), pack: 'file', 'data-dir': 'folder' });

interface Option {
  readonly name: string;
  readonly help: string;
  /** Undefined: it takes nothing. */
  readonly value: Value | undefined;
}

function optionsOf({ command }: Loaded, topics: readonly string[]): Option[] {
  const options = { ...command.options, ...shared };
  const help = { ...command.help, ...sharedHelp };
  return Object.entries(options).map(([name, { type }]) => ({ name, help: help[name] ?? '', value: type === 'string' ? (values(topics)[name] ?? null) : undefined }));
}

const all = (commands: readonly Loaded[], topics: readonly string[]): Option[] => [...new Map(commands.flatMap((c) => optionsOf(c, topics)).map((o) => [o.name, o])).values()];

function bash(commands: readonly Loaded[], topics: readonly string[]): string {
  const taking = all(commands, topics).filter(({ value }) => value !== undefined);
  const words = (list: readonly string[]): string => list.join(' ');
  const after = taking.map(({ name, value }) => `    --${name}) ${value === 'file' ? '_study_files -f; ' : value === 'folder' ? '_study_files -d; ' : Array.isArray(value) ? `COMPREPLY=($(compgen -W '${words(value)}' -- "$cur")); ` : ''}return ;;`);
  const each = commands.map((c) => `    ${c.name}) words='${words([...(Array.isArray(c.takes) ? c.takes : []), ...optionsOf(c, topics).map(({ name }) => `--${name}`)])}' ;;`);
  const files = commands.filter(({ takes }) => takes === 'file' || (Array.isArray(takes) && takes.some((t) => ['check', 'import', 'merge'].includes(t)))).map(({ name }) => name);
  return `# Completions of study for bash.
_study_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$cur"))
  compopt -o filenames 2>/dev/null
}
_study() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} cmd= words= i
  COMPREPLY=()
  case $prev in
${after.join('\n')}
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} != -* ]]; then cmd=\${COMP_WORDS[i]}; break; fi
  done
  case $cmd in
    '') words='${words([...commands.map(({ name }) => name), ...Object.keys(shared).map((name) => `--${name}`)])}' ;;
${each.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  case $cmd in
    ${files.join('|')}) [[ $cur == -* || \${#COMPREPLY[@]} -gt 0 && -n $cur ]] || _study_files -f ;;
  esac
}
complete -F _study study saa-study
`;
}

const single = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function zsh(commands: readonly Loaded[], topics: readonly string[]): string {
  const plain = (text: string): string => text.replace(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:');
  const spec = ({ name, help, value }: Option): string => single(`--${name}[${plain(help)}]${value === undefined ? '' : `:${name}:${value === 'file' ? '_files' : value === 'folder' ? '_files -/' : Array.isArray(value) ? `(${value.join(' ')})` : ' '}`}`);
  const positional = ({ takes }: Loaded): string[] => (takes === 'file' ? [single('*:file:_files')] : Array.isArray(takes) ? [single(`1:word:(${takes.join(' ')})`), single('*:file:_files')] : []);
  const cases = commands.map((c) => `        ${c.name}) _arguments ${[...optionsOf(c, topics).map(spec), ...positional(c)].join(' ')} ;;`);
  return `#compdef study saa-study
# Completions of study for zsh.
_study() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${single(`${name}:${plain(summary.en)}`)}`).join('\n')}
  )
  _arguments -C ${Object.keys(shared).map((name) => spec({ name, help: sharedHelp[name] ?? '', value: shared[name]?.type === 'string' ? (values(topics)[name] ?? null) : undefined })).join(' ')} '1:command:->command' '*::argument:->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _study ]; then _study "$@"; else compdef _study study saa-study; fi
`;
}

function fish(commands: readonly Loaded[], topics: readonly string[]): string {
  const text = (s: string): string => `'${s.replace(/[\\']/g, '\\$&')}'`;
  const value = (v: Value | undefined): string => (v === undefined ? '' : v === 'file' ? ' -r -F' : v === 'folder' ? " -x -a '(__fish_complete_directories)'" : Array.isArray(v) ? ` -x -a ${text(v.join(' '))}` : ' -x');
  const lines = (program: string): string[] => [
    `complete -c ${program} -f`,
    ...commands.map(({ name, summary }) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${text(summary.en)}`),
    ...Object.keys(shared).map((name) => `complete -c ${program} -n __fish_use_subcommand -l ${name} -d ${text(sharedHelp[name] ?? '')}`),
    ...commands.flatMap((c) => {
      const here = `-n '__fish_seen_subcommand_from ${c.name}'`;
      return [
        ...optionsOf(c, topics).map((o) => `complete -c ${program} ${here} -l ${o.name}${value(o.value)} -d ${text(o.help)}`),
        ...(c.takes === 'file' ? [`complete -c ${program} ${here} -F`] : Array.isArray(c.takes) ? [`complete -c ${program} ${here} -a ${text(c.takes.join(' '))}`, ...(c.takes.some((t) => ['check', 'import', 'merge'].includes(t)) ? [`complete -c ${program} -n '__fish_seen_subcommand_from ${c.name}; and __fish_seen_subcommand_from ${c.takes.join(' ')}' -F`] : [])] : []),
      ];
    }),
  ];
  return `# Completions of study for fish.\n${[...lines('study'), ...lines('saa-study')].join('\n')}\n`;
}

/** The script of each shell, for these commands. */
export const completions = { bash, zsh, fish } as const;
