import { describe, expect, test } from 'vitest';
import { strike, unstruck } from '../../src/study/choosing.ts';

describe('striking out', () => {
  test.each([
    ['goes on to the next option', { cursor: 0, picked: [], struck: [] }, { cursor: 1, picked: [], struck: [0] }],
    ['passes over those that are out', { cursor: 1, picked: [], struck: [2] }, { cursor: 3, picked: [], struck: [2, 1] }],
    ['comes round from the last', { cursor: 3, picked: [], struck: [0] }, { cursor: 1, picked: [], struck: [0, 3] }],
    ['takes a mark away', { cursor: 2, picked: [1, 2], struck: [] }, { cursor: 3, picked: [1], struck: [2] }],
    ['brings one back', { cursor: 2, picked: [1], struck: [0, 2] }, { cursor: 2, picked: [1], struck: [0] }],
    ['stays where nothing else stands', { cursor: 3, picked: [], struck: [0, 1, 2] }, { cursor: 3, picked: [], struck: [0, 1, 2, 3] }],
  ])('%s', (_, before, after) => {
    expect(strike(before, 4)).toEqual(after);
  });

  test('what is chosen stands again', () => {
    expect(unstruck([0, 2], 2)).toEqual([0]);
    expect(unstruck([0], 2)).toEqual([0]);
  });
});
