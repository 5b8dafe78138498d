import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement } from '../src/network/schema.ts';
import { trioScenes } from './connect-vpcs-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { faceStep, offerStep, peerStep, someTrio, t, told, tunnelStep, vpcLabels } from './vpc-words.ts';

/** What the three VPCs do already need of each other: the second's API for both others, or data of the third for the first. */
export type TrioNeed = 'hub-b' | 'hub-a' | 'open';
type Names = readonly [Text, Text, Text];
const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** Three VPCs with nothing between them yet; the second hosts an API. */
export function drawTrio(rng: Rng): Draft {
  const names = someTrio(rng);
  const [a, b, c] = names;
  const [region, other] = someRegions(rng, 2) as [string, string];
  const far = rng.chance(0.3);
  const tunnel = rng.chance(0.3);
  const need: TrioNeed = far ? 'open' : rng.pick(['hub-b', 'hub-b', 'hub-a', 'open'] as const);
  const blocks = someBlocks(rng, 3) as [string, string, string];
  const api = t(`the ${b.en} API`, `${b.ko} API`);
  const given: Record<TrioNeed, Requirement[]> = {
    'hub-b': [{ reach: { from: 'a', to: 'api' } }, { reach: { from: 'c', to: 'api' } }],
    'hub-a': [{ reach: { from: 'a', to: 'api' } }, { reach: { from: 'a', to: 'c' } }],
    open: [],
  };
  return {
    world: {
      vpcs: [{ id: 'a', region, cidrs: [blocks[0]] }, { id: 'b', region, cidrs: [blocks[1]] }, { id: 'c', region: far ? other : region, cidrs: [blocks[2]] }],
      services: [{ id: 'api', vpc: 'b' }],
    },
    labels: { ...vpcLabels('a', a), ...vpcLabels('b', b), ...vpcLabels('c', c), api, east: t('first transit gateway', '첫 번째 Transit Gateway'), west: t('second transit gateway', '두 번째 Transit Gateway'), hub: t('transit gateway', 'Transit Gateway') },
    scene: trioScenes(names, region, far ? other : null, blocks, need),
    given: given[need],
    sketches: [...peerings(names, tunnel), ...(far ? twoGateways(names, region, other) : [...oneGateway(names, region), ...privateLink(names, api)])],
    steps: stepsOf(names, api, far ? [region, other] : null),
    wishes: wishesOf(names, api, far, need),
    objectives: tunnel || far ? [null] : [null, null, 'cost'],
    usage: { gigabytes: rng.pick([200, 400, 800, 1500, 3000]) },
  };
}

/** Single steps, two of which make a design: connections of pairs, halves of AWS PrivateLink, or gateways of two Regions. */
function stepsOf([a, b, c]: Names, api: Text, regions: readonly [string, string] | null): Step[] {
  const pairs = [peerStep(['a', 'b'], a, b), peerStep(['a', 'c'], a, c), peerStep(['b', 'c'], b, c)];
  if (!regions) return [...pairs, offerStep('api', api, b), faceStep('api', api, [['a', a]]), faceStep('api', api, [['c', c]]), faceStep('api', api, [['a', a], ['c', c]])];
  const [near, far] = regions;
  return [
    ...pairs,
    tunnelStep(['a', 'c'], a, c),
    told(
      [{ type: 'transit-gateway', id: 'east', region: near, attachments: ['a', 'b'] }],
      t(`Create a transit gateway in ${near}, attach the ${a.en} and ${b.en} VPCs to it, and add routes in both VPCs.`, `${near} 리전에 Transit Gateway를 생성하여 ${a.ko} VPC와 ${b.ko} VPC를 연결하고 두 VPC에 경로를 추가합니다.`),
      t(`Attach the ${a.en} and ${b.en} VPCs to a new transit gateway in the ${near} Region, with routes in both VPCs.`, `${a.ko} VPC와 ${b.ko} VPC를 ${near} 리전의 새 Transit Gateway에 연결하고 두 VPC에 경로를 추가합니다.`),
    ),
    told(
      [{ type: 'transit-gateway', id: 'west', region: far, attachments: ['c'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }],
      t(`Attach the ${c.en} VPC to a transit gateway in ${far}. Peer this gateway with the transit gateway in ${near}, and add static routes.`, `${c.ko} VPC를 ${far} 리전의 Transit Gateway에 연결합니다. 이 Transit Gateway를 ${near} 리전의 Transit Gateway와 피어링하고 정적 경로를 추가합니다.`),
      t(`Create a transit gateway for the ${c.en} VPC in ${far}, and connect it to the transit gateway in ${near} by a peering attachment with static routes.`, `${far} 리전에 ${c.ko} VPC용 Transit Gateway를 생성하고 정적 경로가 있는 피어링으로 ${near} 리전의 Transit Gateway에 연결합니다.`),
    ),
  ];
}

function peerings([a, b, c]: Names, tunnel: boolean): Sketch[] {
  const ab = peerStep(['a', 'b'], a, b);
  const ac = peerStep(['a', 'c'], a, c);
  const bc = peerStep(['b', 'c'], b, c);
  return [
    one('star at b', ab, bc),
    one('star at a', ab, ac),
    one('star at c', ac, bc),
    one(
      'mesh',
      told(
        [peer('a', 'b'), peer('a', 'c'), peer('b', 'c')],
        t('Create a VPC peering connection between each pair of the three VPCs. Add routes for the peer VPCs to the route tables on both sides.', '세 VPC의 각 쌍 간에 VPC 피어링 연결을 생성합니다. 양쪽 라우팅 테이블에 피어 VPC에 대한 경로를 추가합니다.'),
        t('Connect the three VPCs in a full mesh of VPC peering connections, and update the route tables of each VPC.', 'VPC 피어링 연결을 사용하여 세 VPC를 풀 메시로 연결하고 각 VPC의 라우팅 테이블을 업데이트합니다.'),
      ),
    ),
    ...(tunnel ? [one('tunnel a-c, peering a-b', ab, tunnelStep(['a', 'c'], a, c)), one('tunnel a-c, peering b-c', bc, tunnelStep(['a', 'c'], a, c))] : []),
  ];
}

function oneGateway([a, b, c]: Names, region: string): Sketch[] {
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'b', 'c'], routes });
  const apart = (key: string, middle: Text, x: Text, y: Text, routes: string[][]): Sketch =>
    one(
      key,
      told(
        [hub(routes)],
        t(`Attach the three VPCs to a transit gateway. Use separate route tables so that the ${x.en} and ${y.en} VPCs have routes to the ${middle.en} VPC but not to each other.`, `세 VPC를 Transit Gateway에 연결합니다. ${x.ko} VPC와 ${y.ko} VPC에 ${middle.ko} VPC로 가는 경로는 있고 서로에 대한 경로는 없도록 라우팅 테이블을 나눕니다.`),
        t(`Create a transit gateway with the three VPCs attached. Set up its route tables to pass traffic between the ${middle.en} VPC and both others, and none between the ${x.en} and ${y.en} VPCs.`, `Transit Gateway를 생성하고 세 VPC를 연결합니다. ${middle.ko} VPC와 나머지 두 VPC 간 트래픽은 전달하고 ${x.ko} VPC와 ${y.ko} VPC 간 트래픽은 전달하지 않도록 라우팅 테이블을 설정합니다.`),
      ),
    );
  return [
    one(
      'gateway',
      told(
        [hub('full')],
        t(`Create a transit gateway in the ${region} Region, attach the three VPCs to it with one shared route table, and add routes in each VPC.`, `${region} 리전에 Transit Gateway를 생성하여 하나의 공유 라우팅 테이블로 세 VPC를 연결하고 각 VPC에 경로를 추가합니다.`),
        t(`Attach the three VPCs to one transit gateway in ${region}. Propagate the routes of the VPCs to its route table, and update the subnet route tables.`, `세 VPC를 ${region} 리전의 Transit Gateway 1개에 연결합니다. VPC의 경로를 라우팅 테이블에 전파하고 서브넷 라우팅 테이블을 업데이트합니다.`),
      ),
    ),
    apart('gateway around b', b, a, c, [['a', 'b'], ['b', 'c']]),
    apart('gateway around a', a, b, c, [['a', 'b'], ['a', 'c']]),
    apart('gateway around c', c, a, b, [['a', 'c'], ['b', 'c']]),
  ];
}

function twoGateways([a, b, c]: Names, region: string, other: string): Sketch[] {
  const joined = (east: 'full' | string[][], west: 'full' | string[][]): ElementInput[] => [
    { type: 'transit-gateway', id: 'east', region, attachments: ['a', 'b'], routes: east },
    { type: 'transit-gateway', id: 'west', region: other, attachments: ['c'], routes: west },
    { type: 'transit-gateway-peering', gateways: ['east', 'west'] },
  ];
  const apart = (key: string, middle: Text, x: Text, y: Text, routes: string[][]): Sketch =>
    one(
      key,
      told(
        joined(routes, [['c', 'east']]),
        t(`Peer a transit gateway in each Region and attach the VPCs there. Give the ${x.en} and ${y.en} VPCs routes to the ${middle.en} VPC but not to each other.`, `각 리전의 Transit Gateway를 서로 피어링하고 같은 리전의 VPC를 연결합니다. ${x.ko} VPC와 ${y.ko} VPC에는 ${middle.ko} VPC로 가는 경로를 추가하고 서로에 대한 경로는 추가하지 않습니다.`),
        t(`Attach the VPCs to peered transit gateways, one in each Region. Add static routes between the ${middle.en} VPC and both others, and none between the ${x.en} and ${y.en} VPCs.`, `리전마다 1개씩 있는 피어링된 Transit Gateway에 VPC를 연결합니다. ${middle.ko} VPC와 나머지 두 VPC 간에 정적 경로를 추가하고 ${x.ko} VPC와 ${y.ko} VPC 간에는 추가하지 않습니다.`),
      ),
    );
  return [
    one(
      'two gateways',
      told(
        joined('full', 'full'),
        t('Create a transit gateway in each Region and attach the VPCs of the Region to it. Peer the two transit gateways and add static routes for the VPCs.', '각 리전에 Transit Gateway를 생성하고 해당 리전의 VPC를 연결합니다. 두 Transit Gateway를 피어링하고 VPC에 대한 정적 경로를 추가합니다.'),
        t('Attach the VPCs to a transit gateway in their own Region. Connect the two gateways with a peering attachment, and add static routes for the three VPCs on both.', '각 VPC를 같은 리전의 Transit Gateway에 연결합니다. 두 Transit Gateway를 피어링으로 연결하고 양쪽에 세 VPC에 대한 정적 경로를 추가합니다.'),
      ),
    ),
    apart('two gateways around b', b, a, c, [['a', 'b'], ['b', 'west']]),
    apart('two gateways around a', a, b, c, [['a', 'b'], ['a', 'west']]),
    one(
      'one gateway for two Regions',
      told(
        [{ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'b', 'c'] }],
        t(`Create a transit gateway in the ${region} Region, attach the three VPCs to it with one shared route table, and add routes in each VPC.`, `${region} 리전에 Transit Gateway를 생성하여 하나의 공유 라우팅 테이블로 세 VPC를 연결하고 각 VPC에 경로를 추가합니다.`),
        t(`Attach the three VPCs to one transit gateway in ${region}. Propagate the routes of the VPCs to its route table, and update the subnet route tables.`, `세 VPC를 ${region} 리전의 Transit Gateway 1개에 연결합니다. VPC의 경로를 라우팅 테이블에 전파하고 서브넷 라우팅 테이블을 업데이트합니다.`),
      ),
    ),
  ];
}

function privateLink([a, b, c]: Names, api: Text): Sketch[] {
  const offer = offerStep('api', api, b);
  const mixed = (key: string, consumers: readonly (readonly [string, Text])[], pair: readonly [string, string], x: Text, y: Text): Sketch => {
    const en = consumers.map(([, name]) => name.en).join(' and ');
    const ko = consumers.map(([, name]) => `${name.ko} VPC`).join('와 ');
    const [vpcs, faces] = consumers.length > 1 ? ['VPCs', 'interface endpoints'] : ['VPC', 'an interface endpoint'];
    return one(
      key,
      told(
        [{ type: 'endpoint-service', service: 'api' }, ...consumers.map(([vpc]): ElementInput => ({ type: 'interface-endpoint', vpc, service: 'api' })), peer(...pair)],
        t(`Peer the ${x.en} VPC with the ${y.en} VPC. Create an endpoint service for ${api.en} behind a Network Load Balancer, with ${faces} in the ${en} ${vpcs}.`, `${x.ko} VPC를 ${y.ko} VPC와 피어링합니다. Network Load Balancer를 사용하여 ${api.ko}의 엔드포인트 서비스를 생성하고 ${ko}에 인터페이스 엔드포인트를 배포합니다.`),
        t(`Offer ${api.en} to the ${en} ${vpcs} through AWS PrivateLink. Connect the ${x.en} and ${y.en} VPCs by VPC peering, with routes on both sides.`, `AWS PrivateLink를 통해 ${ko}에 ${api.ko}를 제공합니다. ${x.ko} VPC와 ${y.ko} VPC는 VPC 피어링으로 연결하고 양쪽에 경로를 추가합니다.`),
      ),
    );
  };
  return [
    one('privatelink', offer, faceStep('api', api, [['a', a], ['c', c]])),
    mixed('privatelink a, peering b-c', [['a', a]], ['b', 'c'], c, b),
    mixed('privatelink c, peering a-b', [['c', c]], ['a', 'b'], a, b),
    mixed('privatelink a, peering a-c', [['a', a]], ['a', 'c'], a, c),
    mixed('privatelink both, peering a-c', [['a', a], ['c', c]], ['a', 'c'], a, c),
  ];
}

function wishesOf([a, b, c]: Names, api: Text, far: boolean, need: TrioNeed): Wish[] {
  const link = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { reach: { from, to } },
    say: [
      t(`Instances in the ${x.en} VPC must be able to open connections to any instance in the ${y.en} VPC.`, `${x.ko} VPC의 인스턴스는 ${y.ko} VPC의 모든 인스턴스에 연결을 시작할 수 있어야 합니다.`),
      t(`The ${x.en} instances have to copy data directly from servers in the ${y.en} VPC.`, `${x.ko} 인스턴스는 ${y.ko} VPC의 여러 서버에서 데이터를 직접 복사해야 합니다.`),
      t(`The ${x.en} VPC needs network connectivity to the whole ${y.en} VPC.`, `${x.ko} VPC는 ${y.ko} VPC 전체에 네트워크로 연결되어야 합니다.`),
      t(`Monitoring tools in the ${x.en} VPC must connect to the private IP addresses of servers in the ${y.en} VPC.`, `${x.ko} VPC의 모니터링 도구는 ${y.ko} VPC에 있는 서버의 프라이빗 IP 주소에 연결할 수 있어야 합니다.`),
    ],
  });
  const calls = (from: string, x: Text): Wish => ({
    requirement: { reach: { from, to: 'api' } },
    say: [
      t(`The ${x.en} application must be able to call ${api.en}.`, `${x.ko} 애플리케이션은 ${api.ko}를 호출할 수 있어야 합니다.`),
      t(`Requests from the ${x.en} VPC to ${api.en} have to succeed.`, `${x.ko} VPC에서 ${api.ko}에 보내는 요청이 처리되어야 합니다.`),
    ],
  });
  const apart = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { isolate: { from, to } },
    say: [
      t(`No traffic may pass between the ${x.en} VPC and the ${y.en} VPC.`, `${x.ko} VPC와 ${y.ko} VPC 간에는 트래픽이 오가지 않아야 합니다.`),
      t(`The ${x.en} VPC and the ${y.en} VPC must stay isolated from each other.`, `${x.ko} VPC와 ${y.ko} VPC는 서로 격리된 상태를 유지해야 합니다.`),
      t(`A security review forbids connections between the ${x.en} VPC and the ${y.en} VPC.`, `보안 검토 결과에 따라 ${x.ko} VPC와 ${y.ko} VPC 간 연결은 금지됩니다.`),
    ],
  });
  const expose = (to: readonly string[], en: string, ko: string): Wish => ({
    requirement: { exposeOnly: { service: 'api', to: [...to] } },
    say: [
      t(`The ${en} must be able to use ${api.en} and nothing else in the ${b.en} VPC.`, `${ko}에서는 ${b.ko} VPC 중 ${api.ko}만 사용할 수 있어야 합니다.`),
      t(`The ${b.en} team wants to offer ${api.en} to the ${en} without opening the rest of its VPC.`, `${b.ko} 팀은 VPC의 나머지 부분은 공개하지 않고 ${ko}에 ${api.ko}를 제공하려고 합니다.`),
    ],
  });
  const onA = expose(['a'], `${a.en} VPC`, `${a.ko} VPC`);
  const onC = expose(['c'], `${c.en} VPC`, `${c.ko} VPC`);
  const onBoth = expose(['a', 'c'], `${a.en} and ${c.en} VPCs`, `${a.ko} VPC와 ${c.ko} VPC`);
  const links = [link('a', 'b', a, b), link('c', 'b', c, b)];
  if (need === 'hub-b') return [...links, link('a', 'c', a, c), apart('a', 'c', a, c), onA, onC, onBoth];
  if (need === 'hub-a') return [...links, calls('c', c), apart('b', 'c', b, c), onA, onBoth];
  return [...links, link('a', 'c', a, c), calls('a', a), calls('c', c), apart('a', 'c', a, c), ...(far ? [apart('b', 'c', b, c)] : [onA, onC, onBoth])];
}
