import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { applications, type Offered } from './private-link.ts';
import { someRegions } from './shared.ts';
import { durable, place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

/** What is true of an endpoint service, a consumer that uses it, one that does not yet, and a VPC behind the first. */
export const blueprint: Blueprint = {
  id: 'statements-private-link',
  topic: 'endpoint-service',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const f: Facts = {
      app: rng.pick(applications), region: someRegions(rng, 1)[0] as string, overlap: rng.chance(0.5), azs: rng.pick([1, 2]), second: rng.pick(['endpoint', 'barred', 'peering'] as const), routes: rng.chance(0.6), admits: rng.chance(0.6),
    };
    const elements: ElementInput[] = [
      { type: 'endpoint-service', id: 'offer', service: 'app', principals: f.second === 'barred' ? ['first'] : ['first', 'second'] },
      { type: 'interface-endpoint', id: 'door', vpc: 'first', service: 'app', azs: f.azs, securityGroup: f.admits ? ['first', 'branch'] : ['first'] },
      { type: 'vpc-peering', id: 'peering', vpcs: ['first', 'branch'], routes: f.routes ? 'both' : 'first' },
      ...(f.second === 'peering' ? [{ type: 'vpc-peering' as const, id: 'direct', vpcs: ['second', 'service'] as [string, string] }] : f.second === 'endpoint' ? [{ type: 'interface-endpoint' as const, id: 'other-door', vpc: 'second', service: 'app', azs: 2 }] : []),
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in ${en}`, `${ko} 인스턴스`), t(en, ko));
    const service = place('service', t('hosts in the service VPC', '서비스 VPC의 호스트'), t('the service VPC', '서비스 VPC'));
    const first = at('first', 'the first client VPC', '첫 번째 고객사 VPC');
    const second = at('second', 'the second client VPC', '두 번째 고객사 VPC');
    const branch = at('branch', 'the branch VPC', '지점 VPC');
    const internet = place('internet', t('hosts on the internet', '인터넷의 호스트'), t('the internet', '인터넷'));
    const app = place('app', t('', ''), f.app);
    const works = f.second !== 'barred';
    return {
      world: {
        vpcs: [
          { id: 'service', region: f.region, account: 'provider', cidrs: ['10.0.0.0/16'] }, { id: 'first', region: f.region, account: 'first', cidrs: [f.overlap ? '10.0.0.0/16' : '10.1.0.0/16'] },
          { id: 'second', region: f.region, account: 'second', cidrs: ['10.2.0.0/16'] }, { id: 'branch', region: f.region, account: 'first', cidrs: ['10.3.0.0/16'] },
        ],
        services: [{ id: 'app', vpc: 'service' }],
        elements,
      },
      labels: {
        service: service.name, first: first.name, second: second.name, branch: branch.name, app: f.app, 'client:service': service.who, 'client:first': first.who, 'client:second': second.who, 'client:branch': branch.who, 'client:internet': internet.who,
        offer: t('endpoint service', '엔드포인트 서비스'), door: t('interface endpoint', '인터페이스 엔드포인트'), 'other-door': t('interface endpoint of the second client', '두 번째 고객사의 인터페이스 엔드포인트'), peering: t('peering connection', '피어링 연결'), direct: t('peering connection', '피어링 연결'),
      },
      scene: () => scenes(f),
      facts: [
        reachable(first, app), privately(first, app), durable(first, app), reachable(second, app), ...(works ? [durable(second, app)] : []), reachable(branch, app), reachable(branch, first), reachable(first, branch),
        reachable(service, first), reachable(first, service), reachable(service, second), reachable(second, service), reachable(second, first), reachable(first, second), reachable(internet, app), reachable(branch, service), reachable(service, branch),
      ],
      rules: ['endpoint-service-one-way', 'endpoint-service-load-balancer', 'endpoint-service-many-consumers', 'endpoint-service-permissions-default', 'endpoint-service-acceptance', 'endpoint-service-overlapping-cidr', 'endpoint-service-exposes-one-service', 'endpoint-service-consumer-eni', 'endpoint-service-cross-account', 'endpoint-service-source-ip', 'endpoint-service-term', 'privatelink-stays-on-aws-network', 'hosted-service-over-peering', 'endpoint-service-solves-peering-limits', 'endpoint-service-provider-steps', 'endpoint-service-open-to-all', 'endpoint-service-alb-behind-nlb', 'endpoint-service-common-azs', 'endpoint-service-private-dns', 'privatelink-vs-peering-scope', 'privatelink-tgw-inter-az-free'],
      ruled: 0.5,
    };
  },
};

interface Facts {
  readonly app: Offered;
  readonly region: string;
  readonly overlap: boolean;
  readonly azs: number;
  readonly second: 'endpoint' | 'barred' | 'peering';
  readonly routes: boolean;
  readonly admits: boolean;
}

function scenes(f: Facts): Wording[] {
  const { app, region } = f;
  const its = app.en.replace(/^the /, '');
  const cidr = f.overlap ? '10.0.0.0/16' : '10.1.0.0/16';
  const openings: readonly Wording[] = [
    () => t(`{who} offers ${app.a} from a service VPC (10.0.0.0/16) as an endpoint service with a Network Load Balancer.`, `{who} 서비스 VPC(10.0.0.0/16)에서 Network Load Balancer를 사용하는 엔드포인트 서비스로 ${p(app.ko, '을/를')} 제공합니다.`),
    () => t(`{who} published its ${its} with AWS PrivateLink. It runs in a service VPC (10.0.0.0/16) in ${region}.`, `{who} AWS PrivateLink로 ${p(app.ko, '을/를')} 게시했습니다. 이 애플리케이션은 ${region} 리전의 서비스 VPC(10.0.0.0/16)에서 실행됩니다.`),
    () => t(`{who} explains to clients how they connect to ${app.a}. A Network Load Balancer and an endpoint service front it in a service VPC (10.0.0.0/16).`, `{who} 고객사에 ${app.ko} 연결 방식을 설명하고 있습니다. 서비스 VPC(10.0.0.0/16)에서 Network Load Balancer와 엔드포인트 서비스가 이를 제공합니다.`),
    () => t(`{who} audits access to ${app.a}, which an endpoint service makes available from a service VPC (10.0.0.0/16).`, `{who} 서비스 VPC(10.0.0.0/16)의 엔드포인트 서비스로 제공하는 ${app.ko}에 대한 액세스를 감사하고 있습니다.`),
    () => t(`{who} sells access to its ${its} through an endpoint service in a service VPC (10.0.0.0/16).`, `{who} 서비스 VPC(10.0.0.0/16)의 엔드포인트 서비스를 통해 ${app.ko} 사용 권한을 판매합니다.`),
    () => t(`{who} connects two clients to ${app.a}. An endpoint service for it is in a service VPC (10.0.0.0/16) in ${region}.`, `{who} ${app.ko}에 고객사 두 곳을 연결합니다. 이를 위한 엔드포인트 서비스는 ${region} 리전의 서비스 VPC(10.0.0.0/16)에 있습니다.`),
    () => t(`{who} has put ${app.a} behind a Network Load Balancer and an endpoint service. The provider side is a service VPC (10.0.0.0/16).`, `{who} ${p(app.ko, '을/를')} Network Load Balancer와 엔드포인트 서비스로 제공하고 있습니다. 공급자 쪽은 서비스 VPC(10.0.0.0/16)입니다.`),
    () => t(`{who} answers a questionnaire about the reach of its ${its}. A service VPC (10.0.0.0/16) offers it as an endpoint service.`, `{who} ${app.ko}의 접근 범위에 관한 질의서에 답변하고 있습니다. 서비스 VPC(10.0.0.0/16)는 이를 엔드포인트 서비스로 제공합니다.`),
    () => t(`{who} replaced its public API with an endpoint service for ${app.a} in a service VPC (10.0.0.0/16).`, `{who} 퍼블릭 API를 서비스 VPC(10.0.0.0/16)에 있는 ${app.ko}의 엔드포인트 서비스로 대체했습니다.`),
    () => t(`{who} shares ${app.a} with other companies. In a service VPC (10.0.0.0/16), an endpoint service with a Network Load Balancer leads to it.`, `{who} 다른 회사와 ${p(app.ko, '을/를')} 공유합니다. 서비스 VPC(10.0.0.0/16)에서 Network Load Balancer를 사용하는 엔드포인트 서비스가 이를 제공합니다.`),
    () => t(`{who} checks who can reach ${app.a} and what it can reach itself. An endpoint service presents it to the outside, and its home is a service VPC (10.0.0.0/16).`, `{who} 누가 ${app.ko}에 연결할 수 있고 ${p(app.ko, '이/가')} 무엇에 연결할 수 있는지 점검하고 있습니다. 이 애플리케이션은 서비스 VPC(10.0.0.0/16)에 있으며 엔드포인트 서비스로 외부에 제공됩니다.`),
    () => t(`{who} launched an endpoint service in ${region} last month. Behind it, in a service VPC (10.0.0.0/16), a Network Load Balancer forwards to ${app.a}.`, `{who} 지난달 ${region} 리전에 엔드포인트 서비스를 출시했습니다. 서비스 VPC(10.0.0.0/16)에서 Network Load Balancer가 ${app.ko}에 요청을 전달합니다.`),
  ];
  const zones = f.azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const first = t(`A first client uses it through an interface endpoint in ${zones.en} of its VPC (${cidr}).`, `첫 번째 고객사는 자체 VPC(${cidr})의 ${zones.ko}에 있는 인터페이스 엔드포인트로 이를 사용합니다.`);
  const branch = t(
    `A branch VPC of that client is peered with this VPC, with routes on ${f.routes ? 'both sides' : 'the client side'}; the endpoint's security group ${f.admits ? 'admits both VPCs' : 'does not admit the branch VPC'}.`,
    `이 고객사의 지점 VPC는 이 VPC와 피어링되어 있으며 경로는 ${f.routes ? '양쪽에' : '고객사 VPC 쪽에'} 있습니다. 엔드포인트의 보안 그룹은 ${f.admits ? '두 VPC를 모두 허용합니다' : '지점 VPC를 허용하지 않습니다'}.`,
  );
  const second = {
    endpoint: t('A second client has an interface endpoint in two Availability Zones of its VPC (10.2.0.0/16).', '두 번째 고객사는 자체 VPC(10.2.0.0/16)의 가용 영역 2개에 인터페이스 엔드포인트를 두고 있습니다.'),
    barred: t('A second client (VPC 10.2.0.0/16) is not among the allowed principals.', '두 번째 고객사(VPC 10.2.0.0/16)는 허용된 보안 주체에 포함되어 있지 않습니다.'),
    peering: t('The VPC of a second client (10.2.0.0/16) is peered with the service VPC, with routes on both sides.', '두 번째 고객사의 VPC(10.2.0.0/16)는 서비스 VPC와 피어링되어 있으며 경로는 양쪽에 있습니다.'),
  }[f.second];
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), first, branch, second) : row(opening(), first, second, t(branch.en.replace('that client is peered with this VPC', 'the first client is peered with its VPC'), branch.ko.replace('이 고객사의 지점 VPC는 이 VPC와', '첫 번째 고객사의 지점 VPC는 고객사 VPC와')))));
}
