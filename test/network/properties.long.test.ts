import { describe, test } from 'vitest';
import { hold } from './random/hold.ts';
import { laws } from './random/laws.ts';

describe('of very many scenarios', () => {
  test.each(laws.map((law) => [law.name, law] as const))('%s', (_, law) => hold(law, 2_500, 20));
});
