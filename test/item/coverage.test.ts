import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { readAgain } from '../../src/item/audit/key-proved.ts';
import { itemFrom } from '../../src/item/drawing.ts';
import { items } from '../../src/item/generate.ts';
import type { Item } from '../../src/item/question.ts';
import { rngOf } from '../../src/item/random.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { solve } from '../../src/network/verdict.ts';

/** Rules that a question turns on, or that the explanation of one of its options cites. */
const cited = (item: Item): string[] => [...item.rules, ...item.word('en').options.flatMap((o) => o.rules)];
const claimed = (item: Item): { rule: string; truth: boolean }[] => (item.scenario.options ?? []).flatMap((o) => ('claim' in o && 'rule' in o.claim ? [o.claim] : []));

describe('what is asked', () => {
  it('comes from at least thirty blueprints over at least twelve topics, each of which draws questions', () => {
    expect(blueprints.length).toBeGreaterThanOrEqual(30);
    expect(new Set(blueprints.map((b) => b.topic)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(blueprints.map((b) => b.id)).size).toBe(blueprints.length);
    expect(blueprints.filter((b) => Array.from({ length: 4 }, (_, i) => itemFrom(b, i * 7919 + 5)).every((item) => item === null)).map((b) => b.id)).toEqual([]);
  });

  it('tests every rule: a question rests on it, cites it, or may put it among its statements', () => {
    const untested = new Set(rules.keys());
    for (const blueprint of blueprints) {
      if (!('drawClaims' in blueprint)) continue;
      for (let seed = 0; seed < 40; seed++) {
        const draft = blueprint.drawClaims(rngOf(seed));
        if (draft.ruled === 0 || draft.outcomes) continue;
        // A rule that has changed since stands only where the scene names its date.
        for (const id of draft.rules ?? []) if (draft.era !== undefined || rules.get(id)?.changed === undefined) untested.delete(id);
      }
    }
    // All blueprints in turn, until no rule is left; from seeds all over, for neighbours begin alike.
    const seeds = rngOf(1);
    for (let n = 0; n < 45 && untested.size > 0; n++)
      for (const blueprint of blueprints) {
        const item = itemFrom(blueprint, seeds.below(0x7fffffff));
        for (const id of item ? cited(item) : []) untested.delete(id);
      }
    expect([...untested]).toEqual([]);
  }, 60_000);

  it('rests on statements of rules in a tenth of the questions at most, and in half the options of one', () => {
    let [questions, ruled] = [0, 0];
    for (const item of items({ seed: 31 })) {
      const claims = claimed(item);
      expect(claims.length * 2, item.id).toBeLessThanOrEqual((item.scenario.options ?? []).length);
      expect(claims.every((c) => rules.has(c.rule)), item.id).toBe(true);
      if (claims.length > 0) ruled++;
      if (++questions === 500) break;
    }
    expect(ruled).toBeGreaterThan(5);
    expect(ruled / questions).toBeLessThanOrEqual(0.1);
  }, 60_000);

  it('has another answer at another date exactly where the stem names a month and a year', () => {
    const dated = blueprints.filter((b) => b.id.startsWith('then-and-now'));
    expect(dated.length).toBeGreaterThanOrEqual(2);
    const eras = new Set<string>();
    for (const blueprint of dated)
      for (let n = 0; n < 12; n++) {
        const item = itemFrom(blueprint, n * 997 + 3);
        if (!item) continue;
        const era = item.scenario.era ?? 'today';
        eras.add(era);
        // Statements about rules hold at their date; a design must be right at one date and not at the other.
        const full = readAgain(item.word('en'), catalog);
        const other = solve({ ...full, era: era === 'note' ? 'today' : 'note' }, catalog, 'answer');
        if ('draw' in blueprint) expect(other.unique && other.answer.join() === item.answer.join(), item.id).toBe(false);
        expect(item.word('en').stem, item.id).toMatch(era === 'note' ? /\b(2022|2023)\b/ : /\b2026\b/);
        expect(item.word('ko').stem, item.id).toMatch(era === 'note' ? /202[23]년/ : /2026년/);
      }
    expect([...eras].sort()).toEqual(['note', 'today']);
  });
});
