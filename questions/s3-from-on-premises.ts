import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { onPremisesFacts, onPremisesScenes, type OnPremisesWorld } from './s3-from-on-premises-scenes.ts';
import { build, one, someRegions } from './shared.ts';


const app: Text = { en: 'the VPC', ko: 'VPC' };

/** Amazon S3 from a data center: interface endpoints, public virtual interfaces, proxies, gateway endpoints that cannot be used from there. */
export const blueprint: Blueprint = {
  id: 's3-from-on-premises',
  topic: 's3-endpoints',
  weight: 3,
  draw(rng: Rng): Draft {
    const [region] = someRegions(rng, 1) as [string];
    const both = rng.chance(0.5);
    const w: OnPremisesWorld = { region, line: rng.pick(['none', 'none', 'vpn', 'direct-connect'] as const), internet: rng.chance(0.7), endpoint: rng.chance(0.4) ? 'gateway' : null, both };
    return {
      world: worldOf(w),
      labels: {
        app,
        dc: { en: 'the data center', ko: '데이터 센터' },
        store: { en: 'Amazon S3', ko: 'Amazon S3' },
        'client:app': { en: 'the instances in the VPC', ko: 'VPC의 인스턴스' },
        'client:dc': { en: 'the on-premises servers', ko: '온프레미스 서버' },
        line: { en: w.line === 'vpn' ? 'the VPN connection' : 'the Direct Connect connection', ko: w.line === 'vpn' ? 'VPN 연결' : 'Direct Connect 연결' },
        fresh: { en: 'the Direct Connect connection', ko: 'Direct Connect 연결' },
        'gateway-here': { en: 'the existing gateway endpoint', ko: '기존 게이트웨이 엔드포인트' },
      },
      scene: onPremisesScenes(w, onPremisesFacts(w, rng)),
      sketches: sketchesOf(w),
      given: [{ reach: { from: 'dc', to: 'store' } }, ...(both ? [{ reach: { from: 'app', to: 'store' } }] : [])],
      wishes: wishesOf(w, rng),
      objectives: [null, null, 'cost', 'operations'],
      usage: { gigabytes: rng.pick([100, 500, 2000, 10_000]) },
    };
  },
};

function worldOf(w: OnPremisesWorld): NonNullable<Scenario['world']> {
  const elements: ElementInput[] = [
    ...(w.line === 'vpn' ? [{ type: 'site-to-site-vpn' as const, id: 'line', site: 'dc', to: 'app' }] : []),
    ...(w.line === 'direct-connect' ? [{ type: 'direct-connect' as const, id: 'line', site: 'dc', to: 'app' }] : []),
    ...(w.endpoint === 'gateway' ? [{ type: 'gateway-endpoint' as const, id: 'gateway-here', vpc: 'app', service: 'store' }] : []),
  ];
  return {
    vpcs: [{ id: 'app', region: w.region, cidrs: ['10.20.0.0/16'] }],
    sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: w.internet }],
    services: [{ id: 'store', aws: 's3', region: w.region }],
    elements,
  };
}

function sketchesOf(w: OnPremisesWorld): Sketch[] {
  const gateway: ElementInput = { type: 'gateway-endpoint', vpc: 'app', service: 'store' };
  const face = (azs: number) => build({ type: 'interface-endpoint', vpc: 'app', service: 'store', azs } as ElementInput);
  const vpn = build({ type: 'site-to-site-vpn', site: 'dc', to: 'app' });
  const lines: readonly { key: string; step: Step }[] = [
    { key: 'vpn', step: vpn },
    { key: 'line', step: build({ type: 'direct-connect', site: 'dc', to: 'app' }) },
    { key: 'macsec line', step: build({ type: 'direct-connect', site: 'dc', to: 'app', macsec: true }) },
    { key: 'vpn over line', step: build({ type: 'direct-connect', id: 'fresh', site: 'dc', to: 'app' }, { type: 'site-to-site-vpn', site: 'dc', to: 'app', over: 'fresh' }) },
  ];
  const proxies: ElementInput = { type: 'proxy', vpc: 'app', service: 'store', azs: 2 };
  const ownGateway = w.endpoint === 'gateway' ? [] : [gateway];
  const out: Step = {
    elements: ownGateway,
    say: [
      { en: `${w.endpoint === 'gateway' ? 'Keep' : 'Create'} a gateway endpoint for the VPC. Let the on-premises servers use the public S3 endpoint through the internet connection of the data center.`, ko: `VPC에 S3용 게이트웨이 엔드포인트를 ${w.endpoint === 'gateway' ? '유지합니다' : '생성합니다'}. 온프레미스 서버는 데이터 센터의 인터넷 연결을 통해 퍼블릭 S3 엔드포인트를 사용하도록 합니다.` },
      { en: `Have the on-premises servers call the public S3 endpoint over the internet connection of the data center, and ${w.endpoint === 'gateway' ? 'leave the gateway endpoint in place' : 'add a gateway endpoint for Amazon S3'} for the VPC.`, ko: `온프레미스 서버가 데이터 센터의 인터넷 연결을 통해 퍼블릭 S3 엔드포인트를 호출하도록 하고 VPC에는 S3용 게이트웨이 엔드포인트를 ${w.endpoint === 'gateway' ? '그대로 둡니다' : '추가합니다'}.` },
    ],
  };
  const sketches: Sketch[] = [
    one('own internet', out),
    one('public interface', build({ type: 'direct-connect', site: 'dc', to: 'aws-public', ...(w.line === 'direct-connect' ? { connection: 'line' } : {}) })),
    one('public interface, macsec', build({ type: 'direct-connect', site: 'dc', to: 'aws-public', macsec: true })),
  ];
  if (w.line === 'none')
    for (const { key, step } of lines) {
      sketches.push(one(`interface, ${key}`, step, face(2)), one(`interface one zone, ${key}`, step, face(1)));
      if (key !== 'macsec line') sketches.push(one(`proxies, ${key}`, step, build(...ownGateway, proxies)));
    }
  else {
    sketches.push(one('interface', face(2)), one('interface one zone', face(1)), one('proxies', build(...ownGateway, proxies)), one('few proxies', build(...ownGateway, { ...proxies, azs: 1 })));
    if (w.line === 'vpn') for (const { key, step } of lines.slice(1)) sketches.push(one(`interface, ${key}`, step, face(2)));
    else {
      const over = build({ type: 'site-to-site-vpn', site: 'dc', to: 'app', over: 'line' });
      sketches.push(one('interface, vpn over line', over, face(2)), one('interface one zone, vpn over line', over, face(1)), one('proxies, vpn over line', over, build(...ownGateway, proxies)));
    }
  }
  return sketches;
}

function wishesOf(w: OnPremisesWorld, rng: Rng): Wish[] {
  const path = { from: 'dc', to: 'store' };
  return [
    { requirement: { private: path } },
    { requirement: { encrypt: path } },
    { requirement: { bandwidth: { ...path, gbps: rng.pick([2, 3, 5]) } } },
    { requirement: { readyWithin: { days: rng.pick([5, 7, 10, 14]) } } },
    { requirement: { survivesAz: path } },
    ...(w.both ? [{ requirement: { private: { from: 'app', to: 'store' } } }] : []),
  ];
}
