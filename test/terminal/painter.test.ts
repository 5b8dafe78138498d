import xterm from '@xterm/headless';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Painter } from '../../src/terminal/painter.ts';
import { narrow } from '../../src/terminal/width.ts';

const size = { columns: 10, rows: 4 };
const terminal = (columns = size.columns, rows = size.rows) => new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
const show = (on: xterm.Terminal, bytes: string): Promise<void> => new Promise((resolve) => on.write(bytes, resolve));
const rowsOf = (on: xterm.Terminal): string[] => Array.from({ length: on.rows }, (_, i) => on.buffer.active.getLine(i)?.translateToString(true) ?? '');

describe('the painter', () => {
  test('writes only the rows that changed', () => {
    const painter = new Painter();
    painter.bytes('one\ntwo\nthree', size, narrow);
    const bytes = painter.bytes('one\nTWO\nthree', size, narrow);
    expect(bytes).toContain('TWO');
    expect(bytes).not.toContain('one');
    expect(bytes).not.toContain('three');
    expect(painter.bytes('one\nTWO\nthree', size, narrow)).toBe('');
  });

  test('draws everything again after it was told to forget', () => {
    const painter = new Painter();
    painter.bytes('one\ntwo', size, narrow);
    painter.invalidate();
    expect(painter.bytes('one\ntwo', size, narrow)).toContain('one');
  });

  test('a row as wide as the screen keeps its last character, Korean too', async () => {
    const painter = new Painter();
    const screen = terminal();
    await show(screen, painter.bytes('0123456789\n가나다라마\n\u001b[32m──────────\u001b[39m', size, narrow));
    expect(rowsOf(screen)).toEqual(['0123456789', '가나다라마', '──────────', '']);
  });

  test('the cell at the bottom right stays free, and nothing scrolls', async () => {
    const painter = new Painter();
    const screen = terminal();
    await show(screen, painter.bytes('first\n\n\n0123456789', size, narrow));
    expect(rowsOf(screen)).toEqual(['first', '', '', '012345678']);
  });

  test('whatever the frames, the screen shows the last one', async () => {
    const row = fc.string({ unit: fc.constantFrom('a', '한', ' ', '─', 'z'), maxLength: 10 }).map((text) => {
      let cut = text;
      while (narrow(cut) > 9) cut = cut.slice(0, -1);
      return cut;
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (frames) => {
        const painter = new Painter();
        const screen = terminal();
        for (const frame of frames) await show(screen, painter.bytes(frame.join('\n'), size, narrow));
        const last = frames.at(-1) ?? [];
        expect(rowsOf(screen)).toEqual(Array.from({ length: size.rows }, (_, i) => (last[i] ?? '').trimEnd()));
        screen.dispose();
      }),
      { numRuns: 50 },
    );
  });
});
