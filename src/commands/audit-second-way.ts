import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readAgain } from '../item/audit/key-proved.ts';
import type { Question } from '../item/question.ts';
import { catalog } from '../knowledge/services.ts';
import type { Catalog } from '../network/catalog.ts';
import { parseScenario } from '../network/parse.ts';
import type { FullScenario } from '../network/schema.ts';
import { UserError } from './command.ts';

type Result = { readonly answer: readonly string[]; readonly unique: boolean } | null;
type SecondWay = (scenarios: readonly FullScenario[], catalog: Catalog) => Promise<Result[]>;
type Build = (options: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface Agreement {
  readonly asked: number;
  readonly agree: number;
  /** Ids of the questions on which the two ways differ, or which the second does not cover. */
  readonly differ: readonly string[];
}

const refusal = '--second-way works in a checkout of the source with its development packages installed; this is none';
const few = 50;

/** The checkout that this program was built in or runs from; the second way lives in its tests. @throws UserError status 1 outside one */
function checkout(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (existsSync(manifest) && existsSync(join(at, 'test', 'second-way', 'second-way.ts')) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }).name === 'saa-study') return at;
    if (dirname(at) === at) throw new UserError(refusal, 1);
  }
}

/** Loads the second way, bundled into a folder of its own that is removed again. @throws UserError status 1 outside a checkout */
export async function loadSecondWay(): Promise<SecondWay> {
  const root = checkout();
  const folder = join(root, 'test', 'second-way');
  const from = createRequire(join(root, 'package.json'));
  let build: Build;
  try {
    from.resolve('clingo-wasm');
    const module = (await import(pathToFileURL(from.resolve('esbuild')).href)) as { build?: Build; default?: { build: Build } };
    build = (module.build ?? module.default?.build) as Build;
  } catch {
    throw new UserError(refusal, 1);
  }
  // Below the packages, so that the bundle finds the solver there.
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const room = mkdtempSync(join(cache, 'study-second-way-'));
  try {
    const outfile = join(room, 'second-way.mjs');
    await build({ entryPoints: [join(folder, 'second-way.ts')], outfile, bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20', logLevel: 'silent' });
    // The rules are read from beside the module.
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.lp'))) copyFileSync(join(folder, file), join(room, file));
    const { secondWay } = (await import(pathToFileURL(outfile).href)) as { secondWay: SecondWay };
    // The solver itself is loaded with the first question: while the bundle is still there.
    await secondWay([emptyScenario()], catalog);
    return secondWay;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function emptyScenario(): FullScenario {
  const parsed = parseScenario({ format: 'study.scenario/1', world: {} }, { services: catalog.services });
  if (!parsed.ok) throw new Error('an empty scenario is refused');
  return parsed.scenario;
}

/** Decides questions by the second way and compares the answers with their keys. */
export async function secondOpinion(questions: readonly Question[], secondWay: SecondWay, step: (done: number) => void): Promise<Agreement> {
  const differ: string[] = [];
  for (let done = 0; done < questions.length; done += few) {
    step(done);
    const now = questions.slice(done, done + few);
    const results = await secondWay(now.map((q) => readAgain(q, catalog)), catalog);
    now.forEach((q, i) => {
      const found = results[i];
      if (!found?.unique || [...found.answer].sort().join() !== [...q.answer].sort().join()) differ.push(q.id);
    });
  }
  return { asked: questions.length, agree: questions.length - differ.length, differ };
}
