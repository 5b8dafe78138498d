// Bundles the program into dist/: one small door (cli.js) and a part for each thing that is loaded on demand. No run-time dependencies.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { contentVersion } from './content.mjs';
import { resolve } from 'node:path';
import { lateBlueprints, lateData } from './late.mjs';
import { partsOf } from './parts.mjs';
import { fastOutput, fastStringWidth, inkAtOnce, withoutDevtools, withoutTerminalSize, yogaBeside, yogaCompressed } from './plugins.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const outdir = process.env.OUTDIR ?? 'dist';

const define = { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', fetch: 'undefined', __VERSION__: JSON.stringify(pkg.version), __CONTENT__: JSON.stringify(contentVersion()) };

// What data/ says is checked here, so that no start has to.
const checked = await build({ stdin: { contents: "import { rules } from './src/knowledge/rules.ts'; import './src/knowledge/exam.ts'; import './src/knowledge/topics.ts'; import './src/knowledge/comparisons.ts'; import { blueprints } from './questions/index.ts'; export { blueprints }; export const count = rules.size;", resolveDir: '.' }, bundle: true, write: false, format: 'esm', platform: 'node', define: { ...define, __CHECKED__: 'false' }, plugins: [esbuildYaml] });
const { blueprints } = await import(`data:text/javascript;base64,${Buffer.from(checked.outputFiles[0].contents).toString('base64')}`);

const result = await build({
  entryPoints: { cli: 'src/cli.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  jsx: 'automatic',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  write: false,
  chunkNames: 'chunks/[name]-[hash]',
  // yoga reads its WebAssembly from a data: URL with fetch where there is one, which would load undici and tls at start.
  define: { ...define, __CHECKED__: 'true' },
  plugins: [lateData, lateBlueprints(blueprints), esbuildYaml, withoutDevtools, withoutTerminalSize, fastStringWidth, fastOutput, inkAtOnce, yogaBeside],
});
const files = await partsOf(result, {
  groups: [
    ['src/cli.ts', 'src/terminal/capability.ts'],
    ['src/commands/home.ts', 'src/commands/stats.ts'],
    ['src/commands/left-exam.ts'],
    ['src/commands/solve.ts'],
    ['src/commands/session-start.ts', 'src/commands/session.ts', 'src/commands/session-plain.ts', 'src/commands/session-screen.ts', 'src/commands/screen-mode.ts', 'src/commands/application.ts'],
  ],
  archives: [
    ['solve', (entry) => entry === 'src/commands/solve.ts'],
    ['session', (entry) => /^questions\/|^src\/commands\/session-start\.ts$/.test(entry)],
    ['ink', (entry) => entry === 'src/ui/mount.tsx'],
    ['rules', (entry) => /data\/rules/.test(entry)],
  ],
  // Home and what it needs is read as it is: unpacking it would take longer than reading it.
  open: 3,
  // A build into another folder is soon thrown away: there time counts.
  quality: process.env.OUTDIR ? 4 : 11,
});
files.set('chunks/yoga.wasm.br', yogaCompressed());
mkdirSync(`${outdir}/chunks`, { recursive: true });
// The door comes last: until then the one before it finds its parts.
for (const [path, contents] of files) writeFileSync(`${outdir}/${path}`, contents);
writeFileSync(`${outdir}/LICENSES.txt`, licences(Object.keys(result.metafile.inputs)));
chmodSync(`${outdir}/cli.js`, 0o755);
// The man page comes from the same table as the help.
writeFileSync(`${outdir}/study.1`, execFileSync(process.execPath, [`${outdir}/cli.js`, 'completion', 'man'], { env: { ...process.env, STUDY_HOME: resolve(outdir, 'none'), NODE_DISABLE_COMPILE_CACHE: '1' } }));
// What an earlier build left goes last, so that at no moment is there no program.
const kept = new Set([...files.keys(), 'LICENSES.txt', 'study.1'].map((path) => resolve(outdir, path)));
for (const entry of readdirSync(outdir, { recursive: true, withFileTypes: true })) {
  const path = resolve(entry.parentPath ?? entry.path, entry.name);
  if (entry.isFile() && !kept.has(path)) rmSync(path);
}

/** The licence of every package that is in the bundle, as its authors ask. */
function licences(inputs) {
  const roots = new Set(inputs.flatMap((path) => path.replace(/^[a-z-]+:/, '').match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  const texts = [...roots].sort().map((root) => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    const file = readdirSync(root).find((f) => /^licen[cs]e/i.test(f));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(`${root}/${file}`, 'utf8').trim() : 'See the package.'}\n`;
  });
  return `This program contains the following packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
