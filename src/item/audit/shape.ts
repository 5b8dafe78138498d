import { overlap, parseCidr, type Range } from '../../network/cidr.ts';
import type { Scenario } from '../../network/schema.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Words with a meaning of their own, never a name. */
const fixed = new Set(['type', 'aws', 'kind', 'loadBalancer', 'acceptance', 'format']);
const regional = new Set(['region', 'regions', 'az']);
const personal = new Set(['account', 'principals']);

/**
 * A scenario with its names and numbers taken out: ids, accounts, Regions, zones and CIDR blocks are numbered as they come, counts are one or many,
 * usage is left out, options lose their letters and order. Which blocks overlap stays. Two scenarios of one shape are the same exercise.
 */
export function shapeOf(scenario: Scenario): string {
  const { world, requirements = [], objective = null, ask, options = [] } = scenario;
  const names = new Names(idsOf({ world, options } as unknown as Json));
  const ground = names.strip([world, requirements, objective, ask ?? null] as unknown as Json);
  const designs = options.map((option) => {
    const own = names.copy();
    return JSON.stringify([own.strip({ ...option, id: 'option' } as unknown as Json), own.overlaps()]);
  });
  return JSON.stringify([ground, names.overlaps(), designs.sort()]);
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

function idsOf(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value as readonly Json[]) idsOf(one, found);
  else if (isObject(value)) {
    if (typeof value['id'] === 'string') found.add(value['id']);
    for (const one of Object.values(value)) idsOf(one, found);
  }
  return found;
}

class Names {
  readonly #ids: ReadonlySet<string>;
  readonly #given: Map<string, string>;
  readonly #blocks: Map<string, Range>;
  constructor(ids: ReadonlySet<string>, given = new Map<string, string>(), blocks = new Map<string, Range>()) {
    this.#ids = ids;
    this.#given = given;
    this.#blocks = blocks;
  }

  copy(): Names {
    return new Names(this.#ids, new Map(this.#given), new Map(this.#blocks));
  }

  #name(kind: string, value: string): string {
    const key = `${kind} ${value}`;
    const name = this.#given.get(key) ?? `${kind}${[...this.#given.keys()].filter((k) => k.startsWith(`${kind} `)).length}`;
    this.#given.set(key, name);
    return name;
  }

  /** The same value with names for names; fields in alphabetical order. */
  strip(value: Json, key = ''): Json {
    if (Array.isArray(value)) return (value as readonly Json[]).map((one) => this.strip(one, key));
    if (isObject(value)) return Object.fromEntries(Object.keys(value).sort().map((k) => [k, this.strip(value[k] as Json, k)]));
    if (key === 'count' && typeof value === 'number') return value > 1 ? 'many' : 1;
    if (typeof value !== 'string' || fixed.has(key)) return value;
    if (regional.has(key)) return this.#name(key === 'az' ? 'zone' : 'region', value);
    if (personal.has(key)) return value === 'all' ? value : this.#name('account', value);
    const block = parseCidr(value);
    if (typeof block !== 'string') {
      this.#blocks.set(value, block);
      return this.#name('block', value);
    }
    return this.#ids.has(value) ? this.#name('id', value) : value;
  }

  /** Which of the blocks named so far overlap. */
  overlaps(): string[] {
    const blocks = [...this.#blocks];
    return blocks.flatMap(([a, x], i) => blocks.slice(i + 1).flatMap(([b, y]) => (overlap(x, y) ? [`${this.#name('block', a)} ${this.#name('block', b)}`] : [])));
  }
}

/** Different shapes over all questions, 0 to 1. */
export const distinctShare = (shapes: readonly string[]): number => new Set(shapes).size / shapes.length;
