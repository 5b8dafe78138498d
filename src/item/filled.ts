import * as v from 'valibot';
import type { Catalog } from '../network/catalog.ts';
import { parseScenario, referenceFaults } from '../network/parse.ts';
import { elementSchema, scenarioSchema, serviceSchema, siteSchema, vpcSchema, type Element, type Era, type FullScenario, type Requirement, type Scenario, type Service, type Site, type Vpc } from '../network/schema.ts';

/** So many parts are remembered before all are forgotten. */
const most = 5000;

/**
 * A part of a scenario with its defaults, one object for one text; the first fault where it is malformed. Most parts are drawn again and again, and to
 * check one takes longer than to write it down.
 */
export function filling<T extends object>(schema: v.GenericSchema): (part: object) => T | string {
  const known = new Map<string, T>();
  return (part) => {
    const text = JSON.stringify(part);
    const before = known.get(text);
    if (before) return before;
    const result = v.safeParse(schema, part);
    if (!result.success) return result.issues[0].message;
    if (known.size > most) known.clear();
    known.set(text, result.output as T);
    return result.output as T;
  };
}

const vpc = filling<Vpc>(vpcSchema);
const site = filling<Site>(siteSchema);
const service = filling<Service>(serviceSchema);
const element = filling<Element>(elementSchema);
const empty = v.parse(scenarioSchema, { format: 'study.scenario/1', world: {} }) as unknown as FullScenario;

/**
 * A drawn world, and what is asked of it, as a whole scenario: every default filled in. Requirements have none: they are taken as they are, the same objects.
 * @throws where a blueprint drew what is no scenario
 */
export function wholeOf(world: NonNullable<Scenario['world']>, requirements: readonly Requirement[], catalog: Catalog, era: Era = 'today'): FullScenario {
  const { vpcs = [], sites = [], services = [], elements = [] } = world;
  const parts = [vpcs.map(vpc), sites.map(site), services.map(service), elements.map(element)] as const;
  if (parts.every((list) => list.every((part) => typeof part !== 'string'))) {
    const [allVpcs, allSites, allServices, allElements] = parts as unknown as readonly [Vpc[], Site[], Service[], Element[]];
    const whole: FullScenario = { ...empty, era, world: { vpcs: allVpcs, sites: allSites, services: allServices, elements: allElements }, requirements: [...requirements] };
    if (referenceFaults(whole, { services: catalog.services }).length === 0) return whole;
  }
  // Read as a file would be, it says what is wrong and where.
  const parsed = parseScenario({ format: 'study.scenario/1', era, world, requirements }, { services: catalog.services });
  if (!parsed.ok) throw new Error(`a question drew a bad scenario: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
  return parsed.scenario;
}
