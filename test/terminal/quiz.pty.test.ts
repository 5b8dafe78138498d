import { expect, test } from 'vitest';
import { programUnderTest, type Session } from './pty.ts';

const { study } = programUnderTest();
const quiz = (...args: string[]): Session => study(['quiz', ...args]);

const short = ['--count', '4', '--minutes', '7', '--seed', '7'];

async function begin(session: Session): Promise<void> {
  await session.sees('Enter start');
  session.type('\r');
  await session.sees('Question 1 of 4');
}

test('an exam from the first question to the explanations, and the terminal as it was', async () => {
  const session = quiz(...short);
  await begin(session);
  session.type('ab');
  await session.sees('☑');
  session.type('n');
  await session.sees('Question 2 of 4');
  session.type('oHy');
  await session.sees(/(not )?passed \(the mark is 720\)/);
  session.type('e');
  await session.sees('Explanation 1 of 4');
  session.type('qq');
  expect(await session.ended()).toBe(0);
  expect(await session.onNormalScreen()).toBe(true);
  expect(session.cursorShown()).toBe(true);
  expect(await session.screen()).toMatch(/study quiz --seed 7\.4\.7\.\w+/);
});

test('killed in the middle, it is taken up with its answers, its flags and its time', async () => {
  const first = quiz(...short);
  await begin(first);
  first.type('ab');
  await first.sees('☑');
  first.type('m');
  await first.sees('* flagged');
  first.type('n');
  await first.sees('Question 2 of 4');
  await first.sees('7 min left');
  // Until the clock has been seen to move: then something has been kept since the question was shown.
  await first.until((screen) => {
    first.type('t');
    return /6:5[0-8] left/.test(screen);
  }, 'the clock to move');
  first.kill('SIGKILL');
  await first.until(() => first.exit !== null, 'the end');
  const second = quiz();
  await second.sees('An exam waits:');
  second.type('\r');
  await second.sees('Question 2 of 4');
  second.type('t');
  await second.sees(/6:5\d left/);
  second.type('p');
  await second.sees('* flagged');
  expect(await second.screen()).toContain('☑');
});

test('another exam cannot begin over one that waits, but it can be dropped', async () => {
  const first = quiz(...short);
  await begin(first);
  first.type('q');
  expect(await first.ended()).toBe(0);
  expect(await first.screen()).toContain('The exam is kept');
  const second = quiz('--count', '5');
  expect(await second.ended()).toBe(1);
  expect(await second.screen()).toContain('another exam waits');
  const third = quiz('--count', '5', '--discard');
  await third.sees('5 questions, 10 minutes');
});

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('%s leaves the terminal as it was', async (signal, status) => {
  const session = quiz(...short);
  await begin(session);
  session.kill(signal);
  expect(await session.ended()).toBe(status);
  expect(await session.onNormalScreen()).toBe(true);
  expect(session.cursorShown()).toBe(true);
});
