/** The few characters that layouts draw with. Each is one column wide on an ordinary terminal. */
export interface Glyphs {
  readonly cursor: string;
  readonly right: string;
  readonly wrong: string;
  readonly picked: string;
  readonly free: string;
  readonly bullet: string;
  readonly rule: string;
  readonly up: string;
  readonly down: string;
  readonly full: string;
  readonly empty: string;
  readonly arrows: string;
  readonly bar: string;
}

export const unicodeGlyphs: Glyphs = {
  cursor: '❯',
  right: '✓',
  wrong: '✗',
  picked: '☑',
  free: '☐',
  bullet: '•',
  rule: '─',
  up: '▲',
  down: '▼',
  full: '█',
  empty: '░',
  arrows: '↑↓',
  bar: '│',
};

export const asciiGlyphs: Glyphs = {
  cursor: '>',
  right: '+',
  wrong: 'x',
  picked: '[x]',
  free: '[ ]',
  bullet: '*',
  rule: '-',
  up: '^',
  down: 'v',
  full: '#',
  empty: '.',
  arrows: 'Up/Down',
  bar: '|',
};

// Box drawing by what it joins: horizontal, vertical, or a corner or crossing.
const drawn: readonly (readonly [RegExp, string])[] = [
  [/[─━═╌┄┈╴╶]/g, '-'],
  [/[│┃║╎┆┊╵╷]/g, '|'],
  [/[\u250c-\u254b\u2552-\u256c╭╮╯╰]/g, '+'],
  [/[→►▶❯]/g, '>'],
  [/[←◄◀]/g, '<'],
  [/[↑▲]/g, '^'],
  [/[↓▼]/g, 'v'],
  [/[✓✔]/g, '+'],
  [/[✗✘✖×]/g, 'x'],
  [/[●■█▓]/g, '#'],
  [/[○□░▒]/g, 'o'],
  [/[·•]/g, '*'],
];

/** A picture in ASCII: each drawn character becomes one that is never two columns wide. Words, Korean ones too, stay. */
export const toAscii = (line: string): string => drawn.reduce((text, [from, to]) => text.replace(from, to), line);
