import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { serviceText } from './private-dns-words.ts';
import { someRegions } from './shared.ts';
import { durable, named, place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

const codes = ['sqs', 'sns', 'kms', 'secretsmanager', 'ssm', 'logs', 'events', 'states'] as const;

interface Facts {
  readonly region: string;
  readonly service: Text;
  readonly dns: boolean;
  readonly azs: 1 | 2;
  /** The second VPC is attached to the transit gateway, or has NAT gateways of its own. */
  readonly spoke: 'attached' | 'nat';
  readonly site: boolean;
}

/** Names and paths: who is led to a shared interface endpoint by the ordinary name of a service, and who only reaches it. */
export const blueprint: Blueprint = {
  id: 'statements-dns',
  topic: 'private-dns',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const code = rng.pick(codes);
    const f: Facts = { region: someRegions(rng, 1)[0] as string, service: serviceText(code), dns: rng.chance(0.65), azs: rng.pick([1, 2] as const), spoke: rng.pick(['attached', 'attached', 'nat'] as const), site: rng.chance(0.75) };
    const elements: ElementInput[] = [
      { type: 'transit-gateway', id: 'tgw', region: f.region, attachments: ['shared', 'orders', ...(f.spoke === 'attached' ? ['lab'] : [])] },
      { type: 'interface-endpoint', id: 'face', vpc: 'shared', service: 'api', azs: f.azs, privateDns: f.dns },
      ...(f.spoke === 'nat' ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'lab' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'lab', azs: 2 }] : []),
      ...(f.site ? [{ type: 'site-to-site-vpn' as const, id: 'line', site: 'dc', to: 'tgw' }] : []),
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in the ${en} VPC`, `${ko} VPC 인스턴스`), t(`the ${en} VPC`, `${ko} VPC`));
    const [shared, orders, lab] = [at('shared', 'shared', '공유'), at('orders', 'orders', '주문'), at('lab', 'lab', '실험')];
    const dc = place('dc', t('servers in the data center', '데이터 센터 서버'), t('the data center', '데이터 센터'));
    const api = place('api', t('', ''), f.service);
    const internet = place('internet', t('', ''), t('the internet', '인터넷'));
    const attached = f.spoke === 'attached';
    return {
      world: {
        vpcs: [{ id: 'shared', region: f.region, cidrs: ['10.0.0.0/16'] }, { id: 'orders', region: f.region, cidrs: ['10.1.0.0/16'] }, { id: 'lab', region: f.region, cidrs: ['10.2.0.0/16'] }],
        sites: f.site ? [{ id: 'dc', cidrs: ['192.168.0.0/16'] }] : [],
        services: [{ id: 'api', aws: code, region: f.region }],
        elements,
      },
      labels: {
        shared: shared.name, orders: orders.name, lab: lab.name, dc: dc.name, api: f.service, 'client:shared': shared.who, 'client:orders': orders.who, 'client:lab': lab.who, 'client:dc': dc.who, tgw: t('transit gateway', 'Transit Gateway'), face: t('interface endpoint', '인터페이스 엔드포인트'),
        igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'), line: t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'),
      },
      scene: () => scenes(f),
      facts: [
        named(shared, api), named(orders, api), privately(orders, api), privately(shared, api), reachable(orders, api), reachable(orders, lab), reachable(lab, orders), reachable(orders, internet), reachable(lab, internet), privately(lab, api), durable(orders, api), durable(shared, api), reachable(shared, lab),
        ...(attached ? [named(lab, api)] : [named(lab, api), durable(lab, api)]), ...(f.site ? [named(dc, api), reachable(dc, orders), reachable(dc, lab), reachable(orders, dc)] : []),
      ],
      rules: ['vpc-dns-attribute-defaults', 'interface-endpoint-dns-names', 'on-premises-dns-resolver-inbound', 'centralized-endpoints-dns', 'private-dns-vpc-attributes', 'private-dns-effect', 'endpoint-service-private-dns', 'private-dns-own-vpc'],
      ruled: 0.45,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const { en, ko } = f.service;
  const openings: readonly Wording[] = [
    () => t(`{who} shares an interface endpoint for ${en}. It is in a shared VPC in ${f.region}, to which an orders VPC is connected by a transit gateway.`, `{who} ${ko}용 인터페이스 엔드포인트를 공유합니다. 엔드포인트는 ${f.region} 리전의 공유 VPC에 있으며, 주문 VPC는 Transit Gateway로 공유 VPC에 연결되어 있습니다.`),
    () => t(`{who} centralized its endpoint for ${en} in a shared VPC. An orders VPC and the shared VPC are attached to one transit gateway.`, `{who} ${ko}용 엔드포인트를 공유 VPC에 중앙 집중화했습니다. 주문 VPC와 공유 VPC는 하나의 Transit Gateway에 연결되어 있습니다.`),
    () => t(`{who} wonders why some of its applications do not use its endpoint for ${en}. The interface endpoint is in a shared VPC; a transit gateway joins it with an orders VPC.`, `{who} 일부 애플리케이션이 ${ko}용 엔드포인트를 사용하지 않는 이유를 조사하고 있습니다. 인터페이스 엔드포인트는 공유 VPC에 있고, 공유 VPC는 Transit Gateway로 주문 VPC와 연결되어 있습니다.`),
    () => t(`{who} removed the endpoints for ${en} from its workloads to save costs. One interface endpoint remains in a shared VPC, and a transit gateway leads there from an orders VPC.`, `{who} 비용을 절감하기 위해 워크로드에서 ${ko}용 엔드포인트를 제거했습니다. 공유 VPC에 인터페이스 엔드포인트 1개만 남아 있으며, 주문 VPC에서는 Transit Gateway를 통해 연결됩니다.`),
    () => t(`{who} writes guidelines for the use of ${en}. In ${f.region}, a shared VPC has an interface endpoint for it, and an orders VPC is attached to the same transit gateway.`, `{who} ${ko} 사용 지침을 작성하고 있습니다. ${f.region} 리전의 공유 VPC에는 ${ko}용 인터페이스 엔드포인트가 있고, 주문 VPC는 같은 Transit Gateway에 연결되어 있습니다.`),
    () => t(`{who} tests how clients find ${en}. There is an interface endpoint in a shared VPC, and a transit gateway between this VPC and an orders VPC.`, `{who} 클라이언트가 ${p(ko, '을/를')} 어떻게 찾는지 테스트하고 있습니다. 공유 VPC에 인터페이스 엔드포인트가 있고, 공유 VPC와 주문 VPC는 Transit Gateway로 연결되어 있습니다.`),
    () => t(`{who} hands a network over to a new operator. Its orders VPC reaches ${en} by way of a transit gateway and an interface endpoint in a shared VPC.`, `{who} 새 운영 업체에 네트워크를 인계합니다. 주문 VPC는 Transit Gateway와 공유 VPC의 인터페이스 엔드포인트를 통해 ${ko}에 연결됩니다.`),
    () => t(`{who} plans to retire a custom DNS server. A shared VPC in ${f.region} holds an interface endpoint for ${en}, which an orders VPC uses over a transit gateway.`, `{who} 자체 DNS 서버를 폐기하려고 합니다. ${f.region} 리전의 공유 VPC에는 ${ko}용 인터페이스 엔드포인트가 있으며, 주문 VPC는 Transit Gateway를 통해 이를 사용합니다.`),
    () => t(`{who} debugs name resolution for ${en}. Two VPCs are attached to a transit gateway in ${f.region}: a shared VPC, in which the interface endpoint is, and an orders VPC.`, `{who} ${ko}의 이름 확인 문제를 조사하고 있습니다. ${f.region} 리전의 Transit Gateway에는 인터페이스 엔드포인트가 있는 공유 VPC와 주문 VPC가 연결되어 있습니다.`),
    () => t(`{who} lets a new team use ${en}. The team owns an orders VPC. A transit gateway takes it to a shared VPC, which has an interface endpoint for the service.`, `{who} 새 팀에서 ${p(ko, '을/를')} 사용하도록 합니다. 이 팀은 주문 VPC를 소유합니다. 주문 VPC는 Transit Gateway를 통해 서비스용 인터페이스 엔드포인트가 있는 공유 VPC에 연결됩니다.`),
    () => t(`{who} reviews a design with one interface endpoint for ${en} and many users. The endpoint is in a shared VPC, and the first user, an orders VPC, comes over a transit gateway.`, `{who} ${ko}용 인터페이스 엔드포인트 1개를 여러 사용자가 사용하는 설계를 검토하고 있습니다. 엔드포인트는 공유 VPC에 있고 첫 번째 사용자인 주문 VPC는 Transit Gateway를 통해 연결됩니다.`),
    () => t(`{who} connected an orders VPC to a shared VPC with a transit gateway in ${f.region}. The reason was ${en}, for which the shared VPC has an interface endpoint.`, `{who} ${f.region} 리전에서 Transit Gateway를 사용하여 주문 VPC를 공유 VPC에 연결했습니다. 공유 VPC에 있는 ${ko}용 인터페이스 엔드포인트를 사용하기 위해서였습니다.`),
  ];
  const zones = f.azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const face = t(`The endpoint covers ${zones.en}, and its private DNS is ${f.dns ? 'on' : 'off'}.`, `엔드포인트는 ${zones.ko}에 있으며 프라이빗 DNS는 ${f.dns ? '활성화' : '비활성화'}되어 있습니다.`);
  const lab = f.spoke === 'attached' ? t('A lab VPC is attached to the transit gateway too; all attachments reach one another.', '실험 VPC도 이 Transit Gateway에 연결되어 있으며 모든 연결은 서로 통신합니다.') : t('A lab VPC is not attached; it has NAT gateways in two Availability Zones.', '실험 VPC는 Transit Gateway에 연결되어 있지 않고 가용 영역 2개에 NAT 게이트웨이가 있습니다.');
  const site = f.site ? t('A data center is attached by VPN. Nobody has created DNS records or hosted zones.', '데이터 센터는 VPN으로 연결되어 있습니다. 자체 DNS 레코드나 호스팅 영역은 생성하지 않았습니다.') : t('Nobody has created DNS records or hosted zones.', '자체 DNS 레코드나 호스팅 영역은 생성하지 않았습니다.');
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), face, lab, site) : row(opening(), lab, site, face)));
}
