// Bundles the program into dist/: one small door (cli.js) and a chunk for each thing that is loaded on demand. No run-time dependencies.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { contentVersion } from './content.mjs';
import { resolve } from 'node:path';
import { fastStringWidth, shortNames, withoutDevtools, withoutTerminalSize } from './plugins.mjs';
import { esbuildYaml } from './yaml-data.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const outdir = process.env.OUTDIR ?? 'dist';

// CommonJS packages in a module need a `require`; making one takes a while, so only the chunks that use it do.
const banner = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);\n";
const define = { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', fetch: 'undefined', __VERSION__: JSON.stringify(pkg.version), __CONTENT__: JSON.stringify(contentVersion()) };

// The ledger is checked here, so that no start has to.
const ledger = await build({ stdin: { contents: "import './src/knowledge/rules.ts';", resolveDir: '.' }, bundle: true, write: false, format: 'esm', platform: 'node', define: { ...define, __CHECKED__: 'false' }, plugins: [esbuildYaml] });
await import(`data:text/javascript;base64,${Buffer.from(ledger.outputFiles[0].contents).toString('base64')}`);

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
  chunkNames: 'chunks/[name]-[hash]',
  // yoga reads its WebAssembly from a data: URL with fetch where there is one, which would load undici and tls at start.
  define: { ...define, __CHECKED__: 'true' },
  plugins: [esbuildYaml, withoutDevtools, withoutTerminalSize, fastStringWidth, shortNames],
});
for (const path of Object.keys(result.metafile.outputs)) {
  const text = readFileSync(path, 'utf8');
  if (/\brequire\b/.test(text)) writeFileSync(path, text.startsWith('#!') ? text.replace('\n', `\n${banner}`) : banner + text);
}
writeFileSync(`${outdir}/LICENSES.txt`, licences(Object.keys(result.metafile.inputs)));
chmodSync(`${outdir}/cli.js`, 0o755);
// The man page comes from the same table as the help.
writeFileSync(`${outdir}/study.1`, execFileSync(process.execPath, [`${outdir}/cli.js`, 'completion', 'man'], { env: { ...process.env, STUDY_HOME: resolve(outdir, 'none') } }));
// What an earlier build left goes last, so that at no moment is there no program.
const kept = new Set([...Object.keys(result.metafile.outputs).map((path) => resolve(path)), resolve(outdir, 'LICENSES.txt'), resolve(outdir, 'study.1')]);
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
