import stringWidth from 'string-width';

/** How many columns a text takes on the terminal. */
export type Measure = (text: string) => number;

// oxlint-disable-next-line no-control-regex -- printable ASCII is what it is about
const ascii = /^[\u0020-\u007e]*$/;

const measureWith =
  (ambiguousIsNarrow: boolean): Measure =>
  (text) =>
    ascii.test(text) ? text.length : stringWidth(text, { ambiguousIsNarrow });

/** Columns as most terminals count them: Hangul 2, box drawing and arrows 1. Escape sequences take none. */
export const narrow: Measure = measureWith(true);

/** Columns on a terminal set to draw East-Asian-ambiguous characters (box drawing, arrows, curly quotes) two columns wide. */
export const wide: Measure = measureWith(false);
