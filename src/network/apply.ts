import * as v from 'valibot';
import { elementSchema, subnetSchema, vpcSchema, type DesignOption, type World } from './schema.ts';

/** A world after an option: `firstNew` is the index of the first element that the option adds. `placesChanged`: a VPC or subnet differs. */
export interface Applied {
  readonly world: World;
  readonly firstNew: number;
  readonly placesChanged: boolean;
}

/** The world with an option's changes made, its removals gone and its elements added. Several options (steps) may be done together. */
export function applyOptions(world: World, options: readonly DesignOption[]): Applied {
  const removed = new Set(options.flatMap((o) => o.removes));
  const changes = options.flatMap((o) => o.changes);
  const added = options.flatMap((o) => o.elements);
  if (removed.size === 0 && changes.length === 0) return { world: { ...world, elements: [...world.elements, ...added] }, firstNew: world.elements.length, placesChanged: false };
  let { vpcs } = world;
  let elements = world.elements.filter((e) => e.id === undefined || !removed.has(e.id));
  let placesChanged = false;
  for (const { id, set } of changes) {
    elements = elements.map((e) => (e.id === id ? v.parse(elementSchema, { ...e, ...set }) : e));
    vpcs = vpcs.map((vpc) => {
      if (vpc.id === id) {
        placesChanged = true;
        return v.parse(vpcSchema, { ...vpc, ...set });
      }
      if (!vpc.subnets.some((s) => s.id === id)) return vpc;
      placesChanged = true;
      return { ...vpc, subnets: vpc.subnets.map((s) => (s.id === id ? v.parse(subnetSchema, { ...s, ...set }) : s)) };
    });
  }
  return { world: { ...world, vpcs, elements: [...elements, ...added] }, firstNew: elements.length, placesChanged };
}
