// `npm run prove -- [--count N] [--seed S] [--jobs N] [--minutes M] [--second-way N] [--write FILE]`: draws N questions (10,000), or as many as M minutes
// allow, reads each back, solves it again and has every proof checked. The first N are also decided by the rules as logic (test/second-way), all of both
// verdicts compared. Prints the report, or writes it. Exit status 1 where a key is not the one answer, a proof is refused or the two ways differ.
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { contentVersion } from './content.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: '1' }, minutes: { type: 'string', default: '0' }, 'second-way': { type: 'string', default: '0' }, write: { type: 'string' } } });
const [count, seed, jobs, minutes, second] = [values.count, values.seed, values.jobs, values.minutes, values['second-way']].map(Number);
if (![count, seed, jobs, minutes, second].every((n) => Number.isInteger(n) && n >= 0) || count < 1 || second > count || jobs < 1 || jobs > 64) {
  console.error('prove takes whole numbers: --count 1 or more, --seed 0 or more, --jobs 1 to 64, --minutes 0 (no limit) or more, --second-way 0 to --count');
  process.exit(2);
}
// Below the packages, so that the bundle finds the solver of the second way there.
const cache = join('node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const room = mkdtempSync(join(cache, 'study-prove-'));
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
          const worker = new Worker(resolve(program), {
            workerData: { seed: seed + i, count: Math.floor((count + i) / jobs), second: Math.floor((second + i) / jobs), until: minutes > 0 ? start + minutes * 60_000 : null },
            // What a question needs is forgotten with it: with room for more of it less is copied.
            resourceLimits: { maxYoungGenerationSizeMb: 192 },
          });
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
  const tally = (key) => {
    const sums = {};
    for (const s of shares) for (const [name, n] of Object.entries(s[key])) sums[name] = (sums[name] ?? 0) + n;
    return sums;
  };
  const [blueprints, again] = [tally('byBlueprint'), tally('secondByBlueprint')];
  const decidedAgain = Object.values(again).reduce((sum, n) => sum + n, 0);
  const [ambiguous, refused, different] = [named('ambiguous'), named('refused'), named('different')];
  const figure = (n) => n.toLocaleString('en');
  const report = [
    '# Every key proved',
    '',
    `Made by \`npm run prove -- --count ${count} --seed ${seed} --jobs ${jobs}${minutes > 0 ? ` --minutes ${minutes}` : ''}${second > 0 ? ` --second-way ${second}` : ''}\` over content ${shares[0].content} on Node ${process.versions.node}.`,
    'Each question is drawn, its scenario written out as JSON, read in, solved again, and every proof of every option and of the world checked by the checker.',
    ...(second > 0 ? [`The first ${figure(decidedAgain)} are decided a second time, by the rules as logic in \`test/second-way\`, counts among them. All of both verdicts is compared: the answer, and of every option which requirements fail, what AWS would refuse, the USD a month and the weight of running it.`] : []),
    '',
    '| what | figure |',
    '|---|---|',
    `| questions${total('questions') < count ? `, of ${figure(count)} asked for: the ${minutes} minutes were over` : ''} | ${figure(total('questions'))} |`,
    `| keys that are not the one answer | ${ambiguous.length} |`,
    `| proofs checked | ${figure(total('proofs'))} |`,
    `| proofs refused | ${refused.length} |`,
    ...(second > 0 ? [`| questions decided the second way | ${figure(decidedAgain)} |`, `| of them different in anything | ${new Set(different.map((line) => line.split(' ')[0])).size} |`] : []),
    `| questions a second, each of ${jobs} at once | ${Math.round(total('questions') / ((Date.now() - start) / 1000) / jobs)} |`,
    `| heap after 1,000 questions and at the end, MB, each | ${shares.map((s) => s.heap.join(' and ')).join('; ')} |`,
    '',
    `| blueprint | questions |${second > 0 ? ' the second way |' : ''}`,
    `|---|---|${second > 0 ? '---|' : ''}`,
    ...Object.entries(blueprints).sort().map(([name, n]) => `| ${name} | ${figure(n)} |${second > 0 ? ` ${figure(again[name] ?? 0)} |` : ''}`),
    ...[...ambiguous.map((id) => `not the one answer: ${id}`), ...refused.map((why) => `refused: ${why}`), ...different.map((why) => `different: ${why}`)].slice(0, 50).flatMap((line) => ['', line]),
    '',
  ].join('\n');
  if (values.write) writeFileSync(values.write, report);
  else console.log(report);
  if (ambiguous.length + refused.length + different.length > 0) process.exitCode = 1;
} finally {
  rmSync(room, { recursive: true, force: true });
}
