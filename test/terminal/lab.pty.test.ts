import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programUnderTest } from './pty.ts';

const { study, piped } = programUnderTest();
const room = mkdtempSync(join(tmpdir(), 'study-lab-'));
const file = join(room, 'scenario.json');
const design = (id: string, ...elements: object[]) => ({ id, elements });

beforeAll(() => {
  writeFileSync(file, JSON.stringify({
    format: 'study.scenario/1',
    world: { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }], services: [{ id: 'objects', aws: 's3' }] },
    requirements: [{ private: { from: 'app', to: 'objects' } }], objective: 'cost', usage: { gigabytes: 500 },
    options: [design('A', { type: 'gateway-endpoint', vpc: 'app', service: 'objects' }), design('B', { type: 'interface-endpoint', vpc: 'app', service: 'objects' }), design('C', { type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app' }), design('D', { type: 'gateway-endpoint', vpc: 'shared', service: 'objects' })],
  }));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const down = '\u001b[B';
const run = (args: readonly string[], input = '') => piped(['lab', ...args], input);

test('a switch changes verdicts at once, undo and redo go back and forth, an option is told with its path, and the terminal is left as it was', async () => {
  const session = study(['lab', file]);
  await session.sees('answer: A');
  session.type('\r');
  await session.sees(/no unique answer|answer: B/);
  expect(await session.screen()).toContain('changed');
  session.type('u');
  await session.sees('answer: A');
  session.type('r');
  await session.sees(/access from on-premises required: yes/);
  session.type('u');
  session.type('d');
  await session.sees(/Option D[^]*✗/);
  session.type('\u001b');
  await session.sees('Facts');
  session.type('?');
  await session.sees('switch the marked fact');
  session.type('?L');
  await session.sees('정답: A');
  session.type('q');
  expect(await session.ended()).toBe(0);
  expect(await session.onNormalScreen()).toBe(true);
  expect(session.cursorShown()).toBe(true);
});

test('what is on the bench is saved, and asked about', async () => {
  const out = join(room, 'saved.json');
  const session = study(['lab', file, '--out', out]);
  await session.sees('answer: A');
  session.type(`${down}${down}${down}\r`);
  await session.sees('gigabytes a month: 10,000');
  session.type('s');
  await session.sees('Saved as');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'study.scenario/1', usage: { gigabytes: 10_000 } });
  session.type('m');
  await session.sees('Question 1 of 1');
  session.type('a\r');
  await session.sees(/Correct\.|Not correct:/);
  session.type('\r');
  await session.sees('Session finished');
  session.type('q');
  expect(await session.ended()).toBe(0);
  const [answer] = piped(['progress', 'export']).out.trim().split('\n').map((line) => JSON.parse(line) as { question: string; scenario: object });
  expect(answer).toMatchObject({ question: expect.stringMatching(/^own\.lab\./), scenario: { usage: { gigabytes: 10_000 } } });
});

test('from an answered question the lab opens by a key, and the session goes on behind it', async () => {
  const session = study(['session', '--seed', '7', '--count', '2']);
  await session.sees('Question 1 of 2');
  const many = (await session.screen()).includes('of 2 chosen');
  session.type(many ? 'ab\r' : 'b\r');
  await session.sees(/Correct\.|Not correct:/);
  session.type('l');
  await session.sees('Facts');
  session.type('q');
  await session.sees(/Correct\.|Not correct:/);
  session.type('n');
  await session.sees('Question 2 of 2');
  session.type('q');
  await session.sees(/Session|stopped/);
  session.type('q');
  expect(await session.ended()).toBe(0);
});

test('as lines: facts are numbered, set, undone, and asked about; what follows answers the question', () => {
  const { status, out } = run([file, '--plain'], ':set 3\n:undo\n:set 99\n:option B\n:ask\nA\n:quit\n');
  expect(status).toBe(0);
  expect(out).toMatch(/answer: A[^]*1\. access from on-premises required: no[^]*There is no such fact[^]*Option B:[^]*Question 1 of 1[^]*(Correct\.|Not correct:)/);
});

test('as JSON: the verdict table, and where each switch leads', () => {
  const table = JSON.parse(run([file, '--set', 'objective', '--json']).out) as { format: string; answer: string[]; options: object[]; switches: { id: string; leadsTo: { answer: string[] } }[] };
  expect(table).toMatchObject({ format: 'study.lab/1', options: [{ id: 'A', meets: true }, { id: 'B' }, { id: 'C' }, { id: 'D', meets: false, blockedAt: expect.any(String) }] });
  expect(table.switches.map(({ id }) => id)).toContain('cidr:shared');
});

test.each<[string, readonly string[], number, RegExp]>([
  ['no such question', ['nothing.1.2'], 1, /there is no file and no question nothing\.1\.2/],
  ['no such file', ['gone.json'], 2, /gone\.json: there is no such file/],
  ['no such fact', ['FILE', '--set', 'moon'], 2, /--set takes a number from 1 to/],
])('%s gets one line', (_, args, status, line) => {
  const done = run(args.map((arg) => (arg === 'FILE' ? file : arg)));
  expect(done.status).toBe(status);
  expect(done.err).toMatch(line);
  expect(done.err.trim().split('\n')).toHaveLength(1);
});
