import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Many } from './many-vpcs.ts';
import { t } from './vpc-words.ts';

/** Ways to tell of many VPCs and the shared services VPC that they use. */
export function manyScenes(w: Many): Wording[] {
  const [x, y] = w.counts;
  const fleet: Record<Many['kind'], Text> = {
    outbound: t(`${x} application VPCs`, `애플리케이션 VPC ${x}개`),
    site: t(`${x} application VPCs`, `애플리케이션 VPC ${x}개`),
    environments: t(`${x} production VPCs and ${y} development VPCs`, `프로덕션 VPC ${x}개와 개발 VPC ${y}개`),
    regions: t(`${x} VPCs in the ${w.region} Region and ${y} VPCs in the ${w.other} Region`, `${w.region} 리전의 VPC ${x}개와 ${w.other} 리전의 VPC ${y}개`),
  };
  const vpcs = fleet[w.kind];
  const near = w.kind === 'regions' ? t(` in ${w.region}`, `${w.region} 리전의 `) : t('', '');
  const hub = t(`a shared services VPC${near.en}`, `${near.ko}공유 서비스 VPC`);
  const sites: readonly Text[] = [
    t(` A data center (192.168.0.0/16) without a connection to AWS needs ${w.service.en} too.`, ` 아직 AWS에 연결되지 않은 데이터 센터(192.168.0.0/16)에서도 ${w.service.ko}를 사용해야 합니다.`),
    t(' Clients in the data center (192.168.0.0/16), which has no link to AWS yet, must use it as well.', ' 아직 AWS에 연결되지 않은 데이터 센터(192.168.0.0/16)의 클라이언트도 이를 사용해야 합니다.'),
    t(` The same service is needed in a data center (192.168.0.0/16) that is not yet connected.`, ' 아직 연결되지 않은 데이터 센터(192.168.0.0/16)에서도 같은 서비스가 필요합니다.'),
  ];
  const svc = w.service;
  const openings: readonly Wording[] = [
    () => t(`has ${vpcs.en}. Instances in each of them must reach ${svc.en} in ${hub.en}. No CIDR blocks overlap.`, `${vpcs.ko}를 보유하고 있습니다. 각 VPC의 인스턴스는 ${hub.ko}에 있는 ${svc.ko}에 연결해야 합니다. 겹치는 CIDR 블록은 없습니다.`),
    () => t(`plans a landing zone with ${vpcs.en}, all with unique CIDR blocks. ${hub.en[0]?.toUpperCase()}${hub.en.slice(1)} will host ${svc.en}, which each of these VPCs needs.`, `모두 고유한 CIDR 블록을 사용하는 ${vpcs.ko}로 구성된 랜딩 존을 계획하고 있습니다. ${hub.ko}에서는 각 VPC에 필요한 ${svc.ko}를 호스팅합니다.`),
    () => t(`runs ${svc.en} in ${hub.en}. It will be used from ${vpcs.en}, which so far have no connections. Their address ranges do not overlap.`, `${hub.ko}에서 ${svc.ko}를 실행합니다. 아직 연결이 없는 ${vpcs.ko}에서 이를 사용해야 합니다. 주소 범위는 서로 겹치지 않습니다.`),
    () => t(`has grown to ${vpcs.en}. To save costs, one copy of ${svc.en} in ${hub.en} must serve them all. The CIDR blocks are distinct.`, `${vpcs.ko}를 운영할 만큼 성장했습니다. 비용을 줄이기 위해 ${hub.ko}에 있는 ${svc.ko} 하나로 모든 VPC를 지원해야 합니다. CIDR 블록은 서로 다릅니다.`),
    () => t(`lets each development team have a VPC, which makes ${vpcs.en} with non-overlapping CIDR blocks. The teams share ${svc.en} in ${hub.en}.`, `개발 팀마다 VPC를 제공하여 CIDR 블록이 겹치지 않는 ${vpcs.ko}를 운영하고 있습니다. 각 팀은 ${hub.ko}에 있는 ${svc.ko}를 함께 사용해야 합니다.`),
    () => t(`is designing the network for ${vpcs.en} in several accounts. The VPCs have unique address ranges and need access to ${svc.en} in ${hub.en}.`, `여러 계정에 있는 ${vpcs.ko}의 네트워크를 설계하고 있습니다. VPC의 주소 범위는 서로 다르며 ${hub.ko}에 있는 ${svc.ko}에 액세스해야 합니다.`),
    () => t(`has moved ${svc.en} into ${hub.en}. The clients are in ${vpcs.en} whose CIDR blocks do not overlap with it or with each other.`, `${svc.ko}를 ${hub.ko}로 이전했습니다. 클라이언트는 CIDR 블록이 이 VPC와도, 서로 간에도 겹치지 않는 ${vpcs.ko}에 있습니다.`),
    () => t(`asks a solutions architect to connect ${vpcs.en} with ${hub.en}, where ${svc.en} is available to all of them. The CIDR plan has no overlaps.`, `${vpcs.ko}를 ${hub.ko}에 연결하려고 하며, 모든 VPC에서 이 VPC의 ${svc.ko}를 사용해야 합니다. CIDR 블록은 서로 겹치지 않습니다.`),
    () => t(`was formed by a merger and now owns ${vpcs.en}, each with its own CIDR block. Workloads in all of them authenticate with, report to, or download from ${svc.en} in ${hub.en}.`.replace('authenticate with, report to, or download from', 'depend on'), `합병을 통해 설립되어 각각 고유한 CIDR 블록을 사용하는 ${vpcs.ko}를 보유하고 있습니다. 모든 VPC의 워크로드는 ${hub.ko}에 있는 ${svc.ko}를 사용해야 합니다.`),
    () => t(`keeps its workloads apart in ${vpcs.en} with distinct CIDR blocks. What they have in common is ${svc.en}, which runs in ${hub.en}.`, `워크로드를 CIDR 블록이 서로 다른 ${vpcs.ko}로 나누어 운영합니다. 이들 VPC는 모두 ${hub.ko}에서 실행되는 ${svc.ko}를 사용해야 합니다.`),
    () => t(`expects to connect ${vpcs.en} to ${svc.en} within the quarter. The service runs on EC2 instances in ${hub.en}, and the address ranges of the VPCs are disjoint.`, `이번 분기 안에 ${vpcs.ko}를 ${svc.ko}에 연결하려고 합니다. 이 서비스는 ${hub.ko}의 EC2 인스턴스에서 실행되며 VPC의 주소 범위는 서로 겹치지 않습니다.`),
    () => t(`received a request to open ${svc.en} in ${hub.en} to ${vpcs.en}. None of the VPCs involved overlap, and none are connected today.`, `${hub.ko}에 있는 ${svc.ko}를 ${vpcs.ko}에서 사용할 수 있게 해 달라는 요청을 받았습니다. 관련된 VPC는 서로 겹치지 않으며 현재 연결되어 있지 않습니다.`),
    () => t(`drew up an address plan without overlaps for ${vpcs.en} and for ${hub.en}. Clients in all of the others depend on ${svc.en} in the shared services VPC.`, `${vpcs.ko}, 그리고 ${hub.ko}의 주소를 겹치지 않게 계획했습니다. 다른 모든 VPC의 클라이언트는 공유 서비스 VPC에 있는 ${svc.ko}를 사용해야 합니다.`),
  ];
  return openings.map((opening, i) => () => {
    const { en, ko } = opening();
    const site = w.kind === 'site' ? (sites[i % sites.length] as Text) : t('', '');
    return t(`{who} ${en}${site.en}`, `{who} ${ko}${site.ko}`);
  });
}
