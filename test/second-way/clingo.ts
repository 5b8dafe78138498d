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
  runner ??= load();
  const result = (await runner)(program, 1);
  if (result.Result === 'ERROR') throw new Error(`the logic does not run: ${'Error' in result ? result.Error : ''}`);
  const model = 'Call' in result ? result.Call[0]?.Witnesses[0]?.Value : undefined;
  if (!model) throw new Error('the logic has no model');
  return model.map((text) => {
    const open = text.indexOf('(');
    return { name: text.slice(0, open), terms: text.slice(open + 1, -1).split(',').map((t) => t.replaceAll('"', '')) };
  });
}
