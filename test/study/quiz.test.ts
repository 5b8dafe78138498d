import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepQuiz } from '../../src/study/quiz.ts';
import type { QuizEvent, QuizState } from '../../src/study/quiz-state.ts';
import { steadyClock } from '../../src/study/steady-clock.ts';
import { panels } from '../../src/study/session-state.ts';
import { examMemory, examOf, type ExamOptions } from './exam-fixtures.ts';

type Bare<E> = E extends { at: number; time: number } ? Omit<E, 'at' | 'time'> : never;

/** An exam that has begun, and a way to play events, a second apart. */
async function begun(options: ExamOptions = {}) {
  const exam = examOf(options);
  await exam.machine.settled();
  const play = async (...events: Bare<QuizEvent>[]) => {
    for (const event of events) {
      exam.clock.now += 1000;
      exam.machine.send({ ...event, at: exam.clock.now, time: exam.clocks.time() } as QuizEvent);
      await exam.machine.settled();
    }
    return exam.machine.state();
  };
  if (exam.machine.state().phase.kind === 'ready') await play({ kind: 'begin' });
  return { ...exam, play, state: exam.machine.state };
}
const choose = (index: number) => ({ kind: 'choose', index }) as const;
const next = { kind: 'next' } as const;
const handIn = [{ kind: 'handIn' }, { kind: 'yes' }] as const;

describe('the clock', () => {
  test('stands until the first question, then runs with the monotonic clock', async () => {
    const exam = examOf({ minutes: 8 });
    await exam.machine.settled();
    exam.pass(30);
    expect(exam.machine.state().remaining).toBe(480_000);
    exam.machine.send({ kind: 'begin', at: exam.clock.now, time: 0 });
    exam.pass(30);
    expect(exam.machine.state().remaining).toBe(450_000);
  });

  test('gives back what passed while the program stood still', async () => {
    const { clock, machine, state } = await begun({ minutes: 8 });
    const before = state().remaining;
    clock.now += 3_600_000;
    machine.send({ kind: 'tick', at: clock.now, time: 0 });
    expect(before - state().remaining).toBeLessThanOrEqual(3000);
  });

  test('stands while the program is stopped, told before or not', () => {
    let time = 1000;
    let waiting: (() => void)[] = [];
    const told = (): void => {
      const works = waiting;
      waiting = [];
      works.forEach((work) => work());
    };
    const clock = steadyClock(() => time, (work) => void waiting.push(work));
    time += 250;
    expect(clock.at()).toBe(1250);
    clock.stand();
    time += 60_000;
    expect(clock.at()).toBe(1250);
    clock.stand();
    time += 60_000;
    clock.goOn();
    expect(clock.at()).toBe(1250);
    time += 400;
    expect(clock.at()).toBe(1650);
    // Stopped unasked a while after the last look at it, and told so before the next one.
    time += 90_000;
    clock.goOn();
    expect(clock.at()).toBe(1650);
    // Told only after a timer and a key have looked.
    time += 90_000;
    expect([clock.at(), clock.at()]).toEqual([1650, 1650]);
    clock.goOn();
    told();
    time += 100;
    expect(clock.at()).toBe(1750);
    // Not stopped, but slow: the gap counts.
    time += 5000;
    expect(clock.at()).toBe(1750);
    told();
    expect(clock.at()).toBe(6750);
  });

  test('a monotonic clock that jumps back takes no time and gives none', async () => {
    const { machine, state } = await begun();
    const before = state().remaining;
    machine.send({ kind: 'tick', at: 0, time: 0 });
    expect(state().remaining).toBe(before);
  });

  test('at zero the exam is handed in by itself, with what was answered', async () => {
    const { play, pass, machine, memory, state } = await begun({ minutes: 1 });
    await play(choose(1));
    pass(62);
    await machine.settled();
    expect(state()).toMatchObject({ phase: { kind: 'result' }, remaining: 0 });
    expect(memory.answers).toMatchObject([{ question: 'fixture.1', correct: true, mode: 'quiz' }]);
    expect(memory.kept).toBeNull();
  });

  test('says so at its marks', async () => {
    const { pass, state } = await begun({ minutes: 6 });
    pass(59);
    expect(state().notice).toBeNull();
    pass(2);
    expect(state().notice).toMatchObject({ kind: 'time' });
  });

  test('counts for the question that is open', async () => {
    const { play, pass, state } = await begun();
    pass(10);
    await play(next);
    pass(20);
    await play({ kind: 'previous' });
    expect(state().slots[0]?.spent).toBe(11_000);
    expect(state().slots[1]?.spent).toBe(21_000);
  });
});

describe('what is kept', () => {
  test('every second, with position, answers and flags, as plain data', async () => {
    const { play, pass, machine, memory } = await begun();
    await play(choose(1), next, { kind: 'flag' });
    const before = memory.keeps;
    pass(5);
    await machine.settled();
    expect(memory.keeps).toBeGreaterThan(before);
    expect(memory.kept).toMatchObject({ at: 1, wanted: { seed: 7 }, slots: [{ question: 'fixture.1', picked: [1], answer: { chosen: ['gateway'], correct: true } }, { flagged: true, answer: null }, {}, {}] });
  });

  test('is taken up as it was left', async () => {
    const first = await begun();
    await first.play(choose(1), next, choose(0), { kind: 'flag' }, { kind: 'quit' });
    expect(first.exits.left).toBe(true);
    const again = await begun({ kept: first.memory.kept });
    expect(again.state().phase.kind).toBe('offer');
    await again.play({ kind: 'resume' });
    expect(again.state()).toMatchObject({ phase: { kind: 'open' }, at: 1, remaining: first.memory.kept?.remaining, slots: [{ picked: [1] }, { picked: [0], flagged: true }, {}, {}] });
  });

  test('can be handed in from the offer', async () => {
    const first = await begun();
    await first.play(choose(1), { kind: 'quit' });
    const again = await begun({ kept: first.memory.kept });
    await again.play({ kind: 'handIn' });
    expect(again.state().phase.kind).toBe('result');
    expect(again.memory.answers).toHaveLength(1);
  });

  test('an exam that cannot be kept says so until it can', async () => {
    const memory = examMemory();
    const { play, pass, machine, state } = await begun({ memory });
    memory.fail = 'the disk is full.';
    await play(choose(1));
    expect(state().fault?.en).toBe('the disk is full.');
    memory.fail = null;
    pass(2);
    await machine.settled();
    expect(state().fault).toBeNull();
  });
});

describe('answering', () => {
  test('a single answer moves, Enter marks the cursor and goes on', async () => {
    const { play, state } = await begun();
    await play(choose(0), choose(2));
    expect(state().slots[0]?.picked).toEqual([2]);
    await play({ kind: 'move', by: -1 }, { kind: 'confirm' });
    expect(state().slots[0]?.picked).toEqual([1]);
    expect(state().at).toBe(1);
  });

  test('two answers: a third mark is refused, Enter takes exactly two', async () => {
    const { play, state } = await begun();
    await play(next, choose(0), { kind: 'confirm' });
    expect(state()).toMatchObject({ at: 1, notice: { kind: 'incomplete', count: 2, picked: 1 } });
    await play(choose(1), choose(2));
    expect(state()).toMatchObject({ notice: { kind: 'enough' }, slots: [{}, { picked: [0, 1] }, {}, {}] });
    await play({ kind: 'confirm' });
    expect(state().at).toBe(2);
  });

  test('an answer can be changed and taken away until the end', async () => {
    const { play, memory } = await begun();
    await play(choose(0), next, next, choose(3), { kind: 'clear' }, { kind: 'go', to: 0 }, choose(1), ...handIn);
    expect(memory.answers).toMatchObject([{ question: 'fixture.1', chosen: ['gateway'] }]);
  });

  test('behind the last question comes the last look, and from there the next open one', async () => {
    const { play, state } = await begun({ count: 3 });
    await play(choose(1), { kind: 'go', to: 2 }, { kind: 'confirm' });
    expect(state().phase).toEqual({ kind: 'overview', cursor: 2 });
    await play({ kind: 'nextOpen' });
    expect(state()).toMatchObject({ phase: { kind: 'open' }, at: 1 });
  });
});

describe('handing in', () => {
  test('is asked once more, and Esc goes on', async () => {
    const { play, state, memory } = await begun();
    await play({ kind: 'overview' }, { kind: 'handIn' }, { kind: 'back' });
    expect(state().phase.kind).toBe('overview');
    expect(memory.answers).toEqual([]);
  });

  test('answers that cannot be stored stay, and can be handed in again', async () => {
    const memory = examMemory();
    const { play, state } = await begun({ memory });
    await play(choose(1), { kind: 'overview' });
    memory.fail = 'the disk is full.';
    await play(...handIn);
    expect(state().phase).toMatchObject({ kind: 'unstored', why: { en: 'the disk is full.' } });
    memory.fail = null;
    await play({ kind: 'yes' });
    expect(state().phase.kind).toBe('result');
    expect(memory.answers).toHaveLength(1);
    expect(memory.kept).toBeNull();
  });

  test('nothing tells the key before it', async () => {
    const { play, state } = await begun();
    await play(choose(1));
    for (const panel of ['picture', 'rule', 'repair', 'report'] as const) {
      await play({ kind: 'show', panel });
      expect(state().panel).toBeNull();
    }
    await play({ kind: 'explain' });
    expect(state().phase.kind).toBe('open');
  });

  test('the explanations begin with the wrong ones', async () => {
    const { play, state } = await begun();
    await play(choose(1), ...handIn, { kind: 'explain' }, next, next, next);
    expect(state().phase).toEqual({ kind: 'explained', place: 3 });
    await play(next);
    expect(state().phase.kind).toBe('result');
  });
});

const anyEvent: fc.Arbitrary<Bare<QuizEvent>> = fc.oneof(
  fc.constantFrom<Bare<QuizEvent>[]>(
    { kind: 'tick' }, { kind: 'begin' }, { kind: 'resume' }, { kind: 'move', by: 1 }, { kind: 'move', by: -1 }, { kind: 'toggle' }, { kind: 'strike' }, { kind: 'clear' }, { kind: 'confirm' }, { kind: 'flag' }, next, { kind: 'previous' },
    { kind: 'overview' }, { kind: 'nextOpen' }, { kind: 'handIn' }, { kind: 'yes' }, { kind: 'showTime' }, { kind: 'explain' }, { kind: 'back' }, { kind: 'language' }, { kind: 'quit' }, { kind: 'recorded' }, { kind: 'kept' },
  ),
  fc.integer({ min: -1, max: 7 }).map(choose),
  fc.integer({ min: -2, max: 9 }).map((to) => ({ kind: 'go', to }) as const),
  fc.integer({ min: -9, max: 99 }).map((to) => ({ kind: 'grid', to }) as const),
  fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 4 }).map((indexes) => ({ kind: 'answer', indexes, confidence: null }) as const),
  fc.constantFrom(...panels).map((panel) => ({ kind: 'show', panel }) as const),
);

test('whatever happens: marks stay within the options, time never grows, answers are stored only when it is handed in, and what is kept can be taken up', async () => {
  const fresh = await begun();
  fc.assert(
    fc.property(fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 20_000 })), { maxLength: 80 }), (events) => {
      let state: QuizState = fresh.state();
      let at = state.since ?? 0;
      for (const [event, gap] of events) {
        at += gap;
        const before = state;
        const { state: after, effects } = stepQuiz(before, { ...event, at, time: at } as QuizEvent);
        state = after;
        expect(after.remaining).toBeLessThanOrEqual(before.remaining);
        expect(after.remaining).toBeGreaterThanOrEqual(0);
        expect(after.at).toBeGreaterThanOrEqual(0);
        expect(after.at).toBeLessThan(4);
        for (const slot of after.slots) {
          expect(slot.picked.length).toBeLessThanOrEqual(slot.item.select);
          expect(new Set(slot.picked).size).toBe(slot.picked.length);
          const options = slot.item.word('en').options.length;
          expect([...slot.picked, slot.cursor].every((i) => i >= 0 && i < options)).toBe(true);
        }
        for (const effect of effects) {
          if (effect.kind === 'record') expect(after.phase.kind).toBe('handing');
          if (effect.kind === 'keep' && effect.exam) expect(effect.exam.slots).toHaveLength(4);
        }
        if (JSON.stringify(after.slots.map(({ picked, flagged }) => [picked, flagged])) !== JSON.stringify(before.slots.map(({ picked, flagged }) => [picked, flagged]))) expect(effects.some(({ kind }) => kind === 'keep')).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
