import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMachine, machineFile } from '../../src/progress/machine.ts';
import { realDisk } from '../../src/progress/disk.ts';
import { lineOf } from '../../src/progress/line.ts';
import { answer, given, journalOf, open, program, run, tempFolder, textOf } from './fixtures.ts';

const door = await program('door');
const study = (folder: string, ...args: readonly string[]) =>
  run(process.execPath, [door, ...args, '--data-dir', folder]).then(
    ({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
    (fault: { code: number; stdout: string; stderr: string }) => ({ status: fault.code, out: fault.stdout, err: fault.stderr }),
  );

async function withAnswers(count: number): Promise<string> {
  const folder = tempFolder();
  const progress = await open(folder);
  for (let n = 1; n <= count; n += 1) await progress.record(given({ question: `q-${n}` }));
  await progress.close();
  return folder;
}
const contents = (folder: string): readonly (readonly [string, string])[] => readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

test.each([
  ['path', [], /\n$/],
  ['export', [], /^Would write 3 records to standard output/],
  ['rebuild', [], /^Would rebuild from 1 journal: 3 answers on 1 rule/],
  ['reset', [], /^Would move 3 answers/],
  ['import', ['FILE'], /^Would add 1 answer /],
  ['merge', ['FOLDER'], /^Would add 1 answer /],
])('a dry run of %s says what it would do, in both languages, and every byte stays', async (name, more, said) => {
  const folder = await withAnswers(3);
  const other = tempFolder();
  writeFileSync(join(other, 'answers-other123.jsonl'), lineOf(answer({ id: 'other123-000000001-1' })));
  const args = [name, ...more.map((word) => (word === 'FILE' ? join(other, 'answers-other123.jsonl') : other)), '--dry-run'];
  const before = contents(folder);
  const en = await study(folder, ...args);
  expect(en).toMatchObject({ status: 0, out: expect.stringMatching(said) });
  const ko = await study(folder, ...args, '--lang', 'ko');
  expect(ko.status).toBe(0);
  expect(ko.out + ko.err).not.toBe(en.out + en.err);
  expect(contents(folder)).toEqual(before);
});

test('a dry run of rebuild tells a state that says something else', async () => {
  const folder = await withAnswers(3);
  expect((await study(folder, 'rebuild')).status).toBe(0);
  expect((await study(folder, 'rebuild', '--dry-run')).out).toMatch(/already says the same/);
  const path = join(folder, 'state.json');
  writeFileSync(path, textOf(path).replaceAll('"asked":3', '"asked":4'));
  expect((await study(folder, 'rebuild', '--dry-run')).out).toMatch(/3 answers on 1 rule\. The state says something else/);
  expect((await study(folder, 'rebuild')).status).toBe(0);
  expect((await study(folder, 'rebuild', '--dry-run')).out).toMatch(/already says the same/);
});

test('a symbolic link in a folder that is merged is not followed; the file itself is taken', async () => {
  const [folder, other, secret] = [tempFolder(), tempFolder(), tempFolder()];
  const file = join(secret, 'mine.jsonl');
  writeFileSync(file, lineOf(answer()));
  symlinkSync(file, join(other, 'answers-x.jsonl'));
  const refused = await study(folder, 'merge', other);
  expect(refused).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/answers-x\.jsonl: is a symbolic link.*name the file itself\n$/) });
  expect(readdirSync(folder)).toEqual([]);
  expect((await study(folder, 'import', join(other, 'answers-x.jsonl'))).status).toBe(0);
});

test.each([
  ['a device without an end', () => '/dev/zero', /\/dev\/zero: is a device/],
  ['a huge file', () => { const path = join(tempFolder(), 'huge.jsonl'); writeFileSync(path, ''); truncateSync(path, 2 ** 33); return path; }, /huge\.jsonl: is larger than 256 MB/],
  ['a link that leads to itself', () => { const path = join(tempFolder(), 'loop'); symlinkSync(path, path); return path; }, /loop: cannot be read \(ELOOP\)/],
])('%s is refused with one line and nothing is written', async (_, make, line) => {
  const folder = tempFolder();
  const ran = await study(folder, 'import', make());
  expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringMatching(line) });
  expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a huge file in a folder that is merged is refused', async () => {
  const other = tempFolder();
  const path = join(other, 'answers-huge.jsonl');
  writeFileSync(path, '');
  truncateSync(path, 2 ** 33);
  expect(await study(tempFolder(), 'merge', other)).toMatchObject({ status: 2, err: expect.stringMatching(/answers-huge\.jsonl: is larger than 256 MB/) });
});

test.each([
  ['a machine that climbs out of the folder', { machine: '../../climbed' }],
  ['an id that climbs out of the folder', { id: '../../climbed-1' }],
  ['a question with an escape sequence', { question: 'q\u001b[2J' }],
  ['a topic that turns text around', { topic: 'a\u202eb' }],
  ['a rule named __proto__', { rules: ['__proto__'] }],
  ['a rule of 10,000 characters', { rules: ['r'.repeat(10_000)] }],
])('%s is set aside in an import, and nothing of it is stored or shown as it is', async (_, over) => {
  const [folder, other] = [tempFolder(), tempFolder()];
  const file = join(other, 'in.jsonl');
  writeFileSync(file, `${JSON.stringify({ ...answer(), ...over })}\n${lineOf(answer({ id: 'good-1' }))}\n`);
  const ran = await study(folder, 'import', file);
  expect(ran).toMatchObject({ status: 0, out: expect.stringMatching(/^Added 1 answer/), err: expect.stringMatching(/1 line set aside: .* line 1 \(not an answer/) });
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  expect(ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect((await open(folder)).answers().map(({ id }) => id)).toEqual(['good-1']);
  expect(readdirSync(folder).every((name) => /^(imported-\w{8}\.jsonl|machine-\w+\.id)$/.test(name))).toBe(true);
});

test('keys that would change other objects change none, in a journal', async () => {
  const folder = tempFolder();
  mkdirSync(folder, { recursive: true });
  const line = lineOf(answer()).replace(/\}$/, ',"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":{"__proto__":{"polluted":1}}}');
  writeFileSync(join(folder, 'answers-a.jsonl'), `${line}\n${lineOf(answer({ id: 'constructor-1', topic: 'constructor', rules: ['constructor', 'toString', 'prototype'] }))}\n`);
  const progress = await open(folder);
  expect(progress.answers()).toHaveLength(2);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect((progress.answers()[0] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  await progress.record(given());
  await progress.close();
  const again = await open(folder);
  expect(again.state).toEqual(progress.state);
  await again.rebuild();
  expect(again.state).toEqual(progress.state);
  expect(again.state.tallies.topics['constructor']?.asked).toBe(1);
});

test('a journal behind a symbolic link is written where it is, and the link stays', async () => {
  const folder = await withAnswers(1);
  const [path, elsewhere] = [journalOf(folder), join(tempFolder(), 'kept.jsonl')];
  writeFileSync(elsewhere, textOf(path));
  writeFileSync(path, '');
  const link = `${path}.link`;
  symlinkSync(elsewhere, link);
  realDisk.rename(link, path);
  await (await open(folder)).record(given({ question: 'q-2' }));
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect((await open(folder)).answers().map(({ question }) => question)).toEqual(['q-1', 'q-2']);
  expect(textOf(elsewhere)).toContain('"q-2"');
});

test('the state file and the file of the machine, cut at any byte or ended by zeros, cost no answer and no setting that is whole', async () => {
  const folder = await withAnswers(2);
  const settled = await open(folder);
  await settled.saveSettings({ lang: 'ko' });
  const state = readFileSync(join(folder, 'state.json'));
  const name = readdirSync(folder).find((file) => file.startsWith('machine-')) ?? '';
  const machine = readFileSync(join(folder, name));
  const tries: [string, Buffer][] = [];
  for (let size = 0; size < machine.length; size += 1) tries.push([name, machine.subarray(0, size)], [name, Buffer.concat([machine.subarray(0, size), Buffer.alloc(machine.length - size)])]);
  // Every byte of its beginning and its end; between them a step that meets every kind of place.
  for (let size = 0; size < state.length; size += size < 150 || size > state.length - 150 ? 1 : 13) tries.push(['state.json', state.subarray(0, size)]);
  for (const [file, bytes] of tries) {
    writeFileSync(join(folder, file), bytes);
    const progress = await open(folder);
    expect([file, bytes.length, progress.answers().length]).toEqual([file, bytes.length, 2]);
    expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(2);
    // Without its last line end it is still whole.
    if (file === 'state.json' && bytes.length < state.length - 1) expect(progress.notices[0]?.en).toMatch(/set aside as .*corrupt-/);
    writeFileSync(join(folder, 'state.json'), state);
    writeFileSync(join(folder, name), machine);
  }
  expect(machineFile('x')).not.toBe(name);
  expect(readMachine(realDisk, folder, 'x')).toBeNull();
});

test('a journal whose last record a crash turned to zeros gives the records before it, and takes the next', async () => {
  const folder = await withAnswers(3);
  const path = journalOf(folder);
  const whole = readFileSync(path);
  const last = whole.lastIndexOf('\n{');
  for (let from = last; from < whole.length - 2; from += 7) {
    writeFileSync(path, Buffer.concat([whole.subarray(0, from), Buffer.alloc(whole.length - from)]));
    const progress = await open(folder);
    expect(progress.answers().map(({ question }) => question)).toEqual(['q-1', 'q-2']);
    await progress.record(given({ question: 'next' }));
    expect((await open(folder)).answers().map(({ question }) => question)).toEqual(['q-1', 'q-2', 'next']);
  }
});

test('whatever a command writes in the folder, only its owner reads', async () => {
  const folder = await withAnswers(2);
  const other = tempFolder();
  writeFileSync(join(other, 'in.jsonl'), lineOf(answer()));
  await study(folder, 'import', join(other, 'in.jsonl'));
  await study(folder, 'rebuild');
  const modes = (at: string): readonly (readonly [string, number])[] => readdirSync(at, { recursive: true, withFileTypes: true }).map((entry) => [entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o777]);
  expect(modes(folder).filter(([, mode]) => mode !== 0o600)).toEqual([]);
  await study(folder, 'reset', '--yes');
  expect(modes(folder).filter(([name, mode]) => mode !== (name.startsWith('backup-') ? 0o700 : 0o600))).toEqual([]);
});
