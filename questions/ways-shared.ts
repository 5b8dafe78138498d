import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Eight or nine ways to say how many workload VPCs and a shared services VPC come to interface endpoints, or to what stands in their place. */
const t = (en: string, ko: string): Text => ({ en, ko });
const zonesOf = (azs: number): Text => (azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개'));

/** Interface endpoints with private DNS in each workload VPC. @param what "these services" @param plural whether there is more than one */
export const eachFaceWays = ({ en, ko }: Text, plural: boolean, azs: number): readonly Text[] => {
  const an = plural ? 'interface endpoints' : 'an interface endpoint';
  const z = zonesOf(azs);
  return [
    t(`Create ${an} for ${en} with private DNS in ${z.en} of each workload VPC.`, `각 워크로드 VPC의 ${z.ko}에 프라이빗 DNS를 사용하는 ${ko}용 인터페이스 엔드포인트를 생성합니다.`),
    t(`Deploy ${an} for ${en} in every workload VPC, in ${z.en}, and enable private DNS.`, `모든 워크로드 VPC의 ${z.ko}에 ${ko}용 인터페이스 엔드포인트를 배포하고 프라이빗 DNS를 활성화합니다.`),
    t(`Give each workload VPC ${plural ? 'its own interface endpoints' : 'its own interface endpoint'} for ${en} in ${z.en}, with private DNS.`, `워크로드 VPC마다 ${z.ko}에 ${ko}용 인터페이스 엔드포인트를 따로 두고 프라이빗 DNS를 사용합니다.`),
    t(`Provision ${an} in ${z.en} of each workload VPC for ${en}, and turn private DNS on.`, `${ko}용 인터페이스 엔드포인트를 각 워크로드 VPC의 ${z.ko}에 프로비저닝하고 해당 엔드포인트의 프라이빗 DNS를 켭니다.`),
    t(`Have ${an} with private DNS created for ${en} in each workload VPC, with network interfaces in ${z.en}.`, `워크로드 VPC마다 프라이빗 DNS를 사용하는 ${ko}용 인터페이스 엔드포인트를 생성하고 ${z.ko}에 네트워크 인터페이스를 둡니다.`),
    t(`Place ${an} in ${z.en} of every workload VPC, with private DNS, for requests to ${en}.`, `${ko}에 대한 요청에 사용할 인터페이스 엔드포인트를 프라이빗 DNS와 함께 모든 워크로드 VPC의 ${z.ko}에 배치합니다.`),
    t(`Connect each workload VPC to ${en} through ${an} with private DNS in ${z.en}.`, `${z.ko}에 있고 프라이빗 DNS를 사용하는 인터페이스 엔드포인트를 통해 각 워크로드 VPC를 ${ko}에 연결합니다.`),
    t(`Let the workloads call ${en} through ${an} in ${z.en} of their own VPC, with private DNS.`, `워크로드가 자체 VPC의 ${z.ko}에 있는 인터페이스 엔드포인트와 프라이빗 DNS를 사용하여 ${p(ko, '을/를')} 호출하게 합니다.`),
    t(`Add ${an} for ${en} to each workload VPC. Select subnets in ${z.en}, and use private DNS.`, `각 워크로드 VPC에 ${ko}용 인터페이스 엔드포인트를 추가합니다. ${z.ko}의 서브넷을 선택하고 프라이빗 DNS를 사용합니다.`),
  ];
};

/** Interface endpoints in the shared services VPC, found by private hosted zones of the company's own. */
export const centralFaceWays = ({ en, ko }: Text, plural: boolean, azs: number): readonly Text[] => {
  const an = plural ? 'interface endpoints' : 'an interface endpoint';
  const z = zonesOf(azs);
  const [zone, it] = plural ? ['private hosted zones for the service names', 'them'] : ['a private hosted zone for the service name', 'it'];
  const [at, zoneKo] = [`공유 서비스 VPC의 ${z.ko}`, '서비스 이름의 프라이빗 호스팅 영역'];
  return [
    t(`Create ${an} for ${en} in ${z.en} of the shared services VPC. Associate ${zone} with the workload VPCs.`, `${at}에 ${ko}용 인터페이스 엔드포인트를 생성합니다. ${zoneKo}을 워크로드 VPC에 연결합니다.`),
    t(`Deploy ${an} in ${z.en} of the shared services VPC for ${en}, with ${zone} that the workload VPCs use.`, `${ko}용 인터페이스 엔드포인트를 ${at}에 배포하고 워크로드 VPC에서 ${zoneKo}을 사용합니다.`),
    t(`Let the workload VPCs share ${an} for ${en} in ${z.en} of the shared services VPC, and give the workload VPCs ${zone}.`, `${at}에 있는 ${ko}용 인터페이스 엔드포인트를 워크로드 VPC가 함께 사용하게 하고 워크로드 VPC에 ${zoneKo}을 구성합니다.`),
    t(`Place ${an} for ${en} in the shared services VPC (${z.en}). Create ${zone}, and associate ${it} with the workload VPCs.`, `공유 서비스 VPC(${z.ko})에 ${ko}용 인터페이스 엔드포인트를 둡니다. ${zoneKo}을 생성하여 워크로드 VPC와 연결합니다.`),
    t(`Set up ${an} for ${en} in ${z.en} of the shared services VPC, and let ${zone} in the workload VPCs point there.`, `${at}에 ${ko}용 인터페이스 엔드포인트를 설정하고 워크로드 VPC에 연결된 ${zoneKo}이 이를 가리키게 합니다.`),
    t(`Send requests for ${en} to ${an} in ${z.en} of the shared services VPC, by ${zone} associated with the workload VPCs.`, `워크로드 VPC에 연결한 ${zoneKo}을 통해 ${ko}에 대한 요청을 ${at}에 있는 인터페이스 엔드포인트로 보냅니다.`),
    t(`Provision ${an} for ${en} once, in ${z.en} of the shared services VPC, and add ${zone} to the workload VPCs.`, `${ko}용 인터페이스 엔드포인트를 ${at}에 프로비저닝하고 워크로드 VPC에 ${zoneKo}을 추가합니다.`),
    t(`Use ${zone} to lead the workload VPCs to ${an} for ${en} in ${z.en} of the shared services VPC.`, `${zoneKo}을 사용하여 워크로드 VPC를 ${at}에 생성한 ${ko}용 인터페이스 엔드포인트로 연결합니다.`),
    t(`Connect the workloads to ${en} by ${an} in ${z.en} of the shared services VPC. Share ${zone} with their VPCs.`, `${at}에 둔 인터페이스 엔드포인트로 워크로드를 ${ko}에 연결합니다. ${zoneKo}을 워크로드 VPC와 공유합니다.`),
  ];
};

/** An internet gateway and NAT gateways in two zones for the requests to some services. @param at "each workload VPC" */
export const natToServicesWays = (at: Text, what: Text): readonly Text[] => [
  t(`Attach an internet gateway to ${at.en}, and send requests to ${what.en} through NAT gateways there in two Availability Zones.`, `${at.ko}에 인터넷 게이트웨이를 연결하고 ${what.ko}에 대한 요청을 이 VPC의 가용 영역 2개에 있는 NAT 게이트웨이를 통해 보냅니다.`),
  t(`Deploy NAT gateways in two Availability Zones of ${at.en} with an internet gateway, and route requests to ${what.en} to them.`, `${at.ko}의 가용 영역 2개에 인터넷 게이트웨이와 함께 NAT 게이트웨이를 배포하고 ${what.ko}에 대한 요청을 이곳으로 라우팅합니다.`),
  t(`Create an internet gateway and NAT gateways in two Availability Zones for ${at.en}. Call ${what.en} through them.`, `${at.ko}에 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 생성합니다. 이를 통해 ${p(what.ko, '을/를')} 호출합니다.`),
  t(`Give ${at.en} an internet gateway and NAT gateways in two Availability Zones, and let the workloads reach ${what.en} through them.`, `${at.ko}에 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 두고 워크로드가 이를 거쳐 ${what.ko}에 연결하게 합니다.`),
  t(`Route the requests of the workloads for ${what.en} to new NAT gateways in two Availability Zones of ${at.en}, behind an internet gateway.`, `${what.ko}에 보내는 워크로드의 요청을 인터넷 게이트웨이를 사용하는 ${at.ko}의 새 NAT 게이트웨이(가용 영역 2개)로 라우팅합니다.`),
  t(`Use NAT gateways in two Availability Zones of ${at.en} for requests to ${what.en}. Attach an internet gateway there.`, `${what.ko}에 대한 요청에 ${at.ko}의 가용 영역 2개에 둔 NAT 게이트웨이를 사용합니다. 해당 VPC에 인터넷 게이트웨이를 연결합니다.`),
  t(`Provision NAT gateways across two Availability Zones in ${at.en}, and an internet gateway, as the path to ${what.en}.`, `${at.ko}에서 가용 영역 2개에 걸쳐 NAT 게이트웨이를 프로비저닝하고 인터넷 게이트웨이를 추가하여 ${what.ko}에 연결하는 경로로 사용합니다.`),
  t(`Let requests to ${what.en} leave through an internet gateway and NAT gateways in two Availability Zones, which are added to ${at.en}.`, `인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 ${at.ko}에 추가하고 ${what.ko}에 대한 요청이 이를 통해 나가게 합니다.`),
  t(`Set up an internet gateway for ${at.en}. Add NAT gateways in two Availability Zones as the way of the workloads to ${what.en}.`, `${at.ko}에 인터넷 게이트웨이를 설정합니다. 워크로드가 ${what.ko}에 연결하는 경로로 가용 영역 2개에 NAT 게이트웨이를 추가합니다.`),
];

/** All VPCs on a new transit gateway that keeps the workload VPCs from one another. */
export const apartHubWays: readonly Text[] = [
  t('Attach all of the VPCs to a new transit gateway whose route tables keep the workload VPCs apart.', '워크로드 VPC 간의 통신을 분리하는 라우팅 테이블을 사용하여 모든 VPC를 새 Transit Gateway에 연결합니다.'),
  t('Connect the workload VPCs with the shared services VPC, not with each other, through a new transit gateway.', '새 Transit Gateway를 통해 워크로드 VPC를 서로 간에는 분리하고 공유 서비스 VPC와 연결합니다.'),
  t('Create a transit gateway for all of the VPCs, without routes between the workload VPCs.', '모든 VPC를 위한 Transit Gateway를 생성하되 워크로드 VPC 간의 경로는 두지 않습니다.'),
  t('Deploy a transit gateway that routes between the shared services VPC and the workload VPCs, but not among the latter.', '공유 서비스 VPC와 워크로드 VPC 간에는 라우팅하고 워크로드 VPC끼리는 라우팅하지 않는 Transit Gateway를 배포합니다.'),
  t('Use a new transit gateway with all of the VPCs attached, and isolate the workload VPCs from one another by its route tables.', '모든 VPC를 연결한 새 Transit Gateway를 사용하고 라우팅 테이블로 워크로드 VPC를 서로 격리합니다.'),
  t('Join all of the VPCs by a transit gateway. Leave routes to other workload VPCs out of the route table of the workload VPCs.', 'Transit Gateway로 모든 VPC를 연결합니다. 워크로드 VPC의 라우팅 테이블에 다른 워크로드 VPC로 가는 경로는 넣지 않습니다.'),
  t('Set up a transit gateway with separate route tables, so that the workload VPCs reach the shared services VPC but not one another.', '워크로드 VPC에서 공유 서비스 VPC에는 연결되지만 서로 연결되지는 않도록 별도의 라우팅 테이블이 있는 Transit Gateway를 설정합니다.'),
  t('Provision a transit gateway, attach all of the VPCs, and propagate the routes of the workload VPCs to the shared services VPC but not to one another.', 'Transit Gateway를 프로비저닝하여 모든 VPC를 연결하고 워크로드 VPC의 경로를 공유 서비스 VPC에는 전파하되 워크로드 VPC 간에는 전파하지 않습니다.'),
];
