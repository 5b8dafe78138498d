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

/** The most questions of one exam that turn on the same rule first. */
export const itemsOfOneRule = (exams: readonly (readonly Audited[])[]): number =>
  Math.max(0, ...exams.flatMap((exam) => {
    const counts = new Map<string, number>();
    for (const { rules } of exam) counts.set(rules[0] ?? '', (counts.get(rules[0] ?? '') ?? 0) + 1);
    return [...counts.values()];
  }));
