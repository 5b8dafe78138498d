import type { Bench } from '../item/lab/bench.ts';
import type { Item, Lang } from '../item/question.ts';
import { door } from '../study/door.ts';
import { labControls } from '../ui/lab/controls.ts';
import { appearance } from './application.ts';
import type { Context } from './command.ts';
import { runLab } from './lab-run.ts';
import { screenMode } from './screen-mode.ts';

/** The lab on the whole screen. Resolves to the question that was wished for, null where the user left. */
export async function labScreen(context: Context, bench: Bench, out?: string): Promise<{ readonly item: Item | null; readonly lang: Lang }> {
  const way = door();
  const lab = runLab(context.lang, bench, out, way.leave);
  await screenMode({ ...appearance(context), title: 'study lab', prepare: async () => ({ controls: labControls(lab.machine), door: way, close: async () => {}, lastWords: () => '' }) });
  return lab.outcome();
}
