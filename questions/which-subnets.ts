import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement, Scenario } from '../src/network/schema.ts';
import { build, one, someRegions } from './shared.ts';
import { subnetFacts, subnetScenes, type SubnetWorld, type Tier } from './which-subnets-scenes.ts';

const tiers: readonly Tier[] = [
  { id: 'application', en: 'application', ko: '애플리케이션' },
  { id: 'batch', en: 'batch', ko: '배치' },
  { id: 'database', en: 'database', ko: '데이터베이스' },
  { id: 'analytics', en: 'analytics', ko: '분석' },
  { id: 'reporting', en: 'reporting', ko: '보고' },
];

/** An endpoint that serves some subnets of a VPC and not others: route tables of a gateway endpoint, security group of an interface endpoint, NAT. */
export const blueprint: Blueprint = {
  id: 'which-subnets',
  topic: 'gateway-endpoint',
  weight: 2,
  draw(rng: Rng): Draft {
    const [region] = someRegions(rng, 1) as [string];
    const chosen = rng.shuffle(tiers).slice(0, rng.chance(0.5) ? 2 : 3);
    const s3 = rng.chance(0.7);
    const w: SubnetWorld = { region, service: s3 ? 'Amazon S3' : 'Amazon DynamoDB', tiers: chosen, way: rng.pick(['none', 'igw', 'nat'] as const), served: rng.chance(0.3) ? rng.pick(chosen) : null };
    const labels: Record<string, Text> = {
      app: { en: 'the VPC', ko: 'VPC' },
      web: { en: 'the public subnets', ko: '퍼블릭 서브넷' },
      store: { en: w.service, ko: w.service },
      igw: { en: 'internet gateway', ko: '인터넷 게이트웨이' },
      nat: { en: 'NAT gateway', ko: 'NAT 게이트웨이' },
      served: { en: 'the existing gateway endpoint', ko: '기존 게이트웨이 엔드포인트' },
    };
    for (const t of chosen) {
      labels[t.id] = { en: `the ${t.en} subnets`, ko: `${t.ko} 서브넷` };
      labels[`client:${t.id}`] = { en: `the instances in the ${t.en} subnets`, ko: `${t.ko} 서브넷의 인스턴스` };
    }
    return { world: worldOf(w, s3 ? 's3' : 'dynamodb'), labels, scene: subnetScenes(w, subnetFacts(w, rng)), sketches: sketchesOf(w, s3), wishes: wishesOf(w), objectives: [null, null, 'cost'], usage: { gigabytes: rng.pick([100, 500, 2000]) } };
  },
};

function worldOf(w: SubnetWorld, aws: string): NonNullable<Scenario['world']> {
  const elements: ElementInput[] = [
    ...(w.way === 'none' ? [] : [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }]),
    ...(w.way === 'nat' ? [{ type: 'nat-gateway' as const, id: 'nat', vpc: 'app' }] : []),
    ...(w.served ? [{ type: 'gateway-endpoint' as const, id: 'served', vpc: 'app', service: 'store', routeTables: [w.served.id] }] : []),
  ];
  return {
    vpcs: [{ id: 'app', region: w.region, cidrs: ['10.0.0.0/16'], subnets: [...w.tiers.map((t) => ({ id: t.id, az: 'a' })), ...(w.way === 'none' ? [] : [{ id: 'web', az: 'a', public: true }])] }],
    services: [{ id: 'store', aws, region: w.region }],
    elements,
  };
}

/** Every choice of one tier, and of two where there are three. */
const choices = (list: readonly Tier[]): (readonly Tier[])[] => [...list.map((t) => [t]), ...(list.length > 2 ? list.map((t) => list.filter((x) => x !== t)) : [])];
const named = (list: readonly Tier[]): Text => ({ en: list.map((t) => t.en).join(' and '), ko: list.map((t) => t.ko).join(', ') });

function sketchesOf(w: SubnetWorld, s3: boolean): Sketch[] {
  const sketches: Sketch[] = [];
  const gateway = (routeTables: string[]): ElementInput => ({ type: 'gateway-endpoint', vpc: 'app', service: 'store', routeTables });
  const face = (securityGroup: string[]): ElementInput => ({ type: 'interface-endpoint', vpc: 'app', service: 'store', securityGroup });
  const drop: Step = { elements: [], removes: ['nat'], say: [{ en: 'Delete the NAT gateway.', ko: 'NAT 게이트웨이를 삭제합니다.' }, { en: 'Remove the NAT gateway and the routes to it.', ko: 'NAT 게이트웨이와 해당 경로를 제거합니다.' }] };
  const all = w.tiers.map((t) => t.id);
  for (const list of [...choices(w.tiers), w.tiers]) {
    const ids = list.map((t) => t.id);
    const key = ids.join('+');
    const steps: readonly Step[] = w.served ? [changed(w.served, list)] : [build(gateway(ids))];
    if (w.served && list.length === 1 && list[0] === w.served) continue;
    sketches.push(one(`gateway ${key}`, ...steps));
    if (s3) sketches.push(one(`interface ${key}`, build(face(ids))));
    if (w.way === 'nat') {
      sketches.push(one(`gateway ${key}, no nat`, ...steps, drop));
      if (s3) sketches.push(one(`interface ${key}, no nat`, build(face(ids)), drop));
    }
  }
  if (w.way === 'igw') sketches.push(one('nat', build({ type: 'nat-gateway', vpc: 'app' })), one('nat and gateway', build({ type: 'nat-gateway', vpc: 'app' }), w.served ? changed(w.served, w.tiers) : build(gateway(all))));
  return sketches;
}

/** The existing endpoint made to serve a choice of tiers. */
function changed(before: Tier, list: readonly Tier[]): Step {
  const { en, ko } = named(list);
  const added = list.filter((t) => t !== before);
  const keeps = list.includes(before);
  const more = named(added);
  const say: readonly Text[] = keeps
    ? [
        { en: `Associate the existing gateway endpoint with the route tables of the ${more.en} subnets as well.`, ko: `기존 게이트웨이 엔드포인트를 ${more.ko} 서브넷의 라우팅 테이블에도 연결합니다.` },
        { en: `Add the route of the existing gateway endpoint to the route tables of the ${more.en} subnets too.`, ko: `기존 게이트웨이 엔드포인트의 경로를 ${more.ko} 서브넷의 라우팅 테이블에도 추가합니다.` },
      ]
    : [
        { en: `Associate the existing gateway endpoint with the route tables of the ${en} subnets in place of those of the ${before.en} subnets.`, ko: `기존 게이트웨이 엔드포인트를 ${before.ko} 서브넷 대신 ${ko} 서브넷의 라우팅 테이블에 연결합니다.` },
        { en: `Move the route of the existing gateway endpoint from the route tables of the ${before.en} subnets to those of the ${en} subnets.`, ko: `기존 게이트웨이 엔드포인트의 경로를 ${before.ko} 서브넷의 라우팅 테이블에서 ${ko} 서브넷의 라우팅 테이블로 옮깁니다.` },
      ];
  return { changes: [{ id: 'served', set: { routeTables: list.map((t) => t.id) } }], say };
}

function wishesOf(w: SubnetWorld): Wish[] {
  const [a, b] = w.tiers as [Tier, Tier];
  const want = (requirement: Requirement): Wish => ({ requirement });
  return [
    ...w.tiers.map((t) => want({ private: { from: t.id, to: 'store' } })),
    ...w.tiers.map((t) => want({ isolate: { from: t.id, to: 'store' } })),
    want({ reach: { from: a.id, to: 'store' } }),
    want({ isolate: { from: b.id, to: 'internet' } }),
    want({ keepDnsName: { from: a.id, to: 'store' } }),
    want({ reach: { from: b.id, to: 'internet' } }),
  ];
}
