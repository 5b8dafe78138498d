import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Item } from '../../src/item/question.ts';
import { run } from '../../src/study/machine.ts';
import { performer } from '../../src/study/perform.ts';
import type { QuestionSource } from '../../src/study/ports.ts';
import { start, step } from '../../src/study/session.ts';
import type { SessionEvent } from '../../src/study/session-state.ts';
import { fixtureMemory, fixtureSource, s3Question } from './fixtures.ts';

/** A question that tells which of its explanations and pictures were asked for. */
function watched(): { readonly item: Item; readonly asked: string[] } {
  const asked: string[] = [];
  const word: Item['word'] = (lang) => {
    const question = s3Question.word(lang);
    const options = question.options.map((option) => ({
      ...option,
      get explanation() {
        asked.push(`why ${option.id}`);
        return option.explanation;
      },
      get picture() {
        asked.push(`picture ${option.id}`);
        return [];
      },
    }));
    return { ...question, options };
  };
  return { item: { ...s3Question, word }, asked };
}

const everything = ['interface', 'gateway', 'peering', 'igw'].flatMap((id) => [`why ${id}`, `picture ${id}`]);
const moment = 100;
const reads = 1000;

function session() {
  const { item, asked } = watched();
  const rules: string[] = [];
  const source: QuestionSource = {
    ...fixtureSource,
    next: () => item,
    rule(id, lang) {
      rules.push(id);
      return fixtureSource.rule(id, lang);
    },
  };
  const memory = fixtureMemory();
  const machine = run(start({ lang: 'en', wanted: { seed: 7, topic: null }, count: 3, offered: null }), step, performer(source, memory, () => 5000, () => {}));
  const send = (event: Omit<Extract<SessionEvent, { kind: 'move' }>, 'at'> | { readonly kind: 'confirm' }): void => machine.send({ ...event, at: 5000 } as SessionEvent);
  return { machine, memory, asked, rules, send };
}

describe('while a question is read', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('what explains it is found, each piece once, and the rules behind it', () => {
    const { asked, rules } = session();
    vi.advanceTimersByTime(reads);
    expect(asked).toEqual(everything);
    expect(rules).toEqual(s3Question.rules);
  });

  test('nothing is looked for at once, while the screen is still being loaded', () => {
    const { asked } = session();
    vi.advanceTimersByTime(moment);
    expect(asked).toEqual([]);
  });

  test('a piece at a time: keys come between, and do not end it', () => {
    const { machine, asked, send } = session();
    vi.advanceTimersByTime(moment);
    vi.advanceTimersToNextTimer();
    expect(asked).toHaveLength(1);
    send({ kind: 'move', by: 1 });
    expect(machine.state().phase).toMatchObject({ kind: 'open', asking: { cursor: 1 } });
    vi.advanceTimersByTime(reads);
    expect(asked).toEqual(everything);
  });

  test('an answer that is handed in ends it', async () => {
    const { machine, asked, send } = session();
    vi.advanceTimersByTime(moment);
    vi.advanceTimersToNextTimer();
    send({ kind: 'confirm' });
    await machine.settled();
    vi.advanceTimersByTime(reads);
    expect(asked).toHaveLength(1);
  });
});

test('an explanation is shown before what is left open is kept, and that is kept before the session is settled', async () => {
  const { machine, memory, send } = session();
  const painted: (string | null)[] = [];
  machine.subscribe(() => {
    // As a screen does.
    if (machine.state().phase.kind === 'feedback') setImmediate(() => painted.push(memory.snapshot === null ? 'before' : 'after'));
  });
  send({ kind: 'confirm' });
  await machine.settled();
  expect(painted).toEqual(['before']);
  expect(memory.snapshot).toMatchObject({ history: [{ question: 'fixture.1' }] });
});
