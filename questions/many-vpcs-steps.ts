import type { Step } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Many } from './many-vpcs.ts';
import { t, told } from './vpc-words.ts';
import { hubParts, oneTableParts, staticParts } from './ways-hubs.ts';
import { apartParts, defaultParts, joinRegionParts, meshParts, meshRouteParts, siteParts } from './ways-many.ts';
import { briefNatWays } from './ways-out.ts';
import { alone, both, faceParts, three } from './ways-parts.ts';
import { peeringWays, publishWays } from './ways.ts';

export const vpcs = t('the VPCs', 'VPC');
export const shared = t('the shared services VPC', '공유 서비스 VPC');
export const betweenSpokes = t('between application VPCs', '애플리케이션 VPC 간');
const nothing = t('', '');
const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** Single steps, two of which make a design. */
export function manySteps(w: Many): Step[] {
  const { service, region, other } = w;
  /** One of a group, and the group. */
  const who: Record<string, readonly [Text, Text]> =
    w.kind === 'regions'
      ? { first: [t(`each VPC in ${region}`, `${region} 리전의 각 VPC`), t(`the VPCs in ${region}`, `${region} 리전의 VPC`)], second: [t(`each VPC in ${other}`, `${other} 리전의 각 VPC`), t(`the VPCs in ${other}`, `${other} 리전의 VPC`)] }
      : w.kind === 'environments'
        ? { first: [t('each production VPC', '각 프로덕션 VPC'), t('the production VPCs', '프로덕션 VPC')], second: [t('each development VPC', '각 개발 VPC'), t('the development VPCs', '개발 VPC')] }
        : { first: [t('each application VPC', '각 애플리케이션 VPC'), t('the application VPCs', '애플리케이션 VPC')] };
  const each = (id: string): Text => who[id]?.[0] ?? vpcs;
  const group = (id: string): Text => who[id]?.[1] ?? vpcs;
  const star = (id: string): Step => told([peer(id, 'shared')], () => peeringWays(each(id), shared));
  const mesh = (id: string): Step => told([peer(id, id)], () => both(meshParts(group(id)), meshRouteParts(), false));
  const face = (id: string): Step => told([{ type: 'interface-endpoint', vpc: id, service: 'svc' }], () => alone(faceParts(each(id), false, service)));
  const offer = told([{ type: 'endpoint-service', service: 'svc' }], () => publishWays(service, shared));
  const gateway = (id: string, attachments: string[], more: object = {}): ElementInput => ({ type: 'transit-gateway', id, region, attachments, ...more }) as ElementInput;
  /** On a transit gateway with one route table: a group and the shared VPC. */
  const joined = (id: string, first: string): Step => told([gateway(id, [first, 'shared'])], () => both(hubParts(t(`${group(first).en} and ${shared.en}`, `${group(first).ko}와 ${shared.ko}`), nothing), oneTableParts(), false));
  const full = told([gateway('hub', ['first', 'shared'])], () => both(hubParts(vpcs, nothing), oneTableParts(), false));
  switch (w.kind) {
    case 'outbound': {
      const nat = (vpc: string, name: Text): Step => told([{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs: 2 }], () => briefNatWays(name));
      const egress = told([gateway('out', ['first', 'shared'], { routes: [['first', 'shared']], egress: 'shared' })], () => three(hubParts(vpcs, nothing), apartParts(betweenSpokes), defaultParts(shared)));
      return [star('first'), mesh('first'), offer, face('first'), nat('shared', shared), nat('first', each('first')), egress, full];
    }
    case 'site': {
      const apart = told([gateway('apart', ['first', 'shared'], { routes: [['first', 'shared'], ['first', 'dc'], ['shared', 'dc']] })], () => both(hubParts(vpcs, nothing), apartParts(betweenSpokes), false));
      const link = (element: ElementInput, to: Text): Step => told([element], () => alone(siteParts(to, element.type === 'direct-connect' ? t('a new AWS Direct Connect connection', '새 AWS Direct Connect 연결') : t('a Site-to-Site VPN connection', 'Site-to-Site VPN 연결'))));
      return [
        full,
        apart,
        link({ type: 'site-to-site-vpn', site: 'dc', to: 'hub' }, t('the transit gateway with one shared route table', '공유 라우팅 테이블이 1개인 Transit Gateway')),
        link({ type: 'direct-connect', site: 'dc', to: 'apart' }, t('the transit gateway without routes between application VPCs', '애플리케이션 VPC 간 경로가 없는 Transit Gateway')),
        star('first'),
        link({ type: 'site-to-site-vpn', site: 'dc', to: 'shared' }, shared),
        link({ type: 'direct-connect', site: 'dc', to: 'shared' }, shared),
        offer,
        face('first'),
      ];
    }
    case 'environments':
      return [star('first'), star('second'), mesh('first'), offer, face('first'), face('second'), joined('east', 'first'), joined('west', 'second')];
    case 'regions':
      return [
        star('first'),
        star('second'),
        mesh('second'),
        offer,
        face('first'),
        joined('east', 'first'),
        told([{ type: 'transit-gateway', id: 'west', region: other, attachments: ['second'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }], () => both(joinRegionParts(other, region), staticParts(), false)),
      ];
  }
}
