import { expect, test, vi, afterEach, beforeEach } from 'vitest';
import { plainQuiz } from '../../src/commands/quiz-plain.ts';
import { stepQuiz } from '../../src/study/quiz.ts';
import { countOf } from '../../src/study/quiz-slots.ts';
import type { QuizEvent, QuizState } from '../../src/study/quiz-state.ts';
import { examOf, slowExams, type ExamOptions } from './exam-fixtures.ts';

type Bare<E> = E extends { at: number; time: number } ? Omit<E, 'at' | 'time'> : never;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** An exam of six questions, of which two are there at once. */
async function begun(options: ExamOptions = {}) {
  const exam = examOf({ source: slowExams(), count: 6, ...options });
  const send = (event: Bare<QuizEvent>): QuizState => {
    exam.clock.now += 100;
    exam.machine.send({ ...event, at: exam.clock.now, time: exam.clocks.time() } as QuizEvent);
    return exam.machine.state();
  };
  const play = async (...events: Bare<QuizEvent>[]): Promise<QuizState> => {
    for (const event of events) {
      send(event);
      await exam.machine.settled();
    }
    return exam.machine.state();
  };
  await exam.machine.settled();
  if (exam.machine.state().phase.kind === 'ready') await play({ kind: 'begin' });
  return { ...exam, send, play, state: exam.machine.state };
}
const ids = ({ slots }: QuizState) => slots.map(({ item }) => item.id);
const all = ['fixture.1', 'fixture.2', 'fixture.3', 'fixture.4', 'fixture.5', 'fixture.6'];

test('it begins with the first question, and says how many there will be', async () => {
  const exam = examOf({ source: slowExams(), count: 6 });
  await exam.machine.settled();
  expect(exam.machine.state()).toMatchObject({ phase: { kind: 'ready' }, whole: false });
  expect(ids(exam.machine.state())).toEqual(['fixture.1']);
  expect(countOf(exam.machine.state())).toBe(6);
});

test('what was found meanwhile is there at once', async () => {
  const { send } = await begun();
  vi.advanceTimersByTime(1000);
  expect(send({ kind: 'next' })).toMatchObject({ phase: { kind: 'open' }, at: 1, whole: true });
});

test('nothing is drawn where nobody waits until the screen had its turn', async () => {
  const { state, send } = await begun();
  expect(ids(state())).toHaveLength(1);
  expect(send({ kind: 'next' }).phase).toMatchObject({ kind: 'drawing', awaiting: { kind: 'next' } });
});

test('a question that is not there yet is waited for, and the clock stands', async () => {
  const { send, machine, clock, state } = await begun();
  await machine.settled();
  const { remaining } = send({ kind: 'choose', index: 1 });
  send({ kind: 'go', to: 4 });
  expect(state().phase).toMatchObject({ kind: 'drawing', awaiting: { kind: 'go', to: 4 } });
  clock.now += 2500;
  send({ kind: 'tick' });
  await machine.settled();
  expect(state()).toMatchObject({ phase: { kind: 'open' }, at: 4, whole: true, slots: [{ picked: [1] }, {}, {}, {}, {}, {}] });
  expect(ids(state())).toEqual(all);
  expect(remaining - state().remaining).toBeLessThanOrEqual(100);
});

test('the second question needs no more than itself', async () => {
  const { play } = await begun();
  expect(await play({ kind: 'confirm' })).toMatchObject({ phase: { kind: 'open' }, at: 1, whole: false });
});

test.each(['overview', 'nextOpen', 'handIn'] as const)('%s has all of them', async (kind) => {
  const { play } = await begun();
  const after = await play({ kind });
  expect(ids(after)).toEqual(all);
  expect(after.phase.kind).toBe({ overview: 'overview', nextOpen: 'open', handIn: 'confirm' }[kind]);
});

test('time that is up hands in all questions, those that were never seen as open ones', async () => {
  const { play, pass, machine, memory, state } = await begun({ minutes: 1 });
  await play({ kind: 'choose', index: 1 });
  pass(62);
  await machine.settled();
  expect(state()).toMatchObject({ phase: { kind: 'result' }, remaining: 0 });
  expect(ids(state())).toEqual(all);
  expect(memory.answers).toMatchObject([{ question: 'fixture.1', correct: true }]);
});

test('left before the rest was drawn, it is taken up with the same questions and its answers', async () => {
  const first = await begun();
  await first.play({ kind: 'choose', index: 1 }, { kind: 'next' }, { kind: 'flag' });
  const { kept } = first.memory;
  expect(kept?.slots.map(({ question }) => question)).toEqual(['fixture.1', 'fixture.2']);
  const again = await begun({ kept, takeUp: true });
  expect(again.state()).toMatchObject({ phase: { kind: 'open' }, at: 1, whole: false, remaining: kept?.remaining, slots: [{ picked: [1] }, { flagged: true }] });
  expect(ids(await again.play({ kind: 'overview' }))).toEqual(all);
});

test('what is chosen while the next question is not there yet is kept before that is waited for', async () => {
  const { state } = await begun();
  const { effects } = stepQuiz(state(), { kind: 'confirm', at: 60_000, time: 60_000 });
  expect(effects).toMatchObject([{ kind: 'keep', exam: { slots: [{ question: 'fixture.1', picked: [0] }] } }, { kind: 'draw' }]);
});

test('one that was left can be handed in from the offer', async () => {
  const first = await begun();
  await first.play({ kind: 'choose', index: 1 }, { kind: 'quit' });
  expect(first.memory.kept?.slots).toHaveLength(1);
  const again = await begun({ kept: first.memory.kept });
  await again.play({ kind: 'handIn' });
  expect(again.state().phase.kind).toBe('result');
  expect(ids(again.state())).toEqual(all);
  expect(again.memory.answers).toHaveLength(1);
});

test('where there are too few, it ends when they are asked for, and is not offered again', async () => {
  const { play, memory, exits } = await begun({ source: slowExams(4) });
  expect((await play({ kind: 'overview' })).notice).toMatchObject({ kind: 'noExam', why: { en: 'no more questions.' } });
  expect(exits.left).toBe(true);
  expect(memory.kept).toBeNull();
});

test('as lines of text it goes from the first question to the last, and lists all', async () => {
  const exam = examOf({ source: slowExams(), count: 6, takeUp: true });
  let said = '';
  async function* input() {
    yield ':list\nB\nA B\nB\nA B\nB\nA B\n:hand-in\n';
  }
  expect(await plainQuiz({ ...exam, kept: null, input: input(), out: async (text) => void (said += text), columns: null })).toBe(0);
  expect(said.match(/^Question \d of 6$/gm)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Question ${n} of 6`));
  expect(said).toContain('0 answered, 6 open, 0 flagged');
  expect(exam.memory.answers).toHaveLength(6);
});
