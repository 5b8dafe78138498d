import { catalog } from '../../src/knowledge/services.ts';
import { applyOptions } from '../../src/network/apply.ts';
import { checkProof } from '../../src/network/checker.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { TooLarge } from '../../src/network/plan.ts';
import { proofsOf, type Proof } from '../../src/network/proof.ts';
import type { DesignOption, FullScenario, Scenario } from '../../src/network/schema.ts';
import { Solver } from '../../src/network/solver.ts';
import { randomScenario } from './random-scenario.ts';

/** A design that is done, and what the reasoner proves of it. `scenario`: its world holds what stands afterwards. */
export interface Proved {
  readonly name: string;
  readonly scenario: FullScenario;
  readonly firstNew: number;
  readonly proofs: readonly Proof[];
}

export function parsed(input: Scenario): FullScenario {
  const read = parseScenario(input, { services: catalog.services });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.scenario;
}

/** Every design of a scenario: the world as it stands, then each option done alone. */
export function provedOf(input: Scenario, name = ''): Proved[] {
  const scenario = parsed(input);
  const designs: DesignOption[][] = [[], ...scenario.options.flatMap((o) => ('elements' in o ? [[o]] : []))];
  try {
    const solver = new Solver(scenario, catalog);
    return designs.map((design) => {
      const { world, firstNew } = applyOptions(scenario.world, design);
      return { name: `${name} ${design[0]?.id ?? 'world'}`, scenario: { ...scenario, world }, firstNew, proofs: proofsOf(solver.judge(design)) };
    });
  } catch (fault) {
    if (fault instanceof TooLarge) return [];
    throw fault;
  }
}

/** What the checker says of a proof in a design. */
export const check = ({ scenario, firstNew }: Proved, proof: Proof): string | null => checkProof(scenario, proof, catalog, firstNew);

export function* provedAtRandom(first: number, count: number): Generator<Proved[]> {
  for (let seed = first; seed < first + count; seed++) yield provedOf(randomScenario(seed), `seed ${seed}`);
}

/** The proofs of so many random scenarios that the checker does not accept, in words, and how many there were in all. */
export function rejections(first: number, count: number): { readonly proofs: number; readonly rejected: string[] } {
  let proofs = 0;
  const rejected: string[] = [];
  for (const designs of provedAtRandom(first, count))
    for (const design of designs)
      for (const proof of design.proofs) {
        proofs++;
        const wrong = check(design, proof);
        if (wrong !== null) rejected.push(`${design.name}: ${JSON.stringify(proof.requirement)} ${proof.holds ? 'holds' : 'fails'}: ${wrong}`);
      }
  return { proofs, rejected };
}
