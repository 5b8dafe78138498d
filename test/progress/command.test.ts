import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../../src/progress/line.ts';
import { reset } from '../../src/progress/reset.ts';
import { answer, given, journalOf, journalsOf, open, program, tempFolder } from './fixtures.ts';

const door = await program('door');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `study progress ARGS` on a folder. */
function study(folder: string, args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [door, ...args], { env: { PATH: process.env['PATH'], HOME: folder, STUDY_HOME: folder, ...env }, stdio: 'pipe' });
  const texts = ['', ''];
  [child.stdout, child.stderr].forEach((stream, i) => stream.setEncoding('utf8').on('data', (text: string) => (texts[i] += text)));
  child.stdin.on('error', () => {}).end(input);
  return new Promise((done) => child.on('close', (status) => done({ status, out: texts[0] ?? '', err: texts[1] ?? '' })));
}

async function withAnswers(count: number): Promise<string> {
  const folder = tempFolder();
  const progress = await open(folder);
  for (let n = 1; n <= count; n += 1) await progress.record(given({ question: `q-${n}` }));
  await progress.close();
  return folder;
}

test('path prints the folder, which need not be there', async () => {
  const folder = join(tempFolder(), 'not', 'there');
  expect(await study(folder, ['path'])).toEqual({ status: 0, out: `${folder}\n`, err: '' });
  expect((await study(folder, ['path', '--data-dir', '/elsewhere'])).out).toBe('/elsewhere\n');
  expect((await study(folder, ['path'], '', { STUDY_HOME: '', HOME: '/home/kim' })).out).toBe('/home/kim/.local/share/saa-study\n');
  expect(existsSync(folder)).toBe(false);
});

test('an export of nothing is nothing', async () => {
  expect(await study(tempFolder(), ['export'])).toEqual({ status: 0, out: '', err: '' });
});

test('an export is one JSON object a line, oldest first, an undone answer followed by its undoing', async () => {
  const folder = await withAnswers(2);
  const progress = await open(folder);
  const slip = await progress.record(given({ question: 'slip' }));
  await progress.record(given({ question: 'q-3' }));
  await progress.undo(slip.id);
  const { out, status } = await study(folder, ['export']);
  expect(status).toBe(0);
  const lines = out.trimEnd().split('\n').map((l) => JSON.parse(l) as Record<string, unknown>);
  expect(lines.map((l) => l['question'] ?? `undoes ${String(l['undoes'])}`)).toEqual(['q-1', 'q-2', 'slip', `undoes ${slip.id}`, 'q-3']);
  expect(Object.keys(lines[0] ?? {})).toEqual(['format', 'id', 'time', 'question', 'blueprint', 'topic', 'rules', 'twinOf', 'chosen', 'correct', 'confidence', 'seconds', 'mode', 'machine', 'version']);
});

test('what is exported and imported elsewhere is exported the same there', async () => {
  const [from, to] = [await withAnswers(3), tempFolder()];
  const { out } = await study(from, ['export']);
  writeFileSync(join(from, 'answers.txt'), out);
  expect(await study(to, ['import', join(from, 'answers.txt')])).toEqual({ status: 0, out: 'Added 3 answers and 0 undoings; 0 records were here already.\n', err: '' });
  expect((await study(to, ['export'])).out).toBe(out);
  expect((await study(to, ['import', '-', '--lang', 'ko'], out)).out).toBe('답 0개, 취소 0개를 추가했습니다. 기록 3개는 이미 있습니다.\n');
  expect((await study(to, ['export'])).out).toBe(out);
});

test('a dry run of an import says what it would add and adds nothing', async () => {
  const [from, to] = [await withAnswers(2), join(tempFolder(), 'new')];
  const { out } = await study(from, ['export']);
  expect((await study(to, ['import', '-', '--dry-run'], out)).out).toBe('Would add 2 answers and 0 undoings; 0 records were here already.\n');
  expect(existsSync(to)).toBe(false);
});

test('lines that are no answers are set aside in one line that says where and why', async () => {
  const to = tempFolder();
  const file = join(to, 'mixed.txt');
  writeFileSync(file, `${lineOf(answer())}\n{"torn\n\n{"format":"study.answer/2"}\n${JSON.stringify({ ...answer(), seconds: 'x\u001b[2J' })}\n`);
  const { status, out, err } = await study(to, ['import', file]);
  expect([status, out]).toEqual([0, 'Added 1 answer and 0 undoings; 0 records were here already.\n']);
  expect(err.split('\n')).toHaveLength(2);
  expect(err).toContain(`3 lines set aside: ${file} line 2 (not whole JSON), ${file} line 4 (of a newer version: study.answer/2), ${file} line 5 (not an answer: seconds`);
  expect(err).not.toContain('\u001b');
});

test('a file of which nothing can be used is the wrong file', async () => {
  const to = tempFolder();
  writeFileSync(join(to, 'notes.txt'), 'buy milk\nread the exam guide\n');
  expect(await study(to, ['import', join(to, 'notes.txt')])).toMatchObject({ status: 1, err: expect.stringMatching(/2 lines set aside/) });
  expect(journalsOf(to)).toEqual([]);
});

test("another machine's folder is merged, from either side, as often as one likes", async () => {
  const [a, b] = [await withAnswers(2), await withAnswers(3)];
  expect((await study(a, ['merge', b])).out).toBe('Added 3 answers and 0 undoings; 0 records were here already.\n');
  expect((await study(b, ['merge', a])).out).toBe('Added 2 answers and 0 undoings; 3 records were here already.\n');
  expect((await study(a, ['merge', b, a])).out).toBe('Added 0 answers and 0 undoings; 5 records were here already.\n');
  expect((await study(a, ['export'])).out).toBe((await study(b, ['export'])).out);
});

test.each([
  [['import', '/no/such/file'], 2, /\/no\/such\/file: there is no such file/],
  [['import', '/'], 2, /is a folder; study progress merge/],
  [['merge', '/sys'], 2, /holds no answers/],
  [['import'], 2, /takes FILE/],
  [['path', 'x'], 2, /takes nothing more/],
  [['exprot'], 2, /no exprot; did you mean study progress export\?/],
  [['zzzzzzzzz'], 2, /there is path, export, import, merge, rebuild, reset/],
  [['\u001b[2J'], 2, /\\u001b/],
  [['constructor'], 2, /no constructor/],
  [[], 2, /takes one of: path/],
  [['path', '--data-dir', ''], 2, /--data-dir is empty/],
])('study progress %s is refused with one line', async (args, status, line) => {
  const ran = await study(tempFolder(), args);
  expect(ran).toMatchObject({ status, out: '', err: expect.stringMatching(line) });
  expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
});

test('a folder that cannot be made is refused with one line, in the language asked for', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'file'), '');
  const ran = await study(folder, ['import', '-', '--lang', 'ko', '--data-dir', join(folder, 'file')], lineOf(answer()));
  expect(ran).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/가져오기가 끝나지 않았습니다.*--data-dir/) });
});

test('rebuild counts anew from the journals and names the damaged lines each time', async () => {
  const folder = await withAnswers(2);
  writeFileSync(journalOf(folder), 'broken\n', { flag: 'a' });
  writeFileSync(join(folder, 'state.json'), '{"format":"study.state/1","settings":{"lang":"ko"},"interrupted":{}}');
  for (let n = 0; n < 2; n += 1) {
    const { status, out, err } = await study(folder, ['rebuild']);
    expect([status, out]).toEqual([0, 'Rebuilt from 1 journal: 2 answers on 1 rule.\n']);
    expect(err).toMatch(/1 line set aside: answers-\w+\.jsonl line 5 \(not whole JSON\)/);
  }
  expect(JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))).toMatchObject({ settings: { lang: 'ko' }, tallies: { rules: { 'gateway-endpoint-free': { asked: 2 } } } });
});

test('an export says each time that a damaged line is missing from it', async () => {
  const folder = await withAnswers(1);
  writeFileSync(journalOf(folder), 'broken\n', { flag: 'a' });
  for (let n = 0; n < 2; n += 1) expect(await study(folder, ['export'])).toMatchObject({ status: 0, err: expect.stringMatching(/^study: .*1 line .*\n$/) });
});

test('reset without a terminal needs --yes and changes nothing', async () => {
  const folder = await withAnswers(2);
  const before = readdirSync(folder);
  expect(await study(folder, ['reset'], 'y\n')).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/--yes/) });
  expect((await study(folder, ['reset', '--yes', '--dry-run'])).out).toBe(`Would move 2 answers in ${folder} into a backup.\n`);
  expect(readdirSync(folder)).toEqual(before);
});

test('a reset keeps a backup that merge brings back, and the settings', async () => {
  const folder = await withAnswers(2);
  await (await open(folder)).saveSettings({ lang: 'ko' });
  const before = (await study(folder, ['export'])).out;
  const { status, out } = await study(folder, ['reset', '--yes']);
  const backup = /The backup is in (.*?);/.exec(out)?.[1] ?? '';
  expect([status, statSync(backup).isDirectory(), statSync(backup).mode & 0o777]).toEqual([0, true, 0o700]);
  expect((await study(folder, ['export'])).out).toBe('');
  expect((await open(folder)).state.settings).toEqual({ lang: 'ko' });
  expect((await study(folder, ['merge', backup])).status).toBe(0);
  expect((await study(folder, ['export'])).out).toBe(before);
});

test('a reset of nothing says so and makes nothing', async () => {
  const folder = join(tempFolder(), 'none');
  expect(await study(folder, ['reset', '--yes'])).toEqual({ status: 0, out: `There is no progress in ${folder}.\n`, err: '' });
  expect(existsSync(folder)).toBe(false);
});

test('two resets at one moment keep two backups', async () => {
  const folder = await withAnswers(1);
  const now = new Date('2025-03-01T09:00:00.000Z');
  const first = await reset(folder, now);
  await (await open(folder)).record(given());
  const second = await reset(folder, now);
  for (const backup of [first, second]) expect(journalsOf(backup ?? '')).toHaveLength(1);
  expect(second).not.toBe(first);
});
