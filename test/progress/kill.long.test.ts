import { test } from 'vitest';
import { program } from './fixtures.ts';
import { killWriters } from './kill.ts';

const writer = await program('writer');

test('killed at 1,000 moments, each acknowledged answer is there and none twice', () => killWriters(writer, 1000, 4));
