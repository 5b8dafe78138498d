import type { ElementInput, ElementType, RequirementKind } from '../../src/network/schema.ts';
import type { Dice } from './dice.ts';
import type { DrawnWorld } from './draw-world.ts';

/** What a scenario is mostly about, so that rare things meet often enough: what is built, what is asked, what stands from the start. */
export interface Theme {
  readonly types: readonly ElementType[];
  readonly kinds: readonly RequirementKind[];
  /** Which services most elements and requirements speak of. */
  readonly about: (services: DrawnWorld['services']) => DrawnWorld['services'];
  readonly start: (dice: Dice, world: DrawnWorld) => readonly ElementInput[];
  /** The share of endpoints with a policy, and of blocks, Regions and settings that stand in the way. */
  readonly policies: number;
  readonly trouble: number;
}

type Services = DrawnWorld['services'];
const apps = (services: Services): Services => services.filter((s) => 'vpc' in s && !s.appliance);
const fleets = (services: Services): Services => services.filter((s) => 'vpc' in s && s.appliance);
const buckets = (services: Services): Services => services.filter((s) => 'aws' in s && s.aws === 's3');
const all = (services: Services): Services => services;
const nothing = (): readonly ElementInput[] => [];

const links: readonly ElementType[] = ['vpc-peering', 'vpc-peering', 'transit-gateway', 'site-to-site-vpn', 'direct-connect', 'software-vpn'];
const ways: readonly RequirementKind[] = ['reach', 'private', 'isolate'];

export const themes: Readonly<Record<string, Theme>> = {
  inspection: {
    types: ['gwlb-endpoint', 'gwlb-endpoint', 'gwlb-endpoint', 'internet-gateway', 'nat-gateway', 'interface-endpoint', 'proxy', ...links],
    kinds: ['inspect', 'inspect', 'inspect', 'survivesAz', ...ways],
    about: all,
    start: (_, { services, vpcs }) => [
      ...fleets(services).map((s): ElementInput => ({ type: 'endpoint-service', service: s.id, loadBalancer: 'gwlb' })),
      ...fleets(services).slice(0, 1).flatMap((s) => vpcs.map((v): ElementInput => ({ type: 'gwlb-endpoint', vpc: v.id, service: s.id }))),
    ],
    policies: 0.1,
    trouble: 0.15,
  },
  exposure: {
    types: ['interface-endpoint', 'interface-endpoint', 'interface-endpoint', 'endpoint-service', 'vpc-peering', 'transit-gateway', 'public-load-balancer', 'internet-gateway', 'proxy'],
    kinds: ['exposeOnly', 'exposeOnly', 'exposeOnly', ...ways],
    about: apps,
    start: (dice, { services, vpcs }) => [
      ...apps(services).slice(0, 2).map((s): ElementInput => ({ type: 'endpoint-service', service: s.id })),
      ...apps(services).slice(0, 1).flatMap((s) => dice.some(vpcs).map((v): ElementInput => ({ type: 'interface-endpoint', vpc: v.id, service: s.id }))),
    ],
    policies: 0.05,
    trouble: 0.15,
  },
  buckets: {
    types: ['gateway-endpoint', 'gateway-endpoint', 'interface-endpoint', 'interface-endpoint', 'bucket-policy', 'bucket-policy', 'nat-gateway', 'internet-gateway', 'proxy', ...links],
    kinds: ['limitTo', 'limitTo', 'onlyVia', 'onlyVia', 'keepDnsName', 'keepDnsName', ...ways],
    about: buckets,
    start: (dice, { services, vpcs }) =>
      buckets(services).slice(0, 1).flatMap((s) => dice.some(vpcs, 0).map((v): ElementInput => ({ type: 'gateway-endpoint', vpc: v.id, service: s.id, policy: ['own-bucket'] }))),
    policies: 0.6,
    trouble: 0.15,
  },
  hubs: {
    types: ['transit-gateway', 'transit-gateway', 'transit-gateway', 'transit-gateway-peering', 'transit-gateway-peering', 'transit-gateway-peering', 'site-to-site-vpn', 'direct-connect', 'nat-gateway', 'internet-gateway', 'interface-endpoint'],
    kinds: ['encrypt', 'bandwidth', 'survivesAz', ...ways, ...ways],
    about: all,
    start: nothing,
    policies: 0.1,
    trouble: 0.2,
  },
  proxies: {
    types: ['proxy', 'proxy', 'proxy', 'vpc-peering', 'vpc-peering', 'software-vpn', 'gateway-endpoint', 'interface-endpoint', 'site-to-site-vpn', 'direct-connect', 'nat-gateway', 'internet-gateway', 'gwlb-endpoint'],
    kinds: ['survivesAz', 'encrypt', 'bandwidth', 'limitTo', 'inspect', 'keepDnsName', ...ways],
    about: (services) => services.slice(0, 1),
    start: nothing,
    policies: 0.3,
    trouble: 0.2,
  },
  lines: {
    types: ['direct-connect', 'direct-connect', 'direct-connect', 'site-to-site-vpn', 'site-to-site-vpn', 'transit-gateway', 'interface-endpoint', 'public-load-balancer', 'internet-gateway'],
    kinds: ['encrypt', 'encrypt', 'bandwidth', 'private', 'readyWithin', ...ways],
    about: all,
    start: nothing,
    policies: 0.1,
    trouble: 0.2,
  },
};
