import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect } from 'vitest';
import { esbuildYaml } from '../../scripts/yaml-data.mjs';
import { isUndo } from '../../src/progress/answer.ts';
import { journalsOf, open, tempFolder } from './fixtures.ts';

/** The whole program in a folder of its own, in pieces that are loaded when they are needed, as it is shipped. */
export async function wholeProgram(): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'study-whole-'));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: { cli: 'src/cli.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    jsx: 'automatic',
    plugins: [esbuildYaml],
    external: ['react-devtools-core'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', __VERSION__: '"0.0.0-test"', __CONTENT__: '"0"' },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'error',
  });
  return join(outdir, 'cli.mjs');
}

/** Answers a session as a person would until it is killed; resolves to how many answers it was told are stored. */
async function answered(cli: string, folder: string, args: readonly string[], milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [cli, 'session', '--plain', '--lang', 'en', '--count', '200', ...args, '--data-dir', folder], { stdio: ['pipe', 'pipe', 'pipe'] });
  let text = '';
  let complaint = '';
  let seen = 0;
  let timer: NodeJS.Timeout | undefined;
  child.stdin.on('error', () => {});
  child.stderr.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString();
    const prompts = text.match(/^Question \d+ of /gm)?.length ?? 0;
    if (prompts === seen) return;
    seen = prompts;
    // From the first question on, since starting takes longer than the rest.
    timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    // One of the two has the right number of letters; the other stores nothing.
    child.stdin.write('a\nb c\n');
  });
  await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
  expect([complaint, child.signalCode]).toEqual(['', 'SIGKILL']);
  // A line that the kill cut off was not read by anybody.
  return text.split('\n').slice(0, -1).filter((line) => /^(Correct\.|Not correct:)/.test(line)).length;
}

const roundsInFolder = 5;

/**
 * Kills real sessions `times` times at random moments, `atOnce` of them at a time in folders of their own, each folder taken up again a few times by
 * the session that was killed; holds each acknowledged answer to be in the journal, and none twice.
 */
export async function killSessions(cli: string, times: number, atOnce: number): Promise<void> {
  const tracks = Array.from({ length: atOnce }, async (_, track) => {
    let total = 0;
    for (let done = track; done < times; done += atOnce * roundsInFolder) {
      const folder = tempFolder();
      let acknowledged = 0;
      let rounds = 0;
      for (; rounds < roundsInFolder && done + rounds * atOnce < times; rounds += 1) {
        const waits = rounds > 0 && existsSync(join(folder, 'state.json')) && (await open(folder)).state.interrupted.session !== undefined;
        acknowledged += await answered(cli, folder, waits ? ['--resume'] : ['--seed', String(done + rounds)], Math.random() * 150);
      }
      const progress = await open(folder);
      const stored = progress.entries().filter((entry) => !isUndo(entry));
      // One more may have been stored in each round, and killed before it was acknowledged.
      expect([acknowledged <= stored.length, stored.length <= acknowledged + rounds]).toEqual([true, true]);
      expect(new Set(stored.map(({ id }) => id)).size).toBe(stored.length);
      const asked = progress.answers().map(({ question }) => question);
      expect(asked.filter((question, at) => asked.indexOf(question) < at)).toEqual([]);
      expect(progress.faults().filter(({ file }) => !journalsOf(folder).includes(file))).toEqual([]);
      total += stored.length;
    }
    return total;
  });
  expect((await Promise.all(tracks)).reduce((a, b) => a + b, 0)).toBeGreaterThan(times / 2);
}
