import stringWidth from 'string-width';

/** How many columns a text takes on the terminal. */
export type Measure = (text: string) => number;

// oxlint-disable-next-line no-control-regex -- printable ASCII is what it is about
const ascii = /^[\u0020-\u007e]*$/;
// What our texts and pictures are made of besides: Hangul syllables and Korean quotes (two columns each), box drawing, arrows, marks (one each).
// The general way looks at every character by itself and takes a hundred times as long; a test holds the two together.
const asciiOrHangul = /^[\u0020-\u007e\uac00-\ud7a3\u3001\u3002\u300a-\u300f]*$/;
const common = /^[\u0020-\u007e\uac00-\ud7a3\u3001\u3002\u300a-\u300f\u2500-\u259f←↑→↓▲▼▶◀●○■□✓✗❯☐☑·•–—‘’“”…]*$/;
/** Whether a text has none but such characters; each of them stands by itself, whatever is beside it. */
export const isCommon = (text: string): boolean => common.test(text);
const firstWide = 0x3000;

function columns(text: string): number {
  let sum = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > firstWide) sum++;
  return sum;
}

// oxlint-disable-next-line no-control-regex -- a style begins with an escape
const style = /\u001b\[[0-9;]*m/g;
// Every row that is painted is measured with its styles; the general way takes longer for the first of them than for all else before it is seen.
/** A text without its styles. */
export const unstyled = (text: string): string => (text.includes('\u001b') ? text.replace(style, '') : text);

/** Columns as most terminals count them: Hangul 2, box drawing and arrows 1. Escape sequences take none. */
export const narrow: Measure = (styled) => {
  const text = unstyled(styled);
  return ascii.test(text) ? text.length : common.test(text) ? columns(text) : stringWidth(text);
};

/** Columns on a terminal set to draw East-Asian-ambiguous characters (box drawing, arrows, curly quotes) two columns wide. */
export const wide: Measure = (styled) => {
  const text = unstyled(styled);
  return ascii.test(text) ? text.length : asciiOrHangul.test(text) ? columns(text) : stringWidth(text, { ambiguousIsNarrow: false });
};
