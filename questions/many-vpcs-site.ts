import type { Sketch, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Rng } from '../src/item/random.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { apartWish, meetWish, star } from './many-vpcs-outbound.ts';
import type { Many } from './many-vpcs.ts';
import { one } from './shared.ts';
import { betweenSpokes, shared, vpcs } from './many-vpcs-steps.ts';
import { t, told } from './vpc-words.ts';
import { hubParts, oneTableParts } from './ways-hubs.ts';
import { apartParts, siteParts } from './ways-many.ts';
import { both, linkParts, peerParts, three } from './ways-parts.ts';

const vpn = (to: string, over?: string): ElementInput => ({ type: 'site-to-site-vpn', site: 'dc', to, ...(over ? { over } : {}) });
const line = (to: string): ElementInput => ({ type: 'direct-connect', id: 'line', site: 'dc', to });

/** A data center joined to many VPCs: through the hub, through the shared VPC, or to each VPC by itself. */
export function siteSketches({ region, service }: Many): Sketch[] {
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['first', 'shared'], routes });
  const spokesApart = [['first', 'shared'], ['first', 'dc'], ['shared', 'dc']];
  const middleAlone = [['first', 'shared'], ['shared', 'dc']];
  const vpnText = t('a Site-to-Site VPN connection', 'Site-to-Site VPN 연결');
  const dxText = t('a new AWS Direct Connect connection', '새 AWS Direct Connect 연결');
  const bothText = t('a Site-to-Site VPN connection over a new AWS Direct Connect connection', '새 AWS Direct Connect 연결을 거치는 Site-to-Site VPN 연결');
  const it = t('it', '이 Transit Gateway');
  const each = t('each application VPC', '각 애플리케이션 VPC');
  const full = (key: string, link: ElementInput[], by: Text): Sketch => one(key, told([hub('full'), ...link], () => three(hubParts(vpcs, t('', '')), siteParts(it, by), oneTableParts())));
  const apart = (key: string, link: ElementInput[], by: Text): Sketch => one(key, told([hub(spokesApart), ...link], () => three(hubParts(vpcs, t('', '')), siteParts(it, by), apartParts(betweenSpokes))));
  const peered = (key: string, links: ElementInput[], to: Text, by: Text): Sketch => one(key, told([star, ...links], () => both(peerParts(each, shared), siteParts(to, by))));
  return [
    full('gateway, vpn', [vpn('hub')], vpnText),
    full('gateway, direct connect', [line('hub')], dxText),
    apart('gateway apart, vpn', [vpn('hub')], vpnText),
    apart('gateway apart, direct connect', [line('hub')], dxText),
    full('gateway, vpn over direct connect', [line('hub'), vpn('hub', 'line')], bothText),
    one('gateway, site with the middle', told([hub(middleAlone), vpn('hub')], () => three(hubParts(vpcs, t('', '')), siteParts(it, vpnText), apartParts(t('among application VPCs or between them and the data center', '애플리케이션 VPC 간 및 애플리케이션 VPC와 데이터 센터 간'))))),
    peered('star, vpn to the middle', [vpn('shared')], shared, vpnText),
    peered('star, direct connect to the middle', [line('shared')], shared, dxText),
    peered('star, vpn to each', [vpn('first'), vpn('shared')], t('each of the VPCs', '각 VPC'), t('a separate Site-to-Site VPN connection', '별도의 Site-to-Site VPN 연결')),
    one('privatelink, vpn to the middle', told([{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'first', service: 'svc' }, vpn('shared')], () => both(linkParts(service, each), siteParts(shared, vpnText)))),
  ];
}

export function siteWishes({ service }: Many, rng: Rng): Wish[] {
  const days = rng.pick([5, 7, 10, 14]);
  return [
    meetWish,
    apartWish,
    { requirement: { reach: { from: 'dc', to: 'first' } }, say: [t('Administrators in the data center must be able to connect to the instances in the application VPCs.', '데이터 센터의 관리자는 애플리케이션 VPC의 인스턴스에 연결할 수 있어야 합니다.'), t('Systems in the data center have to reach all of the application VPCs.', '데이터 센터의 시스템은 모든 애플리케이션 VPC에 연결해야 합니다.'), t('The data center needs network access to the application VPCs.', '데이터 센터에서 애플리케이션 VPC에 네트워크로 액세스해야 합니다.')] },
    { requirement: { isolate: { from: 'dc', to: 'first' } }, say: [t('The data center must not be able to connect to the application VPCs.', '데이터 센터에서는 애플리케이션 VPC에 연결할 수 없어야 합니다.'), t('No path may lead from the data center to the application VPCs.', '데이터 센터에서 애플리케이션 VPC로 가는 경로는 없어야 합니다.')] },
    { requirement: { private: { from: 'dc', to: 'svc' } }, say: late(() => [t(`Requests from the data center to ${service.en} must not travel over the internet.`, `데이터 센터에서 ${service.ko}에 보내는 요청은 인터넷을 거치지 않아야 합니다.`), t(`The data center must use ${service.en} over a dedicated path, without the internet.`, `데이터 센터에서는 인터넷을 거치지 않는 전용 경로로 ${service.ko}를 사용해야 합니다.`)]) },
    { requirement: { encrypt: { from: 'dc', to: 'svc' } }, say: late(() => [t(`The network must encrypt traffic between the data center and AWS on its way to ${service.en}.`, `데이터 센터에서 ${service.ko}로 가는 트래픽은 AWS에 들어올 때까지 네트워크에서 암호화되어야 합니다.`), t(`Compliance rules call for encryption of the link that carries traffic from the data center to ${service.en}.`, `규정에 따라 데이터 센터에서 ${service.ko}로 가는 트래픽을 전달하는 링크는 암호화되어야 합니다.`)]) },
    { requirement: { readyWithin: { days } }, say: late(() => [t(`The network must be in operation in ${days} days.`, `네트워크는 ${days}일 이내에 운영되어야 합니다.`), t(`The first migration begins in ${days} days, and the connections must be ready by then.`, `첫 번째 마이그레이션이 ${days}일 후에 시작되므로 그때까지 연결이 준비되어야 합니다.`)]) },
  ];
}
