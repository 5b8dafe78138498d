import type { Blueprint, Draft, Sketch, Step, Ways, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Requirement, Scenario } from '../src/network/schema.ts';
import { serviceList, serviceName, servicesOfOneEndpoint } from './service-uses.ts';
import { sharedScenes, type Central } from './shared-endpoints-by-cost-scenes.ts';
import { one } from './shared.ts';
import { t } from './vpc-words.ts';
import { hubParts } from './ways-hubs.ts';
import { alone, peerParts } from './ways-parts.ts';
import { apartHubWays, centralFaceWays, eachFaceWays, natToServicesWays } from './ways-shared.ts';
import { gatewayDoorWays } from './ways.ts';

/** Interface endpoints for many VPCs: in each of them, or once in a shared VPC that they reach over a transit gateway or peering. VPCs, services, zones and volume decide what is cheapest. */
export const blueprint: Blueprint = {
  id: 'shared-endpoints-by-cost',
  topic: 'data-transfer-cost',
  weight: 1,
  draw(rng: Rng): Draft {
    // Regions with the same prices.
    const region = rng.pick(['us-east-1', 'us-east-2', 'us-west-2'] as const);
    const way = rng.pick(['gateway', 'gateway', 'none'] as const);
    // Where nothing joins the VPCs yet, endpoints in each win for few services, and a new transit gateway for four in many VPCs.
    const many = way === 'none' && rng.chance(0.5);
    const count = way === 'gateway' ? rng.pick([1, 1, 2, 2, 3] as const) : many ? 4 : rng.pick([1, 2] as const);
    const others = rng.shuffle(servicesOfOneEndpoint).slice(0, count).map((u) => u.code);
    const codes = !many && count > 1 && rng.chance(0.35) ? ['s3', ...others.slice(1)] : others;
    const n = way === 'gateway' ? rng.pick([3, 4, 5, 6, 8, 10, 12] as const) : many ? (rng.chance(0.3) ? rng.pick([140, 160, 180] as const) : rng.pick([20, 25, 30, 40, 50] as const)) : rng.pick([4, 5, 6, 8] as const);
    const c: Central = { region, way, codes, n, apart: way === 'gateway' && rng.chance(0.5), light: way === 'none' || rng.chance(0.5), peering: way === 'none' && rng.chance(0.5) };
    // A transit gateway's charge for each GB eats up what fewer endpoints save from 730 GB for each VPC after the first: the volume is far above or far below.
    const usage = way === 'gateway' ? { usage: { gigabytes: c.light ? rng.pick([50, 100, 200] as const) : 3000 * (n - 1) } } : {};
    return {
      world: worldOf(c),
      labels: {
        work: t('the workload VPCs', '워크로드 VPC'), 'client:work': t('the workloads', '워크로드'), shared: t('the shared services VPC', '공유 서비스 VPC'), 'client:shared': t('servers in the shared services VPC', '공유 서비스 VPC의 서버'), hub: t('transit gateway', 'Transit Gateway'),
        ...Object.fromEntries(codes.flatMap((code) => [[code, t(serviceName(code), serviceName(code))], [`face-${code}`, t(`interface endpoint for ${serviceName(code)}`, `${serviceName(code)}용 인터페이스 엔드포인트`)], [`door-${code}`, t(`gateway endpoint for ${serviceName(code)}`, `${serviceName(code)}용 게이트웨이 엔드포인트`)]])),
      },
      scene: () => sharedScenes(c),
      sketches: sketchesOf(c),
      given: codes.map((to): Requirement => ({ reach: { from: 'work', to } })),
      wishes: wishesOf(c),
      objectives: ['cost'],
      even: 'world',
      ...usage,
    };
  },
};

function worldOf({ region, way, codes, n, apart }: Central): NonNullable<Scenario['world']> {
  const hub: ElementInput = { type: 'transit-gateway', id: 'hub', region, attachments: ['work', 'shared'], ...(apart ? { routes: [['work', 'shared']] } : {}) };
  return {
    vpcs: [{ id: 'work', region, cidrs: ['10.64.0.0/10'], count: n }, { id: 'shared', region, cidrs: ['10.9.0.0/16'] }],
    services: codes.map((code) => ({ id: code, aws: code, region })),
    elements: way === 'gateway' ? [hub] : [],
  };
}

/** Services of one step: by name where it is one, else by what they are beside the rest. */
const called = (codes: readonly string[], all: readonly string[]): Text => (codes.length === 1 ? serviceList(codes) : codes.length === all.length ? t('these services', '이러한 서비스') : t('the other services', '나머지 서비스'));

/** Endpoints in each workload VPC, named by the services' ordinary names. */
const each = (codes: readonly string[], all: readonly string[], azs: number): Step => ({
  elements: codes.map((code): ElementInput => ({ type: 'interface-endpoint', id: `face-${code}`, vpc: 'work', service: code, azs })),
  say: late(() => eachFaceWays(called(codes, all), codes.length > 1, azs)),
});

/** Endpoints in the shared VPC. Their private DNS serves that VPC alone, so hosted zones of the company's own lead the workloads to them. */
const central = (codes: readonly string[], all: readonly string[], azs: number): Step => ({
  elements: codes.map((code): ElementInput => ({ type: 'interface-endpoint', id: `face-${code}`, vpc: 'shared', service: code, azs, privateDns: false })),
  say: late(() => centralFaceWays(called(codes, all), codes.length > 1, azs)),
});

const [workloads, sharedVpc] = [t('each workload VPC', '각 워크로드 VPC'), t('the shared services VPC', '공유 서비스 VPC')];
const door = (vpc: 'work' | 'shared'): Step => ({ elements: [{ type: 'gateway-endpoint', id: 'door-s3', vpc, service: 's3' }], say: late(() => gatewayDoorWays(t('Amazon S3', 'Amazon S3'), vpc === 'work' ? workloads : sharedVpc)) });

function sketchesOf(c: Central): Sketch[] {
  const rest = c.codes.filter((code) => code !== 's3');
  const store = rest.length < c.codes.length;
  const link = (key: string, elements: readonly ElementInput[], say: Ways): readonly [string, Step] => [key, { elements, say }];
  const hub: ElementInput = { type: 'transit-gateway', id: 'hub', region: c.region, attachments: ['work', 'shared'] };
  const links: readonly (readonly [string, Step | null])[] =
    c.way === 'gateway'
      ? [['', null]]
      : [
          ...(c.peering ? [link('peering', [{ type: 'vpc-peering', vpcs: ['work', 'shared'] }], late(() => alone(peerParts(workloads, sharedVpc))))] : []),
          ...(c.peering && c.n <= 125 ? [] : [link('hub', [hub], late(() => alone(hubParts(t('all of the VPCs', '모든 VPC'), t('with one route table', '라우팅 테이블이 1개인')))))]),
          link('hub apart', [{ ...hub, routes: [['work', 'shared']] }], apartHubWays),
        ];
  const list: Sketch[] = [];
  for (const azs of [1, 2]) {
    list.push(one(`each ${azs}`, each(c.codes, c.codes, azs)));
    if (store) list.push(one(`gateway, each ${azs}`, door('work'), each(rest, c.codes, azs)));
    for (const [key, step] of links) {
      const first = step ? [step] : [];
      list.push(one(`central ${key} ${azs}`, ...first, central(c.codes, c.codes, azs)));
      if (store) list.push(one(`gateway, central ${key} ${azs}`, ...first, door('work'), central(rest, c.codes, azs)), one(`central gateway ${key} ${azs}`, ...first, door('shared'), central(rest, c.codes, azs)));
    }
  }
  const at = c.way === 'gateway' ? 'shared' : 'work';
  const egress: Step = {
    elements: [{ type: 'internet-gateway', vpc: at }, { type: 'nat-gateway', vpc: at, azs: 2 }],
    ...(c.way === 'gateway' ? { changes: [{ id: 'hub', set: { egress: 'shared' } }] } : {}),
    say: late(() => natToServicesWays(c.way === 'gateway' ? sharedVpc : workloads, called(c.codes, c.codes))),
  };
  list.push(one('nat', egress));
  return list;
}

function wishesOf(c: Central): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  const first = c.codes.find((code) => code !== 's3') as string;
  const name = serviceName(first);
  const most = c.codes.length > 1;
  return [
    wish(
      { survivesAz: { from: 'work', to: first } },
      t(`If one Availability Zone fails, the workloads must still reach ${name}${most ? ', on which they depend most' : ''}.`, `가용 영역 1개에 장애가 발생해도 워크로드는 ${most ? '가장 중요한 ' : ''}${p(name, '을/를')} 사용할 수 있어야 합니다.`),
      t(`${most ? 'Because payments depend on it, a' : 'A'}ccess to ${name} must withstand the loss of an Availability Zone.`, `${most ? '결제 처리에 필요하므로 ' : ''}${name}에 대한 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.`),
    ),
    wish({ isolate: { from: 'work', to: 'internet' } }, t('The workload VPCs must have no path to the internet.', '워크로드 VPC에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('Company rules forbid internet access from the workload VPCs.', '회사 규정에 따라 워크로드 VPC의 인터넷 액세스는 금지됩니다.'), t('The workloads must stay without any connection to the internet.', '워크로드는 인터넷에 연결되지 않은 상태를 유지해야 합니다.')),
    wish({ keepDnsName: { from: 'work', to: first } }, t(`The default name of ${name} must lead the workloads to a private path, with no hosted zone that the company keeps itself.`, `회사가 직접 관리하는 호스팅 영역 없이 ${name}의 기본 이름이 워크로드를 프라이빗 경로로 연결해야 합니다.`), t(`Without DNS records of the company's own, the standard name of ${name} must take the workloads to a private path.`, `자체 DNS 레코드 없이 ${name}의 표준 이름으로 워크로드가 프라이빗 경로를 사용할 수 있어야 합니다.`)),
    ...(c.way === 'gateway'
      ? []
      : [
          wish({ isolate: { from: 'shared', to: 'work' } }, t('Hosts in the shared services VPC must not be able to open connections to the workloads.', '공유 서비스 VPC의 호스트에서는 워크로드로 연결을 시작할 수 없어야 합니다.'), t('Connections from the shared services VPC into the workload VPCs must be impossible.', '공유 서비스 VPC에서 워크로드 VPC로 연결할 수 없어야 합니다.')),
          wish({ isolate: { from: 'work', to: 'work' } }, t('Different workload VPCs must not be able to reach one another.', '서로 다른 워크로드 VPC끼리는 연결할 수 없어야 합니다.'), t('Traffic between workload VPCs must remain impossible.', '워크로드 VPC 간의 트래픽은 계속 불가능해야 합니다.')),
          wish({ reach: { from: 'work', to: 'shared' } }, t('The workloads must also be able to use directory servers in the shared services VPC.', '워크로드는 공유 서비스 VPC의 디렉터리 서버도 사용할 수 있어야 합니다.'), t('In addition, the workloads need access to build servers in the shared services VPC.', '또한 워크로드는 공유 서비스 VPC의 빌드 서버에 액세스해야 합니다.')),
          wish({ reach: { from: 'work', to: 'work' } }, t('The workload VPCs must also be able to connect to one another.', '워크로드 VPC는 서로 연결할 수도 있어야 합니다.'), t('Services in different workload VPCs also call one another, which must work.', '서로 다른 워크로드 VPC의 서비스끼리도 호출할 수 있어야 합니다.')),
        ]),
  ];
}
