// `npm run asked-rules -- [--count N]`: draws questions and writes down how often each rule is the one that a question turns on, for the learner.
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentVersion } from './content.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '3000' } } });
const room = mkdtempSync(join(tmpdir(), 'study-asked-'));
try {
  const outfile = join(room, 'generate.mjs');
  await build({ entryPoints: ['src/item/generate.ts'], outfile, bundle: true, platform: 'node', format: 'esm', plugins: [esbuildYaml], define: { __CONTENT__: JSON.stringify(contentVersion()) } });
  const { items } = await import(pathToFileURL(outfile));
  const counts = new Map();
  const stream = items({ seed: 1 });
  for (let n = 0; n < Number(values.count); n++) {
    const [rule] = stream.next().value.rules;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const lines = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule, count]) => `  '${rule}': ${Math.round((1000 * count) / Number(values.count)) || 1},`);
  writeFileSync('src/learner/asked-rules.ts', `// Written by scripts/asked-rules.mjs from ${values.count} questions drawn.
/** The rules that questions turn on, and how many of a thousand questions each decides. */
export const askedRules: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`);
  console.log(`${counts.size} rules`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
