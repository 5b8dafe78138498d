import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { chainScenes } from './connect-vpcs-chain-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { faceStep, offerStep, peerStep, someTrio, t, told, tunnelStep, vpcLabels } from './vpc-words.ts';

/** A client, the VPC in the middle and the provider of an API. */
type Names = readonly [Text, Text, Text];

/** Two peerings in a row, and a client at one end that wants something of the other; in `half` worlds a third peering lacks routes on one side. */
export function drawChain(rng: Rng): Draft {
  const [a, p, h] = someTrio(rng);
  const names: Names = [a, h, p];
  const [region, other] = someRegions(rng, 2) as [string, string];
  const far = rng.chance(0.25);
  const half = !far && rng.chance(0.4) ? rng.pick(['a', 'p'] as const) : null;
  const keep = rng.chance(0.25);
  const selfManaged: Sketch[] = rng.chance(0.5) ? [...(half ? [] : tunnels(names)), proxied(names, t(`the ${p.en} API`, `${p.ko} API`))] : [];
  const blocks = someBlocks(rng, 3) as [string, string, string];
  const api = t(`the ${p.en} API`, `${p.ko} API`);
  const elements: ElementInput[] = [
    { type: 'vpc-peering', id: 'first', vpcs: ['a', 'h'] },
    { type: 'vpc-peering', id: 'second', vpcs: ['h', 'p'] },
    ...(half ? [{ type: 'vpc-peering' as const, id: 'third', vpcs: ['a', 'p'] as [string, string], routes: half }] : []),
  ];
  return {
    world: {
      vpcs: [{ id: 'a', region: far ? other : region, cidrs: [blocks[0]] }, { id: 'h', region, cidrs: [blocks[1]] }, { id: 'p', region, cidrs: [blocks[2]] }],
      services: [{ id: 'api', vpc: 'p' }],
      elements,
    },
    labels: { ...vpcLabels('a', a), ...vpcLabels('h', h), ...vpcLabels('p', p), api, first: t('VPC peering connection', 'VPC 피어링 연결'), second: t('VPC peering connection', 'VPC 피어링 연결'), third: t('VPC peering connection', 'VPC 피어링 연결'), hub: t('transit gateway', 'Transit Gateway') },
    scene: chainScenes(names, region, far ? other : null, half, keep),
    given: [{ reach: { from: 'a', to: 'api' } }, ...(keep ? [{ reach: { from: 'a', to: 'h' } }, { reach: { from: 'h', to: 'api' } }] : [])],
    sketches: [...changes(names, half), ...selfManaged, ...(far ? [] : [...hubs(names, region, half), ...links(names, api, half)])],
    steps: stepsOf(names, api, far, half),
    wishes: wishesOf(names, api, far, keep),
    objectives: [null],
  };
}

const cut = (id: string, x: Text, y: Text): Step => ({
  elements: [],
  removes: [id],
  say: [t(`Delete the VPC peering connection between the ${x.en} VPC and the ${y.en} VPC.`, `${x.ko} VPC와 ${y.ko} VPC 간의 VPC 피어링 연결을 삭제합니다.`), t(`Remove the peering connection of the ${x.en} and ${y.en} VPCs, with its routes.`, `${x.ko} VPC와 ${y.ko} VPC의 피어링 연결을 해당 경로와 함께 제거합니다.`)],
});

/** What makes client and provider peers: a new connection, or the route that the old one lacks. */
function direct([a, , p]: Names, half: 'a' | 'p' | null): Step {
  if (!half) return peerStep(['a', 'p'], a, p);
  const [bare, full] = half === 'a' ? [p, a] : [a, p];
  return {
    elements: [],
    changes: [{ id: 'third', set: { routes: 'both' } }],
    say: [
      t(`Add a route to the CIDR block of the ${full.en} VPC, with the peering connection as its target, to the route tables of the ${bare.en} VPC.`, `${bare.ko} VPC의 라우팅 테이블에 ${full.ko} VPC의 CIDR 블록에 대한 경로를 추가하고 대상을 피어링 연결로 지정합니다.`),
      t(`Update the ${bare.en} VPC route tables with a route through the peering connection to the ${full.en} VPC.`, `피어링 연결을 통해 ${full.ko} VPC로 가는 경로를 ${bare.ko} VPC의 라우팅 테이블에 추가합니다.`),
    ],
  };
}

function stepsOf(names: Names, api: Text, far: boolean, half: 'a' | 'p' | null): Step[] {
  const [a, h, p] = names;
  const cuts = [cut('first', a, h), cut('second', h, p), ...(half ? [cut('third', a, p)] : [])];
  const linked = far ? [] : [offerStep('api', api, p), faceStep('api', api, [['a', a]]), faceStep('api', api, [['h', h]])];
  return [direct(names, half), ...cuts, ...linked, ...(half ? [] : [tunnelStep(['a', 'p'], a, p)])];
}

function changes(names: Names, half: 'a' | 'p' | null): Sketch[] {
  const [a, h, p] = names;
  return [
    one('peer them', direct(names, half)),
    one('peer them, cut the first', direct(names, half), cut('first', a, h)),
    one('peer them, cut the second', direct(names, half), cut('second', h, p)),
  ];
}

const tunnels = ([a, h, p]: Names): Sketch[] => [
  one('tunnel', tunnelStep(['a', 'p'], a, p)),
  one('tunnel, cut the first', tunnelStep(['a', 'p'], a, p), cut('first', a, h)),
  one('tunnel, cut the second', tunnelStep(['a', 'p'], a, p), cut('second', h, p)),
];

function hubs([a, h, p]: Names, region: string, half: 'a' | 'p' | null): Sketch[] {
  const all = half ? ['first', 'second', 'third'] : ['first', 'second'];
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'h', 'p'], routes });
  const apart = (key: string, middle: Text, x: Text, y: Text, routes: string[][]): Sketch =>
    one(key, {
      elements: [hub(routes)],
      removes: all,
      say: [
        t(`Replace the peering connections with a transit gateway. Set its route tables so that the ${x.en} and ${y.en} VPCs reach the ${middle.en} VPC but not each other.`, `피어링 연결을 Transit Gateway로 대체합니다. ${x.ko} VPC와 ${y.ko} VPC가 ${middle.ko} VPC에는 연결되지만 서로 연결되지는 않도록 라우팅 테이블을 설정합니다.`),
        t(`Move the three VPCs from peering to a transit gateway whose route tables separate the ${x.en} VPC from the ${y.en} VPC and join both with the ${middle.en} VPC.`, `세 VPC를 피어링에서 Transit Gateway로 이전합니다. 라우팅 테이블은 ${x.ko} VPC와 ${y.ko} VPC를 분리하고 둘을 각각 ${middle.ko} VPC와 연결합니다.`),
      ],
    });
  return [
    one('hub', {
      elements: [hub('full')],
      removes: all,
      say: [
        t('Replace the peering connections with a transit gateway. Attach the three VPCs to it with one shared route table, and add routes in each VPC.', '피어링 연결을 Transit Gateway로 대체합니다. 하나의 공유 라우팅 테이블로 세 VPC를 연결하고 각 VPC에 경로를 추가합니다.'),
        t('Delete the peering connections. Attach the three VPCs to a transit gateway, and update the subnet route tables to send traffic to the other VPCs through it.', '피어링 연결을 삭제합니다. 세 VPC를 Transit Gateway에 연결하고 다른 VPC로 가는 트래픽을 Transit Gateway로 보내도록 서브넷 라우팅 테이블을 업데이트합니다.'),
      ],
    }),
    apart('hub around p', p, a, h, [['a', 'p'], ['h', 'p']]),
    apart('hub around a', a, h, p, [['a', 'h'], ['a', 'p']]),
  ];
}

/** Forwarding servers in the middle: the one way on through a VPC that has peers on both sides. */
const proxied = ([a, h]: Names, api: Text): Sketch =>
  one(
    'proxies',
    told(
      [{ type: 'proxy', vpc: 'h', service: 'api', azs: 2 }],
      t(`Run a fleet of proxy servers in two Availability Zones of the ${h.en} VPC, and send requests from the ${a.en} VPC to ${api.en} through it.`, `${h.ko} VPC의 가용 영역 2개에서 프록시 서버 플릿을 실행하고 ${a.ko} VPC에서 ${api.ko}에 보내는 요청을 이 플릿으로 전달합니다.`),
      t(`Deploy proxy instances across two Availability Zones in the ${h.en} VPC that forward requests of the ${a.en} application to ${api.en}.`, `${a.ko} 애플리케이션의 요청을 ${api.ko}에 전달하는 프록시 인스턴스를 ${h.ko} VPC의 가용 영역 2개에 배포합니다.`),
    ),
  );

function links([a, h, p]: Names, api: Text, half: 'a' | 'p' | null): Sketch[] {
  const offer = offerStep('api', api, p);
  const offered = (...consumers: string[]): ElementInput[] => [{ type: 'endpoint-service', service: 'api' }, ...consumers.map((vpc): ElementInput => ({ type: 'interface-endpoint', vpc, service: 'api' }))];
  const linked = (key: string, consumers: string[], removes: string[], ...say: Text[]): Sketch => one(key, { elements: offered(...consumers), removes, say });
  return [
    one('privatelink', offer, faceStep('api', api, [['a', a]])),
    linked(
      'privatelink, cut the first',
      ['a'],
      ['first'],
      t(`Create an endpoint service for ${api.en} behind a Network Load Balancer and an interface endpoint in the ${a.en} VPC. Delete the peering connection between the ${a.en} and ${h.en} VPCs.`, `Network Load Balancer를 사용하여 ${api.ko}의 엔드포인트 서비스를 생성하고 ${a.ko} VPC에 인터페이스 엔드포인트를 생성합니다. ${a.ko} VPC와 ${h.ko} VPC 간의 피어링 연결을 삭제합니다.`),
      t(`Connect the ${a.en} VPC to ${api.en} through AWS PrivateLink, and remove its peering connection with the ${h.en} VPC.`, `AWS PrivateLink를 통해 ${a.ko} VPC를 ${api.ko}에 연결하고 ${h.ko} VPC와의 피어링 연결을 제거합니다.`),
    ),
    linked(
      'privatelink for both, cut the second',
      ['a', 'h'],
      ['second'],
      t(`Offer ${api.en} to the ${a.en} and ${h.en} VPCs through AWS PrivateLink. Delete the peering connection between the ${h.en} and ${p.en} VPCs.`, `AWS PrivateLink를 통해 ${a.ko} VPC와 ${h.ko} VPC에 ${api.ko}를 제공합니다. ${h.ko} VPC와 ${p.ko} VPC 간의 피어링 연결을 삭제합니다.`),
      t(`Replace the peering connection of the ${h.en} and ${p.en} VPCs with an endpoint service for ${api.en} and interface endpoints in the ${a.en} and ${h.en} VPCs.`, `${h.ko} VPC와 ${p.ko} VPC의 피어링 연결을 ${api.ko}의 엔드포인트 서비스, 그리고 ${a.ko} VPC와 ${h.ko} VPC의 인터페이스 엔드포인트로 대체합니다.`),
    ),
    ...(half
      ? [
          linked(
            'privatelink, cut the third',
            ['a'],
            ['third'],
            t(`Delete the peering connection between the ${a.en} and ${p.en} VPCs. Give the ${a.en} VPC access to ${api.en} through AWS PrivateLink instead.`, `${a.ko} VPC와 ${p.ko} VPC 간의 피어링 연결을 삭제합니다. 대신 AWS PrivateLink를 통해 ${a.ko} VPC에서 ${api.ko}에 액세스하도록 합니다.`),
            t(`Replace the peering connection of the ${a.en} and ${p.en} VPCs with an endpoint service for ${api.en} and an interface endpoint in the ${a.en} VPC.`, `${a.ko} VPC와 ${p.ko} VPC의 피어링 연결을 ${api.ko}의 엔드포인트 서비스와 ${a.ko} VPC의 인터페이스 엔드포인트로 대체합니다.`),
          ),
        ]
      : []),
  ];
}

function wishesOf([a, h, p]: Names, api: Text, far: boolean, keep: boolean): Wish[] {
  const whole = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { reach: { from, to } },
    say: [
      t(`Administrators in the ${x.en} VPC must be able to connect to all the servers in the ${y.en} VPC.`, `${x.ko} VPC의 관리자는 ${y.ko} VPC의 모든 서버에 연결할 수 있어야 합니다.`),
      t(`Instances in the ${x.en} VPC need to reach any private IP address in the ${y.en} VPC.`, `${x.ko} VPC의 인스턴스는 ${y.ko} VPC의 모든 프라이빗 IP 주소에 연결해야 합니다.`),
      t(`The ${x.en} VPC must have network access to the whole ${y.en} VPC.`, `${x.ko} VPC에서는 ${y.ko} VPC 전체에 네트워크로 액세스할 수 있어야 합니다.`),
    ],
  });
  const apart = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { isolate: { from, to } },
    say: [
      t(`Connections from the ${x.en} VPC to the ${y.en} VPC must no longer be possible.`, `${x.ko} VPC에서 ${y.ko} VPC로의 연결은 더 이상 가능하지 않아야 합니다.`),
      t(`From now on, the ${x.en} VPC must not be able to connect to the ${y.en} VPC.`, `앞으로 ${x.ko} VPC에서 ${y.ko} VPC에 연결할 수 없어야 합니다.`),
    ],
  });
  const stay: Wish = {
    requirement: { isolate: { from: 'p', to: 'a' } },
    say: [
      t(`Servers in the ${p.en} VPC must not be able to open connections to the ${a.en} VPC.`, `${p.ko} VPC의 서버는 ${a.ko} VPC로 연결을 시작할 수 없어야 합니다.`),
      t(`The ${a.en} team does not accept connections that begin in the ${p.en} VPC.`, `${a.ko} 팀은 ${p.ko} VPC에서 시작되는 연결을 허용하지 않습니다.`),
    ],
  };
  const quiet: Wish = {
    requirement: { private: { from: 'a', to: 'api' } },
    say: [
      t(`The ${a.en} application must call ${api.en} over a path that does not depend on the internet.`, `${a.ko} 애플리케이션은 인터넷에 의존하지 않는 경로로 ${api.ko}를 호출해야 합니다.`),
      t(`Requests from the ${a.en} VPC to ${api.en} have to stay off the internet.`, `${a.ko} VPC에서 ${api.ko}에 보내는 요청은 인터넷을 거치지 않아야 합니다.`),
    ],
  };
  const expose = (to: string[], en: string, ko: string): Wish => ({
    requirement: { exposeOnly: { service: 'api', to } },
    say: [
      t(`The ${en} must have access to ${api.en} and to nothing else in the ${p.en} VPC.`, `${ko}에서는 ${p.ko} VPC 중 ${api.ko}에만 액세스할 수 있어야 합니다.`),
      t(`The owner of ${api.en} grants the ${en} access to the API alone, not to its network.`, `${api.ko}의 소유 팀은 ${ko}에 네트워크가 아닌 API에 대한 액세스만 허용합니다.`),
    ],
  });
  const kept = keep ? [] : [whole('h', 'p', h, p), whole('a', 'h', a, h), apart('a', 'h', a, h), apart('h', 'p', h, p)];
  const base = [quiet, whole('a', 'p', a, p), whole('p', 'a', p, a), stay, expose(['a'], `${a.en} VPC`, `${a.ko} VPC`), ...kept];
  return far || keep ? base : [...base, expose(['a', 'h'], `${a.en} and ${h.en} VPCs`, `${a.ko} VPC와 ${h.ko} VPC`)];
}
