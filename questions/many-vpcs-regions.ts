import type { Sketch, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { shared } from './many-vpcs-steps.ts';
import { t, told } from './vpc-words.ts';
import { hubParts, oneTableParts, regionHubParts, staticParts } from './ways-hubs.ts';
import { limitParts, meshParts } from './ways-many.ts';
import { both, linkParts, peerParts } from './ways-parts.ts';
import { peeringWays } from './ways.ts';

type Routes = 'full' | string[][];
const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** VPCs in two Regions, with the shared VPC in the first. */
export function regionSketches({ region, other, service }: Many): Sketch[] {
  const east = (routes: Routes): ElementInput => ({ type: 'transit-gateway', id: 'east', region, attachments: ['first', 'shared'], routes });
  const west = (routes: Routes): ElementInput => ({ type: 'transit-gateway', id: 'west', region: other, attachments: ['second'], routes });
  const joined: ElementInput = { type: 'transit-gateway-peering', gateways: ['east', 'west'] };
  const offered: ElementInput[] = [{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }];
  const [here, there] = [t(`each VPC in ${region}`, `${region} 리전의 각 VPC`), t(`each VPC in ${other}`, `${other} 리전의 각 VPC`)];
  const each = t('each VPC in both Regions', '두 리전의 각 VPC');
  const middle = t('between the VPCs of both Regions and the shared services VPC', '두 리전의 VPC와 공유 서비스 VPC 간');
  const own = t(`the VPCs in ${region} and the shared services VPC`, `${region} 리전의 VPC와 공유 서비스 VPC`);
  return [
    one('two gateways', told([east('full'), west('full'), joined], () => both(regionHubParts(), staticParts(), false))),
    one('two gateways, middle alone', told([east([['first', 'shared'], ['west', 'shared']]), west([['second', 'east']]), joined], () => both(regionHubParts(), limitParts(middle), false))),
    one('two gateways, second meets', told([east([['first', 'shared'], ['west', 'shared']]), west([['second', 'second', 'east']]), joined], () => both(regionHubParts(), limitParts(t(`among the VPCs in ${other} and ${middle.en}`, `${other} 리전의 VPC 간 및 ${middle.ko}`)), false))),
    one('one gateway', told([{ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'second', 'shared'] }], () => both(hubParts(t('the VPCs of both Regions', '두 리전의 VPC'), t(`in ${region}`, `${region} 리전의`)), oneTableParts(), false))),
    one('star', told([peer('first', 'shared'), peer('second', 'shared')], () => peeringWays(each, shared))),
    one('star and mesh of the second', told([peer('first', 'shared'), peer('second', 'shared'), peer('second', 'second')], () => both(peerParts(each, shared), meshParts(t(`the VPCs in ${other}`, `${other} 리전의 VPC`))))),
    one('gateway here, peering there', told([east('full'), peer('second', 'shared')], () => both(hubParts(own, t('', '')), peerParts(there, shared, true)))),
    one('privatelink here, peering there', told([...offered, peer('second', 'shared')], () => both(linkParts(service, here), peerParts(there, shared, true)))),
  ];
}

export function regionWishes({ region, other }: Many): Wish[] {
  const inside = (id: string, at: string): Wish[] => [
    { requirement: { reach: { from: id, to: id } }, say: late(() => [t(`The VPCs in ${at} must also be able to connect to each other.`, `${at} 리전의 VPC는 서로 간에도 연결할 수 있어야 합니다.`), t(`Workloads in ${at} exchange data directly between their VPCs.`, `${at} 리전의 워크로드는 VPC 간에 데이터를 직접 교환해야 합니다.`)]) },
    { requirement: { isolate: { from: id, to: id } }, say: late(() => [t(`The VPCs in ${at} must be isolated from each other.`, `${at} 리전의 VPC는 서로 격리되어야 합니다.`), t(`Traffic between two VPCs in ${at} must not be possible.`, `${at} 리전의 VPC 간에는 트래픽이 오갈 수 없어야 합니다.`)]) },
  ];
  return [
    ...inside('first', region),
    ...inside('second', other),
    { requirement: { reach: { from: 'second', to: 'first' } }, say: late(() => [t(`Instances in ${other} must be able to connect to the VPCs in ${region}.`, `${other} 리전의 인스턴스는 ${region} 리전의 VPC에 연결할 수 있어야 합니다.`), t(`For replication, the VPCs in ${other} need network access to the VPCs in ${region}.`, `복제를 위해 ${other} 리전의 VPC에서 ${region} 리전의 VPC에 네트워크로 액세스해야 합니다.`)]) },
    {
      requirement: { isolate: { from: 'second', to: 'first' } },
      alone: true,
      say: late(() => [
        t(`The VPCs in ${other} must not be able to reach the VPCs in ${region} other than the shared services VPC.`, `${other} 리전의 VPC는 공유 서비스 VPC를 제외한 ${region} 리전의 VPC에 연결할 수 없어야 합니다.`),
        t(`Data residency rules forbid connections from ${other} to the VPCs in ${region}, except to the shared services VPC.`, `데이터 상주 규정에 따라 공유 서비스 VPC를 제외하고 ${other} 리전에서 ${region} 리전의 VPC로 향하는 연결은 금지됩니다.`),
        t(`The shared services VPC is the one VPC in ${region} that ${other} may reach; connections to the others must be impossible.`, `${other} 리전에서 연결할 수 있는 ${region} 리전의 VPC는 공유 서비스 VPC뿐이며 나머지 VPC에는 연결할 수 없어야 합니다.`),
        t(`Apart from the shared services VPC, the VPCs in ${region} must stay closed to the VPCs in ${other}.`, `공유 서비스 VPC를 제외하고 ${region} 리전의 VPC는 ${other} 리전의 VPC에 대해 닫혀 있어야 합니다.`),
        t(`The security team permits traffic from ${other} to the shared services VPC, but to no other VPC in ${region}.`, `보안 팀은 ${other} 리전에서 공유 서비스 VPC로 가는 트래픽은 허용하지만 ${region} 리전의 다른 VPC로 가는 트래픽은 허용하지 않습니다.`),
        t(`Workloads in ${other} must be unable to open connections to workloads in ${region}. The shared services VPC is exempt from this.`, `${other} 리전의 워크로드에서 ${region} 리전의 워크로드로 연결을 시작할 수 없어야 합니다. 공유 서비스 VPC는 예외입니다.`),
        t(`A solutions architect must keep the VPCs in ${other} away from the VPCs in ${region}, with the shared services VPC as the exception.`, `솔루션스 아키텍트는 ${other} 리전의 VPC와 ${region} 리전의 VPC를 떼어 놓아야 합니다. 예외는 공유 서비스 VPC입니다.`),
        t(`Where ${region} is concerned, the VPCs in ${other} may use the shared services VPC and must have no path to any other VPC.`, `${region} 리전에서 ${other} 리전의 VPC는 공유 서비스 VPC를 사용할 수 있지만 다른 VPC로 가는 경로는 없어야 합니다.`),
        t(`The company wants no connections from ${other} into ${region} that go beyond the shared services VPC.`, `이 회사는 ${other} 리전에서 ${region} 리전의 공유 서비스 VPC 외에는 연결되지 않기를 원합니다.`),
        t(`If an instance in ${other} is compromised, the VPCs in ${region} must be out of its reach, except for the shared services VPC.`, `${other} 리전의 인스턴스가 침해되는 경우 영향이 ${region} 리전의 공유 서비스 VPC를 넘어 다른 VPC까지 미치지 않아야 합니다.`),
        t(`No network path may lead from ${other} to a VPC in ${region} unless it is the shared services VPC.`, `공유 서비스 VPC가 아닌 한 ${other} 리전에서 ${region} 리전의 VPC로 가는 네트워크 경로가 없어야 합니다.`),
        t(`Under contracts with customers, traffic from ${other} must not enter the VPCs in ${region}. Requests to the shared services VPC are allowed.`, `고객과의 계약에 따라 ${other} 리전의 트래픽은 ${region} 리전의 VPC에 들어오지 않아야 합니다. 공유 서비스 VPC에 대한 요청은 허용됩니다.`),
      ]),
    },
    { requirement: { reach: { from: 'shared', to: 'first' } }, say: late(() => [t(`Servers in the shared services VPC must be able to open connections to the other VPCs in ${region}.`, `공유 서비스 VPC의 서버는 ${region} 리전의 다른 VPC로 연결을 시작할 수 있어야 합니다.`), t(`A scanner in the shared services VPC has to connect to instances in the other VPCs in ${region}.`, `공유 서비스 VPC의 스캐너는 ${region} 리전에 있는 다른 VPC의 인스턴스에 연결해야 합니다.`)]) },
  ];
}
