import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/item/blueprint.ts';
import { withParticle } from '../../src/item/particle.ts';
import { langs, type Lang, type Text } from '../../src/item/question.ts';
import { actorsOf } from '../../src/item/words/actors.ts';
import { waysToSay } from '../../src/item/words/elements.ts';
import { closings, opening } from '../../src/item/words/frame.ts';
import { waysToAsk } from '../../src/item/words/requirements.ts';
import type { ElementInput, Requirement } from '../../src/network/schema.ts';

const names: Readonly<Record<string, Text>> = {
  app: { en: 'the application VPC', ko: '애플리케이션 VPC' }, hub: { en: 'the hub VPC', ko: '허브 VPC' }, dc: { en: 'the data center', ko: '데이터 센터' }, store: { en: 'Amazon S3', ko: 'Amazon S3' },
  api: { en: 'the billing API', ko: '청구 API' }, fleet: { en: 'the firewall fleet', ko: '방화벽 플릿' }, one: { en: 'the first transit gateway', ko: '첫 번째 Transit Gateway' }, two: { en: 'the second transit gateway', ko: '두 번째 Transit Gateway' },
  line: { en: 'the Direct Connect connection', ko: 'Direct Connect 연결' },
};
const voice = (lang: Lang): Voice => ({
  lang,
  label: (id) => names[id.replace(/^client:/, '')]?.[lang] ?? (id === 'internet' ? (lang === 'en' ? 'the internet' : '인터넷') : id),
  with: (name, particle) => (lang === 'ko' ? withParticle(name, particle) : name),
  choose: (list) => list[0] as (typeof list)[number],
});

const elements: readonly ElementInput[] = [
  { type: 'gateway-endpoint', vpc: 'app', service: 'store' },
  { type: 'interface-endpoint', vpc: 'app', service: 'store', azs: 2, privateDns: false, securityGroup: ['app', 'hub'], policy: ['reports'] },
  { type: 'gateway-endpoint', vpc: 'app', service: 'store', routeTables: ['app', 'hub'] },
  { type: 'gateway-endpoint', vpc: 'app', service: 'store', routeTables: 'none' },
  { type: 'interface-endpoint', vpc: 'app', service: 'api' },
  { type: 'gwlb-endpoint', vpc: 'app', service: 'fleet', azs: 2 },
  { type: 'gwlb-endpoint', vpc: 'app', service: 'fleet', routed: false },
  { type: 'endpoint-service', service: 'api', principals: ['users'] },
  { type: 'endpoint-service', service: 'api', loadBalancer: 'nlb-to-alb' },
  { type: 'endpoint-service', service: 'api', loadBalancer: 'none' },
  { type: 'bucket-policy', service: 'store', allowOnly: { vpcs: ['app'] } },
  { type: 'bucket-policy', service: 'store', allowOnly: { sourceIps: ['dc'] } },
  { type: 'bucket-policy', service: 'store', allowOnly: { endpoints: ['endpoint'] } },
  { type: 'egress-only-internet-gateway', vpc: 'app' },
  { type: 'nat-gateway', vpc: 'app', subnet: 'hub' },
  { type: 'internet-gateway', vpc: 'app' },
  { type: 'nat-gateway', vpc: 'app' },
  { type: 'nat-gateway', vpc: 'app', azs: 2 },
  { type: 'nat-instance', vpc: 'app' },
  { type: 'public-load-balancer', service: 'api' },
  { type: 'proxy', vpc: 'app', service: 'store', azs: 2 },
  { type: 'vpc-peering', vpcs: ['app', 'hub'] },
  { type: 'vpc-peering', vpcs: ['hub', 'hub'] },
  { type: 'vpc-peering', vpcs: ['app', 'hub'], routes: 'none' },
  { type: 'vpc-peering', vpcs: ['app', 'hub'], routes: 'app' },
  { type: 'software-vpn', vpcs: ['app', 'hub'] },
  { type: 'transit-gateway', id: 'two', attachments: [] },
  { type: 'transit-gateway', id: 'one', attachments: ['app', 'hub'], routes: [['app'], ['hub']] },
  { type: 'transit-gateway', id: 'two', attachments: ['app', 'hub'], routes: [['app', 'hub']] },
  { type: 'transit-gateway', id: 'one', attachments: ['app', 'hub'] },
  { type: 'transit-gateway-peering', gateways: ['one', 'two'] },
  { type: 'site-to-site-vpn', site: 'dc', to: 'app' },
  { type: 'site-to-site-vpn', site: 'dc', to: 'app', over: 'line' },
  { type: 'direct-connect', site: 'dc', to: 'app', macsec: true },
  { type: 'direct-connect', site: 'dc', to: 'app', connection: 'line' },
  { type: 'direct-connect', site: 'dc', to: 'aws-public' },
  { type: 'direct-connect', site: 'dc', to: 'aws-public', connection: 'line' },
];
const requirements: readonly Requirement[] = [
  { reach: { from: 'app', to: 'store' } },
  { private: { from: 'app', to: 'store' } },
  { isolate: { from: 'app', to: 'internet' } },
  { isolate: { from: 'app', to: 'hub' } },
  { reach: { from: 'hub', to: 'hub' } },
  { isolate: { from: 'hub', to: 'hub' } },
  { survivesAz: { from: 'app', to: 'store' } },
  { keepDnsName: { from: 'app', to: 'store' } },
  { encrypt: { from: 'dc', to: 'store' } },
  { bandwidth: { from: 'dc', to: 'store', gbps: 2 } },
  { inspect: { from: 'app', to: 'internet', by: 'fleet' } },
  { readyWithin: { days: 7 } },
  { onlyVia: { service: 'store', vpcs: ['app'] } },
  { limitTo: { service: 'store', from: 'app', resources: ['reports'] } },
  { exposeOnly: { service: 'api', to: ['app'] } },
];

/** As a person would complain of it: something missing, two blanks, a dash that nobody types, the other language, an end without a full stop. */
function complaints(text: string, lang: Lang): string[] {
  const found: string[] = [];
  if (/undefined|\[object|null|\$\{| {2}|[—–]|\ba (?=[aeio][a-z])/u.test(text)) found.push(`debris: ${text}`);
  if (lang === 'en' && (/\p{Script=Hangul}/u.test(text) || !/^[A-Z(].*[.?]$/s.test(text))) found.push(`no English sentence: ${text}`);
  if (lang === 'ko' && !/(니다\.|까\?)$/.test(text)) found.push(`no 합쇼체: ${text}`);
  return found;
}
/** Korean sentences are worded by the voice of their own language, so both are asked. */
const check = (ways: (v: Voice) => readonly Text[], least: number): void => {
  for (const lang of langs) {
    const texts = ways(voice(lang)).map((x) => x[lang]);
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.flatMap((x) => complaints(x, lang))).toEqual([]);
  }
};

describe('words', () => {
  for (const e of elements) it(`build: ${e.type} ${JSON.stringify(e).length}`, () => check((v) => waysToSay(e, v).map((say) => say()), 12));
  for (const r of requirements) it(`ask: ${JSON.stringify(r)}`, () => check((v) => waysToAsk(r, v).map((say) => say()), 12));
  for (const [kind, list] of Object.entries(closings)) it(`close: ${kind}`, () => check(() => list, 8));

  it('open with somebody, and with somebody of the field that a scene names', () => {
    expect(opening(voice('ko'), '{who} 서버를 운영합니다.')).toMatch(/^한 .+[이가] 서버를/);
    const banks = actorsOf('finance').map((a) => `${a.en} moves.`);
    expect(banks).toContain(opening(voice('en'), '{who:finance} moves.'));
    expect(() => opening(voice('en'), '{who:nobody} moves.')).toThrow(/nobody/);
  });
});
