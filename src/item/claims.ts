import { ruleTopics } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import { formOf } from './audit/form.ts';
import type { Catalog } from '../network/catalog.ts';
import { erasAgree } from '../network/eras.ts';
import { broken } from '../network/requirements.ts';
import type { Claim, FullScenario, Requirement, Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import type { ClaimsDraft, Fact, Outcome } from './blueprint.ts';
import { decide, nothingAsked, place, type Asked, type Decided } from './decide.ts';
import { wholeOf } from './filled.ts';
import type { Rng } from './random.ts';

/** One statement: a fact said as it is or as it is not, a rule or the belief that goes wrong in its place, or how several things turn out. */
export type Statement = { readonly kind: 'fact'; readonly fact: Fact; readonly said: 'yes' | 'no' } | { readonly kind: 'rule'; readonly rule: string; readonly truth: boolean } | { readonly kind: 'outcome'; readonly outcome: Outcome };
export interface ComposedClaims extends Decided {
  readonly scenario: Scenario;
  readonly statements: readonly { readonly id: string; readonly what: Statement }[];
  /** How statements open in English: those of one question open alike, where a fact can be said so. */
  readonly form: string;
  /** See `Item`. */
  readonly exercise: string | null;
}

const forms = new Map<string, string>();
/** How a rule's statement opens. */
function formOfRule(id: string): string {
  const known = forms.get(id) ?? formOf(rules.get(id)?.statement.en ?? '', 'en');
  forms.set(id, known);
  return known;
}
/** How facts open where no rule stands beside them: "Instances in…". */
export const ordinary = 'verb stop';

const claimOf = (s: Statement): Claim => (s.kind === 'rule' ? { rule: s.rule, truth: s.truth } : s.kind === 'outcome' ? { holds: s.outcome.holds as Requirement[] } : s.said === 'yes' ? { holds: s.fact.requirement } : { fails: s.fact.requirement });

/** The pair of places that a requirement speaks of: no two statements are about the same. */
function about(requirement: Requirement): string {
  const { from, to } = Object.values(requirement)[0] as { from?: string; to?: string };
  return `${from}>${to}`;
}

/** A draft with what holds in it. */
export class FactsOf {
  readonly draft: ClaimsDraft;
  /** The draft's world, defaults filled in, with the requirement of each fact, or with each that some outcome speaks of, once. */
  readonly whole: FullScenario;
  /** Of the date that the scene names, else of today: what was found out about a fact is not found out again. */
  readonly solver: Solver;
  /** Which of the requirements hold at the date that the scene names, or in both eras; null where they differ. */
  readonly holds: readonly (boolean | null)[];
  /** What each of the facts is about. */
  readonly places: readonly string[];
  constructor(draft: ClaimsDraft, catalog: Catalog) {
    this.draft = draft;
    this.places = draft.facts.map((f) => about(f.requirement));
    const full = wholeOf(draft.world, draft.outcomes ? [...new Set(draft.outcomes.flatMap((o) => o.holds))] : draft.facts.map((f) => f.requirement), catalog, draft.era);
    const heldBy = (solver: Solver): boolean[] => {
      const judged = solver.judgeWorld();
      return judged.plan.planned.map((p) => broken(judged, p) === null);
    };
    this.solver = new Solver(full, catalog);
    const now = heldBy(this.solver);
    const then = draft.era !== undefined || erasAgree(full, [], catalog) ? now : heldBy(new Solver({ ...full, era: 'note' }, catalog));
    this.whole = full;
    this.holds = now.map((holds, i) => (holds === then[i] ? holds : null));
  }
}

/** Statements of which so many are true, before they are put in order and decided. */
interface Chosen extends Pick<ComposedClaims, 'form' | 'exercise'> {
  readonly select: number;
  readonly statements: readonly { readonly what: Statement; readonly right: boolean }[];
}

/**
 * Two true statements of five, or three of six. Which are to be true is drawn first, and each is then said the way that makes it so: as about as many
 * facts hold as do not, "can" and "cannot" give nothing away. Up to two statements may be about a rule: one that is the same then and now, or, where
 * the scene names its date, one that has changed since.
 */
export function chooseClaims(ground: FactsOf, rng: Rng): Chosen | null;
export function chooseClaims(ground: FactsOf, rng: Rng, before: Asked): Chosen | 'asked' | null;
export function chooseClaims(ground: FactsOf, rng: Rng, before: Asked = nothingAsked): Chosen | 'asked' | null {
  const { draft, holds, places } = ground;
  if (draft.outcomes) return chooseOutcomes(ground, draft.outcomes, rng);
  const size = rng.chance(0.75) ? 5 : 6;
  const select = size - 3;
  const order = rng.shuffle(draft.facts.map((_, i) => i));
  const eligible = rng.chance(draft.ruled ?? 0.3) ? rng.shuffle(draft.rules ?? []).filter((id) => ruleTopics.has(id) && (draft.era !== undefined || rules.get(id)?.changed === undefined)) : [];
  const form = eligible[0] === undefined ? ordinary : formOfRule(eligible[0]);
  const ofRules = eligible.filter((id) => formOfRule(id) === form).slice(0, rng.chance(0.7) ? 1 : 2);
  const wanted = size - ofRules.length;
  const chosen: number[] = [];
  const room = { yes: Math.ceil(wanted / 2), no: Math.ceil(wanted / 2) };
  const taken = new Set<string>();
  for (const i of order) {
    const place = places[i] as string;
    const way = holds[i] ? 'yes' : 'no';
    if (chosen.length === wanted) break;
    if (holds[i] === null || taken.has(place) || room[way] === 0) continue;
    taken.add(place);
    room[way]--;
    chosen.push(i);
  }
  if (chosen.length < wanted) return null;
  const truths = rng.shuffle(Array.from({ length: size }, (_, i) => i < select));
  const exercise = [...chosen, ...ofRules].sort().join();
  if (before.has(exercise)) return 'asked';
  const said = chosen.map((i, nth): { what: Statement; right: boolean } => ({ what: { kind: 'fact', fact: draft.facts[i] as Fact, said: holds[i] === truths[nth] ? 'yes' : 'no' }, right: truths[nth] as boolean }));
  const ruled = ofRules.map((rule, nth): { what: Statement; right: boolean } => ({ what: { kind: 'rule', rule, truth: truths[wanted + nth] as boolean }, right: truths[wanted + nth] as boolean }));
  return { select, statements: [...said, ...ruled], form, exercise };
}

/** The outcome that comes true, among three that do not. */
function chooseOutcomes({ whole, holds }: FactsOf, outcomes: readonly Outcome[], rng: Rng): Chosen | null {
  if (holds.includes(null)) return null;
  const [right, ...others] = outcomes.filter((o) => o.holds.every((r) => holds[whole.requirements.indexOf(r)]));
  if (!right || others.length > 0) return null;
  const wrong = rng.shuffle(outcomes.filter((o) => o !== right)).slice(0, 3);
  return { select: 1, statements: [right, ...wrong].map((outcome) => ({ what: { kind: 'outcome', outcome }, right: outcome === right })), form: ordinary, exercise: null };
}

/** Statements chosen, put in random order and decided. In the other era the same ones are true, or the scene names its date. */
export function composeClaims(ground: FactsOf, rng: Rng): ComposedClaims | null;
export function composeClaims(ground: FactsOf, rng: Rng, before: Asked): ComposedClaims | 'asked' | null;
export function composeClaims(ground: FactsOf, rng: Rng, before: Asked = nothingAsked): ComposedClaims | 'asked' | null {
  const chosen = chooseClaims(ground, rng, before);
  if (chosen === null || chosen === 'asked') return chosen;
  const { draft, whole, solver } = ground;
  const { select, statements, form, exercise } = chosen;
  const { placed, answer } = place(rng, statements);
  const ask = { kind: 'statements', select } as const;
  const options = placed.map(({ id, what }) => ({ id, claim: claimOf(what) }));
  const scenario: Scenario = { format: 'study.scenario/1', ...(draft.era === 'note' ? { era: draft.era } : {}), world: draft.world, requirements: [], ask, options };
  const full: FullScenario = { ...whole, requirements: [], ask, options };
  const decided = decide(solver.narrowed(full, []), answer);
  return decided && { full, solver: decided.solver, verdict: decided.verdict, scenario, statements: placed, form, exercise };
}
