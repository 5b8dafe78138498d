import type { Machine } from '../study/machine.ts';
import { readLine, type Said } from '../study/plain-line.ts';
import { countOf, isAnswered, keptCount, slotOptions } from '../study/quiz-slots.ts';
import type { Clocks } from '../study/quiz-perform.ts';
import type { KeptExam, QuizEvent, QuizState, Slot } from '../study/quiz-state.ts';
import { letterOf } from '../study/report.ts';
import { readLines } from '../terminal/lines.ts';
import { visible } from '../terminal/visible.ts';
import { narrow } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { labels } from '../ui/labels.ts';
import { clockOf } from '../ui/quiz/clock.ts';
import type { QuizBook } from '../ui/quiz/controls.ts';
import { examQuestionLines, listLines, resultLines } from '../ui/quiz/plain.ts';
import { sumsOf } from '../ui/quiz/quiz-page.ts';
import { quizWords } from '../ui/quiz/words.ts';

export interface PlainQuiz {
  readonly machine: Machine<QuizState, QuizEvent>;
  readonly book: QuizBook;
  readonly clocks: Clocks;
  readonly kept: KeptExam | null;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly out: (text: string) => Promise<void>;
  /** Columns to break lines at; null leaves them whole, for programs that read along. */
  readonly columns: number | null;
}

type Bare<E> = E extends { at: number; time: number } ? Omit<E, 'at' | 'time'> : never;

/** An exam as lines of text. Ends when it is handed in, by `:hand-in` or by the clock, and is suspended on `:quit` and at the end of the input; resolves to the exit status. */
export async function plainQuiz({ machine, book, clocks, kept, input, out, columns }: PlainQuiz): Promise<number> {
  const state = machine.state;
  const words = () => quizWords(state().lang);
  const say = (...lines: readonly string[]): Promise<void> => out(lines.flatMap((line) => (columns === null ? [line] : wrap(line, columns, narrow))).map((line) => `${visible(line)}\n`).join(''));
  const send = async (event: Bare<QuizEvent>): Promise<void> => {
    machine.send({ ...event, at: clocks.at(), time: clocks.time() } as QuizEvent);
    await machine.settled();
  };
  const isOpen = (): boolean => state().phase.kind === 'open';
  const here = (): Slot | undefined => state().slots[state().at];
  const ask = async (): Promise<void> => {
    if (isOpen()) await say('', ...examQuestionLines(state()));
  };
  /** What a step that had to be kept leads to: `line` if it is safe, else why not. */
  const safely = (line: string): Promise<void> => say(state().fault ? words().notice({ kind: 'notKept', why: state().fault ?? { en: '', ko: '' } }) : line);

  const go = async (event: Bare<QuizEvent>): Promise<void> => {
    await send(event);
    await ask();
  };

  const answer = async ({ indexes, confidence }: Extract<Said, { kind: 'answer' }>): Promise<void> => {
    const slot = here();
    if (!slot) return;
    const spoken = labels(state().lang);
    const beyond = indexes.find((i) => i >= slotOptions(slot));
    const double = indexes.find((index, i) => indexes.indexOf(index) !== i);
    if (beyond !== undefined) return say(spoken.plain.noOption(letterOf(beyond), letterOf(slotOptions(slot) - 1)));
    if (double !== undefined) return say(spoken.plain.twice(letterOf(double)));
    await send({ kind: 'answer', indexes, confidence });
    const { notice, at } = state();
    if (!isOpen()) return;
    if (notice?.kind === 'incomplete') return say(words().notice(notice));
    await safely(words().plain.noted);
    if (at + 1 < countOf(state())) return go({ kind: 'next' });
    return say(words().plain.lastOne, sumsOf(state()));
  };

  let asked = false;
  const handIn = async (): Promise<void> => {
    await send({ kind: 'whole' });
    if (!isOpen()) return;
    const left = state().slots.filter((slot) => !isAnswered(slot)).length;
    // Somebody who types along gets a last look; a program has said it all.
    if (left > 0 && columns !== null && !asked) {
      asked = true;
      return say(...listLines(state()), words().confirmOpen(left), words().plain.sure);
    }
    await send({ kind: 'handIn' });
    await send({ kind: 'yes' });
  };

  const command = async ({ name, rest }: Extract<Said, { kind: 'command' }>): Promise<void> => {
    const { at } = state();
    const count = countOf(state());
    switch (name) {
      case 'help':
        return say(...words().plain.help);
      case 'quit':
        return send({ kind: 'quit' });
      case 'next':
        return at + 1 < count ? go({ kind: 'next' }) : say(words().plain.lastOne, sumsOf(state()));
      case 'back':
        return go({ kind: 'previous' });
      case 'go': {
        const to = /^\d{1,3}$/.test(rest) ? Number(rest) : 0;
        return to >= 1 && to <= count ? go({ kind: 'go', to: to - 1 }) : say(words().plain.goWhere(count));
      }
      case 'flag':
        await send({ kind: 'flag' });
        return safely(here()?.flagged ? words().plain.flagOn : words().plain.flagOff);
      case 'list':
        await send({ kind: 'whole' });
        if (!isOpen()) return;
        return say(...listLines(state()));
      case 'time':
        return say(words().notice({ kind: 'time', remaining: state().remaining }));
      case 'question':
        return ask();
      case 'lang':
        if (rest !== 'en' && rest !== 'ko') return say(labels(state().lang).plain.langIs);
        return go({ kind: 'language', lang: rest });
      case 'hand-in':
        return handIn();
      default:
        return say(labels(state().lang).plain.noCommand(`:${name}`));
    }
  };

  const told = await begin();
  if (!told) return 1;
  const over = new Promise<null>((resolve) => {
    machine.subscribe(() => {
      if (!['drawing', 'open', 'overview', 'confirm', 'handing'].includes(state().phase.kind)) resolve(null);
    });
  });
  // A screen reader, or somebody at a terminal, hears the clock at its marks.
  const unwatch = columns === null ? () => {} : machine.subscribe(marksAloud());
  const lines = readLines(input);
  while (isOpen()) {
    const next = await Promise.race([lines.next(), over]);
    await machine.settled();
    if (next === null || next.done || !isOpen()) break;
    const said = next.value.cut ? null : readLine(next.value.text);
    if (said?.kind !== 'command' || said.name !== 'hand-in') asked = false;
    if (said === null) await say(labels(state().lang).plain.tooLong);
    else if (said.kind === 'answer') await answer(said);
    else if (said.kind === 'command') await command(said);
    else await say(labels(state().lang).plain.unknown((here()?.item.select ?? 1) === 1 ? 'B' : 'A D'));
  }
  unwatch();
  if (isOpen()) await send({ kind: 'quit' });
  await machine.settled();
  const { phase, remaining, fault, lang, notice } = state();
  if (notice?.kind === 'noExam') {
    await say(words().notice(notice));
    return 1;
  }
  if (phase.kind === 'result') {
    await say(...resultLines(state(), book.scale, book.code(state()), (id) => book.source.rule(id, lang)));
    return 0;
  }
  if (phase.kind === 'unstored') {
    await say(words().unstored, phase.why[lang]);
    return 1;
  }
  await safely(words().suspended(clockOf(remaining)));
  return fault ? 1 : 0;

  /** From the drawing to the first question; false where there is no exam to be had. */
  async function begin(): Promise<boolean> {
    while (state().phase.kind === 'drawing') await machine.settled();
    const { notice, phase } = state();
    if (phase.kind === 'over') {
      if (notice) await say(words().notice(notice));
      return false;
    }
    if (phase.kind === 'ready') await say(words().plain.start(countOf(state()), Math.round(state().remaining / 60_000)));
    else if (kept) await say(words().plain.again(kept.slots.filter((slot) => slot.answer !== null).length, keptCount(kept), clockOf(kept.remaining)));
    if (phase.kind === 'ready') await send({ kind: 'begin' });
    await ask();
    return true;
  }

  /** Says a mark of the clock once. */
  function marksAloud(): () => void {
    let last: unknown = null;
    return () => {
      const { notice } = state();
      if (notice?.kind === 'time' && notice !== last) {
        last = notice;
        void say(words().notice(notice));
      }
    };
  }
}
