import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/study/machine.ts';
import { performer } from '../../src/study/perform.ts';
import type { Asked, QuestionSource } from '../../src/study/ports.ts';
import { searched, type Search } from '../../src/study/searched.ts';
import { start, step } from '../../src/study/session.ts';
import type { SessionEvent } from '../../src/study/session-state.ts';
import { fixtureMemory, fixtureSource } from './fixtures.ts';

const wanted = { seed: 7, topic: null };

/** Finds a question in five steps; counts all that it takes. */
function slow(): { readonly search: Search; readonly steps: () => number } {
  let steps = 0;
  return {
    *search(history, wish) {
      for (let n = 0; n < 5; n++) {
        steps += 1;
        yield;
      }
      return fixtureSource.next(history, wish);
    },
    steps: () => steps,
  };
}

describe('a search', () => {
  test('that was begun ahead is ended, not begun anew', () => {
    const { search, steps } = slow();
    const { next, ahead } = searched(search);
    const history: readonly Asked[] = [];
    expect([ahead(history, wanted), ahead(history, wanted)]).toEqual([false, false]);
    expect(steps()).toBe(2);
    expect(next(history, wanted).id).toBe('fixture.1');
    expect(ahead(history, wanted)).toBe(true);
    expect(next(history, wanted).id).toBe('fixture.1');
    expect(steps()).toBe(5);
  });

  test('for another history is another one', () => {
    const { search, steps } = slow();
    const { next, ahead } = searched(search);
    while (!ahead([], wanted) && steps() < 3);
    expect(next([{ question: 'fixture.1', blueprint: '', topic: '', rules: [], twinOf: null, correct: true, confidence: null }], wanted).id).toBe('fixture.2');
  });

  test('that comes to nothing does so once, and says it when the question is asked for', () => {
    let times = 0;
    const { next, ahead } = searched(function* () {
      yield;
      times += 1;
      throw new Error('none');
    });
    const history: readonly Asked[] = [];
    while (!ahead(history, wanted));
    expect(() => next(history, wanted)).toThrow('none');
    expect(times).toBe(1);
  });
});

describe('while an explanation is read', () => {
  beforeEach(() => {
    // What waits for a paint goes on.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function session(count = 3) {
    const { search, steps } = slow();
    const source: QuestionSource = { ...fixtureSource, ...searched(search) };
    const machine = run(start({ lang: 'en', wanted, count, offered: null }), step, performer(source, fixtureMemory(), () => 5000, () => {}));
    const send = async (...kinds: ('confirm' | 'next' | 'undo' | 'quit')[]): Promise<void> => {
      for (const kind of kinds) {
        machine.send({ kind, at: 5000 } as SessionEvent);
        await machine.settled();
      }
    };
    return { machine, steps, send };
  }

  test('the next question is found, so that it is there at once', async () => {
    const { machine, steps, send } = session();
    await send('confirm');
    expect(steps()).toBe(5);
    vi.advanceTimersByTime(1000);
    expect(steps()).toBe(10);
    await send('next');
    expect(machine.state().phase).toMatchObject({ kind: 'open', asking: { item: { id: 'fixture.2' } } });
    expect(steps()).toBe(10);
  });

  test('somebody who reads on sooner waits for what is left of the search alone', async () => {
    const { machine, steps, send } = session();
    await send('confirm');
    vi.advanceTimersToNextTimer();
    expect(steps()).toBe(6);
    await send('next');
    expect(steps()).toBe(10);
    expect(machine.state().phase.kind).toBe('open');
    vi.advanceTimersByTime(1000);
    expect(steps()).toBe(10);
  });

  test('an answer that is taken back ends the search', async () => {
    const { steps, send } = session();
    await send('confirm');
    vi.advanceTimersToNextTimer();
    await send('undo');
    vi.advanceTimersByTime(1000);
    expect(steps()).toBe(6);
  });

  test('nothing is looked for behind the last question, nor once the user has left', async () => {
    const last = session(1);
    await last.send('confirm');
    vi.advanceTimersByTime(1000);
    expect(last.steps()).toBe(5);
    const left = session();
    await left.send('confirm', 'quit', 'quit');
    vi.advanceTimersByTime(1000);
    expect(left.steps()).toBe(5);
  });

  test('the search keeps no program running', async () => {
    vi.useRealTimers();
    const made = vi.spyOn(globalThis, 'setTimeout');
    await session().send('confirm');
    expect(made.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false, false]);
    made.mockRestore();
  });
});
