import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { onPremisesFacts, onPremisesScenes, type OnPremisesWorld } from './s3-from-on-premises-scenes.ts';
import { build, one, someRegions } from './shared.ts';

const t = (en: string, ko: string): Text => ({ en, ko });
const path = { from: 'dc', to: 'store' };

/** Amazon S3 from a data center: interface endpoints, public virtual interfaces, proxies, gateway endpoints that cannot be used from there. */
export const blueprint: Blueprint = {
  id: 's3-from-on-premises',
  topic: 's3-endpoints',
  weight: 3,
  draw(rng: Rng): Draft {
    const [region] = someRegions(rng, 1) as [string];
    const both = rng.chance(0.25);
    const objective = rng.pick([null, null, null, 'cost', 'cost', 'operations'] as const);
    const line = rng.pick(['none', 'none', 'vpn', 'direct-connect'] as const);
    const w: OnPremisesWorld = { region, line, internet: line === 'vpn' ? null : rng.pick([true, false, null, null] as const), gateway: rng.chance(0.3), both, download: objective === 'cost' };
    const name = line === 'vpn' ? t('existing Site-to-Site VPN connection', '기존 Site-to-Site VPN 연결') : t('existing Direct Connect connection', '기존 Direct Connect 연결');
    const facts = onPremisesFacts(w, rng);
    return {
      world: worldOf(w),
      labels: {
        app: t('the VPC', 'VPC'),
        dc: t('the data center', '데이터 센터'),
        store: t('Amazon S3', 'Amazon S3'),
        'client:app': t('the instances in the VPC', 'VPC의 인스턴스'),
        'client:dc': t('the servers', '서버'),
        line: name,
        fresh: t('Direct Connect connection', 'Direct Connect 연결'),
        'gateway-here': t('existing gateway endpoint', '기존 게이트웨이 엔드포인트'),
      },
      scene: () => onPremisesScenes(w, facts),
      sketches: sketchesOf(w),
      given: [{ reach: path }, ...(both ? [{ reach: { from: 'app', to: 'store' } }] : [])],
      wishes: wishesOf(w, rng),
      objectives: [objective],
      // So little that a VPN connection is cheaper than a new line of any speed, where that is the choice.
      usage: { gigabytes: rng.pick(line === 'direct-connect' ? [100, 500, 2000, 5000, 10_000] : [100, 200, 400, 600, 1000]) },
    };
  },
};

function worldOf(w: OnPremisesWorld): NonNullable<Scenario['world']> {
  const elements: ElementInput[] = [
    ...(w.line === 'vpn' ? [{ type: 'site-to-site-vpn' as const, id: 'line', site: 'dc', to: 'app' }] : []),
    ...(w.line === 'direct-connect' ? [{ type: 'direct-connect' as const, id: 'line', site: 'dc', to: 'app' }] : []),
    ...(w.gateway ? [{ type: 'gateway-endpoint' as const, id: 'gateway-here', vpc: 'app', service: 'store' }] : []),
  ];
  return {
    vpcs: [{ id: 'app', region: w.region, cidrs: ['10.20.0.0/16'] }],
    sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: w.internet !== false }],
    services: [{ id: 'store', aws: 's3', region: w.region }],
    elements,
  };
}

/** A new line with a VPN over it, said in one breath. */
const vpnOverLine: Step = {
  elements: [
    { type: 'direct-connect', id: 'fresh', site: 'dc', to: 'app' },
    { type: 'site-to-site-vpn', site: 'dc', to: 'app', over: 'fresh' },
  ],
  say: [
    t('Order an AWS Direct Connect connection to the VPC, and run a Site-to-Site VPN connection over it.', 'VPC에 대한 AWS Direct Connect 연결을 주문하고 그 위에 Site-to-Site VPN 연결을 구성합니다.'),
    t('Set up an AWS Site-to-Site VPN connection that runs over a new AWS Direct Connect connection to the VPC.', 'VPC에 대한 새 AWS Direct Connect 연결 위에 AWS Site-to-Site VPN 연결을 설정합니다.'),
    t('Connect the data center to the VPC by a Site-to-Site VPN connection over a new AWS Direct Connect connection.', '새 AWS Direct Connect 연결을 통한 Site-to-Site VPN 연결로 데이터 센터를 VPC에 연결합니다.'),
    t('Provision an AWS Direct Connect connection, and use it as the underlay of a Site-to-Site VPN connection to the VPC.', 'AWS Direct Connect 연결을 프로비저닝하고 VPC로 가는 Site-to-Site VPN 연결이 이 연결을 사용하도록 구성합니다.'),
    t('Create Site-to-Site VPN tunnels from the data center to the VPC on top of a new AWS Direct Connect connection.', '데이터 센터와 VPC 간의 Site-to-Site VPN 터널을 생성하고 트래픽은 새 AWS Direct Connect 연결로 전송합니다.'),
    t('Link the data center with AWS by a new Direct Connect connection, and reach the VPC in a Site-to-Site VPN connection over the line.', '데이터 센터에 AWS Direct Connect를 새로 도입하고 이 회선의 Site-to-Site VPN 연결을 통해 VPC에 접속합니다.'),
    t('Use Site-to-Site VPN between the data center and the VPC, with a new AWS Direct Connect connection that carries the tunnels.', '데이터 센터와 VPC 사이에 Site-to-Site VPN을 사용하며, 터널은 새로 주문한 AWS Direct Connect 회선을 거치게 합니다.'),
    t('Install an AWS Direct Connect connection at the data center, over which a Site-to-Site VPN connection leads to the VPC.', '데이터 센터에 AWS Direct Connect 회선을 설치한 다음 이를 거쳐 VPC로 이어지는 Site-to-Site VPN을 설정합니다.'),
  ],
};

/** The way of the servers over the internet, with what the instances in the VPC need. */
function ownInternet(addGateway: boolean): Step {
  const more = addGateway ? t(' Create a gateway endpoint for the instances in the VPC.', ' VPC에는 인스턴스용 게이트웨이 엔드포인트를 생성합니다.') : t('', '');
  return {
    elements: addGateway ? [{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }] : [],
    say: late(() => [
      ['Have the on-premises servers call the public endpoint of Amazon S3 over the internet connection of the data center.', '온프레미스 서버가 데이터 센터의 인터넷 연결을 통해 Amazon S3의 퍼블릭 엔드포인트를 호출하도록 합니다.'],
      ['Let the servers in the data center use the public Amazon S3 endpoint through their internet access, with HTTPS.', '데이터 센터의 서버가 인터넷을 통해 HTTPS로 Amazon S3의 퍼블릭 엔드포인트를 사용하도록 합니다.'],
      ['Use the internet connection of the data center to reach the public endpoint of Amazon S3 over TLS.', '데이터 센터의 인터넷 연결을 사용하여 TLS로 Amazon S3의 퍼블릭 엔드포인트에 연결합니다.'],
      ['Send requests from the data center to Amazon S3 over the internet line that exists there.', '데이터 센터에 있는 인터넷 회선을 통해 Amazon S3에 요청을 보냅니다.'],
      ['Route the traffic of the servers to the public addresses of Amazon S3 through the internet firewall of the data center.', '서버의 트래픽을 데이터 센터의 인터넷 방화벽을 통해 Amazon S3의 퍼블릭 주소로 라우팅합니다.'],
      ['Configure the servers with the Regional endpoint of Amazon S3, and reach it over the internet.', '서버에 Amazon S3의 리전 엔드포인트를 구성하고 인터넷을 통해 연결합니다.'],
      ['Connect the servers to Amazon S3 at its public endpoint, by the internet access of the data center.', '데이터 센터의 인터넷 액세스를 이용하여 서버를 Amazon S3의 퍼블릭 엔드포인트에 연결합니다.'],
      ['Allow HTTPS from the servers to the internet, and call the public endpoint of Amazon S3.', '서버에서 인터넷으로 나가는 HTTPS를 허용하고 Amazon S3의 퍼블릭 엔드포인트를 호출합니다.'],
      ['Access Amazon S3 from the data center by its public DNS name over the internet.', '데이터 센터에서 인터넷을 통해 퍼블릭 DNS 이름으로 Amazon S3에 액세스합니다.'],
      ['Rely on the internet provider of the data center for requests to the public endpoint of Amazon S3.', 'Amazon S3의 퍼블릭 엔드포인트에 보내는 요청에 데이터 센터의 인터넷 서비스 공급자를 이용합니다.'],
      ['Make the servers use HTTPS requests to Amazon S3 over the public internet.', '서버가 퍼블릭 인터넷을 통해 Amazon S3에 HTTPS 요청을 보내도록 합니다.'],
      ['Transfer the data between the servers and Amazon S3 over the internet line of the data center.', '데이터 센터의 인터넷 회선을 통해 서버와 Amazon S3 간에 데이터를 전송합니다.'],
    ].map(([en, ko]) => t(`${en}${more.en}`, `${ko}${more.ko}`))),
  };
}

/** The proxies with the gateway endpoint that they need, if there is none yet. */
function proxies(azs: 1 | 2, addGateway: boolean): Step {
  const fleet = t(azs === 1 ? 'EC2 proxy servers in one Availability Zone' : 'EC2 proxy servers in two Availability Zones', `가용 영역 ${azs}개에 EC2 프록시 서버`);
  const end = addGateway ? t('a gateway endpoint for Amazon S3', '이 엔드포인트') : t('the existing gateway endpoint', '기존 게이트웨이 엔드포인트');
  const make = addGateway ? t(' Create the endpoint in the VPC.', 'VPC에 Amazon S3용 게이트웨이 엔드포인트를 생성합니다. ') : t('', '');
  return {
    elements: [...(addGateway ? [{ type: 'gateway-endpoint' as const, vpc: 'app', service: 'store' }] : []), { type: 'proxy', vpc: 'app', service: 'store', azs }],
    say: late(() => [
      [`Run ${fleet.en} of the VPC that forward requests to ${end.en}.`, `VPC의 가용 영역 ${azs}개에서 EC2 프록시 서버를 실행하여 요청을 ${end.ko}로 전달합니다.`],
      [`Deploy ${fleet.en} of the VPC, and let the on-premises servers send requests through them to ${end.en}.`, `VPC의 ${fleet.ko}를 배포하고 온프레미스 서버가 이를 거쳐 ${end.ko}로 요청을 보내도록 합니다.`],
      [`Set up ${fleet.en} of the VPC as a relay between the data center and ${end.en}.`, `VPC의 ${fleet.ko}를 설정하여 데이터 센터와 ${end.ko} 사이에서 요청을 중계합니다.`],
      [`Operate ${fleet.en} of the VPC for the on-premises servers, with ${end.en} behind them.`, `VPC의 가용 영역 ${azs}개에서 EC2 프록시 서버를 운영하여 온프레미스 서버가 ${end.ko}를 사용할 수 있게 합니다.`],
      [`Launch ${fleet.en} of the VPC. Point the on-premises servers to them, and the proxies to ${end.en}.`, `VPC의 가용 영역 ${azs}개에서 EC2 프록시 서버를 시작합니다. 온프레미스 서버는 프록시로, 프록시는 ${end.ko}로 요청을 보내도록 설정합니다.`],
      [`Send requests from the data center to ${fleet.en} of the VPC, which pass them on to ${end.en}.`, `VPC의 ${fleet.ko}를 두고 데이터 센터의 요청을 받아 ${end.ko}로 넘겨주게 합니다.`],
      [`Provision ${fleet.en} of the VPC that call Amazon S3 through ${end.en} for the data center.`, `VPC의 ${fleet.ko}를 프로비저닝하고 데이터 센터를 대신하여 ${end.ko}를 통해 Amazon S3를 호출하게 합니다.`],
      [`Use ${fleet.en} of the VPC to lead requests from the data center to ${end.en}.`, `VPC의 가용 영역 ${azs}개에 있는 EC2 프록시 서버를 사용하여 데이터 센터의 요청을 ${end.ko}로 보냅니다.`],
      [`Place ${fleet.en} of the VPC before ${end.en}, and direct the on-premises servers to them.`, `VPC의 가용 영역 ${azs}개에서 ${end.ko} 앞에 EC2 프록시 서버를 배치하고 온프레미스 서버가 이를 사용하게 합니다.`],
      [`Configure ${fleet.en} of the VPC as forward proxies for the data center that use ${end.en}.`, `VPC의 가용 영역 ${azs}개에 ${end.ko}를 사용하는 데이터 센터용 EC2 포워드 프록시를 구성합니다.`],
      [`Install ${fleet.en} of the VPC, through which the data center makes use of ${end.en}.`, `VPC의 ${fleet.ko}를 설치하고 데이터 센터가 이를 통해 ${end.ko}를 이용하게 합니다.`],
      [`Add ${fleet.en} of the VPC, and let them fetch data for the data center through ${end.en}.`, `VPC의 ${fleet.ko}를 추가하고 ${end.ko}를 통해 가져온 데이터로 데이터 센터의 요청에 응답하게 합니다.`],
    ].map(([en, ko]) => t(`${en}${make.en}`, `${make.ko}${ko}`))),
  };
}

function sketchesOf(w: OnPremisesWorld): Sketch[] {
  const needsGateway = w.both && !w.gateway;
  const face = (azs: number): Step => build({ type: 'interface-endpoint', vpc: 'app', service: 'store', azs });
  const vpn = build({ type: 'site-to-site-vpn', site: 'dc', to: 'app' });
  const lines: readonly (readonly [string, Step])[] = [
    ['vpn', vpn],
    ['line', build({ type: 'direct-connect', site: 'dc', to: 'app' })],
    ['macsec line', build({ type: 'direct-connect', site: 'dc', to: 'app', macsec: true })],
    ['vpn over line', vpnOverLine],
  ];
  const gateway = needsGateway ? [build({ type: 'gateway-endpoint', vpc: 'app', service: 'store' })] : [];
  const onLine: ElementInput = { type: 'direct-connect', site: 'dc', to: 'aws-public', ...(w.line === 'direct-connect' ? { connection: 'line' } : {}) };
  const sketches: Sketch[] = [...(w.internet === null && w.line !== 'vpn' ? [] : [one('own internet', ownInternet(needsGateway))]), one('public interface', build(onLine), ...gateway), one('public interface, macsec', build({ type: 'direct-connect', site: 'dc', to: 'aws-public', macsec: true }), ...gateway)];
  if (w.line === 'none')
    for (const [key, step] of lines) {
      sketches.push(one(`interface, ${key}`, step, face(2)), one(`interface one zone, ${key}`, step, face(1)));
      if (key !== 'macsec line') sketches.push(one(`proxies, ${key}`, step, proxies(2, !w.gateway)));
    }
  else {
    sketches.push(one('interface', face(2)), one('interface one zone', face(1)), one('proxies', proxies(2, !w.gateway)), one('few proxies', proxies(1, !w.gateway)));
    if (w.line === 'vpn') for (const [key, step] of lines.slice(1)) sketches.push(one(`interface, ${key}`, step, face(2)));
    else {
      const over = build({ type: 'site-to-site-vpn', site: 'dc', to: 'app', over: 'line' });
      sketches.push(one('interface, vpn over line', over, face(2)), one('interface one zone, vpn over line', over, face(1)), one('proxies, vpn over line', over, proxies(2, !w.gateway)));
    }
  }
  // The gateway endpoint by itself looks like enough, but nothing from outside the VPC may use it.
  if (!w.gateway) sketches.push(w.line === 'none' ? one('gateway alone', vpn, build({ type: 'gateway-endpoint', vpc: 'app', service: 'store' })) : one('gateway alone', build({ type: 'gateway-endpoint', vpc: 'app', service: 'store' })));
  return sketches;
}

function wishesOf(w: OnPremisesWorld, rng: Rng): Wish[] {
  return [
    { requirement: { private: path } },
    { requirement: { encrypt: path } },
    { requirement: { bandwidth: { ...path, gbps: rng.pick([2, 3, 4, 5]) } } },
    { requirement: { readyWithin: { days: rng.pick([5, 7, 10, 14, 20]) } } },
    { requirement: { survivesAz: path } },
    ...(w.both && !w.gateway ? [{ requirement: { private: { from: 'app', to: 'store' } } }] : []),
  ];
}
