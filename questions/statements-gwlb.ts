import type { Blueprint, ClaimsDraft, Fact } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { durable, place, reachable, type Place } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

interface Facts {
  readonly region: string;
  /** The endpoint stands beside the routes, or the routes lead through it. */
  readonly routed: boolean;
  readonly azs: 1 | 2;
  readonly door: boolean;
  readonly nats: 1 | 2;
}

/** Whether a fleet sees what travels between two places. */
function inspected(from: Place, to: Place): Fact {
  const [a, b] = [from.who.en, to.name.en];
  const traffic = `${from.who.ko}에서 ${to.name.ko}에 이르는 트래픽`;
  const connecting = `${from.who.ko}에서 ${to.name.ko}에 연결할 때`;
  return {
    requirement: { inspect: { from: from.id, to: to.id, by: 'fleet' } },
    yes: late(() => [
      t(`Firewalls inspect the traffic from ${a} to ${b}.`, `방화벽은 ${traffic}을 검사합니다.`),
      t(`Traffic from ${a} to ${b} passes through the firewalls.`, `${traffic}은 방화벽을 지나갑니다.`),
      t(`Connections from ${a} to ${b} are inspected.`, `${from.who.ko}에서 ${to.name.ko}에 이르는 연결은 검사를 받습니다.`),
      t(`Packets on the way from ${a} to ${b} reach the firewalls.`, `${from.who.ko}에서 ${to.name.ko}에 보내는 패킷은 방화벽에 전달됩니다.`),
      t(`Inspection covers the traffic from ${a} to ${b}.`, `${traffic}은 검사 대상입니다.`),
      t(`The firewalls see the traffic from ${a} to ${b}.`, `${connecting} 방화벽을 거칩니다.`),
      t(`The path from ${a} to ${b} leads through the firewalls.`, `${from.who.ko}에서 ${to.name.ko}까지의 경로는 방화벽을 지납니다.`),
      t(`A connection from ${a} to ${b} passes the firewalls.`, `${connecting} 트래픽이 방화벽을 통과합니다.`),
      t(`The Gateway Load Balancer endpoint lies on the path from ${a} to ${b}.`, `${from.who.ko}에서 ${to.name.ko}까지의 경로에 Gateway Load Balancer 엔드포인트가 있습니다.`),
      t(`On the way from ${a} to ${b}, traffic passes the firewalls.`, `${traffic}은 방화벽을 통과합니다.`),
      t(`Between ${a} and ${b}, the firewalls inspect what is sent.`, `${from.who.ko}에서 ${to.name.ko}에 보내는 내용은 방화벽에서 검사합니다.`),
      t(`With these routes, traffic from ${a} to ${b} is inspected.`, `이 경로 구성에서는 ${traffic}이 검사됩니다.`),
    ]),
    no: late(() => [
      t(`Firewalls do not inspect the traffic from ${a} to ${b}.`, `방화벽은 ${traffic}을 검사하지 않습니다.`),
      t(`Traffic from ${a} to ${b} does not pass through the firewalls.`, `${traffic}은 방화벽을 지나가지 않습니다.`),
      t(`Connections from ${a} to ${b} are not inspected.`, `${from.who.ko}에서 ${to.name.ko}에 이르는 연결은 검사를 받지 않습니다.`),
      t(`Packets on the way from ${a} to ${b} do not reach the firewalls.`, `${from.who.ko}에서 ${to.name.ko}에 보내는 패킷은 방화벽에 전달되지 않습니다.`),
      t(`Inspection does not cover the traffic from ${a} to ${b}.`, `${traffic}은 검사 대상이 아닙니다.`),
      t(`The firewalls do not see the traffic from ${a} to ${b}.`, `${connecting} 방화벽을 거치지 않습니다.`),
      t(`The path from ${a} to ${b} does not lead through the firewalls.`, `${from.who.ko}에서 ${to.name.ko}까지의 경로는 방화벽을 지나지 않습니다.`),
      t(`A connection from ${a} to ${b} does not pass the firewalls.`, `${connecting} 트래픽이 방화벽을 통과하지 않습니다.`),
      t(`The Gateway Load Balancer endpoint does not lie on the path from ${a} to ${b}.`, `${from.who.ko}에서 ${to.name.ko}까지의 경로에 Gateway Load Balancer 엔드포인트가 없습니다.`),
      t(`On the way from ${a} to ${b}, traffic does not pass the firewalls.`, `${traffic}은 방화벽을 통과하지 않습니다.`),
      t(`Between ${a} and ${b}, the firewalls do not inspect what is sent.`, `${from.who.ko}에서 ${to.name.ko}에 보내는 내용은 방화벽에서 검사하지 않습니다.`),
      t(`With these routes, traffic from ${a} to ${b} is not inspected.`, `이 경로 구성에서는 ${traffic}이 검사되지 않습니다.`),
    ]),
  };
}

/** What is true of a VPC with a Gateway Load Balancer endpoint: which traffic passes the appliances, and which does not. */
export const blueprint: Blueprint = {
  id: 'statements-gwlb',
  topic: 'gwlb-endpoint',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const f: Facts = { region: someRegions(rng, 1)[0] as string, routed: rng.chance(0.65), azs: rng.pick([1, 2, 2] as const), door: rng.chance(0.6), nats: rng.pick([1, 2] as const) };
    const elements: ElementInput[] = [
      { type: 'endpoint-service', id: 'offer', service: 'fleet', loadBalancer: 'gwlb' },
      { type: 'gwlb-endpoint', id: 'trap', vpc: 'app', service: 'fleet', azs: f.azs, routed: f.routed },
      { type: 'internet-gateway', id: 'igw', vpc: 'app' },
      { type: 'nat-gateway', id: 'nat', vpc: 'app', azs: f.nats },
      { type: 'vpc-peering', id: 'peering', vpcs: ['app', 'data'] },
      ...(f.door ? [{ type: 'gateway-endpoint' as const, id: 'door', vpc: 'app', service: 'store' }] : []),
    ];
    const app = place('app', t('instances in the application VPC', '애플리케이션 VPC 인스턴스'), t('the application VPC', '애플리케이션 VPC'));
    const data = place('data', t('instances in the data VPC', '데이터 VPC 인스턴스'), t('the data VPC', '데이터 VPC'));
    const internet = place('internet', t('clients on the internet', '인터넷의 클라이언트'), t('the internet', '인터넷'));
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    const security = place('security', t('hosts in the security VPC', '보안 VPC의 호스트'), t('the security VPC', '보안 VPC'));
    return {
      world: {
        vpcs: [{ id: 'app', region: f.region, cidrs: ['10.0.0.0/16'] }, { id: 'data', region: f.region, cidrs: ['10.1.0.0/16'] }, { id: 'security', region: f.region, account: 'security', cidrs: ['10.2.0.0/16'] }],
        services: [{ id: 'fleet', vpc: 'security', appliance: true }, { id: 'store', aws: 's3', region: f.region }],
        elements,
      },
      labels: {
        app: app.name, data: data.name, security: security.name, fleet: t('the firewalls', '방화벽'), store: t('Amazon S3', 'Amazon S3'), 'client:app': app.who, 'client:data': data.who, 'client:security': security.who, 'client:internet': internet.who,
        offer: t('endpoint service', '엔드포인트 서비스'), trap: t('Gateway Load Balancer endpoint', 'Gateway Load Balancer 엔드포인트'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'), peering: t('peering connection', '피어링 연결'), door: t('gateway endpoint', '게이트웨이 엔드포인트'),
      },
      scene: () => scenes(f),
      facts: [
        inspected(app, internet), inspected(app, data), inspected(data, app), inspected(app, store), reachable(app, security), reachable(security, app), reachable(data, security), reachable(data, internet), reachable(internet, app), reachable(data, app), reachable(security, data), durable(app, internet), durable(app, data),
      ],
      rules: ['gwlb-endpoint-purpose', 'gwlb-endpoint-route-target', 'gwlb-geneve-6081', 'gwlb-endpoint-separate-subnet', 'gwlb-endpoint-ingress-routing', 'gwlb-endpoint-billing', 'gwlb-endpoint-needs-gwlb-service', 'endpoint-service-nlb-vs-gwlb', 'endpoint-service-consumer-endpoint-type'],
      ruled: 0.45,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const openings: readonly Wording[] = [
    () => t(`{who} runs firewalls behind a Gateway Load Balancer in a security VPC and offers them to an application VPC in ${f.region} as an endpoint service.`, `{who} 보안 VPC의 Gateway Load Balancer 뒤에서 방화벽을 실행하고 이를 엔드포인트 서비스로 ${f.region} 리전의 애플리케이션 VPC에 제공합니다.`),
    () => t('{who} centralized its firewalls in a security VPC. An endpoint service with a Gateway Load Balancer connects them with an application VPC.', '{who} 방화벽을 보안 VPC에 중앙 집중화했습니다. Gateway Load Balancer를 사용하는 엔드포인트 서비스로 애플리케이션 VPC와 연결됩니다.'),
    () => t('{who} bought firewall appliances from a partner. They run in a security VPC behind a Gateway Load Balancer with an endpoint service, which an application VPC uses.', '{who} 파트너의 방화벽 어플라이언스를 구매했습니다. 어플라이언스는 보안 VPC의 Gateway Load Balancer 뒤에서 실행되며, 애플리케이션 VPC는 해당 엔드포인트 서비스를 사용합니다.'),
    () => t('{who} verifies which traffic of an application VPC its firewalls see. They are in a security VPC, behind a Gateway Load Balancer and an endpoint service.', '{who} 애플리케이션 VPC의 트래픽 중 방화벽에서 검사하는 트래픽을 확인하고 있습니다. 방화벽은 보안 VPC의 Gateway Load Balancer와 엔드포인트 서비스 뒤에 있습니다.'),
    () => t(`{who} lets a security team inspect the traffic of an application VPC in ${f.region}. The team keeps its firewalls in a security VPC and publishes them through a Gateway Load Balancer.`, `{who} 보안 팀에 ${f.region} 리전에 있는 애플리케이션 VPC의 트래픽 검사를 맡깁니다. 보안 팀은 보안 VPC에 방화벽을 두고 Gateway Load Balancer를 통해 엔드포인트 서비스로 제공합니다.`),
    () => t('{who} prepares for an audit of its firewalls, which are reached from an application VPC by an endpoint service with a Gateway Load Balancer in a security VPC.', '{who} 방화벽에 대한 감사를 준비하고 있습니다. 애플리케이션 VPC에서는 보안 VPC의 Gateway Load Balancer를 사용하는 엔드포인트 서비스로 방화벽에 연결합니다.'),
    () => t('{who} drew up a diagram of its inspection: firewalls in a security VPC, a Gateway Load Balancer, an endpoint service, and an application VPC as its consumer.', '{who} 트래픽 검사 구성도를 작성했습니다. 보안 VPC의 방화벽, Gateway Load Balancer, 엔드포인트 서비스, 그리고 이를 사용하는 애플리케이션 VPC가 있습니다.'),
    () => t('{who} replaced firewalls in an application VPC with a fleet in a security VPC, which the application VPC uses through an endpoint service with a Gateway Load Balancer.', '{who} 애플리케이션 VPC에 있던 방화벽을 보안 VPC의 방화벽 플릿으로 대체했습니다. 애플리케이션 VPC는 Gateway Load Balancer를 사용하는 엔드포인트 서비스로 이 플릿을 사용합니다.'),
    () => t('{who} separates the duties of two teams. One owns an application VPC; the other owns a security VPC with firewalls, a Gateway Load Balancer in front of them, and an endpoint service for the first team.', '{who} 두 팀의 업무를 분리합니다. 한 팀은 애플리케이션 VPC를 소유합니다. 다른 팀은 방화벽과 그 앞의 Gateway Load Balancer, 그리고 첫 번째 팀을 위한 엔드포인트 서비스가 있는 보안 VPC를 소유합니다.'),
    () => t(`{who} installed firewalls for an application VPC in ${f.region}. To reach them, the VPC uses the endpoint service of a Gateway Load Balancer that is in a security VPC.`, `{who} ${f.region} 리전의 애플리케이션 VPC를 위해 방화벽을 설치했습니다. 이 VPC는 보안 VPC에 있는 Gateway Load Balancer의 엔드포인트 서비스를 통해 방화벽에 연결합니다.`),
    () => t('{who} wants to know what escapes its firewalls. An application VPC is connected to them by an endpoint service; they run behind a Gateway Load Balancer in a security VPC.', '{who} 방화벽을 거치지 않는 트래픽이 무엇인지 확인하려고 합니다. 애플리케이션 VPC는 엔드포인트 서비스로 방화벽에 연결되며, 방화벽은 보안 VPC의 Gateway Load Balancer 뒤에서 실행됩니다.'),
    () => t('{who} set up inline inspection half a year ago. Its pieces are an application VPC, a security VPC with firewalls, and between the two an endpoint service with a Gateway Load Balancer.', '{who} 반년 전에 인라인 검사를 구성했습니다. 구성은 애플리케이션 VPC, 방화벽이 있는 보안 VPC, 그리고 둘 사이의 Gateway Load Balancer를 사용하는 엔드포인트 서비스입니다.'),
  ];
  const zones = f.azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const trap = f.routed
    ? t(`The application VPC has a Gateway Load Balancer endpoint in ${zones.en}, and its route tables send traffic that enters or leaves the VPC through it.`, `애플리케이션 VPC에는 ${zones.ko}에 Gateway Load Balancer 엔드포인트가 있으며, 라우팅 테이블은 VPC에 들어오고 나가는 트래픽을 이 엔드포인트로 보냅니다.`)
    : t(`The application VPC has a Gateway Load Balancer endpoint in ${zones.en}, but its route tables have not been changed.`, `애플리케이션 VPC에는 ${zones.ko}에 Gateway Load Balancer 엔드포인트가 있지만 라우팅 테이블은 변경하지 않았습니다.`);
  const nat = f.nats === 1 ? t('Its private subnets use one NAT gateway.', '프라이빗 서브넷은 NAT 게이트웨이 1개를 사용합니다.') : t('Its private subnets use NAT gateways in two Availability Zones.', '프라이빗 서브넷은 가용 영역 2개의 NAT 게이트웨이를 사용합니다.');
  const peer = t('It is peered with a data VPC that has no gateways.', '이 VPC는 게이트웨이가 없는 데이터 VPC와 피어링되어 있습니다.');
  const door = f.door ? t('A gateway endpoint for Amazon S3 serves all of its subnets.', '모든 서브넷은 Amazon S3용 게이트웨이 엔드포인트를 사용합니다.') : t('It has no other VPC endpoints.', '다른 VPC 엔드포인트는 없습니다.');
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), trap, nat, peer, door) : row(opening(), trap, peer, door, nat)));
}
