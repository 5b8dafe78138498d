import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someRegions } from './shared.ts';
import { durable, named, place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

interface Facts {
  readonly here: string;
  readonly there: string;
  readonly line: 'dx' | 'vpn';
  /** Which endpoints for Amazon S3 the hub VPC has. */
  readonly has: 'gateway' | 'interface' | 'both';
  readonly azs: 1 | 2;
  readonly far: boolean;
}

/** What is true of Amazon S3 behind one endpoint or both, for the VPC, a data center and a VPC in another Region. */
export const blueprint: Blueprint = {
  id: 'statements-s3',
  topic: 's3-endpoints',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const [here, there] = someRegions(rng, 2) as [string, string];
    const f: Facts = { here, there, line: rng.pick(['dx', 'vpn'] as const), has: rng.pick(['gateway', 'interface', 'both', 'both'] as const), azs: rng.pick([1, 2] as const), far: rng.chance(0.6) };
    const elements: ElementInput[] = [
      ...(f.has === 'interface' ? [] : [{ type: 'gateway-endpoint' as const, id: 'door', vpc: 'hub', service: 'store' }]),
      ...(f.has === 'gateway' ? [] : [{ type: 'interface-endpoint' as const, id: 'face', vpc: 'hub', service: 'store', azs: f.azs, privateDns: false }]),
      f.line === 'dx' ? { type: 'direct-connect', id: 'line', site: 'dc', to: 'hub' } : { type: 'site-to-site-vpn', id: 'line', site: 'dc', to: 'hub' },
      { type: 'vpc-peering', id: 'peering', vpcs: ['hub', 'far'] },
    ];
    const hub = place('hub', t('instances in the hub VPC', '허브 VPC 인스턴스'), t('the hub VPC', '허브 VPC'));
    const far = place('far', t('instances in the branch VPC', '지사 VPC 인스턴스'), t('the branch VPC', '지사 VPC'));
    const dc = place('dc', t('servers in the data center', '데이터 센터 서버'), t('the data center', '데이터 센터'));
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    const internet = place('internet', t('', ''), t('the internet', '인터넷'));
    const faced = f.has !== 'gateway';
    return {
      world: {
        vpcs: [{ id: 'hub', region: here, cidrs: ['10.0.0.0/16'] }, { id: 'far', region: f.far ? there : here, cidrs: ['10.1.0.0/16'] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: f.line === 'vpn' }],
        services: [{ id: 'store', aws: 's3', region: here }],
        elements,
      },
      labels: {
        hub: hub.name, far: far.name, dc: dc.name, store: t('Amazon S3', 'Amazon S3'), 'client:hub': hub.who, 'client:far': far.who, 'client:dc': dc.who, door: t('gateway endpoint', '게이트웨이 엔드포인트'), face: t('interface endpoint', '인터페이스 엔드포인트'),
        line: f.line === 'dx' ? t('Direct Connect connection', 'Direct Connect 연결') : t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'), peering: t('peering connection', '피어링 연결'),
      },
      scene: () => scenes(f),
      facts: [
        privately(hub, store), reachable(hub, store), privately(far, store), reachable(far, store), reachable(far, hub), reachable(hub, far), reachable(hub, internet), reachable(far, internet), reachable(dc, far), reachable(far, dc), reachable(dc, hub), named(hub, store), privately(dc, hub),
        ...(f.line === 'dx' ? [privately(dc, store), reachable(dc, store)] : [privately(dc, store)]), ...(faced ? [durable(far, store), durable(hub, store)] : [durable(hub, store)]),
      ],
      rules: ['s3-gateway-public-ip', 's3-interface-private-ip', 's3-on-premises-access', 's3-gateway-other-region', 's3-endpoint-billing', 's3-both-endpoints', 'direct-connect-s3-options', 'interface-endpoint-dns-names', 'on-premises-dns-resolver-inbound', 'bucket-policy-vpc-source-ip', 'endpoint-policy-definition', 'endpoint-policy-default', 'endpoint-policy-applies-to', 'endpoint-policy-gateway-principal', 'endpoint-policy-denies', 'bucket-policy-source-vpc'],
      ruled: 0.55,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const { here, there } = f;
  const openings: readonly Wording[] = [
    () => t(`{who} keeps its documents in Amazon S3 in ${here}, where it also has a hub VPC without an internet gateway.`, `{who} ${here} 리전의 Amazon S3에 문서를 보관합니다. 같은 리전에는 인터넷 게이트웨이가 없는 허브 VPC가 있습니다.`),
    () => t(`{who} checks which of its networks can use Amazon S3 in ${here}. The hub VPC in this Region has no internet gateway.`, `{who} ${here} 리전의 Amazon S3를 어느 네트워크에서 사용할 수 있는지 확인하고 있습니다. 이 리전의 허브 VPC에는 인터넷 게이트웨이가 없습니다.`),
    () => t(`{who} stores measurements in an Amazon S3 bucket in ${here}. A hub VPC with private subnets in the same Region is to be the way there.`, `{who} ${here} 리전의 Amazon S3 버킷에 측정값을 저장합니다. 같은 리전에 있는 프라이빗 서브넷으로 구성된 허브 VPC를 통해 버킷에 연결하려고 합니다.`),
    () => t(`{who} closed all internet gateways in ${here}. Its hub VPC there now depends on endpoints for the buckets in Amazon S3 of the Region.`, `{who} ${here} 리전의 모든 인터넷 게이트웨이를 제거했습니다. 이제 이 리전의 허브 VPC는 엔드포인트를 통해 같은 리전의 Amazon S3 버킷을 사용합니다.`),
    () => t(`{who} writes a handbook on its buckets in Amazon S3 in ${here}. A hub VPC in this Region has private subnets and no NAT device.`, `{who} ${here} 리전의 Amazon S3 버킷에 관한 안내서를 작성하고 있습니다. 이 리전의 허브 VPC에는 프라이빗 서브넷만 있고 NAT 디바이스는 없습니다.`),
    () => t(`{who} migrates archives to Amazon S3 in ${here} by way of a hub VPC in that Region, which has no access to the internet.`, `{who} 인터넷에 액세스할 수 없는 ${here} 리전의 허브 VPC를 통해 같은 리전의 Amazon S3로 아카이브를 마이그레이션합니다.`),
    () => t(`{who} compares two kinds of endpoint for its buckets in Amazon S3 in ${here}. The hub VPC in ${here} has neither a NAT device nor an internet gateway.`, `{who} ${here} 리전의 Amazon S3 버킷에 사용할 두 가지 엔드포인트를 비교하고 있습니다. ${here} 리전의 허브 VPC에는 NAT 디바이스와 인터넷 게이트웨이가 없습니다.`),
    () => t(`{who} plans a failure test of the access to Amazon S3 in ${here}. Clients use a hub VPC in ${here} that has no internet gateway.`, `{who} ${here} 리전의 Amazon S3 액세스에 대한 장애 테스트를 계획하고 있습니다. 클라이언트는 ${here} 리전에 있고 인터넷 게이트웨이가 없는 허브 VPC를 사용합니다.`),
    () => t(`{who} built a data platform on Amazon S3 in ${here}. What is private there is connected to a hub VPC, and that VPC has no internet gateway.`, `{who} ${here} 리전의 Amazon S3에 데이터 플랫폼을 구축했습니다. 이 리전의 프라이빗 네트워크는 허브 VPC에 연결되어 있으며 허브 VPC에는 인터넷 게이트웨이가 없습니다.`),
    () => t(`{who} answers tickets about its buckets, which are in Amazon S3 in ${here}. The users come through a hub VPC of the Region that is closed to the internet.`, `{who} ${here} 리전의 Amazon S3에 있는 버킷에 관한 티켓을 처리하고 있습니다. 사용자는 인터넷이 차단된 같은 리전의 허브 VPC를 통해 연결합니다.`),
    () => t(`{who} opened a hub VPC in ${here} to bring its networks to Amazon S3 in that Region. The VPC was given only private subnets.`, `{who} 여러 네트워크를 같은 리전의 Amazon S3에 연결하기 위해 ${here} 리전에 허브 VPC를 마련했습니다. 이 VPC는 프라이빗 서브넷으로만 구성됩니다.`),
    () => t(`{who} draws the paths to its Amazon S3 buckets in ${here}. In the middle of the drawing is a hub VPC in ${here} without a way to the internet.`, `{who} ${here} 리전의 Amazon S3 버킷으로 가는 경로를 그리고 있습니다. 그림의 중앙에는 ${here} 리전에 있고 인터넷으로 나가는 경로가 없는 허브 VPC가 있습니다.`),
  ];
  const zones = f.azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const ends =
    f.has === 'gateway'
      ? t('The hub VPC has a gateway endpoint for Amazon S3 in all of its route tables.', '허브 VPC의 모든 라우팅 테이블에는 Amazon S3용 게이트웨이 엔드포인트의 경로가 있습니다.')
      : f.has === 'interface'
        ? t(`The hub VPC has an interface endpoint for Amazon S3 in ${zones.en}, without private DNS.`, `허브 VPC에는 가용 영역 ${f.azs}개에 프라이빗 DNS를 사용하지 않는 Amazon S3용 인터페이스 엔드포인트가 있습니다.`)
        : t(`The hub VPC has a gateway endpoint for Amazon S3 in all route tables and an interface endpoint for it in ${zones.en}, without private DNS.`, `허브 VPC에는 모든 라우팅 테이블에 연결된 Amazon S3용 게이트웨이 엔드포인트와 가용 영역 ${f.azs}개에 있는 프라이빗 DNS를 사용하지 않는 인터페이스 엔드포인트가 있습니다.`);
  const line = f.line === 'dx' ? t('A data center without internet access reaches the hub VPC over a Direct Connect private virtual interface.', '인터넷에 액세스할 수 없는 데이터 센터는 Direct Connect 프라이빗 가상 인터페이스를 통해 허브 VPC에 연결됩니다.') : t('A data center reaches the hub VPC over a Site-to-Site VPN connection on its internet line.', '데이터 센터는 인터넷 회선의 Site-to-Site VPN 연결을 통해 허브 VPC에 연결됩니다.');
  const far = f.far ? t(`A branch VPC in ${there}, with private subnets, is peered with the hub VPC.`, `${there} 리전에 있는 지사 VPC는 프라이빗 서브넷으로 구성되고 허브 VPC와 피어링되어 있습니다.`) : t(`A branch VPC with private subnets, also in ${here}, is peered with the hub VPC.`, `같은 ${here} 리전에 있는 지사 VPC는 프라이빗 서브넷으로 구성되고 허브 VPC와 피어링되어 있습니다.`);
  return openings.map((opening, i) => () => (i % 3 === 0 ? row(opening(), ends, line, far) : i % 3 === 1 ? row(opening(), line, far, ends) : row(opening(), far, ends, line)));
}
