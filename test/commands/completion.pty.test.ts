import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { table } from '../../src/commands/table.ts';
import { buildProgram, Session } from '../terminal/pty.ts';

let program: ReturnType<typeof buildProgram>;
const room = mkdtempSync(join(tmpdir(), 'study-shells-'));
const scripts = { bash: join(room, 'study.bash'), zsh: join(room, '_study'), fish: join(room, 'study.fish') };
beforeAll(() => {
  program = buildProgram();
  for (const [shell, file] of Object.entries(scripts)) writeFileSync(file, execFileSync(process.execPath, [program.cli, 'completion', shell]));
  // A program of that name, for shells that complete only what is there; and a file to find.
  mkdirSync(join(room, 'bin'));
  for (const name of ['study', 'saa-study']) {
    writeFileSync(join(room, 'bin', name), '#!/bin/sh\n');
    chmodSync(join(room, 'bin', name), 0o755);
  }
  writeFileSync(join(room, 'my pack.yaml'), '');
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(room, { recursive: true, force: true });
});

const has = (shell: string): boolean => {
  const there = spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!there) console.warn(`${shell} is not installed here: its completions are not tried`);
  return there;
};

const cases: readonly (readonly [words: readonly string[], offers: readonly string[]])[] = [
  [['ses'], ['session']],
  [['comp'], ['completion']],
  [['session', '--co'], ['--count']],
  [['quiz', '--m'], ['--minutes']],
  [['session', '--lang', ''], ['en', 'ko']],
  [['export', '--to', ''], ['anki', 'csv', 'gift', 'moodle-xml', 'qti']],
  [['progress', 'ex'], ['export']],
  [['pack', 'ch'], ['check']],
  [['completion', 'f'], ['fish']],
  [['config', 'minutes'], ['minutes-per-day']],
];

describe.runIf(has('bash'))('bash', () => {
  const complete = (words: readonly string[]): string[] => {
    const script = `source '${scripts.bash}'; COMP_WORDS=(study ${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length}; _study 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', script], { cwd: room, encoding: 'utf8' }).split('\n').filter(Boolean).sort();
  };
  test.each(cases)('%j', (words, offers) => expect(complete(words)).toEqual([...offers].sort()));
  test('all commands, and files where a file belongs', () => {
    expect(complete([''])).toEqual(expect.arrayContaining(table.map(({ name }) => name)));
    expect(complete(['session', '--pack', 'my'])).toEqual(['my pack.yaml']);
    expect(complete(['solve', 'my'])).toEqual(['my pack.yaml']);
    expect(complete(['session', '--count', ''])).toEqual([]);
  });
});

describe.runIf(has('fish'))('fish', () => {
  const complete = (line: string): string[] =>
    execFileSync('fish', ['--no-config', '-c', `source '${scripts.fish}'; complete -C '${line}'`], { cwd: room, encoding: 'utf8', env: { ...process.env, HOME: room, PATH: `${join(room, 'bin')}:${process.env['PATH']}` } }).split('\n').map((row) => row.split('\t')[0] ?? '').filter(Boolean).sort();
  test.each(cases)('%j', (words, offers) => expect(complete(`study ${words.join(' ')}`)).toEqual([...offers].sort()));
  test('all commands, and files where a file belongs', () => {
    expect(complete('saa-study ')).toEqual(expect.arrayContaining(table.map(({ name }) => name)));
    expect(complete('study session --pack my')).toEqual(['my pack.yaml']);
    expect(complete('study solve my')).toEqual(['my pack.yaml']);
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  let session: Session | undefined;
  afterAll(() => session?.dispose());
  // Only a shell with a terminal completes: the line after the key is what a person sees.
  async function complete(line: string): Promise<string> {
    session ??= await started();
    session.type(`\u0015\u000c${line}\t`);
    return session.until((screen) => screen.includes('> study'), 'a completed line');
  }
  async function started(): Promise<Session> {
    const shell = new Session('zsh', ['-f', '-i'], { columns: 160, rows: 40, env: { PATH: `${join(room, 'bin')}:${process.env['PATH']}`, PS1: '> ' } });
    await shell.sees('>');
    shell.type(`cd '${room}'; PS1='> '; autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-prompt ''; LISTMAX=1000; source '${scripts.zsh}'; clear; echo ready\r`);
    await shell.sees(/^ready/m);
    return shell;
  }
  const settled = async (line: string, wanted: RegExp): Promise<void> => {
    await complete(line);
    await session?.sees(wanted);
  };
  test.each([
    ['study ses', /> study session /],
    ['study session --cou', /> study session --count /],
    ['study session --lang k', /> study session --lang ko /],
    ['study export --to moo', /> study export --to moodle-xml /],
    ['study progress exp', /> study progress export /],
    ['study completion f', /> study completion fish /],
    ['study session --pack my', /> study session --pack my\\ pack\.yaml /],
    ['saa-study qu', /> saa-study quiz /],
  ])('%s', async (line, wanted) => {
    session ??= await started();
    session.type(`\u0015${line}\t`);
    await session.sees(wanted);
    session.type('\u0015');
  });
  test('every command is offered with a word on it', async () => {
    await settled('study ', /timed exam, no feedback/);
  });
});
