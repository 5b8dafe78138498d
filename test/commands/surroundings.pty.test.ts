import { describe, expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { programUnderTest, type Session } from '../terminal/pty.ts';

const { cli, home, start, study } = programUnderTest();

// oxlint-disable-next-line no-control-regex -- a colour begins with an escape
const colour = /\u001b\[(?:\d+;)*3[0-7](?:;\d+)*m/;
const started = (args: readonly string[], env: Readonly<Record<string, string>>): Session => study(args, { env });

describe('what the terminal and the environment say', () => {
  test('TERM=dumb: lines of text, not one escape sequence', async () => {
    const home = started([], { TERM: 'dumb' });
    await home.sees('study session');
    expect(await home.ended()).toBe(0);
    expect(home.bytes).not.toContain('\u001b');
    const plain = started(['session', '--count', '1', '--seed', '7'], { TERM: 'dumb' });
    await plain.sees(/Question 1 of 1/);
    plain.type(':quit\r');
    expect(await plain.ended()).toBe(0);
    expect(plain.bytes).not.toContain('\u001b');
  });

  test.each([
    ['nothing', {}, true],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR over NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    ['CI', { CI: 'true' }, true],
  ] as const)('%s: colours %s', async (_name, env, coloured) => {
    const screen = started(['session', '--count', '1', '--seed', '7'], env);
    await screen.sees(/Enter/);
    screen.type('j');
    // Long enough for both: what stands there first, and Ink's frames.
    await screen.until(() => screen.bytes.length > 0, 'a frame');
    await new Promise((resolve) => setTimeout(resolve, 400));
    screen.type('j');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(colour.test(screen.bytes)).toBe(coloured);
  });

  test('what takes long tells on stderr how far it is, where its output goes to a file, and wipes that at the end', async () => {
    const shell = start('bash', ['--norc', '--noprofile', '-i'], { env: { PS1: 'ready> ' } });
    await shell.sees('ready>');
    for (const command of ['generate --json', 'export --to csv']) {
      const from = shell.bytes.length;
      shell.type(`${process.execPath} ${cli()} ${command} --count 120 --seed 3 > ${home()}/out; echo sta"tus" $?\r`);
      await shell.until(() => /status 0/.test(shell.bytes.slice(from)), 'the end');
      expect(shell.bytes.slice(from)).toMatch(/questions \d+ of 120/);
      expect(await shell.screen()).not.toMatch(/questions \d+ of/);
    }
  });

  test('without a terminal nothing is asked, and a reader that goes away ends it quietly', () => {
    const { status, stdout } = spawnSync(process.execPath, [cli()], { encoding: 'utf8', input: '' });
    expect([status, stdout.includes('study session')]).toEqual([0, true]);
    for (const line of ['generate --count 300 --json', 'export --to csv --count 300', 'rules', 'completion bash', 'progress export', 'schema']) {
      const piped = spawnSync('bash', ['-c', `"${process.execPath}" "${cli()}" ${line} 2>&1 1>/dev/null | cat; "${process.execPath}" "${cli()}" ${line} 2>/dev/null | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`], { encoding: 'utf8', timeout: 60_000 });
      // Only the second run counts for the status; the first, with no reader on stdout, for what is said.
      expect(piped.stdout.trim().split('\n').at(-1), line).toMatch(/^0$/);
      expect(piped.stdout, line).not.toMatch(/EPIPE|something went wrong/);
    }
  }, 120_000);
});
