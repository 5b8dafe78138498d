import type { Line } from './text.ts';

/** An option as the list of choices draws it. */
export interface Choice {
  readonly key: string;
  readonly letter: string;
  /** Its text, broken into rows. */
  readonly rows: readonly string[];
  /** Its check mark; null where one option is right and the cursor alone chooses. */
  readonly picked: boolean | null;
  /** Struck out by the user: its text is told in one row. */
  readonly struck?: boolean;
}

/** What stands between the header and the footer. */
export interface Page {
  readonly rows: readonly Line[];
  /** The choices of an open question, below the rows. */
  readonly choices: readonly Choice[];
  /** The choice that is marked. */
  readonly cursor: number;
  /** The row of `rows` behind what is marked, where rows tell the choices (for a screen reader); null where the list of choices does. */
  readonly marked: number | null;
  /** Cells in a row, where the page is a grid. */
  readonly across?: number;
  /** Rows that stand beside. */
  readonly beside: readonly Line[];
}

export const plainPage = (rows: readonly Line[], beside: readonly Line[] = []): Page => ({ rows, choices: [], cursor: 0, marked: null, beside });
