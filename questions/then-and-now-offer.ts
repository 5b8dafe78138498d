import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { dateSentences, someDate, type Dated } from './dated.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { row, t, told } from './vpc-words.ts';
import { frontParts, viaNatParts } from './ways-hosting.ts';
import { crossParts } from './ways-hubs.ts';
import { both, endpointParts, linkParts, peerParts, type Part } from './ways-parts.ts';
import { serviceParts } from './ways-then.ts';
import { peeringWays } from './ways.ts';

interface Offer {
  readonly date: Dated;
  readonly api: Text;
  readonly here: string;
  readonly there: string;
  /** Of the provider's VPC, the client's VPC and the client's edge VPC beside the provider. */
  readonly blocks: readonly [string, string, string];
}
const apis: readonly Text[] = [t('fraud scoring API', '사기 탐지 API'), t('price feed', '가격 피드'), t('routing engine', '경로 엔진'), t('document API', '문서 API'), t('credit check API', '신용 조회 API'), t('weather API', '날씨 API'), t('translation API', '번역 API'), t('inventory API', '재고 API')];

/** An endpoint service for a client in another Region, in 2022 or today: providers can offer it across Regions since November 2024. */
export const blueprint: Blueprint = {
  id: 'then-and-now-offer',
  topic: 'endpoint-service',
  weight: 1,
  draw(rng: Rng): Draft {
    const [here, there] = someRegions(rng, 2) as [string, string];
    const [own, client, edge] = someBlocks(rng, 3) as [string, string, string];
    const overlap = rng.chance(0.35);
    // A question of today is always for the endpoint across Regions, one of then never, and of the draws of then somewhat fewer make a question: so two in five are for it.
    const date = someDate(rng, rng.chance(0.25) ? 'today' : 'note');
    const f: Offer = { date, api: rng.pick(apis), here, there, blocks: [own, overlap ? own : client, edge] };
    return {
      world: {
        vpcs: [{ id: 'offer', region: there, account: 'provider', cidrs: [f.blocks[0]] }, { id: 'client', region: here, account: 'client', cidrs: [f.blocks[1]] }, { id: 'edge', region: there, account: 'client', cidrs: [f.blocks[2]] }],
        services: [{ id: 'api', vpc: 'offer' }],
      },
      era: f.date.era,
      labels: {
        offer: t('the provider VPC', '공급자 VPC'), 'client:offer': t('hosts in the provider VPC', '공급자 VPC의 호스트'), client: t('the client VPC', '고객사 VPC'), 'client:client': t('instances in the client VPC', '고객사 VPC의 인스턴스'), edge: t('the edge VPC', '엣지 VPC'), 'client:edge': t('instances in the edge VPC', '엣지 VPC의 인스턴스'), api: t(`the ${f.api.en}`, f.api.ko),
        service: t('endpoint service', '엔드포인트 서비스'), face: t('interface endpoint', '인터페이스 엔드포인트'), door: t('interface endpoint', '인터페이스 엔드포인트'), east: t('first transit gateway', '첫 번째 Transit Gateway'), west: t('second transit gateway', '두 번째 Transit Gateway'),
      },
      scene: () => scenes(f),
      sketches: sketchesOf(f),
      wishes: wishesOf(f),
      objectives: [null, 'cost', 'operations'],
      usage: { gigabytes: rng.pick([50, 100, 200, 400]) },
    };
  },
};

const client = t('the client VPC', '고객사 VPC');
const edge = t('the edge VPC', '엣지 VPC');
const provider = t('the provider VPC', '공급자 VPC');

function sketchesOf({ api: { en, ko }, here, there }: Offer): Sketch[] {
  const api = t(`the ${en}`, ko);
  const service = (regions: string[]): ElementInput => ({ type: 'endpoint-service', id: 'service', service: 'api', regions });
  const peer = (a: string, b: string): ElementInput => ({ type: 'vpc-peering', vpcs: [a, b] });
  const own = (azs: number): Step => told([service([here]), { type: 'interface-endpoint', id: 'face', vpc: 'client', service: 'api', azs }], () => both(serviceParts(api, here), endpointParts(t('the service', '이 서비스'), client, azs), false));
  const beside = (key: string, links: readonly ElementInput[], azs: number, by: readonly Part[]): Sketch => one(key, told([service([]), { type: 'interface-endpoint', id: 'door', vpc: 'edge', service: 'api', azs }, ...links], () => both(linkParts(api, inEdge(azs)), by)));
  const inEdge = (azs: number): Text => (azs === 1 ? t('the edge VPC (one zone)', '엣지 VPC(가용 영역 1개)') : t('the edge VPC (two zones)', '엣지 VPC(가용 영역 2개)'));
  const peered = peerParts(client, edge, true);
  const hubs: ElementInput[] = [{ type: 'transit-gateway', id: 'east', region: here, attachments: ['client'] }, { type: 'transit-gateway', id: 'west', region: there, attachments: ['edge'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }];
  return [
    one('own endpoint', own(2)),
    one('own endpoint, one zone', own(1)),
    beside('edge, peering', [peer('client', 'edge')], 2, peered),
    beside('edge, peering, one zone', [peer('client', 'edge')], 1, peered),
    beside('edge, gateways', hubs, 2, crossParts(client, edge)),
    one('peering', told([peer('client', 'offer')], () => peeringWays(client, provider))),
    one('public', told([{ type: 'internet-gateway', vpc: 'offer' }, { type: 'public-load-balancer', service: 'api', kind: 'nlb' }, { type: 'internet-gateway', vpc: 'client' }, { type: 'nat-gateway', vpc: 'client', azs: 2 }], () => both(frontParts(api, false), viaNatParts(client), false))),
  ];
}

function wishesOf({ api }: Offer): Wish[] {
  const { en, ko } = api;
  const path = { from: 'client', to: 'api' };
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  return [
    wish({ private: path }, t(`The client VPC must reach the ${en} without an internet gateway or NAT device in the path.`, `고객사 VPC는 경로에 인터넷 게이트웨이나 NAT 디바이스 없이 ${ko}에 연결해야 합니다.`), t(`Requests from the client VPC to the ${en} must use private connectivity.`, `고객사 VPC에서 ${p(ko, '으로/로')} 보내는 요청은 프라이빗 연결을 사용해야 합니다.`)),
    wish({ reach: path }, t(`Instances in the client VPC must be able to call the ${en}.`, `고객사 VPC의 인스턴스에서 ${p(ko, '을/를')} 호출할 수 있어야 합니다.`), t(`The client VPC needs access to the ${en}.`, `고객사 VPC에서 ${ko}에 액세스할 수 있어야 합니다.`)),
    wish({ survivesAz: path }, t(`If one Availability Zone fails, the client VPC must still be able to call the ${en}.`, `가용 영역 1개에 장애가 발생해도 고객사 VPC에서 ${p(ko, '을/를')} 호출할 수 있어야 합니다.`), t(`Access of the client VPC to the ${en} must withstand the loss of an Availability Zone.`, `고객사 VPC에서 ${ko}에 대한 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.`)),
    wish({ isolate: { from: 'offer', to: 'client' } }, t('Connections that hosts in the provider VPC open to the client VPC must be impossible.', '공급자 VPC의 호스트에서는 고객사 VPC로 연결을 시작할 수 없어야 합니다.'), t('The provider must have no path into the client VPC.', '공급자가 고객사 VPC로 들어오는 경로가 없어야 합니다.')),
    wish({ isolate: { from: 'client', to: 'edge' } }, t('Network access from the client VPC to the edge VPC must remain impossible.', '고객사 VPC에서 엣지 VPC로의 네트워크 액세스는 계속 불가능해야 합니다.'), t('The edge VPC must stay closed to the client VPC.', '고객사 VPC에서 엣지 VPC에 연결할 수 없어야 합니다.')),
    wish({ reach: { from: 'client', to: 'edge' } }, t('Instances in the client VPC must also be able to use servers in the edge VPC.', '고객사 VPC의 인스턴스는 엣지 VPC의 서버도 사용할 수 있어야 합니다.'), t('In addition, the client VPC needs access to a cache in the edge VPC.', '또한 고객사 VPC에서 엣지 VPC의 캐시에 액세스해야 합니다.')),
    wish({ isolate: { from: 'client', to: 'internet' } }, t('The client VPC must have no path to the internet.', '고객사 VPC에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('Internet access from the client VPC is prohibited.', '고객사 VPC의 인터넷 액세스는 허용되지 않습니다.')),
  ];
}

function scenes(f: Offer): Wording[] {
  const { here, there } = f;
  const { en: api, ko } = f.api;
  const [own, client, edge] = f.blocks;
  const dates = dateSentences(f.date);
  const tell = (i: number, a: string, b: string): Text => row(t(`{who} ${a.replace(/\ba (?=inventory)/g, 'an ').replace('The API is in', `The ${api} is in`)}`, `{who} ${b}`), dates[i % dates.length] as Text);
  return [
    () => tell(0, `hosts a ${api} in a provider VPC (${own}) in ${there}. A client wants to use it from its client VPC (${client}) in ${here}. The client also owns an edge VPC (${edge}) in ${there}.`, `${there} 리전의 공급자 VPC(${own})에서 ${p(ko, '을/를')} 호스팅합니다. 한 고객사가 ${here} 리전의 고객사 VPC(${client})에서 이를 사용하려고 합니다. 고객사는 ${there} 리전에 엣지 VPC(${edge})도 보유하고 있습니다.`),
    () => tell(1, `sells access to a ${api} that runs in a provider VPC (${own}) in ${there}. The newest client has its workload in a client VPC (${client}) in ${here} and an empty edge VPC (${edge}) in ${there}.`, `${there} 리전의 공급자 VPC(${own})에서 실행되는 ${ko}에 대한 액세스를 판매합니다. 새 고객사의 워크로드는 ${here} 리전의 고객사 VPC(${client})에 있으며, ${there} 리전에는 비어 있는 엣지 VPC(${edge})가 있습니다.`),
    () => tell(2, `depends on the ${api} of a partner, in a provider VPC (${own}) in ${there}. Its own instances are in a client VPC (${client}) in ${here}; an edge VPC (${edge}) in ${there} has no connection to it.`, `${there} 리전의 공급자 VPC(${own})에 있는 파트너의 ${p(ko, '을/를')} 사용합니다. 인스턴스는 ${here} 리전의 고객사 VPC(${client})에 있으며 ${there} 리전의 엣지 VPC(${edge})와는 연결되어 있지 않습니다.`),
    () => tell(3, `plans to use AWS PrivateLink for a ${api} in ${there} (provider VPC, ${own}). The consumer is a client VPC (${client}) in ${here}, whose owner keeps an edge VPC (${edge}) in ${there}.`, `${there} 리전의 ${ko}(공급자 VPC, ${own})에 AWS PrivateLink를 사용하려고 합니다. 소비자는 ${here} 리전의 고객사 VPC(${client})이며, 이 고객사는 ${there} 리전에 엣지 VPC(${edge})를 두고 있습니다.`),
    () => tell(0, `moved its workload to a client VPC (${client}) in ${here}. The ${api} that it calls stays with a supplier in ${there}, in a provider VPC (${own}). An edge VPC (${edge}) of the company remains in ${there}.`, `워크로드를 ${here} 리전의 고객사 VPC(${client})로 옮겼습니다. 호출하는 ${p(ko, '은/는')} ${there} 리전에 있는 공급 업체의 공급자 VPC(${own})에 남아 있습니다. 이 회사의 엣지 VPC(${edge})는 ${there} 리전에 남아 있습니다.`),
    () => tell(1, `reviews how an endpoint service reaches other Regions. In the case, a provider VPC (${own}) in ${there} hosts a ${api}, for a client VPC (${client}) in ${here}. The client has an edge VPC (${edge}) in ${there}, too.`, `엔드포인트 서비스를 다른 리전에서 사용하는 방법을 검토하고 있습니다. 이 사례에서는 ${there} 리전의 공급자 VPC(${own})가 ${here} 리전의 고객사 VPC(${client})를 위해 ${p(ko, '을/를')} 호스팅합니다. 고객사는 ${there} 리전에 엣지 VPC(${edge})도 두고 있습니다.`),
    () => tell(2, `opens its ${api} to clients abroad. It runs in a provider VPC (${own}) in ${there}, the first client in a client VPC (${client}) in ${here}. In ${there}, this client has just an edge VPC (${edge}).`, `해외 고객사에 ${p(ko, '을/를')} 개방합니다. 이 서비스는 ${there} 리전의 공급자 VPC(${own})에서 실행되며 첫 고객사는 ${here} 리전의 고객사 VPC(${client})에 있습니다. ${there} 리전에는 이 고객사의 엣지 VPC(${edge})만 있습니다.`),
    () => tell(3, `acquired the vendor of its ${api}, which is hosted in a provider VPC (${own}) in ${there}. Users are in a client VPC (${client}) in ${here}. There is also an edge VPC (${edge}) in ${there}, which has no connections.`, `${p(ko, '을/를')} 제공하는 업체를 인수했습니다. 이 서비스는 ${there} 리전의 공급자 VPC(${own})에서 호스팅되며 사용자는 ${here} 리전의 고객사 VPC(${client})에 있습니다. ${there} 리전에는 연결이 없는 엣지 VPC(${edge})도 있습니다.`),
    () => tell(1, `designs access to a ${api} from another Region. The API is in a provider VPC (${own}) in ${there}, its caller in a client VPC (${client}) in ${here}. An edge VPC (${edge}) in ${there} belongs to the caller.`, `다른 리전에서 ${ko}에 액세스하는 방법을 설계하고 있습니다. ${p(ko, '은/는')} ${there} 리전의 공급자 VPC(${own})에, 호출자는 ${here} 리전의 고객사 VPC(${client})에 있습니다. ${there} 리전의 엣지 VPC(${edge})는 호출자가 소유합니다.`),
    () => tell(2, `keeps its ${api} in ${there} for legal reasons, in a provider VPC (${own}). From ${here}, a client VPC (${client}) is to use it. The owner of the client VPC has an edge VPC (${edge}) near the provider, in ${there}.`, `법적인 이유로 ${p(ko, '을/를')} ${there} 리전의 공급자 VPC(${own})에 두고 있습니다. ${here} 리전의 고객사 VPC(${client})에서 이를 사용할 예정입니다. 고객사 VPC의 소유자는 공급자와 같은 ${there} 리전에 엣지 VPC(${edge})를 두고 있습니다.`),
    () => tell(3, `received a request for its ${api} from a Region where it has no network. The API is in a provider VPC (${own}) in ${there}; the client VPC (${client}) of the applicant is in ${here}, its edge VPC (${edge}) in ${there}.`, `네트워크가 없는 리전에서 ${p(ko, '을/를')} 사용하려는 요청을 받았습니다. 이 서비스는 ${there} 리전의 공급자 VPC(${own})에 있으며, 요청자의 고객사 VPC(${client})는 ${here} 리전에, 엣지 VPC(${edge})는 ${there} 리전에 있습니다.`),
    () => tell(0, `wants users in ${here} to work with a ${api} whose provider VPC (${own}) is in ${there}. They sit in a client VPC (${client}). An edge VPC (${edge}) of the same client exists in ${there}.`, `${here} 리전의 사용자가 ${there} 리전의 공급자 VPC(${own})에 있는 ${p(ko, '을/를')} 사용하게 하려고 합니다. 사용자는 고객사 VPC(${client})에 있습니다. 같은 고객사의 엣지 VPC(${edge})가 ${there} 리전에 있습니다.`),
    () => tell(1, `looks for the way from a client VPC (${client}) in ${here} to a ${api} in ${there}, where a provider VPC (${own}) hosts it and the client owns an edge VPC (${edge}).`, `${here} 리전의 고객사 VPC(${client})에서 ${there} 리전의 공급자 VPC(${own})가 호스팅하는 ${ko}에 연결하는 방법을 찾고 있습니다. 고객사는 ${there} 리전에 엣지 VPC(${edge})도 보유하고 있습니다.`),
    () => tell(2, `publishes a catalog of services. On its list is a ${api} in a provider VPC (${own}) in ${there}. A buyer with a client VPC (${client}) in ${here} and an edge VPC (${edge}) in ${there} orders it.`, `서비스 카탈로그를 게시하고 있으며 목록에는 ${there} 리전의 공급자 VPC(${own})에 있는 ${p(ko, '이/가')} 있습니다. ${here} 리전에 고객사 VPC(${client})를, ${there} 리전에 엣지 VPC(${edge})를 둔 구매자가 이를 주문했습니다.`),
  ];
}
