import type { FullScenario, Requirement } from '../../network/schema.ts';
import { after, no, same, t, withWorld, yes, type Switch } from './switch.ts';

const volumes = [0, 10, 500, 10_000, 100_000] as const;
const taken = ({ world }: FullScenario, id: string): boolean => JSON.stringify(world).includes(`"id":"${id}"`);
const freeId = (s: FullScenario, id: string): string => (taken(s, id) ? freeId(s, `${id}-x`) : id);

/** What a scenario demands: access from on-premises, a private path, what ranks the designs, how much is carried. */
export function demandSwitches(s: FullScenario): Switch[] {
  if (s.ask.kind === 'statements' || s.ask.kind === 'count') return [];
  const path = s.requirements.flatMap((r) => ('reach' in r ? [r.reach] : 'private' in r ? [r.private] : []));
  const [first] = path;
  const inside = new Set(s.world.sites.map((x) => x.id));
  const fromSite = path.some(({ from }) => inside.has(from));
  const isPrivate = s.requirements.some((r) => 'private' in r);
  return [
    ...(first ? [{ id: 'from-site', label: t('access from on-premises required', '온프레미스 액세스 요구'), value: fromSite ? yes : no, next: () => (fromSite ? withoutSite(s, inside) : withSite(s, first)) }] : []),
    ...(first ? [{ id: 'private', label: t('private path required', '프라이빗 경로 요구'), value: isPrivate ? yes : no, next: () => ({ ...s, requirements: s.requirements.map((r): Requirement => (isPrivate && 'private' in r ? { reach: r.private } : !isPrivate && 'reach' in r ? { private: r.reach } : r)) }) }] : []),
    { id: 'objective', label: t('what ranks the designs', '설계 순위 기준'), value: s.objective === 'cost' ? t('cost', '비용') : s.objective === 'operations' ? t('operations', '운영 오버헤드') : t('nothing', '없음'), next: () => ({ ...s, objective: after([null, 'cost', 'operations'] as const, s.objective) }) },
    { id: 'volume', label: t('gigabytes a month', '월 전송량(GB)'), value: same(s.usage.gigabytes.toLocaleString('en-US')), next: () => ({ ...s, usage: { ...s.usage, gigabytes: after([...new Set<number>([...volumes, s.usage.gigabytes])].sort((a, b) => a - b), s.usage.gigabytes) } }) },
  ];
}

/** A site that must reach what the first requirement is about; where there is none yet, one with a VPN to the first VPC. */
function withSite(s: FullScenario, { to }: { to: string }): FullScenario {
  const [known] = s.world.sites;
  const vpc = s.world.vpcs.find((v) => v.count === 1);
  const from = known?.id ?? freeId(s, 'on-premises');
  const demand: Requirement = s.requirements.some((r) => 'private' in r) ? { private: { from, to } } : { reach: { from, to } };
  const asked = { ...s, requirements: [...s.requirements, demand] };
  if (known) return asked;
  return withWorld(asked, { sites: [{ id: from, cidrs: ['192.168.240.0/20'], internet: false }], elements: [...s.world.elements, ...(vpc ? [{ type: 'direct-connect' as const, id: freeId(s, 'on-premises-line'), site: from, to: vpc.id, macsec: false }] : [])] });
}

function withoutSite(s: FullScenario, inside: ReadonlySet<string>): FullScenario {
  const about = (r: Requirement): boolean => Object.values(r).some((body: object) => 'from' in body && inside.has(String(body.from)));
  return { ...s, requirements: s.requirements.filter((r) => !about(r)) };
}
