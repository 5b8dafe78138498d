import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

it('100,000 broken scenario files are each decided or refused with the path of a fault, none of them slowly', () => {
  const { verdicts, refused, tooLarge, slowest } = fuzz(20_261_124, 100_000);
  console.log({ verdicts, refused, tooLarge, slowest: Math.round(slowest) });
  expect(verdicts + refused + tooLarge).toBe(100_000);
});
