// The figures that anybody can measure again: `npm run bench`. Times are medians of one run on one machine; compare ratios, not milliseconds.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import pty from '@lydell/node-pty';
import { screenRows } from './bench-screen.mjs';
import { contentVersion } from './content.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const room = mkdtempSync(join(tmpdir(), 'study-bench-'));
const row = (name, figure) => console.log(`${name.padEnd(62)} ${figure}`);
const median = (xs) => [...xs].sort((a, b) => a - b)[xs.length >> 1];

/** Milliseconds from start until the screen's bytes match, in a pseudo-terminal of 80 by 24; then the program is ended. */
const firstSight = (args, pattern) =>
  new Promise((done, fail) => {
    const start = performance.now();
    const child = pty.spawn(process.execPath, args, { cols: 80, rows: 24, env: { ...process.env, STUDY_HOME: join(room, 'home'), CI: 'false', LANG: 'en_US.UTF-8', TERM: 'xterm-256color' } });
    let seen = '';
    let at = 0;
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.onData((data) => {
      seen += data;
      if (at || !pattern.test(seen)) return;
      at = performance.now() - start;
      child.kill('SIGTERM');
    });
    child.onExit(() => {
      clearTimeout(timer);
      if (at) done(at);
      else fail(new Error(`never saw ${pattern} of ${args.join(' ')}: ${JSON.stringify(seen.slice(-300))}`));
    });
  });

try {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  const bare = join(room, 'bare.mjs');
  writeFileSync(bare, "process.stdout.write('a line\\n'); setTimeout(() => {}, 1000);\n");
  const cli = resolve('dist/cli.js');
  const cases = { 'bare Node script that prints a line': [[bare], /a line/], 'study --version': [[cli, '--version'], /\d+\.\d+/], 'study session: first question readable': [[cli, 'session', '--seed', '7'], /Enter/] };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let i = 0; i < 20; i++) for (const [name, [args, pattern]] of Object.entries(cases)) times[name].push(await firstSight(args, pattern));
  const base = median(times['bare Node script that prints a line']);
  console.log('Start, in a pseudo-terminal, median of 20');
  for (const [name, list] of Object.entries(times)) row(`  ${name}`, `${median(list).toFixed(0)} ms, ratio ${(median(list) / base).toFixed(2)}`);

  console.log('Screen, in a pseudo-terminal, while somebody types through the options of a question');
  for (const [name, figure] of await screenRows({ cli, env: { ...process.env, STUDY_HOME: join(room, 'typing'), LANG: 'en_US.UTF-8' } })) row(`  ${name}`, figure);

  console.log('Reasoner and questions, one core');
  const out = join(room, 'reasoner.mjs');
  await build({ entryPoints: ['test/bench/reasoner.ts'], outfile: out, bundle: true, platform: 'node', format: 'esm', plugins: [esbuildYaml], define: { __VERSION__: '"bench"', __CONTENT__: JSON.stringify(contentVersion()) }, banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" } });
  const run = spawnSync(process.execPath, [out, process.argv[2] ?? '5000'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(run.stderr);
  for (const line of run.stdout.trim().split('\n')) row(`  ${JSON.parse(line).name}`, JSON.parse(line).figure);

  console.log('Package');
  const packed = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', room], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/^[^[{]*/s, ''));
  const [pack] = Array.isArray(packed) ? packed : Object.values(packed);
  row('  tarball', `${(statSync(join(room, pack.filename)).size / 1000).toFixed(0)} kB`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
