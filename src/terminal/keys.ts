import { keyUnder } from './jamo.ts';

const escape = '\u001b';
// CSI (with the Linux console's ESC [ [ A), SS3, and Alt with a character. oxlint-disable-next-line below: these sequences begin with a control character.
// oxlint-disable-next-line no-control-regex
const sequence = /^\u001b(?:\u001b?\[\[?[0-?]*[ -/]*[@-~]|\u001b?O[ -~]|[^\u001b[O])/u;
// oxlint-disable-next-line no-control-regex
const unfinished = /^\u001b(?:\u001b?(?:\[\[?[0-?]*[ -/]*|O)?)?$/u;
const pasteStart = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;

/** What could be told apart of a stream of input, and the rest, which may be the beginning of a longer key. */
export interface Keys {
  readonly keys: readonly string[];
  readonly rest: string;
}

/**
 * Splits what a terminal sent into single keys: an escape sequence is one key, a character is one key (a pasted text as well: it is no command, so
 * it is left out). Korean sounds become the Latin keys under them. `rest` is kept by the caller and put before what comes next.
 */
export function splitKeys(input: string): Keys {
  const keys: string[] = [];
  let rest = input;
  while (rest !== '') {
    if (rest.startsWith(pasteStart)) {
      const end = rest.indexOf(pasteEnd);
      if (end < 0) return { keys, rest };
      rest = rest.slice(end + pasteEnd.length);
      continue;
    }
    if (rest.startsWith(escape)) {
      if (unfinished.test(rest)) return { keys, rest };
      const found = sequence.exec(rest)?.[0] ?? escape;
      keys.push(found);
      rest = rest.slice(found.length);
      continue;
    }
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    keys.push(keyUnder(character));
    rest = rest.slice(character.length);
  }
  return { keys, rest };
}

/** Gives up waiting: what is left is keys after all (Escape, then whatever followed it). A paste without an end is dropped. */
export const finishKeys = (rest: string): readonly string[] => (rest.startsWith(pasteStart) ? [] : Array.from(rest, keyUnder));
