// What 100,000 answers cost: the first frame, storing one more, memory. Rows of `npm run bench`; also by itself: `node scripts/bench-memory.mjs`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pty from '@lydell/node-pty';
import { build } from 'esbuild';
import { esbuildYaml } from './yaml-data.mjs';

const sorted = (xs) => [...xs].sort((a, b) => a - b);
const median = (xs) => sorted(xs)[xs.length >> 1];
const p99 = (xs) => sorted(xs)[Math.floor(xs.length * 0.99)];

/** Writes a journal of `count` answers to real questions, over two years. */
function fill(folder, count, questions) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lines = [];
  const start = Date.now() - 730 * 86_400_000;
  for (let n = 0; n < count; n++) {
    const { id, blueprint, topic, rules } = questions[(n * 7) % questions.length];
    const time = new Date(start + Math.floor((n / count) * 729 * 86_400_000)).toISOString();
    lines.push(`\n${JSON.stringify({ format: 'study.answer/1', id: `benchmac-00000000a${String(Math.floor(n / 50)).padStart(6, '0')}-${(n % 50) + 1}`, time, question: `${id}-${n}`, blueprint, topic, rules, twinOf: null, chosen: ['a'], correct: (n * 2654435761) % 100 < 72, confidence: null, seconds: 5 + (n % 90), mode: n % 5 ? 'session' : 'quiz', machine: 'benchmac', version: '0.1.0' })}\n`);
  }
  writeFileSync(join(folder, 'answers-benchmac.jsonl'), lines.join(''), { mode: 0o600 });
}

/** Milliseconds until the screen's text matches. */
const firstSight = (args, pattern, env) =>
  new Promise((done, fail) => {
    const start = performance.now();
    const child = pty.spawn(process.execPath, args, { cols: 100, rows: 30, env });
    let [seen, at] = ['', 0];
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.onData((data) => {
      seen += data;
      if (at || !pattern.test(seen)) return;
      at = performance.now() - start;
      child.kill('SIGTERM');
    });
    child.onExit(() => (clearTimeout(timer), at ? done(at) : fail(new Error(`never saw ${pattern} of ${args.join(' ')}: ${JSON.stringify(seen.slice(-300))}`))));
  });

/** Peak memory of a session of one answer, in MB. */
function peak(cli, env, watch) {
  const ran = spawnSync(process.execPath, ['--import', watch, cli, 'session', '--plain', '--count', '2'], { env, input: 'a\na d\n:quit\n', encoding: 'utf8' });
  return Number(/peak (\d+)/.exec(ran.stderr)?.[1]) / 1024;
}

/** Rows of name and figure. `room`: a folder for what it makes; `cli`: the built program. */
export async function memoryRows({ cli, room, count = 100_000, runs = 20 }) {
  const questions = execFileSync(process.execPath, [cli, 'generate', '--count', '300', '--seed', '1', '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim().split('\n').map((line) => JSON.parse(line));
  const homes = { none: join(room, 'none'), full: join(room, 'full') };
  mkdirSync(room, { recursive: true });
  fill(homes.full, count, questions);
  const env = (home) => ({ ...process.env, STUDY_HOME: homes[home], CI: 'false', LANG: 'en_US.UTF-8', TERM: 'xterm-256color' });
  // The first start after an update or a merge reads everything; later ones do not.
  const start = performance.now();
  execFileSync(process.execPath, [cli, 'progress', 'rebuild'], { env: env('full'), stdio: 'ignore' });
  const rebuild = performance.now() - start;

  const cases = { 'home, first frame': [[cli], /Practise/i], 'session of a seed, first question': [[cli, 'session', '--seed', '7'], /Enter/], 'session that follows the learner, first question': [[cli, 'session'], /Enter/] };
  const times = {};
  for (let i = 0; i < runs; i++)
    for (const [name, [args, pattern]] of Object.entries(cases))
      for (const home of Object.keys(homes)) (times[`${name} ${home}`] ??= []).push(await firstSight(args, pattern, env(home)));
  const starts = Object.keys(cases).map((name) => [`${name}, against no answers`, `${median(times[`${name} full`]).toFixed(0)} ms, ratio ${(median(times[`${name} full`]) / median(times[`${name} none`])).toFixed(2)}`]);

  const watch = join(room, 'watch.mjs');
  writeFileSync(watch, "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));\n");
  const peaks = { none: [], full: [] };
  for (let i = 0; i < Math.min(9, runs); i++) for (const home of Object.keys(homes)) peaks[home].push(peak(cli, env(home), pathToFileURL(watch).href));

  const store = join(room, 'store.mjs');
  await build({ entryPoints: ['test/bench/store.ts'], outfile: store, bundle: true, platform: 'node', format: 'esm', plugins: [esbuildYaml], define: { __VERSION__: '"bench"', __CONTENT__: '"bench"' } });
  const { mine, bare } = JSON.parse(execFileSync(process.execPath, [store, homes.full, '1000'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  return [
    ...starts,
    ['peak memory of a session, more than with no answers', `${(median(peaks.full) - median(peaks.none)).toFixed(1)} MB (${median(peaks.full).toFixed(0)} MB)`],
    ['storing an answer, 99th percentile beside the disk alone', `${(p99(mine) - p99(bare)).toFixed(1)} ms (${p99(mine).toFixed(1)} ms, disk ${p99(bare).toFixed(1)} ms)`],
    ['storing an answer, median', `${median(mine).toFixed(1)} ms (disk ${median(bare).toFixed(1)} ms)`],
    ['state file', `${(statSync(join(homes.full, 'state.json')).size / 1000).toFixed(0)} kB`],
    ['rebuild from the journal', `${rebuild.toFixed(0)} ms`],
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const room = mkdtempSync(join(tmpdir(), 'study-bench-memory-'));
  try {
    for (const [name, figure] of await memoryRows({ cli: resolve('dist/cli.js'), room, runs: Number(process.argv[2] ?? 20) })) console.log(`${name.padEnd(62)} ${figure}`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
