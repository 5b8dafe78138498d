import { pages } from './pages.ts';
import { app, application, bucket, endpointService, gatewayEndpoint, igw, interfaceEndpoint, isolate, nat, peering, plant, priv, queue, reach, shared, survivesAz, table, third, vpc, vpn, type Contest } from './shorthand.ts';

const { gatewayEndpoints, peeringMesh } = pages;
const noVpn = { elements: [] };
const four = [app, shared, third, vpc('fourth', '10.3.0.0/16')];
const names = ['app', 'shared', 'third', 'fourth', 'fifth'];
const mesh = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => reach(a, b)));
const values = (...list: number[]) => list.map((value) => ({ value }));
const zones = vpc('app', '10.0.0.0/16', { subnets: [{ id: 'pub-a', az: 'a', public: true }, { id: 'pub-b', az: 'b', public: true }, { id: 'priv-a', az: 'a' }, { id: 'priv-b', az: 'b' }] });

/** Each option a whole design. */
export const alternatives: readonly Contest[] = [
  { name: 'one design meets everything', page: gatewayEndpoints, world: [app, queue], needs: [priv('app', 'queue')], options: [[gatewayEndpoint('app', 'queue')], [interfaceEndpoint('app', 'queue')], [igw('app'), nat('app')]], meeting: 'B', answer: 'B' },
  { name: 'none does', page: gatewayEndpoints, world: [app, queue], needs: [priv('app', 'queue')], options: [[gatewayEndpoint('app', 'queue')], [igw('app'), nat('app')]], meeting: '', answer: '', why: 'none-meets' },
  { name: 'more do than are asked for, and nothing ranks them', page: gatewayEndpoints, world: [app, bucket], needs: [priv('app', 'objects')], options: [[gatewayEndpoint('app', 'objects')], [interfaceEndpoint('app', 'objects')]], meeting: 'AB', answer: 'AB', why: 'too-many-meet' },
  { name: 'two are asked for and two do', page: gatewayEndpoints, world: [app, bucket], needs: [priv('app', 'objects')], ask: { kind: 'alternatives', select: 2 }, options: [[gatewayEndpoint('app', 'objects')], [igw('app'), nat('app')], [interfaceEndpoint('app', 'objects')]], meeting: 'AC', answer: 'AC' },
  { name: 'two are asked for and one does', page: gatewayEndpoints, world: [app, bucket], needs: [priv('app', 'objects')], ask: { kind: 'alternatives', select: 2 }, options: [[gatewayEndpoint('app', 'objects')], [igw('app'), nat('app')]], meeting: 'A', answer: 'A', why: 'too-few-meet' },
  { name: 'an option may change what stands', page: pages.peeringBasics, world: [app, shared, peering('app', 'shared', { id: 'pcx', routes: 'none' })], needs: [reach('app', 'shared')], options: [{ changes: [{ id: 'pcx', set: { routes: 'both' } }] }, { changes: [{ id: 'pcx', set: { routes: 'app' } }] }], meeting: 'A', answer: 'A' },
  { name: 'an option may change a VPC', page: pages.dnsAttributes, world: [vpc('app', '10.0.0.0/16', { dnsHostnames: false }), queue], needs: [priv('app', 'queue')], options: [{ elements: [interfaceEndpoint('app', 'queue')], changes: [{ id: 'app', set: { dnsHostnames: true } }] }, [interfaceEndpoint('app', 'queue')]], meeting: 'A', answer: 'A' },
  { name: 'an option may change a subnet', page: pages.internetGateway, world: [vpc('app', '10.0.0.0/16', { subnets: [{ id: 'app-a' }] }), igw('app')], needs: [reach('app-a', 'internet')], options: [{ changes: [{ id: 'app-a', set: { public: true } }] }, noVpn], meeting: 'A', answer: 'A' },
  { name: 'an option may take away what stands', page: pages.internetGateway, world: [app, queue, igw('app'), nat('app', { id: 'nat' }), interfaceEndpoint('app', 'queue')], needs: [reach('app', 'queue'), isolate('app', 'internet')], options: [{ removes: ['nat'] }, noVpn], meeting: 'A', answer: 'A' },
  { name: 'a change is refused as a creation is', page: pages.createEndpointService, world: [app, shared, application('billing', 'shared'), peering('app', 'shared'), endpointService('billing', { id: 'offer' })], needs: [reach('app', 'billing')], options: [{ changes: [{ id: 'offer', set: { loadBalancer: 'alb' } }] }, { changes: [{ id: 'offer', set: { loadBalancer: 'nlb-to-alb' } }] }], meeting: 'B', answer: 'B' },
  { name: 'what an option takes away it may put back otherwise', page: pages.peeringBasics, world: [app, shared, peering('app', 'shared', { id: 'pcx', routes: 'none' })], needs: [reach('app', 'shared')], options: [{ elements: [peering('app', 'shared')], removes: ['pcx'] }, { removes: ['pcx'] }], meeting: 'A', answer: 'A' },
];

/** Options are steps, done together. */
export const steps: readonly Contest[] = [
  { name: 'the one pair that does it', page: pages.s3Comparison, world: [app, third, plant, bucket], needs: [reach('plant', 'objects')], ask: { kind: 'steps', select: 2 }, options: [[gatewayEndpoint('app', 'objects')], [vpn('plant', 'app')], [igw('app'), nat('app')], [interfaceEndpoint('app', 'objects')], [peering('app', 'third')]], answer: 'BD', meeting: '' },
  { name: 'no pair does it', page: pages.s3Comparison, world: [app, plant, bucket], needs: [reach('plant', 'objects')], ask: { kind: 'steps', select: 2 }, options: [[gatewayEndpoint('app', 'objects')], [vpn('plant', 'app')], [igw('app'), nat('app')]], answer: '', meeting: '', why: 'no-set-meets' },
  { name: 'two pairs do it', page: pages.s3Comparison, world: [app, shared, bucket], needs: [priv('shared', 'objects')], ask: { kind: 'steps', select: 2 }, options: [[peering('app', 'shared')], [interfaceEndpoint('app', 'objects')], [interfaceEndpoint('app', 'objects', { azs: 1 })], [gatewayEndpoint('app', 'objects')]], answer: '', meeting: '', why: 'too-many-meet' },
  { name: 'the cheaper pair, where cost decides', page: pages.s3Comparison, world: [app, shared, bucket], needs: [priv('shared', 'objects')], objective: 'cost', usage: { hours: 100 }, ask: { kind: 'steps', select: 2 }, options: [[peering('app', 'shared')], [interfaceEndpoint('app', 'objects')], [interfaceEndpoint('app', 'objects', { azs: 1 })], [gatewayEndpoint('app', 'objects')]], answer: 'AC', meeting: '' },
  { name: 'a step that AWS refuses spoils every set', page: pages.gatewayEndpoints, world: [app, queue, table], needs: [priv('app', 'queue'), priv('app', 'orders')], ask: { kind: 'steps', select: 2 }, options: [[gatewayEndpoint('app', 'queue')], [gatewayEndpoint('app', 'orders')], [interfaceEndpoint('app', 'queue')]], answer: 'BC', meeting: '' },
  { name: 'a step may name what another step puts there', page: pages.vpnPaper, world: [app, plant], needs: [priv('plant', 'app')], ask: { kind: 'steps', select: 2 }, options: [[{ type: 'direct-connect', id: 'trunk', site: 'plant', to: 'aws-public' }], [vpn('plant', 'app', { over: 'trunk' })], [vpn('plant', 'app')]], answer: 'AB' },
];

/** Options are statements about the world as it stands, or about a rule. */
export const statements: readonly Contest[] = [
  {
    name: 'what is proved is true', page: pages.peeringBasics, world: [app, shared, third, peering('app', 'shared'), peering('shared', 'third')], needs: [], ask: { kind: 'statements', select: 2 },
    options: [{ claim: { holds: reach('app', 'shared') } }, { claim: { holds: reach('app', 'third') } }, { claim: { fails: reach('third', 'app') } }, { claim: { fails: priv('third', 'shared') } }],
    meeting: 'AC', answer: 'AC',
  },
  { name: 'a list holds if each of it does', page: pages.whatIsPeering, world: [app, shared, peering('app', 'shared')], needs: [], ask: { kind: 'statements', select: 1 }, options: [{ claim: { holds: [reach('app', 'shared'), isolate('shared', 'app')] } }, { claim: { holds: [reach('app', 'shared'), reach('shared', 'app')] } }], answer: 'B' },
  { name: 'more are true than are asked for', page: pages.whatIsPeering, world: [app, shared, peering('app', 'shared')], needs: [], ask: { kind: 'statements', select: 1 }, options: [{ claim: { holds: reach('app', 'shared') } }, { claim: { holds: reach('shared', 'app') } }], answer: 'AB', why: 'too-many-meet' },
  { name: 'fewer are true than are asked for', page: pages.whatIsPeering, world: [app, shared, peering('app', 'shared')], needs: [], ask: { kind: 'statements', select: 2 }, options: [{ claim: { holds: reach('app', 'shared') } }, { claim: { fails: reach('shared', 'app') } }], answer: 'A', why: 'too-few-meet' },
  { name: 'a rule is true, the belief that goes with it is not', page: gatewayEndpoints, world: [app, bucket, gatewayEndpoint('app', 'objects')], needs: [], ask: { kind: 'statements', select: 2 }, options: [{ claim: { rule: 'gateway-endpoint-services', truth: true } }, { claim: { rule: 'gateway-endpoint-free', truth: false } }, { claim: { holds: priv('app', 'objects') } }], answer: 'AC' },
];

/** The least number of elements of one type that does it. */
export const counts: readonly Contest[] = [
  { name: 'a full mesh of four VPCs takes six peerings', page: peeringMesh, world: four, needs: mesh(names.slice(0, 4)), ask: { kind: 'count', type: 'vpc-peering' }, options: values(3, 4, 6, 12), answer: 'C' },
  { name: 'a full mesh of five takes ten', page: peeringMesh, world: [...four, vpc('fifth', '10.4.0.0/16')], needs: mesh(names), ask: { kind: 'count', type: 'vpc-peering' }, options: values(4, 5, 20, 10), answer: 'D' },
  { name: 'a hub with three spokes takes three', page: peeringMesh, world: four, needs: ['shared', 'third', 'fourth'].map((x) => reach(x, 'app')), ask: { kind: 'count', type: 'vpc-peering' }, options: values(3, 4, 6), answer: 'A' },
  { name: 'a mesh of a group of ten takes 45', page: peeringMesh, world: [vpc('teams', '172.16.0.0/12', { count: 10 })], needs: [reach('teams', 'teams')], ask: { kind: 'count', type: 'vpc-peering' }, options: values(10, 45, 90, 100), answer: 'B' },
  { name: 'what stands already need not be built', page: peeringMesh, world: [app, shared, third, peering('app', 'shared')], needs: mesh(['app', 'shared', 'third']), ask: { kind: 'count', type: 'vpc-peering' }, options: values(1, 2, 3), answer: 'B' },
  { name: 'each VPC needs a gateway endpoint of its own', page: pages.s3Endpoints, world: [app, shared, third, bucket, peering('app', 'shared')], needs: ['app', 'shared', 'third'].map((x) => priv(x, 'objects')), ask: { kind: 'count', type: 'gateway-endpoint' }, options: values(1, 2, 3), answer: 'C' },
  { name: 'and each member of a group', page: pages.s3Endpoints, world: [vpc('teams', '172.16.0.0/12', { count: 7 }), bucket], needs: [priv('teams', 'objects')], ask: { kind: 'count', type: 'gateway-endpoint' }, options: values(1, 7, 14), answer: 'B' },
  { name: 'one interface endpoint serves a VPC and its peer', page: pages.s3Comparison, world: [app, shared, queue, peering('app', 'shared')], needs: [priv('app', 'queue'), priv('shared', 'queue')], ask: { kind: 'count', type: 'interface-endpoint' }, options: values(1, 2), answer: 'A' },
  { name: 'a NAT gateway in each of two zones', page: pages.natBasics, world: [zones, igw('app')], needs: [reach('priv-a', 'internet'), reach('priv-b', 'internet'), survivesAz('priv-a', 'internet'), survivesAz('priv-b', 'internet')], ask: { kind: 'count', type: 'nat-gateway' }, options: values(1, 2, 4), answer: 'B' },
  { name: 'a peering with each member of a group that has to be reached', page: peeringMesh, world: [app, vpc('teams', '172.16.0.0/12', { count: 3 })], needs: [reach('app', 'teams')], ask: { kind: 'count', type: 'vpc-peering' }, options: values(1, 3), answer: 'B' },
  { name: 'none where the world meets everything already', page: peeringMesh, world: [app, shared, peering('app', 'shared')], needs: [reach('app', 'shared')], ask: { kind: 'count', type: 'vpc-peering' }, options: values(0, 1), answer: 'A' },
  { name: 'no number does what the type cannot', page: gatewayEndpoints, world: [app, queue], needs: [priv('app', 'queue')], ask: { kind: 'count', type: 'gateway-endpoint' }, options: values(1, 2), answer: '', why: 'no-count' },
  { name: 'the right number may not be among the options', page: peeringMesh, world: [app, shared], needs: [reach('app', 'shared')], ask: { kind: 'count', type: 'vpc-peering' }, options: values(2, 3), answer: '', why: 'none-meets' },
];
