import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk, type Disk } from '../../src/progress/disk.ts';
import { StorageError } from '../../src/progress/storage-error.ts';
import { faultyDisk, systemError } from './faulty-disk.ts';
import { given, journalOf, open, tempFolder, textOf } from './fixtures.ts';

const rejection = async (promise: Promise<unknown>): Promise<StorageError> => {
  const fault: unknown = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(fault instanceof StorageError)) throw new Error(`not refused with a StorageError: ${String(fault)}`);
  return fault;
};

test('a folder below a file is refused with a message that says where and what to do, in both languages', async () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, 'mine');
  const progress = await open(join(file, 'data'));
  expect(progress.notices).toHaveLength(1);
  const { text } = await rejection(progress.record(given()));
  expect(text.en).toContain(join(file, 'data'));
  expect(text.en).toMatch(/not stored.*--data-dir/);
  expect(text.ko).toMatch(/저장되지 않았습니다.*--data-dir/);
  expect(progress.answers()).toEqual([]);
  unlinkSync(file);
  await progress.record(given());
  expect(progress.answers()).toHaveLength(1);
});

test('a journal that is a folder is left alone, said so, and nothing is acknowledged', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.record(given());
  const path = journalOf(folder);
  renameSync(path, join(folder, 'kept'));
  mkdirSync(path);
  const fault = await rejection(progress.record(given({ question: 'q-2' })));
  expect([fault.code, fault.path]).toEqual(['EISDIR', path]);
  const again = await open(folder);
  expect(again.answers()).toEqual([]);
  expect(again.notices[0]?.en).toMatch(/not an ordinary file.*left as it is/);
  rmSync(path, { recursive: true });
  renameSync(join(folder, 'kept'), path);
  await progress.record(given({ question: 'q-2' }));
  expect((await open(folder)).answers().map((a) => a.question)).toEqual(['q-1', 'q-2']);
});

test.each(['/dev/null', '/dev/full'])('a journal that leads to %s keeps nothing, so nothing is acknowledged', async (device) => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.record(given());
  const path = journalOf(folder);
  renameSync(path, join(folder, 'kept'));
  symlinkSync(device, path);
  await rejection(progress.record(given({ question: 'q-2' })));
  expect((await open(folder)).answers()).toEqual([]);
  renameSync(join(folder, 'kept'), path);
  await progress.record(given({ question: 'q-2' }));
  expect((await open(folder)).answers().map((a) => a.question)).toEqual(['q-1', 'q-2']);
});

test('a pipe in place of a journal holds nobody up', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.record(given());
  const path = journalOf(folder);
  unlinkSync(path);
  execFileSync('mkfifo', [path]);
  await rejection(progress.record(given({ question: 'q-2' })));
  expect((await open(folder)).notices).toHaveLength(1);
});

/** A file system of a few pages, where this machine lets us mount one. */
function tinyDisk(): { readonly folder: string; readonly remove: () => void } | null {
  const folder = tempFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return null;
  }
  return { folder, remove: () => execFileSync('umount', [folder]) };
}

test('a disk that fills up loses no acknowledged answer and takes answers again once there is space', async (context) => {
  const disk = tinyDisk();
  if (disk === null) return context.skip();
  try {
    const { folder } = disk;
    const progress = await open(folder);
    await progress.record(given({ question: 'first' }));
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(16_384));
    const stored = ['first'];
    const refused: unknown[] = [];
    for (let n = 0; n < 100; n += 1) {
      try {
        stored.push((await progress.record(given({ question: `q-${n}` }))).question);
      } catch (fault) {
        refused.push(fault);
        break;
      }
    }
    expect(refused).toMatchObject([{ name: 'StorageError', code: 'ENOSPC', text: { en: expect.stringMatching(/is full.*Free some space/), ko: expect.stringMatching(/가득 찼습니다/) } }]);
    await expect(progress.saveSettings({ lang: 'ko' })).rejects.toThrow(StorageError);
    await progress.close();
    expect((await open(folder)).answers().map((a) => a.question)).toEqual(stored);
    unlinkSync(join(folder, 'ballast'));
    await progress.record(given({ question: `q-${stored.length - 1}` }));
    const after = await open(folder);
    expect(after.answers().map((a) => a.question)).toEqual([...stored, `q-${stored.length - 1}`]);
  } finally {
    disk.remove();
  }
});

const faults: readonly [what: string, calls: Partial<Disk>][] = [
  ['the disk is full', { write: () => { throw systemError('ENOSPC'); } }],
  ['the disk takes a part of the record', { write: (fd, bytes) => realDisk.write(fd, bytes.subarray(0, bytes.length >> 1)) }],
  ['the disk takes all but the last byte', { write: (fd, bytes) => realDisk.write(fd, bytes.subarray(0, -1)) }],
  ['the flush fails after the record is written', { syncData: () => Promise.reject(systemError('EIO')) }],
  ['the file cannot be opened', { open: () => { throw systemError('EROFS'); } }],
  ['the folder cannot be flushed', { sync: () => Promise.reject(systemError('EIO')) }],
];

test.each(faults)('%s: refused, and a second try stores the answer once', async (_, calls) => {
  const folder = tempFolder();
  await (await open(folder)).record(given({ question: 'before' }));
  const faulty = faultyDisk(calls);
  const progress = await open(folder, { disk: faulty.disk });
  const asked = given({ question: 'q-1', seconds: 10 });
  const fault = await rejection(progress.record(asked));
  expect(fault.text.en).toContain(folder);
  faulty.broken = false;
  // As a person tries again: the same choice, a little later.
  await progress.record({ ...asked, seconds: 14 });
  await progress.record(given({ question: 'q-2' }));
  for (const after of [progress, await open(folder)]) expect(after.answers().map((a) => a.question)).toEqual(['before', 'q-1', 'q-2']);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(3);
});

test.each(faults)('%s: refused, and another choice on the second try is the only one that counts', async (_, calls) => {
  const folder = tempFolder();
  const faulty = faultyDisk(calls);
  const progress = await open(folder, { disk: faulty.disk });
  await rejection(progress.record(given({ chosen: ['b'], correct: false })));
  faulty.broken = false;
  await progress.record(given({ chosen: ['a'], correct: true }));
  for (const after of [progress, await open(folder)]) expect(after.answers().map((a) => a.chosen)).toEqual([['a']]);
  expect(progress.state.tallies.rules['gateway-endpoint-free']).toMatchObject({ asked: 1, right: 1 });
});

test('a choice that was changed twice between failures is the only one that counts', async () => {
  const folder = tempFolder();
  const unflushed = faultyDisk({ syncData: () => Promise.reject(systemError('EIO')) });
  const full = faultyDisk({ write: () => { throw systemError('ENOSPC'); } });
  full.broken = false;
  const disk: Disk = { ...unflushed.disk, write: full.disk.write };
  const progress = await open(folder, { disk });
  await rejection(progress.record(given({ chosen: ['b'], correct: false })));
  [unflushed.broken, full.broken] = [false, true];
  await rejection(progress.record(given({ chosen: ['c'], correct: false })));
  full.broken = false;
  await progress.record(given({ chosen: ['c'], correct: false }));
  expect((await open(folder)).answers().map((a) => a.chosen)).toEqual([['c']]);
});

test.each(faults)('%s: a quiz that could not be handed in is stored once by a second try', async (_, calls) => {
  const folder = tempFolder();
  const faulty = faultyDisk(calls);
  const answers = Array.from({ length: 65 }, (_unused, n) => ({ ...given({ mode: 'quiz', question: `q-${n}` }), time: new Date(Date.UTC(2025, 2, 1) + n).toISOString() }));
  const progress = await open(folder, { disk: faulty.disk });
  await rejection(progress.recordAll(answers));
  faulty.broken = false;
  await progress.recordAll(answers);
  expect((await open(folder)).answers().map((a) => a.question)).toEqual(answers.map((a) => a.question));
});

test('what is recorded after the first is on its way to the disk before anybody waits for it', async () => {
  const written: string[] = [];
  const watched: Disk = { ...realDisk, write: (fd, bytes) => {
    written.push(Buffer.from(bytes).toString());
    return realDisk.write(fd, bytes);
  } };
  const progress = await open(tempFolder(), { disk: watched });
  await progress.record(given());
  written.length = 0;
  const answer = progress.record(given({ question: 'q-2' }));
  expect(written.join('')).toContain('"question":"q-2"');
  const { id } = await answer;
  const undo = progress.undo(id);
  expect(written.join('')).toContain(`"undoes":"${id}"`);
  await undo;
});

test('an undoing that fails is refused, and a second try takes the answer back', async () => {
  const folder = tempFolder();
  const faulty = faultyDisk({ syncData: () => Promise.reject(systemError('EIO')) });
  faulty.broken = false;
  const progress = await open(folder, { disk: faulty.disk });
  const { id } = await progress.record(given());
  faulty.broken = true;
  expect((await rejection(progress.undo(id))).text.en).toMatch(/not taken back/);
  faulty.broken = false;
  const undo = await progress.undo(id);
  expect(progress.answers()).toEqual([]);
  expect(progress.entries().filter((e) => 'undoes' in e)).toEqual([undo]);
});

test('settings that cannot be stored are not changed, and nothing is left half written', async () => {
  const folder = tempFolder();
  const faulty = faultyDisk({ rename: () => { throw systemError('EACCES'); } });
  faulty.broken = false;
  const progress = await open(folder, { disk: faulty.disk });
  await progress.saveSettings({ lang: 'en' });
  faulty.broken = true;
  await rejection(progress.saveSettings({ lang: 'ko' }));
  expect(progress.state.settings).toEqual({ lang: 'en' });
  expect(realDisk.list(folder)).toEqual(['state.json']);
  faulty.broken = false;
  expect((await open(folder)).state.settings).toEqual({ lang: 'en' });
});

test('a torn record does not swallow the next one', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  await progress.record(given({ question: 'q-1' }));
  appendFileSync(journalOf(folder), '\n{"format":"study.answer/1","id":"half');
  await progress.record(given({ question: 'q-2' }));
  const after = await open(folder);
  expect(after.answers().map((a) => a.question)).toEqual(['q-1', 'q-2']);
  expect(after.faults()).toMatchObject([{ line: 4, why: 'json' }]);
});

test('cut at any byte of its last two records, a journal gives every record that is whole, and takes the next', async () => {
  const folder = tempFolder();
  const writer = await open(folder);
  for (const question of ['q-1', 'q-2', 'q-3']) await writer.record(given({ question }));
  const path = journalOf(folder);
  const whole = readFileSync(path);
  const ends = ['q-1', 'q-2', 'q-3'].map((q) => whole.indexOf('}', whole.indexOf(`"${q}"`)) + 1);
  for (let size = ends[0] ?? 0; size <= whole.length; size += 1) {
    writeFileSync(path, whole.subarray(0, size));
    const expected = ['q-1', 'q-2', 'q-3'].filter((_, i) => (ends[i] ?? 0) <= size);
    const reader = await open(folder);
    expect([size, reader.answers().map((a) => a.question)]).toEqual([size, expected]);
    await reader.record(given({ question: 'next' }));
    const after = await open(folder);
    expect([size, after.answers().map((a) => a.question)]).toEqual([size, [...expected, 'next']]);
    expect([size, after.state.tallies.rules['gateway-endpoint-free']?.asked]).toEqual([size, expected.length + 1]);
    expect(textOf(path).startsWith(whole.subarray(0, size).toString())).toBe(true);
  }
});
