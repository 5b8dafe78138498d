import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { serviceText } from './private-dns-words.ts';
import { someRegions } from './shared.ts';
import { durable, named, place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

/** What is true of one VPC with an endpoint of either type, for its subnets, for a peer and for a data center. */
export const blueprint: Blueprint = {
  id: 'statements-endpoints',
  topic: 'interface-endpoint',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const f: Facts = {
      region: someRegions(rng, 1)[0] as string, service: serviceText(rng.pick(codes)), store: rng.pick(['s3', 'dynamodb'] as const), beside: rng.pick(['site', 'peer'] as const),
      // Which route tables and which sources are served.
      table: rng.pick(['web', 'data', 'both'] as const), group: rng.pick(['web', 'vpc', 'all'] as const), dns: rng.chance(0.5), azs: rng.pick([1, 2]),
    };
    const code = codes.find((c) => serviceText(c).en === f.service.en) as string;
    const other = f.beside === 'site' ? 'dc' : 'peer';
    const elements: ElementInput[] = [
      { type: 'gateway-endpoint', id: 'gate', vpc: 'app', service: 'store', routeTables: f.table === 'both' ? ['web', 'data'] : [f.table] },
      { type: 'interface-endpoint', id: 'face', vpc: 'app', service: 'queue', azs: f.azs, privateDns: f.dns, securityGroup: f.group === 'web' ? ['web'] : f.group === 'vpc' ? ['app'] : ['app', other] },
      f.beside === 'site' ? { type: 'direct-connect', id: 'line', site: 'dc', to: 'app' } : { type: 'vpc-peering', id: 'peering', vpcs: ['app', 'peer'] },
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in the ${en} subnet`, `${ko} 서브넷 인스턴스`), t(`the ${en} subnet`, `${ko} 서브넷`));
    const [web, data] = [at('web', 'web', '웹'), at('data', 'data', '데이터')];
    const app = place('app', t('instances in the application VPC', '애플리케이션 VPC 인스턴스'), t('the application VPC', '애플리케이션 VPC'));
    const far = f.beside === 'site' ? place('dc', t('servers in the data center', '데이터 센터 서버'), t('the data center', '데이터 센터')) : place('peer', t('instances in the analytics VPC', '분석 VPC 인스턴스'), t('the analytics VPC', '분석 VPC'));
    const storeName = serviceText(f.store);
    const store = place('store', t('', ''), storeName);
    const queue = place('queue', t('', ''), f.service);
    const open = f.group !== 'web';
    return {
      world: {
        vpcs: [{ id: 'app', region: f.region, cidrs: ['10.0.0.0/16'], subnets: [{ id: 'web', az: 'a' }, { id: 'data', az: 'b' }] }, ...(f.beside === 'peer' ? [{ id: 'peer', region: f.region, cidrs: ['10.1.0.0/16'] }] : [])],
        sites: f.beside === 'site' ? [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }] : [],
        services: [{ id: 'store', aws: f.store, region: f.region }, { id: 'queue', aws: code, region: f.region }],
        elements,
      },
      labels: {
        app: app.name, web: web.name, data: data.name, dc: t('the data center', '데이터 센터'), peer: t('the analytics VPC', '분석 VPC'), store: storeName, queue: f.service, gate: t('gateway endpoint', '게이트웨이 엔드포인트'), face: t('interface endpoint', '인터페이스 엔드포인트'),
        line: t('Direct Connect connection', 'Direct Connect 연결'), peering: t('peering connection', '피어링 연결'), 'client:web': web.who, 'client:data': data.who, 'client:app': app.who, 'client:peer': t('instances in the analytics VPC', '분석 VPC 인스턴스'),
      },
      scene: () => scenes(f),
      // Of the VPC as a whole nothing is said where one of its subnets can and the other cannot.
      facts: [
        reachable(web, store), reachable(data, store), privately(web, store), privately(data, store), reachable(far, store), privately(far, store), reachable(far, app), reachable(app, far), ...(f.table === 'both' ? [privately(app, store)] : []),
        reachable(web, queue), reachable(data, queue), reachable(far, queue), privately(web, queue), privately(data, queue), named(web, queue), ...(open ? [privately(app, queue), named(data, queue), durable(app, queue)] : [durable(web, queue)]),
      ],
      rules: ['gateway-endpoint-services', 'gateway-endpoint-free', 'interface-endpoint-eni', 'interface-endpoint-security-group', 'gateway-endpoint-no-network-interface', 'interface-endpoint-one-way', 'gateway-endpoint-own-vpc', 'endpoint-not-transferable', 'interface-endpoint-billing', 'vpc-endpoint-definition', 'gateway-endpoint-not-privatelink', 'interface-endpoint-subnet-ip', 'interface-endpoint-bandwidth', 'interface-endpoint-ipv6', 'price-interface-endpoint-data', 'gateway-endpoint-route-auto-managed', 'gateway-endpoint-prefix-list-destination', 'gateway-endpoint-longest-prefix', 'gateway-endpoint-other-region-traffic', 'gateway-endpoint-security-group-prefix-list', 'gateway-endpoint-dns-attributes', 'gateway-endpoint-connection-reset'],
      ruled: 0.5,
    };
  },
};

const codes = ['sqs', 'sns', 'kms', 'secretsmanager', 'ssm', 'logs', 'events', 'kinesis', 'monitoring'] as const;

interface Facts {
  readonly region: string;
  readonly service: Text;
  readonly store: 's3' | 'dynamodb';
  readonly beside: 'site' | 'peer';
  readonly table: 'web' | 'data' | 'both';
  readonly group: 'web' | 'vpc' | 'all';
  readonly dns: boolean;
  readonly azs: number;
}

function scenes(f: Facts): Wording[] {
  const { en: q, ko: qKo } = f.service;
  const { en: s, ko: sKo } = serviceText(f.store);
  const openings: readonly Wording[] = [
    () => t('{who} has an application VPC with a private web subnet and a private data subnet, without an internet gateway.', '{who} 인터넷 게이트웨이 없이 프라이빗 웹 서브넷과 데이터 서브넷으로 구성된 애플리케이션 VPC를 두고 있습니다.'),
    () => t(`{who} runs an isolated application VPC in ${f.region} that consists of a web subnet and a data subnet.`, `{who} ${f.region} 리전에서 웹 서브넷과 데이터 서브넷으로 구성된 격리된 애플리케이션 VPC를 운영합니다.`),
    () => t('{who} gave two teams a subnet each in one application VPC, the web subnet and the data subnet. There is no internet access.', '{who} 하나의 애플리케이션 VPC에서 두 팀에 웹 서브넷과 데이터 서브넷을 하나씩 제공했습니다. 인터넷 액세스는 없습니다.'),
    () => t('{who} lists the endpoints of an application VPC, whose web and data subnets have no way to the internet.', '{who} 애플리케이션 VPC의 엔드포인트를 정리하고 있습니다. 이 VPC의 웹 서브넷과 데이터 서브넷에는 인터넷으로 나가는 경로가 없습니다.'),
    () => t('{who} checks a template for an application VPC with two private subnets, web and data, and no NAT device.', '{who} NAT 디바이스 없이 프라이빗 서브넷 2개(웹, 데이터)가 있는 애플리케이션 VPC의 템플릿을 점검하고 있습니다.'),
    () => t('{who} closed the internet gateway of an application VPC last week. Its web subnet and data subnet now depend on endpoints.', '{who} 지난주에 애플리케이션 VPC의 인터넷 게이트웨이를 제거했습니다. 이제 웹 서브넷과 데이터 서브넷은 엔드포인트에 의존합니다.'),
    () => t(`{who} prepares an outage drill for an application VPC in ${f.region}, made up of a web and a data subnet without internet access.`, `{who} 인터넷 액세스가 없는 웹 서브넷과 데이터 서브넷으로 구성된 ${f.region} 리전의 애플리케이션 VPC에서 장애 훈련을 준비하고 있습니다.`),
    () => t('{who} hands over an application VPC to a new team: a web subnet, a data subnet, and no path to the internet.', '{who} 웹 서브넷과 데이터 서브넷이 있고 인터넷으로 나가는 경로가 없는 애플리케이션 VPC를 새 팀에 인계합니다.'),
    () => t('{who} wants to know which clients its VPC endpoints serve. They are in an application VPC with a web and a data subnet and no internet gateway.', '{who} VPC 엔드포인트가 어떤 클라이언트에 서비스를 제공하는지 확인하려고 합니다. 엔드포인트는 인터넷 게이트웨이가 없고 웹 서브넷과 데이터 서브넷이 있는 애플리케이션 VPC에 있습니다.'),
    () => t('{who} keeps regulated data behind endpoints in an application VPC. The VPC has a web subnet and a data subnet, both private, and no NAT gateway.', '{who} 애플리케이션 VPC의 엔드포인트를 통해 규제 대상 데이터를 사용합니다. 이 VPC에는 프라이빗 웹 서브넷과 데이터 서브넷이 있고 NAT 게이트웨이는 없습니다.'),
    () => t(`{who} split its servers between a web subnet and a data subnet of an application VPC in ${f.region}. Neither has a route to the internet.`, `{who} ${f.region} 리전에 있는 애플리케이션 VPC의 웹 서브넷과 데이터 서브넷에 서버를 나누어 두었습니다. 두 서브넷 모두 인터넷으로 가는 경로가 없습니다.`),
    () => t('{who} reads a network diagram. It shows an application VPC, in it a web subnet and a data subnet, and nothing that leads to the internet.', '{who} 네트워크 구성도를 확인하고 있습니다. 구성도에는 웹 서브넷과 데이터 서브넷이 있는 애플리케이션 VPC가 있으며 인터넷으로 이어지는 것은 없습니다.'),
  ];
  const tables = f.table === 'both' ? t('the route tables of both subnets', '두 서브넷의 라우팅 테이블') : f.table === 'web' ? t('the route table of the web subnet', '웹 서브넷의 라우팅 테이블') : t('the route table of the data subnet', '데이터 서브넷의 라우팅 테이블');
  const gate = [
    t(`A gateway endpoint for ${s} is associated with ${tables.en}.`, `${sKo}용 게이트웨이 엔드포인트는 ${tables.ko}에 연결되어 있습니다.`),
    t(`${cap(tables.en)} ${f.table === 'both' ? 'have' : 'has'} the route of a gateway endpoint for ${s}.`, `${tables.ko}에 ${sKo}용 게이트웨이 엔드포인트의 경로가 있습니다.`),
  ];
  const [far, farKo] = f.beside === 'site' ? ['the data center', '데이터 센터'] : ['the analytics VPC', '분석 VPC'];
  const from = f.group === 'web' ? t('the web subnet', '웹 서브넷') : f.group === 'vpc' ? t('the application VPC', '애플리케이션 VPC') : t(`the application VPC and ${far}`, `애플리케이션 VPC와 ${farKo}`);
  const zones = f.azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const face = [
    t(`An interface endpoint for ${q} in ${zones.en} has private DNS ${f.dns ? 'on' : 'off'} and a security group that admits ${from.en}.`, `${zones.ko}에 있는 ${qKo}용 인터페이스 엔드포인트는 프라이빗 DNS가 ${f.dns ? '활성화' : '비활성화'}되어 있고 보안 그룹은 ${from.ko}의 트래픽을 허용합니다.`),
    t(`In ${zones.en} there is an interface endpoint for ${q}; its security group admits ${from.en}, and private DNS is ${f.dns ? 'enabled' : 'disabled'}.`, `${zones.ko}에는 ${qKo}용 인터페이스 엔드포인트가 있습니다. 보안 그룹은 ${from.ko}의 트래픽을 허용하며 프라이빗 DNS는 ${f.dns ? '활성화' : '비활성화'}되어 있습니다.`),
  ];
  const beside = f.beside === 'site' ? [t('A data center without internet access reaches the application VPC over Direct Connect.', '인터넷에 액세스할 수 없는 데이터 센터는 Direct Connect로 애플리케이션 VPC에 연결됩니다.'), t('Direct Connect links the application VPC to a data center that has no internet access.', '인터넷에 액세스할 수 없는 데이터 센터가 Direct Connect를 통해 애플리케이션 VPC와 연결되어 있습니다.')] : [t('An isolated analytics VPC is peered with the application VPC, with routes on both sides.', '격리된 분석 VPC가 애플리케이션 VPC와 피어링되어 있으며 경로는 양쪽에 있습니다.'), t('VPC peering with routes on both sides joins the application VPC with an isolated analytics VPC.', '애플리케이션 VPC는 양쪽에 경로가 있는 VPC 피어링으로 격리된 분석 VPC와 연결되어 있습니다.')];
  return openings.map((opening, i) => () => {
    const facts = [gate[i % 2], face[(i >> 1) % 2], beside[i % 2]] as [Text, Text, Text];
    return i % 3 === 1 ? row(opening(), facts[2], facts[1], facts[0]) : row(opening(), ...facts);
  });
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
