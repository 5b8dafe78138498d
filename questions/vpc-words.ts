import type { Step } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { services } from '../src/knowledge/services.ts';
import { peeringWays, publishWays, tunnelWays } from './ways.ts';

export const t = (en: string, ko: string): Text => ({ en, ko });
/** A step with words of its own: several ways to say it. */
export const told = (elements: readonly ElementInput[], say: () => readonly Text[]): Step => ({ elements, say: late(say) });
/** Sentences in a row; empty ones are left out. */
export const row = (...parts: readonly Text[]): Text => t(parts.map((p) => p.en).filter(Boolean).join(' '), parts.map((p) => p.ko).filter(Boolean).join(' '));
export const nothing: Text = t('', '');
/** "a" becomes "an" before a name that begins with a vowel. */
export const articles = (en: string): string => en.replace(/\b([Aa]) (?=[aeio])(?!one\b|once\b|eu)/g, '$1n ');
/** What an AWS service is called, by its code. */
export const serviceName = (code: string): Text => services.get(code) ?? t(code, code);

/** Three parts of a business, each with a VPC of its own; the second is one whose API others call. */
const trios: readonly (readonly [Text, Text, Text])[] = [
  [t('orders', '주문'), t('inventory', '재고'), t('analytics', '분석')],
  [t('web', '웹'), t('payments', '결제'), t('reporting', '보고서')],
  [t('portal', '포털'), t('identity', '인증'), t('audit', '감사')],
  [t('booking', '예매'), t('pricing', '가격'), t('marketing', '마케팅')],
  [t('scheduling', '일정'), t('documents', '문서'), t('archive', '보관')],
  [t('profile', '프로필'), t('messaging', '메시징'), t('billing', '청구')],
  [t('planning', '계획'), t('tracking', '추적'), t('finance', '재무')],
  [t('catalog', '카탈로그'), t('search', '검색'), t('recommendation', '추천')],
  [t('ingestion', '수집'), t('warehouse', '웨어하우스'), t('dashboard', '대시보드')],
  [t('simulation', '시뮬레이션'), t('modeling', '모델링'), t('research', '연구')],
  [t('support', '고객 지원'), t('customer', '고객'), t('training', '교육')],
  [t('procurement', '구매'), t('contracts', '계약'), t('compliance', '규정 준수')],
];
export const someTrio = (rng: Rng): readonly [Text, Text, Text] => rng.pick(trios);

/** "the orders VPC" and the instances in it, as labels of an id. */
export const vpcLabels = (id: string, name: Text): Record<string, Text> => ({
  [id]: t(`the ${name.en} VPC`, `${name.ko} VPC`),
  [`client:${id}`]: t(`instances in the ${name.en} VPC`, `${name.ko} VPC의 인스턴스`),
});

/** "the orders VPC". */
export const vpcNamed = (name: Text): Text => t(`the ${name.en} VPC`, `${name.ko} VPC`);

/** One peering connection, said briefly enough to stand beside another step. */
export const peerStep = (id: readonly [string, string], x: Text, y: Text, routes?: string): Step => told([{ type: 'vpc-peering', vpcs: [id[0], id[1]], ...(routes ? { routes } : {}) }], () => peeringWays(vpcNamed(x), vpcNamed(y)));
/** A self-managed tunnel between two VPCs. */
export const tunnelStep = (id: readonly [string, string], x: Text, y: Text): Step => told([{ type: 'software-vpn', vpcs: [id[0], id[1]] }], () => tunnelWays(vpcNamed(x), vpcNamed(y)));
/** The provider's half of AWS PrivateLink for an API. */
export const offerStep = (service: string, api: Text, host: Text): Step => told([{ type: 'endpoint-service', service }], () => publishWays(api, vpcNamed(host)));
/** The consumers' half. */
export const faceStep = (service: string, api: Text, consumers: readonly (readonly [string, Text])[]): Step => {
  const en = consumers.map(([, name]) => `the ${name.en} VPC`).join(' and ');
  const koNames = consumers.map(([, name]) => `${name.ko} VPC`);
  const ko = koNames.length === 2 ? `${p(koNames[0] as string, '와/과')} ${koNames[1]}` : koNames.join(', ');
  const each = consumers.length > 1;
  const [doors, a, endpoint] = [each ? 'interface endpoints' : 'an interface endpoint', each ? '' : 'an ', each ? 'interface VPC endpoints' : 'interface VPC endpoint'];
  const koEach = each ? '각각 ' : '';
  return told(
    consumers.map(([vpc]) => ({ type: 'interface-endpoint', vpc, service })),
    () => [
      t(`Create ${doors} in ${en} for the endpoint service of ${api.en}.`, `${ko}에 ${api.ko}의 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 ${koEach}생성합니다.`),
      t(`Deploy ${doors} for ${api.en} in subnets of ${en}.`, `${ko}의 서브넷에 ${api.ko}용 인터페이스 엔드포인트를 ${koEach}배포합니다.`),
      t(`Add ${doors} for ${api.en} to ${en}.`, `${ko}에 ${api.ko}용 인터페이스 엔드포인트를 ${koEach}추가합니다.`),
      t(`Provision ${a}${endpoint} in ${en} for ${api.en}.`, `${ko}에 ${api.ko}용 인터페이스 VPC 엔드포인트를 ${koEach}프로비저닝합니다.`),
      t(`Set up ${doors} in ${en} that lead${each ? '' : 's'} to the endpoint service of ${api.en}.`, `${ko}에 ${api.ko}의 엔드포인트 서비스로 연결되는 인터페이스 엔드포인트를 ${koEach}설정합니다.`),
      t(`Let the instances in ${en} call ${api.en} through ${doors} there.`, `${ko}에 둔 인터페이스 엔드포인트를 사용하여 AWS PrivateLink를 통해 ${p(api.ko, '을/를')} 호출합니다.`),
      t(`Configure ${a}${endpoint} for the endpoint service in subnets of ${en}, and call ${api.en} through ${each ? 'them' : 'it'}.`, `${ko}의 서브넷에 엔드포인트 서비스용 인터페이스 VPC 엔드포인트를 ${koEach}구성하고 이를 통해 ${p(api.ko, '을/를')} 호출합니다.`),
      t(`Place ${doors} for the endpoint service of ${api.en} into ${en}.`, `${ko}에 ${api.ko}의 엔드포인트 서비스용 인터페이스 엔드포인트를 ${koEach}배치합니다.`),
      t(`Connect ${en} to ${api.en} by AWS PrivateLink, with ${doors} in ${each ? 'their' : 'its'} subnets.`, `서브넷에 인터페이스 엔드포인트를 ${koEach}두고 AWS PrivateLink로 ${p(ko, '을/를')} ${api.ko}에 연결합니다.`),
      t(`Create ${a}${endpoint} in ${en}, and select the endpoint service of ${api.en}.`, `${ko}에서 ${api.ko}의 엔드포인트 서비스를 선택하여 인터페이스 VPC 엔드포인트를 ${koEach}생성합니다.`),
      t(`Give ${en} ${doors} for ${api.en}.`, `${ko}에 ${api.ko}용 인터페이스 엔드포인트를 ${koEach}둡니다.`),
      t(`Open ${api.en} to ${en} with ${doors} for its endpoint service.`, `${api.ko}의 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 ${koEach}생성하여 ${ko}에서 ${p(api.ko, '을/를')} 사용할 수 있게 합니다.`),
    ],
  );
};
