import type { Step } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { offerByAlbWays, offerOverAlbWays, publicFrontWays } from './ways-offers.ts';
import { doorWays, natWays } from './ways.ts';

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
  const nlb = (): readonly Text[] => [
    { en: `Put a Network Load Balancer before ${en}, and create an endpoint service that ${who} may use.`, ko: `${ko} 앞에 Network Load Balancer를 배치하고 ${wer}에서 사용할 수 있는 엔드포인트 서비스를 생성합니다.` },
    { en: `Publish ${en} as an endpoint service with a Network Load Balancer, and allow ${who} as principals.`, ko: `Network Load Balancer를 사용하는 엔드포인트 서비스로 ${p(ko, '을/를')} 게시하고 ${p(wer, '을/를')} 보안 주체로 허용합니다.` },
    { en: `Create a Network Load Balancer for ${en} and an AWS PrivateLink endpoint service that admits ${who}.`, ko: `${ko}용 Network Load Balancer와 ${p(wer, '을/를')} 허용하는 AWS PrivateLink 엔드포인트 서비스를 생성합니다.` },
    { en: `Offer ${en} through AWS PrivateLink with a Network Load Balancer, and add ${who} to the allowed principals.`, ko: `Network Load Balancer를 사용하여 AWS PrivateLink로 ${p(ko, '을/를')} 제공하고 허용된 보안 주체에 ${p(wer, '을/를')} 추가합니다.` },
    { en: `Set up an endpoint service for ${en} behind a Network Load Balancer. Give ${who} permission to use it.`, ko: `Network Load Balancer를 사용하는 ${ko}용 엔드포인트 서비스를 설정합니다. ${wer}에 사용 권한을 부여합니다.` },
    { en: `Deploy a Network Load Balancer for ${en}, register it with an endpoint service, and permit ${who}.`, ko: `${ko}용 Network Load Balancer를 배포하여 엔드포인트 서비스에 등록하고 ${p(wer, '을/를')} 허용합니다.` },
    { en: `Provide ${en} as an AWS PrivateLink endpoint service with a Network Load Balancer that ${who} may connect to.`, ko: `${p(ko, '을/를')} ${wer}에서 연결할 수 있는 Network Load Balancer 기반 AWS PrivateLink 엔드포인트 서비스로 제공합니다.` },
    { en: `Configure an endpoint service with a Network Load Balancer in front of ${en}, and name ${who} in its permissions.`, ko: `Network Load Balancer를 ${ko} 앞에 둔 엔드포인트 서비스를 구성하고 권한에 ${p(wer, '을/를')} 지정합니다.` },
    { en: `Register ${en} as a target of a Network Load Balancer, and share this as an endpoint service with ${who}.`, ko: `${p(ko, '을/를')} Network Load Balancer의 대상으로 등록하고 이를 엔드포인트 서비스로 ${p(wer, '와/과')} 공유합니다.` },
    { en: `Place ${en} behind a new Network Load Balancer, create an endpoint service from it, and admit ${who}.`, ko: `${p(ko, '을/를')} 새 Network Load Balancer 뒤에 배치하고 이를 사용하는 엔드포인트 서비스를 생성하여 ${p(wer, '을/를')} 허용합니다.` },
    { en: `Use AWS PrivateLink to share ${en}: a Network Load Balancer, and an endpoint service with ${who} as principals.`, ko: `AWS PrivateLink로 ${p(ko, '을/를')} 공유합니다. Network Load Balancer와 ${p(wer, '을/를')} 보안 주체로 허용하는 엔드포인트 서비스를 사용합니다.` },
    { en: `Provision a Network Load Balancer and an endpoint service for ${en}, and allow ${who} to create endpoints for it.`, ko: `${ko}용 Network Load Balancer와 엔드포인트 서비스를 프로비저닝하고 ${wer}에서 엔드포인트를 생성할 수 있도록 허용합니다.` },
  ];
  const say: Record<string, () => readonly Text[]> = {
    nlb,
    'nlb-to-alb': () => offerOverAlbWays(users.accounts),
    alb: () => offerByAlbWays(app, users.accounts),
    gwlb: () => nlb().map((way) => ({ en: way.en.replaceAll('Network', 'Gateway'), ko: way.ko.replaceAll('Network', 'Gateway') })),
  };
  return { elements: [element], say: late(say[element.loadBalancer ?? 'nlb'] ?? nlb) };
}

/** The consumer's half: an interface endpoint. */
export const doorStep = (users: Text, element: ElementInput & { type: 'interface-endpoint' }): Step => ({ elements: [element], say: late(() => doorWays(users, element.azs ?? 2)) });

/** An internet-facing load balancer for an application in a VPC that has no internet gateway yet. */
export function publicStep(app: Text, vpc: Text, elements: readonly ElementInput[], kind: 'alb' | 'nlb'): Step {
  return { elements, say: late(() => publicFrontWays(app, vpc, kind === 'alb' ? 'Application Load Balancer' : 'Network Load Balancer')) };
}

/** Internet access for the private subnets of VPCs that have none. */
export const wayOutStep = (users: Text, vpc: string, azs: number): Step => ({ elements: [{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs }], say: late(() => natWays(users, azs)) });
