import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Ways out to the internet for private subnets, put together from what is built and how traffic comes to it. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** What is built: `ko` without its end, to which 하고 or 합니다 is put. */
type Head = Text;
const heads = (list: readonly (readonly [string, string])[]): readonly Head[] => list.map(([en, ko]) => t(en, ko));

/** NAT gateways. @param what "a NAT gateway in one public subnet" @param where the Korean for its place @param old whether a NAT instance goes for them */
export const natHeads = (what: string, where: string, old: boolean): readonly Head[] =>
  old
    ? heads([
        [`Replace the NAT instance with ${what}`, `NAT 인스턴스를 ${where}에 있는 NAT 게이트웨이로 대체`],
        [`Substitute ${what} for the NAT instance`, `NAT 인스턴스 대신 ${where}에 NAT 게이트웨이를 배포`],
        [`Remove the NAT instance in favor of ${what}`, `NAT 인스턴스를 제거한 다음 ${where}에 NAT 게이트웨이를 생성`],
        [`Switch from the NAT instance to ${what}`, `NAT 인스턴스에서 ${where}의 NAT 게이트웨이로 전환`],
        [`Let ${what} take the place of the NAT instance`, `${where}에 둔 NAT 게이트웨이가 NAT 인스턴스의 역할을 대신하도록 구성`],
        [`Exchange the NAT instance for ${what}`, `NAT 인스턴스를 ${where}의 NAT 게이트웨이로 교체`],
        [`Deploy ${what} instead of the NAT instance`, `NAT 인스턴스를 없애는 대신 ${where}에 NAT 게이트웨이를 추가`],
        [`Migrate from the NAT instance to ${what}`, `NAT 인스턴스를 ${where}의 NAT 게이트웨이로 마이그레이션`],
      ])
    : heads([
        [`Create ${what}`, `${where}에 NAT 게이트웨이를 생성`],
        [`Deploy ${what}`, `NAT 게이트웨이를 ${where}에 배포`],
        [`Set up ${what}`, `${where}에서 사용할 NAT 게이트웨이를 설정`],
        [`Add ${what} to the VPC`, `VPC에서 ${where}에 NAT 게이트웨이를 추가`],
        [`Provision ${what}`, `${where}에 NAT 게이트웨이를 프로비저닝`],
        [`Configure ${what}`, `NAT 게이트웨이를 ${where}에 구성`],
        [`Install ${what}`, `${where}에 새 NAT 게이트웨이를 마련`],
        [`Place ${what}`, `NAT 게이트웨이를 ${where}에 배치`],
      ]);

/** A NAT instance, which forwards packets of others. */
export const natInstanceHeads: readonly Head[] = heads([
  ['Launch a NAT instance in a public subnet from an Amazon Linux AMI', '퍼블릭 서브넷에서 Amazon Linux AMI로 NAT 인스턴스를 시작'],
  ['Run a NAT instance on Amazon EC2 in a public subnet', '퍼블릭 서브넷의 Amazon EC2에서 NAT 인스턴스를 실행'],
  ['Configure an EC2 instance in a public subnet as a NAT instance', '퍼블릭 서브넷의 EC2 인스턴스를 NAT 인스턴스로 구성'],
  ['Deploy a self-managed NAT instance in a public subnet', '자체 관리형 NAT 인스턴스를 퍼블릭 서브넷에 배포'],
  ['Set up an EC2 instance in a public subnet and use it for NAT', '퍼블릭 서브넷에 EC2 인스턴스를 설정하여 NAT에 사용'],
  ['Place an EC2 instance that performs NAT in a public subnet', 'NAT를 수행하는 EC2 인스턴스를 퍼블릭 서브넷에 배치'],
  ['Set up NAT on an EC2 instance in a public subnet', '퍼블릭 서브넷의 EC2 인스턴스에 NAT를 설정'],
  ['Create a NAT instance in a public subnet', '퍼블릭 서브넷에 NAT 인스턴스를 생성'],
]);

/** Traffic comes to what was built. @param to "it", or "the gateway of the same zone" @param moves whether a function moves to private subnets for that */
function tails(to: Text, moves: boolean): readonly { readonly en: string; readonly ko: string; readonly apart: boolean }[] {
  const { en, ko } = to;
  const by = p(ko, '으로/로');
  const rows: readonly (readonly [string, string, boolean])[] = moves
    ? [
        [`move the function to private subnets that route to ${en}`, `함수를 프라이빗 서브넷으로 옮긴 다음 이 서브넷의 트래픽을 ${by} 라우팅합니다`, false],
        [`Place the function in private subnets with a default route to ${en}`, `${by} 가는 기본 경로가 있는 프라이빗 서브넷에 함수를 배치합니다`, true],
        [`attach the function to private subnets whose 0.0.0.0/0 route leads to ${en}`, `0.0.0.0/0 경로가 ${by} 이어지는 프라이빗 서브넷에 함수를 연결합니다`, false],
        [`Reconfigure the function to use private subnets that send internet traffic to ${en}`, `인터넷 트래픽을 ${by} 보내는 프라이빗 서브넷을 사용하도록 함수를 다시 구성합니다`, true],
        [`Change the subnets of the function to private ones with ${en} as their default route`, `함수의 서브넷을 ${p(ko, '을/를')} 기본 경로로 사용하는 프라이빗 서브넷으로 변경합니다`, true],
        [`relocate the function to private subnets that use ${en} as the target of 0.0.0.0/0`, `0.0.0.0/0의 대상이 ${ko}인 프라이빗 서브넷으로 함수를 이동합니다`, false],
        [`Let the function run in private subnets, and route these to ${en}`, `함수를 프라이빗 서브넷에서 실행하고 이 서브넷의 기본 경로를 ${by} 지정합니다`, true],
        [`use private subnets with a default route to ${en} for the function`, `함수에 ${by} 향하는 기본 경로를 둔 프라이빗 서브넷을 사용합니다`, false],
      ]
    : [
        [`route the private subnets to ${en}`, `프라이빗 서브넷의 트래픽을 ${by} 라우팅합니다`, false],
        [`Add a default route to ${en} for the private subnets`, `프라이빗 서브넷에 ${by} 가는 기본 경로를 추가합니다`, true],
        [`make ${en} the target of 0.0.0.0/0 in the private route tables`, `프라이빗 라우팅 테이블에서 0.0.0.0/0의 대상을 ${by} 설정합니다`, false],
        [`Send internet traffic from the private subnets to ${en}`, `프라이빗 서브넷에서 나가는 인터넷 트래픽을 ${by} 보냅니다`, true],
        [`Point the default routes of the private subnets to ${en}`, `프라이빗 서브넷의 기본 경로를 ${by} 지정합니다`, true],
        [`update the private route tables to use ${en} for outbound traffic`, `아웃바운드 트래픽에 ${p(ko, '을/를')} 사용하도록 프라이빗 라우팅 테이블을 업데이트합니다`, false],
        [`Direct 0.0.0.0/0 of the private subnets to ${en}`, `프라이빗 서브넷의 0.0.0.0/0 트래픽이 ${by} 향하게 합니다`, true],
        [`use ${en} as the way from the private subnets to the internet`, `${p(ko, '을/를')} 프라이빗 서브넷에서 인터넷으로 나가는 경로로 사용합니다`, false],
      ];
  return rows.map(([en, ko, apart]) => ({ en, ko, apart }));
}

/** Each head with a tail of its own. */
export const outWays = (list: readonly Head[], to: Text, moves: boolean): readonly Text[] => {
  const ends = tails(to, moves);
  return list.map((head, i) => {
    const end = ends[i % ends.length] as (typeof ends)[number];
    return end.apart ? t(`${head.en}. ${end.en}.`, `${head.ko}합니다. ${end.ko}.`) : t(`${head.en}, and ${end.en}.`, `${head.ko}하고 ${end.ko}.`);
  });
};

/** An internet gateway and NAT gateways in two zones for a VPC that has neither, said briefly. */
export const briefNatWays = (vpc: Text): readonly Text[] => [
  t(`Attach an internet gateway to ${vpc.en}, and deploy NAT gateways there in two Availability Zones.`, `${vpc.ko}에 인터넷 게이트웨이를 연결하고 이 VPC의 가용 영역 2개에 NAT 게이트웨이를 배포합니다.`),
  t(`Give ${vpc.en} its own internet gateway and NAT gateways in two Availability Zones.`, `${vpc.ko}에 자체 인터넷 게이트웨이를 연결하고 가용 영역 2개에 자체 NAT 게이트웨이를 둡니다.`),
  t(`Create NAT gateways in two Availability Zones of ${vpc.en}, with an internet gateway for them.`, `${vpc.ko}의 가용 영역 2개에 NAT 게이트웨이를 생성하고 이를 위한 인터넷 게이트웨이를 추가합니다.`),
  t(`Provision an internet gateway and a NAT gateway per zone in two zones of ${vpc.en}.`, `인터넷 게이트웨이와 NAT 게이트웨이를 ${vpc.ko}에 프로비저닝하며, NAT 게이트웨이는 가용 영역 2개에 하나씩 둡니다.`),
  t(`Set up outbound internet access in ${vpc.en} with an internet gateway and NAT gateways in two Availability Zones.`, `인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이로 ${vpc.ko}의 아웃바운드 인터넷 액세스를 설정합니다.`),
  t(`Route the private subnets of ${vpc.en} to new NAT gateways in two Availability Zones, behind an internet gateway.`, `${vpc.ko}의 프라이빗 서브넷 트래픽을 인터넷 게이트웨이를 사용하는 가용 영역 2개의 새 NAT 게이트웨이로 라우팅합니다.`),
  t(`Use NAT gateways in two Availability Zones as the way out of ${vpc.en}, and add an internet gateway.`, `가용 영역 2개의 NAT 게이트웨이를 ${vpc.ko}에서 나가는 경로로 사용하고 인터넷 게이트웨이를 추가합니다.`),
  t(`Place NAT gateways in two Availability Zones of ${vpc.en}, and connect an internet gateway to the VPC.`, `${vpc.ko}의 가용 영역 2개에 NAT 게이트웨이를 배치하고 이 VPC에 인터넷 게이트웨이를 연결합니다.`),
];

/** An internet gateway and NAT gateways in two zones for the default route of one subnet of a VPC that has neither. */
export const subnetNatWays = (subnet: Text): readonly Text[] => [
  t(`Attach an internet gateway, and add NAT gateways in two Availability Zones as the default route of ${subnet.en}.`, `인터넷 게이트웨이를 연결하고 ${subnet.ko}의 기본 경로로 사용할 NAT 게이트웨이를 가용 영역 2개에 추가합니다.`),
  t(`Give ${subnet.en} a default route to new NAT gateways in two Availability Zones, with an internet gateway for the VPC.`, `VPC에 인터넷 게이트웨이를 추가하고 ${subnet.ko}에 가용 영역 2개의 새 NAT 게이트웨이로 가는 기본 경로를 추가합니다.`),
  t(`Create an internet gateway and NAT gateways in two Availability Zones, and route ${subnet.en} to them.`, `인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이를 생성하고 ${subnet.ko}의 트래픽을 이곳으로 라우팅합니다.`),
  t(`Deploy NAT gateways in two Availability Zones behind a new internet gateway. Point the default route of ${subnet.en} to them.`, `새 인터넷 게이트웨이를 사용하는 NAT 게이트웨이를 가용 영역 2개에 배포합니다. ${subnet.ko}의 기본 경로를 NAT 게이트웨이로 지정합니다.`),
  t(`Send 0.0.0.0/0 from ${subnet.en} to NAT gateways in two Availability Zones that use a new internet gateway.`, `${subnet.ko}의 0.0.0.0/0 트래픽을 새 인터넷 게이트웨이를 사용하는 가용 영역 2개의 NAT 게이트웨이로 보냅니다.`),
  t(`Set up NAT gateways in two Availability Zones and an internet gateway as the way out of ${subnet.en}.`, `${subnet.ko}에서 나가는 경로로 가용 영역 2개의 NAT 게이트웨이와 인터넷 게이트웨이를 설정합니다.`),
  t(`Use NAT gateways in two Availability Zones for outbound traffic of ${subnet.en}, and add an internet gateway to the VPC.`, `${subnet.ko}의 아웃바운드 트래픽에 가용 영역 2개의 NAT 게이트웨이를 사용하고 VPC에 인터넷 게이트웨이를 추가합니다.`),
  t(`Provision an internet gateway for the VPC. Place NAT gateways in two Availability Zones, and make them the target of 0.0.0.0/0 for ${subnet.en}.`, `VPC에 인터넷 게이트웨이를 프로비저닝합니다. NAT 게이트웨이를 가용 영역 2개에 배치하고 ${subnet.ko}에서 0.0.0.0/0의 대상으로 지정합니다.`),
];
