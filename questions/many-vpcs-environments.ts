import type { Sketch, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { shared, vpcs } from './many-vpcs-steps.ts';
import { t, told } from './vpc-words.ts';
import { hubParts, oneTableParts } from './ways-hubs.ts';
import { hubEachParts, limitParts, meshParts, onBothParts } from './ways-many.ts';
import { both, faceParts, offerParts, peerParts } from './ways-parts.ts';
import { peeringWays } from './ways.ts';

const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** Production and development VPCs around one shared VPC: which of them see which. */
export function environmentSketches({ region, service }: Many): Sketch[] {
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'second', 'shared'], routes });
  const lists = (key: string, routes: string[][], yes: Text): Sketch => one(key, told([hub(routes)], () => both(hubParts(vpcs, t('', '')), limitParts(yes), false)));
  const [first, second] = [t('production', '프로덕션'), t('development', '개발')];
  const each = t('each production and development VPC', '각 프로덕션 및 개발 VPC');
  return [
    one('gateway', told([hub('full')], () => both(hubParts(vpcs, t('', '')), oneTableParts(), false))),
    lists('all apart', [['first', 'shared'], ['second', 'shared']], t('between each environment and the shared services VPC', '각 환경과 공유 서비스 VPC 간')),
    lists('environments apart', [['first', 'first', 'shared'], ['second', 'second', 'shared']], t('inside each environment and between it and the shared services VPC', '같은 환경의 VPC 간 및 각 환경과 공유 서비스 VPC 간')),
    lists('production meets', [['first', 'first', 'shared'], ['second', 'shared']], t('among production VPCs and between each environment and the shared services VPC', '프로덕션 VPC 간 및 각 환경과 공유 서비스 VPC 간')),
    lists('development meets', [['second', 'second', 'shared'], ['first', 'shared']], t('among development VPCs and between each environment and the shared services VPC', '개발 VPC 간 및 각 환경과 공유 서비스 VPC 간')),
    lists('across', [['first', 'second', 'shared']], t('between production and development VPCs and between these and the shared services VPC', '프로덕션 VPC와 개발 VPC 간 및 각 환경과 공유 서비스 VPC 간')),
    one('star', told([peer('first', 'shared'), peer('second', 'shared')], () => peeringWays(each, shared))),
    one('star and production mesh', told([peer('first', 'shared'), peer('second', 'shared'), peer('first', 'first')], () => both(peerParts(each, shared), meshParts(t('the production VPCs', '프로덕션 VPC'))))),
    one('two gateways', told([{ type: 'transit-gateway', id: 'east', region, attachments: ['first', 'shared'] }, { type: 'transit-gateway', id: 'west', region, attachments: ['second', 'shared'] }], () => both(hubEachParts(first, second), onBothParts(shared), false))),
    one('privatelink', told([{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }, { type: 'interface-endpoint', vpc: 'second', service: 'svc' }], () => both(offerParts(service), faceParts(each), false))),
  ];
}

export function environmentWishes(): Wish[] {
  const inside = (id: string, en: string, ko: string): Wish[] => [
    { requirement: { reach: { from: id, to: id } }, say: late(() => [t(`The ${en} VPCs must also be able to connect to each other.`, `${ko} VPC는 서로 간에도 연결할 수 있어야 합니다.`), t(`Applications in different ${en} VPCs need to exchange data directly.`, `서로 다른 ${ko} VPC의 애플리케이션은 데이터를 직접 교환해야 합니다.`)]) },
    { requirement: { isolate: { from: id, to: id } }, say: late(() => [t(`The ${en} VPCs must be isolated from each other.`, `${ko} VPC는 서로 격리되어야 합니다.`), t(`Connections between two ${en} VPCs must not be possible.`, `${ko} VPC 간에는 연결할 수 없어야 합니다.`)]) },
  ];
  return [
    ...inside('first', 'production', '프로덕션'),
    ...inside('second', 'development', '개발'),
    { requirement: { isolate: { from: 'second', to: 'first' } }, say: [t('The development VPCs must not be able to connect to the production VPCs.', '개발 VPC에서는 프로덕션 VPC에 연결할 수 없어야 합니다.'), t('The company must keep traffic from the development VPCs out of the production VPCs.', '개발 VPC의 트래픽이 프로덕션 VPC에 들어가지 않도록 해야 합니다.'), t('Auditors require that production VPCs be unreachable from development VPCs.', '감사 기준에 따라 개발 VPC에서 프로덕션 VPC에 도달할 수 없어야 합니다.')] },
    { requirement: { reach: { from: 'second', to: 'first' } }, say: [t('Test clients in the development VPCs must be able to connect to the production VPCs.', '개발 VPC의 테스트 클라이언트는 프로덕션 VPC에 연결할 수 있어야 합니다.'), t('The development VPCs need network access to the production VPCs.', '개발 VPC에서 프로덕션 VPC에 네트워크로 액세스해야 합니다.')] },
    { requirement: { reach: { from: 'shared', to: 'second' } }, say: [t('Deployment servers in the shared services VPC must be able to open connections to the development VPCs.', '공유 서비스 VPC의 배포 서버는 개발 VPC로 연결을 시작할 수 있어야 합니다.'), t('A scanner in the shared services VPC has to connect to instances in the development VPCs.', '공유 서비스 VPC의 스캐너는 개발 VPC의 인스턴스에 연결해야 합니다.')] },
    { requirement: { isolate: { from: 'shared', to: 'first' } }, say: [t('Servers in the shared services VPC must not be able to open connections to the production VPCs.', '공유 서비스 VPC의 서버는 프로덕션 VPC로 연결을 시작할 수 없어야 합니다.'), t('The production VPCs must not be reachable from the shared services VPC.', '공유 서비스 VPC에서는 프로덕션 VPC에 도달할 수 없어야 합니다.')] },
  ];
}
