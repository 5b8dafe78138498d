import { elementTypes, type ElementInput, type ElementType } from '../../src/network/schema.ts';
import type { Dice } from './dice.ts';
import { accounts, regions, type DrawnWorld } from './draw-world.ts';
import type { Theme } from './themes.ts';

/** Gives ids to some elements, none twice. */
export class Names {
  readonly #dice: Dice;
  #last = 0;
  constructor(dice: Dice) {
    this.#dice = dice;
  }
  id(): string {
    return `el-${++this.#last}`;
  }
  maybe(): { id?: string } {
    return this.#dice.chance(0.6) ? { id: this.id() } : {};
  }
}

/** Types that build most connections come up more often. */
const common: readonly ElementType[] = ['internet-gateway', 'internet-gateway', 'nat-gateway', 'gateway-endpoint', 'interface-endpoint', 'interface-endpoint', 'interface-endpoint', 'vpc-peering', 'vpc-peering', 'transit-gateway', 'transit-gateway', 'site-to-site-vpn', 'direct-connect', 'endpoint-service', 'gwlb-endpoint'];

/** What to draw: a type, or what a theme is about. */
export interface Taste {
  readonly type?: ElementType;
  readonly theme?: Theme;
}

/** An element that refers to what the world and the elements so far hold; another type where nothing fits the one drawn. */
export function drawElement(dice: Dice, world: DrawnWorld, sofar: readonly ElementInput[], names: Names, taste: Taste = {}): ElementInput {
  const { theme } = taste;
  for (let tries = 0; tries < 8; tries++) {
    const type = taste.type ?? (dice.chance(0.75) ? dice.pick(theme?.types ?? common) : dice.pick(elementTypes));
    const about = theme && dice.chance(0.85) ? theme.about(world.services) : [];
    const element = oneOf(type, dice, about.length > 0 ? { ...world, services: about } : world, sofar, names, theme);
    if (element) return element;
  }
  return { type: 'internet-gateway', vpc: dice.pick(world.vpcs).id };
}

function oneOf(type: ElementType, dice: Dice, { vpcs, sites, services }: DrawnWorld, sofar: readonly ElementInput[], names: Names, theme?: Theme): ElementInput | undefined {
  const vpc = dice.pick(vpcs);
  const id = names.maybe();
  const own = { ...id, vpc: vpc.id };
  const azs = dice.number(1, 2);
  const ids = (...types: readonly ElementType[]): string[] => sofar.flatMap((e) => (types.includes(e.type) && e.id !== undefined ? [e.id] : []));
  const aws = services.filter((s) => 'aws' in s);
  const apps = services.filter((s) => 'vpc' in s);
  const subnet = vpc.subnets && vpc.subnets.length > 0 && dice.chance(0.4) ? { subnet: dice.pick(vpc.subnets).id } : {};
  const policy = !dice.chance(theme?.policies ?? 0.3) ? {} : { policy: dice.pick([[], ['own-bucket'], ['own-bucket'], ['own-bucket', 'logs']]) };
  const networks = [...vpcs, ...sites].map((n) => n.id);
  switch (type) {
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
      return { type, ...own };
    case 'nat-gateway':
    case 'nat-instance':
      return { type, ...own, azs: 'subnet' in subnet ? 1 : azs, ...subnet };
    case 'gateway-endpoint': {
      if (aws.length === 0) return undefined;
      const tables = dice.chance(0.7) ? 'all' : dice.chance(0.2) ? 'none' : (vpc.subnets?.length ?? 0) > 0 ? dice.some((vpc.subnets ?? []).map((s) => s.id)) : 'all';
      return { type, ...own, service: dice.pick(aws).id, routeTables: tables, ...policy };
    }
    case 'interface-endpoint': {
      const group = dice.chance(0.75) ? 'allow' : dice.chance(0.2) ? 'deny' : dice.some([...networks, ...vpcs.flatMap((v) => v.subnets ?? []).map((s) => s.id)]);
      return { type, ...own, service: dice.pick(services).id, azs, privateDns: dice.chance(0.8), securityGroup: group, ...policy };
    }
    case 'gwlb-endpoint': {
      const fleets = apps.filter((s) => 'vpc' in s && s.appliance);
      return fleets.length === 0 ? undefined : { type, ...own, service: dice.pick(fleets).id, azs, routed: dice.chance(0.85) };
    }
    case 'endpoint-service': {
      if (apps.length === 0) return undefined;
      const app = dice.pick(apps);
      return {
        type,
        ...id,
        service: app.id,
        loadBalancer: 'appliance' in app && app.appliance && dice.chance(0.7) ? 'gwlb' : dice.pick(['nlb', 'nlb', 'nlb', 'nlb-to-alb', 'alb', 'none', 'gwlb']),
        acceptance: dice.chance(0.9) ? 'accepted' : 'pending',
        principals: dice.chance(0.75) ? 'all' : dice.some(accounts, 0),
        regions: dice.chance(0.7) ? [] : [dice.pick(regions)],
      };
    }
    case 'vpc-peering':
    case 'software-vpn': {
      const other = vpc.count !== undefined && dice.chance(0.4) ? vpc : dice.pick(vpcs);
      if (other === vpc && vpc.count === undefined) return undefined;
      if (type === 'software-vpn') return { type, ...id, vpcs: [vpc.id, other.id] };
      return { type, ...id, vpcs: [vpc.id, other.id], routes: dice.chance(0.85) ? 'both' : dice.pick(['none', vpc.id, other.id]) };
    }
    case 'transit-gateway': {
      const peers = ids('transit-gateway');
      const attachments = dice.some(vpcs, 0).map((v) => v.id);
      const talkers = [...networks, ...networks, ...peers];
      const lists = dice.times(dice.number(1, 2), () => dice.some(talkers));
      return { type, id: names.id(), region: dice.chance(0.85) ? (vpc.region ?? 'us-east-1') : dice.pick(regions), attachments, routes: dice.chance(0.6) ? 'full' : lists, ...(dice.chance(0.35) ? { egress: dice.pick(vpcs).id } : {}) };
    }
    case 'transit-gateway-peering': {
      const gateways = ids('transit-gateway');
      const [a, b] = [gateways.at(-1), gateways[dice.number(0, Math.max(0, gateways.length - 2))]];
      return a === undefined || b === undefined || a === b ? undefined : { type, ...id, gateways: [a, b] };
    }
    case 'site-to-site-vpn':
    case 'direct-connect': {
      if (sites.length === 0) return undefined;
      const site = dice.pick(sites).id;
      const lines = ids('direct-connect');
      const gateways = ids('transit-gateway');
      const to = gateways.length > 0 && dice.chance(0.6) ? dice.pick(gateways) : vpc.id;
      if (type === 'site-to-site-vpn') return { type, ...id, site, to, over: lines.length > 0 && dice.chance(0.6) ? dice.pick(lines) : 'internet' };
      return { type, ...id, site, to: dice.chance(0.2) ? 'aws-public' : to, macsec: dice.chance(0.3), ...(lines.length > 0 && dice.chance(0.4) ? { connection: dice.pick(lines) } : {}) };
    }
    case 'public-load-balancer':
      return apps.length === 0 ? undefined : { type, ...id, service: dice.pick(apps).id, kind: dice.pick(['alb', 'nlb']) };
    case 'proxy':
      return { type, ...own, service: dice.pick(services).id, azs };
    case 'bucket-policy': {
      const buckets = aws.filter((s) => 'aws' in s && s.aws === 's3');
      if (buckets.length === 0) return undefined;
      const endpoints = ids('gateway-endpoint', 'interface-endpoint');
      const only = dice.pick(['endpoints', 'vpcs', 'sourceIps']);
      const allowOnly = only === 'endpoints' ? { endpoints: dice.some(endpoints, 0) } : only === 'vpcs' ? { vpcs: dice.some(vpcs.map((v) => v.id), 0) } : { sourceIps: dice.some(networks, 0) };
      return { type, ...id, service: dice.pick(buckets).id, allowOnly };
    }
    case 'other':
      return { type, ...id, what: 'a flow log' };
  }
}
