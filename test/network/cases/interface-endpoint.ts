import { pages } from './pages.ts';
import { app, aws, bucket, dc, fails, interfaceEndpoint, isolate, line, meets, peering, plant, priv, queue, reach, refused, shared, tgw, third, vpc, vpn, web, type Case } from './shorthand.ts';

const { interfaceEndpoints, s3Comparison, createInterfaceEndpoint, dnsAttributes } = pages;
const here = interfaceEndpoint('app', 'queue');
const peered = [app, shared, queue, peering('app', 'shared')];
const noNames = vpc('app', '10.0.0.0/16', { dnsHostnames: false });
const noResolver = vpc('app', '10.0.0.0/16', { dnsSupport: false });
const abroad = vpc('paris', '10.6.0.0/16', { region: 'eu-west-3' });

/** Rule 4: a private address in the VPC, for whoever reaches it. */
export const interfaceEndpointCases: readonly Case[] = [
  { name: 'leads privately to SQS', page: interfaceEndpoints, world: [app, queue], add: [here], needs: priv('app', 'queue'), expect: meets },
  { name: 'and to S3', page: s3Comparison, world: [app, bucket], add: [interfaceEndpoint('app', 'objects')], needs: priv('app', 'objects'), expect: meets },
  { name: 'serves a function that has no public address', page: pages.lambda, world: [vpc('fn', '10.4.0.0/16', { subnets: [{ id: 'fn-public', public: true, publicAddresses: false }] }), queue], add: [interfaceEndpoint('fn', 'queue')], needs: priv('fn', 'queue'), expect: meets },
  { name: 'serves a peer', page: s3Comparison, world: peered, add: [here], needs: priv('shared', 'queue'), expect: meets },
  { name: 'serves a peer in another Region', page: s3Comparison, world: [app, abroad, bucket, peering('app', 'paris')], add: [interfaceEndpoint('app', 'objects')], needs: priv('paris', 'objects'), expect: meets },
  { name: 'serves VPCs on a shared transit gateway', page: s3Comparison, world: [app, shared, queue, tgw('hub', ['app', 'shared'])], add: [here], needs: priv('shared', 'queue'), expect: meets },
  { name: 'serves a site over a VPN', page: s3Comparison, world: [app, plant, queue, vpn('plant', 'app')], add: [here], needs: reach('plant', 'queue'), expect: meets },
  { name: 'serves a site privately over Direct Connect', page: s3Comparison, world: [app, dc, bucket, line('dc', 'app')], add: [interfaceEndpoint('app', 'objects')], needs: priv('dc', 'objects'), expect: meets },
  { name: 'serves a site whose VPN ends on a transit gateway with the VPC', page: s3Comparison, world: [app, plant, queue, tgw('hub', ['app']), vpn('plant', 'hub')], add: [here], needs: reach('plant', 'queue'), expect: meets },
  { name: 'does not serve a peer of a peer', page: pages.peeringBasics, world: [app, shared, third, queue, peering('app', 'shared'), peering('shared', 'third')], add: [here], needs: reach('third', 'queue'), expect: fails('peering-non-transitive') },
  { name: 'does not serve a VPC that nothing connects', page: interfaceEndpoints, world: [app, shared, queue], add: [here], needs: reach('shared', 'queue'), expect: fails() },
  { name: 'cannot be used over a public virtual interface', page: pages.directConnect, world: [app, plant, aws('api', 'execute-api', { publicEndpoint: false }), line('plant', 'aws-public')], add: [interfaceEndpoint('app', 'api')], needs: reach('plant', 'api'), expect: fails() },
  { name: 'is closed by a security group that lets nobody in', page: createInterfaceEndpoint, world: [app, queue], add: [interfaceEndpoint('app', 'queue', { securityGroup: 'deny' })], needs: reach('app', 'queue'), expect: fails('interface-endpoint-security-group', 'interface-endpoint') },
  { name: 'lets in whom its security group names', page: createInterfaceEndpoint, world: peered, add: [interfaceEndpoint('app', 'queue', { securityGroup: ['shared'] })], needs: reach('shared', 'queue'), expect: meets },
  { name: 'and nobody else', page: createInterfaceEndpoint, world: peered, add: [interfaceEndpoint('app', 'queue', { securityGroup: ['app'] })], needs: reach('shared', 'queue'), expect: fails('interface-endpoint-security-group', 'interface-endpoint') },
  { name: 'a security group may name one subnet', page: createInterfaceEndpoint, world: [web, queue], add: [interfaceEndpoint('web', 'queue', { securityGroup: ['web-private'] })], needs: reach('web-private', 'queue'), expect: meets },
  { name: 'which keeps the other out', page: createInterfaceEndpoint, world: [web, queue], add: [interfaceEndpoint('web', 'queue', { securityGroup: ['web-private'] })], needs: isolate('web-public', 'queue'), expect: meets },
  { name: 'a security group may name a site', page: createInterfaceEndpoint, world: [app, plant, queue, vpn('plant', 'app')], add: [interfaceEndpoint('app', 'queue', { securityGroup: ['plant'] })], needs: reach('plant', 'queue'), expect: meets },
  { name: 'a policy that allows nothing lets nothing through', page: pages.endpointPolicies, world: [app, queue], add: [interfaceEndpoint('app', 'queue', { policy: [] })], needs: reach('app', 'queue'), expect: fails('endpoint-policy-denies', 'interface-endpoint') },
  { name: 'private DNS needs DNS hostnames', page: dnsAttributes, world: [noNames, queue], add: [here], needs: reach('app', 'queue'), expect: refused('private-dns-vpc-attributes', 'interface-endpoint') },
  { name: 'private DNS needs DNS support', page: dnsAttributes, world: [noResolver, queue], add: [here], needs: reach('app', 'queue'), expect: refused('private-dns-vpc-attributes', 'interface-endpoint') },
  { name: 'without private DNS neither is needed', page: dnsAttributes, world: [noNames, queue], add: [interfaceEndpoint('app', 'queue', { privateDns: false })], needs: priv('app', 'queue'), expect: meets },
  { name: 'does not exist for a service that PrivateLink does not carry', page: pages.supportedServices, world: [app, aws('vault', 'glacier')], add: [interfaceEndpoint('app', 'vault')], needs: reach('app', 'vault'), expect: fails('interface-endpoint-targets', 'interface-endpoint') },
  { name: 'a service never opens a connection through it', page: interfaceEndpoints, world: [app, queue], add: [here], needs: reach('queue', 'app'), expect: fails('interface-endpoint-one-way') },
  { name: 'so the VPC is isolated from the service', page: interfaceEndpoints, world: [app, queue], add: [here], needs: isolate('queue', 'app'), expect: meets },
  { name: 'and the service is not isolated from the VPC', page: interfaceEndpoints, world: [app, queue], add: [here], needs: isolate('app', 'queue'), expect: fails() },
  { name: 'one that names a group stands in every member', page: interfaceEndpoints, world: [vpc('teams', '10.8.0.0/13', { count: 4 }), queue], add: [interfaceEndpoint('teams', 'queue')], needs: priv('teams', 'queue'), expect: meets },
  { name: 'does not lead to another service', page: interfaceEndpoints, world: [app, queue, aws('topic', 'sns')], add: [here], needs: reach('app', 'topic'), expect: fails() },
];
