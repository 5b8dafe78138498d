import { countOf, isAnswered, orderOf } from '../../study/quiz-slots.ts';
import type { QuizState, Slot } from '../../study/quiz-state.ts';
import type { Scale } from '../../study/exam-result.ts';
import type { RuleCard } from '../../item/question.ts';
import { letterOf } from '../../study/report.ts';
import { wording } from '../../study/wording.ts';
import { labels } from '../labels.ts';
import { feedbackLines, promptLine, ruleLines } from '../session/plain.ts';
import { explainedNow, sumsOf } from './quiz-page.ts';
import { resultText, type PartText } from './result.ts';
import { quizWords } from './words.ts';

/** The open question of an exam as lines of text. The first is exactly `Question 3 of 65`. */
export function examQuestionLines(state: QuizState): string[] {
  const { slots, at, lang } = state;
  const slot = slots[at];
  if (!slot) return [];
  const words = labels(lang);
  const own = quizWords(lang);
  const question = wording(slot.item, lang);
  return [
    words.questionOf(at + 1, countOf(state)),
    ...(slot.flagged ? [own.plain.flagOn] : []),
    '',
    ...question.stem.split('\n'),
    '',
    ...question.options.map((option, i) => `${letterOf(i)}  ${option.text}`),
    '',
    ...(slot.picked.length > 0 ? [own.plain.yours(slot.picked.map(letterOf).join(' '))] : []),
    promptLine(slot, lang),
  ];
}

/** All questions: those that are answered with their letters, those that are open, flags. */
export function listLines({ slots, lang, at }: QuizState): string[] {
  const words = quizWords(lang);
  const one = (slot: Slot, i: number): string => `${String(i + 1).padStart(3)}  ${isAnswered(slot) ? slot.picked.map(letterOf).join(' ') : words.open}${slot.flagged ? `, ${words.flagged}` : ''}${i === at ? ' <' : ''}`;
  return [...slots.map(one), sumsOf({ slots, lang })];
}

const partLines = (title: string, parts: readonly PartText[]): string[] => ['', title, ...parts.map(({ name, right, asked }) => `  ${right}/${asked}  ${name}`)];

/** The result, then every question with its explanation, wrong and open ones first. */
export function resultLines(state: QuizState, scale: Scale, code: string, ruleOf: (id: string) => RuleCard | undefined): string[] {
  const { lang, slots } = state;
  const words = quizWords(lang);
  const text = resultText(state, scale, code, lang);
  return [
    '',
    `${text.score}: ${text.verdict}`,
    ...text.facts,
    ...partLines(words.byDomain, text.domains),
    ...partLines(words.byTopic, text.topics),
    '',
    words.time,
    ...text.time.map((line) => `  ${line}`),
    '',
    text.code.join(' '),
    ...orderOf(slots).flatMap((_, place) => explanation({ ...state, phase: { kind: 'explained', place } }, ruleOf)),
  ];
}

function explanation(state: QuizState, ruleOf: (id: string) => RuleCard | undefined): string[] {
  const answered = explainedNow(state);
  if (!answered) return [];
  const { lang, slots } = state;
  const { asking, chosen } = answered;
  const words = quizWords(lang);
  const question = wording(asking.item, lang);
  const first = asking.item.rules.slice(0, 1).flatMap((id) => ruleOf(id) ?? []);
  return [
    '',
    `--- ${labels(lang).questionOf(asking.number, slots.length)}`,
    ...question.stem.split('\n'),
    ...question.options.map((option, i) => `${letterOf(i)}  ${option.text}`),
    '',
    chosen.length === asking.item.select ? words.plain.yours(chosen.map(letterOf).join(' ')) : words.notAnswered,
    ...feedbackLines(answered, { lang }),
    ...ruleLines(first, lang),
  ];
}
