import { pages } from './pages.ts';
import { app, aws, bucket, bucketPolicy, dc, fails, gatewayEndpoint, igw, keepDnsName, line, meets, nat, peering, priv, proxy, queue, reach, refused, shared, site, table, tgw, vpc, vpn, web, type Case } from './shorthand.ts';

const { gatewayEndpoints, s3Endpoints } = pages;
const here = gatewayEndpoint('app', 'objects');
const peered = [app, shared, bucket, peering('app', 'shared')];
/** The site of most cases, without a way to the internet of its own. */
const offline = site('dc', '192.168.0.0/16', { internet: false });

/** Rule 3: S3 and DynamoDB alone, its Region, its VPC, its route tables. */
export const gatewayEndpointCases: readonly Case[] = [
  { name: 'leads privately to S3', page: gatewayEndpoints, world: [app, bucket], add: [here], needs: priv('app', 'objects'), expect: meets },
  { name: 'and to DynamoDB', page: gatewayEndpoints, world: [app, table], add: [gatewayEndpoint('app', 'orders')], needs: priv('app', 'orders'), expect: meets },
  { name: 'one for DynamoDB does not lead to S3', page: gatewayEndpoints, world: [app, table, bucket], add: [gatewayEndpoint('app', 'orders')], needs: reach('app', 'objects'), expect: fails() },
  { name: 'there is none for SQS', page: gatewayEndpoints, world: [app, queue], add: [gatewayEndpoint('app', 'queue')], needs: reach('app', 'queue'), expect: refused('gateway-endpoint-services', 'gateway-endpoint') },
  { name: 'there is none for KMS', page: gatewayEndpoints, world: [app, aws('keys', 'kms')], add: [gatewayEndpoint('app', 'keys')], needs: reach('app', 'keys'), expect: refused('gateway-endpoint-services', 'gateway-endpoint') },
  { name: 'does not lead to another Region', page: s3Endpoints, world: [app, aws('far', 's3', { region: 'eu-west-1' })], add: [gatewayEndpoint('app', 'far')], needs: reach('app', 'far'), expect: fails('gateway-endpoint-same-region', 'gateway-endpoint') },
  { name: 'traffic to a bucket of another Region keeps using NAT', page: gatewayEndpoints, world: [app, bucket, aws('far', 's3', { region: 'eu-west-1' }), igw('app'), nat('app')], add: [here], needs: reach('app', 'far'), expect: meets },
  { name: 'and so is not private', page: gatewayEndpoints, world: [app, bucket, aws('far', 's3', { region: 'eu-west-1' }), igw('app'), nat('app')], add: [here], needs: priv('app', 'far'), expect: fails() },
  { name: 'serves no peer', page: s3Endpoints, world: peered, add: [here], needs: reach('shared', 'objects'), expect: fails('gateway-endpoint-own-vpc', 'gateway-endpoint') },
  { name: 'serves nobody over a transit gateway', page: s3Endpoints, world: [app, shared, bucket, tgw('hub', ['app', 'shared'])], add: [here], needs: reach('shared', 'objects'), expect: fails('gateway-endpoint-own-vpc', 'gateway-endpoint') },
  { name: 'serves no site over a VPN', page: s3Endpoints, world: [app, bucket, vpn('dc', 'app', { id: 'vpn' }), offline], add: [here], needs: reach('dc', 'objects'), expect: fails('gateway-endpoint-own-vpc', 'gateway-endpoint', ['dc', 'vpn', 'app', 'gateway-endpoint', 'objects']) },
  { name: 'serves no site over Direct Connect', page: s3Endpoints, world: [app, bucket, dc, line('dc', 'app')], add: [here], needs: priv('dc', 'objects'), expect: fails('gateway-endpoint-own-vpc', 'gateway-endpoint') },
  { name: 'each VPC needs its own', page: s3Endpoints, world: peered, add: [here, gatewayEndpoint('shared', 'objects')], needs: priv('shared', 'objects'), expect: meets },
  { name: 'one that names a group stands in every member', page: s3Endpoints, world: [vpc('teams', '10.8.0.0/13', { count: 20 }), bucket], add: [gatewayEndpoint('teams', 'objects')], needs: priv('teams', 'objects'), expect: meets },
  { name: 'serves nobody where no route table carries its route', page: gatewayEndpoints, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { routeTables: 'none' })], needs: reach('app', 'objects'), expect: fails() },
  { name: 'serves the subnet whose route table carries its route', page: gatewayEndpoints, world: [web, bucket], add: [gatewayEndpoint('web', 'objects', { routeTables: ['web-private'] })], needs: priv('web-private', 'objects'), expect: meets },
  { name: 'serves no other subnet', page: gatewayEndpoints, world: [web, bucket], add: [gatewayEndpoint('web', 'objects', { routeTables: ['web-public'] })], needs: reach('web-private', 'objects'), expect: fails() },
  { name: 'and so not the whole VPC', page: gatewayEndpoints, world: [web, bucket], add: [gatewayEndpoint('web', 'objects', { routeTables: ['web-public'] })], needs: reach('web', 'objects'), expect: fails() },
  { name: 'other subnets keep using the public endpoint', page: gatewayEndpoints, world: [web, bucket, igw('web')], add: [gatewayEndpoint('web', 'objects', { routeTables: ['web-private'] })], needs: reach('web', 'objects'), expect: meets },
  { name: 'which is not private for them', page: gatewayEndpoints, world: [web, bucket, igw('web')], add: [gatewayEndpoint('web', 'objects', { routeTables: ['web-private'] })], needs: priv('web', 'objects'), expect: fails() },
  { name: 'its route beats the default route to a NAT gateway', page: gatewayEndpoints, world: [app, bucket, igw('app'), nat('app')], add: [here], needs: priv('app', 'objects'), expect: meets },
  { name: 'needs neither internet gateway nor public address', page: gatewayEndpoints, world: [vpc('fn', '10.4.0.0/16', { subnets: [{ id: 'fn-public', public: true, publicAddresses: false }] }), bucket], add: [gatewayEndpoint('fn', 'objects')], needs: priv('fn', 'objects'), expect: meets },
  { name: 'a policy that allows nothing lets nothing through', page: pages.endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: [] })], needs: reach('app', 'objects'), expect: fails('endpoint-policy-denies', 'gateway-endpoint') },
  { name: 'a policy that names a bucket lets that through', page: pages.endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: ['reports'] })], needs: reach('app', 'objects'), expect: meets },
  { name: 'works with the ordinary name of the service', page: pages.s3Comparison, world: [app, bucket], add: [here], needs: keepDnsName('app', 'objects'), expect: meets },
  { name: 'a fleet of proxies in its VPC may use it for a peer', page: pages.gatewayEndpointProxy, world: peered, add: [here, proxy('app', 'objects')], needs: priv('shared', 'objects'), expect: meets },
  { name: 'and for a site', page: pages.gatewayEndpointProxy, world: [app, bucket, dc, line('dc', 'app')], add: [here, proxy('app', 'objects')], needs: priv('dc', 'objects'), expect: meets },
  { name: 'a proxy needs a way to the service itself', page: pages.gatewayEndpointProxy, world: peered, add: [proxy('app', 'objects')], needs: reach('shared', 'objects'), expect: fails() },
  { name: 'the internet does not reach a proxy', page: pages.gatewayEndpointProxy, world: [app, bucket, igw('app')], add: [here, proxy('app', 'objects'), bucketPolicy('objects', { vpcs: ['app'] })], needs: reach('internet', 'objects'), expect: fails() },
  { name: 'a proxy serves only whoever reaches its VPC', page: pages.gatewayEndpointProxy, world: [app, shared, bucket], add: [here, proxy('app', 'objects')], needs: reach('shared', 'objects'), expect: fails('vpcs-are-isolated') },
];
