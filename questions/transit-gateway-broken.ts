import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { serviceUses } from './service-uses.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { partsOf, siteBlock, type Hub, type Part } from './transit-gateway-broken-hub.ts';
import { brokenScenes } from './transit-gateway-broken-scenes.ts';
import { overlapping } from './transit-gateway-broken-overlap.ts';
import { serviceName, someTrio, t } from './vpc-words.ts';

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
    return {
      world: worldOf(h),
      labels: labelsOf(h),
      scene: brokenScenes(h, rng),
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

/** The change that puts one part right. A part that is right already is left as it is: to do it again changes nothing. */
function fixOf(h: Hub, part: Part): Step {
  const [x, y, z] = h.names;
  const [bx, by] = h.blocks;
  const far = h.mode === 'egress' ? '0.0.0.0/0' : by;
  const back = h.mode === 'site' ? siteBlock : bx;
  const mend = (set: Record<string, unknown>, say: Text[], id = 'hub'): Step => (h.faults.has(part) ? { changes: [{ id, set }], say } : { elements: [{ type: 'other', what: `${part}: in place already` }], say });
  const routes = { routes: lists(h, new Set([part])) };
  switch (part) {
    case 'spoke':
      if (h.unattached)
        return mend({ attachments: ['x', 'y', 'z'] }, says(
          [`Attach the ${x.en} VPC to the transit gateway, and add a route for ${far} in its subnet route tables.`, `${x.ko} VPC를 Transit Gateway에 연결하고 서브넷 라우팅 테이블에 ${far} 경로를 추가합니다.`],
          [`Create a transit gateway attachment for the ${x.en} VPC. Route ${far} from its subnets to the transit gateway.`, `${x.ko} VPC에 대한 Transit Gateway 연결을 생성합니다. 서브넷에서 ${far} 대상 트래픽을 Transit Gateway로 라우팅합니다.`],
          [`Connect the ${x.en} VPC with a new transit gateway attachment, and point ${far} to it in the subnet route tables.`, `새 Transit Gateway 연결로 ${x.ko} VPC를 연결하고 서브넷 라우팅 테이블에서 ${far} 대상의 경로가 이를 가리키도록 설정합니다.`],
        ));
      return mend(routes, says(
        [`Add a route for ${far} with the transit gateway as its target to the subnet route tables of the ${x.en} VPC.`, `${x.ko} VPC의 서브넷 라우팅 테이블에 Transit Gateway를 대상으로 하는 ${far} 경로를 추가합니다.`],
        [`Update the subnet route tables of the ${x.en} VPC so that they send ${far} to the transit gateway.`, `${far} 대상 트래픽을 Transit Gateway로 보내도록 ${x.ko} VPC의 서브넷 라우팅 테이블을 업데이트합니다.`],
        [`In the ${x.en} VPC, route ${far} from the subnets to the transit gateway.`, `${x.ko} VPC의 서브넷에서 ${far} 대상 트래픽을 Transit Gateway로 라우팅합니다.`],
      ));
    case 'back':
      return mend(routes, says(
        [`Add a route for ${back} with the transit gateway as its target to the subnet route tables of the ${y.en} VPC.`, `${y.ko} VPC의 서브넷 라우팅 테이블에 Transit Gateway를 대상으로 하는 ${back} 경로를 추가합니다.`],
        [`Update the subnet route tables of the ${y.en} VPC so that they send ${back} to the transit gateway.`, `${back} 대상 트래픽을 Transit Gateway로 보내도록 ${y.ko} VPC의 서브넷 라우팅 테이블을 업데이트합니다.`],
        [`In the ${y.en} VPC, route ${back} from the subnets to the transit gateway.`, `${y.ko} VPC의 서브넷에서 ${back} 대상 트래픽을 Transit Gateway로 라우팅합니다.`],
      ));
    case 'table':
      if (h.mode === 'site')
        return mend(routes, says(
          [`Propagate the routes of the VPN attachment to the transit gateway route table of the ${y.en} VPC.`, `VPN 연결의 경로를 ${y.ko} VPC의 Transit Gateway 라우팅 테이블에 전파합니다.`],
          [`Enable route propagation from the VPN attachment in the transit gateway route table that the ${y.en} VPC uses.`, `${y.ko} VPC에서 사용하는 Transit Gateway 라우팅 테이블에서 VPN 연결의 경로 전파를 활성화합니다.`],
        ));
      if (h.unattached)
        return mend(routes, says(
          [`Turn on default route table association and propagation for the transit gateway.`, `Transit Gateway의 기본 라우팅 테이블 연결과 기본 라우팅 테이블 전파를 활성화합니다.`],
          [`Modify the transit gateway so that it associates new attachments with its default route table and propagates their routes to it.`, `새 연결을 기본 라우팅 테이블에 연결하고 그 경로를 이 테이블에 전파하도록 Transit Gateway를 수정합니다.`],
        ));
      return mend(routes, h.blackhole
        ? says(
            [`In the transit gateway route table of the ${x.en} VPC, point the static route for ${by} to the attachment of the ${y.en} VPC.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에서 ${by} 정적 경로가 ${y.ko} VPC 연결을 가리키도록 설정합니다.`],
            [`Replace the route for ${by} in the transit gateway route table of the ${x.en} VPC with a route to the ${y.en} VPC.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에 있는 ${by} 경로를 ${y.ko} VPC로 향하는 경로로 교체합니다.`],
          )
        : says(
            [`Propagate the routes of the ${y.en} VPC to the transit gateway route table of the ${x.en} VPC.`, `${y.ko} VPC의 경로를 ${x.ko} VPC의 Transit Gateway 라우팅 테이블에 전파합니다.`],
            [`Add a static route for ${by} to the transit gateway route table of the ${x.en} VPC, with the ${y.en} attachment as target.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에 ${y.ko} VPC 연결을 대상으로 하는 ${by} 정적 경로를 추가합니다.`],
          ));
    case 'line':
      return mend({ to: 'hub' }, says(
        [`Change the target gateway of the VPN connection to the transit gateway.`, `VPN 연결의 대상 게이트웨이를 Transit Gateway로 변경합니다.`],
        [`Modify the VPN connection so that it ends at the transit gateway.`, `Transit Gateway에서 종단되도록 VPN 연결을 수정합니다.`],
      ), 'line');
    case 'group':
      return mend({ securityGroup: ['y', 'x'] }, says(
        [`Add an inbound HTTPS rule for ${bx} to the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에 ${bx}에 대한 인바운드 HTTPS 규칙을 추가합니다.`],
        [`Let HTTPS from ${bx} into the security group of the interface endpoint.`, `인터페이스 엔드포인트의 보안 그룹에서 ${bx}의 HTTPS를 허용합니다.`],
        [`Change the security group of the interface endpoint so that it admits HTTPS from ${bx}.`, `${bx}에서 오는 HTTPS를 허용하도록 인터페이스 엔드포인트의 보안 그룹을 변경합니다.`],
      ), 'door');
    case 'exit':
      return mend({ egress: 'y' }, says(
        [`Add a static route for 0.0.0.0/0 to the egress VPC in the transit gateway route table of the ${x.en} VPC and the ${z.en} VPC.`, `${x.ko} VPC와 ${z.ko} VPC의 Transit Gateway 라우팅 테이블에 송신 VPC로 향하는 0.0.0.0/0 정적 경로를 추가합니다.`],
        [`In the transit gateway route table of the ${x.en} VPC and the ${z.en} VPC, send 0.0.0.0/0 to the attachment of the egress VPC.`, `${x.ko} VPC와 ${z.ko} VPC의 Transit Gateway 라우팅 테이블에서 0.0.0.0/0 트래픽을 송신 VPC 연결로 보냅니다.`],
      ));
    case 'nat':
      return h.faults.has('nat')
        ? { elements: [{ type: 'nat-gateway', vpc: 'y', azs: 2 }], say: natSays }
        : { elements: [{ type: 'other', what: 'nat: in place already' }], say: natSays };
  }
}
const natSays = says(
  ['Deploy NAT gateways in public subnets of two Availability Zones of the egress VPC, and route traffic from the transit gateway to them.', '송신 VPC의 가용 영역 2개에 있는 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 Transit Gateway에서 오는 트래픽을 이 게이트웨이로 라우팅합니다.'],
  ['Create a NAT gateway in each of two Availability Zones of the egress VPC as the next hop of traffic from the transit gateway.', '송신 VPC의 가용 영역 2개에 NAT 게이트웨이를 하나씩 생성하여 Transit Gateway에서 오는 트래픽의 다음 홉으로 사용합니다.'],
);

/** What works without mending the gateway. */
const rivals: ReadonlySet<string> = new Set(['peering x y', 'own vpn', 'own endpoint', 'own way out']);

/** What else a person might try. */
function around(h: Hub): Sketch[] {
  const [x, y, z] = h.names;
  const [bx, by] = h.blocks;
  const peer = (a: string, b: string, na: Text, nb: Text): Sketch => one(`peering ${a} ${b}`, {
    elements: [{ type: 'vpc-peering', vpcs: [a, b] }],
    say: says([`Create a VPC peering connection between the ${na.en} VPC and the ${nb.en} VPC, with routes on both sides.`, `${na.ko} VPC와 ${nb.ko} VPC 간에 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.`], [`Peer the ${na.en} VPC with the ${nb.en} VPC, and update the route tables of both.`, `${na.ko} VPC를 ${nb.ko} VPC와 피어링하고 두 VPC의 라우팅 테이블을 업데이트합니다.`]),
  });
  const flat = one('one table', {
    changes: [{ id: 'hub', set: { routes: 'full' } }],
    say: says(['Associate all attachments with one transit gateway route table, and propagate their routes to it.', '모든 연결을 하나의 Transit Gateway 라우팅 테이블에 연결하고 각 연결의 경로를 이 테이블에 전파합니다.'], ['Use a single transit gateway route table with the propagated routes of all attachments.', '모든 연결의 경로가 전파된 단일 Transit Gateway 라우팅 테이블을 사용합니다.']),
  });
  // One table helps where the routes in the subnets are in place.
  const tables = h.faults.has('spoke') || h.faults.has('back') ? [] : [flat];
  const idle = (what: string, ...say: readonly (readonly [string, string])[]): Sketch => one(what, { elements: [{ type: 'other', what }], say: says(...say) });
  if (h.mode === 'site')
    return [
      ...tables, peer('y', 'z', y, z),
      one('own vpn', { elements: [{ type: 'site-to-site-vpn', site: 'dc', to: 'y' }], say: says([`Create a second VPN connection, to a virtual private gateway of the ${y.en} VPC.`, `${y.ko} VPC의 가상 프라이빗 게이트웨이에 대한 두 번째 VPN 연결을 생성합니다.`], [`Attach a virtual private gateway to the ${y.en} VPC, and set up another VPN connection to it.`, `${y.ko} VPC에 가상 프라이빗 게이트웨이를 연결하고 이에 대한 VPN 연결을 추가로 설정합니다.`]) }),
    ];
  if (h.mode === 'endpoint')
    return [
      ...tables,
      one('own endpoint', { elements: [{ type: 'interface-endpoint', vpc: 'x', service: 'svc', azs: 2 }], say: says([`Create another interface endpoint for ${serviceName(h.code).en} in two Availability Zones of the ${x.en} VPC.`, `${x.ko} VPC의 가용 영역 2개에 ${serviceName(h.code).ko}용 인터페이스 엔드포인트를 하나 더 생성합니다.`], [`Deploy an interface endpoint for ${serviceName(h.code).en} in the ${x.en} VPC as well, in two Availability Zones.`, `${x.ko} VPC의 가용 영역 2개에도 ${serviceName(h.code).ko}용 인터페이스 엔드포인트를 배포합니다.`]) }),
      one('private dns', { changes: [{ id: 'door', set: { privateDns: true } }], say: says(['Turn on private DNS for the interface endpoint in the shared services VPC.', '공유 서비스 VPC의 인터페이스 엔드포인트에서 프라이빗 DNS를 활성화합니다.'], ['Modify the interface endpoint in the shared services VPC so that private DNS names are enabled.', '프라이빗 DNS 이름을 활성화하도록 공유 서비스 VPC의 인터페이스 엔드포인트를 수정합니다.']) }),
      idle('dns support', ['Enable DNS support on the transit gateway attachment of the shared services VPC.', '공유 서비스 VPC의 Transit Gateway 연결에서 DNS 지원을 활성화합니다.'], ['Turn on DNS support for the attachment of the shared services VPC.', '공유 서비스 VPC 연결의 DNS 지원을 활성화합니다.']),
    ];
  if (h.mode === 'egress')
    return [
      ...tables, peer('x', 'z', x, z),
      one('own way out', { elements: [{ type: 'internet-gateway', vpc: 'x' }, { type: 'nat-gateway', vpc: 'x', azs: 2 }], say: says([`Attach an internet gateway to the ${x.en} VPC, and create NAT gateways in two of its Availability Zones.`, `${x.ko} VPC에 인터넷 게이트웨이를 연결하고 이 VPC의 가용 영역 2개에 NAT 게이트웨이를 생성합니다.`], [`Give the ${x.en} VPC an internet gateway and NAT gateways in two Availability Zones of its own.`, `${x.ko} VPC에 자체 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 추가합니다.`]) }),
      idle('a route from the internet gateway', [`Add a route for ${bx} to the transit gateway in the public route tables of the egress VPC.`, `송신 VPC의 퍼블릭 라우팅 테이블에 Transit Gateway로 향하는 ${bx} 경로를 추가합니다.`], [`In the egress VPC, route ${bx} from the public subnets to the transit gateway.`, `송신 VPC의 퍼블릭 서브넷에서 ${bx} 대상 트래픽을 Transit Gateway로 라우팅합니다.`]),
    ];
  return [
    ...tables, peer('x', 'y', x, y), peer('x', 'z', x, z),
    idle('dns support', [`Enable DNS support on the transit gateway attachment of the ${y.en} VPC.`, `${y.ko} VPC의 Transit Gateway 연결에서 DNS 지원을 활성화합니다.`], [`Turn on DNS support for the attachment of the ${y.en} VPC.`, `${y.ko} VPC 연결의 DNS 지원을 활성화합니다.`]),
    ...(h.blackhole || h.unattached || !h.faults.has('table') ? [] : [idle('a route in the gateway for the far side', [`Add a static route for ${by} to the transit gateway route table that the ${y.en} VPC is associated with.`, `${y.ko} VPC에 연결된 Transit Gateway 라우팅 테이블에 ${by} 정적 경로를 추가합니다.`], [`In the transit gateway route table of the ${y.en} VPC, add a static route for its own block ${by}.`, `${y.ko} VPC의 Transit Gateway 라우팅 테이블에 자체 블록인 ${by}에 대한 정적 경로를 추가합니다.`])]),
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
  return { steps, sketches: [...pairs, ...rng.shuffle(ways)] };
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

function wishesOf(h: Hub): Wish[] {
  const [x, y, z] = h.names;
  const { en: site, ko: siteKo } = h.site;
  const service = serviceName(h.code);
  const wish = (requirement: Wish['requirement'], ...say: readonly (readonly [string, string])[]): Wish => ({ requirement, say: says(...say) });
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
