import type { Text } from '../../item/question.ts';
import { t } from '../../item/words/phrases.ts';
import { services as known } from '../../knowledge/services.ts';
import type { ElementInput } from '../../network/schema.ts';
import { omit, stands, type Account, type VpcDraft } from './account.ts';
import { policyOf } from './policy.ts';
import type { RecordOf } from './records.ts';
import { regionOfService } from './regions.ts';
import { groupsLet } from './security.ts';
import { outsideVpc } from './vpcs.ts';

type Endpoint = RecordOf<'VpcEndpoints'>;
/** Codes that the name of the endpoint service writes otherwise than the service's own. */
const codes: Readonly<Record<string, string>> = { 'kinesis-streams': 'kinesis', 'kinesis-firehose': 'firehose' };

/** The AWS service that the name of an endpoint service means: com.amazonaws.eu-west-1.ecr.api is ecr in eu-west-1. Names without a Region are global. */
function awsService(name: string): { code: string; region: string } | null {
  const region = regionOfService(name);
  const rest = /^(?:com\.amazonaws|aws\.api|aws)\.(.+)$/.exec(name)?.[1];
  if (rest === undefined || rest.startsWith('vpce.')) return null;
  const word = (region === null ? rest : rest.replace(new RegExp(`(^|\\.)${region}(\\.|$)`), (_, before: string, after: string) => (before && after ? '.' : ''))).split('.')[0] ?? '';
  const code = codes[word] ?? word;
  return known.has(code) ? { code, region: region ?? 'us-east-1' } : null;
}

/** Endpoint services with the applications behind them, then all endpoints and the services that they lead to. */
export function addEndpoints(account: Account): void {
  const { records, regions, elements } = account;
  const aws = new Map<string, string>();
  const offered = new Map<string, string>();
  addOwnServices(account, offered);
  const regionsOf = new Map<string, Set<string>>();
  for (const { ServiceName, ServiceRegion } of records.VpcEndpoints) {
    const service = awsService(ServiceName);
    if (service) regionsOf.set(service.code, (regionsOf.get(service.code) ?? new Set()).add(ServiceRegion ?? service.region));
  }
  const serviceOf = (e: Endpoint): string | null => {
    const service = awsService(e.ServiceName);
    if (service) {
      const region = e.ServiceRegion ?? service.region;
      const key = `${service.code} ${region}`;
      let id = aws.get(key);
      if (id === undefined) {
        id = account.names.plain((regionsOf.get(service.code)?.size ?? 0) > 1 ? `${service.code}-${region}` : service.code);
        aws.set(key, id);
        account.services.push({ id, aws: service.code, region });
      }
      return id;
    }
    if (!/(^|\.)vpce-svc-/.test(e.ServiceName)) return null;
    return offered.get(e.ServiceName) ?? addForeignService(account, e, regions.ofVpc(e.VpcId), offered);
  };
  for (const e of records.VpcEndpoints) {
    const vpc = account.vpcs.get(e.VpcId);
    const why = !vpc ? t(`its VPC ${e.VpcId} is not in the files (describe-vpcs)`, `VPC ${e.VpcId}의 정보가 파일에 없습니다(describe-vpcs)`) : !stands(e.State, 'available', 'pendingacceptance') ? t(`is ${e.State}`, `상태가 ${e.State}입니다`) : null;
    const pending = e.State?.toLowerCase() === 'pendingacceptance';
    if (why !== null || !vpc) {
      if (why !== null) omit(account, e.VpcEndpointId, why);
      continue;
    }
    const service = serviceOf(e);
    if (service === null) {
      omit(account, e.VpcEndpointId, t(`leads to ${e.ServiceName.slice(0, 80)}, a service that is not known here`, `${e.ServiceName.slice(0, 80)}: 알 수 없는 서비스입니다`));
      continue;
    }
    if (pending && !allPending(account, e.ServiceName)) {
      omit(account, e.VpcEndpointId, t('waits for its acceptance, while others of the same endpoint service are accepted', '같은 엔드포인트 서비스의 다른 연결은 수락되었지만 이 연결은 수락 대기 중입니다'));
      continue;
    }
    const element = endpointOf(account, e, vpc, service);
    if (element) elements.push(element);
  }
}

const allPending = ({ records }: Account, name: string): boolean => records.VpcEndpoints.filter(({ ServiceName }) => ServiceName === name).every(({ State }) => State?.toLowerCase() === 'pendingacceptance');

function endpointOf(account: Account, e: Endpoint, vpc: VpcDraft, service: string): ElementInput | null {
  const { names, tables, subnets } = account;
  const type = (e.VpcEndpointType ?? 'Gateway').toLowerCase();
  const word = type === 'gatewayloadbalancer' ? 'gwlb-endpoint' : `${type}-endpoint`;
  const id = (): string => names.of(e.VpcEndpointId, word, e.Tags);
  const zones = new Set(e.SubnetIds.map((subnet) => subnets.get(subnet)?.az ?? subnet)).size;
  const azs = Math.min(6, Math.max(1, zones));
  const policy = (): { policy?: string[] } => {
    const read = policyOf(e.PolicyDocument, names);
    if (read.kind === 'unsaid') omit(account, e.VpcEndpointId, t(`${read.why.en}: taken as full access`, `${read.why.ko}. 모든 액세스를 허용하는 것으로 간주합니다`));
    return read.kind === 'only' ? { policy: [...read.resources] } : {};
  };
  if (type === 'gateway') {
    const [used, all] = [tables.using(e.RouteTableIds, e.VpcId), tables.subnetsOf(e.VpcId)];
    const routeTables = all.length === 0 ? (e.RouteTableIds.length > 0 ? 'all' : 'none') : used.length === all.length ? 'all' : used.length === 0 ? 'none' : used.flatMap((subnet) => subnets.get(subnet)?.id ?? []);
    return { type: 'gateway-endpoint', id: id(), vpc: vpc.id, service, ...(routeTables === 'all' ? {} : { routeTables }), ...policy() };
  }
  if (type === 'interface') {
    const own = account.services.find((s) => s.id === service);
    const port = own && 'aws' in own ? 443 : null;
    const securityGroup = groupsLet(account, e.Groups.map(({ GroupId }) => GroupId), vpc, port, e.VpcEndpointId);
    return { type: 'interface-endpoint', id: id(), vpc: vpc.id, service, azs, ...(e.PrivateDnsEnabled === false ? { privateDns: false } : {}), ...(securityGroup === 'allow' ? {} : { securityGroup }), ...policy() };
  }
  if (type === 'gatewayloadbalancer') {
    const routed = !tables.known(e.VpcId) || account.records.RouteTables.some(({ VpcId, Routes }) => VpcId === e.VpcId && Routes.some(({ VpcEndpointId, GatewayId }) => VpcEndpointId === e.VpcEndpointId || GatewayId === e.VpcEndpointId));
    return { type: 'gwlb-endpoint', id: id(), vpc: vpc.id, service, azs, ...(routed ? {} : { routed: false }) };
  }
  omit(account, e.VpcEndpointId, t(`is an endpoint of type ${(e.VpcEndpointType ?? '').slice(0, 40)}, which is not modelled`, `모델에 없는 엔드포인트 유형입니다: ${(e.VpcEndpointType ?? '').slice(0, 40)}`));
  return null;
}

/** The account's own endpoint services: where their load balancer stands is known from describe-load-balancers alone. */
function addOwnServices(account: Account, offered: Map<string, string>): void {
  const { records, names, regions, services, vpcs } = account;
  const balancers = new Map(records.LoadBalancers.map((one) => [one.LoadBalancerArn, one]));
  for (const s of records.ServiceConfigurations) {
    if (!stands(s.ServiceState, 'available')) {
      omit(account, s.ServiceId, t(`is ${s.ServiceState}`, `상태가 ${s.ServiceState}입니다`));
      continue;
    }
    const arns = [...s.NetworkLoadBalancerArns, ...s.GatewayLoadBalancerArns];
    const appliance = s.GatewayLoadBalancerArns.length > 0 || s.ServiceType.some(({ ServiceType }) => ServiceType === 'GatewayLoadBalancer');
    const host = arns.map((arn) => vpcs.get(balancers.get(arn)?.VpcId ?? '')).find((vpc) => vpc !== undefined) ?? hostOf(account, s.ServiceId, regions.ofArn(null, s.ServiceId, regionOfService(s.ServiceName)), t('the VPC of its load balancer is not in the files (aws elbv2 describe-load-balancers): taken as one of its own', '로드 밸런서의 VPC 정보가 파일에 없어(aws elbv2 describe-load-balancers) 별도의 VPC에 있는 것으로 간주합니다'));
    const id = names.of(`application ${s.ServiceId}`, appliance ? 'appliances' : 'application', s.Tags);
    services.push({ id, vpc: host.id, ...(appliance ? { appliance } : {}) });
    const used = records.VpcEndpoints.filter(({ ServiceName }) => ServiceName === s.ServiceName);
    const further = s.SupportedRegions.filter(({ Region, ServiceState }) => Region !== host.region && stands(ServiceState, 'available')).map(({ Region }) => Region);
    account.elements.push({
      type: 'endpoint-service', id: names.of(s.ServiceId, 'endpoint-service'), service: id, ...(appliance ? { loadBalancer: 'gwlb' } : arns.length === 0 ? { loadBalancer: 'none' } : {}),
      ...(used.length > 0 && allPending(account, s.ServiceName) ? { acceptance: 'pending' } : {}), ...(further.length > 0 ? { regions: further } : {}),
    });
    offered.set(s.ServiceName, id);
  }
}

/** Somebody else's endpoint service: that it is used says that it stands. */
function addForeignService(account: Account, e: Endpoint, region: string, offered: Map<string, string>): string {
  const { names, services, elements } = account;
  const name = e.ServiceName.split('.').at(-1) ?? e.ServiceName;
  const host = hostOf(account, name, e.ServiceRegion ?? regionOfService(e.ServiceName) ?? region, t('is an endpoint service of somebody else: taken as standing in a VPC of its own, open to this account', '다른 계정의 엔드포인트 서비스입니다. 별도의 VPC에 있고 이 계정을 허용하는 것으로 간주합니다'));
  const appliance = e.VpcEndpointType === 'GatewayLoadBalancer';
  const id = names.of(`application ${name}`, appliance ? 'appliances' : 'application');
  services.push({ id, vpc: host.id, ...(appliance ? { appliance } : {}) });
  const further = host.region !== region && !appliance ? { regions: [region] } : {};
  elements.push({ type: 'endpoint-service', id: names.of(name, 'endpoint-service'), service: id, ...(appliance ? { loadBalancer: 'gwlb' } : {}), ...(allPending(account, e.ServiceName) ? { acceptance: 'pending' } : {}), ...further });
  offered.set(e.ServiceName, id);
  return id;
}

/** A VPC of its own for a service whose VPC is not known. Its block matters to nobody: an endpoint does not look at it. */
const hostOf = (account: Account, id: string, region: string, why: Text): VpcDraft => outsideVpc(account, `host of ${id}`, [`100.${64 + ((account.vpcs.size >> 8) & 63)}.${account.vpcs.size & 255}.0/24`], region, null, why, id);
