import type { Lang } from '../question.ts';
import type { Audited } from './audited.ts';
import { shareOf } from './figures.ts';
import { firstWordOf, sentencesOf } from './text.ts';

const articles = new Set(['a', 'an', 'the', 'one', 'two', 'each', 'both', 'no', 'its', 'this', 'these']);
const leads = new Set(['in', 'on', 'at', 'for', 'from', 'with', 'without', 'by', 'to', 'of', 'if', 'when', 'because', 'only', 'over', 'between', 'through', 'instead']);

/**
 * The grammatical form of an option, as far as its surface shows it. English: how it opens (an article, a preposition or conjunction, a verb in -ing,
 * or else the bare verb that AWS uses). Korean: how it ends, a sentence or a noun phrase. In both, whether it closes with a full stop.
 */
export function formOf(text: string, lang: Lang): string {
  const stop = text.trim().endsWith('.') ? 'stop' : 'open';
  if (lang === 'ko') return `${/니다\.?$/u.test(text.trim()) ? 'sentence' : 'phrase'} ${stop}`;
  const first = firstWordOf(text);
  const opening = articles.has(first) ? 'article' : leads.has(first) ? 'lead' : /.{3}ing$/u.test(first) ? 'gerund' : /^\p{N}/u.test(first) ? 'number' : 'verb';
  return `${opening} ${stop}`;
}

/** Ids of the questions whose options do not all have the same form. */
export const mixed = (questions: readonly Audited[]): string[] => questions.filter((q) => new Set(q.options.map((o) => formOf(o.text, q.lang))).size > 1).map((q) => q.id);

/** The share of questions whose options all have the same form. */
export const oneForm = (questions: readonly Audited[]): number => shareOf(questions.length - mixed(questions).length, questions.length);

const negative: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:NOT|EXCEPT)\b|\bexcept (?:for )?which\b/u,
  ko: /(?:않는|않은|아닌|없는|틀린|못하는|잘못된)\s*(?:것|솔루션|설명|방법|설계|조치|단계|조합)\S*\s*(?:무엇|어느)|제외하고/u,
};
const ofTheAbove: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:all|none|both|any) of (?:the above|these options|the other options)\b|^both [A-H] and [A-H]\b/iu,
  ko: /위의? (?:모든|모두|항목)|모두 (?:정답|해당)|정답 없음|해당 없음/u,
};

/** Questions whose closing asks for what is not so (NOT, EXCEPT), or that offer all or none of the above: their ids. */
export const crooked = (questions: readonly Audited[]): string[] =>
  questions.filter((q) => sentencesOf(q.stem).some((s) => /[?]/u.test(s) && negative[q.lang].test(s)) || q.options.some((o) => ofTheAbove[q.lang].test(o.text))).map((q) => q.id);
