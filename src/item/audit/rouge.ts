/** Texts as lists of numbers, one for each different word: comparing numbers is what makes thousands of pairs quick. */
export function numbered(texts: readonly (readonly string[])[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  return texts.map((words) => Uint32Array.from(words, (word) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1)));
}

const bits = 32;

/**
 * For a text, the length of its longest common subsequence with another: words that both have in the same order, with gaps. All of the first text's words
 * are compared with one of the second at once, a bit each (Hyyrö 2004): a bit is off where the subsequence grows.
 */
function commonWith(a: Uint32Array): (b: Uint32Array) => number {
  const blocks = Math.ceil(a.length / bits);
  const places = new Map<number, Uint32Array>();
  a.forEach((word, i) => {
    const at = places.get(word) ?? new Uint32Array(blocks);
    at[Math.floor(i / bits)] = (at[Math.floor(i / bits)] as number) | (1 << (i % bits));
    places.set(word, at);
  });
  return (b) => {
    const open = new Uint32Array(blocks).fill(0xffffffff);
    for (const word of b) {
      const at = places.get(word);
      if (!at) continue;
      let carry = 0;
      for (let n = 0; n < blocks; n++) {
        const before = open[n] as number;
        const met = (before & (at[n] as number)) >>> 0;
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
export function rougeWith(a: Uint32Array): (b: Uint32Array) => number {
  const common = commonWith(a);
  return (b) => (a.length + b.length === 0 ? 0 : (2 * common(b)) / (a.length + b.length));
}

export const rougeL = (a: Uint32Array, b: Uint32Array): number => rougeWith(a)(b);
