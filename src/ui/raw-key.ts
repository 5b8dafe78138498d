const named: ReadonlyMap<string, string> = new Map([
  ['\r', 'return'],
  ['\n', 'return'],
  ['\t', 'tab'],
  [' ', 'space'],
  ['\u007f', 'backspace'],
  ['\b', 'backspace'],
  ['\u001b', 'escape'],
  ['\u001b[27u', 'escape'],
  ...[['A', 'up'], ['B', 'down'], ['C', 'right'], ['D', 'left'], ['H', 'home'], ['F', 'end']].flatMap(([letter, name]) => [[`\u001b[${letter}`, name] as const, [`\u001bO${letter}`, name] as const]),
  ['\u001b[5~', 'pageup'],
  ['\u001b[6~', 'pagedown'],
  ['\u001b[1~', 'home'],
  ['\u001b[7~', 'home'],
  ['\u001b[4~', 'end'],
  ['\u001b[8~', 'end'],
] as readonly (readonly [string, string])[]);

/** The name, as the table of keys uses it, of one key as the terminal sent it; null for what is no key of ours. What Ink tells later, told without it. */
export function rawKeyName(key: string): string | null {
  const name = named.get(key);
  if (name !== undefined) return name;
  const code = key.codePointAt(0) ?? 0;
  if (key.startsWith('\u001b') || code === 0) return null;
  return code <= 26 ? `ctrl+${String.fromCharCode(code + 96)}` : key;
}
