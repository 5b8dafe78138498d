import { describe, expect, test } from 'vitest';
import { expectAloud } from '../ui/aloud.ts';
import { programUnderTest, type Session } from './pty.ts';

const { cli, start, study } = programUnderTest();
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

test('read aloud, an exam is words in order from its start to its explanations, and the clock speaks when it is asked', async () => {
  const session = study(['quiz', ...short], { columns: 100, rows: 40, env: { INK_SCREEN_READER: '1' } });
  const seen = async (keys: string, what: string | RegExp): Promise<string> => {
    session.type(keys);
    await session.sees(what);
    // A frame can arrive in pieces.
    await new Promise((resolve) => setTimeout(resolve, 60));
    const rows = await session.rows();
    expectAloud(rows, keys);
    return rows.join('\n');
  };
  await seen('', 'Enter start');
  expect(await seen('\r', 'Question 1 of 4')).not.toContain(' left');
  // Right where one answer is asked for, and where two are.
  await seen('ab', /Choice 2 of \d, B, Selected: /);
  await seen('+', 'How sure: sure.');
  await seen('m', 'Question 1 of 4, flagged');
  await seen('t', /[67]:\d\d left\./);
  await seen('o', /^1: answered, flagged, Selected$/m);
  await seen('H', 'Hand the exam in?');
  await seen('y', /passed \(the mark is 720\)/);
  await seen('e', /Explanation 1 of 4, Question \d of 4/);
  await seen('r', 'The rules behind it');
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

test('killed while the rest of it is still looked for, an exam of hard questions goes on with the same ones', async () => {
  const first = quiz('--seed', '7', '--difficulty', 'hard');
  await first.sees('Enter start');
  first.type('\r');
  await first.sees('Question 1 of 65');
  first.type('a');
  await first.until((screen) => /[☑●(◉]/.test(screen) && screen.includes('Question 1 of 65'), 'the mark');
  // Until the clock has been seen to move: then the mark has been kept.
  await first.until((screen) => {
    first.type('t');
    return /2:09:\d\d left/.test(screen);
  }, 'the clock to move');
  const stem = (await first.rows()).slice(1, 6).join('\n');
  first.kill('SIGKILL');
  await first.until(() => first.exit !== null, 'the end');
  const second = quiz();
  await second.sees(/An exam waits: [01] of 65 questions answered/);
  second.type('\r');
  await second.sees('Question 1 of 65');
  expect((await second.rows()).slice(1, 6).join('\n')).toBe(stem);
  second.type('nnn');
  await second.sees('Question 4 of 65');
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

describe('an exam that is stopped and goes on', () => {
  const secondsOf = (clock: string): number => clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
  // Longer than the longest gap that counts.
  const stopFor = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3300));
  /** Holds what the clock has counted to the time that the program ran, right to a second on either side of the whole seconds that are shown. */
  const counted = (before: number, after: number, ran: number): void => {
    expect(before - after).toBeLessThanOrEqual(Math.ceil(ran) + 1);
    expect(after).toBeLessThanOrEqual(before);
  };

  /** Looks at the clock, stops the program for a while, lets it go on and looks again. */
  const standsMeanwhile = async (look: () => Promise<number>, stop: () => Promise<unknown>, goOn: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    const before = await look();
    await stop();
    const stopped = performance.now();
    await stopFor();
    const wentOn = performance.now();
    await goOn();
    const after = await look();
    counted(before, after, (stopped - began + performance.now() - wentOn) / 1000);
  };

  /** A look at the clock; a step in the list puts the message of an earlier look away first. */
  const clockNow = async (session: Session): Promise<number> => {
    session.type('j');
    await session.until((screen) => !/\d:\d\d left\./.test(screen), 'the message to go');
    session.type('t');
    return secondsOf(/(\d+:\d\d) left\./.exec(await session.sees(/\d+:\d\d left\./))?.[1] ?? '');
  };

  test('by Ctrl-Z and fg: the clock stands meanwhile', async () => {
    const shell = start('bash', ['--norc', '--noprofile', '-i'], { env: { PS1: 'ready> ' } });
    await shell.sees('ready>');
    shell.type(`${process.execPath} ${cli()} quiz ${short.join(' ')}\r`);
    await begin(shell);
    await standsMeanwhile(
      () => clockNow(shell),
      () => {
        shell.type('\u001a');
        return shell.sees('Stopped');
      },
      () => {
        shell.type('fg\r');
        return shell.sees('Question 1 of 4');
      },
    );
  });

  test.each(['SIGTSTP', 'SIGSTOP'])('by %s from outside and SIGCONT', async (signal) => {
    const session = quiz(...short);
    await begin(session);
    await standsMeanwhile(
      () => clockNow(session),
      () => {
        session.kill(signal);
        return session.stopped();
      },
      () => {
        session.kill('SIGCONT');
        return session.sees('Question 1 of 4');
      },
    );
  });

  test('as lines of text', async () => {
    const session = study(['quiz', ...short, '--plain'], { rows: 60 });
    await session.sees('Question 1 of 4');
    let times = 0;
    const told = async (): Promise<number> => {
      times++;
      session.type(':time\r');
      const screen = await session.until((text) => (text.match(/\d+:\d\d left\./g) ?? []).length >= times, 'the clock');
      return secondsOf(/(\d+:\d\d)/.exec((screen.match(/\d+:\d\d left\./g) ?? []).at(-1) ?? '')?.[1] ?? '');
    };
    await standsMeanwhile(
      told,
      () => {
        session.kill('SIGSTOP');
        return session.stopped();
      },
      () => Promise.resolve(session.kill('SIGCONT')),
    );
  });
});
