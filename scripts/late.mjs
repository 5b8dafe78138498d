// What the built program reads only when it is first asked for, although the source imports it at its top: the texts of the rules, and each blueprint.
// `__now(import(…))` becomes a synchronous load in scripts/parts.mjs.
import { readFileSync } from 'node:fs';
import { moduleFor } from './yaml-data.mjs';

/** Data imported as `…yaml?late`. */
export const lateData = {
  name: 'late-data',
  setup(b) {
    b.onLoad({ filter: /\?late$/, namespace: 'yaml-data' }, ({ path }) => ({ contents: `export default () => __now(import(${JSON.stringify(`late:${path}`)})).default;`, loader: 'js' }));
    b.onResolve({ filter: /^late:/ }, ({ path }) => ({ path: path.slice('late:'.length).replace(/\?late$/, ''), namespace: 'late-data' }));
    b.onLoad({ filter: /.*/, namespace: 'late-data' }, ({ path }) => ({ contents: moduleFor(path), loader: 'js' }));
  },
};

const kinds = ['draw', 'drawClaims', 'drawCount'];

/**
 * `questions/index.ts` with what is asked of every blueprint at hand, and the blueprint itself in a part of its own.
 * @param blueprints what the file exports
 */
export const lateBlueprints = (blueprints) => ({
  name: 'late-blueprints',
  setup(b) {
    b.onLoad({ filter: /questions\/index\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const files = new Map([...text.matchAll(/^import \{ blueprint as (\w+) \} from '(.+)';$/gm)].map(([, name, file]) => [name, file]));
      const names = /blueprints: readonly Blueprint\[\] = \[([\w\s,]+)\];/.exec(text)?.[1].split(',').map((name) => name.trim()).filter(Boolean) ?? [];
      if (names.length !== blueprints.length || names.some((name) => !files.has(name))) throw new Error('questions/index.ts no longer lists blueprints as it did: see scripts/late.mjs');
      const entries = names.map((name, i) => {
        const { id, topic, weight } = blueprints[i];
        const kind = kinds.find((one) => one in blueprints[i]);
        if (Object.keys(blueprints[i]).length !== 4 || !kind) throw new Error(`${id} has more than scripts/late.mjs knows`);
        return `{ id: ${JSON.stringify(id)}, topic: ${JSON.stringify(topic)}, weight: ${weight}, ${kind}: (rng) => __now(import(${JSON.stringify(files.get(name))})).blueprint.${kind}(rng) }`;
      });
      return { contents: `export const blueprints = [${entries.join(', ')}];`, loader: 'js' };
    });
  },
});
