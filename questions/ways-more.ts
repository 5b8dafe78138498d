import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Part } from './ways-parts.ts';

/* More parts and ways for steps of several elements: meshes of peering connections, and services that are made public. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** Peering of one VPC with two others. */
export const peerTwoWays = (a: Text, b: Text, c: Text, far: boolean): readonly Text[] => {
  const [an, kind, ko] = far ? ['an inter-Region', 'inter-Region VPC peering', '리전 간 VPC 피어링'] : ['a', 'VPC peering', 'VPC 피어링'];
  const [two, pair] = [`${b.en} and ${c.en}`, `${p(b.ko, '와/과')} ${c.ko}`];
  return [
    t(`Create ${kind} connections from ${a.en} to ${b.en} and to ${c.en}, with routes on both sides.`, `${a.ko}에서 ${p(b.ko, '와/과')} ${p(c.ko, '으로/로')} 각각 ${ko} 연결을 생성하고 양쪽에 경로를 추가합니다.`),
    t(`Peer ${a.en}${far ? ' across the Regions' : ''} with ${b.en} and with ${c.en}, and update the route tables.`, `${far ? '리전 간에 ' : ''}${p(a.ko, '을/를')} ${b.ko} 및 ${p(c.ko, '와/과')} 피어링하고 라우팅 테이블을 업데이트합니다.`),
    t(`Connect ${a.en} to both ${two} by ${kind}. Add routes on each side.`, `${ko}으로 ${p(a.ko, '을/를')} ${pair}에 모두 연결합니다. 각 연결의 양쪽에 경로를 추가합니다.`),
    t(`Set up two ${kind} connections for ${a.en}, one with ${b.en} and one with ${c.en}, and route over them.`, `${a.ko}에 ${ko} 연결 2개를 설정하여 하나는 ${b.ko}, 다른 하나는 ${p(c.ko, '와/과')} 연결하고 이를 통해 라우팅합니다.`),
    t(`Use ${kind} between ${a.en} and each of ${two}, with routes to the peer VPCs.`, `${p(a.ko, '와/과')} ${pair} 각각의 사이에 ${ko}을 사용하고 피어 VPC로 가는 경로를 둡니다.`),
    t(`Link ${b.en} with ${a.en}, and ${c.en} as well, through ${kind}. Complete the route tables.`, `${p(b.ko, '을/를')} ${p(a.ko, '와/과')} 연결하고 ${c.ko}도 ${ko}을 통해 연결합니다. 라우팅 테이블에 필요한 경로를 넣습니다.`),
    t(`Request peering${far ? ' across the Regions' : ''} from ${a.en} to ${two}, accept both requests, and add routes.`, `${a.ko}에서 ${pair}에 ${far ? '리전 간 ' : ''}피어링을 요청하고 두 요청을 수락한 다음 경로를 추가합니다.`),
    t(`Add ${an} VPC peering connection to ${a.en} for ${b.en} and another for ${c.en}, as targets of routes.`, `${a.ko}에 ${b.ko}용 ${ko} 연결과 ${c.ko}용 ${ko} 연결을 추가하고 경로의 대상으로 지정합니다.`),
  ];
};

/** A full mesh. @param n how many VPCs, in words */
export const meshWays = (n: Text): readonly Text[] => [
  t(`Create a VPC peering connection between each pair of the ${n.en} VPCs, and add routes to the peer VPCs.`, `${n.ko} VPC의 각 쌍 간에 VPC 피어링 연결을 생성하고 피어 VPC로 가는 경로를 추가합니다.`),
  t(`Connect the ${n.en} VPCs in a full mesh of VPC peering connections. Update the route tables of each VPC.`, `VPC 피어링 연결을 사용하여 ${n.ko} VPC를 풀 메시로 연결합니다. 각 VPC의 라우팅 테이블을 업데이트합니다.`),
  t(`Peer each of the ${n.en} VPCs with each of the others, with routes on both sides.`, `${n.ko} VPC를 각각 나머지 VPC와 피어링하고 양쪽에 경로를 둡니다.`),
  t(`Set up full-mesh VPC peering for the ${n.en} VPCs and route their traffic over the peering connections.`, `${n.ko} VPC를 위한 풀 메시 VPC 피어링을 설정하고 트래픽을 피어링 연결로 라우팅합니다.`),
  t(`Use VPC peering between any two of the ${n.en} VPCs. Point routes to the peering connections.`, `${n.ko} VPC 중 어느 두 VPC 간에도 VPC 피어링을 사용합니다. 경로의 대상을 피어링 연결로 지정합니다.`),
  t(`Build a mesh of peering connections that joins each of the ${n.en} VPCs to the others, and complete the route tables.`, `각 VPC를 나머지 VPC와 잇는 피어링 연결의 메시를 구축하여 ${n.ko} VPC를 연결하고 라우팅 테이블에 필요한 경로를 넣습니다.`),
  t(`Add VPC peering connections until each of the ${n.en} VPCs has one to each other VPC, with its routes.`, `${n.ko} VPC 각각에 다른 VPC와의 VPC 피어링 연결 및 해당 경로를 추가합니다.`),
  t(`Link the ${n.en} VPCs with one another directly by VPC peering. Create the routes that each connection needs.`, `VPC 피어링으로 ${n.ko} VPC를 서로 직접 연결합니다. 각 연결에 필요한 경로를 생성합니다.`),
];

/** Peering inside each of two environments of two VPCs. */
export const insideParts = (): readonly Part[] => [
  t('peer the two VPCs of each environment', '각 환경의 두 VPC를 피어링'),
  t('create a VPC peering connection inside each environment', '같은 환경의 두 VPC 간에 VPC 피어링 연결을 생성'),
  t('connect the VPCs of each environment by VPC peering', 'VPC 피어링으로 같은 환경의 VPC를 연결'),
  t('set up VPC peering within both environments', '두 환경 내부에 VPC 피어링을 설정'),
  t('use a peering connection between the tiers of each environment', '각 환경의 계층 간에 피어링 연결을 사용'),
  t('link the two tiers of each environment through VPC peering', '환경별로 두 계층을 VPC 피어링을 통해 연결'),
  t('add one VPC peering connection to each environment', '환경마다 VPC 피어링 연결을 1개씩 추가'),
  t('join the VPCs of the same environment by peering connections', '동일한 환경에 있는 VPC를 피어링 연결로 서로 연결'),
];
/** Peering of each tier across two environments. */
export const acrossParts = ([x, y]: readonly [Text, Text]): readonly Part[] => [
  t(`peer the two ${x.en} VPCs, and likewise the two ${y.en} VPCs`, `${x.ko} VPC끼리, 그리고 ${y.ko} VPC끼리 피어링`),
  t(`create a peering connection between the ${x.en} VPCs and one between the ${y.en} VPCs`, `${x.ko} VPC 간과 ${y.ko} VPC 간에도 피어링 연결을 1개씩 생성`),
  t(`connect the ${x.en} VPCs by VPC peering, likewise the ${y.en} VPCs`, `${x.ko} VPC를 VPC 피어링으로 서로 연결하고 ${y.ko} VPC도 같은 방식으로 연결`),
  t(`set up peering between the ${x.en} VPCs and between the ${y.en} VPCs`, `${x.ko} VPC 사이와 ${y.ko} VPC 사이에 피어링을 설정`),
  t(`use VPC peering across the environments for the ${x.en} pair and the ${y.en} pair`, `환경 간에는 ${x.ko} VPC 쌍과 ${y.ko} VPC 쌍에 VPC 피어링을 사용`),
  t(`link the ${x.en} VPCs through one peering connection and the ${y.en} VPCs through another`, `두 ${x.ko} VPC와 두 ${y.ko} VPC를 각각 피어링 연결을 통해 연결`),
  t(`add a VPC peering connection for the ${x.en} VPCs and another for the ${y.en} VPCs`, `${x.ko} VPC용 VPC 피어링 연결과 ${y.ko} VPC용 VPC 피어링 연결을 추가`),
  t(`join the environments by peering their ${x.en} VPCs and their ${y.en} VPCs`, `${x.ko} VPC와 ${y.ko} VPC를 계층별로 피어링하여 두 환경을 연결`),
];

/** A peering connection taken away. */
export const cutParts = (x: Text, y: Text): readonly Part[] => {
  const [two, pair] = [`the ${x.en} and ${y.en} VPCs`, `${x.ko} VPC와 ${y.ko} VPC`];
  return [
    t(`delete the VPC peering connection between ${two}`, `${pair} 간의 VPC 피어링 연결을 삭제`),
    t(`remove the peering connection of ${two}`, `${pair}의 피어링 연결을 제거`),
    t(`give up VPC peering between ${two}`, `${pair} 간의 VPC 피어링 사용을 중지`),
    t(`end the peering of the ${x.en} VPC with the ${y.en} VPC`, `${x.ko} VPC에서 ${y.ko} VPC와의 피어링을 종료`),
    t(`take down the connection that peers ${two}`, `${pair}를 피어링하는 연결을 폐기`),
    t(`drop the VPC peering connection from the ${x.en} VPC to the ${y.en} VPC`, `${x.ko} VPC에서 ${y.ko} VPC로 이어지는 VPC 피어링 연결을 해제`),
    t(`disconnect ${two} by deleting their peering connection`, `피어링 연결을 삭제하여 ${pair}를 서로 분리`),
    t(`tear down peering between ${two}`, `${pair} 사이의 피어링을 중단`),
  ];
};

/** A load balancer that the internet reaches. @param igw the VPC gets its internet gateway for it */
export const publicParts = (api: Text, v: Text, lb: string, igw: boolean): readonly Part[] => {
  const [by, where, ko] = igw ? [' and an internet gateway', ` with an internet gateway for ${v.en}`, '인터넷 게이트웨이와 '] : ['', ` in public subnets of ${v.en}`, ''];
  const at = igw ? v.ko : `${v.ko}의 퍼블릭 서브넷`;
  const it = p(api.ko, '을/를');
  return [
    t(`publish ${api.en} through an internet-facing ${lb}${where}`, `${at}에 ${ko}인터넷 경계 ${p(lb, '을/를')} 두고 이를 통해 ${it} 게시`),
    t(`deploy an internet-facing ${lb} for ${api.en}${where}`, `${api.ko}용 ${ko}인터넷 경계 ${p(lb, '을/를')} ${at}에 배포`),
    t(`put ${api.en} behind an internet-facing ${lb}${where}`, `${it} ${at}에 있는 ${ko}인터넷 경계 ${lb} 뒤에 배치`),
    t(`create a public ${lb}${by} in ${v.en} for ${api.en}`, `${at}에 ${api.ko}용 ${ko}퍼블릭 ${p(lb, '을/를')} 생성`),
    t(`open ${api.en} by a public ${lb}${by} in ${v.en}`, `${at}에 둔 ${ko}퍼블릭 ${p(lb, '을/를')} 통해 ${it} 인터넷에 공개`),
    t(`expose ${api.en} with an internet-facing ${lb}${where}`, `${at}에서 ${ko}인터넷 경계 ${p(lb, '을/를')} 사용하여 ${it} 인터넷에 노출`),
    t(`place an internet-facing ${lb} in front of ${api.en}${where}`, `${api.ko} 앞의 ${at}에 ${ko}인터넷 경계 ${p(lb, '을/를')} 구성`),
    t(`use a public ${lb}${by} in ${v.en} to provide ${api.en}`, `${at}의 ${ko}퍼블릭 ${p(lb, '으로/로')} ${it} 제공`),
  ];
};

/** Clients come through the NAT gateways that they have. */
export const natClientParts = (): readonly Part[] => [
  t('let the clients call it through NAT', '클라이언트가 기존 NAT 게이트웨이를 통해 호출하도록 구성'),
  t('send client requests over NAT to it', '클라이언트의 요청을 기존 NAT 게이트웨이를 거쳐 전송'),
  t('reach it by the present NAT gateways', '클라이언트 VPC의 NAT 게이트웨이를 사용하여 이에 연결'),
  t('route the clients to it by NAT', '기존 NAT 게이트웨이로 클라이언트의 트래픽을 라우팅'),
  t('connect the clients through their NAT gateways', '클라이언트 VPC에 있는 NAT 게이트웨이를 통해 클라이언트를 이에 연결'),
  t('have it called through NAT gateways', '클라이언트 측 NAT 게이트웨이를 경유하여 호출'),
  t('direct client requests to it through NAT', '클라이언트 VPC의 요청이 NAT 게이트웨이를 지나도록 설정'),
  t('keep the NAT gateways for the clients', '현재 NAT 게이트웨이를 클라이언트의 경로로 계속 사용'),
];
