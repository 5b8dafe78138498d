import type { Blueprint, Draft, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { services } from '../src/knowledge/services.ts';
import { edgeScenes } from './edge-to-edge-scenes.ts';
import { edgeSketches, edgeSteps } from './edge-to-edge-sketches.ts';
import { someBlocks, someRegions } from './shared.ts';
import { serviceName, t } from './vpc-words.ts';

/** What stands in the hub VPC already; the application VPC has nothing. */
export interface Edge {
  readonly nat: boolean;
  /** An S3 or a DynamoDB gateway endpoint. */
  readonly store: 's3' | 'dynamodb' | null;
  /** The code of a service with an interface endpoint. */
  readonly face: string | null;
  readonly link: 'vpn' | 'dx' | null;
  readonly region: string;
  readonly blocks: readonly [string, string];
  /** The application reads files from the servers in the hub VPC, come what may. */
  readonly shares: boolean;
  /** In which order the hub VPC's things are told. */
  readonly order: readonly number[];
}
const faces = ['sqs', 'kms', 'secretsmanager', 'sns', 'ssm', 'kinesis-streams'] as const;

/** An application VPC that could use what a hub VPC has: of a peer, its servers and interface endpoints; through a transit gateway, more. */
export const blueprint: Blueprint = {
  id: 'edge-to-edge',
  topic: 'vpc-peering',
  weight: 2,
  draw(rng: Rng): Draft {
    const [region] = someRegions(rng, 1) as [string];
    const [own, hub] = someBlocks(rng, 2) as [string, string];
    const shares = rng.chance(0.65);
    const missing = rng.pick(['nat', 'store', 'face', 'link', 'link', 'face'] as const);
    const w: Edge = {
      nat: missing !== 'nat',
      store: missing === 'store' ? null : rng.chance(0.7) ? 's3' : 'dynamodb',
      face: missing === 'face' ? null : rng.pick(faces.filter((code) => services.has(code))),
      link: missing === 'link' ? null : rng.pick(['vpn', 'dx'] as const),
      region,
      blocks: [own, hub],
      shares,
      order: rng.shuffle([0, 1, 2, 3]),
    };
    const elements: ElementInput[] = [
      ...(w.nat ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'hub' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'hub', azs: 2 }] : []),
      ...(w.store ? [{ type: 'gateway-endpoint' as const, id: 'door', vpc: 'hub', service: 'store' }] : []),
      ...(w.face ? [{ type: 'interface-endpoint' as const, id: 'face', vpc: 'hub', service: 'api' }] : []),
      ...(w.link === 'vpn' ? [{ type: 'site-to-site-vpn' as const, id: 'link', site: 'dc', to: 'hub' }] : w.link === 'dx' ? [{ type: 'direct-connect' as const, id: 'link', site: 'dc', to: 'hub' }] : []),
    ];
    return {
      world: {
        vpcs: [{ id: 'app', region, cidrs: [own] }, { id: 'hub', region, cidrs: [hub] }],
        ...(w.link ? { sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }] } : {}),
        services: [{ id: 'files', vpc: 'hub' }, ...(w.store ? [{ id: 'store', aws: w.store, region }] : []), ...(w.face ? [{ id: 'api', aws: w.face, region }] : [])],
        elements,
      },
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'),
        'client:app': t('the application instances', '애플리케이션 인스턴스'),
        hub: t('the hub VPC', '허브 VPC'),
        dc: t('the data center', '데이터 센터'),
        'client:dc': t('servers in the data center', '데이터 센터의 서버'),
        files: t('the file servers', '파일 서버'),
        igw: t('internet gateway', '인터넷 게이트웨이'),
        nat: t('NAT gateway', 'NAT 게이트웨이'),
        door: t('gateway endpoint', '게이트웨이 엔드포인트'),
        face: t('interface endpoint', '인터페이스 엔드포인트'),
        link: w.link === 'dx' ? t('Direct Connect connection', 'Direct Connect 연결') : t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'),
        tgw: t('transit gateway', 'Transit Gateway'),
      },
      scene: () => edgeScenes(w),
      given: shares ? [{ reach: { from: 'app', to: 'files' } }] : [],
      sketches: edgeSketches(w, !shares || rng.chance(0.3)),
      steps: edgeSteps(w),
      wishes: wishesOf(w),
      objectives: [null, null, 'cost', 'operations'],
      usage: { gigabytes: rng.pick([300, 800, 1500, 4000]) },
    };
  },
};

function wishesOf(w: Edge): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  const store = w.store ? serviceName(w.store) : t('', '');
  const api = w.face ? serviceName(w.face) : t('', '');
  return [
    ...(w.shares ? [] : [wish({ reach: { from: 'app', to: 'files' } }, t('The application instances must be able to mount shares of the file servers.', '애플리케이션 인스턴스는 파일 서버의 공유를 탑재할 수 있어야 합니다.'), t('The application must read files from the file servers.', '애플리케이션은 파일 서버에서 파일을 읽을 수 있어야 합니다.'))]),
    wish({ reach: { from: 'app', to: 'internet' } }, t('The application instances must download updates from public websites.', '애플리케이션 인스턴스는 퍼블릭 웹 사이트에서 업데이트를 다운로드해야 합니다.'), t('The application must call the public API of a partner on the internet.', '애플리케이션은 인터넷에 있는 파트너의 퍼블릭 API를 호출해야 합니다.'), t('The application needs outbound internet access.', '애플리케이션에는 아웃바운드 인터넷 액세스가 필요합니다.')),
    wish({ isolate: { from: 'app', to: 'internet' } }, t('The application instances must not be able to connect to the internet.', '애플리케이션 인스턴스는 인터넷에 연결할 수 없어야 합니다.'), t('A policy forbids a path from the application VPC to the internet.', '정책에 따라 애플리케이션 VPC에서 인터넷으로 가는 경로는 금지됩니다.')),
    ...(w.store ? [wish({ private: { from: 'app', to: 'store' } }, t(`The application must use ${store.en} without an internet gateway or NAT device in the path.`, `애플리케이션은 경로에 인터넷 게이트웨이나 NAT 디바이스 없이 ${store.ko}를 사용해야 합니다.`), t(`Requests of the application to ${store.en} must stay on private connectivity.`, `애플리케이션에서 ${store.ko}에 보내는 요청은 프라이빗 연결을 사용해야 합니다.`))] : []),
    ...(w.face
      ? [
          wish({ private: { from: 'app', to: 'api' } }, t(`The application must reach ${api.en} over a private path, without an internet gateway or NAT device.`, `애플리케이션은 인터넷 게이트웨이나 NAT 디바이스 없이 프라이빗 경로로 ${api.ko}에 연결해야 합니다.`), t(`Requests of the application to ${api.en} must use private connectivity.`, `애플리케이션에서 ${api.ko}에 보내는 요청은 프라이빗 연결을 사용해야 합니다.`)),
        ]
      : []),
    ...(w.link
      ? [
          wish({ reach: { from: 'app', to: 'dc' } }, t('The application must query databases in the data center.', '애플리케이션은 데이터 센터의 데이터베이스를 쿼리할 수 있어야 합니다.'), t('The application instances must be able to connect to servers in the data center.', '애플리케이션 인스턴스는 데이터 센터의 서버에 연결할 수 있어야 합니다.')),
          wish({ isolate: { from: 'dc', to: 'app' } }, t('The data center must have no path to the application VPC.', '데이터 센터에서 애플리케이션 VPC로 가는 경로가 없어야 합니다.'), t('Servers in the data center must not be able to reach the application VPC.', '데이터 센터의 서버는 애플리케이션 VPC에 도달할 수 없어야 합니다.')),
        ]
      : []),
  ];
}
