import { asciiGlyphs, toAscii, unicodeGlyphs, type Glyphs } from '../terminal/glyphs.ts';
import type { Size } from '../terminal/painter.ts';
import { narrow, type Measure } from '../terminal/width.ts';

/** What a screen is drawn on: its size, how wide characters are on it, and which of them it can draw. */
export interface Canvas extends Size {
  readonly measure: Measure;
  readonly glyphs: Glyphs;
  /** A line of a picture as this canvas can draw it. */
  readonly drawn: (line: string) => string;
  readonly ascii: boolean;
  /** Text in order for a screen reader, instead of a layout. */
  readonly reader: boolean;
}

export interface CanvasOptions {
  readonly ascii: boolean;
  readonly reader: boolean;
  readonly measure?: Measure;
}

/** The smallest screen on which everything can be used. */
export const smallest: Size = { columns: 60, rows: 20 };

export const canvas = (size: Size, { ascii, reader, measure = narrow }: CanvasOptions): Canvas => ({
  ...size,
  measure,
  glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
  drawn: ascii ? toAscii : (line) => line,
  ascii,
  reader,
});

export const tooSmall = ({ columns, rows }: Size): boolean => columns < smallest.columns || rows < smallest.rows;
