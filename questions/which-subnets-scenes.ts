import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';

/** A kind of private subnet, with a route table of its own. */
export interface Tier {
  readonly id: string;
  readonly en: string;
  readonly ko: string;
}
/** What one draw of the world holds. */
export interface SubnetWorld {
  readonly region: string;
  readonly s3: boolean;
  readonly service: 'Amazon S3' | 'Amazon DynamoDB';
  /** Two or three; the instances of the first use the service, as the scene tells. */
  readonly tiers: readonly [Tier, Tier, ...Tier[]];
  readonly way: 'none' | 'igw' | 'nat';
  /** Whose route tables an existing gateway endpoint serves. */
  readonly served: Tier | null;
  /** They go on using it. */
  readonly stays: boolean;
}
const t = (en: string, ko: string): Text => ({ en, ko });

/** What stands in the VPC already. */
export function subnetFacts(w: SubnetWorld, rng: Rng): Text {
  const facts: Text[] = [];
  const pick = (...list: readonly Text[]) => facts.push(rng.pick(list));
  if (w.way === 'nat')
    pick(
      t('A NAT gateway serves the private subnets.', '프라이빗 서브넷은 NAT 게이트웨이를 사용합니다.'),
      t('The private route tables send internet traffic to a NAT gateway.', '프라이빗 라우팅 테이블은 인터넷 트래픽을 NAT 게이트웨이로 보냅니다.'),
      t('There is a NAT gateway for outbound traffic of these subnets.', '이들 서브넷의 아웃바운드 트래픽용 NAT 게이트웨이가 있습니다.'),
      t('Through a NAT gateway, instances there can reach the internet.', '이들 서브넷의 인스턴스는 NAT 게이트웨이를 통해 인터넷에 연결할 수 있습니다.'),
    );
  if (w.way === 'igw')
    pick(
      t('The VPC has an internet gateway but no NAT device.', '이 VPC에는 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.'),
      t('Public subnets with an internet gateway exist as well, but no NAT device.', '인터넷 게이트웨이를 사용하는 퍼블릭 서브넷도 있지만 NAT 디바이스는 없습니다.'),
      t('An internet gateway is attached to the VPC. There is no NAT device.', '이 VPC에는 인터넷 게이트웨이가 연결되어 있습니다. NAT 디바이스는 없습니다.'),
    );
  if (w.served && w.stays)
    pick(
      t(`The ${w.served.en} instances already use ${w.service} through a gateway endpoint and will continue to.`, `${w.served.ko} 인스턴스는 이미 게이트웨이 엔드포인트를 통해 ${w.s3 ? 'Amazon S3를' : 'Amazon DynamoDB를'} 사용하고 있으며 앞으로도 계속 사용합니다.`),
      t(`A gateway endpoint for ${w.service} serves the ${w.served.en} subnets, which continue to need it.`, `${w.service}용 게이트웨이 엔드포인트가 ${w.served.ko} 서브넷에 연결되어 있으며 이 서브넷에는 계속 필요합니다.`),
    );
  else if (w.served)
    pick(
      t(`A gateway endpoint for ${w.service} is associated with the route tables of the ${w.served.en} subnets.`, `${w.service}용 게이트웨이 엔드포인트가 ${w.served.ko} 서브넷의 라우팅 테이블에 연결되어 있습니다.`),
      t(`So far, a gateway endpoint for ${w.service} is associated only with the ${w.served.en} route tables.`, `현재 ${w.service}용 게이트웨이 엔드포인트는 ${w.served.ko} 서브넷의 라우팅 테이블에만 연결되어 있습니다.`),
    );
  return t(facts.map((f) => ` ${f.en}`).join(''), facts.map((f) => ` ${f.ko}`).join(''));
}

/** What the first tier does with the service. English: plural verb; Korean: the end of a sentence. */
export const usesOf = (w: SubnetWorld): readonly Text[] =>
  w.s3
    ? [
        t('store invoices in Amazon S3', 'Amazon S3에 청구서를 저장합니다'),
        t('read product images from Amazon S3', 'Amazon S3에서 제품 이미지를 읽습니다'),
        t('write audit files to Amazon S3', 'Amazon S3에 감사 파일을 저장합니다'),
        t('exchange documents with Amazon S3', 'Amazon S3에서 문서를 읽고 씁니다'),
      ]
    : [
        t('keep user sessions in Amazon DynamoDB', 'Amazon DynamoDB에 사용자 세션을 저장합니다'),
        t('read prices from Amazon DynamoDB', 'Amazon DynamoDB에서 가격을 읽습니다'),
        t('write orders to Amazon DynamoDB', 'Amazon DynamoDB에 주문을 기록합니다'),
        t('look up profiles in Amazon DynamoDB', 'Amazon DynamoDB에서 프로필을 조회합니다'),
      ];

/** The ways to tell it: which subnets there are, and who uses the service. */
export function subnetScenes(w: SubnetWorld, facts: Text, shown: readonly SubnetWorld['tiers'][number][], use: Text): Wording[] {
  const names = shown.map((x) => x.en);
  const en = names.length > 2 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names.join(' and ');
  const ko = shown.map((x) => x.ko).join(', ');
  const count = w.tiers.length === 2 ? t('two', '두') : t('three', '세');
  const [first] = w.tiers;
  const act = t(`the ${first.en} instances ${use.en}`, `${first.ko} 인스턴스는 ${use.ko}`);
  const Act = `T${act.en.slice(1)}`;
  const tell = (field: string, english: string, korean: string): Text => t(`{who${field}} ${english}${facts.en}`, `{who${field}} ${korean}${facts.ko}`);
  return [
    () => tell('', `has a VPC in the ${w.region} Region with private ${en} subnets, each kind with its own route table. ${Act}.`, `${w.region} 리전에 프라이빗 ${ko} 서브넷이 있는 VPC를 운영하고 있습니다. 서브넷 종류마다 자체 라우팅 테이블이 있습니다. ${act.ko}.`),
    () => tell(':finance', `separates its workloads: private ${en} subnets of one VPC share no route table. In them, ${act.en}.`, `워크로드를 분리하여 운영하고 있습니다. VPC 1개의 프라이빗 ${ko} 서브넷은 라우팅 테이블을 공유하지 않습니다. 그중 ${act.ko}.`),
    () => tell('', `reviews a production VPC, in which private ${en} subnets have route tables of their own. ${Act}.`, `프로덕션 VPC를 검토하고 있습니다. 이 VPC의 프라이빗 ${ko} 서브넷에는 각각 자체 라우팅 테이블이 있습니다. ${act.ko}.`),
    () => tell(':software', `deployed a system in ${count.en} tiers to EC2 instances in ${w.region}. There are private ${en} subnets with separate route tables, and ${act.en}.`, `${w.region} 리전의 EC2 인스턴스에 ${count.ko} 계층으로 구성된 시스템을 배포했습니다. 프라이빗 ${ko} 서브넷에는 별도의 라우팅 테이블이 있으며 ${act.ko}.`),
    () => tell(':health', `must pass an audit of data access. In its VPC there are private ${en} subnets, and each kind has a route table to itself. ${Act}.`, `데이터 액세스에 대한 감사를 통과해야 합니다. VPC에는 프라이빗 ${ko} 서브넷이 있고 종류마다 별도의 라우팅 테이블을 사용합니다. ${act.ko}.`),
    () => tell(':retail', `runs a shop platform on EC2 instances in one VPC, spread over private ${en} subnets. Their route tables differ. ${Act}.`, `VPC 1개의 EC2 인스턴스에서 쇼핑 플랫폼을 운영하고 있습니다. 인스턴스는 라우팅 테이블이 서로 다른 프라이빗 ${ko} 서브넷에 나뉘어 있습니다. ${act.ko}.`),
    () => tell('', `took over a VPC from a partner and found private ${en} subnets in it, with a route table for each kind. ${Act}.`, `파트너로부터 VPC를 인수했습니다. 이 VPC에는 종류마다 라우팅 테이블이 있는 프라이빗 ${ko} 서브넷이 있습니다. ${act.ko}.`),
    () => tell(':public', `wants tighter control over ${w.service} in its VPC. Today ${act.en}; all instances are in private ${en} subnets with distinct route tables.`, `VPC에서 ${w.service}에 대한 액세스를 더 엄격하게 제어하려고 합니다. 현재 ${act.ko}. 모든 인스턴스는 라우팅 테이블이 서로 다른 프라이빗 ${ko} 서브넷에 있습니다.`),
    () => tell(':media', `is introducing ${w.service} in a VPC that consists of private ${en} subnets, one route table for each kind. With the change, ${act.en}.`, `프라이빗 ${ko} 서브넷으로 구성된 VPC에 ${w.s3 ? 'Amazon S3를' : 'Amazon DynamoDB를'} 도입하고 있습니다. 서브넷 종류마다 라우팅 테이블이 1개씩 있습니다. 변경 후 ${act.ko}.`),
    () => tell(':finance', `handles loan applications on instances in private ${en} subnets of a VPC. As part of the process, ${act.en}. No two kinds of subnet have a route table in common.`, `VPC의 프라이빗 ${ko} 서브넷에 있는 인스턴스에서 대출 신청을 처리합니다. 이 과정에서 ${act.ko}. 종류가 다른 서브넷은 라우팅 테이블을 함께 사용하지 않습니다.`),
    () => tell(':games', `divides the backend of a game into private ${en} subnets (${w.region}), whose route tables are independent. ${Act}.`, `게임 백엔드를 ${w.region} 리전의 프라이빗 ${ko} 서브넷으로 나누었으며 라우팅 테이블은 서로 독립적입니다. ${act.ko}.`),
    () => tell(':science', `analyzes measurements in a VPC. Its instances are grouped by task in private ${en} subnets, a route table for each group. For their part, ${act.en}.`, `VPC에서 측정 데이터를 분석합니다. 인스턴스는 작업에 따라 프라이빗 ${ko} 서브넷에 나뉘어 있고 그룹마다 라우팅 테이블이 있습니다. 이 중 ${act.ko}.`),
  ];
}
