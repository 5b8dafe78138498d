import type { ElementInput, Requirement, World } from '../../network/schema.ts';
import type { Draft, Sketch, Wish } from '../blueprint.ts';
import type { Rng } from '../random.ts';

const step = (key: string, ...elements: ElementInput[]): Sketch => ({ key, steps: [{ elements }] });

/** Designs that somebody could think of to lead from a VPC or a site to a goal. Which of them do is for the reasoner. */
function sketchesFor(world: World, from: string, to: string): Sketch[] {
  const vpc = world.vpcs.find((v) => v.id === from);
  const site = world.sites.find((s) => s.id === from);
  const service = world.services.find((s) => s.id === to);
  const target = world.vpcs.find((v) => v.id === to) ?? (service && 'vpc' in service ? world.vpcs.find((v) => v.id === service.vpc) : undefined);
  const [other] = world.vpcs.filter((v) => v.id !== from && v.id !== target?.id);
  const aws = service && 'aws' in service ? service.aws : null;
  const found: Sketch[] = [];
  const hasIgw = (id: string): boolean => world.elements.some((e) => e.type === 'internet-gateway' && e.vpc === id);
  if (vpc && aws !== null) {
    if (aws === 's3' || aws === 'dynamodb') found.push(step('gateway', { type: 'gateway-endpoint', vpc: from, service: to }));
    found.push(step('interface', { type: 'interface-endpoint', vpc: from, service: to }), step('one-zone', { type: 'interface-endpoint', vpc: from, service: to, azs: 1 }), step('nat', ...(hasIgw(from) ? [] : [{ type: 'internet-gateway' as const, vpc: from }]), { type: 'nat-gateway', vpc: from, azs: 2 }));
    if (other) found.push(step('peer-interface', { type: 'vpc-peering', vpcs: [from, other.id] }, { type: 'interface-endpoint', vpc: other.id, service: to, privateDns: false }), step('peer-gateway', { type: 'vpc-peering', vpcs: [from, other.id] }, { type: 'gateway-endpoint', vpc: other.id, service: to }));
  }
  if (vpc && target) {
    found.push(step('peering', { type: 'vpc-peering', vpcs: [from, target.id] }), step('one-way', { type: 'vpc-peering', vpcs: [from, target.id], routes: from }), step('vpn', { type: 'software-vpn', vpcs: [from, target.id] }), step('hub', { type: 'transit-gateway', id: 'new-hub', region: vpc.region, attachments: [from, target.id] }));
    if (other) found.push(step('over-a-third', { type: 'vpc-peering', vpcs: [from, other.id] }, { type: 'vpc-peering', vpcs: [other.id, target.id] }));
    if (service) found.push(step('private-link', { type: 'endpoint-service', service: to }, { type: 'interface-endpoint', vpc: from, service: to, privateDns: false }), step('alb-service', { type: 'endpoint-service', service: to, loadBalancer: 'alb' }, { type: 'interface-endpoint', vpc: from, service: to, privateDns: false }));
  }
  const nearest = target ?? world.vpcs[0];
  if (site && nearest) {
    const vpn = (end: string): ElementInput => ({ type: 'site-to-site-vpn', site: from, to: end });
    const line = (end: string): ElementInput => ({ type: 'direct-connect', site: from, to: end });
    if (aws === null) found.push(step('vpn', vpn(nearest.id)), step('line', line(nearest.id)), step('hub', { type: 'transit-gateway', id: 'new-hub', region: nearest.region, attachments: [nearest.id] }, vpn('new-hub')));
    else found.push(step('vpn-interface', vpn(nearest.id), { type: 'interface-endpoint', vpc: nearest.id, service: to }), step('line-interface', line(nearest.id), { type: 'interface-endpoint', vpc: nearest.id, service: to }), step('vpn-gateway', vpn(nearest.id), { type: 'gateway-endpoint', vpc: nearest.id, service: to }), step('line-public', line('aws-public')));
    if (other && target) found.push(step('vpn-elsewhere', vpn(other.id), { type: 'vpc-peering', vpcs: [other.id, target.id] }));
  }
  // What would join the overlapping, or a gateway of another Region, is left to the reasoner to refuse.
  return found;
}

/** A draft of a question that asks for a design: how something that is out of reach could be reached. Null where too little could be built. */
export function designDraft(world: World, missing: Requirement, rng: Rng): Omit<Draft, 'scene' | 'labels'> | null {
  const { from, to } = Object.values(missing)[0] as { from: string; to: string };
  const sketches = rng.shuffle(sketchesFor(world, from, to));
  if (sketches.length < 4) return null;
  const pair = { from, to };
  const aws = world.services.some((s) => s.id === to && 'aws' in s);
  const wishes: Wish[] = [
    { requirement: { reach: pair } }, { requirement: { private: pair } }, { requirement: { survivesAz: pair } },
    ...(aws && world.vpcs.some((v) => v.id === from) ? [{ requirement: { keepDnsName: pair } as const }] : []),
    ...(world.vpcs.some((v) => v.id === from) ? [{ requirement: { isolate: { from, to: 'internet' } } as const }] : [{ requirement: { readyWithin: { days: 14 } } as const }, { requirement: { bandwidth: { ...pair, gbps: 5 } } as const }]),
    ...(to !== 'internet' && !aws ? [{ requirement: { isolate: { from: to, to: from } } as const }] : []),
  ];
  return { world, sketches, wishes: wishes.filter(({ requirement }) => !('isolate' in requirement && world.services.some((s) => s.id === requirement.isolate.from))), even: 'world', objectives: rng.shuffle([null, 'cost', 'operations'] as const), usage: { hours: 730, gigabytes: rng.pick([100, 1000, 10_000]) } };
}
