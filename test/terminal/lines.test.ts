import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capability, readerAsked } from '../../src/terminal/capability.ts';
import { readLines } from '../../src/terminal/lines.ts';

async function lines(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const got: string[] = [];
  async function* input() {
    yield* chunks;
  }
  for await (const { text } of readLines(input())) got.push(text);
  return got;
}

describe('lines of input', () => {
  test.each([
    [['A\nB\n'], ['A', 'B']],
    [['A\nB'], ['A', 'B']],
    [['A\r\nB\r\n'], ['A', 'B']],
    [['A\r', '\nB'], ['A', 'B']],
    [['A\rB'], ['A', 'B']],
    [['\n\nA'], ['', '', 'A']],
    [['A', ' ', 'D\n'], ['A D']],
    [[], []],
  ])('%j', async (chunks, expected) => {
    expect(await lines(...chunks)).toEqual(expected);
  });

  test('a Korean syllable cut between two chunks is whole', async () => {
    const bytes = new TextEncoder().encode('한글\n');
    expect(await lines(bytes.slice(0, 2), bytes.slice(2))).toEqual(['한글']);
  });

  test('a line without end is cut, said so, and the next one is read', async () => {
    async function* input() {
      for (let i = 0; i < 100; i++) yield 'x'.repeat(100_000);
      yield '\nB\n';
    }
    const got = [];
    for await (const line of readLines(input())) got.push(line);
    expect(got).toHaveLength(2);
    expect(got[0]?.cut).toBe(true);
    expect(got[0]?.text.length).toBeLessThanOrEqual(1000);
    expect(got[1]).toEqual({ text: 'B', cut: false });
  });

  test('however the bytes are cut, the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('A', '한', '\n', '\r', ' ') }), fc.integer({ min: 1, max: 5 }), async (text, every) => {
        const bytes = new TextEncoder().encode(text);
        const chunks = Array.from({ length: Math.ceil(bytes.length / every) }, (_, i) => bytes.slice(i * every, (i + 1) * every));
        expect(await lines(...chunks)).toEqual(await lines(text));
      }),
    );
  });
});

describe('what a terminal can do', () => {
  const tty = { isTTY: true };
  const pipe = {};
  test.each([
    [{}, tty, tty, true, true],
    [{}, pipe, tty, false, false],
    [{}, tty, pipe, false, false],
    [{ TERM: 'dumb' }, tty, tty, false, false],
    [{ NO_COLOR: '1' }, tty, tty, true, false],
    [{ NO_COLOR: '' }, tty, tty, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, tty, tty, true, true],
    [{ FORCE_COLOR: '0' }, tty, tty, true, false],
  ])('%j', (env, stdin, stdout, screen, colour) => {
    expect(capability(env, stdin, stdout)).toEqual({ screen, colour });
  });

  test('a screen reader is asked for as Ink asks', () => {
    expect([readerAsked({}), readerAsked({ INK_SCREEN_READER: 'false' }), readerAsked({ INK_SCREEN_READER: 'true' })]).toEqual([false, false, true]);
  });
});
