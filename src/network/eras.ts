import type { Catalog } from './catalog.ts';
import type { DesignOption, Element, FullScenario } from './schema.ts';

/** What a change may set that the eras see differently: the rest of an element or VPC is the same then and now. */
const dated: ReadonlySet<string> = new Set(['service', 'region', 'regions']);

/**
 * Tells of designs in a world whether both eras must decide every one of them alike, seen from the few rules that AWS has changed since: interface endpoints
 * that a service did not have then, and endpoints (to an AWS service or an endpoint service) in another Region. Cautious: false says only that they may differ.
 */
export function agreementIn(world: FullScenario['world'], catalog: Catalog): (designs: readonly DesignOption[]) => boolean {
  const services = new Map(world.services.map((s) => [s.id, s]));
  const regions = new Set([...world.vpcs.map((v) => v.region), ...world.services.flatMap((s) => ('aws' in s ? [s.region] : []))]);
  const same = (e: Element): boolean => {
    if (e.type === 'endpoint-service') return e.regions.length === 0;
    if (e.type !== 'interface-endpoint') return true;
    const service = services.get(e.service);
    if (!service || !('aws' in service)) return true;
    return regions.size === 1 && catalog.services.get(service.aws)?.interfaceThen === true;
  };
  const always = (d: DesignOption): boolean => d.elements.every(same) && !d.changes.some(({ set }) => Object.keys(set).some((field) => dated.has(field)));
  const standing = world.elements.every(same);
  return (designs) => standing && designs.every(always);
}

/** The same of one list of designs. */
export const erasAgree = ({ world }: Pick<FullScenario, 'world'>, designs: readonly DesignOption[], catalog: Catalog): boolean => agreementIn(world, catalog)(designs);
