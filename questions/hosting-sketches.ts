import type { Sketch, Step } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import type { Hosting } from './internet-or-private-hosting.ts';
import { build, one } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { dropParts, frontParts, keepParts } from './ways-hosting.ts';
import { hubParts, oneTableParts } from './ways-hubs.ts';
import { apartParts } from './ways-many.ts';
import { alone, both, faceParts, linkParts, peerParts, three } from './ways-parts.ts';
import { peeringWays, publishWays } from './ways.ts';

const offer: ElementInput = { type: 'endpoint-service', service: 'api' };
const face = (vpc: string): ElementInput => ({ type: 'interface-endpoint', vpc, service: 'api' });
const peer = (vpc: string): ElementInput => ({ type: 'vpc-peering', vpcs: [vpc, 'prov'] });
const step = (elements: readonly ElementInput[], removes: readonly string[], say: () => readonly Text[]): Step => ({ elements, removes, say: late(say) });

const provider = t('the provider VPC', '공급자 VPC');
const newVpc = t("the new customer's VPC", '신규 고객 VPC');
const eachOld = t('each existing customer VPC', '각 기존 고객 VPC');
const allVpcs = t('the existing and new customer VPCs', '기존 및 신규 고객 VPC');
const oldOnes = t('the existing customers', '기존 고객');
const others = t('other clients', '다른 클라이언트');
const balancer = t('the internet-facing load balancer', '인터넷 경계 로드 밸런서');
const connections = t('the peering connections', '피어링 연결');

export function hostingSketches(w: Hosting): Sketch[] {
  const { api, region, today } = w;
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['prov', 'cust', 'new'], routes });
  const gateway = hubParts(t('the provider and customer VPCs', '공급자 VPC와 고객 VPC'), t('', ''));
  const front: ElementInput[] = [{ type: 'internet-gateway', vpc: 'prov' }, { type: 'public-load-balancer', service: 'api', kind: 'nlb' }];
  const [gone, stands] = today === 'internet' ? (['front', balancer] as const) : (['links', connections] as const);
  const [drop, keepForOld] = [dropParts(stands), keepParts(stands, oldOnes)];
  const frontOfIt = frontParts(t('it', '이 API'), true);
  const forNew = linkParts(api, newVpc);
  const forAll = linkParts(api, allVpcs, true);
  const shared = [
    one('privatelink instead', step([offer, face('cust'), face('new')], [gone], () => both(drop, forAll))),
    one('privatelink for the new one', step([offer, face('new')], [], () => both(keepForOld, forNew))),
    one('peering for the new one', step([peer('new')], [], () => both(keepForOld, peerParts(newVpc, provider)))),
    one('gateway instead', step([hub('full')], [gone], () => three(drop, gateway, oneTableParts()))),
    one('gateway apart instead', step([hub([['prov', 'cust'], ['prov', 'new']])], [gone], () => three(drop, gateway, apartParts(t('between customer VPCs', '고객 VPC 간'))))),
  ];
  if (today === 'internet')
    return [
      ...shared,
      one('privatelink for everybody beside', step([offer, face('cust'), face('new')], [], () => both(keepParts(balancer, others), forAll))),
      one('peering instead', step([peer('cust'), peer('new')], [gone], () => both(drop, peerParts(t('each existing and new customer VPC', '각 기존 및 신규 고객 VPC'), provider)))),
      one('peering for the old ones, privatelink for the new one', step([peer('cust'), offer, face('new')], [gone], () => three(drop, peerParts(eachOld, provider), forNew))),
    ];
  return [
    ...shared,
    one('internet for the new one', step(front, [], () => both(keepForOld, frontParts(api, true)))),
    one('internet instead', step(front, [gone], () => both(drop, frontParts(api, true)))),
    one('privatelink for the new one, internet beside', step([offer, face('new'), ...front], [], () => three(keepParts(connections), forNew, frontOfIt))),
    one('privatelink beside peering for everybody', step([offer, face('cust'), face('new'), ...front], [gone], () => three(drop, forAll, frontOfIt))),
  ];
}

export function hostingSteps({ api, today }: Hosting): Step[] {
  const [gone, stands] = today === 'internet' ? (['front', balancer] as const) : (['links', connections] as const);
  return [
    told([offer], () => publishWays(api, provider)),
    told([face('new')], () => alone(faceParts(newVpc, false, api))),
    step([face('cust')], [gone], () => both(faceParts(t('the existing customer VPCs', '기존 고객 VPC'), true, api), dropParts(stands))),
    told([peer('new')], () => peeringWays(newVpc, provider)),
    ...(today === 'internet' ? [step([peer('cust')], [gone], () => both(peerParts(eachOld, provider), dropParts(balancer)))] : [build({ type: 'internet-gateway', vpc: 'prov' }), build({ type: 'public-load-balancer', service: 'api', kind: 'nlb' })]),
  ];
}
