import { expect, test } from 'vitest';
import { journalsOf, open, program, run, tempFolder } from './fixtures.ts';

const writer = await program('writer');

test('four processes that write at once lose nothing and share one journal', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const printed = await Promise.all(['a', 'b', 'c', 'd'].map((name) => run(process.execPath, [writer, folder, name, '100'])));
  const acknowledged = printed.flatMap(({ stdout }) => stdout.split('\n').filter((line) => /^[a-d]-/.test(line)));
  const progress = await open(folder);
  expect(acknowledged).toHaveLength(400);
  expect(progress.answers().map((a) => a.question).sort()).toEqual(acknowledged.sort());
  expect(new Set(progress.answers().map((a) => a.id)).size).toBe(400);
  expect(progress.faults()).toEqual([]);
  expect(journalsOf(folder)).toHaveLength(1);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(400);
  for (const name of ['a', 'b', 'c', 'd']) {
    const own = progress.answers().map((a) => a.question).filter((q) => q.startsWith(name));
    expect(own).toEqual(Array.from({ length: 100 }, (_, i) => `${name}-${i + 1}`));
  }
});
