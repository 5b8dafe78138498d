import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { scenes, type HubFacts } from './gwlb-hub-scenes.ts';
import { consoleStep, fleets, offerFleet, pathStep } from './gwlb-words.ts';
import { one, someRegions } from './shared.ts';
import { t, told } from './vpc-words.ts';

const each = t('each workload VPC', '각 워크로드 VPC');
const egress = t('the egress VPC', '송신 VPC');

/** Many VPCs on a transit gateway that share an egress VPC, perhaps a data center beside them: where the appliances' endpoints must stand. */
export function drawHub(rng: Rng): Draft {
  const x = 1 + rng.below(50);
  const f: HubFacts = { fleet: rng.pick(fleets), region: someRegions(rng, 1)[0] as string, n: rng.pick([3, 4, 5, 6, 8, 10, 12, 15, 20]), site: rng.chance(0.6), offered: rng.chance(0.5), workloads: '10.64.0.0/11', egress: `10.${x}.0.0/16`, security: `10.${x + 1}.0.0/16` };
  const elements: ElementInput[] = [
    { type: 'internet-gateway', id: 'igw', vpc: 'egress' },
    { type: 'nat-gateway', id: 'nat', vpc: 'egress', azs: 2 },
    { type: 'transit-gateway', id: 'hub', region: f.region, attachments: ['work', 'egress'], egress: 'egress' },
    ...(f.site ? [{ type: 'site-to-site-vpn' as const, id: 'vpn', site: 'dc', to: 'hub' }] : []),
    ...(f.offered ? [{ type: 'endpoint-service' as const, id: 'offer', service: 'fleet', loadBalancer: 'gwlb' as const }] : []),
  ];
  return {
    world: {
      vpcs: [{ id: 'work', region: f.region, cidrs: [f.workloads], count: f.n }, { id: 'egress', region: f.region, cidrs: [f.egress] }, { id: 'security', region: f.region, account: 'security', cidrs: [f.security] }],
      sites: f.site ? [{ id: 'dc', cidrs: ['192.168.0.0/16'] }] : [],
      services: [{ id: 'fleet', vpc: 'security', appliance: true }],
      elements,
    },
    labels: {
      work: t('the workload VPCs', '워크로드 VPC'), egress, security: t('the security VPC', '보안 VPC'), dc: t('the data center', '데이터 센터'), fleet: f.fleet, hub: t('transit gateway', 'Transit Gateway'), offer: t('endpoint service', '엔드포인트 서비스'),
      nat: t('NAT gateway', 'NAT 게이트웨이'), igw: t('internet gateway', '인터넷 게이트웨이'), vpn: t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), 'client:work': t('the workloads', '워크로드'),
    },
    scene: () => scenes(f),
    sketches: sketchesOf(f),
    given: [{ reach: { from: 'work', to: 'internet' } }],
    wishes: wishesOf(f),
    objectives: [null, null, 'cost', 'operations'],
    usage: { gigabytes: rng.pick([200, 600, 1500]) },
  };
}

function sketchesOf(f: HubFacts): Sketch[] {
  const gwlb: Step[] = f.offered ? [] : [offerFleet(f.fleet, 'gwlb')];
  const attach = told(
    [],
    () => [
      t('Attach the security VPC to the transit gateway, and propagate its routes to the other attachments.', '보안 VPC를 Transit Gateway에 연결하고 다른 연결에 경로를 전파합니다.'),
      t('Add an attachment for the security VPC to the transit gateway, with routes to and from the workload VPCs.', 'Transit Gateway에 보안 VPC 연결을 추가하고 워크로드 VPC와 서로 통신하는 경로를 추가합니다.'),
    ],
  );
  const attached: Step = { ...attach, changes: [{ id: 'hub', set: { attachments: ['work', 'egress', 'security'] } }] };
  const peering = told(
    [{ type: 'vpc-peering', vpcs: ['work', 'security'] }],
    () => [
      t('Create a VPC peering connection between each workload VPC and the security VPC, with routes and security group rules on both sides.', '각 워크로드 VPC와 보안 VPC 간에 VPC 피어링 연결을 생성하고 양쪽에 경로와 보안 그룹 규칙을 추가합니다.'),
      t('Peer each workload VPC with the security VPC, and update the route tables and security groups of both.', '각 워크로드 VPC를 보안 VPC와 피어링하고 두 VPC의 라우팅 테이블과 보안 그룹을 업데이트합니다.'),
    ],
  );
  return [
    one('egress', ...gwlb, pathStep('egress', egress, 2)),
    one('egress, one zone', ...gwlb, pathStep('egress', egress, 1)),
    one('each', ...gwlb, pathStep('work', each, 2)),
    one('each, one zone', ...gwlb, pathStep('work', each, 1)),
    one('attach', attached),
    ...(f.offered ? [one('attach and egress', pathStep('egress', egress, 2), attached)] : []),
    one('peering', peering),
    ...(f.offered ? [] : [one('console', offerFleet(f.fleet, 'nlb'), consoleStep('work', each, 2))]),
  ];
}

function wishesOf(f: HubFacts): Wish[] {
  const { en, ko } = f.fleet;
  const wishes: Wish[] = [
    {
      requirement: { inspect: { from: 'work', to: 'internet', by: 'fleet' } },
      say: late(() => [
        t(`Internet traffic of the workloads must pass through ${en}.`, `워크로드의 인터넷 트래픽은 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`What the workloads send to the internet must be inspected by ${en}.`, `워크로드가 인터넷으로 보내는 트래픽은 ${p(ko, '이/가')} 검사해야 합니다.`),
        t(`No workload may reach the internet past ${en}.`, `워크로드는 ${p(ko, '을/를')} 거치지 않고 인터넷에 연결할 수 없어야 합니다.`),
      ]),
    },
    {
      requirement: { inspect: { from: 'work', to: 'work', by: 'fleet' } },
      say: late(() => [
        t(`Traffic between the workload VPCs must pass through ${en}.`, `워크로드 VPC 간의 트래픽은 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`Connections from one workload VPC to another must be inspected by ${en}.`, `한 워크로드 VPC에서 다른 워크로드 VPC로 향하는 연결은 ${p(ko, '이/가')} 검사해야 합니다.`),
      ]),
    },
    {
      requirement: { survivesAz: { from: 'work', to: 'internet' } },
      say: [
        t('Internet access of the workloads must withstand the loss of an Availability Zone.', '워크로드의 인터넷 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.'),
        t('If one Availability Zone fails, the workloads must still reach the internet.', '가용 영역 1개에 장애가 발생해도 워크로드는 인터넷에 연결할 수 있어야 합니다.'),
      ],
    },
    {
      requirement: { private: { from: 'work', to: 'fleet' } },
      alone: true,
      say: late(() => [
        t(`Agents on the workloads must be able to open private connections to ${en}.`, `워크로드의 에이전트가 ${ko}에 프라이빗 연결을 시작할 수 있어야 합니다.`),
        t(`The workloads must report to ${en} by private addresses.`, `워크로드는 프라이빗 주소로 ${ko}에 보고할 수 있어야 합니다.`),
        t(`Private connections from the workloads to ${en} must be possible.`, `워크로드에서 ${ko}에 프라이빗 연결을 할 수 있어야 합니다.`),
        t(`The workloads have to reach the private addresses of ${en}.`, `워크로드에서 ${ko}의 프라이빗 주소에 연결할 수 있어야 합니다.`),
        t(`Monitoring tools on the workloads need a private path to ${en}.`, `워크로드의 모니터링 도구에는 ${ko}까지 프라이빗 경로가 필요합니다.`),
        t(`The security team wants the workloads to open private connections to ${en}.`, `보안 팀은 워크로드에서 ${ko}에 프라이빗 연결을 시작하기를 원합니다.`),
        t(`For updates of their agents, the workloads must connect privately to ${en}.`, `에이전트 업데이트를 위해 워크로드는 ${ko}에 비공개로 연결해야 합니다.`),
        t(`Log data must flow from the workloads to ${en} without the internet.`, `로그 데이터는 인터넷을 거치지 않고 워크로드에서 ${ko}에 전송되어야 합니다.`),
        t(`A solutions architect must give the workloads private access to ${en}.`, `솔루션스 아키텍트는 워크로드에 ${ko}에 대한 프라이빗 액세스를 제공해야 합니다.`),
        t(`The company needs connectivity from the workloads to ${en} over private addresses.`, `회사에는 프라이빗 주소를 통한 워크로드에서 ${ko}까지의 연결이 필요합니다.`),
        t(`Scripts that run on the workloads must be able to query ${en} privately.`, `워크로드에서 실행되는 스크립트는 ${ko}에 비공개로 쿼리할 수 있어야 합니다.`),
        t(`There must be a private network path that the workloads can use to ${en}.`, `워크로드에서 ${p(ko, '으로/로')} 이어지는 프라이빗 네트워크 경로가 있어야 합니다.`),
      ]),
    },
    {
      requirement: { isolate: { from: 'security', to: 'work' } },
      say: [
        t('Hosts in the security VPC must not be able to open connections into the workload VPCs.', '보안 VPC의 호스트에서는 워크로드 VPC로 연결을 시작할 수 없어야 합니다.'),
        t('The workload VPCs must stay closed to connections from the security VPC.', '보안 VPC에서 워크로드 VPC로 시작하는 연결은 계속 차단되어야 합니다.'),
      ],
    },
    {
      requirement: { isolate: { from: 'egress', to: 'security' } },
      say: [
        t('The egress VPC must not be able to open connections to the security VPC.', '송신 VPC에서는 보안 VPC로 연결을 시작할 수 없어야 합니다.'),
        t('Network access from the egress VPC to hosts in the security VPC is forbidden.', '송신 VPC에서 보안 VPC의 호스트로 향하는 네트워크 액세스는 금지됩니다.'),
      ],
    },
  ];
  if (f.site)
    wishes.push({
      requirement: { inspect: { from: 'dc', to: 'work', by: 'fleet' } },
      say: late(() => [
        t(`Traffic from the data center to the workloads must pass through ${en}.`, `데이터 센터에서 워크로드로 향하는 트래픽은 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`${cap(en)} must inspect what the data center sends to the workload VPCs.`, `데이터 센터가 워크로드 VPC로 보내는 트래픽을 ${p(ko, '이/가')} 검사해야 합니다.`),
      ]),
    });
  return wishes;
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
