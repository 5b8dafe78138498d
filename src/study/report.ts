import type { Lang } from '../item/question.ts';
import type { Answered } from './session-state.ts';
import { wording } from './wording.ts';

export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** The letter of the option at `index`. */
export const letterOf = (index: number): string => letters[index] ?? String(index + 1);

/**
 * What somebody needs to look into a question that a user doubts, as text to send: its id, what was chosen, every option with the proof for or against
 * it, the path and the whole scenario. In English words around the question's own text.
 */
export function reportText({ asking, chosen }: Answered, lang: Lang, version: string): string {
  const question = wording(asking.item, lang);
  const key = question.options.flatMap((option, i) => (question.answer.includes(option.id) ? [letterOf(i)] : []));
  return [
    `Report on question ${question.id}`,
    `saa-study ${version}, blueprint ${question.blueprint}, language ${lang}`,
    `Chosen: ${chosen.map(letterOf).join(' ')}. Key: ${key.join(' ')}.`,
    '',
    question.stem,
    '',
    ...question.options.flatMap((option, i) => [`${letterOf(i)}  ${option.text}`, `   ${option.explanation} [${option.rules.join(', ')}]`]),
    '',
    ...question.picture,
    '',
    'Scenario',
    JSON.stringify(question.scenario),
  ].join('\n');
}
