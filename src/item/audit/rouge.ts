/** Texts as lists of numbers, one for each different word: comparing numbers is what makes thousands of pairs quick. */
export function numbered(texts: readonly (readonly string[])[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return texts.map((words) => Int32Array.from(words, (word) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1)));
}

const bits = 32;

/**
 * For a text, the length of its longest common subsequence with another: words that both have in the same order, with gaps. All of the first text's words
 * are compared with one of the second at once, a bit each (Hyyrö 2004): a bit is off where the subsequence grows.
 */
function commonWith(a: Int32Array): (b: Int32Array) => number {
  const blocks = Math.ceil(a.length / bits);
  // The places of a word are a row of bits, the rows one after another in one list; for each word where its row begins.
  const places = new Uint32Array(a.length * blocks);
  const rows = new Map<number, number>();
  a.forEach((word, i) => {
    const row = rows.get(word) ?? rows.size * blocks;
    rows.set(word, row);
    places[row + Math.floor(i / bits)]! |= 1 << (i % bits);
  });
  return (b) => {
    const open = new Uint32Array(blocks).fill(0xffffffff);
    for (const word of b) {
      const row = rows.get(word);
      if (row === undefined) continue;
      let carry = 0;
      for (let n = 0; n < blocks; n++) {
        const before = open[n] as number;
        const met = (before & (places[row + n] as number)) >>> 0;
        const sum = before + met + carry;
        carry = sum > 0xffffffff ? 1 : 0;
        open[n] = sum | (before & ~met);
      }
    }
    let length = 0;
    for (let i = 0; i < a.length; i++) if (((open[Math.floor(i / bits)] as number) & (1 << (i % bits))) === 0) length++;
    return length;
  };
}

/** ROUGE-L of a text with others, 0 to 1: the balanced F measure of their longest common subsequence (Lin 2004). */
export function rougeWith(a: Int32Array): (b: Int32Array) => number {
  const common = commonWith(a);
  return (b) => (a.length + b.length === 0 ? 0 : (2 * common(b)) / (a.length + b.length));
}

/** What ROUGE-L of two texts is at most: the same measure of the words that both have, in whatever order. @param a the words of one, sorted @param b those of the other */
export function rougeAtMost(a: Int32Array, b: Int32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * both) / (a.length + b.length);
}

export const rougeL = (a: Int32Array, b: Int32Array): number => rougeWith(a)(b);
