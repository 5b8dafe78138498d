import type { Step } from '../src/item/blueprint.ts';
import { withParticle } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';

/** An application that somebody offers to others; `a`: with its article, for the first mention. */
export interface Offered extends Text {
  readonly a: string;
}
const offered = (name: string, ko: string): Offered => ({ en: `the ${name}`, a: `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`, ko });

export const applications: readonly Offered[] = [
  offered('pricing API', '가격 산정 API'),
  offered('fraud scoring service', '사기 탐지 서비스'),
  offered('document rendering service', '문서 렌더링 서비스'),
  offered('identity verification API', '신원 확인 API'),
  offered('tax calculation service', '세금 계산 서비스'),
  offered('route planning engine', '경로 계획 엔진'),
  offered('license server', '라이선스 서버'),
  offered('telemetry collector', '원격 측정 수집기'),
  offered('image tagging API', '이미지 태깅 API'),
  offered('inventory lookup service', '재고 조회 서비스'),
];

/** Whoever uses an application. */
export interface Users {
  /** "the client VPCs", or "the partner VPC". */
  readonly vpcs: Text;
  /** "each client VPC", or "the partner VPC". */
  readonly each: Text;
  /** "the client accounts". */
  readonly accounts: Text;
  readonly workloads: Text;
}

const p = withParticle;

/** The provider's half: a load balancer before the application and an endpoint service. */
export function offerStep(app: Text, users: Users, element: ElementInput & { type: 'endpoint-service' }): Step {
  const [en, ko] = [app.en, app.ko];
  const [who, wer] = [users.accounts.en, users.accounts.ko];
  const say: Record<string, readonly Text[]> = {
    nlb: [
      { en: `Put a Network Load Balancer before ${en}, and create an endpoint service that ${who} may use.`, ko: `${ko} 앞에 Network Load Balancer를 배치하고 ${wer}에서 사용할 수 있는 엔드포인트 서비스를 생성합니다.` },
      { en: `Publish ${en} as an endpoint service with a Network Load Balancer, and allow ${who} as principals.`, ko: `Network Load Balancer를 사용하는 엔드포인트 서비스로 ${p(ko, '을/를')} 게시하고 ${p(wer, '을/를')} 보안 주체로 허용합니다.` },
      { en: `Create a Network Load Balancer for ${en} and an AWS PrivateLink endpoint service that admits ${who}.`, ko: `${ko}용 Network Load Balancer와 ${p(wer, '을/를')} 허용하는 AWS PrivateLink 엔드포인트 서비스를 생성합니다.` },
    ],
    'nlb-to-alb': [
      { en: `Make the Application Load Balancer a target of a new Network Load Balancer, and create an endpoint service from the latter for ${who}.`, ko: `Application Load Balancer를 새 Network Load Balancer의 대상으로 등록하고 이 Network Load Balancer로 ${wer}용 엔드포인트 서비스를 생성합니다.` },
      { en: `Put a Network Load Balancer before the Application Load Balancer. Create an endpoint service with it that ${who} may use.`, ko: `Application Load Balancer 앞에 Network Load Balancer를 배치합니다. 이를 사용하여 ${wer}에서 사용할 수 있는 엔드포인트 서비스를 생성합니다.` },
    ],
    alb: [
      { en: `Create an endpoint service from the Application Load Balancer itself, and allow ${who} as principals.`, ko: `Application Load Balancer를 직접 사용하는 엔드포인트 서비스를 생성하고 ${p(wer, '을/를')} 보안 주체로 허용합니다.` },
      { en: `Publish ${en} with an endpoint service that selects its Application Load Balancer, and admit ${who}.`, ko: `Application Load Balancer를 선택한 엔드포인트 서비스로 ${p(ko, '을/를')} 게시하고 ${p(wer, '을/를')} 허용합니다.` },
    ],
    gwlb: [
      { en: `Put a Gateway Load Balancer before ${en}, and create an endpoint service that ${who} may use.`, ko: `${ko} 앞에 Gateway Load Balancer를 배치하고 ${wer}에서 사용할 수 있는 엔드포인트 서비스를 생성합니다.` },
      { en: `Publish ${en} as an endpoint service with a Gateway Load Balancer, and allow ${who} as principals.`, ko: `Gateway Load Balancer를 사용하는 엔드포인트 서비스로 ${p(ko, '을/를')} 게시하고 ${p(wer, '을/를')} 보안 주체로 허용합니다.` },
    ],
  };
  return { elements: [element], say: say[element.loadBalancer ?? 'nlb'] ?? [] };
}

const zonesEn = (azs: number) => (azs === 1 ? 'one Availability Zone' : 'two Availability Zones');

/** The consumer's half: an interface endpoint. */
export function doorStep(users: Text, element: ElementInput & { type: 'interface-endpoint' }): Step {
  const azs = element.azs ?? 2;
  const [en, ko] = [users.en, users.ko];
  return {
    elements: [element],
    say: [
      { en: `Create an interface endpoint for the service in ${zonesEn(azs)} of ${en}.`, ko: `${ko}의 가용 영역 ${azs}개에 이 서비스용 인터페이스 엔드포인트를 생성합니다.` },
      { en: `Add an interface endpoint for the service to ${en}, with network interfaces in ${zonesEn(azs)}.`, ko: `${ko}에 이 서비스용 인터페이스 엔드포인트를 추가하고 가용 영역 ${azs}개에 네트워크 인터페이스를 둡니다.` },
      { en: `Deploy an interface endpoint for the endpoint service in ${zonesEn(azs)} of ${en}.`, ko: `${ko}의 가용 영역 ${azs}개에 엔드포인트 서비스용 인터페이스 엔드포인트를 배포합니다.` },
    ],
  };
}

/** An internet-facing load balancer for an application in a VPC that has no internet gateway yet. */
export function publicStep(app: Text, vpc: Text, elements: readonly ElementInput[], kind: 'alb' | 'nlb'): Step {
  const lb = kind === 'alb' ? 'Application Load Balancer' : 'Network Load Balancer';
  return {
    elements,
    say: [
      { en: `Attach an internet gateway to ${vpc.en}, and place an internet-facing ${lb} before ${app.en}.`, ko: `${vpc.ko}에 인터넷 게이트웨이를 연결하고 ${app.ko} 앞에 인터넷 경계 ${p(lb, '을/를')} 배치합니다.` },
      { en: `Publish ${app.en} through an internet gateway and an internet-facing ${lb} in ${vpc.en}.`, ko: `${vpc.ko}의 인터넷 게이트웨이와 인터넷 경계 ${p(lb, '을/를')} 통해 ${p(app.ko, '을/를')} 게시합니다.` },
    ],
  };
}

/** Internet access for the private subnets of VPCs that have none. */
export function wayOutStep(users: Text, vpc: string, azs: number): Step {
  const [en, ko] = [users.en, users.ko];
  const [gateways, gw] = azs === 1 ? ['a NAT gateway in one Availability Zone', 'NAT 게이트웨이를 가용 영역 1개에'] : ['NAT gateways in two Availability Zones', 'NAT 게이트웨이를 가용 영역 2개에'];
  return {
    elements: [{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs }],
    say: [
      { en: `Add an internet gateway and ${gateways} to ${en}, and route the private subnets through ${azs === 1 ? 'it' : 'them'}.`, ko: `${ko}에 인터넷 게이트웨이를 연결하고 ${gw} 배포하여 프라이빗 서브넷의 트래픽을 라우팅합니다.` },
      { en: `Give ${en} an internet gateway and ${gateways}, with default routes for the private subnets.`, ko: `${ko}에 인터넷 게이트웨이를 추가하고 ${gw} 생성한 다음 프라이빗 서브넷에 기본 경로를 추가합니다.` },
    ],
  };
}
