import { afterEach, describe, expect, test } from 'vitest';
import { narrow, wide } from '../../src/terminal/width.ts';
import { expectAloud } from './aloud.ts';
import { renderAt, unstyled, type Rendered } from './render-at.tsx';

const sizes = [
  [60, 20],
  [80, 24],
  [100, 30],
  [160, 50],
] as const;
const everySize = sizes.flatMap(([columns, rows]) => (['en', 'ko'] as const).map((lang) => [columns, rows, lang] as const));

let open: Rendered[] = [];
afterEach(() => {
  for (const app of open) app.unmount();
  open = [];
});
async function at(...args: Parameters<typeof renderAt>): Promise<Rendered> {
  const app = await renderAt(...args);
  open.push(app);
  return app;
}

/** Every screen that a session has, by the keys that lead from one to the next. */
const tour: readonly (readonly [string, string])[] = [
  ['the open question', ''],
  ['its keys', '?'],
  ['two options struck out', '?xjx'],
  ['an answer', 'b='],
  ['the explanation', '\r'],
  ['the explanation further down', '\u001b[6~'],
  ['its end', 'G'],
  ['the rules', 'r'],
  ['the picture', 'p'],
  ['a report', '!'],
  ['its middle', '\u001b[6~'],
  ['a question with two answers', '\rn'],
  ['one of them marked', 'b'],
  ['too few', '\r'],
  ['the last option', 'jjjjjj'],
  ['the second explanation', 'c\u001b[A\r'],
  ['a wrong answer', 'e\r'],
  ['what would make it right', 'w'],
  ['the summary', 'q'],
];

describe.each(everySize)('%i columns by %i rows, %s', (columns, rows, lang) => {
  test('no screen outgrows the window, the rules reach from edge to edge, and the keys stand in the last row', async () => {
    const app = await at(columns, rows, { lang });
    for (const [name, keys] of tour) {
      await app.type(keys);
      const shown = app.rows();
      expect(shown, name).toHaveLength(rows);
      for (const row of shown) expect(narrow(row), `${name}: ${row}`).toBeLessThanOrEqual(columns);
      const across = shown.filter((row) => row.startsWith('───'));
      expect(across, name).toHaveLength(2);
      for (const row of across) expect(narrow(row), `${name}: ${row}`).toBe(columns);
      expect(shown[rows - 1], name).toMatch(/(Enter|Esc|q) /);
    }
  });

  test('read aloud, no screen outgrows the window either', async () => {
    const app = await at(columns, rows, { lang, reader: true });
    for (const [name, keys] of tour) {
      await app.type(keys);
      expect(app.rows().length, name).toBeLessThanOrEqual(rows);
      for (const row of app.rows()) expect(narrow(row), `${name}: ${row}`).toBeLessThanOrEqual(columns);
      expect(app.text(), name).toMatch(/(Keys|키): /);
      expectAloud(app.rows(), name);
    }
  });
});

describe('nothing is cut off', () => {
  test.each(everySize)('every word of the question can be reached at %i by %i, %s', async (columns, rows, lang) => {
    const app = await at(columns, rows, { lang });
    const phase = app.machine.state().phase;
    if (phase.kind !== 'open') throw new Error('no question');
    const question = phase.asking.item.word(lang);
    const seen = new Set<string>();
    const look = () => {
      for (const row of app.rows().slice(2)) for (const word of row.split(/\s+/)) seen.add(word);
    };
    look();
    for (let i = 0; i < 6; i++) {
      await app.type('\u001b[6~');
      look();
    }
    for (const word of [question.stem, ...question.options.map(({ text }) => text)].join(' ').split(/\s+/)) expect(seen, word).toContain(word);
  });

  test('a mark says how much does not fit, and none where all fits', async () => {
    const app = await at(60, 20);
    expect(app.text()).toMatch(/▼ \d+ more below/);
    expect(app.text()).not.toContain('▲');
    await app.type('G');
    expect(app.text()).toMatch(/▲ \d+ more above/);
    expect(app.text()).not.toContain('▼');
    await app.resize(160, 50);
    expect(app.text()).not.toMatch(/[▲▼]/);
  });

  test('the marked option is in sight wherever the cursor goes', async () => {
    const app = await at(60, 20, { lang: 'ko' });
    for (const letter of ['B', 'C', 'D']) {
      await app.type('j');
      expect(app.text()).toContain(`❯ ${letter}  `);
    }
  });
});

describe('the picture', () => {
  test('stays away while the question is open: it draws the path of the key', async () => {
    const app = await at(160, 50);
    expect(app.text()).not.toMatch(/[┌▶]/);
  });

  test('stands beside the explanation on a wide screen, in it on a narrow one', async () => {
    const app = await at(160, 50);
    await app.type('\r');
    const top = app.rows().findIndex((row) => row.includes('┌─ VPC'));
    const verdict = app.rows().findIndex((row) => row.includes('Not correct:'));
    expect(Math.abs(top - verdict)).toBeLessThanOrEqual(2);
    await app.resize(80, 60);
    const rows = app.rows();
    expect(rows.findIndex((row) => row.includes('┌─ VPC'))).toBeGreaterThan(rows.findIndex((row) => row.includes('Not correct:')) + 5);
  });

  test('its right edge is straight, Korean inside or not', async () => {
    const app = await at(160, 50, { lang: 'ko' });
    await app.type('\r');
    const edges = app
      .rows()
      .filter((row) => /[┐┘]\s*(▼)?$/.test(row) && !row.includes('서브넷'))
      .map((row) => narrow(row.slice(0, Math.max(row.lastIndexOf('┐'), row.lastIndexOf('┘')))));
    expect(edges.length).toBeGreaterThanOrEqual(2);
    expect(new Set(edges).size).toBe(1);
  });
});

describe('marks and words say what colours say', () => {
  test('right, wrong, mine', async () => {
    const app = await at(80, 40);
    await app.type('\r');
    expect(app.text()).toContain('✗ Not correct: the answer is B.');
    expect(app.text()).toMatch(/✓ B {2}/);
    expect(app.text()).toMatch(/✗ A {2}/);
    expect(app.text()).toContain('(your answer)');
  });

  test('how sure one is stands in brackets', async () => {
    const app = await at(80, 24);
    await app.type('+');
    expect(app.text()).toContain('[+ sure]');
    await app.type('-');
    expect(app.text()).toContain('[- guess]');
    expect(app.text()).not.toContain('[+ sure]');
  });
});

describe('striking out', () => {
  test('an option that is struck out takes one row and a mark, and choosing it brings it back', async () => {
    const app = await at(60, 20);
    const before = app.rows().length;
    await app.type('x');
    expect(app.text()).toMatch(/ {2}A✗ .*/);
    expect(app.text()).toContain('❯ B  ');
    await app.type('a');
    expect(app.text()).toContain('❯ A  ');
    expect(app.text()).not.toContain('A✗');
    expect(app.rows()).toHaveLength(before);
  });

  test('read aloud, it is said', async () => {
    const app = await at(80, 24, { reader: true });
    await app.type('x');
    expect(app.text()).toMatch(/Choice 1 of 4, A, struck out:/);
  });
});

describe('ASCII mode', () => {
  test('draws with ASCII alone', async () => {
    const app = await at(80, 24, { ascii: true });
    for (const [name, keys] of tour) {
      await app.type(keys);
      const own = app.text().replace(/\p{Script=Hangul}/gu, '');
      // oxlint-disable-next-line no-control-regex
      expect(own, name).toMatch(/^[\u0000-\u007f]*$/);
    }
  });

  test('on a terminal that draws boxes two columns wide no row is too wide', async () => {
    const app = await at(80, 24, { ascii: true, measure: wide, lang: 'ko' });
    for (const [name, keys] of tour) {
      await app.type(keys);
      for (const row of app.rows()) expect(wide(row), `${name}: ${row}`).toBeLessThanOrEqual(80);
    }
  });
});

describe('a window that is too small', () => {
  test.each([
    [59, 20],
    [60, 19],
    [20, 5],
    [10, 3],
    [2, 1],
  ])('%i by %i says what it needs and takes no answer', async (columns, rows) => {
    const app = await at(columns, rows);
    expect(app.rows().length).toBeLessThanOrEqual(rows);
    for (const row of app.rows()) expect(narrow(row)).toBeLessThanOrEqual(columns);
    if (columns >= 20) expect(app.text()).toContain('60 x 20');
    await app.type('b\r');
    expect(app.memory.entries).toHaveLength(0);
    await app.resize(80, 24);
    expect(app.text()).toContain('Question 1 of 4');
  });
});

describe('for a screen reader', () => {
  test('choices are numbered and say what is selected', async () => {
    const app = await at(80, 24, { reader: true });
    await app.type('j');
    expect(app.text()).toContain('Choice 2 of 4, B, Selected:');
    expect(app.text()).toContain('Selected: B');
    expect(app.text()).not.toMatch(/[─│┌❯☐☑▲▼]/);
  });

  test('the explanation names right and wrong in words', async () => {
    const app = await at(80, 40, { reader: true, lang: 'en' });
    await app.type('\r');
    expect(app.text()).toContain('Right, B:');
    expect(app.text()).toContain('Wrong, A, your answer:');
    expect(app.text()).not.toMatch(/[✓✗┌]/);
  });
});

test('a frame without colour has the same words as one with it', async () => {
  const app = await at(80, 24);
  expect(unstyled(app.raw()).split('\n').map((row) => row.trimEnd()).join('\n')).toBe(app.text());
});
