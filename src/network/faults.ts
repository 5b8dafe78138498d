import { closest, distance } from 'fastest-levenshtein';

/** Something wrong with a scenario: where (`options[1].elements[0].type`) and what, in one line. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** What of the world outside a scenario may name: AWS service codes, and the rules that claims may rest on (absent: any). */
export interface Known {
  readonly services: { has(code: string): boolean; keys(): Iterable<string> };
  readonly rules?: { has(id: string): boolean; keys(): Iterable<string> };
}

/** The word of `known` that somebody who wrote `word` most likely meant, ready to stand behind a message; or nothing. */
export function suggestion(word: unknown, known: Iterable<string>): string {
  if (typeof word !== 'string' || word.length > 100) return '';
  const words = [...known];
  if (words.length === 0) return '';
  const best = closest(word.toLowerCase(), words);
  return distance(word.toLowerCase(), best) <= Math.max(2, Math.floor(word.length / 3)) ? `; did you mean ${best}?` : '';
}

/** `a.b[2].c` from the keys on the way. */
export const pathOf = (keys: readonly unknown[]): string =>
  keys.map((k) => (typeof k === 'number' ? `[${k}]` : `.${String(k).slice(0, 60)}`)).join('').replace(/^\./, '') || '(the whole file)';
