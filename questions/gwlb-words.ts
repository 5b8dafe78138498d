import type { Step } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { t, told } from './vpc-words.ts';

/** What the appliances do, and what they are called; they are a plural noun in English. */
export interface Fleet extends Text {
  /** For the first mention, without an article. */
  readonly plain: Text;
}
const fleet = (en: string, ko: string): Fleet => ({ en: `the ${en}`, ko, plain: t(en, ko) });
export const fleets: readonly Fleet[] = [
  fleet('firewall appliances', '방화벽 어플라이언스'),
  fleet('intrusion prevention appliances', '침입 방지 어플라이언스'),
  fleet('packet inspection appliances', '패킷 검사 어플라이언스'),
  fleet('malware scanning appliances', '악성 코드 검사 어플라이언스'),
];

/** The security team's half: the appliances behind a load balancer, as an endpoint service. */
export function offerFleet(f: Fleet, loadBalancer: 'gwlb' | 'nlb'): Step {
  const lb = loadBalancer === 'gwlb' ? 'Gateway Load Balancer' : 'Network Load Balancer';
  return told(
    [{ type: 'endpoint-service', service: 'fleet', loadBalancer }],
    t(`Put a ${lb} before ${f.en}, and create an endpoint service with it.`, `${f.ko} 앞에 ${p(lb, '을/를')} 배치하고 이를 사용하는 엔드포인트 서비스를 생성합니다.`),
    t(`Register ${f.en} with a ${lb} that backs a new endpoint service.`, `${p(f.ko, '을/를')} ${lb}에 등록하고 이 로드 밸런서로 새 엔드포인트 서비스를 생성합니다.`),
    t(`In the security VPC, create a ${lb} for ${f.en} and an endpoint service from it.`, `보안 VPC에 ${f.ko}용 ${p(lb, '을/를')} 생성하고 이를 사용하는 엔드포인트 서비스를 생성합니다.`),
  );
}

/** Endpoints in the path of a VPC's traffic. @param each "the application VPC" or "each workload VPC" */
export function pathStep(vpc: string, each: Text, azs: number): Step {
  const [n, nKo] = azs === 1 ? ['a Gateway Load Balancer endpoint in one Availability Zone', 'Gateway Load Balancer 엔드포인트를 가용 영역 1개에'] : ['Gateway Load Balancer endpoints in two Availability Zones', 'Gateway Load Balancer 엔드포인트를 가용 영역 2개에'];
  const it = azs === 1 ? 'it' : 'them';
  return told(
    [{ type: 'gwlb-endpoint', vpc, service: 'fleet', azs }],
    t(`Create ${n} of ${each.en}, and route its incoming and outgoing traffic through ${it}.`, `${each.ko}에 ${nKo} 생성하고 VPC로 들어오고 나가는 트래픽을 이 엔드포인트로 라우팅합니다.`),
    t(`Deploy ${n} of ${each.en}. Change the subnet and gateway route tables so that traffic passes ${it}.`, `${each.ko}에 ${nKo} 배포합니다. 트래픽이 이를 통과하도록 서브넷과 게이트웨이의 라우팅 테이블을 변경합니다.`),
    t(`Add ${n} to ${each.en} as the next hop of the routes that lead into and out of it.`, `${each.ko}에 ${nKo} 추가하고 들어오고 나가는 경로의 다음 홉으로 지정합니다.`),
  );
}

/** An ordinary way to open connections to the appliances: an interface endpoint. */
export const consoleStep = (vpc: string, each: Text, azs: number): Step => {
  const [n, nKo] = azs === 1 ? ['one Availability Zone', '가용 영역 1개에'] : ['two Availability Zones', '가용 영역 2개에'];
  return told(
    [{ type: 'interface-endpoint', vpc, service: 'fleet', azs }],
    t(`Create an interface endpoint for the service in ${n} of ${each.en}.`, `${each.ko}의 ${nKo} 이 서비스용 인터페이스 엔드포인트를 생성합니다.`),
    t(`In ${each.en}, add an interface endpoint for the service with network interfaces in ${n}.`, `${each.ko}에 이 서비스용 인터페이스 엔드포인트를 추가하고 네트워크 인터페이스를 ${nKo} 둡니다.`),
  );
};
