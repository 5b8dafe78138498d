import type { Key } from 'ink';

const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'return'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  // Ink 6 calls the backspace key delete, Ink 7 backspace.
  ['delete', 'backspace'],
];

/** What Ink says of a key as the name that the table of keys uses; null for what is no key of ours (Alt with a letter, unknown sequences). */
export function keyName(input: string, key: Key): string | null {
  const name = named.find(([flag]) => key[flag] === true)?.[1];
  if (name !== undefined) return name;
  if (key.meta || input === '' || input.startsWith('[')) return null;
  if (input === '\n') return 'return';
  if (key.ctrl) return `ctrl+${input}`;
  return input === ' ' ? 'space' : input;
}
