// How soon each command is there, in a pseudo-terminal of 80 by 24: every case once a round, round after round, so that what else the machine does
// falls on all alike. Read the ratios to the bare script, not the milliseconds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import pty from '@lydell/node-pty';
import { withoutDevtools } from './plugins.mjs';

const median = (xs) => [...xs].sort((a, b) => a - b)[xs.length >> 1];
// oxlint-disable-next-line no-control-regex -- what a terminal does not show
const shown = (bytes) => bytes.replace(/\u001b\[\?1049h[\s\S]*?\u001b\[H/g, '').replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ' ').replace(/\s+/g, ' ');

/**
 * Milliseconds from start until each step was seen; a step's key is pressed when the step before it was seen. Then the program is ended.
 * @param steps { sees: pattern over what was written since the last step, press: keys sent once seen }
 */
export const sight = (args, steps, env) =>
  new Promise((done, fail) => {
    const start = performance.now();
    const child = pty.spawn(process.execPath, args, { cols: 80, rows: 24, env });
    const times = [];
    let bytes = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.onData((data) => {
      bytes += data;
      const step = steps[times.length];
      if (!step || !step.sees.test(shown(bytes))) return;
      times.push(performance.now() - start);
      bytes = '';
      if (times.length === steps.length) child.kill('SIGTERM');
      else if (step.press) child.write(step.press);
    });
    child.onExit(() => {
      clearTimeout(timer);
      if (times.length === steps.length) done(times);
      else fail(new Error(`never saw ${steps[times.length].sees} of ${args.join(' ')}: ${JSON.stringify(shown(bytes).slice(-400))}`));
    });
  });

/** Peak memory (MB) of a program in a terminal, told by the system where it does, once it has done what `keys` ask. */
const peak = (args, keys, env) =>
  new Promise((done) => {
    const child = pty.spawn(process.execPath, args, { cols: 80, rows: 24, env });
    const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    void (async () => {
      await after(1500);
      for (const key of keys) {
        child.write(key);
        await after(250);
      }
      let figure = null;
      try {
        figure = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;
      } catch {
        // No such system file here.
      }
      child.kill('SIGTERM');
      done(figure);
    })();
  });

const hello = "import { render, Text } from 'ink';\nimport { createElement } from 'react';\nrender(createElement(Text, null, 'a line'));\nsetTimeout(() => {}, 1000);\n";

/** Measures; `row(name, figure)` prints. `most`: what each ratio may be at most, where the project says so. */
export async function benchStart(room, row, rounds = 20) {
  const cli = resolve('dist/cli.js');
  const bare = join(room, 'bare.mjs');
  writeFileSync(bare, "process.stdout.write('a line\\n'); setTimeout(() => {}, 1000);\n");
  const home = join(room, 'start-home');
  mkdirSync(home);
  const env = { ...process.env, STUDY_HOME: home, CI: 'false', LANG: 'en_US.UTF-8', TERM: 'xterm-256color' };
  // A memory with something in it, and a scenario to decide.
  execFileSync(process.execPath, [cli, 'session', '--plain', '--count', '20', '--seed', '3'], { env, input: 'A\nB\nA B\n'.repeat(40), stdio: ['pipe', 'ignore', 'inherit'] });
  const file = join(room, 'scenario.json');
  writeFileSync(file, JSON.stringify(JSON.parse(execFileSync(process.execPath, [cli, 'generate', '--count', '1', '--seed', '7', '--json'], { encoding: 'utf8', env })).scenario));
  // Ink alone, as it comes and in one file: inside the checkout, for it is found there.
  const inkHere = resolve('node_modules/.cache/study-hello.mjs');
  mkdirSync(resolve('node_modules/.cache'), { recursive: true });
  writeFileSync(inkHere, hello);
  const inkBundled = join(room, 'hello.mjs');
  await build({ entryPoints: [inkHere], outfile: inkBundled, bundle: true, format: 'esm', platform: 'node', target: 'node20', minify: true, logLevel: 'error', plugins: [withoutDevtools], define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' }, banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" } });
  const line = [{ sees: /a line/ }];
  const session = [cli, 'session', '--seed', '7'];
  const cases = [
    { names: ['bare Node script that prints a line'], args: [bare], steps: line },
    { names: ["Ink's hello world, from node_modules"], args: [inkHere], steps: line },
    { names: ["Ink's hello world, bundled"], args: [inkBundled], steps: line },
    { names: ['study --version'], args: [cli, '--version'], steps: [{ sees: /\d+\.\d+/ }], most: [1.25] },
    { names: ['study --help'], args: [cli, '--help'], steps: [{ sees: /Not affiliated/ }], most: [1.25] },
    { names: ['study stats --json'], args: [cli, 'stats', '--json'], steps: [{ sees: /study\.stats\/1/ }], most: [1.25] },
    { names: ['study solve FILE'], args: [cli, 'solve', file], steps: [{ sees: /Answer/ }], most: [1.6] },
    { names: ['study: home readable'], args: [cli], steps: [{ sees: /Settings/ }], most: [1.25] },
    { names: ['study session: first question readable', 'study session: first key answered'], args: session, steps: [{ sees: /\? .*A .*B .*C .*Enter/, press: 'j' }, { sees: /\S/ }], most: [1.9, 2.2] },
  ];
  const times = new Map(cases.flatMap(({ names }) => names.map((name) => [name, []])));
  for (let round = 0; round < rounds; round++) for (const { names, args, steps } of cases) (await sight(args, steps, env)).forEach((ms, i) => times.get(names[i]).push(ms));
  const base = median(times.get(cases[0].names[0]));
  for (const { names, most = [] } of cases)
    names.forEach((name, i) => {
      const ratio = median(times.get(name)) / base;
      row(name, `${median(times.get(name)).toFixed(0)} ms, ratio ${ratio.toFixed(2)}${most[i] ? ` (at most ${most[i]}${ratio > most[i] ? ': MISSED' : ''})` : ''}`);
    });
  const forever = join(room, 'forever.mjs');
  writeFileSync(forever, "process.stdout.write('a line\\n'); setTimeout(() => {}, 60_000);\n");
  const [plain, used] = [await peak([forever], [], env), await peak(session, ['a', '\r', '\r', 'b', '\r', '\r', 'c', '\r', '\r'], env)];
  if (plain !== null && used !== null) row('peak memory of a session, over bare Node', `${(used - plain).toFixed(0)} MB (at most 45${used - plain > 45 ? ': MISSED' : ''})`);
}
