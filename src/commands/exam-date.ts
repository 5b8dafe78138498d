import { printable, UserError } from './command.ts';

const mostDays = 365;
const dayLength = 86_400_000;
const weeks = [1, 2, 3, 4, 6, 8, 12];

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** The day so many weeks after one. Days are written `2026-12-20`. */
const weeksAfter = (today: string, count: number): string => new Date(startOf(today) + 7 * count * dayLength).toISOString().slice(0, 10);

/** Days on which an exam might be, seen from today. */
export const likelyDates = (today: string): readonly { readonly weeks: number; readonly day: string }[] => weeks.map((count) => ({ weeks: count, day: weeksAfter(today, count) }));

/** A day that could be kept as it is typed off, whenever that is. */
export const exampleDate = (today: string): string => weeksAfter(today, 6);

/** A day to come. @throws UserError for what is none */
export function examDate(text: string, today: string): string {
  if (text === '') throw new UserError({ en: `no exam date is kept yet: study plan ${exampleDate(today)} --minutes 30 keeps one`, ko: `저장된 시험일이 없습니다. study plan ${exampleDate(today)} --minutes 30처럼 정하세요` }, 1);
  const time = startOf(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new UserError({ en: `a date is written like 2026-12-20, not ${printable(text).slice(0, 40)}`, ko: `날짜는 2026-12-20처럼 쓰세요(입력: ${printable(text).slice(0, 40)})` }, 2);
  if (text < today) throw new UserError({ en: `the exam's date ${text} is over: study plan DATE sets another`, ko: `시험일(${text})이 지났습니다. study plan DATE로 다시 정하세요` }, 1);
  if (time - startOf(today) > mostDays * dayLength) throw new UserError({ en: `plan looks ${mostDays} days ahead at most; ${text} is later`, ko: `계획은 ${mostDays}일 뒤까지만 세웁니다(입력: ${text})` }, 1);
  return text;
}
