import type { Item } from '../item/question.ts';
import { wording } from './wording.ts';

/** Rules on which the wrong options chosen fail, one for each: what the user took for the rule that was asked. */
export const tookOf = (item: Item, chosen: readonly string[]): { readonly took?: readonly string[] } => {
  const took = wording(item, 'en').options.flatMap(({ id, rules }) => (chosen.includes(id) && !item.answer.includes(id) ? rules.slice(0, 1) : []));
  return took.length > 0 ? { took: [...new Set(took)] } : {};
};
