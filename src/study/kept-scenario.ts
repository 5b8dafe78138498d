import type { Item } from '../item/question.ts';

/** What is kept with an answer to a question that its id alone cannot bring back: one of a pack, of somebody's own network or of the lab. */
export const keptScenario = (item: Item): { readonly scenario?: Item['scenario'] } => (item.id.startsWith('own.') && JSON.stringify(item.scenario).length < largest ? { scenario: item.scenario } : {});

// A line of the journal is 65,536 characters at most.
const largest = 50_000;
