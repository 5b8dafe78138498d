import { describe, expect, test } from 'vitest';
import { programUnderTest, type Session, type Started } from './pty.ts';

const { cli, study, start: run } = programUnderTest();
const start = (args: readonly string[] = [], options: Started = {}, seed: readonly string[] = ['--seed', '7']): Session => study(['session', ...seed, ...args], options);

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const shell = (options: Started = {}): Session => run('bash', ['--norc', '--noprofile', '-i'], { ...options, env: { PS1: 'ready> ', ...options.env } });

const down = '\u001b[B';
const up = '\u001b[A';
const verdict = /Correct\.|Not correct:/;

/** Answers the open question, with a second answer where it asks for one, and waits for the verdict. */
async function answer(session: Session): Promise<void> {
  session.type('b\r');
  if (!verdict.test(await session.sees(/Correct\.|Not correct:|Choose exactly 2/))) session.type('a\r');
  await session.sees(verdict);
}

describe('a session in a terminal', () => {
  test('asks, takes an answer, explains, asks on, sums up and leaves the terminal as it was', async () => {
    const session = start(['--count', '2']);
    await session.sees('Question 1 of 2');
    expect(await session.onNormalScreen()).toBe(false);
    await answer(session);
    session.type('n');
    await session.sees('Question 2 of 2');
    await answer(session);
    session.type('\r');
    await session.sees(/Session finished[^]*\d of 2 right/);
    session.type('q');
    expect(await session.ended()).toBe(0);
    expect(await session.onNormalScreen()).toBe(true);
    expect(session.cursorShown()).toBe(true);
    expect(await session.screen()).toMatch(/\d of 2 right/);
  });

  test('one that is left is offered again and goes on where it stood', async () => {
    const first = start([], {}, []);
    const question = await first.sees('Question 1 of 10');
    await answer(first);
    first.type('n');
    await first.sees('Question 2 of 10');
    const stood = await first.rows();
    first.kill('SIGKILL');
    await first.until(() => first.exit !== null, 'the end');
    const second = start([], {}, []);
    await second.sees('Your last session stopped after 1 of 10 questions.');
    second.type('\r');
    await second.sees('Question 2 of 10');
    expect((await second.rows()).slice(2, 8)).toEqual(stood.slice(2, 8));
    expect(question).not.toBe(stood.join('\n'));
  });

  test('three times down and Enter in one chunk hand in the fourth option', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    const many = (await session.screen()).includes(' of 2 chosen');
    session.type(many ? `${down}${down}${down} ${up} \r` : `${down}${down}${down}\r`);
    await session.sees(verdict);
    session.type('u');
    const screen = await session.sees(/Taken back/);
    expect(screen).toMatch(/❯ (☑ )?[CD] {2}/);
    if (!many) expect(screen).toMatch(/❯ D {2}/);
  });

  test('keys typed while it still loads are not lost', async () => {
    const session = start();
    session.type('?');
    await session.sees('Everywhere');
  });

  test('a resize in the middle lays out anew, down to what is too small and back', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.resize(120, 40);
    await session.until(async () => (await session.rows())[38]?.includes('quit') === true || (await session.rows())[39]?.includes('quit') === true, 'the footer at the bottom');
    session.resize(50, 12);
    await session.sees('This window is 50 x 12');
    session.resize(60, 20);
    const screen = await session.sees('Question 1 of 10');
    expect(screen).not.toContain('This window');
    await session.until(async () => (await session.rows())[19]?.includes('quit') === true, 'the footer in the last row');
  });

  test('an arrow key cut in two by a slow line is still an arrow key', async () => {
    const session = start();
    await session.sees(/❯ (☐ )?A/);
    session.type('\u001b');
    await new Promise((resolve) => setTimeout(resolve, 10));
    session.type('[B');
    await session.sees(/❯ (☐ )?B/);
  });

  test('Korean letters are the keys under them', async () => {
    const session = start(['--lang', 'ko']);
    await session.sees('문제 1/10');
    session.type('ㅠ');
    await session.sees(/❯ (☑ )?B/);
    session.type('ㅂ');
    await session.sees('세션을 중단했습니다');
  });

  test('pasted text hands nothing in', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.type('\u001b[200~b\rq\u001b[201~?');
    const screen = await session.sees('Everywhere');
    expect(screen).toContain('Question 1 of 10');
  });
});

describe('every way out leaves the terminal as it was', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s', async (signal, status) => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.kill(signal);
    expect(await session.ended()).toBe(status);
    expect(await session.onNormalScreen()).toBe(true);
    expect(session.cursorShown()).toBe(true);
  });

  test('Ctrl-C', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.type('\u0003');
    expect(await session.ended()).toBe(130);
    expect(await session.onNormalScreen()).toBe(true);
    expect(session.cursorShown()).toBe(true);
  });

  test('a terminal that goes away takes the program with it', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.hangUp();
    await session.until(() => !alive(session.pid), 'the end of the process');
  });

  test('raw mode is off afterwards: the shell echoes what is typed', async () => {
    const session = shell();
    await session.sees('ready>');
    session.type(`${process.execPath} ${cli()} session --seed 7\r`);
    await session.sees('Question 1 of 10');
    session.type('qq');
    await session.until(() => session.onNormalScreen(), 'the normal screen');
    session.type('echo one-"more"\r');
    const screen = await session.sees('one-more');
    expect(screen).toContain('echo one-"more"');
  });
});

describe('stopping and going on', () => {
  test('Ctrl-Z gives the terminal to the shell, fg brings the question back', async () => {
    const session = shell();
    await session.sees('ready>');
    session.type(`${process.execPath} ${cli()} session --seed 7\r`);
    await session.sees('Question 1 of 10');
    session.type(down);
    await session.sees(/❯ (☐ )?B/);
    session.type('\u001a');
    await session.sees('Stopped');
    expect(await session.onNormalScreen()).toBe(true);
    expect(session.cursorShown()).toBe(true);
    session.resize(100, 30);
    session.type('fg\r');
    await session.sees(/❯ (☐ )?B/);
    expect(await session.onNormalScreen()).toBe(false);
    await session.until(async () => (await session.rows())[29]?.includes('quit') === true, 'the footer in the last row of the new size');
    session.type('qq');
    await session.until(() => session.onNormalScreen(), 'the normal screen');
  });

  test('SIGTSTP from outside stops it with the terminal given back, SIGCONT draws it again', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.kill('SIGTSTP');
    await session.until(() => session.onNormalScreen(), 'the normal screen');
    expect(session.cursorShown()).toBe(true);
    await session.stopped();
    session.kill('SIGCONT');
    await session.sees('Question 1 of 10');
    expect(await session.onNormalScreen()).toBe(false);
  });
});

describe('what the terminal can do', () => {
  test('NO_COLOR draws without any colour', async () => {
    const session = start([], { env: { NO_COLOR: '1' } });
    await session.sees('Question 1 of 10');
    // oxlint-disable-next-line no-control-regex
    expect(session.bytes).not.toMatch(/\u001b\[(?!0?m)[0-9;]+m/);
  });

  test('TERM=dumb gets plain lines', async () => {
    const session = start(['--count', '1'], { env: { TERM: 'dumb' } });
    await session.sees('Choose');
    expect(session.bytes).toMatch(/^Question 1 of 1\r$/m);
    expect(session.bytes).not.toContain('\u001b');
    session.type('q\r');
    expect(await session.ended()).toBe(0);
  });

  test('nothing is ever cleared as a whole while it runs, so nothing flickers', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    const before = session.bytes.length;
    session.type(down);
    await session.sees(/❯ (☐ )?B/);
    const after = session.bytes.slice(before);
    expect(after).not.toContain('\u001b[2J');
    expect(after).not.toContain('\u001b[3J');
    expect(after.length).toBeLessThan(1500);
  });
});

describe('a screen that something else has written on', () => {
  test('Ctrl-L draws it again', async () => {
    const session = start();
    await session.sees('Question 1 of 10');
    session.overwrite('\u001b[H\u001b[2Jnoise');
    await session.until((screen) => !screen.includes('Question 1 of 10'), 'the noise');
    session.type('\u000c');
    const screen = await session.sees('Question 1 of 10');
    expect(screen).not.toContain('noise');
  });

  test('CI=true draws all the same', async () => {
    const session = start([], { env: { CI: 'true' } });
    await session.sees('Question 1 of 10');
    session.type('qq');
    expect(await session.ended()).toBe(0);
    expect(await session.onNormalScreen()).toBe(true);
  });

  test('a terminal that does not know its size gets 80 by 24', async () => {
    const session = shell();
    await session.sees('ready>');
    session.type(`stty rows 0 cols 0; ${process.execPath} ${cli()} session --seed 7\r`);
    const screen = await session.sees('Question 1 of 10');
    expect(screen.split('\n')[1]).toBe('─'.repeat(80));
    session.type('qq');
    await session.until(() => session.onNormalScreen(), 'the normal screen');
  });
});
