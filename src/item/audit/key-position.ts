import { singles, type Audited } from './audited.ts';

/** Chi-square of the key's place in questions of four options: 0 where each place holds it equally often; over 16.3 by chance once in 1,000 (three degrees of freedom). */
export function keyPosition(questions: readonly Audited[]): number {
  const four = singles(questions).filter((q) => q.options.length === 4);
  const expected = four.length / 4;
  return [0, 1, 2, 3].reduce((sum, place) => sum + (four.filter((q) => q.options[place]?.id === q.answer[0]).length - expected) ** 2 / expected, 0);
}
