import type { Blueprint, Draft, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { hostingScenes } from './hosting-scenes.ts';
import { hostingSketches, hostingSteps } from './hosting-sketches.ts';
import { someRegions } from './shared.ts';
import { t } from './vpc-words.ts';

/** A vendor's service with customers who reach it over the internet or by peering today, and one more customer. */
export interface Hosting {
  readonly today: 'internet' | 'peering';
  /** The new customer's VPC has the CIDR block of the vendor's. */
  readonly overlap: boolean;
  readonly customers: number;
  readonly api: Text;
  /** What the service is for, as in "sells an address verification service". */
  readonly product: Text;
  readonly region: string;
  readonly blocks: readonly [string, string];
  /** Which of several ways to tell of the new customer comes first. */
  readonly turn: number;
}
const products: readonly (readonly [Text, Text])[] = [
  [t('an address verification service', '주소 확인 서비스'), t('the verification API', '확인 API')],
  [t('a fraud scoring service', '부정 거래 평가 서비스'), t('the scoring API', '평가 API')],
  [t('a tax calculation service', '세금 계산 서비스'), t('the tax API', '세금 API')],
  [t('a document conversion service', '문서 변환 서비스'), t('the conversion API', '변환 API')],
  [t('a route planning service', '경로 계획 서비스'), t('the routing API', '경로 계획 API')],
  [t('a credit rating service', '신용 평가 서비스'), t('the rating API', '신용 평가 API')],
  [t('a translation service', '번역 서비스'), t('the translation API', '번역 API')],
  [t('a market data service', '시장 데이터 서비스'), t('the market data API', '시장 데이터 API')],
  [t('an image analysis service', '이미지 분석 서비스'), t('the analysis API', '분석 API')],
  [t('a weather forecast service', '일기 예보 서비스'), t('the forecast API', '예보 API')],
];

/** Hosted over the internet, by peering, through a transit gateway or through AWS PrivateLink: what to change, and what to keep. */
export const blueprint: Blueprint = {
  id: 'internet-or-private-hosting',
  topic: 'hosted-service',
  weight: 3,
  draw(rng: Rng): Draft {
    const today = rng.pick(['internet', 'peering'] as const);
    const [product, api] = rng.pick(products);
    const block = 1 + rng.below(60);
    const own = `10.${block}.0.0/16`;
    const overlap = rng.chance(0.4);
    const w: Hosting = { turn: rng.below(12), today, overlap, customers: rng.pick([4, 6, 9, 12, 15, 20, 25, 30, 40]), api, product, region: someRegions(rng, 1)[0] as string, blocks: [own, overlap ? own : `10.${block + 1 + rng.below(60)}.0.0/16`] };
    const way = (vpc: string): ElementInput[] => [{ type: 'internet-gateway', vpc }, { type: 'nat-gateway', vpc, azs: 2 }];
    return {
      world: {
        vpcs: [
          { id: 'prov', region: w.region, account: 'vendor', cidrs: [own] },
          { id: 'cust', region: w.region, account: 'customers', cidrs: ['10.128.0.0/10'], count: w.customers },
          { id: 'new', region: w.region, account: 'newcomer', cidrs: [w.blocks[1]] },
        ],
        services: [{ id: 'api', vpc: 'prov' }],
        elements: [
          ...way('cust'),
          ...way('new'),
          ...(today === 'internet' ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'prov' }, { type: 'public-load-balancer' as const, id: 'front', service: 'api', kind: 'nlb' as const }] : [{ type: 'vpc-peering' as const, id: 'links', vpcs: ['cust', 'prov'] as [string, string] }]),
        ],
      },
      labels: {
        prov: t('the provider VPC', '공급자 VPC'),
        'client:prov': t('servers in the provider VPC', '공급자 VPC의 서버'),
        cust: t('the existing customer VPCs', '기존 고객 VPC'),
        'client:cust': t('applications in the existing customer VPCs', '기존 고객 VPC의 애플리케이션'),
        new: t("the new customer's VPC", '신규 고객의 VPC'),
        'client:new': t("applications in the new customer's VPC", '신규 고객 VPC의 애플리케이션'),
        api,
        igw: t('internet gateway', '인터넷 게이트웨이'),
        front: t('internet-facing load balancer', '인터넷 경계 로드 밸런서'),
        links: t('VPC peering connection', 'VPC 피어링 연결'),
        hub: t('transit gateway', 'Transit Gateway'),
      },
      scene: () => hostingScenes(w),
      given: [{ reach: { from: 'new', to: 'api' } }, { reach: { from: 'cust', to: 'api' } }],
      sketches: hostingSketches(w),
      steps: hostingSteps(w),
      wishes: wishesOf(w),
      objectives: [null, 'cost'],
      usage: { gigabytes: rng.pick([20, 50, 100, 500, 2000]) },
    };
  },
};

function wishesOf({ api }: Hosting): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  const cap = (s: string): string => `${s.charAt(0).toUpperCase()}${s.slice(1)}`;
  /** Nor may the internet reach it, which ordinary words leave open. @param who those whom the network must end for, and their network */
  const expose = (to: string, who: Text, net: Text): Wish => ({
    requirement: { exposeOnly: { service: 'api', to: [to] } },
    alone: true,
    say: late(() => [
      t(`${cap(who.en)} must get access to ${api.en} and to nothing else in the provider VPC, and the internet must have no access.`, `${who.ko}은 공급자 VPC 중 ${api.ko}에만 액세스할 수 있어야 하고 인터넷에서는 액세스할 수 없어야 합니다.`),
      t(`Apart from ${api.en}, nothing may be reachable between the provider VPC and ${net.en}, and the API must not be public.`, `${api.ko}를 제외하고 공급자 VPC와 ${net.ko} 간에는 연결할 수 없어야 하며 이 API는 공개되지 않아야 합니다.`),
      t(`Between the provider VPC and ${net.en}, ${api.en} must be the one thing that can be reached, and it must not be public.`, `공급자 VPC와 ${net.ko} 간에 연결할 수 있는 것은 ${api.ko} 하나여야 하고 이 API는 공개되지 않아야 합니다.`),
      t(`Access for ${who.en} must be limited to ${api.en}, which the internet must not be able to reach.`, `${who.ko}의 액세스는 ${api.ko}로 제한되어야 하며 인터넷에서는 이 API에 연결할 수 없어야 합니다.`),
      t(`The vendor wants to open ${api.en} to ${who.en} without joining the networks and without a public endpoint.`, `공급업체는 네트워크를 연결하거나 퍼블릭 엔드포인트를 두지 않고 ${who.ko}에 ${api.ko}를 개방하려고 합니다.`),
      t(`The security team rules out a public API as well as any connection with ${net.en} other than requests for ${api.en}.`, `보안 팀은 API를 공개하는 것을 허용하지 않으며 ${net.ko}와의 연결 중에는 ${api.ko}에 대한 요청만 허용합니다.`),
      t(`Neither ${who.en} nor the internet may get into the provider VPC. For ${who.en}, ${api.en} is the exception.`, `${who.ko}에서도 인터넷에서도 공급자 VPC에 연결할 수 없어야 합니다. ${who.ko}에는 ${api.ko}가 예외입니다.`),
      t(`What ${who.en} can use must end at ${api.en}, and hosts on the internet must not be able to use it.`, `${who.ko}에서 사용할 수 있는 것은 ${api.ko}까지여야 하며 인터넷의 호스트에서는 이를 사용할 수 없어야 합니다.`),
      t(`${cap(who.en)} must be able to use ${api.en}, off the internet and without other traffic between the provider VPC and ${net.en}.`, `솔루션스 아키텍트는 ${who.ko}에 ${api.ko}를 제공하고 인터넷에 노출하지 않으며 공급자 VPC와 ${net.ko} 간에 다른 트래픽을 허용하지 않아야 합니다.`),
      t(`Under the contract, ${who.en} may call ${api.en}. Other connections between the two sides are forbidden, and the internet must be shut out.`, `계약에 따라 ${who.ko}에서는 ${api.ko}를 호출할 수 있습니다. 양쪽 간의 다른 연결은 금지되며 인터넷에서도 연결할 수 없어야 합니다.`),
      t(`The design must leave the rest of the provider VPC closed to ${net.en}, and ${api.en} closed to the internet.`, `공급자 VPC의 나머지는 ${net.ko}에 대해, ${api.ko}는 인터넷에 대해 닫혀 있도록 설계해야 합니다.`),
      t(`No routes may exist between the provider VPC and ${net.en}, from which ${api.en} must still be usable. It must be closed to the internet.`, `공급자 VPC와 ${net.ko} 간에 경로가 없어야 합니다. 그래도 그곳에서 ${api.ko}를 사용할 수 있어야 하지만 인터넷에서는 사용할 수 없어야 합니다.`),
    ]),
  });
  return [
    wish({ private: { from: 'new', to: 'api' } }, t(`The new customer must reach ${api.en} without using the internet.`, `신규 고객은 인터넷을 사용하지 않고 ${api.ko}에 연결해야 합니다.`), t(`The contract with the new customer demands private connectivity to ${api.en}.`, `신규 고객과의 계약에 따라 ${api.ko}에 프라이빗 연결을 제공해야 합니다.`)),
    wish({ private: { from: 'cust', to: 'api' } }, t('The existing customers must use a path that does not depend on the internet.', '기존 고객은 인터넷에 의존하지 않는 경로를 사용해야 합니다.'), t(`For the existing customers, traffic to ${api.en} must stay off the internet.`, `기존 고객이 ${api.ko}로 보내는 트래픽은 인터넷을 거치지 않아야 합니다.`)),
    expose('new', t('the new customer', '신규 고객'), t("the new customer's VPC", '신규 고객의 VPC')),
    expose('cust', t('the existing customers', '기존 고객'), t('the existing customer VPCs', '기존 고객 VPC')),
    wish({ isolate: { from: 'internet', to: 'api' } }, t(`${cap(api.en)} must not be reachable from the internet.`, `인터넷에서 ${api.ko}에 연결할 수 없어야 합니다.`), t(`Security auditors require that the internet have no path to ${api.en}.`, `보안 감사 기준에 따라 인터넷에서 ${api.ko}로 가는 경로가 없어야 합니다.`)),
    wish({ reach: { from: 'internet', to: 'api' } }, t(`Mobile users on the internet must be able to call ${api.en} as well.`, `인터넷의 모바일 사용자도 ${api.ko}를 호출할 수 있어야 합니다.`), t(`Trial users call ${api.en} from anywhere on the internet, and this must be possible.`, `체험판 사용자가 인터넷 어디서나 ${api.ko}를 호출할 수 있어야 합니다.`)),
    wish({ reach: { from: 'prov', to: 'cust' } }, t('Servers in the provider VPC must be able to open connections to agents in the existing customer VPCs.', '공급자 VPC의 서버는 기존 고객 VPC의 에이전트로 연결을 시작할 수 있어야 합니다.'), t('The vendor must be able to push updates from the provider VPC to instances in the existing customer VPCs.', '공급자 VPC에서 기존 고객 VPC의 인스턴스로 업데이트를 푸시할 수 있어야 합니다.')),
    wish({ isolate: { from: 'cust', to: 'new' } }, t("The existing customers must have no path to the new customer's VPC.", '기존 고객 VPC에서 신규 고객의 VPC로 가는 경로가 없어야 합니다.'), t("Applications of the existing customers must not be able to connect to the new customer's VPC.", '기존 고객의 애플리케이션은 신규 고객의 VPC에 연결할 수 없어야 합니다.')),
    wish({ isolate: { from: 'prov', to: 'new' } }, t("The provider VPC must not be able to open connections to the new customer's VPC.", '공급자 VPC에서 신규 고객의 VPC로 연결을 시작할 수 없어야 합니다.'), t('The new customer accepts no connections that begin in the provider VPC.', '신규 고객은 공급자 VPC에서 시작되는 연결을 허용하지 않습니다.')),
  ];
}
