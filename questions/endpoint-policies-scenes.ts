import type { Text } from '../src/item/question.ts';
import { nothing, row, t } from './vpc-words.ts';

export interface PolicyFacts {
  readonly bucket: string;
  readonly tool: string;
  /** What the other VPC is for. */
  readonly second: Text;
  readonly region: string;
  /** Both VPCs have an endpoint; else the application VPC has NAT gateways. */
  readonly stands: boolean;
  readonly type: 'gateway' | 'interface';
  readonly office: boolean;
}

/** The ways to tell this world: what is in the bucket and who uses it, then the endpoints, then the office. */
export function scenes(f: PolicyFacts): Text[] {
  const { bucket: b, second, region } = f;
  const x = second.en;
  const ko = second.ko;
  const openings: readonly Text[] = [
    t(`{who} keeps files of customers in an Amazon S3 bucket named ${b}. An application VPC and ${an(x)} VPC use it.`, `{who} ${b}라는 Amazon S3 버킷에 고객 파일을 보관합니다. 애플리케이션 VPC와 ${ko} VPC에서 이 버킷을 사용합니다.`),
    t(`{who} stores the output of an application in the ${b} bucket in Amazon S3, where instances of ${an(x)} VPC pick it up.`, `{who} 애플리케이션의 출력을 Amazon S3의 ${b} 버킷에 저장하고, ${ko} VPC의 인스턴스에서 이를 가져갑니다.`),
    t(`{who} wants to protect its ${b} bucket in ${region}. EC2 instances in an application VPC and in ${an(x)} VPC read and write it.`, `{who} ${region} 리전의 ${b} 버킷을 보호하려고 합니다. 애플리케이션 VPC와 ${ko} VPC의 EC2 인스턴스에서 이 버킷을 읽고 씁니다.`),
    t(`{who} was told by auditors that its ${b} bucket has no bucket policy. Two VPCs work with the bucket: the application VPC and the ${x} VPC.`, `{who} ${b} 버킷에 버킷 정책이 없다는 감사 지적을 받았습니다. 이 버킷은 애플리케이션 VPC와 ${ko} VPC에서 사용합니다.`),
    t(`{who} runs an application in private subnets of an application VPC. It writes to the ${b} bucket in Amazon S3, which ${an(x)} VPC reads.`, `{who} 애플리케이션 VPC의 프라이빗 서브넷에서 애플리케이션을 실행합니다. 애플리케이션은 Amazon S3의 ${b} 버킷에 쓰고 ${ko} VPC에서 이를 읽습니다.`),
    t(`{who} fears that stolen credentials could be used to copy data. The data is in the ${b} bucket and is used in an application VPC and ${an(x)} VPC.`, `{who} 도난된 자격 증명으로 데이터가 복사될 것을 우려합니다. 데이터는 ${b} 버킷에 있으며 애플리케이션 VPC와 ${ko} VPC에서 사용합니다.`),
    t(`{who} tightens the rules for data in Amazon S3. The first bucket is ${b}; its users are instances in an application VPC and in ${an(x)} VPC.`, `{who} Amazon S3 데이터에 대한 규칙을 강화하고 있습니다. 첫 대상은 ${b} 버킷이며 애플리케이션 VPC와 ${ko} VPC의 인스턴스에서 사용합니다.`),
    t(`{who} shares the ${b} bucket between two teams in ${region}: one works in an application VPC, the other in ${an(x)} VPC.`, `{who} ${region} 리전의 두 팀이 ${b} 버킷을 공유합니다. 한 팀은 애플리케이션 VPC에서, 다른 팀은 ${ko} VPC에서 작업합니다.`),
    t(`{who} has moved its records to the ${b} bucket in Amazon S3. Servers in an application VPC update them, and servers in ${an(x)} VPC read them.`, `{who} 기록을 Amazon S3의 ${b} 버킷으로 이전했습니다. 애플리케이션 VPC의 서버가 기록을 갱신하고 ${ko} VPC의 서버가 이를 읽습니다.`),
    t(`{who} reviews who can reach the ${b} bucket, and from where. It serves an application VPC and ${an(x)} VPC in the same Region.`, `{who} ${b} 버킷에 누가 어디에서 접근할 수 있는지 검토하고 있습니다. 이 버킷은 같은 리전의 애플리케이션 VPC와 ${ko} VPC에서 사용합니다.`),
    t(`{who} pays for data leaks, so the security team looks at the ${b} bucket first. An application VPC and ${an(x)} VPC depend on it.`, `{who} 데이터 유출로 손실을 입은 뒤 보안 팀이 ${b} 버킷부터 점검하고 있습니다. 애플리케이션 VPC와 ${ko} VPC가 이 버킷을 사용합니다.`),
  ];
  const type = f.type === 'gateway' ? t('a gateway endpoint', '게이트웨이 엔드포인트') : t('an interface endpoint', '인터페이스 엔드포인트');
  const ends: readonly Text[] = f.stands
    ? [
        t(`Each VPC has ${type.en} for S3 with the default policy and no internet access.`, `각 VPC에는 기본 정책이 적용된 S3용 ${type.ko}가 있고 인터넷 액세스는 없습니다.`),
        t(`Both reach S3 through ${type.en} of their own with the default policy; neither has an internet gateway.`, `두 VPC는 기본 정책이 적용된 자체 ${type.ko}를 통해 S3에 연결되며 인터넷 게이트웨이는 없습니다.`),
        t(`There is ${type.en} for S3 in each of the two, with full access, and no way to the internet.`, `두 VPC에는 전체 액세스를 허용하는 S3용 ${type.ko}가 각각 있고 인터넷으로 나가는 경로는 없습니다.`),
      ]
    : [
        t(`The application VPC uses NAT gateways in two Availability Zones to reach S3; the ${x} VPC has a gateway endpoint and no internet access.`, `애플리케이션 VPC는 가용 영역 2개의 NAT 게이트웨이를 통해 S3에 연결되고, ${ko} VPC에는 게이트웨이 엔드포인트가 있으며 인터넷 액세스는 없습니다.`),
        t(`A gateway endpoint connects the ${x} VPC, which has no internet access; the application VPC still goes through NAT gateways.`, `인터넷 액세스가 없는 ${ko} VPC는 게이트웨이 엔드포인트로 연결되고, 애플리케이션 VPC는 아직 NAT 게이트웨이를 통해 연결됩니다.`),
      ];
  const office = f.office ? [t('Employees in an office use the bucket over the internet.', '사무실 직원은 인터넷을 통해 이 버킷을 사용합니다.'), t('An office also works with the bucket over the internet.', '한 사무실에서도 인터넷을 통해 이 버킷을 사용합니다.')] : [nothing, nothing];
  return openings.map((opening, i) => (i % 2 === 0 ? row(opening, ends[i % ends.length] as Text, office[i % 2] as Text) : row(opening, office[(i >> 1) % 2] as Text, ends[i % ends.length] as Text)));
}

const an = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
