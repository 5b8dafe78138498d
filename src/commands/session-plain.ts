import type { Lang } from '../item/question.ts';
import type { Machine } from '../study/machine.ts';
import { readLine, type Said } from '../study/plain-line.ts';
import type { QuestionSource, Snapshot } from '../study/ports.ts';
import { letterOf, reportText } from '../study/report.ts';
import { optionCount } from '../study/choosing.ts';
import { answeredNow, counted, optionIds, type Answered, type Notice, type SessionEvent, type SessionState } from '../study/session-state.ts';
import { readLines } from '../terminal/lines.ts';
import { visible } from '../terminal/visible.ts';
import { narrow } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { labels } from '../ui/labels.ts';
import { feedbackLines, lastLetter, promptLine, questionLines, ruleLines, summaryLines } from '../ui/session/plain.ts';
import { spokenPicture } from '../ui/spoken-picture.ts';
import { version } from '../version.ts';
import { wording } from '../study/wording.ts';

export interface PlainSession {
  readonly machine: Machine<SessionState, SessionEvent>;
  readonly source: QuestionSource;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly out: (text: string) => Promise<void>;
  /** Columns to break lines at; null leaves them whole, for programs that read along. */
  readonly columns: number | null;
  /** Read aloud: pictures are told in words. */
  readonly aloud?: boolean;
  /** A session that waits to be taken up, to be mentioned. */
  readonly waiting?: Snapshot | null;
  readonly now: () => number;
}

/** A session as lines of text, without cursor movement. Ends when the questions are answered, on `:quit` or at the end of the input; resolves to the exit status. */
export async function plainSession({ machine, source, input, out, columns, aloud = false, waiting = null, now }: PlainSession): Promise<number> {
  const state = machine.state;
  const words = () => labels(state().lang);
  const say = (...lines: readonly string[]): Promise<void> => out(lines.flatMap((line) => (columns === null ? [line] : wrap(line, columns, narrow))).map((line) => `${visible(line)}\n`).join(''));
  const send = async (event: SessionEvent): Promise<void> => {
    machine.send(event);
    await machine.settled();
  };
  // Here nothing stays chosen: a line is an answer or it is none.
  const told = (notice: Notice): string => (notice.kind === 'notStored' ? notice.why[state().lang] : words().notice(notice));
  const ruleOf = (id: string) => source.rule(id, state().lang);

  const ask = async (): Promise<void> => {
    const { phase } = state();
    if (phase.kind === 'open') await say('', ...questionLines(phase.asking, state()));
  };

  const answer = async ({ indexes, confidence }: Extract<Said, { kind: 'answer' }>): Promise<void> => {
    const { phase } = state();
    if (phase.kind !== 'open') return;
    const beyond = indexes.find((i) => i >= optionCount(phase.asking));
    const double = indexes.find((index, i) => indexes.indexOf(index) !== i);
    if (beyond !== undefined) return say(words().plain.noOption(letterOf(beyond), lastLetter(phase.asking)));
    if (double !== undefined) return say(words().plain.twice(letterOf(double)));
    await send({ kind: 'answer', indexes, confidence, at: now() });
    const after = state();
    if (after.phase.kind !== 'feedback') {
      await say(...(after.notice ? [told(after.notice)] : []), promptLine(phase.asking, after.lang));
      return;
    }
    await say('', ...feedbackLines(after.phase.answered, after));
    await send({ kind: 'next', at: now() });
    await ask();
  };

  /** Does something with the last answer, if there is one. */
  const withLast = async (tell: (last: Answered) => readonly string[]): Promise<void> => {
    const last = answeredNow(state());
    await say(...(last ? tell(last) : [words().plain.nothingYet]));
  };

  const change = async (kind: 'undo' | 'twin'): Promise<void> => {
    if (!answeredNow(state())) return say(words().plain.nothingYet);
    await send({ kind, at: now() });
    const { notice } = state();
    if (notice) await say(words().notice(notice));
    await ask();
  };

  const command = async ({ name, rest }: Extract<Said, { kind: 'command' }>): Promise<void> => {
    const lang = state().lang;
    switch (name) {
      case 'help':
        return say(...words().plain.help);
      case 'quit':
        return send({ kind: 'quit', at: now() });
      case 'undo':
      case 'twin':
        return change(name);
      case 'question':
        return ask();
      case 'picture':
        return withLast(({ asking }) => (aloud ? spokenPicture(wording(asking.item, lang).picture, words().breaksHere) : wording(asking.item, lang).picture));
      case 'rule':
        return withLast(({ asking }) => ruleLines(asking.item.rules.flatMap((id) => ruleOf(id) ?? []), lang));
      case 'why':
        return withLast(({ asking, chosen }) => source.repair?.(asking.item, optionIds(asking.item, lang, chosen), lang) ?? [words().noRepair]);
      case 'report':
        return withLast((last) => reportText(last, lang, version).split('\n'));
      case 'lang':
        if (rest !== 'en' && rest !== 'ko') return say(words().plain.langIs);
        await send({ kind: 'language', lang: rest satisfies Lang, at: now() });
        return ask();
      default:
        return say(words().plain.noCommand(`:${name}`));
    }
  };

  await machine.settled();
  if (waiting) await say(words().plain.earlier(counted(waiting), waiting.count));
  await ask();
  if (state().phase.kind === 'open') {
    for await (const line of readLines(input)) {
      const said = line.cut ? null : readLine(line.text);
      const { phase } = state();
      if (said === null) await say(words().plain.tooLong);
      else if (said.kind === 'answer') await answer(said);
      else if (said.kind === 'command') await command(said);
      else if (phase.kind === 'open') await say(words().plain.unknown(phase.asking.item.select === 1 ? 'B' : 'A D'));
      if (state().phase.kind === 'summary') break;
    }
  }
  if (state().phase.kind !== 'summary') await send({ kind: 'quit', at: now() });
  const { notice } = state();
  if (notice) await say(words().notice(notice));
  await say(...summaryLines(state(), ruleOf));
  return notice?.kind === 'noMore' ? 1 : 0;
}
