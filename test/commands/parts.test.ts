import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../terminal/pty.ts';

let program: ReturnType<typeof buildProgram>;
let room = '';
let full = '';
const generate = ['generate', '--count', '3', '--seed', '7', '--json'];
const run = (cacheHome: string, env: Record<string, string> = {}, args: readonly string[] = generate) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program.cli, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], STUDY_HOME: join(room, 'home'), XDG_CACHE_HOME: cacheHome, LANG: 'C.UTF-8', ...env } });
  return { status, stdout, stderr };
};
const kept = (cacheHome: string): string => join(cacheHome, 'saa-study');
const filesIn = (cacheHome: string): readonly string[] => readdirSync(kept(cacheHome)).sort();
let count = 0;
/** A folder for caches in which the program has run. */
const used = (): string => {
  const folder = join(room, `cache-${(count += 1)}`);
  cpSync(full, folder, { recursive: true });
  return folder;
};
let expected: ReturnType<typeof run>;

beforeAll(() => {
  program = buildProgram();
  room = mkdtempSync(join(tmpdir(), 'study-parts-'));
  full = join(room, 'full');
  expected = run(full);
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(room, { recursive: true, force: true });
});

// Where caches lie on other systems these surroundings do not say.
const here = test.skipIf(process.platform !== 'linux');

here('what V8 made of the program is kept for the user alone, and the program says the same with it', () => {
  expect(expected).toMatchObject({ status: 0, stderr: '' });
  expect(expected.stdout.trim().split('\n')).toHaveLength(3);
  expect(filesIn(full).length).toBeGreaterThan(2);
  expect(statSync(kept(full)).mode & 0o777).toBe(0o700);
  for (const name of filesIn(full)) expect(statSync(join(kept(full), name)).mode & 0o777, name).toBe(0o600);
  const times = filesIn(full).map((name) => statSync(join(kept(full), name)).mtimeMs);
  expect(run(full)).toEqual(expected);
  expect(filesIn(full).map((name) => statSync(join(kept(full), name)).mtimeMs)).toEqual(times);
});

here('the first run of each command adds what it calls to what is kept, and no later one does', () => {
  const folder = used();
  const sizes = () => new Map(filesIn(folder).map((name) => [name, statSync(join(kept(folder), name)).size]));
  const times = () => filesIn(folder).map((name) => statSync(join(kept(folder), name)).mtimeMs);
  const before = sizes();
  const stats = run(folder, {}, ['stats', '--json']);
  expect(stats).toMatchObject({ status: 0, stderr: '' });
  const after = sizes();
  expect([...before].filter(([name, size]) => (after.get(name) ?? 0) > size)).not.toEqual([]);
  for (const [name, size] of before) expect(after.get(name), name).toBeGreaterThanOrEqual(size);
  const then = times();
  expect(run(folder, {}, ['stats', '--json'])).toEqual(stats);
  expect(run(folder)).toEqual(expected);
  expect(times()).toEqual(then);
});

const pages = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(4096), bytes.subarray(8192)]);
here.each<[string, (path: string) => void]>([
  ['empty', (path) => truncateSync(path, 0)],
  ['cut', (path) => truncateSync(path, statSync(path).size - 8)],
  ['without a page that never reached the disk', (path) => writeFileSync(path, pages(readFileSync(path)))],
  ['something else', (path) => writeFileSync(path, 'x'.repeat(4000))],
])('a kept file that is %s is not used, and made anew', (_, harm) => {
  const folder = used();
  for (const name of filesIn(folder)) harm(join(kept(folder), name));
  const harmed = filesIn(folder).map((name) => readFileSync(join(kept(folder), name)).toString('base64'));
  expect(run(folder)).toEqual(expected);
  const after = filesIn(folder).map((name) => readFileSync(join(kept(folder), name)).toString('base64'));
  expect(after).toHaveLength(harmed.length);
  for (const [i, text] of after.entries()) expect(text).not.toBe(harmed[i]);
  expect(run(folder)).toEqual(expected);
});

here('where nothing can be kept the program runs all the same', () => {
  const file = join(room, 'a-file');
  writeFileSync(file, '');
  expect(run(file)).toEqual(expected);
  expect(run('')).toEqual(expected);
});

here('what others could have written is neither used nor written', () => {
  const open = used();
  for (const name of filesIn(open)) writeFileSync(join(kept(open), name), 'theirs');
  chmodSync(kept(open), 0o777);
  expect(run(open)).toEqual(expected);
  for (const name of filesIn(open)) expect(readFileSync(join(kept(open), name), 'utf8')).toBe('theirs');
  const linked = join(room, 'linked');
  mkdirSync(linked);
  symlinkSync(kept(used()), kept(linked));
  const before = filesIn(linked).length;
  chmodSync(join(room, 'linked'), 0o700);
  expect(run(linked)).toEqual(expected);
  expect(filesIn(linked)).toHaveLength(before);
});

here('Node can be told to keep nothing', () => {
  const folder = join(room, 'none');
  mkdirSync(folder);
  expect(run(folder, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(expected);
  expect(readdirSync(folder)).toEqual([]);
});

here('the folder of caches does not grow without end', () => {
  const folder = used();
  for (let n = 0; n < 300; n += 1) writeFileSync(join(kept(folder), `old-${n}`), '', { mode: 0o600 });
  rmSync(join(kept(folder), filesIn(folder).find((name) => name.startsWith('generate') || name.startsWith('home')) ?? ''));
  run(folder);
  expect(filesIn(folder).length).toBeLessThanOrEqual(100);
  expect(dirname(kept(folder))).toBe(folder);
});
