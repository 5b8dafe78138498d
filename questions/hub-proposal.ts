import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { goal, outcomesOf, type Goal } from './outcomes.ts';
import { serviceText } from './private-dns-words.ts';
import { someBlocks, someRegions } from './shared.ts';
import { row, t, vpcLabels } from './vpc-words.ts';

/** How the workload VPC is joined to the shared VPC. */
type Link = 'peering' | 'one side' | 'gateway' | 'far gateway' | 'vpn' | 'overlap';

/** A plan to share what one VPC has with another: will it work, and for what. */
export const blueprint: Blueprint = {
  id: 'hub-proposal',
  topic: 'vpc-peering',
  weight: 2,
  drawClaims(rng: Rng): ClaimsDraft {
    const link = rng.pick(['peering', 'peering', 'peering', 'one side', 'gateway', 'gateway', 'far gateway', 'vpn', 'overlap'] as const);
    const [region, elsewhere] = someRegions(rng, 2) as [string, string];
    const [one, two] = someBlocks(rng, 2) as [string, string];
    const egress = link === 'gateway' && rng.chance(0.5);
    const code = rng.pick(['sqs', 'kms', 'secretsmanager', 'logs', 'sns', 'ssm'] as const);
    const closed = rng.chance(0.25);
    const far = link === 'far gateway';
    const blocks: readonly [string, string] = link === 'overlap' ? [one, one] : [one, two];
    const elements: ElementInput[] = [
      { type: 'internet-gateway', id: 'igw', vpc: 'shared' },
      { type: 'nat-gateway', id: 'nat', vpc: 'shared', azs: 2 },
      { type: 'gateway-endpoint', id: 'door', vpc: 'shared', service: 'store' },
      { type: 'interface-endpoint', id: 'face', vpc: 'shared', service: 'api', securityGroup: closed ? ['shared'] : ['shared', 'load'] },
      ...linkOf(link, region, egress),
    ];
    const api = serviceText(code);
    const who = t('the workload instances', '워크로드 인스턴스');
    const goals: Goal[] = [
      goal('load', 'files', who, t('the file servers', '파일 서버')),
      goal('load', 'api', who, api),
      goal('load', 'store', who, t('Amazon S3', 'Amazon S3')),
      goal('load', 'internet', who, t('websites on the internet', '인터넷의 웹 사이트')),
    ];
    const chosen = rng.shuffle(goals).slice(0, 3);
    const about = (id: string) => chosen.some((g) => g.to === id);
    const f: Facts = { link, region, elsewhere: far ? elsewhere : region, blocks, api, closed, egress, api_: about('api'), store: about('store'), net: about('internet'), files: about('files') };
    const has = rng.shuffle(thingsOf(f));
    return {
      world: {
        vpcs: [{ id: 'load', region: f.elsewhere, cidrs: [blocks[0]] }, { id: 'shared', region, cidrs: [blocks[1]] }],
        services: [{ id: 'files', vpc: 'shared' }, { id: 'store', aws: 's3', region }, { id: 'api', aws: code, region }],
        elements,
      },
      labels: {
        ...vpcLabels('load', t('workload', '워크로드')), ...vpcLabels('shared', t('shared', '공유')), 'client:load': who, files: t('the file servers', '파일 서버'), store: t('Amazon S3', 'Amazon S3'), api,
        igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'), door: t('gateway endpoint', '게이트웨이 엔드포인트'), face: t('interface endpoint', '인터페이스 엔드포인트'), hub: t('transit gateway', 'Transit Gateway'), link: t('peering connection', '피어링 연결'), tunnel: t('VPN tunnel', 'VPN 터널'),
      },
      scene: () => scenes(f, has),
      facts: [],
      outcomes: outcomesOf(chosen),
    };
  },
};

interface Facts {
  readonly link: Link;
  readonly region: string;
  readonly elsewhere: string;
  readonly blocks: readonly [string, string];
  readonly api: Text;
  readonly closed: boolean;
  readonly egress: boolean;
  /** What of the shared VPC the options speak of; the rest is not told. */
  readonly api_: boolean;
  readonly store: boolean;
  readonly net: boolean;
  readonly files: boolean;
}

function linkOf(link: Link, region: string, egress: boolean): ElementInput[] {
  if (link === 'vpn') return [{ type: 'software-vpn', id: 'tunnel', vpcs: ['load', 'shared'] }];
  if (link === 'gateway' || link === 'far gateway') return [{ type: 'transit-gateway', id: 'hub', region, attachments: ['load', 'shared'], ...(egress ? { egress: 'shared' } : {}) }];
  return [{ type: 'vpc-peering', id: 'link', vpcs: ['load', 'shared'], routes: link === 'one side' ? 'load' : 'both' }];
}

/** What the shared VPC has, of what the options speak of. */
const thingsOf = (f: Facts): Text[] => [
  ...(f.files ? [t('file servers', '파일 서버')] : []),
  ...(f.api_ ? [t(`an interface endpoint for ${f.api.en}`, `${f.api.ko}용 인터페이스 엔드포인트`)] : []),
  ...(f.store ? [t('a gateway endpoint for Amazon S3', 'Amazon S3용 게이트웨이 엔드포인트')] : []),
  ...(f.net ? [t('NAT gateways behind an internet gateway', '인터넷 게이트웨이와 NAT 게이트웨이')] : []),
];

function scenes(f: Facts, has: readonly Text[]): Wording[] {
  const [own, other] = f.blocks;
  const en = has.length > 2 ? `${has.slice(0, -1).map((x) => x.en).join(', ')}, and ${has.at(-1)?.en}` : has.map((x) => x.en).join(' and ');
  const ko = p(has.map((x) => x.ko).join(', '), '이/가');
  const away = t(`in ${f.elsewhere}`, `${f.elsewhere} 리전의`);
  // The Region that is told second, where it is the first one again.
  const again = (region: string): string => (f.elsewhere === f.region ? 'in the same Region' : `in ${region}`);
  const againKo = (region: string): string => (f.elsewhere === f.region ? '같은 리전' : `${region} 리전`);
  const plan: Readonly<Record<Link, Text>> = {
    peering: t('The plan is to peer the two VPCs, with routes on both sides.', '두 VPC를 피어링하고 양쪽에 경로를 추가할 계획입니다.'),
    'one side': t('The plan is to peer the two VPCs and to add a route to the shared VPC in the route tables of the workload VPC.', '두 VPC를 피어링하고 워크로드 VPC의 라우팅 테이블에만 공유 VPC로 가는 경로를 추가할 계획입니다.'),
    gateway: f.egress
      ? t('The plan is to attach both VPCs to a transit gateway, with routes between them and a default route to the shared VPC.', '두 VPC를 Transit Gateway에 연결하고 서로 간의 경로와 공유 VPC로 향하는 기본 경로를 추가할 계획입니다.')
      : t('The plan is to attach both VPCs to a transit gateway, with routes for their two CIDR blocks.', '두 VPC를 Transit Gateway에 연결하고 두 CIDR 블록에 대한 경로를 추가할 계획입니다.'),
    'far gateway': t(`The plan is to attach both VPCs to one transit gateway in ${f.region} and to route between them.`, `두 VPC를 ${f.region} 리전의 Transit Gateway 1개에 연결하고 서로 간에 라우팅할 계획입니다.`),
    vpn: t('The plan is to join the two VPCs by an IPsec tunnel between self-managed VPN instances.', '자체 관리형 VPN 인스턴스 간의 IPsec 터널로 두 VPC를 연결할 계획입니다.'),
    overlap: t('The plan is to request a peering connection between the two VPCs and to add routes on both sides.', '두 VPC 간에 피어링 연결을 요청하고 양쪽에 경로를 추가할 계획입니다.'),
  };
  const group = f.api_ ? (f.closed ? t('The security group of the interface endpoint admits the shared VPC.', '인터페이스 엔드포인트의 보안 그룹은 공유 VPC의 트래픽을 허용합니다.') : t('The security group of the interface endpoint admits both VPCs.', '인터페이스 엔드포인트의 보안 그룹은 두 VPC의 트래픽을 허용합니다.')) : t('', '');
  const isolated = t('The workload VPC has private subnets and nothing else.', '워크로드 VPC에는 프라이빗 서브넷만 있습니다.');
  const tell = (a: string, b: string, rest: readonly Text[]): Text => row(t(`{who} ${a}`, `{who} ${b}`), ...rest);
  const later = [isolated, group, plan[f.link]];
  const sooner = [plan[f.link], isolated, group];
  return [
    () => tell(`has ${en} in a shared VPC (${other}) in ${f.region}. A workload VPC (${own}) ${again(f.elsewhere)} is to benefit from them.`, `${f.region} 리전의 공유 VPC(${other})를 운영합니다. 이 VPC에는 ${ko} 있습니다. ${againKo(f.elsewhere)}의 워크로드 VPC(${own})에서 이를 함께 사용하려고 합니다.`, later),
    () => tell(`wants to save costs by sharing the resources of one VPC. The shared VPC (${other}, ${f.region}) contains ${en}; the workload VPC (${own}) is ${again(f.elsewhere)}.`, `한 VPC에 있는 리소스를 공유하여 비용을 절감하려고 합니다. 공유 VPC(${other}, ${f.region} 리전)에는 ${ko} 있으며, 워크로드 VPC(${own})는 ${againKo(f.elsewhere)}에 있습니다.`, later),
    () => tell(`reviews a proposal of its network team. In ${f.region} there is a shared VPC (${other}) with ${en}. It is to serve a workload VPC (${own}) ${again(f.elsewhere)}.`, `네트워크 팀의 제안을 검토하고 있습니다. ${f.region} 리전의 공유 VPC(${other})에는 ${ko} 있습니다. ${againKo(f.elsewhere)}의 워크로드 VPC(${own})에서 이 VPC를 활용하려는 제안입니다.`, sooner),
    () => tell(`opens a workload VPC (${own}) ${away.en}. An engineer proposes to build no endpoints or gateways there and to use those of a shared VPC (${other}) ${again(f.region)}, which has ${en}.`, `${away.ko} 워크로드 VPC(${own})를 새로 만듭니다. 한 엔지니어는 여기에 엔드포인트나 게이트웨이를 만들지 않고 ${againKo(f.region)}의 공유 VPC(${other})에 있는 것을 사용하자고 제안합니다. 공유 VPC에는 ${ko} 있습니다.`, sooner),
    () => tell(`runs central services in a shared VPC (${other}) in ${f.region}: ${en}. A new team gets a workload VPC (${own}) ${again(f.elsewhere)}.`, `${f.region} 리전의 공유 VPC(${other})에서 중앙 서비스를 운영하며, 이 VPC에는 ${ko} 있습니다. 새 팀은 ${againKo(f.elsewhere)}의 워크로드 VPC(${own})를 사용합니다.`, later),
    () => tell(`merges the networks of two departments. One owns a shared VPC (${other}, ${f.region}) with ${en}, the other an isolated workload VPC (${own}) ${again(f.elsewhere)}.`, `두 부서의 네트워크를 통합하고 있습니다. 한 부서의 공유 VPC(${other}, ${f.region} 리전)에는 ${ko} 있고, 다른 부서에는 ${againKo(f.elsewhere)}의 격리된 워크로드 VPC(${own})가 있습니다.`, later),
    () => tell(`considers removing the gateways and endpoints of a workload VPC (${own}) ${away.en}, since a shared VPC (${other}) ${again(f.region)} has ${en}.`, `${f.region} 리전의 공유 VPC(${other})에 ${ko} 있으므로 ${againKo(f.elsewhere)}의 워크로드 VPC(${own})에서 게이트웨이와 엔드포인트를 제거하는 방안을 검토하고 있습니다.`, sooner),
    () => tell(`drafts a landing zone in which a shared VPC (${other}) in ${f.region} holds ${en}. The first workload VPC (${own}) is created ${again(f.elsewhere)}.`, `${f.region} 리전의 공유 VPC(${other})에 ${ko} 있는 랜딩 존을 설계하고 있습니다. 첫 번째 워크로드 VPC(${own})는 ${againKo(f.elsewhere)}에 생성합니다.`, later),
    () => tell(`asks a consultant to check a drawing. It shows a workload VPC (${own}) ${away.en} and a shared VPC (${other}) ${again(f.region)} with ${en}.`, `컨설턴트에게 네트워크 구성도의 검토를 요청했습니다. 구성도에는 ${away.ko} 워크로드 VPC(${own})와 ${againKo(f.region)}의 공유 VPC(${other})가 있으며, 공유 VPC에는 ${ko} 있습니다.`, sooner),
    () => tell(`moves a batch system into a workload VPC (${own}) ${away.en}. What it needs exists in a shared VPC (${other}) ${again(f.region)}: ${en}.`, `배치 시스템을 ${away.ko} 워크로드 VPC(${own})로 옮깁니다. 필요한 리소스는 ${againKo(f.region)}의 공유 VPC(${other})에 있으며, 여기에는 ${ko} 있습니다.`, later),
    () => tell(`is connecting a workload VPC (${own}) ${away.en}. A shared VPC (${other}) ${again(f.region)} offers ${en}.`, `${away.ko} 워크로드 VPC(${own})를 연결하고 있습니다. ${againKo(f.region)}의 공유 VPC(${other})에는 ${ko} 있습니다.`, later),
    () => tell(`wrote a template that creates a workload VPC (${own}) ${away.en} and connects it with a shared VPC (${other}) ${again(f.region)}. The shared VPC comes with ${en}.`, `${away.ko} 워크로드 VPC(${own})를 생성하여 ${againKo(f.region)}의 공유 VPC(${other})에 연결하는 템플릿을 작성했습니다. 공유 VPC에는 ${ko} 있습니다.`, sooner),
    () => tell(`sets up a workload VPC (${own}) ${away.en} for contractors. Its operations team would rather not duplicate what a shared VPC (${other}) ${again(f.region)} has: ${en}.`, `외주 인력을 위한 워크로드 VPC(${own})를 ${f.elsewhere} 리전에 구성합니다. 운영 팀은 ${againKo(f.region)}의 공유 VPC(${other})에 있는 것을 중복해서 만들지 않으려고 합니다. 공유 VPC에는 ${ko} 있습니다.`, sooner),
    () => tell(`checks for its developers which of the things in a shared VPC (${other}) in ${f.region} a workload VPC (${own}) ${again(f.elsewhere)} can use. The shared VPC has ${en}.`, `${away.ko} 워크로드 VPC(${own})에서 ${againKo(f.region)}의 공유 VPC(${other})에 있는 리소스 중 무엇을 사용할 수 있는지 묻는 개발자의 질문에 답하고 있습니다. 공유 VPC에는 ${ko} 있습니다.`, later),
  ];
}
