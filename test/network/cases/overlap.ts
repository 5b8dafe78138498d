import { pages } from './pages.ts';
import { app, application, bucket, endpointService, fails, interfaceEndpoint, isolate, line, meets, peering, plant, priv, reach, shared, site, tgw, third, vpc, vpn, type Case } from './shorthand.ts';

const { transitGatewayAttachments, vpnRoutes } = pages;
const same = vpc('shared', '10.0.0.0/16');
const mixed = vpc('app', ['10.0.0.0/16', '172.20.0.0/16']);
const office = site('office', ['10.0.0.0/16', '192.168.0.0/16'], { internet: false });
const spokes = vpc('spokes', '172.16.0.0/12', { count: 3, overlap: true });

const twice = ['peering-overlap-between-spokes', 'overlapping-cidr-not-routed'];
const hubbed = ['transit-gateway-overlapping-cidr', 'overlapping-cidr-not-routed'];

/** Rule 10: the local route wins, and one destination lies behind one network. */
export const overlapCases: readonly Case[] = [
  { name: 'a transit gateway does not route between VPCs with the same block', page: transitGatewayAttachments, world: [app, same], add: [tgw('hub', ['app', 'shared'])], needs: reach('app', 'shared'), expect: fails(hubbed) },
  { name: 'they stay isolated', page: transitGatewayAttachments, world: [app, same], add: [tgw('hub', ['app', 'shared'])], needs: isolate('app', 'shared'), expect: meets },
  { name: 'nor between blocks of which one holds the other', page: transitGatewayAttachments, world: [app, vpc('shared', '10.0.4.0/24')], add: [tgw('hub', ['app', 'shared'])], needs: reach('shared', 'app'), expect: fails() },
  { name: 'PrivateLink connects them all the same', page: pages.privatelinkPaper, world: [app, same, application('billing', 'shared')], add: [endpointService('billing'), interfaceEndpoint('app', 'billing')], needs: priv('app', 'billing'), expect: meets },
  { name: 'a VPN does not route to a VPC whose block the site uses itself', page: vpnRoutes, world: [app, site('office', '10.0.0.0/8')], add: [vpn('office', 'app')], needs: reach('office', 'app'), expect: fails('overlapping-cidr-not-routed') },
  { name: 'nor does Direct Connect', page: vpnRoutes, world: [app, site('office', '10.0.0.0/8')], add: [line('office', 'app')], needs: reach('app', 'office'), expect: fails('overlapping-cidr-not-routed') },
  { name: 'blocks that do not overlap stay reachable', page: vpnRoutes, world: [mixed, office], add: [vpn('office', 'app')], needs: reach('office/192.168.0.0/16', 'app/172.20.0.0/16'), expect: meets },
  { name: 'in the other direction as well', page: vpnRoutes, world: [mixed, office], add: [vpn('office', 'app')], needs: reach('app/172.20.0.0/16', 'office/192.168.0.0/16'), expect: meets },
  { name: 'and answers find their way back', page: vpnRoutes, world: [mixed, office], add: [vpn('office', 'app')], needs: reach('app', 'office/192.168.0.0/16'), expect: meets },
  { name: 'but not the network as a whole', page: vpnRoutes, world: [mixed, office], add: [vpn('office', 'app')], needs: reach('office', 'app'), expect: fails('overlapping-cidr-not-routed') },
  { name: 'a third VPC on the transit gateway reaches those that do not overlap', page: transitGatewayAttachments, world: [app, same, third, vpc('fourth', '10.3.0.0/16')], add: [tgw('hub', ['app', 'shared', 'third', 'fourth'])], needs: reach('third', 'fourth'), expect: meets },
  { name: 'it reaches none of two attached VPCs with one block', page: transitGatewayAttachments, world: [app, same, third], add: [tgw('hub', ['app', 'shared', 'third'])], needs: reach('third', 'app'), expect: fails(hubbed) },
  { name: 'a hub does not tell two peers with one block apart', page: pages.peeringPartial, world: [app, same, third], add: [peering('third', 'app'), peering('third', 'shared')], needs: reach('third', 'app'), expect: fails(twice) },
  { name: 'nor the members of a group that overlap one another', page: pages.peeringPartial, world: [shared, spokes], add: [peering('shared', 'spokes')], needs: reach('shared', 'spokes'), expect: fails(twice) },
  { name: 'whose answers would not find their way back over peering', page: pages.peeringPartial, world: [shared, spokes], add: [peering('shared', 'spokes')], needs: reach('spokes', 'shared'), expect: fails(twice) },
  { name: 'nor over a transit gateway', page: transitGatewayAttachments, world: [shared, spokes], add: [tgw('hub', ['shared', 'spokes'])], needs: reach('spokes', 'shared'), expect: fails(hubbed) },
  { name: 'PrivateLink serves them all', page: pages.privatelinkPaper, world: [shared, spokes, application('billing', 'shared')], add: [endpointService('billing'), interfaceEndpoint('spokes', 'billing')], needs: priv('spokes', 'billing'), expect: meets },
  { name: 'an overlap with a VPC that nothing connects does not matter', page: pages.peeringBasics, world: [app, same, third], add: [peering('third', 'app')], needs: priv('third', 'app'), expect: meets },
  { name: 'two ways to one network are not two networks', page: vpnRoutes, world: [app, shared], add: [peering('app', 'shared'), tgw('hub', ['app', 'shared'])], needs: priv('app', 'shared'), expect: meets },
  { name: 'two sites with one block behind a transit gateway are', page: vpnRoutes, world: [app, plant, site('lab', '192.168.0.0/16')], add: [tgw('hub', ['app']), vpn('plant', 'hub'), vpn('lab', 'hub')], needs: reach('app', 'plant'), expect: fails('overlapping-cidr-not-routed') },
  { name: 'a site and a VPC with one block are as well', page: vpnRoutes, world: [app, shared, site('lab', '10.1.0.0/16')], add: [peering('app', 'shared'), vpn('lab', 'app')], needs: reach('app', 'shared'), expect: fails() },
  { name: 'an endpoint is used through any block that can be reached', page: pages.s3Comparison, world: [mixed, office, bucket], add: [vpn('office', 'app'), interfaceEndpoint('app', 'objects')], needs: reach('office/192.168.0.0/16', 'objects'), expect: meets },
  { name: 'and through none where all overlap', page: pages.s3Comparison, world: [app, site('office', '10.0.0.0/16', { internet: false }), bucket], add: [vpn('office', 'app'), interfaceEndpoint('app', 'objects')], needs: reach('office', 'objects'), expect: fails('overlapping-cidr-not-routed') },
  { name: 'an application may have its address in any block of its VPC', page: vpnRoutes, world: [mixed, office, application('billing', 'app')], add: [vpn('office', 'app')], needs: reach('office/192.168.0.0/16', 'billing'), expect: fails() },
  { name: 'and so is not isolated while one of them can be reached', page: vpnRoutes, world: [mixed, office, application('billing', 'app')], add: [vpn('office', 'app')], needs: isolate('office/192.168.0.0/16', 'billing'), expect: fails() },
];
