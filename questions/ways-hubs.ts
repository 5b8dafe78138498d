import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Part } from './ways-parts.ts';

/* Parts of steps with transit gateways, and with a site beside them: eight ways each, to be joined as in ways-parts.ts. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** Two VPCs in two Regions, by a transit gateway in each. */
export const crossParts = (a: Text, b: Text): readonly Part[] => {
  const [pair, two] = [`${p(a.ko, '와/과')} ${b.ko}`, `${a.en} and ${b.en}`];
  return [
    t(`connect ${two} through a pair of peered transit gateways`, `피어링된 Transit Gateway 한 쌍으로 ${p(pair, '을/를')} 연결`),
    t(`attach ${two} to peered transit gateways in their Regions`, `${p(pair, '을/를')} 서로 피어링된 각 리전의 Transit Gateway에 연결`),
    t(`peer a transit gateway for ${a.en} with one for ${b.en}`, `${a.ko}용 Transit Gateway를 ${b.ko}용 Transit Gateway와 피어링`),
    t(`use peered transit gateways, one in each Region, for ${two}`, `${pair}에 리전마다 1개씩 있는 피어링된 Transit Gateway를 사용`),
    t(`join ${a.en} to ${b.en} by transit gateway peering between the Regions`, `리전 간의 Transit Gateway 피어링을 통해 ${p(a.ko, '을/를')} ${b.ko}에 연결`),
    t(`set up two peered transit gateways with ${two} attached`, `${p(pair, '을/를')} 연결한 Transit Gateway 2개 간에 피어링을 설정`),
    t(`create a transit gateway each for ${two} and a peering attachment between them`, `${p(pair, '을/를')} 위해 Transit Gateway를 1개씩 만들고 둘 사이에 피어링을 생성`),
    t(`link ${a.en} with ${b.en} over transit gateways peered across the Regions`, `리전 간에 피어링된 Transit Gateway를 거쳐 ${p(a.ko, '을/를')} ${p(b.ko, '와/과')} 연결`),
  ];
};

/** The VPCs of two Regions, by a transit gateway in each. */
export const regionHubParts = (): readonly Part[] => [
  t('attach the VPCs to peered transit gateways, one in each Region', '리전마다 1개씩 있는 피어링된 Transit Gateway에 VPC를 연결'),
  t('create peered transit gateways for the VPCs of each Region', '각 리전의 VPC를 위한 Transit Gateway를 생성하여 서로 피어링'),
  t('peer a transit gateway in one Region with that of the other, each with its VPCs', '해당 리전의 VPC가 연결된 두 리전의 Transit Gateway를 서로 피어링'),
  t('use two peered transit gateways with the VPCs of their Regions', '같은 리전의 VPC를 연결한 Transit Gateway 2개를 피어링하여 사용'),
  t('connect the VPCs in both Regions through transit gateway peering', '두 리전의 VPC를 Transit Gateway 피어링을 통해 연결'),
  t('deploy a transit gateway for the VPCs of each Region, peered with the other', '리전마다 VPC용 Transit Gateway를 배포한 다음 둘 사이에 피어링을 구성'),
  t('set up transit gateway peering between the Regions of the VPCs', 'VPC를 각자의 리전에서 연결한 Transit Gateway 간에 리전 간 피어링을 설정'),
  t('join the VPCs of the Regions by a peered transit gateway in each', '각 리전에 둔 피어링된 Transit Gateway로 두 리전의 VPC를 하나의 네트워크로 통합'),
];

/** VPCs on a transit gateway of their own in `at`, which is peered with that in `near`. */
export const farHubParts = (w: Text, at: string, near: string): readonly Part[] => {
  const of = p(w.ko, '을/를');
  return [
    t(`attach ${w.en} to a transit gateway in ${at} that is peered with the one in ${near}`, `${near} 리전의 Transit Gateway와 피어링된 ${at} 리전의 Transit Gateway에 ${of} 연결`),
    t(`create a transit gateway in ${at} for ${w.en}, peered with the gateway in ${near}`, `${at} 리전에 ${w.ko}용 Transit Gateway를 생성하여 ${near} 리전의 Transit Gateway와 피어링`),
    t(`peer the transit gateway in ${near} with one in ${at} for ${w.en}`, `${near} 리전의 Transit Gateway를 ${at} 리전의 ${w.ko}용 Transit Gateway와 피어링`),
    t(`use a transit gateway for ${w.en} in ${at}, with a peering attachment to that in ${near}`, `${at} 리전에서 ${w.ko}에 ${near} 리전의 Transit Gateway와 피어링으로 연결된 Transit Gateway를 사용`),
    t(`connect ${w.en} to the transit gateway in ${near} through a peered one in ${at}`, `${at} 리전의 피어링된 Transit Gateway를 통해 ${of} ${near} 리전의 Transit Gateway에 연결`),
    t(`set up a peering attachment from the transit gateway in ${near} to one in ${at} for ${w.en}`, `${near} 리전의 Transit Gateway에서 ${p(w.ko, '이/가')} 연결된 ${at} 리전의 Transit Gateway로 피어링을 설정`),
    t(`deploy a transit gateway in ${at} for ${w.en} that peers with ${near}`, `${of} 연결한 Transit Gateway를 ${at} 리전에 배포하여 ${near} 리전의 Transit Gateway로 가는 피어링을 구성`),
    t(`place ${w.en} behind a transit gateway in ${at} with peering to the one in ${near}`, `${near} 리전의 Transit Gateway와 피어링하는 Transit Gateway를 ${at} 리전에 두어 ${of} 연결`),
  ];
};

/** Static routes over the peering of two transit gateways. */
export const staticParts = (): readonly Part[] => [
  t('add static routes on both gateways', '양쪽 Transit Gateway에 정적 경로를 추가'),
  t('route over the peering statically', '피어링을 통해 정적으로 라우팅'),
  t('configure static routes in both gateway route tables', '두 Transit Gateway의 라우팅 테이블에 정적 경로를 구성'),
  t('create static routes across the peering', '피어링을 지나는 정적 경로를 생성'),
  t('use static routes through the peering attachment', '피어링 연결을 대상으로 하는 정적 경로를 사용'),
  t('point static routes to the peering attachment', '정적 경로의 대상을 피어링 연결로 지정'),
  t('give both gateways static routes', '두 Transit Gateway에 상대 리전으로 가는 정적 경로를 설정'),
  t('enter static routes for the peer Region', '피어 리전에 대한 정적 경로를 등록'),
];

/** VPCs on one transit gateway. @param w the VPCs @param how "with one shared route table", and the Korean that stands before its noun; may be empty */
export const hubParts = (w: Text, how: Text): readonly Part[] => {
  const of = p(w.ko, '을/를');
  const [hub, ko] = [`a transit gateway${how.en && ` ${how.en}`}`, `${how.ko && `${how.ko} `}Transit Gateway`];
  return [
    t(`attach ${w.en} to ${hub}`, `${of} ${ko}에 연결`),
    t(`create ${hub} for ${w.en}`, `${of} 위한 ${ko}를 생성`),
    t(`connect ${w.en} through ${hub}`, `${ko}를 통해 ${of} 연결`),
    t(`use ${hub} as the hub of ${w.en}`, `${ko}를 ${w.ko}의 허브로 사용`),
    t(`set up ${hub} that ${w.en} are attached to`, `${ko}를 설정하여 ${of} 여기에 연결`),
    t(`place ${w.en} behind ${hub}`, `${ko}를 두어 ${of} 연결`),
    t(`deploy ${hub} with attachments to ${w.en}`, `${ko}를 배포하여 ${w.ko}에 대한 연결을 구성`),
    t(`join ${w.en} by ${hub}`, `${ko}로 ${of} 하나의 네트워크로 통합`),
  ];
};

/** Peering connections that a transit gateway takes the place of. */
export const replaceParts = (): readonly Part[] => [
  t('replace the peering connections with a transit gateway', '피어링 연결을 Transit Gateway로 대체'),
  t('move the three VPCs from peering to a transit gateway', '세 VPC를 피어링에서 Transit Gateway로 이전'),
  t('exchange VPC peering for a transit gateway', 'VPC 피어링을 Transit Gateway로 교체'),
  t('use a transit gateway instead of the peering connections', '피어링 연결 대신 Transit Gateway를 사용'),
  t('remove peering in favor of a transit gateway', '피어링을 제거하고 Transit Gateway를 구성'),
  t('create a transit gateway to take the place of peering', '피어링을 대신할 Transit Gateway를 생성'),
  t('migrate the VPCs from their peering connections to a transit gateway', 'VPC를 기존 피어링 연결에서 Transit Gateway로 마이그레이션'),
  t('delete the peering connections after attaching the VPCs to a transit gateway', 'VPC를 Transit Gateway에 연결한 다음 피어링 연결을 삭제'),
];

/** One route table for what is attached. */
export const oneTableParts = (): readonly Part[] => [
  t('let the attachments share one route table', '각 연결이 라우팅 테이블 하나를 공유하도록 설정'),
  t('propagate the routes of the VPCs to one route table', 'VPC의 경로를 하나의 라우팅 테이블에 전파'),
  t('associate the attachments with the same route table', '각 연결에 같은 라우팅 테이블을 사용하도록 구성'),
  t('use a common route table for its attachments', '연결에 공통 라우팅 테이블을 사용'),
  t('keep the routes of the VPCs in a single route table', 'VPC의 경로를 단일 라우팅 테이블에서 관리'),
  t('route among the VPCs by one shared route table', '공유 라우팅 테이블 하나로 VPC 간에 라우팅'),
  t('give the gateway one route table with the routes of the VPCs', 'Transit Gateway에 VPC의 경로가 있는 라우팅 테이블 하나를 구성'),
  t('enable route propagation from the VPCs to its default route table', 'VPC에서 기본 라우팅 테이블로 경로가 전파되도록 설정'),
];

/** A transit gateway for the two VPCs of each environment. */
export const gatewayEachWays = ([a, b]: readonly [Text, Text]): readonly Text[] => [
  t(`Create one transit gateway for the ${a.en} VPCs and another for the ${b.en} VPCs, with routes in the subnet route tables.`, `${a.ko} VPC와 ${b.ko} VPC에 Transit Gateway를 하나씩 생성하고 서브넷 라우팅 테이블에 경로를 추가합니다.`),
  t('Attach the VPCs of each environment to a transit gateway of their own, and route the traffic inside the environment through it.', '각 환경의 VPC를 환경별 Transit Gateway에 연결하고 환경 안의 트래픽을 해당 Transit Gateway로 라우팅합니다.'),
  t(`Use two transit gateways. Attach the ${a.en} VPCs to one, the ${b.en} VPCs to the other, and add routes.`, `Transit Gateway 2개를 사용합니다. 하나에는 ${a.ko} VPC를, 다른 하나에는 ${b.ko} VPC를 연결하고 경로를 추가합니다.`),
  t(`Set up separate transit gateways for ${a.en} and ${b.en}, and point the route tables of each environment to its gateway.`, `${a.ko} 환경과 ${b.ko} 환경에 별도의 Transit Gateway를 설정하고 환경별 라우팅 테이블이 해당 Transit Gateway를 가리키게 합니다.`),
  t(`Connect the two ${a.en} VPCs through a transit gateway. Do the same for the two ${b.en} VPCs with a second one.`, `두 ${a.ko} VPC를 Transit Gateway로 연결합니다. 두 ${b.ko} VPC도 두 번째 Transit Gateway로 같은 방식으로 연결합니다.`),
  t('Deploy a transit gateway in each environment that has its two VPCs attached, with routes from one VPC to the other.', '환경마다 두 VPC가 연결된 Transit Gateway를 배포하고 한 VPC에서 다른 VPC로 가는 경로를 둡니다.'),
  t('Provision a transit gateway per environment. Add attachments for the VPCs of the environment, and update their route tables.', '환경별로 Transit Gateway를 프로비저닝합니다. 해당 환경의 VPC에 대한 연결을 추가하고 라우팅 테이블을 업데이트합니다.'),
  t(`Join the ${a.en} VPCs by one transit gateway and the ${b.en} VPCs by a different one, as targets of their routes.`, `${a.ko} VPC는 한 Transit Gateway로, ${b.ko} VPC는 다른 Transit Gateway로 묶고 이를 경로의 대상으로 지정합니다.`),
];

/** Routes between two VPCs on one transit gateway. */
export const betweenParts = (): readonly Part[] => [
  t('add routes between them', '서로 간의 경로를 추가'),
  t('route between the two', '둘 사이에 라우팅하도록 설정'),
  t('point their route tables to the gateway', '두 VPC의 라우팅 테이블이 이 Transit Gateway를 가리키도록 구성'),
  t('update both route tables with routes to the other VPC', '두 라우팅 테이블에 상대 VPC로 가는 경로를 추가'),
  t('send traffic for the other VPC to it', '상대 VPC로 가는 트래픽을 이 Transit Gateway로 전송'),
  t('let each have a route to the other through it', '이를 통해 서로에게 가는 경로를 각 VPC에 구성'),
  t('use it as the target of routes in both', '두 VPC에서 이를 경로의 대상으로 사용'),
  t('create routes on both sides', '양쪽에 경로를 생성'),
];

/** Routes of two VPCs to the one in the middle, none between the two. Names without "the … VPC". */
export const aroundParts = (x: Text, y: Text, m: Text): readonly Part[] => {
  const [two, one] = [`the ${x.en} and ${y.en} VPCs`, `the ${m.en} VPC`];
  const [pair, to] = [`${x.ko} VPC와 ${y.ko} VPC`, `${m.ko} VPC로`];
  return [
    t(`give ${two} routes to ${one} but not to each other`, `${pair}에 ${to} 가는 경로를 추가하되 서로에 대한 경로는 제외`),
    t(`route ${two} to ${one} and neither to the other`, `${pair}의 트래픽을 ${to} 라우팅하되 서로 간에는 경로를 두지 않도록 설정`),
    t(`keep ${two} apart, each with a route to ${one}`, `라우팅 테이블에서 ${pair}를 분리하여 각각 ${to} 라우팅`),
    t(`join ${one} with ${two} by route tables, but not these two with each other`, `${m.ko} VPC를 ${x.ko} VPC 및 ${y.ko} VPC와 연결하되 이 둘은 서로 연결하지 않도록 라우팅 테이블을 설정`),
    t(`use separate route tables, so that ${two} reach ${one} but not one another`, `${pair}에서 ${m.ko} VPC에는 연결되지만 서로 연결되지는 않도록 별도의 라우팅 테이블을 사용`),
    t(`configure routes from ${two} to ${one}, leaving out those between the two`, `${pair} 간의 경로는 빼고 각각 ${to} 가는 경로를 구성`),
    t(`pass traffic of ${two} to ${one} and none between the two`, `${pair}에서 ${to} 가는 트래픽은 전달하고 둘 사이의 트래픽은 전달하지 않도록 라우팅 테이블을 구성`),
    t(`associate ${two} with route tables that lead to ${one}, not to the other`, `${pair}를 ${to} 가는 경로는 있고 서로에 대한 경로는 없는 라우팅 테이블에 연결`),
  ];
};
