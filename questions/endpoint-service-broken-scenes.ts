import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Offered } from './private-link.ts';

/** How an endpoint service and its consumer stand. */
export interface State {
  readonly app: Offered;
  /** Who calls: the client's VPC, one subnet of it, a VPC peered with it; `new`: the endpoint is still to be created. */
  readonly mode: 'vpc' | 'subnet' | 'branch' | 'new';
  readonly region: string;
  readonly service: string;
  readonly client: string;
  readonly branch: string;
  readonly pending: boolean;
  /** The security group of the endpoint does not let the caller in. */
  readonly closed: boolean;
  readonly oneSided: boolean;
  readonly oneZone: boolean;
  readonly allowed: boolean;
}

/** The settings, one sentence each, in one of two ways. */
function settings(s: State, way: number): Text[] {
  const pick = (...texts: readonly Text[]): Text => texts[way % texts.length] as Text;
  if (s.mode === 'new')
    return [
      pick({ en: 'The service allows one principal, the account of another client.', ko: '이 서비스에서 허용된 보안 주체는 다른 고객사의 계정 하나입니다.' }, { en: 'Its permissions name the account of another client.', ko: '서비스 권한에는 다른 고객사의 계정이 지정되어 있습니다.' }),
      s.pending
        ? pick({ en: 'It requires acceptance, and nobody at the provider has accepted requests so far.', ko: '수락이 필요하도록 설정되어 있으며 공급자는 아직 요청을 수락하지 않았습니다.' }, { en: 'Connection requests wait until the provider accepts them.', ko: '연결 요청은 공급자가 수락할 때까지 대기합니다.' })
        : pick({ en: 'Connection requests of allowed principals are accepted automatically.', ko: '허용된 보안 주체의 연결 요청은 자동으로 수락됩니다.' }, { en: 'Acceptance is not required.', ko: '수락은 필요하지 않도록 설정되어 있습니다.' }),
    ];
  const zones = s.oneZone ? pick({ en: 'one Availability Zone', ko: '가용 영역 1개' }, { en: 'a single Availability Zone', ko: '가용 영역 1개' }) : pick({ en: 'two Availability Zones', ko: '가용 영역 2개' });
  const status = s.pending
    ? pick({ en: `The interface endpoint in the client VPC (${zones.en}) is pending acceptance.`, ko: `고객사 VPC의 인터페이스 엔드포인트(${zones.ko})는 수락 대기 중(pendingAcceptance) 상태입니다.` }, { en: `In the client VPC, an interface endpoint in ${zones.en} shows the status pendingAcceptance.`, ko: `고객사 VPC의 ${zones.ko}에 있는 인터페이스 엔드포인트 상태는 pendingAcceptance입니다.` })
    : pick({ en: `The interface endpoint in the client VPC (${zones.en}) is available.`, ko: `고객사 VPC의 인터페이스 엔드포인트(${zones.ko})는 사용 가능(available) 상태입니다.` }, { en: `In the client VPC, an interface endpoint in ${zones.en} shows the status available.`, ko: `고객사 VPC의 ${zones.ko}에 있는 인터페이스 엔드포인트 상태는 available입니다.` });
  return [status, groupOf(s, way), ...(s.mode === 'branch' ? [peeringOf(s, way)] : [])];
}

function groupOf(s: State, way: number): Text {
  const admits = s.closed ? (s.mode === 'vpc' ? null : s.mode === 'subnet' ? { en: 'the web subnet', ko: '웹 서브넷' } : { en: 'the client VPC', ko: '고객사 VPC' }) : s.mode === 'branch' ? { en: 'the client VPC and the branch VPC', ko: '고객사 VPC와 지점 VPC' } : { en: 'the whole client VPC', ko: '고객사 VPC 전체' };
  if (!admits) return [{ en: 'Its security group has no inbound rules.', ko: '엔드포인트의 보안 그룹에는 인바운드 규칙이 없습니다.' }, { en: 'A security group without inbound rules is attached to it.', ko: '인바운드 규칙이 없는 보안 그룹이 연결되어 있습니다.' }][way % 2] as Text;
  return [
    { en: `Its security group admits HTTPS from ${admits.en}.`, ko: `엔드포인트의 보안 그룹은 ${admits.ko}의 HTTPS를 허용합니다.` },
    { en: `The inbound rule of its security group is for HTTPS from ${admits.en}.`, ko: `보안 그룹의 인바운드 규칙은 ${admits.ko}에서 오는 HTTPS를 허용합니다.` },
  ][way % 2] as Text;
}

const peeringOf = (s: State, way: number): Text =>
  (s.oneSided
    ? [
        { en: 'The branch VPC is peered with the client VPC, and the route tables of the client VPC have the routes.', ko: '지점 VPC는 고객사 VPC와 피어링되어 있고 경로는 고객사 VPC의 라우팅 테이블에 있습니다.' },
        { en: 'The peering connection of the branch VPC with the client VPC has routes on the client side.', ko: '지점 VPC와 고객사 VPC 간의 피어링 연결에는 고객사 쪽에 경로가 있습니다.' },
      ]
    : [
        { en: 'The branch VPC is peered with the client VPC, with routes in the route tables of both.', ko: '지점 VPC는 고객사 VPC와 피어링되어 있고 경로는 양쪽 라우팅 테이블에 있습니다.' },
        { en: 'The peering connection of the branch VPC with the client VPC has routes on both sides.', ko: '지점 VPC와 고객사 VPC 간의 피어링 연결에는 양쪽에 경로가 있습니다.' },
      ])[way % 2] as Text;

/** The ways to tell this world: who offers what to whom, then the settings. */
export function scenes(s: State): Text[] {
  const { app, region, mode } = s;
  const its = app.en.replace(/^the /, '');
  const [caller, rufer] = mode === 'branch' ? ['a branch VPC of the client', '고객사의 지점 VPC'] : mode === 'subnet' ? ['the web and batch subnets of a client VPC', '고객사 VPC의 웹 서브넷과 배치 서브넷'] : ['the VPC of a client', '고객사 VPC'];
  const openings: readonly Text[] = [
    { en: `{who} offers ${app.a} through an endpoint service with a Network Load Balancer. It is meant for instances in ${caller}.`, ko: `{who} Network Load Balancer를 사용하는 엔드포인트 서비스로 ${p(app.ko, '을/를')} 제공합니다. 사용 대상은 ${rufer}의 인스턴스입니다.` },
    { en: `{who} published its ${its} with AWS PrivateLink last week. The first users are applications in ${caller} in ${region}.`, ko: `{who} 지난주에 AWS PrivateLink로 ${p(app.ko, '을/를')} 게시했습니다. 첫 사용자는 ${region} 리전의 ${rufer}에 있는 애플리케이션입니다.` },
    { en: `{who} is onboarding a client to the endpoint service of its ${its}, which a Network Load Balancer fronts. Requests will come from ${caller}.`, ko: `{who} Network Load Balancer를 프런트엔드로 사용하는 ${app.ko} 엔드포인트 서비스에 고객사를 등록하고 있습니다. 요청은 ${rufer}에서 옵니다.` },
    { en: `{who} checks a PrivateLink setup in ${region} before it goes live. A service VPC provides ${app.a} as an endpoint service, and ${caller} ${mode === 'subnet' ? 'are' : 'is'} to use it.`, ko: `{who} ${region} 리전의 PrivateLink 구성을 운영 시작 전에 점검하고 있습니다. 서비스 VPC는 ${p(app.ko, '을/를')} 엔드포인트 서비스로 제공하고 ${rufer}에서 이를 사용합니다.` },
    { en: `{who} replaced an internet-facing website by an endpoint service for its ${its}. The client calls it from ${caller.replace('a client VPC', 'its VPC').replace('of the client', 'of its own').replace('the VPC of a client', 'its VPC')}.`, ko: `{who} 인터넷 연결 웹 사이트를 ${app.ko} 엔드포인트 서비스로 대체했습니다. 고객사는 ${rufer}에서 이를 호출합니다.` },
    { en: `{who} received a support ticket about its endpoint service for ${app.a}. It concerns ${caller} in the same Region.`, ko: `{who} ${app.ko} 엔드포인트 서비스에 관한 지원 티켓을 받았습니다. 대상은 같은 리전에 있는 ${rufer}입니다.` },
    { en: `{who} moves the consumers of its ${its} to AWS PrivateLink, one after the other. Next in line ${mode === 'subnet' ? 'are' : 'is'} ${caller}.`, ko: `{who} ${app.ko} 사용자를 차례로 AWS PrivateLink로 이전하고 있습니다. 다음 차례는 ${rufer}입니다.` },
    { en: `{who} has an endpoint service for ${app.a} in its provider account, with a Network Load Balancer. A client in another account plans to use it from ${caller.replace('of the client', 'of its own').replace('the VPC of a client', 'its VPC').replace('a client VPC', 'its VPC')}.`, ko: `{who} 공급자 계정에 Network Load Balancer를 사용하는 ${app.ko} 엔드포인트 서비스를 두고 있습니다. 다른 계정의 고객사가 ${rufer}에서 이를 사용할 계획입니다.` },
    { en: `{who} lets clients use its ${its} privately: a Network Load Balancer and an endpoint service stand in a service VPC in ${region}. A review covers the access from ${caller}.`, ko: `{who} ${region} 리전의 서비스 VPC에 Network Load Balancer와 엔드포인트 서비스를 두고 고객사가 ${p(app.ko, '을/를')} 비공개로 사용하게 합니다. 이번 검토 대상은 ${rufer}에서의 액세스입니다.` },
    { en: `{who} automated the rollout of its ${its} as an endpoint service. A test from ${caller} is due before the launch.`, ko: `{who} ${p(app.ko, '을/를')} 엔드포인트 서비스로 배포하는 과정을 자동화했습니다. 출시 전에 ${rufer}에서 테스트를 수행해야 합니다.` },
  ];
  return openings.map((opening, i) => {
    const facts = settings(s, i);
    const order = i % 3 === 2 ? [...facts.slice(0, 2), ...facts.slice(2)] : facts;
    return { en: [opening, ...order].map((t) => t.en).join(' '), ko: [opening, ...order].map((t) => t.ko).join(' ') };
  });
}
