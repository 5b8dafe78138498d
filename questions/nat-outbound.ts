import type { Blueprint, Draft, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { outboundScenes } from './nat-outbound-scenes.ts';
import { natSketches, natSteps } from './nat-outbound-sketches.ts';
import { someBlocks, someRegions } from './shared.ts';
import { t } from './vpc-words.ts';

/** A subnet whose clients need the internet, and what there is already on the way. */
export interface Outbound {
  /** Instances in a private subnet, or a function in a public one without a public address. */
  readonly client: 'instances' | 'function';
  readonly door: boolean;
  /** A NAT instance stands there already. */
  readonly old: boolean;
  /** A network VPC with NAT gateways in the same Region. */
  readonly out: boolean;
  /** The clients read from a store in the Region as well. */
  readonly reads: boolean;
  /** Designs are offered that give nobody a way out. */
  readonly traps: boolean;
  readonly store: Text & { readonly code: string };
  readonly region: string;
  readonly blocks: readonly [string, string];
  /** Which of several ways to tell the facts comes first. */
  readonly turn: number;
}
const stores = [
  { code: 's3', en: 'Amazon S3', ko: 'Amazon S3' },
  { code: 'dynamodb', en: 'Amazon DynamoDB', ko: 'Amazon DynamoDB' },
] as const;

function worldOf(w: Outbound): NonNullable<Scenario['world']> {
  const lambda = w.client === 'function';
  const elements: ElementInput[] = [
    ...(w.door ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }] : []),
    ...(w.old ? [{ type: 'nat-instance' as const, id: 'old', vpc: 'app', subnet: 'edge' }] : []),
    ...(w.out ? [{ type: 'internet-gateway' as const, id: 'gate', vpc: 'out' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'out', azs: 2 }] : []),
  ];
  return {
    vpcs: [{ id: 'app', region: w.region, cidrs: [w.blocks[0]], subnets: [{ id: 'tier', az: 'a', public: lambda, publicAddresses: !lambda }, { id: 'edge', az: 'a', public: true }] }, ...(w.out ? [{ id: 'out', region: w.region, cidrs: [w.blocks[1]] }] : [])],
    services: [{ id: 'store', aws: w.store.code, region: w.region }],
    elements,
  };
}

/** Outbound internet access for clients without public addresses: NAT of several kinds, a public subnet, central egress, and what does not help. */
export const blueprint: Blueprint = {
  id: 'nat-outbound',
  topic: 'nat',
  weight: 3,
  draw(rng: Rng): Draft {
    const client = rng.chance(0.3) ? 'function' : 'instances';
    const [region] = someRegions(rng, 1) as [string];
    const byOperations = rng.chance(0.35);
    const ranked = byOperations || rng.chance(0.65);
    const old = client === 'instances' && rng.chance(0.35);
    const w: Outbound = { client, old, door: client === 'function' || old || rng.chance(0.4), out: rng.chance(0.4), turn: rng.below(9), reads: rng.chance(0.5), traps: rng.chance(client === 'function' ? 0.5 : 0.25), store: rng.pick(stores), region, blocks: someBlocks(rng, 2) as [string, string] };
    const clients = client === 'function' ? t('the Lambda function', 'Lambda 함수') : t('the instances', '인스턴스');
    return {
      world: worldOf(w),
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'),
        out: t('the network VPC', '네트워크 VPC'),
        tier: client === 'function' ? t('the subnets of the function', '함수의 서브넷') : t('the application subnets', '애플리케이션 서브넷'),
        'client:tier': clients,
        edge: t('public subnet', '퍼블릭 서브넷'),
        igw: t('internet gateway', '인터넷 게이트웨이'),
        gate: t('internet gateway', '인터넷 게이트웨이'),
        nat: t('NAT gateway', 'NAT 게이트웨이'),
        old: t('NAT instance', 'NAT 인스턴스'),
        hub: t('transit gateway', 'Transit Gateway'),
      },
      scene: () => outboundScenes(w),
      given: [{ reach: { from: 'tier', to: 'internet' } }, ...(w.reads ? [{ reach: { from: 'tier', to: 'store' } }] : [])],
      // Public addresses are little to operate, but no more than a matter of taste, and each costs by the hour, for nobody knows how many instances: where designs may be ranked, NAT devices and hubs compete.
      sketches: ranked ? natSketches(w).filter((s) => !s.key.startsWith('public subnets')) : natSketches(w),
      steps: natSteps(w),
      wishes: wishesOf(w, clients),
      objectives: ranked ? [null, byOperations ? 'operations' : 'cost'] : [null],
      usage: { gigabytes: rng.pick([50, 100, 300, 1000]) },
    };
  },
};

function wishesOf(w: Outbound, clients: Text): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  const base = [
    wish({ survivesAz: { from: 'tier', to: 'internet' } }, t('Outbound access must continue if one Availability Zone fails.', '가용 영역 1개에 장애가 발생해도 아웃바운드 액세스가 유지되어야 합니다.'), t('The outbound path must be highly available across Availability Zones.', '아웃바운드 경로는 여러 가용 영역에 걸쳐 고가용성을 갖추어야 합니다.'), t('The loss of an Availability Zone must not cut off these requests.', '가용 영역 장애로 이러한 요청이 중단되지 않아야 합니다.')),
    ...(w.reads ? [wish({ private: { from: 'tier', to: 'store' } }, t(`Requests to ${w.store.en} must not pass through an internet gateway or NAT device.`, `${w.store.ko}에 보내는 요청은 인터넷 게이트웨이나 NAT 디바이스를 거치지 않아야 합니다.`), t(`Access to ${w.store.en} must use a private path, without a NAT device.`, `${w.store.ko}에 대한 액세스는 NAT 디바이스 없이 프라이빗 경로를 사용해야 합니다.`))] : []),
  ];
  if (w.client === 'function') return base;
  return [
    ...base,
    wish({ isolate: { from: 'internet', to: 'tier' } }, t(`Hosts on the internet must not be able to open connections to ${clients.en}.`, `인터넷의 호스트는 ${clients.ko}로 연결을 시작할 수 없어야 합니다.`), t(`It must not be possible to connect to ${clients.en} from the internet.`, `인터넷에서 ${clients.ko}에 연결할 수 없어야 합니다.`), t('Connections that begin on the internet must not reach the instances.', '인터넷에서 시작된 연결은 인스턴스에 도달하지 않아야 합니다.')),
    wish({ reach: { from: 'internet', to: 'tier' } }, t('Partners on the internet must be able to open connections directly to the instances.', '인터넷의 파트너는 인스턴스에 직접 연결을 시작할 수 있어야 합니다.'), t('Devices in the field must also connect from the internet straight to the instances.', '현장의 디바이스는 인터넷에서 인스턴스로 직접 연결할 수도 있어야 합니다.')),
    ...(w.out ? [wish({ reach: { from: 'tier', to: 'out' } }, t('The instances must also be able to reach servers in the network VPC.', '인스턴스는 네트워크 VPC의 서버에도 연결할 수 있어야 합니다.'), t('In addition, the application sends its logs to servers in the network VPC.', '또한 애플리케이션은 네트워크 VPC의 서버로 로그를 전송해야 합니다.'))] : []),
  ];
}
