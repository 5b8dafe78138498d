import type { Item, Text } from '../item/question.ts';
import { printable, UserError, type Context } from './command.ts';

/** How hard questions are to be, from the first to the second, 0 to 1 in hundredths. */
export type Difficulty = readonly [number, number];

export const difficultyHelp = 'easy, medium, hard, or a range from 0 to 1 such as 0.6-0.8: how near the other options come, how many rules meet, how long the path is';

/** The levels that have a name: a third of all questions each. */
export const levels: Readonly<Record<string, Difficulty>> = { easy: [0, 0.67], medium: [0.68, 0.8], hard: [0.81, 1] };

/** Whether a question is as hard as wished for; any is where nothing is. */
export const isAsHard = ({ difficulty: own }: Pick<Item, 'difficulty'>, difficulty: Difficulty | undefined): boolean => difficulty === undefined || (own >= difficulty[0] && own <= difficulty[1]);

/** @throws UserError status 2 where it is neither a level nor a range */
export function difficultyOf({ values }: Context): Difficulty | undefined {
  const wanted = values['difficulty'];
  if (typeof wanted !== 'string') return undefined;
  const level = Object.hasOwn(levels, wanted) ? levels[wanted] : undefined;
  if (level) return level;
  const range = /^(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)-(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(wanted);
  // The difficulty of a question has two digits: nothing lies between two hundredths.
  const [from, to] = [Math.ceil(100 * Number(range?.[1]) - 1e-9) / 100, Math.floor(100 * Number(range?.[2]) + 1e-9) / 100];
  if (!range || Number(range[1]) > Number(range[2])) throw new UserError({ en: `--difficulty takes easy, medium, hard or a range such as 0.6-0.8, not ${printable(wanted).slice(0, 40)}`, ko: `--difficulty에는 easy, medium, hard 또는 0.6-0.8 같은 범위를 쓰세요(입력: ${printable(wanted).slice(0, 40)})` }, 2);
  return [from, to];
}

/** What is said where fewer questions than wished for are that hard. */
export const tooFew = (made: number, count: number, topic: string | undefined): Text => ({
  en: `${made} of ${count} drawn: no more questions are that hard${topic === undefined ? '' : ` on ${topic}`}; try another --difficulty`,
  ko: `${count}문제 중 ${made}문제를 만들었습니다. ${topic === undefined ? '' : `${topic} 주제에는 `}그런 난이도의 문제가 더 없습니다. --difficulty를 바꿔 보세요`,
});

/** The same as a fault in both languages, for a mode that is running. */
export const noneThatHard = (topic: string | null): Error => {
  const text = { en: `no more questions are that hard${topic === null ? '' : ` on ${topic}`}; try another --difficulty.`, ko: `${topic === null ? '' : `${topic} 주제에는 `}그런 난이도의 문제가 더 없습니다. --difficulty를 바꿔 보세요.` };
  return Object.assign(new Error(text.en), { text });
};
