import type { Catalog } from './catalog.ts';
import { TooLarge } from './plan.ts';
import { furtherAsks } from './repair-asks.ts';
import { changed, clash, patchOf, worldChanges, type Change, type Operation } from './repair-changes.ts';
import { entriesOf, type Entry } from './repair-entries.ts';
import type { FullScenario } from './schema.ts';
import { solve, type Verdict } from './verdict.ts';

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
  private readonly wanted: readonly string[];
  private readonly asks: readonly Change[];
  /** What a scenario costs to solve, and what of the allowance is spent. */
  private readonly cost: number;
  private spent = 0;

  constructor(scenario: FullScenario, verdict: Verdict, catalog: Catalog) {
    this.scenario = scenario;
    this.catalog = catalog;
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
    const drops = scenario.requirements.map((requirement, index): Change => ({ kind: 'drop', index, requirement }));
    const others = this.otherSingles();
    // A fact under which an option would meet everything, though it is not the answer yet.
    const almost = new Map<string, Change[]>();
    for (const change of [...facts, ...(drops.length > 1 ? drops : []), ...others]) {
      const { answer, meeting } = this.solved([change]);
      for (const id of answer) this.note(id, [change]);
      if (facts.includes(change)) for (const id of meeting) almost.set(id, [...(almost.get(id) ?? []), change]);
    }
    this.asked(scenario, [], this.wanted);
    for (const id of this.open()) for (const fact of (almost.get(id) ?? []).slice(0, 3)) if (!this.found.has(id)) this.asked(changed(scenario, fact), [fact], [id]);
    const settable = new Set(scenario.options.flatMap((o) => ('changes' in o ? o.changes.map((c) => c.id) : [])));
    if (this.open().length > 0) this.pairs(facts.filter((c) => c.kind === 'element' && settable.has(c.id)), this.open());
    for (const fact of facts) if (this.open().length > 0 && this.spent < maxWork) this.asked(changed(scenario, fact), [fact], this.open());
    if ((scenario.ask.kind === 'statements' || scenario.ask.kind === 'count') && this.open().length > 0) this.pairs([...facts, ...others, ...drops], this.open());
    for (const [id, list] of this.found) this.found.set(id, [...list].sort((a, b) => a.changes.length - b.changes.length).slice(0, most));
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
      const { answer, unique, options } = solve(next, this.catalog, 'answer');
      return { answer: unique ? answer : [], meeting: options.filter((o) => o.meets).map((o) => o.id) };
    } catch (fault) {
      if (fault instanceof TooLarge) return none;
      throw fault;
    }
  }

  private note(id: string, changes: readonly Change[]): void {
    const list = this.found.get(id) ?? [];
    if (this.wanted.includes(id) && list.length < 2 * most) this.found.set(id, [...list, { changes, patch: patchOf(changes, this.scenario) }]);
  }

  private attempt(id: string, changes: readonly Change[]): boolean {
    const right = this.solved(changes).answer.includes(id);
    if (right) this.note(id, changes);
    return right;
  }

  /** What an option fails is not asked for, and something else is that sets it apart: seen from what each design meets, then verified. */
  private asked(scenario: FullScenario, before: readonly Change[], ids: readonly string[]): void {
    const entries = this.entriesOf(scenario);
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

  private entriesOf(scenario: FullScenario): Entry[] {
    try {
      this.spent += 8 * this.cost;
      return entriesOf(scenario, this.asks.flatMap((c) => (c.kind === 'add' ? [c.requirement] : [])), this.catalog);
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
      if (changes.length + more.length > 0 && changes.length + more.length <= maxChanges && tries++ < maxTries) found = this.attempt(id, [...changes, ...more]) || found;
    };
    const left = (k: number, among: readonly Entry[]) => among.filter((e) => e.meets[asked + k]);
    if (changes.length > 1 && enough(rivals.length)) attempt([]);
    if (found) return true;
    const useful = this.asks.map((change, k) => ({ change, k, left: left(k, rivals) })).filter(({ k, left: l }) => entry.meets[asked + k] && l.length < rivals.length && l.length >= room);
    const ranked = [...useful].sort((a, b) => a.left.length - b.left.length);
    for (const { change, left: l } of ranked) if (enough(l.length)) attempt([change]);
    // Where others stay, the ranking may set it apart.
    const met = this.asks.filter((_, k) => entry.meets[asked + k]).slice(0, 2);
    for (const o of ['cost', 'operations', null] as const) {
      if (found || o === objective || changes.length === 0 || changes.some((c) => c.kind === 'objective')) continue;
      attempt([{ kind: 'objective', objective: o }]);
      if (dropped.size === asked) for (const ask of met) if (!found) this.tryRanked(id, [...changes, ask, { kind: 'objective', objective: o }], () => (found = true));
    }
    if (found) return true;
    for (const a of ranked.slice(0, 12)) for (const b of ranked) if (!found && a.k < b.k && enough(left(b.k, a.left).length)) attempt([a.change, b.change]);
    return found;
  }

  private tryRanked(id: string, changes: readonly Change[], then: () => void): void {
    if (changes.length <= maxChanges && this.attempt(id, changes)) then();
  }

  /** Two changes together, for what nothing else was found for. */
  private pairs(changes: readonly Change[], open: readonly string[]): void {
    for (const [i, a] of changes.entries())
      for (const b of changes.slice(i + 1)) {
        if (this.spent > maxWork || open.every((id) => this.found.has(id))) return;
        if (clash(a, b)) continue;
        const { answer } = this.solved([a, b]);
        for (const id of answer) if (open.includes(id)) this.note(id, [a, b]);
      }
  }
}

/** Numbers of the scenario's own requirements that an entry does not meet. */
const failing = (entry: Entry, asked: number): number[] => entry.meets.slice(0, asked).flatMap((met, i) => (met ? [] : [i]));
