import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { table } from '../../src/commands/table.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { buildProgram } from '../terminal/pty.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...readdirSync('docs').filter((f) => f.endsWith('.md')).map((f) => `docs/${f}`)];
const text = (page: string): string => readFileSync(page, 'utf8');
const fences = (page: string, language: string): string[] => [...text(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter((m) => m[1] === language).map((m) => m[2] ?? '');
const lines = (page: string): string[] => fences(page, 'sh').flatMap((block) => block.split('\n').map((line) => line.replace(/\s+# .*$/, '').trim()).filter(Boolean));

let program: ReturnType<typeof buildProgram>;
const room = mkdtempSync(join(tmpdir(), 'study-documents-'));
beforeAll(() => {
  program = buildProgram();
  mkdirSync(join(room, 'bin'));
  writeFileSync(join(room, 'bin', 'study'), `#!/bin/sh\nexec "${process.execPath}" "${program.cli}" "$@"\n`);
  chmodSync(join(room, 'bin', 'study'), 0o755);
  cpSync('docs', join(room, 'docs'), { recursive: true });
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(room, { recursive: true, force: true });
});

describe.each(pages)('%s', (page) => {
  const commands = lines(page);
  test.runIf(commands.length > 0)('every command line in it runs', { timeout: 120_000 }, () => {
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
    for (const line of commands) {
      // What builds and tests the project is .ci/run's to run; here it must exist.
      if (line.startsWith('npm ')) {
        for (const name of line.matchAll(/npm (?:run ([\w:-]+)|(test|ci))/g)) expect(name[2] === 'ci' || scripts[name[1] ?? 'test'], line).toBeTruthy();
        continue;
      }
      const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd: room, input: '', encoding: 'utf8', env: { PATH: `${join(room, 'bin')}:${process.env['PATH']}`, HOME: room, STUDY_HOME: mkdtempSync(join(room, 'home-')), LANG: 'C.UTF-8' } });
      // An audit's status says whether a figure falls short, which a few hundred questions may well.
      expect(line.startsWith('study audit') ? [0, 1] : [0], `${line}\n${stderr}`).toContain(status);
    }
  });

  test('every link in it leads somewhere, and every command it names is one', () => {
    for (const [, target = ''] of text(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) expect(existsSync(join(dirname(page), target)), target).toBe(true);
    const known = new Set(table.map(({ name }) => name));
    for (const [, name = ''] of text(page).matchAll(/`study ([a-z-]+)/g)) expect(known.has(name), `study ${name}`).toBe(true);
  });

  test('every scenario in it can be read', () => {
    for (const block of fences(page, 'json')) {
      const parsed = parseScenario(JSON.parse(block), { services: catalog.services });
      expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    }
  });
});

test('the README names every command, and its two commands stand alone on their lines', () => {
  for (const { name } of table) expect(text('README.md')).toMatch(new RegExp(`\`study ${name}\\b`));
  for (const line of ['npm ci && npx study session', 'npm ci && npm test']) expect(text('README.md').split('\n')).toContain(line);
});

test('the scenario that is told is the scenario that ships', () => {
  expect(JSON.parse(fences('docs/scenarios.md', 'json')[0] ?? '')).toEqual(JSON.parse(readFileSync('docs/scenario.json', 'utf8')));
});
