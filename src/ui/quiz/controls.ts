import { topicName } from '../../knowledge/topics.ts';
import { optionCount } from '../../study/choosing.ts';
import type { Scale } from '../../study/exam-result.ts';
import type { Machine } from '../../study/machine.ts';
import type { Clocks } from '../../study/quiz-perform.ts';
import { countOf, isAnswered } from '../../study/quiz-slots.ts';
import type { QuizEvent, QuizState } from '../../study/quiz-state.ts';
import type { QuestionSource } from '../../study/ports.ts';
import { letterOf } from '../../study/report.ts';
import { wording } from '../../study/wording.ts';
import type { Canvas } from '../canvas.ts';
import type { Controls } from '../dispatch.ts';
import { footer, keyGroups } from '../footer.ts';
import { bindingFor, bindingsAt } from '../keys.ts';
import { labels } from '../labels.ts';
import { layOut, type View } from '../layout.ts';
import { referenceOf } from '../session/book.ts';
import { sureness } from '../session/status.ts';
import { line, paragraph, span, spread, type Line } from '../text.ts';
import { calmClock } from './clock.ts';
import { eventOf } from './events.ts';
import { bindings, placeOf, type CommandName } from './keys.ts';
import { explainedNow, quizPage } from './quiz-page.ts';
import { quizWords } from './words.ts';

/** What the screen of an exam can look up. */
export interface QuizBook {
  readonly source: Pick<QuestionSource, 'rule' | 'repair'>;
  readonly scale: Scale;
  readonly code: (state: QuizState) => string;
}

/** An exam on the screen. */
export function quizControls(machine: Machine<QuizState, QuizEvent>, book: QuizBook, clocks: Clocks): Controls<QuizState, QuizEvent> {
  return {
    machine,
    lang: ({ lang }) => lang,
    view: (state, canvas) => quizView(state, book, canvas),
    eventFor(key, state, view) {
      const place = view === null ? 'small' : placeOf(state);
      if (place === 'waiting' && state.quitting) return 'later';
      const binding = bindingFor(bindings, place, key);
      if (!binding) return place === 'waiting' && key !== 'return' ? 'later' : null;
      return able(binding.command, state, book) ? eventOf(binding.command, key, state, view, { at: clocks.at(), time: clocks.time() }) : null;
    },
  };
}

/** Whether a command has anything to do in this state. */
function able(command: CommandName, state: QuizState, { source }: QuizBook): boolean {
  const answered = explainedNow(state);
  switch (command) {
    case 'repair':
      return source.repair !== undefined && answered !== null && !answered.correct && answered.chosen.length > 0;
    case 'picture':
      return answered !== null && wording(answered.asking.item, state.lang).picture.length > 0;
    case 'previous':
      return state.phase.kind !== 'explained' || state.phase.place > 0;
    default:
      return true;
  }
}

const mostRows = 8;

function header(state: QuizState, canvas: Canvas): Line {
  const { phase, slots, at, lang, remaining } = state;
  const words = quizWords(lang);
  const place = explainedNow(state);
  const flag = slots[at]?.flagged ? [span(canvas.reader ? ', ' : '   '), span(canvas.reader ? words.flagged : `* ${words.flagged}`, 'warn')] : [];
  const left: Line =
    phase.kind === 'open'
      ? [span(labels(lang).questionOf(at + 1, countOf(state)), 'strong'), ...flag]
      : phase.kind === 'overview' || phase.kind === 'confirm'
        ? [span(words.lastLook, 'strong')]
        : phase.kind === 'explained' && place
          ? [span(words.explained(phase.place + 1, slots.length), 'strong'), span(`${canvas.reader ? ', ' : '   '}${labels(lang).questionOf(place.asking.number, slots.length)}`, 'quiet')]
          : [span(words.title, 'strong')];
  const runs = phase.kind === 'open' || phase.kind === 'overview' || phase.kind === 'confirm';
  // Read aloud, a clock on every page would be in the way: it speaks at its marks and when it is asked.
  const clock = runs && !canvas.reader ? [span(words.left(calmClock(remaining, words)), remaining <= 5 * 60_000 ? 'warn' : 'quiet')] : phase.kind === 'explained' && place ? [span(topicName(place.asking.item.topic, lang), 'quiet')] : [];
  return spread(left, clock, canvas.columns - 2, canvas.measure, canvas.reader);
}

function status(state: QuizState, canvas: Canvas): readonly Line[] {
  const { phase, panel, notice, fault, lang, slots, at } = state;
  const columns = canvas.columns - 2;
  const words = quizWords(lang);
  const warn = (text: string): Line[] => paragraph(text, { columns, measure: canvas.measure, tone: 'warn' }).slice(0, mostRows);
  if (fault && phase.kind !== 'unstored') return warn(words.notice({ kind: 'notKept', why: fault }));
  if (notice) return warn(words.notice(notice));
  const slot = slots[at];
  if (panel !== null || phase.kind !== 'open' || !slot) return [];
  const { select } = slot.item;
  const picked = select === 1 ? [] : line(labels(lang).picked(slot.picked.length, select), isAnswered(slot) ? 'strong' : 'quiet');
  return sureness(slot, picked, labels(lang), canvas);
}

function spoken({ phase, panel, lang, slots, at }: QuizState): string {
  const slot = slots[at];
  if (phase.kind !== 'open' || panel !== null || !slot) return '';
  const { markerAt, selected, nothing } = labels(lang);
  return `${markerAt(letterOf(slot.cursor))}. ${selected}: ${slot.picked.map(letterOf).join(', ') || nothing}`;
}

/** An exam's state laid out for a screen. */
export function quizView(state: QuizState, book: QuizBook, canvas: Canvas): View {
  const { lang, scroll, phase, slots, at } = state;
  const list = bindingsAt(bindings, placeOf({ ...state, panel: null }), (command) => able(command, state, book));
  const slot = slots[at];
  const setting = { canvas, words: labels(lang), book: referenceOf(book.source, lang), keys: keyGroups(list, lang), scale: book.scale, code: book.code(state) };
  return layOut(
    {
      header: header(state, canvas),
      status: status(state, canvas),
      footer: (more) => footer(bindingsAt(bindings, placeOf(state), (command) => able(command, state, book)), lang, canvas, more, ({ command }) =>
        command === 'choose' && phase.kind === 'open' && slot ? `a-${letterOf(optionCount({ item: slot.item }) - 1).toLowerCase()}` : undefined,
      ),
      spoken: spoken(state),
      scroll,
      page: (columns, beside) => quizPage(state, { ...setting, columns, beside }),
    },
    canvas,
  );
}
