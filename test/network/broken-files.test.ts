import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../src/commands/solve.ts';
import { UserError } from '../../src/commands/command.ts';
import { buildProgram } from '../terminal/pty.ts';
import { broken, soundFile } from './cases/broken.ts';

let program: ReturnType<typeof buildProgram>;
let folder: string;
beforeAll(() => {
  program = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'study-broken-'));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly lines: readonly string[];
}
/** `study solve` on a path, as its own process. */
const solve = (path: string, ...more: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program.cli, 'solve', path, ...more], { encoding: 'utf8' }, (fault, stdout, stderr) => {
      const status = fault === null ? 0 : typeof fault.code === 'number' ? fault.code : -1;
      resolve({ status, stdout, lines: stderr.split('\n').filter((line) => line !== '') });
    });
  });

/** The same without a process of its own. */
async function solveHere(path: string): Promise<Run> {
  const lines: string[] = [];
  let stdout = '';
  const context = { positionals: [path], values: {}, lang: 'en' as const, env: {}, err: (line: string) => void lines.push(line), out: async (text: string) => void (stdout += text) };
  try {
    return { status: await command.run(context), stdout, lines };
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return { status: fault.status, stdout, lines: [...lines, `study: ${fault.message}`] };
  }
}

function refusedPolitely({ status, stdout, lines }: Run, file: string): void {
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(lines).not.toEqual([]);
  for (const line of lines) {
    expect(line.startsWith(`study: ${file}: `), line).toBe(true);
    expect(line, 'no stack trace').not.toMatch(/^\s+at |\.ts:|Error:/);
    // oxlint-disable-next-line no-control-regex -- nothing in a file may move the cursor
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(line.length).toBeLessThan(400);
  }
}

describe('study solve refuses with status 2, nothing on stdout and a line that says where and what', () => {
  test.concurrent.each(broken.map((b, i) => [b.name, b, i] as const))('%s', async (_, { file, path, gist, faults = 1 }, i) => {
    const name = join(folder, `${i}.json`);
    writeFileSync(name, file);
    // Every sixth fault of content, and whatever is no content at all, meets the program itself.
    const run = await (i % 6 === 0 || path === '' || path.startsWith('(') ? solve(name) : solveHere(name));
    refusedPolitely(run, name);
    expect(run.lines.length, run.lines.join('\n')).toBe(faults);
    const wanted = `study: ${name}: ${path === '' ? '' : `${path}: `}`;
    expect(run.lines).toContainEqual(expect.stringMatching(gist));
    expect(run.lines.find((line) => gist.test(line))?.startsWith(wanted), run.lines.join('\n')).toBe(true);
  });

  test.concurrent('a folder', async () => {
    const name = join(folder, 'a-folder');
    mkdirSync(name);
    const run = await solve(name);
    refusedPolitely(run, name);
    expect(run.lines).toEqual([expect.stringMatching(/folder/)]);
  });

  test.concurrent('no such file', async () => {
    const name = join(folder, 'nowhere.json');
    const run = await solve(name, '--json');
    refusedPolitely(run, name);
    expect(run.lines).toEqual([expect.stringMatching(/no such file/)]);
  });

  test.concurrent('a hundred faults are not a hundred lines, and say how many there are', async () => {
    const name = join(folder, 'hundred.json');
    writeFileSync(name, JSON.stringify({ ...JSON.parse(soundFile), requirements: Array.from({ length: 100 }, () => ({ reach: { from: 'nowhere', to: 'app' } })) }));
    const run = await solve(name);
    refusedPolitely(run, name);
    expect(run.lines.length).toBeLessThan(30);
    expect(run.lines.at(-1)).toMatch(/\d+ more/);
  });

  test.concurrent('and takes the file that all of these were made from', async () => {
    const name = join(folder, 'sound.json');
    writeFileSync(name, soundFile);
    const run = await solve(name, '--json');
    expect(run.lines).toEqual([]);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ format: 'study.verdict/1', answer: ['A'], unique: true });
  });

  test.concurrent('a scenario without a unique answer is none of these: status 1 and a verdict', async () => {
    const name = join(folder, 'level.json');
    writeFileSync(name, JSON.stringify({ ...JSON.parse(soundFile), options: [{ id: 'A' }, { id: 'B' }] }));
    const run = await solve(name, '--json');
    expect(run.status).toBe(1);
    expect(run.lines).toEqual([]);
    expect(JSON.parse(run.stdout)).toMatchObject({ answer: [], unique: false });
  });
});
