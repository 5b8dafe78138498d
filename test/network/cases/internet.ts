import { pages } from './pages.ts';
import { app, application, aws, bucket, dc, egressOnly, fails, igw, interfaceEndpoint, isolate, meets, nat, natInstance, plant, priv, publicLoadBalancer, queue, reach, shared, site, vpc, web, type Case } from './shorthand.ts';

const { internetGateway, natGateway } = pages;
const twoPrivate = vpc('app', '10.0.0.0/16', { subnets: [{ id: 'app-a', az: 'a' }, { id: 'app-b', az: 'b' }] });
/** A function in a public subnet has no public address. */
const lambda = vpc('fn', '10.4.0.0/16', { subnets: [{ id: 'fn-public', az: 'a', public: true, publicAddresses: false }, { id: 'fn-private', az: 'b' }, { id: 'fn-nat', az: 'a', public: true }] });
const billing = application('billing', 'shared');
const privateApi = aws('api', 'execute-api', { publicEndpoint: false });

/** Rule 1: inside a VPC everything connects, and nothing else does by itself. */
export const inside: readonly Case[] = [
  { name: 'subnets of one VPC reach each other', page: pages.localRoute, world: [web], needs: reach('web-public', 'web-private'), expect: meets },
  { name: 'they do so privately', page: pages.localRoute, world: [web], needs: priv('web-private', 'web-public'), expect: meets },
  { name: 'a VPC reaches the application that stands in it', page: pages.localRoute, world: [shared, billing], needs: reach('shared', 'billing'), expect: meets },
  { name: 'nothing in a VPC is isolated from the rest of it', page: pages.localRoute, world: [web], needs: isolate('web-public', 'web-private'), expect: fails('vpc-local') },
  { name: 'two VPCs that nothing connects do not reach each other', page: pages.vpcs, world: [app, shared], needs: reach('app', 'shared'), expect: fails('vpcs-are-isolated') },
  { name: 'they are isolated', page: pages.vpcs, world: [app, shared], needs: isolate('app', 'shared'), expect: meets },
  { name: 'a site and a VPC that nothing connects do not reach each other', page: pages.vpcs, world: [app, dc], needs: reach('dc', 'app'), expect: fails('vpcs-are-isolated') },
  { name: 'a VPC without any way out does not reach an AWS service', page: pages.interfaceEndpoints, world: [app, queue], needs: reach('app', 'queue'), expect: fails() },
];

/** Rule 2: the internet, out and in. */
export const internet: readonly Case[] = [
  { name: 'a public subnet reaches the internet through the internet gateway', page: internetGateway, world: [web], add: [igw('web')], needs: reach('web-public', 'internet'), expect: meets },
  { name: 'the internet reaches a public subnet', page: internetGateway, world: [web], add: [igw('web')], needs: reach('internet', 'web-public'), expect: meets },
  { name: 'a subnet called public is of no use without an internet gateway', page: internetGateway, world: [web], needs: reach('web-public', 'internet'), expect: fails() },
  { name: 'an internet gateway alone does not serve a private subnet', page: pages.natDevices, world: [web], add: [igw('web')], needs: reach('web-private', 'internet'), expect: fails('private-subnet-needs-nat') },
  { name: 'nor does it let the internet in', page: internetGateway, world: [web], add: [igw('web')], needs: reach('internet', 'web-private'), expect: fails('public-subnet-definition', 'web-private') },
  { name: 'a requirement on a VPC holds for each of its subnets: a private one fails it', page: pages.natDevices, world: [web], add: [igw('web')], needs: reach('web', 'internet'), expect: fails('private-subnet-needs-nat') },
  { name: 'a NAT gateway takes a private subnet out', page: natGateway, world: [web], add: [igw('web'), nat('web')], needs: reach('web', 'internet'), expect: meets },
  { name: 'a VPC whose subnets are not named has a public one for the NAT gateway', page: natGateway, world: [app], add: [igw('app'), nat('app')], needs: reach('app', 'internet'), expect: meets },
  { name: 'a NAT instance does the same', page: pages.natComparison, world: [app], add: [igw('app'), natInstance('app')], needs: reach('app', 'internet'), expect: meets },
  { name: 'a NAT gateway needs an internet gateway', page: natGateway, world: [web], add: [nat('web')], needs: reach('web-private', 'internet'), expect: fails() },
  { name: 'a NAT gateway needs a public subnet, and this VPC has none', page: natGateway, world: [twoPrivate], add: [igw('app'), nat('app')], needs: reach('app', 'internet'), expect: fails('nat-gateway-public-subnet', 'nat-gateway') },
  { name: 'a NAT gateway in a private subnet is of no use', page: natGateway, world: [web], add: [igw('web'), nat('web', { subnet: 'web-private' })], needs: reach('web-private', 'internet'), expect: fails('nat-gateway-public-subnet', 'nat-gateway') },
  { name: 'the internet does not come in through a NAT gateway', page: natGateway, world: [web], add: [igw('web'), nat('web')], needs: reach('internet', 'web-private'), expect: fails('nat-gateway-outbound-only') },
  { name: 'nor through a NAT instance: the subnet behind it is not public', page: pages.natComparison, world: [web], add: [igw('web'), natInstance('web')], needs: reach('internet', 'web-private'), expect: fails('public-subnet-definition', 'web-private') },
  { name: 'so a private subnet behind NAT is isolated from the internet', page: natGateway, world: [web], add: [igw('web'), nat('web')], needs: isolate('internet', 'web-private'), expect: meets },
  { name: 'a public subnet is not', page: internetGateway, world: [web], add: [igw('web')], needs: isolate('internet', 'web-public'), expect: fails() },
  { name: 'a function in a public subnet has no public address and gets nowhere', page: pages.lambda, world: [lambda], add: [igw('fn')], needs: reach('fn-public', 'internet'), expect: fails('public-address-required') },
  { name: 'a NAT gateway does not help it there, as its route leads to the internet gateway', page: pages.lambda, world: [lambda], add: [igw('fn'), nat('fn', { subnet: 'fn-nat' })], needs: reach('fn-public', 'internet'), expect: fails('public-address-required') },
  { name: 'in a private subnet behind NAT it reaches the internet', page: pages.lambda, world: [lambda], add: [igw('fn'), nat('fn', { subnet: 'fn-nat' })], needs: reach('fn-private', 'internet'), expect: meets },
  { name: 'the internet does not reach what has no public address', page: internetGateway, world: [lambda], add: [igw('fn')], needs: isolate('internet', 'fn-public'), expect: meets },
  { name: 'an egress-only internet gateway is for IPv6 alone', page: pages.egressOnly, world: [app], add: [egressOnly('app')], needs: reach('app', 'internet'), expect: fails('egress-only-internet-gateway', 'egress-only-internet-gateway', ['app', 'egress-only-internet-gateway', 'internet']) },
  { name: 'beside an internet gateway too', page: pages.egressOnly, world: [web, bucket, igw('web')], add: [egressOnly('web')], needs: reach('web-private', 'objects'), expect: fails('egress-only-internet-gateway', 'egress-only-internet-gateway') },
  { name: 'and beside a NAT gateway it is in nobody’s way', page: pages.egressOnly, world: [web, igw('web'), nat('web')], add: [egressOnly('web')], needs: reach('web', 'internet'), expect: meets },
  { name: 'a NAT gateway connects no VPC with another one', page: natGateway, world: [app, shared], add: [igw('app'), nat('app')], needs: reach('app', 'shared'), expect: fails('vpcs-are-isolated', 'shared', ['app', 'nat-gateway', 'internet-gateway', 'internet', 'shared']) },
  { name: 'nor where the other has one, which is for connections from inside', page: natGateway, world: [app, shared, igw('shared'), nat('shared')], add: [igw('app'), nat('app')], needs: reach('app', 'shared'), expect: fails('nat-gateway-outbound-only', 'shared') },
  { name: 'nor with a site', page: natGateway, world: [app, dc], add: [igw('app'), nat('app')], needs: reach('app', 'dc'), expect: fails('vpcs-are-isolated', 'dc') },
  { name: 'the internet reaches no application that is not published', page: internetGateway, world: [shared, billing], add: [igw('shared')], needs: reach('internet', 'billing'), expect: fails('hosted-service-internet-exposure', 'billing') },
  { name: 'one that is published is not isolated from it', page: pages.publicLoadBalancer, world: [shared, billing], add: [igw('shared'), publicLoadBalancer('billing')], needs: isolate('internet', 'billing'), expect: fails('public-load-balancer-needs-igw') },
  { name: 'nor is one in a public subnet', page: internetGateway, world: [web, application('site', 'web', 'web-public')], add: [igw('web')], needs: isolate('internet', 'site'), expect: fails('hosted-service-internet-exposure') },
  { name: 'a NAT device of any kind leads out', page: pages.natComparison, world: [app], add: [igw('app'), natInstance('app')], needs: isolate('app', 'internet'), expect: fails('private-subnet-needs-nat', 'nat-instance') },
  { name: 'the internet leads to public endpoints of any Region', page: pages.interfaceEndpoints, world: [app, aws('far', 'sqs', { region: 'eu-west-1' })], add: [igw('app'), nat('app')], needs: reach('app', 'far'), expect: meets },
  { name: 'the way through an internet gateway to a public endpoint does not count as private', page: pages.gatewayEndpoints, world: [app, bucket], add: [igw('app'), nat('app')], needs: priv('app', 'objects'), expect: fails('internet-gateway-path-not-private') },
  { name: 'a private API has no public endpoint', page: pages.privateApi, world: [app, privateApi], add: [igw('app'), nat('app')], needs: reach('app', 'api'), expect: fails('public-endpoint-from-anywhere') },
  { name: 'an interface endpoint leads to it', page: pages.privateApi, world: [app, privateApi], add: [interfaceEndpoint('app', 'api')], needs: priv('app', 'api'), expect: meets },
  { name: 'a public load balancer puts an application on the internet', page: pages.publicLoadBalancer, world: [shared, billing], add: [igw('shared'), publicLoadBalancer('billing')], needs: reach('internet', 'billing'), expect: meets },
  { name: 'it needs an internet gateway there', page: pages.publicLoadBalancer, world: [shared, billing], add: [publicLoadBalancer('billing')], needs: reach('internet', 'billing'), expect: fails('public-load-balancer-needs-igw') },
  { name: 'an internet gateway alone does not publish an application in a private subnet', page: internetGateway, world: [shared, billing], add: [igw('shared')], needs: isolate('internet', 'billing'), expect: meets },
  { name: 'an application in a public subnet is on the internet without one', page: internetGateway, world: [web, application('site', 'web', 'web-public')], add: [igw('web')], needs: reach('internet', 'site'), expect: meets },
  { name: 'another VPC reaches a published application through its NAT gateway', page: internetGateway, world: [app, shared, billing, igw('shared'), publicLoadBalancer('billing')], add: [igw('app'), nat('app')], needs: reach('app', 'billing'), expect: meets },
  { name: 'but not privately', page: internetGateway, world: [app, shared, billing, igw('shared'), publicLoadBalancer('billing')], add: [igw('app'), nat('app')], needs: priv('app', 'billing'), expect: fails('internet-gateway-path-not-private') },
  { name: 'public subnets of two VPCs reach each other over the internet', page: internetGateway, world: [web, vpc('blog', '10.5.0.0/16', { subnets: [{ id: 'blog-public', public: true }] })], add: [igw('web'), igw('blog')], needs: reach('web-public', 'blog-public'), expect: meets },
  { name: 'a site reaches a public endpoint over its own internet access', page: pages.interfaceEndpoints, world: [dc, bucket], needs: reach('dc', 'objects'), expect: meets },
  { name: 'so it is not isolated from it', page: pages.interfaceEndpoints, world: [dc, bucket], needs: isolate('dc', 'objects'), expect: fails('public-endpoint-from-anywhere', 'dc') },
  { name: 'which is not private', page: pages.interfaceEndpoints, world: [dc, bucket], needs: priv('dc', 'objects'), expect: fails() },
  { name: 'a site without internet access does not', page: pages.interfaceEndpoints, world: [plant, bucket], needs: reach('plant', 'objects'), expect: fails() },
  { name: 'a site has outbound internet alone', page: internetGateway, world: [dc], needs: reach('internet', 'dc'), expect: fails() },
  { name: 'two sites do not reach each other over the internet', page: pages.vpcs, world: [dc, site('lab', '172.16.0.0/16')], needs: isolate('dc', 'lab'), expect: meets },
];
