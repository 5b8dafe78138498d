import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { farServiceScenes } from './cross-region-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { serviceName, t, told } from './vpc-words.ts';

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

export function drawServiceFarAway(rng: Rng): Draft {
  const [code, use] = rng.pick(uses);
  const [here, there] = someRegions(rng, 2) as [string, string];
  const s3 = code === 's3';
  const w: FarService = { traps: rng.chance(0.45), tunnel: rng.chance(0.4), code, name: serviceName(code), use, here, there, blocks: someBlocks(rng, 2) as [string, string], hub: rng.pick(s3 ? (['nothing', 'gateway', 'gateway', 'one zone', 'two zones'] as const) : (['nothing', 'one zone', 'two zones'] as const)) };
  const built: ElementInput[] = w.hub === 'nothing' ? [] : w.hub === 'gateway' ? [{ type: 'gateway-endpoint', id: 'door', vpc: 'hub', service: 'svc' }] : [{ type: 'interface-endpoint', id: 'face', vpc: 'hub', service: 'svc', azs: w.hub === 'one zone' ? 1 : 2 }];
  return {
    world: { vpcs: [{ id: 'app', region: here, cidrs: [w.blocks[0]] }, { id: 'hub', region: there, cidrs: [w.blocks[1]] }], services: [{ id: 'svc', aws: code, region: there }], elements: built },
    labels: {
      app: t('the application VPC', '애플리케이션 VPC'),
      'client:app': t('the application instances', '애플리케이션 인스턴스'),
      hub: t('the hub VPC', '허브 VPC'),
      'client:hub': t('servers in the hub VPC', '허브 VPC의 서버'),
      door: t('gateway endpoint', '게이트웨이 엔드포인트'),
      face: t('existing interface endpoint', '기존 인터페이스 엔드포인트'),
      east: t('first transit gateway', '첫 번째 Transit Gateway'),
      west: t('second transit gateway', '두 번째 Transit Gateway'),
      tgw: t('transit gateway', 'Transit Gateway'),
    },
    scene: farServiceScenes(w),
    given: [{ reach: { from: 'app', to: 'svc' } }],
    sketches: sketchesOf(w),
    steps: stepsOf(w),
    wishes: wishesOf(w),
    objectives: w.tunnel ? [null] : [null, null, 'cost'],
    usage: { gigabytes: rng.pick([100, 300, 800, 2000]) },
  };
}

function parts(w: FarService) {
  const { name, here, there } = w;
  const nat = (azs: number, en: string, ko: string): Step =>
    told([{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs }], t(`Attach an internet gateway to the application VPC, and deploy ${en} there.`, `애플리케이션 VPC에 인터넷 게이트웨이를 연결하고 ${ko}를 배포합니다.`), t(`Give the application VPC an internet gateway and ${en} for outbound access.`, `아웃바운드 액세스를 위해 애플리케이션 VPC에 인터넷 게이트웨이와 ${ko}를 둡니다.`));
  const pair = (): ElementInput[] => [{ type: 'transit-gateway', id: 'east', region: here, attachments: ['app'] }, { type: 'transit-gateway', id: 'west', region: there, attachments: ['hub'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }];
  return {
    peering: told([{ type: 'vpc-peering', vpcs: ['app', 'hub'] }], t('Create an inter-Region VPC peering connection between the two VPCs, with routes on both sides.', '두 VPC 간에 리전 간 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.'), t('Peer the application VPC with the hub VPC across the Regions, and update both route tables.', '리전 간에 애플리케이션 VPC를 허브 VPC와 피어링하고 양쪽 라우팅 테이블을 업데이트합니다.')),
    gateways: told(pair(), t('Attach each of the two VPCs to a transit gateway in its Region. Peer the transit gateways, and add static routes.', '두 VPC를 각각 같은 리전의 Transit Gateway에 연결합니다. 두 Transit Gateway를 피어링하고 정적 경로를 추가합니다.'), t('Connect the application VPC and the hub VPC through peered transit gateways, one in each Region, with static routes.', '리전마다 1개씩 있는 피어링된 Transit Gateway와 정적 경로로 애플리케이션 VPC와 허브 VPC를 연결합니다.')),
    single: told([{ type: 'transit-gateway', id: 'tgw', region: there, attachments: ['app', 'hub'] }], t(`Attach both VPCs to one transit gateway in ${there}, and add routes between them.`, `두 VPC를 ${there} 리전의 Transit Gateway 1개에 연결하고 서로 간의 경로를 추가합니다.`), t(`Create a transit gateway in ${there} with attachments to the hub VPC and the application VPC, and route between the two.`, `${there} 리전에 허브 VPC와 애플리케이션 VPC가 연결된 Transit Gateway를 생성하고 둘 간에 라우팅합니다.`)),
    hubFace: told([{ type: 'interface-endpoint', vpc: 'hub', service: 'svc', azs: 2 }], t(`Create an interface endpoint for ${name.en} in two Availability Zones of the hub VPC.`, `허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성합니다.`), t(`Deploy an interface endpoint for ${name.en} across two Availability Zones in the hub VPC.`, `허브 VPC의 가용 영역 2개에 걸쳐 ${name.ko}용 인터페이스 엔드포인트를 배포합니다.`)),
    ownDoor: told([{ type: 'gateway-endpoint', vpc: 'app', service: 'svc' }], t(`Create a gateway endpoint for ${name.en} in the application VPC, and associate it with the route tables.`, `애플리케이션 VPC에 ${name.ko}용 게이트웨이 엔드포인트를 생성하고 라우팅 테이블에 연결합니다.`), t(`Add a gateway endpoint for ${name.en} to the application VPC and its route tables.`, `애플리케이션 VPC와 라우팅 테이블에 ${name.ko}용 게이트웨이 엔드포인트를 추가합니다.`)),
    ownFace: told([{ type: 'interface-endpoint', vpc: 'app', service: 'svc', azs: 2 }], t(`Create an interface endpoint for ${name.en} in two Availability Zones of the application VPC.`, `애플리케이션 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성합니다.`), t(`Deploy an interface endpoint for ${name.en} across two Availability Zones in the application VPC.`, `애플리케이션 VPC의 가용 영역 2개에 걸쳐 ${name.ko}용 인터페이스 엔드포인트를 배포합니다.`)),
    proxy: told([{ type: 'proxy', vpc: 'hub', service: 'svc', azs: 2 }], t(`Run proxy servers in two Availability Zones of the hub VPC that forward requests to ${name.en}.`, `허브 VPC의 가용 영역 2개에서 ${name.ko}에 요청을 전달하는 프록시 서버를 실행합니다.`), t(`Send requests for ${name.en} through proxy instances in two Availability Zones of the hub VPC.`, `허브 VPC의 가용 영역 2개에 있는 프록시 인스턴스를 통해 ${name.ko}에 대한 요청을 보냅니다.`)),
    tunnel: told([{ type: 'software-vpn', vpcs: ['app', 'hub'] }], t('Connect the two VPCs by an IPsec tunnel over the internet between self-managed VPN instances.', '자체 관리형 VPN 인스턴스 간에 인터넷을 통한 IPsec 터널로 두 VPC를 연결합니다.'), t('Run self-managed VPN instances in both VPCs, with an IPsec tunnel between the Regions over the internet.', '두 VPC에서 자체 관리형 VPN 인스턴스를 실행하고 인터넷을 통해 리전 간 IPsec 터널을 구성합니다.')),
    nat: nat(1, 'one NAT gateway', 'NAT 게이트웨이 1개'),
    natEach: nat(2, 'NAT gateways in two Availability Zones', '가용 영역 2개의 NAT 게이트웨이'),
  };
}

function sketchesOf(w: FarService): Sketch[] {
  const p = parts(w);
  const { name } = w;
  /** Two steps in one breath. */
  const both = (key: string, first: Step, second: Step, ...say: Text[]): Sketch => one(key, { elements: [...(first.elements ?? []), ...(second.elements ?? [])], say });
  const s3 = w.code === 's3';
  const faced = w.hub === 'one zone' || w.hub === 'two zones';
  return [
    one('peering', p.peering),
    one('two gateways', p.gateways),
    ...(w.traps ? [one('one gateway', p.single)] : []),
    one('nat', p.nat),
    one('nat per zone', p.natEach),
    ...(s3 && !w.traps ? [one('own gateway endpoint', p.ownDoor)] : []),
    ...(w.traps && !s3 ? [one('own interface endpoint', p.ownFace)] : []),
    ...(w.hub === 'two zones' ? [] : [both('peering, endpoint in the hub', p.peering, p.hubFace, t(`Peer the two VPCs across the Regions, and create an interface endpoint for ${name.en} in two Availability Zones of the hub VPC.`, `리전 간에 두 VPC를 피어링하고 허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성합니다.`), t(`Create an interface endpoint for ${name.en} in two zones of the hub VPC. Reach it over inter-Region VPC peering.`, `허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성하고 리전 간 VPC 피어링으로 연결합니다.`)), both('two gateways, endpoint in the hub', p.gateways, p.hubFace, t(`Connect the VPCs through a transit gateway in each Region, peered with each other. Create an interface endpoint for ${name.en} in two zones of the hub VPC.`, `각 리전의 Transit Gateway를 서로 피어링하여 두 VPC를 연결합니다. 허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성합니다.`), t(`Create an interface endpoint for ${name.en} in two zones of the hub VPC, and reach it over two peered transit gateways with static routes.`, `허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성하고 정적 경로가 있는 피어링된 Transit Gateway 2개로 연결합니다.`))]),
    ...(w.tunnel ? (faced ? [one('tunnel', p.tunnel)] : [both('tunnel, endpoint in the hub', p.tunnel, p.hubFace, t(`Connect the VPCs by an IPsec tunnel between self-managed VPN instances, and create an interface endpoint for ${name.en} in two zones of the hub VPC.`, `자체 관리형 VPN 인스턴스 간의 IPsec 터널로 두 VPC를 연결하고 허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성합니다.`), t(`Create an interface endpoint for ${name.en} in two zones of the hub VPC. Reach it through VPN instances in both VPCs, over the internet.`, `허브 VPC의 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트를 생성하고 인터넷을 통해 두 VPC의 VPN 인스턴스로 연결합니다.`))]) : []),
    ...(w.hub === 'gateway' ? [both('peering, proxy', p.peering, p.proxy, t(`Peer the two VPCs across the Regions, and run proxy servers for ${name.en} in two zones of the hub VPC.`, `리전 간에 두 VPC를 피어링하고 허브 VPC의 가용 영역 2개에서 ${name.ko}용 프록시 서버를 실행합니다.`), t(`Send requests over inter-Region VPC peering to proxy servers in two zones of the hub VPC, which forward them to ${name.en}.`, `리전 간 VPC 피어링을 통해 허브 VPC의 가용 영역 2개에 있는 프록시 서버로 요청을 보내고 이 서버에서 ${name.ko}로 전달합니다.`)), both('two gateways, proxy', p.gateways, p.proxy, t(`Connect the VPCs through peered transit gateways, and run proxy servers for ${name.en} in two zones of the hub VPC.`, `피어링된 Transit Gateway로 두 VPC를 연결하고 허브 VPC의 가용 영역 2개에서 ${name.ko}용 프록시 서버를 실행합니다.`), t(`Send requests over two peered transit gateways to proxy servers in two zones of the hub VPC, which forward them to ${name.en}.`, `피어링된 Transit Gateway 2개를 통해 허브 VPC의 가용 영역 2개에 있는 프록시 서버로 요청을 보내고 이 서버에서 ${name.ko}로 전달합니다.`))] : []),
    both('peering, nat', p.peering, p.natEach, t('Peer the two VPCs across the Regions, and give the application VPC an internet gateway and NAT gateways in two Availability Zones.', '리전 간에 두 VPC를 피어링하고 애플리케이션 VPC에 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 둡니다.'), t('Create an inter-Region VPC peering connection between the VPCs. Deploy an internet gateway and two NAT gateways in the application VPC.', '두 VPC 간에 리전 간 VPC 피어링 연결을 생성합니다. 애플리케이션 VPC에 인터넷 게이트웨이와 NAT 게이트웨이 2개를 배포합니다.')),
  ];
}

function stepsOf(w: FarService): Step[] {
  const p = parts(w);
  return [p.peering, p.gateways, p.nat, p.natEach, p.hubFace, ...(w.code === 's3' ? [p.ownDoor] : []), ...(w.hub === 'gateway' ? [p.proxy] : []), ...(w.code === 's3' ? [] : [p.ownFace]), p.tunnel];
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
