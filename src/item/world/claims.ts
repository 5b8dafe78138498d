import { services } from '../../knowledge/services.ts';
import { broken } from '../../network/requirements.ts';
import type { Catalog } from '../../network/catalog.ts';
import type { Claim, FullScenario, Requirement, Scenario } from '../../network/schema.ts';
import { Solver } from '../../network/solver.ts';
import { solveWith } from '../../network/verdict.ts';
import type { ClaimsDraft, Fact } from '../blueprint.ts';
import { ordinary, type Statement } from '../claims.ts';
import { claimsAsItem } from '../other-items.ts';
import { sceneOf } from '../own-scene.ts';
import { hash, labelsOf } from '../own.ts';
import type { Item, Text } from '../question.ts';
import { factOf } from './facts.ts';

/** Names of the services of a scenario in running text. */
const namesOfServices = ({ world }: FullScenario): Record<string, Text> => Object.fromEntries(world.services.flatMap((s) => ('aws' in s ? [[s.id, services.get(s.aws) ?? { en: s.aws, ko: s.aws }]] : [])));

/** A world with statements about it, as far as a blueprint would draw it. */
export function claimsDraft(full: FullScenario, requirements: readonly Requirement[]): ClaimsDraft {
  const labels = labelsOf(full, {});
  const names = namesOfServices(full);
  const facts = requirements.flatMap((r): Fact[] => [factOf(r, labels, names) ?? []].flat());
  return { world: full.world, scene: [sceneOf(full)], labels: { ...labels, ...names }, facts };
}

/**
 * A scenario that asks for statements as a question, worded anew: the same scenario gives the same words.
 * @param as the question's id; else one that its scenario gives it
 * @returns null where its key is not unique, or something in it is no statement that has words
 */
export function ownClaims(scenario: Scenario, full: FullScenario, catalog: Catalog, name: string, as?: string): Item | null {
  const solver = new Solver(full, catalog);
  const verdict = solveWith(solver);
  if (!verdict.unique) return null;
  const claims = full.options.map((o) => ({ id: o.id, claim: (o as { claim: Claim }).claim }));
  const requirementOf = (claim: Claim): Requirement | null => ('rule' in claim ? null : 'fails' in claim ? claim.fails : Array.isArray(claim.holds) ? null : claim.holds);
  const draft = claimsDraft(full, claims.flatMap(({ claim }) => requirementOf(claim) ?? []));
  const statements = claims.flatMap(({ id, claim }): { id: string; what: Statement }[] => {
    if ('rule' in claim) return [{ id, what: { kind: 'rule', rule: claim.rule, truth: claim.truth } }];
    const wanted = JSON.stringify(requirementOf(claim));
    const fact = draft.facts.find((f) => JSON.stringify(f.requirement) === wanted);
    return fact ? [{ id, what: { kind: 'fact', fact, said: 'fails' in claim ? 'no' : 'yes' } }] : [];
  });
  if (statements.length < claims.length || full.ask.select < 2) return null;
  const seed = hash(JSON.stringify(scenario));
  return claimsAsItem(as ?? `own.${name}.${seed.toString(36)}`, { id: 'own', topic: 'own' }, seed, draft, { scenario, full, verdict, solver, statements, form: ordinary, exercise: null });
}

/** Which of some requirements hold in a world as it stands. */
export function holdingIn(full: FullScenario, requirements: readonly Requirement[], catalog: Catalog): boolean[] {
  const judged = new Solver({ ...full, requirements: [...requirements] }, catalog).judgeWorld();
  return judged.plan.planned.map((p) => broken(judged, p) === null);
}
