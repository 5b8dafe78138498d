import { expect, test } from 'vitest';
import { ImportFault, type Document } from '../../../src/formats/aws/read.ts';
import { importAws } from '../../../src/formats/aws/world.ts';

const vpc = (VpcId: string, CidrBlock = '10.0.0.0/16') => ({ VpcId, CidrBlock, OwnerId: '123456789012' });
const subnet = (SubnetId: string, VpcId: string, AvailabilityZone = 'eu-west-1a') => ({ SubnetId, VpcId, AvailabilityZone });
const file = (value: unknown, name = 'vpcs.json', named = true): Document => ({ name, value, named });
const read = (documents: Document[], region: string | null = null, keepNames = false) => importAws(documents, { region, keepNames });
const faultOf = (documents: Document[], region: string | null = null): string => {
  try {
    read(documents, region);
  } catch (fault) {
    if (fault instanceof ImportFault) return fault.message;
    throw fault;
  }
  return 'no fault';
};

const plenty = { SecurityGroups: Array.from({ length: 20_001 }, (_, i) => ({ GroupId: `sg-${i}`, IpPermissions: [] })) };
test.each<[string, Document[], string | null, RegExp]>([
  ['a list', [file([])], null, /vpcs\.json: should be the JSON object that a describe command/],
  ['a word', [file('x')], null, /not a single value/],
  ['an empty object', [file({})], null, /is an empty object/],
  ["another command's output", [file({ Reservations: [] })], null, /holds Reservations, which no command prints that is read here/],
  ['a scenario', [file({ format: 'study.scenario/1', world: {} })], null, /is a scenario already/],
  ['a list that is none', [file({ Vpcs: {} })], null, /Vpcs should be a list/],
  ['a VPC without its block', [file({ Vpcs: [{ VpcId: 'vpc-1' }] })], null, /Vpcs\[0\]\.CidrBlock: is missing|Vpcs\[0\]\.CidrBlock/],
  ['a VPC that is none', [file({ Vpcs: [7] })], null, /Vpcs\[0\]/],
  ['an id with control characters', [file({ Vpcs: [vpc('vpc-\u001b[2J')] })], 'eu-west-1', /Vpcs\[0\]\.VpcId: is no id of an AWS resource/],
  ['no VPC', [file({ Subnets: [subnet('subnet-1', 'vpc-1')] })], null, /there is no VPC in this file: add the output of aws ec2 describe-vpcs/],
  ['no Region', [file({ Vpcs: [vpc('vpc-1')] })], null, /in which Region vpc-1 is: add the output of describe-subnets, or --region/],
  ['a VPC in two Regions', [file({ Vpcs: [vpc('vpc-1')], Subnets: [subnet('subnet-1', 'vpc-1'), subnet('subnet-2', 'vpc-1', 'us-east-1a')] })], null, /vpc-1 has subnets in eu-west-1 and, with subnet-2, in us-east-1/],
  ['mixed Regions that say nothing of one VPC', [file({ Vpcs: [vpc('vpc-1'), vpc('vpc-2'), vpc('vpc-3')], Subnets: [subnet('subnet-1', 'vpc-1'), subnet('subnet-2', 'vpc-2', 'us-east-1a')] })], null, /in which Region vpc-3 is/],
  ['a Region that the files contradict', [file({ Vpcs: [vpc('vpc-1')], Subnets: [subnet('subnet-1', 'vpc-1')] })], 'us-east-1', /--region us-east-1 contradicts the files, which are from eu-west-1/],
  ['more than 20,000 resources', [file(plenty)], null, /more than 20000 resources/],
  ['more VPCs than a scenario holds', [file({ Vpcs: Array.from({ length: 2001 }, (_, i) => vpc(`vpc-${i}`)) })], 'eu-west-1', /more than a scenario can hold: .*2000/],
])('%s gets one clear line', (_, documents, region, line) => {
  const message = faultOf(documents, region);
  expect(message).toMatch(line);
  expect(message).not.toMatch(/\n/);
});

test('the Region comes from the folder as Batfish lays it out, from zones (local ones too), from ARNs and from what endpoints are called', () => {
  const world = read([
    file({ Vpcs: [vpc('vpc-1')] }, 'aws_configs/eu-west-1/Vpcs.json', false),
    file({ Vpcs: [vpc('vpc-2')], Subnets: [subnet('subnet-2', 'vpc-2', 'us-west-2-lax-1a')] }),
    file({ Vpcs: [vpc('vpc-3')], VpcEndpoints: [{ VpcEndpointId: 'vpce-1', VpcEndpointType: 'Gateway', VpcId: 'vpc-3', ServiceName: 'com.amazonaws.us-gov-west-1.s3', State: 'available', RouteTableIds: [] }] }),
  ]).scenario.world;
  expect(world.vpcs?.map((v) => v.region)).toEqual(['eu-west-1', 'us-west-2', 'us-gov-west-1']);
});

test('files of a folder that nothing is read of are listed, not refused', () => {
  const { leftOut } = read([file({ Vpcs: [vpc('vpc-1')] }), file({ Reservations: [] }, 'a/Reservations.json', false)], 'eu-west-1');
  expect(leftOut).toContainEqual({ id: 'a/Reservations.json', reason: { en: 'holds Reservations, which is not modelled', ko: '모델에 없는 항목입니다: Reservations' } });
});

test('hostile names become ids or nothing, and reserved words stay free', () => {
  const named = (VpcId: string, Value: string, CidrBlock: string) => ({ ...vpc(VpcId, CidrBlock), Tags: [{ Key: 'Name', Value }] });
  const { scenario } = read([file({ Vpcs: [named('vpc-1', '\u001b]0;x\u0007 internet', '10.0.0.0/16'), named('vpc-2', 'internet', '10.1.0.0/16'), named('vpc-3', '__proto__', '10.2.0.0/16'), named('vpc-4', '한국', '10.3.0.0/16'), named('vpc-5', 'internet', '10.4.0.0/16')] })], 'eu-west-1', true);
  expect(scenario.world.vpcs?.map((v) => v.id)).toEqual(['0-x-internet', 'internet-1', 'proto', 'vpc-4', 'internet-2']);
});

const table = (RouteTableId: string, VpcId: string, Routes: object[]) => ({ RouteTableId, VpcId, Associations: [{ Main: true }], Routes });
const base = { Vpcs: [vpc('vpc-1', '10.1.0.0/16'), vpc('vpc-2', '10.2.0.0/16')], Subnets: [subnet('subnet-1', 'vpc-1'), subnet('subnet-2', 'vpc-2')] };

test("Batfish's static routes and propagations of transit gateways say who may talk to whom", () => {
  const attach = (id: string, VpcId: string) => ({ TransitGatewayAttachmentId: id, TransitGatewayId: 'tgw-1', ResourceType: 'vpc', ResourceId: VpcId, State: 'available', Association: { TransitGatewayRouteTableId: `tgw-rtb-${id}`, State: 'associated' } });
  const to = (DestinationCidrBlock: string) => [{ DestinationCidrBlock, TransitGatewayId: 'tgw-1', State: 'active' }];
  const files = (propagated: boolean) => [
    file({ ...base, Vpcs: [...base.Vpcs, vpc('vpc-3', '10.3.0.0/16')], Subnets: [...base.Subnets, subnet('subnet-3', 'vpc-3')], RouteTables: [table('rtb-1', 'vpc-1', to('10.0.0.0/8')), table('rtb-2', 'vpc-2', to('10.0.0.0/8')), table('rtb-3', 'vpc-3', to('10.0.0.0/8'))] }),
    file({ TransitGateways: [{ TransitGatewayId: 'tgw-1', TransitGatewayArn: 'arn:aws:ec2:eu-west-1:123456789012:transit-gateway/tgw-1', State: 'available' }], TransitGatewayAttachments: [attach('a', 'vpc-1'), attach('b', 'vpc-2'), attach('c', 'vpc-3')] }),
    file({ TransitGatewayStaticRoutes: [{ TransitGatewayRouteTableId: 'tgw-rtb-a', Routes: [{ DestinationCidrBlock: '10.2.0.0/16', State: 'active', Type: 'static', TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'b' }] }] }, { TransitGatewayRouteTableId: 'tgw-rtb-c', Routes: [] }] }),
    file({ TransitGatewayPropagations: [{ TransitGatewayRouteTableId: 'tgw-rtb-b', TransitGatewayRouteTablePropagations: propagated ? [{ TransitGatewayAttachmentId: 'a', State: 'enabled' }] : [] }] }),
  ];
  const hub = (propagated: boolean) => read(files(propagated)).scenario.world.elements?.find((e) => e.type === 'transit-gateway');
  expect(hub(true)).toMatchObject({ attachments: ['vpc-1', 'vpc-2', 'vpc-3'], routes: [['vpc-1', 'vpc-2']] });
  // Without a way back nobody talks.
  expect(hub(false)).toMatchObject({ routes: [] });
});

test.each<[string, object, object | null, RegExp | null]>([
  ['a GWLB endpoint that routes lead to', { VpcEndpoints: [{ VpcEndpointId: 'vpce-9', VpcEndpointType: 'GatewayLoadBalancer', VpcId: 'vpc-1', ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-9', State: 'available', SubnetIds: ['subnet-1'] }], RouteTables: [table('rtb-1', 'vpc-1', [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'vpce-9', State: 'active' }])] }, { type: 'gwlb-endpoint', azs: 1, vpc: 'vpc-1' }, /somebody else/],
  ['a policy with conditions', { VpcEndpoints: [{ VpcEndpointId: 'vpce-9', VpcEndpointType: 'Gateway', VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-west-1.s3', State: 'available', PolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{}}]}' }] }, { type: 'gateway-endpoint', service: 's3' }, /policy has conditions/],
  ['a failed NAT gateway', { NatGateways: [{ NatGatewayId: 'nat-9', VpcId: 'vpc-1', State: 'failed' }] }, null, /is failed/],
  ['a private NAT gateway', { NatGateways: [{ NatGatewayId: 'nat-9', VpcId: 'vpc-1', State: 'available', ConnectivityType: 'private' }] }, null, /private NAT gateway/],
  ['a peering with a VPC of somebody else', { VpcPeeringConnections: [{ VpcPeeringConnectionId: 'pcx-9', Status: { Code: 'active' }, RequesterVpcInfo: { VpcId: 'vpc-1', CidrBlock: '10.1.0.0/16' }, AccepterVpcInfo: { VpcId: 'vpc-99', CidrBlock: '10.9.0.0/16', OwnerId: '9', Region: 'us-east-1' } }] }, { type: 'vpc-peering', vpcs: ['vpc-1', 'outside-vpc-1'] }, /known from pcx-9 alone/],
  ['a peering that waits', { VpcPeeringConnections: [{ VpcPeeringConnectionId: 'pcx-9', Status: { Code: 'pending-acceptance' }, RequesterVpcInfo: { VpcId: 'vpc-1' }, AccepterVpcInfo: { VpcId: 'vpc-2' } }] }, null, /is pending-acceptance/],
  ['a VPN whose networks nothing tells', { VpnConnections: [{ VpnConnectionId: 'vpn-9', CustomerGatewayId: 'cgw-9', VpnGatewayId: 'vgw-9', State: 'available' }] }, null, /no route says which networks lie behind it/],
  ['a VPN with static routes', { VpnConnections: [{ VpnConnectionId: 'vpn-9', CustomerGatewayId: 'cgw-9', VpnGatewayId: 'vgw-9', State: 'available', Routes: [{ DestinationCidrBlock: '192.168.1.0/24', State: 'available' }] }], VpnGateways: [{ VpnGatewayId: 'vgw-9', VpcAttachments: [{ VpcId: 'vpc-2', State: 'attached' }] }] }, { type: 'site-to-site-vpn', site: 'site-1', to: 'vpc-2' }, null],
  ['an endpoint for a service that is not known', { VpcEndpoints: [{ VpcEndpointId: 'vpce-9', VpcEndpointType: 'Interface', VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-west-1.nosuchthing', State: 'available' }] }, null, /a service that is not known here/],
  ['a missing security group', { VpcEndpoints: [{ VpcEndpointId: 'vpce-9', VpcEndpointType: 'Interface', VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-west-1.kinesis-streams', State: 'available', Groups: [{ GroupId: 'sg-9' }] }] }, { type: 'interface-endpoint', service: 'kinesis' }, /taken as open to everybody/],
])('%s', (_, more, element, note) => {
  const { scenario, leftOut } = read([file({ ...base, ...more })]);
  const { elements = [] } = scenario.world;
  if (element === null) expect(elements).toEqual([]);
  else expect(elements).toContainEqual(expect.objectContaining(element));
  for (const { reason } of leftOut) expect(reason.ko).toMatch(/[가-힣](?:다|시오|: .+|\(.+\))$/);
  if (note) expect(leftOut.some(({ reason }) => note.test(reason.en))).toBe(true);
});
