import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import { serviceList } from './service-uses.ts';
import { row, t } from './vpc-words.ts';

/** Many workload VPCs and a shared one. */
export interface Central {
  readonly region: string;
  /** A transit gateway joins the VPCs already, or nothing does. */
  readonly way: 'gateway' | 'none';
  /** Services by code; Amazon S3 first where it is among them. */
  readonly codes: readonly string[];
  readonly n: number;
  /** The transit gateway that stands keeps the workload VPCs apart. */
  readonly apart: boolean;
  /** Far too little data for the charge for each GB to decide. */
  readonly light: boolean;
  /** Peering stands among the ways to join the VPCs. */
  readonly peering: boolean;
}

/** The ways to tell it: who needs what from how many VPCs, what joins them, and what decides the bill. */
export function sharedScenes(c: Central): Wording[] {
  const { n } = c;
  const { en: svc, ko: svcKo } = serviceList(c.codes);
  const openings: readonly Wording[] = [
    () => t(`{who} has ${n} workload VPCs. They must be able to use ${svc}.`, `{who} 한 리전에 워크로드 VPC ${n}개를 두고 있습니다. 이러한 VPC에서 ${svcKo}에 액세스해야 합니다.`),
    () => t(`{who} runs workloads in ${n} VPCs that need access to ${svc}.`, `{who} VPC ${n}개에서 ${svcKo}에 액세스해야 하는 워크로드를 실행합니다.`),
    () => t(`{who} plans how ${n} workload VPCs will reach ${svc}.`, `{who} 워크로드 VPC ${n}개에서 ${svcKo}에 연결하는 방법을 계획하고 있습니다.`),
    () => t(`{who} gives each of ${n} teams a workload VPC. The workloads must use ${svc}.`, `{who} 팀 ${n}개에 워크로드 VPC를 하나씩 제공합니다. 워크로드는 ${svcKo}에 액세스해야 합니다.`),
    () => t(`{who} wants to keep the cost of its network low. Its ${n} workload VPCs require access to ${svc}.`, `{who} 네트워크 비용을 낮게 유지하려고 합니다. 워크로드 VPC ${n}개에는 ${svcKo}에 대한 액세스가 필요합니다.`),
    () => t(`{who} prepares a landing zone with ${n} workload VPCs, all of which must use ${svc}.`, `{who} 워크로드 VPC ${n}개로 구성된 랜딩 존을 준비하고 있으며, 모든 VPC에서 ${svcKo}에 연결해야 합니다.`),
    () => t(`{who} compares ways to connect ${n} workload VPCs to ${svc}.`, `{who} 워크로드 VPC ${n}개를 ${svcKo}에 연결하는 방법을 비교하고 있습니다.`),
    () => t(`{who} moves applications into ${n} workload VPCs; what they call there is ${svc}.`, `{who} 애플리케이션을 워크로드 VPC ${n}개로 이전하고 있으며, 애플리케이션은 ${p(svcKo, '을/를')} 호출합니다.`),
    () => t(`{who} reviews the network bill for ${n} workload VPCs whose instances depend on ${svc}.`, `{who} 인스턴스에서 ${p(svcKo, '을/를')} 사용하는 워크로드 VPC ${n}개의 네트워크 요금을 검토하고 있습니다.`),
    () => t(`{who} standardizes its accounts. In each of ${n}, a workload VPC sends requests to ${svc}.`, `{who} 계정을 표준화하고 있습니다. 계정 ${n}개의 각 워크로드 VPC에서 ${p(svcKo, '으로/로')} 요청을 보냅니다.`),
    () => t(`{who} decides where to place VPC endpoints: instances in ${n} workload VPCs are clients of ${svc}.`, `{who} VPC 엔드포인트를 배치할 위치를 결정하려고 합니다. 워크로드 VPC ${n}개의 인스턴스가 ${svcKo}의 클라이언트입니다.`),
    () => t(`{who} will soon run the same application in ${n} workload VPCs, each time with calls to ${svc}.`, `{who} 곧 워크로드 VPC ${n}개에서 같은 애플리케이션을 실행하며, 각 애플리케이션은 ${p(svcKo, '을/를')} 사용합니다.`),
    () => t(`{who} asks whether ${n} workload VPCs should share endpoints. They are the callers of ${svc}.`, `{who} 워크로드 VPC ${n}개에서 엔드포인트를 공유할지 검토하고 있습니다. 이러한 VPC는 ${p(svcKo, '을/를')} 호출합니다.`),
    () => t(`{who} grows to ${n} workload VPCs this year, and in all of them jobs will need ${svc}.`, `{who} 올해 워크로드 VPC를 ${n}개로 늘리며 모든 VPC의 작업에는 ${p(svcKo, '이/가')} 필요합니다.`),
  ];
  const standing: readonly Text[] =
    c.way === 'none'
      ? [
          t('The VPCs have no connection yet to each other or to a shared services VPC.', '이러한 VPC는 아직 서로, 그리고 공유 서비스 VPC와 연결되어 있지 않습니다.'),
          t('Nothing connects the VPCs, and a shared services VPC is empty.', 'VPC 간에 연결이 없으며 공유 서비스 VPC는 비어 있습니다.'),
        ]
      : c.apart
        ? [
            t('A transit gateway connects each of them with a shared services VPC, which has no endpoints.', 'Transit Gateway가 각 VPC를 엔드포인트가 없는 공유 서비스 VPC와 연결합니다.'),
            t('Over an existing transit gateway, each VPC reaches a shared services VPC that has no endpoints yet.', '각 VPC는 기존 Transit Gateway를 통해 아직 엔드포인트가 없는 공유 서비스 VPC에 연결됩니다.'),
          ]
        : [
            t('A transit gateway joins all of them and a shared services VPC, which has no endpoints.', 'Transit Gateway가 이러한 VPC와 엔드포인트가 없는 공유 서비스 VPC를 모두 연결합니다.'),
            t('The VPCs and a shared services VPC without endpoints are attached to one transit gateway already.', '이러한 VPC와 엔드포인트가 없는 공유 서비스 VPC는 이미 하나의 Transit Gateway에 연결되어 있습니다.'),
          ];
  const prices: readonly Text[] =
    c.way === 'none'
      ? [
          t('An attachment to a transit gateway costs $0.05 an hour, an endpoint $0.01 in each Availability Zone.', 'Transit Gateway 연결 요금은 시간당 0.05 USD이고 인터페이스 엔드포인트 요금은 가용 영역마다 시간당 0.01 USD입니다.'),
          t('Endpoints cost $0.01 an hour in each Availability Zone, attachments to a transit gateway $0.05.', '인터페이스 엔드포인트에는 가용 영역마다 시간당 0.01 USD, Transit Gateway 연결에는 시간당 0.05 USD가 부과됩니다.'),
        ]
      : [
          t('Endpoints cost $0.01 an hour in each Availability Zone, the transit gateway $0.02 for each GB.', '인터페이스 엔드포인트 요금은 가용 영역마다 시간당 0.01 USD이고 Transit Gateway는 GB당 0.02 USD를 부과합니다.'),
          t('The transit gateway adds $0.02 for each GB, an endpoint $0.01 an hour in each Availability Zone.', 'Transit Gateway에는 GB당 0.02 USD가, 인터페이스 엔드포인트에는 가용 영역마다 시간당 0.01 USD가 부과됩니다.'),
        ];
  const volume: readonly Text[] = c.light
    ? c.codes.length === 1
      ? [t('Together, they send a few gigabytes a day.', '보내는 데이터는 모두 합쳐 하루에 몇 GB입니다.'), t('Their traffic comes to a few gigabytes a day in all.', '전체 트래픽은 하루에 몇 GB입니다.')]
      : [t('Together, they send a few gigabytes a day to each service.', '서비스마다 보내는 데이터는 모두 합쳐 하루에 몇 GB입니다.'), t('All of them together send each service a few gigabytes a day.', '전체 트래픽은 서비스마다 하루에 몇 GB입니다.')]
    : [t('', ''), t('', '')];
  return openings.flatMap((o, i) => [0, 1].map((way) => () => row(o(), volume[(i + way) % 2] as Text, standing[(i + way) % 2] as Text, prices[(i + (i >> 1) + way) % 2] as Text)));
}
