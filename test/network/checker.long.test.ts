import { expect, test } from 'vitest';
import { rejections } from './proved.ts';

test('every proof of 20,000 random scenarios is accepted', () => {
  const { proofs, rejected } = rejections(1_000_000, 20_000);
  expect(proofs).toBeGreaterThan(50_000);
  expect(rejected).toEqual([]);
});
