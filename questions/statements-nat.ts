import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { durable, place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

interface Facts {
  readonly region: string;
  readonly nat: 'gateway' | 'two gateways' | 'instance';
  readonly addresses: boolean;
  readonly door: boolean;
  readonly peer: boolean;
}

/** What is true of a VPC with a public and two private subnets behind NAT, and of a peer. */
export const blueprint: Blueprint = {
  id: 'statements-nat',
  topic: 'nat',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const f: Facts = { region: someRegions(rng, 1)[0] as string, nat: rng.pick(['gateway', 'gateway', 'two gateways', 'instance'] as const), addresses: rng.chance(0.7), door: rng.chance(0.4), peer: rng.chance(0.7) };
    const elements: ElementInput[] = [
      { type: 'internet-gateway', id: 'igw', vpc: 'app' },
      f.nat === 'instance' ? { type: 'nat-instance', id: 'nat', vpc: 'app' } : { type: 'nat-gateway', id: 'nat', vpc: 'app', azs: f.nat === 'gateway' ? 1 : 2 },
      ...(f.door ? [{ type: 'gateway-endpoint' as const, id: 'door', vpc: 'app', service: 'store', routeTables: ['jobs'] }] : []),
      ...(f.peer ? [{ type: 'vpc-peering' as const, id: 'peering', vpcs: ['app', 'peer'] as [string, string] }] : []),
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in the ${en} subnet`, `${ko} 서브넷 인스턴스`), t(`the ${en} subnet`, `${ko} 서브넷`));
    const [web, api, jobs] = [at('web', 'web', '웹'), at('api', 'API', 'API'), at('jobs', 'batch', '배치')];
    const peer = place('peer', t('instances in the partner VPC', '파트너 VPC 인스턴스'), t('the partner VPC', '파트너 VPC'));
    const internet = place('internet', t('clients on the internet', '인터넷의 클라이언트'), t('the internet', '인터넷'));
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    return {
      world: {
        vpcs: [{ id: 'app', region: f.region, cidrs: ['10.0.0.0/16'], subnets: [{ id: 'web', az: 'a', public: true, publicAddresses: f.addresses }, { id: 'api', az: 'a' }, { id: 'jobs', az: 'b' }] }, ...(f.peer ? [{ id: 'peer', region: f.region, cidrs: ['10.1.0.0/16'] }] : [])],
        services: [{ id: 'store', aws: 's3', region: f.region }],
        elements,
      },
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'), web: web.name, api: api.name, jobs: jobs.name, peer: peer.name, store: t('Amazon S3', 'Amazon S3'), 'client:web': web.who, 'client:api': api.who, 'client:jobs': jobs.who, 'client:peer': peer.who, 'client:internet': internet.who,
        igw: t('internet gateway', '인터넷 게이트웨이'), nat: f.nat === 'instance' ? t('NAT instance', 'NAT 인스턴스') : t('NAT gateway', 'NAT 게이트웨이'), door: t('gateway endpoint', '게이트웨이 엔드포인트'), peering: t('peering connection', '피어링 연결'),
      },
      scene: () => scenes(f),
      facts: [
        reachable(web, internet), reachable(api, internet), reachable(jobs, internet), reachable(internet, web), reachable(internet, api), reachable(internet, jobs), reachable(api, web), reachable(web, api), reachable(jobs, store), privately(api, store), privately(jobs, store), privately(web, store),
        durable(jobs, internet), durable(api, internet),
        ...(f.peer ? [reachable(peer, internet), reachable(peer, api), reachable(peer, store), reachable(web, peer), reachable(internet, peer)] : []),
      ],
      rules: ['nat-gateway-no-security-group', 'egress-only-internet-gateway', 'internet-gateway-properties', 'public-address-required', 'vpc-local', 'nat-gateway-billing', 'data-transfer-in-free', 'same-region-service-through-nat', 'nat-gateway-vs-instance', 'gateway-endpoint-without-it-path', 'inter-az-both-directions', 'private-nat-gateway-overlap', 'public-endpoint-from-anywhere', 'public-load-balancer-needs-igw'],
      ruled: 0.5,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const openings: readonly Wording[] = [
    () => t(`{who} runs a web application in one VPC in ${f.region}: a public web subnet, a private API subnet in the same Availability Zone, and a private batch subnet in another.`, `{who} ${f.region} 리전의 한 VPC에서 웹 애플리케이션을 실행합니다. 이 VPC에는 퍼블릭 웹 서브넷, 같은 가용 영역의 프라이빗 API 서브넷, 다른 가용 영역의 프라이빗 배치 서브넷이 있습니다.`),
    () => t('{who} has an application VPC with a public web subnet and two private ones, an API subnet and a batch subnet. The batch subnet is in a second Availability Zone.', '{who} 퍼블릭 웹 서브넷과 프라이빗 API 서브넷, 배치 서브넷이 있는 애플리케이션 VPC를 두고 있습니다. 배치 서브넷은 두 번째 가용 영역에 있습니다.'),
    () => t('{who} reviews the routing of its application VPC. The web subnet routes to an internet gateway; the API subnet (same zone) and the batch subnet (another zone) are private.', '{who} 애플리케이션 VPC의 라우팅을 검토하고 있습니다. 웹 서브넷은 인터넷 게이트웨이로 라우팅하며, API 서브넷(같은 가용 영역)과 배치 서브넷(다른 가용 영역)은 프라이빗입니다.'),
    () => t('{who} built an application VPC over two Availability Zones, with a web subnet that is public and an API subnet in the first and a batch subnet in the second, both private.', '{who} 가용 영역 2개에 걸쳐 애플리케이션 VPC를 구축했습니다. 첫 번째 영역에는 퍼블릭 웹 서브넷과 프라이빗 API 서브넷, 두 번째 영역에는 프라이빗 배치 서브넷이 있습니다.'),
    () => t('{who} trains new engineers with its application VPC, in which a web subnet is public and an API subnet and, one Availability Zone further, a batch subnet are private.', '{who} 애플리케이션 VPC를 사용하여 신입 엔지니어를 교육하고 있습니다. 이 VPC의 웹 서브넷은 퍼블릭이고 API 서브넷과 다른 가용 영역의 배치 서브넷은 프라이빗입니다.'),
    () => t(`{who} opens a shop whose servers are in ${f.region}. Web servers use a public web subnet, the API a private API subnet beside it, and nightly jobs a private batch subnet in another Availability Zone.`, `{who} ${f.region} 리전의 서버로 쇼핑몰을 엽니다. 웹 서버는 퍼블릭 웹 서브넷을, API는 같은 영역의 프라이빗 API 서브넷을, 야간 작업은 다른 가용 영역의 프라이빗 배치 서브넷을 사용합니다.`),
    () => t('{who} asks which parts of its application VPC the internet can see. There are a public web subnet and, in two Availability Zones, a private API subnet and a private batch subnet.', '{who} 애플리케이션 VPC 중 어느 부분이 인터넷에 노출되는지 확인하고 있습니다. 이 VPC에는 퍼블릭 웹 서브넷이 있고, 가용 영역 2개에 프라이빗 API 서브넷과 프라이빗 배치 서브넷이 있습니다.'),
    () => t('{who} took over an application VPC that has one public subnet, the web subnet, and two private subnets in different Availability Zones, the API subnet and the batch subnet.', '{who} 퍼블릭 서브넷인 웹 서브넷과 서로 다른 가용 영역의 프라이빗 서브넷인 API 서브넷, 배치 서브넷이 있는 애플리케이션 VPC를 인수했습니다.'),
    () => t('{who} documents its application VPC before an audit: a web subnet with a route to the internet gateway, a private API subnet, and a private batch subnet in a second Availability Zone.', '{who} 감사에 앞서 애플리케이션 VPC를 문서화하고 있습니다. 인터넷 게이트웨이로 가는 경로가 있는 웹 서브넷, 프라이빗 API 서브넷, 두 번째 가용 영역의 프라이빗 배치 서브넷이 있습니다.'),
    () => t('{who} changed the addresses and routes of its application VPC last night. It has a public web subnet, a private API subnet, and a private batch subnet in another Availability Zone.', '{who} 어젯밤에 애플리케이션 VPC의 주소와 경로를 변경했습니다. 이 VPC에는 퍼블릭 웹 서브넷, 프라이빗 API 서브넷, 다른 가용 영역의 프라이빗 배치 서브넷이 있습니다.'),
    () => t('{who} explains to developers what runs where: the web subnet of the application VPC is public, while the API subnet and, in a second Availability Zone, the batch subnet are private.', '{who} 개발자에게 리소스의 위치를 설명하고 있습니다. 애플리케이션 VPC의 웹 서브넷은 퍼블릭이고 API 서브넷과 두 번째 가용 영역의 배치 서브넷은 프라이빗입니다.'),
    () => t(`{who} created three subnets in an application VPC in ${f.region}. One, for web servers, is public. The other two, for an API and for batch jobs, are private and in different Availability Zones.`, `{who} ${f.region} 리전의 애플리케이션 VPC에 서브넷 3개를 생성했습니다. 하나는 웹 서버용 퍼블릭 서브넷입니다. 나머지는 API용과 배치 작업용 프라이빗 서브넷으로 서로 다른 가용 영역에 있습니다.`),
  ];
  const nat = f.nat === 'instance' ? t('The default route of both private subnets leads to a NAT instance in a public subnet.', '두 프라이빗 서브넷의 기본 경로는 퍼블릭 서브넷에 있는 NAT 인스턴스로 향합니다.') : f.nat === 'gateway' ? t('The default route of both private subnets leads to one NAT gateway in a public subnet.', '두 프라이빗 서브넷의 기본 경로는 퍼블릭 서브넷에 있는 NAT 게이트웨이 1개로 향합니다.') : t('Each private subnet has a default route to a NAT gateway in its own Availability Zone.', '각 프라이빗 서브넷에는 같은 가용 영역의 NAT 게이트웨이로 가는 기본 경로가 있습니다.');
  const address = f.addresses ? t('Web servers have public IPv4 addresses.', '웹 서버에는 퍼블릭 IPv4 주소가 있습니다.') : t('Web servers have no public IPv4 addresses.', '웹 서버에는 퍼블릭 IPv4 주소가 없습니다.');
  const door = f.door ? t('A gateway endpoint for Amazon S3 is associated with the route table of the batch subnet.', 'Amazon S3용 게이트웨이 엔드포인트는 배치 서브넷의 라우팅 테이블에 연결되어 있습니다.') : t('The VPC has no VPC endpoints.', '이 VPC에는 VPC 엔드포인트가 없습니다.');
  const peer = f.peer ? t('A partner VPC without gateways is peered with the application VPC, with routes on both sides.', '게이트웨이가 없는 파트너 VPC가 애플리케이션 VPC와 피어링되어 있으며 경로는 양쪽에 있습니다.') : t('', '');
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), address, nat, peer, door) : row(opening(), nat, door, address, peer)));
}
