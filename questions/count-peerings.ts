import type { Blueprint, CountDraft, CountValue } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import { t } from './vpc-words.ts';

const mesh = (n: number): number => (n * (n - 1)) / 2;

/** How many peering connections a number of VPCs takes: all with all, all with one, in two groups, or beside a mesh that stands. */
export const blueprint: Blueprint = {
  id: 'count-peerings',
  topic: 'vpc-peering',
  weight: 1,
  drawCount: (rng: Rng): CountDraft => ({ ...rng.pick([full, hub, groups, joined])(rng), labels: {}, type: 'vpc-peering', ask: asks, unit }),
};

type Part = Pick<CountDraft, 'world' | 'scene' | 'requirements' | 'values'>;

const unit = (n: number): Text => t(`${n} VPC peering connection${n === 1 ? '' : 's'}`, `VPC 피어링 연결 ${n}개`);
const asks: readonly Text[] = [
  t('What is the least number of VPC peering connections that meets these requirements?', '이러한 요구 사항을 충족하는 VPC 피어링 연결의 최소 개수는 몇 개입니까?'),
  t('How many VPC peering connections must the company create at the least?', '이 회사가 최소한으로 생성해야 하는 VPC 피어링 연결은 몇 개입니까?'),
  t('With as few VPC peering connections as possible, how many does the company need to add?', 'VPC 피어링 연결을 가능한 한 적게 사용할 때 추가해야 하는 연결은 몇 개입니까?'),
  t('A solutions architect uses VPC peering. How many connections are needed at the least?', '솔루션스 아키텍트가 VPC 피어링을 사용합니다. 최소한 몇 개의 연결이 필요합니까?'),
];
const value = (n: number, rule: string, en: string, ko: string): CountValue => ({ value: n, why: t(en, ko), rule });
const group = (id: string, n: number, block: string) => ({ id, cidrs: [block], count: n });

function full(rng: Rng): Part {
  const n = 4 + rng.below(17);
  return {
    world: { vpcs: [group('units', n, '10.64.0.0/11')] },
    requirements: [{ reach: { from: 'units', to: 'units' } }],
    scene: [
      t(`{who} runs ${n} VPCs with CIDR blocks that do not overlap. Each of them must be able to open connections to each of the others.`, `{who} CIDR 블록이 겹치지 않는 VPC ${n}개를 운영합니다. 각 VPC는 다른 모든 VPC에 연결할 수 있어야 합니다.`),
      t(`{who} wants to connect ${n} VPCs with one another, so that any two of them can communicate. The CIDR blocks are different.`, `{who} VPC ${n}개 중 어느 두 VPC든 서로 통신할 수 있도록 연결하려고 합니다. CIDR 블록은 서로 다릅니다.`),
      t(`{who} builds a data grid in ${n} VPCs. A node in one VPC contacts nodes in all of the others, and no addresses overlap.`, `{who} VPC ${n}개에 데이터 그리드를 구축합니다. 한 VPC의 노드는 다른 모든 VPC의 노드에 연결하며 주소는 겹치지 않습니다.`),
      t(`{who} owns ${n} VPCs, one for each product. Every product exchanges messages with every other one, over addresses that are unique.`, `{who} 제품마다 하나씩 VPC ${n}개를 보유하고 있습니다. 모든 제품은 고유한 주소를 사용하여 서로 메시지를 교환합니다.`),
      t(`{who} decided against a transit gateway for its ${n} VPCs. Their CIDR blocks are distinct, and all of the VPCs must reach each other.`, `{who} VPC ${n}개에 Transit Gateway를 사용하지 않기로 했습니다. CIDR 블록은 모두 다르며 모든 VPC가 서로 연결할 수 있어야 합니다.`),
    ],
    values: [
      value(mesh(n), 'peering-full-mesh-formula', `It is one connection for each pair of the ${n} VPCs: ${n} x ${n - 1} / 2.`, `VPC ${n}개의 쌍마다 하나씩 연결한 수입니다(${n} x ${n - 1} / 2).`),
      value(n * (n - 1), 'peering-one-to-one', `It counts each pair of the ${n} VPCs twice, although one connection serves both directions.`, `VPC ${n}개의 각 쌍을 두 번 센 수입니다. 하나의 연결로 양방향 통신이 가능합니다.`),
      value(n - 1, 'peering-non-transitive', `It would connect one VPC with the ${n - 1} others, which cannot reach each other through it.`, `VPC 1개를 나머지 ${n - 1}개와 연결하는 수이며, 나머지 VPC는 이를 거쳐 서로 통신할 수 없습니다.`),
      value(n, 'peering-non-transitive', `It would connect the VPCs in a ring, in which VPCs that are not neighbors cannot reach each other.`, 'VPC를 고리 형태로 연결하는 수이며, 이웃하지 않은 VPC는 서로 통신할 수 없습니다.'),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of ${n + 1} VPCs, one more than there are.`, `실제보다 하나 많은 VPC ${n + 1}개의 풀 메시입니다.`),
      value(mesh(n - 1), 'peering-full-mesh-formula', `It is the full mesh of ${n - 1} VPCs and leaves one VPC out.`, `VPC ${n - 1}개의 풀 메시에 해당하며 VPC 1개가 빠집니다.`),
    ],
  };
}

function hub(rng: Rng): Part {
  const n = 4 + rng.below(30);
  return {
    world: { vpcs: [{ id: 'hub', cidrs: ['10.0.0.0/16'] }, group('units', n, '10.64.0.0/11')] },
    requirements: [{ reach: { from: 'units', to: 'hub' } }],
    scene: [
      t(`{who} operates log servers in a central VPC and workloads in ${n} other VPCs. The workloads must be able to connect to the servers; the ${n} VPCs need no connections among themselves. No CIDR blocks overlap.`, `{who} 중앙 VPC에서 로그 서버를, 다른 VPC ${n}개에서 워크로드를 운영합니다. 워크로드는 서버에 연결할 수 있어야 하지만 VPC ${n}개끼리는 연결이 필요 없습니다. CIDR 블록은 겹치지 않습니다.`),
      t(`{who} keeps directory servers in one VPC. Instances in ${n} further VPCs must be able to open connections to them. Between these ${n} VPCs there is no traffic, and the addresses are unique.`, `{who} 하나의 VPC에 디렉터리 서버를 두고 있습니다. 다른 VPC ${n}개의 인스턴스는 이 서버에 연결할 수 있어야 합니다. 이 VPC ${n}개 사이에는 트래픽이 없으며 주소는 고유합니다.`),
      t(`{who} gives ${n} teams a VPC each and runs a build system in a VPC of its own. The teams must be able to reach the build system; they do not talk to one another. The CIDR blocks are different.`, `{who} 팀 ${n}개에 VPC를 하나씩 제공하고 빌드 시스템은 별도의 VPC에서 실행합니다. 팀은 빌드 시스템에 연결할 수 있어야 하지만 팀 간에는 통신하지 않습니다. CIDR 블록은 서로 다릅니다.`),
      t(`{who} hosts license servers in a VPC that ${n} other VPCs have to reach. Nothing else needs to be connected, and none of the CIDR blocks overlap.`, `{who} 다른 VPC ${n}개에서 연결해야 하는 라이선스 서버를 하나의 VPC에서 호스팅합니다. 그 외의 연결은 필요 없으며 CIDR 블록은 겹치지 않습니다.`),
    ],
    values: [
      value(n, 'peering-one-to-one', `It is one connection between the central VPC and each of the ${n} others, and each serves both directions.`, `중앙 VPC와 나머지 VPC ${n}개를 하나씩 연결한 수이며, 각 연결로 양방향 통신이 가능합니다.`),
      value(2 * n, 'peering-one-to-one', `It would be one connection for each direction, but one connection serves both.`, '방향마다 연결을 하나씩 둔 수이지만 하나의 연결로 양방향 통신이 가능합니다.'),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of all ${n + 1} VPCs, which nobody asks for.`, `VPC ${n + 1}개 전체의 풀 메시이며 요구되지 않습니다.`),
      value(mesh(n), 'peering-full-mesh-formula', `It is the full mesh of the ${n} VPCs without the central one.`, `중앙 VPC를 제외한 VPC ${n}개의 풀 메시입니다.`),
      value(n + 1, 'peering-one-to-one', 'It is the number of the VPCs, the central one included, which has no connection with itself.', '중앙 VPC를 포함한 VPC의 개수이며 중앙 VPC가 자신과 연결될 필요는 없습니다.'),
      value(n - 1, 'peering-one-to-one', 'It leaves one of the VPCs without a connection to the central one.', 'VPC 1개가 중앙 VPC와 연결되지 않는 수입니다.'),
    ],
  };
}

function groups(rng: Rng): Part {
  const [a, b] = [3 + rng.below(8), 3 + rng.below(8)];
  return {
    world: { vpcs: [group('prod', a, '10.64.0.0/11'), group('dev', b, '10.128.0.0/11')] },
    requirements: [{ reach: { from: 'prod', to: 'prod' } }, { reach: { from: 'dev', to: 'dev' } }],
    scene: [
      t(`{who} has ${a} production VPCs and ${b} development VPCs, all with different CIDR blocks. Production VPCs must reach one another, and so must development VPCs; the two environments stay apart.`, `{who} CIDR 블록이 모두 다른 프로덕션 VPC ${a}개와 개발 VPC ${b}개를 두고 있습니다. 프로덕션 VPC끼리, 개발 VPC끼리는 서로 연결할 수 있어야 하며 두 환경은 분리된 상태로 둡니다.`),
      t(`{who} separates production (${a} VPCs) from development (${b} VPCs). Within each of the two environments, any VPC must be able to connect to any other. No addresses overlap.`, `{who} 프로덕션(VPC ${a}개)과 개발(VPC ${b}개)을 분리합니다. 각 환경 안에서는 모든 VPC가 서로 연결할 수 있어야 합니다. 주소는 겹치지 않습니다.`),
      t(`{who} runs two independent platforms, one in ${a} VPCs and one in ${b}. All VPCs of a platform exchange data with each other; between the platforms nothing is exchanged. Each VPC has a CIDR block of its own.`, `{who} 독립된 플랫폼 2개를 각각 VPC ${a}개와 VPC ${b}개에서 운영합니다. 한 플랫폼의 모든 VPC는 서로 데이터를 교환하지만 플랫폼 간에는 교환하지 않습니다. 각 VPC의 CIDR 블록은 고유합니다.`),
    ],
    values: [
      value(mesh(a) + mesh(b), 'peering-full-mesh-formula', `It is a full mesh of ${a} VPCs and one of ${b}: ${mesh(a)} + ${mesh(b)}.`, `VPC ${a}개의 풀 메시와 VPC ${b}개의 풀 메시를 더한 수입니다(${mesh(a)} + ${mesh(b)}).`),
      value(mesh(a + b), 'peering-full-mesh-formula', `It is the full mesh of all ${a + b} VPCs and joins the two groups.`, `VPC ${a + b}개 전체의 풀 메시이며 두 그룹을 연결합니다.`),
      value(a * b, 'peering-many-to-many', `It is one connection for each pair of VPCs from different groups, which must stay apart.`, '서로 다른 그룹에 속한 VPC의 쌍마다 하나씩 연결한 수이지만 두 그룹은 분리되어야 합니다.'),
      value(a + b - 2, 'peering-non-transitive', `It would be a star in each group, and peering is not transitive.`, '각 그룹을 별 모양으로 연결한 수이지만 피어링은 전이적이지 않습니다.'),
      value(a + b, 'peering-non-transitive', `It would be a ring in each group, and peering is not transitive.`, '각 그룹을 고리 모양으로 연결한 수이지만 피어링은 전이적이지 않습니다.'),
    ],
  };
}

function joined(rng: Rng): Part {
  const [old, fresh] = [3 + rng.below(6), 2 + rng.below(4)];
  return {
    world: { vpcs: [group('old', old, '10.64.0.0/11'), group('fresh', fresh, '10.128.0.0/11')], elements: [{ type: 'vpc-peering', id: 'standing', vpcs: ['old', 'old'] }] },
    requirements: [{ reach: { from: 'fresh', to: 'old' } }, { reach: { from: 'fresh', to: 'fresh' } }],
    scene: [
      t(`{who} has peered ${old} VPCs in a full mesh. ${fresh} more VPCs are added; each must be able to reach all of the VPCs, old and new. No CIDR blocks overlap.`, `{who} VPC ${old}개를 풀 메시로 피어링했습니다. 여기에 VPC ${fresh}개를 추가하며, 새 VPC는 기존 VPC와 새 VPC 모두에 연결할 수 있어야 합니다. CIDR 블록은 겹치지 않습니다.`),
      t(`{who} takes over a company with ${fresh} VPCs. Its own ${old} VPCs form a full mesh of peering connections, which the new VPCs must join as equals. All addresses are unique.`, `{who} VPC ${fresh}개를 보유한 회사를 인수합니다. 자사의 VPC ${old}개는 피어링 연결의 풀 메시를 이루고 있으며 새 VPC도 동등하게 참여해야 합니다. 모든 주소는 고유합니다.`),
    ],
    values: [
      value(old * fresh + mesh(fresh), 'peering-full-mesh-formula', `It is one connection between each old and each new VPC, ${old * fresh}, and ${mesh(fresh)} among the new ones.`, `기존 VPC와 새 VPC의 쌍마다 하나씩 ${old * fresh}개, 새 VPC끼리 ${mesh(fresh)}개를 더한 수입니다.`),
      value(old * fresh, 'peering-non-transitive', `It connects old with new VPCs and leaves out the new ones among themselves.`, '기존 VPC와 새 VPC를 연결하지만 새 VPC끼리의 연결이 빠집니다.'),
      value(mesh(old + fresh), 'peering-full-mesh-formula', `It is the full mesh of all ${old + fresh} VPCs and counts what stands already.`, `VPC ${old + fresh}개 전체의 풀 메시이며 이미 있는 연결까지 센 수입니다.`),
      value(fresh, 'peering-non-transitive', `It connects each new VPC with one of the old ones, and peering is not transitive.`, '새 VPC마다 기존 VPC 1개와 연결한 수이지만 피어링은 전이적이지 않습니다.'),
      value(old + fresh, 'peering-many-to-many', 'It is the number of the VPCs, while each pair needs a connection of its own.', 'VPC의 개수이며, 통신하는 쌍마다 연결이 필요합니다.'),
      value(mesh(fresh), 'peering-full-mesh-formula', 'It connects the new VPCs with one another and none of them with the old ones.', '새 VPC끼리만 연결하고 기존 VPC와는 연결하지 않는 수입니다.'),
    ],
  };
}
