import type { Sketch, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { betweenSpokes, shared, vpcs } from './many-vpcs-steps.ts';
import { t, told } from './vpc-words.ts';
import { hubParts, oneTableParts } from './ways-hubs.ts';
import { apartParts, egressParts, meshParts, meshRouteParts } from './ways-many.ts';
import { both, faceParts, linkParts, natParts, offerParts, peerParts, three } from './ways-parts.ts';
import { peeringWays } from './ways.ts';

type Routes = 'full' | string[][];
export const star: ElementInput = { type: 'vpc-peering', vpcs: ['first', 'shared'] };
const mesh: ElementInput = { type: 'vpc-peering', vpcs: ['first', 'first'] };
const apart = [['first', 'shared']];

const each = t('each application VPC', '각 애플리케이션 VPC');

/** Application VPCs among themselves, with the shared VPC and with the internet. */
export function outboundSketches(w: Many): Sketch[] {
  const { region, service } = w;
  const hub = (routes: Routes, egress?: string): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'shared'], routes, ...(egress ? { egress } : {}) });
  const door = (vpc: string): ElementInput[] => [{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs: 2 }];
  const offered: ElementInput[] = [{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }];
  return [
    one('gateway', told([hub('full')], () => both(hubParts(vpcs, t('', '')), oneTableParts(), false))),
    one('gateway, spokes apart', told([hub(apart)], () => both(hubParts(vpcs, t('', '')), apartParts(betweenSpokes), false))),
    one('star', told([star], () => peeringWays(each, shared))),
    one('mesh', told([star, mesh], () => both(meshParts(t('the application VPCs and the shared services VPC', '애플리케이션 VPC와 공유 서비스 VPC')), meshRouteParts(), false))),
    one('privatelink', told(offered, () => both(offerParts(service), faceParts(each), false))),
    one('gateway with egress', told([hub('full', 'shared'), ...door('shared')], () => three(hubParts(vpcs, t('', '')), oneTableParts(), egressParts(shared)))),
    one('gateway with egress, spokes apart', told([hub(apart, 'shared'), ...door('shared')], () => three(hubParts(vpcs, t('', '')), apartParts(betweenSpokes), egressParts(shared)))),
    one('star, nat in each', told([star, ...door('first')], () => both(peerParts(each, shared), natParts(each, 2)))),
    one('star, nat in the middle', told([star, ...door('shared')], () => both(peerParts(each, shared), egressParts(shared), false))),
    one('privatelink, nat in each', told([...offered, ...door('first')], () => both(linkParts(service, each), natParts(each, 2)))),
  ];
}

export const meetWish: Wish = {
  requirement: { reach: { from: 'first', to: 'first' } },
  say: [
    t('The application VPCs must also be able to connect to each other.', '애플리케이션 VPC는 서로 간에도 연결할 수 있어야 합니다.'),
    t('Instances in any application VPC must be able to reach instances in any other application VPC.', '모든 애플리케이션 VPC의 인스턴스는 다른 애플리케이션 VPC의 인스턴스에 연결할 수 있어야 합니다.'),
    t('In addition, the applications exchange data directly among their VPCs.', '또한 애플리케이션은 VPC 간에 데이터를 직접 교환해야 합니다.'),
  ],
};
export const apartWish: Wish = {
  requirement: { isolate: { from: 'first', to: 'first' } },
  say: [
    t('The application VPCs must not be able to connect to each other.', '애플리케이션 VPC는 서로 연결할 수 없어야 합니다.'),
    t('A security policy forbids traffic between any two application VPCs.', '보안 정책에 따라 애플리케이션 VPC 간 트래픽은 금지됩니다.'),
    t('The teams demand that their application VPCs remain isolated from one another.', '각 팀은 애플리케이션 VPC가 서로 격리된 상태를 유지하도록 요구합니다.'),
  ],
};

export function outboundWishes({ service }: Many): Wish[] {
  return [
    meetWish,
    apartWish,
    {
      requirement: { reach: { from: 'first', to: 'internet' } },
      say: [
        t('Private instances in the application VPCs must be able to download updates from public websites.', '애플리케이션 VPC의 프라이빗 인스턴스는 퍼블릭 웹 사이트에서 업데이트를 다운로드할 수 있어야 합니다.'),
        t('The applications also need outbound access to payment providers on the internet from private subnets.', '애플리케이션은 프라이빗 서브넷에서 인터넷의 결제 서비스 업체에 아웃바운드로 연결할 수도 있어야 합니다.'),
        t('Instances in the application VPCs have private addresses and must also call partner APIs on the internet.', '애플리케이션 VPC의 인스턴스는 프라이빗 주소를 사용하며 인터넷에 있는 파트너 API도 호출해야 합니다.'),
      ],
    },
    {
      requirement: { isolate: { from: 'first', to: 'internet' } },
      say: [t('The application VPCs must have no path to the internet.', '애플리케이션 VPC에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('Instances in the application VPCs are not allowed to connect to the internet.', '애플리케이션 VPC의 인스턴스는 인터넷에 연결할 수 없어야 합니다.')],
    },
    {
      requirement: { exposeOnly: { service: 'svc', to: ['first'] } },
      say: late(() => [t(`The application VPCs must have access to ${service.en} and to nothing else in the shared services VPC.`, `애플리케이션 VPC에서는 공유 서비스 VPC 중 ${service.ko}에만 액세스할 수 있어야 합니다.`), t(`Apart from ${service.en}, the shared services VPC must stay closed to the application VPCs.`, `${service.ko}를 제외하고 공유 서비스 VPC는 애플리케이션 VPC에 공개되지 않아야 합니다.`)]),
    },
    {
      requirement: { reach: { from: 'shared', to: 'first' } },
      say: [t('Management servers in the shared services VPC must be able to open connections to the application VPCs.', '공유 서비스 VPC의 관리 서버는 애플리케이션 VPC로 연결을 시작할 수 있어야 합니다.'), t('A scanner in the shared services VPC has to connect to instances in the application VPCs.', '공유 서비스 VPC의 스캐너는 애플리케이션 VPC의 인스턴스에 연결해야 합니다.')],
    },
  ];
}
