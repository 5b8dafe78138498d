import { countOf, isAnswered, keptCount, orderOf } from '../../study/quiz-slots.ts';
import type { QuizState, Slot } from '../../study/quiz-state.ts';
import type { Scale } from '../../study/exam-result.ts';
import type { Answered, Asking } from '../../study/session-state.ts';
import { isRight } from '../../study/choosing.ts';
import { wording } from '../../study/wording.ts';
import { bar, barRows } from '../bars.ts';
import { plainPage, type Page } from '../page.ts';
import { feedbackPage } from '../session/feedback-page.ts';
import { panelPage } from '../session/panels.ts';
import { questionPage } from '../session/question-page.ts';
import type { Setting } from '../session/setting.ts';
import { blank, line, paragraph, type Line, type Tone } from '../text.ts';
import { calmClock } from './clock.ts';
import { gridColumns, gridRows, legend, spokenGrid } from './grid.ts';
import { resultText } from './result.ts';
import { quizWords } from './words.ts';

/** What the pages of an exam need beside its state. */
export interface QuizSetting extends Setting {
  readonly scale: Scale;
  /** The code that brings the exam back. */
  readonly code: string;
}

const askingOf = ({ item, cursor, picked, struck, confidence }: Slot, number: number): Asking => ({ item, number, twinOf: null, again: false, shownAt: 0, cursor, picked, struck, confidence });

/** The question that is explained, as an answered one; null where none is. */
export function explainedNow({ phase, slots }: QuizState): Answered | null {
  const place = phase.kind === 'explained' ? orderOf(slots)[phase.place] : undefined;
  const slot = place === undefined ? undefined : slots[place];
  if (!slot || place === undefined) return null;
  const { options } = wording(slot.item, 'en');
  const ids = slot.picked.flatMap((i) => options[i]?.id ?? []);
  return { asking: askingOf(slot, place + 1), chosen: slot.picked, correct: isRight(ids, slot.item.answer), id: `place-${place}` };
}

/** The page of an exam's state. */
export function quizPage(state: QuizState, setting: QuizSetting): Page {
  const { phase, panel, lang, slots, at, wanted } = state;
  const { columns, canvas } = setting;
  const { measure } = canvas;
  const words = quizWords(lang);
  const say = (text: string, tone: Tone = 'plain'): Line[] => paragraph(text, { columns, measure, tone });
  if (panel !== null) return panelPage(panel, explainedNow(state), lang, setting);
  switch (phase.kind) {
    case 'offer': {
      const { slots: kept, remaining } = phase.kept;
      const answered = kept.filter(({ answer }) => answer !== null).length;
      return plainPage([...say(words.offer(answered, keptCount(phase.kept), calmClock(remaining, words)), 'strong'), ...say(words.standing)]);
    }
    case 'drawing': {
      const count = phase.kept ? keptCount(phase.kept) : wanted.count;
      return plainPage([...say(words.drawing(canvas.reader ? phase.done - (phase.done % 10) : phase.done, count)), ...(canvas.reader ? [] : [bar(phase.done / count, 30, canvas)])]);
    }
    case 'ready':
      return plainPage([...say(words.length(countOf(state), Math.round(state.remaining / 60_000)), 'strong'), blank, ...words.ready.flatMap((text) => say(text))]);
    case 'open': {
      const slot = slots[at];
      return slot ? questionPage(askingOf(slot, at + 1), lang, setting, true) : plainPage([]);
    }
    case 'overview': {
      const rows = overviewRows(state, phase.cursor, setting);
      return { ...plainPage(rows.rows), marked: rows.marked, across: gridColumns(canvas) };
    }
    case 'confirm': {
      const open = slots.filter((slot) => !isAnswered(slot)).length;
      return plainPage([...say(words.confirm, 'strong'), ...(open > 0 ? say(words.confirmOpen(open), 'warn') : []), ...say(sumsOf(state))]);
    }
    case 'handing':
      return plainPage(say(words.handing, 'quiet'));
    case 'unstored':
      return plainPage([...say(words.unstored, 'strong'), blank, ...say(phase.why[lang], 'warn')]);
    case 'result':
    case 'over':
      return slots.length === 0 ? plainPage([]) : resultPage(state, setting);
    case 'explained': {
      const answered = explainedNow(state);
      if (!answered) return plainPage([]);
      const page = feedbackPage(answered, lang, setting);
      const whole = answered.chosen.length === answered.asking.item.select;
      return whole ? page : { ...page, rows: [line(words.notAnswered, 'warn'), ...page.rows] };
    }
  }
}

/** How many are answered, open and flagged, in words. */
export function sumsOf({ slots, lang }: Pick<QuizState, 'slots' | 'lang'>): string {
  const answered = slots.filter(isAnswered).length;
  return quizWords(lang).sums(answered, slots.length - answered, slots.filter(({ flagged }) => flagged).length);
}

function overviewRows(state: QuizState, cursor: number, { canvas, columns, words }: QuizSetting): { readonly rows: Line[]; readonly marked: number } {
  const own = quizWords(state.lang);
  const head = [...paragraph(sumsOf(state), { columns, measure: canvas.measure, tone: 'strong' }), blank];
  if (canvas.reader) return { rows: [...head, ...spokenGrid(state, cursor, own, words.selected, canvas, columns)], marked: head.length + cursor + 1 };
  const grid = gridRows(state, cursor, canvas);
  return { rows: [...head, ...grid, blank, legend(own, canvas)], marked: head.length + Math.floor(cursor / gridColumns(canvas)) + 1 };
}

function resultPage(state: QuizState, { canvas, columns, scale, code }: QuizSetting): Page {
  const { measure, glyphs, reader } = canvas;
  const words = quizWords(state.lang);
  const text = resultText(state, scale, code, state.lang);
  const { passed, score } = text.result;
  const mark = reader ? '' : `${passed ? glyphs.right : glyphs.wrong} `;
  return plainPage([
    line(`${mark}${text.verdict}`, passed ? 'right' : 'wrong'),
    line(text.score, 'strong'),
    ...(reader ? [] : [bar(score / scale.high, 40, canvas, passed ? 'right' : 'wrong')]),
    ...text.facts.flatMap((fact) => paragraph(fact, { columns, measure })),
    blank,
    line(words.byDomain, 'strong'),
    ...barRows(text.domains, canvas, columns),
    blank,
    line(words.byTopic, 'strong'),
    ...barRows(text.topics, canvas, columns),
    blank,
    line(words.time, 'strong'),
    ...text.time.flatMap((sentence) => paragraph(sentence, { columns, measure })),
    blank,
    line(words.code, 'strong'),
    ...text.code.flatMap((sentence) => paragraph(sentence, { columns, measure })),
  ]);
}
