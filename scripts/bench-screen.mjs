// From a key to its paint, in a pseudo-terminal: while somebody types faster than anybody does, and while questions are answered. Rows of `npm run bench`;
// also by itself: `node scripts/bench-screen.mjs`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pty from '@lydell/node-pty';

const keys = 960;
const every = 10;
// After so many keys a breath, so that a paint is told apart from one a whole round later.
const burst = 24;
const breath = 120;
const letters = ['A', 'B', 'C', 'D'];
// Down the options and up again: each key moves the marker, so each has a paint of its own.
const moves = Array.from({ length: keys }, (_, i) => (Math.floor(i / 3) % 2 === 0 ? 'j' : 'k'));
const places = moves.reduce((list, key) => [...list, Math.max(0, Math.min(3, (list.at(-1) ?? 0) + (key === 'j' ? 1 : -1)))], []);

// Linux counts in hundredths of a second.
const cpuOf = (pid) => {
  try {
    const [, , user, system] = /\) \S+ (?:\S+ ){9}(\S+ )(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return 10 * (Number(user) + Number(system));
  } catch {
    return Number.NaN;
  }
};

/** Questions that are answered, one Enter for the explanation and one for the next. */
const questions = 150;
// Nobody reads an explanation sooner, nor a question.
const reads = 300;
/** What a key may take until its paint, in milliseconds; so much or less in ninety-nine of a hundred. */
const frame = 16;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Types through the options of a question.
 * @param {{ cli: string, columns: number, rows: number, env: Record<string, string> }} where
 * @returns {Promise<{ latencies: number[], bytes: number, clears: number, writes: number, cpu: number }>} milliseconds of each key, rising; bytes, writes and milliseconds of computing for all keys; full clears
 */
export async function typeFast({ cli, columns, rows, env }) {
  const child = pty.spawn(process.execPath, [cli, 'session', '--seed', '7', '--lang', 'en'], { cols: columns, rows, env: { ...env, CI: 'false', TERM: 'xterm-256color' } });
  const sent = [];
  const latencies = [];
  let painted = 0;
  let text = '';
  let bytes = 0;
  let writes = 0;
  let typing = false;
  child.onData((data) => {
    const now = performance.now();
    text += data;
    if (!typing) return;
    bytes += Buffer.byteLength(data);
    writes += 1;
    // The letter behind the marker says which key this paint answers; keys that were painted together have one time.
    for (const [, letter] of data.matchAll(/❯[^A-F]*([A-F])/g)) {
      let key = painted;
      while (key < sent.length && letters[places[key]] !== letter) key++;
      if (key === sent.length) continue;
      for (; painted <= key; painted++) latencies.push(now - sent[painted]);
    }
  });
  const end = performance.now() + 20_000;
  while (!text.includes('How sure?')) {
    if (performance.now() > end) throw new Error('the question never came');
    await pause(20);
  }
  // Until all of the program is loaded.
  await pause(1500);
  text = '';
  typing = true;
  const before = cpuOf(child.pid);
  let start = performance.now();
  for (const [i, key] of moves.entries()) {
    if (i % burst === 0) {
      await pause(breath);
      start = performance.now() - i * every;
      // Keys without a paint of their own: the marker was back where it had been before it could be drawn.
      painted = i;
    }
    const wait = start + i * every - performance.now();
    if (wait > 0) await pause(wait);
    sent.push(performance.now());
    child.write(key);
  }
  await pause(500);
  typing = false;
  const cpu = cpuOf(child.pid) - before;
  const exited = new Promise((resolve) => child.onExit(resolve));
  child.kill('SIGTERM');
  await exited;
  return { latencies: latencies.sort((a, b) => a - b), bytes, writes, cpu, clears: text.split('\u001b[2J').length - 1 };
}

/** Milliseconds in which a line as long as an answer's is appended to a file and flushed: what the disk alone takes of an answer. */
async function flushOf(file) {
  const start = performance.now();
  await file.write(`${'-'.repeat(600)}\n`);
  await file.datasync();
  return performance.now() - start;
}

/**
 * Answers questions of a session that follows the learner.
 * @param {{ cli: string, columns: number, rows: number, env: Record<string, string> }} where
 * @returns {Promise<{ explained: number[], flushed: number[], next: number[] }>} milliseconds from Enter to the first row of the explanation, of a flush while it is read, and from Enter to the next question, rising
 */
export async function answerAll({ cli, columns, rows, env }) {
  const child = pty.spawn(process.execPath, [cli, 'session', '--count', String(questions), '--lang', 'en'], { cols: columns, rows, env: { ...env, CI: 'false', TERM: 'xterm-256color' } });
  let text = '';
  let awaited = null;
  child.onData((data) => {
    text += data;
    if (!awaited?.sees.test(text)) return;
    awaited.seen(performance.now());
    awaited = null;
  });
  /** Milliseconds from the keys to what they lead to. */
  const press = (keys, sees) =>
    new Promise((resolve, reject) => {
      text = '';
      const start = performance.now();
      const timer = setTimeout(() => reject(new Error(`never saw ${sees} after ${JSON.stringify(keys)}: ${JSON.stringify(text.slice(-300))}`)), 10_000);
      awaited = {
        sees,
        seen(at) {
          clearTimeout(timer);
          resolve(at - start);
        },
      };
      if (keys !== '') child.write(keys);
    });
  const figures = { explained: [], flushed: [], next: [] };
  const beside = `${env.STUDY_HOME}-flushes`;
  const file = await open(beside, 'a');
  await press('', /How sure\?/);
  await pause(1500);
  for (let n = 1; n < questions; n++) {
    await pause(reads);
    const several = Number(/0 of (\d) chosen/.exec(text)?.[1] ?? 0);
    for (let i = 0; i < several; i++) await press('abc'[i], new RegExp(`${i + 1} of ${several} chosen`));
    figures.explained.push(await press('\r', /Correct\.|Not correct:/));
    await pause(reads / 2);
    figures.flushed.push(await flushOf(file));
    await pause(reads / 2);
    figures.next.push(await press('\r', new RegExp(`Question ${n + 1} of ${questions}[\\s\\S]*How sure\\?`)));
  }
  const exited = new Promise((resolve) => child.onExit(resolve));
  child.kill('SIGTERM');
  await exited;
  await file.close();
  rmSync(beside);
  return Object.fromEntries(Object.entries(figures).map(([name, times]) => [name, times.sort((a, b) => a - b)]));
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const middle = (sorted) => `median ${at(sorted, 0.5).toFixed(1)} ms, p99 ${at(sorted, 0.99).toFixed(1)} ms`;
const spread = (sorted) => `${middle(sorted)} (at most ${frame}${at(sorted, 0.99) > frame ? ': MISSED' : ''})`;

/** The figures as rows of text: name and figure. */
export async function screenRows({ cli, env }) {
  const rows = [];
  for (const [columns, lines] of [[80, 24], [160, 50]]) {
    const { latencies, bytes, writes, cpu, clears } = await typeFast({ cli, columns, rows: lines, env });
    rows.push([`${columns} by ${lines}: key to paint, ${latencies.length} of ${keys} keys, one every ${every} ms`, spread(latencies)]);
    rows.push([`${columns} by ${lines}: a keystroke: bytes, writes, computing; full clears`, `${(bytes / keys).toFixed(0)}, ${(writes / keys).toFixed(2)}, ${(cpu / keys).toFixed(1)} ms; ${clears}`]);
  }
  const { explained, flushed, next } = await answerAll({ cli, columns: 80, rows: 24, env });
  rows.push([`80 by 24: Enter to the explanation, its answer stored, ${explained.length} times`, spread(explained)]);
  rows.push([`  of which the disk: a line appended and flushed, ${flushed.length} times`, middle(flushed)]);
  rows.push([`80 by 24: Enter to the next question, ${next.length} times`, spread(next)]);
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const room = mkdtempSync(join(tmpdir(), 'study-bench-screen-'));
  try {
    for (const [name, figure] of await screenRows({ cli: resolve('dist/cli.js'), env: { ...process.env, STUDY_HOME: room, LANG: 'en_US.UTF-8' } })) console.log(`${name.padEnd(72)} ${figure}`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
