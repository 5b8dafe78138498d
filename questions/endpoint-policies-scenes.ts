import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
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
export function scenes(f: PolicyFacts): Wording[] {
  const { bucket: b, second, region } = f;
  const x = second.en;
  const ko = second.ko;
  const openings: readonly Wording[] = [
    () => t(`{who} keeps files of customers in an Amazon S3 bucket named ${b}. An application in an application VPC works with them.`, `{who} Amazon S3의 ${b} 버킷에 고객 파일을 보관합니다. 애플리케이션 VPC의 애플리케이션에서 이 파일을 사용합니다.`),
    () => t(`{who} stores the output of an application in the ${b} bucket in Amazon S3. The application runs in an application VPC.`, `{who} 애플리케이션의 출력을 Amazon S3의 ${b} 버킷에 저장합니다. 애플리케이션은 애플리케이션 VPC에서 실행됩니다.`),
    () => t(`{who} wants to protect its ${b} bucket in ${region}, which EC2 instances in an application VPC read and write.`, `{who} ${region} 리전에서 애플리케이션 VPC의 EC2 인스턴스가 읽고 쓰는 ${b} 버킷을 보호하려고 합니다.`),
    () => t(`{who} learned in an audit that its ${b} bucket has no bucket policy. An application in an application VPC depends on the bucket.`, `{who} ${b} 버킷에 버킷 정책이 없다는 감사 지적을 받았습니다. 애플리케이션 VPC의 애플리케이션이 이 버킷을 사용합니다.`),
    () => t(`{who} runs an application in private subnets of an application VPC. It writes to the ${b} bucket in Amazon S3.`, `{who} 애플리케이션 VPC의 프라이빗 서브넷에서 애플리케이션을 실행합니다. 애플리케이션은 Amazon S3의 ${b} 버킷에 데이터를 씁니다.`),
    () => t(`{who} fears that stolen credentials could be used to copy data from or to the ${b} bucket, the store of an application in an application VPC.`, `{who} 도난된 자격 증명으로 데이터가 복사될 것을 우려합니다. 데이터는 애플리케이션 VPC의 애플리케이션이 사용하는 ${b} 버킷에 있습니다.`),
    () => t(`{who} tightens the rules for data in Amazon S3. The first bucket is ${b}; instances in an application VPC use it.`, `{who} Amazon S3 데이터에 대한 규칙을 강화하고 있습니다. 첫 대상은 애플리케이션 VPC의 인스턴스가 사용하는 ${b} 버킷입니다.`),
    () => t(`{who} separates its workloads in ${region}. The ${b} bucket belongs to the one that runs in an application VPC.`, `{who} ${region} 리전의 워크로드를 분리하고 있습니다. ${b} 버킷은 애플리케이션 VPC에서 실행되는 워크로드에 속합니다.`),
    () => t(`{who} has moved its records to the ${b} bucket in Amazon S3, where servers in an application VPC update them.`, `{who} 기록을 Amazon S3의 ${b} 버킷으로 이전했으며, 애플리케이션 VPC의 서버가 이를 갱신합니다.`),
    () => t(`{who} reviews who can reach the ${b} bucket, and from where. An application in an application VPC uses it.`, `{who} ${b} 버킷에 누가 어디에서 접근할 수 있는지 검토하고 있습니다. 이 버킷은 애플리케이션 VPC의 애플리케이션에서 사용합니다.`),
    () => t(`{who} lost documents in a data leak last year. They are now in the ${b} bucket, for an application in an application VPC.`, `{who} 작년에 문서가 유출되는 사고를 겪었습니다. 현재 문서는 ${b} 버킷에 있으며 애플리케이션 VPC의 애플리케이션이 사용합니다.`),
    () => t(`{who} lets an application in an application VPC exchange files with the ${b} bucket in Amazon S3. An auditor asks how misuse is prevented.`, `{who} 애플리케이션 VPC의 애플리케이션에서 Amazon S3의 ${b} 버킷과 파일을 주고받습니다. 감사자가 오용을 어떻게 방지하는지 묻습니다.`),
    () => t(`{who} draws up access rules for one bucket in Amazon S3, ${b}. Its data comes from an application in an application VPC in ${region}.`, `{who} Amazon S3의 ${b} 버킷에 대한 액세스 규칙을 작성하고 있습니다. 데이터는 ${region} 리전에 있는 애플리케이션 VPC의 애플리케이션에서 생성됩니다.`),
  ];
  const [kind, kindKo] = f.type === 'gateway' ? ['gateway', '게이트웨이'] : ['interface', '인터페이스'];
  const ends: readonly Text[] = f.stands
    ? [
        t(`That VPC and ${an(x)} VPC each have ${an(kind)} endpoint for S3 with the default policy and no internet access.`, `이 VPC와 ${ko} VPC에는 각각 기본 정책이 적용된 S3용 ${kindKo} 엔드포인트가 있고 인터넷 액세스는 없습니다.`),
        t(`That VPC reaches S3 through ${an(kind)} endpoint with the default policy; so does ${an(x)} VPC with its own. Neither has an internet gateway.`, `이 VPC는 기본 정책이 적용된 ${kindKo} 엔드포인트로 S3에 연결되고 ${ko} VPC도 자체 엔드포인트로 연결됩니다. 두 VPC에는 인터넷 게이트웨이가 없습니다.`),
        t(`There is ${an(kind)} endpoint for S3 with full access in that VPC, another one in ${an(x)} VPC, and no way to the internet from either.`, `이 VPC와 ${ko} VPC에는 전체 액세스를 허용하는 S3용 ${kindKo} 엔드포인트가 하나씩 있고 인터넷으로 나가는 경로는 없습니다.`),
      ]
    : [
        t(`The application reaches S3 through NAT gateways in two Availability Zones. ${cap(an(x))} VPC without internet access has a gateway endpoint for S3.`, `애플리케이션은 가용 영역 2개의 NAT 게이트웨이를 통해 S3에 연결됩니다. 인터넷 액세스가 없는 ${ko} VPC에는 S3용 게이트웨이 엔드포인트가 있습니다.`),
        t(`The application's requests to S3 go through NAT gateways. ${cap(an(x))} VPC, which has no internet access, uses a gateway endpoint of its own for S3.`, `애플리케이션이 S3에 보내는 요청은 NAT 게이트웨이를 통해 전달됩니다. 인터넷 액세스가 없는 ${ko} VPC는 자체 S3용 게이트웨이 엔드포인트를 사용합니다.`),
      ];
  const office = f.office ? [t('With credentials, the bucket can also be used over the internet, for example from an office.', '자격 증명이 있으면 사무실 등에서 인터넷을 통해서도 이 버킷을 사용할 수 있습니다.'), t('An office can reach the bucket over the internet.', '한 사무실에서는 인터넷을 통해 이 버킷에 접근할 수 있습니다.')] : [nothing, nothing];
  return openings.map((opening, i) => () => row(opening(), ends[i % ends.length] as Text, office[i % 2] as Text));
}

const an = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
