import { UserError, printable, type Context } from './command.ts';

/** A whole number from the command line, or nothing where the option is not given. @throws UserError status 2 */
export function wholeNumber(context: Context, name: string, least: number, most: number): number | undefined {
  const text = context.values[name];
  if (text === undefined) return undefined;
  const value = typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new UserError({ en: `--${name} takes a whole number from ${least} to ${most}, not ${printable(String(text)).slice(0, 40)}`, ko: `--${name}에는 ${least}부터 ${most}까지의 정수를 쓰세요(입력: ${printable(String(text)).slice(0, 40)})` }, 2);
  return value;
}

/** One of some words from the command line. @throws UserError status 2 */
export async function oneOf(context: Context, name: string, words: readonly string[]): Promise<string | undefined> {
  const text = context.values[name];
  if (text === undefined) return undefined;
  if (typeof text === 'string' && words.includes(text)) return text;
  const { default: levenshtein } = await import('fastest-levenshtein');
  const near = levenshtein.closest(String(text).slice(0, 60), [...words]);
  const like = levenshtein.distance(String(text).slice(0, 60), near) <= 4;
  const shown = printable(String(text)).slice(0, 40);
  throw new UserError({ en: `--${name} takes one of ${words.join(', ')}, not ${shown}${like ? `; did you mean ${near}?` : ''}`, ko: `--${name}에는 ${words.join(', ')} 중 하나를 쓰세요(입력: ${shown})${like ? `. 혹시 ${near}입니까?` : ''}` }, 2);
}

export const maxSeed = 2_147_483_647;
