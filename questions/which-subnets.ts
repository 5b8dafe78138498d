import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement, Scenario } from '../src/network/schema.ts';
import { build, one, someRegions } from './shared.ts';
import { subnetFacts, subnetScenes, type SubnetWorld, type Tier } from './which-subnets-scenes.ts';
import { dropNatWays } from './ways.ts';

const t = (en: string, ko: string): Text => ({ en, ko });
const tiers: readonly Tier[] = [
  { id: 'application', en: 'application', ko: '애플리케이션' },
  { id: 'batch', en: 'batch', ko: '배치' },
  { id: 'cache', en: 'cache', ko: '캐시' },
  { id: 'analytics', en: 'analytics', ko: '분석' },
  { id: 'reporting', en: 'reporting', ko: '보고' },
  { id: 'payment', en: 'payment', ko: '결제' },
  { id: 'search', en: 'search', ko: '검색' },
];

/** An endpoint that serves some subnets of a VPC and not others: route tables of a gateway endpoint, security group of an interface endpoint, NAT, bucket policy. */
export const blueprint: Blueprint = {
  id: 'which-subnets',
  topic: 'gateway-endpoint',
  weight: 2,
  draw(rng: Rng): Draft {
    const [region] = someRegions(rng, 1) as [string];
    const chosen = rng.shuffle(tiers).slice(0, rng.chance(0.55) ? 2 : 3) as unknown as SubnetWorld['tiers'];
    const s3 = rng.chance(0.7);
    const w: SubnetWorld = { region, s3, service: s3 ? 'Amazon S3' : 'Amazon DynamoDB', tiers: chosen, way: rng.pick(['none', 'igw', 'nat', 'nat'] as const), served: rng.chance(0.35) ? rng.pick(chosen) : null, stays: rng.chance(0.5) };
    const labels: Record<string, Text> = {
      app: t('the VPC', 'VPC'),
      web: t('the public subnets', '퍼블릭 서브넷'),
      store: t(w.service, w.service),
      igw: t('internet gateway', '인터넷 게이트웨이'),
      nat: t('NAT gateway', 'NAT 게이트웨이'),
      served: t('existing gateway endpoint', '기존 게이트웨이 엔드포인트'),
      gateway: t('gateway endpoint', '게이트웨이 엔드포인트'),
      face: t('interface endpoint', '인터페이스 엔드포인트'),
    };
    for (const tier of chosen) {
      labels[tier.id] = t(`the ${tier.en} subnets`, `${tier.ko} 서브넷`);
      labels[`client:${tier.id}`] = t(`the ${tier.en} instances`, `${tier.ko} 인스턴스`);
    }
    return {
      world: worldOf(w),
      labels,
      scene: subnetScenes(w, subnetFacts(w, rng), rng),
      sketches: sketchesOf(w),
      given: [{ reach: { from: chosen[0].id, to: 'store' } }, ...(w.served && w.stays && w.served !== chosen[0] ? [{ reach: { from: w.served.id, to: 'store' } }] : [])],
      wishes: wishesOf(w),
      objectives: w.way === 'nat' ? [null] : [null, null, 'cost'],
      usage: { gigabytes: rng.pick([100, 500, 2000]) },
    };
  },
};

function worldOf(w: SubnetWorld): NonNullable<Scenario['world']> {
  const elements: ElementInput[] = [
    ...(w.way === 'none' ? [] : [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }]),
    ...(w.way === 'nat' ? [{ type: 'nat-gateway' as const, id: 'nat', vpc: 'app' }] : []),
    ...(w.served ? [{ type: 'gateway-endpoint' as const, id: 'served', vpc: 'app', service: 'store', routeTables: [w.served.id] }] : []),
  ];
  return {
    vpcs: [{ id: 'app', region: w.region, cidrs: ['10.0.0.0/16'], subnets: [...w.tiers.map((x) => ({ id: x.id, az: 'a' })), ...(w.way === 'none' ? [] : [{ id: 'web', az: 'a', public: true }])] }],
    services: [{ id: 'store', aws: w.s3 ? 's3' : 'dynamodb', region: w.region }],
    elements,
  };
}

const dropNat: Step = {
  elements: [],
  removes: ['nat'],
  say: dropNatWays,
};
const denyOthers: Step = {
  elements: [{ type: 'bucket-policy', service: 'store', allowOnly: { vpcs: ['app'] } }],
  say: [
    t('Add a bucket policy that denies requests from outside the VPC endpoints of the VPC (aws:SourceVpc).', 'VPC 엔드포인트를 통하지 않은 요청을 거부하는 버킷 정책(aws:SourceVpc)을 추가합니다.'),
    t('Use a bucket policy with an aws:SourceVpc condition to refuse requests that do not come through a VPC endpoint.', 'aws:SourceVpc 조건이 있는 버킷 정책으로 VPC 엔드포인트를 통하지 않은 요청을 거부합니다.'),
    t('Attach a bucket policy that denies requests whose aws:SourceVpc is not this VPC.', 'aws:SourceVpc 값이 이 VPC가 아닌 요청을 거부하는 버킷 정책을 연결합니다.'),
  ],
};

/** Every choice of one tier, of two where there are three, and of all. */
const choices = (list: readonly Tier[]): (readonly Tier[])[] => [...list.map((x) => [x]), ...(list.length > 2 ? list.map((x) => list.filter((y) => y !== x)) : []), list];

function sketchesOf(w: SubnetWorld): Sketch[] {
  const sketches: Sketch[] = [];
  // One gateway endpoint and one interface endpoint in a design, as AWS wants it: so they bear the same id in every sketch.
  const gateway = (routeTables: string[]): ElementInput => ({ type: 'gateway-endpoint', id: 'gateway', vpc: 'app', service: 'store', routeTables });
  const face = (list: readonly Tier[]): Step => admitting(w, list);
  for (const list of choices(w.tiers)) {
    const ids = list.map((x) => x.id);
    const key = ids.join('+');
    if (w.served && list.length === 1 && list[0] === w.served) continue;
    const route = w.served ? moved(w.served, list, gateway(ids)) : routed(w, list, gateway(ids));
    sketches.push(one(`gateway ${key}`, route));
    if (w.s3) sketches.push(one(`interface ${key}`, face(list)));
    if (w.way !== 'nat') continue;
    sketches.push(one(`gateway ${key}, no nat`, route, dropNat));
    if (w.s3) sketches.push(one(`gateway ${key}, policy`, together(route, denyOthers)));
    if (w.s3 && list.length > 1) sketches.push(one(`interface ${key}, no nat`, face(list), dropNat));
  }
  if (w.way === 'igw') {
    const nat = build({ type: 'nat-gateway', vpc: 'app' });
    const ids = w.tiers.map((x) => x.id);
    const route = w.served ? moved(w.served, w.tiers, gateway(ids)) : routed(w, w.tiers, gateway(ids));
    sketches.push(one('nat', nat), one('nat and gateway', nat, route));
    if (w.s3 && !w.served) sketches.push(one('nat, gateway and policy', nat, together(routed(w, w.tiers.slice(0, 1), gateway(ids.slice(0, 1))), denyOthers)));
  }
  return sketches;
}

/** "the batch and cache subnets". */
function subnetsOf(list: readonly Tier[]): Text {
  const names = list.map((x) => x.en);
  return t(`the ${names.length > 2 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names.join(' and ')} subnets`, `${list.map((x) => x.ko).join(list.length > 2 ? ', ' : ' 및 ')} 서브넷`);
}

/** A new gateway endpoint for some tiers. */
function routed(w: SubnetWorld, list: readonly Tier[], element: ElementInput): Step {
  const { en: subnets, ko } = subnetsOf(list);
  return {
    elements: [element],
    say: [
      t(`Create a gateway endpoint for ${w.service}, and associate it with the route tables of ${subnets}.`, `${w.service}용 게이트웨이 엔드포인트를 생성하고 ${ko}의 라우팅 테이블에 연결합니다.`),
      t(`Add a gateway VPC endpoint for ${w.service}, with its route in the route tables of ${subnets}.`, `${w.service}용 게이트웨이 VPC 엔드포인트를 추가하고 ${ko}의 라우팅 테이블에 엔드포인트 경로를 추가합니다.`),
      t(`Configure a gateway endpoint for ${w.service} that the route tables of ${subnets} use.`, `${ko}의 라우팅 테이블에서 사용하는 ${w.service}용 게이트웨이 엔드포인트를 구성합니다.`),
      t(`Set up a gateway endpoint for ${w.service}, and select the route tables of ${subnets} for it.`, `${ko}의 라우팅 테이블을 선택하여 ${w.service}용 게이트웨이 엔드포인트를 설정합니다.`),
      t(`Deploy a gateway VPC endpoint for ${w.service}. Route its prefix list to the endpoint in ${subnets}.`, `${w.service}용 게이트웨이 VPC 엔드포인트를 배포합니다. ${ko}에서 접두사 목록에 대한 트래픽을 이 엔드포인트로 라우팅합니다.`),
    ],
  };
}

/** An interface endpoint for some tiers. Without private DNS: with it, the name would lead the other subnets to an endpoint that does not let them in. */
function admitting(w: SubnetWorld, list: readonly Tier[]): Step {
  const { en, ko } = subnetsOf(list);
  return {
    elements: [{ type: 'interface-endpoint', id: 'face', vpc: 'app', service: 'store', securityGroup: list.map((x) => x.id), privateDns: false }],
    say: [
      t(`Create an interface endpoint for ${w.service} without private DNS. Allow HTTPS from ${en} in its security group.`, `프라이빗 DNS 없이 ${w.service}용 인터페이스 엔드포인트를 생성합니다. 보안 그룹에서 ${ko}의 HTTPS를 허용합니다.`),
      t(`Deploy an interface VPC endpoint for ${w.service} with its own DNS names, and open its security group to ${en}.`, `자체 DNS 이름을 사용하는 ${w.service}용 인터페이스 VPC 엔드포인트를 배포하고 보안 그룹을 ${ko}에 대해 엽니다.`),
      t(`Set up AWS PrivateLink for ${w.service}: an interface endpoint with endpoint-specific DNS names that admits ${en}.`, `${w.service}용 AWS PrivateLink를 설정합니다. 엔드포인트별 DNS 이름을 사용하는 인터페이스 엔드포인트에서 ${ko}의 트래픽을 허용합니다.`),
      t(`Add an interface endpoint for ${w.service}, leave private DNS off, and let its security group accept HTTPS from ${en}.`, `${w.service}용 인터페이스 엔드포인트를 추가하고 프라이빗 DNS는 비활성화해 둡니다. 보안 그룹에서 ${ko}의 HTTPS를 허용합니다.`),
    ],
  };
}

/** Two steps as one, so that a bucket policy never stands as a step by itself. */
function together(a: Step, b: Step): Step {
  const more = b.say ?? [];
  return { elements: [...(a.elements ?? []), ...(b.elements ?? [])], ...(a.removes ? { removes: a.removes } : {}), say: (a.say ?? []).map((x, i) => t(`${x.en} ${more[i % more.length]?.en}`, `${x.ko} ${more[i % more.length]?.ko}`)) };
}

/** The existing endpoint made to serve a choice of tiers. */
function moved(before: Tier, list: readonly Tier[], after: ElementInput): Step {
  const all = subnetsOf(list);
  const more = subnetsOf(list.filter((x) => x !== before));
  const say: readonly Text[] = list.includes(before)
    ? [
        t(`Associate the existing gateway endpoint with the route tables of ${more.en} as well.`, `기존 게이트웨이 엔드포인트를 ${more.ko}의 라우팅 테이블에도 연결합니다.`),
        t(`Add the route of the existing gateway endpoint to the route tables of ${more.en} too.`, `기존 게이트웨이 엔드포인트의 경로를 ${more.ko}의 라우팅 테이블에도 추가합니다.`),
        t(`Extend the existing gateway endpoint to the route tables of ${more.en}.`, `기존 게이트웨이 엔드포인트를 ${more.ko}의 라우팅 테이블까지 확장합니다.`),
      ]
    : [
        t(`Associate the existing gateway endpoint with the route tables of ${all.en} in place of those of the ${before.en} subnets.`, `기존 게이트웨이 엔드포인트를 ${before.ko} 서브넷 대신 ${all.ko}의 라우팅 테이블에 연결합니다.`),
        t(`Move the route of the existing gateway endpoint from the route tables of the ${before.en} subnets to those of ${all.en}.`, `기존 게이트웨이 엔드포인트의 경로를 ${before.ko} 서브넷의 라우팅 테이블에서 ${all.ko}의 라우팅 테이블로 옮깁니다.`),
        t(`Disassociate the ${before.en} route tables from the existing gateway endpoint, and associate those of ${all.en} with it.`, `기존 게이트웨이 엔드포인트에서 ${before.ko} 서브넷의 라우팅 테이블을 연결 해제하고 ${all.ko}의 라우팅 테이블을 연결합니다.`),
      ];
  return { elements: [after], removes: ['served'], say };
}

function wishesOf(w: SubnetWorld): Wish[] {
  const [a, b] = w.tiers;
  const want = (requirement: Requirement): Wish => ({ requirement });
  return [
    ...w.tiers.map((x) => want({ private: { from: x.id, to: 'store' } })),
    ...w.tiers.slice(1).filter((x) => !(w.stays && x === w.served)).map((x) => want({ isolate: { from: x.id, to: 'store' } })),
    ...(w.stays && b === w.served ? [] : [want({ reach: { from: b.id, to: 'store' } })]),
    want({ isolate: { from: b.id, to: 'internet' } }),
    want({ keepDnsName: { from: a.id, to: 'store' } }),
    {
      requirement: { reach: { from: b.id, to: 'internet' } },
      say: [
        t(`The ${b.en} instances must be able to download updates from a public website.`, `${b.ko} 인스턴스는 퍼블릭 웹 사이트에서 업데이트를 다운로드할 수 있어야 합니다.`),
        t(`The ${b.en} instances also call the public API of a partner on the internet.`, `${b.ko} 인스턴스는 인터넷에 있는 파트너의 퍼블릭 API도 호출해야 합니다.`),
        t(`Outbound internet access for the ${b.en} instances is required.`, `${b.ko} 인스턴스에는 아웃바운드 인터넷 액세스가 필요합니다.`),
      ],
    },
    ...(w.s3
      ? [
          {
            requirement: { onlyVia: { service: 'store', vpcs: ['app'] } },
            say: [
              t('The bucket must refuse requests that do not come through a VPC endpoint.', '버킷은 VPC 엔드포인트를 통하지 않은 요청을 거부해야 합니다.'),
              t('Requests to the bucket from anywhere but a VPC endpoint of this VPC must be denied.', '이 VPC의 VPC 엔드포인트가 아닌 곳에서 버킷에 보내는 요청은 거부되어야 합니다.'),
            ],
          } satisfies Wish,
        ]
      : []),
  ];
}
