import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

it('4,000 broken scenario files are each decided or refused with the path of a fault', () => {
  const { verdicts, refused, tooLarge } = fuzz(1, 4000);
  expect(verdicts + refused + tooLarge).toBe(4000);
  expect(verdicts).toBeGreaterThan(400);
  expect(refused).toBeGreaterThan(400);
});
