import type { Element, FullScenario, Service, World } from '../../network/schema.ts';
import type { Rng } from '../random.ts';

const most = { vpcs: 4, sites: 2, services: 5, subnets: 24 };

/** The ids that an element cannot do without. */
function needs(e: Element): string[] {
  switch (e.type) {
    case 'vpc-peering':
    case 'software-vpn':
      return [...e.vpcs];
    case 'transit-gateway':
      return [];
    case 'transit-gateway-peering':
      return [...e.gateways];
    case 'site-to-site-vpn':
      return [e.site, e.to, ...(e.over === 'internet' ? [] : [e.over])];
    case 'direct-connect':
      return [e.site, ...(e.to === 'aws-public' ? [] : [e.to]), ...(e.connection === undefined ? [] : [e.connection])];
    case 'bucket-policy':
      return [e.service, ...Object.values(e.allowOnly).flat()];
    case 'other':
      return [];
    default:
      return [...('vpc' in e ? [e.vpc] : []), ...('service' in e ? [e.service] : [])];
  }
}

/** Places that hang together in one step: what a link names at its other ends. */
function neighbours(world: World, place: string): string[] {
  const hubs = new Map(world.elements.flatMap((e) => (e.type === 'transit-gateway' ? [[e.id, [...e.attachments, ...world.elements.flatMap((x) => (x.type === 'site-to-site-vpn' || x.type === 'direct-connect') && x.to === e.id ? [x.site] : [])]] as const] : [])));
  const ends = world.elements.flatMap((e): string[][] => (e.type === 'vpc-peering' || e.type === 'software-vpn' ? [[...e.vpcs]] : e.type === 'site-to-site-vpn' || e.type === 'direct-connect' ? [[e.site, e.to]] : []));
  const hosts = new Map(world.services.flatMap((s) => ('vpc' in s ? [[s.id, s.vpc] as const] : [])));
  const served = world.elements.flatMap((e) => (e.type === 'interface-endpoint' || e.type === 'gwlb-endpoint' ? [[e.vpc, hosts.get(e.service) ?? '']] : []));
  return [...ends, ...hubs.values(), ...served].filter((list) => list.includes(place)).flat().filter((id) => id !== place && id !== '');
}

/**
 * A part of a world that is small enough to be told in a question: a VPC drawn by chance, what is linked with it, another VPC, and their services.
 * What stands in it or between its places comes along, the rest is left out. The whole world where that is small enough.
 */
export function excerptOf({ world }: FullScenario, rng: Rng): World {
  const start = rng.pick(world.vpcs);
  const chosen = new Set([start.id]);
  for (const id of [...rng.shuffle(neighbours(world, start.id)), ...rng.shuffle(world.vpcs).map((vpc) => vpc.id), ...rng.shuffle(world.sites).map((site) => site.id)]) {
    const [vpcs, sites] = [world.vpcs.filter((v) => chosen.has(v.id)), world.sites.filter((s) => chosen.has(s.id))];
    const vpc = world.vpcs.find((v) => v.id === id);
    if (vpc ? vpcs.length < most.vpcs && vpcs.reduce((sum, v) => sum + v.subnets.length, vpc.subnets.length) <= most.subnets : sites.length < most.sites && world.sites.some((s) => s.id === id)) chosen.add(id);
  }
  const used = new Set(world.elements.flatMap((e) => ('service' in e && 'vpc' in e && chosen.has(e.vpc) ? [e.service] : [])));
  const services = rng.shuffle(world.services.filter((s) => ('vpc' in s ? chosen.has(s.vpc) : used.has(s.id)))).slice(0, most.services);
  const stays = new Set([...chosen, ...services.map((s) => s.id)]);
  // Ids that elements give each other: a gateway of gateways, a line that carries another.
  let elements = world.elements.flatMap((e) => within(e, stays));
  for (const e of elements) if (e.id !== undefined) stays.add(e.id);
  elements = elements.filter((e) => needs(e).every((id) => stays.has(id)));
  const kept = { vpcs: world.vpcs.filter((v) => chosen.has(v.id)), sites: world.sites.filter((s) => chosen.has(s.id)), elements };
  return { ...kept, services: [...services, ...offered(kept.vpcs[0]?.region ?? 'us-east-1', services, rng)].map((s) => ('vpc' in s && s.subnet !== undefined && !kept.vpcs.some((v) => v.subnets.some((x) => x.id === s.subnet)) ? withoutSubnet(s) : s)) };
}

const withoutSubnet = (s: Extract<Service, { vpc: string }>): Service => ({ id: s.id, vpc: s.vpc, appliance: s.appliance });

/** AWS services that could be asked about where the part has none. */
function offered(region: string, services: readonly Service[], rng: Rng): Service[] {
  const codes = services.flatMap((s) => ('aws' in s ? [s.aws] : []));
  return codes.length > 1 ? [] : rng.shuffle(['s3', 'sqs', 'dynamodb', 'kms'].filter((code) => !codes.includes(code))).slice(0, 2 - codes.length).map((aws) => ({ id: `asked-${aws}`, aws, region, publicEndpoint: true }));
}

/** An element as far as it concerns the places that stay; nothing where it does not. */
function within(e: Element, stays: ReadonlySet<string>): Element[] {
  const places = needs(e).filter((id) => id !== 'internet');
  if (e.type === 'transit-gateway') {
    const attachments = e.attachments.filter((id) => stays.has(id));
    if (attachments.length === 0) return [];
    const { egress, ...rest } = e;
    return [{ ...rest, attachments, routes: e.routes === 'full' ? 'full' : e.routes.map((ids) => ids.filter((id) => stays.has(id))).filter((ids) => ids.length > 1), ...(egress !== undefined && stays.has(egress) ? { egress } : {}) }];
  }
  if (e.type === 'site-to-site-vpn' || e.type === 'direct-connect') return stays.has(e.site) ? [e] : [];
  if (e.type === 'transit-gateway-peering') return [e];
  if (!places.every((id) => stays.has(id))) return [];
  if (e.type === 'interface-endpoint' && Array.isArray(e.securityGroup)) return [{ ...e, securityGroup: e.securityGroup.filter((id) => stays.has(id)) }];
  return [e];
}
