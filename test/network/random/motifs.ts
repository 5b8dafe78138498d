import type { ElementInput, ElementType } from '../../../src/network/schema.ts';
import type { Chance } from './chance.ts';
import type { HostedInput, Places, VpcInput } from './places.ts';

/** What an element may name beside the places: what stands already, or is built in the same option. */
export interface Seen {
  readonly gateways: readonly string[];
  readonly lines: readonly string[];
  readonly endpoints: readonly string[];
}
export const seenIn = (elements: readonly ElementInput[]): Seen => {
  const ids = (...types: ElementType[]) => elements.flatMap((e) => (types.includes(e.type) && e.id !== undefined ? [e.id] : []));
  return { gateways: ids('transit-gateway'), lines: ids('direct-connect'), endpoints: ids('gateway-endpoint', 'interface-endpoint') };
};

type Draw = (chance: Chance, places: Places, seen: Seen) => ElementInput[];
/** Absent in most cases, else what is drawn. */
const now = <T extends object>(chance: Chance, n: number, more: () => T): T | Record<never, never> => (chance.percent(n) ? more() : {});
const policy = (chance: Chance) => now(chance, 18, () => ({ policy: chance.pick([[], ['reports'], ['reports', 'logs'], ['logs']]) }));
const named = (chance: Chance, places: Places, kind: string) => now(chance, 50, () => ({ id: places.fresh(kind) }));
const subnetIds = (vpc: VpcInput) => (vpc.subnets ?? []).map((s) => s.id);
const inSubnet = (chance: Chance, vpc: VpcInput) => now(chance, subnetIds(vpc).length > 0 ? 40 : 0, () => ({ subnet: chance.pick(subnetIds(vpc)) }));

const awsServices = (places: Places) => places.services.filter((s) => 'aws' in s);
const apps = (places: Places) => places.services.filter((s): s is HostedInput => 'vpc' in s && s.appliance !== true);
const fleets = (places: Places) => places.services.filter((s): s is HostedInput => 'vpc' in s && s.appliance === true);
const hosted = (places: Places) => places.services.filter((s): s is HostedInput => 'vpc' in s);

function interfaceEndpoint(chance: Chance, places: Places, vpc: string, service: string): ElementInput {
  const everywhere = [...places.vpcs.flatMap((v) => [v.id, ...subnetIds(v)]), ...places.sites.map((s) => s.id)];
  return {
    type: 'interface-endpoint', ...named(chance, places, 'ie'), vpc, service,
    ...now(chance, 30, () => ({ azs: chance.int(1, 3) })),
    ...now(chance, 35, () => ({ privateDns: false })),
    ...now(chance, 18, () => ({ securityGroup: chance.percent(25) ? 'deny' as const : chance.some(everywhere) })),
    ...policy(chance),
  };
}

const endpointService = (chance: Chance, places: Places, service: string, loadBalancer: 'nlb' | 'gwlb'): ElementInput => ({
  type: 'endpoint-service', ...named(chance, places, 'es'), service,
  ...(chance.percent(12) ? { loadBalancer: chance.pick(['nlb', 'nlb-to-alb', 'gwlb', 'alb', 'none'] as const) } : loadBalancer === 'gwlb' ? { loadBalancer } : {}),
  ...now(chance, 12, () => ({ acceptance: 'pending' as const })),
  ...now(chance, 20, () => ({ principals: chance.some(['main', 'retail', 'vendor'], 0) })),
  ...now(chance, 20, () => ({ regions: chance.some(['us-east-1', 'eu-west-1', 'ap-northeast-2']) })),
});

/** Things that belong together, of which a part may be missing or wrong. */
export const motifs = {
  gatewayEndpoint: (chance, places) => {
    const vpc = chance.pick(places.vpcs);
    const service = chance.maybe(places.services.filter((s) => 'aws' in s && (['s3', 'dynamodb'].includes(s.aws) || chance.percent(8))));
    if (!service) return [];
    const tables = now(chance, 30, () => ({ routeTables: chance.percent(30) ? 'none' as const : chance.some(subnetIds(vpc)) }));
    return [{ type: 'gateway-endpoint', ...named(chance, places, 'ge'), vpc: vpc.id, service: service.id, ...tables, ...policy(chance) }];
  },
  interfaceEndpoint: (chance, places) => {
    const service = chance.maybe(awsServices(places));
    return service ? [interfaceEndpoint(chance, places, chance.pick(places.vpcs).id, service.id)] : [];
  },
  offer: (chance, places) => {
    const service = chance.maybe(chance.percent(92) ? apps(places) : hosted(places));
    if (!service) return [];
    const consumers = chance.percent(85) ? places.vpcs.filter((v) => v.id !== service.vpc) : places.vpcs;
    return [endpointService(chance, places, service.id, 'nlb'), ...chance.some(consumers, 0).map((v) => interfaceEndpoint(chance, places, v.id, service.id))];
  },
  inspection: (chance, places) => {
    const service = chance.maybe(chance.percent(92) ? fleets(places) : hosted(places));
    if (!service) return [];
    return [
      endpointService(chance, places, service.id, 'gwlb'),
      ...chance.some(places.vpcs).map((v): ElementInput => ({ type: 'gwlb-endpoint', ...named(chance, places, 'gl'), vpc: v.id, service: service.id, ...now(chance, 30, () => ({ azs: chance.int(1, 2) })), ...now(chance, 10, () => ({ routed: false })) })),
    ];
  },
  internet: (chance, places) => {
    const vpc = chance.pick(places.vpcs);
    const nat = (): ElementInput => ({ type: chance.percent(80) ? 'nat-gateway' : 'nat-instance', ...named(chance, places, 'nat'), vpc: vpc.id, ...now(chance, 35, () => ({ azs: chance.int(1, 3) })), ...inSubnet(chance, vpc) });
    const parts: ElementInput[] = [chance.percent(90) ? { type: 'internet-gateway', ...named(chance, places, 'igw'), vpc: vpc.id } : { type: 'egress-only-internet-gateway', vpc: vpc.id }];
    if (chance.percent(60)) parts.push(nat());
    if (chance.percent(15)) parts.push(nat());
    return chance.percent(10) ? parts.slice(1) : parts;
  },
  publish: (chance, places) => {
    const service = chance.maybe(hosted(places));
    if (!service) return [];
    const parts: ElementInput[] = [{ type: 'public-load-balancer', service: service.id, ...now(chance, 30, () => ({ kind: 'nlb' as const })) }];
    if (chance.percent(70)) parts.push({ type: 'internet-gateway', vpc: service.vpc });
    return parts;
  },
  peering: (chance, places) => {
    const [a, b = a] = chance.shuffled(places.vpcs);
    if (!a || !b || (a === b && (a.count ?? 1) === 1)) return [];
    const self = (a.count ?? 1) > 1 && chance.percent(40);
    return [{ type: 'vpc-peering', ...named(chance, places, 'pcx'), vpcs: [a.id, self ? a.id : b.id], ...now(chance, 15, () => ({ routes: chance.pick(['none', a.id]) })) }];
  },
  softwareVpn: (chance, places) => {
    const [a, b] = chance.shuffled(places.vpcs);
    return a && b ? [{ type: 'software-vpn', vpcs: [a.id, b.id] }] : [];
  },
  hub: (chance, places, seen) => {
    const id = places.fresh('tgw');
    const region = chance.pick(places.vpcs).region ?? 'us-east-1';
    const attached = places.vpcs.filter((v) => chance.percent((v.region ?? 'us-east-1') === region ? 85 : 12)).map((v) => v.id);
    const vpns = places.sites.filter(() => chance.percent(50)).map((s): ElementInput => (chance.percent(60) ? { type: 'site-to-site-vpn', site: s.id, to: id } : { type: 'direct-connect', ...named(chance, places, 'dx'), site: s.id, to: id }));
    const names = [...attached, ...attached, ...places.sites.map((s) => s.id), ...seen.gateways];
    const routes = now(chance, 25, () => ({ routes: Array.from({ length: chance.int(0, 2) }, () => chance.some(names)) }));
    const egress = now(chance, 25, () => ({ egress: chance.pick(places.vpcs).id }));
    const peered = seen.gateways.filter(() => chance.percent(70)).map((other): ElementInput => ({ type: 'transit-gateway-peering', gateways: [id, other] }));
    return [{ type: 'transit-gateway', id, region, attachments: attached, ...routes, ...egress }, ...vpns, ...peered];
  },
  hybrid: (chance, places, seen) => {
    const site = chance.maybe(places.sites);
    if (!site) return [];
    const end = chance.pick([...places.vpcs.map((v) => v.id), ...seen.gateways]);
    const line = (to: string, id: { id?: string } = named(chance, places, 'dx')): ElementInput => ({ type: 'direct-connect', ...id, site: site.id, to, ...now(chance, 20, () => ({ macsec: true })), ...now(chance, seen.lines.length > 0 ? 40 : 0, () => ({ connection: chance.pick(seen.lines) })) });
    const trunk = places.fresh('dx');
    return chance.weighted<() => ElementInput[]>([
      [5, () => [{ type: 'site-to-site-vpn', ...named(chance, places, 'vpn'), site: site.id, to: end }]],
      [4, () => [line(end)]],
      [2, () => [line('aws-public')]],
      [2, () => [line(chance.pick(['aws-public', end]), { id: trunk }), { type: 'site-to-site-vpn', site: site.id, to: end, over: trunk }]],
      [1, () => (seen.lines.length > 0 ? [{ type: 'site-to-site-vpn', site: site.id, to: end, over: chance.pick(seen.lines) }] : [])],
    ])();
  },
  guard: (chance, places, seen) => {
    const service = chance.maybe(places.services.filter((s) => 'aws' in s && (s.aws === 's3' || chance.percent(10))));
    if (!service) return [];
    const vpcs = places.vpcs.map((v) => v.id);
    const allowOnly = chance.percent(35) && seen.endpoints.length > 0 ? { endpoints: chance.some(seen.endpoints) } : chance.percent(65) ? { vpcs: chance.some(vpcs) } : { sourceIps: chance.some([...vpcs, ...places.sites.map((s) => s.id)]) };
    return [{ type: 'bucket-policy', service: service.id, allowOnly }];
  },
  proxy: (chance, places) => {
    const service = chance.maybe(places.services);
    return service ? [{ type: 'proxy', vpc: chance.pick(places.vpcs).id, service: service.id, ...now(chance, 40, () => ({ azs: 2 })) }] : [];
  },
  other: () => [{ type: 'other', what: 'a flow log' }],
} satisfies Record<string, Draw>;

/** One motif: elements that go together. May be empty where the places do not give it. */
export const drawMotif = (chance: Chance, places: Places, seen: Seen): ElementInput[] =>
  chance.weighted<Draw>([
    [6, motifs.gatewayEndpoint], [8, motifs.interfaceEndpoint], [6, motifs.offer], [4, motifs.inspection], [8, motifs.internet], [3, motifs.publish], [8, motifs.peering],
    [2, motifs.softwareVpn], [6, motifs.hub], [8, motifs.hybrid], [3, motifs.guard], [3, motifs.proxy], [1, motifs.other],
  ])(chance, places, seen);

/** A link between networks: peering, a transit gateway, a VPN or a line. */
export const drawLink = (chance: Chance, places: Places, seen: Seen): ElementInput[] => chance.weighted<Draw>([[4, motifs.peering], [1, motifs.softwareVpn], [4, motifs.hub], [4, motifs.hybrid]])(chance, places, seen);
