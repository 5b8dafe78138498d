import type { Catalog } from './catalog.ts';
import { TooLarge, type Planned } from './plan.ts';
import { furtherAsks } from './repair-asks.ts';
import { claimsOf } from './repair-claims.ts';
import { changed, clash, patchOf, worldChanges, type Change, type Operation } from './repair-changes.ts';
import { answerAmong, entriesOf, type Entry } from './repair-entries.ts';
import type { DesignOption, FullScenario } from './schema.ts';
import { broken } from './requirements.ts';
import { meetsAll, Solver } from './solver.ts';
import { solveWith, type Verdict } from './verdict.ts';

export type { Change, Operation } from './repair-changes.ts';

/** What would make an option the right answer: one change or a few, checked by solving the changed scenario. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly patch: readonly Operation[];
}

/** Most repairs given for an option, most changes in one, and how much is tried for a scenario (in solved designs times what stands in them). */
const most = 3;
const maxChanges = 4;
const maxWork = 1200;
/** Most changed scenarios that are solved for one option and one set of other changes. */
const maxTries = 8;

const none = { answer: [], meeting: [] };
/** What a scenario comes to in which no wrong option meets everything: what else does is of no interest. */
const nothing: Pick<Verdict, 'answer' | 'unique' | 'options'> = { answer: [], unique: false, options: [] };

/**
 * For every option that is not (part of) the answer: the smallest changes of the scenario under which it is. Single changes first, facts of the world
 * before requirements before the objective; several together only where no single one does. Each is verified by solving the changed scenario.
 * An option without an entry has none that was found so.
 */
export function repairsOf(scenario: FullScenario, verdict: Verdict, catalog: Catalog): Map<string, Repair[]> {
  const search = new Search(scenario, verdict, catalog);
  search.run();
  return search.found;
}

class Search {
  readonly found = new Map<string, Repair[]>();
  private readonly scenario: FullScenario;
  private readonly catalog: Catalog;
  private readonly verdict: Verdict;
  private readonly wanted: readonly string[];
  private readonly asks: readonly Change[];
  /** What a scenario costs to solve, and what of the allowance is spent. */
  private readonly cost: number;
  private spent = 0;
  /** Solvers of the scenario and of it with one fact changed, for all that could be asked for there: what else changes what is asked needs no other. */
  private readonly wide = new Map<Change | undefined, Solver>();

  constructor(scenario: FullScenario, verdict: Verdict, catalog: Catalog) {
    this.scenario = scenario;
    this.catalog = catalog;
    this.verdict = verdict;
    // Whether a claim about a rule is true is no matter of the scenario.
    this.wanted = scenario.options.filter((o) => !verdict.answer.includes(o.id) && !('claim' in o && 'rule' in o.claim)).map((o) => o.id);
    this.asks = furtherAsks(scenario);
    const { world, options, ask } = scenario;
    const designs = ask.kind === 'steps' ? options.length ** 2 : ask.kind === 'count' ? 40 : options.length;
    this.cost = designs * (1 + (world.elements.length + world.vpcs.length + scenario.requirements.length) / 10);
  }

  run(): void {
    const { scenario } = this;
    const facts = worldChanges(scenario).slice(0, 60);
    if (scenario.ask.kind === 'statements') this.claims(facts);
    else this.designs(facts);
    for (const [id, list] of this.found) this.found.set(id, [...list].sort((a, b) => a.changes.length - b.changes.length).slice(0, most));
  }

  private designs(facts: readonly Change[]): void {
    const { scenario } = this;
    const drops = scenario.requirements.map((requirement, index): Change => ({ kind: 'drop', index, requirement }));
    const others = this.otherSingles();
    // A fact under which an option would meet everything, though it is not the answer yet.
    const almost = new Map<string, Change[]>();
    for (const fact of facts) {
      const { answer, meeting } = this.solved([fact]);
      for (const id of answer) this.note(id, [fact]);
      for (const id of meeting) almost.set(id, [...(almost.get(id) ?? []), fact]);
    }
    const entries = this.entriesOf(scenario);
    for (const change of [...(drops.length > 1 ? drops : []), ...others]) if (this.isPromising(change, entries)) for (const id of this.solved([change]).answer) this.note(id, [change]);
    this.asked(scenario, [], this.wanted, entries);
    for (const id of this.open()) for (const fact of (almost.get(id) ?? []).slice(0, 3)) if (!this.found.has(id)) this.asked(changed(scenario, fact), [fact], [id]);
    const settable = new Set(scenario.options.flatMap((o) => ('changes' in o ? o.changes.map((c) => c.id) : [])));
    if (this.open().length > 0) this.pairs(couples(facts.filter((c) => c.kind === 'element' && settable.has(c.id))), this.open());
    for (const fact of facts) if (this.open().length > 0 && this.spent < maxWork) this.asked(changed(scenario, fact), [fact], this.open());
    if (scenario.ask.kind === 'count' && this.open().length > 0) this.pairs(couples([...facts, ...others, ...drops]), this.open());
  }

  /** Statements speak of the world alone. What two facts come to together is mostly what each comes to alone: those pairs first. */
  private claims(facts: readonly Change[]): void {
    const claims = claimsOf(this.scenario, this.catalog);
    const now = claims.truths(this.scenario);
    const then = new Map<Change, readonly boolean[]>();
    for (const fact of facts) {
      const truths = this.within(() => claims.truths(changed(this.scenario, fact)));
      if (!truths) continue;
      then.set(fact, truths);
      if (claims.answer(truths).some((id) => this.wanted.includes(id))) for (const id of this.solved([fact]).answer) this.note(id, [fact]);
    }
    const open = this.open();
    if (open.length === 0) return;
    const likely: [Change, Change][] = [];
    const others: [Change, Change][] = [];
    for (const [a, b] of couples([...then.keys()])) {
      const both = now.map((held, i) => held === (then.get(a)?.[i] === held && then.get(b)?.[i] === held));
      (claims.answer(both).some((id) => open.includes(id)) ? likely : others).push([a, b]);
    }
    this.pairs([...likely, ...others], open);
  }

  /** What is found out within the allowance; null where that is spent, or the scenario too large. */
  private within<T>(find: () => T): T | null {
    if (this.spent > maxWork) return null;
    this.spent += this.cost / 2;
    try {
      return find();
    } catch (fault) {
      if (fault instanceof TooLarge) return null;
      throw fault;
    }
  }

  private open = (): string[] => this.wanted.filter((id) => !this.found.has(id));

  private otherSingles(): Change[] {
    const { objective, usage } = this.scenario;
    const objectives = (['cost', 'operations', null] as const).filter((o) => o !== objective).map((o): Change => ({ kind: 'objective', objective: o }));
    const volumes = objective === 'cost' ? [Math.round(usage.gigabytes / 20), usage.gigabytes * 20, 10, 50_000] : [];
    return [...objectives, ...[...new Set(volumes)].filter((n) => n > 0 && n !== usage.gigabytes).map((value): Change => ({ kind: 'gigabytes', value }))];
  }

  /** The answer under some changes, and what meets everything; none where it is not unique, or the allowance is spent. */
  private solved(changes: readonly Change[]): { readonly answer: readonly string[]; readonly meeting: readonly string[] } {
    if (this.spent > maxWork) return none;
    this.spent += this.cost;
    const next = changes.reduce(changed, this.scenario);
    if (next.requirements.length === 0 && this.scenario.requirements.length > 0) return none;
    try {
      const { answer, unique, options } = this.solve(next, changes);
      return { answer: unique ? answer : [], meeting: options.filter((o) => o.meets).map((o) => o.id) };
    } catch (fault) {
      if (fault instanceof TooLarge) return none;
      throw fault;
    }
  }

  private solve(next: FullScenario, changes: readonly Change[]): Pick<Verdict, 'answer' | 'unique' | 'options'> {
    const { ask } = next;
    const [fact, ...further] = changes.filter(ofWorld);
    const wide = further.length > 0 || (ask.kind !== 'alternatives' && ask.kind !== 'steps') ? undefined : fact ? this.wide.get(fact) : this.widened(this.scenario);
    if (wide) return solveWith(wide.narrowed({ ...next, world: wide.scenario.world }, next.options as readonly DesignOption[]), 'answer');
    const solver = new Solver(next, this.catalog);
    return changes.every(ofWorld) && ask.kind === 'alternatives' && this.wanted.every((id) => this.stillFails(solver, id)) ? nothing : solveWith(solver, 'answer');
  }

  /** Whether a wrong option does not meet everything where facts of the world are changed: first what it failed before. */
  private stillFails(solver: Solver, id: string): boolean {
    const judged = solver.judge([solver.scenario.options.find((o) => o.id === id) as DesignOption]);
    const failed = this.verdict.options.find((o) => o.id === id)?.failures[0]?.requirement ?? null;
    return (failed !== null && broken(judged, judged.plan.planned[failed] as Planned) !== null) || !meetsAll(judged);
  }

  /** @param scenario this search's, or that with a fact changed @throws TooLarge */
  private widened(scenario: FullScenario, fact?: Change): Solver {
    const known = this.wide.get(fact);
    if (known) return known;
    const solver = new Solver({ ...scenario, requirements: [...scenario.requirements, ...this.asks.flatMap((c) => (c.kind === 'add' ? [c.requirement] : []))] }, this.catalog);
    this.wide.set(fact, solver);
    return solver;
  }

  private note(id: string, changes: readonly Change[]): void {
    const list = this.found.get(id) ?? [];
    if (this.wanted.includes(id) && list.length < 2 * most) this.found.set(id, [...list, { changes, patch: patchOf(changes, this.scenario) }]);
  }

  /** `entries`: of the scenario with what `changes` has of the world. What they say is quickly known, and what they speak for is verified. */
  private attempt(id: string, changes: readonly Change[], entries: readonly Entry[]): boolean {
    const right = this.expected(changes, entries).includes(id) && this.solved(changes).answer.includes(id);
    if (right) this.note(id, changes);
    return right;
  }

  /** Whether a wrong option may be right where one requirement is dropped or something else is to be least. What stands in `entries` does not tell of a number or another volume. */
  private isPromising(change: Change, entries: readonly Entry[]): boolean {
    return change.kind === 'gigabytes' || this.scenario.ask.kind === 'count' || this.expected([change], entries).some((id) => this.wanted.includes(id));
  }

  private expected(changes: readonly Change[], entries: readonly Entry[]): readonly string[] {
    const { requirements, objective } = this.scenario;
    const added = changes.filter((c) => c.kind === 'add').map((c) => requirements.length + this.asks.indexOf(c));
    const kept = requirements.flatMap((_, i) => (changes.some((c) => c.kind === 'drop' && c.index === i) ? [] : [i]));
    const other = changes.find((c) => c.kind === 'objective');
    return answerAmong(entries, [...kept, ...added], other ? other.objective : objective, this.scenario, this.catalog);
  }

  /** What an option fails is not asked for, and something else is that sets it apart: seen from what each design meets, then verified. */
  private asked(scenario: FullScenario, before: readonly Change[], ids: readonly string[], entries: readonly Entry[] = this.entriesOf(scenario, before[0])): void {
    const asked = scenario.requirements.length;
    for (const id of ids) {
      const own = entries.filter((e) => e.ids.includes(id)).map((entry) => ({ entry, gone: failing(entry, asked) })).sort((a, b) => a.gone.length - b.gone.length);
      const known = this.found.get(id)?.length ?? 0;
      for (const { entry, gone } of own) {
        if (before.length + gone.length >= maxChanges || (known > 0 && gone.length > 0)) continue;
        const drops = gone.map((index): Change => ({ kind: 'drop', index, requirement: scenario.requirements[index] as (typeof scenario.requirements)[number] }));
        if (this.apart(id, entry, entries, [...before, ...drops], asked) || this.spent > maxWork) break;
      }
    }
  }

  private entriesOf(scenario: FullScenario, fact?: Change): Entry[] {
    try {
      this.spent += 8 * this.cost;
      return entriesOf(this.widened(scenario, fact));
    } catch (fault) {
      if (fault instanceof TooLarge) return [];
      throw fault;
    }
  }

  /** Tries what leaves fewest others beside an entry. @returns whether anything was found */
  private apart(id: string, entry: Entry, entries: readonly Entry[], changes: readonly Change[], asked: number): boolean {
    const { objective, ask } = this.scenario;
    const dropped = new Set(changes.flatMap((c) => (c.kind === 'drop' ? [c.index] : [])));
    const rivals = entries.filter((e) => e !== entry && failing(e, asked).every((i) => dropped.has(i)));
    const room = ask.kind === 'steps' ? 0 : ask.select - 1;
    // With an objective the ranking may do the rest.
    const enough = (left: number) => (objective === null ? left === room : left >= room);
    let tries = 0;
    let found = false;
    const attempt = (more: readonly Change[]) => {
      if (found && more.length > 1) return;
      if (changes.length + more.length > 0 && changes.length + more.length <= maxChanges && tries++ < maxTries) found = this.attempt(id, [...changes, ...more], entries) || found;
    };
    const left = (k: number, among: readonly Entry[]) => among.filter((e) => e.meets(asked + k));
    if (changes.length > 1 && enough(rivals.length)) attempt([]);
    if (found) return true;
    const useful = this.asks.flatMap((change, k) => (entry.meets(asked + k) ? [{ change, k, left: left(k, rivals) }] : [])).filter(({ left: l }) => l.length < rivals.length && l.length >= room);
    const ranked = [...useful].sort((a, b) => a.left.length - b.left.length);
    for (const { change, left: l } of ranked) if (enough(l.length)) attempt([change]);
    // Where others stay, the ranking may set it apart.
    const met = this.asks.filter((_, k) => entry.meets(asked + k)).slice(0, 2);
    for (const o of ['cost', 'operations', null] as const) {
      if (found || o === objective || changes.length === 0 || changes.some((c) => c.kind === 'objective')) continue;
      attempt([{ kind: 'objective', objective: o }]);
      if (dropped.size === asked) for (const ask of met) if (!found && changes.length + 2 <= maxChanges) found = this.attempt(id, [...changes, ask, { kind: 'objective', objective: o }], entries);
    }
    if (found) return true;
    for (const a of ranked.slice(0, 12)) for (const b of ranked) if (!found && a.k < b.k && enough(left(b.k, a.left).length)) attempt([a.change, b.change]);
    return found;
  }

  /** Two changes together, for what nothing else was found for. */
  private pairs(pairs: readonly (readonly [Change, Change])[], open: readonly string[]): void {
    for (const pair of pairs) {
      if (this.spent > maxWork || open.every((id) => this.found.has(id))) return;
      for (const id of this.solved(pair).answer) if (open.includes(id)) this.note(id, pair);
    }
  }
}

const ofWorld = ({ kind }: Change): boolean => kind !== 'drop' && kind !== 'add' && kind !== 'objective' && kind !== 'gigabytes';

/** Every two changes that can be made together, in the order of the list. */
const couples = (changes: readonly Change[]): [Change, Change][] => changes.flatMap((a, i) => changes.slice(i + 1).filter((b) => !clash(a, b)).map((b): [Change, Change] => [a, b]));

/** Numbers of the scenario's own requirements that an entry does not meet. */
const failing = (entry: Entry, asked: number): number[] => Array.from({ length: asked }, (_, i) => i).filter((i) => !entry.meets(i));
