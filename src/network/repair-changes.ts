import type { Element, FullScenario, Requirement } from './schema.ts';

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

/** The scenario after a change. */
export function changed(scenario: FullScenario, change: Change): FullScenario {
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

function operation(change: Change, scenario: FullScenario): Operation {
  switch (change.kind) {
    case 'drop':
      return { op: 'remove', path: `/requirements/${change.index}` };
    case 'add':
      return { op: 'add', path: '/requirements/-', value: change.requirement };
    case 'objective':
      return { op: 'add', path: '/objective', value: change.objective };
    case 'gigabytes':
      return { op: 'add', path: '/usage', value: { hours: scenario.usage.hours, gigabytes: change.value } };
    case 'without':
      return { op: 'remove', path: `/world/elements/${change.index}` };
    default:
      return { op: 'add', path: change.path, value: change.value };
  }
}

/** Removals from the end of a list first, so that an index still means what it meant. */
export const patchOf = (changes: readonly Change[], scenario: FullScenario): Operation[] =>
  [...changes].sort((a, b) => ('index' in b ? b.index : -1) - ('index' in a ? a.index : -1)).map((c) => operation(c, scenario));

/** Two changes of one thing, or a fact of an element whose place in the list another change moves. */
export const clash = (a: Change, b: Change): boolean =>
  [a, b].some((x) => x.kind === 'without') && [a, b].every((x) => x.kind === 'element' || x.kind === 'without') ||
  (a.kind === b.kind && (a.kind === 'objective' || a.kind === 'gigabytes')) || ('path' in a && 'path' in b && a.path === b.path) || ('index' in a && 'index' in b && a.kind === b.kind && a.index === b.index);

/** Every fact of the world that could plainly be otherwise. */
export function worldChanges(scenario: FullScenario): Change[] {
  const { world } = scenario;
  const text = JSON.stringify(scenario);
  const found: Change[] = [];
  // What something else speaks of by its id cannot just be left out.
  const spokenOf = (id: string | undefined): boolean => id !== undefined && text.split(JSON.stringify(id)).length > 2;
  const regions = new Set([...world.vpcs.map((v) => v.region), ...world.services.flatMap((s) => ('aws' in s ? [s.region] : []))]);
  world.vpcs.forEach((vpc, i) => {
    const at = (field: string, value: unknown) => found.push({ kind: 'vpc', path: `/world/vpcs/${i}/${field}`, id: vpc.id, field, value });
    if (!vpc.dnsSupport) at('dnsSupport', true);
    at('dnsHostnames', !vpc.dnsHostnames);
    if (vpc.count > 1) at('overlap', !vpc.overlap);
    if (vpc.count > 1) for (const n of countsFor(scenario, vpc.count)) at('count', n);
    const shared = world.vpcs.some((other) => other !== vpc && other.cidrs.some((c) => vpc.cidrs.includes(c))) || world.sites.some((s) => s.cidrs.some((c) => vpc.cidrs.includes(c)));
    if (shared) at('cidrs', [`10.${200 + (i % 50)}.0.0/16`]);
    for (const region of regions) if (region !== vpc.region) at('region', region);
    // A public subnet that nothing speaks of is there for a gateway: private it would be of no use, and no stem tells of it.
    vpc.subnets.forEach((s, j) => (!s.public || spokenOf(s.id)) && found.push({ kind: 'subnet', path: `/world/vpcs/${i}/subnets/${j}/public`, id: s.id, field: 'public', value: !s.public }));
  });
  world.sites.forEach((site, i) => found.push({ kind: 'site', path: `/world/sites/${i}/internet`, id: site.id, field: 'internet', value: !site.internet }));
  world.services.forEach((s, i) => {
    if (!('aws' in s)) return;
    for (const region of regions) if (region !== s.region) found.push({ kind: 'service', path: `/world/services/${i}/region`, id: s.id, field: 'region', value: region });
  });
  world.elements.forEach((e, i) => found.push(...elementChanges(e, i, !spokenOf(e.id))));
  found.push(...settingsOf(scenario));
  // Statements have no design of their own: all that could come out otherwise is what stands.
  if (scenario.ask.kind === 'statements') world.elements.forEach((e, i) => found.push(...otherwise(e, i, world)));
  const fresh = new Map(found.map((c) => ['path' in c ? `${c.path} ${JSON.stringify(c.value)}` : c.kind === 'without' ? `without ${c.index}` : '', c]));
  return [...fresh.values()];
}

/** What stands as it well could, in another way: shut where it is open, open to some, in another VPC. */
function otherwise(e: Element, index: number, world: FullScenario['world']): Change[] {
  const fields = otherFields(e, world).filter(([field, value]) => JSON.stringify((e as unknown as Record<string, unknown>)[field]) !== JSON.stringify(value));
  return fields.map(([field, value]): Change => ({ kind: 'element', path: `/world/elements/${index}/${field}`, id: e.id ?? e.type, field, value }));
}

function otherFields(e: Element, { vpcs, elements }: FullScenario['world']): [string, unknown][] {
  switch (e.type) {
    case 'endpoint-service':
      return [['acceptance', 'pending'], ['principals', []]];
    case 'interface-endpoint':
      return [['securityGroup', 'deny'], ...(Array.isArray(e.securityGroup) && e.securityGroup.length > 1 ? e.securityGroup.map((id): [string, unknown] => ['securityGroup', [id]]) : []), ['azs', 1]];
    case 'gateway-endpoint':
      return [['routeTables', 'none'], ...(typeof e.routeTables === 'string' ? vpcs.map((v): [string, unknown] => ['vpc', v.id]) : [])];
    case 'vpc-peering':
      return [['routes', 'none']];
    case 'transit-gateway': {
      const ways = elements.flatMap((x) => ((x.type === 'nat-gateway' || x.type === 'nat-instance') && e.attachments.includes(x.vpc) ? [x.vpc] : []));
      return [['routes', 'full'], ...ways.map((vpc): [string, unknown] => ['egress', vpc])];
    }
    case 'nat-gateway':
      return [['azs', 1]];
    case 'direct-connect':
      return [['macsec', false]];
    default:
      return [];
  }
}

/** What would let nothing through, of a setting that options change. */
const shut: Readonly<Record<string, unknown>> = { acceptance: 'pending', securityGroup: 'deny', policy: [], routes: 'none', routeTables: 'none', azs: 1, privateDns: false, routed: false, macsec: false };

/** Settings of existing elements that options change: already as an option would have them, or wrong where they are right. */
function settingsOf({ world, options }: FullScenario): Change[] {
  const sets = options.flatMap((o) => ('changes' in o ? o.changes : [])).flatMap(({ id, set: fields }) => Object.entries(fields).map(([field, value]) => ({ id, field, value })));
  return sets.flatMap(({ id, field, value }): Change[] => {
    const index = world.elements.findIndex((e) => e.id === id);
    const element = world.elements[index];
    const now = (element as Record<string, unknown> | undefined)?.[field];
    // Who may talk to whom over a transit gateway is said in lists.
    const wrong = (field === 'principals' && Array.isArray(value)) || (field === 'routes' && element?.type === 'transit-gateway') ? [] : shut[field];
    return index < 0 ? [] : [value, wrong].filter((v) => v !== undefined && JSON.stringify(v) !== JSON.stringify(now)).map((v): Change => ({ kind: 'element', path: `/world/elements/${index}/${field}`, id, field, value: v }));
  });
}

/** Sizes of a group that would make a wrong number of the options right: one or several elements for each VPC, a hub and its spokes, a mesh. */
function countsFor({ ask, options }: FullScenario, now: number): number[] {
  if (ask.kind !== 'count') return [];
  const mesh = (n: number) => (1 + Math.sqrt(1 + 8 * n)) / 2;
  const sizes = options.flatMap((o) => ('value' in o ? [o.value, o.value / 2, o.value / 3, o.value / 4, mesh(o.value), o.value + 1, o.value - 1] : []));
  return [...new Set(sizes)].filter((n) => Number.isInteger(n) && n > 1 && n <= 5000 && n !== now);
}

/** What of an element that stands could be otherwise. @param free whether it could just as well not be there */
function elementChanges(e: Element, index: number, free: boolean): Change[] {
  const found: Change[] = free ? [{ kind: 'without', index, element: e }] : [];
  const at = (field: string, value: unknown) => found.push({ kind: 'element', path: `/world/elements/${index}/${field}`, id: e.id ?? e.type, field, value });
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
  return found;
}
