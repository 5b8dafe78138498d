import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram, Session } from './pty.ts';

const rounds = 50;
let program: ReturnType<typeof buildProgram>;
let home: string;
beforeAll(() => {
  program = buildProgram();
  home = mkdtempSync(join(tmpdir(), 'study-home-'));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Seconds on the clock of a screen. */
const clockOn = (screen: string): number => {
  const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(screen) ?? [];
  if (minutes === undefined) throw new Error(`no clock on\n${screen}`);
  return 60 * Number(minutes) + Number(seconds);
};
/** What must not be lost of a screen: all but the clock, messages and where the cursor stands. */
const kept = (screen: string): string =>
  screen
    .split('\n')
    .slice(1, -2)
    .filter((row) => !row.startsWith('─'))
    .map((row) => row.replace(/[❯[\]]/g, ' ').trimEnd())
    .join('\n');

/** The screen once it stands still: what arrives in pieces is not read half. */
async function settled(session: Session): Promise<string> {
  for (let last = ''; ; ) {
    const now = kept(await session.screen());
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

test(`killed ${rounds} times at any moment, an exam loses no answer, no flag and no second`, async () => {
  let chance = 20_260_301;
  const below = (n: number): number => (chance = (chance * 48271) % 2147483647) % n;
  let before: { readonly question: string; readonly grid: string; readonly clock: number } | null = null;
  for (let round = 0; round <= rounds; round++) {
    const session = new Session(process.execPath, [program.cli, 'quiz', '--data-dir', home, ...(round === 0 ? ['--count', '12', '--minutes', '5', '--seed', '7'] : [])], { columns: 100, rows: 40 });
    try {
      const opening = await session.sees(round === 0 ? 'Enter start' : 'An exam waits:', 20_000);
      if (before) expect(Math.abs(clockOn(opening) - before.clock), `clock in round ${round}`).toBeLessThanOrEqual(1);
      session.type('\r');
      await session.until((screen) => /Question \d+ of 12/.test(screen) && (before === null || kept(screen) === before.question), `the question of round ${round} to be\n${before?.question}`);
      session.type('o');
      await session.until((screen) => screen.includes('All questions') && (before === null || kept(screen) === before.grid), `the grid of round ${round} to be\n${before?.grid}`);
      if (round === rounds) return;
      session.type('\u001b');
      await session.sees(/Question \d+ of 12/);
      // Anything that leaves something behind, on this question and the next ones.
      const keys = ['a', 'b', 'c', 'd', 'm', 'x', '+', '-', 'n', 'p', 'n', 'c'];
      for (let i = 0; i < 6; i++) session.type(keys[below(keys.length)] ?? '');
      session.type('o');
      await session.sees('All questions');
      session.type('\u001b');
      await session.sees(/Question \d+ of 12/);
      const question = await settled(session);
      session.type('o');
      await session.sees('All questions');
      const grid = await settled(session);
      await new Promise((resolve) => setTimeout(resolve, 60 + below(1100)));
      before = { question, grid, clock: clockOn(await session.screen()) };
      session.kill('SIGKILL');
      await session.until(() => session.exit !== null, 'the end');
    } finally {
      session.dispose();
    }
  }
});

test('time for which the program was stopped does not count', async () => {
  const session = new Session(process.execPath, [program.cli, 'quiz', '--data-dir', home, '--count', '2', '--minutes', '5', '--seed', '7', '--discard']);
  try {
    await session.sees('Enter start', 20_000);
    session.type('\r');
    const before = clockOn(await session.sees(/\d:\d\d left/));
    session.kill('SIGTSTP');
    await session.until(() => session.onNormalScreen(), 'the normal screen');
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    await session.stopped();
    session.kill('SIGCONT');
    await session.until(async () => !(await session.onNormalScreen()), 'the alternate screen');
    expect(before - clockOn(await session.sees(/\d:\d\d left/))).toBeLessThanOrEqual(5);
  } finally {
    session.dispose();
  }
});
