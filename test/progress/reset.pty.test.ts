import { afterEach, expect, test } from 'vitest';
import { Session } from '../terminal/pty.ts';
import { given, open, program, tempFolder } from './fixtures.ts';

const door = await program('door');
const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
});

async function asked(): Promise<{ readonly folder: string; readonly session: Session }> {
  const folder = tempFolder();
  await (await open(folder)).record(given());
  const session = new Session(process.execPath, [door, 'reset'], { columns: 200, env: { STUDY_HOME: folder } });
  sessions.push(session);
  await session.sees(/Start over\? 1 answer .* \[y\/N\]/);
  return { folder, session };
}

test('reset asks on a terminal, and a yes starts over', async () => {
  const { folder, session } = await asked();
  session.type('y\r');
  await session.sees('Progress is reset.');
  expect(await session.ended()).toBe(0);
  expect((await open(folder)).answers()).toEqual([]);
});

test.each([['a no', 'n\r'], ['nothing', '\r'], ['the end of input', '\u0004'], ['Ctrl-C', '\u0003']])('%s changes nothing', async (_, keys) => {
  const { folder, session } = await asked();
  session.type(keys);
  await session.sees('Nothing was changed.');
  expect(await session.ended()).toBe(1);
  expect((await open(folder)).answers()).toHaveLength(1);
});
