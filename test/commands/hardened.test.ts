import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { table } from '../../src/commands/table.ts';
import { buildProgram, Session } from '../terminal/pty.ts';

let program: ReturnType<typeof buildProgram>;
const room = mkdtempSync(join(tmpdir(), 'study-hardened-'));
beforeAll(() => {
  program = buildProgram();
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(room, { recursive: true, force: true });
});
let homes = 0;
const freshHome = (): string => join(room, `home-${homes++}`);
const study = (args: readonly string[], { input = '', home = freshHome(), before = [] as readonly string[] } = {}) => {
  const [file, ...rest] = [...before, process.execPath, program.cli, ...args];
  const { status, stdout, stderr } = spawnSync(file as string, rest, { encoding: 'utf8', input, env: { PATH: process.env['PATH'], STUDY_HOME: home, LANG: 'C.UTF-8' } });
  return { status, out: stdout, err: stderr };
};

describe('no network, no other program', () => {
  const sources = (): [string, string][] => {
    const dist = dirname(program.cli);
    return readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.(js|br)$/.test(f))
      .map((f) => [f, f.endsWith('.br') ? brotliDecompressSync(readFileSync(join(dist, f))).toString('utf8') : readFileSync(join(dist, f), 'utf8')]);
  };
  test('nothing in the bundle could open a connection or start a program', () => {
    const modules = /(?:from|import|require\(|import\()\s*["'](?:node:)?(net|http|https|http2|tls|dgram|dns|dns\/promises|cluster|inspector|child_process|undici)["']/;
    const found = sources();
    expect(found.length).toBeGreaterThan(5);
    for (const [name, text] of found) {
      expect(modules.exec(text)?.[0], name).toBeUndefined();
      expect(/\b(?:globalThis\.fetch|new WebSocket|new EventSource|XMLHttpRequest|process\.binding)\b/.exec(text)?.[0], name).toBeUndefined();
    }
    // The pattern does find such an import.
    expect(modules.test("import{request}from\"node:https\"")).toBe(true);
  });

  const alone = spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore' }).status === 0;
  if (!alone) console.warn('the network cannot be taken away here: that run is left out');
  test.runIf(alone)('with the network taken away it does all it does', () => {
    const home = freshHome();
    const before = ['unshare', '-rn'];
    expect(study(['session', '--plain', '--count', '2', '--seed', '1'], { input: 'A\nB\nA B\nA B\n', home, before }).out).toMatch(/^(Correct\.|Not correct:)/m);
    for (const args of [['stats', '--json'], ['rules'], ['doctor'], ['export', '--to', 'anki', '--count', '2'], ['progress', 'export'], ['pack', 'check', 'docs/example-pack.yaml']]) expect(study(args, { home, before }).status, args.join(' ')).toBe(0);
  });
});

test.skipIf(process.platform === 'win32')('what is remembered can be read by nobody else', () => {
  const home = freshHome();
  study(['session', '--plain', '--count', '2', '--seed', '1'], { input: 'A\nB\nA B\nA B\n:quit\n', home });
  study(['config', 'ascii', 'on'], { home });
  expect(statSync(home).mode & 0o777).toBe(0o700);
  const names = readdirSync(home);
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (const name of names) expect(lstatSync(join(home, name)).mode & 0o777, name).toBe(0o600);
});

describe('files that mean harm', () => {
  const evil = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u0000\b\r';
  // oxlint-disable-next-line no-control-regex
  const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const world = { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }], services: [{ id: 'store', aws: 's3' }] };
  const files: Record<string, unknown> = {
    'other.json': { format: 'study.scenario/1', world: { ...world, elements: [{ type: 'other', what: evil }] }, requirements: [{ reach: { from: 'app', to: 'store' } }], options: [{ id: 'A', elements: [{ type: 'other', what: evil }] }, { id: 'B', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }] }] },
    'id.json': { format: 'study.scenario/1', world: { vpcs: [{ id: evil, cidrs: [evil] }] } },
    'key.json': { format: 'study.scenario/1', [evil]: 1, world: { [evil]: [] } },
    'proto.json': JSON.parse('{"format":"study.scenario/1","__proto__":{"polluted":1},"world":{"constructor":{"prototype":{"polluted":1}}}}'),
    'pack.json': { format: 'study.pack/1', title: evil, questions: [{ id: 'a', scenario: { format: 'study.scenario/1', world, [evil]: 2 }, stem: evil }] },
  };
  const path = (name: string): string => join(room, name);
  beforeAll(() => {
    for (const [name, value] of Object.entries(files)) writeFileSync(path(name), JSON.stringify(value));
    writeFileSync(path('torn.json'), `{"format": "${evil}`);
    writeFileSync(path('huge.json'), Buffer.alloc(9 * 1024 * 1024, 32));
    writeFileSync(path('deep.json'), '{"a":'.repeat(50_000));
    symlinkSync(path('circle'), path('circle'));
    mkdirSync(path('folder'));
  });

  test('no escape sequence of a file or an argument comes out of any command, and each ends in an orderly way', () => {
    const answer = { format: 'study.answer/1', id: 'm-1-1', time: '2025-01-01T00:00:00.000Z', question: `q${evil}`, blueprint: evil, topic: evil, rules: [evil], twinOf: null, chosen: ['A'], correct: true, confidence: null, seconds: 1, mode: 'session', machine: 'm1', version: '1' };
    writeFileSync(path('journal.jsonl'), `${JSON.stringify(answer)}\n${evil}\n`);
    const home = freshHome();
    mkdirSync(home, { mode: 0o700 });
    writeFileSync(join(home, 'state.json'), JSON.stringify({ settings: { lang: evil, [evil]: true }, version: evil }));
    writeFileSync(join(home, 'answers-x.jsonl'), `${JSON.stringify(answer)}\n${evil}\n`);
    const lines: (readonly string[])[] = [
      ...['other.json', 'id.json', 'key.json', 'proto.json', 'pack.json', 'torn.json', 'huge.json', 'deep.json', 'circle', 'folder', 'none'].flatMap((name) => [['solve', path(name)], ['solve', path(name), '--json'], ['pack', 'check', path(name)], ['session', '--plain', '--pack', path(name)], ['export', '--to', 'csv', '--pack', path(name)]]),
      ['progress', 'import', path('journal.jsonl')], ['progress', 'merge', path('journal.jsonl')], ['progress', 'export'], ['progress', 'path'],
      ['stats'], ['stats', '--json'], ['review', '--plain'], ['doctor'], ['config'], ['session', '--plain', '--count', '1'], ['quiz', '--plain', '--count', '1'],
      ['show', evil.replaceAll('\u0000', '')], ['rules', evil.replaceAll('\u0000', '')], ['session', '--topic', evil.replaceAll('\u0000', '')], ['session', `--${evil.replaceAll('\u0000', '')}`], ['config', evil.replaceAll('\u0000', ''), 'x'], [evil.replaceAll('\u0000', '')],
    ];
    for (const line of lines) {
      const { status, out, err } = study(line, { home });
      const name = JSON.stringify(line);
      expect(dangerous.exec(out)?.[0], name).toBeUndefined();
      expect(dangerous.exec(err)?.[0], name).toBeUndefined();
      expect([0, 1, 2], name).toContain(status);
      expect(err, name).not.toMatch(/something went wrong inside|^\s+at /m);
    }
  }, 120_000);

  test('nor of a screen', async () => {
    const pack = JSON.parse(JSON.stringify(files['pack.json']).replaceAll('"id":"a"', '"id":"a"')) as { questions: { scenario: unknown; stem: string }[] };
    (pack.questions[0] as { scenario: unknown }).scenario = { ...(files['other.json'] as object), ask: { kind: 'alternatives', select: 1 } };
    writeFileSync(path('screen.json'), JSON.stringify({ ...pack, questions: [{ ...pack.questions[0], options: { A: { text: `A${evil}` } } }] }));
    const session = new Session(process.execPath, [program.cli, 'session', '--pack', path('screen.json'), '--lang', 'en']);
    const screen = await session.sees(/Enter/);
    expect(session.bytes).not.toContain('owned\u0007');
    expect(session.bytes).not.toContain('\u009b');
    expect(screen).toMatch(/Question 1 of 1/);
    session.type('a');
    session.type('\r');
    await session.sees(/gateway endpoint/);
    expect(session.bytes).not.toContain('owned\u0007');
    session.type('q');
    session.type('q');
    session.dispose();
  });

  test('every command answers --help and refuses nonsense without a stack', () => {
    for (const { name } of table) {
      const { status, err } = study([name, '--no-such-option']);
      expect([status, err.trimEnd().split('\n').length], name).toEqual([2, 1]);
    }
  });
});
