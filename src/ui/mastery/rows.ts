import type { Lang } from '../../item/question.ts';
import { topicName } from '../../knowledge/topics.ts';
import type { Overview, RuleStanding, TopicStanding } from '../../learner/overview.ts';
import { scaled, type Scale } from '../../study/exam-result.ts';
import { dayBefore } from '../../study/figures.ts';
import { pad } from '../../terminal/wrap.ts';
import { bar } from '../bars.ts';
import type { Canvas } from '../canvas.ts';
import { blank, line, paragraph, span, type Line } from '../text.ts';
import { masteryWords, type MasteryWords } from './words.ts';

/** What the learner says, and what is needed to tell it. */
export interface MasteryPage {
  readonly overview: Overview;
  readonly scale: Scale;
  /** Calendar day of now: `2025-03-01`. */
  readonly today: string;
  /** The calendar day of a time in milliseconds. */
  readonly dayOf: (time: number) => string;
  readonly statement: (rule: string, lang: Lang) => string | undefined;
}

/** Answers below which nothing is said about readiness. */
export const fewest = 10;
const percent = (share: number): number => Math.round(100 * share);

/** Expected share and score with their interval, for these topics only. */
export function readinessRows({ overview, scale }: Pick<MasteryPage, 'overview' | 'scale'>, lang: Lang, { measure }: Canvas, columns: number): Line[] {
  const words = masteryWords(lang);
  const { share, low, high, checked, ready } = overview.readiness;
  if (overview.answers < fewest) return [line(words.readiness, 'strong'), ...paragraph(words.few, { columns, measure })];
  return [
    line(words.readiness, 'strong'),
    ...paragraph(words.expected(percent(share), scaled(share, scale)), { columns, measure }),
    ...paragraph(words.interval(percent(low), percent(high), scaled(low, scale), scaled(high, scale)), { columns, measure }),
    ...paragraph(ready ? words.ready : words.notReady, { columns, measure, tone: ready ? 'right' : 'plain' }),
    ...paragraph(checked === 0 ? words.unchecked : words.checked(checked), { columns, measure, tone: 'quiet' }),
  ];
}

const narrowestBar = 4;

/** Topics below each other: name, bar, level, how many rules are mastered and due. Read aloud, the figures alone. */
export function topicRows(topics: readonly TopicStanding[], lang: Lang, canvas: Canvas, columns: number): Line[] {
  const words = masteryWords(lang);
  const { measure, reader } = canvas;
  const widest = Math.max(0, ...topics.map(({ topic }) => measure(topicName(topic, lang))));
  const told = topics.map(({ mastered, rules, due }) => `${words.mastered(mastered, rules)}${due > 0 ? `, ${words.due(due)}` : ''}`);
  const room = columns - widest - 10 - Math.max(0, ...told.map(measure));
  const width = room < narrowestBar ? 0 : Math.min(20, room);
  return topics.map(({ topic, level }, i): Line => {
    const shown = `${percent(level)} %`;
    const name = topicName(topic, lang);
    if (reader) return [span(`${name}: ${shown}, ${told[i]}`)];
    return [span(`${pad(name, widest, measure)}  `), ...bar(level, width, canvas, level >= 0.8 ? 'right' : level < 0.5 ? 'wrong' : 'warn'), span(` ${shown.padStart(5)}  ${told[i]}`)];
  });
}

/** When something was, told from today: today, yesterday, the weekday within a week, else the date. */
export function whenOf(day: string, today: string, words: MasteryWords): string {
  if (day >= today) return words.today;
  if (day === dayBefore(today)) return words.yesterday;
  if (day > dayBefore(today, 7)) return words.on(words.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? day);
  return words.on(day);
}

/** The evidence on a rule in one sentence: "3 of 5 wrong, last on Tuesday; confused with: …". */
export function evidenceOf({ wrong, asked, last, sureMiss, confusedWith }: RuleStanding, { today, dayOf, statement }: Pick<MasteryPage, 'today' | 'dayOf' | 'statement'>, lang: Lang): string {
  const words = masteryWords(lang);
  const took = confusedWith.map((rule) => statement(rule, lang)).find((text) => text !== undefined);
  return [words.evidence(wrong, asked, whenOf(dayOf(last ?? 0), today, words)), ...(sureMiss ? [words.sureMiss] : []), ...(took === undefined ? [] : [words.confused(took)])].join('; ');
}

const mostRules = 5;

/** Readiness, mastery by topic, what falls due, and the weakest rules with their evidence. */
export function masteryRows(page: MasteryPage, lang: Lang, canvas: Canvas, columns: number): Line[] {
  const words = masteryWords(lang);
  const { measure } = canvas;
  const { topics, rules, due } = page.overview;
  const weak = rules.filter(({ last, wrong, level }) => last !== null && wrong > 0 && level < 0.8).slice(0, mostRules);
  return [
    ...readinessRows(page, lang, canvas, columns),
    blank,
    line(words.topics, 'strong'),
    ...topicRows(topics, lang, canvas, columns),
    ...paragraph(words.dueNow(due.now, due.ahead[0] ?? 0, due.ahead.reduce((a, b) => a + b, 0)), { columns, measure }),
    ...(weak.length === 0 ? [] : [blank, line(words.rules, 'strong')]),
    ...weak.flatMap((rule) => [
      ...paragraph(page.statement(rule.rule, lang) ?? rule.rule, { columns, measure, lead: [span(`${String(percent(rule.level)).padStart(3)} %  `, 'strong')] }),
      ...paragraph(evidenceOf(rule, page, lang), { columns, measure, tone: 'quiet', lead: [span('       ')] }),
    ]),
  ];
}
