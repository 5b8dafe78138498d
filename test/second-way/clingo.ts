import { createRequire } from 'node:module';
import type { RunFunction } from 'clingo-wasm';

/** A ground atom of the answer. */
export interface Atom {
  readonly name: string;
  readonly terms: readonly string[];
}

let runner: Promise<RunFunction> | undefined;

/** The solver announces itself on the console when it is loaded, which would stand in every report of the tests. */
async function load(): Promise<RunFunction> {
  const { info } = console;
  console.info = () => undefined;
  try {
    // Required, not imported: loaders do not agree on where an import finds what this CommonJS module exports.
    const clingo = createRequire(import.meta.url)('clingo-wasm') as typeof import('clingo-wasm');
    return await clingo.init();
  } finally {
    console.info = info;
  }
}

/**
 * The shown atoms of the one stable model of a program.
 * @throws where the program is faulty or has no model
 */
export async function atomsOf(program: string): Promise<Atom[]> {
  const [model] = (await solved(program, 1)).witnesses;
  if (!model) throw new Error('the logic has no model');
  return model.Value.map(atomOf);
}

/**
 * The shown atoms of a best model of a program that minimizes something; null where it has no model.
 * @throws where the program is faulty, or the best is not proved to be it
 */
export async function bestOf(program: string): Promise<Atom[] | null> {
  const { result, witnesses } = await solved(program, 0);
  if (result === 'UNSATISFIABLE') return null;
  const best = witnesses.at(-1);
  // Where there is nothing to choose there is nothing to minimize, and the one model is the best.
  if (!best || (result !== 'OPTIMUM FOUND' && best.Costs)) throw new Error(`the logic has no best model: ${result}`);
  return best.Value.map(atomOf);
}

async function solved(program: string, models: number) {
  runner ??= load();
  const result = (await runner)(program, models);
  // What ran out of memory once runs nothing any more.
  if (!('Call' in result)) {
    runner = undefined;
    throw new Error(`the logic does not run: ${result.Error}`);
  }
  return { result: result.Result, witnesses: result.Call[0]?.Witnesses ?? [] };
}

function atomOf(text: string): Atom {
  const open = text.indexOf('(');
  return { name: text.slice(0, open), terms: text.slice(open + 1, -1).split(',').map((t) => t.replaceAll('"', '')) };
}
