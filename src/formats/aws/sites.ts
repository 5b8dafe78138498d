import { t } from '../../item/words/phrases.ts';
import { omit, stands, type Account, type SiteDraft } from './account.ts';
import { rangeOf } from './blocks.ts';
import type { RecordOf } from './records.ts';
import { resourceOf } from './transit-routes.ts';

type Vpn = RecordOf<'VpnConnections'>;

/** On-premises networks and the VPN connections to them. What lies behind a customer gateway is known from the routes that lead there. */
export function addVpns(account: Account): Map<string, SiteDraft> {
  const { records, names, vpcs, elements } = account;
  const sites = new Map<string, SiteDraft>();
  const behind = new Map<string, SiteDraft>();
  const vpcOf = vpcsOfGateways(account);
  for (const vpn of records.VpnConnections) {
    const id = vpn.VpnConnectionId;
    if (!stands(vpn.State, 'available')) {
      omit(account, id, t(`is ${vpn.State}`, `상태가 ${vpn.State}입니다`));
      continue;
    }
    const cidrs = networksBehind(account, vpn, vpcOf);
    if (cidrs.length === 0) {
      omit(account, id, t('no route says which networks lie behind it', '연결 너머에 어떤 네트워크가 있는지 알려 주는 경로가 없습니다'));
      continue;
    }
    const vpc = vpcs.get(vpcOf.get(vpn.VpnGatewayId ?? '') ?? '');
    if (!vpn.TransitGatewayId && !vpc) {
      omit(account, id, vpn.VpnGatewayId ? t(`no route table says to which VPC ${vpn.VpnGatewayId} belongs (aws ec2 describe-vpn-gateways)`, `${vpn.VpnGatewayId}의 VPC를 알려 주는 라우팅 테이블이 없습니다(aws ec2 describe-vpn-gateways)`) : t('leads to no gateway that is known', '연결된 게이트웨이를 알 수 없습니다'));
      continue;
    }
    const site = siteOf(account, vpn.CustomerGatewayId ?? id, cidrs, sites);
    behind.set(id, site);
    if (vpn.Options?.TransportTransitGatewayAttachmentId) omit(account, id, t('runs over Direct Connect: taken as running over the internet', 'Direct Connect를 통한 연결이지만 인터넷을 통한 연결로 간주합니다'));
    const to = vpn.TransitGatewayId ? names.of(vpn.TransitGatewayId, 'tgw') : (vpc?.id ?? '');
    if (vpn.TransitGatewayId && !records.TransitGateways.some((one) => one.TransitGatewayId === vpn.TransitGatewayId)) omit(account, id, t(`its transit gateway ${vpn.TransitGatewayId} is not in the files (describe-transit-gateways)`, `Transit Gateway ${vpn.TransitGatewayId}의 정보가 파일에 없습니다(describe-transit-gateways)`));
    else elements.push({ type: 'site-to-site-vpn', id: names.of(id, 'vpn', vpn.Tags), site: site.id, to });
  }
  return behind;
}

/** The site behind a customer gateway or a Direct Connect gateway, one for each; further networks of it are added. */
export function siteOf(account: Account, aws: string, cidrs: readonly string[], known: Map<string, SiteDraft>): SiteDraft {
  const site = known.get(aws) ?? { id: account.names.of(aws, 'site'), cidrs: [] };
  if (!known.has(aws)) account.sites.push(site);
  known.set(aws, site);
  site.cidrs = [...new Set([...site.cidrs, ...cidrs])].slice(0, 64);
  return site;
}

/** Which VPC a virtual private gateway is attached to: as it says itself, else by the route tables that know it. */
function vpcsOfGateways({ records }: Account): Map<string, string> {
  const found = new Map<string, string>();
  for (const { VpcId, Routes, PropagatingVgws } of records.RouteTables) for (const gateway of [...Routes.flatMap(({ GatewayId }) => (GatewayId?.startsWith('vgw-') ? [GatewayId] : [])), ...PropagatingVgws.map(({ GatewayId }) => GatewayId)]) found.set(gateway, VpcId);
  for (const { VpnGatewayId, VpcAttachments } of records.VpnGateways) for (const { VpcId, State } of VpcAttachments) if (stands(State, 'attached')) found.set(VpnGatewayId, VpcId);
  return found;
}

function networksBehind({ records, tables }: Account, vpn: Vpn, vpcOf: ReadonlyMap<string, string>): string[] {
  const own = vpn.Routes.filter(({ State }) => stands(State, 'available')).map(({ DestinationCidrBlock }) => DestinationCidrBlock);
  const alone = records.VpnConnections.filter((other) => vpn.VpnGatewayId && other.VpnGatewayId === vpn.VpnGatewayId && other.CustomerGatewayId !== vpn.CustomerGatewayId).length === 0;
  const vpc = vpcOf.get(vpn.VpnGatewayId ?? '');
  const fromVpc = vpc !== undefined && alone ? tables.routes(vpc).flatMap(({ route }) => (route.GatewayId === vpn.VpnGatewayId ? [route.DestinationCidrBlock] : [])) : [];
  const attached = new Set(records.TransitGatewayAttachments.filter((one) => resourceOf(one) === vpn.VpnConnectionId).map((one) => one.TransitGatewayAttachmentId));
  const all = [...own, ...fromVpc, ...networksAt(records, attached), vpn.Options?.LocalIpv4NetworkCidr];
  return [...new Set(all.flatMap((cidr) => (cidr && cidr !== '0.0.0.0/0' && rangeOf(cidr) ? [cidr] : [])))];
}

/** The blocks that routes of transit gateways lead to by some attachments. */
export const networksAt = (records: Account['records'], attachments: ReadonlySet<string>): string[] =>
  records.TransitGatewayStaticRoutes.flatMap(({ Routes }) => Routes.filter((route) => stands(route.State, 'active') && route.TransitGatewayAttachments.some((one) => attachments.has(one.TransitGatewayAttachmentId))).flatMap(({ DestinationCidrBlock: cidr }) => (cidr && cidr !== '0.0.0.0/0' && rangeOf(cidr) ? [cidr] : [])));
