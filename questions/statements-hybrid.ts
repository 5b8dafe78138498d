import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { durable, place, privately, reachable } from './statement-facts.ts';
import { row, t, vpcLabels } from './vpc-words.ts';

interface Facts {
  readonly line: 'dx' | 'vpn';
  /** Where the line ends: at the core VPC, which is peered with the data VPC, or at a transit gateway with both. */
  readonly end: 'vpc' | 'hub';
  readonly azs: 1 | 2;
  /** Whom the security group of the endpoint lets in. */
  readonly group: 'all' | 'vpcs';
  readonly region: string;
  readonly site: Text;
}
const sites: readonly Text[] = [t('data center', '데이터 센터'), t('factory', '공장'), t('head office', '본사'), t('regional office', '지역 사무소'), t('archive building', '기록 보관소'), t('test site', '시험장')];

/** What is true of a site, its line to AWS and two VPCs: what lies behind the end of the line. */
export const blueprint: Blueprint = {
  id: 'statements-hybrid',
  topic: 'hybrid',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const f: Facts = { line: rng.pick(['dx', 'vpn'] as const), end: rng.pick(['vpc', 'vpc', 'hub'] as const), azs: rng.pick([1, 2] as const), group: rng.pick(['all', 'all', 'vpcs'] as const), region: someRegions(rng, 1)[0] as string, site: rng.pick(sites) };
    const to = f.end === 'vpc' ? 'core' : 'hub';
    const elements: ElementInput[] = [
      f.end === 'vpc' ? { type: 'vpc-peering', id: 'peering', vpcs: ['core', 'data'] } : { type: 'transit-gateway', id: 'hub', region: f.region, attachments: ['core', 'data'] },
      f.line === 'dx' ? { type: 'direct-connect', id: 'line', site: 'dc', to } : { type: 'site-to-site-vpn', id: 'line', site: 'dc', to },
      { type: 'interface-endpoint', id: 'face', vpc: 'core', service: 'queue', azs: f.azs, privateDns: false, securityGroup: f.group === 'all' ? 'allow' : ['core', 'data'] },
      { type: 'gateway-endpoint', id: 'door', vpc: 'core', service: 'store' },
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in the ${en} VPC`, `${ko} VPC 인스턴스`), t(`the ${en} VPC`, `${ko} VPC`));
    const [core, data] = [at('core', 'core', '코어'), at('data', 'data', '데이터')];
    const dc = place('dc', t(`servers at the ${f.site.en}`, `${f.site.ko} 서버`), t(`the ${f.site.en}`, f.site.ko));
    const queue = place('queue', t('', ''), t('Amazon SQS', 'Amazon SQS'));
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    return {
      world: {
        vpcs: [{ id: 'core', region: f.region, cidrs: ['10.0.0.0/16'] }, { id: 'data', region: f.region, cidrs: ['10.1.0.0/16'] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }],
        services: [{ id: 'queue', aws: 'sqs', region: f.region }, { id: 'store', aws: 's3', region: f.region }],
        elements,
      },
      labels: {
        ...vpcLabels('core', t('core', '코어')), ...vpcLabels('data', t('data', '데이터')), dc: dc.name, 'client:dc': dc.who, queue: queue.name, store: store.name, hub: t('transit gateway', 'Transit Gateway'), peering: t('peering connection', '피어링 연결'),
        line: f.line === 'dx' ? t('Direct Connect connection', 'Direct Connect 연결') : t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), face: t('interface endpoint', '인터페이스 엔드포인트'), door: t('gateway endpoint', '게이트웨이 엔드포인트'),
      },
      scene: () => scenes(f),
      facts: [
        reachable(dc, core), reachable(dc, data), reachable(core, dc), reachable(data, dc), reachable(dc, queue), privately(dc, queue), reachable(data, queue), durable(core, queue), reachable(dc, store), reachable(data, store), privately(core, store), privately(dc, core), reachable(core, data), privately(data, queue),
      ],
      rules: ['direct-connect-gateway', 'direct-connect-s3-options', 's3-on-premises-access', 'direct-connect-not-encrypted', 'direct-connect-lead-time', 'direct-connect-vif-types', 'site-to-site-vpn-tunnels', 'transit-gateway-vpn-ecmp', 'vpn-reaches-own-vpc', 'centralized-endpoints-dns', 'transit-gateway-availability-zones', 'peering-dns-resolution', 'transit-gateway-overlapping-cidr', 'peering-overlap-between-spokes'],
      ruled: 0.25,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const { en, ko } = f.site;
  const { region } = f;
  const line = f.line === 'dx' ? t('a Direct Connect connection', 'Direct Connect 연결') : t('a Site-to-Site VPN connection', 'Site-to-Site VPN 연결');
  const Line = line.en.replace('a ', 'A ');
  const ends: readonly Text[] =
    f.end === 'vpc'
      ? [t(`${Line} leads to the virtual private gateway of the core VPC, which is peered with the data VPC.`, `${p(line.ko, '은/는')} 데이터 VPC와 피어링된 코어 VPC의 가상 프라이빗 게이트웨이로 이어집니다.`), t(`The core VPC and the data VPC are peered; the virtual private gateway of the core VPC terminates ${line.en} from the ${en}.`, `코어 VPC와 데이터 VPC는 피어링되어 있으며, ${ko}의 ${p(line.ko, '은/는')} 코어 VPC의 가상 프라이빗 게이트웨이에서 종단됩니다.`)]
      : [t(`${Line} and both VPCs are attached to a transit gateway with one route table.`, `${p(line.ko, '와/과')} 두 VPC는 라우팅 테이블이 1개인 Transit Gateway에 연결되어 있습니다.`), t(`One route table of a transit gateway has the routes of both VPCs and of ${line.en} from the ${en}.`, `Transit Gateway의 라우팅 테이블 1개에 두 VPC와 ${ko}의 ${line.ko} 경로가 있습니다.`)];
  const zones = f.azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const group = f.group === 'all' ? t(`both VPCs and the ${en}`, `두 VPC와 ${ko}`) : t('both VPCs', '두 VPC');
  const points: readonly Text[] = [
    t(`The core VPC has a gateway endpoint for Amazon S3 and, in ${zones.en}, an interface endpoint for Amazon SQS that admits ${group.en}.`, `코어 VPC에는 Amazon S3용 게이트웨이 엔드포인트와 ${zones.ko}에 배치된 Amazon SQS용 인터페이스 엔드포인트가 있으며, 인터페이스 엔드포인트의 보안 그룹은 ${group.ko}의 트래픽을 허용합니다.`),
    t(`In the core VPC there are an interface endpoint for Amazon SQS (${zones.en}, open to ${group.en}) and a gateway endpoint for Amazon S3.`, `코어 VPC에는 Amazon SQS용 인터페이스 엔드포인트(${zones.ko}, ${group.ko}에서 접근 가능)와 Amazon S3용 게이트웨이 엔드포인트가 있습니다.`),
  ];
  const openings: readonly Wording[] = [
    () => t(`{who} connects its ${en} to a core VPC and a data VPC in ${region}.`, `{who} ${p(ko, '을/를')} ${region} 리전의 코어 VPC, 데이터 VPC와 연결합니다.`),
    () => t(`{who} extends the network of its ${en} into ${region}, where it owns a core VPC and a data VPC.`, `{who} ${ko}의 네트워크를 코어 VPC와 데이터 VPC가 있는 ${region} 리전으로 확장합니다.`),
    () => t(`{who} has servers at its ${en} and two VPCs in ${region}: core and data.`, `{who} ${ko}에는 서버를, ${region} 리전에는 코어 VPC와 데이터 VPC를 두고 있습니다.`),
    () => t(`{who} audits a hybrid network: on one side its ${en}, on the other a core VPC and a data VPC in ${region}.`, `{who} 하이브리드 네트워크를 감사하고 있습니다. 한쪽에는 ${p(ko, '이/가')}, 다른 쪽에는 ${region} 리전의 코어 VPC와 데이터 VPC가 있습니다.`),
    () => t(`{who} explains to new engineers how its ${en} works with AWS. There are a core VPC and a data VPC in ${region}.`, `{who} 새로 입사한 엔지니어에게 ${p(ko, '와/과')} AWS의 연결 방식을 설명하고 있습니다. ${region} 리전에는 코어 VPC와 데이터 VPC가 있습니다.`),
    () => t(`{who} keeps old systems in its ${en} and new ones in ${region}, divided between a core VPC and a data VPC.`, `{who} 기존 시스템은 ${ko}에, 새 시스템은 ${region} 리전의 코어 VPC와 데이터 VPC에 나누어 두고 있습니다.`),
    () => t(`{who} took over a company along with its ${en}, a core VPC, and a data VPC in ${region}.`, `{who} 한 회사를 ${ko} 및 ${region} 리전의 코어 VPC, 데이터 VPC와 함께 인수했습니다.`),
    () => t(`{who} is about to close the internet access of its ${en}. What remains is the way to ${region}, to a core VPC and a data VPC.`, `{who} ${ko}의 인터넷 액세스를 차단하려고 합니다. 남는 것은 ${region} 리전의 코어 VPC와 데이터 VPC로 가는 경로입니다.`),
    () => t(`{who} receives a diagram of its network. Drawn are the ${en}, a core VPC in ${region}, and beside it a data VPC.`, `{who} 네트워크 구성도를 받았습니다. 구성도에는 ${p(ko, '와/과')} ${region} 리전의 코어 VPC, 그 옆의 데이터 VPC가 그려져 있습니다.`),
    () => t(`{who} tests which systems answer one another: those at the ${en}, in the core VPC, and in the data VPC. Both VPCs are in ${region}.`, `{who} ${ko}, 코어 VPC, 데이터 VPC의 시스템이 서로 응답하는지 테스트하고 있습니다. 두 VPC는 ${region} 리전에 있습니다.`),
    () => t(`{who} migrates the ${en} step by step. So far, ${region} has a core VPC for shared functions and a data VPC for databases.`, `{who} ${p(ko, '을/를')} 단계적으로 마이그레이션하고 있습니다. 현재 ${region} 리전에는 공유 기능용 코어 VPC와 데이터베이스용 데이터 VPC가 있습니다.`),
    () => t(`{who} fills in a form about the paths between its ${en} and ${region}. It has two VPCs there, named core and data.`, `{who} ${p(ko, '와/과')} ${region} 리전 간의 경로에 관한 양식을 작성하고 있습니다. 이 리전에는 코어 VPC와 데이터 VPC가 있습니다.`),
  ];
  const closed = t(`Neither the VPCs nor servers at the ${en} have internet access.`, `두 VPC와 ${ko} 서버에서는 인터넷에 액세스할 수 없습니다.`);
  return openings.flatMap((opening, i) => [() => row(opening(), ends[i % 2] as Text, points[(i >> 1) % 2] as Text, closed), () => row(opening(), closed, points[(i + 1) % 2] as Text, ends[(i + 1) % 2] as Text)]);
}
