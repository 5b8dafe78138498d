import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import * as links from '../../questions/ways-links.ts';
import * as policies from '../../questions/ways-policies.ts';
import * as ways from '../../questions/ways.ts';
import { formOf } from '../../src/item/audit/form.ts';
import type { Voice } from '../../src/item/blueprint.ts';
import { items } from '../../src/item/generate.ts';
import { allWays } from '../../src/item/late.ts';
import { withParticle } from '../../src/item/particle.ts';
import { langs, type Text } from '../../src/item/question.ts';
import { rngOf } from '../../src/item/random.ts';
import { repairSentence } from '../../src/item/words/repair.ts';
import { requirementSupposed } from '../../src/item/words/requirements-supposed.ts';
import type { Requirement } from '../../src/network/schema.ts';

const voice: Voice = { lang: 'ko', label: (id) => ({ app: '애플리케이션 VPC', 'client:app': '인스턴스', store: 'Amazon S3', users: '고객사 VPC', internet: '인터넷', fleet: '방화벽 플릿' })[id] ?? id, with: withParticle, choose: (list) => list[0] as (typeof list)[number] };
const requirements: readonly Requirement[] = [
  { reach: { from: 'app', to: 'store' } },
  { private: { from: 'app', to: 'store' } },
  { isolate: { from: 'app', to: 'internet' } },
  { survivesAz: { from: 'app', to: 'store' } },
  { keepDnsName: { from: 'app', to: 'store' } },
  { encrypt: { from: 'app', to: 'store' } },
  { bandwidth: { from: 'app', to: 'store', gbps: 2 } },
  { inspect: { from: 'app', to: 'internet', by: 'fleet' } },
  { readyWithin: { days: 7 } },
  { onlyVia: { service: 'store', vpcs: ['app'] } },
  { limitTo: { service: 'store', from: 'app', resources: ['reports'] } },
  { exposeOnly: { service: 'store', to: ['users'] } },
];

/** Faults that a native editor would mark, by what betrays them. */
const faults: Readonly<Record<string, RegExp>> = {
  'an ending that does not join': /[은는된한간진힌친]고[ ,]/u,
  'both forms of a particle': /[을를이가은는과와]\([을를이가은는과와으]\)|\(으\)로/u,
  'an identifier with a capital': /(?:^|[.?!] )(?:Sensor|Model|Media|Audit|Claims|License|Build|Web)-[a-z]/u,
  'a word that AWS does not use': /첨부 파일|보안 책임자|위탁자|사용자 게이트웨이|트랜짓|온-프레미스|전송 게이트웨이/u,
  'a stiff passive or future': /되어집|되어져|에 의해|할 것입니다/u,
  'a counter before its noun': /(?:한|두|세|네) 개의 /u,
  'a particle apart from its name': /[A-Za-z0-9가-힣] (?:을|를|은|는|이가|에서는|으로|로|과|와) /u,
  debris: /undefined|\[object| {2}|\$\{|\.\.| [.,]|없음/u,
};
/** Words before 을 or 를 whose last syllable asks for the other. */
const wrongObjects = (text: string): string[] => [...text.matchAll(/([가-힣])([을를])(?=[ .,])/gu)].filter(([, last, particle]) => particle !== (((last as string).charCodeAt(0) - 0xac00) % 28 === 0 ? '를' : '을')).map(([whole]) => whole);

const faultsOf = (text: string): string[] => [
  ...Object.entries(faults).flatMap(([fault, pattern]) => {
    const hit = pattern.exec(text);
    return hit ? [`${fault}: ${text.slice(Math.max(0, hit.index - 20), hit.index + 30)}`] : [];
  }),
  ...wrongObjects(text).map((x) => `${x}: ${text}`),
];

describe('Korean', () => {
  it('of questions, explanations and repairs is without the faults that an editor marks', () => {
    const found: string[] = [];
    let n = 0;
    for (const item of items({ seed: 20261126 })) {
      if (++n > 160) break;
      const q = item.word('ko');
      for (const text of [q.stem, ...q.options.flatMap((o) => [o.text, o.explanation, ...(n % 8 === 0 && !q.answer.includes(o.id) ? item.repairs(o.id, 'ko') : [])])]) {
        found.push(...faultsOf(text).map((fault) => `${q.id} ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('supposes a requirement, or that nobody asks for it, in a clause of its own', () => {
    for (const r of requirements) {
      const [asked, dropped] = [requirementSupposed(r, true, voice), requirementSupposed(r, false, voice)];
      expect(asked).not.toBe(dropped);
      for (const text of [asked, dropped]) expect(text).toMatch(/[가-힣]다면$/u);
    }
  });

  it('joins the changes of a repair as verbs are joined', () => {
    const [reach, ready] = [requirements[0] as Requirement, requirements[8] as Requirement];
    expect(repairSentence('B', [{ kind: 'drop', index: 0, requirement: reach }, { kind: 'add', requirement: ready }, { kind: 'objective', objective: 'cost' }], voice)).toBe('인스턴스에서 Amazon S3에 연결할 필요가 없고, 7일 이내에 준비해야 하고, 비용을 기준으로 선택한다면 B가 정답입니다.');
    expect(repairSentence('C', [{ kind: 'drop', index: 0, requirement: ready }, { kind: 'add', requirement: reach }], voice)).toBe('7일 이내에 준비하지 않아도 되고, 인스턴스에서 Amazon S3에 연결할 수 있어야 한다면 C가 정답입니다.');
  });
});

describe('a changed setting', () => {
  const said = (field: string, value: unknown): string => repairSentence('A', [{ kind: 'element', path: `/world/elements/0/${field}`, id: 'app', field, value }], voice);
  it('is told as it would be, on or off', () => {
    for (const [field, open, shut] of [['dnsHostnames', true, false], ['acceptance', 'accepted', 'pending'], ['principals', ['users'], []], ['securityGroup', 'allow', 'deny'], ['securityGroup', ['users'], []], ['routes', 'both', 'none'], ['routeTables', 'all', 'none'], ['azs', 2, 1], ['macsec', true, false], ['privateDns', true, false], ['policy', ['reports'], []], ['routed', true, false]] as const)
      expect(said(field, open)).not.toBe(said(field, shut));
    expect(said('dnsHostnames', false)).toBe('애플리케이션 VPC의 DNS 호스트 이름이 비활성화되어 있다면 A가 정답입니다.');
    expect(said('allowOnly', { vpcs: ['app', 'users'] })).toBe('애플리케이션 VPC가 애플리케이션 VPC와 고객사 VPC의 VPC 엔드포인트를 통해 보낸 요청만 허용한다면 A가 정답입니다.');
  });
});

describe('what many blueprints have in common', () => {
  const [a, b] = [{ en: 'the orders VPC', ko: '주문 VPC' }, { en: 'the audit VPC', ko: '감사 VPC' }];
  const [api, s3] = [{ en: 'the billing API', ko: '청구 API' }, { en: 'Amazon S3', ko: 'Amazon S3' }];
  const all: Readonly<Record<string, readonly Text[]>> = { peering: ways.peeringWays(a, b), tunnel: ways.tunnelWays(a, b), publish: ways.publishWays(api, b), door: ways.doorWays(a, 1), doors: ways.doorWays(a, 2), nat: ways.natWays(a, 1), nats: ways.natWays(a, 2), natInstance: ways.natInstanceWays(a), spread: ways.spreadWays(a), admit: ways.admitWays(b), accept: ways.acceptWays, principal: ways.principalWays, hub: ways.hubWays(a, b), gatewayDoor: ways.gatewayDoorWays(s3, a), face: ways.faceWays(s3, a), relay: ways.relayWays(s3, a), privateDns: ways.privateDnsWays, keepNat: ways.keepNatWays(s3), secondNat: ways.secondNatWays, public: ways.publicWays({ en: 'their subnets', ko: '해당 서브넷' }, { en: '', ko: '' }), dropNat: ways.dropNatWays, associate: policies.associateWays(a), admitBucket: policies.admitBucketWays('reports'), repoint: policies.repointWays, dropGuard: policies.dropGuardWays, narrow: policies.narrowWays(a, api), sourceVpc: policies.sourceVpcWays(a), sourceIp: policies.sourceIpWays(a), dropEndpoint: policies.dropEndpointWays(a), vpn: links.vpnWays(b, a), line: links.lineWays(b, a, false), macsec: links.lineWays(b, a, true), bothOnHub: links.bothOnHubWays(false), apartOnHub: links.bothOnHubWays(true), hubVpn: links.hubVpnWays(b), hubLine: links.hubLineWays(b, true) };
  for (const [name, list] of Object.entries(all))
    it(`${name} is said in twelve ways in each language`, () => {
      for (const lang of langs) {
        expect(new Set(list.map((x) => x[lang])).size).toBeGreaterThanOrEqual(12);
        expect(list.filter((x) => formOf(x[lang], lang) !== formOf((list[0] as Text)[lang], lang)).map((x) => x[lang])).toEqual([]);
      }
      expect(list.flatMap((x) => faultsOf(x.ko))).toEqual([]);
    });
});

describe('every way to say a step', () => {
  it('opens and ends as options do, and has no fault of Korean', () => {
    const found = new Set<string>();
    for (const blueprint of blueprints) {
      if (!('draw' in blueprint)) continue;
      for (let seed = 0; seed < 12; seed++) {
        const draft = blueprint.draw(rngOf(seed * 7919 + 1));
        for (const { say } of [...draft.sketches.flatMap((s) => s.steps), ...(draft.steps ?? [])])
          for (const way of allWays(say ?? [])) {
            if (!/^[A-Z].*\.$/su.test(way.en) || formOf(way.en, 'en') !== 'verb stop') found.add(`${blueprint.id}: ${way.en}`);
            if (!way.ko.endsWith('니다.')) found.add(`${blueprint.id}: ${way.ko}`);
            for (const fault of faultsOf(way.ko)) found.add(`${blueprint.id} ${fault}`);
          }
      }
    }
    expect([...found]).toEqual([]);
  }, 60_000);
});
