import type { Draft } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { row, someTrio, t, vpcNamed } from './vpc-words.ts';
import { propagateWays, renumberWays, secondHubWays, staticRouteWays } from './ways-hub-repairs.ts';
import { alone, linkParts } from './ways-parts.ts';
import { peeringWays } from './ways.ts';

const says = (...pairs: readonly (readonly [string, string])[]): Text[] => pairs.map(([en, ko]) => ({ en, ko }));
const apis: readonly Text[] = [t('tax API', '세금 API'), t('license server', '라이선스 서버'), t('quote API', '견적 API'), t('ledger API', '원장 API'), t('geocoding API', '지오코딩 API'), t('document store', '문서 저장소')];

/** A VPC on a transit gateway with the same CIDR block as another one: no route in the gateway helps it. */
export function overlapping(rng: Rng): Draft {
  const [x, y, z] = someTrio(rng);
  const [shared, by, fresh] = someBlocks(rng, 3) as [string, string, string];
  const region = someRegions(rng, 1)[0] as string;
  const api = rng.pick(apis);
  const [vx, vy] = [vpcNamed(x), vpcNamed(y)];
  const routes = [['x', 'y'], ['y', 'z']];
  // A change of the gateway after which it routes as before.
  const idle = (what: string, say: () => readonly Text[]) => one(what, { changes: [{ id: 'hub', set: { routes } }], say: late(say) });
  const link = one('privatelink', {
    elements: [{ type: 'endpoint-service', service: 'api' }, { type: 'interface-endpoint', vpc: 'x', service: 'api', azs: 2 }],
    say: late(() => alone(linkParts(t(`the ${api.en}`, `${vy.ko}의 ${api.ko}`), vx))),
  });
  const moved = one('new addresses', { changes: [{ id: 'x', set: { cidrs: [fresh] } }], say: late(() => renumberWays(x, fresh)) });
  return {
    world: {
      vpcs: [{ id: 'x', region, cidrs: [shared] }, { id: 'y', region, cidrs: [by] }, { id: 'z', region, cidrs: [shared] }],
      services: [{ id: 'api', vpc: 'y' }],
      elements: [{ type: 'transit-gateway', id: 'hub', region, attachments: ['x', 'y', 'z'], routes }],
    },
    labels: {
      x: t(`the ${x.en} VPC`, `${x.ko} VPC`), y: t(`the ${y.en} VPC`, `${y.ko} VPC`), z: t(`the ${z.en} VPC`, `${z.ko} VPC`), api: t(`the ${api.en}`, api.ko), hub: t('transit gateway', 'Transit Gateway'), second: t('second transit gateway', '두 번째 Transit Gateway'),
      'client:x': t(`instances in the ${x.en} VPC`, `${x.ko} VPC의 인스턴스`), 'client:y': t(`instances in the ${y.en} VPC`, `${y.ko} VPC의 인스턴스`), 'client:z': t(`instances in the ${z.en} VPC`, `${z.ko} VPC의 인스턴스`),
    },
    scene: () => scenes([x, y, z], api, region, shared, by),
    sketches: [
      link, moved,
      idle('static route', () => staticRouteWays(shared, vy, vx)),
      idle('propagation', () => propagateWays(vx, vy, true)),
      one('peering', { elements: [{ type: 'vpc-peering', vpcs: ['x', 'y'] }], say: late(() => peeringWays(vx, vy)) }),
      one('second hub', { elements: [{ type: 'transit-gateway', id: 'second', region, attachments: ['x', 'y'] }], say: late(() => secondHubWays(vx, vy)) }),
    ],
    given: [{ reach: { from: 'x', to: 'api' } }],
    wishes: [
      { requirement: { isolate: { from: 'y', to: 'x' } }, say: late(() => says([`Connections that the ${y.en} VPC opens to the ${x.en} VPC have to be blocked.`, `${y.ko} VPC에서 ${x.ko} VPC로 시작하는 연결은 차단해야 합니다.`], [`The ${x.en} VPC must stay closed to connections that start in the ${y.en} VPC.`, `${x.ko} VPC는 ${y.ko} VPC에서 시작하는 연결을 받지 않는 상태로 유지해야 합니다.`])) },
      { requirement: { reach: { from: 'y', to: 'x' } }, say: late(() => says([`Instances in the ${y.en} VPC must be able to open connections to the ${x.en} VPC.`, `${y.ko} VPC의 인스턴스에서 ${x.ko} VPC로 연결을 시작할 수 있어야 합니다.`], [`Hosts in the ${x.en} VPC must be within reach of the ${y.en} VPC.`, `${y.ko} VPC에서 ${x.ko} VPC의 호스트를 호출할 수 있어야 합니다.`])) },
    ],
    objectives: [null],
  };
}

function scenes([x, y, z]: readonly [Text, Text, Text], api: Text, region: string, shared: string, by: string): Wording[] {
  const openings: readonly Wording[] = [
    () => t(`{who} attached the ${x.en} VPC (${shared}), taken over with a competitor, to its transit gateway in ${region}. The ${y.en} VPC (${by}) and the ${z.en} VPC (${shared}) were attached before.`, `{who} 인수한 경쟁사의 ${x.ko} VPC(${shared})를 ${region} 리전의 Transit Gateway에 연결했습니다. ${y.ko} VPC(${by})와 ${z.ko} VPC(${shared})는 이전부터 연결되어 있었습니다.`),
    () => t(`{who} has the ${x.en} VPC (${shared}), the ${y.en} VPC (${by}), and the ${z.en} VPC (${shared}) on one transit gateway in ${region}, and routes in all of their subnets.`, `{who} ${region} 리전의 Transit Gateway 1개에 ${x.ko} VPC(${shared}), ${y.ko} VPC(${by}), ${z.ko} VPC(${shared})를 연결하고 모든 서브넷에 경로를 추가했습니다.`),
    () => t(`{who} lets teams choose their addresses. So the ${x.en} VPC and the ${z.en} VPC on its transit gateway in ${region} both use ${shared}; the ${y.en} VPC uses ${by}.`, `{who} 팀에서 주소를 직접 선택하게 합니다. 그 결과 ${region} 리전의 Transit Gateway에 연결된 ${x.ko} VPC와 ${z.ko} VPC는 모두 ${shared} 블록을, ${y.ko} VPC는 ${by} 블록을 사용합니다.`),
    () => t(`{who} copied a template for the ${x.en} VPC, so it has the block ${shared} of the ${z.en} VPC. Both are attached to a transit gateway in ${region} with the ${y.en} VPC (${by}).`, `{who} 템플릿을 복사하여 ${x.ko} VPC를 생성했으므로 이 VPC는 ${z.ko} VPC와 같은 ${shared} 블록을 사용합니다. 두 VPC는 ${y.ko} VPC(${by})와 함께 ${region} 리전의 Transit Gateway에 연결되어 있습니다.`),
    () => t(`{who} merged two networks on a transit gateway in ${region}. In it, the ${x.en} VPC and the ${z.en} VPC have the same block, ${shared}, beside the ${y.en} VPC (${by}).`, `{who} ${region} 리전의 Transit Gateway에서 두 네트워크를 통합했습니다. 이 네트워크에는 ${y.ko} VPC(${by}) 외에 같은 ${shared} 블록을 사용하는 ${x.ko} VPC와 ${z.ko} VPC가 있습니다.`),
    () => t(`{who} operates a transit gateway in ${region} for the ${y.en} VPC (${by}) and the ${z.en} VPC (${shared}). The ${x.en} VPC, which also uses ${shared}, was attached last week.`, `{who} ${region} 리전에서 ${y.ko} VPC(${by})와 ${z.ko} VPC(${shared})를 위한 Transit Gateway를 운영합니다. 역시 ${shared} 블록을 사용하는 ${x.ko} VPC는 지난주에 연결되었습니다.`),
    () => t(`{who} found two VPCs with the block ${shared} on one transit gateway in ${region}: the ${x.en} VPC and the ${z.en} VPC, which came first. The ${y.en} VPC (${by}) is the third.`, `{who} ${region} 리전의 한 Transit Gateway에서 ${shared} 블록을 사용하는 VPC 2개를 발견했습니다. 먼저 연결된 ${z.ko} VPC와 ${x.ko} VPC입니다. 세 번째는 ${y.ko} VPC(${by})입니다.`),
    () => t(`{who} inherited the ${x.en} VPC (${shared}) with an attachment to its transit gateway in ${region}, to which the ${y.en} VPC (${by}) and the ${z.en} VPC (${shared}) belong.`, `{who} ${x.ko} VPC(${shared})를 물려받아 ${y.ko} VPC(${by})와 ${z.ko} VPC(${shared})가 있는 ${region} 리전의 Transit Gateway에 연결했습니다.`),
    () => t(`{who} sees no route to the ${x.en} VPC (${shared}) in its transit gateway in ${region}, as ${shared} leads to the ${z.en} VPC. Both are attached, like the ${y.en} VPC (${by}).`, `{who} ${region} 리전의 Transit Gateway에 ${x.ko} VPC(${shared})로 가는 경로가 없고 ${shared} 경로는 ${z.ko} VPC로 향한다는 것을 확인했습니다. 두 VPC와 ${y.ko} VPC(${by})는 모두 연결되어 있습니다.`),
    () => t(`{who} grew faster than its address plan. Of three VPCs on a transit gateway in ${region}, the ${x.en} VPC and the ${z.en} VPC were given ${shared}, the ${y.en} VPC ${by}.`, `{who} 주소 계획보다 빠르게 성장했습니다. ${region} 리전의 Transit Gateway에 연결된 VPC 3개 중 ${x.ko} VPC와 ${z.ko} VPC에는 ${shared} 블록이, ${y.ko} VPC에는 ${by} 블록이 할당되었습니다.`),
    () => t(`{who} migrated the ${x.en} VPC from a peering connection to the transit gateway in ${region} of the ${y.en} VPC (${by}) and the ${z.en} VPC. The ${x.en} VPC and the ${z.en} VPC have the same block, ${shared}.`, `{who} ${x.ko} VPC를 피어링 연결에서 ${y.ko} VPC(${by})와 ${z.ko} VPC가 사용하는 ${region} 리전의 Transit Gateway로 마이그레이션했습니다. ${x.ko} VPC와 ${z.ko} VPC는 같은 ${shared} 블록을 사용합니다.`),
    () => t(`{who} tests its newest attachment, the ${x.en} VPC (${shared}), to a transit gateway in ${region}. The other attachments are the ${y.en} VPC (${by}) and the ${z.en} VPC (${shared}).`, `{who} ${region} 리전의 Transit Gateway에 가장 최근에 연결한 ${x.ko} VPC(${shared})를 테스트하고 있습니다. 이 Transit Gateway에는 ${y.ko} VPC(${by})와 ${z.ko} VPC(${shared})도 연결되어 있습니다.`),
  ];
  // A route for the block that is taken from the other VPC would let the calls through, and cut that VPC off.
  const troubles: readonly Text[] = [
    t(`Calls from the ${x.en} VPC to the ${api.en} in the ${y.en} VPC fail and must be made to work. Routes to the ${z.en} VPC have to stay.`, `${x.ko} VPC에서 ${y.ko} VPC의 ${api.ko}에 보내는 호출이 실패하며, ${z.ko} VPC로 향하는 경로를 유지하면서 이 호출이 성공하도록 해야 합니다.`),
    t(`The ${x.en} VPC must be able to use the ${api.en} in the ${y.en} VPC, which it does not reach. The routes that lead to the ${z.en} VPC are needed as they are.`, `${x.ko} VPC에서는 ${y.ko} VPC의 ${api.ko}에 연결되지 않으며, 이를 사용할 수 있어야 합니다. ${z.ko} VPC로 향하는 경로는 그대로 필요합니다.`),
  ];
  return openings.flatMap((opening) => troubles.map((trouble) => () => row(opening(), trouble)));
}
