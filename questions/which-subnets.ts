import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { allWays, late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement, Scenario } from '../src/network/schema.ts';
import { build, one, someRegions } from './shared.ts';
import { subnetFacts, usesOf, subnetScenes, type SubnetWorld, type Tier } from './which-subnets-scenes.ts';
import { admittingWays, denyOthersWays, gatewayAlsoForWays, gatewayForWays, gatewayMovedWays } from './ways-subnets.ts';
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
    const facts = subnetFacts(w, rng);
    const shown = rng.shuffle(chosen);
    const use = rng.pick(usesOf(w));
    return {
      world: worldOf(w),
      labels,
      scene: () => subnetScenes(w, facts, shown, use),
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
  say: denyOthersWays,
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
const routed = (w: SubnetWorld, list: readonly Tier[], element: ElementInput): Step => ({ elements: [element], say: late(() => gatewayForWays(w.service, subnetsOf(list))) });

/** An interface endpoint for some tiers. Without private DNS: with it, the name would lead the other subnets to an endpoint that does not let them in. */
const admitting = (w: SubnetWorld, list: readonly Tier[]): Step => ({
  elements: [{ type: 'interface-endpoint', id: 'face', vpc: 'app', service: 'store', securityGroup: list.map((x) => x.id), privateDns: false }],
  say: late(() => admittingWays(w.service, subnetsOf(list))),
});

/** Two steps as one, so that a bucket policy never stands as a step by itself. */
function together(a: Step, b: Step): Step {
  const say = (): Text[] => {
    const more = allWays(b.say ?? []);
    return allWays(a.say ?? []).map((x, i) => t(`${x.en} ${more[(3 * i + 1) % more.length]?.en}`, `${x.ko} ${more[(3 * i + 1) % more.length]?.ko}`));
  };
  return { elements: [...(a.elements ?? []), ...(b.elements ?? [])], ...(a.removes ? { removes: a.removes } : {}), say: late(say) };
}

/** The existing endpoint made to serve a choice of tiers. */
function moved(before: Tier, list: readonly Tier[], after: ElementInput): Step {
  const say = () => (list.includes(before) ? gatewayAlsoForWays(subnetsOf(list.filter((x) => x !== before))) : gatewayMovedWays(before, subnetsOf(list)));
  return { elements: [after], removes: ['served'], say: late(say) };
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
      say: late(() => [
        t(`The ${b.en} instances must be able to download updates from a public website.`, `${b.ko} 인스턴스는 퍼블릭 웹 사이트에서 업데이트를 다운로드할 수 있어야 합니다.`),
        t(`The ${b.en} instances also call the public API of a partner on the internet.`, `${b.ko} 인스턴스는 인터넷에 있는 파트너의 퍼블릭 API도 호출해야 합니다.`),
        t(`Outbound internet access for the ${b.en} instances is required.`, `${b.ko} 인스턴스에는 아웃바운드 인터넷 액세스가 필요합니다.`),
      ]),
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
