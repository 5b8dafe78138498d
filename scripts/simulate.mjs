// `npm run simulate -- [--students N] [--seed S] [--jobs N]`: simulated students in three worlds practise with the program's own learner and with the
// policies that it is held against. Prints the table of tests; exit status 1 where one fails. The same seed gives the same figures.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const { values } = parseArgs({ options: { students: { type: 'string', default: '240' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: String(Math.min(2, availableParallelism())) } } });
const [students, seed, jobs] = [values.students, values.seed, values.jobs].map(Number);
if (![students, seed, jobs].every((n) => Number.isInteger(n) && n >= 0) || students < 1 || jobs < 1 || jobs > 64) {
  console.error('simulate takes whole numbers: --students 1 or more, --seed 0 or more, --jobs 1 to 64');
  process.exit(2);
}
const room = mkdtempSync(join(tmpdir(), 'study-simulate-'));
const start = Date.now();
try {
  await build({ entryPoints: ['scripts/simulate/worker.ts', 'scripts/simulate/main.ts'], outdir: room, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm' });
  const all = Array.from({ length: students });
  await Promise.all(
    Array.from({ length: jobs }, (_, job) => {
      const [from, to] = [Math.floor((students * job) / jobs), Math.floor((students * (job + 1)) / jobs)];
      return new Promise((done, fail) => {
        const worker = new Worker(join(room, 'worker.mjs'), { workerData: { from, to, seed } });
        worker.on('message', ({ student, figures }) => {
          all[student] = figures;
        });
        worker.on('error', fail);
        worker.on('exit', done);
      });
    }),
  );
  const { told } = await import(pathToFileURL(join(room, 'main.mjs')));
  const passed = told(all, console.log);
  console.log(`\n${students} students, seed ${seed}, ${Math.round((Date.now() - start) / 1000)} s on ${jobs} ${jobs === 1 ? 'thread' : 'threads'}`);
  process.exitCode = passed ? 0 : 1;
} finally {
  rmSync(room, { recursive: true, force: true });
}
