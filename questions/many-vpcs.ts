import type { Blueprint, Draft } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Scenario } from '../src/network/schema.ts';
import { environmentSketches, environmentWishes } from './many-vpcs-environments.ts';
import { outboundSketches, outboundWishes } from './many-vpcs-outbound.ts';
import { regionSketches, regionWishes } from './many-vpcs-regions.ts';
import { manyScenes } from './many-vpcs-scenes.ts';
import { manySteps } from './many-vpcs-steps.ts';
import { siteSketches, siteWishes } from './many-vpcs-site.ts';
import { someRegions } from './shared.ts';
import { t } from './vpc-words.ts';

/** What one draw holds: dozens of VPCs, a shared services VPC, and what else the network has to join. */
export interface Many {
  readonly kind: 'outbound' | 'site' | 'environments' | 'regions';
  readonly service: Text;
  /** Of the first group, and of the second where there is one. */
  readonly counts: readonly [number, number];
  readonly region: string;
  readonly other: string;
}
const services: readonly Text[] = [t('the artifact repository', '아티팩트 리포지토리'), t('the directory service', '디렉터리 서비스'), t('the license server', '라이선스 서버'), t('the logging service', '로깅 서비스'), t('the patch repository', '패치 리포지토리'), t('the identity service', '인증 서비스'), t('the monitoring service', '모니터링 서비스'), t('the code repository', '코드 리포지토리')];
const sizes = [6, 8, 12, 15, 18, 20, 25, 30, 35, 40, 45] as const;

const names: Record<Many['kind'], readonly [Text, Text]> = {
  outbound: [t('application', '애플리케이션'), t('', '')],
  site: [t('application', '애플리케이션'), t('', '')],
  environments: [t('production', '프로덕션'), t('development', '개발')],
  regions: [t('', ''), t('', '')],
};

function worldOf(w: Many): NonNullable<Scenario['world']> {
  const two = w.kind === 'environments' || w.kind === 'regions';
  return {
    vpcs: [
      { id: 'first', region: w.region, cidrs: ['10.0.0.0/10'], count: w.counts[0] },
      ...(two ? [{ id: 'second', region: w.kind === 'regions' ? w.other : w.region, cidrs: ['10.64.0.0/10'], count: w.counts[1] }] : []),
      { id: 'shared', region: w.region, cidrs: ['10.200.0.0/16'] },
    ],
    ...(w.kind === 'site' ? { sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }] } : {}),
    services: [{ id: 'svc', vpc: 'shared' }],
  };
}

function labelsOf(w: Many): Record<string, Text> {
  const group = (id: string, i: 0 | 1): Record<string, Text> => {
    const [en, ko] = w.kind === 'regions' ? [`the VPCs in ${[w.region, w.other][i]}`, `${[w.region, w.other][i]} 리전 VPC`] : [`the ${names[w.kind][i].en} VPCs`, `${names[w.kind][i].ko} VPC`];
    return { [id]: t(en, ko), [`client:${id}`]: t(`instances in ${en}`, `${ko}의 인스턴스`) };
  };
  return {
    ...group('first', 0),
    ...group('second', 1),
    shared: t('the shared services VPC', '공유 서비스 VPC'),
    'client:shared': t('servers in the shared services VPC', '공유 서비스 VPC의 서버'),
    dc: t('the data center', '데이터 센터'),
    'client:dc': t('servers in the data center', '데이터 센터의 서버'),
    svc: w.service,
    hub: t('transit gateway', 'Transit Gateway'),
    out: t('transit gateway', 'Transit Gateway'),
    apart: t('transit gateway', 'Transit Gateway'),
    east: t(`transit gateway in ${w.region}`, `${w.region} 리전의 Transit Gateway`),
    west: t(`transit gateway in ${w.other}`, `${w.other} 리전의 Transit Gateway`),
    line: t('Direct Connect connection', 'Direct Connect 연결'),
  };
}

/** Dozens of VPCs around a shared services VPC: what of them talks to what, to the internet, to a data center or to another Region. */
export const blueprint: Blueprint = {
  id: 'many-vpcs',
  topic: 'transit-gateway',
  weight: 3,
  draw(rng: Rng): Draft {
    const kind = rng.pick(['outbound', 'site', 'environments', 'regions'] as const);
    const [region, other] = someRegions(rng, 2) as [string, string];
    const first = kind !== 'regions' && rng.chance(0.2) ? rng.pick([150, 180, 200] as const) : rng.pick(sizes);
    const w: Many = { kind, service: rng.pick(services), counts: [first, rng.pick(sizes)], region, other };
    const parts = {
      outbound: () => ({ sketches: outboundSketches(w), wishes: outboundWishes(w) }),
      site: () => ({ sketches: siteSketches(w), wishes: siteWishes(w, rng) }),
      environments: () => ({ sketches: environmentSketches(w), wishes: environmentWishes() }),
      regions: () => ({ sketches: regionSketches(w), wishes: regionWishes(w) }),
    }[kind]();
    const byOperations = rng.chance(0.4);
    const used = kind === 'environments' || kind === 'regions' ? ['first', 'second'] : ['first'];
    return {
      world: worldOf(w),
      labels: labelsOf(w),
      scene: () => manyScenes(w),
      given: [...used, ...(kind === 'site' ? ['dc'] : [])].map((from) => ({ reach: { from, to: 'svc' } })),
      ...parts,
      // Which is less to operate, a hub or AWS PrivateLink, is for nobody to say: where operations rank, hubs and peerings compete.
      sketches: byOperations ? parts.sketches.filter((s) => !s.key.startsWith('privatelink')) : parts.sketches,
      steps: manySteps(w),
      objectives: byOperations ? [null, 'operations'] : kind === 'site' ? [null] : [null, null, 'cost'],
      usage: { gigabytes: rng.pick([500, 1000, 2000, 5000]) },
    };
  },
};
