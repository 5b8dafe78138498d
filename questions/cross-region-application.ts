import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { farApplicationScenes } from './cross-region-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { tunnelWays } from './ways.ts';

/** An application behind an endpoint service in the Region `there`, and a consumer in `here` with an empty VPC of its own beside the application. */
export interface FarApplication {
  readonly api: Text;
  readonly here: string;
  readonly there: string;
  readonly blocks: readonly [string, string, string];
  readonly nat: boolean;
  readonly door: boolean;
  /** Offered too: a design that AWS refuses, or one that does not cross Regions. */
  readonly traps: 'gateway' | 'endpoint' | null;
  /** A self-managed tunnel is offered; what it costs is then not asked. */
  readonly tunnel: boolean;
}
const apis: readonly Text[] = [t('the pricing API', '가격 책정 API'), t('the inventory API', '재고 API'), t('the scoring API', '평가 API'), t('the identity API', '인증 API'), t('the search API', '검색 API'), t('the billing API', '청구 API')];

export function drawHostedFarAway(rng: Rng): Draft {
  const [here, there] = someRegions(rng, 2) as [string, string];
  const w: FarApplication = { api: rng.pick(apis), here, there, blocks: someBlocks(rng, 3) as [string, string, string], nat: rng.chance(0.5), door: rng.chance(0.6), traps: rng.pick(['gateway', 'endpoint', 'endpoint', null, null]), tunnel: rng.chance(0.4) };
  const elements: ElementInput[] = [
    { type: 'endpoint-service', id: 'offer', service: 'api' },
    ...(w.door ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'prov' }] : []),
    ...(w.nat ? [{ type: 'internet-gateway' as const, id: 'gate', vpc: 'app' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'app', azs: 2 }] : []),
  ];
  return {
    world: { vpcs: [{ id: 'app', region: here, cidrs: [w.blocks[0]] }, { id: 'prov', region: there, cidrs: [w.blocks[1]] }, { id: 'hub', region: there, cidrs: [w.blocks[2]] }], services: [{ id: 'api', vpc: 'prov' }], elements },
    labels: {
      app: t('the client VPC', '클라이언트 VPC'),
      'client:app': t('clients in the client VPC', '클라이언트 VPC의 클라이언트'),
      prov: t('the service VPC', '서비스 VPC'),
      'client:prov': t('servers in the service VPC', '서비스 VPC의 서버'),
      hub: t('the regional VPC', '리전 VPC'),
      'client:hub': t('servers in the regional VPC', '리전 VPC의 서버'),
      api: w.api,
      offer: t('endpoint service', '엔드포인트 서비스'),
      igw: t('internet gateway', '인터넷 게이트웨이'),
      gate: t('internet gateway', '인터넷 게이트웨이'),
      nat: t('NAT gateway', 'NAT 게이트웨이'),
      east: t('first transit gateway', '첫 번째 Transit Gateway'),
      west: t('second transit gateway', '두 번째 Transit Gateway'),
      tgw: t('transit gateway', 'Transit Gateway'),
    },
    scene: farApplicationScenes(w),
    given: [{ reach: { from: 'app', to: 'api' } }],
    sketches: sketchesOf(w),
    steps: stepsOf(w),
    wishes: wishesOf(w),
    objectives: w.tunnel ? [null] : [null, null, 'cost'],
    usage: { gigabytes: rng.pick([100, 300, 800, 2000]) },
  };
}

function parts(w: FarApplication) {
  const { api, here, there } = w;
  const join = (to: 'prov' | 'hub'): ElementInput[] => [
    { type: 'transit-gateway', id: 'east', region: here, attachments: ['app'] },
    { type: 'transit-gateway', id: 'west', region: there, attachments: [to] },
    { type: 'transit-gateway-peering', gateways: ['east', 'west'] },
  ];
  const named = { prov: t('the service VPC', '서비스 VPC'), hub: t('the regional VPC', '리전 VPC') };
  const peer = (to: 'prov' | 'hub'): Step => told([{ type: 'vpc-peering', vpcs: ['app', to] }], t(`Create an inter-Region peering connection between the client VPC and ${named[to].en}, with routes on both sides.`, `클라이언트 VPC와 ${named[to].ko} 간에 리전 간 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.`), t(`Peer the client VPC with ${named[to].en} across the Regions, and update both route tables.`, `리전 간에 클라이언트 VPC를 ${named[to].ko}와 피어링하고 양쪽 라우팅 테이블을 업데이트합니다.`));
  const gateways = (to: 'prov' | 'hub'): Step => told(join(to), t(`Connect the client VPC and ${named[to].en} through peered transit gateways, one in each Region, with static routes.`, `리전마다 1개씩 있는 피어링된 Transit Gateway와 정적 경로로 클라이언트 VPC와 ${named[to].ko}를 연결합니다.`), t(`Attach the client VPC and ${named[to].en} to a transit gateway in each Region. Peer the two gateways with static routes.`, `클라이언트 VPC와 ${named[to].ko}를 각 리전의 Transit Gateway에 연결합니다. 정적 경로를 사용하여 두 Transit Gateway를 피어링합니다.`));
  const face = (vpc: 'app' | 'hub', azs: number): Step => {
    const place = vpc === 'app' ? t('the client VPC', '클라이언트 VPC') : named.hub;
    const zones = azs === 1 ? t('one subnet', '서브넷 1개') : t('two Availability Zones', '가용 영역 2개');
    return told([{ type: 'interface-endpoint', vpc, service: 'api', azs }], t(`Create an interface endpoint for the endpoint service in ${zones.en} of ${place.en}.`, `${place.ko}의 ${zones.ko}에 이 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 생성합니다.`), t(`Deploy an interface endpoint for ${api.en} in ${zones.en} of ${place.en}.`, `${place.ko}의 ${zones.ko}에 ${api.ko}용 인터페이스 엔드포인트를 배포합니다.`));
  };
  const front: ElementInput[] = [...(w.door ? [] : [{ type: 'internet-gateway' as const, vpc: 'prov' }]), { type: 'public-load-balancer', service: 'api', kind: 'nlb' }];
  const way: ElementInput[] = w.nat ? [] : [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs: 2 }];
  return {
    peerProv: peer('prov'),
    peerHub: peer('hub'),
    gatewaysProv: gateways('prov'),
    gatewaysHub: gateways('hub'),
    single: told([{ type: 'transit-gateway', id: 'tgw', region: there, attachments: ['app', 'prov'] }], t(`Attach the client VPC and the service VPC to one transit gateway in ${there}, and add routes between them.`, `클라이언트 VPC와 서비스 VPC를 ${there} 리전의 Transit Gateway 1개에 연결하고 서로 간의 경로를 추가합니다.`), t(`Create a transit gateway in ${there} with attachments to the service VPC and the client VPC, and route between the two.`, `${there} 리전에 서비스 VPC와 클라이언트 VPC가 연결된 Transit Gateway를 생성하고 둘 간에 라우팅합니다.`)),
    ownFace: face('app', 2),
    hubFace: face('hub', 2),
    hubFaceOne: face('hub', 1),
    internet: told([...front, ...way], t(`Publish ${api.en} through an internet-facing Network Load Balancer${w.door ? ' in public subnets of the service VPC' : ' with an internet gateway'}${w.nat ? '' : ', and give the client VPC an internet gateway and NAT gateways'}.`, `${w.door ? '서비스 VPC의 퍼블릭 서브넷에 있는 ' : '서비스 VPC에 인터넷 게이트웨이를 연결하고 '}인터넷 경계 Network Load Balancer를 통해 ${api.ko}를 게시${w.nat ? '합니다' : '하고 클라이언트 VPC에 인터넷 게이트웨이와 NAT 게이트웨이를 둡니다'}.`), t(`Deploy an internet-facing Network Load Balancer for ${api.en}${w.door ? '' : ' and attach an internet gateway to its VPC'}. Let the clients call it through ${w.nat ? 'their NAT gateways' : 'a new internet gateway and NAT gateways'}.`, `${w.door ? '' : '서비스 VPC에 인터넷 게이트웨이를 연결하고 '}${api.ko}용 인터넷 경계 Network Load Balancer를 배포합니다. 클라이언트는 ${w.nat ? '기존' : '새 인터넷 게이트웨이와'} NAT 게이트웨이를 통해 호출하도록 합니다.`)),
    tunnel: told([{ type: 'software-vpn', vpcs: ['app', 'prov'] }], ...tunnelWays(t('the client VPC', '클라이언트 VPC'), named.prov)),
  };
}

function sketchesOf(w: FarApplication): Sketch[] {
  const p = parts(w);
  const { api } = w;
  /** Two steps in one breath. */
  const both = (key: string, first: Step, second: Step, ...say: Text[]): Sketch => one(key, { elements: [...(first.elements ?? []), ...(second.elements ?? [])], say });
  return [
    one('peering with the service', p.peerProv),
    one('gateways to the service', p.gatewaysProv),
    ...(w.traps === 'gateway' ? [one('one gateway', p.single)] : []),
    ...(w.traps === 'endpoint' ? [one('own endpoint', p.ownFace)] : []),
    both('endpoint beside it, peering', p.hubFace, p.peerHub, t(`Create an interface endpoint for ${api.en} in two zones of the regional VPC, and peer the client VPC with the regional VPC.`, `리전 VPC의 가용 영역 2개에 ${api.ko}용 인터페이스 엔드포인트를 생성하고 클라이언트 VPC를 리전 VPC와 피어링합니다.`), t(`Peer the client VPC with the regional VPC across the Regions. Deploy an interface endpoint for the endpoint service there, in two zones.`, `리전 간에 클라이언트 VPC를 리전 VPC와 피어링합니다. 리전 VPC의 가용 영역 2개에 이 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 배포합니다.`)),
    both('endpoint beside it, one zone, peering', p.hubFaceOne, p.peerHub, t(`Create an interface endpoint for ${api.en} in one subnet of the regional VPC, and peer the client VPC with the regional VPC.`, `리전 VPC의 서브넷 1개에 ${api.ko}용 인터페이스 엔드포인트를 생성하고 클라이언트 VPC를 리전 VPC와 피어링합니다.`), t(`Peer the client VPC with the regional VPC across the Regions. Deploy an interface endpoint for the endpoint service there, in one zone.`, `리전 간에 클라이언트 VPC를 리전 VPC와 피어링합니다. 리전 VPC의 가용 영역 1개에 이 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 배포합니다.`)),
    both('endpoint beside it, gateways', p.hubFace, p.gatewaysHub, t(`Create an interface endpoint for ${api.en} in two zones of the regional VPC, and reach it over peered transit gateways, one in each Region.`, `리전 VPC의 가용 영역 2개에 ${api.ko}용 인터페이스 엔드포인트를 생성하고 리전마다 1개씩 있는 피어링된 Transit Gateway로 연결합니다.`), t(`Connect the client VPC and the regional VPC through two peered transit gateways. Deploy an interface endpoint for the endpoint service in two zones of the latter.`, `피어링된 Transit Gateway 2개로 클라이언트 VPC와 리전 VPC를 연결합니다. 리전 VPC의 가용 영역 2개에 이 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 배포합니다.`)),
    both('peering with both', p.peerProv, p.peerHub, t('Create inter-Region VPC peering connections from the client VPC to the service VPC and to the regional VPC, with routes on both sides.', '클라이언트 VPC에서 서비스 VPC와 리전 VPC로 각각 리전 간 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.'), t('Peer the client VPC across the Regions with the service VPC and with the regional VPC, and update the route tables.', '리전 간에 클라이언트 VPC를 서비스 VPC 및 리전 VPC와 각각 피어링하고 라우팅 테이블을 업데이트합니다.')),
    one('internet', p.internet),
    ...(w.tunnel ? [one('tunnel', p.tunnel), both('tunnel, peering with the regional VPC', p.tunnel, p.peerHub, t('Connect the client VPC and the service VPC by self-managed VPN instances over the internet, and peer the client VPC with the regional VPC.', '인터넷을 통한 자체 관리형 VPN 인스턴스로 클라이언트 VPC와 서비스 VPC를 연결하고 클라이언트 VPC를 리전 VPC와 피어링합니다.'), t('Peer the client VPC with the regional VPC across the Regions. Run VPN instances with an IPsec tunnel between the client VPC and the service VPC.', '리전 간에 클라이언트 VPC를 리전 VPC와 피어링합니다. 클라이언트 VPC와 서비스 VPC 간에 IPsec 터널이 있는 VPN 인스턴스를 실행합니다.'))] : []),
  ];
}

function stepsOf(w: FarApplication): Step[] {
  const p = parts(w);
  return [p.peerProv, p.peerHub, p.gatewaysHub, p.ownFace, p.hubFace, p.hubFaceOne, p.internet];
}

function wishesOf({ api, nat }: FarApplication): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  return [
    wish({ private: { from: 'app', to: 'api' } }, t(`The clients must reach ${api.en} without using the internet.`, `클라이언트는 인터넷을 사용하지 않고 ${api.ko}에 연결해야 합니다.`), t(`Requests to ${api.en} must stay on private connectivity.`, `${api.ko}에 보내는 요청은 프라이빗 연결을 사용해야 합니다.`)),
    wish({ exposeOnly: { service: 'api', to: ['app'] } }, t(`The clients must have access to ${api.en} and to nothing else in the service VPC, and the API must not be public.`, `클라이언트는 서비스 VPC 중 ${api.ko}에만 액세스할 수 있어야 하고 이 API는 공개되지 않아야 합니다.`), t(`Apart from ${api.en}, which the internet must not reach, no connection between the client VPC and the service VPC is allowed.`, `인터넷에서 연결할 수 없어야 하는 ${api.ko}를 제외하고 클라이언트 VPC와 서비스 VPC 간 연결은 허용되지 않습니다.`)),
    wish({ reach: { from: 'prov', to: 'app' } }, t('Servers in the service VPC must be able to open connections to the client VPC.', '서비스 VPC의 서버는 클라이언트 VPC로 연결을 시작할 수 있어야 합니다.'), t('The service VPC must be able to push notifications to instances in the client VPC.', '서비스 VPC에서 클라이언트 VPC의 인스턴스로 알림을 푸시할 수 있어야 합니다.')),
    wish({ isolate: { from: 'prov', to: 'app' } }, t('The service VPC must not be able to open connections to the client VPC.', '서비스 VPC에서 클라이언트 VPC로 연결을 시작할 수 없어야 합니다.'), t('No connection may begin in the service VPC and end in the client VPC.', '서비스 VPC에서 시작하여 클라이언트 VPC로 가는 연결은 없어야 합니다.')),
    wish({ reach: { from: 'app', to: 'hub' } }, t('The clients must also be able to connect to servers in the regional VPC.', '클라이언트는 리전 VPC의 서버에도 연결할 수 있어야 합니다.'), t('In addition, the clients need the file servers in the regional VPC.', '또한 클라이언트는 리전 VPC의 파일 서버를 사용해야 합니다.')),
    wish({ isolate: { from: 'hub', to: 'app' } }, t('The regional VPC must have no path to the client VPC.', '리전 VPC에서 클라이언트 VPC로 가는 경로가 없어야 합니다.'), t('Servers in the regional VPC must not be able to connect to the client VPC.', '리전 VPC의 서버는 클라이언트 VPC에 연결할 수 없어야 합니다.')),
    wish({ survivesAz: { from: 'app', to: 'api' } }, t('The path must survive the failure of an Availability Zone.', '가용 영역 1개에 장애가 발생해도 경로가 유지되어야 합니다.'), t('Access must be highly available across Availability Zones.', '액세스는 여러 가용 영역에 걸쳐 고가용성을 갖추어야 합니다.')),
    wish({ reach: { from: 'internet', to: 'api' } }, t(`Mobile users on the internet must be able to call ${api.en} as well.`, `인터넷의 모바일 사용자도 ${api.ko}를 호출할 수 있어야 합니다.`), t(`Partners must be able to call ${api.en} from the internet.`, `파트너가 인터넷에서 ${api.ko}를 호출할 수 있어야 합니다.`)),
    ...(nat ? [] : [wish({ isolate: { from: 'app', to: 'internet' } }, t('The clients must not be able to connect to the internet.', '클라이언트는 인터넷에 연결할 수 없어야 합니다.'), t('The client VPC must not have a path to the internet.', '클라이언트 VPC에서 인터넷으로 가는 경로는 없어야 합니다.'))]),
  ];
}
