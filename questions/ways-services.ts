import type { Text } from '../src/item/question.ts';

/* Ways to say one step for a list of AWS services ("Amazon S3 and AWS KMS"): endpoints of either type, or NAT. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** Interface endpoints of one VPC for all services of a list. @param plural whether the list names more than one @param az "two Availability Zones" */
export const facesWays = ({ en, ko }: Text, plural: boolean, az: Text): readonly Text[] => {
  const an = plural ? 'interface endpoints' : 'an interface endpoint';
  return [
    t(`Create ${an} for ${en} in ${az.en}.`, `${az.ko}에 ${ko}용 인터페이스 엔드포인트를 생성합니다.`),
    t(`Deploy ${plural ? 'interface VPC endpoints' : 'an interface VPC endpoint'} for ${en}, with network interfaces in ${az.en}.`, `${ko}용 인터페이스 VPC 엔드포인트를 ${plural ? '각각 ' : ''}배포하고 ${az.ko}에 네트워크 인터페이스를 둡니다.`),
    t(`Add ${an} for ${en} to the VPC in ${az.en}.`, `VPC에서 ${az.ko}를 사용하는 ${ko}용 인터페이스 엔드포인트를 추가합니다.`),
    t(`Provision ${an} in ${az.en}, through which the instances call ${en}.`, `인스턴스에서 ${ko} 호출에 사용할 인터페이스 엔드포인트를 ${az.ko}에 프로비저닝합니다.`),
    t(`Use ${an} in ${az.en} to connect the private subnets to ${en}.`, `${az.ko}의 인터페이스 엔드포인트를 사용하여 프라이빗 서브넷을 ${ko}에 연결합니다.`),
    t(`Select subnets in ${az.en} for ${plural ? 'new interface endpoints that lead' : 'a new interface endpoint that leads'} to ${en}.`, `${az.ko}의 서브넷을 선택하여 ${ko}에 연결되는 새 인터페이스 엔드포인트를 설정합니다.`),
    t(`Connect the VPC to ${en} over AWS PrivateLink, by ${an} in ${az.en}.`, `AWS PrivateLink로 VPC에서 ${ko}에 연결하도록 ${az.ko}의 인터페이스 엔드포인트를 구성합니다.`),
    t(`Set up access to ${en} from the VPC through ${an} in ${az.en}.`, `인터페이스 엔드포인트를 ${az.ko}에 두고 이를 통해 ${ko}에 액세스하도록 설정합니다.`),
    t(`Configure ${an} for ${en}, and place the network interfaces in ${az.en}.`, `${ko}용 인터페이스 엔드포인트를 구성하고 네트워크 인터페이스는 ${az.ko}에 배치합니다.`),
    t(`Give the private subnets ${an} in ${az.en} for requests to ${en}.`, `프라이빗 서브넷에서 ${ko}에 요청을 보낼 수 있도록 ${az.ko}에 인터페이스 엔드포인트를 둡니다.`),
  ];
};

/** Gateway endpoints of one VPC. @param plural whether the list names more than one */
export const gatewaysWays = ({ en, ko }: Text, plural: boolean): readonly Text[] => {
  const [a, s] = plural ? ['', 's'] : ['a ', ''];
  return [
    t(`Create ${a}gateway endpoint${s} for ${en}.`, `${ko}용 게이트웨이 엔드포인트를 생성합니다.`),
    t(`Add ${a}gateway VPC endpoint${s} for ${en} to the VPC.`, `VPC에 ${ko}용 게이트웨이 VPC 엔드포인트를 추가합니다.`),
    t(`Configure ${a}gateway endpoint${s} for ${en} with routes in the private route tables.`, `프라이빗 라우팅 테이블에 경로를 추가하여 ${ko}용 게이트웨이 엔드포인트를 구성합니다.`),
    t(`Associate ${plural ? 'new' : 'a new'} gateway endpoint${s} for ${en} with the private route tables.`, `${ko}용 새 게이트웨이 엔드포인트를 프라이빗 라우팅 테이블에 연결합니다.`),
    t(`Deploy ${a}gateway endpoint${s} in the VPC, and route requests for ${en} to ${plural ? 'them' : 'it'}.`, `VPC에 게이트웨이 엔드포인트를 배포하고 ${ko}에 대한 요청을 이 엔드포인트로 라우팅합니다.`),
    t(`Use ${a}gateway endpoint${s} of the VPC for the traffic to ${en}.`, `${ko}에 대한 트래픽에 VPC의 게이트웨이 엔드포인트를 사용합니다.`),
    t(`Set up access to ${en} from the private subnets by ${a}gateway endpoint${s}.`, `프라이빗 서브넷에서 게이트웨이 엔드포인트로 ${ko}에 액세스하도록 설정합니다.`),
    t(`Provision ${a}gateway VPC endpoint${s}, the target of routes to ${en}.`, `${ko}에 대한 경로의 대상이 될 게이트웨이 VPC 엔드포인트를 프로비저닝합니다.`),
    t(`Add the route${s} of ${a}gateway endpoint${s} for ${en} to the route tables of the private subnets.`, `프라이빗 서브넷의 라우팅 테이블에 ${ko}용 게이트웨이 엔드포인트 경로를 추가합니다.`),
    t(`Connect the private subnets to ${en} through ${plural ? 'gateway endpoints' : 'a gateway endpoint'}.`, `게이트웨이 엔드포인트를 통해 프라이빗 서브넷을 ${ko}에 연결합니다.`),
  ];
};

/** NAT for the requests to these services. @param name "a NAT gateway in one public subnet", in Korean with its place before and 를 behind @param door what goes before, with a blank behind */
export const natForWays = ({ en, ko }: Text, name: Text, door: Text): readonly Text[] =>
  [
    t(`Create ${name.en}, so that requests to ${en} can leave through it.`, `${name.ko} 생성하여 ${ko}에 대한 요청이 이를 통해 나갈 수 있도록 합니다.`),
    t(`Deploy ${name.en} and route the private subnets to it for ${en}.`, `${name.ko} 배포하고 ${ko}에 연결하도록 프라이빗 서브넷의 트래픽을 이곳으로 라우팅합니다.`),
    t(`Set up ${name.en} as the way to the public endpoints of ${en}.`, `${name.ko} 설정하여 ${ko}의 퍼블릭 엔드포인트에 연결하는 경로로 사용합니다.`),
    t(`Reach the public endpoints of ${en} from the private subnets through ${name.en}.`, `${name.ko} 두고 이를 통해 프라이빗 서브넷에서 ${ko}의 퍼블릭 엔드포인트에 연결합니다.`),
    t(`Add ${name.en}, and send requests of the private subnets for ${en} to it.`, `${name.ko} 구성한 다음 프라이빗 서브넷에서 ${ko}에 보내는 요청에 이를 사용합니다.`),
    t(`Use ${name.en} for the connections that the instances open to ${en}.`, `인스턴스에서 ${ko}에 연결할 때 사용하도록 ${name.ko} 배치합니다.`),
    t(`Provision ${name.en} as the default route of the private subnets, and call ${en} over it.`, `${name.ko} 프로비저닝하여 프라이빗 서브넷의 기본 경로로 지정하고 이를 통해 ${ko} 요청을 보냅니다.`),
    t(`Let the instances call the public endpoints of ${en} by way of ${name.en}.`, `${ko}의 퍼블릭 엔드포인트를 인스턴스에서 호출할 수 있도록 ${name.ko} 마련합니다.`),
  ].map((way) => t(door.en + way.en, door.ko + way.ko));
