import type { Item, Lang } from '../item/question.ts';
import { explained } from './explained.ts';
import { textOf } from './fault-text.ts';
import { meanwhile } from './meanwhile.ts';
import type { Memory, QuestionSource } from './ports.ts';
import type { SessionEffect, SessionEvent } from './session-state.ts';

/** Milliseconds in which a question that is new on the screen is looked at before it is answered; until then the screen may still be loading what it draws with. */
const untilRead = 150;

/** Resolves when what is done now is painted. */
const painted = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/**
 * Does what a session's step asks for, with a source of questions and a memory. `now` gives milliseconds since 1970; `leave` is told when the user
 * has left. Never throws or rejects: faults come back as events.
 */
export function performer(source: QuestionSource, memory: Memory, now: () => number, leave: () => void, lab: (item: Item, lang: Lang) => void = () => {}): (effect: SessionEffect) => SessionEvent | undefined | Promise<SessionEvent | undefined> {
  let stop = (): void => {};
  return (effect) => {
    stop();
    switch (effect.kind) {
      case 'draw':
        try {
          const item = (effect.open === null ? undefined : source.find?.(effect.open)) ?? source.next(effect.history, effect.wanted);
          return { kind: 'drawn', item, at: now() };
        } catch (fault) {
          return { kind: 'notDrawn', why: textOf(fault), at: now() };
        }
      case 'explain': {
        const steps = explained(effect.item, effect.lang, source);
        stop = meanwhile(() => steps.next().done === true, untilRead);
        return undefined;
      }
      case 'ahead':
        stop = meanwhile(() => source.ahead?.(effect.history, effect.wanted) ?? true);
        return undefined;
      case 'drawTwin':
        try {
          const item = source.twin?.(effect.item, effect.chosen);
          return item ? { kind: 'drawn', item, at: now() } : { kind: 'notDrawn', why: null, at: now() };
        } catch (fault) {
          return { kind: 'notDrawn', why: textOf(fault), at: now() };
        }
      case 'record':
        return memory.record(effect.answer).then(
          ({ id }) => ({ kind: 'recorded', id, at: now() }),
          (fault: unknown) => ({ kind: 'notRecorded', why: textOf(fault), at: now() }),
        );
      case 'undo':
        return memory.undo(effect.id).then(
          () => ({ kind: 'undone', at: now() }),
          (fault: unknown) => ({ kind: 'notUndone', why: textOf(fault), at: now() }),
        );
      case 'keep':
        // The answers themselves are stored; without this only the offer to go on is lost. The explanation does not wait for it.
        return painted()
          .then(() => memory.saveInterrupted?.(effect.snapshot))
          .then(
            () => undefined,
            () => undefined,
          );
      case 'lab':
        lab(effect.item, effect.lang);
        return undefined;
      case 'leave':
        leave();
        return undefined;
    }
  };
}
