import type { Lang } from '../question.ts';
import { isKey, singles, type Audited } from './audited.ts';
import { shareOf } from './figures.ts';

const absolute: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:always|never|all|none|only|every|must|completely|entirely)\b/iu,
  // The particle for "only" hangs on a noun; 10,000 and "but" end in the same syllable.
  ko: /항상|언제나|절대|결코|모든|모두|전혀|반드시|오직|유일|완전히|\p{Script=Hangul}(?<![백천십지])만(?=[\s,.])/u,
};

/** How far apart the shares of keys and of distractors with an absolute word are, 0 to 1. */
export function absoluteGap(questions: readonly Audited[]): number {
  const options = singles(questions).flatMap((q) => q.options.map((o) => ({ key: isKey(q, o), absolute: absolute[q.lang].test(o.text) })));
  const rate = (key: boolean) => shareOf(options.filter((o) => o.key === key && o.absolute).length, options.filter((o) => o.key === key).length);
  return Math.abs(rate(true) - rate(false));
}
