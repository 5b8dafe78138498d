import { rngOf, type Rng } from '../../../src/item/random.ts';
import type { ElementInput, Scenario } from '../../../src/network/schema.ts';

export type World = { [K in keyof Scenario['world']]-?: NonNullable<Scenario['world'][K]> };
type Vpc = World['vpcs'][number] & { subnets: { id: string; az: string; public: boolean }[] };

/** A consistent account as a world: what AWS would let somebody build, with every kind of thing that an import reads. */
export function someWorld(seed: number, most = 5): World {
  const rng = rngOf(seed);
  const regions = rng.chance(0.3) ? ['eu-west-1', 'us-east-1'] : ['ap-northeast-2'];
  const vpcs: Vpc[] = Array.from({ length: 2 + rng.below(most - 1) }, (_, i): Vpc => ({
    id: `net-${i}`, region: rng.pick(regions), account: rng.pick(['111111111111', '222222222222']), cidrs: [`10.${rng.chance(0.15) ? 0 : i}.0.0/16`, ...(rng.chance(0.2) ? [`172.${16 + i}.0.0/16`] : [])],
    subnets: Array.from({ length: 1 + rng.below(4) }, (_, j) => ({ id: `net-${i}-part-${j}`, az: rng.pick(['a', 'b', 'c']), public: rng.chance(0.3) })),
  }));
  const elements: ElementInput[] = [];
  const services: World['services'] = [];
  const sites: World['sites'] = [];
  for (const vpc of vpcs) {
    const open = vpc.subnets.find((s) => s.public);
    if (open) elements.push({ type: 'internet-gateway', id: `${vpc.id}-igw`, vpc: vpc.id });
    // A route to it makes a NAT gateway one, and only a private subnet has that.
    if (open && vpc.subnets.some((s) => !s.public) && rng.chance(0.6)) elements.push({ type: 'nat-gateway', id: `${vpc.id}-nat`, vpc: vpc.id, subnet: open.id });
  }
  const aws = (code: string, region: string): string => {
    const id = regions.length > 1 ? `${code}-${region}` : code;
    if (!services.some((s) => s.id === id)) services.push({ id, aws: code, region });
    return id;
  };
  // Both Regions of a service are in use, or its name would not say which.
  for (const vpc of vpcs) for (const code of regions.length > 1 ? [] : rng.shuffle(['s3', 'dynamodb']).slice(0, rng.below(3))) elements.push({ type: 'gateway-endpoint', id: `${vpc.id}-${code}`, vpc: vpc.id, service: aws(code, vpc.region ?? ''), ...some(rng, vpc), ...policy(rng) });
  for (const vpc of vpcs) for (const code of regions.length > 1 ? [] : rng.shuffle(['sqs', 'kms']).slice(0, rng.below(3))) {
    // A security group knows blocks: whoever has the same ones is let in too.
    const let_in = rng.pick(vpcs);
    const others = vpcs.filter((v) => v.cidrs.every((c) => let_in.cidrs.includes(c))).map((v) => v.id);
    elements.push({ type: 'interface-endpoint', id: `${vpc.id}-${code}`, vpc: vpc.id, service: aws(code, vpc.region ?? ''), azs: new Set(vpc.subnets.map((s) => s.az)).size, ...(rng.chance(0.2) ? { privateDns: false } : {}), ...(rng.chance(0.3) ? { securityGroup: rng.chance(0.4) ? 'deny' as const : others } : {}), ...policy(rng) });
  }
  const host = rng.pick(vpcs);
  if (rng.chance(0.5)) {
    const used = vpcs.filter((v) => v.id !== host.id && v.region === host.region);
    const pending = used.length > 0 && rng.chance(0.3);
    services.push({ id: 'billing', vpc: host.id });
    elements.push({ type: 'endpoint-service', id: 'offer', service: 'billing', ...(pending ? { acceptance: 'pending' as const } : {}) });
    for (const v of used) if (pending || rng.chance(0.7)) elements.push({ type: 'interface-endpoint', id: `${v.id}-billing`, vpc: v.id, service: 'billing', azs: new Set(v.subnets.map((s) => s.az)).size, privateDns: false });
  }
  vpcs.forEach((a, i) => vpcs.slice(i + 1).forEach((b) => {
    if (!a.cidrs.some((c) => b.cidrs.includes(c)) && rng.chance(0.35)) elements.push({ type: 'vpc-peering', id: `${a.id}-${b.id}`, vpcs: [a.id, b.id], ...(rng.chance(0.3) ? { routes: rng.pick(['none', a.id, b.id]) } : {}) });
  }));
  const here = vpcs.filter((v) => v.region === regions[0] && v.cidrs.every((c) => vpcs.every((w) => w === v || !w.cidrs.includes(c))));
  if (here.length > 1 && rng.chance(0.6)) {
    const attached = here.filter(() => rng.chance(0.8)).map((v) => v.id);
    const site = rng.chance(0.6);
    if (site) {
      sites.push({ id: 'plant', cidrs: ['192.168.0.0/16'] });
      elements.push({ type: 'site-to-site-vpn', id: 'plant-vpn', site: 'plant', to: 'hub' });
    }
    const all = [...attached, ...(site ? ['plant'] : [])];
    const hub = rng.pick(all.length > 0 ? all : ['net-0']);
    const nat = attached.find((v) => elements.some((e) => e.type === 'nat-gateway' && e.vpc === v));
    elements.push({ type: 'transit-gateway', id: 'hub', region: regions[0] as string, attachments: attached, ...(rng.chance(0.5) ? {} : { routes: all.filter((v) => v !== hub).map((v) => [v, hub]) }), ...(nat && rng.chance(0.4) ? { egress: nat } : {}) });
  } else if (rng.chance(0.4)) {
    sites.push({ id: 'plant', cidrs: ['192.168.0.0/16'] });
    elements.push({ type: 'site-to-site-vpn', id: 'plant-vpn', site: 'plant', to: rng.pick(vpcs).id });
  }
  return { vpcs, sites, services, elements };
}

const some = (rng: Rng, vpc: Vpc): { routeTables?: 'none' | string[] } => (rng.chance(0.6) ? {} : rng.chance(0.3) || vpc.subnets.length < 2 ? { routeTables: 'none' } : { routeTables: [vpc.subnets[0]?.id ?? ''] });
const policy = (rng: Rng): { policy?: string[] } => (rng.chance(0.75) ? {} : { policy: rng.chance(0.4) ? [] : ['reports'] });
