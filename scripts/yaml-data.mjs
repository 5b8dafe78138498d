// Turns data/*.yaml into plain JSON at build time, for esbuild and for vitest alike: the program itself carries no YAML reader for its own data.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { parse } from 'yaml';

/** The value of a YAML file; for a path that ends in `/*.yaml`, an object from file name to value. */
const valueOf = (path) =>
  path.endsWith('*.yaml')
    ? Object.fromEntries(readdirSync(dirname(path)).filter((f) => f.endsWith('.yaml')).sort().map((f) => [f.slice(0, -5), parse(readFileSync(join(dirname(path), f), 'utf8'))]))
    : parse(readFileSync(path, 'utf8'));

/**
 * The source of a module that exports the value of a YAML file; with `?late` a function that gives it, with `?topics` an object from the ids in a
 * folder's lists to the name of their file, and a `print` that names it.
 */
export function moduleFor(request) {
  const [path, how] = request.split('?');
  const value = valueOf(path);
  if (how === 'topics') {
    const topics = JSON.stringify(Object.fromEntries(Object.entries(value).flatMap(([topic, list]) => list.map(({ id }) => [id, topic]))));
    return `export default ${topics};\nexport const print = ${JSON.stringify(createHash('sha256').update(topics).digest('hex').slice(0, 8))};`;
  }
  return how === 'late' ? `const value = ${JSON.stringify(value)};\nexport default () => value;` : `export default ${JSON.stringify(value)};`;
}

export const esbuildYaml = {
  name: 'yaml-data',
  setup(build) {
    build.onResolve({ filter: /\.yaml(\?\w+)?$/ }, (args) => ({ path: join(args.resolveDir, args.path), namespace: 'yaml-data' }));
    build.onLoad({ filter: /.*/, namespace: 'yaml-data' }, (args) => ({ contents: moduleFor(args.path), loader: 'js' }));
  },
};

export const viteYaml = () => ({
  name: 'yaml-data',
  enforce: 'pre',
  resolveId(source, importer) {
    return /\.yaml(\?\w+)?$/.test(source) && importer ? `\0yaml:${join(dirname(importer.replace(/\?.*$/, '')), source)}` : null;
  },
  load(id) {
    return id.startsWith('\0yaml:') ? moduleFor(id.slice(6)) : null;
  },
});
