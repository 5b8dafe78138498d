import type { Lang } from '../item/question.ts';
import { run } from '../study/machine.ts';
import { startBrowsing, stepBrowsing, type BrowseEffect, type BrowseEvent, type BrowseState } from '../study/browse.ts';
import { capability, readerAsked } from '../terminal/capability.ts';
import { browseControls, type Leaf } from '../ui/browse/controls.ts';
import type { Context } from './command.ts';
import { screenMode } from './screen-mode.ts';

/** What was chosen, and the language that the user had turned to. */
export interface Chosen {
  readonly index: number;
  readonly lang: Lang;
}

/** Shows a page on the whole screen. Resolves to what was chosen of its list, null where the user left. */
export async function showLeaf({ env, lang, values, out, err }: Context, leaf: Leaf): Promise<Chosen | null> {
  let chosen: Chosen | null = null;
  const prepare = async () => {
    let leave = (): void => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const perform = (effect: BrowseEffect): BrowseEvent | undefined => {
      if (effect.kind === 'pick') chosen = { index: effect.index, lang: effect.lang };
      leave();
      return undefined;
    };
    const machine = run<BrowseState, BrowseEvent, BrowseEffect>(startBrowsing(lang, leaf.entries(lang).length), stepBrowsing, perform);
    return { controls: browseControls(machine, leaf), left, close: async () => {}, lastWords: () => '' };
  };
  const look = { ascii: values['ascii'] === true, reader: values['screen-reader'] === true || readerAsked(env) };
  await screenMode({ prepare, title: leaf.title(lang), opening: '', look, colour: capability(env, process.stdin, process.stdout).colour, lang, out, err });
  return chosen;
}
