import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { durable, place, privately, reachable } from './statement-facts.ts';
import { row, someTrio, t, vpcLabels } from './vpc-words.ts';

/** What is true of two VPCs peered with a third that has endpoints, NAT gateways and a line to a data center. */
export const blueprint: Blueprint = {
  id: 'statements-peering',
  topic: 'vpc-peering',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const [x, hub, y] = someTrio(rng);
    const region = someRegions(rng, 1)[0] as string;
    const line = rng.pick(['vpn', 'direct-connect'] as const);
    const azs = rng.pick([1, 2]);
    const [oneSided, nat, gateway] = [rng.chance(0.35), rng.chance(0.6), rng.chance(0.6)];
    const elements: ElementInput[] = [
      { type: 'vpc-peering', id: 'first', vpcs: ['one', 'hub'] },
      { type: 'vpc-peering', id: 'second', vpcs: ['two', 'hub'], routes: oneSided ? 'hub' : 'both' },
      { type: 'interface-endpoint', id: 'queue-endpoint', vpc: 'hub', service: 'queue', azs },
      ...(gateway ? [{ type: 'gateway-endpoint' as const, id: 'store-endpoint', vpc: 'hub', service: 'store' }] : []),
      ...(nat ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'hub' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'hub', azs: 2 }] : []),
      line === 'vpn' ? { type: 'site-to-site-vpn', id: 'line', site: 'dc', to: 'hub' } : { type: 'direct-connect', id: 'line', site: 'dc', to: 'hub' },
    ];
    const at = (id: string, name: Text) => place(id, t(`instances in the ${name.en} VPC`, `${name.ko} VPC 인스턴스`), t(`the ${name.en} VPC`, `${name.ko} VPC`));
    const [one, mid, two] = [at('one', x), at('hub', hub), at('two', y)];
    const dc = place('dc', t('servers in the data center', '데이터 센터 서버'), t('the data center', '데이터 센터'));
    const queue = place('queue', t('', ''), t('Amazon SQS', 'Amazon SQS'));
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    const internet = place('internet', t('', ''), t('the internet', '인터넷'));
    return {
      world: {
        vpcs: [{ id: 'one', region, cidrs: ['10.1.0.0/16'] }, { id: 'hub', region, cidrs: ['10.2.0.0/16'] }, { id: 'two', region, cidrs: ['10.3.0.0/16'] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }],
        services: [{ id: 'queue', aws: 'sqs', region }, { id: 'store', aws: 's3', region }],
        elements,
      },
      labels: {
        ...vpcLabels('one', x), ...vpcLabels('hub', hub), ...vpcLabels('two', y), dc: dc.name, 'client:dc': t('the data center', '데이터 센터'), 'queue-endpoint': t('interface endpoint', '인터페이스 엔드포인트'), 'store-endpoint': t('gateway endpoint', '게이트웨이 엔드포인트'),
        first: t('peering connection', '피어링 연결'), second: t('peering connection', '피어링 연결'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'), line: line === 'vpn' ? t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결') : t('Direct Connect connection', 'Direct Connect 연결'),
      },
      scene: () => scenes({ x, hub, y, region, line, azs, oneSided, nat, gateway }),
      facts: [
        reachable(one, mid), reachable(mid, one), reachable(mid, two), reachable(two, mid), reachable(one, two), reachable(two, one),
        reachable(one, queue), privately(one, queue), ...(oneSided ? [] : [reachable(two, queue)]), durable(one, queue), durable(mid, queue), reachable(dc, queue), privately(dc, queue),
        ...(gateway || nat ? [reachable(mid, store)] : []), ...(gateway ? [privately(mid, store)] : []), reachable(one, store), reachable(two, store), reachable(dc, store),
        reachable(one, internet), reachable(mid, internet), reachable(dc, mid), reachable(dc, one), reachable(dc, two), reachable(one, dc), reachable(mid, dc),
      ],
      rules: ['peering-non-transitive', 'peering-one-to-one', 'peering-cross-account-region', 'peering-quota', 'peering-no-edge-to-edge', 'peering-cost', 'peering-overlapping-cidr', 'site-to-site-vpn-bandwidth', 'peering-security-group-reference', 'peering-overlap-between-spokes', 'peering-dns-resolution', 'peering-inter-region-encrypted', 'inter-az-both-directions', 'inter-region-source-pays'],
      ruled: 0.4,
    };
  },
};

interface Facts {
  readonly x: Text;
  readonly hub: Text;
  readonly y: Text;
  readonly region: string;
  readonly line: 'vpn' | 'direct-connect';
  readonly azs: number;
  readonly oneSided: boolean;
  readonly nat: boolean;
  readonly gateway: boolean;
}

function scenes(f: Facts): Wording[] {
  const [x, h, y] = [f.x.en, f.hub.en, f.y.en];
  const [xk, hk, yk] = [f.x.ko, f.hub.ko, f.y.ko];
  const c = '10.3.0.0/16';
  const openings: readonly Wording[] = [
    () => t(`{who} has peered ${an(x)} VPC (10.1.0.0/16) and ${an(y)} VPC (${c}) with ${an(h)} VPC (10.2.0.0/16) in ${f.region}.`, `{who} ${f.region} 리전에서 ${xk} VPC(10.1.0.0/16)와 ${yk} VPC(${c})를 각각 ${hk} VPC(10.2.0.0/16)와 피어링했습니다.`),
    () => t(`{who} runs three VPCs. VPC peering connects the ${h} VPC (10.2.0.0/16) with the ${x} VPC (10.1.0.0/16) and with the ${y} VPC (${c}).`, `{who} VPC 3개를 운영합니다. VPC 피어링은 ${hk} VPC(10.2.0.0/16)를 ${xk} VPC(10.1.0.0/16) 및 ${yk} VPC(${c})와 연결합니다.`),
    () => t(`{who} documents its network: ${an(h)} VPC (10.2.0.0/16) in the middle, with one peering connection to the ${x} VPC (10.1.0.0/16) and one to the ${y} VPC (${c}).`, `{who} 네트워크를 문서화하고 있습니다. 중앙의 ${hk} VPC(10.2.0.0/16)는 ${xk} VPC(10.1.0.0/16), ${yk} VPC(${c})와 각각 피어링 연결로 연결되어 있습니다.`),
    () => t(`{who} inherited two peering connections from ${an(h)} VPC (10.2.0.0/16): to ${an(x)} VPC (10.1.0.0/16) and to ${an(y)} VPC (${c}).`, `{who} ${hk} VPC(10.2.0.0/16)에서 시작하는 피어링 연결 2개를 인수했습니다. 하나는 ${xk} VPC(10.1.0.0/16), 다른 하나는 ${yk} VPC(${c})와의 연결입니다.`),
    () => t(`{who} trains new engineers with its own network. The ${x} VPC (10.1.0.0/16) and the ${y} VPC (${c}) are each peered with the ${h} VPC (10.2.0.0/16).`, `{who} 자사 네트워크로 신입 엔지니어를 교육합니다. ${xk} VPC(10.1.0.0/16)와 ${yk} VPC(${c})는 각각 ${hk} VPC(10.2.0.0/16)와 피어링되어 있습니다.`),
    () => t(`{who} looks for the cause of failed connections between ${an(x)} VPC (10.1.0.0/16), ${an(h)} VPC (10.2.0.0/16), and ${an(y)} VPC (${c}). The second is peered with both of the others.`, `{who} ${xk} VPC(10.1.0.0/16), ${hk} VPC(10.2.0.0/16), ${yk} VPC(${c}) 간의 연결 실패 원인을 찾고 있습니다. ${hk} VPC는 다른 두 VPC와 피어링되어 있습니다.`),
    () => t(`{who} plans changes to a hub: the ${h} VPC (10.2.0.0/16), with VPC peering to the ${x} VPC (10.1.0.0/16) and the ${y} VPC (${c}).`, `{who} ${xk} VPC(10.1.0.0/16), ${yk} VPC(${c})와 VPC 피어링으로 연결된 허브인 ${hk} VPC(10.2.0.0/16)를 변경하려고 합니다.`),
    () => t(`{who} asks what its peering connections allow. They lead from the ${h} VPC (10.2.0.0/16) to the ${x} VPC (10.1.0.0/16) and the ${y} VPC (${c}).`, `{who} 피어링 연결로 무엇이 가능한지 확인하려고 합니다. 피어링 연결은 ${hk} VPC(10.2.0.0/16)와 ${xk} VPC(10.1.0.0/16), ${yk} VPC(${c}) 사이에 있습니다.`),
    () => t(`{who} keeps shared systems in ${an(h)} VPC (10.2.0.0/16). The ${x} VPC (10.1.0.0/16) and the ${y} VPC (${c}) each have a peering connection to it.`, `{who} 공용 시스템을 ${hk} VPC(10.2.0.0/16)에 두고 있습니다. ${xk} VPC(10.1.0.0/16)와 ${yk} VPC(${c})에는 각각 이 VPC와의 피어링 연결이 있습니다.`),
    () => t(`{who} compares VPC peering with a transit gateway. Today, two peering connections join the ${h} VPC (10.2.0.0/16) with the ${x} VPC (10.1.0.0/16) and the ${y} VPC (${c}).`, `{who} VPC 피어링과 Transit Gateway를 비교하고 있습니다. 현재 ${hk} VPC(10.2.0.0/16)는 피어링 연결 2개로 ${xk} VPC(10.1.0.0/16), ${yk} VPC(${c})와 연결되어 있습니다.`),
    () => t(`{who} lists its VPC peering connections. There are two, and both involve ${an(h)} VPC (10.2.0.0/16): the peers are ${an(x)} VPC (10.1.0.0/16) and ${an(y)} VPC (${c}).`, `{who} VPC 피어링 연결을 정리하고 있습니다. 연결은 2개이며 모두 ${hk} VPC(10.2.0.0/16)와의 연결입니다. 피어는 ${xk} VPC(10.1.0.0/16)와 ${yk} VPC(${c})입니다.`),
    () => t(`{who} expects ${an(x)} VPC (10.1.0.0/16) and ${an(y)} VPC (${c}) to work together. So far, each of them is peered with the ${h} VPC (10.2.0.0/16).`, `{who} ${xk} VPC(10.1.0.0/16)와 ${yk} VPC(${c})를 연동하려고 합니다. 현재 두 VPC는 각각 ${hk} VPC(10.2.0.0/16)와 피어링되어 있습니다.`),
  ];
  const routes = f.oneSided ? t(`The connection with the ${x} VPC has routes on both sides, the one with the ${y} VPC on the ${h} side alone.`, `${xk} VPC와의 연결에는 양쪽에 경로가 있고, ${yk} VPC와의 연결에는 ${hk} VPC 쪽에만 경로가 있습니다.`) : t('Each connection has routes on both sides.', '각 연결에는 양쪽에 경로가 있습니다.');
  const zones = f.azs === 1 ? 'one Availability Zone' : 'two Availability Zones';
  const things = [`an interface endpoint for Amazon SQS in ${zones}`, ...(f.gateway ? ['a gateway endpoint for Amazon S3'] : []), ...(f.nat ? ['NAT gateways in two Availability Zones'] : [])];
  const dinge = [`가용 영역 ${f.azs}개에 있는 Amazon SQS용 인터페이스 엔드포인트`, ...(f.gateway ? ['Amazon S3용 게이트웨이 엔드포인트'] : []), ...(f.nat ? ['가용 영역 2개의 NAT 게이트웨이'] : [])];
  const inHub = t(`The ${h} VPC has ${things.length === 1 ? things[0] : `${things.slice(0, -1).join(', ')}${things.length > 2 ? ',' : ''} and ${things.at(-1)}`}.`, `${hk} VPC에는 ${dinge.length === 2 ? dinge.join('와 ') : dinge.join(', ')}가 있습니다.`);
  const dc = f.line === 'vpn' ? t(`A data center without internet access reaches the ${h} VPC over a Site-to-Site VPN connection.`, `인터넷에 액세스할 수 없는 데이터 센터는 Site-to-Site VPN 연결로 ${hk} VPC에 연결됩니다.`) : t(`A data center without internet access reaches the ${h} VPC over Direct Connect.`, `인터넷에 액세스할 수 없는 데이터 센터는 Direct Connect로 ${hk} VPC에 연결됩니다.`);
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), routes, inHub, dc) : row(opening(), routes, dc, inHub)));
}

const an = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
