import type { Lang } from '../../item/question.ts';
import type { RuleStanding } from '../../learner/overview.ts';
import type { Canvas } from '../canvas.ts';
import { visible } from '../../terminal/visible.ts';
import { pad, truncate } from '../../terminal/wrap.ts';
import { blank, line, lineWidth, paragraph, span, type Line } from '../text.ts';
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
    evidence: 'Read the rules and the evidence in full',
    short: (wrong: number, asked: number) => `${wrong} of ${asked} wrong`,
    back: 'Back',
  },
  ko: {
    none: '복습할 것이 없습니다. 마지막으로 물었을 때 틀린 규칙이 없습니다. study session에서 새 문제를 풀어 보세요.',
    title: '마지막으로 물었을 때 틀린 규칙',
    topics: '약한 주제',
    hint: '규칙마다 다시 맞힐 때까지 새 문제로 묻습니다.',
    begin: (count: number) => `규칙 ${count}개 복습하기`,
    evidence: '규칙과 근거 모두 읽기',
    short: (wrong: number, asked: number) => `${asked}번 중 ${wrong}번 오답`,
    back: '뒤로',
  },
} as const;

export const reviewWords = (lang: Lang) => words[lang];

const mostTopics = 4;

/** The same in `room` rows where that can be: in full, else a row for each rule, with as many topics as fit behind them. */
export function reviewIn(room: number, page: ReviewPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const full = reviewRows(page, lang, canvas, columns);
  if (full.length <= room) return full;
  const own = reviewWords(lang);
  const { measure, glyphs, reader } = canvas;
  const rows = page.rules.map((rule): Line => {
    const lead = reader ? [] : [span(`${glyphs.wrong} `, 'wrong')];
    const said = own.short(rule.wrong, rule.asked);
    const left = columns - lineWidth(lead, measure) - measure(said) - 2;
    return [...lead, span(pad(truncate(visible(page.statement(rule.rule, lang) ?? rule.rule), left, measure), reader ? 0 : left, measure)), span(reader ? ': ' : '  '), span(said, 'strong')];
  });
  const head = [line(own.title, 'strong'), ...rows];
  const topics = topicsOf(page, lang, canvas, columns).slice(0, Math.max(0, room - head.length - 2));
  return topics.length === 0 ? head : [...head, blank, line(own.topics, 'strong'), ...topics];
}

const topicsOf = (page: ReviewPage, lang: Lang, canvas: Canvas, columns: number): Line[] => {
  const these = new Set(page.rules.map(({ topic }) => topic));
  return topicRows(page.overview.topics.filter(({ topic }) => these.has(topic)).slice(0, mostTopics), lang, canvas, columns);
};

/** Which rules and topics are weak, and what says so. */
export function reviewRows(page: ReviewPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const own = reviewWords(lang);
  const { measure, glyphs, reader } = canvas;
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
    ...topicsOf(page, lang, canvas, columns),
  ];
}
