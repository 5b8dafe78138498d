import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync, chmodSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surroundingChecks } from '../../src/commands/doctor-checks.ts';
import { dataChecks } from '../../src/commands/doctor-data.ts';
import { table } from '../../src/commands/table.ts';
import { buildProgram } from '../terminal/pty.ts';

let program: ReturnType<typeof buildProgram>;
const room = mkdtempSync(join(tmpdir(), 'study-help-'));
beforeAll(() => {
  program = buildProgram();
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(room, { recursive: true, force: true });
});
const study = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program.cli, ...args], { encoding: 'utf8', input: '', env: { PATH: process.env['PATH'], STUDY_HOME: join(room, 'home'), LANG: 'C.UTF-8', ...env } });
  return { status, out: stdout, err: stderr };
};

describe('help', () => {
  test('of the program: examples before commands, every command once, in both languages', () => {
    for (const [env, word] of [[{}, 'Commands'], [{ LANG: 'ko_KR.UTF-8' }, '명령']] as const) {
      const { status, out } = study(['--help'], env);
      expect(status).toBe(0);
      expect(out.indexOf('study session --count')).toBeLessThan(out.indexOf(word));
      for (const { name, summary } of table) expect(out).toMatch(new RegExp(`^  study ${name} +${(word === '명령' ? summary.ko : summary.en).slice(0, 6)}`, 'm'));
    }
  });

  test.each(table.map(({ name }) => name))('of %s: an example first, and every option has words', async (name) => {
    const { status, out } = study([name, '--help']);
    expect(status).toBe(0);
    expect(study(['help', name]).out).toBe(out);
    expect(study(['help', name, '--lang', 'ko']).out).toBe(study([name, '--help', '--lang', 'ko']).out);
    expect(study([name, '--plain', '--help']).out).toBe(out);
    expect(out).toMatch(/^ {2}--plain /m);
    expect(out.indexOf(`study ${name}`)).toBeLessThan(out.indexOf('Usage:'));
    const { command } = await table.find((one) => one.name === name)!.load();
    for (const option of Object.keys(command.options)) {
      expect(command.help[option], `${name} --${option}`).toBeTruthy();
      expect(command.usage, `${name} --${option}`).toContain(`--${option}`);
    }
  });

  test.each(table.map(({ name }) => name))('of %s in Korean: its summary and every option', async (name) => {
    const { status, out } = study([name, '--help', '--lang', 'ko']);
    expect(status).toBe(0);
    expect(out).toContain('사용법: ');
    expect(out.split('\n')[0]).toMatch(/\p{Script=Hangul}/u);
    const { command } = await table.find((one) => one.name === name)!.load();
    for (const option of [...Object.keys(command.options), 'lang', 'data-dir', 'help', 'version']) expect(out, `--${option}`).toMatch(new RegExp(`^  --${option}(?: [A-Z]+)? .*\\p{Script=Hangul}`, 'mu'));
  });

  test('the man page has every command, and man can read it', () => {
    const page = join(dirname(program.cli), 'study.1');
    const text = readFileSync(page, 'utf8');
    for (const { name } of table) expect(text).toContain(`"study ${name.replaceAll('-', '\\-')}"`);
    const { status, stdout, stderr, error } = spawnSync('groff', ['-man', '-Tutf8', '-ww', page], { encoding: 'utf8' });
    if (error) return console.warn('groff is not installed here: the man page is not rendered');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--count');
  });
});

describe('a command line that is wrong', () => {
  test.each([
    [['sesion'], /there is no command sesion; did you mean study session\?/],
    [['session', '--cuont', '3'], /Unknown option '--cuont'; did you mean --count\?/],
    [['session', '--frobnicate'], /Unknown option '--frobnicate'; study session --help/],
    [['session', '--count', 'many'], /--count takes a whole number/],
    [['session', '--count', '0'], /--count takes a whole number/],
    [['session', '--lang', 'fr'], /--lang takes en or ko, not fr/],
    [['export'], /export needs --to/],
    [['export', '--to', 'ankki'], /did you mean anki\?/],
    [['pack', 'chek', 'x'], /pack takes check/],
    [['completion', 'tcsh'], /bash, zsh and fish, not tcsh/],
    [['doctor', 'now'], /doctor takes options alone/],
    [['\u001b[2Jx'], /there is no command \\u001b\[2Jx/],
  ])('%j: one line on stderr, status 2', (args, said) => {
    const { status, out, err } = study(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test.each([
    [['sesion'], 'sesion 명령은 없습니다. 혹시 study session입니까?'],
    [['session', '--count', '0'], '--count에는 1부터 200까지의 정수를 쓰세요(입력: 0)'],
    [['session', '--topc', 'x'], '--topc 옵션은 없습니다. 혹시 --topic입니까?'],
    [['quiz', '--minutes'], '--minutes 옵션에는 값이 필요합니다. study quiz --help 명령으로 옵션을 볼 수 있습니다'],
    [['stats', '--plain=3'], '--plain 옵션에는 값을 쓰지 않습니다. study stats --help 명령으로 옵션을 볼 수 있습니다'],
    [['review', 'more'], 'review 명령은 옵션만 받습니다(입력: more). study review --help로 옵션을 볼 수 있습니다'],
    [['rules', 'vpc-perring'], 'vpc-perring 주제는 없습니다. 혹시 vpc-peering입니까?'],
    [['plan', 'tomorrow'], '날짜는 2026-12-20처럼 쓰세요(입력: tomorrow)'],
    [['solve', 'gone.json'], 'gone.json: 그런 파일이 없습니다'],
  ])('%j in Korean, by the option or the locale', (args, line) => {
    for (const { out, err } of [study([...args, '--lang=ko']), study(args, { LANG: 'ko_KR.UTF-8' })]) expect([out, err]).toEqual(['', `study: ${line}\n`]);
  });

  test('options may stand before the command', () => {
    expect(study(['--lang', 'ko', 'session', '--help']).out).toMatch(/사용법: study session/);
  });
});

describe('doctor', () => {
  const here = { env: { TERM: 'xterm', LANG: 'C.UTF-8' }, node: '20.19.0', platform: 'linux', stdin: true, stdout: true, columns: 80, rows: 24 };
  const states = (change: Partial<typeof here>) => Object.fromEntries(surroundingChecks({ ...here, ...change }).map(({ id, state }) => [id, state]));
  test('knows what is wrong around it', () => {
    expect(states({})).toEqual({ node: 'ok', terminal: 'ok', size: 'ok', locale: 'ok' });
    expect(states({ node: '20.18.9' })['node']).toBe('wrong');
    expect(states({ node: '18.20.0' })['node']).toBe('wrong');
    expect(states({ node: '26.0.0' })['node']).toBe('ok');
    expect(states({ columns: 50 })['size']).toBe('wrong');
    expect(states({ stdout: false })).toEqual({ node: 'ok', terminal: 'note', locale: 'ok' });
    expect(states({ env: { TERM: 'dumb', LANG: 'C.UTF-8' } })['terminal']).toBe('note');
    expect(states({ env: { TERM: 'xterm', LANG: 'C' } })['locale']).toBe('note');
    for (const check of surroundingChecks({ ...here, node: '1.0.0', columns: 1, env: {} })) if (check.state !== 'ok') expect(check.todo).toBeTruthy();
  });

  test('knows what is wrong with the data folder, and changes nothing', () => {
    const folder = join(room, 'data');
    const of = () => Object.fromEntries(dataChecks(folder, {}).map(({ id, state }) => [id, state]));
    expect(of()).toEqual({ data: 'ok' });
    writeFileSync(folder, 'a file');
    expect(of()['data']).toBe('wrong');
    rmSync(folder);
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(join(folder, 'state.json'), '{"broken', { mode: 0o600 });
    writeFileSync(join(folder, 'answers-x.jsonl'), '{"a":1}\nnot json\n', { mode: 0o600 });
    expect(of()).toEqual({ data: 'ok', state: 'note', journal: 'note' });
    chmodSync(join(folder, 'answers-x.jsonl'), 0o644);
    expect(of()['files']).toBe('note');
    expect(statSync(join(folder, 'answers-x.jsonl')).mode & 0o777).toBe(0o644);
    expect(dataChecks('', {})[0]?.state).toBe('wrong');
  });

  test('tells as text and as JSON, in both languages', () => {
    const { status, out } = study(['doctor']);
    expect(status).toBe(0);
    expect(out).toMatch(/^ok {3}Node \d+/);
    expect(study(['doctor'], { LANG: 'ko_KR.UTF-8' }).out).toMatch(/데이터 폴더/);
    const json = JSON.parse(study(['doctor', '--json']).out) as { format: string; ok: boolean; checks: unknown[] };
    expect([json.format, json.ok, json.checks.length >= 3]).toEqual(['study.doctor/1', true, true]);
    const bad = study(['doctor', '--data-dir', join(program.cli, 'there')]);
    expect([bad.status, bad.out]).toEqual([1, expect.stringMatching(/NO .*--data-dir/s)]);
  });
});
