import { describe, expect, test } from 'vitest';
import type { Closed, Fact, Filter, Open, Proof } from '../../src/network/proof.ts';
import type { ElementInput, Era, Requirement, Scenario } from '../../src/network/schema.ts';
import { app, application, aws, bandwidth, bucket, bucketPolicy, dc, encrypt, endpointService, exposeOnly, fleet, gatewayEndpoint, gwlbEndpoint, igw, inspect, interfaceEndpoint, isolate, keepDnsName, limitTo, line, nat, natInstance, onlyVia, peering, plant, priv, proxy, publicLoadBalancer, queue, reach, readyWithin, shared, site, survivesAz, table, tgw, tgwPeering, third, vpc, vpn, web, worldOf, type Piece } from './cases/shorthand.ts';
import { check, provedAtRandom, provedOf, rejections, type Proved } from './proved.ts';

const scenario = (needs: Requirement, pieces: readonly Piece[], more: Partial<Scenario> = {}): Scenario => ({ format: 'study.scenario/1', world: worldOf(pieces), requirements: [needs], ...more });
/** What stands, and its one proof. */
function proved(needs: Requirement, pieces: readonly Piece[], era: Era = 'today'): { design: Proved; proof: Proof } {
  const [design] = provedOf(scenario(needs, pieces, { era }));
  const [proof] = design?.proofs ?? [];
  if (!design || !proof) throw new Error('nothing proved');
  return { design, proof };
}
const replaced = (proof: Proof, index: number, fact: Fact): Proof => ({ ...proof, facts: proof.facts.map((f, i) => (i === index ? fact : f)) });
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);

test('every proof of 2,000 random scenarios is accepted', () => {
  const { proofs, rejected } = rejections(0, 2000);
  expect(proofs).toBeGreaterThan(5000);
  expect(rejected).toEqual([]);
});

interface Forgery {
  readonly what: string;
  /** The proof with one fact, or all of it, falsified; none where there is nothing to falsify. */
  forge(proof: Proof): Proof[];
}
const paths = (proof: Proof): (readonly [number, Open])[] => proof.facts.flatMap((f, i) => (f.kind === 'path' ? [[i, f] as const] : []));
const sets = (proof: Proof): (readonly [number, Closed])[] => proof.facts.flatMap((f, i) => (f.kind === 'closed' ? [[i, f] as const] : []));
const goalFor = (fact: Fact) => ({ client: fact.from, at: 'goal' as const });

const forgeries: readonly Forgery[] = [
  { what: 'says the contrary', forge: (proof) => [{ ...proof, holds: !proof.holds }] },
  { what: 'has a path without one of its hops', forge: (proof) => paths(proof).flatMap(([i, f]) => f.hops.map((_, j) => replaced(proof, i, { ...f, hops: without(f.hops, j) }))) },
  {
    what: 'has a path with two hops the other way round',
    forge: (proof) => paths(proof).flatMap(([i, f]) => f.hops.slice(1).map((hop, j) => replaced(proof, i, { ...f, hops: f.hops.map((h, k) => (k === j ? hop : k === j + 1 ? (f.hops[j] ?? h) : h)) }))),
  },
  { what: 'has a path that comes to a network that there is not', forge: (proof) => paths(proof).flatMap(([i, f]) => f.hops.flatMap((h, j) => (h.to.net === undefined ? [] : [replaced(proof, i, { ...f, hops: f.hops.map((x, k) => (k === j ? { ...x, to: { ...x.to, net: 'nowhere' } } : x)) })]))) },
  { what: 'has a path by an endpoint that is another element', forge: (proof) => paths(proof).flatMap(([i, f]) => f.hops.flatMap((h, j) => (h.to.element === undefined ? [] : [replaced(proof, i, { ...f, hops: f.hops.map((x, k) => (k === j ? { ...x, to: { ...x.to, element: 999 } } : x)) })]))) },
  { what: 'has a hop that rests on an element that there is not', forge: (proof) => paths(proof).flatMap(([i, f]) => f.hops.map((_, j) => replaced(proof, i, { ...f, hops: f.hops.map((x, k) => (k === j ? { ...x, elements: [...x.elements, 999] } : x)) }))) },
  { what: 'has a path for another client', forge: (proof) => paths(proof).flatMap(([i, f]) => (f.from.net === null ? [] : [replaced(proof, i, { ...f, from: { ...f.from, net: 'nowhere' } })])) },
  { what: 'has the goal in a closed set', forge: (proof) => sets(proof).map(([i, f]) => replaced(proof, i, { ...f, stations: [...f.stations, { ...goalFor(f), ...(f.filter.through ? { met: true } : {}) }] })) },
  {
    what: 'has a path out of nowhere in the place of a closed set',
    forge: (proof) => sets(proof).map(([i, f]) => replaced(proof, i, { kind: 'path', from: f.from, goal: f.goal, filter: f.filter, hops: [{ to: goalFor(f), rule: 'vpc-local', elements: [] }] })),
  },
  {
    what: 'has a path from a station of a closed set straight to the goal',
    forge: (proof) => sets(proof).flatMap(([i, f]) => f.stations.slice(1).map((s) => replaced(proof, i, { kind: 'path', from: f.from, goal: f.goal, filter: f.filter, hops: [s, goalFor(f)].map((to) => ({ to, rule: 'vpc-local', elements: [] })) }))),
  },
  { what: 'has a closed set without one of its stations', forge: (proof) => sets(proof).flatMap(([i, f]) => f.stations.map((_, j) => replaced(proof, i, { ...f, stations: without(f.stations, j) }))) },
  { what: 'has a closed set with nothing in it', forge: (proof) => sets(proof).map(([i, f]) => replaced(proof, i, { ...f, stations: [] })) },
  { what: 'has a closed set of a station that there is not', forge: (proof) => sets(proof).map(([i, f]) => replaced(proof, i, { ...f, stations: [...f.stations, { client: f.from, at: 'address', net: 'nowhere', cidr: '10.0.0.0/16' }] })) },
];

describe('a proof is rejected that', () => {
  const drawn = [...provedAtRandom(0, 250)].flat().flatMap((design) => design.proofs.filter((proof) => check(design, proof) === null).map((proof) => ({ design, proof })));

  for (const { what, forge } of forgeries)
    test(what, () => {
      let forged = 0;
      const accepted: string[] = [];
      for (const { design, proof } of drawn)
        for (const wrong of forge(proof)) {
          forged++;
          if (check(design, wrong) === null) accepted.push(`${design.name}: ${JSON.stringify(wrong)}`);
        }
      expect(forged).toBeGreaterThan(100);
      expect(accepted.slice(0, 3)).toEqual([]);
    });

  test('speaks of another class of paths, or lacks a fact, where that fact decides', () => {
    let forged = 0;
    const accepted: string[] = [];
    for (const { design, proof } of drawn)
      for (const [i, fact] of proof.facts.entries()) {
        if (check(design, { ...proof, facts: without(proof.facts, i) }) === null) continue;
        for (const most of [0, 1, 2] as const) {
          const filter: Filter = { ...fact.filter, most };
          if (most === fact.filter.most) continue;
          forged++;
          if (check(design, replaced(proof, i, { ...fact, filter })) === null) accepted.push(`${design.name}: ${JSON.stringify({ ...fact, filter })}`);
        }
      }
    expect(forged).toBeGreaterThan(500);
    expect(accepted.slice(0, 3)).toEqual([]);
  });

  test('belongs to another design in which the contrary is so', () => {
    let tried = 0;
    const accepted: string[] = [];
    for (const designs of provedAtRandom(0, 1000))
      for (const a of designs)
        for (const b of designs)
          for (const [i, proof] of a.proofs.entries()) {
            const other = b.proofs[i];
            if (!other || other.holds === proof.holds || check(b, other) !== null) continue;
            tried++;
            if (check(b, proof) === null) accepted.push(`${a.name} in ${b.name}: ${JSON.stringify(proof)}`);
          }
    expect(tried).toBeGreaterThan(300);
    expect(accepted.slice(0, 3)).toEqual([]);
  });
});

const endpointIn = (more: Partial<ElementInput> = {}): ElementInput => ({ ...interfaceEndpoint('app', 'queue'), ...more }) as ElementInput;
const billing = application('billing', 'shared');
const offered = (more: Partial<ElementInput> = {}): ElementInput[] => [{ ...endpointService('billing'), ...more } as ElementInput, interfaceEndpoint('app', 'billing')];
const scan = fleet('scan', 'third');
const guarded = (more: Partial<ElementInput> = {}): ElementInput[] => [endpointService('scan', { loadBalancer: 'gwlb' }), { ...gwlbEndpoint('app', 'scan'), ...more } as ElementInput];
const out: readonly Piece[] = [igw('web'), nat('web')];
const two = site('plant', ['192.168.0.0/16', '10.0.0.0/16'], { internet: false });
const abroad = vpc('shared', '10.1.0.0/16', { region: 'eu-west-1', account: 'partner' });
const many = vpc('many', '172.16.0.0/12', { count: 126 });

/** Two worlds that differ in one rule: in the first the requirement holds, in the second not. */
interface Rule {
  readonly rule: string;
  readonly needs: Requirement;
  readonly holds: readonly Piece[];
  readonly fails: readonly Piece[];
  readonly era?: Era;
}
const rules: readonly Rule[] = [
  { rule: 'a peering needs routes', needs: reach('app', 'shared'), holds: [app, shared, peering('app', 'shared')], fails: [app, shared, peering('app', 'shared', { routes: 'none' })] },
  { rule: 'on both sides', needs: reach('app', 'shared'), holds: [app, shared, peering('app', 'shared')], fails: [app, shared, peering('app', 'shared', { routes: 'app' })] },
  { rule: 'peering is not transitive', needs: reach('app', 'third'), holds: [app, shared, third, peering('app', 'third'), peering('shared', 'third')], fails: [app, shared, third, peering('app', 'shared'), peering('shared', 'third')] },
  { rule: 'peering is refused over overlapping CIDRs', needs: reach('app', 'shared'), holds: [app, shared, peering('app', 'shared')], fails: [vpc('app', ['10.0.0.0/16', '10.1.1.0/24']), shared, peering('app', 'shared')] },
  { rule: 'at most 125 peerings of a VPC', needs: reach('many', 'many'), holds: [many, peering('many', 'many')], fails: [vpc('many', '172.16.0.0/12', { count: 127 }), peering('many', 'many')] },
  { rule: 'no edge to edge through a peer', needs: reach('app', 'internet'), holds: [app, web, igw('app'), nat('app'), peering('app', 'web'), ...out], fails: [app, web, peering('app', 'web'), ...out] },
  { rule: 'a transit gateway is regional', needs: reach('app', 'shared'), holds: [app, shared, tgw('hub', ['app', 'shared'])], fails: [app, abroad, tgw('hub', ['app', 'shared'])] },
  { rule: 'a route list names both ends', needs: reach('app', 'shared'), holds: [app, shared, third, tgw('hub', ['app', 'shared', 'third'], { routes: [['app', 'shared']] })], fails: [app, shared, third, tgw('hub', ['app', 'shared', 'third'], { routes: [['app', 'third'], ['third', 'shared']] })] },
  { rule: 'a group named once does not talk within itself', needs: reach('many', 'many'), holds: [many, tgw('hub', ['many'], { routes: [['many', 'many']] })], fails: [many, tgw('hub', ['many'], { routes: [['many']] })] },
  { rule: 'gateways need a peering', needs: reach('app', 'shared'), holds: [app, abroad, tgw('hub', ['app']), tgw('far', ['shared'], { region: 'eu-west-1' }), tgwPeering('hub', 'far')], fails: [app, abroad, tgw('hub', ['app']), tgw('far', ['shared'], { region: 'eu-west-1' })] },
  { rule: 'and a list at each that names the ends or the neighbour', needs: reach('app', 'shared'), holds: [app, abroad, tgw('hub', ['app'], { routes: [['app', 'far']] }), tgw('far', ['shared'], { region: 'eu-west-1', routes: [['hub', 'shared']] }), tgwPeering('hub', 'far')], fails: [app, abroad, tgw('hub', ['app'], { routes: [['app', 'far']] }), tgw('far', ['shared'], { region: 'eu-west-1', routes: [['shared']] }), tgwPeering('hub', 'far')] },
  { rule: 'egress needs NAT', needs: reach('app', 'internet'), holds: [app, web, ...out, tgw('hub', ['app', 'web'], { egress: 'web' })], fails: [app, web, igw('web'), tgw('hub', ['app', 'web'], { egress: 'web' })] },
  { rule: 'no route to a CIDR that overlaps its own', needs: reach('plant', 'app'), holds: [plant, app, vpn('plant', 'app')], fails: [two, app, vpn('plant', 'app')] },
  { rule: 'nor to one behind two networks', needs: reach('plant', 'app'), holds: [plant, app, vpc('twin', '10.9.0.0/16'), vpn('plant', 'app'), vpn('plant', 'twin')], fails: [plant, app, vpc('twin', '10.0.0.0/16'), vpn('plant', 'app'), vpn('plant', 'twin')] },
  { rule: 'nobody answers a client found behind two networks', needs: reach('plant', 'app'), holds: [plant, site('branch', '192.168.7.0/24'), app, vpn('plant', 'app')], fails: [plant, site('branch', '192.168.7.0/24'), app, vpn('plant', 'app'), vpn('branch', 'app')] },
  { rule: 'a gateway endpoint is for its own VPC', needs: priv('app', 'objects'), holds: [app, shared, bucket, peering('app', 'shared'), gatewayEndpoint('app', 'objects')], fails: [app, shared, bucket, peering('app', 'shared'), gatewayEndpoint('shared', 'objects')] },
  { rule: 'for subnets with the route', needs: priv('web', 'objects'), holds: [web, bucket, gatewayEndpoint('web', 'objects')], fails: [web, bucket, gatewayEndpoint('web', 'objects', { routeTables: ['web-public'] })] },
  { rule: 'for S3 and DynamoDB alone', needs: priv('app', 'x'), holds: [app, aws('x', 'dynamodb'), gatewayEndpoint('app', 'x')], fails: [app, aws('x', 'sqs'), gatewayEndpoint('app', 'x')] },
  { rule: 'in its own Region', needs: priv('app', 'objects'), holds: [app, bucket, gatewayEndpoint('app', 'objects')], fails: [app, aws('objects', 's3', { region: 'eu-west-1' }), gatewayEndpoint('app', 'objects')] },
  { rule: 'and not for a site', needs: priv('plant', 'objects'), holds: [plant, app, bucket, vpn('plant', 'app'), line('plant', 'app'), interfaceEndpoint('app', 'objects')], fails: [plant, app, bucket, vpn('plant', 'app'), line('plant', 'app'), gatewayEndpoint('app', 'objects')] },
  { rule: 'a policy of nothing closes an endpoint', needs: reach('app', 'queue'), holds: [app, queue, endpointIn()], fails: [app, queue, endpointIn({ policy: [] })] },
  { rule: 'a security group closes an endpoint', needs: reach('app', 'queue'), holds: [app, shared, queue, endpointIn({ securityGroup: ['app'] })], fails: [app, shared, queue, endpointIn({ securityGroup: ['shared'] })] },
  { rule: 'private DNS needs the DNS attributes', needs: reach('app', 'queue'), holds: [app, queue, endpointIn()], fails: [vpc('app', '10.0.0.0/16', { dnsSupport: false }), queue, endpointIn()] },
  { rule: 'an interface endpoint is in another Region for some services alone', needs: reach('shared', 'x'), holds: [abroad, aws('x', 's3'), interfaceEndpoint('shared', 'x')], fails: [abroad, aws('x', 'sqs'), interfaceEndpoint('shared', 'x')] },
  { rule: 'DynamoDB had none', needs: reach('app', 'orders'), era: 'note', holds: [app, table, gatewayEndpoint('app', 'orders')], fails: [app, table, interfaceEndpoint('app', 'orders', { privateDns: false })] },
  { rule: 'an endpoint service needs a Network Load Balancer', needs: reach('app', 'billing'), holds: [app, shared, billing, ...offered()], fails: [app, shared, billing, ...offered({ loadBalancer: 'alb' })] },
  { rule: 'the connection accepted', needs: reach('app', 'billing'), holds: [app, shared, billing, ...offered()], fails: [app, shared, billing, ...offered({ acceptance: 'pending' })] },
  { rule: 'the principal allowed', needs: reach('app', 'billing'), holds: [app, shared, billing, ...offered({ principals: ['main'] })], fails: [app, shared, billing, ...offered({ principals: ['partner'] })] },
  { rule: 'the Region allowed', needs: reach('app', 'billing'), holds: [app, abroad, billing, ...offered({ regions: ['us-east-1'] })], fails: [app, abroad, billing, ...offered()] },
  { rule: 'it is one way', needs: reach('app', 'billing'), holds: [app, shared, billing, ...offered()], fails: [app, shared, billing, endpointService('billing'), interfaceEndpoint('shared', 'billing')] },
  { rule: 'NAT needs an internet gateway', needs: reach('app', 'internet'), holds: [app, igw('app'), nat('app')], fails: [app, nat('app')] },
  { rule: 'and a public subnet', needs: reach('web', 'internet'), holds: [web, igw('web'), nat('web', { subnet: 'web-public' })], fails: [web, igw('web'), nat('web', { subnet: 'web-private' })] },
  { rule: 'a private subnet is not reached from the internet', needs: reach('internet', 'web'), holds: [vpc('web', '10.3.0.0/16', { subnets: [{ id: 'web-public', public: true }] }), igw('web')], fails: [web, ...out] },
  { rule: 'nor one without public addresses', needs: reach('web', 'internet'), holds: [vpc('web', '10.3.0.0/16', { subnets: [{ id: 'web-public', public: true }] }), igw('web')], fails: [vpc('web', '10.3.0.0/16', { subnets: [{ id: 'web-public', public: true, publicAddresses: false }] }), ...out] },
  { rule: 'a private API has no public endpoint', needs: reach('app', 'x'), holds: [app, aws('x', 'execute-api'), igw('app'), nat('app')], fails: [app, aws('x', 'execute-api', { publicEndpoint: false }), igw('app'), nat('app')] },
  { rule: 'an application needs a load balancer on the internet', needs: reach('dc', 'billing'), holds: [dc, shared, billing, igw('shared'), publicLoadBalancer('billing')], fails: [dc, shared, billing, igw('shared')] },
  { rule: 'a bucket policy lets in its endpoints alone', needs: reach('app', 'objects'), holds: [app, bucket, gatewayEndpoint('app', 'objects', { id: 'ge' }), bucketPolicy('objects', { endpoints: ['ge'] })], fails: [app, bucket, gatewayEndpoint('app', 'objects'), interfaceEndpoint('app', 'objects', { id: 'ge' }), bucketPolicy('objects', { vpcs: [] })] },
  { rule: 'a bucket policy lets in its addresses alone', needs: reach('dc', 'objects'), holds: [dc, app, bucket, bucketPolicy('objects', { sourceIps: ['dc'] })], fails: [dc, app, bucket, bucketPolicy('objects', { sourceIps: ['app'] })] },
  { rule: 'a VPN over the internet is not private', needs: priv('plant', 'app'), holds: [plant, app, line('plant', 'aws-public', { id: 'dx' }), vpn('plant', 'app', { over: 'dx' })], fails: [plant, app, line('plant', 'aws-public', { id: 'dx' }), vpn('plant', 'app')] },
  { rule: "a VPN over another site's line carries nothing", needs: reach('plant', 'app'), holds: [plant, site('branch', '172.16.0.0/16'), app, line('plant', 'aws-public', { id: 'dx' }), vpn('plant', 'app', { over: 'dx' })], fails: [plant, site('branch', '172.16.0.0/16'), app, line('branch', 'aws-public', { id: 'dx' }), vpn('plant', 'app', { over: 'dx' })] },
  { rule: 'a VPN to a VPC goes no further', needs: reach('plant', 'shared'), holds: [plant, app, shared, tgw('hub', ['app', 'shared']), vpn('plant', 'hub')], fails: [plant, app, shared, peering('app', 'shared'), vpn('plant', 'app')] },
  { rule: 'only a line to aws-public has public endpoints', needs: priv('plant', 'objects'), holds: [plant, app, bucket, line('plant', 'aws-public')], fails: [plant, app, bucket, line('plant', 'app')] },
  { rule: 'a line encrypts with MACsec alone', needs: encrypt('plant', 'app'), holds: [plant, app, line('plant', 'app', { macsec: true })], fails: [plant, app, line('plant', 'app')] },
  { rule: 'a VPN over it is all that it carries', needs: encrypt('plant', 'app'), holds: [plant, app, line('plant', 'app', { id: 'dx' }), vpn('plant', 'app', { over: 'dx' })], fails: [plant, app, line('plant', 'app', { id: 'dx' }), vpn('plant', 'app', { over: 'dx' }), line('plant', 'app')] },
  { rule: 'the class taken must encrypt, not one below', needs: encrypt('plant', 'app'), holds: [plant, app, vpn('plant', 'app')], fails: [plant, app, vpn('plant', 'app'), line('plant', 'app')] },
  { rule: 'a tunnel carries 1.25 Gbps', needs: bandwidth('plant', 'app', 2), holds: [plant, app, vpn('plant', 'app'), line('plant', 'app')], fails: [plant, app, vpn('plant', 'app')] },
  { rule: 'appliances see what leaves the VPC', needs: inspect('app', 'shared', 'scan'), holds: [app, shared, third, scan, peering('app', 'shared'), ...guarded()], fails: [app, shared, third, scan, peering('app', 'shared'), ...guarded({ routed: false })] },
  { rule: 'not what goes to its own endpoints', needs: inspect('app', 'objects', 'scan'), holds: [app, third, bucket, scan, igw('app'), nat('app'), ...guarded()], fails: [app, third, bucket, scan, gatewayEndpoint('app', 'objects'), ...guarded()] },
  { rule: 'two zones outlive the loss of one', needs: survivesAz('app', 'queue'), holds: [app, queue, endpointIn({ azs: 1 }), endpointIn({ azs: 1 })], fails: [app, queue, endpointIn({ azs: 1 })] },
  { rule: 'not by an endpoint that the bucket refuses', needs: survivesAz('app', 'objects'), holds: [app, bucket, interfaceEndpoint('app', 'objects', { id: 'a', azs: 1 }), interfaceEndpoint('app', 'objects', { id: 'b', azs: 1 }), bucketPolicy('objects', { endpoints: ['a', 'b'] })], fails: [app, bucket, interfaceEndpoint('app', 'objects', { id: 'a', azs: 1 }), interfaceEndpoint('app', 'objects', { id: 'b', azs: 1 }), bucketPolicy('objects', { endpoints: ['a'] })] },
  { rule: 'no NAT instance does', needs: survivesAz('app', 'queue'), holds: [app, queue, igw('app'), nat('app', { azs: 2 })], fails: [app, queue, igw('app'), natInstance('app', { azs: 2 })] },
  { rule: 'a proxy goes on where it stands', needs: reach('plant', 'objects'), holds: [plant, app, bucket, vpn('plant', 'app'), gatewayEndpoint('app', 'objects'), proxy('app', 'objects')], fails: [plant, app, bucket, vpn('plant', 'app'), proxy('app', 'objects')] },
  { rule: 'the name leads to an endpoint with private DNS', needs: keepDnsName('app', 'queue'), holds: [app, queue, endpointIn()], fails: [app, queue, endpointIn({ privateDns: false })] },
  { rule: "in the client's own VPC", needs: keepDnsName('shared', 'queue'), holds: [app, shared, queue, peering('app', 'shared'), endpointIn({ vpc: 'shared' })], fails: [app, shared, queue, peering('app', 'shared'), endpointIn()] },
  { rule: 'a policy limits to exactly these', needs: limitTo('objects', 'app', 'reports'), holds: [app, bucket, gatewayEndpoint('app', 'objects', { policy: ['reports'] })], fails: [app, bucket, gatewayEndpoint('app', 'objects', { policy: ['reports', 'logs'] })] },
  { rule: 'through each endpoint in use', needs: limitTo('objects', 'app', 'reports'), holds: [app, bucket, gatewayEndpoint('app', 'objects', { policy: ['reports'] })], fails: [app, bucket, gatewayEndpoint('app', 'objects', { policy: ['reports'] }), interfaceEndpoint('app', 'objects')] },
  { rule: 'no request but by these VPCs', needs: onlyVia('objects', 'app'), holds: [app, shared, bucket, bucketPolicy('objects', { vpcs: ['app'] })], fails: [app, shared, bucket, bucketPolicy('objects', { vpcs: ['app', 'shared'] })] },
  { rule: 'exposed, and nothing else', needs: exposeOnly('billing', 'app'), holds: [app, shared, billing, ...offered()], fails: [app, shared, billing, ...offered(), peering('app', 'shared')] },
  { rule: 'not to the internet', needs: exposeOnly('billing', 'app'), holds: [app, shared, billing, ...offered()], fails: [app, shared, billing, ...offered(), igw('shared'), publicLoadBalancer('billing')] },
  { rule: 'nor another application', needs: exposeOnly('billing', 'app'), holds: [app, shared, billing, ...offered()], fails: [app, shared, billing, application('ledger', 'shared'), ...offered(), endpointService('ledger'), interfaceEndpoint('app', 'ledger')] },
];

describe('a rule of the network', () => {
  for (const { rule, needs, holds, fails, era } of rules)
    test(rule, () => {
      const right = proved(needs, holds, era);
      const wrong = proved(needs, fails, era);
      expect([right.proof.holds, check(right.design, right.proof)]).toEqual([true, null]);
      expect([wrong.proof.holds, check(wrong.design, wrong.proof)]).toEqual([false, null]);
      // Each proof in the other's world, which differs by this rule.
      expect(check(wrong.design, right.proof)).not.toBeNull();
      expect(check(right.design, wrong.proof)).not.toBeNull();
    });
});

test('a closed set names the endpoint that a bucket policy refuses', () => {
  const { design, proof } = proved(reach('app', 'objects'), [app, bucket, gatewayEndpoint('app', 'objects'), bucketPolicy('objects', { sourceIps: ['app'] })]);
  expect([proof.holds, check(design, proof)]).toEqual([false, null]);
});

const alone = (needs: Requirement, pieces: readonly Piece[], option: { removes?: string[]; changes?: { id: string; set: Record<string, unknown> }[]; elements?: ElementInput[] }) => {
  const [, design] = provedOf(scenario(needs, pieces, { options: [{ id: 'A', ...option }] }));
  const [proof] = design?.proofs ?? [];
  if (!design || !proof) throw new Error('nothing proved');
  return { design, proof };
};

test('a line on a removed connection carries nothing', () => {
  const { design, proof } = alone(reach('plant', 'objects'), [plant, bucket, line('plant', 'aws-public', { id: 'dx' }), line('plant', 'aws-public', { connection: 'dx' })], { removes: ['dx'] });
  expect([proof.holds, check(design, proof)]).toEqual([false, null]);
});

test('a VPN over a line whose far end is removed carries nothing', () => {
  const { design, proof } = alone(reach('plant', 'app'), [plant, app, tgw('hub', []), line('plant', 'hub', { id: 'dx' }), vpn('plant', 'app', { over: 'dx' })], { removes: ['hub'] });
  expect([proof.holds, check(design, proof)]).toEqual([false, null]);
});

test('what runs on a line with MACsec is encrypted', () => {
  const pieces = (macsec: boolean) => [plant, app, line('plant', 'aws-public', { id: 'dx', macsec }), line('plant', 'app', { connection: 'dx' })];
  const [right, wrong] = [proved(encrypt('plant', 'app'), pieces(true)), proved(encrypt('plant', 'app'), pieces(false))];
  expect([right.proof.holds, check(right.design, right.proof), check(right.design, wrong.proof) === null]).toEqual([true, null, false]);
  expect([wrong.proof.holds, check(wrong.design, wrong.proof), check(wrong.design, right.proof) === null]).toEqual([false, null, false]);
});

test('a block that a change takes away is nowhere', () => {
  const [from, to] = [reach('app/10.0.0.0/16', 'shared'), isolate('shared', 'app/10.0.0.0/16')];
  const away = { changes: [{ id: 'app', set: { cidrs: ['10.200.0.0/16'] } }] };
  for (const [needs, holds] of [[from, false], [to, true]] as const) {
    const { design, proof } = alone(needs, [app, shared, peering('app', 'shared')], away);
    expect([proof.holds, check(design, proof)]).toEqual([holds, null]);
  }
});

test('what AWS has changed since is not in the era of the note', () => {
  for (const pieces of [[abroad, bucket, interfaceEndpoint('shared', 'objects')], [shared, aws('objects', 'dynamodb'), interfaceEndpoint('shared', 'objects', { privateDns: false })]] as const) {
    const { design, proof } = proved(reach('shared', 'objects'), pieces);
    expect([proof.holds, check(design, proof)]).toEqual([true, null]);
    expect(check({ ...design, scenario: { ...design.scenario, era: 'note' } }, proof)).toMatch(/nothing leads to/);
  }
});

test('dates are read off what is new', () => {
  const { design, proof } = alone(readyWithin(30), [plant, app, line('plant', 'app', { id: 'old' })], { elements: [line('plant', 'app'), igw('app')] });
  expect([proof.holds, check(design, proof), check(design, { ...proof, holds: false })]).toEqual([true, null, 'the requirement holds']);
  expect(check(design, { ...proof, requirement: readyWithin(29), holds: true })).toBe('the requirement fails');
  expect(check({ ...design, firstNew: design.scenario.world.elements.length }, { ...proof, requirement: readyWithin(0) })).toBeNull();
});

test('the endpoint of a path must be that endpoint, and a hop rest on what it says', () => {
  const { design, proof } = proved(reach('app', 'queue'), [app, shared, queue, peering('app', 'shared'), endpointIn(), interfaceEndpoint('shared', 'queue'), igw('app')]);
  const fact = proof.facts[0];
  if (fact?.kind !== 'path') throw new Error('no path');
  const at = fact.hops.findIndex((h) => h.to.at === 'endpoint');
  const claim = (hop: Partial<Open['hops'][number]>) => check(design, replaced(proof, 0, { ...fact, hops: fact.hops.map((h, i) => (i === at ? { ...h, ...hop } : h)) }));
  const to = fact.hops[at]?.to;
  if (!to) throw new Error('no endpoint');
  expect(claim({})).toBeNull();
  // The internet gateway, the peering, and an endpoint of another VPC.
  for (const element of [3, 0, 2]) expect(claim({ to: { ...to, element } })).toMatch(/nothing leads to/);
  expect(claim({ elements: [1, 3] })).toMatch(/nothing leads to .* by elements 1, 3/);
});

test('a proof for one pair of places is none for all', () => {
  const { design, proof } = proved(reach('web', 'internet'), [web, ...out]);
  const clients = new Set(proof.facts.map((f) => f.from.sub));
  expect(clients).toEqual(new Set([0, 1]));
  for (const i of proof.facts.keys()) expect(check(design, { ...proof, facts: without(proof.facts, i) })).toBe('the facts do not say that it holds for every pair of places');
});
