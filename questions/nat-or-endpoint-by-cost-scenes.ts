import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import { serviceList } from './service-uses.ts';

/** What one draw of the world holds. */
export interface CostWorld {
  readonly region: string;
  /** Services with a gateway endpoint, then those without, by service code. */
  readonly stores: readonly string[];
  readonly others: readonly string[];
  readonly way: 'none' | 'igw' | 'nat';
}

/** The ways to tell it: which services are used from where, and what the VPC has. */
export function costScenes(w: CostWorld, rng: Rng): Text[] {
  const { en: svc, ko: svcKo } = serviceList([...w.stores, ...w.others]);
  const facts: readonly Text[] =
    w.way === 'nat'
      ? [
          { en: ' All of this traffic leaves through one NAT gateway, which other workloads need as well.', ko: ' 이 트래픽은 모두 다른 워크로드에도 필요한 NAT 게이트웨이 1개를 통해 나갑니다.' },
          { en: ' At present the requests pass through a single NAT gateway, which will stay for other purposes.', ko: ' 현재 요청은 NAT 게이트웨이 1개를 통과하며 이 게이트웨이는 다른 용도로 계속 유지됩니다.' },
        ]
      : w.way === 'igw'
        ? [
            { en: ' The VPC has public subnets and an internet gateway but no NAT device.', ko: ' 이 VPC에는 퍼블릭 서브넷과 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.' },
            { en: ' An internet gateway serves the public subnets. There is no NAT device yet.', ko: ' 퍼블릭 서브넷은 인터넷 게이트웨이를 사용합니다. 아직 NAT 디바이스는 없습니다.' },
          ]
        : [
            { en: ' The VPC is new and has no internet gateway.', ko: ' 이 VPC는 새로 생성되었으며 인터넷 게이트웨이가 없습니다.' },
            { en: ' No internet gateway is attached to the VPC.', ko: ' 이 VPC에는 인터넷 게이트웨이가 연결되어 있지 않습니다.' },
          ];
  const fact = rng.pick(facts);
  const { region } = w;
  const tell = (en: string, ko: string): Text => ({ en: `{who} ${en}${fact.en}`, ko: `{who} ${ko}${fact.ko}` });
  return [
    tell(`runs a workload in private subnets of a VPC in ${region}. The EC2 instances call ${svc} in the same Region.`, `${region} 리전에 있는 VPC의 프라이빗 서브넷에서 워크로드를 실행합니다. EC2 인스턴스는 같은 리전의 ${svcKo}에 액세스합니다.`),
    tell(`wants to lower the network costs of an application in the ${region} Region. From private subnets, its instances use ${svc} of that Region.`, `${region} 리전에 있는 애플리케이션의 네트워크 비용을 낮추려고 합니다. 프라이빗 서브넷의 인스턴스는 해당 리전의 ${svcKo}에 액세스합니다.`),
    tell(`is designing a VPC in ${region} for a claims application. Its EC2 instances, all in private subnets, depend on ${svc}.`, `${region} 리전에서 보험금 청구 애플리케이션용 VPC를 설계하고 있습니다. 모두 프라이빗 서브넷에 있는 EC2 인스턴스는 ${svcKo}에 액세스합니다.`),
    tell(`processes sensor data on EC2 instances in private subnets. The instances exchange data with ${svc} in the same Region, ${region}.`, `프라이빗 서브넷의 EC2 인스턴스에서 센서 데이터를 처리합니다. 인스턴스는 같은 ${region} 리전의 ${svcKo}에 액세스합니다.`),
    tell(`reviews the monthly bill of a VPC in ${region}. Instances in private subnets there send most of their traffic to ${svc}.`, `${region} 리전에 있는 VPC의 월 청구서를 검토하고 있습니다. 프라이빗 서브넷의 인스턴스는 대부분의 트래픽을 ${svcKo}에 보냅니다.`),
    tell(`deploys a rendering pipeline on an Auto Scaling group in private subnets. The pipeline needs ${svc} in its own Region, ${region}.`, `프라이빗 서브넷의 Auto Scaling 그룹에 렌더링 파이프라인을 배포합니다. 이 파이프라인은 같은 ${region} 리전의 ${svcKo}에 액세스해야 합니다.`),
    tell(`hosts the backend of a mobile game in ${region}. The backend servers have private IP addresses and work with ${svc} in that Region.`, `${region} 리전에서 모바일 게임의 백엔드를 호스팅합니다. 백엔드 서버는 프라이빗 IP 주소를 사용하며 해당 리전의 ${svcKo}에 액세스합니다.`),
    tell(`moved its order system from a data center to private subnets of a VPC in ${region}. The system now relies on ${svc}.`, `주문 시스템을 데이터 센터에서 ${region} 리전에 있는 VPC의 프라이빗 서브넷으로 이전했습니다. 이 시스템은 이제 ${svcKo}에 액세스합니다.`),
    tell(`operates batch jobs that start every hour on EC2 instances in private subnets (${region}). Each job connects to ${svc}.`, `${region} 리전의 프라이빗 서브넷에 있는 EC2 인스턴스에서 매시간 시작되는 배치 작업을 운영합니다. 각 작업은 ${svcKo}에 연결합니다.`),
    tell(`plans the budget of a new reporting service, which will run on instances in private subnets of a VPC in ${region} and use ${svc}.`, `새 보고 서비스의 예산을 계획하고 있습니다. 이 서비스는 ${region} 리전에 있는 VPC의 프라이빗 서브넷 인스턴스에서 실행되며 ${svcKo}에 액세스합니다.`),
  ];
}
