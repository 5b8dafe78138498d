import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { someWorld } from '../formats/aws/account.ts';
import { describe as described } from '../formats/aws/describe.ts';
import { buildProgram, Session } from './pty.ts';

let program: ReturnType<typeof buildProgram>;
let open: Session[] = [];
const room = mkdtempSync(join(tmpdir(), 'study-import-'));
const folder = join(room, 'aws_configs', 'ap-northeast-2');

beforeAll(() => {
  program = buildProgram();
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(described(someWorld(1)))) writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(room, { recursive: true, force: true });
});
afterEach(() => {
  for (const session of open) session.dispose();
  open = [];
});

const env = { ...process.env, STUDY_HOME: join(room, 'home'), LANG: 'en_US.UTF-8' };
const run = (args: readonly string[], input = '') => spawnSync(process.execPath, [program.cli, ...args], { encoding: 'utf8', env, input });

test('in a terminal one command leads from describe files to a first question, which is answered, stored and shown again', async () => {
  const session = new Session(process.execPath, [program.cli, 'session', '--world', folder, '--seed', '4', '--count', '1'], { env: { STUDY_HOME: join(room, 'home') } });
  open.push(session);
  await session.sees('Question 1 of 1');
  const screen = await session.sees(/Select|Which solution|meet these|chosen/);
  session.type(screen.includes('THREE') ? 'abc\r' : screen.includes('TWO') ? 'ab\r' : 'b\r');
  await session.sees(/Correct\.|Not correct:/);
  session.type('\r');
  await session.sees('Session finished');
  session.type('q');
  await session.ended();
  const [record] = execFileSync(process.execPath, [program.cli, 'progress', 'export'], { encoding: 'utf8', env }).trim().split('\n').map((line) => JSON.parse(line) as { question: string; scenario: object });
  expect(record?.question).toMatch(/^own\.world\./);
  const shown = run(['show', record?.question ?? '', '--json']);
  expect(JSON.parse(shown.stdout)).toMatchObject({ id: record?.question, scenario: record?.scenario });
});

test('a folder becomes a scenario that solve reads, names replaced, with what is left out on stderr', () => {
  const out = join(room, 'network.json');
  const imported = run(['import-aws', folder, '--out', out, '--json']);
  expect(imported.status).toBe(0);
  const { format, scenario, leftOut } = JSON.parse(imported.stdout) as { format: string; scenario: object; leftOut: { id: string; reason: string }[] };
  expect(format).toBe('study.import/1');
  expect(JSON.stringify(scenario)).not.toContain('111111111111');
  for (const { reason } of leftOut) expect(imported.stderr).toContain(reason);
  expect(run(['solve', out]).stdout).toMatch(/The world meets every requirement/);
});

test.each<[string, string, RegExp]>([
  ['truncated', '{"Vpcs": [{"VpcId": "vpc-1", "Cidr', /is not JSON/],
  ["of another command", '{"Reservations": []}', /holds Reservations/],
  ['full of control characters', '{"\\u001b]0;owned\\u0007": []}', /holds \\u001b/],
  ['empty', '', /is empty/],
])('a file that is %s gets one line on stderr and nothing on stdout', (_, text, line) => {
  const path = join(room, 'bad.json');
  writeFileSync(path, text);
  const { status, stdout, stderr } = run(['import-aws', path]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  // oxlint-disable-next-line no-control-regex -- none may get through
  expect(stderr).not.toMatch(/[\u0000-\u0008\u001b]/);
});
