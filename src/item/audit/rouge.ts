/** Texts as lists of numbers, one for each different word: comparing numbers is what makes thousands of pairs quick. */
export function numbered(texts: readonly (readonly string[])[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  return texts.map((words) => Uint32Array.from(words, (word) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1)));
}

/** Length of the longest common subsequence: words that both texts have in the same order, with gaps. */
function common(a: Uint32Array, b: Uint32Array): number {
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
    [row, next] = [next, row];
  }
  return row[b.length] as number;
}

/** ROUGE-L of two texts, 0 to 1: the balanced F measure of their longest common subsequence (Lin 2004). */
export const rougeL = (a: Uint32Array, b: Uint32Array): number => (a.length + b.length === 0 ? 0 : (2 * common(a, b)) / (a.length + b.length));
