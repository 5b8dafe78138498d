import type { Step } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { services } from '../src/knowledge/services.ts';

export const t = (en: string, ko: string): Text => ({ en, ko });
/** A step with words of its own: several ways to say it. */
export const told = (elements: readonly ElementInput[], ...say: readonly Text[]): Step => ({ elements, say });
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
  [t('booking', '예약'), t('pricing', '가격'), t('marketing', '마케팅')],
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

/** One peering connection, said briefly enough to stand beside another step. */
export const peerStep = (id: readonly [string, string], x: Text, y: Text, routes?: string): Step =>
  told(
    [{ type: 'vpc-peering', vpcs: [id[0], id[1]], ...(routes ? { routes } : {}) }],
    t(`Create a VPC peering connection between the ${x.en} VPC and the ${y.en} VPC, with routes on both sides.`, `${x.ko} VPC와 ${y.ko} VPC 간에 VPC 피어링 연결을 생성하고 양쪽에 경로를 추가합니다.`),
    t(`Peer the ${x.en} VPC with the ${y.en} VPC, and update the route tables of both.`, `${x.ko} VPC를 ${y.ko} VPC와 피어링하고 두 VPC의 라우팅 테이블을 업데이트합니다.`),
  );
/** A self-managed tunnel between two VPCs. */
export const tunnelStep = (id: readonly [string, string], x: Text, y: Text): Step =>
  told(
    [{ type: 'software-vpn', vpcs: [id[0], id[1]] }],
    t(`Connect the ${x.en} VPC and the ${y.en} VPC through an IPsec tunnel between self-managed VPN instances.`, `자체 관리형 VPN 인스턴스 간의 IPsec 터널로 ${x.ko} VPC와 ${y.ko} VPC를 연결합니다.`),
    t(`Run VPN software on EC2 instances in the ${x.en} VPC and the ${y.en} VPC, and route traffic through the tunnel.`, `${x.ko} VPC와 ${y.ko} VPC의 EC2 인스턴스에서 VPN 소프트웨어를 실행하고 트래픽을 터널로 라우팅합니다.`),
  );
/** The provider's half of AWS PrivateLink for an API. */
export const offerStep = (service: string, api: Text, host: Text): Step =>
  told(
    [{ type: 'endpoint-service', service }],
    t(`Publish ${api.en} as an endpoint service behind a Network Load Balancer in the ${host.en} VPC.`, `${host.ko} VPC에서 Network Load Balancer를 사용하여 ${api.ko}를 엔드포인트 서비스로 게시합니다.`),
    t(`Place a Network Load Balancer in front of ${api.en}, and create an endpoint service from it.`, `${api.ko} 앞에 Network Load Balancer를 배치하고 이를 사용하여 엔드포인트 서비스를 생성합니다.`),
  );
/** The consumers' half. */
export const faceStep = (service: string, api: Text, consumers: readonly (readonly [string, Text])[]): Step => {
  const en = consumers.map(([, name]) => `the ${name.en} VPC`).join(' and ');
  const ko = consumers.map(([, name]) => `${name.ko} VPC`).join(', ');
  const each = consumers.length > 1;
  return told(
    consumers.map(([vpc]) => ({ type: 'interface-endpoint', vpc, service })),
    t(`Create ${each ? 'interface endpoints' : 'an interface endpoint'} in ${en} for the endpoint service of ${api.en}.`, `${ko}에 ${api.ko}의 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 ${each ? '각각 ' : ''}생성합니다.`),
    t(`Deploy ${each ? 'interface endpoints' : 'an interface endpoint'} for ${api.en} in subnets of ${en}.`, `${ko}의 서브넷에 ${api.ko}용 인터페이스 엔드포인트를 ${each ? '각각 ' : ''}배포합니다.`),
  );
};
