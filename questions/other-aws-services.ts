import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { services } from '../src/knowledge/services.ts';
import { otherServiceFacts, otherServiceScenes, vpcName, type OtherServiceWorld } from './other-aws-services-scenes.ts';
import { serviceUses } from './service-uses.ts';
import { build, natStep, one, someBlocks, someRegions } from './shared.ts';
import { admitWays, dropNatWays, keepNatWays, publicWays, secondNatWays } from './ways.ts';


const shared: Text = { en: 'the shared services VPC', ko: '공유 서비스 VPC' };

/** SQS, KMS, Secrets Manager and other services without a gateway endpoint, from private subnets. */
export const blueprint: Blueprint = {
  id: 'other-aws-services',
  topic: 'interface-endpoint',
  weight: 3,
  draw(rng: Rng): Draft {
    const use = rng.pick(serviceUses);
    const [region] = someRegions(rng, 1) as [string];
    const [own, other] = someBlocks(rng, 2) as [string, string];
    const tiers = rng.chance(0.35);
    const hub = tiers || rng.chance(0.35) ? null : rng.chance(0.6) ? 'open' : 'closed';
    const w: OtherServiceWorld = { region, own, theirs: hub && rng.chance(0.2) ? own : other, dns: rng.chance(hub ? 0.85 : 0.65), hub, tiers, zoned: rng.pick(['endpoint', 'nat'] as const), named: rng.chance(0.5), way: tiers ? rng.pick(['igw', 'nat'] as const) : hub && rng.chance(0.5) ? 'none' : rng.pick(['none', 'igw', 'nat'] as const), service: services.get(use.code)?.en ?? use.code };
    const from = tiers ? 'app-tier' : 'work';
    const objective = rng.pick([null, null, 'cost', 'operations'] as const);
    const facts = otherServiceFacts(w, rng);
    return {
      world: worldOf(w, use.code),
      labels: {
        app: vpcName(w),
        shared,
        work: { en: 'the private subnets', ko: '프라이빗 서브넷' },
        'client:work': { en: 'the instances', ko: '인스턴스' },
        'app-tier': { en: 'the application subnets', ko: '애플리케이션 서브넷' },
        'batch-tier': { en: 'the batch subnets', ko: '배치 서브넷' },
        edge: { en: 'the public subnet', ko: '퍼블릭 서브넷' },
        'client:app-tier': { en: 'the application instances', ko: '애플리케이션 인스턴스' },
        'client:batch-tier': { en: 'the batch instances', ko: '배치 인스턴스' },
        'shared-endpoint': { en: 'the existing interface endpoint', ko: '기존 인터페이스 엔드포인트' },
        igw: { en: 'internet gateway', ko: '인터넷 게이트웨이' },
        nat: { en: 'the existing NAT gateway', ko: '기존 NAT 게이트웨이' },
        hub: { en: 'transit gateway', ko: 'Transit Gateway' },
      },
      scene: () => otherServiceScenes(w, use, facts),
      sketches: sketchesOf(w, from, objective),
      given: [{ reach: { from, to: 'store' } }],
      wishes: wishesOf(w, from),
      objectives: [objective],
      usage: { gigabytes: rng.pick([20, 50, 80, 1500, 3000, 8000]) },
    };
  },
};

function worldOf(w: OtherServiceWorld, code: string): NonNullable<Scenario['world']> {
  const attributes = w.dns ? {} : { dnsHostnames: false };
  const subnets = w.tiers ? [{ id: 'app-tier', az: 'a' }, { id: 'batch-tier', az: 'b' }] : [{ id: 'work', az: 'a' }];
  const elements: ElementInput[] = [
    ...(w.way === 'none' ? [] : [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }]),
    ...(w.way === 'nat' ? [{ type: 'nat-gateway' as const, id: 'nat', vpc: 'app' }] : []),
    ...(w.hub ? [{ type: 'interface-endpoint' as const, id: 'shared-endpoint', vpc: 'shared', service: 'store', securityGroup: w.hub === 'open' ? ('allow' as const) : ['shared'] }] : []),
  ];
  return {
    vpcs: [{ id: 'app', region: w.region, cidrs: [w.own], ...attributes, subnets: [...subnets, { id: 'edge', az: 'a', public: true }] }, ...(w.hub ? [{ id: 'shared', region: w.region, cidrs: [w.theirs] }] : [])],
    services: [{ id: 'store', aws: code, region: w.region }],
    elements,
  };
}

/** @param objective where designs are ranked nothing is taken away, as nobody knows what else it served; and by cost there is no NAT instance, of whatever size */
function sketchesOf(w: OtherServiceWorld, from: string, objective: 'cost' | 'operations' | null): Sketch[] {
  const ranked = objective !== null;
  const app = vpcName(w);
  const face = (more: object): ElementInput => ({ type: 'interface-endpoint', vpc: 'app', service: 'store', ...more }) as ElementInput;
  const attributes: Step = {
    changes: [{ id: 'app', set: { dnsHostnames: true } }],
    say: late(() => [
      { en: `Enable DNS hostnames for ${app.en}.`, ko: `${app.ko}의 DNS 호스트 이름을 활성화합니다.` },
      { en: `Set the enableDnsHostnames attribute of ${app.en} to true.`, ko: `${app.ko}의 enableDnsHostnames 속성을 true로 설정합니다.` },
      { en: `Turn on the enableDnsHostnames attribute of ${app.en}.`, ko: `${app.ko}의 enableDnsHostnames 속성을 활성화합니다.` },
    ]),
  };
  const sketches: Sketch[] = [];
  /** An endpoint with private DNS and one without. Where the VPC's attributes forbid private DNS, they are turned on first; or not, which AWS refuses. */
  const faces = (key: string, more: object): void => {
    const named = build(face(w.dns ? more : { ...more, privateDns: true }));
    sketches.push(one(key, ...(w.dns ? [] : [attributes]), named), one(`${key}, own names`, build(face({ ...more, privateDns: false }))));
    if (!w.dns) sketches.push(one(`${key}, attributes off`, named));
  };
  // One endpoint in one zone at most, so that no two of them are taken for two zones.
  const lone = w.dns && w.named ? {} : { privateDns: false };
  if (w.tiers) {
    faces('app', { azs: 2, securityGroup: ['app-tier'] });
    faces('both', { azs: 2, securityGroup: ['app-tier', 'batch-tier'] });
    if (w.zoned === 'endpoint') sketches.push(one('app, one zone', build(face({ azs: 1, securityGroup: ['app-tier'], ...lone }))));
    sketches.push(one('batch', build(face({ azs: 2, privateDns: false, securityGroup: ['batch-tier'] }))));
  } else {
    faces('two zones', { azs: 2 });
    if (w.zoned === 'endpoint') sketches.push(one('one zone', build(face({ azs: 1, ...lone }))));
  }
  const group = w.tiers ? { securityGroup: ['app-tier', 'batch-tier'] } : {};
  if (w.way === 'nat') {
    if (!ranked && w.dns) sketches.push(...withoutNat(build(face({ azs: 2, ...group })), build(face({ azs: 2, privateDns: false, ...group }))));
    sketches.push(
      one('keep nat', {
        elements: [],
        say: late(() => keepNatWays({ en: w.service, ko: w.service })),
      }),
    );
    if (w.zoned === 'nat')
      sketches.push(
        one('second nat', {
          elements: [{ type: 'nat-gateway', vpc: 'app' }],
          say: secondNatWays,
        }),
      );
  } else {
    sketches.push(one('nat', natStep('app', app, w.way === 'none', { type: 'nat-gateway', azs: 1 })));
    if (objective !== 'cost') sketches.push(one('nat instance', natStep('app', app, w.way === 'none', { type: 'nat-instance' })));
    if (w.zoned === 'nat') sketches.push(one('nat per zone', natStep('app', app, w.way === 'none', { type: 'nat-gateway', azs: 2 })));
  }
  if (!ranked) sketches.push(one('public addresses', publicly(w, from)));
  if (w.hub) sketches.push(...overLinks(w));
  return sketches;
}

/** The instances themselves on the internet. */
function publicly(w: OtherServiceWorld, from: string): Step {
  const app = vpcName(w);
  const which: Text = w.tiers ? { en: 'the application subnets', ko: '애플리케이션 서브넷' } : { en: 'the private subnets', ko: '프라이빗 서브넷' };
  const door: Text = w.way === 'none' ? { en: `Attach an internet gateway to ${app.en}. `, ko: `${app.ko}에 인터넷 게이트웨이를 연결합니다. ` } : { en: '', ko: '' };
  return {
    elements: w.way === 'none' ? [{ type: 'internet-gateway', vpc: 'app' }] : [],
    changes: [{ id: from, set: { public: true } }],
    say: late(() => publicWays(which, door)),
  };
}

/** The endpoint of the shared VPC, over peering or a transit gateway; its security group has to admit the application's VPC. */
function overLinks(w: OtherServiceWorld): Sketch[] {
  const admit: Step = {
    changes: [{ id: 'shared-endpoint', set: { securityGroup: ['shared', 'app'] } }],
    say: late(() => admitWays({ en: 'the application VPC', ko: '애플리케이션 VPC' }).map((way) => ({ en: way.en.replace('the interface endpoint', 'the existing interface endpoint'), ko: way.ko.replace('인터페이스 엔드포인트', '기존 인터페이스 엔드포인트') }))),
  };
  const peer = build({ type: 'vpc-peering', vpcs: ['app', 'shared'] });
  const transit = build({ type: 'transit-gateway', id: 'hub', region: w.region, attachments: ['app', 'shared'] });
  const closed = w.hub === 'closed';
  return [one('peering', peer, ...(closed ? [admit] : [])), one('transit gateway', transit, ...(closed ? [admit] : [])), ...(closed ? [one('peering, not admitted', peer)] : [])];
}

/** Endpoints that take the place of the NAT gateway. */
function withoutNat(named: Step, plain: Step): Sketch[] {
  const remove: Step = {
    elements: [],
    removes: ['nat'],
    say: dropNatWays,
  };
  return [one('interface instead of nat', named, remove), one('own names instead of nat', plain, remove)];
}

function wishesOf(w: OtherServiceWorld, from: string): Wish[] {
  const path = { from, to: 'store' };
  const updates: readonly Text[] = [
    { en: 'The instances must also be able to download updates from a public website.', ko: '인스턴스는 퍼블릭 웹 사이트에서 업데이트도 다운로드할 수 있어야 합니다.' },
    { en: 'The instances also call the public API of a partner on the internet.', ko: '인스턴스는 인터넷에 있는 파트너의 퍼블릭 API도 호출해야 합니다.' },
    { en: 'In addition, the instances need outbound access to a payment provider on the internet.', ko: '또한 인스턴스는 인터넷에 있는 결제 서비스 업체에 아웃바운드로 연결할 수 있어야 합니다.' },
  ];
  return [
    { requirement: { private: path } },
    { requirement: { survivesAz: path } },
    { requirement: { keepDnsName: path } },
    { requirement: { isolate: { from, to: 'internet' } } },
    { requirement: { reach: { from, to: 'internet' } }, say: updates },
    {
      requirement: { isolate: { from: 'internet', to: from } },
      say: [
        { en: 'Hosts on the internet must not be able to open connections to the instances.', ko: '인터넷의 호스트가 인스턴스로 연결을 시작할 수 없어야 합니다.' },
        { en: 'The instances must not be reachable from the internet.', ko: '인터넷에서 인스턴스에 연결할 수 없어야 합니다.' },
        { en: 'Nobody on the internet may be able to connect to the instances.', ko: '인터넷에서는 누구도 인스턴스에 연결할 수 없어야 합니다.' },
      ],
    },
    ...(w.tiers ? [{ requirement: { isolate: { from: 'batch-tier', to: 'store' } } }, { requirement: { private: { from: 'batch-tier', to: 'store' } } }] : []),
  ];
}
