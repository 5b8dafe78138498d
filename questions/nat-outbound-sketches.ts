import type { Sketch, Step } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Outbound } from './nat-outbound.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { publicWays } from './ways.ts';
import { natHeads, natInstanceHeads, outWays } from './ways-out.ts';

type Change = { id: string; set: Record<string, unknown> };
interface Part {
  readonly elements: readonly ElementInput[];
  readonly changes: Change[];
  readonly removes: readonly string[];
  readonly say: readonly Text[];
}

/** Ways out, each said so that it stands alone; a gateway endpoint can be added to it. */
function ways(w: Outbound): Record<string, Part> {
  const lambda = w.client === 'function';
  const igw: ElementInput[] = w.door ? [] : [{ type: 'internet-gateway', vpc: 'app' }];
  const removes = w.old ? ['old'] : [];
  const moved: Change[] = lambda ? [{ id: 'tier', set: { public: false } }] : [];
  const first = w.door ? t('', '') : t('Attach an internet gateway to the application VPC. ', '애플리케이션 VPC에 인터넷 게이트웨이를 연결합니다. ');
  const part = (elements: readonly ElementInput[], say: readonly Text[]): Part => ({ elements: [...igw, ...elements], changes: moved, removes, say: say.map((s) => t(`${first.en}${s.en}`, `${first.ko}${s.ko}`)) });
  const nat = (azs: number): Part =>
    azs === 1
      ? part([{ type: 'nat-gateway', vpc: 'app', azs }], outWays(natHeads('a NAT gateway in one public subnet', '퍼블릭 서브넷 1개', w.old), t('it', '이 게이트웨이'), lambda))
      : part([{ type: 'nat-gateway', vpc: 'app', azs }], outWays(natHeads('NAT gateways in public subnets of two Availability Zones', '가용 영역 2개의 퍼블릭 서브넷', w.old), t('the gateway of the same zone', '같은 가용 영역의 게이트웨이'), lambda));
  const found: Record<string, Part> = {
    'nat gateway': nat(1),
    'nat gateway per zone': nat(2),
    'nat instance': w.old
      ? { elements: [{ type: 'nat-instance', vpc: 'app', subnet: 'edge' }], changes: [], removes: [], say: [t('Launch a second NAT instance in a public subnet of another Availability Zone, and route part of the private subnets to it.', '다른 가용 영역의 퍼블릭 서브넷에서 두 번째 NAT 인스턴스를 시작하고 프라이빗 서브넷 일부의 트래픽을 이 인스턴스로 라우팅합니다.'), t('Add another NAT instance in a second Availability Zone, and divide the private subnets between the two instances.', '두 번째 가용 영역에 NAT 인스턴스를 추가하고 프라이빗 서브넷의 트래픽을 두 인스턴스로 나눕니다.')] }
      : part([{ type: 'nat-instance', vpc: 'app' }], outWays(natInstanceHeads, t('it', '이 인스턴스'), lambda)),
  };
  if (!lambda)
    found['public subnets'] = {
      elements: igw, changes: [{ id: 'tier', set: { public: true } }], removes,
      say: publicWays(t('the application subnets', '애플리케이션 서브넷'), first),
    };
  if (w.out)
    found['transit gateway'] = {
      elements: [{ type: 'transit-gateway', id: 'hub', region: w.region, attachments: ['app', 'out'], egress: 'out' }], changes: moved, removes,
      say: [t(`Attach both VPCs to a transit gateway, and ${lambda ? 'move the function to private subnets with a default route' : 'route 0.0.0.0/0 from the private subnets'} through it to the NAT gateways in the network VPC.`, `두 VPC를 Transit Gateway에 연결하고 ${lambda ? '네트워크 VPC의 NAT 게이트웨이로 가는 기본 경로가 있는 프라이빗 서브넷으로 함수를 옮깁니다' : '프라이빗 서브넷의 0.0.0.0/0 트래픽을 네트워크 VPC의 NAT 게이트웨이로 라우팅합니다'}.`), t(`Connect the two VPCs through a transit gateway. ${lambda ? 'Place the function in private subnets whose default route leads' : 'Send the default routes of the private subnets'} over it to the network VPC and its NAT gateways.`, `Transit Gateway로 두 VPC를 연결합니다. ${lambda ? '기본 경로가 네트워크 VPC와 NAT 게이트웨이로 이어지는 프라이빗 서브넷에 함수를 배치합니다' : '프라이빗 서브넷의 기본 경로를 네트워크 VPC와 NAT 게이트웨이로 보냅니다'}.`)],
    };
  return found;
}

/** What does not give anybody an IPv4 path to the internet here. */
function traps(w: Outbound): Sketch[] {
  const lambda = w.client === 'function';
  const one6 = one('egress-only gateway', { elements: [{ type: 'egress-only-internet-gateway', vpc: 'app' }], removes: w.old ? ['old'] : [], say: [t(`${w.old ? 'Replace the NAT instance with an egress-only internet gateway for the application VPC' : 'Create an egress-only internet gateway for the application VPC'}, and add a route to it for the subnets.`, `${w.old ? 'NAT 인스턴스를 애플리케이션 VPC의 송신 전용 인터넷 게이트웨이로 대체' : '애플리케이션 VPC에 송신 전용 인터넷 게이트웨이를 생성'}하고 서브넷에 이 게이트웨이로 가는 경로를 추가합니다.`), t(`${w.old ? 'Remove the NAT instance. ' : ''}Attach an egress-only internet gateway to the application VPC, and point the default routes of the subnets to it.`, `${w.old ? 'NAT 인스턴스를 제거합니다. ' : ''}애플리케이션 VPC에 송신 전용 인터넷 게이트웨이를 연결하고 서브넷의 기본 경로를 이 게이트웨이로 지정합니다.`)] });
  const stay = one('nat gateway, function stays', told([{ type: 'nat-gateway', vpc: 'app', azs: 2 }], t('Create NAT gateways in the public subnets of two Availability Zones, and leave the function in the subnets where it is.', '가용 영역 2개의 퍼블릭 서브넷에 NAT 게이트웨이를 생성하고 함수는 현재 서브넷에 그대로 둡니다.'), t('Deploy a NAT gateway beside the function in each of two public subnets. Keep the route of the subnets to the internet gateway.', '퍼블릭 서브넷 2개에 각각 함수와 함께 NAT 게이트웨이를 배포합니다. 인터넷 게이트웨이로 가는 서브넷의 경로는 유지합니다.')));
  const peered = one('peering', { elements: [{ type: 'vpc-peering', vpcs: ['app', 'out'] }], changes: lambda ? [{ id: 'tier', set: { public: false } }] : [], removes: w.old ? ['old'] : [], say: [t(`Peer the application VPC with the network VPC. ${lambda ? 'Move the function to private subnets with' : `${w.old ? 'Replace the NAT instance by' : 'Add'}`} a 0.0.0.0/0 route over the peering connection to the NAT gateways there.`, `애플리케이션 VPC를 네트워크 VPC와 피어링합니다. ${lambda ? '피어링 연결을 통해 네트워크 VPC의 NAT 게이트웨이로 가는 0.0.0.0/0 경로가 있는 프라이빗 서브넷으로 함수를 옮깁니다' : `${w.old ? 'NAT 인스턴스 대신 ' : ''}피어링 연결을 통해 네트워크 VPC의 NAT 게이트웨이로 가는 0.0.0.0/0 경로를 ${w.old ? '사용합니다' : '추가합니다'}`}.`), t(`Create a VPC peering connection to the network VPC, and send the default route of ${lambda ? 'new private subnets for the function' : 'the private subnets'} over it${w.old ? ' instead of the NAT instance' : ''} to use the NAT gateways.`, `네트워크 VPC와 VPC 피어링 연결을 생성하고 NAT 게이트웨이를 사용하도록 ${lambda ? '함수를 위한 새 프라이빗 서브넷의' : '프라이빗 서브넷의'} 기본 경로를 ${w.old ? 'NAT 인스턴스 대신 ' : ''}피어링 연결로 지정합니다.`)] });
  return lambda ? [stay, ...(w.out ? [peered] : [])] : [w.out ? peered : one6];
}

export function natSketches(w: Outbound): Sketch[] {
  const endpoint: ElementInput = { type: 'gateway-endpoint', vpc: 'app', service: 'store' };
  const tail = t(` Add a gateway endpoint for ${w.store.en}.`, ` ${w.store.ko}용 게이트웨이 엔드포인트를 추가합니다.`);
  const sketches = Object.entries(ways(w)).flatMap(([key, part]): Sketch[] => [
    one(key, part),
    ...(w.reads ? [one(`${key}, gateway endpoint`, { ...part, elements: [...part.elements, endpoint], say: part.say.map((s) => t(s.en + tail.en, s.ko + tail.ko)) })] : []),
  ]);
  return [...sketches, ...(w.traps ? traps(w) : [])];
}

/** Single steps: a way out where it needs a gateway and a route, an endpoint, and the traps. */
export function natSteps(w: Outbound): Step[] {
  const found = ways(w);
  const endpoint = told([{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }], t(`Create a gateway endpoint for ${w.store.en} in the application VPC, with routes in its route tables.`, `애플리케이션 VPC에 ${w.store.ko}용 게이트웨이 엔드포인트를 생성하고 라우팅 테이블에 연결합니다.`), t(`Add a gateway endpoint for ${w.store.en} to the route tables of the application VPC.`, `애플리케이션 VPC의 라우팅 테이블에 ${w.store.ko}용 게이트웨이 엔드포인트를 추가합니다.`));
  return [...Object.values(found), ...(w.reads ? [endpoint] : []), ...traps(w).flatMap((s) => s.steps)];
}
