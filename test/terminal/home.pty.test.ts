import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { expectAloud } from '../ui/aloud.ts';
import { programUnderTest } from './pty.ts';

const { cli, study, piped } = programUnderTest();

/** Answers questions of a session wrongly or rightly: every choice of one and of two letters does one of both. */
const someAnswers = (count: number) => piped(['session', '--plain', '--count', String(count), '--seed', '3'], 'A\nA B\n'.repeat(count));

describe('home', () => {
  test('leads to a session and comes back, with what was done', async () => {
    const session = study([]);
    await session.sees('Practise ten questions');
    session.type('\r');
    // Down to the last row: a frame can arrive in pieces.
    const question = await session.sees(/Question 1 of 10[^]*q quit/);
    session.type(`${'abc'.slice(0, Number(/of (\d) chosen/.exec(question)?.[1] ?? 1))}\r`);
    await session.sees(/Correct\.|Not correct:/);
    session.type('q');
    await session.sees('Session stopped');
    session.type('q');
    await session.sees('Go on with the session (1 of 10 answered)');
    expect(await session.screen()).toContain('Today: 1 answer');
    session.type('q');
    expect(await session.ended()).toBe(0);
    expect(await session.onNormalScreen()).toBe(true);
    expect(session.cursorShown()).toBe(true);
  });

  test('shows statistics, rules and settings, each comes back', async () => {
    someAnswers(3);
    const session = study([]);
    const menu = await session.sees('Statistics');
    const keyOf = (name: string) => /(\d) {2}/.exec(menu.split('\n').find((row) => row.includes(name)) ?? '')?.[1] ?? '';
    session.type(keyOf('Statistics'));
    await session.sees('Mastery by topic');
    session.type('q');
    await session.sees('Practise ten questions');
    session.type(keyOf('Rules, topic'));
    await session.sees('VPC peering');
    session.type('\r');
    await session.sees('Source: https://');
    session.type('qq');
    await session.sees('Practise ten questions');
    session.type(keyOf('Settings'));
    await session.sees('Minutes a day');
    session.type('\r\r');
    await session.sees('언어: 한국어');
    session.type('q');
    await session.sees('열 문제 풀기');
    session.type('q');
    expect(await session.ended()).toBe(0);
    const next = study([]);
    await next.sees('열 문제 풀기');
  });

  test.each([
    ['en', 'Leave', [['Practise ten', 'Question 1 of 10', 'qq'], ['A timed exam', 'Enter start', 'q'], ['A plan', 'When is the exam?', 'q'], ['Statistics', 'No answer is stored yet', 'q'], ['Rules', 'VPC peering', 'q'], ['Lab', 'Facts', 'q'], ['Settings', 'Minutes a day', 'q']]],
    ['ko', '나가기', [['열 문제', '문제 1/10', 'qq'], ['모의시험', 'Enter 시작', 'q'], ['학습 계획', '시험일이 언제입니까', 'q'], ['통계', '저장된 답이 없습니다', 'q'], ['주제별 규칙', 'VPC 피어링', 'q'], ['실험실', '조건', 'q'], ['설정', '하루 학습 시간', 'q']]],
  ] as const)('at 60 by 20 the whole menu is in sight and every mode is one key away, %s', async (lang, last, modes) => {
    const session = study(['--lang', lang], { columns: 60, rows: 20 });
    const menu = await session.sees(`${last}\n`);
    for (const [entry, shown, out] of modes) {
      const key = /(\d) {2}/.exec(menu.split('\n').find((row) => row.includes(entry)) ?? '')?.[1];
      session.type(key ?? entry);
      await session.sees(shown);
      session.type(out);
      await session.until((screen) => screen === menu, 'home as it was');
    }
  });

  test('a plan asks for the day of the exam, keeps it and shows the plan; home counts the days', async () => {
    const session = study([]);
    const menu = await session.sees('A plan: say when the exam is');
    session.type(/(\d) {2}A plan/.exec(menu)?.[1] ?? '');
    await session.sees('In 4 weeks');
    session.type('4');
    await session.sees(/Exam on \d{4}-\d\d-\d\d, in 28 days/);
    session.type('q');
    await session.sees('The plan: 28 days to the exam');
    session.type('q');
    await session.ended();
    expect(JSON.parse(piped(['config', '--json']).out)).toEqual({ examDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
    expect(piped(['config', 'exam-date', '2020-01-01'])).toMatchObject({ status: 1, out: '' });
    expect(piped(['config', 'exam-date', 'default']).out).toContain('not set');
  });

  test('keys typed ahead of the screens reach them, and the alternate screen is entered once', async () => {
    const session = study([]);
    const menu = await session.sees('Practise ten questions');
    const rules = /(\d) {2}Rules, topic/.exec(menu)?.[1] ?? '';
    // Into the rules, a topic, back twice, down and up in the menu, into a session, out of it, out of home: in one chunk.
    session.type(`${rules}j\rqqjk\rqqq`);
    expect(await session.ended()).toBe(0);
    expect(session.bytes.split('\u001b[?1049h')).toHaveLength(2);
    expect(session.bytes.split('\u001b[2J')).toHaveLength(2);
  });

  test('colour, characters and reading aloud, set in the settings, hold at once, there and on the way back', async () => {
    // oxlint-disable-next-line no-control-regex -- a colour begins with an escape
    const colour = /\u001b\[(?:\d+;)*3[0-7](?:;\d+)*m/;
    const session = study([]);
    const since = async (keys: string, seen: string | RegExp): Promise<string> => {
      const from = session.bytes.length;
      session.type(keys);
      await session.sees(seen);
      // A frame can arrive in pieces.
      await new Promise((resolve) => setTimeout(resolve, 150));
      return session.bytes.slice(from);
    };
    const menu = await session.sees('Settings');
    expect(session.bytes).toMatch(colour);
    await since(/(\d) {2}Settings/.exec(menu)?.[1] ?? '', '❯ 1  Language');
    expect(await since('j', '❯ 2')).toMatch(colour);
    expect(await since('\r', 'Colours: off')).not.toMatch(colour);
    expect(await since('j', '❯ 3')).not.toMatch(colour);
    await since('\r', /> 3 {2}Draw in ASCII: on/);
    expect(await since('q', /> 1 {2}Practise/)).not.toMatch(colour);
    expect(await session.screen()).not.toMatch(/[❯─]/);
    session.type(/(\d) {2}Settings/.exec(menu)?.[1] ?? '');
    await session.sees('> 1  Language');
    expect(await since('jj\rk\r', /❯ 2 {2}Colours: as the terminal says/)).toMatch(colour);
    session.type('jj\r');
    await session.sees(/Choice 4 of \d, Selected: Screen reader: on/);
    session.type('q');
    await session.sees(/Choice 1 of \d, Selected: Practise/);
    session.type('q');
    expect(await session.ended()).toBe(0);
  });

  test.each(['en', 'ko'] as const)('read aloud, every mode from home is words in order, and choices are numbered, %s', async (lang) => {
    someAnswers(6);
    const session = study(['--lang', lang], { columns: 100, rows: 40, env: { INK_SCREEN_READER: 'true' } });
    const names = lang === 'en' ? { review: 'Review', stats: 'Statistics', rules: 'Rules,', lab: 'Lab', settings: 'Settings', choice: 'Choice', selected: 'Selected', keys: 'Keys: ' } : { review: '틀린 규칙', stats: '통계', rules: '주제별 규칙', lab: '실험실', settings: '설정', choice: '선택지', selected: '선택됨', keys: '키: ' };
    const menu = await session.sees(names.settings);
    expectAloud(menu.split('\n'), 'home');
    expect(menu).toMatch(new RegExp(`${names.choice} 1(/| of )\\d+, ${names.selected}: `));
    const visit = async (name: string, keys: readonly string[], out: string): Promise<void> => {
      const place = menu.split('\n').findIndex((row) => row.includes(name)) - menu.split('\n').findIndex((row) => row.startsWith(`${names.choice} 1`));
      let before = menu;
      for (const key of [String(place + 1), ...keys]) {
        session.type(key);
        before = await session.until((screen) => screen !== before && screen.includes(names.keys), `${name} after ${JSON.stringify(key)}`);
        // A frame can arrive in pieces.
        await new Promise((resolve) => setTimeout(resolve, 60));
        expectAloud(await session.rows(), `${name} after ${JSON.stringify(key)}`);
      }
      session.type(out);
      await session.until((screen) => screen.includes(`${names.choice} 1`) && screen.includes(names.settings), 'home again');
    };
    await visit(names.review, ['j'], 'q');
    await visit(names.stats, ['G'], 'q');
    await visit(names.rules, ['\r'], 'qq');
    await visit(names.lab, ['b'], 'q');
    await visit(names.settings, ['j'], 'q');
  });

  test('as lines it says where one stands, and the command for each entry of the menu', () => {
    someAnswers(3);
    const { out, status } = piped(['--plain']);
    expect(status).toBe(0);
    expectAloud(out.split('\n'), 'home');
    expect(out).toMatch(/^Today: 3 answers/);
    for (const line of ['Practise ten questions: study session --count 10', 'Statistics: study stats', 'Settings: study config']) expect(out.split('\n')).toContain(line);
    expect(piped(['--plain', '--lang', 'ko']).out).toContain('통계: study stats');
  });

  test('a language turned to in a mode stays on the way back', async () => {
    const session = study([]);
    const menu = await session.sees('Statistics');
    session.type(/(\d) {2}Statistics/.exec(menu)?.[1] ?? '');
    await session.sees('No answer is stored yet');
    session.type('L');
    await session.sees('저장된 답이 없습니다');
    session.type('q');
    await session.sees('열 문제 풀기');
  });

  test('the language that was turned to goes along', async () => {
    const session = study(['--lang', 'ko']);
    await session.sees('열 문제 풀기');
    session.type('\r');
    await session.sees('문제 1/10');
  });

  test('SIGTERM leaves the terminal as it was', async () => {
    const session = study([]);
    await session.sees('Practise ten questions');
    session.kill('SIGTERM');
    expect(await session.ended()).toBe(143);
    expect(await session.onNormalScreen()).toBe(true);
  });

  test('without a terminal there is the help', () => {
    const { out, status } = piped([]);
    expect(out).toContain('study COMMAND --help says more');
    expect(out).not.toContain('\u001b');
    expect(status).toBe(0);
    expect(piped(['--colour']).status).toBe(2);
  });
});

describe('review', () => {
  test('says what was missed and on what evidence, then drills it', async () => {
    someAnswers(3);
    const session = study(['review', '--count', '1', '--seed', '5']);
    await session.sees(/Missed when they were asked last[^]*\d of \d wrong, last today/);
    session.type('\r');
    const question = await session.sees('Question 1 of 1');
    session.type(question.includes('of 2 chosen') ? 'ab\r' : 'b\r');
    await session.sees(/Correct\.|Not correct:/);
    session.type('qq');
    expect(await session.ended()).toBe(0);
    expect(piped(['progress', 'export']).out).toContain('"mode":"review"');
  });

  test('a miss asks on, a right answer ends it', () => {
    someAnswers(3);
    const { out, status } = piped(['review', '--plain', '--count', '1', '--seed', '5'], 'A\nB\nC\nD\nA B\nC D\nB C\n'.repeat(12));
    const questions = out.match(/^Question \d+ of \d+$/gm) ?? [];
    const right = out.match(/^Correct\.$/gm) ?? [];
    const wrong = out.match(/^Not correct:/gm) ?? [];
    expect(right).toHaveLength(1);
    expect(questions).toHaveLength(wrong.length + 1);
    expect(out).toContain('Every missed rule of this round was right again.');
    expect(status).toBe(0);
  });

  test('nothing missed, nothing to review', () => {
    const { out, status } = piped(['review']);
    expect(out).toContain('Nothing to review');
    expect(status).toBe(0);
  });
});

describe('as lines of text', () => {
  test.each([['stats'], ['review'], ['rules'], ['plan', '2027-01-01'], ['config']])('%s --plain draws nothing', (...args) => {
    someAnswers(4);
    const inDays = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const words = args.map((word) => (word === '2027-01-01' ? inDays : word));
    for (const lang of ['en', 'ko']) {
      const { out, status } = piped([...words, '--plain', '--lang', lang], ':quit\n');
      expect(status).toBe(0);
      expectAloud(out.split('\n').filter((row) => words[0] !== 'config' || !/^[a-z-]+ /.test(row)), words.join(' '));
    }
  });

  test('a question again, and its path, in words', () => {
    const { id } = JSON.parse(piped(['generate', '--count', '1', '--seed', '7', '--json']).out) as { id: string };
    const { out } = piped(['show', id, '--plain']);
    expectAloud(out.split('\n'), 'show');
    expect(out).toMatch(/^ {2}[A-F] Right: /m);
    expect(out).toContain('The path of the answer\n');
  });
});

describe('through pipes', () => {
  test('stats as lines and as JSON, from the journal alone', () => {
    expect(piped(['stats']).out).toContain('No answer is stored yet.');
    someAnswers(4);
    const { out } = piped(['stats']);
    expect(out).toMatch(/\d of 4 answers right/);
    expect(out).not.toContain('\u001b');
    const json = JSON.parse(piped(['stats', '--json']).out) as { answers: { asked: number }; rules: { name: string }[] };
    expect(json.answers.asked).toBe(4);
    expect(json.rules.length).toBeGreaterThan(0);
  });

  test('rules of a topic, in both languages, as JSON too', () => {
    const { out } = piped(['rules', 'vpc-peering']);
    expect(out.startsWith('vpc-peering\n')).toBe(true);
    expect(out).toContain('Source: https://');
    expect(piped(['rules', 'vpc-peering', '--lang', 'ko']).out).toContain('출처: https://');
    const lines = piped(['rules', '--json']).out.trim().split('\n').map((line) => JSON.parse(line) as { format: string; statement: { ko: string } });
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.every(({ format, statement }) => format === 'study.rule/1' && statement.ko !== '')).toBe(true);
    expect(piped(['rules', 'vpc-perring'])).toMatchObject({ status: 2, out: '', err: 'study: there is no topic vpc-perring; did you mean vpc-peering?\n' });
  });

  test('config keeps, shows and refuses', () => {
    expect(piped(['config', 'lang', 'ko']).out).toContain('한국어');
    expect(piped(['stats']).out).toContain('저장된 답이 없습니다.');
    expect(piped(['stats', '--lang', 'en']).out).toContain('No answer is stored yet.');
    expect(JSON.parse(piped(['config', '--json']).out)).toEqual({ lang: 'ko' });
    expect(piped(['config', 'lang', 'default']).status).toBe(0);
    expect(JSON.parse(piped(['config', '--json']).out)).toEqual({});
    for (const args of [['lang', 'fr'], ['minutes-per-day', '0'], ['ascii', 'maybe'], ['nothing'], ['lang', 'en', 'more']]) {
      const { status, out, err } = piped(['config', ...args]);
      expect([status, out]).toEqual([2, '']);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  test('ASCII that is kept holds for every command that draws', () => {
    someAnswers(2);
    piped(['config', 'ascii', 'on']);
    expect(piped(['stats']).out).not.toMatch(/[█░▒▓·]/);
  });

  test('an exam by its code is the same exam, and a code of other questions is refused', () => {
    const first = piped(['quiz', '--plain', '--count', '3', '--seed', '9'], ':hand-in\n').out;
    const code = /--seed (9\.3\.6\.\w+)/.exec(first)?.[1] ?? '';
    const again = piped(['quiz', '--plain', '--seed', code], ':hand-in\n').out;
    expect(again).toBe(first);
    expect(piped(['quiz', '--plain', '--seed', '9.3.6.other'])).toMatchObject({ status: 1, out: '' });
    expect(piped(['quiz', '--plain', '--seed', code, '--count', '4'])).toMatchObject({ status: 2, out: '' });
  });
});

test('the version does not wait for any of it', () => {
  expect(execFileSync(process.execPath, [cli(), '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});
