import type { Question } from '../question.ts';

/** What the measures read of a question. */
export type Audited = Pick<Question, 'id' | 'blueprint' | 'lang' | 'stem' | 'select' | 'options' | 'answer' | 'scenario' | 'rules'>;

/** Questions with one right answer: the measures of guessing are defined on these alone. */
export const singles = <Q extends Audited>(questions: readonly Q[]): Q[] => questions.filter((q) => q.select === 1);

export const isKey = (question: Audited, option: { readonly id: string }): boolean => question.answer.includes(option.id);
