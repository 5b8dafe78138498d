import { test } from 'vitest';
import { killSessions, wholeProgram } from './kill-session.ts';

const cli = await wholeProgram();

test('real sessions killed at 1,000 moments: each acknowledged answer is there and none twice', () => killSessions(cli, 1000, 3));
