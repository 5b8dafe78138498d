// The figures that anybody can measure again: `npm run bench`. Times are medians of one run on one machine; compare ratios, not milliseconds.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { memoryRows } from './bench-memory.mjs';
import { benchStart } from './bench-start.mjs';
import { screenRows } from './bench-screen.mjs';
import { contentVersion } from './content.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const room = mkdtempSync(join(tmpdir(), 'study-bench-'));
const row = (name, figure) => console.log(`${name.padEnd(62)} ${figure}`);

try {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  console.log('Start, in a pseudo-terminal, median of 20, in one run');
  await benchStart(room, (name, figure) => row(`  ${name}`, figure));

  console.log('Screen, in a pseudo-terminal, while somebody types through the options of a question');
  for (const [name, figure] of await screenRows({ cli: resolve('dist/cli.js'), env: { ...process.env, STUDY_HOME: join(room, 'typing'), LANG: 'en_US.UTF-8' } })) row(`  ${name}`, figure);

  console.log('Reasoner and questions, one core');
  for (const [name, ...args] of [['reasoner', process.argv[2] ?? '5000'], ['growth']]) {
    const out = join(room, `${name}.mjs`);
    await build({ entryPoints: [`test/bench/${name}.ts`], outfile: out, bundle: true, platform: 'node', format: 'esm', plugins: [esbuildYaml], define: { __VERSION__: '"bench"', __CONTENT__: JSON.stringify(contentVersion()) }, banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" } });
    const run = spawnSync(process.execPath, [out, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(run.stderr);
    for (const line of run.stdout.trim().split('\n')) row(`  ${JSON.parse(line).name}`, JSON.parse(line).figure);
  }

  console.log('Memory, with 100,000 answers in the journal');
  for (const [name, figure] of await memoryRows({ cli: resolve('dist/cli.js'), room: join(room, 'memory') })) row(`  ${name}`, figure);

  console.log('Package');
  const packed = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', room], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/^[^[{]*/s, ''));
  const [pack] = Array.isArray(packed) ? packed : Object.values(packed);
  const empty = join(room, 'empty');
  mkdirSync(empty);
  execFileSync('npm', ['init', '-y'], { cwd: empty, stdio: 'ignore' });
  const began = performance.now();
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--cache', join(room, 'cache'), join(room, pack.filename)], { cwd: empty, stdio: 'ignore' });
  row('  install from the tarball, empty cache', `${((performance.now() - began) / 1000).toFixed(2)} s`);
  row('  tarball', `${(statSync(join(room, pack.filename)).size / 1000).toFixed(0)} kB`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
