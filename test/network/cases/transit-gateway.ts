import { pages } from './pages.ts';
import { app, dc, fails, igw, interfaceEndpoint, isolate, line, meets, nat, peering, plant, priv, queue, reach, shared, site, tgw, tgwPeering, third, vpc, vpn, type Case } from './shorthand.ts';

const { transitGateway } = pages;
const three = [app, shared, third];
const hub = tgw('hub', ['app', 'shared', 'third']);
const paris = vpc('paris', '10.6.0.0/16', { region: 'eu-west-3' });
const hubParis = tgw('hub-paris', ['paris'], { region: 'eu-west-3' });
const spokes = vpc('spokes', '172.16.0.0/12', { count: 30 });

/** Rule 8: a regional hub, transitive among its attachments and across a peering of gateways. */
export const transitGatewayCases: readonly Case[] = [
  { name: 'lets each attached VPC reach each other', page: transitGateway, world: three, add: [hub], needs: priv('third', 'app'), expect: meets },
  { name: 'does not reach a VPC that is not attached', page: transitGateway, world: three, add: [tgw('hub', ['app', 'shared'])], needs: reach('app', 'third'), expect: fails() },
  { name: 'takes no VPC of another Region', page: transitGateway, world: [app, paris], add: [tgw('hub', ['app', 'paris'])], needs: reach('app', 'paris'), expect: fails('transit-gateway-cross-region') },
  { name: 'stands in the Region that it names', page: transitGateway, world: [paris, vpc('lyon', '10.7.0.0/16', { region: 'eu-west-3' })], add: [tgw('hub', ['lyon', 'paris'], { region: 'eu-west-3' })], needs: reach('lyon', 'paris'), expect: meets },
  { name: 'two gateways without a peering do not reach each other', page: transitGateway, world: [app, paris], add: [tgw('hub', ['app']), hubParis], needs: reach('app', 'paris'), expect: fails() },
  { name: 'peered gateways connect VPCs of two Regions', page: transitGateway, world: [app, paris], add: [tgw('hub', ['app']), hubParis, tgwPeering('hub', 'hub-paris')], needs: priv('app', 'paris'), expect: meets },
  { name: 'in both directions', page: transitGateway, world: [app, paris], add: [tgw('hub', ['app']), hubParis, tgwPeering('hub', 'hub-paris')], needs: priv('paris', 'app'), expect: meets },
  { name: 'route lists that name the peered gateway let its networks in', page: transitGateway, world: [app, paris], add: [tgw('hub', ['app'], { routes: [['app', 'hub-paris']] }), tgw('hub-paris', ['paris'], { region: 'eu-west-3', routes: [['hub', 'paris']] }), tgwPeering('hub', 'hub-paris')], needs: reach('app', 'paris'), expect: meets },
  { name: 'route lists that do not leave them out', page: transitGateway, world: [app, shared, paris], add: [tgw('hub', ['app', 'shared'], { routes: [['app', 'shared']] }), hubParis, tgwPeering('hub', 'hub-paris')], needs: reach('app', 'paris'), expect: fails() },
  { name: 'route lists let those talk that share one', page: transitGateway, world: three, add: [tgw('hub', ['app', 'shared', 'third'], { routes: [['app', 'shared'], ['third', 'shared']] })], needs: priv('third', 'shared'), expect: meets },
  { name: 'and keep the others apart', page: transitGateway, world: three, add: [tgw('hub', ['app', 'shared', 'third'], { routes: [['app', 'shared'], ['third', 'shared']] })], needs: reach('app', 'third'), expect: fails('transit-gateway-routing', 'hub') },
  { name: 'a site behind it is not isolated, by the gateway and not by its line', page: transitGateway, world: [app, plant], add: [tgw('hub', ['app']), line('plant', 'hub')], needs: isolate('plant', 'app'), expect: fails('transit-gateway-hub', 'hub') },
  { name: 'so that they stay isolated', page: transitGateway, world: three, add: [tgw('hub', ['app', 'shared', 'third'], { routes: [['app', 'shared'], ['third', 'shared']] })], needs: isolate('third', 'app'), expect: meets },
  { name: 'with no route list nobody talks', page: transitGateway, world: three, add: [tgw('hub', ['app', 'shared'], { routes: [] })], needs: reach('app', 'shared'), expect: fails('transit-gateway-routing', 'hub') },
  { name: 'members of an attached group reach each other', page: transitGateway, world: [spokes], add: [tgw('hub', ['spokes'])], needs: priv('spokes', 'spokes'), expect: meets },
  { name: 'a group named once in a route list does not talk within itself', page: transitGateway, world: [spokes, shared], add: [tgw('hub', ['spokes', 'shared'], { routes: [['spokes', 'shared']] })], needs: isolate('spokes', 'spokes'), expect: meets },
  { name: 'but with the others of the list', page: transitGateway, world: [spokes, shared], add: [tgw('hub', ['spokes', 'shared'], { routes: [['spokes', 'shared']] })], needs: priv('spokes', 'shared'), expect: meets },
  { name: 'a group named twice does', page: transitGateway, world: [spokes, shared], add: [tgw('hub', ['spokes', 'shared'], { routes: [['spokes', 'spokes']] })], needs: priv('spokes', 'spokes'), expect: meets },
  { name: 'a site whose VPN ends on it reaches every attached VPC', page: transitGateway, world: [...three, plant], add: [hub, vpn('plant', 'hub')], needs: reach('plant', 'third'), expect: meets },
  { name: 'and is reached by them', page: transitGateway, world: [...three, plant], add: [hub, vpn('plant', 'hub')], needs: reach('third', 'plant'), expect: meets },
  { name: 'a site whose Direct Connect ends on it reaches them privately', page: transitGateway, world: [...three, dc], add: [hub, line('dc', 'hub')], needs: priv('dc', 'third'), expect: meets },
  { name: 'two sites on it reach each other', page: transitGateway, world: [dc, site('lab', '172.16.0.0/16')], add: [tgw('hub', []), vpn('dc', 'hub'), vpn('lab', 'hub')], needs: reach('lab', 'dc'), expect: meets },
  { name: 'a route list that leaves the site out keeps it out', page: transitGateway, world: [...three, plant], add: [tgw('hub', ['app', 'shared'], { routes: [['app', 'shared']] }), vpn('plant', 'hub')], needs: reach('plant', 'app'), expect: fails('transit-gateway-routing', 'hub') },
  { name: 'a route list that names it lets it in', page: transitGateway, world: [...three, plant], add: [tgw('hub', ['app', 'shared'], { routes: [['app', 'plant']] }), vpn('plant', 'hub')], needs: reach('plant', 'app'), expect: meets },
  { name: 'nor does the way there and back let a group talk within itself', page: transitGateway, world: [spokes], add: [tgw('hub', ['spokes'], { routes: [['spokes', 'hub-paris']] }), tgw('hub-paris', [], { region: 'eu-west-3' }), tgwPeering('hub', 'hub-paris')], needs: isolate('spokes', 'spokes'), expect: meets },
  { name: 'a site on a peered gateway is reached across the peering', page: transitGateway, world: [app, plant], add: [tgw('hub', ['app']), tgw('hub-paris', [], { region: 'eu-west-3' }), tgwPeering('hub', 'hub-paris'), vpn('plant', 'hub-paris')], needs: reach('app', 'plant'), expect: meets },
  { name: 'does not lead on into a peer of an attached VPC', page: pages.peeringBasics, world: [...three, peering('shared', 'third')], add: [tgw('hub', ['app', 'shared'])], needs: reach('app', 'third'), expect: fails(['peering-non-transitive', 'peering-no-edge-to-edge']) },
  { name: 'nor on into the VPN of one', page: pages.peeringBasics, world: [...three, plant, vpn('plant', 'shared')], add: [tgw('hub', ['app', 'shared'])], needs: reach('app', 'plant'), expect: fails(['vpn-reaches-own-vpc', 'peering-no-edge-to-edge']) },
  { name: 'leads to an interface endpoint across a peering of gateways', page: pages.s3Comparison, world: [app, paris, queue, interfaceEndpoint('app', 'queue')], add: [tgw('hub', ['app']), hubParis, tgwPeering('hub', 'hub-paris')], needs: priv('paris', 'queue'), expect: meets },
  { name: 'takes everything attached out through the NAT gateway of an egress VPC', page: transitGateway, world: [...three, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'shared'], { egress: 'shared' })], needs: reach('app', 'internet'), expect: meets },
  { name: 'and to public endpoints', page: transitGateway, world: [...three, queue, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'shared'], { egress: 'shared' })], needs: reach('app', 'queue'), expect: meets },
  { name: 'which is not private', page: transitGateway, world: [...three, queue, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'shared'], { egress: 'shared' })], needs: priv('app', 'queue'), expect: fails('internet-gateway-path-not-private') },
  { name: 'without egress nobody shares that NAT gateway', page: transitGateway, world: [...three, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'shared'])], needs: reach('app', 'internet'), expect: fails('transit-gateway-egress') },
  { name: 'an egress VPC needs a NAT gateway', page: transitGateway, world: [...three, igw('shared')], add: [tgw('hub', ['app', 'shared'], { egress: 'shared' })], needs: reach('app', 'internet'), expect: fails() },
  { name: 'an egress VPC must be attached', page: transitGateway, world: [...three, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'third'], { egress: 'shared' })], needs: reach('app', 'internet'), expect: fails() },
  { name: 'an egress VPC must be allowed by the route lists', page: transitGateway, world: [...three, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'shared', 'third'], { egress: 'shared', routes: [['app', 'third']] })], needs: reach('app', 'internet'), expect: fails() },
  { name: 'lets nothing in from the internet', page: transitGateway, world: [...three, igw('shared'), nat('shared')], add: [tgw('hub', ['app', 'shared'], { egress: 'shared' })], needs: isolate('internet', 'app'), expect: meets },
  { name: 'takes a site without internet access out as well', page: transitGateway, world: [shared, plant, igw('shared'), nat('shared')], add: [tgw('hub', ['shared'], { egress: 'shared' }), vpn('plant', 'hub')], needs: reach('plant', 'internet'), expect: meets },
];
