import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import { serviceList } from './service-uses.ts';

/** What one draw of the world holds. */
export interface CostWorld {
  readonly region: string;
  /** Services with a gateway endpoint, then those without, by service code. */
  readonly stores: readonly string[];
  readonly others: readonly string[];
  readonly way: 'none' | 'igw' | 'nat';
  /** Whether designs differ by the zones of endpoints or of NAT gateways: with both, one could back up the other in a way that DNS does not follow. */
  readonly zoned: 'endpoint' | 'nat';
}
const t = (en: string, ko: string): Text => ({ en, ko });

const facts: Readonly<Record<CostWorld['way'], readonly Text[]>> = {
  nat: [
    t('All of this traffic leaves through one NAT gateway, which other workloads need as well.', '이 트래픽은 모두 다른 워크로드에도 필요한 NAT 게이트웨이 1개를 통해 나갑니다.'),
    t('A single NAT gateway carries the requests today and stays for other purposes.', '현재 NAT 게이트웨이 1개가 요청을 처리하며 이 게이트웨이는 다른 용도로도 유지됩니다.'),
    t('At present one NAT gateway, which other applications need too, serves the requests.', '현재 다른 애플리케이션에도 필요한 NAT 게이트웨이 1개가 요청을 처리합니다.'),
    t('A NAT gateway in one Availability Zone is in place for this and will be kept for other traffic.', '현재 가용 영역 1개에 있는 NAT 게이트웨이를 사용하며 이 게이트웨이는 다른 트래픽을 위해 유지됩니다.'),
  ],
  igw: [
    t('The VPC has public subnets and an internet gateway but no NAT device.', '이 VPC에는 퍼블릭 서브넷과 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.'),
    t('An internet gateway serves the public subnets. There is no NAT device yet.', '퍼블릭 서브넷은 인터넷 게이트웨이를 사용합니다. 아직 NAT 디바이스는 없습니다.'),
    t('An internet gateway exists, but neither NAT nor a VPC endpoint does.', '인터넷 게이트웨이는 있지만 NAT나 VPC 엔드포인트는 없습니다.'),
  ],
  none: [
    t('No internet gateway is attached to the VPC, and it has no endpoints.', '이 VPC에는 인터넷 게이트웨이가 연결되어 있지 않으며 엔드포인트도 없습니다.'),
    t('So far, the VPC has neither an internet gateway nor VPC endpoints.', '아직 이 VPC에는 인터넷 게이트웨이도 VPC 엔드포인트도 없습니다.'),
    t('The VPC has no way out yet: no internet gateway, no NAT, no endpoints.', '이 VPC에는 아직 외부로 나가는 경로가 없습니다. 인터넷 게이트웨이, NAT, 엔드포인트가 모두 없습니다.'),
  ],
};

/** One of the ways to tell what the VPC has. */
export const costFact = (w: CostWorld, rng: Rng): Text => rng.pick(facts[w.way]);

/** The ways to tell it: which services are used from where, and what the VPC has. */
export function costScenes(w: CostWorld, fact: Text): Wording[] {
  const { en: svc, ko: svcKo } = serviceList([...w.stores, ...w.others]);
  const r = w.region;
  const tell = (field: string, en: string, ko: string): Text => t(`{who${field}} ${en} ${fact.en}`, `{who${field}} ${ko} ${fact.ko}`);
  // What is only planned sends nothing through a NAT gateway yet.
  const planned = [
    () => tell(':finance', `designs the network of a claims application (${r}). Servers in private subnets depend on ${svc} in the Region.`, `${r} 리전에서 보험금 청구 애플리케이션의 네트워크를 설계합니다. 프라이빗 서브넷의 서버는 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':media', `deploys a rendering pipeline on an Auto Scaling group in private subnets. In its own Region, ${r}, the pipeline needs ${svc}.`, `프라이빗 서브넷의 Auto Scaling 그룹에 렌더링 파이프라인을 배포합니다. 이 파이프라인은 같은 ${r} 리전의 ${svcKo}에 액세스해야 합니다.`),
    () => tell('', `plans a reporting service. It will run on private instances of a VPC in ${r} and use ${svc} there.`, `보고 서비스를 계획하고 있습니다. 이 서비스는 ${r} 리전에 있는 VPC의 프라이빗 인스턴스에서 실행되며 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':travel', `chooses a network for its booking engine. The engine runs on EC2 instances in private subnets in ${r}, and ${svc} of the Region must be within reach.`, `예약 엔진의 네트워크를 선택하려고 합니다. 이 엔진은 ${r} 리전의 프라이빗 서브넷에 있는 EC2 인스턴스에서 실행되며 같은 리전의 ${svcKo}에 액세스해야 합니다.`),
  ];
  return [
    ...(w.way === 'nat' ? [] : planned),
    () => tell('', `runs a workload in private subnets of a VPC in ${r}. Its EC2 instances call ${svc}, all in the same Region.`, `${r} 리전에 있는 VPC의 프라이빗 서브넷에서 워크로드를 실행합니다. EC2 인스턴스는 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':retail', `runs its shop in ${r}. The instances of the shop have private addresses and use ${svc} there.`, `${r} 리전에서 온라인 상점을 운영하고 있습니다. 프라이빗 IP 주소를 사용하는 상점의 인스턴스는 이 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':industry', `processes sensor data on EC2 instances that have no public addresses. From a VPC in ${r}, they exchange data with ${svc} of that Region.`, `퍼블릭 IP 주소가 없는 EC2 인스턴스에서 센서 데이터를 처리합니다. 인스턴스는 ${r} 리전의 VPC에 있으며 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell('', `reviews a VPC in ${r}. Instances in private subnets there send most of their traffic to ${svc} in the same Region.`, `${r} 리전에 있는 VPC를 검토하고 있습니다. 프라이빗 서브넷의 인스턴스는 대부분의 트래픽을 같은 리전의 ${svcKo}에 보냅니다.`),
    () => tell(':games', `hosts the backend of a mobile game in ${r}. Backend servers without public IP addresses work with ${svc} in that Region.`, `${r} 리전에서 모바일 게임의 백엔드를 호스팅합니다. 퍼블릭 IP 주소가 없는 백엔드 서버는 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':transport', `moved its order system from a data center to a VPC in ${r}. In private subnets, the system now relies on ${svc} of the Region.`, `주문 시스템을 데이터 센터에서 ${r} 리전의 VPC로 이전했습니다. 프라이빗 서브넷에서 실행되는 이 시스템은 이제 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':science', `starts batch jobs every hour on EC2 instances in private subnets (${r}). Each job connects to ${svc} in this Region.`, `${r} 리전의 프라이빗 서브넷에 있는 EC2 인스턴스에서 매시간 배치 작업을 시작합니다. 각 작업은 같은 리전의 ${svcKo}에 연결합니다.`),
    () => tell(':health', `stores scans with an imaging platform. The EC2 instances of the platform, in private subnets in ${r}, talk to ${svc} in the same Region all day.`, `의료 영상 플랫폼에 스캔 이미지를 저장합니다. ${r} 리전의 프라이빗 서브넷에 있는 플랫폼의 EC2 인스턴스는 온종일 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':software', `offers a build service whose workers sit in private subnets of a VPC (${r}). For every build they contact ${svc} in that Region.`, `${r} 리전에 있는 VPC의 프라이빗 서브넷에 작업자 인스턴스를 두고 빌드 서비스를 제공합니다. 작업자는 빌드마다 같은 리전의 ${svcKo}에 연결합니다.`),
    () => tell(':public', `keeps a register on EC2 instances in private subnets of a VPC in ${r}. Day by day, these instances work with ${svc} in the same Region.`, `${r} 리전에 있는 VPC의 프라이빗 서브넷에서 EC2 인스턴스로 등록부를 관리합니다. 이 인스턴스는 매일 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':finance', `computes risk figures on private EC2 instances in ${r}. For this, the instances call ${svc} of that Region.`, `${r} 리전의 프라이빗 EC2 인스턴스에서 위험 지표를 계산합니다. 인스턴스는 같은 리전의 ${svcKo}에 액세스합니다.`),
    () => tell(':media', `encodes videos in a VPC in ${r}, where an Auto Scaling group in private subnets depends on ${svc} of the Region.`, `${r} 리전의 VPC에서 동영상을 인코딩합니다. 프라이빗 서브넷의 Auto Scaling 그룹은 같은 리전의 ${svcKo}에 액세스해야 합니다.`),
  ];
}
