import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error -- a script without types
import { fastOutput, fastStringWidth } from '../../scripts/plugins.mjs';

interface Clip {
  readonly x1?: number;
  readonly x2?: number;
  readonly y1?: number;
  readonly y2?: number;
}
interface Output {
  write(x: number, y: number, text: string, options: { transformers: ((line: string, index: number) => string)[] }): void;
  clip(clip: Clip): void;
  unclip(): void;
  get(): { output: string; height: number };
}
type OutputClass = new (size: { width: number; height: number }) => Output;

let fast: OutputClass;
let ink: OutputClass;
const room = mkdtempSync(join(tmpdir(), 'study-output-'));
beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: ['scripts/fast-output.mjs'], bundle: true, write: false, platform: 'node', format: 'esm', plugins: [fastStringWidth, fastOutput] });
  const path = join(room, 'fast-output.mjs');
  writeFileSync(path, outputFiles[0]?.contents ?? '');
  fast = (await import(pathToFileURL(path).href)).default;
  ink = (await import(pathToFileURL(resolve('node_modules/ink/build/output.js')).href)).default;
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Each cell as its character and the styles that hold there; blanks without a style at the end of a row left out. */
function cells(output: string): string[][] {
  return output.split('\n').map((row) => {
    const open = new Map<string, string>();
    const found: string[] = [];
    // oxlint-disable-next-line no-control-regex -- a style begins with an escape
    for (const [, code, character = ''] of row.matchAll(/\u001b\[([\d;]+)m|(.)/gsu)) {
      if (code === undefined) found.push(`${character}${[...open.values()].sort().join(',')}`);
      else if (['22', '23', '24', '27', '28', '29', '39', '49'].includes(code)) for (const key of [...open.keys()].filter((key) => key.startsWith(code))) open.delete(key);
      else open.set(code === '1' || code === '2' ? `22 ${code}` : code === '9' ? '29' : code.startsWith('3') ? '39' : code.startsWith('4') && code !== '4' ? '49' : '24', code);
    }
    while (found.at(-1) === ' ') found.pop();
    return found;
  });
}

const styles = [['1', '22'], ['2', '22'], ['9', '29'], ['36', '39'], ['38;5;100', '39'], ['44', '49']] as const;
const styled = (text: string, [begin, end]: readonly [string, string]): string => text.split('\n').map((line) => `\u001b[${begin}m${line}\u001b[${end}m`).join('\n');
// Thick and thin end by one code: of a text that was both, Ink forgets to begin again what the next one keeps.
const words = fc.array(fc.constantFrom('a', 'VPC', ' ', '  ', '엔드', '─', '❯', '→', '\n', '\u0301', '漢', '👍', 'é'), { maxLength: 6 }).map((list) => list.join(''));
const text = fc.array(fc.tuple(words, fc.subarray([...styles], { maxLength: 2 }).filter((on) => !on.includes(styles[0]) || !on.includes(styles[1]))).map(([word, on]) => on.reduce(styled, word)), { maxLength: 4 }).map((list) => list.join(''));
// A style that is never ended, or ended only in the next text.
const torn = fc.constantFrom('\u001b[1mbold', 'no more\u001b[22m', '\u001b[36m\u001b[1mcyan\u001b[22m', 'x\u001b[39m');
const row = fc.integer({ min: -2, max: 6 });

type Step = (output: Output) => void;
const writing: fc.Arbitrary<Step> = fc.record({ x: fc.integer({ min: 0, max: 30 }), y: row, words: fc.oneof({ weight: 9, arbitrary: text }, torn), marked: fc.boolean() }).map(
  ({ x, y, words, marked }) => (output) => output.write(x, y, words, { transformers: marked ? [(line, index) => `${index}${line}`] : [] }),
);
const clipping: fc.Arbitrary<Step> = fc.tuple(row, row).map(([a, b]) => (output) => output.clip({ y1: Math.min(a, b), y2: Math.max(a, b) }));
const unclipping: fc.Arbitrary<Step> = fc.constant((output) => output.unclip());
const cutting: fc.Arbitrary<Step> = fc.tuple(fc.nat(20), fc.nat(20), row, row).map(([x1, columns, a, b]) => (output) => output.clip({ x1, x2: x1 + columns, y1: Math.min(a, b), y2: Math.max(a, b) }));

function drawn(kind: OutputClass, steps: readonly Step[]): string[][] {
  const output = new kind({ width: 32, height: 5 });
  for (const step of steps) step(output);
  const { output: frame, height } = output.get();
  expect(height).toBe(5);
  return cells(frame);
}

describe("rows put together as texts are cell by cell those that Ink's own Output makes", () => {
  test('texts beside each other and across each other, of any characters and styles, in windows', () => {
    const step = fc.oneof({ weight: 8, arbitrary: writing }, clipping, unclipping);
    fc.assert(fc.property(fc.array(step, { maxLength: 8 }), (steps) => void expect(drawn(fast, steps)).toEqual(drawn(ink, steps))), { numRuns: 1000 });
  });

  test('texts that are cut at their sides', () => {
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: writing }, cutting), { maxLength: 5 }), (steps) => void expect(drawn(fast, steps)).toEqual(drawn(ink, steps))), { numRuns: 200 });
  });
});
