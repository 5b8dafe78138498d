import type { Lang } from '../../item/question.ts';
import type { RuleStanding } from '../../learner/overview.ts';
import type { Canvas } from '../canvas.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { evidenceOf, topicRows, type MasteryPage } from './rows.ts';

/** What a review is about: the rules in the order of the drill, and where everything stands. */
export interface ReviewPage extends MasteryPage {
  readonly rules: readonly RuleStanding[];
}

const words = {
  en: {
    none: 'Nothing to review: no rule was missed when it was asked last. study session asks new questions.',
    title: 'Missed when they were asked last',
    topics: 'Weakest topics',
    hint: 'Each comes in a question of its own until it was right again.',
    begin: (count: number) => (count === 1 ? 'Drill this rule' : `Drill these ${count} rules`),
    back: 'Back',
  },
  ko: {
    none: '복습할 것이 없습니다. 마지막으로 물었을 때 틀린 규칙이 없습니다. study session에서 새 문제를 풀어 보세요.',
    title: '마지막으로 물었을 때 틀린 규칙',
    topics: '약한 주제',
    hint: '규칙마다 다시 맞힐 때까지 새 문제로 묻습니다.',
    begin: (count: number) => `규칙 ${count}개 복습하기`,
    back: '뒤로',
  },
} as const;

export const reviewWords = (lang: Lang) => words[lang];

const mostTopics = 4;

/** Which rules and topics are weak, and what says so. */
export function reviewRows(page: ReviewPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const own = reviewWords(lang);
  const { measure, glyphs, reader } = canvas;
  const these = new Set(page.rules.map(({ topic }) => topic));
  return [
    line(own.title, 'strong'),
    ...paragraph(own.hint, { columns, measure, tone: 'quiet' }),
    blank,
    ...page.rules.flatMap((rule) => [
      ...paragraph(page.statement(rule.rule, lang) ?? rule.rule, { columns, measure, lead: reader ? [] : [span(`${glyphs.wrong} `, 'wrong')] }),
      ...paragraph(evidenceOf(rule, page, lang), { columns, measure, tone: 'quiet', lead: [span('  ')] }),
    ]),
    blank,
    line(own.topics, 'strong'),
    ...topicRows(page.overview.topics.filter(({ topic }) => these.has(topic)).slice(0, mostTopics), lang, canvas, columns),
  ];
}
