import type { Book } from '../book.ts';
import type { Canvas } from '../canvas.ts';
import type { Labels } from '../labels.ts';
import type { Line } from '../text.ts';

/** What every page is made from. `columns`: the width to write in. */
export interface Setting {
  readonly canvas: Canvas;
  readonly columns: number;
  readonly words: Labels;
  readonly book: Book;
  /** Whether a picture stands beside the text rather than in it. */
  readonly beside: boolean;
}

/** An option as the list of choices draws it. */
export interface Choice {
  readonly key: string;
  readonly letter: string;
  /** Its text, broken into rows. */
  readonly rows: readonly string[];
  /** Its check mark; null where one option is right and the cursor alone chooses. */
  readonly picked: boolean | null;
}

/** What stands between the header and the footer: rows, the choices of an open question among them, and what may stand beside. */
export interface Page {
  readonly rows: readonly Line[];
  readonly choices: readonly Choice[];
  /** The choice that is marked. */
  readonly cursor: number;
  /** The row of `rows` behind what is marked, where rows tell the choices (for a screen reader); null where the list of choices does. */
  readonly marked: number | null;
  /** Rows that stand beside. */
  readonly beside: readonly Line[];
}

export const plainPage = (rows: readonly Line[], beside: readonly Line[] = []): Page => ({ rows, choices: [], cursor: 0, marked: null, beside });
