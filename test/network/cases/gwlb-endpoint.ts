import { pages } from './pages.ts';
import { app, aws, bucket, dc, endpointService, fails, fleet, gatewayEndpoint, gwlbEndpoint, igw, inspect, interfaceEndpoint, line, meets, nat, peering, plant, priv, queue, shared, tgw, vpc, vpn, web, type Case } from './shorthand.ts';

const { gwlbEndpoints } = pages;
const security = vpc('security', '10.9.0.0/16');
const guarded = [app, security, fleet('firewall', 'security')];
const offer = endpointService('firewall', { loadBalancer: 'gwlb' });
const inline = [offer, gwlbEndpoint('app', 'firewall')];
const out = [igw('app'), nat('app')];

/** Rule 6: what enters or leaves the VPC passes through the appliances. */
export const gwlbEndpointCases: readonly Case[] = [
  { name: 'puts appliances in the way to the internet', page: gwlbEndpoints, world: [...guarded, ...out], add: inline, needs: inspect('app', 'internet', 'firewall'), expect: meets },
  { name: 'and in the way from the internet', page: gwlbEndpoints, world: [web, security, fleet('firewall', 'security'), igw('web')], add: [offer, gwlbEndpoint('web', 'firewall')], needs: inspect('internet', 'web-public', 'firewall'), expect: meets },
  { name: 'inspects nothing that no route table sends through it', page: gwlbEndpoints, world: [...guarded, ...out], add: [offer, gwlbEndpoint('app', 'firewall', { routed: false })], needs: inspect('app', 'internet', 'firewall'), expect: fails('gwlb-endpoint-route-target') },
  { name: 'without one nothing is inspected', page: gwlbEndpoints, world: [...guarded, ...out], add: [offer], needs: inspect('app', 'internet', 'firewall'), expect: fails() },
  { name: 'needs an endpoint service to lead to', page: gwlbEndpoints, world: [...guarded, ...out], add: [gwlbEndpoint('app', 'firewall')], needs: inspect('app', 'internet', 'firewall'), expect: fails() },
  { name: 'does not lead to an endpoint service with a Network Load Balancer', page: pages.serviceConfiguration, world: [...guarded, ...out], add: [endpointService('firewall', { loadBalancer: 'nlb' }), gwlbEndpoint('app', 'firewall')], needs: inspect('app', 'internet', 'firewall'), expect: fails() },
  { name: 'is unusable until the connection is accepted', page: pages.configureEndpointService, world: [...guarded, ...out], add: [endpointService('firewall', { loadBalancer: 'gwlb', acceptance: 'pending' }), gwlbEndpoint('app', 'firewall')], needs: inspect('app', 'internet', 'firewall'), expect: fails('endpoint-service-acceptance') },
  { name: 'inspects what leaves over peering', page: gwlbEndpoints, world: [...guarded, shared, peering('app', 'shared')], add: inline, needs: inspect('app', 'shared', 'firewall'), expect: meets },
  { name: 'inspects what comes in over peering', page: gwlbEndpoints, world: [...guarded, shared, peering('app', 'shared')], add: inline, needs: inspect('shared', 'app', 'firewall'), expect: meets },
  { name: 'inspects what crosses a transit gateway', page: gwlbEndpoints, world: [...guarded, shared, tgw('hub', ['app', 'shared'])], add: inline, needs: inspect('shared', 'app', 'firewall'), expect: meets },
  { name: 'inspects what comes in over a VPN', page: gwlbEndpoints, world: [...guarded, plant, vpn('plant', 'app')], add: inline, needs: inspect('plant', 'app', 'firewall'), expect: meets },
  { name: 'inspects what comes in over Direct Connect', page: gwlbEndpoints, world: [...guarded, dc, line('dc', 'app')], add: inline, needs: inspect('dc', 'app', 'firewall'), expect: meets },
  { name: 'inspects what goes through NAT to the public endpoint of S3', page: gwlbEndpoints, world: [...guarded, bucket, ...out], add: inline, needs: inspect('app', 'objects', 'firewall'), expect: meets },
  { name: 'does not inspect what goes to the gateway endpoint of the VPC', page: gwlbEndpoints, world: [...guarded, bucket, ...out, gatewayEndpoint('app', 'objects')], add: inline, needs: inspect('app', 'objects', 'firewall'), expect: fails() },
  { name: 'does not inspect what goes to an interface endpoint of the VPC', page: gwlbEndpoints, world: [...guarded, queue, interfaceEndpoint('app', 'queue')], add: inline, needs: inspect('app', 'queue', 'firewall'), expect: fails() },
  { name: 'does not inspect what stays inside the VPC', page: gwlbEndpoints, world: [web, security, fleet('firewall', 'security')], add: [offer, gwlbEndpoint('web', 'firewall')], needs: inspect('web-public', 'web-private', 'firewall'), expect: fails() },
  { name: 'is no address at which clients reach the fleet', page: gwlbEndpoints, world: guarded, add: [offer, gwlbEndpoint('app', 'firewall')], needs: priv('app', 'firewall'), expect: fails('gwlb-endpoint-inspects', 'gwlb-endpoint', ['app', 'gwlb-endpoint', 'firewall']) },
  { name: 'one fleet does not stand for another', page: gwlbEndpoints, world: [...guarded, fleet('scanner', 'security'), ...out], add: inline, needs: inspect('app', 'internet', 'scanner'), expect: fails() },
  { name: 'inspects no path that does not exist', page: gwlbEndpoints, world: guarded, add: inline, needs: inspect('app', 'internet', 'firewall'), expect: fails() },
  { name: 'opens no way to an AWS service', page: gwlbEndpoints, world: [...guarded, aws('objects', 's3')], add: inline, needs: priv('app', 'objects'), expect: fails() },
  { name: 'does not lead to another Region', page: gwlbEndpoints, world: [vpc('app', '10.0.0.0/16', { region: 'eu-west-1' }), security, fleet('firewall', 'security'), ...out], add: inline, needs: inspect('app', 'internet', 'firewall'), expect: fails() },
];
