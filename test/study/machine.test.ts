import { expect, test } from 'vitest';
import { run } from '../../src/study/machine.ts';
import { performer } from '../../src/study/perform.ts';
import { start, step } from '../../src/study/session.ts';
import { both, fixtureMemory, fixtureSource } from './fixtures.ts';

function session(memory = fixtureMemory(), source = fixtureSource) {
  let left = false;
  const machine = run(
    start({ lang: 'en', wanted: { seed: 7, topic: null }, count: 2, offered: null }),
    step,
    performer(source, memory, () => 5000, () => {
      left = true;
    }),
  );
  return { machine, memory, left: () => left };
}

test('the first question is there at once', () => {
  expect(session().machine.state().phase.kind).toBe('open');
});

test('an answer is in the memory before its verdict is in the state', async () => {
  const { machine, memory } = session();
  const seen: [string, number][] = [];
  machine.subscribe(() => seen.push([machine.state().phase.kind, memory.entries.length]));
  machine.send({ kind: 'confirm', at: 5000 });
  await machine.settled();
  expect(seen.find(([kind]) => kind === 'feedback')).toEqual(['feedback', 1]);
});

test('a memory that fails shows why, and the second try is stored', async () => {
  const { machine, memory } = session();
  memory.fail = 'the disk is full.';
  machine.send({ kind: 'confirm', at: 5000 });
  await machine.settled();
  expect(machine.state().notice).toEqual({ kind: 'notStored', why: both('the disk is full.') });
  memory.fail = null;
  machine.send({ kind: 'confirm', at: 5000 });
  await machine.settled();
  expect(machine.state().phase.kind).toBe('feedback');
  expect(memory.entries).toHaveLength(1);
});

test('a source that has nothing ends the session with its message', () => {
  const { machine } = session(fixtureMemory(), {
    ...fixtureSource,
    next: () => {
      throw new Error('there is no topic of that name.');
    },
  });
  expect(machine.state()).toMatchObject({ phase: { kind: 'summary' }, notice: { kind: 'noMore', why: both('there is no topic of that name.') } });
});

test('leaving is told once', async () => {
  const { machine, left } = session();
  machine.send({ kind: 'quit', at: 0 });
  expect(left()).toBe(false);
  machine.send({ kind: 'quit', at: 0 });
  await machine.settled();
  expect(left()).toBe(true);
});
