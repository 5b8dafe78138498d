import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothing, type Derived } from '../../src/progress/derive.ts';
import { realDisk } from '../../src/progress/disk.ts';
import { follow, Records, refollow } from '../../src/progress/follow.ts';
import { onceEach } from '../../src/progress/history.ts';
import { lineOf } from '../../src/progress/line.ts';
import { arbitraryEntries } from './arbitrary.ts';
import { chain, chained } from './chain.ts';
import { answer, tempFolder } from './fixtures.ts';

// Bytes as a journal may come to hold: records as this program writes them, as an editor leaves them, and what is none.
const junk = fc.constantFrom('', '\n', '\r\n', ' ', '{"format":"stu', 'null', '{}', '\u0000\u0000\n', '{"format":"study.answer/2"}\n', '\ufeff\n', '\u001b[2J');
const chunk = fc.oneof(
  { weight: 3, arbitrary: arbitraryEntries.map((list) => list.map((e) => `\n${lineOf(e)}\n`).join('')) },
  { weight: 1, arbitrary: arbitraryEntries.map((list) => list.map((e) => lineOf(e)).join('\r\n')) },
  { weight: 1, arbitrary: junk },
);

test('following journals as their bytes come, in whatever pieces, gives what reading them anew gives', () => {
  let followed = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('answers-a.jsonl', 'answers-b.jsonl', 'imported-a.jsonl'), chunk), { maxLength: 5 }), fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 6 }), (chunks, cuts) => {
      const folder = tempFolder();
      const records = new Records(realDisk, folder);
      let derived: Derived = nothing(chain);
      let next = 0;
      for (const [file, text] of chunks) {
        for (let rest = Buffer.from(text); rest.length > 0; ) {
          const size = cuts[next++ % (cuts.length + 1)] ?? rest.length;
          appendFileSync(join(folder, file), rest.subarray(0, size));
          rest = rest.subarray(size);
          const now = follow(realDisk, folder, derived, chained);
          if (!now.rebuilt) followed += 1;
          derived = now.derived;
          const anew = refollow(realDisk, folder, chained);
          expect(derived).toEqual(anew.derived);
          expect(records.all().length).toBe(anew.scan.entries.length);
          expect(onceEach(records.all())).toEqual(onceEach(anew.scan.entries));
          expect(records.scan().faults).toEqual(anew.scan.faults);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(followed).toBeGreaterThan(100);
});

const files = (folder: string, lines: readonly string[]): void => writeFileSync(join(folder, 'answers-a.jsonl'), lines.map((l) => `\n${l}\n`).join(''));
const line = (n: number): string => lineOf(answer({ id: `m1-000000001-${n}`, question: `q-${n}` }));

test.each([
  ['lost its end', (lines: readonly string[]) => lines.slice(0, 2)],
  ['was replaced', (lines: readonly string[]) => lines.map((l) => l.replaceAll('m1', 'm9'))],
  ['was cut and has grown again', (lines: readonly string[]) => [...lines.slice(0, 2), line(7), line(8), line(9)]],
])('a journal that %s is read anew', (_, change) => {
  const folder = tempFolder();
  const lines = [line(1), line(2), line(3)];
  files(folder, lines);
  const { derived } = follow(realDisk, folder, nothing());
  files(folder, change(lines));
  const now = follow(realDisk, folder, derived);
  expect(now.rebuilt).toBe(true);
  expect(now.derived).toEqual(refollow(realDisk, folder).derived);
});

test('records behind the point that was reached are read, and nothing before it', () => {
  const folder = tempFolder();
  files(folder, [line(1), line(2)]);
  const { derived } = follow(realDisk, folder, nothing());
  appendFileSync(join(folder, 'answers-a.jsonl'), `\n${line(3)}\n`);
  const now = follow(realDisk, folder, derived);
  expect(now.rebuilt).toBe(false);
  expect(now.scan.entries.map((e) => e.id)).toEqual(['m1-000000001-3']);
});

test('a line far longer than any record is set aside with its number, and those around it count', () => {
  const folder = tempFolder();
  files(folder, [line(1), 'x'.repeat(2_000_000), line(2)]);
  const { scan } = follow(realDisk, folder, nothing());
  expect(scan.entries).toHaveLength(2);
  expect(scan.faults).toMatchObject([{ line: 4, why: 'long' }]);
});
