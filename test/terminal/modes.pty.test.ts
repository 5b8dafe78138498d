import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, Session } from './pty.ts';

let program: ReturnType<typeof buildProgram>;
let home: string;
let open: Session[] = [];
beforeAll(() => {
  program = buildProgram();
  home = mkdtempSync(join(tmpdir(), 'study-home-'));
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(home, { recursive: true, force: true });
});
afterEach(() => {
  for (const session of open) session.dispose();
  open = [];
});

function study(args: readonly string[], size: { readonly columns?: number; readonly rows?: number } = {}): Session {
  const session = new Session(process.execPath, [program.cli, ...args], { ...size, env: { STUDY_HOME: home } });
  open.push(session);
  return session;
}
const lines = (...args: string[]): string => execFileSync(process.execPath, [program.cli, ...args], { encoding: 'utf8', env: { ...process.env, STUDY_HOME: home, LANG: 'C.UTF-8', LC_ALL: '' } });

async function leaves(session: Session): Promise<void> {
  expect(await session.ended()).toBe(0);
  expect(await session.onNormalScreen()).toBe(true);
  expect(session.cursorShown()).toBe(true);
}

describe('pages of their own', () => {
  test('statistics: drawn, turned to Korean, left', async () => {
    const session = study(['stats']);
    await session.sees('No answer is stored yet.');
    session.type('L');
    await session.sees('저장된 답이 없습니다.');
    session.type('q');
    await leaves(session);
  });

  test('the reference: topics, a topic, back to where it was', async () => {
    const session = study(['rules']);
    await session.sees(/❯ 1 {2}/);
    session.type('jj');
    await session.sees(/❯ 3 {2}/);
    session.type('\r');
    await session.sees('Source: https://');
    session.type('\u001b');
    await session.sees(/❯ 3 {2}/);
    session.type('q');
    await leaves(session);
  });

  test('a question again: its text, its explanation below, in one column and in two', async () => {
    const { id } = JSON.parse(lines('generate', '--count', '1', '--seed', '5', '--json')) as { id: string };
    const session = study(['show', id], { columns: 160, rows: 50 });
    await session.sees(`study show ${id}`);
    await session.sees(/The answer is [A-F]/);
    session.resize(60, 20);
    await session.sees(/▼ \d+ more below/);
    session.type('G');
    await session.sees(id);
    session.type('q');
    await leaves(session);
  });
});

test('from 200 by 60 to 60 by 20 in the middle of a question, by steps: choice and sureness stay, nothing is left over', async () => {
  const session = study(['session', '--seed', '7'], { columns: 200, rows: 60 });
  await session.sees('How sure?');
  session.type('jx+');
  await session.sees('[+ sure]');
  for (let step = 1; step <= 14; step++) session.resize(200 - 10 * step, Math.max(20, 60 - 3 * step));
  const whole = (screen: string): boolean => {
    const rows = screen.split('\n');
    const times = (part: RegExp): number => rows.filter((row) => part.test(row)).length;
    return rows.length === 20 && rows[19]?.includes('quit') === true && times(/How sure\?.*\[\+ sure\]/) === 1 && times(/^ Question 1 of 10/) === 1 && times(/^─{60}$|^─+ ▼ \d+ more below ──$|^─+ ▲ \d+ more above ──$/) === 2;
  };
  await session.until(whole, 'one whole screen of 60 by 20');
  session.resize(200, 60);
  await session.sees(/ B✗ /);
  session.type('qq');
  await leaves(session);
});
