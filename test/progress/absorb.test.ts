import { appendFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/progress/answer.ts';
import { absorb } from '../../src/progress/absorb.ts';
import { realDisk } from '../../src/progress/disk.ts';
import { exportOrder } from '../../src/progress/history.ts';
import { lineOf } from '../../src/progress/line.ts';
import { arbitraryEntries } from './arbitrary.ts';
import { faultyDisk, systemError } from './faulty-disk.ts';
import { answer, given, journalOf, journalsOf, open, tempFolder } from './fixtures.ts';

const exported = async (folder: string): Promise<string> => exportOrder((await open(folder)).entries()).map(lineOf).join('\n');
const holding = async (...lists: readonly (readonly JournalEntry[])[]): Promise<string> => {
  const folder = tempFolder();
  for (const list of lists) await absorb(list, { folder });
  return folder;
};

test('merged in any order and any grouping, twice or once, folders export the same', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEntries, arbitraryEntries, arbitraryEntries, async (a, b, c) => {
      const inOrder = await exported(await holding(a, b, c));
      expect(await exported(await holding(c, b, a))).toBe(inOrder);
      expect(await exported(await holding(a, b, c, b, a))).toBe(inOrder);
      const grouped = (await open(await holding(b, c))).entries();
      expect(await exported(await holding(a, grouped))).toBe(inOrder);
    }),
    { numRuns: 25 },
  );
});

test('imported records keep their machine and id, in a file that no other machine writes', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  const own = await progress.record(given());
  const foreign = answer({ id: 'desk-r-1', machine: 'desk', question: 'q-9' });
  expect(await absorb([foreign, own], { folder })).toEqual({ answers: 1, undos: 0, known: 1 });
  expect(progress.answers()).toContainEqual(foreign);
  expect(journalsOf(folder)).toEqual([`answers-${own.machine}.jsonl`, `imported-${own.machine}.jsonl`]);
  expect(await absorb([foreign, own], { folder })).toEqual({ answers: 0, undos: 0, known: 2 });
});

test('a dry run tells the same and writes nothing', async () => {
  const folder = `${tempFolder()}/none`;
  expect(await absorb([answer()], { folder, dryRun: true })).toEqual({ answers: 1, undos: 0, known: 0 });
  expect(realDisk.stat(folder)).toBeNull();
});

test('an undoing that is imported takes the answer back here', async () => {
  const folder = tempFolder();
  const progress = await open(folder);
  const own = await progress.record(given());
  await absorb([{ format: 'study.answer/1', id: 'desk-r-1', time: own.time, undoes: own.id, machine: 'desk', version: '1' }], { folder });
  expect(progress.answers()).toEqual([]);
});

test('an import that breaks off is completed by doing it again', async () => {
  const folder = tempFolder();
  const records = Array.from({ length: 5000 }, (_, i) => answer({ id: `desk-r-${i + 1}`, question: `q-${i}` }));
  let writes = 0;
  const { disk } = faultyDisk({
    write: (fd, bytes) => {
      writes += 1;
      // The id of the machine and the first piece get through, of the second a part.
      if (writes === 3) return realDisk.write(fd, bytes.subarray(0, 1000));
      return realDisk.write(fd, bytes);
    },
  });
  await expect(absorb(records, { folder, disk })).rejects.toMatchObject({ name: 'StorageError', code: 'ENOSPC' });
  expect(await absorb(records, { folder })).toMatchObject({ answers: expect.any(Number) });
  expect((await open(folder)).answers()).toHaveLength(5000);
  expect(await absorb(records, { folder })).toEqual({ answers: 0, undos: 0, known: 5000 });
});

test('an import that may not write says so', async () => {
  const { disk } = faultyDisk({ open: () => { throw systemError('EROFS'); } });
  await expect(absorb([answer()], { folder: tempFolder(), disk })).rejects.toMatchObject({ name: 'StorageError', text: { en: expect.stringMatching(/import is not complete/), ko: expect.any(String) } });
});

test('of two records with one id the same one counts whichever came first', async () => {
  const [a, b] = [answer({ correct: true }), answer({ correct: false })];
  expect(await exported(await holding([a], [b]))).toBe(await exported(await holding([b], [a])));
});

test('a record that stands in two journals counts once', async () => {
  const folder = tempFolder();
  const own = await (await open(folder)).record(given());
  appendFileSync(journalOf(folder), `\n${lineOf(own)}\n`);
  const progress = await open(folder);
  expect(progress.answers()).toEqual([own]);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(1);
});
