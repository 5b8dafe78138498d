import { pages } from './pages.ts';
import { app, application, aws, bandwidth, bucket, dc, encrypt, endpointService, exposeOnly, fails, gatewayEndpoint, gwlbEndpoint, fleet, igw, inspect, interfaceEndpoint, isolate, line, meets, nat, peering, plant, priv, publicLoadBalancer, queue, reach, shared, tgw, third, vpc, vpn, web, type Case } from './shorthand.ts';

const { multiVpcPrivatelink, directConnectEncryption, vpnLimits } = pages;
const seller = vpc('seller', '10.1.0.0/16');
const buyer = vpc('buyer', '10.5.0.0/16');
const billing = application('billing', 'seller');
const market = [seller, buyer, third, billing];
const offer = [endpointService('billing'), interfaceEndpoint('buyer', 'billing')];
const only = exposeOnly('billing', 'buyer');
const out = [igw('app'), nat('app')];
const trunk = line('plant', 'aws-public', { id: 'trunk' });

/** `private` looks at the first class of path there is. */
export const privateCases: readonly Case[] = [
  { name: 'holds where a private path exists beside one over the internet', page: pages.gatewayEndpoints, world: [app, queue, ...out], add: [interfaceEndpoint('app', 'queue')], needs: priv('app', 'queue'), expect: meets },
  { name: 'fails where there is no path at all', page: pages.interfaceEndpoints, world: [app, queue], needs: priv('app', 'queue'), expect: fails() },
  { name: 'holds over Direct Connect beside a VPN over the internet', page: pages.directConnect, world: [app, dc], add: [line('dc', 'app'), vpn('dc', 'app')], needs: priv('dc', 'app'), expect: meets },
  { name: 'fails through a VPN even where the endpoint behind it is private', page: pages.vpnPaper, world: [app, plant, queue], add: [vpn('plant', 'app'), interfaceEndpoint('app', 'queue')], needs: priv('plant', 'queue'), expect: fails('vpn-over-internet') },
  { name: 'holds through a VPN over Direct Connect to an endpoint', page: pages.vpnPaper, world: [app, plant, queue], add: [trunk, vpn('plant', 'app', { over: 'trunk' }), interfaceEndpoint('app', 'queue')], needs: priv('plant', 'queue'), expect: meets },
];

/** `exposeOnly`: one application, these consumers, nothing else. */
export const exposeOnlyCases: readonly Case[] = [
  { name: 'an endpoint service opens one application and nothing else', page: multiVpcPrivatelink, world: market, add: offer, needs: only, expect: meets },
  { name: 'peering opens the whole network', page: multiVpcPrivatelink, world: market, add: [peering('seller', 'buyer')], needs: only, expect: fails('endpoint-service-exposes-one-service') },
  { name: 'also beside an endpoint', page: multiVpcPrivatelink, world: market, add: [...offer, peering('seller', 'buyer')], needs: only, expect: fails('endpoint-service-exposes-one-service') },
  { name: 'so does a transit gateway', page: multiVpcPrivatelink, world: market, add: [tgw('hub', ['seller', 'buyer'])], needs: only, expect: fails('endpoint-service-exposes-one-service') },
  { name: 'a transit gateway that does not route between them harms nothing', page: pages.transitGateway, world: market, add: [...offer, tgw('hub', ['seller', 'buyer', 'third'], { routes: [['seller', 'third'], ['buyer', 'third']] })], needs: only, expect: meets },
  { name: 'an endpoint to another application of that VPC is another connection', page: multiVpcPrivatelink, world: [...market, application('payroll', 'seller')], add: [...offer, endpointService('payroll'), interfaceEndpoint('buyer', 'payroll')], needs: only, expect: fails() },
  { name: 'so is an endpoint of the provider to an application of the consumer', page: multiVpcPrivatelink, world: [...market, application('hook', 'buyer')], add: [...offer, endpointService('hook'), interfaceEndpoint('seller', 'hook')], needs: only, expect: fails() },
  { name: 'a public load balancer lets the internet in', page: pages.internetGateway, world: [...market, igw('seller')], add: [...offer, publicLoadBalancer('billing')], needs: only, expect: fails('hosted-service-internet-exposure') },
  { name: 'each consumer must reach it', page: multiVpcPrivatelink, world: market, add: offer, needs: exposeOnly('billing', 'buyer', 'third'), expect: fails() },
  { name: 'several may', page: multiVpcPrivatelink, world: market, add: [...offer, interfaceEndpoint('third', 'billing')], needs: exposeOnly('billing', 'buyer', 'third'), expect: meets },
  { name: 'each member of a group may be a consumer', page: multiVpcPrivatelink, world: [...market, vpc('buyers', '172.16.0.0/12', { count: 30, overlap: true })], add: [endpointService('billing'), interfaceEndpoint('buyers', 'billing')], needs: exposeOnly('billing', 'buyers'), expect: meets },
  { name: 'a site may be one, over the VPN to the VPC with the endpoint', page: pages.s3Comparison, world: [...market, plant, vpn('plant', 'buyer')], add: offer, needs: exposeOnly('billing', 'buyer', 'plant'), expect: meets },
  { name: 'peering of the provider with somebody else is no matter', page: multiVpcPrivatelink, world: [...market, peering('seller', 'third')], add: offer, needs: only, expect: meets },
];

/** `isolate` and `inspect` beside what the rules say already. */
export const isolateCases: readonly Case[] = [
  { name: 'isolate fails over any class of path', page: pages.vpn, world: [app, plant], add: [vpn('plant', 'app')], needs: isolate('plant', 'app'), expect: fails() },
  { name: 'isolate fails where one subnet of a VPC gets through', page: pages.internetGateway, world: [web], add: [igw('web')], needs: isolate('web', 'internet'), expect: fails() },
  { name: 'isolate holds in one direction alone behind NAT', page: pages.natGateway, world: [app], add: out, needs: isolate('internet', 'app'), expect: meets },
  { name: 'inspect looks at every path of the class taken: an endpoint beside the firewall escapes it', page: pages.gwlbEndpoints, world: [app, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), queue, ...out], add: [endpointService('firewall', { loadBalancer: 'gwlb' }), gwlbEndpoint('app', 'firewall'), interfaceEndpoint('app', 'queue')], needs: inspect('app', 'queue', 'firewall'), expect: fails() },
  { name: 'inspect does not look at classes that are not taken', page: pages.gwlbEndpoints, world: [app, shared, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), peering('app', 'shared')], add: [endpointService('firewall', { loadBalancer: 'gwlb' }), gwlbEndpoint('shared', 'firewall')], needs: inspect('app', 'shared', 'firewall'), expect: meets },
];

/** `encrypt`: every link outside AWS, on every path of the class taken. */
export const encryptCases: readonly Case[] = [
  { name: 'a VPN encrypts', page: pages.vpn, world: [app, plant], add: [vpn('plant', 'app')], needs: encrypt('plant', 'app'), expect: meets },
  { name: 'Direct Connect does not', page: directConnectEncryption, world: [app, dc], add: [line('dc', 'app')], needs: encrypt('dc', 'app'), expect: fails('direct-connect-not-encrypted', 'direct-connect') },
  { name: 'with MACsec it does', page: directConnectEncryption, world: [app, dc], add: [line('dc', 'app', { macsec: true })], needs: encrypt('dc', 'app'), expect: meets },
  { name: 'a VPN over it does', page: directConnectEncryption, world: [app, plant], add: [trunk, vpn('plant', 'app', { over: 'trunk' })], needs: encrypt('plant', 'app'), expect: meets },
  { name: 'a VPN over the line to the same VPC leaves nothing beside it', page: directConnectEncryption, world: [app, plant], add: [line('plant', 'app', { id: 'trunk' }), vpn('plant', 'app', { over: 'trunk' })], needs: encrypt('plant', 'app'), expect: meets },
  { name: 'likewise to a transit gateway', page: directConnectEncryption, world: [app, plant, tgw('hub', ['app'])], add: [line('plant', 'hub', { id: 'trunk' }), vpn('plant', 'hub', { over: 'trunk' })], needs: encrypt('plant', 'app'), expect: meets },
  { name: 'a line that carries a VPN to another VPC stays bare to its own', page: directConnectEncryption, world: [app, shared, plant], add: [line('plant', 'app', { id: 'trunk' }), vpn('plant', 'shared', { over: 'trunk' })], needs: encrypt('plant', 'app'), expect: fails('direct-connect-not-encrypted', 'trunk') },
  { name: 'and the VPN encrypts to the other', page: directConnectEncryption, world: [app, shared, plant], add: [line('plant', 'app', { id: 'trunk' }), vpn('plant', 'shared', { over: 'trunk' })], needs: encrypt('plant', 'shared'), expect: meets },
  { name: 'a VPN over the internet beside a bare line does not help: the line is taken', page: directConnectEncryption, world: [app, dc], add: [line('dc', 'app'), vpn('dc', 'app')], needs: encrypt('dc', 'app'), expect: fails('direct-connect-not-encrypted') },
  { name: 'the open internet never encrypts', page: pages.internetGateway, world: [app, queue], add: out, needs: encrypt('app', 'queue'), expect: fails() },
  { name: 'nor does it for a site', page: pages.internetGateway, world: [dc, bucket], needs: encrypt('dc', 'objects'), expect: fails() },
  { name: 'inside AWS there is no link to encrypt', page: pages.whatIsPeering, world: [app, shared], add: [peering('app', 'shared')], needs: encrypt('app', 'shared'), expect: meets },
  { name: 'nor on the way to an endpoint', page: pages.interfaceEndpoints, world: [app, queue], add: [interfaceEndpoint('app', 'queue')], needs: encrypt('app', 'queue'), expect: meets },
  { name: 'a public virtual interface is a bare line as well', page: directConnectEncryption, world: [plant, bucket], add: [trunk], needs: encrypt('plant', 'objects'), expect: fails('direct-connect-not-encrypted', 'trunk') },
  { name: 'fails where there is no path at all', page: pages.vpcs, world: [app, plant], needs: encrypt('plant', 'app'), expect: fails('vpcs-are-isolated') },
];

/** `bandwidth`: no slower link on some path of the class taken. */
export const bandwidthCases: readonly Case[] = [
  { name: 'a VPN tunnel carries 1 Gbps', page: vpnLimits, world: [app, plant], add: [vpn('plant', 'app')], needs: bandwidth('plant', 'app', 1), expect: meets },
  { name: 'and 1.25 Gbps', page: vpnLimits, world: [app, plant], add: [vpn('plant', 'app')], needs: bandwidth('plant', 'app', 1.25), expect: meets },
  { name: 'but not 2 Gbps', page: vpnLimits, world: [app, plant], add: [vpn('plant', 'app')], needs: bandwidth('plant', 'app', 2), expect: fails('site-to-site-vpn-bandwidth', 'site-to-site-vpn') },
  { name: 'not over Direct Connect either', page: vpnLimits, world: [app, plant], add: [trunk, vpn('plant', 'app', { over: 'trunk' })], needs: bandwidth('plant', 'app', 2), expect: fails('site-to-site-vpn-bandwidth') },
  { name: 'nor where the line carries it to the same VPC, as nothing goes beside it', page: vpnLimits, world: [app, plant], add: [line('plant', 'app', { id: 'trunk' }), vpn('plant', 'app', { over: 'trunk' })], needs: bandwidth('plant', 'app', 2), expect: fails('site-to-site-vpn-bandwidth') },
  { name: 'Direct Connect does', page: pages.directConnectDedicated, world: [app, dc], add: [line('dc', 'app')], needs: bandwidth('dc', 'app', 10), expect: meets },
  { name: 'so do the line and a backup VPN', page: pages.directConnectDedicated, world: [app, dc], add: [line('dc', 'app'), vpn('dc', 'app')], needs: bandwidth('dc', 'app', 10), expect: meets },
  { name: 'peering has no bottleneck', page: pages.whatIsPeering, world: [app, shared], add: [peering('app', 'shared')], needs: bandwidth('app', 'shared', 50), expect: meets },
  { name: 'fails where there is no path at all', page: pages.vpcs, world: [app, shared], needs: bandwidth('app', 'shared', 1), expect: fails('vpcs-are-isolated') },
];

/** `reach` over whatever class there is, one requirement on many places. */
export const reachCases: readonly Case[] = [
  { name: 'a requirement on a network holds for each of its blocks', page: pages.vpnRoutes, world: [vpc('app', ['10.0.0.0/16', '172.20.0.0/16']), plant], add: [vpn('plant', 'app')], needs: reach('plant', 'app'), expect: meets },
  { name: 'one block of a site may be named', page: pages.vpnRoutes, world: [app, { in: 'sites', what: { id: 'plant', cidrs: ['192.168.0.0/24', '192.168.8.0/24'], internet: false } }], add: [vpn('plant', 'app')], needs: reach('plant/192.168.8.0/24', 'app'), expect: meets },
  { name: 'an application opens connections from its own subnet', page: pages.natGateway, world: [web, application('jobs', 'web', 'web-private'), aws('topic', 'sns')], add: [igw('web'), nat('web')], needs: reach('jobs', 'topic'), expect: meets },
  { name: 'which may be one without a way out', page: pages.natDevices, world: [web, application('jobs', 'web', 'web-private'), aws('topic', 'sns')], add: [igw('web')], needs: reach('jobs', 'topic'), expect: fails('private-subnet-needs-nat') },
  { name: 'where no subnet is named it stands in a private one', page: pages.natDevices, world: [web, application('jobs', 'web'), bucket], add: [igw('web'), gatewayEndpoint('web', 'objects', { routeTables: ['web-public'] })], needs: reach('jobs', 'objects'), expect: fails() },
];
