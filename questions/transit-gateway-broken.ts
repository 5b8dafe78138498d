import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { serviceUses } from './service-uses.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { partsOf, siteBlock, type Hub, type Part } from './transit-gateway-broken-hub.ts';
import { brokenScenes, orderOf } from './transit-gateway-broken-scenes.ts';
import { overlapping } from './transit-gateway-broken-overlap.ts';
import { serviceName, someTrio, t, vpcNamed } from './vpc-words.ts';
import { attachWays, defaultTableWays, dnsSupportWays, egressNatWays, flatWays, ownFaceWays, privateDnsInWays, propagateWays, repointRouteWays, retargetVpnWays, routeToHubWays, secondVpnWays, staticRouteWays } from './ways-hub-repairs.ts';
import { briefNatWays } from './ways-out.ts';
import { admitWays, peeringWays } from './ways.ts';

const sites: readonly Text[] = [t('data center', '데이터 센터'), t('headquarters', '본사'), t('factory', '공장'), t('distribution center', '물류 센터'), t('control center', '관제 센터')];
/** Parts that the scenario holds in the gateway's lists of who may talk to whom: at most one of them is at fault at a time, or two changes would overwrite each other. */
const inLists = (part: Part, unattached: boolean): boolean => part === 'back' || part === 'table' || (part === 'spoke' && !unattached);

/** Something that does not get through a transit gateway: which change mends it. The fault is drawn evenly; the world settles the key. */
export const blueprint: Blueprint = {
  id: 'transit-gateway-broken',
  topic: 'transit-gateway',
  weight: 2,
  draw(rng: Rng): Draft {
    if (rng.chance(0.15)) return overlapping(rng);
    const mode = rng.pick(['pair', 'pair', 'site', 'endpoint', 'egress'] as const);
    const trio = someTrio(rng);
    const names: Hub['names'] = mode === 'egress' ? [trio[0], t('egress', '송신'), trio[2]] : mode === 'endpoint' ? [trio[0], t('shared services', '공유 서비스'), trio[2]] : trio;
    const [a, b, c] = someBlocks(rng, 3) as [string, string, string];
    const unattached = rng.chance(0.45);
    const shuffled = rng.shuffle(partsOf[mode]);
    const first = shuffled[0] as Part;
    const second = rng.chance(0.4) ? shuffled.slice(1).find((x) => !(inLists(x, unattached) && inLists(first, unattached))) : undefined;
    const faults = new Set<Part>(second ? [first, second] : [first]);
    const h: Hub = {
      mode, names, region: someRegions(rng, 1)[0] as string, blocks: [a, b, c], site: rng.pick(sites), code: rng.pick(serviceUses).code,
      unattached: unattached && faults.has('spoke'), blackhole: mode !== 'site' && rng.chance(0.4), faults,
    };
    const byOperations = rng.chance(0.35);
    const order = orderOf(h, rng);
    return {
      world: worldOf(h),
      labels: labelsOf(h),
      scene: () => brokenScenes(h, order),
      ...triesOf(h, byOperations, rng),
      wishes: wishesOf(h),
      even: 'world',
      objectives: [byOperations ? 'operations' : null],
    };
  },
};

/** Who may talk to whom over the gateway, with all of `mended` put right. */
function lists(h: Hub, mended: ReadonlySet<Part>): string[][] {
  const broken = (x: Part): boolean => h.faults.has(x) && !mended.has(x);
  const open = !(broken('back') || broken('table') || (broken('spoke') && !h.unattached));
  if (h.mode === 'site') return [['y', 'z'], ['dc', 'z'], ...(open ? [['dc', 'y']] : [])];
  // A gateway that associates and propagates by default lets a new attachment talk to every other one.
  if (h.unattached) return open ? [['x', 'y', 'z']] : [['y', 'z']];
  return [['y', 'z'], ...(open ? [['x', 'y']] : [])];
}

const attached = (h: Hub): string[] => [...(h.mode === 'site' || h.unattached ? [] : ['x']), 'y', 'z'];

function worldOf(h: Hub): NonNullable<Scenario['world']> {
  const { mode, faults, region, blocks } = h;
  const vpc = (id: string, i: 0 | 1 | 2) => ({ id, region, cidrs: [blocks[i]] });
  const elements: ElementInput[] = [
    { type: 'transit-gateway', id: 'hub', region, attachments: attached(h), routes: lists(h, new Set()), ...(mode === 'egress' && !faults.has('exit') ? { egress: 'y' } : {}) },
    ...(mode === 'site' ? [{ type: 'site-to-site-vpn' as const, id: 'line', site: 'dc', to: faults.has('line') ? 'z' : 'hub' }] : []),
    ...(mode === 'endpoint' ? [{ type: 'interface-endpoint' as const, id: 'door', vpc: 'y', service: 'svc', azs: 2, privateDns: false, securityGroup: faults.has('group') ? ['y'] : ['y', 'x'] }] : []),
    ...(mode === 'egress' ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'y' }, ...(faults.has('nat') ? [] : [{ type: 'nat-gateway' as const, id: 'nat', vpc: 'y', azs: 2 }])] : []),
  ];
  return {
    vpcs: [...(mode === 'site' ? [] : [vpc('x', 0)]), vpc('y', 1), vpc('z', 2)],
    ...(mode === 'site' ? { sites: [{ id: 'dc', cidrs: [siteBlock] }] } : {}),
    ...(mode === 'endpoint' ? { services: [{ id: 'svc', aws: h.code, region }] } : {}),
    elements,
  };
}

function labelsOf(h: Hub): Draft['labels'] {
  const [x, y, z] = h.names;
  const vpc = (id: string, name: Text): Record<string, Text> => ({ [id]: t(`the ${name.en} VPC`, `${name.ko} VPC`), [`client:${id}`]: t(`instances in the ${name.en} VPC`, `${name.ko} VPC의 인스턴스`) });
  return {
    ...vpc('x', x), ...vpc('y', y), ...vpc('z', z),
    dc: t(`the ${h.site.en}`, h.site.ko), 'client:dc': t(`servers in the ${h.site.en}`, `${h.site.ko}의 서버`), svc: serviceName(h.code),
    hub: t('transit gateway', 'Transit Gateway'), line: t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), door: t('interface endpoint', '인터페이스 엔드포인트'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'),
  };
}

const says = (...pairs: readonly (readonly [string, string])[]): Text[] => pairs.map(([en, ko]) => ({ en, ko }));

/** The change that puts one part right. Of a part that is right already it changes nothing; where two are wrong it is none, lest it undo the other change of a pair. */
function fixOf(h: Hub, part: Part): Step {
  const [x, y] = h.names.map(vpcNamed) as [Text, Text, Text];
  const [bx, by] = h.blocks;
  const far = h.mode === 'egress' ? '0.0.0.0/0' : by;
  const back = h.mode === 'site' ? siteBlock : bx;
  const mend = (set: Record<string, unknown>, say: () => readonly Text[], id = 'hub'): Step => (h.faults.has(part) || h.faults.size === 1 ? { changes: [{ id, set }], say: late(say) } : { elements: [{ type: 'other', what: `${part}: in place already` }], say });
  const routes = { routes: lists(h, new Set([part])) };
  switch (part) {
    case 'spoke':
      return h.unattached ? mend({ attachments: ['x', 'y', 'z'] }, () => attachWays(x, far)) : mend(routes, () => routeToHubWays(x, far));
    case 'back':
      return mend(routes, () => routeToHubWays(y, back));
    case 'table':
      if (h.mode === 'site') return mend(routes, () => propagateWays(t('the VPN attachment', 'VPN 연결'), y));
      if (h.unattached) return mend(routes, () => defaultTableWays);
      return mend(routes, () => (h.blackhole ? repointRouteWays(by, x, y) : propagateWays(y, x)));
    case 'line':
      return mend({ to: 'hub' }, () => retargetVpnWays, 'line');
    case 'group':
      return mend({ securityGroup: ['y', 'x'] }, () => admitWays(t(bx, `${bx} 블록`)), 'door');
    case 'exit':
      return mend({ egress: 'y' }, () => staticRouteWays('0.0.0.0/0', t(`the ${h.names[0].en} and ${h.names[2].en} VPCs`, `${h.names[0].ko} 및 ${h.names[2].ko} VPC`), y));
    case 'nat':
      return { elements: h.faults.has('nat') ? [{ type: 'nat-gateway', vpc: 'y', azs: 2 }] : [{ type: 'other', what: 'nat: in place already' }], say: egressNatWays };
  }
}

/** What works without mending the gateway. */
const rivals: ReadonlySet<string> = new Set(['peering x y', 'own vpn', 'own endpoint', 'own way out']);

/** What else a person might try. */
function around(h: Hub): Sketch[] {
  const [x, y, z] = h.names.map(vpcNamed) as [Text, Text, Text];
  const [bx, by] = h.blocks;
  const peer = (a: string, b: string, na: Text, nb: Text): Sketch => one(`peering ${a} ${b}`, { elements: [{ type: 'vpc-peering', vpcs: [a, b] }], say: late(() => peeringWays(na, nb)) });
  const flat = one('one table', { changes: [{ id: 'hub', set: { routes: 'full' } }], say: flatWays });
  // One table helps where the routes in the subnets are in place.
  const tables = h.faults.has('spoke') || h.faults.has('back') ? [] : [flat];
  const idle = (what: string, say: () => readonly Text[]): Sketch => one(what, { elements: [{ type: 'other', what }], say: late(say) });
  // A route more in the gateway, after which it routes as before.
  const gateway = (what: string, say: () => readonly Text[]): Sketch => (h.faults.size > 1 ? idle(what, say) : one(what, { changes: [{ id: 'hub', set: { routes: lists(h, new Set()) } }], say: late(say) }));
  if (h.mode === 'site')
    return [...tables, peer('y', 'z', y, z), one('own vpn', { elements: [{ type: 'site-to-site-vpn', site: 'dc', to: 'y' }], say: late(() => secondVpnWays(t(`the ${h.site.en}`, h.site.ko), y)) })];
  if (h.mode === 'endpoint')
    return [
      ...tables,
      one('own endpoint', { elements: [{ type: 'interface-endpoint', vpc: 'x', service: 'svc', azs: 2 }], say: late(() => ownFaceWays(serviceName(h.code), x)) }),
      one('private dns', { changes: [{ id: 'door', set: { privateDns: true } }], say: late(() => privateDnsInWays(y)) }),
      idle('dns support', () => dnsSupportWays(y)),
    ];
  if (h.mode === 'egress')
    return [
      ...tables, peer('x', 'z', x, z),
      one('own way out', { elements: [{ type: 'internet-gateway', vpc: 'x' }, { type: 'nat-gateway', vpc: 'x', azs: 2 }], say: late(() => briefNatWays(x)) }),
      idle('a route from the internet gateway', () => routeToHubWays(y, bx, t('public ', '퍼블릭 '))),
    ];
  return [
    ...tables, peer('x', 'y', x, y), peer('x', 'z', x, z),
    idle('dns support', () => dnsSupportWays(y)),
    ...(h.blackhole || h.unattached || !h.faults.has('table') ? [] : [gateway('a route in the gateway for the far side', () => staticRouteWays(by, y, y))]),
  ];
}

/**
 * What mends it and what does not: single changes, or pairs of them where two things are wrong.
 * @param byOperations whether ways around the gateway stand beside them: those work too, and leave more to operate
 */
function triesOf(h: Hub, byOperations: boolean, rng: Rng): { sketches: Sketch[]; steps: Step[] } {
  const parts = partsOf[h.mode];
  const fix = new Map(parts.map((x) => [x, fixOf(h, x)]));
  const ways = around(h).filter((w) => byOperations || !rivals.has(w.key));
  const steps = [...fix.values(), ...ways.filter((w) => w.key !== 'one table').flatMap((w) => w.steps)];
  if (h.faults.size === 1) return { steps, sketches: [...parts.map((x) => one(x, fix.get(x) as Step)), ...rng.shuffle(ways)] };
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => one(`${a} and ${b}`, ...rng.shuffle([fix.get(a) as Step, fix.get(b) as Step]))));
  // What does not help stands beside one of these changes too: a single step among pairs would be known by its length.
  const beside = ways.map((w) => {
    const half = rng.pick(parts);
    return rivals.has(w.key) || w.key === 'one table' ? w : one(`${half} and ${w.key}`, ...rng.shuffle([fix.get(half) as Step, ...w.steps]));
  });
  return { steps, sketches: [...pairs, ...rng.shuffle(beside)] };
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

function wishesOf(h: Hub): Wish[] {
  const [x, y, z] = h.names;
  const { en: site, ko: siteKo } = h.site;
  const service = serviceName(h.code);
  const wish = (requirement: Wish['requirement'], ...say: readonly (readonly [string, string])[]): Wish => ({ requirement, say: late(() => says(...say)) });
  const [from, who] = h.mode === 'site' ? ['dc', t(`the ${site}`, siteKo)] : ['x', t(`the ${x.en} VPC`, `${x.ko} VPC`)];
  const [to, what] = h.mode === 'endpoint' ? ['svc', service] : h.mode === 'egress' ? ['internet', t('the internet', '인터넷')] : ['y', t(`the ${y.en} VPC`, `${y.ko} VPC`)];
  const reach = wish(
    { reach: { from, to } },
    [`${cap(who.en)} must be able to open connections to ${what.en}.`, `${who.ko}에서 ${p(what.ko, '으로/로')} 연결을 시작할 수 있어야 합니다.`],
    [`Connections from ${who.en} to ${what.en} must succeed.`, `${who.ko}에서 ${p(what.ko, '으로/로')} 보내는 연결 요청이 성공해야 합니다.`],
    [`The company must enable ${who.en} to reach ${what.en}.`, `${who.ko}에서 ${what.ko}에 연결할 수 있도록 해야 합니다.`],
  );
  const apart = (a: string, b: string, na: Text, nb: Text): Wish => wish(
    { isolate: { from: a, to: b } },
    [`${cap(na.en)} must have no path to ${nb.en}.`, `${na.ko}에서 ${p(nb.ko, '으로/로')} 가는 경로가 없어야 합니다.`],
    [`Security rules forbid connections from ${na.en} to ${nb.en}.`, `보안 규정에 따라 ${na.ko}에서 ${nb.ko}에 연결할 수 없어야 합니다.`],
  );
  const third = t(`the ${z.en} VPC`, `${z.ko} VPC`);
  const first = t(`the ${x.en} VPC`, `${x.ko} VPC`);
  if (h.mode === 'site')
    return [
      reach, apart('y', 'dc', t(`the ${y.en} VPC`, `${y.ko} VPC`), t(`the ${site}`, siteKo)),
      wish({ reach: { from: 'dc', to: 'z' } }, [`The ${site} must be able to connect to the ${z.en} VPC.`, `${siteKo}에서 ${z.ko} VPC에 연결할 수 있어야 합니다.`], [`The ${z.en} VPC must be within reach of the ${site}.`, `${siteKo}에서 ${z.ko} VPC에 액세스할 수 있어야 합니다.`]),
    ];
  if (h.mode === 'endpoint')
    return [
      reach,
      wish({ private: { from, to } }, [`${cap(who.en)} must reach ${service.en} without an internet gateway or NAT device in the path.`, `${p(who.ko, '은/는')} 경로에 인터넷 게이트웨이나 NAT 디바이스 없이 ${service.ko}에 연결해야 합니다.`], [`Private access from ${who.en} to ${service.en} must work.`, `${who.ko}에서 ${service.ko}에 대한 프라이빗 액세스가 가능해야 합니다.`]),
      apart('x', 'z', first, third),
    ];
  if (h.mode === 'egress') return [reach, apart('x', 'z', first, third), apart('internet', 'x', t('the internet', '인터넷'), first), wish({ survivesAz: { from, to } }, [`Internet access of ${who.en} must withstand the loss of an Availability Zone.`, `${who.ko}의 인터넷 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.`], [`If one Availability Zone fails, ${who.en} must still reach the internet.`, `가용 영역 1개에 장애가 발생해도 ${who.ko}에서 인터넷에 연결할 수 있어야 합니다.`])];
  return [reach, apart('x', 'z', first, third), apart('z', 'x', third, first)];
}
