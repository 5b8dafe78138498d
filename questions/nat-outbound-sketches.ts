import type { Sketch, Step, Ways } from '../src/item/blueprint.ts';
import { allWays, late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Outbound } from './nat-outbound.ts';
import { one } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { besidesEndpointWays, centralOutWays, egressOnlyWays, hubLink, natBesideFunctionWays, peerLink, secondNatInstanceWays } from './ways-central-out.ts';
import { inRow } from './ways-links.ts';
import { natHeads, natInstanceHeads, outWays } from './ways-out.ts';
import { gatewayDoorWays, publicWays } from './ways.ts';

type Change = { id: string; set: Record<string, unknown> };
interface Part {
  readonly elements: readonly ElementInput[];
  readonly changes: Change[];
  readonly removes: readonly string[];
  readonly say: Ways;
}

/** Ways out, each said so that it stands alone; a gateway endpoint can be added to it. */
function ways(w: Outbound): Record<string, Part> {
  const lambda = w.client === 'function';
  const igw: ElementInput[] = w.door ? [] : [{ type: 'internet-gateway', vpc: 'app' }];
  const removes = w.old ? ['old'] : [];
  const moved: Change[] = lambda ? [{ id: 'tier', set: { public: false } }] : [];
  const first = w.door ? t('', '') : t('Attach an internet gateway to the application VPC. ', '애플리케이션 VPC에 인터넷 게이트웨이를 연결합니다. ');
  const part = (elements: readonly ElementInput[], say: () => readonly Text[]): Part => ({ elements: [...igw, ...elements], changes: moved, removes, say: late(() => say().map((s) => t(`${first.en}${s.en}`, `${first.ko}${s.ko}`))) });
  const nat = (azs: number): Part =>
    azs === 1
      ? part([{ type: 'nat-gateway', vpc: 'app', azs }], () => outWays(natHeads('a NAT gateway in one public subnet', '퍼블릭 서브넷 1개', w.old), t('it', '이 게이트웨이'), lambda))
      : part([{ type: 'nat-gateway', vpc: 'app', azs }], () => outWays(natHeads('NAT gateways in public subnets of two Availability Zones', '가용 영역 2개의 퍼블릭 서브넷', w.old), t('the gateway of the same zone', '같은 가용 영역의 게이트웨이'), lambda));
  const found: Record<string, Part> = {
    'nat gateway': nat(1),
    'nat gateway per zone': nat(2),
    'nat instance': w.old
      ? { elements: [{ type: 'nat-instance', vpc: 'app', subnet: 'edge' }], changes: [], removes: [], say: secondNatInstanceWays }
      : part([{ type: 'nat-instance', vpc: 'app' }], () => outWays(natInstanceHeads, t('it', '이 인스턴스'), lambda)),
  };
  if (!lambda)
    found['public subnets'] = {
      elements: igw, changes: [{ id: 'tier', set: { public: true } }], removes,
      say: late(() => publicWays(t('the application subnets', '애플리케이션 서브넷'), w.old ? t('Remove the NAT instance. ', 'NAT 인스턴스를 제거합니다. ') : first)),
    };
  if (w.out)
    found['transit gateway'] = {
      elements: [{ type: 'transit-gateway', id: 'hub', region: w.region, attachments: ['app', 'out'], egress: 'out' }], changes: moved, removes,
      say: late(() => centralOutWays(hubLink, lambda, w.old)),
    };
  return found;
}

/** What does not give anybody an IPv4 path to the internet here. */
function traps(w: Outbound): Sketch[] {
  const lambda = w.client === 'function';
  const removes = w.old ? ['old'] : [];
  const one6 = one('egress-only gateway', { elements: [{ type: 'egress-only-internet-gateway', vpc: 'app' }], removes, say: late(() => egressOnlyWays(w.old)) });
  const stay = one('nat gateway, function stays', told([{ type: 'nat-gateway', vpc: 'app', azs: 2 }], () => natBesideFunctionWays));
  const peered = one('peering', { elements: [{ type: 'vpc-peering', vpcs: ['app', 'out'] }], changes: lambda ? [{ id: 'tier', set: { public: false } }] : [], removes, say: late(() => centralOutWays(peerLink, lambda, w.old)) });
  return lambda ? [stay, ...(w.out ? [peered] : [])] : [w.out ? peered : one6];
}

export function natSketches(w: Outbound): Sketch[] {
  const endpoint: ElementInput = { type: 'gateway-endpoint', vpc: 'app', service: 'store' };
  const sketches = Object.entries(ways(w)).flatMap(([key, part]): Sketch[] => [
    one(key, part),
    ...(w.reads ? [one(`${key}, gateway endpoint`, { ...part, elements: [...part.elements, endpoint], say: late(() => inRow(allWays(part.say), besidesEndpointWays(w.store))) })] : []),
  ]);
  return [...sketches, ...(w.traps ? traps(w) : [])];
}

/** Single steps: a way out where it needs a gateway and a route, an endpoint, and the traps. */
export function natSteps(w: Outbound): Step[] {
  const found = ways(w);
  const endpoint = told([{ type: 'gateway-endpoint', vpc: 'app', service: 'store' }], () => gatewayDoorWays(w.store, t('the application VPC', '애플리케이션 VPC')));
  return [...Object.values(found), ...(w.reads ? [endpoint] : []), ...traps(w).flatMap((s) => s.steps)];
}
