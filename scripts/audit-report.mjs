// `npm run audit -- [--count N] [--batches N] [--seed S] [--write FILE]`: draws N questions (2,000) a batch in each language, measures them with
// `study audit`, and prints the figures beside what must be and what is aimed at, or writes them. Exit status 1 where one falls short.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentVersion } from './content.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' }, batches: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, write: { type: 'string' } } });
const cli = new URL('../dist/cli.js', import.meta.url).pathname;
const asked = ['--count', values.count, '--batches', values.batches, '--seed', values.seed];
const cell = (text) => String(text).replaceAll('|', '\\|');

let short = 0;
const parts = ['en', 'ko'].map((lang) => {
  const run = spawnSync(process.execPath, [cli, 'audit', ...asked, '--lang', lang, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr || `study audit ended with ${run.status ?? run.signal}`);
  const batches = run.stdout.trim().split('\n').map((line) => JSON.parse(line));
  short += batches.reduce((n, { rows }) => n + rows.filter((r) => r.standing === 'falls short').length, 0);
  const names = [...new Set(batches.flatMap(({ rows }) => rows.map((r) => r.metric)))];
  const rowOf = (batch, name) => batch.rows.find((r) => r.metric === name);
  const table = names.map((name) => {
    const any = batches.map((b) => rowOf(b, name)).find(Boolean);
    const figures = batches.map((b) => {
      const row = rowOf(b, name);
      return row ? `${row.figure}${row.standing === 'falls short' ? ' **short**' : ''}` : '-';
    });
    return `| ${[name, ...figures, any.must, any.target].map(cell).join(' | ')} |`;
  });
  const heads = ['metric', ...batches.map((b) => `seed ${b.seed}`), 'must', 'target'];
  return [`## ${lang === 'en' ? 'English' : 'Korean'}`, '', `${batches.map((b) => `${b.count.toLocaleString('en')} questions with ${b.exams} exams among them`).join('; ')}.`, '', `| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...table, ''];
});
const report = [
  '# What the questions are like',
  '',
  `Made by \`npm run audit -- ${asked.join(' ')}\` over content ${contentVersion()} on Node ${process.versions.node}. **short** marks a figure below what it must be; ${short === 0 ? 'there is none' : `there are ${short}`}.`,
  '',
  ...parts.flat(),
].join('\n');
if (values.write) writeFileSync(values.write, report);
else console.log(report);
if (short > 0) process.exitCode = 1;
