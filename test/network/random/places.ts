import type { Scenario } from '../../../src/network/schema.ts';
import type { Chance } from './chance.ts';

type WorldInput = Scenario['world'];
export type VpcInput = NonNullable<WorldInput['vpcs']>[number];
export type SiteInput = NonNullable<WorldInput['sites']>[number];
export type ServiceInput = NonNullable<WorldInput['services']>[number];
export type HostedInput = Extract<ServiceInput, { vpc: string }>;

/** What a scenario is drawn in: the places, and ids that are still free. */
export interface Places {
  readonly vpcs: readonly VpcInput[];
  readonly sites: readonly SiteInput[];
  readonly services: readonly ServiceInput[];
  /** An id that is given once. */
  fresh(kind: string): string;
}

export interface Bounds {
  /** No two blocks of addresses overlap. */
  readonly disjoint?: boolean;
  /** No groups of VPCs. */
  readonly single?: boolean;
}

const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-2'] as const;
const accounts = ['main', 'retail', 'vendor'] as const;
const codes = ['s3', 's3', 's3', 'dynamodb', 'dynamodb', 'sqs', 'sqs', 'kms', 'execute-api', 'bedrock-runtime', 'glacier'] as const;

/** Blocks from a small pool, so that they meet now and then; from a list without repeats where they must not. */
class Blocks {
  #next = 0;
  readonly #chance: Chance;
  readonly #disjoint: boolean;
  constructor(chance: Chance, disjoint: boolean) {
    this.#chance = chance;
    this.#disjoint = disjoint;
  }
  draw(wide: boolean): string {
    const fresh = this.#next++;
    if (!this.#disjoint && this.#chance.percent(25)) return this.#chance.pick(['10.0.0.0/16', '10.1.0.0/16', '10.1.64.0/20', '172.16.0.0/13', '10.0.0.0/8', '192.168.0.0/16']);
    return wide ? `172.${16 + fresh}.0.0/16` : fresh % 3 === 2 ? `192.168.${fresh * 8}.0/21` : `10.${fresh}.0.0/16`;
  }
}

function subnetsOf(chance: Chance, vpc: string): NonNullable<VpcInput['subnets']> {
  if (chance.percent(50)) return [];
  return Array.from({ length: chance.int(1, 3) }, (_, i) => ({
    id: `${vpc}-${'xyz'[i]}`,
    az: chance.pick(['a', 'b', 'b']),
    ...(chance.percent(45) ? { public: true, ...(chance.percent(20) ? { publicAddresses: false } : {}) } : {}),
  }));
}

/** A few of the places, which belong together: most of a scenario is drawn among these, so that things meet. */
export function focusOf(chance: Chance, places: Places): Places {
  const service = chance.maybe(places.services);
  const home = service && 'vpc' in service ? places.vpcs.filter((v) => v.id === service.vpc) : [];
  const others = chance.shuffled(places.vpcs.filter((v) => !home.includes(v)));
  const fleet = chance.maybe(places.services.filter((s) => 'vpc' in s && s.appliance === true && s !== service));
  return { vpcs: [...home, ...others.slice(0, chance.int(1, 2))], sites: chance.some(places.sites).slice(0, 1), services: [...(service ? [service] : []), ...(fleet ? [fleet] : [])], fresh: places.fresh };
}

/** One to four VPCs, up to two sites, up to five services: small worlds in which things meet. */
export function drawPlaces(chance: Chance, { disjoint = false, single = false }: Bounds): Places {
  const counters = new Map<string, number>();
  const fresh = (kind: string): string => {
    counters.set(kind, (counters.get(kind) ?? 0) + 1);
    return `${kind}-${counters.get(kind)}`;
  };
  const blocks = new Blocks(chance, disjoint);
  const abroad = chance.percent(25);
  const region = (): { region?: string } => (abroad && chance.percent(40) ? { region: chance.pick(regions) } : {});
  const vpcs = Array.from({ length: chance.weighted([[2, 1], [5, 2], [4, 3], [1, 4]]) }, (): VpcInput => {
    const id = fresh('vpc');
    const group = !single && chance.percent(12);
    return {
      id,
      ...region(),
      ...(chance.percent(25) ? { account: chance.pick(accounts) } : {}),
      cidrs: Array.from({ length: chance.percent(15) ? 2 : 1 }, () => blocks.draw(group)),
      ...(group ? { count: chance.pick([2, 3, 5, 125, 126, 127]), ...(!disjoint && chance.percent(30) ? { overlap: true } : {}) } : {}),
      ...(chance.percent(8) ? { dnsSupport: false } : {}),
      ...(chance.percent(8) ? { dnsHostnames: false } : {}),
      subnets: subnetsOf(chance, id),
    };
  });
  const sites = Array.from({ length: chance.weighted([[4, 0], [5, 1], [2, 2]]) }, (): SiteInput => ({
    id: fresh('site'),
    cidrs: Array.from({ length: chance.percent(20) ? 2 : 1 }, () => blocks.draw(false)),
    ...(chance.percent(60) ? { internet: false } : {}),
  }));
  const hosts = vpcs.filter((v) => (v.count ?? 1) === 1);
  const hosted = (appliance: boolean): ServiceInput[] => {
    const vpc = chance.maybe(hosts);
    if (!vpc) return [];
    const subnet = chance.percent(30) ? chance.maybe(vpc.subnets ?? []) : undefined;
    return [{ id: fresh(appliance ? 'fleet' : 'app'), vpc: vpc.id, ...(subnet ? { subnet: subnet.id } : {}), ...(appliance ? { appliance } : {}) }];
  };
  const services: ServiceInput[] = [
    ...Array.from({ length: chance.weighted([[1, 0], [6, 1], [2, 2]]) }, (): ServiceInput => {
      const aws = chance.pick(codes);
      return { id: fresh('svc'), aws, ...region(), ...(aws === 'execute-api' && chance.percent(60) ? { publicEndpoint: false } : {}) };
    }),
    ...(chance.percent(55) ? hosted(false) : []),
    ...(chance.percent(15) ? hosted(false) : []),
    ...(chance.percent(25) ? hosted(true) : []),
  ];
  return { vpcs, sites, services, fresh };
}
