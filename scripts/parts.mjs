// From the modules that esbuild splits into chunks to the parts that the program loads: the chunks that are needed together become one file.
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const nameOf = (path) => basename(path, '.js');

/**
 * The files of the program by their path in the output folder.
 * @param result what esbuild built, with splitting and a metafile, not written
 * @param groups lists of source files; a chunk goes to the first group one of whose files needs it. The first is the door.
 * @param archives names, and tests for source files that are loaded on demand: what the files need lies in the archive of the first that takes them,
 * what is left in one more
 * @param open so many groups lie in no archive
 * @param quality how hard to compress, 0 to 11
 */
export async function partsOf({ outputFiles, metafile }, { groups, archives, open, quality }) {
  const chunks = new Map(Object.entries(metafile.outputs).map(([path, output]) => [nameOf(path), { ...output, text: outputFiles.find((file) => nameOf(file.path) === nameOf(path)).text }]));
  // esbuild has an entry import every chunk that its files name, even where nothing of it is used any more.
  for (const chunk of chunks.values())
    chunk.text = chunk.text.replace(/\bimport"\.\/([^"]+)\.js";/g, (all, path) => {
      if (!Object.keys(chunks.get(nameOf(path)).inputs).every(isPure)) return all;
      chunk.imports = chunk.imports.filter((one) => nameOf(one.path) !== nameOf(path));
      return '';
    });
  const ids = new Map([...chunks.keys()].map((name, i) => [name, i]));
  const entries = new Map([...chunks].filter(([, { entryPoint }]) => entryPoint).map(([name, { entryPoint }]) => [entryPoint, name]));
  const taken = new Map();
  const take = (name, part) => {
    if (taken.has(name)) return;
    taken.set(name, part);
    for (const { path, kind } of chunks.get(name).imports) if (kind === 'import-statement' && chunks.has(nameOf(path))) take(nameOf(path), part);
  };
  groups.forEach((group, part) => {
    for (const entry of group) {
      if (!entries.has(entry)) throw new Error(`${entry} is not loaded on demand any more: see scripts/build.mjs`);
      take(entries.get(entry), part);
    }
  });
  let parts = groups.length;
  for (const name of chunks.keys()) if (!taken.has(name)) taken.set(name, parts++);
  const lists = Array.from({ length: parts }, (_, part) => [...taken].filter(([, own]) => own === part).map(([name]) => name));
  const texts = await Promise.all(lists.map((names, part) => together(names, part === 0, { chunks, ids })));

  const files = new Map();
  const paths = texts.map((text, part) => `chunks/${nameFor(lists[part], groups[part])}-${hashOf(text)}.js`);
  const packed = archivesOf(chunks, taken, archives, open);
  const places = paths.map((path, part) => (part === 0 ? '' : path));
  const archivePaths = packed.map((list, archive) => {
    let end = 0;
    const contents = list.map((part) => {
      const bytes = Buffer.from(texts[part]);
      places[part] = [paths[part], archive, end, (end += bytes.length)];
      return bytes;
    });
    const all = Buffer.concat(contents);
    const path = `chunks/${archives[archive]?.[0] ?? 'others'}-${hashOf(all)}.br`;
    files.set(path, brotliCompressSync(all, { params: { [constants.BROTLI_PARAM_LGWIN]: Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.ceil(Math.log2(all.length + 16))), [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: all.length, [constants.BROTLI_PARAM_QUALITY]: quality } }));
    return { path, size: all.length };
  });
  for (let part = 1; part < parts; part++) if (typeof places[part] === 'string') files.set(paths[part], texts[part]);
  const homes = [...ids.keys()].map((name) => taken.get(name));
  const loader = readFileSync('scripts/loader.cjs', 'utf8');
  const door = `const PARTS=${JSON.stringify(places)},ARCHIVES=${JSON.stringify(archivePaths)},HOMES=${JSON.stringify(homes)};\n${loader}\n(function(){const module=(loaded[0]={exports:{}});\n${texts[0]}\n})();`;
  files.set('cli.js', `#!/usr/bin/env node\n${(await transform(`"use strict";(function(){${door}})()`, { minify: true, charset: 'utf8', target: 'node20' })).code}`);
  // Whatever the package around it says, this is CommonJS.
  files.set('package.json', '{"type":"commonjs"}\n');
  return files;
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('base64url').replace(/[-_]/g, '').slice(0, 8);

/** Which parts go into which archive: those of the first archive that needs them, but for those that lie open. */
function archivesOf(chunks, taken, archives, open) {
  const packed = new Map();
  archives.forEach(([, holds], archive) => {
    const visit = (name) => {
      const part = taken.get(name);
      if (part < open || packed.has(part)) return;
      packed.set(part, archive);
      for (const { path, kind } of chunks.get(name).imports) if (kind === 'import-statement' && chunks.has(nameOf(path))) visit(nameOf(path));
    };
    for (const [name, { entryPoint }] of chunks) if (entryPoint && holds(entryPoint)) visit(name);
  });
  for (const part of taken.values()) if (part >= open && !packed.has(part)) packed.set(part, archives.length);
  return Array.from({ length: archives.length + 1 }, (_, archive) => [...packed].filter(([, own]) => own === archive).map(([part]) => part));
}

/** Whether loading a file does nothing but define: all of our own do, and packages that say so. */
function isPure(input) {
  const root = input.replace(/^[a-z-]+:/, '').match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
  return root === undefined || JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).sideEffects === false;
}

const nameFor = (names, group) => (group ? nameOf(group[0].replace(/\.tsx?$/, '.js')) : (names.find((name) => !name.startsWith('chunk-')) ?? names[0]).replace(/-[A-Z0-9]{8}$/, '').replace(/^_$/, 'data'));

/** Chunks as one CommonJS text that exports each under its number. */
async function together(names, isDoor, { chunks, ids }) {
  const inside = new Set(names);
  const contents = names.map((name) => `export * as ${JSON.stringify(String(ids.get(name)))} from ${JSON.stringify(`chunk:${name}`)};`).join('\n');
  const result = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // As a module's own `import.meta.url` would be.
    define: { 'import.meta.url': '__url' },
    plugins: [
      {
        name: 'chunks',
        setup(b) {
          b.onResolve({ filter: /.*/ }, ({ path, kind }) => {
            if (!/^(chunk:|\.)/.test(path)) return { path, external: true };
            const name = nameOf(path.replace(/^chunk:/, ''));
            return inside.has(name) && kind !== 'dynamic-import' ? { path: name, namespace: 'chunk' } : { path: `chunk:${ids.get(name)}`, external: true };
          });
          b.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: demanded(chunks.get(path).text, ids), loader: 'js' }));
        },
      },
    ],
  });
  const text = result.outputFiles[0].text.trim().replace(/\brequire\("chunk:(\d+)"\)/g, '__need($1)');
  return isDoor ? text.replaceAll('__need(', 'need(').replaceAll('__later(', 'later(').replaceAll('__growLittle', 'growLittle') : `(function(module,exports,require,__need,__later,__growLittle,__filename,__dirname){${/\b__url\b/.test(text) ? 'const __url=require("node:url").pathToFileURL(__filename).href;' : ''}${text}\n})`;
}

/** What is loaded on demand, by the loader. */
const demanded = (text, ids) =>
  text
    .replace(/^#!.*\n/, '')
    .replace(/\b__now\(import\("\.\/(?:[^"/]+\/)*([^"/]+)\.js"\)\)/g, (_all, name) => `__need(${ids.get(nameOf(name))})`)
    .replace(/\bimport\("\.\/(?:[^"/]+\/)*([^"/]+)\.js"\)/g, (_all, name) => `__later(${ids.get(name)})`);
