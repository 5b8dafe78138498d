import { isKey, type Audited } from './audited.ts';
import { shapeOf } from './shape.ts';
import { wordsOf } from './text.ts';

export type Pair = readonly [string, string];

/** Questions of one exam with the same shape of scenario: each with the first of its shape. */
export function sameShape(exams: readonly (readonly Audited[])[]): Pair[] {
  return exams.flatMap((exam) => {
    const first = new Map<string, string>();
    return exam.flatMap((q): Pair[] => {
      const shape = shapeOf(q.scenario);
      const earlier = first.get(shape);
      if (earlier === undefined) first.set(shape, q.id);
      return earlier === undefined ? [] : [[earlier, q.id]];
    });
  });
}

/** Questions of one exam whose explanations state the whole text of another's key, word for word: the teller and the told. */
export function tells(exams: readonly (readonly Audited[])[]): Pair[] {
  const plain = (text: string) => ` ${wordsOf(text).join(' ')} `;
  return exams.flatMap((exam) => {
    const told = exam.map((q) => q.options.map((o) => plain(o.explanation)).join('|'));
    const keys = exam.map((q) => q.options.filter((o) => isKey(q, o)).map((o) => plain(o.text)));
    return exam.flatMap((a, i) => exam.flatMap((b, j): Pair[] => (i !== j && keys[j]?.some((key) => told[i]?.includes(key)) ? [[a.id, b.id]] : [])));
  });
}

/** The rule that most questions of one exam turn on first, and how many. */
export function busiestRule(exams: readonly (readonly Audited[])[]): { readonly rule: string; readonly questions: number } {
  let busiest = { rule: '', questions: 0 };
  for (const exam of exams) {
    const counts = new Map<string, number>();
    for (const { rules } of exam) {
      const rule = rules[0] ?? '';
      const questions = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, questions);
      if (questions > busiest.questions) busiest = { rule, questions };
    }
  }
  return busiest;
}
