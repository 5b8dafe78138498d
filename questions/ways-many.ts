import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Part } from './ways-parts.ts';

/* Parts of steps with groups of VPCs: which of them a hub routes between, meshes, a way out for all of them, and a data center beside them. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** What the route tables of a transit gateway leave out, said after it. @param no "between application VPCs", and the Korean that stands before 경로 */
export const apartParts = (no: Text): readonly Part[] => [
  t(`leave routes ${no.en} out of the route tables`, `라우팅 테이블에서 ${no.ko} 경로는 제외`),
  t(`use route tables without routes ${no.en}`, `${no.ko} 경로가 없는 라우팅 테이블을 사용`),
  t(`keep the route tables free of routes ${no.en}`, `라우팅 테이블에 ${no.ko} 경로를 두지 않도록 구성`),
  t(`block traffic ${no.en} by separate route tables`, `별도의 라우팅 테이블로 ${no.ko} 트래픽을 차단`),
  t(`let the route tables pass no traffic ${no.en}`, `라우팅 테이블에서 ${no.ko} 트래픽을 전달하지 않도록 설정`),
  t(`omit routes ${no.en} in the route tables`, `라우팅 테이블에서 ${no.ko} 경로를 생략`),
  t(`configure separate route tables that do not route ${no.en}`, `${no.ko}에 라우팅하지 않는 별도의 라우팅 테이블을 구성`),
  t(`prevent routing ${no.en} by the route tables`, `라우팅 테이블을 분리하여 ${no.ko}에는 라우팅되지 않도록 설정`),
];

/** What the route tables of one or two transit gateways are limited to, said after them. @param yes "inside each environment", and the Korean that stands before 경로 */
export const limitParts = (yes: Text): readonly Part[] => [
  t(`add routes ${yes.en}, but no other routes`, `${yes.ko} 경로를 추가하되 다른 경로는 두지 않도록 설정`),
  t(`limit the route tables to routes ${yes.en}`, `라우팅 테이블의 경로를 ${yes.ko} 경로로 제한`),
  t(`configure route tables that have routes ${yes.en} and no others`, `${yes.ko} 경로가 있고 그 외의 경로는 없는 라우팅 테이블을 구성`),
  t(`have route tables restrict the traffic to that ${yes.en}`, `라우팅 테이블로 트래픽을 제한하여 ${yes.ko}에만 허용`),
  t(`use separate route tables that hold routes ${yes.en} and nothing else`, `${yes.ko} 경로를 두고 나머지 경로는 두지 않는 별도의 라우팅 테이블을 사용`),
  t(`leave out routes except those ${yes.en}`, `${yes.ko} 경로를 제외한 나머지 경로는 생략`),
  t(`let the route tables pass traffic ${yes.en} and no other traffic`, `라우팅 테이블에서 ${yes.ko} 트래픽은 전달하고 그 밖의 트래픽은 전달하지 않도록 설정`),
  t(`route traffic ${yes.en}, leaving out the rest`, `${yes.ko} 트래픽을 라우팅하되 나머지 트래픽은 제외`),
];

/** VPCs in one Region, on a transit gateway that is peered with that of another. */
export const joinRegionParts = (there: string, here: string): readonly Part[] => [
  t(`attach the VPCs in ${there} to a transit gateway of that Region that is peered with the one in ${here}`, `${there} 리전의 VPC를 ${here} 리전의 Transit Gateway와 피어링된 해당 리전의 Transit Gateway에 연결`),
  t(`create a transit gateway in ${there} for its VPCs, peered with the gateway in ${here}`, `${there} 리전에 해당 리전의 VPC를 위한 Transit Gateway를 생성하여 ${here} 리전의 Transit Gateway와 피어링`),
  t(`peer the transit gateway in ${here} with one in ${there} for the VPCs of that Region`, `${here} 리전의 Transit Gateway를 ${there} 리전의 VPC가 연결된 해당 리전의 Transit Gateway와 피어링`),
  t(`use a transit gateway in ${there} for its VPCs, with a peering attachment to that in ${here}`, `${there} 리전의 VPC에 ${here} 리전의 Transit Gateway와 피어링으로 연결된 해당 리전의 Transit Gateway를 사용`),
  t(`connect the VPCs in ${there} to the transit gateway in ${here} through a peered gateway of their own Region`, `같은 리전의 피어링된 Transit Gateway를 통해 ${there} 리전의 VPC를 ${here} 리전의 Transit Gateway에 연결`),
  t(`set up a peering attachment from the transit gateway in ${here} to one in ${there} for its VPCs`, `${here} 리전의 Transit Gateway에서 ${there} 리전의 VPC가 연결된 해당 리전의 Transit Gateway로 피어링을 설정`),
  t(`deploy a transit gateway in ${there} that has its VPCs attached and peers with the one in ${here}`, `${there} 리전에 해당 리전의 VPC를 연결한 Transit Gateway를 배포하여 ${here} 리전의 Transit Gateway로 가는 피어링을 구성`),
  t(`place the VPCs in ${there} behind a transit gateway of that Region with peering to the one in ${here}`, `${here} 리전의 Transit Gateway와 피어링하는 Transit Gateway를 ${there} 리전에 두어 해당 리전의 VPC를 연결`),
];

/** A transit gateway for each of two groups of VPCs. Names without "the … VPCs". */
export const hubEachParts = (a: Text, b: Text): readonly Part[] => [
  t(`create one transit gateway for the ${a.en} VPCs and another for the ${b.en} VPCs`, `${a.ko} VPC용과 ${b.ko} VPC용 Transit Gateway를 하나씩 생성`),
  t(`attach the ${a.en} VPCs to one transit gateway and the ${b.en} VPCs to another`, `${a.ko} VPC와 ${b.ko} VPC를 서로 다른 Transit Gateway에 연결`),
  t('connect the VPCs of each environment through a transit gateway of their own', '각 환경의 VPC를 환경별 Transit Gateway로 연결'),
  t(`use separate transit gateways for the ${a.en} VPCs and the ${b.en} VPCs`, `${a.ko} VPC와 ${b.ko} VPC에 별도의 Transit Gateway를 사용`),
  t('set up a transit gateway for the VPCs of each environment', '환경마다 해당 환경의 VPC를 위한 Transit Gateway를 설정'),
  t(`place the ${a.en} VPCs behind one transit gateway and the ${b.en} VPCs behind a second one`, `${a.ko} VPC를 연결하는 Transit Gateway와 ${b.ko} VPC를 연결하는 Transit Gateway를 따로 배치`),
  t(`deploy two transit gateways, one for ${a.en} VPCs and one for ${b.en} VPCs`, `${a.ko} VPC용과 ${b.ko} VPC용으로 Transit Gateway 2개를 배포`),
  t('join the VPCs of each environment by a transit gateway for it', '환경별로 Transit Gateway를 두어 같은 환경의 VPC를 연결'),
];
/** One VPC on both of them, said after them. */
export const onBothParts = (v: Text): readonly Part[] => [
  t(`attach ${v.en} to both`, `${p(v.ko, '을/를')} 두 Transit Gateway에 각각 연결`),
  t(`connect ${v.en} to both gateways`, `두 Transit Gateway를 각각 ${v.ko}에 연결`),
  t(`give ${v.en} an attachment to each`, `${v.ko}에서 각 Transit Gateway로 연결을 생성`),
  t(`add ${v.en} to both gateways`, `${p(v.ko, '을/를')} 양쪽 Transit Gateway에 추가`),
  t(`let both gateways have ${v.en} as an attachment`, `두 Transit Gateway에 ${v.ko} 연결이 있도록 구성`),
  t(`create attachments of ${v.en} to both gateways`, `Transit Gateway마다 ${v.ko} 연결을 생성`),
  t(`use ${v.en} as an attachment of both`, `${p(v.ko, '을/를')} 두 Transit Gateway의 공통 연결로 사용`),
  t(`join ${v.en} to each of the two`, `각 Transit Gateway에 ${p(v.ko, '을/를')} 연결`),
];

/** A full mesh of peering connections. @param w "the production VPCs" */
export const meshParts = (w: Text): readonly Part[] => {
  const of = p(w.ko, '을/를');
  return [
    t(`create a full mesh of peering connections among ${w.en}`, `${w.ko} 간에 피어링 연결의 풀 메시를 생성`),
    t(`peer each of ${w.en} with each of the others`, `${of} 각각 나머지 VPC와 피어링`),
    t(`connect ${w.en} in a full mesh by VPC peering`, `VPC 피어링을 사용하여 ${of} 풀 메시로 연결`),
    t(`set up VPC peering between each pair of ${w.en}`, `${w.ko}의 각 쌍 간에 VPC 피어링을 설정`),
    t(`use VPC peering between any two of ${w.en}`, `${w.ko} 중 어느 두 VPC 간에도 VPC 피어링을 사용`),
    t(`build a mesh of VPC peering that joins each of ${w.en} to the others`, `각 VPC가 나머지 VPC와 연결되도록 ${w.ko} 간의 피어링 메시를 구축`),
    t(`link ${w.en} with one another directly through VPC peering`, `${of} VPC 피어링을 통해 서로 직접 연결`),
    t(`add a VPC peering connection for each pair of ${w.en}`, `${w.ko}의 쌍마다 VPC 피어링 연결을 1개씩 추가`),
  ];
};
/** Its routes, said after it. */
export const meshRouteParts = (): readonly Part[] => [
  t('add routes on both sides of each connection', '각 연결의 양쪽에 경로를 추가'),
  t('update the route tables of the VPCs', 'VPC의 라우팅 테이블을 업데이트'),
  t('point routes to the peering connections', '경로의 대상을 피어링 연결로 지정'),
  t('create routes to the peer VPCs', '피어 VPC로 가는 경로를 생성'),
  t('use the connections as targets of routes', '피어링 연결을 대상으로 하는 경로를 사용'),
  t('complete the route tables for the peer VPCs', '라우팅 테이블에 피어 VPC에 대한 경로를 설정'),
  t('route the traffic between VPCs over these connections', 'VPC 간의 트래픽을 이 연결로 라우팅'),
  t('configure the routes that each connection needs', '각 연결에 필요한 경로를 구성'),
];

/** More peering connections than a VPC may have by default, as a sentence before those that build them. */
export const raiseQuotaWays: readonly Text[] = [
  t('Raise the quota of peering connections for each VPC.', 'VPC당 피어링 연결 할당량을 늘립니다.'),
  t('Request a higher quota for VPC peering connections.', 'VPC 피어링 연결 할당량의 증가를 요청합니다.'),
  t('Increase the number of peering connections allowed for a VPC.', 'VPC당 허용되는 피어링 연결 수를 늘립니다.'),
  t('Have the peering quota of each VPC increased.', '각 VPC의 피어링 할당량을 늘립니다.'),
  t('Request a quota increase for peering connections per VPC.', 'VPC당 피어링 연결에 대한 할당량 증가를 요청합니다.'),
  t('Ask for more peering connections per VPC in Service Quotas.', 'Service Quotas에서 VPC당 피어링 연결 수를 늘립니다.'),
  t('Use Service Quotas to raise the limit of peering connections.', 'Service Quotas를 사용하여 피어링 연결 할당량을 늘립니다.'),
  t('Adjust the quota of active peering connections for each VPC.', 'VPC당 활성 피어링 연결 할당량을 조정합니다.'),
];

/** A way out for other VPCs, through new NAT gateways in one of them. */
export const egressParts = (v: Text): readonly Part[] => {
  const [nats, ko] = [`NAT gateways in two Availability Zones of ${v.en}`, `${v.ko}의 가용 영역 2개에 있는 NAT 게이트웨이`];
  return [
    t(`route 0.0.0.0/0 to ${nats}, behind an internet gateway`, `0.0.0.0/0 트래픽을 인터넷 게이트웨이가 있는 ${v.ko}의 가용 영역 2개에 둔 NAT 게이트웨이로 라우팅`),
    t(`point default routes to an internet gateway and ${nats}`, `기본 경로를 ${p(ko, '와/과')} 인터넷 게이트웨이로 지정`),
    t(`deploy an internet gateway and ${nats} as the default route`, `${v.ko}에 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 배포하여 기본 경로로 사용`),
    t(`give ${v.en} an internet gateway and NAT gateways in two Availability Zones for 0.0.0.0/0 traffic`, `${v.ko}에 0.0.0.0/0 트래픽을 위한 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 추가`),
    t(`use an internet gateway and ${nats} for 0.0.0.0/0 traffic`, `0.0.0.0/0 트래픽에 ${p(ko, '와/과')} 인터넷 게이트웨이를 사용`),
    t(`send 0.0.0.0/0 to new ${nats} with an internet gateway`, `0.0.0.0/0 경로가 ${v.ko}의 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 향하도록 설정`),
    t(`direct internet traffic to ${nats}, with an internet gateway there`, `인터넷 트래픽을 ${p(ko, '와/과')} 인터넷 게이트웨이로 전송`),
    t(`provision NAT gateways in two Availability Zones and an internet gateway in ${v.en} for the default routes`, `${v.ko}에 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 프로비저닝하여 기본 경로의 대상으로 지정`),
  ];
};
/** Default routes to a VPC on a transit gateway, said after it. */
export const defaultParts = (v: Text): readonly Part[] => [
  t(`send 0.0.0.0/0 to ${v.en}`, `0.0.0.0/0 트래픽을 ${p(v.ko, '으로/로')} 전송`),
  t(`point the default route to ${v.en}`, `기본 경로를 ${p(v.ko, '으로/로')} 지정`),
  t(`route internet traffic (0.0.0.0/0) to ${v.en}`, `인터넷 트래픽(0.0.0.0/0)을 ${p(v.ko, '으로/로')} 라우팅`),
  t(`create a default route that leads to ${v.en}`, `${p(v.ko, '으로/로')} 가는 기본 경로를 생성`),
  t(`use ${v.en} as the target of 0.0.0.0/0`, `${p(v.ko, '을/를')} 0.0.0.0/0의 대상으로 사용`),
  t(`add a 0.0.0.0/0 route to ${v.en}`, `${v.ko}에 대한 0.0.0.0/0 경로를 추가`),
  t(`let ${v.en} receive the default route`, `기본 경로의 트래픽이 ${p(v.ko, '으로/로')} 가도록 설정`),
  t(`set ${v.en} as the destination of default traffic (0.0.0.0/0)`, `기본 트래픽(0.0.0.0/0)이 ${p(v.ko, '을/를')} 향하도록 구성`),
];

/** A connection of the data center. @param by "an AWS Site-to-Site VPN connection" */
export const siteParts = (to: Text, by: Text): readonly Part[] => {
  const it = p(by.ko, '을/를');
  return [
    t(`connect the data center by ${by.en} to ${to.en}`, `${it} 통해 데이터 센터를 ${to.ko}에 연결`),
    t(`set up ${by.en} from the data center to ${to.en}`, `데이터 센터에서 ${p(to.ko, '으로/로')} ${it} 설정`),
    t(`link the data center through ${by.en} with ${to.en}`, `데이터 센터를 ${p(by.ko, '으로/로')} ${p(to.ko, '와/과')} 연결`),
    t(`create ${by.en} between the data center and ${to.en}`, `데이터 센터와 ${to.ko} 간에 ${it} 생성`),
    t(`use ${by.en} from the data center to ${to.en}`, `데이터 센터에서 ${to.ko}까지 ${it} 사용`),
    t(`establish ${by.en} that leads from the data center to ${to.en}`, `데이터 센터에서 ${p(to.ko, '으로/로')} 이어지는 ${it} 구성`),
    t(`route traffic of the data center over ${by.en} to ${to.en}`, `데이터 센터의 트래픽을 ${it} 통해 ${p(to.ko, '으로/로')} 라우팅`),
    t(`give the data center ${by.en} to ${to.en}`, `데이터 센터에 ${to.ko}에 대한 ${it} 추가`),
  ];
};
