import * as v from 'valibot';

/*
 * What is read of the output of the aws CLI: the fields that the model needs, and no others. AWS adds fields without notice, so unknown ones are
 * ignored; a field that is needed and is not what AWS documents makes the file refused with the path of the fault.
 * Fields: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html
 */

const text = v.pipe(v.string('should be text'), v.maxLength(2048, 'is longer than 2048 characters'));
const flag = v.boolean('should be true or false');
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.nullish(v.array(item, 'should be a list'), []), []);
const some = <T extends v.GenericSchema>(item: T) => v.nullish(item);
const record = <T extends v.ObjectEntries>(entries: T) => v.object(entries, (issue) => (issue.received === 'undefined' ? 'is missing' : 'should be an object'));
const id = v.pipe(v.string('should be text'), v.regex(/^[\w.:/-]{1,200}$/, 'is no id of an AWS resource'));
const tags = list(record({ Key: text, Value: text }));
const block = record({ CidrBlock: text });
const state = record({ State: text });

const vpc = record({ VpcId: id, CidrBlock: text, OwnerId: some(text), CidrBlockAssociationSet: list(record({ CidrBlock: text, CidrBlockState: some(state) })), Ipv6CidrBlockAssociationSet: list(record({ Ipv6CidrBlock: text })), Tags: tags });
const subnet = record({ SubnetId: id, VpcId: id, AvailabilityZone: text, MapPublicIpOnLaunch: some(flag), SubnetArn: some(text), Tags: tags });
const route = record({
  DestinationCidrBlock: some(text), DestinationPrefixListId: some(text), State: some(text),
  GatewayId: some(text), NatGatewayId: some(text), VpcPeeringConnectionId: some(text), TransitGatewayId: some(text), VpcEndpointId: some(text),
  InstanceId: some(text), NetworkInterfaceId: some(text), LocalGatewayId: some(text), CarrierGatewayId: some(text), CoreNetworkArn: some(text), EgressOnlyInternetGatewayId: some(text),
});
const routeTable = record({ RouteTableId: id, VpcId: id, Associations: list(record({ Main: some(flag), SubnetId: some(id), GatewayId: some(id) })), PropagatingVgws: list(record({ GatewayId: id })), Routes: list(route) });
const internetGateway = record({ InternetGatewayId: id, Attachments: list(record({ VpcId: id, State: some(text) })) });
const natGateway = record({ NatGatewayId: id, VpcId: id, SubnetId: some(id), State: some(text), ConnectivityType: some(text) });
const endpoint = record({
  VpcEndpointId: id, VpcEndpointType: some(text), VpcId: id, ServiceName: text, ServiceRegion: some(text), State: some(text), PolicyDocument: some(v.pipe(v.string('should be text'), v.maxLength(100_000, 'is too long'))),
  RouteTableIds: list(id), SubnetIds: list(id), Groups: list(record({ GroupId: id })), PrivateDnsEnabled: some(flag), Tags: tags,
});
const endpointService = record({
  ServiceId: id, ServiceName: text, ServiceType: list(record({ ServiceType: text })), ServiceState: some(text), AcceptanceRequired: some(flag),
  NetworkLoadBalancerArns: list(text), GatewayLoadBalancerArns: list(text), SupportedRegions: list(record({ Region: text, ServiceState: some(text) })), Tags: tags,
});
const peer = record({ VpcId: id, CidrBlock: some(text), CidrBlockSet: list(block), OwnerId: some(text), Region: some(text) });
const peering = record({ VpcPeeringConnectionId: id, AccepterVpcInfo: peer, RequesterVpcInfo: peer, Status: some(record({ Code: text })), Tags: tags });
const transitGateway = record({ TransitGatewayId: id, TransitGatewayArn: some(text), State: some(text), Tags: tags });
const attachment = record({
  TransitGatewayAttachmentId: id, TransitGatewayId: id, ResourceType: some(text), ResourceId: some(text), VpcId: some(id), State: some(text),
  Association: some(record({ TransitGatewayRouteTableId: some(id), State: some(text) })), Tags: tags,
});
const transitRouteTable = record({ TransitGatewayRouteTableId: id, TransitGatewayId: id, State: some(text) });
const transitRoute = record({ DestinationCidrBlock: some(text), State: some(text), Type: some(text), TransitGatewayAttachments: list(record({ TransitGatewayAttachmentId: id, ResourceId: some(text), ResourceType: some(text) })) });
const transitRoutes = record({ TransitGatewayRouteTableId: some(id), Routes: list(transitRoute) });
const propagation = record({ TransitGatewayAttachmentId: id, State: some(text) });
const transitPropagations = record({ TransitGatewayRouteTableId: some(id), TransitGatewayRouteTablePropagations: list(propagation) });
const vpn = record({
  VpnConnectionId: id, CustomerGatewayId: some(id), VpnGatewayId: some(id), TransitGatewayId: some(id), State: some(text),
  Routes: list(record({ DestinationCidrBlock: some(text), State: some(text) })), Options: some(record({ LocalIpv4NetworkCidr: some(text), TransportTransitGatewayAttachmentId: some(id) })), Tags: tags,
});
const vpnGateway = record({ VpnGatewayId: id, VpcAttachments: list(record({ VpcId: id, State: some(text) })) });
const permission = record({
  IpProtocol: text, FromPort: some(v.number('should be a number')), ToPort: some(v.number('should be a number')),
  IpRanges: list(record({ CidrIp: text })), UserIdGroupPairs: list(record({ GroupId: some(text) })), PrefixListIds: list(record({ PrefixListId: text })),
});
const securityGroup = record({ GroupId: id, VpcId: some(id), IpPermissions: list(permission) });
const loadBalancer = record({ LoadBalancerArn: text, VpcId: some(id), Type: some(text), Scheme: some(text) });
const attribute = record({ VpcId: id, EnableDnsSupport: some(record({ Value: flag })), EnableDnsHostnames: some(record({ Value: flag })) });

/** The lists that a describe command prints, by their key, with what stands in them. */
export const kinds = {
  Vpcs: vpc, Subnets: subnet, RouteTables: routeTable, InternetGateways: internetGateway, NatGateways: natGateway, VpcEndpoints: endpoint, ServiceConfigurations: endpointService,
  VpcPeeringConnections: peering, TransitGateways: transitGateway, TransitGatewayAttachments: attachment, TransitGatewayVpcAttachments: attachment, TransitGatewayRouteTables: transitRouteTable,
  TransitGatewayStaticRoutes: transitRoutes, TransitGatewayPropagations: transitPropagations, VpnConnections: vpn, VpnGateways: vpnGateway, SecurityGroups: securityGroup, LoadBalancers: loadBalancer,
  VpcAttributes: attribute,
} as const;
export type Kind = keyof typeof kinds;
export type RecordOf<K extends Kind> = v.InferOutput<(typeof kinds)[K]>;
/** A record with where it came from: the Region of its folder, if that names one. */
export type Records = { readonly [K in Kind]: (RecordOf<K> & { readonly from: string | null })[] };

/** Which command prints a list, to say so where one is missing. */
export const commandOf: Partial<Record<Kind, string>> = {
  Vpcs: 'describe-vpcs', Subnets: 'describe-subnets', RouteTables: 'describe-route-tables', InternetGateways: 'describe-internet-gateways', NatGateways: 'describe-nat-gateways', VpcEndpoints: 'describe-vpc-endpoints',
  ServiceConfigurations: 'describe-vpc-endpoint-service-configurations', VpcPeeringConnections: 'describe-vpc-peering-connections', TransitGateways: 'describe-transit-gateways',
  TransitGatewayAttachments: 'describe-transit-gateway-attachments', TransitGatewayRouteTables: 'describe-transit-gateway-route-tables', VpnConnections: 'describe-vpn-connections', SecurityGroups: 'describe-security-groups',
};

/** What searching a transit gateway's routes prints, which does not say of which table; and the answer about one DNS attribute. */
export const searchedRoutes = record({ Routes: v.array(transitRoute, 'should be a list') });
export const oneAttribute = attribute;
export const tablePropagations = record({ TransitGatewayRouteTablePropagations: v.array(propagation, 'should be a list') });

/** Other describe commands whose output often lies in the same folder; the model has no use for it. */
export const unused: ReadonlySet<string> = new Set(['Addresses', 'CustomerGateways', 'NetworkAcls', 'NetworkInterfaces', 'Reservations', 'Instances', 'PrefixLists', 'ManagedPrefixLists', 'DhcpOptions', 'Regions', 'AvailabilityZones', 'Domains', 'DomainStatusList', 'DBInstances', 'LoadBalancerAttributes', 'Listeners', 'TargetGroups', 'LoadBalancerListeners', 'LoadBalancerTargetHealth', 'Tags', 'EgressOnlyInternetGateways', 'FlowLogs', 'Images', 'Volumes', 'KeyPairs', 'Snapshots', 'HostedZones', 'Buckets', 'Functions', 'Clusters', 'Stacks', 'Users', 'Roles', 'Policies', 'AllowedPrincipals', 'VpcEndpointConnections', 'VirtualInterfaces', 'DirectConnectGateways', 'TransitGatewayPeeringAttachments', 'ServiceDetails']);
