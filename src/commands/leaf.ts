import type { Lang } from '../item/question.ts';
import { door } from '../study/door.ts';
import { run } from '../study/machine.ts';
import { startBrowsing, stepBrowsing, type BrowseEffect, type BrowseEvent, type BrowseState } from '../study/browse.ts';
import { browseControls, type Leaf } from '../ui/browse/controls.ts';
import { appearance } from './application.ts';
import type { Context } from './command.ts';
import { screenMode } from './screen-mode.ts';

/** What was chosen (null: the user left), and the language that the user had turned to. */
export interface Chosen {
  readonly index: number | null;
  readonly lang: Lang;
}

/** Shows a page on the whole screen; of its list the entry at `cursor` is marked first. */
export async function showLeaf(context: Context, leaf: Leaf, cursor = 0): Promise<Chosen> {
  const { lang } = context;
  let chosen: Chosen = { index: null, lang };
  const prepare = async () => {
    const way = door();
    const perform = (effect: BrowseEffect): BrowseEvent | undefined => {
      chosen = { index: effect.kind === 'pick' ? effect.index : null, lang: effect.lang };
      way.leave();
      return undefined;
    };
    const machine = run<BrowseState, BrowseEvent, BrowseEffect>(startBrowsing(lang, leaf.entries(lang).length, cursor), stepBrowsing, perform);
    return { controls: browseControls(machine, leaf), door: way, close: async () => {}, lastWords: () => '' };
  };
  await screenMode({ ...appearance(context), prepare, title: leaf.title(lang), opening: '' });
  return chosen;
}
