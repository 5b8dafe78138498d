import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { goal, outcomesOf, type Goal } from './outcomes.ts';
import { serviceUses } from './service-uses.ts';
import { someRegions } from './shared.ts';
import { row, serviceName, t } from './vpc-words.ts';

type Goals = 'store' | 'table' | 'queue' | 'internet';

interface Plan {
  /** Which route tables the gateway endpoints for Amazon S3 and Amazon DynamoDB use. */
  readonly store: 'both' | 'web';
  readonly table: 'both' | 'web';
  /** Whom the security group of the interface endpoint lets in. */
  readonly group: 'both' | 'web' | 'none';
  /** The bucket is in another Region. */
  readonly far: boolean;
  /** What leads to the internet: nothing, an internet gateway alone, or NAT gateways as well. */
  readonly way: 'none' | 'igw' | 'nat';
  readonly code: string;
  readonly regions: readonly [string, string];
}

/** Endpoints for jobs in one private subnet of two: what the jobs will reach by the plan, and what not. */
export const blueprint: Blueprint = {
  id: 'endpoint-proposal',
  topic: 'gateway-endpoint',
  weight: 2,
  drawClaims(rng: Rng): ClaimsDraft {
    const way = rng.pick(['none', 'none', 'igw', 'igw', 'nat'] as const);
    const f: Plan = {
      store: rng.pick(['both', 'web'] as const), table: rng.pick(['both', 'web'] as const), way, far: rng.chance(0.3),
      // With private DNS the name leads to a closed endpoint, beside which NAT is of no use; the model knows paths, not names.
      group: way === 'nat' ? 'both' : rng.pick(['both', 'both', 'web', 'none'] as const),
      code: rng.pick(serviceUses).code, regions: someRegions(rng, 2) as [string, string],
    };
    const [region, elsewhere] = f.regions;
    const who = t('the batch jobs', '배치 작업');
    const goals: Goal[] = [
      goal('batch', 'store', who, t('the Amazon S3 bucket', 'Amazon S3 버킷')),
      goal('batch', 'table', who, t('the Amazon DynamoDB table', 'Amazon DynamoDB 테이블')),
      goal('batch', 'queue', who, serviceName(f.code)),
      goal('batch', 'internet', who, t('websites on the internet', '인터넷의 웹 사이트')),
    ];
    const chosen = rng.shuffle(goals).slice(0, 3);
    const about = (id: Goals): boolean => chosen.some((g) => g.to === id);
    const tables = (of: 'both' | 'web'): string[] => (of === 'both' ? ['web', 'batch'] : ['web']);
    const elements: ElementInput[] = [
      ...(about('store') ? [{ type: 'gateway-endpoint' as const, id: 'store-door', vpc: 'app', service: 'store', routeTables: tables(f.store) }] : []),
      ...(about('table') ? [{ type: 'gateway-endpoint' as const, id: 'table-door', vpc: 'app', service: 'table', routeTables: tables(f.table) }] : []),
      ...(about('queue') ? [{ type: 'interface-endpoint' as const, id: 'face', vpc: 'app', service: 'queue', azs: 2, securityGroup: f.group === 'none' ? ('deny' as const) : tables(f.group) }] : []),
      ...(f.way === 'none' ? [] : [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }]),
      ...(f.way === 'nat' ? [{ type: 'nat-gateway' as const, id: 'nat', vpc: 'app', azs: 2 }] : []),
    ];
    // Whether there is a way to the internet is told in any case.
    const order = rng.shuffle<Goals>([...(['store', 'table', 'queue'] as const).filter(about), 'internet']);
    return {
      world: {
        vpcs: [{ id: 'app', region, cidrs: ['10.0.0.0/16'], subnets: [{ id: 'web', az: 'a' }, { id: 'batch', az: 'b' }, { id: 'edge', az: 'a', public: true }] }],
        services: [{ id: 'store', aws: 's3', region: f.far ? elsewhere : region }, { id: 'table', aws: 'dynamodb', region }, { id: 'queue', aws: f.code, region }],
        elements,
      },
      labels: {
        app: t('the VPC', 'VPC'), web: t('the web subnet', '웹 서브넷'), batch: t('the batch subnet', '배치 서브넷'), edge: t('the public subnet', '퍼블릭 서브넷'), 'client:batch': who, store: t('the Amazon S3 bucket', 'Amazon S3 버킷'), table: t('the Amazon DynamoDB table', 'Amazon DynamoDB 테이블'), queue: serviceName(f.code),
        'store-door': t('gateway endpoint for Amazon S3', 'Amazon S3용 게이트웨이 엔드포인트'), 'table-door': t('gateway endpoint for Amazon DynamoDB', 'Amazon DynamoDB용 게이트웨이 엔드포인트'), face: t('interface endpoint', '인터페이스 엔드포인트'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'),
      },
      scene: () => scenes(f, about, order),
      facts: [],
      outcomes: outcomesOf(chosen),
    };
  },
};

/** What the plan has for a goal, in two ways. */
function partOf(id: Goals, f: Plan): readonly [Text, Text] {
  const [, elsewhere] = f.regions;
  const tables = (of: 'both' | 'web'): Text => (of === 'both' ? t('the route tables of both private subnets', '두 프라이빗 서브넷의 라우팅 테이블') : t('the route table of the web subnet', '웹 서브넷의 라우팅 테이블'));
  const door = (service: Text, of: 'both' | 'web'): readonly [Text, Text] => [
    t(`A gateway endpoint for ${service.en} is associated with ${tables(of).en}.`, `${service.ko}용 게이트웨이 엔드포인트는 ${tables(of).ko}에 연결합니다.`),
    t(`For ${service.en}, a gateway endpoint adds its route to ${tables(of).en}.`, `${service.ko}용 게이트웨이 엔드포인트의 경로는 ${tables(of).ko}에 추가합니다.`),
  ];
  if (id === 'table') return door(t('Amazon DynamoDB', 'Amazon DynamoDB'), f.table);
  if (id === 'store') {
    const ways = door(t('Amazon S3', 'Amazon S3'), f.store);
    if (!f.far) return ways;
    return [row(t(`The Amazon S3 bucket for the jobs is in ${elsewhere}.`, `작업에서 사용하는 Amazon S3 버킷은 ${elsewhere} 리전에 있습니다.`), ways[0]), row(ways[1], t(`The Amazon S3 bucket for the jobs stays in ${elsewhere}.`, `작업에서 사용하는 Amazon S3 버킷은 ${elsewhere} 리전에 남습니다.`))];
  }
  const name = serviceName(f.code);
  const group = f.group === 'none' ? t('no inbound rule', '인바운드 규칙이 없습니다') : f.group === 'web' ? t('an inbound HTTPS rule for the web subnet', '웹 서브넷에 대한 인바운드 HTTPS 규칙이 있습니다') : t('an inbound HTTPS rule for the CIDR block of the VPC', 'VPC의 CIDR 블록에 대한 인바운드 HTTPS 규칙이 있습니다');
  if (id === 'queue')
    return [
      t(`An interface endpoint for ${name.en} has network interfaces in both subnets; its security group has ${group.en}.`, `${name.ko}용 인터페이스 엔드포인트의 네트워크 인터페이스는 두 서브넷에 있으며 보안 그룹에는 ${group.ko}.`),
      t(`The security group of an interface endpoint for ${name.en} has ${group.en}.`, `${name.ko}용 인터페이스 엔드포인트의 보안 그룹에는 ${group.ko}.`),
    ];
  return f.way === 'nat'
    ? [t('Default routes of the private subnets lead to NAT gateways in two public subnets.', '프라이빗 서브넷의 기본 경로는 퍼블릭 서브넷 2개의 NAT 게이트웨이로 향합니다.'), t('NAT gateways serve both private subnets.', '두 프라이빗 서브넷은 NAT 게이트웨이를 사용합니다.')]
    : f.way === 'igw'
      ? [t('An internet gateway serves a public subnet; there is no NAT device.', '인터넷 게이트웨이는 퍼블릭 서브넷에서 사용하며 NAT 디바이스는 없습니다.'), t('The VPC has an internet gateway for a public subnet and no NAT device.', '이 VPC에는 퍼블릭 서브넷을 위한 인터넷 게이트웨이가 있고 NAT 디바이스는 없습니다.')]
      : [t('The VPC has no internet gateway.', '이 VPC에는 인터넷 게이트웨이가 없습니다.'), t('No internet gateway is attached.', '인터넷 게이트웨이는 연결되어 있지 않습니다.')];
}

function scenes(f: Plan, about: (id: Goals) => boolean, order: readonly Goals[]): Wording[] {
  const [region] = f.regions;
  const parts = order.map((id) => partOf(id, f));
  const goals = [...(about('store') ? [t('an Amazon S3 bucket', 'Amazon S3 버킷')] : []), ...(about('table') ? [t('an Amazon DynamoDB table', 'Amazon DynamoDB 테이블')] : []), ...(about('queue') ? [serviceName(f.code)] : []), ...(about('internet') ? [t('websites on the internet', '인터넷의 웹 사이트')] : [])];
  const need = t(`${goals.slice(0, -1).map((g) => g.en).join(', ')}, and ${goals.at(-1)?.en}`, goals.map((g) => g.ko).join(', '));
  const openings: readonly Wording[] = [
    () => t(`{who} plans endpoints for a VPC in ${region} with a web subnet and a batch subnet, both private.`, `{who} 프라이빗 웹 서브넷과 프라이빗 배치 서브넷이 있는 ${region} 리전의 VPC에 사용할 엔드포인트를 계획하고 있습니다.`),
    () => t(`{who} moves nightly jobs to the private batch subnet of a VPC in ${region} that also has a private web subnet.`, `{who} 야간 작업을 ${region} 리전에 있는 VPC의 프라이빗 배치 서브넷으로 옮깁니다. 이 VPC에는 프라이빗 웹 서브넷도 있습니다.`),
    () => t(`{who} checks a proposal before it is built. It shows a VPC in ${region} whose web servers and batch jobs run in a private subnet each.`, `{who} 구축하기 전에 제안을 검토하고 있습니다. 제안에 따르면 ${region} 리전의 VPC에서 웹 서버와 배치 작업은 각각 별도의 프라이빗 서브넷에서 실행됩니다.`),
    () => t(`{who} wants batch jobs to use ${need.en} from a private batch subnet in ${region}; a private web subnet is in the same VPC.`, `{who} ${region} 리전의 프라이빗 배치 서브넷에 있는 배치 작업이 ${p(need.ko, '을/를')} 사용하게 하려고 합니다. 같은 VPC에 프라이빗 웹 서브넷도 있습니다.`),
    () => t(`{who} reviews infrastructure code that creates a VPC in ${region} with a private subnet for web servers and another one for batch jobs.`, `{who} 웹 서버용 프라이빗 서브넷과 배치 작업용 프라이빗 서브넷이 있는 ${region} 리전의 VPC를 생성하는 인프라 코드를 검토하고 있습니다.`),
    () => t(`{who} splits a VPC in ${region} in two: web servers stay in the web subnet, batch jobs get a batch subnet, and both are private.`, `{who} ${region} 리전의 VPC를 둘로 나눕니다. 웹 서버는 웹 서브넷에 남고 배치 작업은 배치 서브넷을 사용하며 두 서브넷은 모두 프라이빗입니다.`),
    () => t(`{who} asks a consultant about access from batch jobs to ${need.en}. In the VPC in ${region}, the batch subnet and the web subnet are private.`, `{who} 배치 작업에서 ${need.ko}에 액세스하는 방법을 컨설턴트에게 문의했습니다. ${region} 리전에 있는 VPC의 배치 서브넷과 웹 서브넷은 프라이빗입니다.`),
    () => t(`{who} rebuilds the network of a billing system: one VPC in ${region}, one private web subnet, one private batch subnet.`, `{who} 청구 시스템의 네트워크를 다시 구축합니다. ${region} 리전의 VPC 1개에 프라이빗 웹 서브넷 1개와 프라이빗 배치 서브넷 1개를 둡니다.`),
    () => t(`{who} lets two teams share a VPC in ${region}. The first runs web servers in a private web subnet, the second batch jobs in a private batch subnet.`, `{who} 팀 2개에 ${region} 리전의 VPC를 함께 사용하게 합니다. 첫 번째 팀은 프라이빗 웹 서브넷에서 웹 서버를, 두 번째 팀은 프라이빗 배치 서브넷에서 배치 작업을 실행합니다.`),
    () => t(`{who} prepares the cutover of batch jobs to AWS. They will start in a private batch subnet in ${region}, in the VPC of the private web subnet.`, `{who} 배치 작업을 AWS로 전환할 준비를 하고 있습니다. 작업은 ${region} 리전의 프라이빗 배치 서브넷에서 시작하며 같은 VPC에 프라이빗 웹 서브넷이 있습니다.`),
    () => t(`{who} draws up what a private batch subnet in ${region} gets to see. A private web subnet in the same VPC has been in use for years.`, `{who} ${region} 리전의 프라이빗 배치 서브넷에서 연결할 수 있는 대상을 정리하고 있습니다. 같은 VPC의 프라이빗 웹 서브넷은 몇 년 전부터 사용하고 있습니다.`),
    () => t(`{who} has its design for a VPC in ${region} approved. Apart from the web subnet there is a batch subnet for jobs, also without public addresses.`, `{who} ${region} 리전의 VPC 설계를 승인받았습니다. 웹 서브넷 외에 작업을 위한 배치 서브넷이 있으며 두 서브넷 모두 퍼블릭 주소를 사용하지 않습니다.`),
  ];
  return openings.flatMap((opening) => [0, 1].map((way) => () => row(opening(), ...parts.map((part, i) => part[((way + i) % 2) as 0 | 1]))));
}
