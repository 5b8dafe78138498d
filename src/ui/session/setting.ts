import type { Canvas } from '../canvas.ts';
import type { Labels } from '../labels.ts';
import type { KeyGroup } from '../footer.ts';
import type { Reference } from './book.ts';

/** What every page is made from. */
export interface Setting {
  readonly canvas: Canvas;
  /** The width to write in. */
  readonly columns: number;
  readonly words: Labels;
  readonly book: Reference;
  /** What the help lists. */
  readonly keys: readonly KeyGroup[];
  /** Whether a picture stands beside the text rather than in it. */
  readonly beside: boolean;
}
