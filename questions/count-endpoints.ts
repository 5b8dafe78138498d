import type { Blueprint, CountDraft, CountValue } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement } from '../src/network/schema.ts';
import { serviceText } from './private-dns-words.ts';
import { someRegions } from './shared.ts';
import { t } from './vpc-words.ts';

/** How many endpoints so many VPCs take, alone or around a transit gateway, with or without the ordinary DNS names. */
export const blueprint: Blueprint = {
  id: 'count-endpoints',
  topic: 'interface-endpoint',
  weight: 1,
  drawCount: (rng: Rng): CountDraft => (rng.chance(0.35) ? gateways(rng) : interfaces(rng)),
};

const value = (n: number, rule: string, en: string, ko: string): CountValue => ({ value: n, why: t(en, ko), rule });
const codes = ['sqs', 'sns', 'kms', 'secretsmanager', 'logs', 'events', 'ssm'] as const;
const list = (names: readonly Text[]): Text => t(names.length === 1 ? (names[0] as Text).en : names.length === 2 ? `${names[0]?.en} and ${names[1]?.en}` : `${names.slice(0, -1).map((x) => x.en).join(', ')}, and ${names.at(-1)?.en}`, names.map((x) => x.ko).join(', '));

/** Amazon S3 and DynamoDB from VPCs that do not share anything, some of which may have an endpoint already. */
function gateways(rng: Rng): CountDraft {
  const n = 3 + rng.below(15);
  const both = rng.chance(0.6);
  const done = rng.chance(0.5) ? 2 + rng.below(4) : 0;
  const region = someRegions(rng, 1)[0] as string;
  const total = (both ? 2 : 1) * n + (both ? done : 0);
  const which = both ? t('Amazon S3 and Amazon DynamoDB', 'Amazon S3와 Amazon DynamoDB') : t('Amazon S3', 'Amazon S3');
  const extra = done > 0 ? t(` Another ${done} VPCs have a gateway endpoint for Amazon S3 already${both ? ' and need both services, too' : ''}.`, ` 다른 VPC ${done}개에는 Amazon S3용 게이트웨이 엔드포인트가 이미 있${both ? '으며 이 VPC에서도 두 서비스가 모두 필요합니다' : '습니다'}.`) : t('', '');
  const groups = ['units', ...(done > 0 ? ['ready'] : [])];
  return {
    world: {
      vpcs: [{ id: 'units', region, cidrs: ['10.64.0.0/11'], count: n }, ...(done > 0 ? [{ id: 'ready', region, cidrs: ['10.128.0.0/11'], count: done }] : [])],
      services: [{ id: 'store', aws: 's3', region }, ...(both ? [{ id: 'table', aws: 'dynamodb', region }] : [])],
      elements: done > 0 ? [{ type: 'gateway-endpoint', id: 'standing', vpc: 'ready', service: 'store' }] : [],
    },
    requirements: groups.flatMap((from): Requirement[] => [{ private: { from, to: 'store' } }, ...(both ? [{ private: { from, to: 'table' } }] : [])]),
    labels: {},
    type: 'gateway-endpoint',
    scene: () => [
      () => t(`{who} has ${n} VPCs without internet access in ${region}. Their instances need private access to ${which.en} in that Region.${extra.en}`, `{who} ${region} 리전에 인터넷 액세스가 없는 VPC ${n}개를 두고 있습니다. 인스턴스는 같은 리전의 ${which.ko}에 비공개로 액세스해야 합니다.${extra.ko}`),
      () => t(`{who} closes the NAT gateways of ${n} VPCs. From then on, the VPCs must use gateway endpoints for ${which.en} in the same Region.${extra.en}`, `{who} VPC ${n}개의 NAT 게이트웨이를 폐지합니다. 이후 이 VPC는 같은 리전의 ${which.ko}에 게이트웨이 엔드포인트를 사용해야 합니다.${extra.ko}`),
      () => t(`{who} creates ${n} isolated VPCs for its teams, all in ${region}. Private access to ${which.en} is part of the template.${extra.en}`, `{who} ${region} 리전에 팀별로 격리된 VPC ${n}개를 생성합니다. ${which.ko}에 대한 프라이빗 액세스가 템플릿에 포함됩니다.${extra.ko}`),
      () => t(`{who} plans gateway endpoints. In ${n} VPCs, private subnets without a NAT device must work with ${which.en}.${extra.en}`, `{who} 게이트웨이 엔드포인트를 계획하고 있습니다. VPC ${n}개의 NAT 디바이스가 없는 프라이빗 서브넷에서 ${which.ko}를 사용해야 합니다.${extra.ko}`),
      () => t(`{who} runs batch jobs in ${n} VPCs that have no internet gateway. The jobs read and write ${which.en} in their Region, ${region}.${extra.en}`, `{who} 인터넷 게이트웨이가 없는 VPC ${n}개에서 배치 작업을 실행합니다. 작업은 같은 ${region} 리전의 ${which.ko}에서 데이터를 읽고 씁니다.${extra.ko}`),
      () => t(`{who} found that the NAT gateways of ${n} VPCs mostly carry traffic to ${which.en}. This traffic is to leave each VPC through gateway endpoints in ${region}.${extra.en}`, `{who} VPC ${n}개의 NAT 게이트웨이가 주로 ${which.ko} 트래픽을 전송한다는 것을 확인했습니다. ${region} 리전의 각 VPC에서 이 트래픽에 게이트웨이 엔드포인트를 사용하려고 합니다.${extra.ko}`),
      () => t(`{who} gives every developer a sandbox VPC without internet access, ${n} of them in ${region}. The sandboxes need ${which.en} over a private path.${extra.en}`, `{who} ${region} 리전에서 개발자마다 인터넷 액세스가 없는 샌드박스 VPC를 제공하며 그 수는 ${n}개입니다. 샌드박스에는 ${which.ko}에 대한 프라이빗 경로가 필요합니다.${extra.ko}`),
      () => t(`{who} has separated its subsidiaries into ${n} VPCs that are not connected to each other. Instances without public addresses must be able to use ${which.en} in ${region}, the Region of the VPCs.${extra.en}`, `{who} 자회사를 서로 연결되지 않은 VPC ${n}개로 분리했습니다. 퍼블릭 주소가 없는 인스턴스에서 VPC와 같은 ${region} 리전의 ${which.ko}를 사용할 수 있어야 합니다.${extra.ko}`),
      () => t(`{who} must prove to an auditor that ${n} VPCs in ${region} reach ${which.en} without a NAT device or internet gateway. Gateway endpoints are the chosen means.${extra.en}`, `{who} ${region} 리전의 VPC ${n}개에서 NAT 디바이스나 인터넷 게이트웨이 없이 ${which.ko}에 연결한다는 것을 감사자에게 입증해야 합니다. 이를 위해 게이트웨이 엔드포인트를 사용하기로 했습니다.${extra.ko}`),
      () => t(`{who} hosts one customer in each of ${n} VPCs. The private subnets of every VPC, all in ${region}, store data in ${which.en} and have no other way out.${extra.en}`, `{who} VPC ${n}개에 고객을 하나씩 호스팅합니다. 모두 ${region} 리전에 있는 각 VPC의 프라이빗 서브넷은 ${which.ko}에 데이터를 저장하며 외부로 나가는 다른 경로는 없습니다.${extra.ko}`),
      () => t(`{who} rolls out a data pipeline to ${n} VPCs in ${region}. Its workers have private addresses and exchange files and records through ${which.en}.${extra.en}`, `{who} ${region} 리전의 VPC ${n}개에 데이터 파이프라인을 배포합니다. 작업자는 프라이빗 주소를 사용하며 ${which.ko}를 통해 파일과 레코드를 교환합니다.${extra.ko}`),
      () => t(`{who} is moving ${n} applications to ${region}, each to a VPC of its own. No VPC gets internet access, and each application depends on ${which.en} there.${extra.en}`, `{who} 애플리케이션 ${n}개를 ${region} 리전의 별도 VPC로 각각 이전하고 있습니다. 어느 VPC에도 인터넷 액세스를 제공하지 않으며 각 애플리케이션은 이 리전의 ${which.ko}를 사용해야 합니다.${extra.ko}`),
    ],
    ask: () => [
      t('What is the minimum number of gateway endpoints to add?', '추가해야 하는 게이트웨이 엔드포인트는 최소 몇 개입니까?'),
      t('How many gateway endpoints must the company create at a minimum?', '이 회사가 최소한으로 생성해야 하는 게이트웨이 엔드포인트는 몇 개입니까?'),
      t('With as few gateway endpoints as possible, how many have to be created?', '게이트웨이 엔드포인트를 가능한 한 적게 사용할 때 몇 개를 생성해야 합니까?'),
      t('A route table can point to one gateway endpoint of a service. At a minimum, how many gateway endpoints does the company have to add?', '라우팅 테이블은 서비스마다 하나의 게이트웨이 엔드포인트를 가리킬 수 있습니다. 이 회사가 추가해야 하는 게이트웨이 엔드포인트는 최소 몇 개입니까?'),
      t('If it creates no more than necessary, how many gateway endpoints does the company create?', '필요한 것만 생성한다면 이 회사가 생성하는 게이트웨이 엔드포인트는 몇 개입니까?'),
      t('A template creates the gateway endpoints. How many does it have to create at a minimum?', '템플릿으로 게이트웨이 엔드포인트를 생성합니다. 최소한 몇 개를 생성해야 합니까?'),
      t('How many gateway endpoints does the smallest possible design add?', '가능한 가장 작은 설계에서 추가되는 게이트웨이 엔드포인트는 몇 개입니까?'),
      t('What is the smallest number of new gateway endpoints that serves all of these VPCs?', '이 모든 VPC에서 사용할 수 있도록 새로 생성해야 하는 게이트웨이 엔드포인트는 최소 몇 개입니까?'),
      t('An administrator checks the quota of gateway endpoints first. How many new ones will be needed at a minimum?', '관리자가 먼저 게이트웨이 엔드포인트 할당량을 확인합니다. 새로 필요한 엔드포인트는 최소 몇 개입니까?'),
      t('The company uses gateway endpoints for this. What is the minimum number to create?', '이 회사는 이를 위해 게이트웨이 엔드포인트를 사용합니다. 최소 몇 개를 생성해야 합니까?'),
      t('To serve the VPCs with gateway endpoints, at least how many must be set up?', '게이트웨이 엔드포인트로 이 VPC를 지원하려면 최소한 몇 개를 설정해야 합니까?'),
      t('How many gateway endpoints are missing if none is to be redundant?', '불필요한 엔드포인트를 두지 않는다면 부족한 게이트웨이 엔드포인트는 몇 개입니까?'),
    ],
    unit: (k) => t(`${k} gateway endpoint${k === 1 ? '' : 's'}`, `게이트웨이 엔드포인트 ${k}개`),
    values: [
      value(total, 'gateway-endpoint-single-vpc', `A gateway endpoint serves one VPC and one service, so each VPC needs one for each service that it has none for yet.`, '게이트웨이 엔드포인트는 VPC 1개와 서비스 1개에 사용되므로, VPC마다 아직 엔드포인트가 없는 서비스 수만큼 필요합니다.'),
      value(both ? 2 : 1, 'gateway-endpoint-own-vpc', 'It would be one endpoint per service for all VPCs, but a gateway endpoint serves its own VPC.', '모든 VPC를 통틀어 서비스마다 하나씩만 둔 수이지만 게이트웨이 엔드포인트는 자신의 VPC에만 사용됩니다.'),
      value(both ? n : 2 * n, 'gateway-endpoint-quota', both ? (done > 0 ? `It would be one endpoint for each of the ${n} VPCs without any, but an endpoint serves one service, and the ${done} others lack one, too.` : 'It would be one endpoint for each VPC, but each serves one service.') : 'It would be one endpoint for each of two Availability Zones, but a gateway endpoint is not tied to a zone.', both ? (done > 0 ? `엔드포인트가 없는 VPC ${n}개에 하나씩 둔 수이지만 엔드포인트 하나는 서비스 하나에 사용되며, 다른 VPC ${done}개에도 하나씩 부족합니다.` : 'VPC마다 하나씩 둔 수이지만 엔드포인트 하나는 서비스 하나에 사용됩니다.') : '가용 영역 2개마다 하나씩 둔 수이지만 게이트웨이 엔드포인트는 가용 영역에 속하지 않습니다.'),
      value((both ? 2 : 1) * (n + done) + (done === 0 ? n : 0), 'gateway-endpoint-single-vpc', done > 0 ? 'It counts the endpoints that already exist.' : 'It counts more than one endpoint for the same VPC and service.', done > 0 ? '이미 있는 엔드포인트까지 센 수입니다.' : '같은 VPC와 서비스에 엔드포인트를 둘 이상 센 수입니다.'),
      value(3 * n, 'gateway-endpoint-route-tables', 'It would be an endpoint for each of three route tables, but one endpoint can be associated with several.', '라우팅 테이블 3개마다 엔드포인트를 둔 수이지만 하나의 엔드포인트를 여러 라우팅 테이블에 연결할 수 있습니다.'),
      value(n + done + 1, 'gateway-endpoint-single-vpc', both ? 'It is one more than the number of VPCs, each of which needs an endpoint for each service.' : 'It is one more than the number of VPCs, one for each of which is enough.', both ? 'VPC 수보다 하나 많은 수이지만 VPC마다 서비스별로 엔드포인트가 필요합니다.' : 'VPC 수보다 하나 많은 수이지만 VPC마다 하나면 충분합니다.'),
    ],
  };
}

/** AWS services from VPCs on their own, or on a transit gateway, where one endpoint can serve all unless the ordinary names must lead there. */
function interfaces(rng: Rng): CountDraft {
  const n = 3 + rng.below(3);
  const k = 1 + rng.below(3);
  const connected = rng.chance(0.7);
  const names = connected && rng.chance(0.75);
  const region = someRegions(rng, 1)[0] as string;
  const used = rng.shuffle(codes).slice(0, k);
  const which = list(used.map((c) => serviceText(c)));
  const ids = Array.from({ length: n }, (_, i) => `unit-${i + 1}`);
  const elements: ElementInput[] = connected ? [{ type: 'transit-gateway', id: 'hub', region, attachments: ids }] : [];
  const net = connected
    ? [t(`${n} VPCs in ${region} on one transit gateway that routes between all of them`, `${region} 리전에서 모두 서로 라우팅하는 하나의 Transit Gateway에 연결된 VPC ${n}개`), t(`a transit gateway with full routing between ${n} attached VPCs`, `VPC ${n}개를 연결하고 모든 VPC 간에 라우팅하는 Transit Gateway`)]
    : [t(`${n} VPCs in ${region} that are not connected to each other`, `${region} 리전에서 서로 연결되지 않은 VPC ${n}개`), t(`${n} separate VPCs without any connection between them`, `서로 연결되지 않은 별도의 VPC ${n}개`)];
  const [a, b] = net as [Text, Text];
  const must = names
    ? t(`Requests to the default DNS names must take a private path from each VPC, without DNS records of the company's own.`, '각 VPC에서 회사의 자체 DNS 레코드 없이 기본 DNS 이름으로 보내는 요청이 프라이빗 경로를 사용해야 합니다.')
    : t('Applications in each VPC need a private path and can use endpoint-specific DNS names.', '각 VPC의 애플리케이션에는 프라이빗 경로가 필요하며 엔드포인트별 DNS 이름을 사용할 수 있습니다.');
  return {
    world: { vpcs: ids.map((id, i) => ({ id, region, cidrs: [`10.${i + 1}.0.0/16`] })), services: used.map((aws) => ({ id: aws, aws, region })), elements },
    requirements: ids.flatMap((from) => used.map((to): Requirement => (names ? { keepDnsName: { from, to } } : { private: { from, to } }))),
    labels: {},
    type: 'interface-endpoint',
    scene: () => [
      () => t(`{who} has ${a.en}, none with internet access. All of the VPCs work with ${which.en}. ${must.en}`, `{who} ${a.ko}를 두고 있으며 인터넷 액세스는 없습니다. 모든 VPC에서 ${which.ko} 서비스를 사용합니다. ${must.ko}`),
      () => t(`{who} runs ${b.en}. Instances there, without a way to the internet, call ${which.en}. ${must.en}`, `{who} ${b.ko}를 운영합니다. 인터넷으로 나가는 경로가 없는 인스턴스에서 ${which.ko} 서비스를 호출합니다. ${must.ko}`),
      () => t(`{who} wants to keep the bill for interface endpoints low. It has ${a.en}, and each VPC uses ${which.en}. ${must.en}`, `{who} 인터페이스 엔드포인트 비용을 줄이려고 합니다. 현재 ${a.ko}가 있고 각 VPC에서 ${which.ko} 서비스를 사용합니다. ${must.ko}`),
      () => t(`{who} removes its NAT gateways. What stays is ${b.en}; all of these VPCs need ${which.en}. ${must.en}`, `{who} NAT 게이트웨이를 제거하려고 합니다. 제거한 후에는 ${b.ko}만 남으며 모든 VPC에서 ${which.ko} 서비스를 사용해야 합니다. ${must.ko}`),
      () => t(`{who} hosts a platform in ${a.en}. Without internet gateways, every VPC has to reach ${which.en}. ${must.en}`, `{who} ${a.ko}에서 플랫폼을 호스팅합니다. 인터넷 게이트웨이 없이 모든 VPC에서 ${which.ko} 서비스에 연결해야 합니다. ${must.ko}`),
      () => t(`{who} inherited ${b.en} from a contractor. The VPCs are closed to the internet, and software in each of them depends on ${which.en}. ${must.en}`, `{who} 외주 업체로부터 ${b.ko}를 넘겨받았습니다. VPC는 인터넷에 연결되지 않으며 각 VPC의 소프트웨어는 ${which.ko} 서비스를 사용해야 합니다. ${must.ko}`),
      () => t(`{who} is preparing a security review of ${a.en}. Calls to ${which.en} come from each VPC and may not use the internet. ${must.en}`, `{who} ${a.ko}에 대한 보안 검토를 준비하고 있습니다. 각 VPC에서 ${which.ko} 서비스를 호출하며 인터넷을 사용할 수 없습니다. ${must.ko}`),
      () => t(`{who} counts the network interfaces that it will pay for in ${a.en}. Instances in each VPC work with ${which.en} and have no internet access. ${must.en}`, `{who} 요금이 부과되는 네트워크 인터페이스의 수를 계산하고 있습니다. 현재 ${a.ko}가 있으며 각 VPC의 인스턴스는 인터넷 액세스 없이 ${which.ko} 서비스를 사용합니다. ${must.ko}`),
      () => t(`{who} deploys the same application to ${a.en}. The application calls ${which.en} from private subnets. ${must.en}`, `{who} ${a.ko}에 동일한 애플리케이션을 배포합니다. 애플리케이션은 프라이빗 서브넷에서 ${which.ko} 서비스를 호출합니다. ${must.ko}`),
      () => t(`{who} replaces public service endpoints with AWS PrivateLink in ${a.en}. From all of the VPCs, ${which.en} must remain usable. ${must.en}`, `{who} ${a.ko}에서 퍼블릭 서비스 엔드포인트를 AWS PrivateLink로 대체합니다. 모든 VPC에서 ${which.ko} 서비스를 계속 사용할 수 있어야 합니다. ${must.ko}`),
      () => t(`{who} lets a consultant check the endpoint plan for ${a.en}. Every VPC is without internet access and uses ${which.en}. ${must.en}`, `{who} ${a.ko}의 엔드포인트 계획을 컨설턴트에게 검토받고 있습니다. 모든 VPC에는 인터넷 액세스가 없으며 ${which.ko} 서비스를 사용합니다. ${must.ko}`),
      () => t(`{who} built ${b.en} for its teams. No team has a NAT device, and every team sends requests to ${which.en}. ${must.en}`, `{who} 팀별로 VPC를 사용하도록 ${b.ko}를 구축했습니다. NAT 디바이스가 있는 팀은 없으며 모든 팀이 ${which.ko} 서비스에 요청을 보냅니다. ${must.ko}`),
    ],
    ask: () => [
      t('An interface endpoint can span several Availability Zones. How many interface endpoints are needed at a minimum?', '인터페이스 엔드포인트 하나는 여러 가용 영역에 걸칠 수 있습니다. 최소한 몇 개의 인터페이스 엔드포인트가 필요합니까?'),
      t('What is the minimum number of interface endpoints that the company must create?', '이 회사가 생성해야 하는 인터페이스 엔드포인트는 최소 몇 개입니까?'),
      t('With as few interface endpoints as possible, how many does the company need?', '인터페이스 엔드포인트를 가능한 한 적게 사용할 때 몇 개가 필요합니까?'),
      t('If it creates no more than necessary, how many interface endpoints does the company create?', '필요한 것만 생성한다면 이 회사가 생성하는 인터페이스 엔드포인트는 몇 개입니까?'),
      t('A template creates the interface endpoints, each in two Availability Zones. How many does it have to create at a minimum?', '템플릿으로 각각 가용 영역 2개에 걸치는 인터페이스 엔드포인트를 생성합니다. 최소한 몇 개를 생성해야 합니까?'),
      t('How many interface endpoints does the smallest possible design contain?', '가능한 가장 작은 설계에 포함되는 인터페이스 엔드포인트는 몇 개입니까?'),
      t('What is the smallest number of interface endpoints that serves all of these VPCs?', '이 모든 VPC에서 사용할 수 있도록 생성해야 하는 인터페이스 엔드포인트는 최소 몇 개입니까?'),
      t('An administrator checks the quota of interface endpoints first. How many will be needed at a minimum?', '관리자가 먼저 인터페이스 엔드포인트 할당량을 확인합니다. 필요한 엔드포인트는 최소 몇 개입니까?'),
      t('The company uses interface endpoints for this. What is the minimum number to create?', '이 회사는 이를 위해 인터페이스 엔드포인트를 사용합니다. 최소 몇 개를 생성해야 합니까?'),
      t('To serve the VPCs with interface endpoints, at least how many must be set up?', '인터페이스 엔드포인트로 이 VPC를 지원하려면 최소한 몇 개를 설정해야 합니까?'),
      t('Each interface endpoint costs money by the hour. How many are enough?', '인터페이스 엔드포인트는 시간당 요금이 부과됩니다. 몇 개면 충분합니까?'),
      t('At a minimum, how many interface endpoints must be in place?', '갖추어야 하는 인터페이스 엔드포인트는 최소 몇 개입니까?'),
    ],
    unit: (x) => t(`${x} interface endpoint${x === 1 ? '' : 's'}`, `인터페이스 엔드포인트 ${x}개`),
    values: [
      value(k, 'interface-endpoint-reachable-from-outside', 'It is one endpoint per service, in one of the VPCs, which the other VPCs can use only over a connection and by its own DNS names.', '서비스마다 하나씩 한 VPC에 둔 수이며, 다른 VPC에서는 VPC 간 연결이 있어야 하며 엔드포인트별 DNS 이름으로만 사용할 수 있습니다.'),
      value(n * k, names ? 'private-dns-own-vpc' : connected ? 'interface-endpoint-reachable-from-outside' : 'endpoint-not-transferable', names ? 'It is one endpoint per service in each VPC, since private DNS serves the VPC of its endpoint.' : 'It is one endpoint per service in each VPC, which VPCs without a connection need.', names ? '프라이빗 DNS는 엔드포인트가 있는 VPC에 적용되므로 VPC마다 서비스별로 하나씩 둔 수입니다.' : 'VPC마다 서비스별로 하나씩 둔 수이며, 서로 연결되지 않은 VPC에 필요합니다.'),
      value(2 * n * k, 'interface-endpoint-one-subnet-per-az', 'It would be one endpoint for each of two Availability Zones, but one endpoint can have network interfaces in both.', '가용 영역 2개마다 하나씩 둔 수이지만 하나의 엔드포인트가 두 가용 영역에 네트워크 인터페이스를 둘 수 있습니다.'),
      value(2 * k, 'interface-endpoint-one-subnet-per-az', 'It would be two endpoints per service in one VPC, one for each of two Availability Zones, but one endpoint can cover both.', '한 VPC에 서비스마다 가용 영역별로 하나씩 두 개를 둔 수이지만 하나의 엔드포인트로 두 가용 영역을 포함할 수 있습니다.'),
      value(n, 'interface-endpoint-targets', 'It is one endpoint for each VPC, and an endpoint serves one service.', 'VPC마다 하나씩 둔 수이며 엔드포인트 하나는 서비스 하나에 사용됩니다.'),
      value(n + k - 1, 'interface-endpoint-targets', 'It is one endpoint per service in one VPC and a single endpoint in each of the others.', '한 VPC에는 서비스마다 하나, 나머지 VPC에는 하나씩만 둔 수입니다.'),
      connected && !names
        ? value((n - 1) * k, 'interface-endpoint-reachable-from-outside', 'It is one endpoint per service in every VPC but one, while the endpoints of one VPC can serve them all.', '한 VPC를 제외한 모든 VPC에 서비스마다 하나씩 둔 수이지만 한 VPC의 엔드포인트를 모든 VPC에서 사용할 수 있습니다.')
        : value((n - 1) * k, 'interface-endpoint-required', 'It leaves one VPC without endpoints of its own.', '한 VPC에 자체 엔드포인트가 없는 수입니다.'),
      value(2 * n, 'interface-endpoint-one-subnet-per-az', 'It is two endpoints for each VPC, whatever the number of services.', '서비스 수와 관계없이 VPC마다 두 개를 둔 수입니다.'),
    ],
  };
}
