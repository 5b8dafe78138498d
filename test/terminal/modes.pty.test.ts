import { describe, expect, test } from 'vitest';
import { programUnderTest, type Session } from './pty.ts';

const { study, piped } = programUnderTest();

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

  test('the reference on a wide screen: the rules of the marked topic stand beside the list', async () => {
    const session = study(['rules'], { columns: 160, rows: 50 });
    await session.sees(/❯ 1 {2}Data transfer cost[^\n]*• /);
    const first = await session.screen();
    session.type('j');
    await session.until((screen) => /❯ 2 {2}/.test(screen) && screen.split('\n')[3]?.slice(40) !== first.split('\n')[3]?.slice(40), 'the rules of the second topic');
    session.type('q');
    await leaves(session);
  });

  test('a question again: its text, its explanation below, in one column and in two', async () => {
    const { id } = JSON.parse(piped(['generate', '--count', '1', '--seed', '5', '--json']).out) as { id: string };
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
