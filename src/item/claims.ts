import { rules } from '../knowledge/rules.ts';
import type { Catalog } from '../network/catalog.ts';
import { erasAgree } from '../network/eras.ts';
import { broken } from '../network/requirements.ts';
import type { Claim, Requirement, Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import type { ClaimsDraft, Fact } from './blueprint.ts';
import { decide, place, wholeOf, type Decided } from './decide.ts';
import type { Rng } from './random.ts';

/** One statement: a fact said as it is or as it is not, or a rule or the belief that goes wrong in its place. */
export type Statement = { readonly kind: 'fact'; readonly fact: Fact; readonly said: 'yes' | 'no' } | { readonly kind: 'rule'; readonly rule: string; readonly truth: boolean };
export interface ComposedClaims extends Decided {
  readonly scenario: Scenario;
  readonly statements: readonly { readonly id: string; readonly what: Statement }[];
}

const claimOf = (s: Statement): Claim => (s.kind === 'rule' ? { rule: s.rule, truth: s.truth } : s.said === 'yes' ? { holds: s.fact.requirement } : { fails: s.fact.requirement });

/** Which facts hold, where both eras agree; null where they differ. */
function holding(draft: ClaimsDraft, catalog: Catalog): (boolean | null)[] {
  const full = wholeOf({ format: 'study.scenario/1', world: draft.world, requirements: draft.facts.map((f) => f.requirement) }, catalog);
  const of = (era: 'today' | 'note'): boolean[] => {
    const judged = new Solver({ ...full, era }, catalog).judgeWorld();
    return judged.plan.planned.map((p) => broken(judged, p) === null);
  };
  const now = of('today');
  const then = erasAgree(full, [], catalog) ? now : of('note');
  return now.map((holds, i) => (holds === then[i] ? holds : null));
}

/** The pair of places that a requirement speaks of: no two statements are about the same. */
function about(requirement: Requirement): string {
  const { from, to } = Object.values(requirement)[0] as { from?: string; to?: string };
  return `${from}>${to}`;
}

/**
 * Two true statements of five, or three of six. Which are to be true is drawn first, and each is then said the way that makes it so: as about as many
 * facts hold as do not, "can" and "cannot" give nothing away. Up to two statements may be about a rule that is the same then and now.
 */
export function composeClaims(draft: ClaimsDraft, catalog: Catalog, rng: Rng): ComposedClaims | null {
  const size = rng.chance(0.75) ? 5 : 6;
  const select = size - 3;
  const holds = holding(draft, catalog);
  const order = rng.shuffle(draft.facts.map((_, i) => i)).filter((i) => holds[i] !== null);
  const ofRules = rng.chance(0.3) ? rng.shuffle(draft.rules ?? []).filter((id) => rules.has(id) && rules.get(id)?.changed === undefined).slice(0, rng.chance(0.7) ? 1 : 2) : [];
  const wanted = size - ofRules.length;
  const chosen: number[] = [];
  const room = { yes: Math.ceil(wanted / 2), no: Math.ceil(wanted / 2) };
  const places = new Set<string>();
  for (const i of order) {
    const place = about((draft.facts[i] as Fact).requirement);
    const way = holds[i] ? 'yes' : 'no';
    if (chosen.length === wanted || places.has(place) || room[way] === 0) continue;
    places.add(place);
    room[way]--;
    chosen.push(i);
  }
  if (chosen.length < wanted) return null;
  const truths = rng.shuffle(Array.from({ length: size }, (_, i) => i < select));
  const said = chosen.map((i, nth): { what: Statement; right: boolean } => ({ what: { kind: 'fact', fact: draft.facts[i] as Fact, said: holds[i] === truths[nth] ? 'yes' : 'no' }, right: truths[nth] as boolean }));
  const ruled = ofRules.map((rule, nth): { what: Statement; right: boolean } => ({ what: { kind: 'rule', rule, truth: truths[wanted + nth] as boolean }, right: truths[wanted + nth] as boolean }));
  const { placed, answer } = place(rng, [...said, ...ruled]);
  const scenario: Scenario = { format: 'study.scenario/1', world: draft.world, requirements: [], ask: { kind: 'statements', select }, options: placed.map(({ id, what }) => ({ id, claim: claimOf(what) })) };
  const decided = decide(wholeOf(scenario, catalog), catalog, answer);
  return decided && { ...decided, scenario, statements: placed };
}
