import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { scenes, type State } from './endpoint-service-broken-scenes.ts';
import { applications, doorStep } from './private-link.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { acceptWays, admitWays, peeringWays, principalWays, spreadWays } from './ways.ts';

/** What can be wrong. Each is mended by the step of the same name. */
type Fault = 'acceptance' | 'group' | 'routes' | 'zone' | 'principal';

/** An endpoint service whose consumer cannot connect, or could lose the connection: which change mends it. The fault is drawn evenly; the world settles the key. */
export const blueprint: Blueprint = {
  id: 'endpoint-service-broken',
  topic: 'endpoint-service',
  weight: 2,
  draw(rng: Rng): Draft {
    const mode = rng.pick(['vpc', 'vpc', 'subnet', 'branch', 'branch'] as const);
    const possible: readonly Fault[] = mode === 'branch' ? ['acceptance', 'group', 'routes', 'routes', 'zone'] : ['acceptance', 'group', 'zone', 'principal', 'principal'];
    const faults = new Set<Fault>(rng.shuffle(possible).slice(0, rng.chance(0.5) ? 1 : 2));
    const [service, client, branch] = someBlocks(rng, 3) as [string, string, string];
    const state: State = {
      app: rng.pick(applications), mode, region: someRegions(rng, 1)[0] as string, service, client, branch,
      pending: faults.has('acceptance'), closed: faults.has('group'), oneSided: faults.has('routes'), oneZone: faults.has('zone'), allowed: !faults.has('principal'),
    };
    return {
      world: worldOf(state),
      labels: {
        service: { en: 'the service VPC', ko: '서비스 VPC' }, users: { en: 'the client VPC', ko: '고객사 VPC' }, branch: { en: 'the branch VPC', ko: '지점 VPC' }, app: state.app,
        web: { en: 'the web subnet', ko: '웹 서브넷' }, batch: { en: 'the batch subnet', ko: '배치 서브넷' }, offer: { en: 'the endpoint service', ko: '엔드포인트 서비스' }, door: { en: 'the interface endpoint', ko: '인터페이스 엔드포인트' },
        peer: { en: 'the peering connection', ko: '피어링 연결' }, 'client:users': { en: 'the instances of the client', ko: '고객사 인스턴스' }, 'client:batch': { en: 'the batch jobs', ko: '배치 작업' }, 'client:branch': { en: 'the branch instances', ko: '지점 인스턴스' },
      },
      scene: () => scenes(state),
      ...triesOf(state, [...faults], rng),
      wishes: wishesOf(state),
      even: 'world',
      objectives: mode === 'branch' ? [null, 'operations'] : [null],
    };
  },
};

const fromOf = ({ mode }: State): string => (mode === 'subnet' ? 'batch' : mode === 'branch' ? 'branch' : 'users');

function worldOf(s: State): Scenario['world'] {
  const vpc = (id: string, cidr: string, account: string) => ({ id, region: s.region, account, cidrs: [cidr] });
  const letIn = s.mode === 'branch' ? ['users'] : s.mode === 'subnet' ? ['web'] : [];
  const group = s.closed ? (letIn.length > 0 ? letIn : ('deny' as const)) : s.mode === 'branch' ? ['users', 'branch'] : ['users'];
  const elements: ElementInput[] = [
    { type: 'endpoint-service', id: 'offer', service: 'app', acceptance: s.pending ? 'pending' : 'accepted', principals: s.allowed ? ['users'] : ['first'] },
    { type: 'interface-endpoint', id: 'door', vpc: 'users', service: 'app', azs: s.oneZone ? 1 : 2, securityGroup: group },
    ...(s.mode === 'branch' ? [{ type: 'vpc-peering' as const, id: 'peer', vpcs: ['branch', 'users'] as [string, string], routes: s.oneSided ? 'users' : 'both' }] : []),
  ];
  const users = vpc('users', s.client, 'users');
  return {
    vpcs: [vpc('service', s.service, 'provider'), s.mode === 'subnet' ? { ...users, subnets: [{ id: 'web', az: 'a' }, { id: 'batch', az: 'b' }] } : users, ...(s.mode === 'branch' ? [vpc('branch', s.branch, 'users')] : [])],
    services: [{ id: 'app', vpc: 'service' }],
    elements,
  };
}

const says = (...pairs: readonly (readonly [string, string])[]): Text[] => pairs.map(([en, ko]) => ({ en, ko }));

/** The single changes by which a fault is mended, and others that a person might try. */
function fixes(s: State): Readonly<Record<Fault, Step>> {
  const whole = s.mode === 'branch' ? ['users', 'branch'] : ['users'];
  const [whom, wen] = s.mode === 'branch' ? ['the CIDR block of the branch VPC', '지점 VPC의 CIDR 블록'] : s.mode === 'subnet' ? ['the CIDR block of the batch subnet', '배치 서브넷의 CIDR 블록'] : ['the CIDR block of the client VPC', '고객사 VPC의 CIDR 블록'];
  return {
    acceptance: {
      changes: [{ id: 'offer', set: { acceptance: 'accepted' } }],
      say: acceptWays,
    },
    group: {
      changes: [{ id: 'door', set: { securityGroup: s.mode === 'subnet' ? ['web', 'batch'] : whole } }],
      say: late(() => admitWays({ en: whom, ko: wen })),
    },
    routes: {
      changes: [{ id: 'peer', set: { routes: 'both' } }],
      say: late(() => says(
        ['Add a route to the client VPC through the peering connection to the route tables of the branch VPC.', '지점 VPC의 라우팅 테이블에 피어링 연결을 통해 고객사 VPC로 향하는 경로를 추가합니다.'],
        ['Update the route tables of the branch VPC so that traffic for the client VPC uses the peering connection.', '고객사 VPC로 향하는 트래픽이 피어링 연결을 사용하도록 지점 VPC의 라우팅 테이블을 업데이트합니다.'],
        ['Add the missing routes for the client VPC to the route tables of the branch VPC, with the peering connection as target.', '지점 VPC의 라우팅 테이블에 누락된 고객사 VPC 경로를 추가하고 대상을 피어링 연결로 지정합니다.'],
        ['Route traffic for the CIDR block of the client VPC to the peering connection in the branch VPC.', '지점 VPC에서 고객사 VPC의 CIDR 블록으로 향하는 트래픽을 피어링 연결로 라우팅합니다.'],
        ['Complete the route tables of the branch VPC with routes to the client VPC over the peering connection.', '지점 VPC의 라우팅 테이블에 피어링 연결을 거쳐 고객사 VPC로 가는 경로를 마저 추가합니다.'],
        ['Point traffic for the client VPC to the peering connection in the subnet route tables of the branch VPC.', '지점 VPC의 서브넷 라우팅 테이블에서 고객사 VPC로 가는 트래픽의 대상을 피어링 연결로 지정합니다.'],
        ['Create routes in the branch VPC that send traffic for the client VPC over the peering connection.', '고객사 VPC로 가는 트래픽을 피어링 연결로 보내는 경로를 지점 VPC에 생성합니다.'],
        ['Set the peering connection as the target for the CIDR block of the client VPC in the branch route tables.', '지점 라우팅 테이블에서 고객사 VPC CIDR 블록의 대상을 피어링 연결로 설정합니다.'],
        ['Configure routing on the branch side of the peering connection: add routes to the client VPC.', '피어링 연결의 지점 측에 라우팅을 구성합니다. 고객사 VPC로 가는 경로를 추가합니다.'],
        ['Enter the CIDR block of the client VPC in the route tables of the branch VPC, with the peering connection as target.', '지점 VPC의 라우팅 테이블에 고객사 VPC의 CIDR 블록을 입력하고 대상으로 피어링 연결을 선택합니다.'],
        ['Give the subnets of the branch VPC routes to the client VPC through the peering connection.', '지점 VPC의 서브넷에 피어링 연결을 통해 고객사 VPC로 가는 경로를 추가합니다.'],
        ['Make the branch VPC send packets for the client VPC to the peering connection by adding routes.', '경로를 추가하여 지점 VPC가 고객사 VPC로 향하는 패킷을 피어링 연결로 보내게 합니다.'],
      )),
    },
    zone: {
      changes: [{ id: 'door', set: { azs: 2 } }],
      say: late(() => spreadWays({ en: 'the client VPC', ko: '고객사 VPC' })),
    },
    principal: {
      changes: [{ id: 'offer', set: { principals: ['first', 'users'] } }],
      say: principalWays,
    },
  };
}

const around = (s: State): Step => ({
  elements: [{ type: 'vpc-peering', vpcs: ['service', s.mode === 'branch' ? 'branch' : 'users'] }],
  say: late(() => peeringWays(s.mode === 'branch' ? { en: 'the branch VPC', ko: '지점 VPC' } : { en: 'the client VPC', ko: '고객사 VPC' }, { en: 'the service VPC', ko: '서비스 VPC' })),
});

/** What mends it, and three other things to try, drawn from the single changes (or pairs of them, where two things are wrong) and from ways around. */
function triesOf(s: State, faults: readonly Fault[], rng: Rng): { sketches: Sketch[]; steps: Step[] } {
  const fix = fixes(s);
  const single: Fault[] = ['acceptance', 'group', 'zone', ...(s.mode === 'branch' ? (['routes'] as const) : []), 'principal'];
  const branchDoor: Step = doorStep({ en: 'the branch VPC', ko: '지점 VPC' }, { type: 'interface-endpoint', vpc: 'branch', service: 'app', azs: 2 });
  const ways = [...(rng.chance(0.5) ? [one('peering', around(s))] : []), ...(s.mode === 'branch' && rng.chance(0.6) ? [one('endpoint in the branch', branchDoor)] : [])];
  const steps = [...single.map((f) => fix[f]), ...ways.flatMap((w) => w.steps)];
  const [first, second] = faults as [Fault, Fault?];
  if (second === undefined) return { steps, sketches: [one(first, fix[first]), ...rng.shuffle([...single.filter((f) => f !== first).map((f) => one(f, fix[f])), ...ways]).slice(0, 3)] };
  const chosen = [first, second, ...rng.shuffle(single.filter((f) => f !== first && f !== second)).slice(0, 2)];
  const pairs = chosen.flatMap((a, i) => chosen.slice(i + 1).map((b) => one(`${a} and ${b}`, ...rng.shuffle([fix[a], fix[b]]))));
  return { steps, sketches: [pairs[0] as Sketch, ...rng.shuffle([...pairs.slice(1), ...ways]).slice(0, 3)] };
}

function wishesOf(s: State): Wish[] {
  const from = fromOf(s);
  const path = { from, to: 'app' };
  const [who, wer] = s.mode === 'subnet' ? ['the batch jobs', '배치 작업'] : s.mode === 'branch' ? ['the branch instances', '지점 인스턴스'] : ['the instances of the client', '고객사 인스턴스'];
  const [vpc, ko] = s.mode === 'branch' ? ['the branch VPC', '지점 VPC'] : ['the client VPC', '고객사 VPC'];
  const { en: a, ko: aKo } = s.app;
  const Who = cap(who);
  return [
    { requirement: { reach: path }, say: late(() => says([`${Who} must be able to use ${a}.`, `${wer}에서 ${p(aKo, '을/를')} 사용할 수 있어야 합니다.`], [`The company must make ${a} available to ${who}.`, `${wer}에서 ${p(aKo, '을/를')} 이용할 수 있도록 해야 합니다.`], [`Requests from ${who} to ${a} must succeed.`, `${wer}에서 ${p(aKo, '으로/로')} 보내는 요청이 성공해야 합니다.`])) },
    { requirement: { private: path }, say: late(() => says([`${Who} must reach ${a} on private connections, without internet gateways.`, `${wer}에서는 인터넷 게이트웨이 없이 프라이빗 연결로 ${aKo}에 접근해야 합니다.`], [`Private access from ${who} to ${a} must work.`, `${wer}에서 ${aKo}에 대한 프라이빗 액세스가 가능해야 합니다.`])) },
    { requirement: { survivesAz: path }, say: late(() => says([`${Who} must be able to use ${a} even if one Availability Zone fails.`, `가용 영역 1개에 장애가 발생해도 ${wer}에서 ${p(aKo, '을/를')} 사용할 수 있어야 합니다.`], [`The access of ${who} to ${a} must withstand the loss of an Availability Zone.`, `${wer}에서 ${aKo}에 대한 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.`])) },
    { requirement: { isolate: { from: 'service', to: s.mode === 'branch' ? 'branch' : 'users' } }, say: late(() => says([`Hosts in the service VPC must not be able to open connections into ${vpc}.`, `서비스 VPC의 호스트에서는 ${ko}로 연결을 시작할 수 없어야 합니다.`], [`The provider must not gain a way to open connections into ${vpc}.`, `공급자가 ${ko}로 연결을 시작할 수 있는 경로가 생기지 않아야 합니다.`])) },
    { requirement: { exposeOnly: { service: 'app', to: [from] } }, say: late(() => says([`${Who} must be able to use ${a}, with no other connection between ${vpc} and the service VPC.`, `${wer}에서 ${p(aKo, '을/를')} 사용할 수 있어야 하지만 ${ko}와 서비스 VPC 간에 다른 연결은 불가능해야 합니다.`], [`${cap(a)} must be open to ${who}, and nothing more between the two networks.`, `${p(wer, '이/가')} ${p(aKo, '을/를')} 사용할 수 있게 하되 두 네트워크 간에 그 외의 연결은 열지 않아야 합니다.`])) },
  ];
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
