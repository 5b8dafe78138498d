import { pages } from './pages.ts';
import { app, bucket, dc, encrypt, fails, gatewayEndpoint, igw, isolate, line, meets, nat, peering, plant, priv, reach, refused, shared, softwareVpn, third, vpc, vpn, type Case } from './shorthand.ts';

const { peeringBasics, whatIsPeering, peeringQuotas, peeringMesh } = pages;
const two = [app, shared];
const three = [app, shared, third];
const members = (count: number, more: { overlap?: boolean } = {}) => vpc('spokes', '172.16.0.0/12', { count, ...more });

/** Rule 7: two VPCs, both with routes; not transitive, no edge-to-edge, 125 a VPC. */
export const peeringCases: readonly Case[] = [
  { name: 'connects two VPCs privately', page: whatIsPeering, world: two, add: [peering('app', 'shared')], needs: priv('app', 'shared'), expect: meets },
  { name: 'in both directions', page: whatIsPeering, world: two, add: [peering('app', 'shared')], needs: priv('shared', 'app'), expect: meets },
  { name: 'across Regions and accounts', page: peeringBasics, world: [app, vpc('paris', '10.6.0.0/16', { region: 'eu-west-3', account: 'partner' })], add: [peering('app', 'paris')], needs: priv('app', 'paris'), expect: meets },
  { name: 'leaves them no longer isolated', page: whatIsPeering, world: two, add: [peering('app', 'shared')], needs: isolate('app', 'shared'), expect: fails(undefined, 'vpc-peering') },
  { name: 'carries nothing without routes', page: peeringBasics, world: two, add: [peering('app', 'shared', { routes: 'none' })], needs: reach('app', 'shared'), expect: fails('peering-routes-both-sides', 'vpc-peering') },
  { name: 'needs the routes of the other side for the way there', page: peeringBasics, world: two, add: [peering('app', 'shared', { routes: 'app' })], needs: reach('app', 'shared'), expect: fails('peering-routes-both-sides', 'vpc-peering') },
  { name: 'and for the way back', page: peeringBasics, world: two, add: [peering('app', 'shared', { routes: 'app' })], needs: reach('shared', 'app'), expect: fails('peering-routes-both-sides', 'vpc-peering') },
  { name: 'is refused where the CIDR blocks are the same', page: peeringBasics, world: [app, vpc('shared', '10.0.0.0/16')], add: [peering('app', 'shared')], needs: reach('app', 'shared'), expect: refused('peering-overlapping-cidr', 'vpc-peering') },
  { name: 'is refused where one block holds the other', page: peeringBasics, world: [app, vpc('shared', '10.0.128.0/20')], add: [peering('app', 'shared')], needs: reach('app', 'shared'), expect: refused('peering-overlapping-cidr', 'vpc-peering') },
  { name: 'is refused as a whole where one of several blocks overlaps', page: peeringBasics, world: [vpc('app', ['10.0.0.0/16', '10.10.0.0/16']), vpc('shared', ['10.0.0.0/16', '10.11.0.0/16'])], add: [peering('app', 'shared')], needs: reach('app/10.10.0.0/16', 'shared/10.11.0.0/16'), expect: refused('peering-overlapping-cidr', 'vpc-peering') },
  { name: 'is not refused where blocks only touch', page: peeringBasics, world: [vpc('app', '10.0.0.0/17'), vpc('shared', '10.0.128.0/17')], add: [peering('app', 'shared')], needs: reach('app', 'shared'), expect: meets },
  { name: 'is not transitive', page: peeringBasics, world: three, add: [peering('app', 'shared'), peering('shared', 'third')], needs: reach('app', 'third'), expect: fails('peering-non-transitive') },
  { name: 'so two spokes of a hub stay isolated', page: peeringBasics, world: three, add: [peering('app', 'shared'), peering('shared', 'third')], needs: isolate('app', 'third'), expect: meets },
  { name: 'a mesh of three connects each with each', page: peeringMesh, world: three, add: [peering('app', 'shared'), peering('shared', 'third'), peering('app', 'third')], needs: priv('third', 'app'), expect: meets },
  { name: 'does not share the NAT gateway of the peer', page: peeringBasics, world: [...two, igw('shared'), nat('shared')], add: [peering('app', 'shared')], needs: reach('app', 'internet'), expect: fails('peering-no-edge-to-edge') },
  { name: 'does not share the internet gateway of the peer', page: peeringBasics, world: [app, vpc('edge', '10.1.0.0/16', { subnets: [{ id: 'edge-public', public: true }] }), igw('edge')], add: [peering('app', 'edge')], needs: reach('app', 'internet'), expect: fails() },
  { name: 'does not share the gateway endpoint of the peer', page: peeringBasics, world: [...two, bucket, gatewayEndpoint('shared', 'objects')], add: [peering('app', 'shared')], needs: reach('app', 'objects'), expect: fails('gateway-endpoint-own-vpc', 'gateway-endpoint') },
  { name: 'does not share the VPN of the peer', page: peeringBasics, world: [...two, plant, vpn('plant', 'shared')], add: [peering('app', 'shared')], needs: reach('app', 'plant'), expect: fails('peering-no-edge-to-edge') },
  { name: 'does not share the Direct Connect connection of the peer', page: peeringBasics, world: [...two, dc, line('dc', 'shared')], add: [peering('app', 'shared')], needs: reach('app', 'dc'), expect: fails('peering-no-edge-to-edge') },
  { name: 'a VPC may have 125 active ones', page: peeringQuotas, world: [vpc('hub', '10.0.0.0/16'), members(125)], add: [peering('hub', 'spokes')], needs: reach('hub', 'spokes'), expect: meets },
  { name: 'and no more', page: peeringQuotas, world: [vpc('hub', '10.0.0.0/16'), members(126)], add: [peering('hub', 'spokes')], needs: reach('hub', 'spokes'), expect: fails('peering-quota', 'vpc-peering') },
  { name: 'not counting what overlapping CIDRs keep from becoming active', page: peeringQuotas, world: [vpc('hub', '10.0.0.0/16'), vpc('twin', '10.0.0.0/16'), members(125), peering('hub', 'twin')], add: [peering('hub', 'spokes')], needs: reach('hub', 'spokes'), expect: meets },
  { name: 'counting those that stand already', page: peeringQuotas, world: [vpc('hub', '10.0.0.0/16'), shared, members(125), peering('hub', 'spokes')], add: [peering('hub', 'shared')], needs: reach('hub', 'shared'), expect: fails('peering-quota') },
  { name: 'a group that names itself twice is a full mesh', page: peeringMesh, world: [members(10)], add: [peering('spokes', 'spokes')], needs: priv('spokes', 'spokes'), expect: meets },
  { name: 'a full mesh ends at 126 VPCs', page: peeringMesh, world: [members(126)], add: [peering('spokes', 'spokes')], needs: reach('spokes', 'spokes'), expect: meets },
  { name: 'one more and it is refused', page: peeringMesh, world: [members(127)], add: [peering('spokes', 'spokes')], needs: reach('spokes', 'spokes'), expect: fails('peering-quota', 'vpc-peering') },
  { name: 'members of a group that overlap one another cannot be meshed', page: peeringBasics, world: [members(3, { overlap: true })], add: [peering('spokes', 'spokes')], needs: reach('spokes', 'spokes'), expect: refused('peering-overlapping-cidr', 'vpc-peering') },
  { name: 'a group peered with a hub is not connected among itself', page: peeringBasics, world: [shared, members(3)], add: [peering('shared', 'spokes')], needs: reach('spokes', 'spokes'), expect: fails('peering-non-transitive') },
  { name: 'but each member with the hub', page: peeringBasics, world: [shared, members(3)], add: [peering('shared', 'spokes')], needs: priv('spokes', 'shared'), expect: meets },
];

/** Self-managed VPN instances between two VPCs. */
export const softwareVpnCases: readonly Case[] = [
  { name: 'connects two VPCs', page: pages.softwareVpn, world: two, add: [softwareVpn('app', 'shared')], needs: reach('app', 'shared'), expect: meets },
  { name: 'encrypts', page: pages.softwareVpn, world: two, add: [softwareVpn('app', 'shared')], needs: encrypt('shared', 'app'), expect: meets },
  { name: 'runs over the internet and so is not private', page: pages.softwareVpn, world: two, add: [softwareVpn('app', 'shared')], needs: priv('app', 'shared'), expect: fails() },
  { name: 'is no more transitive than peering', page: pages.softwareVpn, world: three, add: [softwareVpn('app', 'shared'), softwareVpn('shared', 'third')], needs: reach('app', 'third'), expect: fails() },
  { name: 'routes nothing between overlapping VPCs', page: pages.vpnRoutes, world: [app, vpc('shared', '10.0.0.0/16')], add: [softwareVpn('app', 'shared')], needs: reach('app', 'shared'), expect: fails('overlapping-cidr-not-routed') },
];
