import type { RuleCard } from '../../item/question.ts';
import { letterOf } from '../../study/report.ts';
import { optionCount } from '../../study/choosing.ts';
import type { Answered, Asking, SessionState } from '../../study/session-state.ts';
import { labels } from '../labels.ts';
import { summary, type RuleOf } from './summary.ts';
import { wording } from '../../study/wording.ts';

/** The letter of the last option. */
export const lastLetter = (asking: Pick<Asking, 'item'>): string => letterOf(optionCount(asking) - 1);

/** An open question as lines of text. The first is exactly `Question 3 of 10`. */
export function questionLines(asking: Asking, { lang, count }: SessionState): string[] {
  const words = labels(lang);
  const question = wording(asking.item, lang);
  return [
    words.questionOf(asking.number, count),
    ...(asking.again ? [words.again] : []),
    ...(asking.twinOf !== null ? [words.twin] : []),
    '',
    ...question.stem.split('\n'),
    '',
    ...question.options.map((option, i) => `${letterOf(i)}  ${option.text}`),
    '',
    promptLine(asking, lang),
  ];
}

/** What a valid answer to the question looks like, in one line. */
export const promptLine = (asking: Pick<Asking, 'item'>, lang: SessionState['lang']): string =>
  asking.item.select === 1 ? labels(lang).chooseOne(lastLetter(asking)) : labels(lang).chooseExactly(asking.item.select, lastLetter(asking));

/** The verdict and the proof. The first line begins with `Correct.` or `Not correct:`. */
export function feedbackLines({ asking, correct }: Answered, { lang }: Pick<SessionState, 'lang'>): string[] {
  const words = labels(lang);
  const question = wording(asking.item, lang);
  const isKey = (id: string): boolean => question.answer.includes(id);
  const lines = question.options.map((option, i) => ({ key: isKey(option.id), text: `${letterOf(i)}  ${option.explanation}` }));
  const key = question.options.flatMap((option, i) => (isKey(option.id) ? [letterOf(i)] : []));
  const remark = correct && asking.confidence === 'guess' ? words.lucky : !correct && asking.confidence === 'sure' ? words.sureMiss : null;
  return [
    correct ? words.correct : `${words.notCorrect} ${words.answerIs(key)}`,
    ...(remark === null ? [] : [remark]),
    ...[...lines.filter((line) => line.key), ...lines.filter((line) => !line.key)].map((line) => line.text),
  ];
}

/** Rules with where they come from. */
export const ruleLines = (cards: readonly RuleCard[], lang: SessionState['lang']): string[] => {
  const words = labels(lang);
  return cards.flatMap((card) => [
    card.statement,
    ...(card.today === null ? [] : [`  ${words.today}: ${card.today}`]),
    `  ${words.source}: ${card.url}${card.source ? ` (${words.noteLines(card.source)})` : ''}`,
  ]);
};

export function summaryLines(state: SessionState, ruleOf: RuleOf): string[] {
  const words = labels(state.lang);
  const end = summary(state, ruleOf);
  return [
    '',
    `${end.title}: ${end.score}`,
    ...end.facts,
    ...(end.rules.length > 0 ? ['', words.learnt, ...end.rules.map(({ right, asked, statement }) => `  ${right}/${asked}  ${statement}`)] : []),
    ...(end.next.length > 0 ? ['', ...end.next] : []),
  ];
}
