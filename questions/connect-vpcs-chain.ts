import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { chainScenes } from './connect-vpcs-chain-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { faceStep, offerStep, peerStep, someTrio, t, told, tunnelStep, vpcLabels, vpcNamed } from './vpc-words.ts';
import { aroundParts, oneTableParts, replaceParts } from './ways-hubs.ts';
import { cutParts } from './ways-more.ts';
import { alone, both, linkParts } from './ways-parts.ts';

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
    scene: () => chainScenes(names, region, far ? other : null, half, keep),
    given: [{ reach: { from: 'a', to: 'api' } }, ...(keep ? [{ reach: { from: 'a', to: 'h' } }, { reach: { from: 'h', to: 'api' } }] : [])],
    sketches: [...changes(names, half), ...selfManaged, ...(far ? [] : [...hubs(names, region, half), ...links(names, api, half)])],
    steps: stepsOf(names, api, far, half),
    wishes: wishesOf(names, api, far, keep),
    objectives: [null],
  };
}

const cut = (id: string, x: Text, y: Text): Step => ({ elements: [], removes: [id], say: late(() => alone(cutParts(x, y))) });

/** What makes client and provider peers: a new connection, or the route that the old one lacks. */
function direct([a, , p]: Names, half: 'a' | 'p' | null): Step {
  if (!half) return peerStep(['a', 'p'], a, p);
  const [bare, full] = half === 'a' ? [p, a] : [a, p];
  return {
    elements: [],
    changes: [{ id: 'third', set: { routes: 'both' } }],
    say: late(() => [
      t(`Add a route to the CIDR block of the ${full.en} VPC, with the peering connection as its target, to the route tables of the ${bare.en} VPC.`, `${bare.ko} VPC의 라우팅 테이블에 ${full.ko} VPC의 CIDR 블록에 대한 경로를 추가하고 대상을 피어링 연결로 지정합니다.`),
      t(`Update the ${bare.en} VPC route tables with a route through the peering connection to the ${full.en} VPC.`, `피어링 연결을 통해 ${full.ko} VPC로 가는 경로를 ${bare.ko} VPC의 라우팅 테이블에 추가합니다.`),
    ]),
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
    one(key, { elements: [hub(routes)], removes: all, say: late(() => both(replaceParts(), aroundParts(x, y, middle), false)) });
  return [
    one('hub', { elements: [hub('full')], removes: all, say: late(() => both(replaceParts(), oneTableParts(), false)) }),
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
      () => [
        t(`Run a fleet of proxy servers in two Availability Zones of the ${h.en} VPC, and send requests from the ${a.en} VPC to ${api.en} through it.`, `${h.ko} VPC의 가용 영역 2개에서 프록시 서버 플릿을 실행하고 ${a.ko} VPC에서 ${api.ko}에 보내는 요청을 이 플릿으로 전달합니다.`),
        t(`Deploy proxy instances across two Availability Zones in the ${h.en} VPC that forward requests of the ${a.en} application to ${api.en}.`, `${a.ko} 애플리케이션의 요청을 ${api.ko}에 전달하는 프록시 인스턴스를 ${h.ko} VPC의 가용 영역 2개에 배포합니다.`),
      ],
    ),
  );

function links([a, h, p]: Names, api: Text, half: 'a' | 'p' | null): Sketch[] {
  const offer = offerStep('api', api, p);
  const offered = (...consumers: string[]): ElementInput[] => [{ type: 'endpoint-service', service: 'api' }, ...consumers.map((vpc): ElementInput => ({ type: 'interface-endpoint', vpc, service: 'api' }))];
  const linked = (key: string, consumers: string[], whose: Text, removes: string, x: Text, y: Text): Sketch =>
    one(key, { elements: offered(...consumers), removes: [removes], say: late(() => both(linkParts(api, whose, consumers.length > 1), cutParts(x, y))) });
  return [
    one('privatelink', offer, faceStep('api', api, [['a', a]])),
    linked('privatelink, cut the first', ['a'], vpcNamed(a), 'first', a, h),
    linked('privatelink for both, cut the second', ['a', 'h'], t(`the ${a.en} and ${h.en} VPCs`, `${a.ko} VPC와 ${h.ko} VPC`), 'second', h, p),
    ...(half ? [linked('privatelink, cut the third', ['a'], vpcNamed(a), 'third', a, p)] : []),
  ];
}

function wishesOf([a, h, p]: Names, api: Text, far: boolean, keep: boolean): Wish[] {
  const whole = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { reach: { from, to } },
    say: late(() => [
      t(`Administrators in the ${x.en} VPC must be able to connect to all the servers in the ${y.en} VPC.`, `${x.ko} VPC의 관리자는 ${y.ko} VPC의 모든 서버에 연결할 수 있어야 합니다.`),
      t(`Instances in the ${x.en} VPC need to reach any private IP address in the ${y.en} VPC.`, `${x.ko} VPC의 인스턴스는 ${y.ko} VPC의 모든 프라이빗 IP 주소에 연결해야 합니다.`),
      t(`The ${x.en} VPC must have network access to the whole ${y.en} VPC.`, `${x.ko} VPC에서는 ${y.ko} VPC 전체에 네트워크로 액세스할 수 있어야 합니다.`),
    ]),
  });
  const apart = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { isolate: { from, to } },
    say: late(() => [
      t(`Connections from the ${x.en} VPC to the ${y.en} VPC must no longer be possible.`, `${x.ko} VPC에서 ${y.ko} VPC로의 연결은 더 이상 가능하지 않아야 합니다.`),
      t(`From now on, the ${x.en} VPC must not be able to connect to the ${y.en} VPC.`, `앞으로 ${x.ko} VPC에서 ${y.ko} VPC에 연결할 수 없어야 합니다.`),
    ]),
  });
  const stay: Wish = {
    requirement: { isolate: { from: 'p', to: 'a' } },
    say: late(() => [
      t(`Servers in the ${p.en} VPC must not be able to open connections to the ${a.en} VPC.`, `${p.ko} VPC의 서버는 ${a.ko} VPC로 연결을 시작할 수 없어야 합니다.`),
      t(`The ${a.en} team does not accept connections that begin in the ${p.en} VPC.`, `${a.ko} 팀은 ${p.ko} VPC에서 시작되는 연결을 허용하지 않습니다.`),
    ]),
  };
  const quiet: Wish = {
    requirement: { private: { from: 'a', to: 'api' } },
    say: late(() => [
      t(`The ${a.en} application must call ${api.en} over a path that does not depend on the internet.`, `${a.ko} 애플리케이션은 인터넷에 의존하지 않는 경로로 ${api.ko}를 호출해야 합니다.`),
      t(`Requests from the ${a.en} VPC to ${api.en} have to stay off the internet.`, `${a.ko} VPC에서 ${api.ko}에 보내는 요청은 인터넷을 거치지 않아야 합니다.`),
    ]),
  };
  const expose = (to: string[], en: string, ko: string): Wish => ({
    requirement: { exposeOnly: { service: 'api', to } },
    say: late(() => [
      t(`The ${en} must have access to ${api.en} and to nothing else in the ${p.en} VPC.`, `${ko}에서는 ${p.ko} VPC 중 ${api.ko}에만 액세스할 수 있어야 합니다.`),
      t(`The owner of ${api.en} grants the ${en} access to the API alone, not to its network.`, `${api.ko}의 소유 팀은 ${ko}에 네트워크가 아닌 API에 대한 액세스만 허용합니다.`),
    ]),
  });
  const kept = keep ? [] : [whole('h', 'p', h, p), whole('a', 'h', a, h), apart('a', 'h', a, h), apart('h', 'p', h, p)];
  const base = [quiet, whole('a', 'p', a, p), whole('p', 'a', p, a), stay, expose(['a'], `${a.en} VPC`, `${a.ko} VPC`), ...kept];
  return far || keep ? base : [...base, expose(['a', 'h'], `${a.en} and ${h.en} VPCs`, `${a.ko} VPC와 ${h.ko} VPC`)];
}
