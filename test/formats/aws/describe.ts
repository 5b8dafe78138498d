import type { ElementInput } from '../../../src/network/schema.ts';
import type { World } from './account.ts';

type Of<T extends ElementInput['type']> = Extract<ElementInput, { type: T }>;
const tagged = (id: string) => [{ Key: 'Name', Value: id }];

/** What the aws CLI would print of a world: one object for each command, shapes as AWS documents them. */
export function describe({ vpcs, sites, services, elements }: World): Record<string, object> {
  const of = <T extends ElementInput['type']>(type: T): Of<T>[] => elements.filter((e): e is Of<T> => e.type === type);
  const at = (id: string) => vpcs.find((v) => v.id === id);
  const subnetsOf = (id: string) => at(id)?.subnets ?? [];
  const blocks = (id: string): string[] => at(id)?.cidrs ?? sites.find((s) => s.id === id)?.cidrs ?? [];
  const [hub] = of('transit-gateway');
  const vpns = of('site-to-site-vpn');
  const onHub = hub ? [...(hub.attachments ?? []), ...vpns.filter((vpn) => vpn.to === hub.id).map((vpn) => vpn.site)] : [];
  const talk = (a: string, b: string): boolean => a !== b && (hub?.routes === undefined || hub.routes === 'full' || hub.routes.some((list) => list.includes(a) && list.includes(b)));
  const tableOf = (subnet: string) => `rtb-${subnet}`;

  const routesOf = (vpc: string, isPublic: boolean): object[] => {
    const igw = of('internet-gateway').find((e) => e.vpc === vpc);
    const nat = of('nat-gateway').find((e) => e.vpc === vpc);
    const routes: object[] = blocks(vpc).map((c) => ({ DestinationCidrBlock: c, GatewayId: 'local', State: 'active' }));
    const to = (cidr: string, target: object) => routes.push({ DestinationCidrBlock: cidr, State: 'active', Origin: 'CreateRoute', ...target });
    if (isPublic && igw) to('0.0.0.0/0', { GatewayId: `igw-${igw.id}` });
    else if (nat) to('0.0.0.0/0', { NatGatewayId: `nat-${nat.id}` });
    else if (hub?.egress !== undefined && (hub.attachments ?? []).includes(vpc)) to('0.0.0.0/0', { TransitGatewayId: `tgw-${hub.id}` });
    for (const e of of('vpc-peering')) if (e.vpcs.includes(vpc) && ((e.routes ?? 'both') === 'both' || e.routes === vpc)) for (const c of blocks(e.vpcs.find((v) => v !== vpc) ?? '')) to(c, { VpcPeeringConnectionId: `pcx-${e.id}` });
    if (hub && (hub.attachments ?? []).includes(vpc)) for (const other of onHub) if (talk(vpc, other)) for (const c of blocks(other)) to(c, { TransitGatewayId: `tgw-${hub.id}` });
    for (const e of vpns) if (e.to === vpc) for (const c of blocks(e.site)) to(c, { GatewayId: 'vgw-1', Origin: 'EnableVgwRoutePropagation' });
    return routes;
  };

  const name = (service: string): string => {
    const s = services.find((one) => one.id === service);
    return s && 'aws' in s ? `com.amazonaws.${s.region}.${s.aws}` : `com.amazonaws.vpce.${at(s && 'vpc' in s ? s.vpc : '')?.region}.vpce-svc-offer`;
  };
  const document = (policy: readonly string[] | undefined): string =>
    JSON.stringify({ Version: '2008-10-17', Statement: policy?.length === 0 ? [{ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }] : [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: policy === undefined ? '*' : policy.flatMap((p) => [`arn:aws:s3:::${p}`, `arn:aws:s3:::${p}/*`]) }] });
  const pendingOffer = of('endpoint-service').some((e) => e.acceptance === 'pending');
  const shared = (e: Of<'gateway-endpoint'> | Of<'interface-endpoint'>) => ({ VpcEndpointId: `vpce-${e.id}`, VpcId: `vpc-${e.vpc}`, ServiceName: name(e.service), State: e.service === 'billing' && pendingOffer ? 'pendingAcceptance' : 'available', PolicyDocument: document(e.policy), Tags: tagged(e.id ?? '') });
  const groupOf = (e: Of<'interface-endpoint'>) => `sg-${e.id}`;

  const attachmentOf = (id: string) => `tgw-attach-${id}`;
  return {
    'describe-vpcs': { Vpcs: vpcs.map((v) => ({ CidrBlock: v.cidrs[0], VpcId: `vpc-${v.id}`, OwnerId: v.account, State: 'available', InstanceTenancy: 'default', IsDefault: false, CidrBlockAssociationSet: v.cidrs.map((c, i) => ({ AssociationId: `vpc-cidr-assoc-${v.id}${i}`, CidrBlock: c, CidrBlockState: { State: 'associated' } })), Tags: tagged(v.id) })) },
    'describe-subnets': { Subnets: vpcs.flatMap((v) => (v.subnets ?? []).map((s) => ({ SubnetId: `subnet-${s.id}`, VpcId: `vpc-${v.id}`, AvailabilityZone: `${v.region}${s.az}`, MapPublicIpOnLaunch: s.public, State: 'available', Tags: tagged(s.id) }))) },
    'describe-route-tables': { RouteTables: vpcs.flatMap((v) => (v.subnets ?? []).map((s) => ({ RouteTableId: tableOf(s.id), VpcId: `vpc-${v.id}`, Associations: [{ Main: false, RouteTableAssociationId: `rtbassoc-${s.id}`, SubnetId: `subnet-${s.id}` }], PropagatingVgws: vpns.some((e) => e.to === v.id) ? [{ GatewayId: 'vgw-1' }] : [], Routes: routesOf(v.id, s.public ?? false) }))) },
    'describe-internet-gateways': { InternetGateways: of('internet-gateway').map((e) => ({ InternetGatewayId: `igw-${e.id}`, Attachments: [{ State: 'available', VpcId: `vpc-${e.vpc}` }], Tags: [] })) },
    'describe-nat-gateways': { NatGateways: of('nat-gateway').map((e) => ({ NatGatewayId: `nat-${e.id}`, VpcId: `vpc-${e.vpc}`, SubnetId: `subnet-${e.subnet}`, State: 'available', ConnectivityType: 'public' })) },
    'describe-vpc-endpoints': {
      VpcEndpoints: [
        ...of('gateway-endpoint').map((e) => ({ ...shared(e), VpcEndpointType: 'Gateway', RouteTableIds: e.routeTables === 'none' ? [] : (Array.isArray(e.routeTables) ? e.routeTables : subnetsOf(e.vpc).map((s) => s.id)).map(tableOf) })),
        ...of('interface-endpoint').map((e) => ({ ...shared(e), VpcEndpointType: 'Interface', SubnetIds: subnetsOf(e.vpc).map((s) => `subnet-${s.id}`), Groups: [{ GroupId: groupOf(e), GroupName: 'x' }], PrivateDnsEnabled: e.privateDns ?? true })),
      ],
    },
    'describe-vpc-endpoint-service-configurations': { ServiceConfigurations: of('endpoint-service').map((e) => ({ ServiceId: 'vpce-svc-offer', ServiceName: name(e.service), ServiceState: 'Available', ServiceType: [{ ServiceType: 'Interface' }], AcceptanceRequired: true, NetworkLoadBalancerArns: ['arn:aws:elasticloadbalancing:x:1:loadbalancer/net/a/b'], Tags: tagged(e.service) })) },
    'describe-load-balancers': { LoadBalancers: services.flatMap((s) => ('vpc' in s ? [{ LoadBalancerArn: 'arn:aws:elasticloadbalancing:x:1:loadbalancer/net/a/b', VpcId: `vpc-${s.vpc}`, Type: 'network', Scheme: 'internal' }] : [])) },
    'describe-vpc-peering-connections': { VpcPeeringConnections: of('vpc-peering').map((e) => ({ VpcPeeringConnectionId: `pcx-${e.id}`, Status: { Code: 'active', Message: 'Active' }, RequesterVpcInfo: side(e.vpcs[0]), AccepterVpcInfo: side(e.vpcs[1]), Tags: tagged(e.id ?? '') })) },
    'describe-security-groups': {
      SecurityGroups: of('interface-endpoint').map((e) => ({ GroupId: groupOf(e), VpcId: `vpc-${e.vpc}`, IpPermissions: e.securityGroup === 'deny' ? [] : [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [], PrefixListIds: [], IpRanges: (Array.isArray(e.securityGroup) ? e.securityGroup.flatMap(blocks) : ['0.0.0.0/0']).map((CidrIp) => ({ CidrIp })) }] })),
    },
    'describe-vpn-connections': { VpnConnections: vpns.map((e) => ({ VpnConnectionId: `vpn-${e.id}`, CustomerGatewayId: `cgw-${e.site}`, State: 'available', ...(e.to === hub?.id ? { TransitGatewayId: `tgw-${e.to}` } : { VpnGatewayId: 'vgw-1' }), Options: { StaticRoutesOnly: false, LocalIpv4NetworkCidr: '0.0.0.0/0' }, Routes: [], Tags: tagged(e.id ?? '') })) },
    ...(hub === undefined ? {} : {
      'describe-transit-gateways': { TransitGateways: [{ TransitGatewayId: `tgw-${hub.id}`, TransitGatewayArn: `arn:aws:ec2:${hub.region}:111111111111:transit-gateway/tgw-${hub.id}`, State: 'available', Tags: tagged(hub.id) }] },
      'describe-transit-gateway-attachments': { TransitGatewayAttachments: onHub.map((id) => ({ TransitGatewayAttachmentId: attachmentOf(id), TransitGatewayId: `tgw-${hub.id}`, ResourceType: at(id) ? 'vpc' : 'vpn', ResourceId: at(id) ? `vpc-${id}` : `vpn-${vpns.find((e) => e.site === id)?.id}`, State: 'available', Association: { TransitGatewayRouteTableId: `tgw-rtb-${onHub.indexOf(id)}`, State: 'associated' } })) },
      'describe-transit-gateway-route-tables': { TransitGatewayRouteTables: onHub.map((_, i) => ({ TransitGatewayRouteTableId: `tgw-rtb-${i}`, TransitGatewayId: `tgw-${hub.id}`, State: 'available' })) },
      ...Object.fromEntries(onHub.map((id, i) => [`tgw-rtb-${i}`, { Routes: [...onHub.filter((b) => talk(id, b)).flatMap((b) => blocks(b).map((c) => routeTo(c, b, 'propagated'))), ...(hub.egress !== undefined && id !== hub.egress ? [routeTo('0.0.0.0/0', hub.egress, 'static')] : [])], AdditionalRoutesAvailable: false }])),
    }),
  };

  function side(id: string) {
    return { VpcId: `vpc-${id}`, OwnerId: at(id)?.account, Region: at(id)?.region, CidrBlock: blocks(id)[0], CidrBlockSet: blocks(id).map((CidrBlock) => ({ CidrBlock })) };
  }
  function routeTo(cidr: string, id: string, Type: string) {
    return { DestinationCidrBlock: cidr, State: 'active', Type, TransitGatewayAttachments: [{ TransitGatewayAttachmentId: attachmentOf(id), ResourceId: id, ResourceType: at(id) ? 'vpc' : 'vpn' }] };
  }
}
