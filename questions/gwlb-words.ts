import type { Step } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { t, told } from './vpc-words.ts';
import { doorWays } from './ways.ts';

/** A fleet of appliances: "the firewall fleet"; `first`: at its first mention. */
export interface Fleet extends Text {
  readonly first: Text;
}
const fleet = (en: string, ko: string): Fleet => ({ en: `the ${en} fleet`, ko: `${ko} 플릿`, first: t(`${/^[aeiou]/.test(en) ? 'an' : 'a'} ${en} fleet`, `${ko} 플릿`) });
export const fleets: readonly Fleet[] = [fleet('firewall', '방화벽'), fleet('intrusion prevention', '침입 방지'), fleet('packet inspection', '패킷 검사'), fleet('malware scanning', '악성 코드 검사')];

/** The security team's half: the appliances behind a load balancer, as an endpoint service. */
export function offerFleet(f: Fleet, loadBalancer: 'gwlb' | 'nlb'): Step {
  const lb = loadBalancer === 'gwlb' ? 'Gateway Load Balancer' : 'Network Load Balancer';
  const of = p(lb, '을/를');
  const it = p(f.ko, '을/를');
  return told(
    [{ type: 'endpoint-service', service: 'fleet', loadBalancer }],
    () => [
      t(`Offer ${f.en} as an endpoint service with a ${lb}.`, `${of} 사용하는 엔드포인트 서비스로 ${it} 제공합니다.`),
      t(`Put ${f.en} behind a ${lb} and create an endpoint service with it.`, `${it} ${lb} 뒤에 배치하고 이를 사용하는 엔드포인트 서비스를 생성합니다.`),
      t(`Create a ${lb} for ${f.en} and an endpoint service from it.`, `${f.ko}용 ${of} 생성하고 이를 사용하는 엔드포인트 서비스를 생성합니다.`),
      t(`Publish ${f.en} through AWS PrivateLink, as an endpoint service with a ${lb}.`, `${of} 사용하는 엔드포인트 서비스로 AWS PrivateLink를 통해 ${it} 게시합니다.`),
      t(`Deploy a ${lb} in the security VPC for ${f.en}, and register it with an endpoint service.`, `보안 VPC에 ${f.ko}용 ${of} 배포하고 엔드포인트 서비스에 등록합니다.`),
      t(`Register ${f.en} with a ${lb}, and share it as an endpoint service.`, `${it} ${lb}의 대상으로 등록하고 엔드포인트 서비스로 공유합니다.`),
      t(`Set up an endpoint service that uses a ${lb} before ${f.en}.`, `${f.ko} 앞에 ${of} 둔 엔드포인트 서비스를 설정합니다.`),
      t(`Provide ${f.en} to other VPCs by a ${lb} and an endpoint service.`, `${p(lb, '와/과')} 엔드포인트 서비스를 통해 다른 VPC에 ${it} 제공합니다.`),
      t(`Place a ${lb} in front of ${f.en}, and make it an endpoint service.`, `${f.ko} 앞에 ${of} 배치하고 이를 엔드포인트 서비스로 만듭니다.`),
      t(`Configure an endpoint service for ${f.en} on top of a ${lb}.`, `${of} 기반으로 ${f.ko}용 엔드포인트 서비스를 구성합니다.`),
      t(`Add a ${lb} with ${f.en} as its target group, and an endpoint service for it.`, `${it} 대상 그룹으로 하는 ${p(lb, '와/과')} 이를 위한 엔드포인트 서비스를 추가합니다.`),
      t(`Provision a ${lb} and an endpoint service, so that other VPCs can use ${f.en}.`, `다른 VPC에서 ${it} 사용할 수 있도록 ${p(lb, '와/과')} 엔드포인트 서비스를 프로비저닝합니다.`),
    ],
  );
}

/** Endpoints in the path of a VPC's traffic. @param each "the application VPC" or "each workload VPC" */
export function pathStep(vpc: string, each: Text, azs: number): Step {
  const [n, nKo] = azs === 1 ? ['a Gateway Load Balancer endpoint in one Availability Zone', 'Gateway Load Balancer 엔드포인트를 가용 영역 1개에'] : ['Gateway Load Balancer endpoints in two Availability Zones', 'Gateway Load Balancer 엔드포인트를 가용 영역 2개에'];
  const it = azs === 1 ? 'it' : 'them';
  return told(
    [{ type: 'gwlb-endpoint', vpc, service: 'fleet', azs }],
    () => [
      t(`Create ${n} of ${each.en}, and route the traffic of the VPC through ${it}.`, `${each.ko}에 ${nKo} 생성하고 VPC의 트래픽을 이 엔드포인트로 라우팅합니다.`),
      t(`Deploy ${n} of ${each.en}, and point the route tables of the VPC to ${it}.`, `${each.ko}에 ${nKo} 배포하고 라우팅 테이블이 이를 가리키도록 설정합니다.`),
      t(`Add ${n} to ${each.en} as the next hop in its route tables.`, `${each.ko}에 ${nKo} 추가하고 라우팅 테이블의 다음 홉으로 지정합니다.`),
      t(`Provision ${n} of ${each.en}. Update the route tables of the VPC to send traffic through ${it}.`, `${each.ko}에 ${nKo} 프로비저닝합니다. 트래픽을 이 엔드포인트로 보내도록 라우팅 테이블을 업데이트합니다.`),
      t(`Set up ${n} of ${each.en}, and make ${it} the target in the route tables of the VPC.`, `${each.ko}에 ${nKo} 설정하고 경로의 대상으로 지정합니다.`),
      t(`Insert ${n} into the traffic of ${each.en} by its route tables.`, `${each.ko}에 ${nKo} 배치하고 라우팅 테이블을 사용하여 트래픽이 이를 거치게 합니다.`),
      t(`Place ${n} of ${each.en}, and lead inbound and outbound traffic through ${it}.`, `${each.ko}에 ${nKo} 배치하고 인바운드 및 아웃바운드 트래픽이 이를 지나게 합니다.`),
      t(`Configure ${n} of ${each.en}. Make ${it} the target of the routes that lead into and out of the VPC.`, `${each.ko}에 ${nKo} 구성합니다. VPC로 들어오고 나가는 경로의 대상을 이 엔드포인트로 지정합니다.`),
      t(`Use ${n} of ${each.en} as the target in the route tables of the VPC.`, `${each.ko}에 ${nKo} 두고 라우팅 테이블의 대상으로 사용합니다.`),
      t(`Give ${each.en} ${n.replace(/ in (one|two) /, ' for subnets in $1 ')}, and change the routes of the VPC to pass through ${it}.`, `${each.ko}에 ${nKo} 마련하고 트래픽이 이를 거치도록 경로를 변경합니다.`),
      t(`Install ${n} of ${each.en}, and redirect the traffic of the VPC to ${it} in the route tables.`, `${each.ko}에 ${nKo} 생성하고 라우팅 테이블에서 트래픽의 방향을 이 엔드포인트로 변경합니다.`),
      t(`Create ${n} of ${each.en}, and edit the route tables so that traffic enters and leaves through ${it}.`, `${each.ko}에 ${nKo} 생성하고 트래픽이 이를 통해 드나들도록 라우팅 테이블을 편집합니다.`),
    ],
  );
}

/** An ordinary way to open connections to the appliances: an interface endpoint. */
export const consoleStep = (vpc: string, each: Text, azs: number): Step => told([{ type: 'interface-endpoint', vpc, service: 'fleet', azs }], () => doorWays(each, azs));
