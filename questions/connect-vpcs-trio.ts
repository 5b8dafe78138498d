import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement } from '../src/network/schema.ts';
import { trioScenes } from './connect-vpcs-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { faceStep, offerStep, peerStep, someTrio, t, told, tunnelStep, vpcLabels, vpcNamed } from './vpc-words.ts';
import { aroundParts, betweenParts, farHubParts, hubParts, oneTableParts, regionHubParts, staticParts } from './ways-hubs.ts';
import { meshWays } from './ways-more.ts';
import { both, linkParts, peerParts } from './ways-parts.ts';

/** What the three VPCs do already need of each other: the second's API for both others, or data of the third for the first. */
export type TrioNeed = 'hub-b' | 'hub-a' | 'open';
type Names = readonly [Text, Text, Text];
const three = t('the three VPCs', '세 VPC');
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
    scene: () => trioScenes(names, region, far ? other : null, blocks, need),
    given: given[need],
    sketches: [...peerings(names, tunnel), ...(far ? twoGateways(names, region, other) : [...oneGateway(names, region), ...privateLink(names, api)])],
    steps: stepsOf(names, api, far ? [region, other] : null),
    wishes: wishesOf(names, api, far, need),
    objectives: tunnel ? [null, 'operations'] : far ? [null] : [null, null, 'cost', 'operations'],
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
    told([{ type: 'transit-gateway', id: 'east', region: near, attachments: ['a', 'b'] }], () => both(hubParts(t(`the ${a.en} and ${b.en} VPCs`, `${a.ko} VPC와 ${b.ko} VPC`), t(`in ${near}`, `${near} 리전의`)), betweenParts(), false)),
    told([{ type: 'transit-gateway', id: 'west', region: far, attachments: ['c'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }], () => both(farHubParts(t(`the ${c.en} VPC`, `${c.ko} VPC`), far, near), staticParts(), false)),
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
    one('mesh', told([peer('a', 'b'), peer('a', 'c'), peer('b', 'c')], () => meshWays(t('three', '세')))),
    ...(tunnel ? [one('tunnel a-c, peering a-b', ab, tunnelStep(['a', 'c'], a, c)), one('tunnel a-c, peering b-c', bc, tunnelStep(['a', 'c'], a, c))] : []),
  ];
}

function oneGateway([a, b, c]: Names, region: string): Sketch[] {
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'b', 'c'], routes });
  const apart = (key: string, middle: Text, x: Text, y: Text, routes: string[][]): Sketch =>
    one(
      key,
      told([hub(routes)], () => both(hubParts(three, t('', '')), aroundParts(x, y, middle), false)),
    );
  return [
    one('gateway', told([hub('full')], () => both(hubParts(three, t(`in ${region}`, `${region} 리전의`)), oneTableParts(), false))),
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
      told(joined(routes, [['c', 'east']]), () => both(regionHubParts(), aroundParts(x, y, middle), false)),
    );
  return [
    one('two gateways', told(joined('full', 'full'), () => both(regionHubParts(), staticParts(), false))),
    apart('two gateways around b', b, a, c, [['a', 'b'], ['b', 'west']]),
    apart('two gateways around a', a, b, c, [['a', 'b'], ['a', 'west']]),
    one('one gateway for two Regions', told([{ type: 'transit-gateway', id: 'hub', region, attachments: ['a', 'b', 'c'] }], () => both(hubParts(three, t(`in ${region}`, `${region} 리전의`)), oneTableParts(), false))),
  ];
}

function privateLink([a, b, c]: Names, api: Text): Sketch[] {
  const offer = offerStep('api', api, b);
  const mixed = (key: string, consumers: readonly (readonly [string, Text])[], pair: readonly [string, string], x: Text, y: Text): Sketch => {
    const many = consumers.length > 1;
    const whose = t(`the ${consumers.map(([, name]) => name.en).join(' and ')} VPC${many ? 's' : ''}`, consumers.map(([, name]) => `${name.ko} VPC`).join('와 '));
    return one(
      key,
      told([{ type: 'endpoint-service', service: 'api' }, ...consumers.map(([vpc]): ElementInput => ({ type: 'interface-endpoint', vpc, service: 'api' })), peer(...pair)], () => both(peerParts(vpcNamed(x), vpcNamed(y)), linkParts(api, whose, many))),
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
    say: late(() => [
      t(`Instances in the ${x.en} VPC must be able to open connections to any instance in the ${y.en} VPC.`, `${x.ko} VPC의 인스턴스는 ${y.ko} VPC의 모든 인스턴스에 연결을 시작할 수 있어야 합니다.`),
      t(`The ${x.en} instances have to copy data directly from servers in the ${y.en} VPC.`, `${x.ko} 인스턴스는 ${y.ko} VPC의 여러 서버에서 데이터를 직접 복사해야 합니다.`),
      t(`The ${x.en} VPC needs network connectivity to the whole ${y.en} VPC.`, `${x.ko} VPC는 ${y.ko} VPC 전체에 네트워크로 연결되어야 합니다.`),
      t(`Monitoring tools in the ${x.en} VPC must connect to the private IP addresses of servers in the ${y.en} VPC.`, `${x.ko} VPC의 모니터링 도구는 ${y.ko} VPC에 있는 서버의 프라이빗 IP 주소에 연결할 수 있어야 합니다.`),
    ]),
  });
  const calls = (from: string, x: Text): Wish => ({
    requirement: { reach: { from, to: 'api' } },
    say: late(() => [
      t(`The ${x.en} application must be able to call ${api.en}.`, `${x.ko} 애플리케이션은 ${api.ko}를 호출할 수 있어야 합니다.`),
      t(`Requests from the ${x.en} VPC to ${api.en} have to succeed.`, `${x.ko} VPC에서 ${api.ko}에 보내는 요청이 처리되어야 합니다.`),
    ]),
  });
  const apart = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { isolate: { from, to } },
    say: late(() => [
      t(`No traffic may pass between the ${x.en} VPC and the ${y.en} VPC.`, `${x.ko} VPC와 ${y.ko} VPC 간에는 트래픽이 오가지 않아야 합니다.`),
      t(`The ${x.en} VPC and the ${y.en} VPC must stay isolated from each other.`, `${x.ko} VPC와 ${y.ko} VPC는 서로 격리된 상태를 유지해야 합니다.`),
      t(`A security review forbids connections between the ${x.en} VPC and the ${y.en} VPC.`, `보안 검토 결과에 따라 ${x.ko} VPC와 ${y.ko} VPC 간 연결은 금지됩니다.`),
    ]),
  });
  const expose = (to: readonly string[], en: string, ko: string): Wish => ({
    requirement: { exposeOnly: { service: 'api', to: [...to] } },
    say: late(() => [
      t(`The ${en} must be able to use ${api.en} and nothing else in the ${b.en} VPC.`, `${ko}에서는 ${b.ko} VPC 중 ${api.ko}만 사용할 수 있어야 합니다.`),
      t(`The ${b.en} team wants to offer ${api.en} to the ${en} without opening the rest of its VPC.`, `${b.ko} 팀은 VPC의 나머지 부분은 공개하지 않고 ${ko}에 ${api.ko}를 제공하려고 합니다.`),
    ]),
  });
  const onA = expose(['a'], `${a.en} VPC`, `${a.ko} VPC`);
  const onC = expose(['c'], `${c.en} VPC`, `${c.ko} VPC`);
  const onBoth = expose(['a', 'c'], `${a.en} and ${c.en} VPCs`, `${a.ko} VPC와 ${c.ko} VPC`);
  const links = [link('a', 'b', a, b), link('c', 'b', c, b)];
  if (need === 'hub-b') return [...links, link('a', 'c', a, c), apart('a', 'c', a, c), onA, onC, onBoth];
  if (need === 'hub-a') return [...links, calls('c', c), apart('b', 'c', b, c), onA, onBoth];
  return [...links, link('a', 'c', a, c), calls('a', a), calls('c', c), apart('a', 'c', a, c), ...(far ? [apart('b', 'c', b, c)] : [onA, onC, onBoth])];
}
