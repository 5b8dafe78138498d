import type { Catalog } from './catalog.ts';
import { TooLarge } from './plan.ts';
import type { Element, FullScenario, Requirement, World } from './schema.ts';
import { solve, type Verdict } from './verdict.ts';

/** One change of a scenario, small enough to say in a sentence. `field` and `value` as the scenario format writes them. */
export type Change =
  | { readonly kind: 'drop'; readonly index: number; readonly requirement: Requirement }
  | { readonly kind: 'add'; readonly requirement: Requirement }
  | { readonly kind: 'objective'; readonly objective: FullScenario['objective'] }
  | { readonly kind: 'gigabytes'; readonly value: number }
  | { readonly kind: 'vpc' | 'subnet' | 'site' | 'service' | 'element'; readonly path: string; readonly id: string; readonly field: string; readonly value: unknown }
  | { readonly kind: 'without'; readonly index: number; readonly element: Element };

/** An operation of a JSON Patch (RFC 6902). */
export type Operation = { readonly op: 'add'; readonly path: string; readonly value: unknown } | { readonly op: 'remove'; readonly path: string };

/** What would make an option the right answer: one change or a few, checked by solving the changed scenario. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly patch: readonly Operation[];
}

/** Most repairs given for an option, and most changed scenarios that are solved in search of combined changes for one. */
const most = 3;
const maxTries = 100;

/** The scenario after a change. */
function changed(scenario: FullScenario, change: Change): FullScenario {
  switch (change.kind) {
    case 'drop':
      return { ...scenario, requirements: scenario.requirements.filter((r) => r !== change.requirement) };
    case 'add':
      return { ...scenario, requirements: [...scenario.requirements, change.requirement] };
    case 'objective':
      return { ...scenario, objective: change.objective };
    case 'gigabytes':
      return { ...scenario, usage: { ...scenario.usage, gigabytes: change.value } };
    case 'without':
      return { ...scenario, world: { ...scenario.world, elements: scenario.world.elements.filter((e) => e !== change.element) } };
    default:
      return { ...scenario, world: set(scenario.world, change.path.split('/').slice(2), change.value) };
  }
}

/** A copy of plain data with one value replaced, along the keys of a JSON Pointer. */
function set<T>(data: T, keys: readonly string[], value: unknown): T {
  const [key, ...rest] = keys;
  if (key === undefined) return value as T;
  if (Array.isArray(data)) return data.map((x, i) => (String(i) === key ? (set(x, rest, value) as unknown) : x)) as T;
  return { ...data, [key]: set((data as Record<string, unknown>)[key], rest, value) };
}

function operation(change: Change): Operation {
  switch (change.kind) {
    case 'drop':
      return { op: 'remove', path: `/requirements/${change.index}` };
    case 'add':
      return { op: 'add', path: '/requirements/-', value: change.requirement };
    case 'objective':
      return { op: 'add', path: '/objective', value: change.objective };
    case 'gigabytes':
      return { op: 'add', path: '/usage', value: { gigabytes: change.value } };
    case 'without':
      return { op: 'remove', path: `/world/elements/${change.index}` };
    default:
      return { op: 'add', path: change.path, value: change.value };
  }
}

/** Removals from the end of a list first, so that an index still means what it meant. */
const patchOf = (changes: readonly Change[], scenario: FullScenario): Operation[] =>
  [...changes]
    .sort((a, b) => ('index' in b ? b.index : -1) - ('index' in a ? a.index : -1))
    .map((c) => (c.kind === 'gigabytes' ? { op: 'add' as const, path: '/usage', value: { hours: scenario.usage.hours, gigabytes: c.value } } : operation(c)));

/** Every fact of the world that could plainly be otherwise. */
function worldChanges(world: World, text: string): Change[] {
  const found: Change[] = [];
  // What something else speaks of by its id cannot just be left out.
  const spokenOf = (id: string | undefined): boolean => id !== undefined && text.split(JSON.stringify(id)).length > 2;
  const regions = new Set([...world.vpcs.map((v) => v.region), ...world.services.flatMap((s) => ('aws' in s ? [s.region] : []))]);
  world.vpcs.forEach((vpc, i) => {
    const at = (field: string, value: unknown) => found.push({ kind: 'vpc', path: `/world/vpcs/${i}/${field}`, id: vpc.id, field, value });
    if (!vpc.dnsSupport) at('dnsSupport', true);
    if (!vpc.dnsHostnames) at('dnsHostnames', true);
    if (vpc.count > 1) at('overlap', !vpc.overlap);
    const shared = world.vpcs.some((other) => other !== vpc && other.cidrs.some((c) => vpc.cidrs.includes(c))) || world.sites.some((s) => s.cidrs.some((c) => vpc.cidrs.includes(c)));
    if (shared) at('cidrs', [`10.${200 + (i % 50)}.0.0/16`]);
    for (const region of regions) if (region !== vpc.region) at('region', region);
    vpc.subnets.forEach((s, j) => found.push({ kind: 'subnet', path: `/world/vpcs/${i}/subnets/${j}/public`, id: s.id, field: 'public', value: !s.public }));
  });
  world.sites.forEach((site, i) => found.push({ kind: 'site', path: `/world/sites/${i}/internet`, id: site.id, field: 'internet', value: !site.internet }));
  world.services.forEach((s, i) => {
    if (!('aws' in s)) return;
    for (const region of regions) if (region !== s.region) found.push({ kind: 'service', path: `/world/services/${i}/region`, id: s.id, field: 'region', value: region });
  });
  world.elements.forEach((e, i) => {
    const id = e.id ?? e.type;
    const at = (field: string, value: unknown) => found.push({ kind: 'element', path: `/world/elements/${i}/${field}`, id, field, value });
    if (!spokenOf(e.id)) found.push({ kind: 'without', index: i, element: e });
    if (e.type === 'endpoint-service') {
      if (e.acceptance === 'pending') at('acceptance', 'accepted');
      if (e.principals !== 'all') at('principals', 'all');
    } else if (e.type === 'interface-endpoint') {
      if (e.securityGroup !== 'allow') at('securityGroup', 'allow');
      if (e.azs < 2) at('azs', 2);
    } else if (e.type === 'vpc-peering' && e.routes !== 'both') at('routes', 'both');
    else if (e.type === 'gateway-endpoint' && e.routeTables !== 'all') at('routeTables', 'all');
    else if (e.type === 'nat-gateway' && e.azs < 2) at('azs', 2);
    else if (e.type === 'direct-connect' && !e.macsec) at('macsec', true);
  });
  return found;
}

/** Requirements that a company could have besides, about the places that it speaks of already. */
function furtherRequirements(scenario: FullScenario): Change[] {
  const pairs = new Map<string, { from: string; to: string }>();
  const had = new Set(scenario.requirements.map((r) => JSON.stringify(r)));
  for (const r of scenario.requirements) {
    const body = Object.values(r)[0] as { from?: string; to?: unknown };
    if (typeof body.from === 'string' && typeof body.to === 'string') pairs.set(`${body.from}>${body.to}`, { from: body.from, to: body.to });
  }
  const found: Requirement[] = [];
  for (const { from, to } of pairs.values()) {
    const aws = scenario.world.services.some((s) => s.id === to && 'aws' in s);
    found.push({ private: { from, to } }, { survivesAz: { from, to } }, { reach: { from, to } });
    if (aws && scenario.world.vpcs.some((v) => v.id === from)) found.push({ keepDnsName: { from, to } });
    if (scenario.world.sites.some((s) => s.id === from || s.id === to)) found.push({ encrypt: { from, to } }, { bandwidth: { from, to, gbps: 5 } });
    if (from !== 'internet' && to !== 'internet') found.push({ isolate: { from, to: 'internet' } }, { reach: { from, to: 'internet' } });
  }
  if (scenario.world.sites.length > 0) found.push({ readyWithin: { days: 14 } });
  for (const option of scenario.options)
    for (const e of 'elements' in option ? option.elements : []) {
      if ((e.type === 'gateway-endpoint' || e.type === 'interface-endpoint') && e.policy && e.policy.length > 0) found.push({ limitTo: { service: e.service, from: e.vpc, resources: e.policy } });
      if (e.type === 'bucket-policy' && 'vpcs' in e.allowOnly) found.push({ onlyVia: { service: e.service, vpcs: e.allowOnly.vpcs } });
    }
  const fresh = new Map(found.map((r) => [JSON.stringify(r), r]));
  return [...fresh].filter(([key]) => !had.has(key)).map(([, requirement]) => ({ kind: 'add', requirement }));
}

const objectives = ['cost', 'operations', null] as const;

function singleChanges(scenario: FullScenario): Change[] {
  const drop = scenario.requirements.map((requirement, index): Change => ({ kind: 'drop', index, requirement }));
  const objective = objectives.filter((o) => o !== scenario.objective).map((o): Change => ({ kind: 'objective', objective: o }));
  const volume: Change[] = scenario.objective === 'cost' && scenario.usage.gigabytes > 0 ? [{ kind: 'gigabytes', value: Math.max(1, Math.round(scenario.usage.gigabytes / 20)) }, { kind: 'gigabytes', value: scenario.usage.gigabytes * 20 }] : [];
  return [...worldChanges(scenario.world, JSON.stringify(scenario)), ...drop, ...furtherRequirements(scenario), ...objective, ...volume];
}

function answerOf(scenario: FullScenario, catalog: Catalog): readonly string[] {
  try {
    const verdict = solve(scenario, catalog, 'answer');
    return verdict.unique ? verdict.answer : [];
  } catch (fault) {
    if (fault instanceof TooLarge) return [];
    throw fault;
  }
}

/**
 * For every option that is not (part of) the answer: the smallest changes of the scenario under which it is. Single changes first, facts of the world
 * before requirements before the objective; several together only where no single one does. Each is verified by solving the changed scenario.
 * An option without an entry has none that was found so.
 */
export function repairsOf(scenario: FullScenario, verdict: Verdict, catalog: Catalog): Map<string, Repair[]> {
  const found = new Map<string, Repair[]>();
  const wanted = new Set(scenario.options.map((o) => o.id).filter((id) => !verdict.answer.includes(id)));
  const note = (answer: readonly string[], changes: readonly Change[]) => {
    for (const id of answer) {
      if (!wanted.has(id)) continue;
      const list = found.get(id) ?? [];
      if (list.length < most) found.set(id, [...list, { changes, patch: patchOf(changes, scenario) }]);
    }
  };
  const singles = singleChanges(scenario).slice(0, 120);
  // A scenario without any requirement asks nothing: its only one is dropped for another at most.
  for (const change of singles) if (change.kind !== 'drop' || scenario.requirements.length > 1) note(answerOf(changed(scenario, change), catalog), [change]);
  for (const id of wanted) if (!found.has(id)) combinedFor(id, scenario, verdict, singles, catalog, note);
  return found;
}

/**
 * What an option fails must go; then something must set it apart from the others that meet the rest: another requirement, the objective, a fact,
 * or two of these. The fewest changes found win; the search stops after a bounded number of scenarios.
 */
function combinedFor(id: string, scenario: FullScenario, verdict: Verdict, singles: readonly Change[], catalog: Catalog, note: (answer: readonly string[], changes: readonly Change[]) => void): void {
  const failed = new Set(verdict.options.find((o) => o.id === id)?.failures.flatMap((f) => (f.requirement === null ? [] : [f.requirement])));
  const gone = singles.filter((c) => c.kind === 'drop' && failed.has(c.index));
  const less = gone.reduce(changed, scenario);
  const more = [...singles.filter((c) => c.kind === 'add'), ...singles.filter((c) => c.kind === 'objective'), ...singles.filter((c) => !['add', 'objective', 'drop', 'gigabytes'].includes(c.kind))];
  let tries = 0;
  const attempt = (changes: readonly Change[]): boolean => {
    const next = changes.reduce(changed, less);
    if (next.requirements.length === 0 || ++tries > maxTries) return false;
    const right = answerOf(next, catalog).includes(id);
    if (right) note([id], [...gone, ...changes]);
    return right;
  };
  if (gone.length > 1 && attempt([])) return;
  for (const a of more) if (gone.length > 0 && attempt([a])) return;
  for (const [i, a] of more.entries())
    for (const b of more.slice(i + 1)) {
      if (tries > maxTries || (!clash(a, b) && attempt([a, b]))) return;
    }
}

/** Two changes of one thing, or a requirement beside one that says the same and more. */
const clash = (a: Change, b: Change): boolean =>
  [a, b].some((x) => x.kind === 'without') && [a, b].some((x) => x.kind === 'element' || x.kind === 'without') ||
  (a.kind === 'objective' && b.kind === 'objective') || ('path' in a && 'path' in b && a.path === b.path) || ('index' in a && 'index' in b && a.kind === b.kind);
