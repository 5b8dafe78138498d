import { fixtureMemory } from '../../test/study/fixtures.ts';
import { run, type Machine } from '../study/machine.ts';
import { performer } from '../study/perform.ts';
import type { QuestionSource } from '../study/ports.ts';
import { start, step } from '../study/session.ts';
import type { SessionEvent, SessionState } from '../study/session-state.ts';
import { questionSource } from './question-source.ts';
import type { WantedSession } from './session.ts';

export interface StartedSession {
  readonly machine: Machine<SessionState, SessionEvent>;
  readonly source: QuestionSource;
  /** Resolves when the user has left. */
  readonly left: Promise<void>;
}

/** A session with its questions and its memory, the first question drawn. */
export async function startSession({ context, count, seed, topic }: WantedSession): Promise<StartedSession> {
  const source = questionSource({ seed, topic });
  const memory = fixtureMemory();
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const machine = run(start({ lang: context.lang, count, offered: null }), step, performer(source, memory, Date.now, () => leave()));
  return { machine, source, left };
}
