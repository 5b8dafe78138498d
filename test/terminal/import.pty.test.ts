import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someWorld } from '../formats/aws/account.ts';
import { describe as described } from '../formats/aws/describe.ts';
import { programUnderTest } from './pty.ts';

const { study, piped } = programUnderTest();
const room = mkdtempSync(join(tmpdir(), 'study-import-'));
const folder = join(room, 'aws_configs', 'ap-northeast-2');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(described(someWorld(1)))) writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('in a terminal one command leads from describe files to a first question, which is answered, stored and shown again', async () => {
  const session = study(['session', '--world', folder, '--seed', '4', '--count', '1']);
  await session.sees('Question 1 of 1');
  const screen = await session.sees(/Select|Which solution|meet these|chosen/);
  session.type(screen.includes('THREE') ? 'abc\r' : screen.includes('TWO') ? 'ab\r' : 'b\r');
  await session.sees(/Correct\.|Not correct:/);
  session.type('\r');
  await session.sees('Session finished');
  session.type('q');
  await session.ended();
  const [record] = piped(['progress', 'export']).out.trim().split('\n').map((line) => JSON.parse(line) as { question: string; scenario: object });
  expect(record?.question).toMatch(/^own\.world\./);
  const shown = piped(['show', record?.question ?? '', '--json']);
  expect(JSON.parse(shown.out)).toMatchObject({ id: record?.question, scenario: record?.scenario });
});

test('a folder becomes a scenario that solve reads, names replaced, with what is left out on stderr', () => {
  const out = join(room, 'network.json');
  const imported = piped(['import-aws', folder, '--out', out, '--json']);
  expect(imported.status).toBe(0);
  const { format, scenario, leftOut } = JSON.parse(imported.out) as { format: string; scenario: object; leftOut: { id: string; reason: string }[] };
  expect(format).toBe('study.import/1');
  expect(JSON.stringify(scenario)).not.toContain('111111111111');
  for (const { reason } of leftOut) expect(imported.err).toContain(reason);
  expect(piped(['solve', out]).out).toMatch(/The world meets every requirement/);
});

test.each<[string, string, RegExp]>([
  ['truncated', '{"Vpcs": [{"VpcId": "vpc-1", "Cidr', /is not JSON/],
  ["of another command", '{"Reservations": []}', /holds Reservations/],
  ['full of control characters', '{"\\u001b]0;owned\\u0007": []}', /holds \\u001b/],
  ['empty', '', /is empty/],
])('a file that is %s gets one line on stderr and nothing on stdout', (_, text, line) => {
  const path = join(room, 'bad.json');
  writeFileSync(path, text);
  const { status, out, err } = piped(['import-aws', path]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(line);
  expect(err.trim().split('\n')).toHaveLength(1);
  // oxlint-disable-next-line no-control-regex -- none may get through
  expect(err).not.toMatch(/[\u0000-\u0008\u001b]/);
});
