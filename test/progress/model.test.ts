import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { absorb } from '../../src/progress/absorb.ts';
import { realDisk, type Disk } from '../../src/progress/disk.ts';
import { standing } from '../../src/progress/history.ts';
import { Counter, localDay, noTallies, totalOf } from '../../src/progress/tally.ts';
import { chain } from './chain.ts';
import { answer, given, journalOf, open, tempFolder, textOf } from './fixtures.ts';

const modelled = (folder: string, disk: Disk = realDisk) => open(folder, { reducer: chain, disk });
const expected = async (folder: string): Promise<number> => chain.follow(chain.start, standing((await open(folder)).entries()));

test('a model goes along with each answer and undoing, and is the same after a new start', async () => {
  const folder = tempFolder();
  const progress = await modelled(folder);
  expect(progress.model).toBe(chain.start);
  for (let n = 0; n < 30; n += 1) {
    const { id } = await progress.record(given({ question: `q-${n}`, correct: n % 3 > 0 }));
    if (n % 7 === 0) await progress.undo(id);
    expect(progress.model).toBe(await expected(folder));
  }
  await progress.close();
  expect((await modelled(folder)).model).toBe(progress.model);
});

test('a model that is kept is read, not reckoned from the journals', async () => {
  const folder = tempFolder();
  const progress = await modelled(folder);
  for (let n = 0; n < 100; n += 1) await progress.record(given({ question: `q-${n}` }));
  await progress.close();
  const journal = readFileSync(journalOf(folder)).length;
  let bytes = 0;
  const again = await modelled(folder, { ...realDisk, read: (fd, into, at) => { const n = realDisk.read(fd, into, at); bytes += n; return n; } });
  expect(again.model).toBe(progress.model);
  await again.record(given({ question: 'next' }));
  expect(bytes).toBeLessThan(journal / 2);
});

test('answers of another machine that are older take their place in the model', async () => {
  const folder = tempFolder();
  const progress = await modelled(folder);
  await progress.record(given());
  await absorb([answer({ id: 'm7-000000001-1', time: '2020-01-01T00:00:00.000Z' }), answer({ id: 'm7-000000001-2', time: '2031-01-01T00:00:00.000Z' })], { folder });
  await progress.record(given({ question: 'q-2' }));
  expect(progress.model).toBe(await expected(folder));
  expect(progress.answers().map((a) => a.time.slice(0, 4))).toEqual(['2020', '2025', '2025', '2031']);
});

test.each([
  ['of another version', { version: 'chain/0' }],
  ['that is no model', { value: 'none' }],
])('a kept model %s is reckoned anew, and kept then', async (_, change) => {
  const folder = tempFolder();
  const progress = await modelled(folder);
  await progress.record(given());
  await progress.close();
  const path = join(folder, 'state.json');
  const state = JSON.parse(textOf(path)) as { model: object };
  writeFileSync(path, JSON.stringify({ ...state, model: { ...state.model, ...change } }));
  const again = await modelled(folder);
  expect(again.notices).toEqual([]);
  expect(again.model).toBe(progress.model);
  await again.close();
  expect(JSON.parse(textOf(path))).toMatchObject(state);
});

test('a clock that was corrected between two starts leaves the answers in their order', async () => {
  const folder = tempFolder();
  const at = (time: string) => open(folder, { reducer: chain, now: () => new Date(time) });
  await (await at('2025-03-01T10:00:00.000Z')).record(given({ question: 'q-1' }));
  const later = await at('2025-03-01T09:30:00.000Z');
  for (const question of ['q-2', 'q-3']) expect((await later.record(given({ question }))).time).toBe('2025-03-01T10:00:00.001Z');
  expect(later.answers().map((a) => a.question)).toEqual(['q-1', 'q-2', 'q-3']);
  expect(later.model).toBe(await expected(folder));
});

test('a clock that had been wrong by years does not hold the times of later answers', async () => {
  const folder = tempFolder();
  const at = (time: string) => open(folder, { reducer: chain, now: () => new Date(time) });
  await (await at('2031-03-01T10:00:00.000Z')).record(given({ question: 'q-1' }));
  const now = await at('2025-03-01T09:30:00.000Z');
  expect((await now.record(given({ question: 'q-2' }))).time).toBe('2025-03-01T09:30:00.000Z');
  expect(now.answers().map((a) => a.question)).toEqual(['q-2', 'q-1']);
  expect(now.model).toBe(await expected(folder));
});

test('of more than 400 days the latest are told one by one and the rest together, in whatever order answers come', () => {
  const answers = Array.from({ length: 450 }, (_, n) => answer({ id: `m1-r-${n + 1}`, time: new Date(Date.UTC(2020, 0, 1, 12) + n * 86_400_000).toISOString(), correct: n % 2 === 0 }));
  const counted = [answers, answers.toReversed(), [...answers.slice(200), ...answers.slice(0, 200)]].map((list) => {
    const counter = new Counter(noTallies, localDay);
    for (const one of list) counter.add(one);
    return counter.tallies();
  });
  expect(Object.keys(counted[0]?.days ?? {})).toHaveLength(400);
  expect(counted[0]?.before).toEqual({ asked: 50, right: 25, milliseconds: 50 * 12_500 });
  for (const tallies of counted) {
    expect(tallies).toEqual(counted[0]);
    expect(totalOf(tallies).asked).toBe(450);
  }
  let between = new Counter(noTallies, localDay);
  for (const one of answers.toReversed()) {
    between.add(one);
    between = new Counter(between.tallies(), localDay);
  }
  expect(between.tallies()).toEqual(counted[0]);
});
