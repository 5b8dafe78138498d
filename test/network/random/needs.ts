import { requirementKinds, type ElementInput, type Requirement, type RequirementKind } from '../../../src/network/schema.ts';
import type { Chance } from './chance.ts';
import type { Places } from './places.ts';

/** Everything that `from` and `to` may name. */
export const namesOf = (places: Places): { readonly networks: string[]; readonly services: string[] } => ({
  networks: [
    ...places.vpcs.flatMap((v) => [v.id, v.id, ...(v.subnets ?? []).map((s) => s.id), ...(v.cidrs.length > 1 ? v.cidrs.map((c) => `${v.id}/${c}`) : [])]),
    ...places.sites.flatMap((s) => [s.id, s.id, ...(s.cidrs.length > 1 ? s.cidrs.map((c) => `${s.id}/${c}`) : [])]),
  ],
  services: places.services.map((s) => s.id),
});

/** Where something was built already, a requirement is drawn to it more often than not. */
function hint(chance: Chance, elements: readonly ElementInput[], key: 'service' | 'vpc'): string | undefined {
  const e = chance.maybe(elements.filter((x) => key in x));
  return e && key in e ? (e as unknown as Record<string, string>)[key] : undefined;
}

/** The VPCs and sites that elements join to something, as often as they do. */
const joined = (elements: readonly ElementInput[]): string[] =>
  elements.flatMap((e): string[] => {
    switch (e.type) {
      case 'vpc-peering':
      case 'software-vpn': return [...e.vpcs];
      case 'transit-gateway': return [...(e.attachments ?? [])];
      case 'site-to-site-vpn':
      case 'direct-connect': return [e.site, e.site];
      case 'gateway-endpoint':
      case 'interface-endpoint':
      case 'nat-gateway':
      case 'nat-instance': return [e.vpc];
      default: return [];
    }
  });

const kinds: readonly (readonly [number, RequirementKind])[] = requirementKinds.map((kind) => [kind === 'reach' ? 8 : kind === 'private' ? 7 : kind === 'isolate' ? 4 : 2, kind]);

/** A requirement of any kind, mostly on places that the elements have to do with. */
export function drawRequirement(chance: Chance, places: Places, elements: readonly ElementInput[]): Requirement {
  const { networks, services } = namesOf(places);
  const wanted = chance.percent(60) ? hint(chance, elements, 'service') : undefined;
  const linked = joined(elements).filter((id) => networks.includes(id));
  const from = linked.length > 0 && chance.percent(60) ? chance.pick(linked) : chance.percent(6) ? chance.pick(['internet', ...services]) : chance.pick(networks);
  const to = wanted ?? chance.weighted([[services.length > 0 ? 6 : 0, 'service'], [5, 'network'], [1, 'internet']].map(([n, k]) => [n as number, k === 'service' ? chance.maybe(services) ?? 'internet' : k === 'network' ? chance.pick(linked.length > 0 && chance.percent(60) ? linked : networks) : 'internet'] as const));
  const ends = { from, to: to === from ? chance.pick([...networks, ...services]) : to };
  const vpcs = chance.some(places.vpcs.map((v) => v.id));
  const aws = chance.maybe(places.services.filter((s) => 'aws' in s))?.id;
  const app = chance.maybe(places.services.filter((s) => 'vpc' in s))?.id;
  const fleet = chance.maybe(places.services.filter((s) => 'vpc' in s && s.appliance === true))?.id;
  const otherwise: Requirement = { reach: ends };
  const kind = chance.weighted(kinds);
  switch (kind) {
    case 'reach': return otherwise;
    case 'private': return { private: ends };
    case 'isolate': return { isolate: ends };
    case 'encrypt': return { encrypt: ends };
    case 'survivesAz': return { survivesAz: ends };
    case 'keepDnsName': return { keepDnsName: { from, to: aws ?? ends.to } };
    case 'bandwidth': return { bandwidth: { ...ends, gbps: chance.pick([0.5, 1.25, 2, 10]) } };
    case 'readyWithin': return { readyWithin: { days: chance.pick([0, 1, 7, 30, 90]) } };
    case 'exposeOnly': return app === undefined ? otherwise : { exposeOnly: { service: app, to: chance.some(networks).slice(0, 2) } };
    case 'inspect': {
      const guarded = hint(chance, elements.filter((e) => e.type === 'gwlb-endpoint'), 'vpc');
      return fleet === undefined ? otherwise : { inspect: { ...ends, ...(guarded === undefined || guarded === ends.to ? {} : { from: guarded }), by: fleet } };
    }
    case 'onlyVia': return aws === undefined ? otherwise : { onlyVia: { service: aws, vpcs } };
    case 'limitTo': return aws === undefined ? otherwise : { limitTo: { service: aws, from, resources: chance.pick([['reports'], ['reports', 'logs']]) } };
  }
}
