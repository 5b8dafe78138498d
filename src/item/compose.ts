import type { Catalog } from '../network/catalog.ts';
import { parseScenario } from '../network/parse.ts';
import { monthlyUsd, operations } from '../network/rank.ts';
import { broken, type Judged } from '../network/requirements.ts';
import type { DesignOption, FullScenario, Requirement, Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import { solve, type Verdict } from '../network/verdict.ts';
import type { Draft, Sketch, Step, Wish } from './blueprint.ts';
import type { Rng } from './random.ts';

/** What an option says: the steps it takes, in order. */
export interface Choice {
  readonly id: string;
  readonly steps: readonly Step[];
}
/** A draft decided: requirements and options chosen so that exactly one answer is right and most others fail one requirement. */
export interface Composed {
  readonly scenario: Scenario;
  readonly full: FullScenario;
  readonly verdict: Verdict;
  readonly choices: readonly Choice[];
  readonly wishes: readonly Wish[];
}

const letters = 'ABCDEFGH';
const optionOf = (id: string, steps: readonly Step[]): DesignOption => ({
  id,
  elements: steps.flatMap((s) => [...(s.elements ?? [])]) as DesignOption['elements'],
  changes: steps.flatMap((s) => [...(s.changes ?? [])]),
  removes: steps.flatMap((s) => [...(s.removes ?? [])]),
});
/** Without the lists that are empty: a scenario in a question says no more than it must. */
const lean = (o: DesignOption) => ({ id: o.id, elements: o.elements, ...(o.changes.length > 0 ? { changes: o.changes } : {}), ...(o.removes.length > 0 ? { removes: o.removes } : {}) });

/** Which requirement each sketch meets, the same in both eras; null where AWS refuses it or the eras differ. `refused`: in both. */
interface Table {
  readonly meets: readonly (readonly boolean[] | null)[];
  readonly refused: readonly boolean[];
  readonly figures: readonly (Figures | null)[];
}
/** What a sketch is ranked by. `fees`: for each wish that pays for gigabytes, the pair of places and what it pays. */
interface Figures {
  readonly hours: number;
  readonly fees: readonly (readonly [string, number] | undefined)[];
  readonly operations: number;
}

function tableOf(draft: Draft, catalog: Catalog): Table | null {
  const eras = (['today', 'note'] as const).map((era) => {
    const parsed = parseScenario({ format: 'study.scenario/1', era, world: draft.world, requirements: draft.wishes.map((w) => w.requirement) }, { services: catalog.services });
    if (!parsed.ok) throw new Error(`a blueprint drew a bad world: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
    return new Solver(parsed.scenario, catalog);
  });
  const refused: boolean[] = [];
  const figures: (Figures | null)[] = [];
  const gigabytes = draft.usage?.gigabytes ?? 0;
  const meets = draft.sketches.map((sketch): boolean[] | null => {
    const rows = eras.map((solver) => {
      const parsed = parseScenario({ ...bare(solver.scenario), options: [lean(optionOf('A', sketch.steps))] }, { services: catalog.services });
      if (!parsed.ok) throw new Error(`a blueprint drew a bad design ${sketch.key}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
      const judged = solver.judge([parsed.scenario.options[0] as DesignOption]);
      if (solver.scenario.era === 'today') figures.push(figuresOf(judged, solver.scenario, gigabytes));
      return judged.design.refused.some((r) => r.el >= judged.firstNew) ? null : judged.plan.planned.map((p) => broken(judged, p) === null);
    });
    const [today, note] = rows;
    refused.push(rows.every((row) => row === null));
    if (!today || !note || today.some((x, i) => x !== note[i])) return null;
    return today;
  });
  return { meets, refused, figures };
}

const figuresOf = (judged: Judged, scenario: FullScenario, gigabytes: number): Figures => ({
  hours: monthlyUsd(judged, { ...scenario, usage: { hours: 730, gigabytes: 0 } }, scenario.world.elements),
  fees: judged.plan.planned.map(({ requirement, pairs }) => {
    const body = 'reach' in requirement ? requirement.reach : 'private' in requirement ? requirement.private : null;
    return body ? ([`${body.from}>${body.to}`, gigabytes * Math.max(0, ...pairs.map((p) => judged.routesOf(p)?.best()?.fee ?? 0))] as const) : undefined;
  }),
  operations: operations(judged.design),
});
const bare = (s: FullScenario): Scenario => ({ format: 'study.scenario/1', era: s.era, world: s.world, requirements: [] });

/** Requirements, an objective and the sketches offered; the first `keys` of them are right. */
interface Shape {
  readonly requirements: readonly number[];
  readonly objective: 'cost' | 'operations' | null;
  readonly sketches: readonly number[];
}

/** Every set of one to three wishes that can stand together, as bits. */
function wishSets(draft: Draft): number[] {
  const n = draft.wishes.length;
  const sets: number[] = [];
  for (let mask = 1; mask < 1 << n; mask++) {
    const list = bitsOf(mask);
    if (list.length <= 3 && !conflicting(draft, list)) sets.push(mask);
  }
  return sets;
}
const bitsOf = (mask: number): number[] => {
  const bits: number[] = [];
  for (let i = 0, m = mask; m > 0; i++, m >>= 1) if (m & 1) bits.push(i);
  return bits;
};

/**
 * Takes sketches first and then asks which of them could be right: only where every one could (or nearly), one is made the key, by chance. So what is
 * offered says nothing about what is right: the stem's facts alone decide. Every requirement is what some wrong option fails, and that alone.
 */
function shapeFor(draft: Draft, table: Table, size: number, keys: number, rng: Rng, mayBeKey: (sketch: number) => boolean): Shape | null {
  const usable = draft.sketches.map((_, i) => i).filter((i) => table.meets[i] !== null);
  if (usable.length < size) return null;
  const sets = wishSets(draft);
  const failMask = table.meets.map((row) => (row ?? []).reduce((mask, yes, i) => (yes ? mask : mask | (1 << i)), 0));
  for (let tries = 0; tries < 40; tries++) {
    const offered = rng.shuffle(usable).slice(0, size);
    const byKey = new Map<string, Shape[]>();
    for (const mask of sets) {
      const meeting = offered.filter((i) => ((failMask[i] as number) & mask) === 0);
      if (meeting.length < keys) continue;
      const wrong = offered.filter((i) => !meeting.includes(i));
      const single = wrong.filter((i) => isOneBit((failMask[i] as number) & mask));
      if (single.length * 3 < wrong.length * 2) continue;
      if (bitsOf(mask).some((r) => !single.some((i) => ((failMask[i] as number) & mask) === 1 << r))) continue;
      for (const objective of draft.objectives) {
        const right = objective === null ? (meeting.length === keys ? meeting : null) : keys === 1 && meeting.length > 1 ? ahead(table, meeting, objective, mask) : null;
        if (!right?.every(mayBeKey)) continue;
        const key = right.join();
        byKey.set(key, [...(byKey.get(key) ?? []), { requirements: bitsOf(mask), objective, sketches: [...right, ...offered.filter((i) => !right.includes(i))] }]);
      }
    }
    const possible = Math.min(keys === 1 ? size : 4, offered.filter(mayBeKey).length);
    if (possible === 0) continue;
    const enough = Math.max(1, tries < 25 ? possible : possible - 1);
    if (byKey.size >= enough) return rng.pick(byKey.get(rng.pick([...byKey.keys()])) as Shape[]);
  }
  return null;
}
const isOneBit = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0;

/** The one design that ranks clearly before the others, or null. */
function ahead(table: Table, meeting: readonly number[], objective: 'cost' | 'operations', mask: number): number[] | null {
  const value = (i: number) => {
    const { hours, fees, operations } = table.figures[i] as Figures;
    return objective === 'operations' ? operations : hours + [...new Map(bitsOf(mask).flatMap((r) => (fees[r] ? [fees[r]] : []))).values()].reduce((sum, fee) => sum + fee, 0);
  };
  const sorted = [...meeting].sort((a, b) => value(a) - value(b));
  const [best, next] = sorted as [number, number];
  return value(next) - value(best) > 0.05 * value(next) ? [best] : null;
}

/** Two wishes about the same thing that say more and less of it (reach and private), or opposite things, do not stand together. */
function conflicting(draft: Draft, requirements: readonly number[]): boolean {
  const implied = new Set(['reach', 'private', 'survivesAz', 'bandwidth', 'encrypt', 'keepDnsName', 'inspect']);
  const seen = new Map<string, string[]>();
  for (const r of requirements) {
    const { requirement } = draft.wishes[r] as Wish;
    const [kind, body] = Object.entries(requirement)[0] as [string, { from?: string; to?: string }];
    if (!body.from || typeof body.to !== 'string') continue;
    const key = `${body.from}>${body.to}`;
    const kinds = seen.get(key) ?? [];
    if (kinds.includes(kind) || (kind === 'reach' && kinds.some((k) => implied.has(k))) || (implied.has(kind) && kinds.includes('reach'))) return true;
    seen.set(key, [...kinds, kind]);
  }
  return false;
}

function scenarioOf(draft: Draft, requirements: readonly Requirement[], objective: Shape['objective'], ask: { kind: 'alternatives' | 'steps'; select: number }, choices: readonly Choice[]): Scenario {
  const usage = draft.usage && objective === 'cost' ? { usage: draft.usage } : {};
  return { format: 'study.scenario/1', world: draft.world, requirements: [...requirements], objective, ...usage, ask, options: choices.map((c) => lean(optionOf(c.id, c.steps))) };
}

/** The scenario decided in both eras; null unless both have the one answer wanted and no requirement is idle. */
function decide(scenario: Scenario, catalog: Catalog, wanted: readonly string[]): { full: FullScenario; verdict: Verdict } | null {
  const read = (s: Scenario): FullScenario => {
    const parsed = parseScenario(s, { services: catalog.services });
    if (!parsed.ok) throw new Error(`a question drew a bad scenario: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
    return parsed.scenario;
  };
  const full = read(scenario);
  const verdict = solve(full, catalog);
  const same = (v: Verdict) => v.unique && v.answer.join() === wanted.join();
  if (!same(verdict) || !same(solve({ ...full, era: 'note' }, catalog, 'answer'))) return null;
  return { full, verdict };
}

const place = (rng: Rng, shown: readonly { steps: readonly Step[]; right: boolean }[]): { choices: Choice[]; answer: string[] } => {
  const order = rng.shuffle(shown);
  return { choices: order.map(({ steps }, i) => ({ id: letters[i] as string, steps })), answer: order.flatMap(({ right }, i) => (right ? [letters[i] as string] : [])) };
};

/** One question's scenario from a draft, or null where this draw leads to none. `form`: one design of four, two designs of five, or two steps of five. */
export function compose(draft: Draft, catalog: Catalog, form: 'one' | 'two' | 'steps', rng: Rng): Composed | null {
  const table = tableOf(draft, catalog);
  if (!table) return null;
  const shape = shapeFor(draft, table, form === 'two' ? 5 : 4, form === 'two' ? 2 : 1, rng, (i) => form !== 'steps' || (draft.sketches[i] as Sketch).steps.length === 2);
  if (!shape) return null;
  const wishes = shape.requirements.map((r) => draft.wishes[r] as Wish);
  const requirements = wishes.map((w) => w.requirement);
  if (form === 'steps') return composeSteps(draft, catalog, shape, wishes, rng);
  const keys = form === 'two' ? 2 : 1;
  const { choices, answer } = place(rng, shape.sketches.map((i, nth) => ({ steps: (draft.sketches[i] as Sketch).steps, right: nth < keys })));
  const scenario = scenarioOf(draft, requirements, shape.objective, { kind: 'alternatives', select: keys }, choices);
  const decided = decide(scenario, catalog, answer);
  return decided && { ...decided, scenario, choices, wishes };
}

const stepKey = (s: Step): string => JSON.stringify([s.elements, s.changes, s.removes]);

/** The two steps of the key among three steps of other designs; every pair is judged. */
function composeSteps(draft: Draft, catalog: Catalog, shape: Shape, wishes: readonly Wish[], rng: Rng): Composed | null {
  const key = draft.sketches[shape.sketches[0] as number] as Sketch;
  const pool = new Map(key.steps.map((s) => [stepKey(s), s]));
  const others: Step[] = [];
  const ids = (s: Step) => (s.elements ?? []).flatMap((e) => e.id ?? []);
  const taken = new Set(key.steps.flatMap(ids));
  const near = shape.sketches.slice(1).map((i) => draft.sketches[i] as Sketch);
  for (const sketch of [...near, ...rng.shuffle(draft.sketches)])
    for (const step of sketch.steps)
      if (others.length < 3 && !pool.has(stepKey(step)) && !ids(step).some((id) => taken.has(id))) {
        pool.set(stepKey(step), step);
        for (const id of ids(step)) taken.add(id);
        others.push(step);
      }
  if (others.length < 3) return null;
  const { choices, answer } = place(rng, [...key.steps.map((s) => ({ steps: [s], right: true })), ...others.map((s) => ({ steps: [s], right: false }))]);
  const scenario = scenarioOf(draft, wishes.map((w) => w.requirement), null, { kind: 'steps', select: 2 }, choices);
  const decided = decide(scenario, catalog, answer);
  if (!decided) return null;
  // A requirement without which the same two steps are still the only answer would be window dressing.
  const idle = wishes.length > 1 && wishes.some((_, i) => solve({ ...decided.full, requirements: decided.full.requirements.filter((_r, j) => j !== i) }, catalog, 'answer').unique);
  return idle ? null : { ...decided, scenario, choices, wishes };
}
