import { test } from 'vitest';
import { program } from './fixtures.ts';
import { fourAtOnce } from './windows.ts';

const writer = await program('writer');

test('four processes that write at once lose nothing and share one journal', { timeout: 60_000 }, () => fourAtOnce(writer, 100));
