// Stores answers one by one in a folder, each beside a bare append and fdatasync of as many bytes: prints the times as JSON, in milliseconds.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { memoryIn } from '../../src/commands/progress-of.ts';
import type { NewAnswer } from '../../src/progress/answer.ts';

const [folder = '', count = '1000'] = process.argv.slice(2);
const progress = await memoryIn(folder);
const last = progress.state.tallies.rules;
const rules = Object.keys(last);
const fd = openSync(join(folder, 'bare'), 'a', 0o600);
const [mine, bare]: [number[], number[]] = [[], []];
for (let n = 0; n < Number(count); n += 1) {
  const given: NewAnswer = { question: `bench-${n}`, blueprint: 'bench', topic: 'bench', rules: [rules[n % rules.length] ?? 'bench'], twinOf: null, chosen: ['a'], correct: n % 4 > 0, confidence: null, seconds: 20, mode: 'session' };
  const start = performance.now();
  const answer = await progress.record(given);
  mine.push(performance.now() - start);
  const bytes = Buffer.from(`\n${JSON.stringify(answer)}\n`);
  const again = performance.now();
  writeSync(fd, bytes);
  fdatasyncSync(fd);
  bare.push(performance.now() - again);
}
closeSync(fd);
await progress.close();
console.log(JSON.stringify({ mine, bare }));
