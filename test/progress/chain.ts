import type { Reckoning } from '../../src/progress/derive.ts';
import type { Reducer } from '../../src/progress/model.ts';
import { localDay } from '../../src/progress/tally.ts';

/** A model that tells every answer and its place: any left out, doubled or out of order changes the number. */
export const chain: Reducer<number> = {
  version: 'chain/1',
  start: 1,
  follow: (model, answers) => answers.reduce((hash, { id, correct }) => [...`${id} ${correct}`].reduce((h, c) => Math.imul(h, 31) + c.charCodeAt(0) | 0, hash), model),
  check: (value) => (typeof value === 'number' ? value : null),
};

export const chained: Reckoning = { dayOf: localDay, reducer: chain };
