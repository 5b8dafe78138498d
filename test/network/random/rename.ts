import type { Scenario } from '../../../src/network/schema.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every id that a scenario gives to something. */
export function idsOf(s: Scenario): string[] {
  const { vpcs = [], sites = [], services = [], elements = [] } = s.world;
  const built = (s.options ?? []).flatMap((o) => ('elements' in o ? o.elements ?? [] : []));
  const ids = [...vpcs.flatMap((v) => [v.id, ...(v.subnets ?? []).map((x) => x.id)]), ...sites.map((x) => x.id), ...services.map((x) => x.id), ...[...elements, ...built].flatMap((e) => (e.id === undefined ? [] : [e.id]))];
  return [...new Set(ids)];
}

/** A value in which every id (and every `id/block`) stands under its new name, keys left alone. Ids must be words that mean nothing else. */
export function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  const walk = (x: Json): Json => {
    if (typeof x === 'string') {
      const slash = x.indexOf('/');
      return names.get(x) ?? (slash > 0 ? `${names.get(x.slice(0, slash)) ?? x.slice(0, slash)}${x.slice(slash)}` : x);
    }
    if (Array.isArray(x)) return x.map(walk);
    return typeof x === 'object' && x !== null ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, walk(v)])) : x;
  };
  return walk(value as Json) as T;
}
