import { requirementKinds, type Requirement } from '../../src/network/schema.ts';
import type { Dice } from './dice.ts';
import type { DrawnWorld } from './draw-world.ts';
import type { Theme } from './themes.ts';

/** One requirement on what a world holds; any of the forms. */
export function drawRequirement(dice: Dice, world: DrawnWorld, theme?: Theme): Requirement {
  const { vpcs, sites } = world;
  const about = theme && dice.chance(0.85) ? theme.about(world.services) : [];
  const services = about.length > 0 ? about : world.services;
  const apps = services.filter((s) => 'vpc' in s);
  const fleets = world.services.filter((s) => 'vpc' in s && s.appliance);
  const networks = [...vpcs, ...sites];
  const place = (): string => {
    const net = dice.pick(networks);
    if (dice.chance(0.15)) return `${net.id}/${dice.pick(net.cidrs)}`;
    if ('subnets' in net && net.subnets && net.subnets.length > 0 && dice.chance(0.35)) return dice.pick(net.subnets).id;
    return net.id;
  };
  const from = (): string => (dice.chance(0.06) ? 'internet' : dice.chance(0.08) ? dice.pick(services).id : place());
  const to = (): string => (dice.chance(0.05) ? 'internet' : dice.chance(0.65) ? dice.pick(services).id : place());
  const ends = { from: from(), to: to() };
  const kind = theme && dice.chance(0.8) ? dice.pick(theme.kinds) : dice.chance(0.35) ? dice.pick(['reach', 'private', 'isolate'] as const) : dice.pick(requirementKinds);
  switch (kind) {
    case 'reach':
      return { reach: ends };
    case 'private':
      return { private: ends };
    case 'isolate':
      return { isolate: ends };
    case 'encrypt':
      return { encrypt: ends };
    case 'survivesAz':
      return { survivesAz: ends };
    case 'keepDnsName':
      return { keepDnsName: ends };
    case 'bandwidth':
      return { bandwidth: { ...ends, gbps: dice.pick([1, 1.25, 2, 10]) } };
    case 'readyWithin':
      return { readyWithin: { days: dice.pick([1, 7, 29, 30, 45]) } };
    case 'inspect':
      return fleets.length === 0 ? { reach: ends } : { inspect: { ...ends, by: dice.pick(fleets).id } };
    case 'exposeOnly':
      return apps.length === 0 ? { private: ends } : { exposeOnly: { service: dice.pick(apps).id, to: dice.times(dice.number(1, 2), place) } };
    case 'onlyVia':
      return { onlyVia: { service: dice.pick(services).id, vpcs: dice.some(vpcs.map((v) => v.id)) } };
    case 'limitTo':
      return { limitTo: { service: dice.pick(services).id, from: place(), resources: dice.pick([['own-bucket'], ['own-bucket'], ['logs', 'own-bucket']]) } };
  }
}
