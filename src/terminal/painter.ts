import { truncate } from './wrap.ts';
import type { Measure } from './width.ts';

/** Columns and rows of the screen. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const begin = '\u001b[?2026h';
const end = '\u001b[?2026l';
// oxlint-disable-next-line no-control-regex -- the end of a styled row may be a sequence that takes no columns
const trailingBlanks = / +((?:\u001b\[[0-9;]*m)*)$/;

/**
 * Keeps what stands on the screen and turns a new frame into the bytes that change it: only rows that differ, one string a frame. Nothing is ever
 * cleared and redrawn as a whole, so nothing flickers. The cell at the bottom right stays free: some consoles scroll when it is written.
 */
export class Painter {
  #shown: (string | undefined)[] = [];

  /** The bytes for a frame (rows parted by line feeds, styled with SGR), or '' where nothing changed. Rows that the screen does not have are left out. */
  bytes(frame: string, size: Size, measure: Measure): string {
    const rows = frame.split('\n').slice(0, size.rows);
    let changes = '';
    for (let i = 0; i < size.rows; i++) {
      const room = i === size.rows - 1 ? size.columns - 1 : size.columns;
      const row = fit((rows[i] ?? '').replace(trailingBlanks, '$1'), room, measure);
      if (this.#shown[i] === row) continue;
      // Erasing after a row that ends in the last column would take its last character away.
      const erase = measure(row) < size.columns ? '\u001b[0m\u001b[K' : '';
      changes += `\u001b[${i + 1};1H\u001b[0m${row}${erase}`;
      this.#shown[i] = row;
    }
    this.#shown.length = size.rows;
    return changes === '' ? '' : `${begin}${changes}\u001b[0m${end}`;
  }

  /** Forgets what stands on the screen: the next frame is drawn whole. */
  invalidate(): void {
    this.#shown = [];
  }
}

// A row too wide would run into the next one; a styled row is not cut (it would lose its end), but no layout of ours makes one.
const fit = (row: string, columns: number, measure: Measure): string => (measure(row) <= columns || row.includes('\u001b') ? row : truncate(row, columns, measure, ''));
