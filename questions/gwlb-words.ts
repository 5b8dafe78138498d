import type { Step } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { t, told } from './vpc-words.ts';

/** A fleet of appliances: "the firewall fleet"; `first`: at its first mention. */
export interface Fleet extends Text {
  readonly first: Text;
}
const fleet = (en: string, ko: string): Fleet => ({ en: `the ${en} fleet`, ko: `${ko} 플릿`, first: t(`${/^[aeiou]/.test(en) ? 'an' : 'a'} ${en} fleet`, `${ko} 플릿`) });
export const fleets: readonly Fleet[] = [fleet('firewall', '방화벽'), fleet('intrusion prevention', '침입 방지'), fleet('packet inspection', '패킷 검사'), fleet('malware scanning', '악성 코드 검사')];

/** The security team's half: the appliances behind a load balancer, as an endpoint service. */
export function offerFleet(f: Fleet, loadBalancer: 'gwlb' | 'nlb'): Step {
  const lb = loadBalancer === 'gwlb' ? 'Gateway Load Balancer' : 'Network Load Balancer';
  return told(
    [{ type: 'endpoint-service', service: 'fleet', loadBalancer }],
    t(`Offer ${f.en} as an endpoint service with a ${lb}.`, `${p(lb, '을/를')} 사용하는 엔드포인트 서비스로 ${p(f.ko, '을/를')} 제공합니다.`),
    t(`Put ${f.en} behind a ${lb} and create an endpoint service with it.`, `${p(f.ko, '을/를')} ${lb} 뒤에 배치하고 이를 사용하는 엔드포인트 서비스를 생성합니다.`),
    t(`Create a ${lb} for ${f.en} and an endpoint service from it.`, `${f.ko}용 ${p(lb, '을/를')} 생성하고 이를 사용하는 엔드포인트 서비스를 생성합니다.`),
  );
}

/** Endpoints in the path of a VPC's traffic. @param each "the application VPC" or "each workload VPC" */
export function pathStep(vpc: string, each: Text, azs: number): Step {
  const [n, nKo] = azs === 1 ? ['a Gateway Load Balancer endpoint in one Availability Zone', 'Gateway Load Balancer 엔드포인트를 가용 영역 1개에'] : ['Gateway Load Balancer endpoints in two Availability Zones', 'Gateway Load Balancer 엔드포인트를 가용 영역 2개에'];
  const it = azs === 1 ? 'it' : 'them';
  return told(
    [{ type: 'gwlb-endpoint', vpc, service: 'fleet', azs }],
    t(`Create ${n} of ${each.en}, and route its traffic through ${it}.`, `${each.ko}에 ${nKo} 생성하고 VPC의 트래픽을 이 엔드포인트로 라우팅합니다.`),
    t(`Deploy ${n} of ${each.en}, and point its route tables to ${it}.`, `${each.ko}에 ${nKo} 배포하고 라우팅 테이블이 이를 가리키도록 설정합니다.`),
    t(`Add ${n} to ${each.en} as the next hop in its route tables.`, `${each.ko}에 ${nKo} 추가하고 라우팅 테이블의 다음 홉으로 지정합니다.`),
  );
}

/** An ordinary way to open connections to the appliances: an interface endpoint. */
export const consoleStep = (vpc: string, each: Text, azs: number): Step => {
  const [n, nKo] = azs === 1 ? ['one Availability Zone', '가용 영역 1개에'] : ['two Availability Zones', '가용 영역 2개에'];
  return told(
    [{ type: 'interface-endpoint', vpc, service: 'fleet', azs }],
    t(`Create an interface endpoint for the service in ${n} of ${each.en}.`, `${each.ko}의 ${nKo} 이 서비스용 인터페이스 엔드포인트를 생성합니다.`),
    t(`Add an interface endpoint for the service to ${each.en}, with network interfaces in ${n}.`, `${each.ko}에 이 서비스용 인터페이스 엔드포인트를 추가하고 네트워크 인터페이스를 ${nKo} 둡니다.`),
  );
};
