// Stands in for Ink's `Output` in the bundle. Ink makes an object of each cell of each frame and reads every style anew; nearly every row is texts
// beside each other, which can be joined as they are. What is anything else goes through Ink's own.
import InkOutput from 'ink-output?whole';
import stringWidth, { common } from './fast-string-width.mjs';

// oxlint-disable-next-line no-control-regex -- a style begins with an escape
const style = /\u001b\[(\d+)m/g;

// What each code begins or ends, as bits: thick or thin, slanted, underlined, turned around, hidden, struck out, its colour, the colour behind it.
const begins = new Map([[1, 1], [2, 1], [3, 2], [4, 4], [7, 8], [8, 16], [9, 32], ...[3, 9].flatMap((tens) => [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [10 * tens + i, 64])), ...[4, 10].flatMap((tens) => [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [10 * tens + i, 128]))]);
const ends = new Map([[22, 1], [23, 2], [24, 4], [27, 8], [28, 16], [29, 32], [39, 64], [49, 128]]);

/** Columns of a line that can stand beside others as it is: known characters, and every style ended. -1 of any other line. */
function columnsOf(line) {
  if (!line.includes('\u001b')) return common.test(line) ? stringWidth(line) : -1;
  let open = 0;
  for (const [, digits] of line.matchAll(style)) {
    const code = Number(digits);
    open = (open | (begins.get(code) ?? 0)) & ~(ends.get(code) ?? 0);
    if (!begins.has(code) && !ends.has(code)) return -1;
  }
  const text = line.replace(style, '');
  return open === 0 && common.test(text) ? stringWidth(text) : -1;
}

export default class Output {
  #operations = [];

  constructor({ width, height }) {
    this.width = width;
    this.height = height;
  }

  write(x, y, text, options) {
    if (text) this.#operations.push(['write', x, y, text, options]);
  }

  clip(clip) {
    this.#operations.push(['clip', clip]);
  }

  unclip() {
    this.#operations.push(['unclip']);
  }

  get() {
    const rows = this.#rows();
    if (rows) return { output: rows.map((lines) => this.#joined(lines)).join('\n'), height: this.height };
    const whole = new InkOutput(this);
    for (const [name, ...given] of this.#operations) whole[name](...given);
    return whole.get();
  }

  /** The lines of each row with the columns at which they start, in the order in which they were written; undefined where one is cut at its sides. */
  #rows() {
    const rows = Array.from({ length: this.height }, () => []);
    const clips = [];
    for (const [name, x, y, text, options] of this.#operations) {
      if (name === 'unclip') clips.pop();
      else if (name === 'clip') {
        if (x.x1 !== undefined) return undefined;
        clips.push(x);
      } else {
        const { y1 = -Infinity, y2 = Infinity } = clips.at(-1) ?? {};
        const above = Math.max(0, y1 - y);
        const seen = text.split('\n').slice(above, Math.max(0, y2 - y));
        // Ink shows nothing of a text that begins outside.
        if (!rows[y + above]) continue;
        for (const [i, line] of seen.entries()) rows[y + above + i]?.push([x, options.transformers.reduce((changed, transform) => transform(changed, i), line)]);
      }
    }
    return rows;
  }

  #joined(lines) {
    let row = '';
    let end = 0;
    for (const [x, line] of lines) {
      const columns = x < end ? -1 : columnsOf(line);
      if (columns < 0) return this.#whole(lines);
      row += ' '.repeat(x - end) + line;
      end = x + columns;
    }
    return row.trimEnd();
  }

  #whole(lines) {
    const one = new InkOutput({ width: this.width, height: 1 });
    for (const [x, line] of lines) one.write(x, 0, line, { transformers: [] });
    return one.get().output;
  }
}
