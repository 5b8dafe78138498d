import { pages } from './pages.ts';
import { app, application, aws, bucket, dc, fails, igw, isolate, line, meets, nat, peering, plant, priv, publicLoadBalancer, reach, shared, site, tgw, vpn, type Case } from './shorthand.ts';

const { directConnect, peeringBasics } = pages;
const trunk = line('plant', 'aws-public', { id: 'trunk' });
const billing = application('billing', 'app');

/** Rule 9: VPN and Direct Connect reach what they end on, and nothing beyond a VPC. */
export const hybridCases: readonly Case[] = [
  { name: 'a VPN lets a site reach the VPC', page: pages.vpn, world: [app, plant], add: [vpn('plant', 'app')], needs: reach('plant', 'app'), expect: meets },
  { name: 'and the VPC the site', page: pages.vpn, world: [app, plant], add: [vpn('plant', 'app')], needs: reach('app', 'plant'), expect: meets },
  { name: 'it runs over the internet and so is not private', page: pages.vpnPaper, world: [app, plant], add: [vpn('plant', 'app')], needs: priv('plant', 'app'), expect: fails('vpn-over-internet') },
  { name: 'over a Direct Connect line it is', page: pages.vpnPaper, world: [app, plant], add: [trunk, vpn('plant', 'app', { over: 'trunk' })], needs: priv('plant', 'app'), expect: meets },
  { name: 'a VPN over the line of another site carries nothing', page: pages.vpnPaper, world: [app, plant, site('lab', '172.16.0.0/16')], add: [line('lab', 'aws-public', { id: 'trunk' }), vpn('plant', 'app', { over: 'trunk' })], needs: reach('plant', 'app'), expect: fails() },
  { name: 'Direct Connect reaches the VPC privately', page: directConnect, world: [app, dc], add: [line('dc', 'app')], needs: priv('dc', 'app'), expect: meets },
  { name: 'in both directions', page: directConnect, world: [app, dc], add: [line('dc', 'app')], needs: priv('app', 'dc'), expect: meets },
  { name: 'also where an existing connection carries it', page: directConnect, world: [app, shared, dc, line('dc', 'app', { id: 'trunk' })], add: [line('dc', 'shared', { connection: 'trunk' })], needs: priv('dc', 'shared'), expect: meets },
  { name: 'but not where the line of another site lies between', page: directConnect, world: [app, shared, dc, site('lab', '172.16.0.0/16'), line('dc', 'app', { id: 'trunk' }), line('lab', 'app', { id: 'branch', connection: 'trunk' })], add: [line('dc', 'shared', { connection: 'branch' })], needs: reach('dc', 'shared'), expect: fails() },
  { name: 'a VPN does not reach a peer of the VPC', page: peeringBasics, world: [app, shared, plant, peering('app', 'shared')], add: [vpn('plant', 'app')], needs: reach('plant', 'shared'), expect: fails(['vpn-reaches-own-vpc', 'peering-no-edge-to-edge']) },
  { name: 'nor does Direct Connect', page: peeringBasics, world: [app, shared, dc, peering('app', 'shared')], add: [line('dc', 'app')], needs: reach('dc', 'shared'), expect: fails(['vpn-reaches-own-vpc', 'peering-no-edge-to-edge']) },
  { name: 'a VPN gives no use of the NAT gateway of the VPC', page: peeringBasics, world: [app, plant, igw('app'), nat('app')], add: [vpn('plant', 'app')], needs: reach('plant', 'internet'), expect: fails('vpn-reaches-own-vpc') },
  { name: 'Direct Connect gives none either', page: peeringBasics, world: [app, plant, bucket, igw('app'), nat('app')], add: [line('plant', 'app')], needs: reach('plant', 'objects'), expect: fails('vpn-reaches-own-vpc') },
  { name: 'two sites with a VPN to one VPC do not reach each other', page: pages.vpn, world: [app, plant, site('lab', '172.16.0.0/16')], add: [vpn('plant', 'app'), vpn('lab', 'app')], needs: isolate('lab', 'plant'), expect: meets },
  { name: 'a transit gateway connects them', page: pages.transitGateway, world: [app, plant, site('lab', '172.16.0.0/16')], add: [tgw('hub', ['app']), vpn('plant', 'hub'), line('lab', 'hub')], needs: reach('lab', 'plant'), expect: meets },
  { name: 'a public virtual interface reaches public endpoints without the internet', page: directConnect, world: [plant, bucket], add: [trunk], needs: priv('plant', 'objects'), expect: meets },
  { name: 'of any Region', page: directConnect, world: [plant, aws('far', 's3', { region: 'eu-west-1' })], add: [trunk], needs: reach('plant', 'far'), expect: meets },
  { name: 'and public load balancers', page: directConnect, world: [app, plant, billing, igw('app'), publicLoadBalancer('billing')], add: [trunk], needs: priv('plant', 'billing'), expect: meets },
  { name: 'it goes on doing so where it carries a VPN to a VPC', page: directConnect, world: [app, plant, bucket], add: [trunk, vpn('plant', 'app', { over: 'trunk' })], needs: priv('plant', 'objects'), expect: meets },
  { name: 'but no private API', page: pages.privateApi, world: [plant, aws('api', 'execute-api', { publicEndpoint: false })], add: [trunk], needs: reach('plant', 'api'), expect: fails() },
  { name: 'nor the private addresses of a VPC', page: directConnect, world: [app, plant], add: [trunk], needs: reach('plant', 'app'), expect: fails() },
  { name: 'nor the rest of the internet', page: directConnect, world: [plant], add: [trunk], needs: reach('plant', 'internet'), expect: fails() },
  { name: 'a private virtual interface does not reach public endpoints', page: directConnect, world: [app, plant, bucket], add: [line('plant', 'app')], needs: reach('plant', 'objects'), expect: fails() },
  { name: 'nothing comes in over a public virtual interface', page: directConnect, world: [app, plant], add: [trunk], needs: isolate('app', 'plant'), expect: meets },
];
