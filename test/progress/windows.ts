import { expect } from 'vitest';
import { journalsOf, open, run, tempFolder } from './fixtures.ts';

/** Lets four processes store `each` answers at once in one folder, and holds every one to be there, in the order of its process. */
export async function fourAtOnce(writer: string, each: number): Promise<void> {
  const folder = tempFolder();
  const printed = await Promise.all(['a', 'b', 'c', 'd'].map((name) => run(process.execPath, [writer, folder, name, String(each)])));
  const acknowledged = printed.flatMap(({ stdout }) => stdout.split('\n').filter((line) => /^[a-d]-/.test(line)));
  const progress = await open(folder);
  const answers = progress.answers();
  expect(acknowledged).toHaveLength(4 * each);
  expect(answers.map((a) => a.question).sort()).toEqual(acknowledged.sort());
  expect(new Set(answers.map((a) => a.id)).size).toBe(4 * each);
  expect(progress.faults()).toEqual([]);
  expect(journalsOf(folder)).toHaveLength(1);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(4 * each);
  for (const name of ['a', 'b', 'c', 'd']) {
    const own = answers.map((a) => a.question).filter((q) => q.startsWith(name));
    expect(own).toEqual(Array.from({ length: each }, (_, i) => `${name}-${i + 1}`));
  }
}
