import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { goal, outcomesOf, type Goal } from './outcomes.ts';
import { applications, type Offered } from './private-link.ts';
import { someBlocks, someRegions } from './shared.ts';
import { row, t, vpcLabels } from './vpc-words.ts';

interface Plan {
  readonly app: Offered;
  /** What comes between the consumer and the application. */
  readonly fault: 'none' | 'pending' | 'principal' | 'group' | 'region';
  /** A third network that reaches the consumer VPC. */
  readonly beside: 'branch' | 'office';
  readonly overlap: boolean;
  readonly regions: readonly [string, string];
  readonly blocks: readonly [string, string];
}

/** A provider and a customer agree on PrivateLink: who will reach what, and in which direction. */
export const blueprint: Blueprint = {
  id: 'private-link-proposal',
  topic: 'endpoint-service',
  weight: 2,
  drawClaims(rng: Rng): ClaimsDraft {
    const [here, there] = someRegions(rng, 2) as [string, string];
    const [one, two] = someBlocks(rng, 2) as [string, string];
    const overlap = rng.chance(0.35);
    const fault = rng.pick(['none', 'none', 'none', 'pending', 'principal', 'group', 'region'] as const);
    const f: Plan = { app: rng.pick(applications), fault, beside: rng.pick(['branch', 'office'] as const), overlap, regions: [here, fault === 'region' ? there : here], blocks: [one, overlap ? one : two] };
    const elements: ElementInput[] = [
      { type: 'endpoint-service', id: 'offer', service: 'app', ...(fault === 'pending' ? { acceptance: 'pending' as const } : {}), principals: fault === 'principal' ? ['partner'] : ['customer'] },
      { type: 'interface-endpoint', id: 'door', vpc: 'customer', service: 'app', securityGroup: fault === 'group' ? ['customer'] : ['customer', f.beside] },
      f.beside === 'branch' ? { type: 'vpc-peering', id: 'link', vpcs: ['customer', 'branch'] } : { type: 'site-to-site-vpn', id: 'link', site: 'office', to: 'customer' },
    ];
    const customer = t('the customer instances', '고객 인스턴스');
    const provider = t('the provider servers', '공급자 서버');
    const far = f.beside === 'branch' ? t('the branch instances', '지점 인스턴스') : t('the office computers', '사무실 컴퓨터');
    const reason = reasons[fault];
    const goals: Goal[] = [
      goal('customer', 'app', customer, f.app, reason),
      goal(f.beside, 'app', far, f.app, overlap && f.fault === 'none' ? undefined : reason),
      goal('provider', 'agent', provider, t('the agent in the customer VPC', '고객 VPC의 에이전트'), 'endpoint-service-one-way'),
      goal('customer', 'db', customer, t("the provider's database", '공급자의 데이터베이스'), 'endpoint-service-exposes-one-service'),
    ];
    const [first, ...more] = goals as [Goal, ...Goal[]];
    // The group decides about the third network alone.
    const chosen = [first, fault === 'group' ? (goals[1] as Goal) : rng.pick(more)];
    const told = (id: string): boolean => chosen.some((g) => g.from === id || g.to === id);
    return {
      world: {
        vpcs: [{ id: 'provider', region: f.regions[0], account: 'provider', cidrs: [f.blocks[0]] }, { id: 'customer', region: f.regions[1], account: 'customer', cidrs: [f.blocks[1]] }, ...(f.beside === 'branch' ? [{ id: 'branch', region: f.regions[1], account: 'customer', cidrs: ['10.200.0.0/16'] }] : [])],
        sites: f.beside === 'office' ? [{ id: 'office', cidrs: ['192.168.0.0/16'] }] : [],
        services: [{ id: 'app', vpc: 'provider' }, { id: 'db', vpc: 'provider' }, { id: 'agent', vpc: 'customer' }],
        elements: told(f.beside) ? elements : elements.slice(0, 2).map((e) => (e.type === 'interface-endpoint' ? { ...e, securityGroup: ['customer'] } : e)),
      },
      labels: {
        ...vpcLabels('provider', t('provider', '공급자')), ...vpcLabels('customer', t('customer', '고객')), ...vpcLabels('branch', t('branch', '지점')), 'client:customer': customer, 'client:provider': provider, 'client:branch': far, 'client:office': far, office: t('the office', '사무실'),
        app: f.app, db: t("the provider's database", '공급자의 데이터베이스'), agent: t('the agent', '에이전트'), offer: t('endpoint service', '엔드포인트 서비스'), door: t('interface endpoint', '인터페이스 엔드포인트'), link: f.beside === 'branch' ? t('peering connection', '피어링 연결') : t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'),
      },
      scene: () => scenes(f, told(f.beside), told('db'), told('agent')),
      facts: [],
      outcomes: outcomesOf(chosen),
    };
  },
};

/** What stands in the way of the customer's endpoint. */
const reasons: Readonly<Record<Plan['fault'], string | undefined>> = { none: undefined, pending: 'endpoint-service-acceptance', principal: 'endpoint-service-permissions-default', group: 'interface-endpoint-security-group', region: 'endpoint-service-same-region' };

function scenes(f: Plan, beside: boolean, db: boolean, agent: boolean): Wording[] {
  const { en: a, ko } = f.app;
  const [block, other] = f.blocks;
  const [here, there] = f.regions;
  const offers = [
    t(`The provider offers ${a} as an endpoint service with a Network Load Balancer.`, `공급자는 Network Load Balancer를 사용하는 엔드포인트 서비스로 ${p(ko, '을/를')} 제공합니다.`),
    t(`An endpoint service with a Network Load Balancer is to publish ${a}.`, `Network Load Balancer를 사용하는 엔드포인트 서비스로 ${p(ko, '을/를')} 제공하려고 합니다.`),
    t(`For ${a} there is an endpoint service with a Network Load Balancer in front.`, `${p(ko, '은/는')} Network Load Balancer를 앞에 둔 엔드포인트 서비스로 제공됩니다.`),
  ];
  const permission =
    f.fault === 'principal'
      ? t('The permissions of the endpoint service name the account of a partner and no other.', '엔드포인트 서비스의 권한에는 한 파트너 계정만 허용되어 있습니다.')
      : f.fault === 'pending'
        ? t('The account of the customer is an allowed principal. Acceptance is required, and the provider has not accepted the connection request.', '고객 계정은 허용된 보안 주체입니다. 수락이 필요하지만 공급자 측에서 연결 요청을 수락하지 않았습니다.')
        : t('The account of the customer is an allowed principal, and its connection request is accepted.', '고객 계정은 허용된 보안 주체이며 연결 요청은 수락되었습니다.');
  const zones = t('The customer creates an interface endpoint for it in two Availability Zones.', '고객은 가용 영역 2개에 이 서비스에 대한 인터페이스 엔드포인트를 생성합니다.');
  const group = beside && f.fault !== 'group' ? t(`The security group of the endpoint admits the customer VPC and the ${f.beside === 'branch' ? 'branch VPC' : 'office'}.`, `엔드포인트의 보안 그룹은 고객 VPC와 ${f.beside === 'branch' ? '지점 VPC' : '사무실'}의 트래픽을 허용합니다.`) : t('The security group of the endpoint admits the customer VPC.', '엔드포인트의 보안 그룹은 고객 VPC의 트래픽을 허용합니다.');
  const third = !beside ? t('', '') : f.beside === 'branch' ? t('A branch VPC of the customer is peered with the customer VPC.', '고객의 지점 VPC는 고객 VPC와 피어링되어 있습니다.') : t('An office of the customer is connected to the customer VPC by Site-to-Site VPN.', '고객의 사무실은 Site-to-Site VPN으로 고객 VPC에 연결되어 있습니다.');
  const more = db && agent ? t('A database runs in the provider VPC as well, and an agent in the customer VPC.', '공급자 VPC에서는 데이터베이스도 실행되고 고객 VPC에서는 에이전트가 실행됩니다.') : db ? t('A database runs in the provider VPC as well.', '공급자 VPC에서는 데이터베이스도 실행됩니다.') : agent ? t('An agent runs in the customer VPC.', '고객 VPC에서는 에이전트가 실행됩니다.') : t('', '');
  const same = here === there;
  const place = same ? t(`both in ${here}`, `모두 ${here} 리전`) : t(`the former in ${here}, the latter in ${there}`, `각각 ${here} 리전, ${there} 리전`);
  const again = (region: string): string => (same ? '같은 리전' : `${region} 리전`);
  const openings: readonly Wording[] = [
    () => t(`{who} sells ${f.app.a} from a provider VPC (${block}) to a customer with a customer VPC (${other}), ${place.en}.`, `{who} 공급자 VPC(${block})에서 실행되는 ${p(ko, '을/를')} 고객 VPC(${other})를 보유한 고객에게 판매합니다. 두 VPC는 ${place.ko}에 있습니다.`),
    () => t(`{who} wants to open ${f.app.a} to a customer without the internet. The provider VPC (${block}) and the customer VPC (${other}) are ${same ? `in ${here}` : `in ${here} and ${there}`}.`, `{who} 인터넷 없이 고객에게 ${p(ko, '을/를')} 제공하려고 합니다. 공급자 VPC(${block})와 고객 VPC(${other})는 ${place.ko}에 있습니다.`),
    () => t(`{who} hosts ${f.app.a} in a provider VPC (${block}) in ${here}. Its first customer has a customer VPC (${other}) in ${same ? 'the same Region' : there}.`, `{who} ${here} 리전의 공급자 VPC(${block})에서 ${p(ko, '을/를')} 호스팅합니다. 첫 번째 고객의 고객 VPC(${other})는 ${again(there)}에 있습니다.`),
    () => t(`{who} replaces a public address of ${f.app.a} with AWS PrivateLink. The provider VPC (${block}) is in ${here}, the customer VPC (${other}) in ${same ? 'the same Region' : there}.`, `{who} ${ko}의 퍼블릭 주소를 AWS PrivateLink로 대체합니다. ${same ? `공급자 VPC(${block})와 고객 VPC(${other})는 모두 ${here} 리전에` : `공급자 VPC(${block})는 ${here} 리전에, 고객 VPC(${other})는 ${there} 리전에`} 있습니다.`),
    () => t(`{who} signs a contract about ${f.app.a}, which runs in a provider VPC (${block}) in ${here}. The other party uses a customer VPC (${other}) in ${same ? 'the same Region' : there}.`, `{who} ${here} 리전의 공급자 VPC(${block})에서 실행되는 ${ko}에 관한 계약을 체결합니다. 상대방은 ${again(there)}의 고객 VPC(${other})를 사용합니다.`),
    () => t(`{who} tests a connection between its provider VPC (${block}) in ${here} and a customer VPC (${other}) in ${same ? 'the same Region' : there} before ${f.app.a} goes live.`, `{who} ${p(ko, '을/를')} 출시하기 전에 ${here} 리전의 공급자 VPC(${block})와 ${again(there)}의 고객 VPC(${other}) 간의 연결을 테스트합니다.`),
    () => t(`{who} documents how ${f.app.a} in a provider VPC (${block}, ${here}) reaches a customer VPC (${other}, ${there}) and back.`, `{who} 공급자 VPC(${block}, ${here} 리전)의 ${p(ko, '와/과')} 고객 VPC(${other}, ${there} 리전) 간의 연결을 문서화하고 있습니다.`),
    () => t(`{who} answers a security questionnaire about ${f.app.a}. The application is in a provider VPC (${block}) in ${here}, its user in a customer VPC (${other}) in ${same ? 'the same Region' : there}.`, `{who} ${ko}에 관한 보안 질문서에 답하고 있습니다. 애플리케이션은 ${here} 리전의 공급자 VPC(${block})에, 사용자는 ${again(there)}의 고객 VPC(${other})에 있습니다.`),
    () => t(`{who} onboards a customer of ${f.app.a}. Requests are to come from a customer VPC (${other}) in ${there} and to arrive in a provider VPC (${block}) in ${same ? 'the same Region' : here}.`, `{who} ${ko}의 고객을 온보딩합니다. 요청은 ${there} 리전의 고객 VPC(${other})에서 시작되어 ${again(here)}의 공급자 VPC(${block})에 도달해야 합니다.`),
    () => t(`{who} draws a diagram for ${f.app.a}: on the left a provider VPC (${block}) in ${here}, on the right a customer VPC (${other}) in ${same ? 'the same Region' : there}.`, `{who} ${ko}의 구성도를 그립니다. 왼쪽에는 ${here} 리전의 공급자 VPC(${block})가, 오른쪽에는 ${again(there)}의 고객 VPC(${other})가 있습니다.`),
    () => t(`{who} runs ${f.app.a} for a business partner. Two VPCs are involved, the provider VPC (${block}, ${here}) and the customer VPC (${other}, ${there}).`, `{who} 비즈니스 파트너를 위해 ${p(ko, '을/를')} 운영합니다. 공급자 VPC(${block}, ${here} 리전)와 고객 VPC(${other}, ${there} 리전)의 두 VPC가 관련됩니다.`),
    () => t(`{who} received a change request: users in a customer VPC (${other}) in ${there} want ${f.app.a}, which is in a provider VPC (${block}) in ${same ? 'the same Region' : here}.`, `{who} 변경 요청을 받았습니다. ${there} 리전의 고객 VPC(${other})에 있는 사용자가 ${again(here)}의 공급자 VPC(${block})에 있는 ${p(ko, '을/를')} 사용하게 해 달라고 요청합니다.`),
  ];
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), offers[i % 3] as Text, permission, zones, group, third, more) : row(opening(), third, offers[i % 3] as Text, zones, permission, group, more)));
}
