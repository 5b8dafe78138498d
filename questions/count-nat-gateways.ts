import type { Blueprint, CountDraft, CountValue } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { t } from './vpc-words.ts';

/** How many NAT gateways, each in one Availability Zone, so many VPCs take: with or without the loss of a zone, some perhaps there already. */
export const blueprint: Blueprint = {
  id: 'count-nat-gateways',
  topic: 'nat',
  weight: 1,
  drawCount(rng: Rng): CountDraft {
    const n = 2 + rng.below(11);
    const durable = rng.chance(0.8);
    const has = rng.chance(0.35);
    const region = someRegions(rng, 1)[0] as string;
    const peered = rng.chance(0.4);
    const elements: ElementInput[] = [
      { type: 'internet-gateway', id: 'gate', vpc: 'units' },
      ...(has ? [{ type: 'nat-gateway' as const, id: 'standing', vpc: 'units', azs: 1 }] : []),
      ...(peered ? [{ type: 'vpc-peering' as const, id: 'mesh', vpcs: ['units', 'units'] as [string, string] }] : []),
    ];
    const path = { from: 'units', to: 'internet' };
    const requirement: Requirement = durable || has ? { survivesAz: path } : { reach: path };
    const zoned = durable || has;
    const standing = has ? t(' Each VPC has one NAT gateway so far.', ' 현재 각 VPC에는 NAT 게이트웨이가 1개 있습니다.') : t('', '');
    const mesh = peered ? t(' VPC peering connects them in a full mesh.', ' VPC는 VPC 피어링 풀 메시로 연결되어 있습니다.') : t('', '');
    const must = zoned
      ? t('From the private subnets in two Availability Zones of each VPC, the internet must stay reachable if one zone fails.', '각 VPC의 가용 영역 2개에 있는 프라이빗 서브넷에서는 가용 영역 1개에 장애가 발생해도 인터넷에 연결할 수 있어야 합니다.')
      : t('The private subnets of each VPC must be able to reach the internet; the loss of an Availability Zone need not be covered.', '각 VPC의 프라이빗 서브넷에서 인터넷에 연결할 수 있어야 하며, 가용 영역 장애는 고려하지 않아도 됩니다.');
    const values: CountValue[] = [
      { value: n, why: zoned && !has ? t('It is one NAT gateway for each VPC, whose zone can fail.', 'VPC마다 하나씩 둔 수이지만 해당 가용 영역에 장애가 발생할 수 있습니다.') : has ? t('It is a second NAT gateway for each VPC, in its other zone.', 'VPC마다 다른 가용 영역에 NAT 게이트웨이를 하나씩 더 둔 수입니다.') : t('It is one NAT gateway for each VPC, and a NAT gateway serves the VPC that it is in.', 'VPC마다 하나씩 둔 수이며, NAT 게이트웨이는 자신이 있는 VPC에 사용됩니다.'), rule: zoned ? 'nat-gateway-per-az' : 'private-subnet-needs-nat' },
      { value: 2 * n, why: has ? t('It counts the NAT gateways that already exist.', '이미 있는 NAT 게이트웨이까지 센 수입니다.') : zoned ? t('It is one NAT gateway for each of the two zones of each VPC.', '각 VPC의 가용 영역 2개마다 NAT 게이트웨이를 하나씩 둔 수입니다.') : t('It covers the loss of a zone as well, which is not required.', '가용 영역 장애까지 대비하는 수이며 여기서는 그럴 필요가 없습니다.'), rule: 'nat-gateway-per-az' },
      ...(peered
        ? [
            { value: 1, why: t('It would be one NAT gateway for all VPCs, but peering gives no access to it.', '모든 VPC가 하나를 함께 쓰는 수이지만, NAT 게이트웨이는 피어링을 통해 사용할 수 없습니다.'), rule: 'peering-no-edge-to-edge' },
            { value: 2, why: t('It would be two NAT gateways in one VPC, which its peers cannot use.', '한 VPC에 2개를 둔 수이지만, 피어링된 VPC에서는 이를 사용할 수 없습니다.'), rule: 'peering-no-edge-to-edge' },
          ]
        : []),
      { value: 3 * n, why: t('It is more than one NAT gateway for each Availability Zone in use.', '사용 중인 가용 영역마다 하나씩 두는 것보다 많은 수입니다.'), rule: 'nat-gateway-per-az' },
      {
        value: n + 1,
        why: has
          ? t('It is one more than a second NAT gateway for each VPC, and no VPC uses a third zone.', 'VPC마다 두 번째 NAT 게이트웨이를 두고도 하나가 더 많은 수이며, 세 번째 가용 영역을 사용하는 VPC는 없습니다.')
          : zoned
            ? t('It gives one VPC NAT gateways in two zones, and each of the others a single one, whose zone can fail.', 'VPC 1개에만 가용 영역 2개의 NAT 게이트웨이를 두고, 나머지 VPC에는 장애가 발생할 수 있는 가용 영역에 하나씩만 두는 수입니다.')
            : t('It gives one VPC a NAT gateway in a second zone, which is not required.', 'VPC 1개에 두 번째 가용 영역의 NAT 게이트웨이를 두는 수이지만 요구되지 않습니다.'),
        rule: 'nat-gateway-per-az',
      },
      {
        value: 2 * n - 1,
        why: has
          ? t('It adds one NAT gateway to one VPC and two to each of the others, although each VPC has one already.', '각 VPC에 이미 하나씩 있는데도 VPC 1개에는 하나, 나머지 VPC에는 두 개씩 추가하는 수입니다.')
          : zoned
            ? t('It leaves one VPC with a single NAT gateway, whose zone can fail.', 'VPC 1개에는 장애가 발생할 수 있는 가용 영역에 NAT 게이트웨이가 하나만 있게 됩니다.')
            : t('It gives each VPC but one a NAT gateway in a second zone, which is not required.', 'VPC 1개를 제외한 모든 VPC에 두 번째 가용 영역의 NAT 게이트웨이를 두는 수이지만 요구되지 않습니다.'),
        rule: 'nat-gateway-per-az',
      },
    ];
    return {
      world: { vpcs: [{ id: 'units', region, cidrs: ['10.64.0.0/11'], count: n }], elements },
      requirements: [requirement],
      labels: {},
      type: 'nat-gateway',
      scene: () => [
        () => t(`{who} has ${n} VPCs with internet gateways in ${region}.${mesh.en}${standing.en} ${must.en}`, `{who} ${region} 리전에 인터넷 게이트웨이가 있는 VPC ${n}개를 두고 있습니다.${mesh.ko}${standing.ko} ${must.ko}`),
        () => t(`{who} reviews outbound access from ${n} VPCs, each of which has an internet gateway and public subnets.${standing.en}${mesh.en} ${must.en}`, `{who} 인터넷 게이트웨이와 퍼블릭 서브넷이 있는 VPC ${n}개의 아웃바운드 액세스를 검토하고 있습니다.${standing.ko}${mesh.ko} ${must.ko}`),
        () => t(`{who} writes a template for ${n} VPCs. An internet gateway is in it for every VPC.${mesh.en}${standing.en} ${must.en}`, `{who} VPC ${n}개를 위한 템플릿을 작성하고 있습니다. 템플릿에는 VPC마다 인터넷 게이트웨이가 포함됩니다.${mesh.ko}${standing.ko} ${must.ko}`),
        () => t(`{who} runs workloads in private subnets of ${n} VPCs. Public subnets with routes to an internet gateway exist in all of them.${standing.en}${mesh.en} ${must.en}`, `{who} VPC ${n}개의 프라이빗 서브넷에서 워크로드를 실행합니다. 모든 VPC에는 인터넷 게이트웨이로 향하는 경로가 있는 퍼블릭 서브넷이 있습니다.${standing.ko}${mesh.ko} ${must.ko}`),
        () => t(`{who} prepares ${n} VPCs with internet gateways for software updates from the internet.${mesh.en}${standing.en} ${must.en}`, `{who} 인터넷에서 소프트웨어를 업데이트하기 위해 인터넷 게이트웨이가 있는 VPC ${n}개를 준비하고 있습니다.${mesh.ko}${standing.ko} ${must.ko}`),
        () => t(`{who} hosts one product in each of ${n} VPCs in ${region}. Each VPC has an internet gateway for its public subnets.${standing.en}${mesh.en} ${must.en}`, `{who} ${region} 리전의 VPC ${n}개에 제품을 하나씩 호스팅합니다. 각 VPC에는 퍼블릭 서브넷을 위한 인터넷 게이트웨이가 있습니다.${standing.ko}${mesh.ko} ${must.ko}`),
        () => t(`{who} hands ${n} VPCs over to its development teams. Internet gateways are attached, and public subnets exist in two zones.${mesh.en}${standing.en} ${must.en}`, `{who} VPC ${n}개를 개발 팀에 제공합니다. 인터넷 게이트웨이가 연결되어 있고 가용 영역 2개에 퍼블릭 서브넷이 있습니다.${mesh.ko}${standing.ko} ${must.ko}`),
        () => t(`{who} is moving crawlers to private subnets in ${n} VPCs of the ${region} Region, all of them with an internet gateway.${standing.en}${mesh.en} ${must.en}`, `{who} 크롤러를 ${region} 리전의 VPC ${n}개에 있는 프라이빗 서브넷으로 이전하고 있습니다. 모든 VPC에는 인터넷 게이트웨이가 있습니다.${standing.ko}${mesh.ko} ${must.ko}`),
        () => t(`{who} budgets for NAT in the coming year. Its network consists of ${n} VPCs, and an internet gateway is part of each.${mesh.en}${standing.en} ${must.en}`, `{who} 내년도 NAT 예산을 세우고 있습니다. 네트워크는 VPC ${n}개로 이루어져 있으며 각 VPC에는 인터넷 게이트웨이가 있습니다.${mesh.ko}${standing.ko} ${must.ko}`),
        () => t(`{who} found that instances in private subnets of ${n} VPCs cannot be patched as planned. The VPCs have internet gateways and public subnets.${standing.en}${mesh.en} ${must.en}`, `{who} VPC ${n}개의 프라이빗 서브넷에 있는 인스턴스를 계획대로 패치할 수 없다는 것을 확인했습니다. VPC에는 인터넷 게이트웨이와 퍼블릭 서브넷이 있습니다.${standing.ko}${mesh.ko} ${must.ko}`),
        () => t(`{who} separates its customers into ${n} VPCs, each with public subnets, private subnets, and an internet gateway.${mesh.en}${standing.en} ${must.en}`, `{who} 고객을 VPC ${n}개로 분리합니다. 각 VPC에는 퍼블릭 서브넷, 프라이빗 서브넷, 인터넷 게이트웨이가 있습니다.${mesh.ko}${standing.ko} ${must.ko}`),
        () => t(`{who} asks a solutions architect to check the outbound access of ${n} VPCs in ${region}. Each VPC has an internet gateway of its own and public subnets in two zones.${standing.en}${mesh.en} ${must.en}`, `{who} 솔루션스 아키텍트에게 ${region} 리전에 있는 VPC ${n}개에서 외부로 나가는 경로의 검토를 요청합니다. 각 VPC에는 자체 인터넷 게이트웨이와 가용 영역 2개의 퍼블릭 서브넷이 있습니다.${standing.ko}${mesh.ko} ${must.ko}`),
      ],
      ask: () => [
        t('Each NAT gateway works in one Availability Zone. How many NAT gateways must be added at a minimum?', '각 NAT 게이트웨이는 가용 영역 1개에서 작동합니다. 최소한 몇 개의 NAT 게이트웨이를 추가해야 합니까?'),
        t('With zonal NAT gateways, what is the minimum number that the company must add?', '영역별 NAT 게이트웨이를 사용할 때 최소 몇 개를 추가해야 합니까?'),
        t('The company uses NAT gateways that each work in one zone. What is the minimum number to add?', '이 회사는 가용 영역 1개에 위치하는 NAT 게이트웨이를 사용합니다. 최소 몇 개를 추가해야 합니까?'),
        t('NAT gateways are created per Availability Zone. At a minimum, how many does the company have to add?', 'NAT 게이트웨이는 가용 영역별로 생성합니다. 이 회사가 추가해야 하는 NAT 게이트웨이는 최소 몇 개입니까?'),
        t('If no NAT gateway is to be redundant, how many zonal NAT gateways are missing?', '불필요한 NAT 게이트웨이를 두지 않는다면 부족한 영역별 NAT 게이트웨이는 몇 개입니까?'),
        t('A template creates zonal NAT gateways. How many does it have to add at a minimum?', '템플릿으로 영역별 NAT 게이트웨이를 생성합니다. 최소한 몇 개를 추가해야 합니까?'),
        t('How many zonal NAT gateways does the smallest possible design add?', '가능한 가장 작은 설계에서 추가되는 영역별 NAT 게이트웨이는 몇 개입니까?'),
        t('An administrator checks the quota of NAT gateways, each of which belongs to one Availability Zone. How many new ones are needed at a minimum?', '관리자가 각각 가용 영역 1개에 속하는 NAT 게이트웨이의 할당량을 확인합니다. 새로 필요한 NAT 게이트웨이는 최소 몇 개입니까?'),
        t('Each NAT gateway is placed in a single zone and costs money by the hour. How many more are enough?', '각 NAT 게이트웨이는 가용 영역 1개에 배치되며 시간당 요금이 부과됩니다. 몇 개를 추가하면 충분합니까?'),
        t('With NAT gateways of one Availability Zone each, how many must be created if as few as possible are used?', '각각 가용 영역 1개에 있는 NAT 게이트웨이를 가능한 한 적게 사용한다면 몇 개를 생성해야 합니까?'),
        t('To meet this requirement with zonal NAT gateways, at least how many more must be set up?', '영역별 NAT 게이트웨이로 이를 충족하려면 최소한 몇 개를 추가로 설정해야 합니까?'),
        t('What is the smallest number of additional zonal NAT gateways that meets these requirements?', '이러한 요구 사항을 충족하기 위해 추가로 필요한 영역별 NAT 게이트웨이는 최소 몇 개입니까?'),
      ],
      unit: (k) => t(`${k} NAT gateway${k === 1 ? '' : 's'}`, `NAT 게이트웨이 ${k}개`),
      values,
    };
  },
};
