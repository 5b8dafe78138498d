import type { Draft, Sketch, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import { endpointStep, nameWish, privateWish, serviceText, zoneWish } from './private-dns-words.ts';
import { wayOutStep } from './private-link.ts';
import { serviceUses, type ServiceUse } from './service-uses.ts';
import { one, someRegions } from './shared.ts';
import { row, t, told } from './vpc-words.ts';

interface Facts {
  readonly use: ServiceUse;
  readonly service: Text;
  readonly region: string;
  readonly n: number;
}

const each = t('each workload VPC', '각 워크로드 VPC');
const who = t('the workloads', '워크로드');

/** Many VPCs and one endpoint in a shared VPC: reached from all, but its private DNS serves its own VPC. */
export function drawShared(rng: Rng): Draft {
  const use = rng.pick(serviceUses);
  const f: Facts = { use, service: serviceText(use.code), region: someRegions(rng, 1)[0] as string, n: rng.pick([3, 4, 5, 6, 8, 10, 12, 15, 20, 30]) };
  return {
    world: {
      vpcs: [{ id: 'work', region: f.region, cidrs: ['10.64.0.0/11'], count: f.n }, { id: 'shared', region: f.region, cidrs: ['10.9.0.0/16'] }],
      services: [{ id: 'service', aws: use.code, region: f.region }],
      elements: [{ type: 'interface-endpoint', id: 'shared-endpoint', vpc: 'shared', service: 'service', azs: 2 }],
    },
    labels: { work: t('the workload VPCs', '워크로드 VPC'), shared: t('the shared services VPC', '공유 서비스 VPC'), service: f.service, 'client:work': who, 'shared-endpoint': t('interface endpoint of the shared services VPC', '공유 서비스 VPC의 인터페이스 엔드포인트'), hub: t('transit gateway', 'Transit Gateway') },
    scene: () => scenes(f),
    sketches: sketchesOf(f),
    given: [{ reach: { from: 'work', to: 'service' } }],
    wishes: wishesOf(f),
    objectives: [null, null, 'cost', 'operations'],
    usage: { gigabytes: rng.pick([50, 200, 500]) },
  };
}

function sketchesOf(f: Facts): Sketch[] {
  const hub = (apart: boolean) => ({ type: 'transit-gateway' as const, id: 'hub', region: f.region, attachments: ['work', 'shared'], ...(apart ? { routes: [['work', 'shared']] } : {}) });
  return [
    one('each, private dns', endpointStep('work', each, f.service, true, 2)),
    one('each, private dns, one zone', endpointStep('work', each, f.service, true, 1)),
    one('each, own names', endpointStep('work', each, f.service, false, 2)),
    one('peering', told(
      [{ type: 'vpc-peering', vpcs: ['work', 'shared'] }],
      () => [
        t('Peer each workload VPC with the shared services VPC, and call the endpoint there by its own DNS names.', '각 워크로드 VPC를 공유 서비스 VPC와 피어링하고 그곳의 엔드포인트를 엔드포인트별 DNS 이름으로 호출합니다.'),
        t('Create VPC peering connections from the workload VPCs to the shared services VPC. Use the DNS names of its interface endpoint.', '워크로드 VPC마다 공유 서비스 VPC와 VPC 피어링 연결을 생성합니다. 공유 서비스 VPC 인터페이스 엔드포인트의 DNS 이름을 사용합니다.'),
      ],
    )),
    one('transit gateway', told(
      [hub(false)],
      () => [
        t('Attach all of the VPCs to a transit gateway, and call the shared endpoint by its own DNS names.', '모든 VPC를 Transit Gateway에 연결하고 공유 엔드포인트를 엔드포인트별 DNS 이름으로 호출합니다.'),
        t('Connect the VPCs through one transit gateway with full routing, and use the DNS names of the shared interface endpoint.', '전체 라우팅을 사용하는 하나의 Transit Gateway로 모든 VPC를 연결하고 공유 인터페이스 엔드포인트의 DNS 이름을 사용합니다.'),
      ],
    )),
    one('transit gateway, apart', told(
      [hub(true)],
      () => [
        t('Attach all of the VPCs to a transit gateway whose route tables keep the workload VPCs apart. Call the shared endpoint by its own DNS names.', '워크로드 VPC 간의 통신을 분리하는 라우팅 테이블을 사용하여 모든 VPC를 Transit Gateway에 연결합니다. 공유 엔드포인트를 엔드포인트별 DNS 이름으로 호출합니다.'),
        t('Connect each workload VPC with the shared services VPC, and not with the others, over a transit gateway. Use the DNS names of the endpoint there.', 'Transit Gateway에서 각 워크로드 VPC를 다른 워크로드 VPC와는 분리하고 공유 서비스 VPC와 연결합니다. 공유 서비스 VPC 엔드포인트의 DNS 이름을 사용합니다.'),
      ],
    )),
    one('nat', wayOutStep(each, 'work', 2)),
  ];
}

function wishesOf(f: Facts): Wish[] {
  return [
    nameWish('work', f.service, who),
    privateWish('work', f.service, who),
    zoneWish('work', f.service, who),
    {
      requirement: { isolate: { from: 'work', to: 'work' } },
      say: [t('The workload VPCs must not be able to communicate with one another.', '워크로드 VPC끼리는 서로 통신할 수 없어야 합니다.'), t('Traffic between different workload VPCs must stay impossible.', '서로 다른 워크로드 VPC 간에는 트래픽이 오갈 수 없어야 합니다.')],
    },
    {
      requirement: { reach: { from: 'work', to: 'work' } },
      say: [t('The workloads must also be able to connect to one another across VPCs.', '워크로드는 VPC 간에 서로 연결할 수도 있어야 합니다.'), t('Connections between the workload VPCs must be possible as well.', '워크로드 VPC 간의 연결도 가능해야 합니다.')],
    },
    {
      requirement: { isolate: { from: 'shared', to: 'work' } },
      say: [t('Hosts in the shared services VPC must not be able to open connections to the workloads.', '공유 서비스 VPC의 호스트에서는 워크로드로 연결을 시작할 수 없어야 합니다.'), t('The workload VPCs must stay closed to the shared services VPC.', '워크로드 VPC는 공유 서비스 VPC에서 접근할 수 없어야 합니다.')],
    },
    {
      requirement: { isolate: { from: 'work', to: 'internet' } },
      say: [t('The workloads must have no outbound path to the internet.', '워크로드에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('Internet access from the workload VPCs is forbidden.', '워크로드 VPC의 인터넷 액세스는 금지됩니다.')],
    },
  ];
}

function scenes(f: Facts): Wording[] {
  const { use, n, region } = f;
  const what = `${use.verb[0]} ${use.rest}`;
  const its = what.replace(/\bits\b/, 'their');
  const { en, ko } = f.service;
  const openings: readonly Wording[] = [
    () => t(`{who} has ${n} workload VPCs in ${region} whose instances ${its}.`, `{who} ${region} 리전에 ${use.koBefore} 인스턴스가 있는 워크로드 VPC ${n}개를 두고 있습니다.`),
    () => t(`{who} runs workloads in ${n} VPCs without internet access. All of them ${its}.`, `{who} 인터넷 액세스가 없는 VPC ${n}개에서 ${use.koBefore} 워크로드를 실행합니다.`),
    () => t(`{who} looks for a common pattern for ${n} workload VPCs that ${its}.`, `{who} ${use.koBefore} 워크로드 VPC ${n}개에 적용할 공통 방식을 찾고 있습니다.`),
    () => t(`{who} gives ${n} teams a workload VPC each. The teams' instances ${its}.`, `{who} 팀 ${n}개에 워크로드 VPC를 하나씩 제공합니다. 각 팀의 인스턴스는 ${use.ko}.`),
    () => t(`{who} plans how ${n} isolated workload VPCs will ${its}.`, `{who} 격리된 워크로드 VPC ${n}개에서 ${use.koBefore} 방법을 계획하고 있습니다.`),
    () => t(`{who} operates ${n} workload VPCs that consist of private subnets, and the applications there ${its}.`, `{who} 프라이빗 서브넷으로 구성된 워크로드 VPC ${n}개를 운영하며, 애플리케이션은 ${use.ko}.`),
    () => t(`{who} reviews the endpoints of ${n} workload VPCs in ${region}. From each of the VPCs, instances ${its}.`, `{who} ${region} 리전에 있는 워크로드 VPC ${n}개의 엔드포인트를 검토하고 있습니다. 각 VPC의 인스턴스는 ${use.ko}.`),
    () => t(`{who} split its applications over ${n} workload VPCs. Wherever they run, they ${its}.`, `{who} 애플리케이션을 워크로드 VPC ${n}개로 나누었습니다. 애플리케이션은 어디에서 실행되든 ${use.ko}.`),
    () => t(`{who} removed the NAT gateways of ${n} workload VPCs. The instances there, which ${its}, need another path.`, `{who} 워크로드 VPC ${n}개의 NAT 게이트웨이를 제거했습니다. ${use.koBefore} 인스턴스에는 다른 경로가 필요합니다.`),
    () => t(`{who} writes one template for ${n} workload VPCs. It is made for software components that ${its}.`, `{who} 워크로드 VPC ${n}개에 적용할 템플릿을 작성합니다. 이 템플릿은 ${use.koBefore} 소프트웨어 구성 요소를 위한 것입니다.`),
    () => t(`{who} moved to ${region} with ${n} workload VPCs. In every one of them, servers without public addresses ${its}.`, `{who} 워크로드 VPC ${n}개와 함께 ${region} 리전으로 이전했습니다. 모든 VPC에서 퍼블릭 주소가 없는 서버는 ${use.ko}.`),
    () => t(`{who} lets a consultant assess ${n} workload VPCs, whose private instances ${its}.`, `{who} ${use.koBefore} 프라이빗 인스턴스가 있는 워크로드 VPC ${n}개를 컨설턴트에게 평가받고 있습니다.`),
  ];
  const shared = [
    t(`A shared services VPC has an interface endpoint for ${en} (two Availability Zones, private DNS on). The VPCs are not connected and do not overlap.`, `현재 ${ko}용 인터페이스 엔드포인트는 공유 서비스 VPC의 가용 영역 2개에 있으며 프라이빗 DNS가 활성화되어 있습니다. VPC는 서로 연결되어 있지 않고 CIDR 블록도 겹치지 않습니다.`),
    t(`In two Availability Zones of a shared services VPC there is an interface endpoint for ${en} with private DNS. No CIDR blocks overlap, and nothing connects the VPCs.`, `공유 서비스 VPC에는 ${ko}용 인터페이스 엔드포인트(가용 영역 2개, 프라이빗 DNS 활성화)가 있습니다. VPC의 CIDR 블록은 서로 다르며 연결은 없습니다.`),
  ];
  return openings.flatMap((opening) => shared.map((end) => () => row(opening(), end)));
}
