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
  t('What is the minimum number of VPC peering connections that must be added to meet these requirements?', '이러한 요구 사항을 충족하려면 VPC 피어링 연결을 최소 몇 개 추가해야 합니까?'),
  t('How many more VPC peering connections does the company need at a minimum?', '이 회사에 추가로 필요한 VPC 피어링 연결은 최소 몇 개입니까?'),
  t('With as few new VPC peering connections as possible, how many must the company create?', '새 VPC 피어링 연결을 가능한 한 적게 생성할 때 이 회사가 생성해야 하는 연결은 몇 개입니까?'),
  t('The solution must use VPC peering. What is the minimum number of connections to add?', '솔루션은 VPC 피어링을 사용해야 합니다. 최소한 몇 개의 연결이 추가됩니까?'),
  t('Besides the existing connections, how many VPC peering connections are required at a minimum?', '기존 연결 외에 VPC 피어링 연결이 최소 몇 개 필요합니까?'),
  t('How many VPC peering connections does the smallest possible design add to those in place?', '가능한 가장 작은 설계에서는 VPC 피어링 연결이 몇 개 늘어납니까?'),
  t('An engineer requests the missing VPC peering connections. How many requests are necessary at a minimum?', '한 엔지니어가 부족한 VPC 피어링 연결을 요청합니다. 최소한 몇 건의 요청이 필요합니까?'),
  t('The existing VPC peering connections stay. At least how many have to be set up in addition?', '기존 VPC 피어링 연결은 유지됩니다. 최소한 몇 개를 더 설정해야 합니까?'),
  t('By how many does the number of VPC peering connections rise, if no more are created than necessary?', '필요한 만큼만 생성한다면 VPC 피어링 연결의 수는 몇 개 늘어납니까?'),
  t('A solutions architect completes this network with VPC peering. How many new connections does the plan contain at a minimum?', '솔루션스 아키텍트가 VPC 피어링으로 이 네트워크를 완성합니다. 계획에는 새 연결이 최소 몇 개 포함됩니까?'),
  t('The quota of VPC peering connections is to be used sparingly. How many new ones are unavoidable?', 'VPC 피어링 연결 할당량을 아껴 사용해야 합니다. 반드시 새로 필요한 연결은 몇 개입니까?'),
  t('To reach this state by VPC peering, what is the minimum number of further connections?', 'VPC 피어링으로 이 상태를 구현하려면 추가 연결은 최소 몇 개여야 합니까?'),
];
const value = (n: number, rule: string, en: string, ko: string): CountValue => ({ value: n, why: t(en, ko), rule });
const group = (id: string, n: number, block: string) => ({ id, cidrs: [block], count: n });

function merged(rng: Rng): Part {
  const [a, b] = [3 + rng.below(7), 3 + rng.below(7)];
  return {
    world: { vpcs: [group('first', a, '10.64.0.0/11'), group('second', b, '10.128.0.0/11')], elements: [{ type: 'vpc-peering', id: 'one', vpcs: ['first', 'first'] }, { type: 'vpc-peering', id: 'two', vpcs: ['second', 'second'] }] },
    requirements: [{ reach: { from: 'first', to: 'second' } }],
    scene: () => [
      () => t(`{who} merged with a rival. Its own ${a} VPCs form a full mesh of VPC peering connections, and so do the ${b} VPCs of the rival. Each VPC must now be able to reach all of the others. No CIDR blocks overlap.`, `{who} 경쟁사와 합병했습니다. 자사의 VPC ${a}개와 경쟁사의 VPC ${b}개는 각각 VPC 피어링 연결의 풀 메시를 이루고 있습니다. 이제 각 VPC는 다른 모든 VPC에 연결할 수 있어야 합니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} has two environments, one with ${a} VPCs and one with ${b}. In each, all of the VPCs are peered with one another. From now on, VPCs of different environments must reach each other as well. The addresses are unique.`, `{who} VPC가 ${a}개인 환경과 ${b}개인 환경을 두고 있습니다. 각 환경 안에서는 모든 VPC가 서로 피어링되어 있습니다. 앞으로는 서로 다른 환경의 VPC끼리도 연결할 수 있어야 합니다. 주소는 고유합니다.`),
      () => t(`{who} runs ${a} VPCs for shops and ${b} VPCs for warehouses, each of the two groups as a full peering mesh. A new system needs connections between every shop VPC and every warehouse VPC. The CIDR blocks are different.`, `{who} 매장용 VPC ${a}개와 물류 창고용 VPC ${b}개를 각각 피어링 풀 메시로 운영합니다. 새 시스템에는 모든 매장 VPC와 모든 물류 창고 VPC 사이의 연결이 필요합니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} bought a subsidiary with ${b} VPCs, all peered with one another, while its own ${a} VPCs are a full mesh too. Every VPC of one company must be able to reach every VPC of the other. The CIDR blocks are different.`, `{who} 서로 모두 피어링된 VPC ${b}개를 보유한 자회사를 인수했으며 자사의 VPC ${a}개도 풀 메시입니다. 한쪽 회사의 모든 VPC에서 다른 쪽 회사의 모든 VPC에 연결할 수 있어야 합니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} operates two full meshes of VPC peering connections, of ${a} and of ${b} VPCs. They are to become one network in which any two VPCs can communicate. No addresses overlap.`, `{who} VPC ${a}개와 VPC ${b}개로 이루어진 VPC 피어링 풀 메시 2개를 운영합니다. 이를 어느 두 VPC든 통신할 수 있는 하나의 네트워크로 통합하려고 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} separated laboratories (${a} VPCs) from offices (${b} VPCs); inside each area, every VPC is peered with every other. The separation ends, so all of the VPCs must reach each other. The addresses are unique.`, `{who} 연구소(VPC ${a}개)와 사무실(VPC ${b}개)을 분리했으며, 각 영역 안에서는 모든 VPC가 서로 피어링되어 있습니다. 이제 분리를 없애고 모든 VPC가 서로 연결할 수 있어야 합니다. 주소는 고유합니다.`),
      () => t(`{who} has a data platform in ${b} VPCs and applications in ${a} others. The VPCs of the platform are fully meshed, those of the applications as well. Now each application VPC needs to reach each platform VPC. No CIDR blocks overlap.`, `{who} VPC ${b}개에 데이터 플랫폼을, 다른 VPC ${a}개에 애플리케이션을 두고 있습니다. 플랫폼의 VPC와 애플리케이션의 VPC는 각각 풀 메시로 연결되어 있습니다. 이제 각 애플리케이션 VPC에서 각 플랫폼 VPC에 연결해야 합니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} lets its divisions build networks of their own. One division meshed ${a} VPCs, another one ${b}, both by VPC peering. Traffic from any VPC of the first to any VPC of the second must become possible; the CIDR blocks differ.`, `{who} 사업부에서 자체 네트워크를 구축하게 합니다. 한 사업부는 VPC ${a}개를, 다른 사업부는 VPC ${b}개를 VPC 피어링으로 각각 풀 메시로 연결했습니다. 첫 번째 사업부의 모든 VPC에서 두 번째 사업부의 모든 VPC로 트래픽을 보낼 수 있어야 하며 CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} will no longer isolate test from production. In test there are ${a} VPCs and in production ${b}, and each environment is a full peering mesh. All VPCs of both must be able to reach one another; the address plan avoids overlaps.`, `{who} 더 이상 테스트와 프로덕션을 격리하지 않습니다. 테스트에는 VPC ${a}개, 프로덕션에는 VPC ${b}개가 있으며 각 환경은 피어링 풀 메시입니다. 두 환경의 모든 VPC가 서로 연결할 수 있어야 하며 주소는 겹치지 않습니다.`),
      () => t(`{who} plans to join the networks of two countries, where ${a} and ${b} VPCs are peered in full meshes. Afterward, a host in any VPC must be able to call a host in any other. All addresses are different.`, `{who} 두 국가의 네트워크를 통합하려고 합니다. 두 국가에는 각각 풀 메시로 피어링된 VPC ${a}개와 ${b}개가 있습니다. 통합 후에는 어느 VPC의 호스트든 다른 모든 VPC의 호스트를 호출할 수 있어야 합니다. 주소는 모두 다릅니다.`),
      () => t(`{who} inherits a network of two islands. The first consists of ${a} VPCs and the second of ${b}, with a VPC peering connection between any two VPCs of the same island. The goal is full reachability across both; nothing overlaps.`, `{who} 섬 2개로 나뉜 네트워크를 물려받았습니다. 첫 번째 섬은 VPC ${a}개, 두 번째 섬은 VPC ${b}개로 이루어져 있으며 같은 섬의 두 VPC 사이에는 모두 VPC 피어링 연결이 있습니다. 목표는 두 섬의 모든 VPC가 서로 연결되는 것이며 주소는 겹치지 않습니다.`),
      () => t(`{who} kept its ${a} production VPCs apart from its ${b} data VPCs. Both groups are full meshes of peering connections. Any production VPC must now be able to call any data VPC, and no addresses overlap.`, `{who} 프로덕션 VPC ${a}개와 데이터 VPC ${b}개를 분리하여 운영해 왔습니다. 두 그룹은 모두 피어링 연결의 풀 메시입니다. 이제 모든 프로덕션 VPC에서 모든 데이터 VPC를 호출할 수 있어야 하며 주소는 겹치지 않습니다.`),
    ],
    values: [
      value(a * b, 'peering-one-to-one', `It is one connection between each of the ${a} VPCs and each of the ${b} others.`, `VPC ${a}개와 다른 그룹의 VPC ${b}개를 쌍마다 하나씩 연결한 수입니다.`),
      value(1, 'peering-non-transitive', 'It would join the two meshes at one pair of VPCs, and peering is not transitive.', '두 메시를 VPC 한 쌍에서만 연결한 수이며 피어링은 전이적이지 않습니다.'),
      value(mesh(a + b), 'peering-full-mesh-formula', `It is the full mesh of all ${a + b} VPCs and counts the connections that already exist.`, `VPC ${a + b}개 전체의 풀 메시이며 이미 있는 연결까지 센 수입니다.`),
      value(a + b, 'peering-many-to-many', 'It is the number of VPCs, while each pair needs a connection of its own.', 'VPC의 개수이며, 통신하는 쌍마다 연결이 필요합니다.'),
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
    scene: () => [
      () => t(`{who} peered ${n} application VPCs with a central VPC. Now the application VPCs must be able to reach one another too. All of the CIDR blocks are different.`, `{who} 애플리케이션 VPC ${n}개를 중앙 VPC와 피어링했습니다. 이제 애플리케이션 VPC끼리도 서로 연결할 수 있어야 합니다. CIDR 블록은 모두 다릅니다.`),
      () => t(`{who} uses a star of VPC peering connections: ${n} VPCs around a shared one. New services call each other from any of the ${n} VPCs to any other, which does not work yet. No CIDR blocks overlap.`, `{who} 공유 VPC를 중심으로 VPC ${n}개를 별 모양으로 연결한 VPC 피어링을 사용합니다. 새 서비스는 VPC ${n}개 중 어느 곳에서든 다른 VPC를 호출하지만 아직 연결되지 않습니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} found that ${n} branch VPCs, each peered with a headquarters VPC, cannot exchange data with one another through it. Any two of the branch VPCs must be able to. Their addresses are unique.`, `{who} 본사 VPC와 각각 피어링된 지점 VPC ${n}개가 본사 VPC를 거쳐 서로 데이터를 교환할 수 없다는 것을 발견했습니다. 어느 두 지점 VPC든 서로 통신할 수 있어야 합니다. 주소는 고유합니다.`),
      () => t(`{who} wants to replace detours through proxies. Its ${n} spoke VPCs have one VPC peering connection each, to a hub VPC, and from now on any spoke must connect to any other directly. The addresses do not overlap.`, `{who} 프록시를 거치는 우회를 없애려고 합니다. 스포크 VPC ${n}개에는 허브 VPC로 가는 VPC 피어링 연결이 하나씩 있으며, 앞으로는 모든 스포크가 서로 직접 연결해야 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} learned that VPC peering is not transitive: its ${n} project VPCs reach the shared VPC that they are peered with, but not each other. Each must reach all of the others. The CIDR blocks are distinct.`, `{who} VPC 피어링이 전이적이지 않다는 것을 알게 되었습니다. 프로젝트 VPC ${n}개는 피어링된 공유 VPC에는 연결되지만 서로에는 연결되지 않습니다. 각 VPC는 나머지 모든 VPC에 연결할 수 있어야 합니다. CIDR 블록은 모두 다릅니다.`),
      () => t(`{who} introduces a cache that replicates between ${n} regional office VPCs. So far, each of them is peered with the VPC of the head office only. Replication takes place between any two, and no CIDR blocks overlap.`, `{who} 지역 사무소 VPC ${n}개 사이에 복제되는 캐시를 도입합니다. 지금까지 각 VPC는 본사 VPC와만 피어링되어 있습니다. 복제는 모든 VPC 쌍 사이에서 이루어지며 CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} opens the boundaries between ${n} team VPCs, which have been peered with a tools VPC until now. Teams are to use the services of all the other teams, over unique addresses.`, `{who} 지금까지 도구 VPC와 피어링되어 있던 팀 VPC ${n}개 사이의 경계를 없앱니다. 각 팀은 고유한 주소를 사용하여 다른 모든 팀의 서비스를 사용해야 합니다.`),
      () => t(`{who} built a hub VPC for logging and peered ${n} workload VPCs with it. A new message bus requires that the workload VPCs reach one another as well. All of their CIDR blocks differ.`, `{who} 로깅용 허브 VPC를 구축하고 워크로드 VPC ${n}개를 이 VPC와 피어링했습니다. 새 메시지 버스를 사용하려면 워크로드 VPC끼리도 서로 연결할 수 있어야 합니다. CIDR 블록은 모두 다릅니다.`),
      () => t(`{who} reads in an audit that ${n} store VPCs can talk to the central inventory VPC but not among themselves. This has to change for every pair of stores; the peering connections to the center remain. No addresses overlap.`, `{who} 감사에서 매장 VPC ${n}개가 중앙 재고 VPC와는 통신할 수 있지만 서로는 통신할 수 없다는 지적을 받았습니다. 모든 매장 쌍이 통신할 수 있도록 변경해야 하며 중앙과의 피어링 연결은 유지됩니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} turns a hub and spoke network into a mesh: the ${n} spokes, peered with the hub today, must be able to open connections to each other. Nothing overlaps.`, `{who} 허브 앤 스포크 네트워크를 메시로 전환합니다. 현재 허브와 피어링된 스포크 ${n}개가 서로 연결을 시작할 수 있어야 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} schedules backups between its data VPCs. There are ${n} of them; each has a VPC peering connection with a management VPC, and none with another data VPC. Any data VPC must become able to reach any other. The blocks are disjoint.`, `{who} 데이터 VPC 간의 백업을 예약하려고 합니다. 데이터 VPC는 ${n}개이며 각각 관리 VPC와는 VPC 피어링으로 연결되어 있지만 다른 데이터 VPC와는 연결되어 있지 않습니다. 모든 데이터 VPC가 서로 연결할 수 있어야 합니다. 블록은 서로 겹치지 않습니다.`),
      () => t(`{who} has one peering connection from each of ${n} VPCs to a services VPC, which stay in use. In addition, each of the ${n} VPCs must be able to connect to each of the others; no addresses overlap.`, `{who} VPC ${n}개에서 서비스 VPC로 피어링 연결을 하나씩 두고 있으며 이 연결은 계속 사용합니다. 여기에 더해 VPC ${n}개는 서로 연결할 수 있어야 하며 주소는 겹치지 않습니다.`),
    ],
    values: [
      value(mesh(n), 'peering-full-mesh-formula', `It is the full mesh of the ${n} VPCs, ${n} x ${n - 1} / 2; their connections to the central VPC already exist.`, `VPC ${n}개의 풀 메시(${n} x ${n - 1} / 2)이며 중앙 VPC와의 연결은 이미 있습니다.`),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of ${n + 1} VPCs and counts the ${n} connections that already exist.`, `VPC ${n + 1}개의 풀 메시이며 이미 있는 연결 ${n}개까지 센 수입니다.`),
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
    scene: () => [
      () => t(`{who} peered ${n} workload VPCs with a VPC for directory servers. ${more} further VPCs for shared tools are new; every workload VPC must be able to use the tools in each of them. Workload VPCs do not talk to one another. No CIDR blocks overlap.`, `{who} 워크로드 VPC ${n}개를 디렉터리 서버용 VPC와 피어링했습니다. 공유 도구용 VPC ${more}개가 새로 추가되며, 모든 워크로드 VPC에서 각 VPC의 도구를 사용할 수 있어야 합니다. 워크로드 VPC끼리는 통신하지 않습니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} runs logging in one VPC that ${n} team VPCs reach over VPC peering. It now opens ${more} VPCs for monitoring, backups, and the like, all of which each team VPC must reach. The addresses are unique, and teams stay apart.`, `{who} 팀 VPC ${n}개에서 VPC 피어링으로 연결하는 로깅용 VPC를 운영합니다. 이제 모니터링, 백업 등에 사용할 VPC ${more}개를 추가하며, 각 팀 VPC는 이 모든 VPC에 연결할 수 있어야 합니다. 주소는 고유하고 팀 간에는 분리합니다.`),
      () => t(`{who} uses VPC peering between ${n} store VPCs and one VPC for payments. ${more} VPCs for stock, prices, and similar data come online soon and must be within reach of every store. Stores do not connect to each other. No CIDR blocks overlap.`, `{who} 매장 VPC ${n}개와 결제용 VPC 1개 사이에 VPC 피어링을 사용합니다. 곧 재고, 가격 등의 데이터용 VPC ${more}개가 추가되며 모든 매장에서 연결할 수 있어야 합니다. 매장끼리는 연결하지 않습니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} moves shared services out of a single VPC, which ${n} application VPCs are peered with. Part of the services goes to ${more} new VPCs, and every application VPC must reach each of them. The applications stay separate, and the blocks differ.`, `{who} 애플리케이션 VPC ${n}개와 피어링된 단일 VPC에서 공유 서비스를 분리합니다. 새 VPC ${more}개가 서비스 일부를 맡으며 모든 애플리케이션 VPC에서 각 VPC에 연결할 수 있어야 합니다. 애플리케이션은 계속 서로 분리되며 CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} plans ${more} VPCs with data services. Its ${n} client VPCs, today peered with a VPC for logins and nothing else, must all be able to use every one of these services. Clients have nothing to do with one another; the addresses are unique.`, `{who} 데이터 서비스용 VPC ${more}개를 계획하고 있습니다. 현재 로그인용 VPC와만 피어링된 고객 VPC ${n}개에서 모든 데이터 서비스를 사용할 수 있어야 합니다. 고객 간에는 통신이 없으며 주소는 고유합니다.`),
      () => t(`{who} adds ${more} inspection VPCs to a network in which ${n} tenant VPCs are peered with a common VPC. Each tenant has to send copies of its logs to all of the inspection VPCs. Tenants remain apart. The CIDR blocks are different.`, `{who} 테넌트 VPC ${n}개가 공용 VPC와 피어링된 네트워크에 검사 VPC ${more}개를 추가합니다. 각 테넌트는 모든 검사 VPC에 로그 사본을 보내야 합니다. 테넌트는 서로 분리된 상태를 유지합니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} runs machine learning in ${n} research VPCs that read from one peered data VPC. ${more} further data VPCs follow this quarter, for the same readers. Between research VPCs there is no traffic, and all addresses are different.`, `{who} 피어링된 데이터 VPC 1개에서 데이터를 읽는 연구 VPC ${n}개에서 기계 학습을 실행합니다. 이번 분기에 같은 연구 VPC에서 읽을 데이터 VPC ${more}개가 추가됩니다. 연구 VPC 간에는 트래픽이 없으며 주소는 모두 다릅니다.`),
      () => t(`{who} will give ${n} branch VPCs access to ${more} service VPCs that are being built. The branches have VPC peering connections to an older service VPC, which stay. They do not need to reach each other. No addresses overlap.`, `{who} 지점 VPC ${n}개에서 구축 중인 서비스 VPC ${more}개에 액세스할 수 있도록 하려고 합니다. 지점에는 이전 서비스 VPC와의 VPC 피어링 연결이 있으며 이 연결은 유지됩니다. 지점끼리는 연결이 필요 없습니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} splits its platform: in addition to the core VPC, with which ${n} feature VPCs are peered, there will be ${more} more platform VPCs. Each feature VPC calls all of the platform VPCs and no other feature VPC. The blocks do not overlap.`, `{who} 플랫폼을 분리합니다. 기능 VPC ${n}개와 피어링된 핵심 VPC 외에 플랫폼 VPC ${more}개가 추가됩니다. 각 기능 VPC는 모든 플랫폼 VPC를 호출하며 다른 기능 VPC는 호출하지 않습니다. 블록은 겹치지 않습니다.`),
      () => t(`{who} is adding ${more} VPCs with license and build servers. All of the ${n} developer VPCs need them, just as they need the repository VPC that each is peered with already. Developer VPCs are not to be joined to one another; the address ranges are distinct.`, `{who} 라이선스 서버와 빌드 서버용 VPC ${more}개를 추가하고 있습니다. 개발자 VPC ${n}개는 모두 이미 피어링된 리포지토리 VPC와 마찬가지로 이 VPC를 사용해야 합니다. 개발자 VPC끼리는 연결하지 않으며 주소 범위는 모두 다릅니다.`),
      () => t(`{who} has a star of VPC peering connections with ${n} points. Now the points must also reach ${more} other VPCs, each of them directly, while nothing connects the points. The CIDR blocks are unique.`, `{who} 중심 VPC 1개와 주변 VPC ${n}개를 별 모양으로 연결한 VPC 피어링을 사용합니다. 이제 주변 VPC는 다른 VPC ${more}개에도 각각 직접 연결해야 하며 주변 VPC끼리는 연결하지 않습니다. CIDR 블록은 고유합니다.`),
      () => t(`{who} lets ${n} product VPCs call an identity VPC over VPC peering. They must also be able to call ${more} new platform VPCs, with no connections among the products. All of the CIDR blocks are distinct.`, `{who} 제품 VPC ${n}개에서 VPC 피어링으로 인증 VPC를 호출합니다. 이 VPC에서는 새 플랫폼 VPC ${more}개도 호출할 수 있어야 하며 제품 간에는 연결이 필요 없습니다. CIDR 블록은 모두 다릅니다.`),
    ],
    values: [
      value(n * more, 'peering-one-to-one', `It is one connection between each of the ${n} VPCs and each of the ${more} new ones.`, `VPC ${n}개와 새 VPC ${more}개를 쌍마다 하나씩 연결한 수입니다.`),
      value(more, 'peering-non-transitive', 'It would peer the new VPCs with the one that is reached already, through which the others cannot reach them.', '새 VPC를 이미 연결된 VPC와만 피어링한 수이며 피어링은 전이적이지 않습니다.'),
      value(n * (more + 1), 'peering-one-to-one', `It counts the ${n} connections that already exist.`, `이미 있는 연결 ${n}개까지 센 수입니다.`),
      value(mesh(n + more), 'peering-full-mesh-formula', `It is the full mesh of ${n + more} VPCs, which is not required.`, `VPC ${n + more}개의 풀 메시이며 요구되지 않습니다.`),
      value(n + more, 'peering-many-to-many', 'It is the number of VPCs, while each pair needs a connection of its own.', 'VPC의 개수이며, 통신하는 쌍마다 연결이 필요합니다.'),
      value(2 * n * more, 'peering-one-to-one', 'It would be one connection for each direction, but one connection serves both.', '방향마다 연결을 하나씩 둔 수이지만 하나의 연결로 양방향 통신이 가능합니다.'),
    ],
  };
}

function extended(rng: Rng): Part {
  const n = 4 + rng.below(20);
  return {
    world: { vpcs: [group('old', n, '10.64.0.0/11'), { id: 'fresh', cidrs: ['10.0.0.0/16'] }], elements: [{ type: 'vpc-peering', id: 'standing', vpcs: ['old', 'old'] }] },
    requirements: [{ reach: { from: 'old', to: 'fresh' } }],
    scene: () => [
      () => t(`{who} operates ${n} VPCs in a full mesh of peering connections. One more VPC joins, which all of them must be able to reach. The CIDR blocks are different.`, `{who} VPC ${n}개를 피어링 연결의 풀 메시로 운영합니다. VPC가 1개 추가되며 기존의 모든 VPC에서 새 VPC에 연결할 수 있어야 합니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} peered its ${n} VPCs with one another. A new VPC with a payment service is added, and every other VPC must be able to call the service. No addresses overlap.`, `{who} VPC ${n}개를 서로 모두 피어링했습니다. 결제 서비스가 있는 새 VPC를 추가하며 다른 모든 VPC에서 이 서비스를 호출할 수 있어야 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} takes on a partner whose only VPC has to communicate with all ${n} VPCs of the company. These are fully meshed by VPC peering. No CIDR blocks overlap.`, `{who} 새 파트너를 맞이합니다. 파트너의 유일한 VPC는 이 회사의 VPC ${n}개 모두와 통신해야 합니다. 회사의 VPC는 VPC 피어링으로 풀 메시를 이룹니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} rebuilds one of its VPCs under a new address range. The new VPC must be reachable from the ${n} VPCs that stay, all of which are peered with each other. The old one is gone, and the ranges do not overlap.`, `{who} VPC 중 하나를 새 주소 범위로 다시 구축합니다. 서로 모두 피어링되어 유지되는 VPC ${n}개에서 새 VPC에 연결할 수 있어야 합니다. 이전 VPC는 삭제되었으며 범위는 겹치지 않습니다.`),
      () => t(`{who} extends a peering mesh of ${n} VPCs by a VPC with monitoring hosts. All of the ${n} VPCs send metrics to them. The address blocks are distinct.`, `{who} VPC ${n}개의 피어링 메시에 모니터링 호스트가 있는 VPC를 추가합니다. VPC ${n}개 모두 이 호스트로 지표를 보냅니다. 주소 블록은 모두 다릅니다.`),
      () => t(`{who} connects any two of its ${n} VPCs by VPC peering. For a new country it creates another VPC, whose API the existing VPCs must be able to call. All addresses are different.`, `{who} VPC ${n}개 중 어느 두 VPC든 VPC 피어링으로 연결합니다. 새로운 국가를 위해 VPC를 하나 더 생성하며 기존 VPC에서 이 VPC의 API를 호출할 수 있어야 합니다. 주소는 모두 다릅니다.`),
      () => t(`{who} keeps a full mesh of ${n} VPCs. After an acquisition, a single VPC is added to it, and each of the ${n} must reach this VPC without a detour. No addresses overlap.`, `{who} VPC ${n}개의 풀 메시를 유지하고 있습니다. 인수 후 VPC 1개가 추가되며 기존 VPC ${n}개는 각각 이 VPC에 우회 없이 연결할 수 있어야 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} hosts a new directory service in a VPC of its own. Clients are in ${n} other VPCs, between all of which VPC peering connections already exist. Each of them must reach the directory. The CIDR blocks are unique.`, `{who} 별도의 VPC에서 새 디렉터리 서비스를 호스팅합니다. 클라이언트는 다른 VPC ${n}개에 있으며 이 VPC 사이에는 이미 모두 VPC 피어링 연결이 있습니다. 각 VPC에서 디렉터리에 연결할 수 있어야 합니다. CIDR 블록은 고유합니다.`),
      () => t(`{who} scales its network from ${n} to ${n + 1} VPCs. So far, every VPC is peered with every other, and the added VPC must be able to serve all of the rest. The blocks are different.`, `{who} 네트워크를 VPC ${n}개에서 ${n + 1}개로 확장합니다. 지금까지는 모든 VPC가 서로 피어링되어 있으며, 추가되는 VPC는 나머지 모든 VPC에 서비스를 제공할 수 있어야 합니다. 블록은 서로 다릅니다.`),
      () => t(`{who} wants its ${n} fully peered VPCs to store backups in one more VPC, which has just been created and has no connections. Nothing overlaps.`, `{who} 서로 모두 피어링된 VPC ${n}개의 백업을 방금 생성되어 연결이 없는 새 VPC에 저장하려고 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} gives its security team a VPC, from scratch. The ${n} VPCs of the other teams, all peered with one another, have to deliver events to it. All CIDR blocks differ.`, `{who} 보안 팀을 위한 VPC를 새로 생성합니다. 서로 모두 피어링된 다른 팀의 VPC ${n}개에서 이 VPC로 이벤트를 전달해야 합니다. CIDR 블록은 모두 다릅니다.`),
      () => t(`{who} opens a VPC for analytics next to ${n} VPCs that are fully meshed by VPC peering. From each of them, data must flow to the new VPC. All of the addresses are unique.`, `{who} VPC 피어링으로 풀 메시를 이루는 VPC ${n}개 외에 분석용 VPC를 추가합니다. 각 VPC에서 새 VPC로 데이터를 보낼 수 있어야 합니다. 주소는 모두 고유합니다.`),
    ],
    values: [
      value(n, 'peering-one-to-one', `It is one connection between the new VPC and each of the ${n} others.`, `새 VPC와 기존 VPC ${n}개를 하나씩 연결한 수입니다.`),
      value(1, 'peering-non-transitive', 'It would peer the new VPC with one of the mesh, through which the others do not reach it.', '새 VPC를 메시의 VPC 1개와만 피어링한 수이며, 나머지 VPC는 이를 거쳐 새 VPC에 연결할 수 없습니다.'),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of ${n + 1} VPCs and counts the connections that already exist.`, `VPC ${n + 1}개의 풀 메시이며 이미 있는 연결까지 센 수입니다.`),
      value(2 * n, 'peering-one-to-one', 'It would be one connection for each direction, but one connection serves both.', '방향마다 연결을 하나씩 둔 수이지만 하나의 연결로 양방향 통신이 가능합니다.'),
      value(n + 1, 'peering-many-to-many', 'It is the number of VPCs, the new one included.', '새 VPC를 포함한 VPC의 개수입니다.'),
      value(n - 1, 'peering-one-to-one', 'It leaves one of the VPCs without a connection to the new one.', '기존 VPC 1개가 새 VPC와 연결되지 않는 수입니다.'),
    ],
  };
}
