import type { Lang } from '../item/question.ts';
import { door } from '../study/door.ts';
import { run } from '../study/machine.ts';
import { startBrowsing, stepBrowsing, type BrowseEffect, type BrowseEvent, type BrowseState } from '../study/browse.ts';
import { browseControls, type Leaf } from '../ui/browse/controls.ts';
import { appearance } from './application.ts';
import type { Context } from './command.ts';
import { screenMode } from './screen-mode.ts';

/** What was chosen, and the language that the user had turned to. */
export interface Chosen {
  readonly index: number;
  readonly lang: Lang;
}

/** Shows a page on the whole screen. Resolves to what was chosen of its list, null where the user left. */
export async function showLeaf(context: Context, leaf: Leaf): Promise<Chosen | null> {
  const { lang } = context;
  let chosen: Chosen | null = null;
  const prepare = async () => {
    const way = door();
    const perform = (effect: BrowseEffect): BrowseEvent | undefined => {
      if (effect.kind === 'pick') chosen = { index: effect.index, lang: effect.lang };
      way.leave();
      return undefined;
    };
    const machine = run<BrowseState, BrowseEvent, BrowseEffect>(startBrowsing(lang, leaf.entries(lang).length), stepBrowsing, perform);
    return { controls: browseControls(machine, leaf), door: way, close: async () => {}, lastWords: () => '' };
  };
  await screenMode({ ...appearance(context), prepare, title: leaf.title(lang), opening: '' });
  return chosen;
}
