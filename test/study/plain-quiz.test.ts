import { describe, expect, test } from 'vitest';
import { plainQuiz } from '../../src/commands/quiz-plain.ts';
import { examMemory, examOf, type ExamOptions } from './exam-fixtures.ts';

/** Says lines to a plain exam; a number in between lets so many seconds pass. */
async function talk(script: readonly (string | number)[], options: ExamOptions = {}, columns: number | null = null) {
  const exam = examOf({ takeUp: true, ...options });
  let said = '';
  async function* input() {
    for (const piece of script) {
      if (typeof piece === 'number') {
        exam.pass(piece);
        await new Promise((resolve) => setImmediate(resolve));
      } else yield piece;
    }
  }
  const status = await plainQuiz({
    ...exam,
    kept: options.kept ?? null,
    input: input(),
    out: async (text) => {
      said += text;
    },
    columns,
  });
  return { lines: said.split('\n'), said, status, memory: exam.memory };
}
const questions = (lines: readonly string[]) => lines.filter((line) => /^Question \d+ of \d+$/.test(line)).map((line) => line.split(' ')[1]);

test('an answer is noted and leads on; handing in shows the result and every explanation, wrong ones first', async () => {
  const { lines, said, memory, status } = await talk(['B\nA B\nA\nA D!\n:hand-in\n']);
  expect(questions(lines)).toEqual(['1', '2', '3', '4']);
  expect(lines.filter((line) => line === 'Noted.')).toHaveLength(4);
  expect(memory.answers.map(({ chosen }) => chosen.join(' '))).toEqual(['gateway', 'peer routes', 'interface', 'peer nat']);
  expect(memory.answers[3]).toMatchObject({ confidence: 'sure', mode: 'quiz' });
  expect(said).toContain('500 on the scale from 100 to 1,000: not passed');
  expect(said.match(/^--- Question \d/gm)).toEqual(['--- Question 3', '--- Question 4', '--- Question 1', '--- Question 2']);
  expect(memory.kept).toBeNull();
  expect(status).toBe(0);
});

describe('before the end', () => {
  test('nothing tells right from wrong', async () => {
    const { said } = await talk(['A\nB\n:picture\n:rule\n:twin\n:undo\n:why\n']);
    expect(said).not.toMatch(/Correct|Not correct|docs\.aws|┌/);
    expect(said.match(/There is no command/g)).toHaveLength(5);
  });

  test.each([
    ['too many letters', 'A B', /Choose exactly 1/],
    ['a letter that is not there', 'F', /no F here/],
    ['the same letter twice', 'AA', /A is there twice/],
    ['words', 'the first one', /Not understood/],
    ['an empty line', '', /Not understood/],
    ['a number that is none', ':go 99', /a number from 1 to 4/],
  ])('%s: refused, nothing noted', async (_, line, hint) => {
    const { said, memory } = await talk([`${line}\n`]);
    expect(said).toMatch(hint);
    expect(said).not.toContain('Noted.');
    expect(memory.kept?.slots.every(({ answer }) => answer === null)).toBe(true);
  });
});

test(':next, :back, :go, :flag, :time and :list', async () => {
  const { lines, said, memory } = await talk([':next\n:back\n:go 3\n:flag\n:list\n', 60, ':time\n']);
  expect(questions(lines)).toEqual(['1', '2', '1', '3']);
  expect(lines).toContain('Flagged.');
  expect(lines).toContain('  3  open, flagged <');
  expect(said).toContain('7:00 left.');
  expect(memory.kept).toMatchObject({ at: 2, remaining: 420_000 });
});

test('the end of the input keeps the exam, and it is taken up where it stood', async () => {
  const first = await talk(['B\n:flag\n', 30]);
  expect(first.said).toContain('The exam is kept and its clock stands at 7:30.');
  expect(first.memory.answers).toEqual([]);
  const second = await talk(['A B\n:go 4\nA B\n:go 3\nB\n:hand-in\n'], { kept: first.memory.kept });
  expect(second.said).toContain('Taken up again: 1 of 4 answered, 7:30 left.');
  expect(questions(second.lines)[0]).toBe('2');
  expect(second.memory.answers).toHaveLength(4);
});

test('at zero it is handed in without a word typed', async () => {
  const { said, memory, status } = await talk(['B\n', 70, 'A B\n'], { minutes: 1 });
  expect(said).toContain('The time was up');
  expect(memory.answers).toHaveLength(1);
  expect(status).toBe(0);
});

test('an answer that cannot be kept is not acknowledged', async () => {
  const memory = examMemory();
  memory.fail = 'The disk is full.';
  const { lines, status } = await talk(['B\n'], { memory });
  expect(lines).not.toContain('Noted.');
  expect(lines.some((line) => line.startsWith('The disk is full.'))).toBe(true);
  expect(status).toBe(1);
});

test('somebody at a terminal gets a last look before an exam with open questions is handed in', async () => {
  const { said, memory } = await talk(['B\n:hand-in\n', ':time\n', ':hand-in\n', ':hand-in\n'], {}, 80);
  expect(said.match(/Say :hand-in once more/g)).toHaveLength(2);
  expect(memory.answers).toHaveLength(1);
});

test('Korean', async () => {
  const { lines } = await talk(['B\n:hand-in\n'], { lang: 'ko' });
  expect(lines).toContain('문제 1/4');
  expect(lines).toContain('기록했습니다.');
});
