import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { farServiceScenes } from './cross-region-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { serviceName, t, told } from './vpc-words.ts';
import { betweenParts, crossParts, hubParts, staticParts } from './ways-hubs.ts';
import { both, endpointParts, natParts, peerParts, proxyParts, stepOf, stepOfBoth, tunnelParts, type Made } from './ways-parts.ts';
import { gatewayDoorWays, peeringWays } from './ways.ts';

/** An AWS service in the Region `there`, clients in `here`, and a hub VPC beside the service with what it has. */
export interface FarService {
  readonly code: string;
  readonly name: Text;
  readonly use: Text;
  readonly here: string;
  readonly there: string;
  readonly blocks: readonly [string, string];
  /** Endpoints for the service in the hub VPC: none, a gateway endpoint, an interface endpoint in one zone or two. */
  /** Designs are offered that AWS refuses, or that do not cross Regions. */
  readonly traps: boolean;
  /** A self-managed tunnel is offered; what it costs is then not asked. */
  readonly tunnel: boolean;
  readonly hub: 'nothing' | 'gateway' | 'one zone' | 'two zones';
}
const uses: readonly (readonly [string, Text])[] = [
  ['s3', t('an Amazon S3 bucket', 'Amazon S3 버킷')],
  ['s3', t('an Amazon S3 bucket', 'Amazon S3 버킷')],
  ['sqs', t('an Amazon SQS queue', 'Amazon SQS 대기열')],
  ['sns', t('an Amazon SNS topic', 'Amazon SNS 주제')],
  ['secretsmanager', t('secrets in AWS Secrets Manager', 'AWS Secrets Manager의 보안 암호')],
  ['kms', t('keys in AWS KMS', 'AWS KMS의 키')],
];

const app = t('the application VPC', '애플리케이션 VPC');
const hub = t('the hub VPC', '허브 VPC');

export function drawServiceFarAway(rng: Rng): Draft {
  const [code, use] = rng.pick(uses);
  const [here, there] = someRegions(rng, 2) as [string, string];
  const s3 = code === 's3';
  const w: FarService = { traps: rng.chance(0.45), tunnel: rng.chance(0.4), code, name: serviceName(code), use, here, there, blocks: someBlocks(rng, 2) as [string, string], hub: rng.pick(s3 ? (['nothing', 'gateway', 'gateway', 'one zone', 'two zones'] as const) : (['nothing', 'one zone', 'two zones'] as const)) };
  const built: ElementInput[] = w.hub === 'nothing' ? [] : w.hub === 'gateway' ? [{ type: 'gateway-endpoint', id: 'door', vpc: 'hub', service: 'svc' }] : [{ type: 'interface-endpoint', id: 'face', vpc: 'hub', service: 'svc', azs: w.hub === 'one zone' ? 1 : 2 }];
  return {
    world: { vpcs: [{ id: 'app', region: here, cidrs: [w.blocks[0]] }, { id: 'hub', region: there, cidrs: [w.blocks[1]] }], services: [{ id: 'svc', aws: code, region: there }], elements: built },
    labels: {
      app,
      'client:app': t('the application instances', '애플리케이션 인스턴스'),
      hub,
      'client:hub': t('servers in the hub VPC', '허브 VPC의 서버'),
      door: t('gateway endpoint', '게이트웨이 엔드포인트'),
      face: t('existing interface endpoint', '기존 인터페이스 엔드포인트'),
      east: t('first transit gateway', '첫 번째 Transit Gateway'),
      west: t('second transit gateway', '두 번째 Transit Gateway'),
      tgw: t('transit gateway', 'Transit Gateway'),
    },
    scene: () => farServiceScenes(w),
    given: [{ reach: { from: 'app', to: 'svc' } }],
    sketches: sketchesOf(w),
    steps: stepsOf(w),
    wishes: wishesOf(w),
    objectives: w.tunnel ? [null, 'operations'] : [null, 'cost', 'operations'],
    usage: { gigabytes: rng.pick([100, 300, 800, 2000]) },
  };
}

function parts({ name, here, there }: FarService) {
  const nat = (azs: number): Made => ({ elements: [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs }], parts: natParts(app, azs) });
  const face = (vpc: string, v: Text): Made => ({ elements: [{ type: 'interface-endpoint', vpc, service: 'svc', azs: 2 }], parts: endpointParts(name, v, 2) });
  return {
    peering: { elements: [{ type: 'vpc-peering', vpcs: ['app', 'hub'] }], parts: peerParts(app, hub, true) },
    gateways: { elements: [{ type: 'transit-gateway', id: 'east', region: here, attachments: ['app'] }, { type: 'transit-gateway', id: 'west', region: there, attachments: ['hub'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }], parts: crossParts(app, hub) },
    hubFace: face('hub', hub),
    ownFace: face('app', app),
    proxy: { elements: [{ type: 'proxy', vpc: 'hub', service: 'svc', azs: 2 }], parts: proxyParts(name, hub) },
    tunnel: { elements: [{ type: 'software-vpn', vpcs: ['app', 'hub'] }], parts: tunnelParts(app, hub) },
    nat: nat(1),
    natEach: nat(2),
  } satisfies Record<string, Made>;
}
type Parts = ReturnType<typeof parts>;

/** What stands by itself is said with its routes. */
const peering = ({ peering: { elements } }: Parts): Step => told(elements, () => peeringWays(app, hub));
const gateways = ({ gateways: { elements, parts: gates } }: Parts): Step => told(elements, () => both(gates, staticParts(), false));
const single = ({ there }: FarService): Step => told([{ type: 'transit-gateway', id: 'tgw', region: there, attachments: ['app', 'hub'] }], () => both(hubParts(t('both VPCs', '두 VPC'), t(`in ${there}`, `${there} 리전의`)), betweenParts(), false));
const ownDoor = ({ name }: FarService): Step => told([{ type: 'gateway-endpoint', vpc: 'app', service: 'svc' }], () => gatewayDoorWays(name, app));

function sketchesOf(w: FarService): Sketch[] {
  const p = parts(w);
  const s3 = w.code === 's3';
  const faced = w.hub === 'one zone' || w.hub === 'two zones';
  return [
    one('peering', peering(p)),
    one('two gateways', gateways(p)),
    ...(w.traps ? [one('one gateway', single(w))] : []),
    one('nat', stepOf(p.nat)),
    one('nat per zone', stepOf(p.natEach)),
    ...(s3 && !w.traps ? [one('own gateway endpoint', ownDoor(w))] : []),
    ...(w.traps && !s3 ? [one('own interface endpoint', stepOf(p.ownFace))] : []),
    ...(w.hub === 'two zones' ? [] : [one('peering, endpoint in the hub', stepOfBoth(p.peering, p.hubFace)), one('two gateways, endpoint in the hub', stepOfBoth(p.gateways, p.hubFace))]),
    ...(w.tunnel ? [faced ? one('tunnel', stepOf(p.tunnel)) : one('tunnel, endpoint in the hub', stepOfBoth(p.tunnel, p.hubFace))] : []),
    ...(w.hub === 'gateway' ? [one('peering, proxy', stepOfBoth(p.peering, p.proxy)), one('two gateways, proxy', stepOfBoth(p.gateways, p.proxy))] : []),
    one('peering, nat', stepOfBoth(p.peering, p.natEach)),
  ];
}

function stepsOf(w: FarService): Step[] {
  const p = parts(w);
  return [peering(p), gateways(p), stepOf(p.nat), stepOf(p.natEach), stepOf(p.hubFace), ...(w.code === 's3' ? [ownDoor(w)] : []), ...(w.hub === 'gateway' ? [stepOf(p.proxy)] : []), ...(w.code === 's3' ? [] : [stepOf(p.ownFace)]), stepOf(p.tunnel)];
}

function wishesOf({ name }: FarService): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  return [
    wish({ private: { from: 'app', to: 'svc' } }, t(`The application must reach ${name.en} without an internet gateway or NAT device in the path.`, `애플리케이션은 경로에 인터넷 게이트웨이나 NAT 디바이스 없이 ${name.ko}에 연결해야 합니다.`), t(`Requests to ${name.en} must use private connectivity from end to end.`, `${name.ko}에 보내는 요청은 전 구간에서 프라이빗 연결을 사용해야 합니다.`), t(`No request of the application to ${name.en} may travel through an internet gateway.`, `애플리케이션에서 ${name.ko}에 보내는 요청은 인터넷 게이트웨이를 거치지 않아야 합니다.`)),
    wish({ survivesAz: { from: 'app', to: 'svc' } }, t('The path must keep working when an Availability Zone fails.', '가용 영역 1개에 장애가 발생해도 경로가 계속 작동해야 합니다.'), t('Access must be highly available across Availability Zones.', '액세스는 여러 가용 영역에 걸쳐 고가용성을 갖추어야 합니다.')),
    wish({ isolate: { from: 'app', to: 'internet' } }, t('The application VPC must not have a path to the internet.', '애플리케이션 VPC에서 인터넷으로 가는 경로는 없어야 합니다.'), t('The application instances must not be able to connect to the internet.', '애플리케이션 인스턴스는 인터넷에 연결할 수 없어야 합니다.')),
    wish({ reach: { from: 'app', to: 'internet' } }, t('The application instances must also download updates from public websites.', '애플리케이션 인스턴스는 퍼블릭 웹 사이트에서 업데이트도 다운로드해야 합니다.'), t('The application also calls a partner on the internet.', '애플리케이션은 인터넷에 있는 파트너도 호출해야 합니다.')),
    wish({ reach: { from: 'app', to: 'hub' } }, t('The application must also be able to connect to servers in the hub VPC.', '애플리케이션은 허브 VPC의 서버에도 연결할 수 있어야 합니다.'), t('In addition, the application uses directory servers in the hub VPC.', '또한 애플리케이션은 허브 VPC의 디렉터리 서버를 사용해야 합니다.')),
  ];
}
