import { anyOverlap, parseCidr, type Range } from '../../network/cidr.ts';
import type { FullScenario, Vpc } from '../../network/schema.ts';
import { services } from '../../knowledge/services.ts';
import type { Labels, Text } from '../question.ts';
import { after, namesIn, no, off, on, same, t, withVpc, withWorld, yes, type Switch } from './switch.ts';

const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-2'] as const;
const counts = [1, 3, 40, 130, 300] as const;
const codes = ['s3', 'dynamodb', 'sqs', 'kms'] as const;
const most = 3;

const rangesOf = (cidrs: readonly string[]): Range[] => cidrs.flatMap((cidr) => {
  const range = parseCidr(cidr);
  return typeof range === 'string' ? [] : [range];
});

/** A Region that a place could be in instead: its own and those that come up, so that three presses lead back. */
const nextRegion = (region: string): string => after([...new Set([...regions, region])], region);

/** Facts of networks and services: blocks, Regions, subnets, DNS attributes, sizes of groups, which service. */
export function placeSwitches(s: FullScenario, labels: Labels): Switch[] {
  const { en, ko } = namesIn(labels);
  const { vpcs, sites, services: uses } = s.world;
  return [
    ...vpcs.flatMap((vpc) => overlapOf(s, vpc, labels)),
    ...vpcs.filter((v) => v.count > 1).flatMap((v): Switch[] => [
      { id: `count:${v.id}`, label: t(`number of VPCs in ${en(v.id)}`, `${ko(v.id)} 그룹의 VPC 수`), value: same(String(v.count)), next: () => withVpc(s, v.id, { count: after([...new Set([...counts.slice(1), v.count])], v.count) }) },
      { id: `overlap:${v.id}`, label: t(`CIDR blocks within ${en(v.id)} overlap`, `${ko(v.id)} 그룹 안의 CIDR 블록 겹침`), value: v.overlap ? yes : no, next: () => withVpc(s, v.id, { overlap: !v.overlap }) },
    ]),
    ...vpcs.flatMap((v) => v.subnets.slice(0, most).map((sub): Switch => ({
      id: `public:${sub.id}`, label: Object.hasOwn(labels, sub.id) ? t(en(sub.id), ko(sub.id)) : t(`subnet ${sub.id}`, `서브넷 ${sub.id}`), value: sub.public ? t('public', '퍼블릭') : t('private', '프라이빗'),
      next: () => withVpc(s, v.id, { subnets: v.subnets.map((x) => (x === sub ? { ...x, public: !x.public } : x)) }),
    }))),
    ...vpcs.slice(0, most).map((v): Switch => ({ id: `region:${v.id}`, label: t(`Region of ${en(v.id)}`, `${ko(v.id)} 리전`), value: same(v.region), next: () => withVpc(s, v.id, { region: nextRegion(v.region) }) })),
    ...uses.flatMap((use): Switch[] => {
      if (!('aws' in use)) return [];
      const value: Text = { en: services.get(use.aws)?.en ?? use.aws, ko: services.get(use.aws)?.ko ?? use.aws };
      // What is called by its service needs saying once.
      const label = en(use.id) === value.en ? t('service', '서비스') : Object.hasOwn(labels, use.id) ? t(en(use.id), ko(use.id)) : t(`service ${use.id}`, `서비스 ${use.id}`);
      const put = (change: object) => withWorld(s, { services: uses.map((x) => (x === use ? { ...use, ...change } : x)) });
      return [
        { id: `service:${use.id}`, label, value, next: () => put({ aws: after([...new Set([...codes, use.aws])], use.aws) }) },
        { id: `region:${use.id}`, label: t(`Region of ${en(use.id)}`, `${ko(use.id)} 리전`), value: same(use.region), next: () => put({ region: nextRegion(use.region) }) },
      ];
    }),
    ...vpcs.slice(0, most).map((v): Switch => ({
      id: `dns:${v.id}`, label: t(`DNS attributes of ${en(v.id)}`, `${ko(v.id)} DNS 속성`), value: v.dnsSupport && v.dnsHostnames ? on : off,
      next: () => withVpc(s, v.id, v.dnsSupport && v.dnsHostnames ? { dnsSupport: false, dnsHostnames: false } : { dnsSupport: true, dnsHostnames: true }),
    })),
    ...sites.slice(0, most).map((site): Switch => ({ id: `internet:${site.id}`, label: t(`internet access of ${en(site.id)}`, `${ko(site.id)} 인터넷 액세스`), value: site.internet ? yes : no, next: () => withWorld(s, { sites: sites.map((x) => (x === site ? { ...x, internet: !x.internet } : x)) }) })),
  ];
}

/** Whether a VPC's blocks overlap those of a network before it in the list; switched, they take that one's block or one of their own. */
function overlapOf(s: FullScenario, vpc: Vpc, labels: Labels): Switch[] {
  const { en, ko } = namesIn(labels);
  const { vpcs, sites } = s.world;
  const place = vpcs.indexOf(vpc);
  const others = [...vpcs.slice(0, place), ...sites];
  const [first] = others;
  if (!first || vpc.count > 1) return [];
  const meets = others.filter((x) => anyOverlap(rangesOf(x.cidrs), rangesOf(vpc.cidrs)));
  const value = meets.length > 0 ? t(`with ${meets.map((x) => en(x.id)).join(', ')}`, `${meets.map((x) => ko(x.id)).join(', ')} 대역과 겹침`) : no;
  const all = new Set([...vpcs, ...sites].filter((x) => x !== vpc).flatMap((x) => x.cidrs));
  const free = Array.from({ length: 55 }, (_, i) => `10.${200 + i}.0.0/16`).find((cidr) => !anyOverlap(rangesOf([cidr]), rangesOf([...all])));
  return [{ id: `cidr:${vpc.id}`, label: t(`CIDR overlap of ${en(vpc.id)}`, `${ko(vpc.id)} CIDR 겹침`), value, next: () => withVpc(s, vpc.id, { cidrs: meets.length > 0 ? [free ?? '10.200.0.0/16'] : [...first.cidrs] }) }];
}
