import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Offered } from './private-link.ts';

/** How an endpoint service and its consumer stand. */
export interface State {
  readonly app: Offered;
  /** Who calls: the client's VPC, one subnet of it, or a VPC peered with it. */
  readonly mode: 'vpc' | 'subnet' | 'branch';
  readonly region: string;
  readonly service: string;
  readonly client: string;
  readonly branch: string;
  readonly pending: boolean;
  /** The security group of the endpoint does not let the caller in. */
  readonly closed: boolean;
  readonly oneSided: boolean;
  readonly oneZone: boolean;
  /** The client's account is an allowed principal; else its endpoint cannot be created yet. */
  readonly allowed: boolean;
}

/** The settings, one sentence each, in one of two ways. */
function settings(s: State, way: number): Text[] {
  const pick = (...texts: readonly Text[]): Text => texts[way % texts.length] as Text;
  const zones = s.oneZone ? pick({ en: 'one Availability Zone', ko: '가용 영역 1개' }, { en: 'a single Availability Zone', ko: '가용 영역 1개' }) : pick({ en: 'two Availability Zones', ko: '가용 영역 2개' });
  const status = !s.allowed
    ? pick(
        { en: `A pipeline keeps trying to create an interface endpoint in ${zones.en} of the client VPC, but the service is not found.`, ko: `파이프라인이 고객사 VPC의 ${zones.ko}에 인터페이스 엔드포인트를 생성하려고 계속 시도하지만 서비스를 찾을 수 없다는 오류가 발생합니다.` },
        { en: `The template that creates the interface endpoint in ${zones.en} of the client VPC is retried, as the service name is not found.`, ko: `고객사 VPC의 ${zones.ko}에 인터페이스 엔드포인트를 생성하는 템플릿은 서비스 이름을 찾을 수 없어 재시도되고 있습니다.` },
      )
    : s.pending
      ? pick({ en: `The interface endpoint in the client VPC (${zones.en}) is pending acceptance.`, ko: `고객사 VPC의 인터페이스 엔드포인트(${zones.ko})는 수락 대기 중(PendingAcceptance) 상태입니다.` }, { en: `In the client VPC, an interface endpoint in ${zones.en} shows the status PendingAcceptance.`, ko: `고객사 VPC의 ${zones.ko}에 있는 인터페이스 엔드포인트 상태는 PendingAcceptance입니다.` })
      : pick({ en: `The interface endpoint in the client VPC (${zones.en}) is available.`, ko: `고객사 VPC의 인터페이스 엔드포인트(${zones.ko})는 사용 가능(available) 상태입니다.` }, { en: `In the client VPC, an interface endpoint in ${zones.en} shows the status available.`, ko: `고객사 VPC의 ${zones.ko}에 있는 인터페이스 엔드포인트 상태는 available입니다.` });
  const acceptance = s.pending
    ? pick({ en: 'The endpoint service requires acceptance.', ko: '엔드포인트 서비스는 수락이 필요하도록 설정되어 있습니다.' }, { en: 'New connections to the service wait for acceptance by the provider.', ko: '서비스에 대한 새 연결은 공급자의 수락을 기다립니다.' })
    : pick({ en: 'The endpoint service does not require acceptance.', ko: '엔드포인트 서비스는 수락이 필요하지 않도록 설정되어 있습니다.' }, { en: 'Connection requests are accepted automatically.', ko: '연결 요청은 자동으로 수락됩니다.' });
  return [status, ...(s.allowed ? [] : [acceptance]), groupOf(s, way), ...(s.mode === 'branch' ? [peeringOf(s, way)] : [])];
}

function groupOf(s: State, way: number): Text {
  const admits = s.closed ? (s.mode === 'vpc' ? null : s.mode === 'subnet' ? { en: 'the web subnet', ko: '웹 서브넷' } : { en: 'the client VPC', ko: '고객사 VPC' }) : s.mode === 'branch' ? { en: 'the client VPC and the branch VPC', ko: '고객사 VPC와 지점 VPC' } : { en: 'the whole client VPC', ko: '고객사 VPC 전체' };
  if (!admits) return [{ en: 'The security group of the endpoint has no inbound rules.', ko: '엔드포인트의 보안 그룹에는 인바운드 규칙이 없습니다.' }, { en: 'A security group without inbound rules is set for the endpoint.', ko: '엔드포인트에는 인바운드 규칙이 없는 보안 그룹이 지정되어 있습니다.' }][way % 2] as Text;
  return [
    { en: `The security group of the endpoint admits HTTPS from ${admits.en}.`, ko: `엔드포인트의 보안 그룹은 ${admits.ko}의 HTTPS를 허용합니다.` },
    { en: `The inbound rule in the endpoint's security group is for HTTPS from ${admits.en}.`, ko: `엔드포인트 보안 그룹의 인바운드 규칙은 ${admits.ko}에서 오는 HTTPS를 허용합니다.` },
  ][way % 2] as Text;
}

const peeringOf = (s: State, way: number): Text =>
  (s.oneSided
    ? [
        { en: 'The branch VPC is peered with the client VPC, and the route tables of the client VPC have the routes.', ko: '지점 VPC는 고객사 VPC와 피어링되어 있고 경로는 고객사 VPC의 라우팅 테이블에만 있습니다.' },
        { en: 'The peering connection of the branch VPC with the client VPC has routes on the client side.', ko: '지점 VPC와 고객사 VPC 간의 피어링 연결에는 경로가 고객사 쪽에만 있습니다.' },
      ]
    : [
        { en: 'The branch VPC is peered with the client VPC, with routes in the route tables of both.', ko: '지점 VPC는 고객사 VPC와 피어링되어 있고 경로는 양쪽 라우팅 테이블에 있습니다.' },
        { en: 'The peering connection of the branch VPC with the client VPC has routes on both sides.', ko: '지점 VPC와 고객사 VPC 간의 피어링 연결에는 양쪽에 경로가 있습니다.' },
      ])[way % 2] as Text;

/** The ways to tell this world: who offers what to whom, then the settings. */
export function scenes(s: State): Wording[] {
  const { app, region, mode } = s;
  const its = app.en.replace(/^the /, '');
  const [caller, rufer] = mode === 'branch' ? ['a branch VPC of a client', '고객사의 지점 VPC'] : mode === 'subnet' ? ['a client VPC with a web and a batch subnet', '웹 서브넷과 배치 서브넷이 있는 고객사 VPC'] : ['a client VPC', '고객사 VPC'];
  const openings: readonly Wording[] = [
    () => ({ en: `{who} offers ${app.a} as an endpoint service with a Network Load Balancer to instances in ${caller}.`, ko: `{who} Network Load Balancer를 사용하는 엔드포인트 서비스로 ${rufer} 인스턴스에 ${p(app.ko, '을/를')} 제공합니다.` }),
    () => ({ en: `{who} published its ${its} with AWS PrivateLink for applications in ${caller}.`, ko: `{who} ${rufer}에 있는 애플리케이션에서 사용할 수 있도록 AWS PrivateLink로 ${p(app.ko, '을/를')} 게시했습니다.` }),
    () => ({ en: `{who} is connecting a client to the endpoint service of its ${its}. Requests will come from ${caller}.`, ko: `{who} ${app.ko}의 엔드포인트 서비스에 고객사를 연결하고 있습니다. 요청은 ${rufer}에서 보냅니다.` }),
    () => ({ en: `{who} tests a PrivateLink setup in ${region}: a service VPC provides ${app.a} to ${caller}.`, ko: `{who} ${region} 리전에서 서비스 VPC의 ${p(app.ko, '을/를')} ${rufer}에 제공하는 PrivateLink 구성을 테스트하고 있습니다.` }),
    () => ({ en: `{who} replaced a public website with an endpoint service for its ${its}. The callers are in ${caller}.`, ko: `{who} 퍼블릭 웹 사이트를 ${app.ko}의 엔드포인트 서비스로 대체했습니다. 호출하는 인스턴스는 ${rufer}에 있습니다.` }),
    () => ({ en: `{who} received a support ticket about its endpoint service for ${app.a}, from the owner of ${caller}.`, ko: `{who} ${app.ko}의 엔드포인트 서비스에 관한 지원 티켓을 받았습니다. 요청자는 ${rufer}의 소유자입니다.` }),
    () => ({ en: `{who} moves the users of its ${its} to AWS PrivateLink, beginning with ${caller}.`, ko: `{who} ${app.ko} 사용자를 AWS PrivateLink로 이전하고 있으며 첫 대상은 ${rufer}입니다.` }),
    () => ({ en: `{who} has an endpoint service for ${app.a} in its provider account. It is to be used from ${caller}, in another account.`, ko: `{who} 공급자 계정에 ${app.ko}의 엔드포인트 서비스를 두고 있습니다. 이 엔드포인트 서비스는 다른 계정에 있는 ${rufer}에서 사용할 예정입니다.` }),
    () => ({ en: `{who} lets clients use its ${its} privately through an endpoint service. A review covers the access from ${caller}.`, ko: `{who} 고객사에서 엔드포인트 서비스를 통해 ${p(app.ko, '을/를')} 비공개로 사용하게 합니다. 이번 검토 대상은 ${rufer}에서의 액세스입니다.` }),
    () => ({ en: `{who} automated the rollout of ${app.a} as an endpoint service. The first test runs in ${caller}.`, ko: `{who} ${p(app.ko, '을/를')} 엔드포인트 서비스로 배포하는 과정을 자동화했습니다. 첫 테스트는 ${rufer}에서 실행됩니다.` }),
    () => ({ en: `{who} checks the connections to its ${its} one by one. Next on the list of consumers of the endpoint service is ${caller}.`, ko: `{who} ${app.ko}에 대한 연결을 하나씩 점검하고 있습니다. 엔드포인트 서비스의 소비자 목록에서 다음 대상은 ${rufer}입니다.` }),
    () => ({ en: `{who} wants ${app.a} to be used from ${caller}. On the provider side, an endpoint service with a Network Load Balancer has been created for this.`, ko: `{who} ${rufer}에서 ${p(app.ko, '을/를')} 사용하도록 하려고 합니다. 이를 위해 공급자 쪽에 Network Load Balancer를 사용하는 엔드포인트 서비스를 생성했습니다.` }),
  ];
  return openings.map((opening, i) => () => {
    const told = [opening(), ...settings(s, i)];
    return { en: told.map((t) => t.en).join(' '), ko: told.map((t) => t.ko).join(' ') };
  });
}
