// From a key to its paint, in a pseudo-terminal, while somebody types faster than anybody does.
import { readFileSync } from 'node:fs';
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

/** The figures as rows of text: name and figure. */
export async function screenRows({ cli, env }) {
  const rows = [];
  for (const [columns, lines] of [[80, 24], [160, 50]]) {
    const { latencies, bytes, writes, cpu, clears } = await typeFast({ cli, columns, rows: lines, env });
    const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))]?.toFixed(1) ?? '-';
    rows.push([`${columns} by ${lines}: key to paint, ${latencies.length} of ${keys} keys, one every ${every} ms`, `median ${at(0.5)} ms, p99 ${at(0.99)} ms`]);
    rows.push([`${columns} by ${lines}: a keystroke: bytes, writes, computing; full clears`, `${(bytes / keys).toFixed(0)}, ${(writes / keys).toFixed(2)}, ${(cpu / keys).toFixed(1)} ms; ${clears}`]);
  }
  return rows;
}
