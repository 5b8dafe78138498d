import type { TextProps } from 'ink';
import type { Tone } from './text.ts';

/** How each meaning looks. The 16 colours of every terminal alone, so that the user's own palette holds. */
export const theme: Readonly<Record<Tone, TextProps>> = {
  plain: {},
  strong: { bold: true },
  quiet: { dimColor: true },
  accent: { color: 'cyan', bold: true },
  right: { color: 'green', bold: true },
  wrong: { color: 'red', bold: true },
  warn: { color: 'yellow' },
  struck: { dimColor: true, strikethrough: true },
};
