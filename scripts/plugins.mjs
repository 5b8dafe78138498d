// What the bundle does to other people's packages so that the first line is there at once.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A package's source with what `names` stand for made late. @throws where the package no longer looks as it did: then the names must be found anew */
export function madeLate(source, names) {
  let text = source;
  for (const name of names) {
    const set = new RegExp(`^const ${name} = (.+);$`, 'm');
    if (!set.test(text)) throw new Error(`there is no ${name} any more: see scripts/plugins.mjs`);
    text = text.replace(set, (_all, value) => `let ${name}Made;\nconst ${name}Late = () => (${name}Made ??= ${value});`).replace(new RegExp(`\\b${name}\\b(?=[.)])`, 'g'), `${name}Late()`);
  }
  return text;
}

const whole = createRequire(resolve('package.json')).resolve('string-width');
const widthNames = ['segmenter', 'visibleCharacterRegex', 'spacingMarkRegex', 'rgiEmojiRegex', 'extendedPictographicRegex'];

/** Puts fast-string-width.mjs in the place of `string-width`, and makes what the package sets up at its top only when it is first needed. */
export const fastStringWidth = {
  name: 'fast-string-width',
  setup(b) {
    b.onResolve({ filter: /^string-width$/ }, () => ({ path: resolve('scripts/fast-string-width.mjs') }));
    b.onResolve({ filter: /^string-width\?whole$/ }, () => ({ path: whole, namespace: 'late' }));
    b.onLoad({ filter: /.*/, namespace: 'late' }, () => ({ contents: madeLate(readFileSync(whole, 'utf8'), widthNames), loader: 'js', resolveDir: resolve('node_modules/string-width') }));
  },
};

/** Puts fast-output.mjs in the place of what Ink puts its rows together with; what that needs comes late. @throws where Ink has no such file any more */
export const fastOutput = {
  name: 'fast-output',
  setup(b) {
    const own = resolve('node_modules/ink/build/output.js');
    if (!existsSync(own)) throw new Error('Ink has no build/output.js any more: see scripts/plugins.mjs');
    b.onResolve({ filter: /^\.\/output\.js$/ }, ({ importer }) => (importer === resolve('node_modules/ink/build/renderer.js') ? { path: resolve('scripts/fast-output.mjs') } : null));
    b.onResolve({ filter: /^ink-output\?whole$/ }, () => ({ path: own }));
    for (const [filter, names] of [[/ansi-tokenize\/build\/tokenize\.js$/, ['segmenter']], [/slice-ansi\/tokenize-ansi\.js$/, ['GRAPHEME_SEGMENTER']]])
      b.onLoad({ filter }, ({ path }) => ({ contents: madeLate(readFileSync(path, 'utf8'), names), loader: 'js' }));
  },
};

/** Ink's devtools hook pulls in react-devtools-core and ws, which nobody who studies needs. */
export const withoutDevtools = {
  name: 'without-devtools',
  setup(b) {
    b.onResolve({ filter: /devtools(\.js)?$|^react-devtools-core$/ }, (args) => (args.importer.includes('/ink/') || args.path === 'react-devtools-core' ? { path: 'devtools', namespace: 'empty' } : null));
    b.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};', loader: 'js' }));
  },
};

/** Where a terminal does not tell its size, Ink would start other programs to ask. Ours knows the size it draws for, and starts no program. */
export const withoutTerminalSize = {
  name: 'without-terminal-size',
  setup(b) {
    b.onResolve({ filter: /^terminal-size$/ }, () => ({ path: 'terminal-size', namespace: 'size' }));
    b.onLoad({ filter: /.*/, namespace: 'size' }, () => ({ contents: 'export default () => ({ columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 });', loader: 'js' }));
  },
};

/** Ink waits at its top for development tools that are not there; a module that waits cannot be loaded at once. */
export const inkAtOnce = {
  name: 'ink-at-once',
  setup(b) {
    b.onLoad({ filter: /ink\/build\/reconciler\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const awaits = text.match(/await (import\('\.\/devtools\.js'\)|loadPackageJson\(\))/g) ?? [];
      if (awaits.length !== 2) throw new Error('Ink no longer waits for its development tools as it did: see scripts/plugins.mjs');
      return { contents: awaits.reduce((all, one) => all.replace(one, 'undefined'), text), loader: 'js' };
    });
  },
};

const yoga = resolve('node_modules/yoga-layout/dist');
const wasm = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;
const yogaBinary = () => readFileSync(`${yoga}/binaries/yoga-wasm-base64-esm.js`, 'utf8');

/** Yoga's WebAssembly, for a file beside the parts. */
export const yogaCompressed = () => brotliCompressSync(Buffer.from(wasm.exec(yogaBinary())[1], 'base64'));

/** Yoga with its WebAssembly in a file of its own, compressed, and made at once: as it comes it is text in base64, and a promise. */
export const yogaBeside = {
  name: 'yoga-beside',
  setup(b) {
    b.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, () => {
      if (!wasm.test(yogaBinary()) || !yogaBinary().includes('instantiateWasm')) throw new Error('yoga-layout is no longer made as it was: see scripts/plugins.mjs');
      return { contents: yogaBinary().replace(wasm, '""').replace('import.meta.url', '""'), loader: 'js' };
    });
    b.onLoad({ filter: /yoga-layout\/dist\/src\/index\.js$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import loadYoga from '../binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from './wrapAssembly.js';
const yoga = {
  instantiateWasm(imports, made) {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(brotliDecompressSync(readFileSync(__dirname + '/chunks/yoga.wasm.br'))), imports);
    made(instance);
    return instance.exports;
  },
};
loadYoga(yoga);
export default wrapAssembly(yoga);
export * from './generated/YGEnums.js';`,
      loader: 'js',
      resolveDir: `${yoga}/src`,
    }));
  },
};
