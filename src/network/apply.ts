import type { DesignOption, Element, Subnet, Vpc, World } from './schema.ts';

/** A world after an option: `firstNew` is the index of the first element that the option adds. `placesChanged`: a VPC or subnet differs. */
export interface Applied {
  readonly world: World;
  readonly firstNew: number;
  /** Elements that a change has touched, as they stood before. */
  readonly before: ReadonlyMap<Element, Element>;
  readonly placesChanged: boolean;
}

const untouched: ReadonlyMap<Element, Element> = new Map();

/** What options do, done together; mostly it is one. */
function together(options: readonly DesignOption[]): Omit<DesignOption, 'id'> {
  const [only] = options;
  if (only && options.length === 1) return only;
  return { elements: options.flatMap((o) => o.elements), changes: options.flatMap((o) => o.changes), removes: options.flatMap((o) => o.removes) };
}

/** The world with an option's changes made (checked when the scenario was read), its removals gone and its elements added. Several options (steps) may be done together. */
export function applyOptions(world: World, options: readonly DesignOption[]): Applied {
  const { elements: added, changes, removes } = together(options);
  if (removes.length === 0 && changes.length === 0) return { world: { ...world, elements: [...world.elements, ...added] }, firstNew: world.elements.length, before: untouched, placesChanged: false };
  const removed = new Set(removes);
  let { vpcs } = world;
  let elements = world.elements.filter((e) => e.id === undefined || !removed.has(e.id));
  const before = new Map<Element, Element>();
  let placesChanged = false;
  for (const { id, set } of changes) {
    elements = elements.map((e) => {
      if (e.id !== id) return e;
      const after = { ...e, ...set } as Element;
      before.set(after, before.get(e) ?? e);
      return after;
    });
    vpcs = vpcs.map((vpc) => {
      if (vpc.id === id) {
        placesChanged = true;
        return { ...vpc, ...set } as Vpc;
      }
      if (!vpc.subnets.some((s) => s.id === id)) return vpc;
      placesChanged = true;
      return { ...vpc, subnets: vpc.subnets.map((s) => (s.id === id ? ({ ...s, ...set } as Subnet) : s)) };
    });
  }
  return { world: { ...world, vpcs, elements: [...elements, ...added] }, firstNew: elements.length, before, placesChanged };
}
