import type { Element, FullScenario } from '../../network/schema.ts';
import { typeNames } from '../words/names.ts';
import type { Labels, Lang, Text } from '../question.ts';
import { after, namesIn, no, off, on, t, withElement, withWorld, yes, type Switch } from './switch.ts';

function nameOf(e: Element, lang: Lang, labels: Labels): string {
  const name = namesIn(labels)[lang];
  return e.id === undefined ? `${typeNames[e.type][lang]}${'vpc' in e ? ` (${name(e.vpc)})` : 'vpcs' in e ? ` (${e.vpcs.map(name).join(', ')})` : ''}` : name(e.id);
}

/** Facts of what stands already: routes, security groups, policies, acceptance, private DNS, which line leads to a site. */
export function elementSwitches(s: FullScenario, labels: Labels): Switch[] {
  const { en: inEnglish, ko: inKorean } = namesIn(labels);
  const named = (ids: readonly string[]): Text => t(ids.map(inEnglish).join(', '), ids.map(inKorean).join(', '));
  const of = (e: Element, en: string, ko: string): Text => t(`${en} of ${nameOf(e, 'en', labels)}`, `${nameOf(e, 'ko', labels)} ${ko}`);
  return s.world.elements.flatMap((e, i): Switch[] => {
    const put = (change: object) => (): FullScenario => withElement(s, i, change);
    const key = e.id ?? `${e.type}-${i}`;
    const policy: Switch[] = 'policy' in e || e.type === 'gateway-endpoint' || e.type === 'interface-endpoint' ? [{ id: `policy:${key}`, label: of(e, 'policy', '정책'), value: !('policy' in e) || e.policy === undefined ? t('full access', '전체 액세스') : e.policy.length === 0 ? t('denies everything', '모두 거부') : named(e.policy), next: () => policyNext(s, i, e) }] : [];
    switch (e.type) {
      case 'vpc-peering':
        return [{ id: `routes:${key}`, label: of(e, 'routes', '경로'), value: e.routes === 'both' ? t('both sides', '양쪽') : e.routes === 'none' ? t('none', '없음') : t(`${inEnglish(e.routes)} alone`, `${inKorean(e.routes)}만`), next: put({ routes: after(['both', e.vpcs[0], e.vpcs[1], 'none'], e.routes) }) }];
      case 'gateway-endpoint':
        return [{ id: `routes:${key}`, label: of(e, 'route tables', '라우팅 테이블'), value: e.routeTables === 'all' ? t('all', '모두') : e.routeTables === 'none' ? t('none', '없음') : named(e.routeTables), next: put({ routeTables: e.routeTables === 'all' ? 'none' : 'all' }) }, ...policy];
      case 'interface-endpoint':
        return [
          { id: `group:${key}`, label: of(e, 'security group', '보안 그룹'), value: e.securityGroup === 'allow' ? t('lets in', '허용') : e.securityGroup === 'deny' ? t('lets nobody in', '차단') : named(e.securityGroup), next: put({ securityGroup: e.securityGroup === 'allow' ? 'deny' : 'allow' }) },
          { id: `private-dns:${key}`, label: of(e, 'private DNS', '프라이빗 DNS'), value: e.privateDns ? on : off, next: put({ privateDns: !e.privateDns }) },
          ...policy,
        ];
      case 'endpoint-service':
        return [{ id: `acceptance:${key}`, label: of(e, 'acceptance', '연결 수락'), value: e.acceptance === 'accepted' ? t('accepted', '수락됨') : t('pending', '대기 중'), next: put({ acceptance: e.acceptance === 'accepted' ? 'pending' : 'accepted' }) }];
      case 'transit-gateway':
        return [{ id: `routes:${key}`, label: of(e, 'routes', '경로'), value: e.routes === 'full' ? t('all to all', '전체') : e.routes.length === 0 ? t('none', '없음') : t(e.routes.map((ids) => ids.map(inEnglish).join(' - ')).join('; '), e.routes.map((ids) => ids.map(inKorean).join(' - ')).join('; ')), next: put({ routes: e.routes === 'full' ? [] : 'full' }) }];
      case 'gwlb-endpoint':
        return [{ id: `routes:${key}`, label: of(e, 'routes', '경로'), value: e.routed ? yes : no, next: put({ routed: !e.routed }) }];
      case 'site-to-site-vpn':
      case 'direct-connect':
        return spoken(s, e) || (e.to === 'aws-public' && s.world.vpcs.length === 0) ? [] : [{ id: `line:${e.site}`, label: t(`line to ${inEnglish(e.site)}`, `${inKorean(e.site)} 연결 방식`), value: e.type === 'direct-connect' ? t('Direct Connect', 'Direct Connect') : t('Site-to-Site VPN', 'Site-to-Site VPN'), next: () => otherLine(s, i, e) }];
      default:
        return [];
    }
  });
}

function policyNext(s: FullScenario, index: number, e: Element): FullScenario {
  if (!('policy' in e) || e.policy === undefined) return withElement(s, index, { policy: [] });
  const { policy: _, ...open } = e;
  return withWorld(s, { elements: s.world.elements.map((x, i) => (i === index ? (open as Element) : x)) });
}

/** Whether something else speaks of an element by its id: then it cannot become another. */
const spoken = (s: FullScenario, e: Element): boolean => e.id !== undefined && JSON.stringify([s.world.elements, s.options]).split(JSON.stringify(e.id)).length > 2;

function otherLine(s: FullScenario, index: number, e: Extract<Element, { site: string; to: string }>): FullScenario {
  const shared = { ...(e.id === undefined ? {} : { id: e.id }), site: e.site, to: e.to };
  const line: Element = e.type === 'direct-connect' ? { type: 'site-to-site-vpn', ...shared, to: e.to === 'aws-public' ? (s.world.vpcs[0]?.id ?? '') : e.to, over: 'internet' } : { type: 'direct-connect', ...shared, macsec: false };
  return withWorld(s, { elements: s.world.elements.map((x, i) => (i === index ? line : x)) });
}
