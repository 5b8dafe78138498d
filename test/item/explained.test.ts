import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { itemFrom } from '../../src/item/drawing.ts';
import { items } from '../../src/item/generate.ts';
import type { Item, Question, QuestionOption } from '../../src/item/question.ts';

interface Drawn {
  readonly en: Question;
  readonly ko: Question;
}
const drawn: Drawn[] = [];
for (const item of items({ seed: 61 })) {
  if (drawn.push({ en: item.word('en'), ko: item.word('ko') }) >= 800) break;
}
/** Explanations of options that match, with the option in Korean beside it. */
const explained = (which: RegExp): { q: Question; o: QuestionOption; ko: QuestionOption }[] => drawn.flatMap(({ en, ko }) => en.options.flatMap((o, i) => (which.test(o.explanation) ? [{ q: en, o, ko: ko.options[i] as QuestionOption }] : [])));

describe('an explanation', () => {
  it('does not blame the lack of a gateway to the internet for the lack of a private path', () => {
    expect(explained(/no private path leads/i).length).toBeGreaterThan(5);
    expect(explained(/no private path leads[^.]*lacks/i).map(({ q }) => q.id)).toEqual([]);
  });

  it('says that no endpoint can be used where a private path would need one', () => {
    const found = explained(/no VPC endpoint for .+ can be used from/);
    expect(found.length).toBeGreaterThan(0);
    for (const { o, ko } of found) {
      expect(o.rules[0]).toBe('vpc-endpoint-definition');
      expect(ko.explanation).toMatch(/용 VPC 엔드포인트가 없어 .+ 프라이빗 경로가 없습니다/);
    }
  });

  it('says where a path stops what is wrong there, if one thing is', () => {
    for (const [en, ko] of [
      [/which has no internet access\./, /인터넷에 액세스할 수 없는 .+에서 막혀/],
      [/whose security group does not let these requests in\./, /보안 그룹에서 이 요청을 허용하지 않는 .+에서 막혀/],
      [/whose bucket policy refuses these requests\./, /버킷 정책에서 이 요청을 거부하는 .+에서 막혀/],
      [/which has no working route (between|among) [^.]+\./, /작동하는 라우팅 경로가 없는 .+에서 막혀/],
    ] as const) {
      const found = explained(en);
      expect(found.length, String(en)).toBeGreaterThan(0);
      for (const x of found) expect(x.ko.explanation).toMatch(ko);
    }
  });

  it('names the two places on the path between which a transit gateway has no route, and a group of VPCs once', () => {
    const between = explained(/which has no working route between/);
    const among = explained(/which has no working route among/);
    expect(Math.min(between.length, among.length)).toBeGreaterThan(0);
    for (const { o, ko } of between) {
      const [, path = '', from = '', to = ''] = /nearest (?:path|one), ([^,]+), stops at [^,]+, which has no working route between (?:the )?(.+?) and (?:the )?(.+?)\./.exec(o.explanation) ?? [];
      const places = path.split(' > ');
      expect(places.indexOf(from), o.explanation).toBeGreaterThanOrEqual(0);
      expect(places.indexOf(to), o.explanation).toBeGreaterThan(places.indexOf(from));
      expect(ko.explanation).toMatch(/[와과] [^.]+ 사이에 작동하는 라우팅 경로가 없는/);
    }
    for (const { o, ko } of among) {
      const [, group = ''] = /no working route among (?:the )?(.+?)\./.exec(o.explanation) ?? [];
      expect(o.explanation).toContain(`${group} > transit gateway`);
      expect(ko.explanation).toMatch(/ 간에 작동하는 라우팅 경로가 없는/);
    }
  });

  it('names the line of a site on the way to a transit gateway that does not route', () => {
    const found = explained(/nearest path, [^,]*(data center|headquarters|head office|factory|plant|campus|warehouse)[^,]*transit gateway[^,]*, stops at the transit gateway/);
    expect(found.length).toBeGreaterThan(0);
    for (const { o } of found) expect(o.explanation).toMatch(/(Site-to-Site VPN connection|Direct Connect [a-z ]+) > transit gateway|transit gateway > (Site-to-Site VPN connection|Direct Connect)/);
  });

  it('of the key tells a path that is there already from one that the design opens', () => {
    const kept = explained(/keeps open the path/);
    expect(kept.length).toBeGreaterThan(3);
    for (const { q, o } of kept) expect(q.answer).toContain(o.id);
    // A NAT gateway on the path is there already where the world has one.
    const natted = explained(/^It (opens|keeps open) the path [^.]*NAT gateway/).filter(({ q }) => q.scenario.ask?.kind !== 'steps');
    for (const { q, o } of natted) if (!q.scenario.world?.elements?.some((e) => e.type === 'nat-gateway')) expect(o.explanation, q.id).toMatch(/^It opens the path/);
    expect(new Set(natted.map(({ o }) => o.explanation.slice(0, 8))).size).toBe(2);
  });

  it('of the key that costs least ends with what it is billed for', () => {
    const dated = blueprints.filter((b) => b.id.startsWith('then-and-now') && 'draw' in b).flatMap((b) => Array.from({ length: 40 }, (_, i) => itemFrom(b, (i * 2654435761) % 2147483647)?.word('en')));
    const keys = dated.flatMap((q) => (q ? q.options.filter((o) => o.explanation.includes('it adds the least cost')).map((o) => ({ q, o })) : []));
    expect(keys.length).toBeGreaterThan(8);
    for (const { o, q } of keys) expect(o.rules.at(-1), q.id).toMatch(/billing|free|cost|nat-gateway-vs-instance|software-vpn|proxy|same-region/);
  });

  it('of a right step that peers two VPCs tells a path over that connection, if any', () => {
    // Seeds of this size draw questions of steps mostly.
    const found: Item[] = blueprints.filter((b) => ['connect-vpcs', 'internet-or-private-hosting', 'edge-to-edge'].includes(b.id)).flatMap((b) => Array.from({ length: 60 }, (_, i) => itemFrom(b, 500_000 + 17 * i))).filter((x) => x !== null);
    let told = 0;
    for (const item of found.filter((x) => x.scenario.ask?.kind === 'steps')) {
      const bare = (id: string) => (item.labels?.[id]?.en ?? id).replace(/^the /, '');
      for (const o of item.word('en').options.filter((x) => item.answer.includes(x.id))) {
        const own = item.scenario.options?.find((x) => x.id === o.id);
        const added = own && 'elements' in own ? (own.elements ?? []) : [];
        const path = /opens the path ([^.]+)\./.exec(o.explanation)?.[1];
        const [only] = added;
        if (path === undefined || added.length !== 1 || only?.type !== 'vpc-peering' || only.vpcs[0] === only.vpcs[1]) continue;
        told++;
        for (const vpc of only.vpcs) expect(path, `${item.id} ${o.id}`).toContain(bare(vpc));
      }
    }
    expect(told).toBeGreaterThan(10);
  });

  it('of the key that takes a bucket policy away or changes it names what a bucket policy does', () => {
    const blueprint = blueprints.find((b) => b.id === 'bucket-access-broken');
    const found = Array.from({ length: 60 }, (_, i) => (blueprint ? itemFrom(blueprint, (i * 2654435761) % 2147483647) : null)).filter((x) => x !== null && x.scenario.ask?.kind !== 'steps');
    let told = 0;
    for (const item of found) {
      const guard = item?.scenario.world?.elements?.find((e) => e.type === 'bucket-policy')?.id;
      const own = item?.scenario.options?.find((o) => item.answer[0] === o.id);
      if (!item || !guard || !own || !('elements' in own || 'removes' in own || 'changes' in own)) continue;
      if (!own.removes?.includes(guard) && !own.changes?.some((c) => c.id === guard)) continue;
      told++;
      expect(item.word('en').options.find((o) => o.id === own.id)?.rules.some((r) => r.startsWith('bucket-policy')), item.id).toBe(true);
    }
    expect(told).toBeGreaterThan(3);
  });
});
