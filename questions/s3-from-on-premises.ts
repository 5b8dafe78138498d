import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
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
      scene: onPremisesScenes(w, onPremisesFacts(w, rng)),
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
  ],
};

/** The way of the servers over the internet, with what the instances in the VPC need. */
function ownInternet(addGateway: boolean): Step {
  const more = addGateway ? t(' Create a gateway endpoint for the instances in the VPC.', ' VPC에는 인스턴스용 게이트웨이 엔드포인트를 생성합니다.') : t('', '');
  return {
    elements: addGateway ? [{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }] : [],
    say: [
      t(`Have the on-premises servers call the public endpoint of Amazon S3 over the internet connection of the data center.${more.en}`, `온프레미스 서버가 데이터 센터의 인터넷 연결을 통해 Amazon S3의 퍼블릭 엔드포인트를 호출하도록 합니다.${more.ko}`),
      t(`Let the servers in the data center use the public Amazon S3 endpoint through their internet access, with HTTPS.${more.en}`, `데이터 센터의 서버가 인터넷을 통해 HTTPS로 Amazon S3의 퍼블릭 엔드포인트를 사용하도록 합니다.${more.ko}`),
      t(`Use the internet connection of the data center to reach the public endpoint of Amazon S3 over TLS.${more.en}`, `데이터 센터의 인터넷 연결을 사용하여 TLS로 Amazon S3의 퍼블릭 엔드포인트에 연결합니다.${more.ko}`),
    ],
  };
}

/** The proxies with the gateway endpoint that they need, if there is none yet. */
function proxies(azs: 1 | 2, addGateway: boolean): Step {
  const fleet = t(azs === 1 ? 'EC2 proxy servers in one Availability Zone' : 'EC2 proxy servers in two Availability Zones', `가용 영역 ${azs}개에 EC2 프록시 서버`);
  const end = addGateway ? t('a gateway endpoint for Amazon S3', '이 엔드포인트') : t('the existing gateway endpoint', '기존 게이트웨이 엔드포인트');
  const make = addGateway ? t(' Create the endpoint in the VPC.', 'VPC에 Amazon S3용 게이트웨이 엔드포인트를 생성합니다. ') : t('', '');
  return {
    elements: [...(addGateway ? [{ type: 'gateway-endpoint' as const, vpc: 'app', service: 'store' }] : []), { type: 'proxy', vpc: 'app', service: 'store', azs }],
    say: [
      t(`Run ${fleet.en} of the VPC that forward requests to ${end.en}.${make.en}`, `${make.ko}VPC의 ${fleet.ko}를 실행하여 요청을 ${end.ko}로 전달합니다.`),
      t(`Deploy ${fleet.en} of the VPC, and let the on-premises servers send requests through them to ${end.en}.${make.en}`, `${make.ko}VPC의 ${fleet.ko}를 배포하고 온프레미스 서버가 이를 거쳐 ${end.ko}로 요청을 보내도록 합니다.`),
      t(`Set up ${fleet.en} of the VPC as a relay between the data center and ${end.en}.${make.en}`, `${make.ko}VPC의 ${fleet.ko}를 설정하여 데이터 센터와 ${end.ko} 사이에서 요청을 중계합니다.`),
    ],
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
