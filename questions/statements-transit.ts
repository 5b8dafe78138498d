import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { durable, place, privately, reachable } from './statement-facts.ts';
import { row, someTrio, t, vpcLabels } from './vpc-words.ts';

/** What is true of a transit gateway with route tables of its own, an egress VPC, and an endpoint in one of its VPCs. */
export const blueprint: Blueprint = {
  id: 'statements-transit',
  topic: 'transit-gateway',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const [x, shared, y] = someTrio(rng);
    const f: Facts = { x, shared, y, region: someRegions(rng, 1)[0] as string, apart: rng.chance(0.6), egress: rng.chance(0.6), site: rng.chance(0.7), peered: rng.chance(0.4), azs: rng.pick([1, 2]), nats: rng.pick([1, 2]) };
    const routes: string[][] = [['one', 'shared'], ['two', 'shared'], ...(f.site ? [['dc', 'shared']] : []), ...(f.egress ? [['one', 'exit'], ['two', 'exit']] : [])];
    const elements: ElementInput[] = [
      { type: 'transit-gateway', id: 'hub', region: f.region, attachments: ['one', 'two', 'shared', ...(f.egress ? ['exit'] : [])], ...(f.apart ? { routes } : {}), ...(f.egress ? { egress: 'exit' } : {}) },
      { type: 'interface-endpoint', id: 'queue-endpoint', vpc: 'shared', service: 'queue', azs: f.azs },
      { type: 'gateway-endpoint', id: 'store-endpoint', vpc: 'shared', service: 'store' },
      ...(f.egress ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'exit' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'exit', azs: f.nats }] : []),
      ...(f.site ? [{ type: 'site-to-site-vpn' as const, id: 'line', site: 'dc', to: 'hub' }] : []),
      ...(f.peered ? [{ type: 'vpc-peering' as const, id: 'peering', vpcs: ['two', 'lab'] as [string, string] }] : []),
    ];
    const at = (id: string, name: Text) => place(id, t(`instances in the ${name.en} VPC`, `${name.ko} VPC 인스턴스`), t(`the ${name.en} VPC`, `${name.ko} VPC`));
    const [one, mid, two, lab] = [at('one', x), at('shared', shared), at('two', y), at('lab', t('lab', '실험'))];
    const dc = place('dc', t('servers in the data center', '데이터 센터 서버'), t('the data center', '데이터 센터'));
    const queue = place('queue', t('', ''), t('Amazon SQS', 'Amazon SQS'));
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    const internet = place('internet', t('', ''), t('the internet', '인터넷'));
    return {
      world: {
        vpcs: [
          { id: 'one', region: f.region, cidrs: ['10.1.0.0/16'] }, { id: 'shared', region: f.region, cidrs: ['10.2.0.0/16'] }, { id: 'two', region: f.region, cidrs: ['10.3.0.0/16'] },
          ...(f.egress ? [{ id: 'exit', region: f.region, cidrs: ['10.4.0.0/16'] }] : []), ...(f.peered ? [{ id: 'lab', region: f.region, cidrs: ['10.5.0.0/16'] }] : []),
        ],
        sites: f.site ? [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }] : [],
        services: [{ id: 'queue', aws: 'sqs', region: f.region }, { id: 'store', aws: 's3', region: f.region }],
        elements,
      },
      labels: {
        ...vpcLabels('one', x), ...vpcLabels('shared', shared), ...vpcLabels('two', y), ...vpcLabels('lab', t('lab', '실험')), exit: t('the egress VPC', '송신 VPC'), dc: dc.name, hub: t('transit gateway', 'Transit Gateway'), 'queue-endpoint': t('interface endpoint', '인터페이스 엔드포인트'), 'store-endpoint': t('gateway endpoint', '게이트웨이 엔드포인트'),
        igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'), line: t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), peering: t('peering connection', '피어링 연결'), 'client:dc': t('the data center', '데이터 센터'),
      },
      scene: () => scenes(f),
      facts: [
        reachable(one, mid), reachable(two, mid), reachable(mid, one), reachable(one, two), reachable(two, one), reachable(one, queue), privately(two, queue), durable(one, queue), durable(mid, queue), reachable(mid, store), privately(mid, store),
        ...(f.egress ? [reachable(one, internet), reachable(two, internet), durable(two, internet), privately(one, store)] : [reachable(one, internet), reachable(two, store), reachable(one, store)]),
        ...(f.site ? [reachable(dc, mid), reachable(dc, one), reachable(dc, two), reachable(one, dc), reachable(dc, queue), privately(dc, queue), reachable(dc, store)] : []),
        ...(f.peered ? [reachable(lab, two), reachable(lab, one), reachable(lab, mid), reachable(one, lab), reachable(lab, queue)] : []),
      ],
      rules: ['transit-gateway-hub', 'transit-gateway-overlapping-cidr', 'transit-gateway-routing', 'transit-gateway-billing', 'transit-gateway-cross-region', 'transit-gateway-vpn-ecmp', 'transit-gateway-attachment-quota', 'transit-gateway-egress', 'transit-gateway-availability-zones', 'direct-connect-gateway', 'private-nat-gateway-overlap'],
      ruled: 0.4,
    };
  },
};

interface Facts {
  readonly x: Text;
  readonly shared: Text;
  readonly y: Text;
  readonly region: string;
  readonly apart: boolean;
  readonly egress: boolean;
  readonly site: boolean;
  readonly peered: boolean;
  readonly azs: number;
  readonly nats: number;
}

function scenes(f: Facts): Wording[] {
  const [x, h, y] = [f.x.en, f.shared.en, f.y.en];
  const [xk, hk, yk] = [f.x.ko, f.shared.ko, f.y.ko];
  const openings: readonly Wording[] = [
    () => t(`{who} attached ${an(x)} VPC, ${an(h)} VPC, and ${an(y)} VPC to a transit gateway in ${f.region}.`, `{who} ${f.region} 리전에서 ${xk} VPC, ${hk} VPC, ${yk} VPC를 Transit Gateway에 연결했습니다.`),
    () => t(`{who} runs a transit gateway. Its attachments include the ${x} VPC, the ${y} VPC, and the ${h} VPC.`, `{who} Transit Gateway를 운영합니다. 여기에는 ${xk} VPC, ${yk} VPC, ${hk} VPC가 연결되어 있습니다.`),
    () => t(`{who} replaced peering with a transit gateway, which now joins ${an(h)} VPC with ${an(x)} VPC and ${an(y)} VPC.`, `{who} 피어링을 Transit Gateway로 대체했습니다. 이제 ${hk} VPC는 Transit Gateway를 통해 ${xk} VPC, ${yk} VPC와 연결됩니다.`),
    () => t(`{who} tests the segmentation of its network. One transit gateway connects the ${x} VPC, the ${y} VPC, and the ${h} VPC.`, `{who} 네트워크 분리를 테스트하고 있습니다. 하나의 Transit Gateway가 ${xk} VPC, ${yk} VPC, ${hk} VPC를 연결합니다.`),
    () => t(`{who} inherited a transit gateway in ${f.region} with the ${h} VPC, the ${x} VPC, and the ${y} VPC attached.`, `{who} ${hk} VPC, ${xk} VPC, ${yk} VPC가 연결된 ${f.region} 리전의 Transit Gateway를 인수했습니다.`),
    () => t(`{who} keeps common services in ${an(h)} VPC. ${cap(an(x))} VPC and ${an(y)} VPC use them over a transit gateway.`, `{who} 공용 서비스를 ${hk} VPC에 두고 있습니다. ${xk} VPC와 ${yk} VPC는 Transit Gateway를 통해 이를 사용합니다.`),
    () => t(`{who} plans an audit of the routes between ${an(x)} VPC, ${an(y)} VPC, and ${an(h)} VPC, all attached to one transit gateway.`, `{who} 하나의 Transit Gateway에 연결된 ${xk} VPC, ${yk} VPC, ${hk} VPC 간 경로의 감사를 계획하고 있습니다.`),
    () => t(`{who} quizzes its network team on a transit gateway. Attached are the ${x} VPC, the ${h} VPC, and the ${y} VPC.`, `{who} Transit Gateway에 관해 네트워크 팀을 교육하고 있습니다. 연결된 VPC는 ${xk} VPC, ${hk} VPC, ${yk} VPC입니다.`),
    () => t(`{who} merged three networks: the ${x} VPC, the ${y} VPC, and the ${h} VPC became attachments of a transit gateway.`, `{who} 세 네트워크를 통합하여 ${xk} VPC, ${yk} VPC, ${hk} VPC를 Transit Gateway에 연결했습니다.`),
    () => t(`{who} separates ${an(x)} VPC from ${an(y)} VPC or joins them, as needed, on a transit gateway that ${an(h)} VPC is attached to as well.`, `{who} ${hk} VPC도 연결된 Transit Gateway에서 필요에 따라 ${xk} VPC와 ${yk} VPC를 분리하거나 연결합니다.`),
    () => t(`{who} hands a transit gateway in ${f.region} over to a service provider, with ${an(h)} VPC, ${an(x)} VPC, and ${an(y)} VPC attached.`, `{who} 서비스 업체에 네트워크를 인계합니다. ${f.region} 리전의 Transit Gateway에 ${hk} VPC, ${xk} VPC, ${yk} VPC가 연결되어 있습니다.`),
    () => t(`{who} has a question about what its route tables permit. Three of its VPCs, ${x}, ${h}, and ${y}, share a transit gateway.`, `{who} 라우팅 테이블에서 무엇을 허용하는지 확인하려고 합니다. ${xk} VPC, ${hk} VPC, ${yk} VPC는 하나의 Transit Gateway를 공유합니다.`),
  ];
  const users = `the ${x} VPC and the ${y} VPC`;
  const others = [...(f.egress ? [[users, 'with the egress VPC']] : []), ...(f.site ? [['the data center', `with the ${h} VPC`]] : [])];
  const routes = f.apart
    ? t(`The route tables of the transit gateway connect ${users} with the ${h} VPC${others.map(([a, b]) => `, ${a} ${b}`).join('')}, and nothing else.`, `Transit Gateway 라우팅 테이블은 ${xk} VPC와 ${yk} VPC를 각각 ${hk} VPC${f.egress ? ' 및 송신 VPC' : ''}와 연결${f.site ? `하고, 데이터 센터를 ${hk} VPC와 연결` : ''}합니다. 그 외의 연결은 없습니다.`)
    : t('One route table of the transit gateway lets all attachments reach one another.', 'Transit Gateway의 라우팅 테이블 하나로 모든 연결이 서로 통신합니다.');
  const zones = (n: number): Text => (n === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개'));
  const ends = t(`The ${h} VPC has a gateway endpoint for Amazon S3 and an interface endpoint for Amazon SQS in ${zones(f.azs).en}.`, `${hk} VPC에는 Amazon S3용 게이트웨이 엔드포인트와 ${zones(f.azs).ko}에 배치된 Amazon SQS용 인터페이스 엔드포인트가 있습니다.`);
  const exit = f.egress ? t(`Default routes lead to an attached egress VPC with ${f.nats === 1 ? 'a NAT gateway in one Availability Zone' : 'NAT gateways in two Availability Zones'}.`, `기본 경로는 연결된 송신 VPC의 NAT 게이트웨이(${zones(f.nats).ko})로 향합니다.`) : t('', '');
  const line = f.site ? t('A data center without internet access is attached by VPN.', '인터넷에 액세스할 수 없는 데이터 센터는 VPN으로 연결되어 있습니다.') : t('', '');
  const peer = f.peered ? t(`A lab VPC, not attached, is peered with the ${y} VPC.`, `연결되지 않은 실험 VPC는 ${yk} VPC와 피어링되어 있습니다.`) : t('', '');
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), exit, line, routes, ends, peer) : row(opening(), line, exit, peer, ends, routes)));
}

const an = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
