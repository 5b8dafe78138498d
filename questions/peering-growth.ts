import type { Blueprint, Draft, Sketch, Wish } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { one, someRegions } from './shared.ts';
import { row, t, told } from './vpc-words.ts';
import { frontParts, viaNatParts } from './ways-hosting.ts';
import { hubParts, oneTableParts } from './ways-hubs.ts';
import { apartParts, meshParts, meshRouteParts, raiseQuotaWays } from './ways-many.ts';
import { both, faceParts, linkParts, offerParts } from './ways-parts.ts';
import { peeringWays } from './ways.ts';

/** VPCs as many as there will be, beside a central VPC with a service. */
interface Growth {
  readonly now: number;
  readonly later: number;
  readonly service: Text;
  readonly what: Text;
  readonly region: string;
}
const services: readonly Text[] = [t('identity service', '인증 서비스'), t('artifact repository', '아티팩트 리포지토리'), t('logging service', '로깅 서비스'), t('license server', '라이선스 서버'), t('configuration service', '구성 서비스'), t('time series database', '시계열 데이터베이스')];
const kinds: readonly Text[] = [t('tenant', '테넌트'), t('team', '팀'), t('product', '제품'), t('store', '매장'), t('project', '프로젝트'), t('customer', '고객')];
/** VPCs now and in the end: within the default quota of 50 peerings a VPC, within the 125 to which it can be raised, or beyond. */
const sizes: readonly (readonly [number, number])[] = [[6, 12], [8, 20], [10, 30], [12, 45], [20, 70], [25, 90], [30, 110], [20, 140], [30, 160], [40, 180], [60, 250]];

/** A number of VPCs that grows: peering, in a star or a mesh, holds up to a quota, a hub or AWS PrivateLink beyond it. */
export const blueprint: Blueprint = {
  id: 'peering-growth',
  topic: 'vpc-peering',
  weight: 2,
  draw(rng: Rng): Draft {
    const [now, later] = rng.pick(sizes);
    const g: Growth = { now, later, service: rng.pick(services), what: rng.pick(kinds), region: someRegions(rng, 1)[0] as string };
    const objective = rng.pick([null, null, null, 'cost', 'operations'] as const);
    return {
      world: { vpcs: [{ id: 'units', region: g.region, cidrs: ['10.64.0.0/10'], count: later }, { id: 'core', region: g.region, cidrs: ['10.9.0.0/16'] }], services: [{ id: 'svc', vpc: 'core' }] },
      labels: {
        units: t(`the ${g.what.en} VPCs`, `${g.what.ko} VPC`), 'client:units': t(`instances in the ${g.what.en} VPCs`, `${g.what.ko} VPC의 인스턴스`), core: t('the central VPC', '중앙 VPC'), 'client:core': t('hosts in the central VPC', '중앙 VPC의 호스트'), svc: t(`the ${g.service.en}`, g.service.ko),
        hub: t('transit gateway', 'Transit Gateway'), apart: t('transit gateway', 'Transit Gateway'),
      },
      scene: () => scenes(g),
      given: [{ reach: { from: 'units', to: 'svc' } }],
      // Which is less to operate, a hub or AWS PrivateLink, is for nobody to say: where operations rank, hubs and peerings compete.
      sketches: sketchesOf(g).filter((s) => objective !== 'operations' || !s.key.startsWith('privatelink')),
      wishes: wishesOf(g),
      // What ranks first is settled by how many VPCs there will be.
      even: objective === null ? 'wishes' : 'world',
      objectives: [objective],
    };
  },
};

function sketchesOf(g: Growth): Sketch[] {
  const { en: kind, ko: kindKo } = g.what;
  const service = t(`the ${g.service.en}`, g.service.ko);
  const [each, units, core] = [t(`each ${kind} VPC`, `각 ${kindKo} VPC`), t(`the ${kind} VPCs`, `${kindKo} VPC`), t('the central VPC', '중앙 VPC')];
  const vpcs = hubParts(t(`the ${kind} VPCs and the central VPC`, `${kindKo} VPC와 중앙 VPC`), t('', ''));
  // 125 peerings a VPC are the most; 50 are the default.
  const raised = (peers: number, ways: readonly Text[]): readonly Text[] => (peers > 50 && peers <= 125 ? ways.map((way, i) => row(raiseQuotaWays[i % raiseQuotaWays.length] as Text, way)) : ways);
  const star: ElementInput = { type: 'vpc-peering', vpcs: ['units', 'core'] };
  const mesh: ElementInput = { type: 'vpc-peering', vpcs: ['units', 'units'] };
  const offered: ElementInput[] = [{ type: 'endpoint-service', service: 'svc' }, { type: 'interface-endpoint', vpc: 'units', service: 'svc' }];
  return [
    one('star', told([star], () => raised(g.later, peeringWays(each, core)))),
    one('mesh', told([mesh, star], () => raised(g.later, both(meshParts(t(`the ${kind} VPCs and the central VPC`, `${kindKo} VPC와 중앙 VPC`)), meshRouteParts(), false)))),
    one('hub', told([{ type: 'transit-gateway', id: 'hub', region: g.region, attachments: ['units', 'core'] }], () => both(vpcs, oneTableParts(), false))),
    one('hub apart', told([{ type: 'transit-gateway', id: 'apart', region: g.region, attachments: ['units', 'core'], routes: [['units', 'core']] }], () => both(vpcs, apartParts(t(`between ${kind} VPCs`, `${kindKo} VPC 간`)), false))),
    one('privatelink', told(offered, () => both(offerParts(service), faceParts(each), false))),
    one('privatelink and mesh', told([...offered, mesh], () => raised(g.later - 1, both(linkParts(service, each), meshParts(units))))),
    one('public', told([{ type: 'internet-gateway', vpc: 'core' }, { type: 'public-load-balancer', service: 'svc', kind: 'nlb' }, { type: 'internet-gateway', vpc: 'units' }, { type: 'nat-gateway', vpc: 'units', azs: 2 }], () => both(frontParts(service, false), viaNatParts(each), false))),
  ];
}

function wishesOf(g: Growth): Wish[] {
  const { en: kind, ko: kindKo } = g.what;
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  return [
    wish({ reach: { from: 'units', to: 'units' } }, t(`Any ${kind} VPC must also be able to open connections to any other.`, `어느 ${kindKo} VPC든 다른 모든 ${kindKo} VPC로 연결을 시작할 수도 있어야 합니다.`), t(`The ${kind} VPCs must be able to reach one another as well.`, `${kindKo} VPC끼리도 서로 연결할 수 있어야 합니다.`), t(`Applications in different ${kind} VPCs call each other, which the network must allow.`, `서로 다른 ${kindKo} VPC의 애플리케이션이 서로 호출하며 네트워크에서 이를 허용해야 합니다.`)),
    wish({ isolate: { from: 'units', to: 'units' } }, t(`Different ${kind} VPCs must not be able to reach one another.`, `서로 다른 ${kindKo} VPC끼리는 연결할 수 없어야 합니다.`), t(`One ${kind} VPC must have no path to another.`, `한 ${kindKo} VPC에서 다른 ${kindKo} VPC로 가는 경로가 없어야 합니다.`), t(`The network must keep the ${kind} VPCs apart from one another.`, `네트워크는 ${kindKo} VPC를 서로 분리해야 합니다.`)),
    wish({ isolate: { from: 'core', to: 'units' } }, t(`Connections from hosts in the central VPC to the ${kind} VPCs must be impossible.`, `중앙 VPC의 호스트에서 ${kindKo} VPC로 연결을 시작하지 못하도록 해야 합니다.`), t(`From the central VPC, no connection into a ${kind} VPC may be possible.`, `중앙 VPC에서 ${kindKo} VPC로 연결할 수 없어야 합니다.`)),
    wish({ reach: { from: 'core', to: 'units' } }, t(`Monitoring hosts in the central VPC must be able to open connections to the ${kind} VPCs.`, `중앙 VPC의 모니터링 호스트에서 ${kindKo} VPC로 연결을 시작할 수 있어야 합니다.`), t(`The central VPC must also be able to connect to hosts in each ${kind} VPC.`, `중앙 VPC에서 각 ${kindKo} VPC의 호스트에 연결할 수도 있어야 합니다.`)),
    wish({ isolate: { from: 'units', to: 'internet' } }, t(`The ${kind} VPCs must have no path to the internet.`, `${kindKo} VPC에서 인터넷으로 나가는 경로가 없어야 합니다.`), t(`Internet access from the ${kind} VPCs is not allowed.`, `${kindKo} VPC의 인터넷 액세스는 금지됩니다.`)),
  ];
}

function scenes(g: Growth): Wording[] {
  const { now, later, region } = g;
  const { en: kind, ko: kindKo } = g.what;
  const { en: svc, ko: svcKo } = g.service;
  const openings: readonly Wording[] = [
    () => t(`{who} has ${now} ${kind} VPCs in ${region} and expects ${later} in two years. All of them must be able to use the ${svc} in a central VPC.`, `{who} ${region} 리전에 ${kindKo} VPC ${now}개를 두고 있으며 2년 후에는 ${later}개가 될 것으로 예상합니다. 모든 VPC에서 중앙 VPC의 ${p(svcKo, '을/를')} 사용할 수 있어야 합니다.`),
    () => t(`{who} creates a VPC for each ${kind}. Today there are ${now}, at the end of the plan ${later}, and each must reach the ${svc} in a central VPC.`, `{who} ${kindKo}마다 VPC를 하나씩 생성합니다. 현재 ${now}개이고 계획이 끝나면 ${later}개가 되며, 각 VPC는 중앙 VPC의 ${svcKo}에 연결할 수 있어야 합니다.`),
    () => t(`{who} designs a network for growth: from ${now} to ${later} ${kind} VPCs in ${region}. Each must have access to the ${svc} in a central VPC.`, `{who} ${region} 리전의 ${kindKo} VPC를 ${now}개에서 ${later}개로 늘리는 것에 대비하여 네트워크를 설계합니다. 각 VPC는 중앙 VPC의 ${svcKo}에 액세스할 수 있어야 합니다.`),
    () => t(`{who} will add ${later - now} ${kind} VPCs to the ${now} that it has. In the end, all ${later} must use the ${svc} in a central VPC.`, `{who} 현재의 ${kindKo} VPC ${now}개에 ${later - now}개를 추가할 예정입니다. 최종적으로 VPC ${later}개 모두 중앙 VPC의 ${p(svcKo, '을/를')} 사용해야 합니다.`),
    () => t(`{who} runs a ${svc} in a central VPC for ${now} ${kind} VPCs, whose number will rise to ${later}. The design must hold for all of them.`, `{who} ${kindKo} VPC ${now}개를 위해 중앙 VPC에서 ${p(svcKo, '을/를')} 운영하며, VPC는 ${later}개로 늘어날 예정입니다. 설계는 이 모든 VPC에 적용될 수 있어야 합니다.`),
    () => t(`{who} grows by acquisitions. The ${now} ${kind} VPCs in ${region} will be ${later} next year, and each must be able to use the ${svc} in a central VPC.`, `{who} 인수를 통해 성장하고 있습니다. ${region} 리전의 ${kindKo} VPC ${now}개는 내년에 ${later}개가 되며, 각 VPC에서 중앙 VPC의 ${p(svcKo, '을/를')} 사용할 수 있어야 합니다.`),
    () => t(`{who} asks which design will still be suitable when its ${now} ${kind} VPCs have become ${later}. Every one of them must reach the ${svc}, which is in a central VPC.`, `{who} ${kindKo} VPC를 ${now}개에서 ${later}개로 늘린 뒤에도 사용할 수 있는 설계를 찾고 있습니다. 모든 VPC는 중앙 VPC에 있는 ${svcKo}에 연결할 수 있어야 합니다.`),
    () => t(`{who} automates the creation of ${kind} VPCs, of which there are ${now} so far. The automation is planned for ${later}, and each new VPC must get access to the ${svc} in a central VPC.`, `{who} ${kindKo} VPC 생성을 자동화하고 있으며 현재 VPC는 ${now}개입니다. 자동화는 ${later}개를 기준으로 계획되어 있으며 각 새 VPC는 중앙 VPC의 ${svcKo}에 액세스할 수 있어야 합니다.`),
    () => t(`{who} offers the ${svc} to every ${kind} from a central VPC. The number of ${kind} VPCs that use it goes up from ${now} to ${later}.`, `{who} 중앙 VPC에서 모든 ${kindKo}에 ${p(svcKo, '을/를')} 제공합니다. 이를 사용하는 ${kindKo} VPC의 수는 ${now}개에서 ${later}개로 늘어납니다.`),
    () => t(`{who} has signed contracts that will raise the number of its ${kind} VPCs from ${now} to ${later}. All need the ${svc}, which runs in a central VPC in ${region}.`, `{who} 계약에 따라 현재 ${now}개인 ${kindKo} VPC의 수를 ${later}개로 늘릴 예정입니다. 모든 VPC에는 ${region} 리전의 중앙 VPC에서 실행되는 ${p(svcKo, '이/가')} 필요합니다.`),
    () => t(`{who} must not redesign its network again before it has ${later} ${kind} VPCs. With ${now} in use today, the task is to give each of them, old and new, a way to the ${svc} in a central VPC.`, `{who} ${kindKo} VPC를 ${later}개로 늘릴 때까지 네트워크를 다시 설계하지 않으려고 합니다. 현재 ${now}개를 사용하고 있으며, 기존 VPC와 새 VPC 모두 중앙 VPC의 ${svcKo}에 연결할 수 있어야 합니다.`),
    () => t(`{who} expects to have ${later} ${kind} VPCs in a few years, up from ${now} today. All of them call a ${svc} in a central VPC.`, `{who} 현재 ${now}개인 ${kindKo} VPC를 몇 년 안에 ${later}개로 늘릴 예정입니다. 이러한 VPC는 모두 중앙 VPC의 ${p(svcKo, '을/를')} 호출해야 합니다.`),
  ];
  const ends: readonly Text[] = [t('No CIDR blocks overlap.', 'CIDR 블록은 겹치지 않습니다.'), t('The address plan has a block of its own for each VPC.', '주소 계획에 따라 VPC마다 고유한 CIDR 블록을 사용합니다.'), t('All address ranges are disjoint.', '주소 범위에는 겹치는 부분이 없습니다.')];
  return openings.flatMap((opening) =>
    ends.map((end) => () => {
      const { en, ko } = row(opening(), end);
      return t(en.replace(/\ba (?=identity|artifact)/, 'an '), ko);
    }),
  );
}
