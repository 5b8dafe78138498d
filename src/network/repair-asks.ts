import type { Change } from './repair-changes.ts';
import type { DesignOption, Element, FullScenario, Requirement } from './schema.ts';

/** Most places that further requirements speak of, and most of these requirements. */
const maxPlaces = 6;
const maxAsks = 64;

/** Networks, services and the internet: first those that the requirements name already. */
function placesOf({ world, requirements }: FullScenario): string[] {
  const told = requirements.flatMap((r) => Object.values(Object.values(r)[0] as Record<string, unknown>).flat()).filter((x): x is string => typeof x === 'string');
  const all = [...world.vpcs.map((v) => v.id), ...world.sites.map((s) => s.id), ...world.services.filter((s) => !('vpc' in s && s.appliance)).map((s) => s.id)];
  return [...new Set([...told.filter((x) => all.includes(x) || x === 'internet'), ...all, 'internet'])].slice(0, maxPlaces);
}

/** Existing elements as an option changes them. */
const changedBy = (option: DesignOption, world: FullScenario['world']): Element[] => option.changes.flatMap(({ id, set }) => world.elements.filter((e) => e.id === id).map((e) => ({ ...e, ...set }) as Element));

/** Requirements that a company could have besides: about the pairs of places that it speaks of already, then about others in the scenario. */
export function furtherAsks(scenario: FullScenario): Change[] {
  const { world, requirements, options } = scenario;
  const had = new Set(requirements.map((r) => JSON.stringify(r)));
  const pairs = new Map<string, readonly [string, string]>();
  for (const r of requirements) {
    const body = Object.values(r)[0] as { from?: string; to?: unknown };
    if (typeof body.from === 'string' && typeof body.to === 'string') pairs.set(`${body.from}>${body.to}`, [body.from, body.to]);
  }
  const spoken = [...pairs.values()];
  const sites = new Set(world.sites.map((s) => s.id));
  const vpcs = new Set(world.vpcs.map((v) => v.id));
  const aws = new Set(world.services.flatMap((s) => ('aws' in s ? [s.id] : [])));
  const found: Requirement[] = [];
  for (const [from, to] of spoken) {
    found.push({ private: { from, to } }, { survivesAz: { from, to } }, { reach: { from, to } });
    if (aws.has(to) && vpcs.has(from)) found.push({ keepDnsName: { from, to } });
    if (sites.has(from) || sites.has(to)) found.push({ encrypt: { from, to } }, { bandwidth: { from, to, gbps: 5 } });
    if (from !== 'internet' && to !== 'internet') found.push({ isolate: { from, to: 'internet' } }, { reach: { from, to: 'internet' } });
  }
  if (world.sites.length > 0) found.push({ readyWithin: { days: 14 } });
  for (const { id, count } of world.vpcs) if (count > 1) found.push({ isolate: { from: id, to: id } }, { reach: { from: id, to: id } });
  for (const option of options)
    for (const e of 'elements' in option ? [...option.elements, ...changedBy(option, world)] : []) {
      if ((e.type === 'gateway-endpoint' || e.type === 'interface-endpoint') && e.policy && e.policy.length > 0) found.push({ limitTo: { service: e.service, from: e.vpc, resources: e.policy } });
      if (e.type === 'bucket-policy' && 'vpcs' in e.allowOnly) found.push({ onlyVia: { service: e.service, vpcs: e.allowOnly.vpcs } });
      if (e.type === 'interface-endpoint') found.push({ survivesAz: { from: e.vpc, to: e.service } });
      if (e.type === 'interface-endpoint' && !aws.has(e.service)) found.push({ exposeOnly: { service: e.service, to: [e.vpc] } });
    }
  const places = placesOf(scenario);
  for (const from of places)
    for (const to of places) if (from !== to && !aws.has(from) && !pairs.has(`${from}>${to}`)) found.push({ reach: { from, to } }, { isolate: { from, to } }, ...(from === 'internet' || to === 'internet' ? [] : [{ private: { from, to } }]));
  const fresh = new Map(found.map((r) => [JSON.stringify(r), r]));
  return [...fresh].filter(([key]) => !had.has(key)).slice(0, maxAsks).map(([, requirement]) => ({ kind: 'add', requirement }));
}
