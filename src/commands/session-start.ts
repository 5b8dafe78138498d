import { topics } from '../item/generate.ts';
import type { Progress } from '../progress/store.ts';
import { door, type Door } from '../study/door.ts';
import { run, type Machine } from '../study/machine.ts';
import { performer } from '../study/perform.ts';
import type { Memory, QuestionSource, Snapshot } from '../study/ports.ts';
import { start, step } from '../study/session.ts';
import type { SessionEvent, SessionState } from '../study/session-state.ts';
import { UserError, type Context } from './command.ts';
import { caughtUp, kept, toKeep } from './interrupted.ts';
import { labHook, type LabHook } from './lab-hook.ts';
import type { Difficulty } from './difficulty-option.ts';
import { closeProgress, progressOf } from './progress-of.ts';
import type { LoadedPack } from './pack-option.ts';
import { packSource } from './pack-source.ts';
import { ledSource } from './led-source.ts';
import { outlookOf } from './outlook-of.ts';

/** What the command line asks for, checked. */
export interface WantedSession {
  readonly context: Context;
  readonly count: number;
  readonly seed: number;
  readonly topic: string | undefined;
  readonly difficulty?: Difficulty | undefined;
  /** Whether what is due, weak or new for the user is asked, rather than what the seed draws. */
  readonly led: boolean;
  /** Questions of somebody's own, instead of drawn ones. */
  readonly pack: LoadedPack | null;
  /** What to do about a session that was interrupted: offer it, take it up unasked, or leave it alone. */
  readonly interrupted: 'offer' | 'resume' | 'leave';
}

export interface StartedSession {
  readonly machine: Machine<SessionState, SessionEvent>;
  readonly source: QuestionSource;
  /** A session that was interrupted before this one, whether it is offered or not. */
  readonly waiting: Snapshot | null;
  readonly door: Door;
  readonly onLab: LabHook['onLab'];
  readonly context: Context;
  /** Closes the memory, and tells what the user should know about it. */
  readonly close: () => Promise<void>;
}

/** A session with its questions and its memory, the first question drawn. @throws UserError where nothing is there to be taken up */
export async function startSession({ context, count, seed, topic, difficulty, led, pack, interrupted }: WantedSession): Promise<StartedSession> {
  const progress = await progressOf(context);
  const left = stillAsked(kept(progress.state.interrupted.session));
  if (interrupted === 'resume' && !left) throw new UserError({ en: 'no session waits to be taken up; study session starts one', ko: '이어서 풀 세션이 없습니다. study session으로 새로 시작하세요' }, 1);
  const source = pack ? packSource(pack.items) : ledSource(() => outlookOf(progress), Date.now);
  const waiting = left && caughtUp(left, progress.state.interrupted.session, progress.state.tallies.latest, ({ history, wanted }) => nextOf(source, history, wanted));
  const way = door();
  const { lab, onLab } = labHook();
  const first = start({ lang: context.lang, wanted: { seed, topic: topic ?? null, ...(difficulty ? { difficulty } : {}), ...(pack ? { pack: true as const } : led ? { led: true as const } : {}) }, count, offered: interrupted === 'leave' ? null : waiting });
  const machine = run(first, step, performer(source, memoryOf(progress, pack === null), Date.now, way.leave, lab));
  if (interrupted === 'resume') machine.send({ kind: 'resume', at: Date.now() });
  return {
    machine,
    source,
    waiting,
    door: way,
    context,
    onLab,
    close: () => closeProgress(progress, context),
  };
}

/** @param keeps whether what is left open can be taken up again: not without the file that a pack came from */
const memoryOf = (progress: Progress, keeps: boolean): Memory => ({
  record: (answer) => progress.record(answer),
  undo: (id) => progress.undo(id).then(() => undefined),
  ...(keeps ? { saveInterrupted: (snapshot: Snapshot | null) => progress.saveInterrupted('session', snapshot && toKeep(snapshot, new Date())) } : {}),
});

/** The id of the question that would come next; null where there is none any more. */
function nextOf(source: QuestionSource, ...[history, wanted]: Parameters<QuestionSource['next']>): string | null {
  try {
    return source.next(history, wanted).id;
  } catch {
    return null;
  }
}

/** A session on a topic that is gone has no questions left to ask. */
const stillAsked = (snapshot: Snapshot | null): Snapshot | null => (snapshot && (snapshot.wanted.topic === null || topics.includes(snapshot.wanted.topic)) ? snapshot : null);
