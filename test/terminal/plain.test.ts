import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from './pty.ts';

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

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with input through a pipe; `readers` closes the output after that many bytes. */
function study(args: readonly string[], input: string, closeAfter = Infinity): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program.cli, ...args], { env: { ...process.env, STUDY_HOME: home, LANG: 'C.UTF-8' }, stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
      if (out.length >= closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

describe('through pipes', () => {
  test('no terminal, no screen: lines without a single control sequence', async () => {
    const { out, status, err } = await study(['session', '--seed', '7', '--count', '1'], 'A\nA B\n');
    expect(out).toMatch(/^Question 1 of 1$/m);
    expect(out).toMatch(/^(Correct\.|Not correct:)/m);
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  test('six lines answer three questions', async () => {
    const { out, status } = await study(['session', '--plain', '--count', '3', '--seed', '7'], 'A\nA B\nA\nA B\nA\nA B\n');
    expect(out.match(/^Question \d of 3$/gm)).toEqual(['Question 1 of 3', 'Question 2 of 3', 'Question 3 of 3']);
    expect(out.match(/^(Correct\.|Not correct:)/gm)).toHaveLength(3);
    expect(out).toContain('Session finished');
    expect(status).toBe(0);
  });

  test('the same seed asks the same questions', async () => {
    const ask = () => study(['session', '--plain', '--seed', '11', '--count', '2'], 'q\n');
    expect((await ask()).out).toBe((await ask()).out);
  });

  test('no input at all: the question, the summary, no fault', async () => {
    const { out, status } = await study(['session', '--plain', '--seed', '7'], '');
    expect(out).toContain('Question 1 of 10');
    expect(out).toContain('No question was answered.');
    expect(status).toBe(0);
  });

  test('a reader that goes away ends it quietly', async () => {
    const { err, status } = await study(['session', '--plain', '--seed', '7', '--count', '200'], 'A\nA B\n'.repeat(400), 20);
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  test('Korean', async () => {
    const { out } = await study(['session', '--plain', '--seed', '7', '--count', '1', '--lang', 'ko'], 'A\nA B\n');
    expect(out).toMatch(/^문제 1\/1$/m);
    expect(out).toMatch(/^(정답입니다\.|오답입니다:)/m);
  });
});

describe('wrong usage is refused in one line', () => {
  test.each([
    [['--count', '0'], /--count/],
    [['--count', '-3'], /count/],
    [['--count', 'many'], /--count/],
    [['--count', '1e9'], /--count/],
    [['--seed', 'x'], /--seed/],
    [['--topic', 'nothing-like-it'], /--topic/],
    [['--lang', 'fr'], /--lang/],
    [['--colour'], /--colour/],
    [['peering'], /options alone, not peering/],
  ])('%j', async (args, says) => {
    const { status, err, out } = await study(['session', '--plain', ...args], '');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
