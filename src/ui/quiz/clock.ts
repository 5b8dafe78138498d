import type { QuizWords } from './words.ts';

/** Hours, minutes and seconds: `1:02:03`, `4:09`. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

const calm = 5 * 60_000;

/** The clock as it stands on the screen: whole minutes, and seconds in the last five. */
export const calmClock = (milliseconds: number, words: QuizWords): string => (milliseconds > calm ? words.minutes(Math.ceil(milliseconds / 60_000)) : clockOf(milliseconds));
