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

/** How a rule's statement opens. */
const formOfRule = (id: string): string => formOf(rules.get(id)?.statement.en ?? '', 'en');
/** How facts open where no rule stands beside them: "Instances in…". */
export const ordinary = 'verb stop';

/** What a claim takes its requirements from: as they are drawn, or with their defaults. */
interface Reading {
  one(requirement: Requirement): Requirement;
  all(requirements: readonly Requirement[]): readonly Requirement[];
}
const asDrawn: Reading = { one: (requirement) => requirement, all: (requirements) => requirements };

const claimOf = (s: Statement, read: Reading): Claim => (s.kind === 'rule' ? { rule: s.rule, truth: s.truth } : s.kind === 'outcome' ? { holds: read.all(s.outcome.holds) as Requirement[] } : s.said === 'yes' ? { holds: read.one(s.fact.requirement) } : { fails: read.one(s.fact.requirement) });

/** A draft with what holds in it. */
export class FactsOf {
  readonly draft: ClaimsDraft;
  /** The draft's world with all that could be said of it, defaults filled in. */
  readonly whole: FullScenario;
  /** Of the date that the scene names, else of today: what was found out about a fact is not found out again. */
  readonly solver: Solver;
  readonly #holds: ReadonlyMap<Requirement, boolean | null>;
  readonly #one: ReadonlyMap<Requirement, Requirement>;
  readonly #all = new Map<readonly Requirement[], readonly Requirement[]>();
  constructor(draft: ClaimsDraft, catalog: Catalog) {
    this.draft = draft;
    // Several outcomes say the same of a place.
    const requirements = draft.outcomes ? [...new Set(draft.outcomes.flatMap((o) => o.holds))] : draft.facts.map((f) => f.requirement);
    const full = wholeOf(draft.world, requirements, catalog, draft.era);
    const heldBy = (solver: Solver): boolean[] => {
      const judged = solver.judgeWorld();
      return judged.plan.planned.map((p) => broken(judged, p) === null);
    };
    this.solver = new Solver(full, catalog);
    const now = heldBy(this.solver);
    const then = draft.era !== undefined || erasAgree(full, [], catalog) ? now : heldBy(new Solver({ ...full, era: 'note' }, catalog));
    this.whole = full;
    this.#holds = new Map(requirements.map((r, i) => [r, now[i] === then[i] ? (now[i] as boolean) : null]));
    this.#one = new Map(requirements.map((r, i) => [r, full.requirements[i] as Requirement]));
  }
  /** Whether a requirement of a fact or an outcome holds at the date that the scene names, or in both eras; null where they differ. */
  holds(requirement: Requirement): boolean | null {
    return this.#holds.get(requirement) as boolean | null;
  }
  /** It with its defaults. */
  one(requirement: Requirement): Requirement {
    return this.#one.get(requirement) as Requirement;
  }
  /** Those of an outcome, the same list every time. */
  all(requirements: readonly Requirement[]): readonly Requirement[] {
    const known = this.#all.get(requirements) ?? requirements.map((r) => this.one(r));
    this.#all.set(requirements, known);
    return known;
  }
}

/** The pair of places that a requirement speaks of: no two statements are about the same. */
function about(requirement: Requirement): string {
  const { from, to } = Object.values(requirement)[0] as { from?: string; to?: string };
  return `${from}>${to}`;
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
  const { draft } = ground;
  if (draft.outcomes) return chooseOutcomes(ground, draft.outcomes, rng);
  const size = rng.chance(0.75) ? 5 : 6;
  const select = size - 3;
  const holds = draft.facts.map((f) => ground.holds(f.requirement));
  const order = rng.shuffle(draft.facts.map((_, i) => i)).filter((i) => holds[i] !== null);
  const eligible = rng.chance(draft.ruled ?? 0.3) ? rng.shuffle(draft.rules ?? []).filter((id) => ruleTopics.has(id) && (draft.era !== undefined || rules.get(id)?.changed === undefined)) : [];
  const form = eligible[0] === undefined ? ordinary : formOfRule(eligible[0]);
  const ofRules = eligible.filter((id) => formOfRule(id) === form).slice(0, rng.chance(0.7) ? 1 : 2);
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
  const exercise = [...chosen, ...ofRules].sort().join();
  if (before.has(exercise)) return 'asked';
  const said = chosen.map((i, nth): { what: Statement; right: boolean } => ({ what: { kind: 'fact', fact: draft.facts[i] as Fact, said: holds[i] === truths[nth] ? 'yes' : 'no' }, right: truths[nth] as boolean }));
  const ruled = ofRules.map((rule, nth): { what: Statement; right: boolean } => ({ what: { kind: 'rule', rule, truth: truths[wanted + nth] as boolean }, right: truths[wanted + nth] as boolean }));
  return { select, statements: [...said, ...ruled], form, exercise };
}

/** The outcome that comes true, among three that do not. */
function chooseOutcomes(ground: FactsOf, outcomes: readonly Outcome[], rng: Rng): Chosen | null {
  if (outcomes.some((o) => o.holds.some((r) => ground.holds(r) === null))) return null;
  const [right, ...others] = outcomes.filter((o) => o.holds.every((r) => ground.holds(r)));
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
  const scenario: Scenario = { format: 'study.scenario/1', ...(draft.era === 'note' ? { era: draft.era } : {}), world: draft.world, requirements: [], ask, options: placed.map(({ id, what }) => ({ id, claim: claimOf(what, asDrawn) })) };
  const full: FullScenario = { ...whole, requirements: [], ask, options: placed.map(({ id, what }) => ({ id, claim: claimOf(what, ground) })) };
  const decided = decide(solver.narrowed(full, []), answer);
  return decided && { full, solver: decided.solver, verdict: decided.verdict, scenario, statements: placed, form, exercise };
}
