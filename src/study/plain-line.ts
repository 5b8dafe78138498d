import type { Confidence } from '../progress/answer.ts';

/** What a line of text says: letters (as places from 0) with how sure, a command, or nothing that can be understood. */
export type Said =
  | { readonly kind: 'answer'; readonly indexes: readonly number[]; readonly confidence: Confidence | null }
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  | { readonly kind: 'unknown' };

const answerLine = /^([a-f](?:[\s,]*[a-f])*)\s*([?!]?)$/i;
const commandLine = /^:(\S*)\s*(.*)$/;

/** Reads a line: `B`, `A D`, `ad`, `A,D`, each with `?` (guess) or `!` (sure) behind it; a command behind a colon; `q` alone is `:quit`. */
export function readLine(line: string): Said {
  const text = line.normalize('NFC').trim();
  if (text === 'q' || text === 'Q') return { kind: 'command', name: 'quit', rest: '' };
  const command = commandLine.exec(text);
  if (command) return { kind: 'command', name: (command[1] ?? '').toLowerCase(), rest: (command[2] ?? '').trim() };
  const answer = answerLine.exec(text);
  if (!answer) return { kind: 'unknown' };
  const indexes = Array.from((answer[1] ?? '').toLowerCase().replace(/[\s,]/g, ''), (letter) => letter.charCodeAt(0) - 'a'.charCodeAt(0));
  return { kind: 'answer', indexes, confidence: answer[2] === '?' ? 'guess' : answer[2] === '!' ? 'sure' : null };
}
