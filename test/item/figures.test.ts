import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dollars, grouped } from '../../src/item/words/figures.ts';

test('numbers are written as English writes them', () => {
  const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e11 }), (n) => {
    expect(dollars(n / 100)).toBe(cents.format(n / 100));
    expect(grouped(n)).toBe(n.toLocaleString('en-US'));
    expect(grouped(n / 8)).toBe((n / 8).toLocaleString('en-US'));
  }));
  expect([dollars(1234567.5), dollars(0.05), grouped(999), grouped(1000), grouped(-12345)]).toEqual(['1,234,567.50', '0.05', '999', '1,000', '-12,345']);
});
