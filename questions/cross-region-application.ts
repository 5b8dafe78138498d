import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { farApplicationScenes } from './cross-region-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { betweenParts, crossParts, hubParts, staticParts } from './ways-hubs.ts';
import { natClientParts, peerTwoWays, publicParts } from './ways-more.ts';
import { both, endpointParts, natParts, peerParts, stepOf, stepOfBoth, tunnelParts, type Made } from './ways-parts.ts';
import { peeringWays, tunnelWays } from './ways.ts';

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
    scene: () => farApplicationScenes(w),
    given: [{ reach: { from: 'app', to: 'api' } }],
    sketches: sketchesOf(w),
    steps: stepsOf(w),
    wishes: wishesOf(w),
    objectives: w.tunnel ? [null, 'operations'] : [null, 'cost', 'operations'],
    usage: { gigabytes: rng.pick([100, 300, 800, 2000]) },
  };
}

const client = t('the client VPC', '클라이언트 VPC');
const beside = { prov: t('the service VPC', '서비스 VPC'), hub: t('the regional VPC', '리전 VPC') };

function parts({ api, here, there }: FarApplication) {
  const peer = (to: 'prov' | 'hub'): Made => ({ elements: [{ type: 'vpc-peering', vpcs: ['app', to] }], parts: peerParts(client, beside[to], true) });
  const gateways = (to: 'prov' | 'hub'): Made => ({
    elements: [{ type: 'transit-gateway', id: 'east', region: here, attachments: ['app'] }, { type: 'transit-gateway', id: 'west', region: there, attachments: [to] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }],
    parts: crossParts(client, beside[to]),
  });
  const face = (vpc: 'app' | 'hub', azs: number): Made => ({ elements: [{ type: 'interface-endpoint', vpc, service: 'api', azs }], parts: endpointParts(api, vpc === 'app' ? client : beside.hub, azs) });
  return { peerProv: peer('prov'), peerHub: peer('hub'), gatewaysProv: gateways('prov'), gatewaysHub: gateways('hub'), ownFace: face('app', 2), hubFace: face('hub', 2), hubFaceOne: face('hub', 1), tunnel: { elements: [{ type: 'software-vpn', vpcs: ['app', 'prov'] }], parts: tunnelParts(client, beside.prov) } } satisfies Record<string, Made>;
}

/** What stands by itself is said with its routes. */
const peering = ({ elements }: Made, to: Text): Step => told(elements, () => peeringWays(client, to));
const gateways = ({ elements, parts: gates }: Made): Step => told(elements, () => both(gates, staticParts(), false));
const single = ({ there }: FarApplication): Step => told([{ type: 'transit-gateway', id: 'tgw', region: there, attachments: ['app', 'prov'] }], () => both(hubParts(t('the client and service VPCs', '클라이언트 VPC와 서비스 VPC'), t(`in ${there}`, `${there} 리전의`)), betweenParts(), false));
/** Through the internet: a public load balancer, and for clients without one a way out. */
function internet({ api, door, nat }: FarApplication): Step {
  const front: Made = { elements: [...(door ? [] : [{ type: 'internet-gateway' as const, vpc: 'prov' }]), { type: 'public-load-balancer', service: 'api', kind: 'nlb' }], parts: publicParts(api, beside.prov, 'Network Load Balancer', !door) };
  return nat ? told(front.elements, () => both(front.parts, natClientParts(), false)) : stepOfBoth(front, { elements: [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs: 2 }], parts: natParts(client, 2) });
}

function sketchesOf(w: FarApplication): Sketch[] {
  const p = parts(w);
  return [
    one('peering with the service', peering(p.peerProv, beside.prov)),
    one('gateways to the service', gateways(p.gatewaysProv)),
    ...(w.traps === 'gateway' ? [one('one gateway', single(w))] : []),
    ...(w.traps === 'endpoint' ? [one('own endpoint', stepOf(p.ownFace))] : []),
    one('endpoint beside it, peering', stepOfBoth(p.hubFace, p.peerHub)),
    one('endpoint beside it, one zone, peering', stepOfBoth(p.hubFaceOne, p.peerHub)),
    one('endpoint beside it, gateways', stepOfBoth(p.hubFace, p.gatewaysHub)),
    one('peering with both', told([...p.peerProv.elements, ...p.peerHub.elements], () => peerTwoWays(client, beside.prov, beside.hub, true))),
    one('internet', internet(w)),
    ...(w.tunnel ? [one('tunnel', told(p.tunnel.elements, () => tunnelWays(client, beside.prov))), one('tunnel, peering with the regional VPC', stepOfBoth(p.tunnel, p.peerHub))] : []),
  ];
}

function stepsOf(w: FarApplication): Step[] {
  const p = parts(w);
  return [peering(p.peerProv, beside.prov), peering(p.peerHub, beside.hub), gateways(p.gatewaysHub), stepOf(p.ownFace), stepOf(p.hubFace), stepOf(p.hubFaceOne), internet(w)];
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
