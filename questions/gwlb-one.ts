import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { scenes, type OneFacts } from './gwlb-one-scenes.ts';
import { consoleStep, fleets, offerFleet, pathStep } from './gwlb-words.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { hubWays, peeringWays } from './ways.ts';

const app: Text = t('the application VPC', '애플리케이션 VPC');

/** One VPC with traffic to the internet, a data center or another VPC, and appliances in a security VPC that should see it, or be managed from it. */
export function drawOne(rng: Rng): Draft {
  const [own, security, other] = someBlocks(rng, 3) as [string, string, string];
  const overlap = rng.chance(0.3);
  const f: OneFacts = {
    fleet: rng.pick(fleets), region: someRegions(rng, 1)[0] as string, own, security: overlap ? own : security, other,
    offered: rng.pick(['none', 'none', 'gwlb', 'nlb'] as const), beside: rng.pick(['site', 'vpc', 'web', 'none'] as const),
  };
  const elements: ElementInput[] = [
    { type: 'internet-gateway', id: 'igw', vpc: 'app' },
    { type: 'nat-gateway', id: 'nat', vpc: 'app', azs: 2 },
    ...(f.offered === 'none' ? [] : [{ type: 'endpoint-service' as const, id: 'offer', service: 'fleet', loadBalancer: f.offered }]),
    ...(f.beside === 'site' ? [{ type: 'site-to-site-vpn' as const, id: 'vpn', site: 'dc', to: 'app' }] : []),
    ...(f.beside === 'vpc' ? [{ type: 'vpc-peering' as const, id: 'peer', vpcs: ['app', 'data'] as [string, string] }] : []),
    ...(f.beside === 'web' ? [{ type: 'public-load-balancer' as const, id: 'balancer', service: 'shop', kind: 'alb' as const }] : []),
  ];
  return {
    world: {
      vpcs: [{ id: 'app', region: f.region, account: 'app', cidrs: [f.own] }, { id: 'security', region: f.region, account: 'security', cidrs: [f.security] }, ...(f.beside === 'vpc' ? [{ id: 'data', region: f.region, account: 'app', cidrs: [other] }] : [])],
      sites: f.beside === 'site' ? [{ id: 'dc', cidrs: ['192.168.0.0/16'] }] : [],
      services: [{ id: 'fleet', vpc: 'security', appliance: true }, ...(f.beside === 'web' ? [{ id: 'shop', vpc: 'app' }] : [])],
      elements,
    },
    labels: {
      app, security: t('the security VPC', '보안 VPC'), data: t('the data VPC', '데이터 VPC'), dc: t('the data center', '데이터 센터'), fleet: f.fleet, shop: t('the web shop', '웹 상점'),
      'client:app': t('the application instances', '애플리케이션 인스턴스'), offer: t('endpoint service', '엔드포인트 서비스'), nat: t('NAT gateway', 'NAT 게이트웨이'), igw: t('internet gateway', '인터넷 게이트웨이'),
      vpn: t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), peer: t('peering connection with the data VPC', '데이터 VPC와의 피어링 연결'), balancer: t('internet-facing load balancer', '인터넷 경계 로드 밸런서'), hub: t('transit gateway', 'Transit Gateway'),
    },
    scene: () => scenes(f),
    sketches: sketchesOf(f),
    given: [{ reach: { from: 'app', to: 'internet' } }],
    wishes: wishesOf(f),
    objectives: [null, null, 'cost', 'operations'],
    usage: { gigabytes: rng.pick([200, 600, 1500, 4000]) },
  };
}

function sketchesOf(f: OneFacts): Sketch[] {
  const gwlb: Step[] = f.offered === 'gwlb' ? [] : [offerFleet(f.fleet, 'gwlb')];
  const nlb: Step[] = f.offered === 'nlb' ? [] : [offerFleet(f.fleet, 'nlb')];
  const security = t('the security VPC', '보안 VPC');
  const peering = told([{ type: 'vpc-peering', vpcs: ['app', 'security'] }], () => peeringWays(app, security));
  const hub = told([{ type: 'transit-gateway', id: 'hub', region: f.region, attachments: ['app', 'security'] }], () => hubWays(app, security));
  return [
    one('in the path', ...gwlb, pathStep('app', app, 2)),
    one('in the path, one zone', ...gwlb, pathStep('app', app, 1)),
    ...(f.offered === 'gwlb' ? [one('in the path and peering', pathStep('app', app, 2), peering)] : []),
    one('console', ...nlb, consoleStep('app', app, 2)),
    one('console, one zone', ...nlb, consoleStep('app', app, 1)),
    one('peering', peering),
    one('transit gateway', hub),
    ...(f.offered === 'none' ? [one('wrong endpoint', offerFleet(f.fleet, 'nlb'), pathStep('app', app, 2)), one('wrong service', offerFleet(f.fleet, 'gwlb'), consoleStep('app', app, 2))] : []),
  ];
}

function wishesOf(f: OneFacts): Wish[] {
  const { en, ko } = f.fleet;
  const manage = { from: 'app', to: 'fleet' };
  const wishes: Wish[] = [
    {
      requirement: { inspect: { from: 'app', to: 'internet', by: 'fleet' } },
      say: late(() => [
        t(`Outbound internet traffic of the application must pass through ${en}.`, `애플리케이션에서 인터넷으로 나가는 트래픽은 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`${cap(en)} must inspect what the application sends to the internet.`, `애플리케이션이 인터넷으로 보내는 트래픽을 ${p(ko, '이/가')} 검사해야 합니다.`),
        t(`Connections from the application instances to the internet must be inspected inline by ${en}.`, `애플리케이션 인스턴스에서 인터넷으로 향하는 연결은 ${p(ko, '이/가')} 인라인으로 검사해야 합니다.`),
      ]),
    },
    {
      requirement: { survivesAz: { from: 'app', to: 'internet' } },
      say: [
        t('Internet access of the application must withstand the loss of an Availability Zone.', '애플리케이션의 인터넷 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.'),
        t('If one Availability Zone fails, the application must still reach the internet.', '가용 영역 1개에 장애가 발생해도 애플리케이션은 인터넷에 연결할 수 있어야 합니다.'),
      ],
    },
    {
      requirement: { private: manage },
      alone: true,
      say: late(() => [
        t(`Administrators on the application instances must be able to open private connections to ${en}.`, `애플리케이션 인스턴스의 관리자가 ${ko}에 프라이빗 연결을 시작할 수 있어야 합니다.`),
        t(`A management tool in the application VPC must connect to ${en} by private addresses.`, `애플리케이션 VPC의 관리 도구가 프라이빗 주소로 ${ko}에 연결해야 합니다.`),
        t(`Private connections from the application instances to ${en} must be possible.`, `애플리케이션 인스턴스에서 ${ko}에 프라이빗 연결을 할 수 있어야 합니다.`),
        t(`The application instances have to reach the private addresses of ${en}.`, `애플리케이션 인스턴스에서 ${ko}의 프라이빗 주소에 연결할 수 있어야 합니다.`),
        t(`Monitoring software in the application VPC needs a private path to ${en}.`, `애플리케이션 VPC의 모니터링 소프트웨어에는 ${ko}까지 프라이빗 경로가 필요합니다.`),
        t(`The security team wants to manage ${en} from the application instances over private connections.`, `보안 팀은 프라이빗 연결을 통해 애플리케이션 인스턴스에서 ${p(ko, '을/를')} 관리하려고 합니다.`),
        t(`For their reports, the application instances must connect privately to ${en}.`, `보고를 위해 애플리케이션 인스턴스는 ${ko}에 비공개로 연결해야 합니다.`),
        t(`Log data must flow from the application instances to ${en} without the internet.`, `로그 데이터는 인터넷을 거치지 않고 애플리케이션 인스턴스에서 ${ko}에 전송되어야 합니다.`),
        t(`A solutions architect must give the application instances private access to ${en}.`, `솔루션스 아키텍트는 애플리케이션 인스턴스에 ${ko}에 대한 프라이빗 액세스를 제공해야 합니다.`),
        t(`The company needs connectivity from the application VPC to ${en} over private addresses.`, `회사에는 프라이빗 주소를 통한 애플리케이션 VPC에서 ${ko}까지의 연결이 필요합니다.`),
        t(`Scripts that run in the application VPC must be able to query ${en} privately.`, `애플리케이션 VPC에서 실행되는 스크립트는 ${ko}에 비공개로 쿼리할 수 있어야 합니다.`),
        t(`There must be a private network path on which the application instances can use ${en}.`, `애플리케이션 인스턴스에서 ${p(ko, '을/를')} 사용할 수 있는 프라이빗 네트워크 경로가 있어야 합니다.`),
      ]),
    },
    {
      requirement: { isolate: { from: 'security', to: 'app' } },
      say: [
        t('Hosts in the security VPC must not be able to open connections into the application VPC.', '보안 VPC의 호스트에서 애플리케이션 VPC로 시작하는 연결은 차단해야 합니다.'),
        t('The application VPC must stay closed to connections from the security VPC.', '보안 VPC에서 애플리케이션 VPC로 시작하는 연결은 계속 차단되어야 합니다.'),
      ],
    },
    {
      requirement: { isolate: { from: 'app', to: 'security' } },
      say: [
        t('The application instances must not get network access to the security VPC.', '애플리케이션 인스턴스에서 보안 VPC에 네트워크로 접근하지 못하게 해야 합니다.'),
        t('No route from the application VPC to hosts in the security VPC is allowed.', '애플리케이션 VPC에서 보안 VPC의 호스트로 향하는 경로는 허용되지 않습니다.'),
      ],
    },
  ];
  if (f.beside === 'site')
    wishes.push({
      requirement: { inspect: { from: 'dc', to: 'app', by: 'fleet' } },
      say: late(() => [
        t(`Traffic from the data center must pass through ${en} before it reaches the application.`, `데이터 센터의 트래픽은 애플리케이션에 도달하기 전에 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`${cap(en)} must inspect what the data center sends over the VPN connection.`, `데이터 센터가 VPN 연결로 보내는 트래픽을 ${p(ko, '이/가')} 검사해야 합니다.`),
      ]),
    });
  if (f.beside === 'vpc')
    wishes.push({
      requirement: { inspect: { from: 'app', to: 'data', by: 'fleet' } },
      say: late(() => [
        t(`Requests from the application to the data VPC must pass through ${en}.`, `애플리케이션에서 데이터 VPC로 보내는 요청은 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`Traffic on the peering connection with the data VPC must be inspected by ${en}.`, `데이터 VPC와의 피어링 연결을 지나는 트래픽은 ${p(ko, '이/가')} 검사해야 합니다.`),
      ]),
    });
  if (f.beside === 'web')
    wishes.push({
      requirement: { inspect: { from: 'internet', to: 'shop', by: 'fleet' } },
      say: late(() => [
        t(`Requests of internet users to the web shop must pass through ${en}.`, `인터넷 사용자가 웹 상점에 보내는 요청은 ${p(ko, '을/를')} 통과해야 합니다.`),
        t(`${cap(en)} must see incoming traffic from the internet before the web shop does.`, `인터넷에서 들어오는 트래픽은 웹 상점에 도달하기 전에 ${p(ko, '이/가')} 검사해야 합니다.`),
      ]),
    });
  return wishes;
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
