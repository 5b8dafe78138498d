import { pages } from './pages.ts';
import { app, application, aws, bucket, dc, endpointService, fleet, gatewayEndpoint, gwlbEndpoint, igw, inspect, interfaceEndpoint, line, nat, natInstance, other, peering, plant, priv, proxy, publicLoadBalancer, queue, reach, shared, softwareVpn, tgw, tgwPeering, third, vpc, vpn, web, type Contest } from './shorthand.ts';

const two = [app, shared];
const month = 730;
const teams = (count: number) => vpc('teams', '172.16.0.0/12', { count });
const paris = vpc('paris', '10.6.0.0/16', { region: 'eu-west-3' });
const billing = application('billing', 'shared');

/** What designs cost a month: hours of what an option adds, and gigabytes on the cheapest path of the class taken. */
export const costContests: readonly Contest[] = [
  {
    name: 'S3 from a private subnet: gateway endpoint, interface endpoint, NAT gateway', page: pages.s3Comparison,
    world: [app, bucket], needs: [reach('app', 'objects')], objective: 'cost', usage: { hours: month, gigabytes: 10_000 },
    options: [[igw('app'), nat('app')], [interfaceEndpoint('app', 'objects', { azs: 1 })], [gatewayEndpoint('app', 'objects')]],
    // NAT: 730 x 0.045 = 32.85, 10000 x 0.045 = 450; nothing leaves AWS. Interface: 730 x 0.01 = 7.30, 10000 x 0.01 = 100. Gateway: free.
    figures: [[482.85, 2], [107.3, 1], [0, 1]], answer: 'C',
  },
  {
    name: 'an interface endpoint is paid for each zone', page: pages.interfaceEndpoints,
    world: [app, queue], needs: [priv('app', 'queue')], objective: 'cost', usage: { hours: 100, gigabytes: 500 },
    options: [[interfaceEndpoint('app', 'queue')], [interfaceEndpoint('app', 'queue', { azs: 3 })], [interfaceEndpoint('app', 'queue', { azs: 1 })]],
    // 2 x 100 x 0.01 = 2, 3, 1; each 500 x 0.01 = 5.
    figures: [[7, 1], [8, 1], [6, 1]], answer: 'C',
  },
  {
    name: 'a NAT gateway is paid for each zone as well', page: pages.natPricing,
    world: [app], needs: [reach('app', 'internet')], objective: 'cost', usage: { hours: 100, gigabytes: 100 },
    options: [[igw('app'), nat('app')], [igw('app'), nat('app', { azs: 2 })]],
    // 100 x 0.045 = 4.50 a zone; 100 GB x (0.045 NAT + 0.09 out of AWS) = 13.50.
    figures: [[18, 2], [22.5, 2]], answer: 'A',
  },
  {
    name: 'two VPCs: peering or a transit gateway', page: pages.transitGatewayPricing,
    world: two, needs: [reach('app', 'shared')], objective: 'cost', usage: { hours: month, gigabytes: 1000 },
    options: [[tgw('hub', ['app', 'shared'])], [peering('app', 'shared')]],
    // 2 attachments x 730 x 0.05 = 73, 1000 x 0.02 = 20; weight 2 and 0.5 each attachment. Peering: nothing; weight 2.
    figures: [[93, 3], [0, 2]], answer: 'B',
  },
  {
    name: 'peering across Regions pays the transfer', page: pages.transferCharges,
    world: [app, paris], needs: [reach('app', 'paris')], objective: 'cost', usage: { hours: month, gigabytes: 1000 },
    options: [[peering('app', 'paris')]],
    // 1000 x 0.02.
    figures: [[20, 2]], answer: 'A',
  },
  {
    name: 'two peered transit gateways: four attachments', page: pages.transitGatewayPricing,
    world: [app, paris], needs: [reach('app', 'paris')], objective: 'cost', usage: { hours: 100, gigabytes: 0 },
    options: [[tgw('hub', ['app']), tgw('hub-paris', ['paris'], { region: 'eu-west-3' }), tgwPeering('hub', 'hub-paris')], [peering('app', 'paris')]],
    // 2 VPCs and 2 sides of the peering: 4 x 100 x 0.05 = 20. Weights 2 gateways x 2, 4 attachments x 0.5, 1 for the peering.
    figures: [[20, 7], [0, 2]], answer: 'B',
  },
  {
    name: 'PrivateLink: the load balancer once, an endpoint for each consumer, the gigabytes once', page: pages.privatelinkPricing,
    world: [shared, teams(10), billing], needs: [reach('teams', 'billing')], objective: 'cost', usage: { hours: 100, gigabytes: 200 },
    options: [[endpointService('billing'), interfaceEndpoint('teams', 'billing')], [endpointService('billing', { loadBalancer: 'nlb-to-alb' }), interfaceEndpoint('teams', 'billing')]],
    // NLB 100 x 0.0225 = 2.25 (with an ALB behind 4.50), endpoints 10 x 2 zones x 100 x 0.01 = 20, 200 x 0.01 = 2. Weights 2 and 10 x 1.
    figures: [[24.25, 12], [26.5, 12]], answer: 'A',
  },
  {
    name: 'from a VPC to a site over a VPN the gigabytes leave AWS', page: pages.vpn,
    world: [app, dc], needs: [reach('app', 'dc')], objective: 'cost', usage: { hours: 100, gigabytes: 100 },
    options: [[vpn('dc', 'app')], [line('dc', 'app')]],
    // VPN 100 x 0.05 = 5, 100 x 0.09 = 9. Direct Connect 100 x 0.30 = 30, 100 x 0.02 = 2.
    figures: [[14, 3], [32, 4]], answer: 'A',
  },
  {
    name: 'a VPN to a transit gateway is an attachment of it too', page: pages.transitGatewayPricing,
    world: [app, dc], needs: [reach('app', 'dc')], objective: 'cost', usage: { hours: 100, gigabytes: 100 },
    options: [[tgw('hub', ['app']), vpn('dc', 'hub')]],
    // Attachments of the VPC and of the VPN 2 x 100 x 0.05 = 10, the VPN itself 5; 100 x (0.02 + 0.09) = 11. Weights 2, 2 attachments x 0.5, 3.
    figures: [[26, 6]], answer: 'A',
  },
  {
    name: 'a line on an existing connection has no hours of its own', page: pages.directConnect,
    world: [app, shared, dc, line('dc', 'app', { id: 'trunk' })], needs: [reach('shared', 'dc')], objective: 'cost', usage: { hours: 100, gigabytes: 100 },
    options: [[line('dc', 'shared', { connection: 'trunk' })], [line('dc', 'shared')]],
    // 100 x 0.02 = 2, and 100 x 0.30 = 30 for a new one. Weight 4 each, with the one that stands 8.
    figures: [[2, 8], [32, 8]], answer: 'A',
  },
  {
    name: 'what stands already costs no hours, its gigabytes count', page: pages.natPricing,
    world: [app, bucket, igw('app'), nat('app')], needs: [reach('app', 'objects')], objective: 'cost', usage: { hours: month, gigabytes: 1000 },
    options: [[other('a flow log')], [gatewayEndpoint('app', 'objects')], [interfaceEndpoint('app', 'objects', { azs: 1 })]],
    // NAT 1000 x 0.045; gateway endpoint 0; interface endpoint 7.30 + 10. Two that stand weigh 2, each adds 1.
    figures: [[45, 3], [0, 3], [17.3, 3]], answer: 'B',
  },
  {
    name: 'what is taken away credits nothing', page: pages.natPricing,
    world: [app, bucket, igw('app'), nat('app', { id: 'old' })], needs: [reach('app', 'objects')], objective: 'cost', usage: { hours: month, gigabytes: 0 },
    options: [{ elements: [interfaceEndpoint('app', 'objects', { azs: 1 })], removes: ['old'] }],
    figures: [[7.3, 2]], answer: 'A',
  },
  {
    name: 'a changed element costs the hours that the change adds', page: pages.interfaceEndpoints,
    world: [app, queue, interfaceEndpoint('app', 'queue', { id: 'ep', azs: 1 })], needs: [priv('app', 'queue')], objective: 'cost', usage: { hours: 100, gigabytes: 0 },
    options: [{ changes: [{ id: 'ep', set: { azs: 3 } }] }],
    // Two zones more: 2 x 100 x 0.01.
    figures: [[2, 1]], answer: 'A',
  },
  {
    name: 'gigabytes count once for each from and to, whatever is required of them', page: pages.privatelinkPricing,
    world: [app, queue, aws('topic', 'sns')], needs: [reach('app', 'queue'), priv('app', 'queue'), priv('app', 'topic')], objective: 'cost', usage: { hours: 100, gigabytes: 300 },
    options: [[interfaceEndpoint('app', 'queue', { azs: 1 }), interfaceEndpoint('app', 'topic', { azs: 1 })]],
    // 2 x 100 x 0.01 = 2; 300 GB x 0.01 = 3 to the queue and 3 to the topic.
    figures: [[8, 2]], answer: 'A',
  },
  {
    name: 'other requirements carry no gigabytes', page: pages.gwlbEndpoints,
    world: [app, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), igw('app'), nat('app')], needs: [inspect('app', 'internet', 'firewall')], objective: 'cost', usage: { hours: 100, gigabytes: 1000 },
    options: [[endpointService('firewall', { loadBalancer: 'gwlb' }), gwlbEndpoint('app', 'firewall')]],
    // GWLB 100 x 0.0125 = 1.25, endpoint 2 zones x 100 x 0.01 = 2. Weights: 2 standing, 2 and 1.
    figures: [[3.25, 5]], answer: 'A',
  },
  {
    name: 'a GWLB endpoint on the path is metered', page: pages.gwlbEndpoints,
    world: [app, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), igw('app'), nat('app')], needs: [reach('app', 'internet'), inspect('app', 'internet', 'firewall')], objective: 'cost', usage: { hours: 100, gigabytes: 1000 },
    options: [[endpointService('firewall', { loadBalancer: 'gwlb' }), gwlbEndpoint('app', 'firewall')]],
    // 3.25 as before; 1000 x (0.0035 GWLB endpoint + 0.045 NAT + 0.09 out) = 138.50.
    figures: [[141.75, 5]], answer: 'A',
  },
  {
    name: 'the class of the path comes before its price: the endpoint is taken, not the free way through the internet gateway', page: pages.interfaceEndpoints,
    world: [web, queue, igw('web')], needs: [reach('web-public', 'queue')], objective: 'cost', usage: { hours: 0, gigabytes: 1000 },
    options: [[interfaceEndpoint('web', 'queue')], [other('nothing')]],
    // 1000 x 0.01; from EC2 to a public endpoint of the Region nothing.
    figures: [[10, 2], [0, 2]], answer: 'B',
  },
  {
    name: 'within the class the cheapest path counts: gateway endpoint beside interface endpoint', page: pages.s3Comparison,
    world: [app, bucket], needs: [reach('app', 'objects')], objective: 'cost', usage: { hours: 100, gigabytes: 1000 },
    options: [[gatewayEndpoint('app', 'objects'), interfaceEndpoint('app', 'objects', { azs: 1 })]],
    figures: [[1, 2]], answer: 'A',
  },
  {
    name: 'hours of the rest: NAT instance, proxy, software VPN, public load balancer', page: pages.natComparison,
    world: [app, shared, billing], needs: [], objective: 'cost', usage: { hours: 1000 },
    options: [[natInstance('app')], [proxy('app', 'billing', { azs: 2 })], [softwareVpn('app', 'shared')], [igw('shared'), publicLoadBalancer('billing')]],
    // 1000 x 0.0104; 2 zones x 1000 x 0.0416; 1000 x 0.0416; 1000 x 0.0225.
    figures: [[10.4, 6], [83.2, 8], [41.6, 12], [22.5, 2]], answer: 'A',
  },
];

/** Weights of all that stands afterwards, and the ways in which two designs may be level. */
export const operationsContests: readonly Contest[] = [
  {
    name: 'a NAT gateway is less work than a NAT instance', page: pages.natComparison,
    world: [app], needs: [reach('app', 'internet')], objective: 'operations', usage: { hours: 100 },
    options: [[igw('app'), natInstance('app')], [igw('app'), nat('app')]],
    // 100 x 0.0104 = 1.04 and 4.50.
    figures: [[1.04, 7], [4.5, 2]], answer: 'B',
  },
  {
    name: 'a mesh of ten counts each pair, a transit gateway each attachment', page: pages.peeringMesh,
    world: [teams(10)], needs: [reach('teams', 'teams')], objective: 'operations', usage: { hours: 100 },
    options: [[peering('teams', 'teams')], [tgw('hub', ['teams'])]],
    // 45 x 2; 2 + 10 x 0.5, 10 attachments x 100 x 0.05.
    figures: [[0, 90], [50, 7]], answer: 'B',
  },
  {
    name: 'what stands already weighs too', page: pages.gatewayEndpoints,
    world: [app, shared, bucket, peering('app', 'shared'), natInstance('app'), igw('app')], needs: [reach('app', 'objects')], objective: 'operations',
    options: [[gatewayEndpoint('app', 'objects')], [other('a flow log'), gatewayEndpoint('app', 'objects')]],
    // 2 + 6 + 1, and 1 or 2 more.
    figures: [[0, 10], [0, 11]], answer: 'A',
  },
  {
    name: 'an endpoint of a group weighs once a member', page: pages.gatewayEndpoints,
    world: [teams(20), bucket], needs: [priv('teams', 'objects')], objective: 'operations',
    options: [[gatewayEndpoint('teams', 'objects')]],
    figures: [[0, 20]], answer: 'A',
  },
  {
    name: 'the objective may turn the order round: proxies against an endpoint service', page: pages.gatewayEndpointProxy,
    world: [app, shared, bucket, peering('app', 'shared'), gatewayEndpoint('app', 'objects')], needs: [reach('shared', 'objects')], objective: 'operations', usage: { hours: 100, gigabytes: 0 },
    options: [[proxy('app', 'objects')], [interfaceEndpoint('app', 'objects')], [gatewayEndpoint('shared', 'objects')]],
    // 100 x 0.0416 = 4.16; 2 x 100 x 0.01 = 2; 0. Standing: 2 + 1.
    figures: [[4.16, 11], [2, 4], [0, 4]], answer: '', why: 'tie',
  },
];

export const tieContests: readonly Contest[] = [
  {
    name: 'within one percent is a tie, and a tie is not unique', page: pages.interfaceEndpoints,
    world: [app, queue], needs: [priv('app', 'queue')], objective: 'cost', usage: { hours: 100, gigabytes: 29_800 },
    // 2 + 298 = 300 and 3 + 298 = 301.
    options: [[interfaceEndpoint('app', 'queue')], [interfaceEndpoint('app', 'queue', { azs: 3 })]],
    figures: [[300, 1], [301, 1]], answer: '', why: 'tie',
  },
  {
    name: 'beyond one percent it is none', page: pages.interfaceEndpoints,
    world: [app, queue], needs: [priv('app', 'queue')], objective: 'cost', usage: { hours: 100, gigabytes: 5000 },
    options: [[interfaceEndpoint('app', 'queue')], [interfaceEndpoint('app', 'queue', { azs: 3 })]],
    figures: [[52, 1], [53, 1]], answer: 'A',
  },
  {
    name: 'one of two tied designs that is the other and more besides loses', page: pages.gatewayEndpoints,
    world: [app, shared, bucket], needs: [priv('app', 'objects')], objective: 'cost',
    options: [[gatewayEndpoint('app', 'objects'), peering('app', 'shared')], [gatewayEndpoint('app', 'objects')]],
    figures: [[0, 3], [0, 1]], answer: 'B',
  },
  {
    name: 'also where it names the two VPCs of a peering the other way round', page: pages.whatIsPeering,
    world: two, needs: [reach('app', 'shared')], objective: 'cost',
    options: [[peering('shared', 'app'), other('a flow log')], [peering('app', 'shared')]],
    figures: [[0, 3], [0, 2]], answer: 'B',
  },
  {
    name: 'two different designs that cost nothing are a tie', page: pages.gatewayEndpoints,
    world: [app, shared, bucket], needs: [reach('app', 'objects')], objective: 'cost',
    options: [[gatewayEndpoint('app', 'objects'), other('a flow log')], [gatewayEndpoint('app', 'objects'), peering('app', 'shared')]],
    answer: '', why: 'tie',
  },
  {
    name: 'a failing option does not compete, however cheap', page: pages.s3Endpoints,
    world: [app, plant, bucket], needs: [reach('plant', 'objects')], objective: 'cost', usage: { hours: 100 },
    options: [[vpn('plant', 'app'), gatewayEndpoint('app', 'objects')], [vpn('plant', 'app'), interfaceEndpoint('app', 'objects')]],
    // 5, and 5 + 2.
    figures: [[5, 4], [7, 4]], meeting: 'B', answer: 'B',
  },
  {
    name: 'the two best of three', page: pages.s3Comparison,
    world: [app, bucket], needs: [reach('app', 'objects')], objective: 'cost', usage: { hours: month, gigabytes: 1000 }, ask: { kind: 'alternatives', select: 2 },
    options: [[igw('app'), nat('app')], [gatewayEndpoint('app', 'objects')], [interfaceEndpoint('app', 'objects')]],
    // 32.85 + 45; 0; 14.60 + 10.
    figures: [[77.85, 2], [0, 1], [24.6, 1]], answer: 'BC',
  },
  {
    name: 'the second and the third may not be level', page: pages.s3Comparison,
    world: [app, third, bucket], needs: [reach('app', 'objects')], objective: 'cost', usage: { hours: 100 }, ask: { kind: 'alternatives', select: 2 },
    options: [[interfaceEndpoint('app', 'objects')], [gatewayEndpoint('app', 'objects')], [interfaceEndpoint('app', 'objects', { privateDns: false })]],
    answer: '', why: 'tie',
  },
  {
    name: 'a transit gateway of three beside one of two: the attachment that nobody needs loses by its price', page: pages.transitGatewayPricing,
    world: [...two, third], needs: [reach('app', 'shared')], objective: 'cost', usage: { hours: 100 },
    options: [[tgw('hub', ['app', 'shared', 'third'])], [tgw('hub', ['app', 'shared'])]],
    figures: [[15, 3.5], [10, 3]], answer: 'B',
  },
];
