import { isCommon, type Measure } from './width.ts';

// Made when it is first needed: the first one of a process takes as long as a frame, and our own text never needs it.
let segmenter: Intl.Segmenter | undefined;
const graphemes = (text: string): string[] => {
  if (isCommon(text)) return text.split('');
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

// Typographers leave these at the end of a line, never at the start of the next.
const closing = /^[),.?!;:\]}'"%]+$/;

/** The longest prefix of `text` that takes at most `columns`, never half of a wide character. */
function head(text: string, columns: number, measure: Measure): string {
  let taken = '';
  let used = 0;
  for (const piece of graphemes(text)) {
    const more = measure(piece);
    if (used + more > columns) break;
    taken += piece;
    used += more;
  }
  return taken;
}

/** Cuts a word that alone is wider than a line into lines; each has at least one character, even where that is wider than the line. */
function split(word: string, columns: number, measure: Measure): string[] {
  const lines: string[] = [];
  let rest = word;
  while (measure(rest) > columns) {
    const pieces = graphemes(rest);
    let taken = head(rest, columns, measure) || (pieces[0] ?? '');
    const left = rest.slice(taken.length);
    const last = graphemes(taken).at(-1) ?? '';
    if (closing.test(left) && taken.length > last.length) taken = taken.slice(0, -last.length);
    if (taken.length === rest.length) break;
    lines.push(taken);
    rest = rest.slice(taken.length);
  }
  return [...lines, rest];
}

function wrapOne(paragraph: string, columns: number, measure: Measure): string[] {
  if (measure(paragraph) <= columns) return [paragraph];
  const indent = /^ */.exec(paragraph)?.[0] ?? '';
  const lines: string[] = [];
  const start = indent.length < columns / 2 ? indent : '';
  let line = start;
  let empty = true;
  for (const [, gap = '', word = ''] of paragraph.slice(indent.length).matchAll(/( *)([^ ]+)/g)) {
    const joined = empty ? line + word : line + gap + word;
    if (measure(joined) <= columns) {
      line = joined;
      empty = false;
      continue;
    }
    if (!empty) lines.push(line);
    const pieces = split(word, columns - start.length, measure).map((piece) => start + piece);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    empty = false;
  }
  return [...lines, line];
}

/**
 * Breaks text into lines of at most `columns`. Breaks at blanks; a word is cut only where it alone is wider than a line. Line feeds in the text
 * break too, and a paragraph keeps its indent in all its lines, and its blanks but for those at a break. Never an empty list.
 */
export const wrap = (text: string, columns: number, measure: Measure): string[] => text.split('\n').flatMap((paragraph) => wrapOne(paragraph, Math.max(1, columns), measure));

/** Cuts text to at most `columns`, with `mark` (such as `...`) at the cut. A cut that would halve a wide character takes the whole of it away. */
export function truncate(text: string, columns: number, measure: Measure, mark = '...'): string {
  if (measure(text) <= columns) return text;
  const room = columns - measure(mark);
  return room <= 0 ? head(text, columns, measure) : head(text, room, measure) + mark;
}

/** Blanks behind the text up to `columns`; text that is wider stays as it is. */
export const pad = (text: string, columns: number, measure: Measure): string => text + ' '.repeat(Math.max(0, columns - measure(text)));
