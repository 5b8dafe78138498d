import type { Draft, Sketch, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { attributes, does, endpointStep, nameWish, privateWish, serviceText, zoneWish } from './private-dns-words.ts';
import { wayOutStep } from './private-link.ts';
import { serviceUses, type ServiceUse } from './service-uses.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { nothing, row, t, told } from './vpc-words.ts';

interface Facts {
  readonly use: ServiceUse;
  readonly service: Text;
  readonly region: string;
  readonly own: string;
  readonly shared: string;
  /** The VPC has both DNS attributes; else enableDnsHostnames is false. */
  readonly names: boolean;
  /** A data center reaches the VPC over Direct Connect. */
  readonly site: boolean;
}

const app = t('the application VPC', '애플리케이션 VPC');
const who = t('the application', '애플리케이션');

/** A VPC without an endpoint beside a shared VPC that has one: what must be built for which name to work. */
export function drawNew(rng: Rng): Draft {
  const use = rng.pick(serviceUses);
  const [own, shared] = someBlocks(rng, 2) as [string, string];
  const f: Facts = { use, service: serviceText(use.code), region: someRegions(rng, 1)[0] as string, own, shared, names: rng.chance(0.5), site: rng.chance(0.3) };
  const elements: ElementInput[] = [
    { type: 'interface-endpoint', id: 'shared-endpoint', vpc: 'shared', service: 'service', azs: 2 },
    ...(f.site ? [{ type: 'direct-connect' as const, id: 'line', site: 'dc', to: 'app' }] : []),
  ];
  return {
    world: {
      vpcs: [{ id: 'app', region: f.region, cidrs: [own], ...(f.names ? {} : { dnsHostnames: false }) }, { id: 'shared', region: f.region, cidrs: [shared] }],
      sites: f.site ? [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }] : [],
      services: [{ id: 'service', aws: use.code, region: f.region }],
      elements,
    },
    labels: {
      app, shared: t('the shared services VPC', '공유 서비스 VPC'), dc: t('the data center', '데이터 센터'), service: f.service, 'client:app': who, 'client:dc': t('the servers in the data center', '데이터 센터의 서버'),
      'shared-endpoint': t('interface endpoint of the shared services VPC', '공유 서비스 VPC의 인터페이스 엔드포인트'), line: t('Direct Connect connection', 'Direct Connect 연결'), hub: t('transit gateway', 'Transit Gateway'),
    },
    scene: () => scenes(f),
    sketches: sketchesOf(f),
    given: [{ reach: { from: 'app', to: 'service' } }],
    wishes: wishesOf(f),
    objectives: [null, null, 'cost', 'operations'],
    usage: { gigabytes: rng.pick([50, 200, 500, 1500]) },
  };
}

function sketchesOf(f: Facts): Sketch[] {
  const on = (azs: number) => endpointStep('app', app, f.service, true, azs);
  const off = (azs: number) => endpointStep('app', app, f.service, false, azs);
  const first = attributes({ dnsHostnames: true });
  return [
    ...(f.names ? [one('private dns', on(2)), one('private dns, one zone', on(1))] : [one('attribute and private dns', first, on(2)), one('attribute and private dns, one zone', first, on(1)), one('private dns without the attribute', on(2)), one('attribute and own names', first, off(2))]),
    one('own names', off(2)),
    one('own names, one zone', off(1)),
    one('peering', told(
      [{ type: 'vpc-peering', vpcs: ['app', 'shared'] }],
      () => [
        t('Peer the application VPC with the shared services VPC, with routes on both sides, and call the endpoint there by its own DNS names.', '애플리케이션 VPC를 공유 서비스 VPC와 피어링하고 양쪽에 경로를 추가한 다음 그곳의 엔드포인트를 엔드포인트별 DNS 이름으로 호출합니다.'),
        t('Create a VPC peering connection to the shared services VPC and use the DNS names of the interface endpoint in it.', '공유 서비스 VPC와 VPC 피어링 연결을 생성하고 해당 VPC에 있는 인터페이스 엔드포인트의 DNS 이름을 사용합니다.'),
      ],
    )),
    one('transit gateway', told(
      [{ type: 'transit-gateway', id: 'hub', region: f.region, attachments: ['app', 'shared'] }],
      () => [
        t('Attach both VPCs to a transit gateway, and call the interface endpoint of the shared services VPC by its own DNS names.', '두 VPC를 Transit Gateway에 연결하고 공유 서비스 VPC의 인터페이스 엔드포인트를 엔드포인트별 DNS 이름으로 호출합니다.'),
        t('Connect the application VPC and the shared services VPC through a transit gateway. Use the DNS names of the endpoint there.', 'Transit Gateway를 통해 애플리케이션 VPC와 공유 서비스 VPC를 연결합니다. 공유 서비스 VPC 엔드포인트의 DNS 이름을 사용합니다.'),
      ],
    )),
    one('nat', wayOutStep(app, 'app', 2)),
    one('nat, one zone', wayOutStep(app, 'app', 1)),
  ];
}

function wishesOf(f: Facts): Wish[] {
  const dc = t('the data center', '데이터 센터');
  return [
    nameWish('app', f.service, who),
    privateWish('app', f.service, who),
    zoneWish('app', f.service, who),
    {
      requirement: { isolate: { from: 'app', to: 'internet' } },
      say: [t('The application must have no outbound path to the internet.', '애플리케이션에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('The security team does not allow the application to connect to the internet.', '보안 팀은 애플리케이션이 인터넷에 연결하는 것을 허용하지 않습니다.')],
    },
    {
      requirement: { isolate: { from: 'app', to: 'shared' } },
      say: [t('The application must not be able to connect to hosts in the shared services VPC.', '애플리케이션에서 공유 서비스 VPC의 호스트에 연결할 수 없어야 합니다.'), t('The application VPC must stay apart from the shared services VPC.', '애플리케이션 VPC와 공유 서비스 VPC 간에는 통신할 수 없어야 합니다.')],
    },
    {
      requirement: { reach: { from: 'app', to: 'internet' } },
      say: [t('The application also calls a partner API on the internet.', '애플리케이션은 인터넷에 있는 파트너의 API도 호출해야 합니다.'), t('The instances must be able to download updates from the internet, too.', '인스턴스는 인터넷에서 업데이트도 다운로드할 수 있어야 합니다.')],
    },
    ...(f.site ? [privateWish('dc', f.service, dc)] : []),
  ];
}

function scenes(f: Facts): Wording[] {
  const { use, region } = f;
  const [what, koWhat] = [does(use), use.koBefore];
  const openings: readonly Wording[] = [
    () => t(`{who} runs an application that ${what}. Its servers are in private subnets of an application VPC (${f.own}).`, `{who} 애플리케이션 VPC(${f.own})의 프라이빗 서브넷에서 ${koWhat} 애플리케이션을 실행합니다.`),
    () => t(`{who} moved an application to an application VPC (${f.own}). It ${what}.`, `{who} ${koWhat} 애플리케이션을 애플리케이션 VPC(${f.own})로 이전했습니다.`),
    () => t(`{who} is about to launch a service on EC2 instances in an application VPC (${f.own}). Each instance ${what}.`, `{who} 애플리케이션 VPC(${f.own})의 EC2 인스턴스에서 서비스를 출시하려고 합니다. 각 인스턴스는 ${p2(use.ko)}`),
    () => t(`{who} keeps two VPCs in ${region}. The application in one of them, the application VPC (${f.own}), ${what}.`, `{who} ${region} 리전에 VPC 2개를 두고 있습니다. 그중 애플리케이션 VPC(${f.own})의 애플리케이션은 ${p2(use.ko)}`),
    () => t(`{who} tests an application that ${what}. It is in an application VPC of its own (${f.own}).`, `{who} ${koWhat} 애플리케이션을 테스트하고 있습니다. 이 애플리케이션은 자체 애플리케이션 VPC(${f.own})에 있습니다.`),
    () => t(`{who} has a legacy application in an application VPC (${f.own}) in ${region}. A new release ${what}.`, `{who} ${region} 리전의 애플리케이션 VPC(${f.own})에 레거시 애플리케이션을 두고 있습니다. 새 버전은 ${p2(use.ko)}`),
    () => t(`{who} creates a VPC for every product. The newest, an application VPC with ${f.own}, hosts an application that ${what}.`, `{who} 제품마다 VPC를 생성합니다. 가장 최근의 애플리케이션 VPC(${f.own})에서는 ${koWhat} 애플리케이션을 호스팅합니다.`),
    () => t(`{who} bought an application that ${what}. It was installed in an application VPC (${f.own}) with private subnets.`, `{who} ${koWhat} 애플리케이션을 구매하여 프라이빗 서브넷이 있는 애플리케이션 VPC(${f.own})에 설치했습니다.`),
    () => t(`{who} runs batch jobs in an application VPC (${f.own}). Every night, the application ${what}.`, `{who} 애플리케이션 VPC(${f.own})에서 배치 작업을 실행합니다. 애플리케이션은 매일 밤 ${p2(use.ko)}`),
    () => t(`{who} splits a monolith. One part now has an application VPC (${f.own}) of its own and ${what}.`, `{who} 모놀리스 애플리케이션을 분리하고 있습니다. 분리된 한 부분은 자체 애플리케이션 VPC(${f.own})에 있으며 ${p2(use.ko)}`),
    () => t(`{who} assigned the block ${f.own} to an application VPC in ${region}. Software in its private subnets ${what}.`, `{who} ${region} 리전의 애플리케이션 VPC에 ${f.own} 블록을 할당했습니다. 이 VPC의 프라이빗 서브넷에 있는 소프트웨어는 ${p2(use.ko)}`),
    () => t(`{who} outsources the operation of an application VPC (${f.own}). According to the contract, the application there ${what}.`, `{who} 애플리케이션 VPC(${f.own})의 운영을 위탁합니다. 계약에 따르면 이 VPC의 애플리케이션은 ${p2(use.ko)}`),
    () => t(`{who} extends an application VPC (${f.own}) by a second group of servers. Like those of the first group, each of them ${what}.`, `{who} 애플리케이션 VPC(${f.own})에 두 번째 서버 그룹을 추가합니다. 첫 번째 그룹의 서버와 마찬가지로 각 서버는 ${p2(use.ko)}`),
    () => t(`{who} investigates slow requests. The application ${what}; its servers are in an application VPC (${f.own}).`, `{who} 느린 요청을 조사하고 있습니다. 문제의 애플리케이션은 애플리케이션 VPC(${f.own})의 서버에서 실행되며 ${p2(use.ko)}`),
  ];
  const dns = f.names
    ? [t('Both DNS attributes of the application VPC are enabled.', '애플리케이션 VPC의 DNS 속성은 두 가지 모두 활성화되어 있습니다.'), t('DNS resolution and DNS hostnames are on in the application VPC.', '애플리케이션 VPC에서는 DNS 확인과 DNS 호스트 이름이 활성화되어 있습니다.')]
    : [t('In the application VPC, enableDnsSupport is true and enableDnsHostnames is false.', '애플리케이션 VPC에서 enableDnsSupport는 true, enableDnsHostnames는 false입니다.'), t('The application VPC has DNS resolution on and DNS hostnames off.', '애플리케이션 VPC에서는 DNS 확인은 활성화되어 있고 DNS 호스트 이름은 비활성화되어 있습니다.')];
  const { en, ko } = f.service;
  const shared = [
    t(`A separate shared services VPC (${f.shared}) has an interface endpoint for ${en} with private DNS.`, `연결되지 않은 별도의 공유 서비스 VPC(${f.shared})에는 프라이빗 DNS를 사용하는 ${ko}용 인터페이스 엔드포인트가 있습니다.`),
    t(`An interface endpoint for ${en} with private DNS exists in an unconnected shared services VPC (${f.shared}).`, `별도의 공유 서비스 VPC(${f.shared})에는 프라이빗 DNS를 사용하는 ${ko}용 인터페이스 엔드포인트가 있습니다.`),
  ];
  const dc = f.site ? [t('A data center reaches the application VPC over AWS Direct Connect.', '데이터 센터는 AWS Direct Connect로 애플리케이션 VPC에 연결됩니다.'), t('Direct Connect leads from a data center to the application VPC.', '데이터 센터에서 애플리케이션 VPC까지 Direct Connect로 연결되어 있습니다.')] : [nothing, nothing];
  return openings.map((opening, i) => () => row(opening(), ...(i % 2 === 0 ? [dns, shared, dc] : [shared, dc, dns]).map((ways) => ways[(i >> 1) % 2] as Text)));
}

/** A sentence's end. */
const p2 = (sentence: string): string => `${sentence}.`;
