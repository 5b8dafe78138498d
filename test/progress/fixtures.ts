import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, afterEach } from 'vitest';
import type { Answer } from '../../src/progress/answer.ts';
import { openProgress, type Progress, type ProgressOptions } from '../../src/progress/store.ts';
import { esbuildYaml } from '../../scripts/yaml-data.mjs';
import { given } from './programs/given.ts';

export { given };

const folders: string[] = [];
/** A new folder for a test, taken away behind it. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'study-progress-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A record in the order in which the program writes its fields. */
export const answer = (over: Partial<Answer> = {}): Answer => {
  const { question, blueprint, topic, rules, twinOf, chosen, correct, confidence, seconds, mode } = given();
  const base = { format: 'study.answer/1', id: 'm1-r-1', time: '2025-03-01T09:00:00.000Z' } as const;
  return { ...base, question, blueprint, topic, rules, twinOf, chosen, correct, confidence, seconds, mode, machine: 'm1', version: '1.0.0', ...over };
};

/** A clock that goes on by a second each time it is read. */
export function clock(start = '2025-03-01T09:00:00.000Z'): () => Date {
  let at = Date.parse(start);
  return () => {
    at += 1000;
    return new Date(at);
  };
}

// One clock for all stores of a test file: processes that follow one another do not start at one moment.
const ticking = clock();
export const open = (folder: string, over: Partial<ProgressOptions> = {}): Promise<Progress> => openProgress({ folder, now: ticking, ...over });

export const journalsOf = (folder: string): readonly string[] => readdirSync(folder).filter((f) => f.endsWith('.jsonl')).sort();

/** The one journal of a folder. */
export function journalOf(folder: string): string {
  const [name, ...more] = journalsOf(folder);
  if (name === undefined || more.length > 0) throw new Error(`not one journal: ${journalsOf(folder).join()}`);
  return join(folder, name);
}

export const textOf = (path: string): string => readFileSync(path, 'utf8');

/** A fixture program, bundled so that Node runs it; taken away after the file's tests. */
export async function program(name: string): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'study-program-'));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  const outfile = join(outdir, `${name}.mjs`);
  await build({ entryPoints: [join(import.meta.dirname, 'programs', `${name}.ts`)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', plugins: [esbuildYaml], define: { __VERSION__: '"0.0.0-test"', __CONTENT__: '"0"' }, logLevel: 'error' });
  return outfile;
}

export const run = promisify(execFile);
