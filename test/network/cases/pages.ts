/** The AWS pages that the cases' expectations rest on. */
const guide = 'https://docs.aws.amazon.com';
const privatelink = `${guide}/vpc/latest/privatelink`;
const vpcGuide = `${guide}/vpc/latest/userguide`;
const peering = `${guide}/vpc/latest/peering`;
const tgw = `${guide}/vpc/latest/tgw`;
const papers = `${guide}/whitepapers/latest`;
const directConnectGuide = `${guide}/directconnect/latest/UserGuide`;

export const pages = {
  // Inside a VPC and the internet
  localRoute: `${vpcGuide}/subnet-route-tables.html`,
  vpcs: `${vpcGuide}/how-it-works.html`,
  internetGateway: `${vpcGuide}/VPC_Internet_Gateway.html`,
  egressOnly: `${vpcGuide}/egress-only-internet-gateway.html`,
  natDevices: `${vpcGuide}/vpc-nat.html`,
  natGateway: `${vpcGuide}/vpc-nat-gateway.html`,
  natBasics: `${vpcGuide}/nat-gateway-basics.html`,
  natComparison: `${vpcGuide}/vpc-nat-comparison.html`,
  natPricing: `${vpcGuide}/nat-gateway-pricing.html`,
  lambda: `${guide}/lambda/latest/dg/configuration-vpc-internet.html`,
  publicLoadBalancer: `${guide}/elasticloadbalancing/latest/application/create-application-load-balancer.html`,
  privateApi: `${guide}/apigateway/latest/developerguide/apigateway-private-apis.html`,
  // Endpoints
  gatewayEndpoints: `${privatelink}/gateway-endpoints.html`,
  s3Endpoints: `${privatelink}/vpc-endpoints-s3.html`,
  s3Comparison: `${guide}/AmazonS3/latest/userguide/privatelink-interface-endpoints.html`,
  dynamodbEndpoints: `${guide}/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html`,
  interfaceEndpoints: `${privatelink}/privatelink-access-aws-services.html`,
  createInterfaceEndpoint: `${privatelink}/create-interface-endpoint.html`,
  supportedServices: `${privatelink}/aws-services-privatelink-support.html`,
  crossRegionServices: `${privatelink}/aws-services-cross-region-privatelink-support.html`,
  endpointPolicies: `${privatelink}/vpc-endpoints-access.html`,
  privatelinkConcepts: `${privatelink}/concepts.html`,
  privatelinkPricing: 'https://aws.amazon.com/privatelink/pricing/',
  dnsAttributes: `${vpcGuide}/AmazonDNS-concepts.html`,
  sharedEndpointDns: `${guide}/ja_jp/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/centralized-access-to-vpc-private-endpoints.html`,
  gatewayEndpointProxy: 'https://github.com/aws-samples/amazon-s3-gateway-endpoint-proxy',
  // Endpoint services
  createEndpointService: `${privatelink}/create-endpoint-service.html`,
  configureEndpointService: `${privatelink}/configure-endpoint-service.html`,
  shareServices: `${privatelink}/privatelink-share-your-services.html`,
  privatelinkPaper: `${papers}/aws-vpc-connectivity-options/aws-privatelink.html`,
  multiVpcPrivatelink: `${guide}/ja_jp/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/aws-privatelink.html`,
  albBehindNlb: `${guide}/elasticloadbalancing/latest/network/application-load-balancer-target.html`,
  serviceConfiguration: `${guide}/AWSEC2/latest/APIReference/API_CreateVpcEndpointServiceConfiguration.html`,
  gwlbEndpoints: `${privatelink}/vpce-gateway-load-balancer.html`,
  gwlbEndpointSubnet: `${privatelink}/gateway-load-balancer-endpoints.html`,
  // Between networks
  peeringBasics: `${peering}/vpc-peering-basics.html`,
  whatIsPeering: `${peering}/what-is-vpc-peering.html`,
  peeringQuotas: `${peering}/vpc-peering-connection-quotas.html`,
  peeringPartial: `${peering}/peering-configurations-partial-access.html`,
  peeringMesh: `${papers}/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html`,
  softwareVpn: `${papers}/aws-vpc-connectivity-options/software-vpn-1.html`,
  transitGateway: `${tgw}/how-transit-gateways-work.html`,
  transitGatewayAttachments: `${tgw}/tgw-vpc-attachments.html`,
  transitGatewayPricing: `${tgw}/what-is-transit-gateway.html`,
  vpn: `${guide}/vpn/latest/s2svpn/VPC_VPN.html`,
  vpnLimits: `${guide}/vpn/latest/s2svpn/vpn-limits.html`,
  vpnRoutes: `${guide}/vpn/latest/s2svpn/vpn-route-priority.html`,
  vpnPaper: `${papers}/aws-vpc-connectivity-options/aws-site-to-site-vpn.html`,
  directConnect: `${directConnectGuide}/Welcome.html`,
  directConnectEncryption: `${directConnectGuide}/encryption-in-transit.html`,
  directConnectDedicated: `${directConnectGuide}/dedicated_connection.html`,
  // Money
  transferCharges: `${guide}/cur/latest/userguide/cur-data-transfers-charges.html`,
  transferArchitectures: 'https://aws.amazon.com/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/',
} as const;
