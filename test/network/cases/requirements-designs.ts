import { pages } from './pages.ts';
import { app, aws, bucket, bucketPolicy, dc, fails, gatewayEndpoint, gwlbEndpoint, fleet, endpointService, igw, interfaceEndpoint, keepDnsName, limitTo, line, meets, nat, natInstance, onlyVia, other, peering, plant, proxy, queue, reach, readyWithin, shared, survivesAz, table, tgw, vpc, vpn, type Case } from './shorthand.ts';

const { directConnectDedicated, natBasics, interfaceEndpoints, s3Endpoints, endpointPolicies } = pages;
const out = [igw('app'), nat('app')];
const zones = vpc('app', '10.0.0.0/16', { subnets: [{ id: 'pub-a', az: 'a', public: true }, { id: 'pub-b', az: 'b', public: true }, { id: 'pub-a2', az: 'a', public: true }, { id: 'priv-a', az: 'a' }, { id: 'priv-b', az: 'b' }] });
const inApp = { id: 'app-s3' };
const inShared = { id: 'shared-s3' };
const viaApp = bucketPolicy('objects', { vpcs: ['app'] });

/** `readyWithin`: a new line takes 30 days at the least, anything else a day. */
export const readyCases: readonly Case[] = [
  { name: 'a new Direct Connect line is not there in two weeks', page: directConnectDedicated, world: [app, dc], add: [line('dc', 'app')], needs: readyWithin(14), expect: fails('direct-connect-lead-time', 'direct-connect') },
  { name: 'in two months it is', page: directConnectDedicated, world: [app, dc], add: [line('dc', 'app')], needs: readyWithin(60), expect: meets },
  { name: 'a VPN is there in two weeks', page: pages.vpn, world: [app, dc], add: [vpn('dc', 'app')], needs: readyWithin(14), expect: meets },
  { name: 'a VPN over a new line is not', page: directConnectDedicated, world: [app, dc], add: [line('dc', 'aws-public', { id: 'trunk' }), vpn('dc', 'app', { over: 'trunk' })], needs: readyWithin(14), expect: fails('direct-connect-lead-time', 'trunk') },
  { name: 'a virtual interface on an existing connection is', page: directConnectDedicated, world: [app, shared, dc, line('dc', 'app', { id: 'trunk' })], add: [line('dc', 'shared', { connection: 'trunk' })], needs: readyWithin(14), expect: meets },
  { name: 'a line that stands already takes no time', page: directConnectDedicated, world: [app, dc, bucket, line('dc', 'app')], add: [interfaceEndpoint('app', 'objects')], needs: readyWithin(1), expect: meets },
];

/** `survivesAz`: some path outlives the loss of one Availability Zone. */
export const survivesCases: readonly Case[] = [
  { name: 'a NAT gateway lives in one zone', page: natBasics, world: [app], add: out, needs: survivesAz('app', 'internet'), expect: fails('nat-gateway-per-az', 'nat-gateway') },
  { name: 'one in each of two does it', page: natBasics, world: [app], add: [igw('app'), nat('app', { azs: 2 })], needs: survivesAz('app', 'internet'), expect: meets },
  { name: 'several add up', page: natBasics, world: [zones], add: [igw('app'), nat('app', { subnet: 'pub-a' }), nat('app', { subnet: 'pub-b' })], needs: survivesAz('priv-a', 'internet'), expect: meets },
  { name: 'but not two in one zone', page: natBasics, world: [zones], add: [igw('app'), nat('app', { subnet: 'pub-a' }), nat('app', { subnet: 'pub-a2' })], needs: survivesAz('priv-a', 'internet'), expect: fails('nat-gateway-per-az') },
  { name: 'a NAT instance never does', page: pages.natComparison, world: [app], add: [igw('app'), natInstance('app', { azs: 2 })], needs: survivesAz('app', 'internet'), expect: fails('nat-instance-single-point', 'nat-instance') },
  { name: 'an interface endpoint in one zone does not', page: interfaceEndpoints, world: [app, queue], add: [interfaceEndpoint('app', 'queue', { azs: 1 })], needs: survivesAz('app', 'queue'), expect: fails('interface-endpoint-multi-az', 'interface-endpoint') },
  { name: 'an interface endpoint in two zones does', page: interfaceEndpoints, world: [app, queue], add: [interfaceEndpoint('app', 'queue')], needs: survivesAz('app', 'queue'), expect: meets },
  { name: 'two endpoints in one zone each add up', page: interfaceEndpoints, world: [app, queue, interfaceEndpoint('app', 'queue', { azs: 1 })], add: [interfaceEndpoint('app', 'queue', { azs: 1 })], needs: survivesAz('app', 'queue'), expect: meets },
  { name: 'two NAT gateways add up where no subnet is named', page: natBasics, world: [app, igw('app'), nat('app')], add: [nat('app')], needs: survivesAz('app', 'internet'), expect: meets },
  { name: 'a gateway endpoint does', page: pages.gatewayEndpoints, world: [app, bucket], add: [gatewayEndpoint('app', 'objects')], needs: survivesAz('app', 'objects'), expect: meets },
  { name: 'an internet gateway does', page: pages.internetGateway, world: [zones], add: [igw('app')], needs: survivesAz('pub-a', 'internet'), expect: meets },
  { name: 'peering, a transit gateway and a VPN do', page: pages.transitGateway, world: [app, plant], add: [tgw('hub', ['app']), vpn('plant', 'hub')], needs: survivesAz('plant', 'app'), expect: meets },
  { name: 'a proxy in one zone does not', page: pages.gatewayEndpointProxy, world: [app, shared, bucket, peering('app', 'shared'), gatewayEndpoint('app', 'objects')], add: [proxy('app', 'objects')], needs: survivesAz('shared', 'objects'), expect: fails(undefined, 'proxy') },
  { name: 'proxies in two do', page: pages.gatewayEndpointProxy, world: [app, shared, bucket, peering('app', 'shared'), gatewayEndpoint('app', 'objects')], add: [proxy('app', 'objects', { azs: 2 })], needs: survivesAz('shared', 'objects'), expect: meets },
  { name: 'a GWLB endpoint in one zone does not', page: pages.gwlbEndpointSubnet, world: [app, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), igw('app'), nat('app', { azs: 2 }), endpointService('firewall', { loadBalancer: 'gwlb' })], add: [gwlbEndpoint('app', 'firewall', { azs: 1 })], needs: survivesAz('app', 'internet'), expect: fails('gwlb-endpoint-single-az', 'gwlb-endpoint') },
  { name: 'a GWLB endpoint in two zones does', page: pages.gwlbEndpointSubnet, world: [app, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), igw('app'), nat('app', { azs: 2 }), endpointService('firewall', { loadBalancer: 'gwlb' })], add: [gwlbEndpoint('app', 'firewall')], needs: survivesAz('app', 'internet'), expect: meets },
];

/** `keepDnsName`: the ordinary public name leads onto a private path. */
export const dnsCases: readonly Case[] = [
  { name: 'private DNS in the own VPC keeps the name', page: interfaceEndpoints, world: [app, queue], add: [interfaceEndpoint('app', 'queue')], needs: keepDnsName('app', 'queue'), expect: meets },
  { name: 'without private DNS the name leads to the public endpoint', page: interfaceEndpoints, world: [app, queue], add: [interfaceEndpoint('app', 'queue', { privateDns: false })], needs: keepDnsName('app', 'queue'), expect: fails(undefined, 'interface-endpoint') },
  { name: 'private DNS of a peer does not count', page: pages.sharedEndpointDns, world: [app, shared, queue, peering('app', 'shared')], add: [interfaceEndpoint('shared', 'queue')], needs: keepDnsName('app', 'queue'), expect: fails('private-dns-own-vpc') },
  { name: 'never from a site', page: interfaceEndpoints, world: [app, dc, queue], add: [line('dc', 'app'), interfaceEndpoint('app', 'queue')], needs: keepDnsName('dc', 'queue'), expect: fails('private-dns-own-vpc') },
  { name: 'NAT keeps the name, but leads onto no private path', page: pages.gatewayEndpoints, world: [app, queue], add: out, needs: keepDnsName('app', 'queue'), expect: fails() },
  { name: 'a gateway endpoint beside an interface endpoint without private DNS keeps it', page: pages.s3Comparison, world: [app, bucket], add: [gatewayEndpoint('app', 'objects'), interfaceEndpoint('app', 'objects', { privateDns: false })], needs: keepDnsName('app', 'objects'), expect: meets },
  { name: 'the interface endpoint of DynamoDB has no private DNS', page: pages.dynamodbEndpoints, world: [app, table], add: [interfaceEndpoint('app', 'orders', { privateDns: false })], needs: keepDnsName('app', 'orders'), expect: fails() },
  { name: 'the gateway endpoint of DynamoDB keeps the name', page: pages.gatewayEndpoints, world: [app, table], add: [gatewayEndpoint('app', 'orders')], needs: keepDnsName('app', 'orders'), expect: meets },
  { name: 'fails where there is no path at all', page: interfaceEndpoints, world: [app, queue], needs: keepDnsName('app', 'queue'), expect: fails() },
];

/** `onlyVia`: refused unless through an endpoint in one of these VPCs. */
export const onlyViaCases: readonly Case[] = [
  { name: 'a policy that names the VPC', page: s3Endpoints, world: [app, bucket, gatewayEndpoint('app', 'objects')], add: [viaApp], needs: onlyVia('objects', 'app'), expect: meets },
  { name: 'a policy that names the endpoint', page: s3Endpoints, world: [app, bucket, gatewayEndpoint('app', 'objects', inApp)], add: [bucketPolicy('objects', { endpoints: ['app-s3'] })], needs: onlyVia('objects', 'app'), expect: meets },
  { name: 'an endpoint alone keeps nobody else out', page: s3Endpoints, world: [app, bucket], add: [gatewayEndpoint('app', 'objects')], needs: onlyVia('objects', 'app'), expect: fails('bucket-policy-source-vpce') },
  { name: 'a policy on source addresses does not speak of endpoints', page: s3Endpoints, world: [app, bucket, igw('app'), nat('app')], add: [bucketPolicy('objects', { sourceIps: ['app'] })], needs: onlyVia('objects', 'app'), expect: fails() },
  { name: 'a policy that lets another VPC in as well', page: s3Endpoints, world: [app, shared, bucket], add: [bucketPolicy('objects', { vpcs: ['app', 'shared'] })], needs: onlyVia('objects', 'app'), expect: fails() },
  { name: 'fewer than may come is no fault', page: s3Endpoints, world: [app, shared, bucket], add: [viaApp], needs: onlyVia('objects', 'app', 'shared'), expect: meets },
  { name: 'an endpoint of another VPC in the policy is', page: s3Endpoints, world: [app, shared, bucket, gatewayEndpoint('app', 'objects', inApp), gatewayEndpoint('shared', 'objects', inShared)], add: [bucketPolicy('objects', { endpoints: ['app-s3', 'shared-s3'] })], needs: onlyVia('objects', 'app'), expect: fails() },
  { name: 'several policies must all agree', page: s3Endpoints, world: [app, shared, bucket, bucketPolicy('objects', { vpcs: ['app', 'shared'] })], add: [viaApp], needs: onlyVia('objects', 'app'), expect: meets },
  { name: 'a policy that lets nobody in lets in nobody else', page: s3Endpoints, world: [app, bucket], add: [bucketPolicy('objects', { vpcs: [] })], needs: onlyVia('objects', 'app'), expect: meets },
  { name: 'a policy on another bucket does not help', page: s3Endpoints, world: [app, bucket, aws('logs-bucket', 's3')], add: [bucketPolicy('logs-bucket', { vpcs: ['app'] })], needs: onlyVia('objects', 'app'), expect: fails('bucket-policy-source-vpce') },
];

/** A bucket policy on the path of a request. */
export const bucketPolicyCases: readonly Case[] = [
  { name: 'lets a request through the endpoint that it names', page: s3Endpoints, world: [app, bucket, gatewayEndpoint('app', 'objects', inApp)], add: [bucketPolicy('objects', { endpoints: ['app-s3'] })], needs: reach('app', 'objects'), expect: meets },
  { name: 'refuses one over the internet', page: s3Endpoints, world: [app, dc, bucket, gatewayEndpoint('app', 'objects', inApp)], add: [bucketPolicy('objects', { endpoints: ['app-s3'] })], needs: reach('dc', 'objects'), expect: fails('bucket-policy-restricts') },
  { name: 'by VPC it does not match a request through NAT', page: s3Endpoints, world: [app, bucket, ...out], add: [viaApp], needs: reach('app', 'objects'), expect: fails('bucket-policy-restricts') },
  { name: 'by VPC it asks whose endpoint carries the request', page: s3Endpoints, world: [app, shared, bucket, peering('app', 'shared'), interfaceEndpoint('app', 'objects')], add: [viaApp], needs: reach('shared', 'objects'), expect: meets },
  { name: 'not where the client is', page: s3Endpoints, world: [app, shared, bucket, peering('app', 'shared'), interfaceEndpoint('app', 'objects')], add: [bucketPolicy('objects', { vpcs: ['shared'] })], needs: reach('shared', 'objects'), expect: fails('bucket-policy-restricts') },
  { name: 'by address it matches a VPC behind its NAT', page: s3Endpoints, world: [app, bucket, ...out], add: [bucketPolicy('objects', { sourceIps: ['app'] })], needs: reach('app', 'objects'), expect: meets },
  { name: 'by address it matches a site', page: s3Endpoints, world: [dc, bucket], add: [bucketPolicy('objects', { sourceIps: ['dc'] })], needs: reach('dc', 'objects'), expect: meets },
  { name: 'by address it never matches what comes through an endpoint', page: s3Endpoints, world: [app, bucket, gatewayEndpoint('app', 'objects')], add: [bucketPolicy('objects', { sourceIps: ['app'] })], needs: reach('app', 'objects'), expect: fails('bucket-policy-restricts') },
  { name: 'something that changes no connectivity changes none', page: s3Endpoints, world: [app, bucket], add: [other('a flow log'), gatewayEndpoint('app', 'objects')], needs: reach('app', 'objects'), expect: meets },
];

/** `limitTo`: exactly these resources through each endpoint in use. */
export const limitCases: readonly Case[] = [
  { name: 'an endpoint policy limits', page: endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: ['reports'] })], needs: limitTo('objects', 'app', 'reports'), expect: meets },
  { name: 'but not what goes by a public virtual interface beside the endpoint', page: endpointPolicies, world: [app, plant, bucket, line('plant', 'app')], add: [interfaceEndpoint('app', 'objects', { policy: ['reports'] }), line('plant', 'aws-public')], needs: limitTo('objects', 'plant', 'reports'), expect: fails() },
  { name: 'whatever the order', page: endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: ['logs', 'reports'] })], needs: limitTo('objects', 'app', 'reports', 'logs'), expect: meets },
  { name: 'without one everything is open', page: endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects')], needs: limitTo('objects', 'app', 'reports'), expect: fails('endpoint-policy-limit-buckets', 'gateway-endpoint') },
  { name: 'a bucket too many is one too many', page: endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: ['reports', 'logs'] })], needs: limitTo('objects', 'app', 'reports'), expect: fails(undefined, 'gateway-endpoint') },
  { name: 'a bucket too few is one too few', page: endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: ['reports'] })], needs: limitTo('objects', 'app', 'reports', 'logs'), expect: fails(undefined, 'gateway-endpoint') },
  { name: 'each endpoint in use must limit', page: endpointPolicies, world: [app, bucket], add: [gatewayEndpoint('app', 'objects', { policy: ['reports'] }), interfaceEndpoint('app', 'objects')], needs: limitTo('objects', 'app', 'reports'), expect: fails(undefined, 'interface-endpoint') },
  { name: 'a peer is limited by the endpoint that it uses', page: endpointPolicies, world: [app, shared, bucket, peering('app', 'shared')], add: [interfaceEndpoint('shared', 'objects', { policy: ['reports'] })], needs: limitTo('objects', 'app', 'reports'), expect: meets },
  { name: 'nothing limits what goes through NAT', page: endpointPolicies, world: [app, bucket], add: out, needs: limitTo('objects', 'app', 'reports'), expect: fails() },
  { name: 'a bucket policy limits who comes, not where he goes', page: endpointPolicies, world: [app, bucket, gatewayEndpoint('app', 'objects')], add: [viaApp], needs: limitTo('objects', 'app', 'reports'), expect: fails(undefined, 'gateway-endpoint') },
];
