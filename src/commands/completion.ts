import { UserError, type Command, type Context, printable } from './command.ts';
import { table, type Entry } from './table.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export const command: Command = {
  usage: 'study completion bash|zsh|fish',
  summary: 'Completions for a shell, to be read by it at start.',
  examples: ['study completion bash > ~/.local/share/bash-completion/completions/study', 'study completion zsh > ~/.zfunc/_study', 'study completion fish > ~/.config/fish/completions/study.fish'],
  options: {},
  help: {},
  async run({ positionals, out }: Context): Promise<number> {
    const [word, ...more] = positionals;
    if (word === 'man' && more.length === 0) {
      const { manPage } = await import('./man.ts');
      await out(manPage(await everything()));
      return 0;
    }
    const shell = shells.find((one) => one === word);
    if (!shell || more.length > 0) throw new UserError(word === undefined ? 'completion needs a shell: bash, zsh or fish' : `completion knows bash, zsh and fish, not ${printable([word, ...more].join(' ')).slice(0, 40)}`, 2);
    const { completions } = await import('./completion-scripts.ts');
    const { topics } = await import('../item/generate.ts');
    await out(completions[shell](await everything(), topics));
    return 0;
  },
};

/** Every command, loaded. */
const everything = (): Promise<(Entry & { readonly command: Command })[]> => Promise.all(table.map(async (entry) => ({ ...entry, command: (await entry.load()).command })));
