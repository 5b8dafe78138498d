import { pages } from './pages.ts';
import { app, application, dc, endpointService, fails, fleet, interfaceEndpoint, isolate, meets, peering, plant, priv, reach, refused, shared, tgw, third, vpc, vpn, type Case } from './shorthand.ts';

const { createEndpointService, configureEndpointService, shareServices } = pages;
const seller = vpc('seller', '10.1.0.0/16', { account: 'vendor' });
const buyer = vpc('buyer', '10.0.0.0/16', { account: 'retail' });
const billing = application('billing', 'seller');
const world = [seller, buyer, billing];
const consumer = interfaceEndpoint('buyer', 'billing');
const offered = (more: Parameters<typeof endpointService>[1] = {}) => [endpointService('billing', more), consumer];

/** Rule 5: a load balancer in front, permission, acceptance; the consumer opens, the provider answers. */
export const endpointServiceCases: readonly Case[] = [
  { name: 'opens an application privately to another account', page: shareServices, world, add: offered(), needs: priv('buyer', 'billing'), expect: meets },
  { name: 'does so where both VPCs have the same CIDR block', page: pages.privatelinkPaper, world: [vpc('seller', '10.0.0.0/16'), buyer, billing], add: offered(), needs: priv('buyer', 'billing'), expect: meets },
  { name: 'has any number of consumers, overlapping ones as well', page: pages.privatelinkConcepts, world: [seller, billing, vpc('buyers', '10.1.0.0/16', { count: 300, overlap: true })], add: [endpointService('billing'), interfaceEndpoint('buyers', 'billing')], needs: priv('buyers', 'billing'), expect: meets },
  { name: 'an interface endpoint needs one to lead to', page: createEndpointService, world, add: [consumer], needs: reach('buyer', 'billing'), expect: fails() },
  { name: 'is of no use without an endpoint of the consumer', page: shareServices, world, add: [endpointService('billing')], needs: reach('buyer', 'billing'), expect: fails() },
  { name: 'an Application Load Balancer cannot stand in front', page: createEndpointService, world, add: offered({ loadBalancer: 'alb' }), needs: reach('buyer', 'billing'), expect: refused('endpoint-service-load-balancer', 'endpoint-service') },
  { name: 'there is none without a load balancer', page: createEndpointService, world, add: offered({ loadBalancer: 'none' }), needs: reach('buyer', 'billing'), expect: refused('endpoint-service-load-balancer', 'endpoint-service') },
  { name: 'an Application Load Balancer may stand behind the Network Load Balancer', page: pages.albBehindNlb, world, add: offered({ loadBalancer: 'nlb-to-alb' }), needs: priv('buyer', 'billing'), expect: meets },
  { name: 'a Gateway Load Balancer is for appliances', page: pages.gwlbEndpoints, world, add: offered({ loadBalancer: 'gwlb' }), needs: reach('buyer', 'billing'), expect: fails() },
  { name: 'an interface endpoint does not lead to a Gateway Load Balancer', page: pages.serviceConfiguration, world: [seller, buyer, fleet('firewall', 'seller')], add: [endpointService('firewall', { loadBalancer: 'gwlb' }), interfaceEndpoint('buyer', 'firewall')], needs: reach('buyer', 'firewall'), expect: fails('endpoint-service-consumer-endpoint-type') },
  { name: 'keeps out an account that is not among its principals', page: configureEndpointService, world, add: offered({ principals: ['wholesale'] }), needs: reach('buyer', 'billing'), expect: fails('endpoint-service-permissions-default') },
  { name: 'lets in an account that is', page: configureEndpointService, world, add: offered({ principals: ['wholesale', 'retail'] }), needs: reach('buyer', 'billing'), expect: meets },
  { name: 'with no principals it is closed to everybody', page: configureEndpointService, world, add: offered({ principals: [] }), needs: reach('buyer', 'billing'), expect: fails('endpoint-service-permissions-default') },
  { name: 'a connection that waits for acceptance carries nothing', page: configureEndpointService, world, add: offered({ acceptance: 'pending' }), needs: reach('buyer', 'billing'), expect: fails('endpoint-service-acceptance') },
  { name: 'that it waits is what is wrong where both stand already, not that nothing connects the networks', page: configureEndpointService, world: [...world, ...offered({ acceptance: 'pending', principals: [] })], add: [], needs: priv('buyer', 'billing'), expect: fails(['endpoint-service-acceptance', 'endpoint-service-permissions-default']) },
  { name: 'the provider cannot open connections to the consumer', page: pages.multiVpcPrivatelink, world, add: offered(), needs: reach('seller', 'buyer'), expect: fails() },
  { name: 'so the consumer stays isolated from it', page: pages.multiVpcPrivatelink, world, add: offered(), needs: isolate('seller', 'buyer'), expect: meets },
  { name: 'the application itself cannot either', page: pages.multiVpcPrivatelink, world, add: offered(), needs: isolate('billing', 'buyer'), expect: meets },
  { name: 'opens nothing else in the VPC of the provider', page: pages.multiVpcPrivatelink, world: [...world, application('payroll', 'seller')], add: offered(), needs: isolate('buyer', 'payroll'), expect: meets },
  { name: 'does not open the VPC of the provider', page: pages.multiVpcPrivatelink, world, add: offered(), needs: isolate('buyer', 'seller'), expect: meets },
  { name: 'is reached from a site over the VPN to the VPC of the consumer', page: pages.s3Comparison, world: [...world, plant, vpn('plant', 'buyer')], add: offered(), needs: reach('plant', 'billing'), expect: meets },
  { name: 'is reached by a peer of the consumer', page: pages.s3Comparison, world: [...world, third, peering('buyer', 'third')], add: offered(), needs: priv('third', 'billing'), expect: meets },
  { name: 'is reached over a transit gateway that the consumer is on', page: pages.s3Comparison, world: [...world, third, tgw('hub', ['buyer', 'third'])], add: offered(), needs: priv('third', 'billing'), expect: meets },
  { name: 'is not reached by a site that nothing connects to the consumer', page: shareServices, world: [...world, dc], add: offered(), needs: reach('dc', 'billing'), expect: fails() },
  { name: 'an application in a peered VPC needs none', page: pages.whatIsPeering, world: [app, shared, application('billing', 'shared'), peering('app', 'shared')], needs: priv('app', 'billing'), expect: meets },
];
