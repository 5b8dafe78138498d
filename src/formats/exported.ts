import type { Lang, Question } from '../item/question.ts';

/** What a rule says of itself in an export. */
export interface Source {
  readonly id: string;
  readonly statement: string;
  readonly url: string;
}

/** A question as other tools know one: plain text throughout, nothing escaped yet. */
export interface Exported {
  readonly id: string;
  readonly lang: Lang;
  readonly topic: string;
  readonly domain: string;
  /** 0 (easy) to 1 (hard). */
  readonly difficulty: number;
  readonly stem: string;
  readonly select: number;
  readonly options: readonly { readonly id: string; readonly text: string; readonly right: boolean; readonly explanation: string }[];
  /** Words without blanks: the exam, topic, domain and rules. */
  readonly tags: readonly string[];
  readonly sources: readonly Source[];
  /** Lines of the key's path in box drawing; empty where there is none. */
  readonly picture: readonly string[];
}

/** A format that is written question by question. */
export interface TextFormat {
  readonly head: (lang: Lang) => string;
  readonly each: (question: Exported) => string;
  readonly tail: string;
}

/** A question with everything an export hands on. `ruleOf` gives the statement and page of a rule; rules that it does not know are left out. */
export function exported(q: Question, ruleOf: (id: string, lang: Lang) => Source | undefined): Exported {
  const cited = [...new Set([...q.rules, ...q.options.flatMap((o) => o.rules)])];
  return {
    id: q.id,
    lang: q.lang,
    topic: q.topic,
    domain: q.domain,
    difficulty: q.difficulty,
    stem: q.stem,
    select: q.select,
    options: q.options.map(({ id, text, explanation }) => ({ id, text, right: q.answer.includes(id), explanation })),
    tags: ['saa-c03', q.topic, q.domain, ...q.rules].map((tag) => tag.replace(/[^\p{L}\p{N}_-]+/gu, '-')),
    sources: cited.flatMap((id) => ruleOf(id, q.lang) ?? []),
    picture: q.picture,
  };
}

/** What each option of a question with several answers gives, in percent: the right ones share 100, each wrong one takes a share away. */
export const share = (q: Exported): number => 100 / q.options.filter((o) => o.right).length;

export const words = {
  en: { deck: 'AWS SAA-C03 private connectivity', answer: 'Answer', sources: 'Sources', select: (n: number) => `Select ${n}.` },
  ko: { deck: 'AWS SAA-C03 프라이빗 연결', answer: '정답', sources: '출처', select: (n: number) => `${n}개를 선택하세요.` },
} as const;
