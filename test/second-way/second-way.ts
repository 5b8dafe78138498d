import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '../../src/network/catalog.ts';
import type { ClaimOption, DesignOption, FullScenario, Requirement, ValueOption } from '../../src/network/schema.ts';
import { answerOf, type Entry } from './choose.ts';
import { atomsOf, bestOf, type Atom } from './clingo.ts';
import { choicesOf } from './count.ts';
import { build, type Built } from './design.ts';
import { commonFacts, factsOf, type Case } from './facts.ts';
import { monthlyUsd, operationsOf } from './ranking.ts';

/** What the second way finds of one option. `failing`: numbers of requirements; of a claim: whether it is false. */
export interface SecondOption {
  readonly id: string;
  readonly meets: boolean;
  readonly failing: readonly number[];
  /** For each element of the option that AWS would refuse the rules that speak against it. */
  readonly refused: readonly (readonly string[])[];
  readonly monthlyUsd: number;
  readonly operations: number;
}
/** What the second way finds of one scenario. Without options: of the world. `answer` is empty where it is not unique. */
export interface SecondResult {
  readonly answer: readonly string[];
  readonly unique: boolean;
  readonly options: readonly SecondOption[];
  readonly world?: { readonly meets: boolean; readonly failing: readonly number[] };
  /** For ask `count`: the least number; null where no number does. */
  readonly count?: number | null;
}

interface Found {
  readonly failing: number[];
  readonly refused: Map<string, string[]>;
  readonly fees: number[];
}

/** The logic lies beside this file, also where a bundle of it runs in a checkout. */
function readRules(...files: readonly string[]): string {
  const folder = [new URL('.', import.meta.url), pathToFileURL('test/second-way/')].find((dir) => existsSync(new URL('paths.lp', dir)));
  if (!folder) throw new Error('the logic files of test/second-way are not here: run this in a checkout');
  return ['elements.lp', 'paths.lp', 'requirements.lp', ...files].map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
}

/** Characters of facts that go to the solver in one call; it takes a program of a megabyte at most. */
const batch = 700_000;

/**
 * Decides scenarios a second time, with the rules as logic and the ranking in plain arithmetic. The least number of a count is the solver's own search.
 * @param scenarios as `parseScenario` gives them
 * @returns one result for each, in order; null for a count over more VPCs, or more that could be built, than the solver can hold
 */
export async function secondWay(scenarios: readonly FullScenario[], catalog: Catalog): Promise<(SecondResult | null)[]> {
  const jobs = scenarios.map((scenario) => (counts(scenario) ? null : jobOf(scenario, catalog)));
  const found = await solveCases(jobs.flatMap((job) => job?.cases ?? []), catalog);
  const results: (SecondResult | null)[] = [];
  let at = 0;
  for (const [i, job] of jobs.entries()) {
    const end = at + (job?.cases.length ?? 0);
    results.push(job ? job.conclude(found.slice(at, end)) : await countResult(scenarios[i] as FullScenario, catalog));
    at = end;
  }
  return results;
}

const counts = ({ ask, options }: FullScenario): boolean => ask.kind === 'count' && options.length > 0;

async function countResult(scenario: FullScenario, catalog: Catalog): Promise<SecondResult | null> {
  const { ask } = scenario;
  const choices = ask.kind === 'count' ? choicesOf(scenario, ask.type) : null;
  if (!choices) return null;
  const best = await bestOf([readRules('count.lp'), commonFacts(catalog), factsOf(0, choices, catalog)].join('\n'));
  const least = best && best.filter(({ name }) => name === 'chosen').length;
  const verdicts = (scenario.options as readonly ValueOption[]).map((o): SecondOption => ({ id: o.id, meets: o.value === least, failing: [], refused: [], monthlyUsd: 0, operations: 0 }));
  const right = verdicts.filter((o) => o.meets).map((o) => o.id);
  return { answer: right.length === 1 ? right : [], unique: right.length === 1, options: verdicts, count: least };
}

async function solveCases(cases: readonly Case[], catalog: Catalog): Promise<Found[]> {
  const found = cases.map((): Found => ({ failing: [], refused: new Map(), fees: [] }));
  const head = `${readRules()}\n${commonFacts(catalog)}`;
  let facts = '';
  for (const [k, one] of cases.entries()) {
    facts += `${factsOf(k, one, catalog)}\n`;
    if (facts.length < batch && k < cases.length - 1) continue;
    for (const atom of await atomsOf(`${head}\n${facts}`)) note(found, atom);
    facts = '';
  }
  return found;
}

function note(found: readonly Found[], { name, terms: [k, x = '', last = ''] }: Atom): void {
  const one = found[Number(k)];
  if (name === 'fails') one?.failing.push(Number(x));
  else if (name === 'fee') one?.fees.push(Number(last));
  else one?.refused.set(x, [...(one.refused.get(x) ?? []), last]);
}

/** The cases that a scenario asks for, and what follows from them. */
interface Job {
  readonly cases: readonly Case[];
  conclude(found: readonly Found[]): SecondResult;
}

function jobOf(scenario: FullScenario, catalog: Catalog): Job {
  if (scenario.options.length === 0) return worldJob(scenario);
  if (scenario.ask.kind === 'statements') return statementsJob(scenario, scenario.options as readonly ClaimOption[]);
  return designsJob(scenario, scenario.options as readonly DesignOption[], catalog);
}

const failingOf = (found: Found | undefined): number[] => [...(found?.failing ?? [])].sort((a, b) => a - b);

function worldJob(scenario: FullScenario): Job {
  return {
    cases: [{ scenario, built: build(scenario, []), requirements: scenario.requirements }],
    conclude: ([one]) => ({ answer: [], unique: false, options: [], world: { meets: failingOf(one).length === 0, failing: failingOf(one) } }),
  };
}

function statementsJob(scenario: FullScenario, options: readonly ClaimOption[]): Job {
  const asked: Requirement[] = [];
  const tests = options.map(({ id, claim }) => {
    if ('rule' in claim) return { id, holds: () => claim.truth };
    const list = 'fails' in claim ? [claim.fails] : Array.isArray(claim.holds) ? claim.holds : [claim.holds];
    const first = asked.length;
    asked.push(...list);
    const all = (failing: ReadonlySet<number>) => list.every((_, i) => !failing.has(first + i));
    return { id, holds: (failing: ReadonlySet<number>) => ('fails' in claim ? !all(failing) : all(failing)) };
  });
  return {
    cases: [{ scenario, built: build(scenario, []), requirements: asked }],
    conclude: ([one]) => {
      const failing = new Set(one?.failing);
      const verdicts = tests.map(({ id, holds }): SecondOption => ({ id, meets: holds(failing), failing: [], refused: [], monthlyUsd: 0, operations: 0 }));
      const right = verdicts.filter((o) => o.meets).map((o) => o.id);
      const unique = right.length === scenario.ask.select;
      return { answer: unique ? right : [], unique, options: verdicts };
    },
  };
}

const nothing: Built = { world: { vpcs: [], sites: [], services: [], elements: [] }, origin: [] };

function designsJob(scenario: FullScenario, options: readonly DesignOption[], catalog: Catalog): Job {
  const { ask, objective } = scenario;
  const steps = ask.kind === 'steps' && ask.select > 1;
  const sets: DesignOption[][] = [...options.map((o) => [o]), ...(steps ? subsets(options, ask.select) : [])];
  // What AWS refuses in the world as it stands matters only to what is changed.
  const before = options.some((o) => o.changes.length > 0) ? build(scenario, []) : nothing;
  const built = sets.map((set) => build(scenario, set));
  return {
    cases: [{ scenario, built: before, requirements: [] }, ...built.map((b) => ({ scenario, built: b, requirements: scenario.requirements }))],
    conclude: ([standing, ...found]) => {
      const refusals = built.map((b, i) => refusalsOf(b, found[i] as Found, before, standing as Found));
      const entries = sets.map((set, i) => entryOf(scenario, set, built[i] as Built, found[i] as Found, refusals[i]?.length === 0, catalog));
      const singles = entries.slice(0, options.length);
      const ranked = steps ? entries.slice(options.length) : singles;
      const best = answerOf(ranked, steps ? 1 : ask.select, objective, catalog.ranking.tie);
      const verdicts = singles.map((e, i): SecondOption => ({
        id: e.ids.join(''),
        meets: e.meets,
        failing: failingOf(found[i]),
        refused: refusals[i] ?? [],
        monthlyUsd: Math.round(e.monthlyUsd * 100) / 100,
        operations: e.operations,
      }));
      return { answer: best?.flatMap((e) => e.ids) ?? [], unique: best !== null, options: verdicts };
    },
  };
}

function entryOf(scenario: FullScenario, options: readonly DesignOption[], built: Built, found: Found, creatable: boolean, catalog: Catalog): Entry {
  return {
    ids: options.map((o) => o.id),
    options,
    meets: found.failing.length === 0 && creatable,
    monthlyUsd: monthlyUsd(scenario, built, found.fees, catalog),
    operations: operationsOf(built, catalog),
  };
}

/** What of a design AWS would refuse: of what it adds, and of what it changes where nothing spoke against that before. */
function refusalsOf(built: Built, found: Found, before: Built, standing: Found): string[][] {
  return [...found.refused].flatMap(([x, reasons]) => {
    const origin = built.origin[Number(x)];
    if (!origin || origin.made === 'before') return [];
    const inertBefore = origin.made === 'changed' && standing.refused.has(String(before.world.elements.indexOf(origin.was)));
    return inertBefore ? [] : [[...new Set(reasons)].sort()];
  });
}

/** Every way to pick `size` of a list, in the list's order. */
function subsets<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, i) => subsets(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}
