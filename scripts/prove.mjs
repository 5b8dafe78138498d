// `npm run prove -- [--count N] [--seed S] [--jobs N] [--minutes M] [--write FILE]`: draws N questions (10,000), or as many as M minutes
// allow, reads each back, solves it again and has every proof checked. Prints the report, or writes it. Exit status 1 where a key is not the one answer or a proof is refused.
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { contentVersion } from './content.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: '1' }, minutes: { type: 'string', default: '0' }, write: { type: 'string' } } });
const [count, seed, jobs, minutes] = [values.count, values.seed, values.jobs, values.minutes].map(Number);
if (![count, seed, jobs, minutes].every((n) => Number.isInteger(n) && n >= 0) || count < 1 || jobs < 1 || jobs > 64) {
  console.error('prove takes whole numbers: --count 1 or more, --seed 0 or more, --jobs 1 to 64, --minutes 0 (no limit) or more');
  process.exit(2);
}
const room = mkdtempSync(join(tmpdir(), 'study-prove-'));
const start = Date.now();
try {
  const program = join(room, 'prove.mjs');
  await build({ entryPoints: ['test/bench/prove-keys.ts'], outfile: program, bundle: true, platform: 'node', format: 'esm', plugins: [esbuildYaml], define: { __VERSION__: '"prove"', __CONTENT__: JSON.stringify(contentVersion()) }, banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" } });
  const shares = Array.from({ length: jobs });
  let said = 0;
  await Promise.all(
    shares.map(
      (_, i) =>
        new Promise((done, fail) => {
          const worker = new Worker(program, { workerData: { seed: seed + i, count: Math.floor((count + i) / jobs), until: minutes > 0 ? start + minutes * 60_000 : null } });
          worker.on('message', (share) => {
            shares[i] = share;
            const all = shares.reduce((sum, s) => sum + (s?.questions ?? 0), 0);
            if (all - said < 20_000) return;
            said = all;
            process.stderr.write(`${all} of ${count} after ${Math.round((Date.now() - start) / 1000)} s\n`);
          });
          worker.on('error', fail);
          worker.on('exit', done);
        }),
    ),
  );
  const total = (key) => shares.reduce((sum, s) => sum + s[key], 0);
  const named = (key) => shares.flatMap((s) => s[key]);
  const blueprints = {};
  for (const s of shares) for (const [name, n] of Object.entries(s.byBlueprint)) blueprints[name] = (blueprints[name] ?? 0) + n;
  const [ambiguous, refused] = [named('ambiguous'), named('refused')];
  const report = [
    '# Every key proved',
    '',
    `Made by \`npm run prove -- --count ${count} --seed ${seed} --jobs ${jobs}${minutes > 0 ? ` --minutes ${minutes}` : ''}\` over content ${shares[0].content} on Node ${process.versions.node}.`,
    'Each question is drawn, its scenario written out as JSON, read in, solved again, and every proof of every option and of the world checked by the checker.',
    '',
    '| what | figure |',
    '|---|---|',
    `| questions${total('questions') < count ? `, of ${count.toLocaleString('en')} asked for: the ${minutes} minutes were over` : ''} | ${total('questions').toLocaleString('en')} |`,
    `| keys that are not the one answer | ${ambiguous.length} |`,
    `| proofs checked | ${total('proofs').toLocaleString('en')} |`,
    `| proofs refused | ${refused.length} |`,
    `| questions a second, each of ${jobs} at once | ${Math.round(total('questions') / ((Date.now() - start) / 1000) / jobs)} |`,
    `| heap after 1,000 questions and at the end, MB, each | ${shares.map((s) => s.heap.join(' and ')).join('; ')} |`,
    '',
    '| blueprint | questions |',
    '|---|---|',
    ...Object.entries(blueprints).sort().map(([name, n]) => `| ${name} | ${n.toLocaleString('en')} |`),
    ...[...ambiguous.map((id) => `not the one answer: ${id}`), ...refused.map((why) => `refused: ${why}`)].slice(0, 50).flatMap((line) => ['', line]),
    '',
  ].join('\n');
  if (values.write) writeFileSync(values.write, report);
  else console.log(report);
  if (ambiguous.length + refused.length > 0) process.exitCode = 1;
} finally {
  rmSync(room, { recursive: true, force: true });
}
