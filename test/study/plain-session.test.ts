import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSession } from '../../src/commands/session-plain.ts';
import { run } from '../../src/study/machine.ts';
import { performer } from '../../src/study/perform.ts';
import type { QuestionSource } from '../../src/study/ports.ts';
import { start, step } from '../../src/study/session.ts';
import { fixtureMemory, fixtureSource } from './fixtures.ts';

interface Talk {
  readonly count?: number;
  readonly lang?: 'en' | 'ko';
  readonly source?: QuestionSource;
  readonly memory?: ReturnType<typeof fixtureMemory>;
  readonly columns?: number | null;
}

/** Says these chunks of input to a plain session; resolves to what it said, line by line, and what it stored. */
async function talk(chunks: readonly (string | Uint8Array)[], { count = 3, lang = 'en', source = fixtureSource, memory = fixtureMemory(), columns = null }: Talk = {}) {
  const machine = run(start({ lang, wanted: { seed: 7, topic: null }, count, offered: null }), step, performer(source, memory, () => 1000, () => {}));
  let said = '';
  async function* input() {
    yield* chunks;
  }
  const status = await plainSession({
    machine,
    source,
    input: input(),
    out: async (text) => {
      said += text;
    },
    columns,
    now: () => 1000,
  });
  const stored = memory.entries.flatMap((entry) => ('chosen' in entry ? [entry.chosen.join(' ')] : [`undo ${entry.undoes}`]));
  return { lines: said.split('\n'), stored, status, said };
}

const questions = (lines: readonly string[]) => lines.filter((line) => /^Question \d+ of \d+$/.test(line));

test('six lines, three questions: what does not fit is refused, the rest of the input is left', async () => {
  const { lines, stored, status } = await talk(['A\nA B\nA\nA B\nA\nA B\n'], { count: 3 });
  expect(questions(lines)).toEqual(['Question 1 of 3', 'Question 2 of 3', 'Question 3 of 3']);
  expect(stored).toHaveLength(3);
  expect(status).toBe(0);
});

describe('an answer', () => {
  test.each([
    ['A B', 'peer routes'],
    ['ab', 'peer routes'],
    ['B,A', 'peer routes'],
    ['a b ', 'peer routes'],
  ])('%j is A and B', async (line, chosen) => {
    expect((await talk([`B\n${line}\n`])).stored[1]).toBe(chosen);
  });

  test('is acknowledged after it is stored, never before', async () => {
    const memory = fixtureMemory();
    memory.fail = 'The answer is not stored: the disk is full.';
    const { lines, stored, status } = await talk(['B\n'], { memory });
    expect(lines).toContain('The answer is not stored: the disk is full.');
    expect(lines.some((line) => /^(Correct\.|Not correct:)/.test(line))).toBe(false);
    expect(stored).toEqual([]);
    expect(status).toBe(0);
  });

  test('the acknowledgement begins its line, in both languages', async () => {
    expect((await talk(['B\n'])).lines.some((line) => line.startsWith('Correct.'))).toBe(true);
    expect((await talk(['A\n'])).lines.some((line) => line.startsWith('Not correct:'))).toBe(true);
    expect((await talk(['B\n'], { lang: 'ko' })).lines.some((line) => line.startsWith('정답입니다.'))).toBe(true);
    expect((await talk(['A\n'], { lang: 'ko' })).lines.some((line) => line.startsWith('오답입니다:'))).toBe(true);
  });

  test('a guess and a sure answer are remembered as such', async () => {
    const memory = fixtureMemory();
    await talk(['B?\nA D!\n'], { memory });
    expect(memory.entries).toMatchObject([{ confidence: 'guess' }, { confidence: 'sure' }]);
  });
});

describe('what is refused stores nothing and asks again', () => {
  test.each([
    ['too many letters', 'A B', /Choose exactly 1/],
    ['a letter that is not there', 'F', /no F here/],
    ['the same letter twice', 'AA', /A is there twice/],
    ['words', 'the first one', /Not understood/],
    ['an empty line', '', /Not understood/],
    ['an unknown command', ':dance', /no command :dance/],
    ['a command of a quiz', ':flag', /no command :flag/],
    ['a line of 5,000 letters', 'A'.repeat(5000), /too long/],
    ['control characters', '\u001b[2J\u0007', /Not understood/],
  ])('%s', async (_, line, hint) => {
    const { said, stored, lines } = await talk([`${line}\nB\n`], { count: 1 });
    expect(said).toMatch(hint);
    expect(stored).toEqual(['gateway']);
    expect(questions(lines)).toHaveLength(1);
  });

  test('nothing that is typed comes back as a control character', async () => {
    const { said } = await talk([':\u001b]0;x\u0007\n:lang \u001b[31m\n']);
    // oxlint-disable-next-line no-control-regex
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});

describe('commands', () => {
  test(':undo takes the last answer back and asks it again; then the next one comes', async () => {
    const { lines, stored } = await talk(['A\n:undo\nB\nA B\n']);
    expect(stored).toEqual(['interface', 'undo here-1', 'gateway', 'peer routes']);
    expect(questions(lines)).toEqual(['Question 1 of 3', 'Question 2 of 3', 'Question 1 of 3', 'Question 2 of 3', 'Question 3 of 3']);
  });

  test(':twin asks a question that does not count', async () => {
    const { lines, stored } = await talk(['B\n:twin\nA B\nA B\nB\n']);
    expect(stored).toEqual(['gateway', 'peer routes', 'peer routes', 'gateway']);
    expect(questions(lines)).toEqual(['Question 1 of 3', 'Question 2 of 3', 'Question 1 of 3', 'Question 2 of 3', 'Question 3 of 3']);
    expect(lines.some((line) => line.startsWith('Session finished: 3 of 3 right'))).toBe(true);
  });

  test(':picture, :rule, :why and :report speak of the last answer, and not before there is one', async () => {
    const early = await talk([':picture\n:rule\n:why\n:report\n']);
    expect(early.lines.filter((line) => line === 'That comes after an answer.')).toHaveLength(4);
    const { said } = await talk(['A\n:picture\n:rule\n:why\n:report\n']);
    expect(said).toContain('┌─ VPC 10.0.0.0/16');
    expect(said).toContain('Source: https://docs.aws.amazon.com/');
    expect(said).toContain('If the bucket were reached from on-premises');
    expect(said).toContain('Report on question fixture.1');
  });

  test(':lang ko changes the language and asks in it', async () => {
    const { lines, stored } = await talk([':lang ko\nB\n:lang en\n:lang fr\n']);
    expect(lines).toContain('문제 1/3');
    expect(lines).toContain('정답입니다.');
    expect(lines).toContain('Say :lang en or :lang ko.');
    expect(stored).toEqual(['gateway']);
  });

  test(':help lists every command that there is', async () => {
    const { said } = await talk([':help\n']);
    for (const name of ['undo', 'twin', 'why', 'picture', 'rule', 'report', 'question', 'lang', 'quit']) expect(said).toContain(`:${name}`);
  });

  test.each([':quit\n', 'q\n', 'Q\r\n', ''])('%j ends with the summary', async (end) => {
    const { lines, status } = await talk([`B\n${end}`]);
    expect(lines.some((line) => line.startsWith('Session stopped: 1 of 1 right'))).toBe(true);
    expect(status).toBe(0);
  });
});

test('a source without questions says why and is refused', async () => {
  const source: QuestionSource = {
    ...fixtureSource,
    next: () => {
      throw new Error('nothing is left to ask.');
    },
  };
  const { lines, status } = await talk(['B\n'], { source });
  expect(lines).toContain('No further question: nothing is left to ask.');
  expect(status).toBe(1);
});

test('on a terminal the lines are broken at its width', async () => {
  const { lines } = await talk(['A\n'], { columns: 60 });
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(60);
});

test('whatever is typed, every stored answer is acknowledged once and the session ends', async () => {
  const line = fc.oneof(fc.constantFrom('A', 'B', 'A B', 'ad', ':undo', ':twin', ':lang ko', ':lang en', ':picture', '', 'x', 'B?', 'A D!'), fc.string({ maxLength: 10 }));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (typed) => {
      const { lines, stored, status } = await talk([typed.filter((text) => !/^\s*(q|:quit.*)\s*$/i.test(text)).join('\n')], { count: 5 });
      const acknowledged = lines.filter((text) => /^(Correct\.|Not correct:|정답입니다\.|오답입니다:)/.test(text));
      expect(acknowledged).toHaveLength(stored.filter((entry) => !entry.startsWith('undo')).length);
      expect(status).toBe(0);
    }),
    { numRuns: 60 },
  );
});
