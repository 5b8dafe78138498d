import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import type { Blueprint, ClaimsDraft, CountDraft, Draft, Step, Voice } from '../../src/item/blueprint.ts';
import { allWays } from '../../src/item/late.ts';
import { langs, type Lang, type Text } from '../../src/item/question.ts';
import { rngOf } from '../../src/item/random.ts';
import { waysToSay } from '../../src/item/words/elements.ts';
import { closings } from '../../src/item/words/frame.ts';
import { waysToAsk } from '../../src/item/words/requirements.ts';
import { claimClosings } from '../../src/item/word-claims.ts';

/**
 * A way is a sentence form, not a name put into one or a word put for another: two texts with more than 85 words of 100 in common are one way, names
 * and what all ways end in left aside. A world is told in several sentences, of which the later ones may be shared: there the first sentence counts.
 */
const least = 12;

/** How alike two texts may be: the share of words in a row that they have in common, as a longest common subsequence. */
const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
function alike(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}
/** How many words at the end all texts share. */
function shared(texts: readonly (readonly string[])[]): number {
  let n = 0;
  while (texts.length > 1 && texts.every((t) => t.length > n + 1 && t.at(-1 - n) === texts[0]?.at(-1 - n))) n++;
  return n;
}
/** How many texts read differently. */
function ways(texts: readonly string[]): number {
  const all = texts.map(words);
  const end = shared(all);
  const kept: (readonly string[])[] = [];
  for (const own of all.map((w) => w.slice(0, w.length - end))) if (kept.every((k) => alike(k, own) <= 0.85)) kept.push(own);
  return kept.length;
}
const firstOf = (text: string): string => text.match(/^.+?[.?](?=\s|$)/su)?.[0] ?? text;

type Any = Draft | ClaimsDraft | CountDraft;
const draftOf = (b: Blueprint, seed: number): Any => ('draw' in b ? b.draw(rngOf(seed)) : 'drawClaims' in b ? b.drawClaims(rngOf(seed)) : b.drawCount(rngOf(seed)));
/** Without names: a sentence is its form. */
const nameless = (lang: Lang): Voice => ({ lang, label: () => '·', with: () => '·', choose: (list) => list[0] as (typeof list)[number] });
/** What is short of `floor`, by what is told, with the smallest number of ways found. */
function shortage(lang: Lang, tell: (draft: Any, note: (what: string, list: readonly Text[], first?: boolean) => void) => void, floor = least): Record<string, number> {
  const found = new Map<string, number>();
  for (const blueprint of blueprints)
    for (let seed = 0; seed < 16; seed++) {
      const told = new Set<string>();
      tell(draftOf(blueprint, seed * 7919 + 1), (what, list, first) => {
        const key = `${blueprint.id}: ${what}`;
        const once = `${key} ${list[0]?.en}`;
        if (told.has(once)) return;
        told.add(once);
        found.set(key, Math.min(found.get(key) ?? Infinity, ways(list.map((x) => (first ? firstOf(x[lang]) : x[lang])))));
      });
    }
  return Object.fromEntries([...found].filter(([, n]) => n < floor));
}

/** How many things a step builds, changes and takes away. */
const things = (s: Step): number => (s.elements?.length ?? 0) + (s.changes?.length ?? 0) + (s.removes?.length ?? 0);
/** What a step does, whatever names and figures. */
const named = (s: Step): string => [...(s.elements ?? []).map((e) => e.type), ...(s.changes ?? []).map((c) => `change ${c.id}`), ...(s.removes ?? []).map((r) => `no ${r}`)].join(', ');

describe.each(langs)('in %s at least twelve ways', (lang) => {
  it('to tell each world', () => {
    expect(shortage(lang, (draft, note) => note('world', allWays(draft.scene), true))).toEqual({});
  }, 60_000);

  it('to state each requirement', () => {
    const stated = shortage(lang, (draft, note) => {
      if (!('wishes' in draft)) return;
      const voice = nameless(lang);
      for (const { requirement, say, alone } of draft.wishes) note(Object.keys(requirement)[0] + (alone ? ' in its own words' : ''), [...allWays(say ?? []), ...(alone ? [] : waysToAsk(requirement, voice).map((ask) => ask()))]);
    });
    expect(stated).toEqual({});
  }, 60_000);

  it('to build each element', () => {
    const built = shortage(lang, (draft, note) => {
      if (!('sketches' in draft)) return;
      const voice = nameless(lang);
      for (const step of [...draft.sketches.flatMap((s) => s.steps), ...(draft.steps ?? [])]) if (!step.say) for (const e of step.elements ?? []) note(e.type, waysToSay(e, voice).map((say) => say()));
    });
    expect(built).toEqual({});
  }, 60_000);

  it('to close', () => {
    const lists: Readonly<Record<string, readonly Text[]>> = { ...closings, ...claimClosings };
    expect(Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, ways(list.map((x) => x[lang]))]).filter(([, n]) => (n as number) < least))).toEqual({});
    expect(shortage(lang, (draft, note) => 'ask' in draft && note('number', allWays(draft.ask)))).toEqual({});
  });
});

describe.each(langs)('in %s at least six ways', (lang) => {
  it('to tell several elements together', () => {
    const short = shortage(
      lang,
      (draft, note) => {
        if (!('sketches' in draft)) return;
        for (const step of [...draft.sketches.flatMap((s) => s.steps), ...(draft.steps ?? [])]) if (step.say && things(step) > 1) note(named(step), allWays(step.say));
      },
      6,
    );
    expect(short).toEqual({});
  }, 60_000);
});

/** What a step of several elements may name: all of its ways do, or none, or one says more than another. */
const terms: Readonly<Record<string, Readonly<Record<Lang, RegExp>>>> = {
  'internet gateway': { en: /(?<!only )internet gateway/u, ko: /(?<!전용 )인터넷 게이트웨이/u },
  'NAT gateway': { en: /NAT gateway/u, ko: /NAT 게이트웨이/u },
  'transit gateway': { en: /transit gateway/u, ko: /Transit Gateway/u },
  peering: { en: /peer|full mesh/iu, ko: /피어링|풀 메시/u },
  VPN: { en: /VPN/u, ko: /VPN/u },
  'over the internet': { en: /(?:over|across) the internet|internet-based|internet (?:line|tunnel)/u, ko: /인터넷(?:을 (?:통|거[치쳐]|사용하는 S)| 기반| 회선| 터널|으로 라우팅)/u },
  'Direct Connect': { en: /Direct Connect/u, ko: /Direct Connect/u },
  MACsec: { en: /MACsec/u, ko: /MACsec/u },
  '10 Gbps': { en: /10 Gbps/u, ko: /10Gbps/u },
  'virtual interface': { en: /virtual interface/u, ko: /가상 인터페이스/u },
  'gateway endpoint': { en: /gateway (?:VPC )?endpoint/u, ko: /게이트웨이 (?:VPC )?엔드포인트/u },
  'interface endpoint': { en: /interface (?:VPC )?endpoint/u, ko: /인터페이스 (?:VPC )?엔드포인트/u },
  'load balancer': { en: /load balancer/iu, ko: /Load Balancer|로드 밸런서/u },
  'private DNS': { en: /private DNS/u, ko: /프라이빗 DNS/u },
  'static routes': { en: /static/u, ko: /정적/u },
  'bucket policy': { en: /bucket policy|(?:bucket|with) .*policy/u, ko: /정책/u },
  'hosted zone': { en: /hosted zone/u, ko: /호스팅 영역/u },
};

describe.each(langs)('in %s the ways of a step', (lang) => {
  it('name the same things where it has several elements', () => {
    const odd = new Set<string>();
    for (const blueprint of blueprints)
      for (let seed = 0; seed < 16; seed++) {
        const draft = draftOf(blueprint, seed * 7919 + 1);
        if (!('sketches' in draft)) continue;
        for (const step of [...draft.sketches.flatMap((s) => s.steps), ...(draft.steps ?? [])]) {
          if (!step.say || things(step) < 2) continue;
          const said = allWays(step.say);
          for (const [term, of] of Object.entries(terms)) {
            const naming = said.filter((way) => of[lang].test(way[lang])).length;
            if (naming > 0 && naming < said.length) odd.add(`${blueprint.id}: ${named(step)}: ${naming} of ${said.length} say ${term}`);
          }
        }
      }
    expect([...odd]).toEqual([]);
  }, 60_000);
});
