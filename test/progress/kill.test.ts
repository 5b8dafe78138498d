import { test } from 'vitest';
import { program } from './fixtures.ts';
import { killWriters } from './kill.ts';

const writer = await program('writer');

test('killed at 40 moments, each acknowledged answer is there and none twice', { timeout: 120_000 }, () => killWriters(writer, 40, 2));
