import type { Text } from '../../item/question.ts';
import { t } from '../../item/words/phrases.ts';
import { omit, stands, type Account, type VpcDraft } from './account.ts';
import { rangeOf } from './blocks.ts';
import { isDefault } from './tables.ts';

const mostSubnets = 200;
const mostBlocks = 64;

/** VPCs with their subnets. A subnet is public where its route table leads everything to an internet gateway. */
export function addVpcs(account: Account): void {
  const { records, names, regions, tables, vpcs } = account;
  const dns = new Map<string, { support?: boolean; hostnames?: boolean }>();
  for (const { VpcId, EnableDnsSupport, EnableDnsHostnames } of records.VpcAttributes) {
    dns.set(VpcId, { ...dns.get(VpcId), ...(EnableDnsSupport ? { support: EnableDnsSupport.Value } : {}), ...(EnableDnsHostnames ? { hostnames: EnableDnsHostnames.Value } : {}) });
  }
  for (const { VpcId, CidrBlock, CidrBlockAssociationSet, Ipv6CidrBlockAssociationSet, OwnerId, Tags } of records.Vpcs) {
    const blocks = [CidrBlock, ...CidrBlockAssociationSet.filter(({ CidrBlockState }) => stands(CidrBlockState?.State, 'associated')).map((one) => one.CidrBlock)];
    const cidrs = [...new Set(blocks)].filter((block) => rangeOf(block) !== null).slice(0, mostBlocks);
    if (cidrs.length === 0) {
      omit(account, VpcId, t('has no IPv4 block that can be read', '읽을 수 있는 IPv4 CIDR 블록이 없습니다'));
      continue;
    }
    if (Ipv6CidrBlockAssociationSet.length > 0) omit(account, VpcId, t('its IPv6 blocks: all traffic here is IPv4', 'IPv6 CIDR 블록: 여기서는 IPv4 트래픽만 다룹니다'));
    const { support, hostnames } = dns.get(VpcId) ?? {};
    const attributes = { ...(support === false ? { dnsSupport: false } : {}), ...(hostnames === false ? { dnsHostnames: false } : {}) };
    vpcs.set(VpcId, { id: names.of(VpcId, 'vpc', Tags), region: regions.ofVpc(VpcId), account: names.account(OwnerId), cidrs, ...attributes, subnets: [] });
    if (!tables.known(VpcId)) omit(account, VpcId, t('its route tables are not in the files (describe-route-tables): its subnets are taken as private, its links as routed', '라우팅 테이블이 파일에 없어(describe-route-tables) 서브넷은 프라이빗 서브넷으로, 연결에는 경로가 있는 것으로 간주합니다'));
  }
  addSubnets(account);
  const named = new Set(records.VpcEndpoints.flatMap((e) => (e.PrivateDnsEnabled === true ? [e.VpcId] : [])));
  for (const aws of vpcs.keys()) {
    if (tables.subnetsOf(aws).length === 0) omit(account, aws, t('its subnets are not in the files (describe-subnets): taken as private ones in two Availability Zones', '서브넷이 파일에 없어(describe-subnets) 가용 영역 2개의 프라이빗 서브넷으로 간주합니다'));
    // Private DNS, where it is on, says that both attributes are.
    if (!dns.has(aws) && !named.has(aws)) omit(account, aws, t('its DNS attributes are not in the files (describe-vpc-attribute): taken as on', 'DNS 속성이 파일에 없어(describe-vpc-attribute) 활성화된 것으로 간주합니다'));
  }
}

function addSubnets(account: Account): void {
  const { records, names, tables, vpcs, subnets } = account;
  for (const { SubnetId, VpcId, AvailabilityZone, MapPublicIpOnLaunch, Tags } of records.Subnets) {
    const vpc = vpcs.get(VpcId);
    if (!vpc) omit(account, SubnetId, t(`its VPC ${VpcId} is not in the files (describe-vpcs)`, `VPC ${VpcId}의 정보가 파일에 없습니다(describe-vpcs)`));
    else if (vpc.subnets.length >= mostSubnets) omit(account, SubnetId, t(`its VPC has more than ${mostSubnets} subnets`, `VPC의 서브넷이 ${mostSubnets}개를 넘습니다`));
    else {
      const isPublic = tables.of(SubnetId, VpcId)?.Routes.some((route) => isDefault(route) && route.GatewayId?.startsWith('igw-')) ?? false;
      const az = zoneOf(AvailabilityZone);
      const id = names.of(SubnetId, `${vpc.id.slice(0, 48)}-subnet`, Tags);
      vpc.subnets.push({ id, az, ...(isPublic ? { public: true } : {}), ...(isPublic && MapPublicIpOnLaunch === false ? { publicAddresses: false } : {}) });
      subnets.set(SubnetId, { id, az });
    }
  }
}

/** The letter of an Availability Zone; a Local Zone's whole name. */
const zoneOf = (zone: string): string => (/^[a-z]{2,3}(?:-[a-z]+)+-\d{1,2}([a-z])$/.exec(zone)?.[1] ?? zone.toLowerCase().replace(/[^a-z0-9-]/g, '-').slice(0, 32)) || 'a';

/** A VPC that the files name and do not describe: somebody else's, or another Region's. @param id what of the files says so */
export function outsideVpc(account: Account, aws: string, cidrs: readonly string[], region: string, owner: string | null | undefined, why: Text, id = aws): VpcDraft {
  const { names, vpcs } = account;
  const vpc: VpcDraft = { id: names.of(aws, 'outside-vpc'), region, account: names.account(owner), cidrs: [...cidrs], subnets: [] };
  vpcs.set(aws, vpc);
  omit(account, id, why);
  return vpc;
}

/** Internet gateways and NAT gateways. A NAT gateway here serves every private subnet of its VPC, so what does not use it is told. */
export function addGateways(account: Account): void {
  const { records, names, tables, vpcs, subnets, elements } = account;
  for (const { InternetGatewayId, Attachments } of records.InternetGateways) {
    const at = Attachments.filter(({ State }) => stands(State, 'available', 'attached')).map(({ VpcId }) => vpcs.get(VpcId));
    const [vpc] = at;
    if (vpc) elements.push({ type: 'internet-gateway', id: names.of(InternetGatewayId, 'igw'), vpc: vpc.id });
    else omit(account, InternetGatewayId, Attachments.length > 0 ? t('its VPC is not in the files (describe-vpcs)', 'VPC 정보가 파일에 없습니다(describe-vpcs)') : t('is attached to no VPC', '어떤 VPC에도 연결되어 있지 않습니다'));
  }
  for (const nat of records.NatGateways) {
    const { NatGatewayId, VpcId, SubnetId } = nat;
    const vpc = vpcs.get(VpcId);
    const reason = !stands(nat.State, 'available') ? t(`is ${nat.State}`, `상태가 ${nat.State}입니다`) : nat.ConnectivityType === 'private' ? t('is a private NAT gateway, which is not modelled', '프라이빗 NAT 게이트웨이는 모델에 없습니다') : !vpc ? t(`its VPC ${VpcId} is not in the files (describe-vpcs)`, `VPC ${VpcId}의 정보가 파일에 없습니다(describe-vpcs)`) : !usesNat(account, VpcId, NatGatewayId) ? t('no subnet routes to it', '이 게이트웨이로 라우팅하는 서브넷이 없습니다') : null;
    if (reason !== null || !vpc) {
      if (reason !== null) omit(account, NatGatewayId, reason);
      continue;
    }
    const subnet = subnets.get(SubnetId ?? '')?.id;
    elements.push({ type: 'nat-gateway', id: names.of(NatGatewayId, 'nat'), vpc: vpc.id, ...(subnet === undefined ? {} : { subnet }) });
  }
  const withNat = new Set(elements.flatMap((e) => (e.type === 'nat-gateway' ? [e.vpc] : [])));
  for (const [aws, vpc] of vpcs) {
    if (!withNat.has(vpc.id) || !tables.known(aws)) continue;
    for (const subnet of tables.subnetsOf(aws)) {
      const routes = tables.of(subnet, aws)?.Routes ?? [];
      if (!routes.some(isDefault)) omit(account, subnet, t('has no route to a NAT gateway, while one here serves all private subnets of its VPC: it is taken to have it', 'NAT 게이트웨이로 향하는 경로가 없지만, 모델의 NAT 게이트웨이는 VPC의 모든 프라이빗 서브넷에 사용되므로 경로가 있는 것으로 간주합니다'));
    }
  }
}

const usesNat = ({ tables }: Account, vpc: string, nat: string): boolean => !tables.known(vpc) || tables.routes(vpc).some(({ route }) => route.NatGatewayId === nat && isDefault(route));

/** Peering connections, with the routes on either side. */
export function addPeerings(account: Account): void {
  const { records, names, regions, tables, vpcs, elements } = account;
  for (const { VpcPeeringConnectionId: pcx, AccepterVpcInfo, RequesterVpcInfo, Status, Tags } of records.VpcPeeringConnections) {
    if (!stands(Status?.Code, 'active')) {
      omit(account, pcx, t(`is ${Status?.Code}`, `상태가 ${Status?.Code}입니다`));
      continue;
    }
    const sides = [RequesterVpcInfo, AccepterVpcInfo].map((info) => {
      const cidrs = [...new Set([info.CidrBlock ?? '', ...info.CidrBlockSet.map(({ CidrBlock }) => CidrBlock)])].filter((block) => rangeOf(block) !== null);
      const vpc = vpcs.get(info.VpcId) ?? (cidrs.length === 0 ? null : outsideVpc(account, info.VpcId, cidrs, info.Region ?? regions.ofVpc(info.VpcId), info.OwnerId, t(`is known from ${pcx} alone: taken as a VPC with private subnets that has its routes`, `${pcx}에서만 확인됩니다. 프라이빗 서브넷과 필요한 경로가 있는 VPC로 간주합니다`)));
      return { aws: info.VpcId, vpc };
    });
    const [a, b] = sides as [(typeof sides)[number], (typeof sides)[number]];
    if (!a.vpc || !b.vpc) {
      omit(account, pcx, t(`of ${a.vpc ? b.aws : a.aws} nothing is known, not even its block`, `${a.vpc ? b.aws : a.aws}에 대해서는 CIDR 블록조차 알 수 없습니다`));
      continue;
    }
    const leads = (from: string, to: readonly string[]): boolean => {
      if (!tables.known(from)) return true;
      const found = tables.leading(from, (route) => route.VpcPeeringConnectionId === pcx, to);
      if (found === 'some') omit(account, pcx, t(`only some subnets of ${from} have a route to it: taken as all of them`, `${from}의 일부 서브넷에만 경로가 있지만 모든 서브넷에 있는 것으로 간주합니다`));
      if (found === 'none' && tables.routes(from).some(({ route }) => route.VpcPeeringConnectionId === pcx)) omit(account, pcx, t(`the routes of ${from} lead to a part of the other VPC alone: taken as none`, `${from}의 경로가 상대 VPC의 일부로만 향하므로 경로가 없는 것으로 간주합니다`));
      return found !== 'none';
    };
    const [there, back] = [leads(a.aws, b.vpc.cidrs), leads(b.aws, a.vpc.cidrs)];
    elements.push({ type: 'vpc-peering', id: names.of(pcx, 'peering', Tags), vpcs: [a.vpc.id, b.vpc.id], ...(there && back ? {} : { routes: there ? a.vpc.id : back ? b.vpc.id : 'none' }) });
  }
}
