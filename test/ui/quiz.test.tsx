import { afterEach, describe, expect, test } from 'vitest';
import { narrow, wide } from '../../src/terminal/width.ts';
import { quizControls } from '../../src/ui/quiz/controls.ts';
import { bindings, type Place } from '../../src/ui/quiz/keys.ts';
import { examMemory, examOf, type ExamOptions } from '../study/exam-fixtures.ts';
import { expectAloud } from './aloud.ts';
import { drawAt, unstyled, type Drawn } from './render-at.tsx';

let open: Drawn[] = [];
afterEach(() => {
  for (const app of open) app.unmount();
  open = [];
});

interface Look {
  readonly ascii?: boolean;
  readonly reader?: boolean;
  readonly measure?: typeof narrow;
}

/** An exam drawn on a screen of that size, its first question open unless one that waits is offered. */
async function at(columns: number, rows: number, options: ExamOptions = {}, { ascii = false, reader = false, measure = narrow }: Look = {}) {
  const exam = examOf(options);
  await exam.machine.settled();
  const app = await drawAt(columns, rows, quizControls(exam.machine, exam.book, exam.clocks), { ascii, reader, measure });
  open.push(app);
  if (!options.kept) await app.type('\r');
  return { ...exam, ...app };
}

const escape = '\u001b[27u';
const sizes = [
  [60, 20],
  [80, 24],
  [160, 50],
] as const;
const everySize = sizes.flatMap(([columns, rows]) => (['en', 'ko'] as const).map((lang) => [columns, rows, lang] as const));

/** Every screen that an exam has, by the keys that lead from one to the next. */
const tour: readonly (readonly [string, string])[] = [
  ['an open question', ''],
  ['its keys', '?'],
  ['two options struck out', '?xjx'],
  ['an answer', 'b='],
  ['the next', '\r'],
  ['two answers', 'ab'],
  ['one too many', 'c'],
  ['flagged', 'm'],
  ['the time', 't'],
  ['the last option', 'jjjjjj'],
  ['all questions', 'o'],
  ['the last of them', 'G'],
  ['the keys there', '?'],
  ['the question before handing in', '?H'],
  ['the result', 'y'],
  ['its end', 'G'],
  ['an explanation', 'e'],
  ['its rules', 'r'],
  ['the next explanation', '\rn'],
  ['the result again', 'q'],
];

describe.each(everySize)('%i columns by %i rows, %s', (columns, rows, lang) => {
  test('no screen outgrows the window, and the keys stand in the last row', async () => {
    const app = await at(columns, rows, { lang, count: 65, minutes: 130 });
    for (const [name, keys] of tour) {
      await app.type(keys);
      const shown = app.rows();
      expect(shown, name).toHaveLength(rows);
      for (const row of shown) expect(narrow(row), `${name}: ${row}`).toBeLessThanOrEqual(columns);
      expect(shown.filter((row) => row.startsWith('───')), name).toHaveLength(2);
      expect(shown[rows - 1], name).toMatch(/(Enter|Esc|q|y) /);
    }
  });

  test('read aloud, no screen outgrows the window either, and nothing is drawn', async () => {
    const app = await at(columns, rows, { lang, count: 65, minutes: 130 }, { reader: true });
    for (const [name, keys] of tour) {
      await app.type(keys);
      expect(app.rows().length, name).toBeLessThanOrEqual(rows);
      for (const row of app.rows()) expect(narrow(row), `${name}: ${row}`).toBeLessThanOrEqual(columns);
      expectAloud(app.rows(), name);
    }
  });
});

test('ASCII mode draws with ASCII alone, and no row is too wide where boxes are two columns wide', async () => {
  const app = await at(60, 20, { count: 65, lang: 'ko' }, { ascii: true, measure: wide });
  for (const [name, keys] of tour) {
    await app.type(keys);
    // oxlint-disable-next-line no-control-regex
    expect(app.text().replace(/\p{Script=Hangul}/gu, ''), name).toMatch(/^[\u0000-\u007f]*$/);
    for (const row of app.rows()) expect(wide(row), `${name}: ${row}`).toBeLessThanOrEqual(60);
  }
});

test('a frame without colour has the same words as one with it', async () => {
  const app = await at(80, 24);
  await app.type('bmo');
  expect(unstyled(app.raw()).split('\n').map((row) => row.trimEnd()).join('\n')).toBe(app.text());
  expect(app.text()).toContain('[  1✓*]');
});

describe('the table of keys', () => {
  test('no key means two things at one place', () => {
    const places = new Set<Place>(bindings.flatMap(({ where }) => where));
    for (const place of places) {
      const keys = bindings.filter(({ where }) => where.includes(place)).flatMap((binding) => binding.keys);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i), place).toEqual([]);
    }
  });

  test('while a question is open, a to f and 1 to 6 choose and nothing else', () => {
    for (const key of 'abcdef123456') {
      const commands = bindings.filter(({ where, keys }) => (where.includes('open') || where.includes('openMany')) && (keys.includes(key) || keys.includes(key.toUpperCase()))).map(({ command }) => command);
      expect(commands, key).toEqual(['choose']);
    }
  });
});

describe('during the exam', () => {
  test('nothing on the screen tells right from wrong', async () => {
    const app = await at(80, 40);
    for (const keys of ['a', 'b', 'r', 'w', 'p', '!', 'e', 't', 'o']) {
      await app.type(keys);
      expect(app.text()).not.toMatch(/Correct|Not correct|No charge|additional charge\.$|docs\.aws/m);
    }
  });

  test('the clock shows minutes, and seconds in the last five', async () => {
    const app = await at(80, 24, { minutes: 6 });
    expect(app.text()).toContain('6 min left');
    app.pass(60);
    await app.type('j');
    expect(app.text()).toContain('5:00 left');
    app.pass(55);
    await app.type('j');
    expect(app.text()).toContain('4:05 left');
  });

  test('read aloud, the clock speaks when it is asked', async () => {
    const app = await at(80, 24, {}, { reader: true });
    expect(app.text()).not.toContain('left');
    await app.type('t');
    expect(app.text()).toContain('8:00 left.');
  });

  test('down, down and Enter in one chunk mark the third option and go on', async () => {
    const app = await at(80, 24);
    await app.type('\u001b[B\u001b[B\r');
    expect(app.machine.state()).toMatchObject({ at: 1, slots: [{ picked: [2] }, {}, {}, {}] });
  });

  test('the grid leads to any question, its columns kept', async () => {
    const app = await at(80, 24, { count: 65, minutes: 130 });
    await app.type('o');
    await app.type('llj\r');
    expect(app.text()).toContain('Question 12 of 65');
    await app.type('oG\r');
    expect(app.text()).toContain('Question 65 of 65');
  });

  test('handing in asks once more and counts what is open', async () => {
    const app = await at(80, 24);
    await app.type('b\r');
    await app.type('oH');
    expect(app.text()).toContain('3 questions are still open and would count as wrong.');
    await app.type('\r');
    expect(app.machine.state().phase.kind).toBe('confirm');
    await app.type(escape);
    expect(app.machine.state().phase.kind).toBe('overview');
  });
});

describe('afterwards', () => {
  test('score, interval, domains, topics, times and the code', async () => {
    const app = await at(80, 60, { count: 4 });
    await app.type('b\r');
    app.pass(20);
    await app.type('ab\r');
    await app.type('oHy');
    const text = app.text();
    expect(text).toContain('✗ not passed (the mark is 720)');
    expect(text).toContain('500 on the scale from 100 to 1,000');
    expect(text).toContain('2 of 4 right. Left open: 2');
    expect(text).toMatch(/nine times in ten, somebody who knows this\s+much scores 182 to 818/);
    expect(text).toContain('AWS publishes neither');
    expect(text).toMatch(/gateway-endpoints .* 1\/2 +50 %/);
    expect(text).toContain('Longest: 2 (0:20)');
    expect(text).toContain('study quiz --seed 7.4.8.test');
  });

  test('explanations come wrong ones first, each says what was answered', async () => {
    const app = await at(80, 40, { count: 2 });
    await app.type('b\r');
    await app.type('oHye');
    expect(app.text()).toContain('Explanation 1 of 2   Question 2 of 2');
    expect(app.text()).toContain('Not answered.');
    await app.type('n');
    expect(app.text()).toContain('Correct.');
    await app.type('n');
    expect(app.text()).toContain('By domain');
  });

  test('answers that cannot be stored are said so, and Enter tries again', async () => {
    const memory = examMemory();
    const app = await at(80, 24, { memory });
    await app.type('bo');
    memory.fail = 'The answer is not stored: the disk is full.';
    await app.type('Hy');
    expect(app.text()).toContain('The answer is not stored: the disk is full.');
    memory.fail = null;
    await app.type('\r');
    expect(app.text()).toContain('not passed');
  });
});

test('an exam that was left is offered with its time, and goes on where it stood', async () => {
  const first = await at(80, 24);
  await first.type('b\r');
  first.pass(90);
  await first.type('q');
  const app = await at(80, 24, { kept: first.memory.kept });
  expect(app.text()).toContain('An exam waits: 1 of 4 questions answered, 7 min left.');
  await app.type('\r');
  expect(app.text()).toContain('Question 2 of 4');
});
