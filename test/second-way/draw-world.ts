import type { Scenario } from '../../src/network/schema.ts';
import type { Dice } from './dice.ts';

type World = Scenario['world'];
export type Vpcs = NonNullable<World['vpcs']>;
export type DrawnWorld = { vpcs: Vpcs; sites: NonNullable<World['sites']>; services: NonNullable<World['services']> };

export const regions = ['us-east-1', 'us-east-1', 'us-east-1', 'eu-west-1'] as const;
export const accounts = ['main', 'main', 'retail'] as const;
/** Some of these overlap. */
const vpcBlocks = ['10.0.0.0/16', '10.0.0.0/16', '10.0.128.0/17', '10.1.0.0/16', '10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16', '10.4.0.0/14', '172.16.0.0/16', '192.168.0.0/20'] as const;
const siteBlocks = ['192.168.0.0/16', '192.168.8.0/24', '172.16.4.0/24', '10.0.0.0/16', '172.20.0.0/16'] as const;
const codes = ['s3', 's3', 's3', 'dynamodb', 'dynamodb', 'sqs', 'kms', 'glacier', 'eks'] as const;

/** None of these overlap. */
const tidyBlocks = ['10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16', '10.4.0.0/14', '172.16.0.0/16'] as const;

/**
 * VPCs, sites and services, without elements.
 * @param trouble the share of what stands in the way: overlaps, several Regions, missing attributes
 */
export function drawWorld(dice: Dice, trouble = 1): DrawnWorld {
  const tidy = [...tidyBlocks];
  const block = (): string => (dice.chance(trouble) ? dice.pick(vpcBlocks) : (tidy.splice(dice.number(0, tidy.length - 1), 1)[0] ?? '10.9.0.0/16'));
  const region = (): string => (dice.chance(trouble) ? dice.pick(regions) : 'us-east-1');
  let subnets = 0;
  const vpcs = Array.from({ length: dice.number(1, 4) }, (_, i): Vpcs[number] => {
    const size = dice.chance(0.85) ? 1 : dice.chance(0.8) ? dice.number(2, 4) : dice.pick([60, 126, 127, 300]);
    return {
      id: `vpc-${'abcd'[i] ?? 'x'}`,
      region: region(),
      account: dice.pick(accounts),
      cidrs: [...new Set(dice.times(dice.chance(0.85) ? 1 : 2, block))],
      ...(size > 1 ? { count: size, overlap: dice.chance(0.4) } : {}),
      ...(dice.chance(0.1 * trouble) ? { dnsSupport: false } : {}),
      ...(dice.chance(0.1 * trouble) ? { dnsHostnames: false } : {}),
      ...(dice.chance(0.55)
        ? { subnets: dice.times(dice.number(1, 3), () => ({ id: `sub-${++subnets}`, az: dice.pick(['a', 'b']), public: dice.chance(0.5), ...(dice.chance(0.15) ? { publicAddresses: false } : {}) })) }
        : {}),
    };
  });
  const sites = Array.from({ length: dice.pick([0, 1, 1, 2]) }, (_, i) => ({
    id: `site-${i + 1}`,
    cidrs: [...new Set(dice.times(dice.chance(0.75) ? 1 : 2, () => dice.pick(siteBlocks)))],
    internet: dice.chance(0.7),
  }));
  const homes = vpcs.filter((v) => v.count === undefined);
  const services = Array.from({ length: dice.number(1, 4) }, (_, i): DrawnWorld['services'][number] => {
    if (homes.length === 0 || dice.chance(0.45)) return { id: `aws-${i + 1}`, aws: dice.pick(codes), region: region(), publicEndpoint: dice.chance(0.85) };
    const home = dice.pick(homes);
    const subnet = home.subnets && home.subnets.length > 0 && dice.chance(0.5) ? { subnet: dice.pick(home.subnets).id } : {};
    return { id: `app-${i + 1}`, vpc: home.id, ...subnet, appliance: dice.chance(0.35) };
  });
  return { vpcs, sites, services };
}
