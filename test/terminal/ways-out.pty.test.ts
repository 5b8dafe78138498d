import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Session } from './pty.ts';

let folder: string;
let program: string;
let open: Session[] = [];

beforeAll(async () => {
  // Inside the checkout, so that Ink is found.
  folder = mkdtempSync(join('node_modules', '.crash-'));
  program = join(folder, 'crash.mjs');
  await build({ entryPoints: ['test/terminal/crash.tsx'], outfile: program, bundle: true, format: 'esm', platform: 'node', jsx: 'automatic', packages: 'external' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  for (const session of open) session.dispose();
  open = [];
});

function start(end: string): Session {
  const session = new Session(process.execPath, [program, end], { env: { XDG_CACHE_HOME: tmpdir() } });
  open.push(session);
  return session;
}

describe('a fault on the screen', () => {
  test.each([
    ['throw', 1, 'told: thrown later'],
    ['reject', 1, 'told: rejected'],
    ['draw', 1, 'told: a component threw'],
    ['exit', 7, ''],
    ['leave twice', 0, 'left'],
  ])('%s: the terminal is given back, then the fault is told on the normal screen', async (end, status, told) => {
    const session = start(end);
    await session.sees('drawn');
    session.type('x');
    expect(await session.ended()).toBe(status);
    expect(await session.onNormalScreen()).toBe(true);
    expect(session.cursorShown()).toBe(true);
    const screen = await session.screen();
    expect(screen).toContain(told);
    expect(screen).not.toContain('drawn');
    expect(screen).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('a component that throws at its first drawing', async () => {
    const session = start('first draw');
    expect(await session.ended()).toBe(1);
    expect(await session.onNormalScreen()).toBe(true);
    expect(await session.screen()).toContain('told: a component threw');
  });
});
