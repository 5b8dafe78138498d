// Packs the program, installs the tarball into an empty folder and runs it there: what a stranger gets from the registry.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const room = mkdtempSync(join(tmpdir(), 'study-package-'));
const fail = (what) => {
  console.error(`package: ${what}`);
  process.exitCode = 1;
};
const env = { ...process.env, STUDY_HOME: join(room, 'home'), NO_COLOR: '1' };
try {
  const packed = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', room], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/^[^[{]*/s, ''));
  const [pack] = Array.isArray(packed) ? packed : Object.values(packed);
  const tarball = join(room, pack.filename);
  console.log(`tarball: ${(statSync(tarball).size / 1024).toFixed(0)} kB, ${pack.files.length} files`);
  for (const needed of ['package.json', 'README.md', 'LICENSE', 'dist/cli.js', 'dist/LICENSES.txt', 'dist/study.1']) if (!pack.files.some((f) => f.path === needed)) fail(`${needed} is not in it`);
  for (const { path } of pack.files) if (!/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|SECURITY\.md$|docs\/[a-z-]+\.(md|yaml|json)$)/.test(path)) fail(`${path} does not belong in it`);
  if (Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies ?? {}).length > 0) fail('it has run-time dependencies');
  licences();
  execFileSync('npm', ['init', '-y'], { cwd: room, stdio: 'ignore' });
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: room, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const name of ['study', 'saa-study']) {
    const bin = join(room, 'node_modules', '.bin', name);
    if (!existsSync(bin)) fail(`there is no command ${name}`);
    else if (!/^\d+\.\d+\.\d+/.test(execFileSync(bin, ['--version'], { encoding: 'utf8', env }))) fail(`${name} --version says something else`);
  }
  const bin = join(room, 'node_modules', '.bin', 'study');
  const questions = execFileSync(bin, ['generate', '--count', '3', '--seed', '1', '--json'], { encoding: 'utf8', env }).trim().split('\n').map((line) => JSON.parse(line));
  for (const q of questions) {
    const verdict = JSON.parse(execFileSync(bin, ['solve', '-', '--json'], { input: JSON.stringify(q.scenario), encoding: 'utf8', env }));
    if (verdict.answer.join() !== q.answer.join()) fail(`${q.id}: solve says ${verdict.answer}, the question ${q.answer}`);
  }
  const plain = execFileSync(bin, ['session', '--plain', '--count', '1', '--seed', '1'], { input: 'A\nA B\n', encoding: 'utf8', env });
  if (!/^(Correct\.|Not correct:)/m.test(plain)) fail('a plain session answers nothing');
  if (execFileSync(bin, ['progress', 'export'], { encoding: 'utf8', env }).trim().split('\n').length !== 1) fail('the answer was not remembered');
  const own = join(room, 'node_modules', 'saa-study', 'docs', 'example-pack.yaml');
  if (!/3 of 3/.test(execFileSync(bin, ['pack', 'check', own, '--lang', 'en'], { encoding: 'utf8', env }))) fail('the example pack is not proved');
  if (!process.exitCode) console.log('installed from the tarball it runs, proves and remembers');
} finally {
  rmSync(room, { recursive: true, force: true });
}

/** Lists the licences of the lock file; everything has one, nothing is deprecated, and what could be in the bundle may be handed on in it. */
function licences() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const bundled = new Set([...readFileSync('dist/LICENSES.txt', 'utf8').matchAll(/^(\S+) \d+\.\d+\.\S+ \(/gm)].map((m) => m[1]));
  const free = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0)( OR [\w.-]+)*\)?$/;
  const count = new Map();
  for (const [path, { license, deprecated }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 13);
    count.set(license, (count.get(license) ?? 0) + 1);
    if (!license) fail(`${name} names no licence`);
    if (deprecated) fail(`${name} is deprecated: ${deprecated}`);
    if (bundled.has(name) && !free.test(license ?? '')) fail(`${name} is in the bundle and has the licence ${license}`);
  }
  if (bundled.size < 10) fail('LICENSES.txt names hardly any package');
  console.log(`licences of the lock file: ${[...count].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`).join(', ')}; ${bundled.size} packages in the bundle`);
}
