// What the bundle does to other people's packages so that the first line is there at once.
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const late = ['segmenter', 'visibleCharacterRegex', 'spacingMarkRegex', 'rgiEmojiRegex', 'extendedPictographicRegex'];

/** The package's source with its patterns made late. @throws where the package no longer looks as it did: then the names above must be found anew */
export function lateStringWidth(source) {
  let text = source;
  for (const name of late) {
    const set = new RegExp(`^const ${name} = (.+);$`, 'm');
    if (!set.test(text)) throw new Error(`string-width has no ${name} any more: see scripts/plugins.mjs`);
    text = text.replace(set, (_all, value) => `let ${name}Made;\nconst ${name}Late = () => (${name}Made ??= ${value});`).replace(new RegExp(`\\b${name}\\b(?=[.)])`, 'g'), `${name}Late()`);
  }
  return text;
}

const whole = createRequire(resolve('package.json')).resolve('string-width');

/** Puts fast-string-width.mjs in the place of `string-width`, and makes what the package sets up at its top only when it is first needed. */
export const fastStringWidth = {
  name: 'fast-string-width',
  setup(b) {
    b.onResolve({ filter: /^string-width$/ }, () => ({ path: resolve('scripts/fast-string-width.mjs') }));
    b.onResolve({ filter: /^string-width\?whole$/ }, () => ({ path: whole, namespace: 'late' }));
    b.onLoad({ filter: /.*/, namespace: 'late' }, () => ({ contents: lateStringWidth(readFileSync(whole, 'utf8')), loader: 'js', resolveDir: resolve('node_modules/string-width') }));
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

/** Other people's packages with short names: a third smaller, and sooner parsed. Ours keep their names, for stacks that can be read. */
export const shortNames = {
  name: 'short-names',
  setup(b) {
    b.onLoad({ filter: /node_modules.*\.js$/ }, async ({ path, namespace }) => {
      if (namespace !== 'file') return null;
      const { code } = await transform(readFileSync(path, 'utf8'), { minifyIdentifiers: true, charset: 'utf8', target: 'node20', define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' }, minifySyntax: true });
      return { contents: code, loader: 'js' };
    });
  },
};
