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
  t('What is the minimum number of VPC peering connections that meets these requirements?', '이러한 요구 사항을 충족하는 VPC 피어링 연결은 최소 몇 개입니까?'),
  t('How many VPC peering connections must the company create at a minimum?', '이 회사가 최소한으로 생성해야 하는 VPC 피어링 연결은 몇 개입니까?'),
  t('With as few VPC peering connections as possible, how many does the company need to add?', 'VPC 피어링 연결을 가능한 한 적게 사용할 때 추가해야 하는 연결은 몇 개입니까?'),
  t('A solutions architect uses VPC peering. How many connections are needed at a minimum?', '솔루션스 아키텍트가 VPC 피어링을 사용합니다. 최소한 몇 개의 연결이 필요합니까?'),
  t('VPC peering is the technology of choice. What is the smallest number of connections to create?', 'VPC 피어링을 사용하기로 했습니다. 생성해야 하는 연결은 최소 몇 개입니까?'),
  t('How many VPC peering connections does the smallest possible design add?', '가능한 가장 작은 설계에서 추가되는 VPC 피어링 연결은 몇 개입니까?'),
  t('To meet these requirements by VPC peering alone, at least how many connections must be set up?', 'VPC 피어링만으로 이러한 요구 사항을 충족하려면 최소한 몇 개의 연결을 설정해야 합니까?'),
  t('Each VPC peering connection has to be requested and accepted. How many does the company have to set up, if it sets up no more than necessary?', '각 VPC 피어링 연결은 요청하고 수락해야 합니다. 필요한 것만 설정한다면 이 회사가 설정해야 하는 연결은 몇 개입니까?'),
  t('What is the minimum number of new VPC peering connections for this network?', '이 네트워크에 필요한 새 VPC 피어링 연결은 최소 몇 개입니까?'),
  t('An engineer writes the infrastructure code for this. How many VPC peering connections does it have to contain at a minimum?', '한 엔지니어가 이를 위한 인프라 코드를 작성합니다. 코드에 최소한 몇 개의 VPC 피어링 연결이 포함되어야 합니까?'),
  t('The quota of VPC peering connections is to be used sparingly. How many new ones are required?', 'VPC 피어링 연결 할당량을 아껴 사용해야 합니다. 새로 필요한 연결은 몇 개입니까?'),
  t('At a minimum, how many VPC peering connections must be added to the network?', '네트워크에 추가해야 하는 VPC 피어링 연결은 최소 몇 개입니까?'),
];
const value = (n: number, rule: string, en: string, ko: string): CountValue => ({ value: n, why: t(en, ko), rule });
const group = (id: string, n: number, block: string) => ({ id, cidrs: [block], count: n });

function full(rng: Rng): Part {
  const n = 4 + rng.below(17);
  return {
    world: { vpcs: [group('units', n, '10.64.0.0/11')] },
    requirements: [{ reach: { from: 'units', to: 'units' } }],
    scene: () => [
      () => t(`{who} runs ${n} VPCs with CIDR blocks that do not overlap. Each of them must be able to open connections to each of the others.`, `{who} CIDR 블록이 겹치지 않는 VPC ${n}개를 운영합니다. 각 VPC는 다른 모든 VPC에 연결할 수 있어야 합니다.`),
      () => t(`{who} wants to connect ${n} VPCs with one another, so that any two of them can communicate. The CIDR blocks are different.`, `{who} VPC ${n}개 중 어느 두 VPC든 서로 통신할 수 있도록 연결하려고 합니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} builds a data grid in ${n} VPCs. A node in one VPC contacts nodes in all of the others, and no addresses overlap.`, `{who} VPC ${n}개에 데이터 그리드를 구축합니다. 한 VPC의 노드는 다른 모든 VPC의 노드에 연결하며 주소는 겹치지 않습니다.`),
      () => t(`{who} owns ${n} VPCs, one for each product. Every product exchanges messages with every other one, over addresses that are unique.`, `{who} 제품마다 하나씩 VPC ${n}개를 보유하고 있습니다. 모든 제품은 고유한 주소를 사용하여 서로 메시지를 교환합니다.`),
      () => t(`{who} decided against a transit gateway for its ${n} VPCs. Their CIDR blocks are distinct, and all of the VPCs must reach each other.`, `{who} VPC ${n}개에 Transit Gateway를 사용하지 않기로 했습니다. CIDR 블록은 모두 다르며 모든 VPC가 서로 연결할 수 있어야 합니다.`),
      () => t(`{who} has given a VPC to each of ${n} subsidiaries. Servers of any subsidiary call servers of any other, and the address ranges are disjoint.`, `{who} 자회사 ${n}곳에 VPC를 하나씩 제공했습니다. 어느 자회사의 서버든 다른 모든 자회사의 서버를 호출하며 주소 범위는 서로 겹치지 않습니다.`),
      () => t(`{who} operates a cluster whose nodes are spread over ${n} VPCs. For replication, nodes in any two VPCs must reach each other. Each VPC has its own CIDR block.`, `{who} VPC ${n}개에 분산된 노드로 클러스터를 운영합니다. 복제를 위해 어느 두 VPC의 노드든 서로 연결할 수 있어야 합니다. 각 VPC에는 고유한 CIDR 블록이 있습니다.`),
      () => t(`{who} is merging the networks of its departments: ${n} VPCs, no two of which overlap. All of them must be able to communicate directly.`, `{who} 부서의 네트워크를 통합하고 있습니다. VPC는 ${n}개이며 서로 겹치지 않습니다. 모든 VPC가 직접 통신할 수 있어야 합니다.`),
      () => t(`{who} tests failover between ${n} VPCs. Any VPC can become the primary site, so each must reach all of the others. The addresses do not conflict.`, `{who} VPC ${n}개 간의 장애 조치를 테스트합니다. 어느 VPC든 기본 사이트가 될 수 있으므로 각 VPC는 다른 각 VPC에 연결할 수 있어야 합니다. 주소는 충돌하지 않습니다.`),
      () => t(`{who} has ${n} VPCs with distinct address ranges and wants direct paths between all of them, without any device in between.`, `{who} 주소 범위가 서로 다른 VPC ${n}개를 보유하고 있으며 중간에 다른 디바이스 없이 모든 VPC 간에 직접 경로를 두려고 합니다.`),
      () => t(`{who} lets teams in ${n} VPCs use the services of one another. Whichever team offers a service, the others must be able to connect. CIDR blocks are assigned centrally and differ.`, `{who} VPC ${n}개의 팀이 서로의 서비스를 사용하도록 합니다. 어느 팀이 서비스를 제공하든 다른 팀에서 연결할 수 있어야 합니다. CIDR 블록은 중앙에서 할당되며 서로 다릅니다.`),
      () => t(`{who} plans the connections among ${n} new VPCs. The requirement reads that no VPC may be out of reach of another; overlapping addresses have been avoided.`, `{who} 새 VPC ${n}개 간의 연결을 계획하고 있습니다. 모든 VPC는 다른 모든 VPC에서 연결할 수 있어야 하며 주소는 겹치지 않게 할당되었습니다.`),
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
    scene: () => [
      () => t(`{who} operates log servers in a central VPC and workloads in ${n} other VPCs. The workloads must be able to connect to the servers; the ${n} VPCs need no connections among themselves. No CIDR blocks overlap.`, `{who} 중앙 VPC에서 로그 서버를, 다른 VPC ${n}개에서 워크로드를 운영합니다. 워크로드는 서버에 연결할 수 있어야 하지만 VPC ${n}개끼리는 연결이 필요 없습니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} keeps directory servers in one VPC. Instances in ${n} further VPCs must be able to open connections to them. Between these ${n} VPCs there is no traffic, and the addresses are unique.`, `{who} 하나의 VPC에 디렉터리 서버를 두고 있습니다. 다른 VPC ${n}개의 인스턴스는 이 서버에 연결할 수 있어야 합니다. 이 VPC ${n}개 사이에는 트래픽이 없으며 주소는 고유합니다.`),
      () => t(`{who} gives ${n} teams a VPC each and runs a build system in a VPC of its own. The teams must be able to reach the build system; they do not talk to one another. The CIDR blocks are different.`, `{who} 팀 ${n}개에 VPC를 하나씩 제공하고 빌드 시스템은 별도의 VPC에서 실행합니다. 팀은 빌드 시스템에 연결할 수 있어야 하지만 팀 간에는 통신하지 않습니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} hosts license servers in a VPC that ${n} other VPCs have to reach. Nothing else needs to be connected, and none of the CIDR blocks overlap.`, `{who} 다른 VPC ${n}개에서 연결해야 하는 라이선스 서버를 하나의 VPC에서 호스팅합니다. 그 외의 연결은 필요 없으며 CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} has a monitoring VPC and ${n} application VPCs with unique CIDR blocks. Agents in each application VPC connect to the monitoring VPC and nowhere else.`, `{who} CIDR 블록이 고유한 모니터링 VPC 1개와 애플리케이션 VPC ${n}개를 두고 있습니다. 각 애플리케이션 VPC의 에이전트는 모니터링 VPC에만 연결합니다.`),
      () => t(`{who} centralizes its software repository. Instances in ${n} VPCs fetch packages from the VPC of the repository, but never from one another. The addresses do not overlap.`, `{who} 소프트웨어 리포지토리를 중앙화합니다. VPC ${n}개의 인스턴스는 리포지토리의 VPC에서 패키지를 가져오지만 서로에게서는 가져오지 않습니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} added a VPC for backup servers. Each of its ${n} existing VPCs must reach this VPC, and the existing VPCs stay separate. Every CIDR block is different.`, `{who} 백업 서버용 VPC를 추가했습니다. 기존 VPC ${n}개는 각각 이 VPC에 연결할 수 있어야 하며 기존 VPC끼리는 분리된 상태를 유지합니다. 모든 CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} isolates its ${n} customers in VPCs of their own. What the customers have in common is an authentication service in a further VPC, to which all of them connect. No addresses are used twice.`, `{who} 고객 ${n}곳을 각각 별도의 VPC로 격리합니다. 고객이 공통으로 사용하는 것은 또 다른 VPC의 인증 서비스이며 모든 고객이 여기에 연결합니다. 중복 사용되는 주소는 없습니다.`),
      () => t(`{who} collects metrics from ${n} VPCs. The collectors run in one more VPC, and the sources open the connections to it. Traffic between the sources is not needed, and the CIDR blocks are distinct.`, `{who} VPC ${n}개에서 지표를 수집합니다. 수집기는 또 하나의 VPC에서 실행되며 소스에서 이 VPC로 연결을 시작합니다. 소스 간의 트래픽은 필요 없으며 CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} runs its branch applications in ${n} VPCs and the system of record in a core VPC. Branch applications work with the system of record, not with each other. All address ranges are disjoint.`, `{who} VPC ${n}개에서 지점 애플리케이션을, 코어 VPC에서 기록 시스템을 실행합니다. 지점 애플리케이션은 기록 시스템을 사용하며 서로 간에는 통신하지 않습니다. 모든 주소 범위는 겹치지 않습니다.`),
      () => t(`{who} maintains a tools VPC. Workloads in ${n} separate VPCs use the tools, and these VPCs have nothing to do with one another. The VPCs do not share addresses.`, `{who} 도구 VPC를 유지 관리합니다. 별도의 VPC ${n}개에 있는 워크로드는 도구를 사용하며 이 VPC끼리는 서로 관련이 없습니다. VPC 간에 겹치는 주소는 없습니다.`),
      () => t(`{who} wants ${n} project VPCs to reach a proxy VPC. The projects are confidential, so there must be no more connections than that. CIDR blocks do not repeat.`, `{who} 프로젝트 VPC ${n}개를 프록시 VPC에 연결하려고 합니다. 프로젝트는 기밀이므로 그 외의 연결은 없어야 합니다. CIDR 블록은 겹치지 않습니다.`),
    ],
    values: [
      value(n, 'peering-one-to-one', `It is one connection between the central VPC and each of the ${n} others, and each serves both directions.`, `중앙 VPC와 나머지 VPC ${n}개를 하나씩 연결한 수이며, 각 연결로 양방향 통신이 가능합니다.`),
      value(2 * n, 'peering-one-to-one', `It would be one connection for each direction, but one connection serves both.`, '방향마다 연결을 하나씩 둔 수이지만 하나의 연결로 양방향 통신이 가능합니다.'),
      value(mesh(n + 1), 'peering-full-mesh-formula', `It is the full mesh of all ${n + 1} VPCs, which is not required.`, `VPC ${n + 1}개 전체를 풀 메시로 연결하는 수이며 여기서는 그럴 필요가 없습니다.`),
      value(mesh(n), 'peering-full-mesh-formula', `It is the full mesh of the ${n} VPCs without the central one.`, `중앙 VPC를 제외한 VPC ${n}개의 풀 메시입니다.`),
      value(n + 1, 'peering-one-to-one', 'It is the number of VPCs, the central one included, which has no connection with itself.', '중앙 VPC를 포함한 VPC의 개수이며 중앙 VPC가 자신과 연결될 필요는 없습니다.'),
      value(n - 1, 'peering-one-to-one', 'It leaves one of the VPCs without a connection to the central one.', 'VPC 1개가 중앙 VPC와 연결되지 않는 수입니다.'),
    ],
  };
}

function groups(rng: Rng): Part {
  const [a, b] = [3 + rng.below(8), 3 + rng.below(8)];
  return {
    world: { vpcs: [group('prod', a, '10.64.0.0/11'), group('dev', b, '10.128.0.0/11')] },
    requirements: [{ reach: { from: 'prod', to: 'prod' } }, { reach: { from: 'dev', to: 'dev' } }],
    scene: () => [
      () => t(`{who} has ${a} production VPCs and ${b} development VPCs, all with different CIDR blocks. Production VPCs must reach one another, and so must development VPCs; the two environments stay apart.`, `{who} CIDR 블록이 모두 다른 프로덕션 VPC ${a}개와 개발 VPC ${b}개를 두고 있습니다. 프로덕션 VPC끼리, 개발 VPC끼리는 서로 연결할 수 있어야 하며 두 환경은 분리된 상태로 둡니다.`),
      () => t(`{who} separates production (${a} VPCs) from development (${b} VPCs). Within each of the two environments, any VPC must be able to connect to any other. No addresses overlap.`, `{who} 프로덕션(VPC ${a}개)과 개발(VPC ${b}개)을 분리합니다. 각 환경 안에서는 모든 VPC가 서로 연결할 수 있어야 합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} runs two independent platforms, one in ${a} VPCs and one in ${b}. All VPCs of a platform exchange data with each other; between the platforms nothing is exchanged. Each VPC has a CIDR block of its own.`, `{who} 독립된 플랫폼 2개를 각각 VPC ${a}개와 VPC ${b}개에서 운영합니다. 한 플랫폼의 모든 VPC는 서로 데이터를 교환하지만 플랫폼 간에는 교환하지 않습니다. 각 VPC의 CIDR 블록은 고유합니다.`),
      () => t(`{who} keeps a trading network of ${a} VPCs and an office network of ${b} VPCs. In each network all VPCs talk to all others; nothing crosses from one network to the other. The addresses are unique.`, `{who} VPC ${a}개의 거래 네트워크와 VPC ${b}개의 사무 네트워크를 두고 있습니다. 각 네트워크 안에서는 모든 VPC가 서로 통신하며 네트워크 간에는 통신하지 않습니다. 주소는 고유합니다.`),
      () => t(`{who} has VPCs in two groups, ${a} for research and ${b} for teaching. Members of a group must be able to connect to each other member, but not to the other group. No CIDR blocks overlap.`, `{who} 연구용 VPC ${a}개와 교육용 VPC ${b}개의 두 그룹을 두고 있습니다. 같은 그룹의 VPC는 서로 연결할 수 있어야 하지만 다른 그룹에는 연결하지 않습니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} acquired a competitor and leaves both networks alone for now: its own ${a} VPCs are to be fully connected, and so are the ${b} VPCs of the competitor. Between the companies there is no link. All CIDR blocks differ.`, `{who} 경쟁사를 인수했지만 당분간 두 네트워크를 따로 유지합니다. 자사의 VPC ${a}개는 모두 서로 연결되어야 하고 경쟁사의 VPC ${b}개도 마찬가지입니다. 두 회사 간에는 연결이 없습니다. CIDR 블록은 모두 다릅니다.`),
      () => t(`{who} must connect the VPCs of two brands. One brand has ${a} VPCs, the other ${b}. Every VPC needs a path to the rest of its own brand and none to the other brand. The address plan has no conflicts.`, `{who} 두 브랜드의 VPC를 연결해야 합니다. 한 브랜드에는 VPC가 ${a}개, 다른 브랜드에는 ${b}개 있습니다. 각 VPC에는 같은 브랜드의 나머지 VPC로 가는 경로가 필요하고 다른 브랜드로 가는 경로는 필요 없습니다. 주소는 충돌하지 않습니다.`),
      () => t(`{who} stores regulated data in ${a} VPCs and other data in ${b} VPCs. Replication runs between all VPCs of the same kind and may not run between kinds. CIDR blocks are distinct.`, `{who} VPC ${a}개에 규제 대상 데이터를, VPC ${b}개에 기타 데이터를 저장합니다. 같은 종류의 모든 VPC 간에 복제가 실행되며 다른 종류 간에는 실행되지 않습니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} designs a staging mesh and a production mesh. The former has ${b} VPCs, the latter ${a}, and a mesh means that any two VPCs in it can reach each other. The meshes are not joined. Addresses do not repeat.`, `{who} 스테이징 메시와 프로덕션 메시를 설계하고 있습니다. 스테이징 메시에는 VPC가 ${b}개, 프로덕션 메시에는 ${a}개 있으며 메시 안의 어느 두 VPC든 서로 연결할 수 있습니다. 두 메시는 연결하지 않습니다. 주소는 중복되지 않습니다.`),
      () => t(`{who} serves two markets from AWS. For the first it runs ${a} VPCs, for the second ${b}. Inside a market, each VPC exchanges orders with all of the others; the markets are strictly separate. VPCs have CIDR blocks of their own.`, `{who} AWS에서 두 시장에 서비스를 제공합니다. 첫 번째 시장에는 VPC ${a}개를, 두 번째 시장에는 ${b}개를 운영합니다. 한 시장 안에서는 각 VPC가 서로 주문을 교환하며 두 시장은 엄격히 분리됩니다. 각 VPC에는 고유한 CIDR 블록이 있습니다.`),
      () => t(`{who} reorganizes ${a + b} VPCs into two zones of trust with ${a} and ${b} members. Full connectivity is required within a zone and forbidden across zones. The CIDR blocks do not overlap.`, `{who} VPC ${a + b}개를 각각 ${a}개와 ${b}개로 이루어진 신뢰 영역 2개로 재구성합니다. 영역 안에서는 모든 VPC가 서로 연결되어야 하고 영역 간 연결은 금지됩니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} automates peering for its tenants. Tenant one owns ${a} VPCs, tenant two ${b}. The VPCs of one tenant must reach each other, and tenants must not meet. There are no duplicate addresses.`, `{who} 테넌트의 피어링을 자동화합니다. 첫 번째 테넌트는 VPC ${a}개를, 두 번째 테넌트는 ${b}개를 소유합니다. 같은 테넌트의 VPC는 서로 연결할 수 있어야 하고 테넌트 간에는 연결되지 않아야 합니다. 중복되는 주소는 없습니다.`),
    ],
    values: [
      value(mesh(a) + mesh(b), 'peering-full-mesh-formula', `It is a full mesh of ${a} VPCs and one of ${b}: ${mesh(a)} + ${mesh(b)}.`, `VPC ${a}개의 풀 메시와 VPC ${b}개의 풀 메시를 더한 수입니다(${mesh(a)} + ${mesh(b)}).`),
      value(mesh(a + b), 'peering-full-mesh-formula', `It is the full mesh of all ${a + b} VPCs and joins the two groups.`, `VPC ${a + b}개 전체의 풀 메시이며 두 그룹을 연결합니다.`),
      value(a * b, 'peering-many-to-many', `It is one connection for each pair of VPCs from different groups, which must stay apart.`, '서로 다른 그룹에 속한 VPC의 쌍마다 하나씩 연결한 수이지만 두 그룹은 분리되어야 합니다.'),
      value(a + b - 2, 'peering-non-transitive', 'It would be a star in each group, whose outer VPCs cannot reach each other through the middle one.', '각 그룹을 별 모양으로 연결한 수이며, 바깥쪽 VPC는 가운데 VPC를 거쳐 서로 통신할 수 없습니다.'),
      value(a + b, 'peering-non-transitive', 'It would be a ring in each group, in which VPCs that are not neighbors cannot reach each other.', '각 그룹을 고리 모양으로 연결한 수이며, 이웃하지 않은 VPC는 서로 통신할 수 없습니다.'),
    ],
  };
}

function joined(rng: Rng): Part {
  const [old, fresh] = [3 + rng.below(6), 2 + rng.below(4)];
  return {
    world: { vpcs: [group('old', old, '10.64.0.0/11'), group('fresh', fresh, '10.128.0.0/11')], elements: [{ type: 'vpc-peering', id: 'standing', vpcs: ['old', 'old'] }] },
    requirements: [{ reach: { from: 'fresh', to: 'old' } }, { reach: { from: 'fresh', to: 'fresh' } }],
    scene: () => [
      () => t(`{who} has peered ${old} VPCs in a full mesh. ${fresh} more VPCs are added; each must be able to reach all of the VPCs, old and new. No CIDR blocks overlap.`, `{who} VPC ${old}개를 풀 메시로 피어링했습니다. 여기에 VPC ${fresh}개를 추가하며, 새 VPC는 기존 VPC와 새 VPC 모두에 연결할 수 있어야 합니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} takes over a company with ${fresh} VPCs. Its own ${old} VPCs form a full mesh of peering connections, which the new VPCs must join as equals. All addresses are unique.`, `{who} VPC ${fresh}개를 보유한 회사를 인수합니다. 자사의 VPC ${old}개는 피어링 연결 풀 메시를 이루고 있으며 새 VPC도 동등하게 참여해야 합니다. 모든 주소는 고유합니다.`),
      () => t(`{who} expands a full mesh of ${old} peered VPCs by ${fresh} VPCs. Afterward, any two VPCs must be able to communicate. CIDR blocks do not repeat.`, `{who} 피어링된 VPC ${old}개의 풀 메시를 VPC ${fresh}개만큼 확장합니다. 확장 후 어느 두 VPC든 서로 통신할 수 있어야 합니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} runs ${old} VPCs, each of which is peered with all of the others. A product launch brings ${fresh} new VPCs, which must reach the existing VPCs and one another. No CIDR blocks overlap.`, `{who} 서로 모두 피어링된 VPC ${old}개를 운영합니다. 제품 출시로 새 VPC ${fresh}개가 추가되며 새 VPC는 기존 VPC는 물론 서로 간에도 연결할 수 있어야 합니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} opens ${fresh} offices, and every office gets a VPC. The ${old} VPCs of today are already meshed by peering. Each new VPC needs a path to all the others. No overlap exists.`, `{who} 사무실 ${fresh}곳을 열고 사무실마다 VPC를 제공합니다. 현재의 VPC ${old}개는 이미 피어링으로 서로 연결되어 있습니다. 새 VPC에는 다른 모든 VPC로 가는 경로가 필요합니다. 주소는 겹치지 않습니다.`),
      () => t(`{who} finds ${fresh} VPCs outside its peering mesh, which has ${old} members. The ${fresh} VPCs are to become members, too, with connections to one another and to each present member. CIDR blocks are unique.`, `{who} VPC ${old}개로 이루어진 피어링 메시 밖에 VPC ${fresh}개가 있음을 확인했습니다. 이 VPC ${fresh}개도 메시에 참여하여 서로 간에 그리고 기존의 각 VPC와 연결되어야 합니다. CIDR 블록은 고유합니다.`),
      () => t(`{who} grows from ${old} to ${old + fresh} VPCs. Those that exist are fully meshed with VPC peering; from each added VPC all of the others must be reachable. Address ranges are disjoint.`, `{who} VPC를 ${old}개에서 ${old + fresh}개로 늘립니다. 기존 VPC는 VPC 피어링 풀 메시로 연결되어 있으며 추가되는 각 VPC에서 다른 모든 VPC에 연결할 수 있어야 합니다. 주소 범위는 겹치지 않습니다.`),
      () => t(`{who} integrates ${fresh} partner VPCs. So far ${old} VPCs are peered, every one with every other. Partner servers must be able to connect to servers in all VPCs, partner VPCs included. The CIDR blocks are distinct.`, `{who} 파트너 VPC ${fresh}개를 통합합니다. 기존 VPC ${old}개는 이미 모두 서로 피어링되어 있습니다. 파트너 서버는 다른 파트너 VPC를 포함한 모든 VPC의 서버에 연결할 수 있어야 합니다. CIDR 블록은 서로 다릅니다.`),
      () => t(`{who} updates the code that peers its VPCs. There have been ${old}, in a full mesh that stays, and ${fresh} join. Whatever is in a joining VPC must reach whatever is in any other. No addresses conflict.`, `{who} VPC를 피어링하는 코드를 업데이트합니다. 기존 VPC ${old}개의 풀 메시는 유지되고 VPC ${fresh}개가 추가됩니다. 추가되는 VPC의 리소스는 다른 모든 VPC의 리소스에 연결할 수 있어야 합니다. 주소는 충돌하지 않습니다.`),
      () => t(`{who} moves ${fresh} systems from its data center to a VPC each. On the AWS side, ${old} VPCs with a complete set of peering connections exist. The moved systems work with one another and with all systems there. Every VPC has its own addresses.`, `{who} 데이터 센터의 시스템 ${fresh}개를 각각 별도의 VPC로 이전합니다. AWS에는 모두 서로 피어링된 VPC ${old}개가 있습니다. 이전한 시스템은 서로 간에 그리고 기존의 모든 시스템과 통신합니다. 모든 VPC의 주소는 고유합니다.`),
      () => t(`{who} extends its analytics: ${fresh} analytics VPCs are created next to ${old} VPCs that form a peering mesh. Analytics jobs read from every VPC and share results among the analytics VPCs. CIDR blocks do not overlap.`, `{who} 분석을 강화하기 위해 피어링 메시를 이루는 VPC ${old}개 외에 분석 VPC ${fresh}개를 생성합니다. 분석 작업은 모든 VPC에서 데이터를 읽고 분석 VPC 간에 결과를 공유합니다. CIDR 블록은 겹치지 않습니다.`),
      () => t(`{who} wants ${fresh} recovery VPCs to be on an equal footing with its ${old} VPCs, all of which are peered with one another. Recovery VPCs must connect to those and to each other. The addresses are unique.`, `{who} 복구 VPC ${fresh}개를 서로 모두 피어링된 기존 VPC ${old}개와 동등하게 사용하려고 합니다. 복구 VPC는 기존 VPC에 그리고 서로 간에 연결할 수 있어야 합니다. 주소는 고유합니다.`),
    ],
    values: [
      value(old * fresh + mesh(fresh), 'peering-full-mesh-formula', `It is one connection between each old and each new VPC, ${old * fresh}, and ${mesh(fresh)} among the new ones.`, `기존 VPC와 새 VPC의 쌍마다 하나씩 ${old * fresh}개, 새 VPC끼리 ${mesh(fresh)}개를 더한 수입니다.`),
      value(old * fresh, 'peering-non-transitive', `It connects old with new VPCs and leaves out the new ones among themselves.`, '기존 VPC와 새 VPC를 연결하지만 새 VPC끼리의 연결이 빠집니다.'),
      value(mesh(old + fresh), 'peering-full-mesh-formula', `It is the full mesh of all ${old + fresh} VPCs and counts the connections that already exist.`, `VPC ${old + fresh}개 전체의 풀 메시이며 이미 있는 연결까지 센 수입니다.`),
      value(fresh, 'peering-non-transitive', 'It connects each new VPC with one of the old ones, through which it cannot reach the others.', '새 VPC마다 기존 VPC 1개와 연결한 수이며, 이 VPC를 거쳐 다른 VPC에 연결할 수는 없습니다.'),
      value(old + fresh, 'peering-many-to-many', 'It is the number of VPCs, while each pair needs a connection of its own.', 'VPC의 개수이며, 통신하는 쌍마다 연결이 필요합니다.'),
      value(mesh(fresh), 'peering-full-mesh-formula', 'It connects the new VPCs with one another and none of them with the old ones.', '새 VPC끼리만 연결하고 기존 VPC와는 연결하지 않는 수입니다.'),
    ],
  };
}
