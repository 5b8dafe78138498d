import type { Catalog } from './catalog.ts';
import type { DesignOption, Element, FullScenario } from './schema.ts';

/** What a change may set that the eras see differently: the rest of an element or VPC is the same then and now. */
const dated: ReadonlySet<string> = new Set(['service', 'region', 'regions']);

/**
 * Whether both eras must decide every one of these designs alike, seen from the few rules that AWS has changed since: interface endpoints that a
 * service did not have then, and endpoints (to an AWS service or an endpoint service) in another Region. Cautious: false says only that they may differ.
 */
export function erasAgree({ world }: Pick<FullScenario, 'world'>, designs: readonly DesignOption[], catalog: Catalog): boolean {
  if (designs.some((d) => d.changes.some(({ set }) => Object.keys(set).some((field) => dated.has(field))))) return false;
  const services = new Map(world.services.map((s) => [s.id, s]));
  const regions = new Set([...world.vpcs.map((v) => v.region), ...world.services.flatMap((s) => ('aws' in s ? [s.region] : []))]);
  const same = (e: Element): boolean => {
    if (e.type === 'endpoint-service') return e.regions.length === 0;
    if (e.type !== 'interface-endpoint') return true;
    const service = services.get(e.service);
    if (!service || !('aws' in service)) return true;
    return regions.size === 1 && catalog.services.get(service.aws)?.interfaceThen === true;
  };
  return world.elements.every(same) && designs.every((d) => d.elements.every(same));
}
