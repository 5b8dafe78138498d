import { test } from 'vitest';
import { killSessions, wholeProgram } from './kill-session.ts';

const cli = await wholeProgram();

test('real sessions killed at 10 moments: each acknowledged answer is there and none twice', { timeout: 120_000 }, () => killSessions(cli, 10, 2));
