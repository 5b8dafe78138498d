import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { goal, outcomesOf, type Goal } from './outcomes.ts';
import { someBlocks, someRegions } from './shared.ts';
import { row, t, vpcLabels } from './vpc-words.ts';

interface Plan {
  readonly link: 'dx' | 'vpn';
  /** Where the link ends: at the core VPC, or at a transit gateway with both VPCs. */
  readonly end: 'vpc' | 'hub' | 'hub apart';
  /** What the core VPC has for Amazon S3. */
  readonly store: 'gateway' | 'interface' | 'closed';
  /** The data VPC uses the addresses of the site. */
  readonly overlap: boolean;
  readonly region: string;
  readonly blocks: readonly [string, string];
  readonly site: Text;
}
const sites: readonly Text[] = [t('data center', '데이터 센터'), t('plant', '생산 공장'), t('laboratory', '연구소'), t('call center', '콜센터'), t('head office', '본사'), t('print works', '인쇄소')];

/** A line from a site to AWS: what lies behind its end can be reached, or cannot. */
export const blueprint: Blueprint = {
  id: 'hybrid-proposal',
  topic: 'hybrid',
  weight: 2,
  drawClaims(rng: Rng): ClaimsDraft {
    const [one, two] = someBlocks(rng, 2) as [string, string];
    const end = rng.pick(['vpc', 'vpc', 'hub', 'hub', 'hub apart'] as const);
    const overlap = end !== 'vpc' && rng.chance(0.3);
    const f: Plan = { link: rng.pick(['dx', 'vpn'] as const), end, store: rng.pick(['gateway', 'gateway', 'interface', 'interface', 'closed'] as const), overlap, region: someRegions(rng, 1)[0] as string, blocks: [one, overlap ? '192.168.0.0/16' : two], site: rng.pick(sites) };
    const to = f.end === 'vpc' ? 'core' : 'hub';
    const elements: ElementInput[] = [
      ...(f.end === 'vpc' ? [{ type: 'vpc-peering' as const, id: 'peering', vpcs: ['core', 'data'] as [string, string] }] : [{ type: 'transit-gateway' as const, id: 'hub', region: f.region, attachments: ['core', 'data'], ...(f.end === 'hub apart' ? { routes: [['dc', 'core'], ['core', 'data']] } : {}) }]),
      f.link === 'dx' ? { type: 'direct-connect', id: 'line', site: 'dc', to } : { type: 'site-to-site-vpn', id: 'line', site: 'dc', to },
      f.store === 'gateway' ? { type: 'gateway-endpoint', id: 'door', vpc: 'core', service: 'store' } : { type: 'interface-endpoint', id: 'face', vpc: 'core', service: 'store', privateDns: false, securityGroup: f.store === 'closed' ? ['core'] : ['core', 'data', 'dc'] },
      { type: 'internet-gateway', id: 'igw', vpc: 'core' },
      { type: 'nat-gateway', id: 'nat', vpc: 'core', azs: 2 },
    ];
    const servers = t(`servers at the ${f.site.en}`, `${f.site.ko}의 서버`);
    const goals: Goal[] = [
      goal('dc', 'core', servers, t('the core VPC', '코어 VPC')),
      goal('dc', 'data', servers, t('the data VPC', '데이터 VPC')),
      goal('dc', 'store', servers, t('Amazon S3', 'Amazon S3')),
      goal('dc', 'internet', servers, t('the internet', '인터넷'), f.end === 'vpc' ? 'vpn-reaches-own-vpc' : undefined),
    ];
    const chosen = rng.shuffle([...rng.shuffle(goals.slice(1)).slice(0, 2), goals[0] as Goal]);
    const about = (id: string): boolean => chosen.some((g) => g.to === id);
    return {
      world: {
        vpcs: [{ id: 'core', region: f.region, cidrs: [f.blocks[0]] }, { id: 'data', region: f.region, cidrs: [f.blocks[1]] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: f.link === 'vpn' && !about('store') && !about('internet') }],
        services: [{ id: 'store', aws: 's3', region: f.region, publicEndpoint: true }],
        elements: elements.filter((e) => about('internet') || (e.type !== 'nat-gateway' && e.type !== 'internet-gateway')),
      },
      labels: {
        ...vpcLabels('core', t('core', '코어')), ...vpcLabels('data', t('data', '데이터')), dc: t(`the ${f.site.en}`, f.site.ko), 'client:dc': servers, store: t('Amazon S3', 'Amazon S3'), door: t('gateway endpoint', '게이트웨이 엔드포인트'), face: t('interface endpoint', '인터페이스 엔드포인트'),
        hub: t('transit gateway', 'Transit Gateway'), peering: t('peering connection', '피어링 연결'), line: f.link === 'dx' ? t('Direct Connect connection', 'Direct Connect 연결') : t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'),
      },
      scene: () => scenes(f, about),
      facts: [],
      outcomes: outcomesOf(chosen),
    };
  },
};

function scenes(f: Plan, about: (id: string) => boolean): Wording[] {
  const { site: { en, ko }, region } = f;
  const [core, data] = f.blocks;
  const line = f.link === 'dx' ? t('a Direct Connect connection', 'Direct Connect') : t('a Site-to-Site VPN connection', 'Site-to-Site VPN');
  const Line = line.en.replace('a ', 'A ');
  // A VPN needs the line that the servers themselves may not use.
  const net = about('store') || about('internet') ? t(`Firewalls at the ${en} keep the servers off the internet.`, `${ko}의 방화벽 때문에 서버는 인터넷 회선을 사용할 수 없습니다.`) : t('', '');
  const linkWays =
    f.end === 'vpc'
      ? [t(`The plan is to terminate ${line.en} at a virtual private gateway of the core VPC, which is peered with the data VPC.`, `데이터 VPC와 피어링된 코어 VPC의 가상 프라이빗 게이트웨이에 ${line.ko} 연결을 구성할 계획입니다.`), t(`${Line} is to lead to the core VPC through a virtual private gateway. VPC peering joins the core VPC with the data VPC.`, `가상 프라이빗 게이트웨이를 통해 코어 VPC에 ${line.ko} 연결을 구성하려고 합니다. 코어 VPC와 데이터 VPC는 VPC 피어링으로 연결되어 있습니다.`)]
      : f.end === 'hub'
        ? [t(`The plan is to terminate ${line.en} at a transit gateway whose one route table serves the core VPC and the data VPC as well.`, `코어 VPC와 데이터 VPC가 라우팅 테이블 하나를 공유하는 Transit Gateway에 ${line.ko} 연결을 추가하고 같은 라우팅 테이블을 사용할 계획입니다.`), t(`${Line}, the core VPC, and the data VPC are to be attached to one transit gateway with full routing.`, `하나의 Transit Gateway에 ${line.ko}, 코어 VPC, 데이터 VPC를 연결하고 모든 연결 간에 라우팅하려고 합니다.`)]
        : [t(`The plan is to terminate ${line.en} at a transit gateway with the core VPC and the data VPC attached. Its route tables connect the core VPC with either side and nothing else.`, `코어 VPC와 데이터 VPC가 연결된 Transit Gateway에 ${line.ko} 연결을 구성할 계획입니다. 라우팅 테이블은 코어 VPC를 ${ko} 및 데이터 VPC와 각각 연결하며 그 외의 연결은 없습니다.`), t(`${Line} and both VPCs are to be attached to a transit gateway, whose route tables have routes between the ${en} and the core VPC and between the two VPCs.`, `${p(line.ko, '와/과')} 두 VPC를 Transit Gateway에 연결하려고 합니다. 라우팅 테이블에는 ${p(ko, '와/과')} 코어 VPC 간의 경로와 두 VPC 간의 경로가 있습니다.`)];
  const store = !about('store')
    ? t('', '')
    : f.store === 'gateway'
      ? t('The core VPC has a gateway endpoint for Amazon S3.', '코어 VPC에는 Amazon S3용 게이트웨이 엔드포인트가 있습니다.')
      : f.store === 'closed'
        ? t('The core VPC has an interface endpoint for Amazon S3, whose security group admits the core VPC.', '코어 VPC에는 Amazon S3용 인터페이스 엔드포인트가 있으며 보안 그룹은 코어 VPC의 트래픽을 허용합니다.')
        : t(`The core VPC has an interface endpoint for Amazon S3, whose security group admits both VPCs and the ${en}.`, `코어 VPC에는 Amazon S3용 인터페이스 엔드포인트가 있으며 보안 그룹은 두 VPC와 ${ko}의 트래픽을 허용합니다.`);
  const nat = about('internet') ? t('NAT gateways in the core VPC lead to the internet.', '코어 VPC의 NAT 게이트웨이는 인터넷으로 연결됩니다.') : t('', '');
  const openings: readonly Wording[] = [
    () => t(`{who} has a core VPC (${core}) and a data VPC (${data}) in ${region} and connects its ${en} (192.168.0.0/16) to AWS.`, `{who} ${region} 리전에 코어 VPC(${core})와 데이터 VPC(${data})를 두고 있으며, ${p(ko, '을/를').replace(ko, `${ko}(192.168.0.0/16)`)} AWS에 연결하려고 합니다.`),
    () => t(`{who} plans a link from its ${en} (192.168.0.0/16) to two VPCs in ${region}, the core VPC (${core}) and the data VPC (${data}).`, `{who} ${ko}(192.168.0.0/16)에서 ${region} 리전의 코어 VPC(${core})와 데이터 VPC(${data})로 가는 연결을 계획하고 있습니다.`),
    () => t(`{who} moves part of its ${en} (192.168.0.0/16) to ${region}. There are a core VPC (${core}) and a data VPC (${data}).`, `{who} ${ko}(192.168.0.0/16)의 일부를 ${region} 리전으로 옮깁니다. 이 리전에는 코어 VPC(${core})와 데이터 VPC(${data})가 있습니다.`),
    () => t(`{who} lets a consultant check the network plan for its ${en}. The ${en} uses 192.168.0.0/16; in ${region}, the core VPC uses ${core} and the data VPC ${data}.`, `{who} ${ko}의 네트워크 계획을 컨설턴트에게 검토받고 있습니다. ${p(ko, '은/는')} 192.168.0.0/16을 사용하고, ${region} 리전의 코어 VPC는 ${core} 블록을, 데이터 VPC는 ${data} 블록을 사용합니다.`),
    () => t(`{who} wants backups from its ${en} (192.168.0.0/16) to run over a new link. A core VPC (${core}) and a data VPC (${data}) exist in ${region}.`, `{who} 새 연결을 통해 ${ko}(192.168.0.0/16)의 백업을 수행하려고 합니다. ${region} 리전에는 코어 VPC(${core})와 데이터 VPC(${data})가 있습니다.`),
    () => t(`{who} opens a ${en} with the addresses 192.168.0.0/16. Its systems in ${region} are in a core VPC (${core}) and a data VPC (${data}).`, `{who} 192.168.0.0/16 주소를 사용하는 ${p(ko, '을/를')} 개설합니다. ${region} 리전의 시스템은 코어 VPC(${core})와 데이터 VPC(${data})에 있습니다.`),
    () => t(`{who} renews the AWS connection of its ${en} (192.168.0.0/16). In ${region} it owns a core VPC (${core}) and a data VPC (${data}).`, `{who} ${ko}(192.168.0.0/16)의 AWS 연결을 새로 구성합니다. ${region} 리전에는 코어 VPC(${core})와 데이터 VPC(${data})가 있습니다.`),
    () => t(`{who} lists what its ${en} (192.168.0.0/16) will reach in ${region}, where it has a core VPC (${core}) and a data VPC (${data}).`, `{who} ${ko}(192.168.0.0/16)에서 ${region} 리전의 무엇에 연결할 수 있는지 정리하고 있습니다. 이 리전에서는 코어 VPC(${core})와 데이터 VPC(${data})가 실행됩니다.`),
    () => t(`{who} needs a permanent connection from its ${en} to AWS. The ${en} has the block 192.168.0.0/16, and two VPCs in ${region}, a core VPC (${core}) and a data VPC (${data}), are involved.`, `{who} ${p(ko, '와/과')} AWS를 상시 연결하려고 합니다. ${ko}의 블록은 192.168.0.0/16이며 ${region} 리전의 코어 VPC(${core})와 데이터 VPC(${data})가 연결 대상입니다.`),
    () => t(`{who} presents a hybrid design for ${region}. It shows the ${en} (192.168.0.0/16) on one side, and on the other a core VPC (${core}) and a data VPC (${data}).`, `{who} ${region} 리전의 하이브리드 설계를 발표합니다. 한쪽에는 ${p(ko, '이/가').replace(ko, `${ko}(192.168.0.0/16)`)}, 다른 쪽에는 코어 VPC(${core})와 데이터 VPC(${data})가 있습니다.`),
    () => t(`{who} received a network plan from a contractor. Its subject is the ${en} (192.168.0.0/16) of the company, along with a core VPC (${core}) and a data VPC (${data}) in ${region}.`, `{who} 외주 업체로부터 네트워크 계획을 받았습니다. 계획의 대상은 회사의 ${p(ko, '와/과').replace(ko, `${ko}(192.168.0.0/16)`)} ${region} 리전의 코어 VPC(${core}) 및 데이터 VPC(${data})입니다.`),
    () => t(`{who} extends its ${en} into the cloud. Addresses from 192.168.0.0/16 are in use there; in ${region}, ${core} belongs to a core VPC and ${data} to a data VPC.`, `{who} ${p(ko, '을/를')} 클라우드로 확장합니다. 이곳에서는 192.168.0.0/16 주소를 사용하며 ${region} 리전에서 ${core} 블록은 코어 VPC에, ${data} 블록은 데이터 VPC에 할당되어 있습니다.`),
  ];
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), linkWays[i % 4 === 0 ? 0 : 1] as Text, store, nat, net) : row(opening(), store, nat, linkWays[i % 4 === 1 ? 1 : 0] as Text, net)));
}
