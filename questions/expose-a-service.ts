import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { scenes, usersOf, type Facts } from './expose-a-service-facts.ts';
import { applications, doorStep, offerStep, publicStep, wayOutStep, type Users } from './private-link.ts';
import { one, someRegions } from './shared.ts';
import { serviceMeshWays, serviceTunnelWays, sharedHubWays } from './ways-offers.ts';
import { peeringWays } from './ways.ts';

const service: Text = { en: 'the service VPC', ko: '서비스 VPC' };

/** An application of one account for the VPCs of others: endpoint service, peering, transit gateway, public load balancer, VPN instances. */
export const blueprint: Blueprint = {
  id: 'expose-a-service',
  topic: 'endpoint-service',
  weight: 3,
  draw(rng: Rng): Draft {
    const n = rng.chance(0.4) ? 1 : rng.pick([3, 4, 6, 8, 12, 15, 20, 30, 40, 60, 90, 140, 200, 300]);
    const kind = n === 1 ? rng.pick(['client', 'partner'] as const) : n <= 30 ? rng.pick(['client', 'department', 'partner'] as const) : rng.pick(['client', 'partner'] as const);
    const overlap = rng.chance(0.3);
    const block = 1 + rng.below(60);
    const own = `10.${block}.0.0/16`;
    const theirs = n === 1 ? (overlap ? rng.pick([own, `10.${block}.${16 * rng.below(16)}.0/20`]) : `10.${block + 1 + rng.below(100)}.0.0/16`) : overlap ? own : `10.${rng.pick([64, 96, 128, 160])}.0.0/11`;
    const odd = rng.chance(0.25);
    // Whether instances with VPN software outlive a zone, or what they cost to run, an exam would not ask: they stand beside neither question.
    const vpn = rng.chance(0.35);
    const facts: Facts = { app: rng.pick(applications), n, kind, region: someRegions(rng, 1)[0] as string, own, theirs, overlap, nat: rng.chance(0.5), http: rng.chance(0.3) };
    const users = usersOf(kind, n);
    const elements: ElementInput[] = facts.nat ? [{ type: 'internet-gateway', id: 'users-igw', vpc: 'users' }, { type: 'nat-gateway', id: 'users-nat', vpc: 'users', azs: 2 }] : [];
    const world: Scenario['world'] = {
      vpcs: [{ id: 'service', region: facts.region, account: 'provider', cidrs: [own] }, { id: 'users', region: facts.region, account: 'users', cidrs: [theirs], ...(n > 1 ? { count: n, overlap } : {}) }],
      services: [{ id: 'app', vpc: 'service' }],
      elements,
    };
    return {
      world,
      labels: { service, users: users.vpcs, 'client:users': users.workloads, app: facts.app, hub: { en: 'transit gateway', ko: 'Transit Gateway' }, 'users-nat': { en: 'NAT gateway', ko: 'NAT 게이트웨이' }, 'users-igw': { en: 'internet gateway', ko: '인터넷 게이트웨이' } },
      scene: () => scenes(facts),
      sketches: sketchesOf(facts, users).filter((s) => (odd || s.key !== 'wrong load balancer') && (vpn || s.key !== 'vpn instances')),
      given: [{ reach: { from: 'users', to: 'app' } }],
      wishes: wishesOf(facts, users).filter((w) => !vpn || !('survivesAz' in w.requirement)),
      objectives: vpn ? [null] : n === 1 ? [null, null, 'cost', 'operations'] : [null, null, 'cost'],
      usage: { gigabytes: rng.pick([100, 300, 800, 1500, 3000]) },
    };
  },
};

function sketchesOf({ app, n, region, nat, http }: Facts, users: Users): Sketch[] {
  const offer = (loadBalancer: 'nlb' | 'nlb-to-alb' | 'alb' | 'gwlb'): Step => offerStep(app, users, { type: 'endpoint-service', service: 'app', loadBalancer, principals: ['users'] });
  const door = (azs: number): Step => doorStep(users.each, { type: 'interface-endpoint', vpc: 'users', service: 'app', azs });
  const good = offer(http ? 'nlb-to-alb' : 'nlb');
  const nlb: ElementInput = { type: 'public-load-balancer', service: 'app', kind: http ? 'alb' : 'nlb' };
  const published = publicStep(app, service, [{ type: 'internet-gateway', vpc: 'service' }, nlb], http ? 'alb' : 'nlb');
  const wayOut = (azs: number): Step[] => (nat ? [] : [wayOutStep(users.each, 'users', azs)]);
  const attachments = ['service', 'users'];
  return [
    one('endpoint service', good, door(2)),
    one('endpoint service, one zone', good, door(1)),
    one('wrong load balancer', offer(http ? 'alb' : 'gwlb'), door(2)),
    one('peering', peering(users, n, false)),
    one('transit gateway', hub(users, { type: 'transit-gateway', id: 'hub', region, attachments })),
    one('public load balancer', published, ...wayOut(2)),
    ...(nat ? [] : [one('public load balancer, one zone', published, ...wayOut(1))]),
    one('vpn instances', vpn(users)),
    ...(n > 1
      ? [
          one('transit gateway, apart', hub(users, { type: 'transit-gateway', id: 'hub', region, attachments, routes: [['service', 'users']] })),
          ...(n <= 20 ? [one('full mesh', peering(users, n, true))] : []),
        ]
      : []),
  ];
}

function peering(users: Users, n: number, mesh: boolean): Step {
  const star: ElementInput = { type: 'vpc-peering', vpcs: ['service', 'users'] };
  if (mesh) return { elements: [star, { type: 'vpc-peering', vpcs: ['users', 'users'] }], say: late(() => serviceMeshWays(users.vpcs, users.each)) };
  return { elements: [star], say: late(() => peeringWays(service, n > 1 ? users.each : users.vpcs)) };
}

const hub = (users: Users, e: ElementInput & { type: 'transit-gateway' }): Step => ({ elements: [e], say: late(() => sharedHubWays(users.vpcs, Array.isArray(e.routes))) });

const vpn = (users: Users): Step => ({ elements: [{ type: 'software-vpn', vpcs: ['service', 'users'] }], say: late(() => serviceTunnelWays(users.each)) });

function wishesOf({ app, n, kind }: Facts, users: Users): Wish[] {
  const [vpcs, ko] = [users.vpcs.en, users.vpcs.ko];
  const [a, aKo] = [app.en, app.ko];
  const ones = kind === 'department' ? { en: 'the departments', ko: '부서' } : kind === 'client' ? { en: 'the clients', ko: '고객사' } : { en: 'the partners', ko: '협력사' };
  const path = { from: 'users', to: 'app' };
  const wishes: Wish[] = [
    {
      requirement: { private: path },
      say: late(() => [
        { en: 'The connections must avoid internet gateways, NAT devices, and VPNs over the internet.', ko: '연결에는 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN을 사용하지 않아야 합니다.' },
        { en: `A security policy forbids public endpoints and internet VPNs on the path to ${a}.`, ko: `보안 정책에 따라 ${aKo}에 이르는 경로에는 퍼블릭 엔드포인트와 인터넷 VPN을 사용할 수 없습니다.` },
        { en: `Requests to ${a} must travel on private connections from end to end.`, ko: `${aKo}에 대한 요청은 처음부터 끝까지 프라이빗 연결로 전달되어야 합니다.` },
      ]),
    },
    {
      requirement: { exposeOnly: { service: 'app', to: ['users'] } },
      alone: true,
      say: late(() => [
        { en: `Apart from requests to ${a}, the networks must stay closed to each other, and ${a} to the internet.`, ko: `${aKo}에 대한 요청을 제외하면 네트워크는 서로 차단된 상태를 유지해야 하며, ${p(aKo, '은/는')} 인터넷에 노출되지 않아야 합니다.` },
        { en: `The VPCs must not gain network access to one another, and the internet none to ${a}.`, ko: `VPC 간에 네트워크 수준의 액세스가 생기지 않아야 하며, 인터넷에서 ${aKo}에 접근할 수 없어야 합니다.` },
        { en: `Just ${a} may be opened to ${vpcs}: nothing else on either side, and nothing to the internet.`, ko: `${ko}에는 ${aKo}만 개방해야 합니다. 양쪽의 다른 리소스는 개방하지 않아야 하며 인터넷에도 공개하지 않아야 합니다.` },
        { en: `From ${vpcs}, ${a} must be the one thing that can be reached, and nobody may reach it from the internet.`, ko: `${ko}에서 연결할 수 있는 것은 ${aKo}뿐이어야 하며 인터넷에서는 누구도 연결할 수 없어야 합니다.` },
        { en: `Access must end at ${a}: no route between the networks, and no public endpoint.`, ko: `액세스는 ${aKo}까지여야 합니다. 네트워크 간의 경로도, 퍼블릭 엔드포인트도 없어야 합니다.` },
        { en: `The security team does not want to connect the networks, nor to make ${a} public.`, ko: `보안 팀은 네트워크를 서로 연결하는 것도, ${p(aKo, '을/를')} 공개하는 것도 원하지 않습니다.` },
        { en: `Apart from ${a}, nothing in the service VPC may be within reach, and ${a} must stay hidden from the internet.`, ko: `${p(aKo, '을/를')} 제외하고 서비스 VPC의 어떤 것에도 연결할 수 없어야 하며 ${p(aKo, '은/는')} 인터넷에 노출되지 않아야 합니다.` },
        { en: `A contract limits ${vpcs} to ${a} and rules out other traffic in either direction. The internet must not get access.`, ko: `계약에 따라 ${ko}에서는 ${p(aKo, '을/를')} 사용하는 것만 허용되며 어느 방향으로도 다른 트래픽은 허용되지 않습니다. 인터넷에서는 액세스할 수 없어야 합니다.` },
        { en: `The company shares ${a}, not its network, and it does not want to publish ${a} on the internet.`, ko: `이 회사는 네트워크가 아니라 ${p(aKo, '을/를')} 공유하려는 것이며 이를 인터넷에 게시하지 않으려고 합니다.` },
        { en: `Neither ${vpcs} nor the internet may see anything of the service VPC, with ${a} as the exception for ${vpcs}.`, ko: `${ko}에서도 인터넷에서도 서비스 VPC의 어떤 것에도 연결할 수 없어야 하며, 예외는 ${ko}에서 사용하는 ${aKo}입니다.` },
        { en: `A solutions architect must keep the networks separate, make ${a} available to ${vpcs}, and keep it off the internet.`, ko: `솔루션스 아키텍트는 네트워크를 분리된 상태로 유지하면서 ${ko}에서 ${p(aKo, '을/를')} 사용할 수 있게 하고 인터넷에는 노출하지 않아야 합니다.` },
        { en: `Least privilege applies: ${vpcs} may connect to ${a}, all other connections between the networks must be impossible, and so must connections from the internet.`, ko: `최소 권한이 적용됩니다. ${ko}에서는 ${aKo}에 연결할 수 있지만 네트워크 간의 다른 모든 연결과 인터넷에서의 연결은 불가능해야 합니다.` },
      ]),
    },
    {
      requirement: { survivesAz: path },
      say: late(() => [
        { en: 'The access must withstand the failure of an Availability Zone.', ko: '액세스는 가용 영역 1개에 장애가 발생해도 유지되어야 합니다.' },
        { en: `${cap(a)} must stay usable if one Availability Zone fails.`, ko: `가용 영역 1개에 장애가 발생해도 ${p(aKo, '을/를')} 계속 사용할 수 있어야 합니다.` },
        { en: `The path to ${a} must be highly available across Availability Zones.`, ko: `${aKo}에 이르는 경로는 여러 가용 영역에 걸쳐 고가용성을 갖추어야 합니다.` },
      ]),
    },
    {
      requirement: { isolate: { from: 'service', to: 'users' } },
      say: late(() => [
        { en: `Nothing in the service VPC may be able to open connections into ${vpcs}.`, ko: `서비스 VPC에서는 ${ko}로 향하는 연결을 시작하지 못하게 해야 합니다.` },
        { en: `Hosts in the service VPC must not be able to reach ${vpcs}.`, ko: `서비스 VPC의 호스트에서는 ${ko}에 연결할 수 없어야 합니다.` },
      ]),
    },
    {
      requirement: { reach: { from: 'service', to: 'users' } },
      say: late(() => [
        { en: `The application must also be able to open connections to agents on the instances in ${vpcs}.`, ko: `애플리케이션에서 ${ko} 인스턴스의 에이전트에 연결을 시작할 수도 있어야 합니다.` },
        { en: `Besides answering requests, ${a} must start connections of its own to hosts in ${vpcs}.`, ko: `${p(aKo, '은/는')} 요청에 응답할 뿐만 아니라 ${ko}의 호스트에 직접 연결을 시작해야 합니다.` },
      ]),
    },
    {
      requirement: { reach: { from: 'internet', to: 'app' } },
      say: late(() => [
        { en: `Mobile users with ordinary internet connections must be able to use ${a} as well.`, ko: `인터넷의 모바일 사용자도 ${p(aKo, '을/를')} 사용할 수 있어야 합니다.` },
        { en: `Users outside AWS, wherever they have an internet connection, must be able to use ${a} too.`, ko: `AWS 외부의 인터넷 사용자도 어디서나 ${p(aKo, '을/를')} 사용할 수 있어야 합니다.` },
      ]),
    },
    {
      requirement: { isolate: { from: 'internet', to: 'app' } },
      say: late(() => [
        { en: `Hosts on the internet must not be able to connect to ${a}.`, ko: `인터넷의 호스트에서는 ${aKo}에 연결할 수 없어야 합니다.` },
        { en: `The security team does not allow ${a} to be exposed to the internet.`, ko: `보안 팀은 ${p(aKo, '을/를')} 인터넷에 노출하는 것을 허용하지 않습니다.` },
      ]),
    },
  ];
  if (n > 1)
    wishes.push(
      {
        requirement: { isolate: { from: 'users', to: 'users' } },
        say: late(() => [
          { en: `The VPCs of ${ones.en} must not be able to communicate with one another.`, ko: `${ones.ko} VPC끼리는 서로 통신할 수 없어야 합니다.` },
          { en: `Traffic between the VPCs of different ${ones.en.slice(4)} must stay impossible.`, ko: `서로 다른 ${ones.ko}의 VPC 간에는 트래픽이 오갈 수 없어야 합니다.` },
        ]),
      },
      {
        requirement: { reach: { from: 'users', to: 'users' } },
        say: late(() => [
          { en: `The instances of ${ones.en} also exchange files with one another and must be able to connect.`, ko: `${ones.ko} 인스턴스는 서로 파일도 주고받으므로 상호 연결할 수 있어야 합니다.` },
          { en: `Connections between the VPCs of ${ones.en} must be possible too.`, ko: `${ones.ko} VPC 간의 연결도 가능해야 합니다.` },
        ]),
      },
    );
  return wishes;
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
