import type { Blueprint, CountDraft, CountValue } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import { t } from './vpc-words.ts';

const mesh = (n: number): number => (n * (n - 1)) / 2;

/** How many more peering connections a network takes that grows or changes: two meshes that merge, a star that becomes a mesh, a star with more centers, or a mesh that takes in one more VPC. */
export const blueprint: Blueprint = {
  id: 'count-growth',
  topic: 'vpc-peering',
  weight: 1,
  drawCount: (rng: Rng): CountDraft => ({ ...rng.pick([merged, densened, centers, extended])(rng), labels: {}, type: 'vpc-peering', ask: asks, unit }),
};

type Part = Pick<CountDraft, 'world' | 'scene' | 'requirements' | 'values'>;

const unit = (n: number): Text => t(`${n} more VPC peering connection${n === 1 ? '' : 's'}`, `VPC 피어링 연결 ${n}개 추가`);
const asks: readonly Text[] = [
  t('What is the least number of VPC peering connections that must be added to meet these requirements?', '이러한 요구 사항을 충족하려면 VPC 피어링 연결을 최소 몇 개 추가해야 합니까?'),
  t('How many more VPC peering connections does the company need at the least?', '이 회사에 추가로 필요한 VPC 피어링 연결은 최소 몇 개입니까?'),
  t('With as few new VPC peering connections as possible, how many must the company create?', '새 VPC 피어링 연결을 가능한 한 적게 생성할 때 이 회사가 생성해야 하는 연결은 몇 개입니까?'),
  t('The solution must use VPC peering. What is the least number of connections to add?', '솔루션은 VPC 피어링을 사용해야 합니다. 최소한 몇 개의 연결이 추가됩니까?'),
];
const value = (n: number, rule: string, en: string, ko: string): CountValue => ({ value: n, why: t(en, ko), rule });
const group = (id: string, n: number, block: string) => ({ id, cidrs: [block], count: n });

function merged(rng: Rng): Part {
  const [a, b] = [3 + rng.below(7), 3 + rng.below(7)];
  return {
    world: { vpcs: [group('first', a, '10.64.0.0/11'), group('second', b, '10.128.0.0/11')], elements: [{ type: 'vpc-peering', id: 'one', vpcs: ['first', 'first'] }, { type: 'vpc-peering', id: 'two', vpcs: ['second', 'second'] }] },
    requirements: [{ reach: { from: 'first', to: 'second' } }],
    scene: [
      t(`{who} merged with a rival. Its own ${a} VPCs form a full mesh of VPC peering connections, and so do the ${b} VPCs of the rival. Each VPC must now be able to reach all of the others. No CIDR blocks overlap.`, `{who} 경쟁사와 합병했습니다. 자사의 VPC ${a}개와 경쟁사의 VPC ${b}개는 각각 VPC 피어링 연결의 풀 메시를 이루고 있습니다. 이제 각 VPC는 다른 모든 VPC에 연결할 수 있어야 합니다. CIDR 블록은 겹치지 않습니다.`),
      t(`{who} has two environments, one with ${a} VPCs and one with ${b}. In each, all of the VPCs are peered with one another. From now on, VPCs of different environments must reach each other as well. The addresses are unique.`, `{who} VPC가 ${a}개인 환경과 ${b}개인 환경을 두고 있습니다. 각 환경 안에서는 모든 VPC가 서로 피어링되어 있습니다. 앞으로는 서로 다른 환경의 VPC끼리도 연결할 수 있어야 합니다. 주소는 고유합니다.`),
      t(`{who} runs ${a} VPCs for shops and ${b} VPCs for warehouses, each of the two groups as a full peering mesh. A new system needs connections between every shop VPC and every warehouse VPC. The CIDR blocks are different.`, `{who} 매장용 VPC ${a}개와 물류 창고용 VPC ${b}개를 각각 피어링 풀 메시로 운영합니다. 새 시스템에는 모든 매장 VPC와 모든 물류 창고 VPC 사이의 연결이 필요합니다. CIDR 블록은 서로 다릅니다.`),
      t(`{who} kept its ${a} production VPCs apart from its ${b} data VPCs. Both groups are full meshes of peering connections. Any production VPC must now be able to call any data VPC, and no addresses overlap.`, `{who} 프로덕션 VPC ${a}개와 데이터 VPC ${b}개를 분리하여 운영해 왔습니다. 두 그룹은 모두 피어링 연결의 풀 메시입니다. 이제 모든 프로덕션 VPC에서 모든 데이터 VPC를 호출할 수 있어야 하며 주소는 겹치지 않습니다.`),
    ],
    values: [
      value(a * b, 'peering-one-to-one', `It is one connection between each of the ${a} VPCs and each of the ${b} others.`, `VPC ${a}개와 다른 그룹의 VPC ${b}개를 쌍마다 하나씩 연결한 수입니다.`),
      value(1, 'peering-non-transitive', 'It would join the two meshes at one pair of VPCs, and peering is not transitive.', '두 메시를 VPC 한 쌍에서만 연결한 수이며 피어링은 전이적이지 않습니다.'),
      value(mesh(a + b), 'peering-full-mesh-formula', `It is the full mesh of all ${a + b} VPCs and counts the connections that stand already.`, `VPC ${a + b}개 전체의 풀 메시이며 이미 있는 연결까지 센 수입니다.`),
      value(a + b, 'peering-many-to-many', 'It is the number of the VPCs, while each pair needs a connection of its own.', 'VPC의 개수이며, 통신하는 쌍마다 연결이 필요합니다.'),
      value(2 * a * b, 'peering-one-to-one', 'It counts each pair twice, although one connection serves both directions.', '각 쌍을 두 번 센 수이며 하나의 연결로 양방향 통신이 가능합니다.'),
      value(Math.max(a, b), 'peering-non-transitive', 'It gives each VPC of the larger group one partner, through which it does not reach the others.', '더 큰 그룹의 VPC마다 상대를 하나씩 연결한 수이며, 이를 거쳐 나머지 VPC에 연결할 수 없습니다.'),
    ],
  };
}

function densened(rng: Rng): Part {
  const n = 4 + rng.below(12);
  return {
    world: { vpcs: [{ id: 'hub', cidrs: ['10.0.0.0/16'] }, group('units', n, '10.64.0.0/11')], elements: [{ type: 'vpc-peering', id: 'star', vpcs: ['units', 'hub'] }] },
    requirements: [{ reach: { from: 'units', to: 'units' } }, { reach: { from: 'units', to: 'hub' } }],
    scene: [
      t(`{who} peered ${n} application VPCs with a central VPC. Now the application VPCs must be able to reach one another too. All of the CIDR blocks are different.`, `{who} 애플리케이션 VPC ${n}개를 중앙 VPC와 피어링했습니다. 이제 애플리케이션 VPC끼리도 서로 연결할 수 있어야 합니다. CIDR 블록은 모두 다릅니다.`),
      t(`{who} uses a star of VPC peering connections: ${n} VPCs around a shared one. New services call each other from any of the ${n} VPCs to any other, which does not work yet. No CIDR blocks overlap.`, `{who} 공유 VPC를 중심으로 VPC ${n}개를 별 모양으로 연결한 VPC 피어링을 사용합니다. 새 서비스는 VPC ${n}개 중 어느 곳에서든 다른 VPC를 호출하지만 아직 연결되지 않습니다. CIDR 블록은 겹치지 않습니다.`),
      t(`{who} found that ${n} branch VPCs, each peered with a headquarters VPC, cannot exchange data with one another through it. Any two of the branch VPCs must be able to. Their addresses are unique.`, `{who} 본사 VPC와 각각 피어링된 지점 VPC ${n}개가 본사 VPC를 거쳐 서로 데이터를 교환할 수 없다는 것을 발견했습니다. 어느 두 지점 VPC든 서로 통신할 수 있어야 합니다. 주소는 고유합니다.`),
      t(`{who} has one peering connection from each of ${n} VPCs to a services VPC, which stay in use. In addition, each of the ${n} VPCs must be able to connect to each other one; no addresses overlap.`, `{who} VPC ${n}개에서 서비스 VPC로 피어링 연결을 하나씩 두고 있으며 이 연결은 계속 사용합니다. 여기에 더해 VPC ${n}개는 서로 연결할 수 있어야 하며 주소는 겹치지 않습니다.`),
    ],
    values: [
      value(mesh(n), 'peering-full-mesh-formula', `It is the full mesh of the ${n} VPCs, ${n} x ${n - 1} / 2; their connections to the central VPC stand already.`, `VPC ${n}개의 풀 메시(${n} x ${n - 1} / 2)이며 중앙 VPC와의 연결은 이미 있습니다.`),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of ${n + 1} VPCs and counts the ${n} connections that stand already.`, `VPC ${n + 1}개의 풀 메시이며 이미 있는 연결 ${n}개까지 센 수입니다.`),
      value(n * (n - 1), 'peering-one-to-one', `It counts each pair of the ${n} VPCs twice, although one connection serves both directions.`, `VPC ${n}개의 각 쌍을 두 번 센 수이며 하나의 연결로 양방향 통신이 가능합니다.`),
      value(n - 1, 'peering-non-transitive', `It would connect one of the VPCs with the ${n - 1} others, which do not reach each other through it.`, `VPC 1개를 나머지 ${n - 1}개와 연결하는 수이며, 나머지 VPC는 이를 거쳐 서로 통신할 수 없습니다.`),
      value(n, 'peering-non-transitive', 'It would join the VPCs in a ring, in which VPCs that are not neighbors cannot reach each other.', 'VPC를 고리 형태로 연결하는 수이며, 이웃하지 않은 VPC는 서로 통신할 수 없습니다.'),
      value(mesh(n - 1), 'peering-full-mesh-formula', `It is the full mesh of ${n - 1} VPCs and leaves one VPC out.`, `VPC ${n - 1}개의 풀 메시에 해당하며 VPC 1개가 빠집니다.`),
    ],
  };
}

function centers(rng: Rng): Part {
  const [n, more] = [4 + rng.below(20), 2 + rng.below(3)];
  return {
    world: { vpcs: [{ id: 'hub', cidrs: ['10.0.0.0/16'] }, group('units', n, '10.64.0.0/11'), group('tools', more, '10.128.0.0/11')], elements: [{ type: 'vpc-peering', id: 'star', vpcs: ['units', 'hub'] }] },
    requirements: [{ reach: { from: 'units', to: 'tools' } }],
    scene: [
      t(`{who} peered ${n} workload VPCs with a VPC for directory servers. ${more} further VPCs for shared tools are new; every workload VPC must be able to use the tools in each of them. Workload VPCs do not talk to one another. No CIDR blocks overlap.`, `{who} 워크로드 VPC ${n}개를 디렉터리 서버용 VPC와 피어링했습니다. 공유 도구용 VPC ${more}개가 새로 추가되며, 모든 워크로드 VPC에서 각 VPC의 도구를 사용할 수 있어야 합니다. 워크로드 VPC끼리는 통신하지 않습니다. CIDR 블록은 겹치지 않습니다.`),
      t(`{who} runs logging in one VPC that ${n} team VPCs reach over VPC peering. It now opens ${more} VPCs for monitoring, backups, and the like, all of which each team VPC must reach. The addresses are unique, and teams stay apart.`, `{who} 팀 VPC ${n}개에서 VPC 피어링으로 연결하는 로깅용 VPC를 운영합니다. 이제 모니터링, 백업 등에 사용할 VPC ${more}개를 추가하며, 각 팀 VPC는 이 모든 VPC에 연결할 수 있어야 합니다. 주소는 고유하고 팀 간에는 분리합니다.`),
      t(`{who} lets ${n} product VPCs call an identity VPC over VPC peering. They must also be able to call ${more} new platform VPCs, with no connections among the products. All of the CIDR blocks are distinct.`, `{who} 제품 VPC ${n}개에서 VPC 피어링으로 인증 VPC를 호출합니다. 이 VPC에서는 새 플랫폼 VPC ${more}개도 호출할 수 있어야 하며 제품 간에는 연결이 필요 없습니다. CIDR 블록은 모두 다릅니다.`),
    ],
    values: [
      value(n * more, 'peering-one-to-one', `It is one connection between each of the ${n} VPCs and each of the ${more} new ones.`, `VPC ${n}개와 새 VPC ${more}개를 쌍마다 하나씩 연결한 수입니다.`),
      value(more, 'peering-non-transitive', 'It would peer the new VPCs with the one that is reached already, and peering is not transitive.', '새 VPC를 이미 연결된 VPC와만 피어링한 수이며 피어링은 전이적이지 않습니다.'),
      value(n * (more + 1), 'peering-one-to-one', `It counts the ${n} connections that stand already.`, `이미 있는 연결 ${n}개까지 센 수입니다.`),
      value(mesh(n + more), 'peering-full-mesh-formula', `It is the full mesh of ${n + more} VPCs, which nobody asks for.`, `VPC ${n + more}개의 풀 메시이며 요구되지 않습니다.`),
      value(n + more, 'peering-many-to-many', 'It is the number of the VPCs, while each pair needs a connection of its own.', 'VPC의 개수이며, 통신하는 쌍마다 연결이 필요합니다.'),
      value(2 * n * more, 'peering-one-to-one', 'It would be one connection for each direction, but one connection serves both.', '방향마다 연결을 하나씩 둔 수이지만 하나의 연결로 양방향 통신이 가능합니다.'),
    ],
  };
}

function extended(rng: Rng): Part {
  const n = 4 + rng.below(20);
  return {
    world: { vpcs: [group('old', n, '10.64.0.0/11'), { id: 'fresh', cidrs: ['10.0.0.0/16'] }], elements: [{ type: 'vpc-peering', id: 'standing', vpcs: ['old', 'old'] }] },
    requirements: [{ reach: { from: 'old', to: 'fresh' } }],
    scene: [
      t(`{who} operates ${n} VPCs in a full mesh of peering connections. One more VPC joins, which all of them must be able to reach. The CIDR blocks are different.`, `{who} VPC ${n}개를 피어링 연결의 풀 메시로 운영합니다. VPC가 1개 추가되며 기존의 모든 VPC에서 새 VPC에 연결할 수 있어야 합니다. CIDR 블록은 서로 다릅니다.`),
      t(`{who} peered its ${n} VPCs with one another. A new VPC with a payment service is added, and every other VPC must be able to call the service. No addresses overlap.`, `{who} VPC ${n}개를 서로 모두 피어링했습니다. 결제 서비스가 있는 새 VPC를 추가하며 다른 모든 VPC에서 이 서비스를 호출할 수 있어야 합니다. 주소는 겹치지 않습니다.`),
      t(`{who} opens a VPC for analytics beside ${n} VPCs that are fully meshed by VPC peering. From each of them, data must flow to the new VPC. All of the addresses are unique.`, `{who} VPC 피어링으로 풀 메시를 이루는 VPC ${n}개 외에 분석용 VPC를 추가합니다. 각 VPC에서 새 VPC로 데이터를 보낼 수 있어야 합니다. 주소는 모두 고유합니다.`),
    ],
    values: [
      value(n, 'peering-one-to-one', `It is one connection between the new VPC and each of the ${n} others.`, `새 VPC와 기존 VPC ${n}개를 하나씩 연결한 수입니다.`),
      value(1, 'peering-non-transitive', 'It would peer the new VPC with one of the mesh, through which the others do not reach it.', '새 VPC를 메시의 VPC 1개와만 피어링한 수이며, 나머지 VPC는 이를 거쳐 새 VPC에 연결할 수 없습니다.'),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of ${n + 1} VPCs and counts what stands already.`, `VPC ${n + 1}개의 풀 메시이며 이미 있는 연결까지 센 수입니다.`),
      value(2 * n, 'peering-one-to-one', 'It would be one connection for each direction, but one connection serves both.', '방향마다 연결을 하나씩 둔 수이지만 하나의 연결로 양방향 통신이 가능합니다.'),
      value(n + 1, 'peering-many-to-many', 'It is the number of the VPCs, the new one included.', '새 VPC를 포함한 VPC의 개수입니다.'),
      value(n - 1, 'peering-one-to-one', 'It leaves one of the VPCs without a connection to the new one.', '기존 VPC 1개가 새 VPC와 연결되지 않는 수입니다.'),
    ],
  };
}
