import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { dateSentences, someDate, type Dated } from './dated.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { row, serviceName, t, told } from './vpc-words.ts';
import { crossParts } from './ways-hubs.ts';
import { both, endpointParts, natParts, peerParts } from './ways-parts.ts';
import { callParts, serviceRegionParts } from './ways-then.ts';
import { gatewayDoorWays, peeringWays } from './ways.ts';

/** Services that an interface endpoint of another Region leads to since 2025, with what the application keeps there. */
const uses: readonly (readonly [string, Text])[] = [
  ['s3', t('a bucket in Amazon S3', 'Amazon S3 버킷')],
  ['s3', t('its archive in Amazon S3', 'Amazon S3 아카이브')],
  ['kms', t('keys in AWS KMS', 'AWS KMS 키')],
  ['ecr', t('image scan findings in Amazon ECR', 'Amazon ECR 이미지 스캔 결과')],
  ['lambda', t('functions in AWS Lambda', 'AWS Lambda 함수')],
];

interface Far {
  readonly date: Dated;
  readonly code: string;
  readonly use: Text;
  readonly name: Text;
  readonly here: string;
  readonly there: string;
  readonly blocks: readonly [string, string];
}

/** An AWS service in another Region, in 2022 or today: an interface endpoint of one's own VPC leads there since the end of 2025. */
export const blueprint: Blueprint = {
  id: 'then-and-now-service',
  topic: 'cross-region',
  weight: 1,
  draw(rng: Rng): Draft {
    const [code, use] = rng.pick(uses);
    const [here, there] = someRegions(rng, 2) as [string, string];
    const f: Far = { date: someDate(rng), code, use, name: serviceName(code), here, there, blocks: someBlocks(rng, 2) as [string, string] };
    return {
      world: { vpcs: [{ id: 'app', region: here, cidrs: [f.blocks[0]] }, { id: 'relay', region: there, cidrs: [f.blocks[1]] }], services: [{ id: 'svc', aws: code, region: there }] },
      era: f.date.era,
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'), 'client:app': t('the application instances', '애플리케이션 인스턴스'), relay: t('the relay VPC', '중계 VPC'), 'client:relay': t('instances in the relay VPC', '중계 VPC의 인스턴스'),
        own: t('interface endpoint', '인터페이스 엔드포인트'), face: t('interface endpoint', '인터페이스 엔드포인트'), east: t('first transit gateway', '첫 번째 Transit Gateway'), west: t('second transit gateway', '두 번째 Transit Gateway'),
      },
      scene: () => scenes(f),
      sketches: sketches(f),
      wishes: wishes(f),
      objectives: [null, 'cost', 'operations'],
      usage: { gigabytes: rng.pick([100, 300, 500, 1000]) },
    };
  },
};

const app = t('the application VPC', '애플리케이션 VPC');
const relay = t('the relay VPC', '중계 VPC');

function sketches({ name, code, here, there }: Far): Sketch[] {
  const face: ElementInput = { type: 'interface-endpoint', id: 'face', vpc: 'relay', service: 'svc', azs: 2 };
  const peer: ElementInput = { type: 'vpc-peering', vpcs: ['app', 'relay'] };
  const pair: ElementInput[] = [{ type: 'transit-gateway', id: 'east', region: here, attachments: ['app'] }, { type: 'transit-gateway', id: 'west', region: there, attachments: ['relay'] }, { type: 'transit-gateway-peering', gateways: ['east', 'west'] }];
  const nat = (azs: number): Step => told([{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs }], () => both(natParts(app, azs), callParts(name), false));
  const own = (azs: number): Step => told([{ type: 'interface-endpoint', id: 'own', vpc: 'app', service: 'svc', azs }], () => both(endpointParts(name, app, azs), serviceRegionParts(there), false));
  return [
    one('own endpoint', own(2)),
    one('own endpoint, one zone', own(1)),
    one('peering and endpoint', told([face, peer], () => both(endpointParts(name, relay, 2), peerParts(app, relay, true)))),
    one('gateways and endpoint', told([face, ...pair], () => both(endpointParts(name, relay, 2), crossParts(app, relay)))),
    one('peering', told([peer], () => peeringWays(app, relay))),
    one('nat', nat(1)),
    one('nat per zone', nat(2)),
    ...(code === 's3' ? [one('own gateway endpoint', told([{ type: 'gateway-endpoint', vpc: 'app', service: 'svc' }], () => gatewayDoorWays(name, app)))] : []),
  ];
}

function wishes({ name, there }: Far): Wish[] {
  const { en, ko } = name;
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  return [
    wish({ private: { from: 'app', to: 'svc' } }, t(`The application must reach ${en} in ${there} without an internet gateway or NAT device in the path.`, `애플리케이션은 경로에 인터넷 게이트웨이나 NAT 디바이스 없이 ${there} 리전의 ${ko}에 연결해야 합니다.`), t(`Requests to ${en} in ${there} must use private connectivity from end to end.`, `${there} 리전의 ${ko}에 보내는 요청은 전 구간에서 프라이빗 연결을 사용해야 합니다.`)),
    wish({ reach: { from: 'app', to: 'svc' } }, t(`The application must be able to send requests to ${en} in ${there}.`, `애플리케이션은 ${there} 리전의 ${ko}에 요청을 보낼 수 있어야 합니다.`), t(`The application needs access to ${en} in ${there}.`, `애플리케이션은 ${there} 리전의 ${ko}에 액세스해야 합니다.`)),
    wish({ survivesAz: { from: 'app', to: 'svc' } }, t(`Access to ${en} in ${there} must not depend on a single Availability Zone.`, `${there} 리전의 ${ko}에 대한 액세스는 가용 영역 1개에 의존하지 않아야 합니다.`), t(`If one Availability Zone fails, requests to ${en} in ${there} must still succeed.`, `가용 영역 1개에 장애가 발생해도 ${there} 리전의 ${ko}에 보내는 요청은 성공해야 합니다.`)),
    wish({ isolate: { from: 'app', to: 'relay' } }, t('The application must not gain network access to the relay VPC.', '애플리케이션이 중계 VPC에 네트워크로 액세스할 수 없어야 합니다.'), t('The two VPCs must stay without a connection from the application to the relay VPC.', '애플리케이션에서 중계 VPC로 연결할 수 없는 상태를 유지해야 합니다.')),
    wish({ reach: { from: 'app', to: 'relay' } }, t('The application must also connect to servers in the relay VPC.', '애플리케이션은 중계 VPC의 서버에도 연결할 수 있어야 합니다.'), t('In addition, the application uses a license server in the relay VPC.', '또한 애플리케이션은 중계 VPC의 라이선스 서버를 사용해야 합니다.')),
    wish({ isolate: { from: 'app', to: 'internet' } }, t('The application VPC must have no path to the internet.', '애플리케이션 VPC에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('The application instances must not be able to connect to the internet.', '애플리케이션 인스턴스는 인터넷에 연결할 수 없어야 합니다.')),
  ];
}

function scenes(f: Far): Wording[] {
  const { here, there, use } = f;
  const [own, other] = f.blocks;
  const dates = dateSentences(f.date);
  const tell = (i: number, a: string, b: string): Text => row(t(`{who} ${a}`, `{who} ${b}`), dates[i % dates.length] as Text);
  return [
    () => tell(0, `runs an application in private subnets of an application VPC (${own}) in ${here} and keeps ${use.en} in ${there}. A relay VPC (${other}) in ${there} is empty so far.`, `${here} 리전의 애플리케이션 VPC(${own})에 있는 프라이빗 서브넷에서 애플리케이션을 실행하고 ${p(use.ko, '을/를')} ${there} 리전에 두고 있습니다. ${there} 리전의 중계 VPC(${other})는 아직 비어 있습니다.`),
    () => tell(1, `opened an office near ${here} and runs its software there, in an application VPC (${own}) with private subnets. It depends on ${use.en} in ${there}, where the company owns a relay VPC (${other}) without endpoints.`, `${here} 리전 인근에 사무소를 열고 이 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에서 소프트웨어를 실행합니다. 소프트웨어는 ${there} 리전의 ${p(use.ko, '을/를')} 사용하며, 이 리전에는 엔드포인트가 없는 중계 VPC(${other})가 있습니다.`),
    () => tell(2, `serves users from an application VPC (${own}) in ${here}. For legal reasons ${use.en} must stay in ${there}. The company also has a relay VPC (${other}) there, without a connection to the application VPC.`, `${here} 리전의 애플리케이션 VPC(${own})에서 사용자에게 서비스를 제공합니다. 법적 이유로 ${p(use.ko, '은/는')} ${there} 리전에 있어야 합니다. 이 리전에는 애플리케이션 VPC와 연결되지 않은 중계 VPC(${other})도 있습니다.`),
    () => tell(3, `has private subnets in an application VPC (${own}, ${here}) and a relay VPC (${other}, ${there}). The application uses ${use.en} in ${there}.`, `애플리케이션 VPC(${own}, ${here} 리전)와 중계 VPC(${other}, ${there} 리전)에 프라이빗 서브넷을 두고 있습니다. 애플리케이션은 ${there} 리전의 ${p(use.ko, '을/를')} 사용합니다.`),
    () => tell(0, `splits its workload over two Regions: instances with private addresses in an application VPC (${own}) in ${here}, ${use.en} in ${there}. A relay VPC (${other}) in ${there} could help to connect them.`, `워크로드를 두 리전에 나누어 두었습니다. 프라이빗 주소를 사용하는 인스턴스는 ${here} 리전의 애플리케이션 VPC(${own})에, ${p(use.ko, '은/는')} ${there} 리전에 있습니다. 연결에는 ${there} 리전의 중계 VPC(${other})를 사용할 수 있습니다.`),
    () => tell(1, `trains its team with cases from different years. In this one, an application VPC (${own}) in ${here} uses ${use.en} in ${there}; a relay VPC (${other}) exists in ${there} as well.`, `여러 연도의 사례로 팀을 교육하고 있습니다. 이 사례에서는 ${here} 리전의 애플리케이션 VPC(${own})에서 ${there} 리전의 ${p(use.ko, '을/를')} 사용하며, ${there} 리전에는 중계 VPC(${other})도 있습니다.`),
    () => tell(2, `moved its instances to an application VPC (${own}) in ${here} and left ${use.en} in ${there}. A relay VPC (${other}) remains in ${there}. Nothing connects the two Regions.`, `인스턴스를 ${here} 리전의 애플리케이션 VPC(${own})로 옮기고 ${p(use.ko, '은/는')} ${there} 리전에 남겨 두었습니다. ${there} 리전에는 중계 VPC(${other})가 남아 있으며 두 리전은 연결되어 있지 않습니다.`),
    () => tell(3, `compares how a network would have been built at different dates. The application VPC (${own}) is in ${here}, ${use.en} in ${there}, and a relay VPC (${other}) in ${there} may be used.`, `시점에 따라 네트워크를 어떻게 구축했을지 비교하고 있습니다. 애플리케이션 VPC(${own})는 ${here} 리전에, ${p(use.ko, '은/는')} ${there} 리전에 있으며, ${there} 리전의 중계 VPC(${other})를 사용할 수 있습니다.`),
    () => tell(0, `acquired a firm whose systems use ${use.en} in ${there}. They now run in an application VPC (${own}) in ${here}. A relay VPC (${other}) in ${there} has private subnets and no gateways.`, `${there} 리전의 ${p(use.ko, '을/를')} 사용하는 기업을 인수했습니다. 시스템은 이제 ${here} 리전의 애플리케이션 VPC(${own})에서 실행됩니다. ${there} 리전의 중계 VPC(${other})에는 프라이빗 서브넷만 있고 게이트웨이는 없습니다.`),
    () => tell(1, `prepares a standby site in ${here}: an application VPC (${own}) that shares ${use.en} with the main site in ${there}. In ${there} a relay VPC (${other}) is available.`, `${here} 리전에 예비 사이트를 준비하고 있습니다. 이 리전의 애플리케이션 VPC(${own})는 ${there} 리전에 있는 기본 사이트와 ${p(use.ko, '을/를')} 공유합니다. ${there} 리전에는 중계 VPC(${other})가 있습니다.`),
    () => tell(2, `analyzes data in an application VPC (${own}) in ${here}. The jobs access ${use.en}, which belongs to a team in ${there}. The team lends its relay VPC (${other}) for connections.`, `${here} 리전의 애플리케이션 VPC(${own})에서 데이터를 분석합니다. 작업은 ${there} 리전의 팀이 관리하는 ${p(use.ko, '을/를')} 사용합니다. 이 팀의 중계 VPC(${other})를 연결에 사용할 수 있습니다.`),
    () => tell(3, `plans access from an application VPC (${own}) in ${here} to ${use.en} in ${there}, with or without the help of a relay VPC (${other}) in ${there}.`, `${here} 리전의 애플리케이션 VPC(${own})에서 ${there} 리전의 ${p(use.ko, '을/를')} 사용하도록 계획하고 있습니다. ${there} 리전의 중계 VPC(${other})는 필요한 경우 사용할 수 있습니다.`),
  ];
}
