import { dayBefore, mondayOf, type Day } from '../../study/figures.ts';
import { pad } from '../../terminal/wrap.ts';
import type { Canvas } from '../canvas.ts';
import { line, span, type Line } from '../text.ts';
import type { StatsWords } from './words.ts';

const mostWeeks = 26;
const spokenDays = 14;
const levels = ['·', '░', '▒', '▓', '█'];
const asciiLevels = ['.', '-', '+', 'x', '#'];
// Answers a day from which each mark holds.
const steps = [1, 6, 16, 31];

const levelOf = (asked: number): number => steps.filter((step) => asked >= step).length;

/** A heat map: a column a week, a row a weekday, up to half a year back. Read aloud, the latest days with answers alone. */
export function calendarRows({ days }: { readonly days: readonly Pick<Day, 'day' | 'asked'>[] }, today: string, words: StatsWords, { measure, reader, ascii }: Canvas, columns: number): Line[] {
  const asked = new Map(days.map((day) => [day.day, day.asked]));
  if (reader) return days.slice(-spokenDays).map((day) => line(words.day(day.day, day.asked)));
  const marks = ascii ? asciiLevels : levels;
  const gutter = Math.max(...words.weekdays.map(measure)) + 1;
  const weeks = Math.max(1, Math.min(mostWeeks, Math.floor((columns - gutter) / 2)));
  const first = dayBefore(mondayOf(today), 7 * (weeks - 1));
  const rows = words.weekdays.map((name, weekday): Line => {
    const cells = Array.from({ length: weeks }, (_, week) => {
      const day = dayBefore(first, -(7 * week + weekday));
      const level = levelOf(asked.get(day) ?? 0);
      return day > today ? span('  ') : span(`${marks[level]} `, level === 0 ? 'quiet' : 'right');
    });
    return [span(pad(name, gutter, measure), 'quiet'), ...cells];
  });
  return [...rows, [span(' '.repeat(gutter)), span(`${words.less} ${marks.join(' ')} ${words.more}`, 'quiet')]];
}
