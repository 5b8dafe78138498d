import { storedItem } from '../item/world/world-items.ts';
import { catalog } from '../knowledge/services.ts';
import type { Item } from '../item/question.ts';
import { printable, UserError, type Context } from './command.ts';
import { closeProgress, progressOf } from './progress-of.ts';

/** A question of a pack, an own network or the lab again, from the scenario that was stored with an answer to it. @throws UserError where there is none */
export async function storedQuestion(context: Context, id: string): Promise<Item> {
  const progress = await progressOf(context);
  const twin = /^(.*)~([A-H])$/.exec(id);
  const scenario = progress.answers().findLast((answer) => answer.question === id && answer.scenario !== undefined)?.scenario;
  const base = scenario === undefined && twin ? progress.answers().findLast((answer) => answer.question === twin[1] && answer.scenario !== undefined)?.scenario : undefined;
  await closeProgress(progress, context);
  const shown = printable(id).slice(0, 80);
  if (scenario === undefined && base === undefined) throw new UserError(`no answer to ${shown} is stored here, and a question of your own comes back from that alone`, 1);
  const item = scenario === undefined ? storedItem(twin?.[1] ?? id, base, catalog)?.twin(twin?.[2] ?? '') : storedItem(id, scenario, catalog);
  if (!item) throw new UserError(`the scenario of ${shown} has no provable key in this version`, 1);
  return item;
}
