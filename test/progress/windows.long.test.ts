import { test } from 'vitest';
import { program } from './fixtures.ts';
import { fourAtOnce } from './windows.ts';

const writer = await program('writer');

test('four processes that write 2,000 answers each at once: all 8,000 are stored', () => fourAtOnce(writer, 2000));
