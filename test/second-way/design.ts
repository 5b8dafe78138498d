import type { DesignOption, Element, FullScenario, Subnet, Vpc, World } from '../../src/network/schema.ts';

/** A world after a design: what stands in it, and what of that the design made. */
export interface Built {
  readonly world: World;
  /** For each element of `world`: there before and untouched, changed by the design, or added by it. */
  readonly origin: readonly Origin[];
  /** From this element on each may be chosen or not, as a count has it: then all members of a group are told apart, by name. */
  readonly firstChoice?: number;
}
export type Origin = { readonly made: 'before' } | { readonly made: 'added' } | { readonly made: 'changed'; readonly was: Element };

/** The world after every option of the list, done together. An empty list leaves it as it stands. */
export function build(scenario: FullScenario, options: readonly DesignOption[]): Built {
  const removed = new Set(options.flatMap((o) => o.removes));
  const sets = new Map<string, Record<string, unknown>>();
  for (const { id, set } of options.flatMap((o) => o.changes)) sets.set(id, { ...sets.get(id), ...set });
  const setOf = (id: string | undefined) => (id === undefined ? undefined : sets.get(id));

  const vpcs = scenario.world.vpcs.map((vpc): Vpc => {
    const subnets = vpc.subnets.map((s): Subnet => ({ ...s, ...setOf(s.id) }));
    return { ...vpc, ...setOf(vpc.id), subnets };
  });
  const elements: Element[] = [];
  const origin: Origin[] = [];
  for (const e of scenario.world.elements) {
    if (e.id !== undefined && removed.has(e.id)) continue;
    const set = setOf(e.id);
    // The reader of scenarios has checked that the fields fit the element.
    elements.push(set ? ({ ...e, ...set } as Element) : e);
    origin.push(set ? { made: 'changed', was: e } : { made: 'before' });
  }
  for (const e of options.flatMap((o) => o.elements)) {
    elements.push(e);
    origin.push({ made: 'added' });
  }
  return { world: { ...scenario.world, vpcs, elements }, origin };
}
