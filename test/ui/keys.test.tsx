import { afterEach, describe, expect, test } from 'vitest';
import { bindings, type Place } from '../../src/ui/session/keys.ts';
import { renderAt, type Rendered } from './render-at.tsx';

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

const down = '\u001b[B';
const chosen = (app: Rendered) => app.memory.entries.flatMap((entry) => ('chosen' in entry ? [entry.chosen] : []));

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

  test('the help lists every command of the place, in both languages', async () => {
    for (const lang of ['en', 'ko'] as const) {
      const app = await at(100, 60, { lang });
      await app.type('?');
      for (const binding of bindings.filter(({ where }) => where.includes('open'))) expect(app.text(), binding.command).toContain(binding.help[lang]);
    }
  });
});

describe('keys that arrive in one chunk', () => {
  test.each([
    ['three times down and Enter', `${down}${down}${down}\r`],
    ['jjj and Enter', 'jjj\r'],
    ['d and Enter', 'd\r'],
    ['4 and Enter', '4\r'],
    ['a capital', 'D\r'],
    ['past the end and back', `${down.repeat(9)}\r`],
    ['a Korean keyboard', 'ㅇ\r'],
  ])('%s hand in the fourth option', async (_, keys) => {
    const app = await at(80, 24);
    await app.type(keys);
    expect(chosen(app)).toEqual([['igw']]);
  });

  test('a whole session at once', async () => {
    const app = await at(80, 24, { count: 2 });
    await app.type('b\rn');
    await app.type('ab\r');
    await app.type('n');
    expect(app.text()).toContain('2 of 2 right');
    expect(chosen(app)).toEqual([['gateway'], ['peer', 'routes']]);
  });

  test('keys behind an Enter wait for the answer to be stored, but a second Enter does not skip the explanation', async () => {
    const app = await at(80, 24);
    await app.type('b\r\r\r');
    expect(app.text()).toContain('Correct.');
    await app.type('u');
    await app.type('b\rr');
    expect(app.text()).toContain('The rules behind it');
    expect(chosen(app)).toEqual([['gateway'], ['gateway']]);
  });
});

describe('while a question is open', () => {
  test('L changes the language and keeps the choice', async () => {
    const app = await at(80, 24);
    await app.type('cL');
    expect(app.text()).toContain('문제 1/4');
    expect(app.text()).toContain('❯ C  ');
    await app.type('L');
    expect(app.text()).toContain('Question 1 of 4');
  });

  test('letters choose behind the help too', async () => {
    const app = await at(80, 24);
    await app.type('?c');
    expect(app.text()).toContain('❯ C  ');
    expect(app.text()).not.toContain('Everywhere');
  });

  test('u, t, w, p, r and n do nothing', async () => {
    const app = await at(80, 24);
    const before = app.text();
    await app.type('utwprn!');
    expect(app.text()).toBe(before);
  });

  test('Esc never loses anything', async () => {
    const app = await at(80, 24);
    await app.type('c+\u001b');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await app.type('');
    expect(app.text()).toContain('❯ C  ');
    expect(app.text()).toContain('[+ sure]');
  });
});

describe('Select TWO', () => {
  test('space marks, Enter takes exactly two', async () => {
    const app = await at(80, 24);
    await app.type('b\rn');
    await app.type(' \r');
    expect(app.text()).toContain('Choose exactly 2 options (now 1).');
    await app.type(`${down} \r`);
    expect(chosen(app)[1]).toEqual(['peer', 'routes']);
  });
});

describe('after an answer', () => {
  test('u takes it back, and a new one counts', async () => {
    const app = await at(80, 24);
    await app.type('a\r');
    expect(app.text()).toContain('Not correct:');
    await app.type('u');
    expect(app.text()).toContain('Taken back');
    await app.type('b\r');
    expect(app.text()).toContain('Correct.');
    expect(app.memory.entries).toMatchObject([{ correct: false }, { undoes: 'here-1' }, { correct: true }]);
  });

  test('t asks the twin, which does not count', async () => {
    const app = await at(80, 24);
    await app.type('b\r');
    await app.type('t');
    expect(app.text()).toContain('Question 1 of 4');
    expect(app.text()).toContain('Twin:');
    await app.type('ab\r');
    await app.type('n');
    expect(app.text()).toContain('Question 2 of 4');
  });

  test('w is offered after a wrong answer alone', async () => {
    const app = await at(80, 24);
    await app.type('b\r');
    expect(app.text()).not.toContain('w what if');
    await app.type('w');
    expect(app.text()).not.toContain('What would make');
    await app.type('u');
    await app.type('a\r');
    expect(app.text()).toContain('w what if');
    await app.type('w');
    expect(app.text()).toContain('If the bucket were reached from on-premises');
  });

  test('panels open over each other and close with Esc, Enter or their own key', async () => {
    const app = await at(80, 30);
    await app.type('b\r');
    await app.type('r');
    expect(app.text()).toContain('The rules behind it');
    await app.type('p');
    expect(app.text()).not.toContain('The rules behind it');
    await app.type('p');
    expect(app.text()).toContain('Correct.');
    await app.type('r\r');
    expect(app.text()).toContain('Correct.');
    expect(app.text()).toContain('Question 1 of 4');
  });

  test('a failed store shows why, keeps the choice, and Enter tries again', async () => {
    const app = await at(80, 24);
    app.memory.fail = 'The answer is not stored: the disk is full.';
    await app.type('c\r');
    expect(app.text()).toContain('The answer is not stored: the disk is full. Your choice is kept.');
    expect(app.text()).not.toMatch(/Correct\.|Not correct/);
    app.memory.fail = null;
    await app.type('\r');
    expect(app.text()).toContain('Not correct:');
    expect(chosen(app)).toEqual([['peering']]);
  });
});

test('an interrupted session is offered, and taken up where it stood', async () => {
  const first = await at(80, 24);
  await first.type('b\r');
  await first.type('n');
  await first.type('q');
  const app = await at(80, 24, { offered: first.memory.snapshot });
  expect(app.text()).toContain('Your last session stopped after 1 of 4 questions.');
  await app.type('\r');
  expect(app.text()).toContain('Question 2 of 4');
});
