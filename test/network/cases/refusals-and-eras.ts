import { pages } from './pages.ts';
import { app, application, aws, bucket, dc, endpointService, fails, fleet, gatewayEndpoint, gwlbEndpoint, igw, inspect, interfaceEndpoint, line, meets, nat, peering, priv, queue, reach, refused, shared, table, vpc, type Case } from './shorthand.ts';

const { crossRegionServices, shareServices, dynamodbEndpoints } = pages;
const far = (code: string) => aws('far', code, { region: 'eu-west-1' });
const dublin = vpc('dublin', '10.7.0.0/16', { region: 'eu-west-1' });
const billing = application('billing', 'shared');
const abroad = (regions?: string[]) => [endpointService('billing', regions ? { regions } : {}), interfaceEndpoint('dublin', 'billing')];

/** What AWS would not create fails an option, also where everything is met without it; in the world it is inert. */
export const refusalCases: readonly Case[] = [
  { name: 'peering over overlapping blocks fails an option that meets the rest', page: pages.peeringBasics, world: [app, bucket, vpc('shared', '10.0.0.0/16')], add: [gatewayEndpoint('app', 'objects'), peering('app', 'shared')], needs: reach('app', 'objects'), expect: refused('peering-overlapping-cidr', 'vpc-peering') },
  { name: 'so does a gateway endpoint for SQS', page: pages.gatewayEndpoints, world: [app, queue], add: [interfaceEndpoint('app', 'queue'), gatewayEndpoint('app', 'queue')], needs: priv('app', 'queue'), expect: refused('gateway-endpoint-services', 'gateway-endpoint') },
  { name: 'so does an endpoint service on an Application Load Balancer', page: pages.createEndpointService, world: [app, shared, billing, peering('app', 'shared')], add: [endpointService('billing', { loadBalancer: 'alb' })], needs: reach('app', 'billing'), expect: refused('endpoint-service-load-balancer', 'endpoint-service') },
  { name: 'so does private DNS without the attributes of the VPC', page: pages.dnsAttributes, world: [vpc('app', '10.0.0.0/16', { dnsHostnames: false }), bucket, gatewayEndpoint('app', 'objects')], add: [interfaceEndpoint('app', 'objects')], needs: reach('app', 'objects'), expect: refused('private-dns-vpc-attributes', 'interface-endpoint') },
  { name: 'overlapping peering that the world claims is inert', page: pages.peeringBasics, world: [app, vpc('shared', '10.0.0.0/16'), peering('app', 'shared')], add: [], needs: reach('app', 'shared'), expect: fails() },
  { name: 'and does not fail an option that has nothing to do with it', page: pages.peeringBasics, world: [app, bucket, vpc('shared', '10.0.0.0/16'), peering('app', 'shared')], add: [gatewayEndpoint('app', 'objects')], needs: reach('app', 'objects'), expect: meets },
  { name: 'a gateway endpoint for SQS that the world claims is inert', page: pages.gatewayEndpoints, world: [app, queue, gatewayEndpoint('app', 'queue')], add: [], needs: reach('app', 'queue'), expect: fails() },
  { name: 'an endpoint service on an Application Load Balancer that the world claims is inert', page: pages.createEndpointService, world: [app, shared, billing, endpointService('billing', { loadBalancer: 'alb' })], add: [interfaceEndpoint('app', 'billing')], needs: reach('app', 'billing'), expect: fails() },
  { name: 'an endpoint with private DNS that the world cannot have is inert', page: pages.dnsAttributes, world: [vpc('app', '10.0.0.0/16', { dnsSupport: false }), queue, interfaceEndpoint('app', 'queue')], add: [], needs: reach('app', 'queue'), expect: fails() },
];

/** Today and the note's era differ in what AWS has changed since, and in nothing else. */
export const eraCases: readonly Case[] = [
  { name: 'today an interface endpoint leads to S3 of another Region', page: crossRegionServices, world: [app, far('s3')], add: [interfaceEndpoint('app', 'far')], needs: priv('app', 'far'), expect: meets },
  { name: 'in the era of the note it does not', page: crossRegionServices, era: 'note', world: [app, far('s3')], add: [interfaceEndpoint('app', 'far')], needs: priv('app', 'far'), expect: fails(['interface-endpoint-cross-region-aws-services', 'interface-endpoint-same-region'], 'interface-endpoint') },
  { name: 'today one leads to KMS of another Region', page: crossRegionServices, world: [app, far('kms')], add: [interfaceEndpoint('app', 'far')], needs: priv('app', 'far'), expect: meets },
  { name: 'SQS of another Region has none today either', page: crossRegionServices, world: [app, far('sqs')], add: [interfaceEndpoint('app', 'far')], needs: priv('app', 'far'), expect: fails(['interface-endpoint-cross-region-aws-services', 'interface-endpoint-same-region'], 'interface-endpoint') },
  { name: 'a peer in the Region of the service helps in both eras', page: pages.s3Comparison, era: 'note', world: [app, dublin, far('s3'), peering('app', 'dublin')], add: [interfaceEndpoint('dublin', 'far')], needs: priv('app', 'far'), expect: meets },
  { name: 'a gateway endpoint leads to no other Region in either era', page: pages.s3Endpoints, era: 'note', world: [app, far('s3')], add: [gatewayEndpoint('app', 'far')], needs: reach('app', 'far'), expect: fails('gateway-endpoint-same-region', 'gateway-endpoint') },
  { name: 'today DynamoDB has an interface endpoint', page: dynamodbEndpoints, world: [app, dc, table, line('dc', 'app')], add: [interfaceEndpoint('app', 'orders', { privateDns: false })], needs: priv('dc', 'orders'), expect: meets },
  { name: 'in the era of the note it has none', page: dynamodbEndpoints, era: 'note', world: [app, dc, table, line('dc', 'app')], add: [interfaceEndpoint('app', 'orders', { privateDns: false })], needs: priv('dc', 'orders'), expect: fails('dynamodb-interface-endpoint', 'interface-endpoint') },
  { name: 'DynamoDB has a gateway endpoint in both', page: pages.gatewayEndpoints, era: 'note', world: [app, table], add: [gatewayEndpoint('app', 'orders')], needs: priv('app', 'orders'), expect: meets },
  { name: 'today an endpoint service serves a Region that the provider names', page: shareServices, world: [shared, dublin, billing], add: abroad(['eu-west-1']), needs: priv('dublin', 'billing'), expect: meets },
  { name: 'but no other', page: shareServices, world: [shared, dublin, billing], add: abroad(['eu-west-3']), needs: priv('dublin', 'billing'), expect: fails('endpoint-service-same-region') },
  { name: 'and none by itself', page: shareServices, world: [shared, dublin, billing], add: abroad(), needs: priv('dublin', 'billing'), expect: fails('endpoint-service-same-region') },
  { name: 'in the era of the note it serves its own Region alone', page: shareServices, era: 'note', world: [shared, dublin, billing], add: abroad(['eu-west-1']), needs: priv('dublin', 'billing'), expect: fails('endpoint-service-same-region') },
  { name: 'its own Region in both', page: shareServices, era: 'note', world: [shared, app, billing], add: [endpointService('billing'), interfaceEndpoint('app', 'billing')], needs: priv('app', 'billing'), expect: meets },
  { name: 'a service that got its endpoint later has it today', page: pages.supportedServices, world: [app, aws('models', 'bedrock-runtime')], add: [interfaceEndpoint('app', 'models')], needs: priv('app', 'models'), expect: meets },
  { name: 'and not in the era of the note', page: pages.supportedServices, era: 'note', world: [app, aws('models', 'bedrock-runtime')], add: [interfaceEndpoint('app', 'models')], needs: priv('app', 'models'), expect: fails(undefined, 'interface-endpoint') },
  { name: 'NAT takes the VPC there in both', page: pages.natGateway, era: 'note', world: [app, far('s3')], add: [igw('app'), nat('app')], needs: reach('app', 'far'), expect: meets },
  { name: 'appliances are reached in their Region alone, whatever Regions are named', page: pages.gwlbEndpoints, world: [dublin, vpc('security', '10.9.0.0/16'), fleet('firewall', 'security'), igw('dublin'), nat('dublin')], add: [endpointService('firewall', { loadBalancer: 'gwlb', regions: ['eu-west-1'] }), gwlbEndpoint('dublin', 'firewall')], needs: inspect('dublin', 'internet', 'firewall'), expect: fails() },
];
