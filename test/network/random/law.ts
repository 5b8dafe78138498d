import { catalog } from '../../../src/knowledge/services.ts';
import { parseScenario } from '../../../src/network/parse.ts';
import { TooLarge } from '../../../src/network/plan.ts';
import type { ElementInput, Requirement, Scenario } from '../../../src/network/schema.ts';
import { solve, type OptionVerdict, type Verdict } from '../../../src/network/verdict.ts';
import { randomScenario, type Drawn } from '../random-scenario.ts';

/** Something that holds of every scenario. `breaks` says how one breaks it, or null. */
export interface Law {
  readonly name: string;
  draw(seed: number): Scenario;
  breaks(s: Scenario): string | null;
}

export const drawn = (bounds: Drawn = {}) => (seed: number): Scenario => randomScenario(seed, bounds);

/** The verdict, or nothing where the scenario is not valid or larger than can be decided. */
export function verdictOf(s: Scenario, detail: 'failures' | 'answer' = 'failures'): Verdict | null {
  const parsed = parseScenario(s, { services: catalog.services });
  if (!parsed.ok) return null;
  try {
    return solve(parsed.scenario, catalog, detail);
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

export const say = (x: unknown): string => JSON.stringify(x);
/** Null where two values are the same, else both. */
export const differ = (what: string, a: unknown, b: unknown): string | null => (say(a) === say(b) ? null : `${what}:\n  ${say(a)}\n  ${say(b)}`);
/** The numbers of the requirements that fail, null for what AWS would not create, each once. */
export const failing = (failures: OptionVerdict['failures'] = []): (number | null)[] => [...new Set(failures.map((f) => f.requirement))].sort((a, b) => (a ?? -1) - (b ?? -1));
export const refusedIn = (o: OptionVerdict): boolean => o.failures.some((f) => f.requirement === null);
export const builtIn = (s: Scenario): ElementInput[] => (s.options ?? []).flatMap((o) => ('elements' in o ? o.elements ?? [] : []));

/** The world alone with these requirements: which of them hold. Nothing where it cannot be decided. */
export function holding(s: Scenario, requirements: readonly Requirement[]): boolean[] | null {
  const v = verdictOf({ format: s.format, ...(s.era ? { era: s.era } : {}), world: s.world, requirements: [...requirements] });
  if (!v?.world) return null;
  const failed = new Set(failing(v.world.failures));
  return requirements.map((_, i) => !failed.has(i));
}

/** Every place of a world by name, with `internet`. */
export function placesOf({ world }: Scenario): string[] {
  const { vpcs = [], sites = [], services = [] } = world;
  return ['internet', ...vpcs.flatMap((v) => [v.id, ...(v.subnets ?? []).map((x) => x.id)]), ...sites.map((x) => x.id), ...services.map((x) => x.id)];
}
/** Every ordered pair of different places. */
export const pairsOf = (places: readonly string[]): { from: string; to: string }[] => places.flatMap((from) => places.filter((to) => to !== from).map((to) => ({ from, to })));
