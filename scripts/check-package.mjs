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
