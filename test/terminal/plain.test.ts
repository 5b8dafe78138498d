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

  test.each(['7', '8', '9'])('six lines answer three questions, seed %s', async (seed) => {
    const { out, status } = await study(['session', '--plain', '--count', '3', '--seed', seed], 'A\nA B\nA\nA B\nA\nA B\n');
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

describe('--difficulty', () => {
  const difficulties = (csv: string): number[] => [...csv.matchAll(/^[\w-]+\.\w+\.\w+,en,[\w-]+,\w+,([\d.]+),/gm)].map(([, figure]) => Number(figure));

  test('an export holds questions that are as hard as wished, the same for a seed', async () => {
    const args = ['export', '--to', 'csv', '--count', '5', '--seed', '3', '--difficulty', 'hard'];
    const { out, status } = await study(args, '');
    expect(status).toBe(0);
    expect(difficulties(out)).toHaveLength(5);
    for (const difficulty of difficulties(out)) expect(difficulty).toBeGreaterThanOrEqual(0.81);
    expect((await study(args, '')).out).toBe(out);
  });

  test('an exam keeps it in its code, and while it waits', async () => {
    const first = await study(['quiz', '--plain', '--discard', '--count', '3', '--seed', '9', '--difficulty', 'hard'], ':hand-in\n');
    const code = /--seed (9\.3\.6\.\w+\.81-100)/.exec(first.out)?.[1] ?? '';
    expect((await study(['quiz', '--plain', '--seed', code], ':hand-in\n')).out).toBe(first.out);
    const waiting = await study(['quiz', '--plain', '--count', '3', '--seed', '9', '--difficulty', 'hard'], ':quit\n');
    expect(waiting.out).toContain('Question 1 of 3');
    expect(await study(['quiz', '--plain', '--difficulty', 'easy'], '')).toMatchObject({ status: 1, err: expect.stringContaining('another exam waits') as string });
    const again = await study(['quiz', '--plain', '--difficulty', 'hard'], ':hand-in\n');
    expect(again.out).toContain(`--seed ${code}`);
  });

  test('a session and a review take it', async () => {
    const session = await study(['session', '--plain', '--count', '2', '--seed', '3', '--difficulty', '0.81-1'], 'A\nA B\n'.repeat(2));
    expect(session.out).toContain('Session finished');
    const answers = (await study(['progress', 'export'], '')).out.trim().split('\n').map((line) => JSON.parse(line) as { question: string });
    for (const { question } of answers.slice(-2)) expect((JSON.parse((await study(['show', question, '--json'], '')).out) as { difficulty: number }).difficulty).toBeGreaterThanOrEqual(0.81);
    expect((await study(['review', '--plain', '--count', '1', '--difficulty', 'easy'], ':quit\n')).out).toContain('Question 1 of 1');
  });

  test.each(['session', 'quiz', 'review', 'generate', 'export --to csv'])('%s refuses what is none, in one line', async (command) => {
    for (const wrong of ['fiendish', '0.9-0.1', '1-2', '']) expect(await study([...command.split(' '), '--plain', '--difficulty', wrong].filter((word) => word !== '--plain' || /session|quiz|review/.test(command)), '')).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^study: --difficulty takes easy, medium, hard or a range such as 0\.6-0\.8, not [^\n]*\n$/) as string });
  });

  test('with questions of a pack it is refused, where those are asked', async () => {
    for (const command of ['session', 'quiz']) expect(await study([command, '--plain', '--pack', 'docs/example-pack.yaml', '--difficulty', 'hard'], '')).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--difficulty') as string });
  });
});

test('what home names for a plan can be typed off, whatever the day', async () => {
  const named = /: study (plan .+)$/m.exec((await study(['--plain'], '')).out)?.[1] ?? '';
  expect(named).toMatch(/^plan \d{4}-\d\d-\d\d$/);
  expect(await study(named.split(' '), '')).toMatchObject({ status: 0, err: '' });
  expect((await study(['plan', 'none'], '')).status).toBe(0);
  expect((await study(['plan'], '')).err).toContain(named);
});
