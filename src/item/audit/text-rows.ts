import { absoluteGap } from './absolute-words.ts';
import type { Audited } from './audited.ts';
import { anything, atLeast, atMost, rowOf, within, type Row } from './bounds.ts';
import { takeMostAlike, takeOddOne } from './convergence.ts';
import { shareOf } from './figures.ts';
import { crooked, mixed, oneForm } from './form.ts';
import { keyPosition } from './key-position.ts';
import { blueprintFolds, optionsOnly, randomFolds } from './learner.ts';
import { keyLength, lengthSpread, optionWords, stemWords, takeLongest, takeShortest } from './lengths.ts';
import { balanced, rolesOf } from './role-balance.ts';
import { bestShortcut } from './shortcut.ts';
import { wordEcho } from './word-echo.ts';

/** Whether somebody who knows nothing of networks can tell the key: chance is .25. */
export function cueRows(questions: readonly Audited[]): Row[] {
  const guess = (metric: string, right: number) => rowOf(metric, [right], atMost(0.34), atMost(0.3));
  const shortcut = bestShortcut(questions);
  const roles = rolesOf(questions);
  const lopsided = roles.filter((r) => r.key < 0.03 || r.key > 0.85).map((r) => `${r.design} ${r.key.toFixed(2)} of ${r.shown}`);
  return [
    rowOf('key position: chi-square over A to D', [keyPosition(questions)], atMost(16.3), null, { digits: 1 }),
    guess('longest option is the key', takeLongest(questions)),
    guess('shortest option is the key', takeShortest(questions)),
    rowOf('length spread: median, p90', lengthSpread(questions), atMost(2, 3), null, { digits: 2 }),
    rowOf('length: key over mean distractor', [keyLength(questions)], within(0.9, 1.1), null, { digits: 2 }),
    rowOf('word echo: most rare stem words', [wordEcho(questions)], atMost(0.36), atMost(0.3)),
    guess('convergence: most like the others', takeMostAlike(questions)),
    guess('odd one out', takeOddOne(questions)),
    rowOf('options-only learner, folds at random', [optionsOnly(questions, randomFolds)], atMost(0.4), atMost(0.33)),
    rowOf('options-only learner, folds by blueprint', [optionsOnly(questions, blueprintFolds)], atMost(0.4), atMost(0.33)),
    rowOf('keyword shortcut: best word and design', shortcut ? [shortcut.right] : [], atMost(0.6), null, { where: shortcut ? [`"${shortcut.word}", so ${shortcut.design}: right in ${shortcut.right.toFixed(2)} of ${shortcut.fires}`] : [] }),
    rowOf('role balance: common designs keyed .03-.85 / .10-.60', [balanced(roles, 0.03, 0.85), balanced(roles, 0.1, 0.6)], { text: 'first >= .75', keeps: ([wide]) => (wide as number) >= 0.75 }, { text: 'second >= .75', keeps: ([, narrow]) => (narrow as number) >= 0.75 }, { digits: 2, where: lopsided }),
    rowOf('absolute words: keys against distractors', [absoluteGap(questions)], atMost(0.1), atMost(0.05)),
  ];
}

/** The form of stems and options. Limits in words are known of English; Korean takes about .72 of the words for the same text, which is an aim and no more. */
export function formRows(questions: readonly Audited[]): Row[] {
  const korean = questions[0]?.lang === 'ko';
  const words = (metric: string, counts: readonly number[], low: number, high: number): Row =>
    korean ? rowOf(metric, counts, anything, within(Math.round(low * 0.72), Math.round(high * 0.72), 1), { digits: 0 }) : rowOf(metric, counts, within(low, high, 1), null, { digits: 0 });
  const faults = crooked(questions);
  return [
    rowOf('form: options of one grammatical form', [oneForm(questions)], atLeast(0.95), null, { where: mixed(questions) }),
    rowOf('form: NOT or EXCEPT, all or none of the above', [faults.length], atMost(0), null, { digits: 0, where: faults }),
    rowOf('multiple response', [shareOf(questions.filter((q) => q.select > 1).length, questions.length)], within(0.15, 0.25)),
    words('stem, words: p10, median, p90', stemWords(questions), 40, 90),
    words('option, words: p10, median, p90', optionWords(questions), 10, 35),
  ];
}
