import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement, Scenario } from '../src/network/schema.ts';
import { costFact, costScenes, type CostWorld } from './nat-or-endpoint-by-cost-scenes.ts';
import { serviceList, serviceName, servicesOfOneEndpoint } from './service-uses.ts';
import { natStep, one } from './shared.ts';
import { facesWays, gatewaysWays, natForWays } from './ways-services.ts';

const app: Text = { en: 'the VPC', ko: 'VPC' };

/** Several AWS services from private subnets: NAT, endpoints of either type, or a mixture. What is cheapest turns on the volume and on what stands already. */
export const blueprint: Blueprint = {
  id: 'nat-or-endpoint-by-cost',
  topic: 'data-transfer-cost',
  weight: 3,
  draw(rng: Rng): Draft {
    // Regions with the same prices.
    const region = rng.pick(['us-east-1', 'us-east-2', 'us-west-2'] as const);
    const stores = rng.chance(0.8) ? (rng.chance(0.2) ? ['s3', 'dynamodb'] : [rng.chance(0.75) ? 's3' : 'dynamodb']) : [];
    const others = rng.shuffle(servicesOfOneEndpoint).slice(0, stores.length === 0 ? 3 : 1 + rng.below(2)).map((u) => u.code);
    const w: CostWorld = { region, stores, others, way: rng.pick(['none', 'igw', 'nat', 'nat'] as const), zoned: rng.pick(['endpoint', 'nat'] as const) };
    const elements: ElementInput[] = [...(w.way === 'none' ? [] : [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }]), ...(w.way === 'nat' ? [{ type: 'nat-gateway' as const, id: 'nat', vpc: 'app' }] : [])];
    const all = [...stores, ...others];
    const world: NonNullable<Scenario['world']> = { vpcs: [{ id: 'app', region, cidrs: ['10.0.0.0/16'] }], services: all.map((code) => ({ id: code, aws: code, region })), elements };
    const fact = costFact(w, rng);
    return {
      world,
      labels: { app, ...endpointLabels(all), 'client:app': { en: 'the instances', ko: '인스턴스' }, igw: { en: 'internet gateway', ko: '인터넷 게이트웨이' }, nat: { en: 'the existing NAT gateway', ko: '기존 NAT 게이트웨이' } },
      scene: () => costScenes(w, fact),
      sketches: sketchesOf(w),
      given: all.map((to): Requirement => ({ reach: { from: 'app', to } })),
      wishes: wishesOf(w),
      objectives: ['cost'],
      // Far from the volume at which NAT and an endpoint cost the same (200 to 400 GB): nobody has to know the prices to the cent.
      usage: { gigabytes: rng.pick([20, 40, 60, 80, 1500, 3000, 8000]) },
    };
  },
};

/** What the endpoints of a design are called; they bear ids so that no two steps build the same one. */
const endpointLabels = (codes: readonly string[]): Record<string, Text> =>
  Object.fromEntries(codes.flatMap((code) => [[`face-${code}`, { en: `interface endpoint for ${serviceName(code)}`, ko: `${serviceName(code)}용 인터페이스 엔드포인트` }], [`gateway-${code}`, { en: `gateway endpoint for ${serviceName(code)}`, ko: `${serviceName(code)}용 게이트웨이 엔드포인트` }]]));
const zonesOf = (azs: number): Text => (azs === 1 ? { en: 'one Availability Zone', ko: '가용 영역 1개' } : { en: 'two Availability Zones', ko: '가용 영역 2개' });

/** Interface endpoints for several services in one sentence. */
function faces(codes: readonly string[], azs: number): Step {
  return {
    elements: codes.map((service): ElementInput => ({ type: 'interface-endpoint', id: `face-${service}`, vpc: 'app', service, azs })),
    say: late(() => facesWays(serviceList(codes), codes.length > 1, zonesOf(azs))),
  };
}

function gateways(codes: readonly string[]): Step {
  return {
    elements: codes.map((service): ElementInput => ({ type: 'gateway-endpoint', id: `gateway-${service}`, vpc: 'app', service })),
    say: late(() => gatewaysWays(serviceList(codes), codes.length > 1)),
  };
}

/** A NAT device for the requests to all these services. */
function natFor(codes: readonly string[], elements: readonly ElementInput[], name: Text): Step {
  const door: Text = elements.some((e) => e.type === 'internet-gateway') ? { en: 'Attach an internet gateway to the VPC. ', ko: 'VPC에 인터넷 게이트웨이를 연결합니다. ' } : { en: '', ko: '' };
  return {
    elements,
    say: late(() => natForWays(serviceList(codes), name, door)),
  };
}

function sketchesOf(w: CostWorld): Sketch[] {
  const { stores, others } = w;
  const all = [...stores, ...others];
  // DynamoDB has had interface endpoints since 2024 alone.
  const faced = stores.filter((s) => s !== 'dynamodb');
  const allFaced = faced.length === stores.length;
  const list: Sketch[] = [];
  const add = (key: string, ...steps: readonly Step[]) => list.push(one(key, ...steps));
  const zones = w.zoned === 'endpoint' ? [1, 2] : [2];
  for (const azs of zones) {
    if (allFaced) add(`faces ${azs}`, faces(all, azs));
    if (stores.length > 0) add(`gateways, faces ${azs}`, gateways(stores), faces(others, azs));
  }
  if (w.way === 'nat') {
    const second = (codes: readonly string[]): Step => natFor(codes, [{ type: 'nat-gateway', vpc: 'app' }], { en: 'another NAT gateway in a second Availability Zone', ko: '두 번째 가용 영역에 NAT 게이트웨이를 추가로' });
    const keep = (codes: readonly string[]): Step => ({
      elements: [],
      say: late(() => [
        { en: `Continue to reach ${serviceList(codes).en} through the existing NAT gateway.`, ko: `${serviceList(codes).ko}에는 기존 NAT 게이트웨이를 통해 계속 연결합니다.` },
        { en: `Leave the traffic for ${serviceList(codes).en} on the existing NAT gateway.`, ko: `${serviceList(codes).ko}에 대한 트래픽은 기존 NAT 게이트웨이를 계속 사용하도록 둡니다.` },
      ]),
    });
    add('keep', keep(all));
    if (w.zoned === 'nat') add('second nat', second(all));
    for (const azs of zones) {
      if (stores.length > 0) add(`others faced ${azs}`, faces(others, azs), keep(stores));
      if (faced.length > 0) add(`store faced ${azs}`, faces(faced, azs), keep([...stores.filter((s) => s === 'dynamodb'), ...others]));
      if (others.length > 1)
        for (const x of others) {
          const rest = others.filter((y) => y !== x);
          add(`${x} faced ${azs}`, ...(stores.length > 0 ? [gateways(stores)] : []), faces([x], azs), keep(rest));
          if (stores.length === 0) add(`${rest.join()} faced ${azs}`, faces(rest, azs), keep([x]));
        }
    }
    if (stores.length > 0) {
      add('gateways, keep', gateways(stores), keep(others));
      if (w.zoned === 'nat') add('gateways, second nat', gateways(stores), second(others));
    }
  } else {
    const nats: readonly (readonly [string, Step, Step])[] = [
      ['nat', { type: 'nat-gateway', azs: 1 } as const, { en: 'a NAT gateway in one public subnet', ko: '퍼블릭 서브넷 1개에 NAT 게이트웨이를' }] as const,
      ...(w.zoned === 'nat' ? [['nat per zone', { type: 'nat-gateway', azs: 2 } as const, { en: 'a NAT gateway in a public subnet of each of two Availability Zones', ko: '가용 영역 2개의 각 퍼블릭 서브넷에 NAT 게이트웨이를' }] as const] : []),
    ].map(([key, nat, name]) => {
      const plain = natStep('app', app, w.way === 'none', nat);
      return [key, natFor(all, plain.elements ?? [], name), plain] as const;
    });
    for (const [key, named, plain] of nats) {
      add(key, named);
      if (stores.length > 0) add(`gateways, ${key}`, gateways(stores), plain);
      else for (const x of others) add(`${x} faced, ${key}`, faces([x], 2), plain);
    }
  }
  return list;
}

function wishesOf(w: CostWorld): Wish[] {
  const all = [...w.stores, ...w.others];
  return [
    ...all.map((to): Wish => ({ requirement: { private: { from: 'app', to } } })),
    ...all.map((to): Wish => ({ requirement: { survivesAz: { from: 'app', to } } })),
    ...(w.way === 'nat'
      ? []
      : [
          { requirement: { isolate: { from: 'app', to: 'internet' } } },
          {
            requirement: { reach: { from: 'app', to: 'internet' } },
            say: [
              { en: 'The instances must also be able to download updates from a public website.', ko: '인스턴스는 퍼블릭 웹 사이트에서 업데이트도 다운로드할 수 있어야 합니다.' },
              { en: 'The instances also call the public API of a partner on the internet.', ko: '인스턴스는 인터넷에 있는 파트너의 퍼블릭 API도 호출해야 합니다.' },
            ],
          } satisfies Wish,
        ]),
  ];
}
