import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { Drawing, itemFrom, ways } from '../../src/item/drawing.ts';
import { itemById, items } from '../../src/item/generate.ts';
import type { Item } from '../../src/item/question.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { solve } from '../../src/network/verdict.ts';

const take = (seed: number, n: number): Item[] => {
  const found: Item[] = [];
  for (const item of items({ seed })) if (found.push(item) >= n) break;
  return found;
};
const thousand = take(20_261_124, 1000);

describe('a thousand questions', () => {
  it('solve on its own scenario, as it is written out, returns the answer of each', () => {
    for (const item of thousand) {
      const parsed = parseScenario(JSON.parse(JSON.stringify(item.scenario)), { services: catalog.services, rules });
      if (!parsed.ok) throw new Error(`${item.id}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
      const verdict = solve(parsed.scenario, catalog);
      expect(verdict.unique, item.id).toBe(true);
      expect(verdict.answer, item.id).toEqual(item.answer);
    }
  });

  it('have the same key in both languages, and a text of their own in each', () => {
    for (const item of thousand.slice(0, 300)) {
      const [en, ko] = [item.word('en'), item.word('ko')];
      expect(ko.answer, item.id).toEqual(en.answer);
      expect(ko.options.map((o) => o.id)).toEqual(en.options.map((o) => o.id));
      expect(en.stem + en.options.map((o) => o.text + o.explanation).join(' '), item.id).not.toMatch(/[가-힣]|undefined|\[object|NaN|\{who\}| {2}/);
      for (const text of [ko.stem, ...ko.options.flatMap((o) => [o.text, o.explanation])]) expect(text, item.id).toMatch(/[가-힣]/);
      expect(ko.stem, item.id).not.toMatch(/undefined|\[object|NaN|을\(를\)|이\(가\)|은\(는\)/);
    }
  });

  it('explain every option by rules that exist', () => {
    for (const item of thousand.slice(0, 300))
      for (const option of item.word('en').options) {
        expect(option.rules.length, `${item.id} ${option.id}`).toBeGreaterThan(0);
        for (const rule of option.rules) expect(rules.has(rule), `${item.id} ${rule}`).toBe(true);
        expect(option.explanation.split(' ').length, `${item.id} ${option.id}`).toBeGreaterThan(5);
      }
  });

  it('draw pictures of at most 60 columns', () => {
    for (const item of thousand.slice(0, 200)) for (const lang of ['en', 'ko'] as const) for (const o of item.word(lang).options) for (const line of o.picture ?? []) expect([...line].reduce((n, c) => n + (/[가-힣]/.test(c) ? 2 : 1), 0), `${item.id}: ${line}`).toBeLessThanOrEqual(60);
  });

  it('are written out whole, with the explanation and the picture of each option and the picture of the key', () => {
    for (const item of thousand.slice(0, 50)) {
      const question = item.word('en');
      const written = JSON.parse(JSON.stringify(question)) as typeof question;
      expect(Object.keys(written)).toEqual(['format', 'id', 'blueprint', 'topic', 'domain', 'difficulty', 'rules', 'select', 'answer', 'scenario', 'lang', 'stem', 'options', 'picture']);
      for (const [i, option] of written.options.entries()) expect([Object.keys(option), option.explanation, option.picture], item.id).toEqual([['id', 'text', 'explanation', 'rules', 'picture'], question.options[i]?.explanation, question.options[i]?.picture]);
      expect(written.picture, item.id).toEqual(question.picture);
    }
    expect(thousand.filter((item) => item.word('en').picture.length > 0).length).toBeGreaterThan(300);
  });

  it('are the same again from the same seed, byte for byte', () => {
    const lines = (list: readonly Item[]) => list.map((item) => JSON.stringify(item.word('en')) + JSON.stringify(item.word('ko')));
    expect(lines(take(7, 60))).toEqual(lines(take(7, 60)));
    expect(lines(take(7, 5))).not.toEqual(lines(take(8, 5)));
  });

  it('turn on the rule that most other options break first, where that is one', () => {
    let told = 0;
    for (const item of thousand) {
      if (item.scenario.ask?.kind === 'statements' || item.scenario.ask?.kind === 'count') continue;
      const broken = item.word('en').options.filter((o) => !item.answer.includes(o.id)).map((o) => o.rules[0]);
      const [most] = broken.filter((rule) => broken.filter((r) => r === rule).length > broken.length / 2);
      if (most) {
        told++;
        expect(item.rules[0], item.id).toBe(most);
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  it('have twins in which a wrong option is right, which come back by their id', () => {
    let twins = 0;
    let wrong = 0;
    for (const item of thousand.slice(0, 80))
      for (const { id } of item.word('en').options) {
        if (item.answer.includes(id)) continue;
        wrong++;
        const twin = item.twin(id);
        if (!twin) continue;
        twins++;
        expect(twin.answer, twin.id).toContain(id);
        const parsed = parseScenario(JSON.parse(JSON.stringify(twin.scenario)), { services: catalog.services, rules });
        if (!parsed.ok) throw new Error(`${twin.id}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
        expect(solve(parsed.scenario, catalog).answer, twin.id).toEqual(twin.answer);
        expect(twin.word('en').stem, twin.id).not.toBe(item.word('en').stem);
        const again = itemById(twin.id);
        expect(typeof again === 'string' ? again : again.word('ko').stem, twin.id).toBe(twin.word('ko').stem);
      }
    expect(twins / wrong).toBeGreaterThan(0.3);
  });

  it('come from what was drawn at once as they do alone', () => {
    let found = 0;
    for (const blueprint of blueprints) {
      const drawing = new Drawing(blueprint, 77);
      for (const way of [3, 0, 2]) {
        const item = drawing.question(way);
        expect(JSON.stringify(item?.word('ko')), blueprint.id).toEqual(JSON.stringify(itemFrom(blueprint, ways * 77 + way)?.word('ko')));
        if (item) found++;
      }
    }
    expect(found).toBeGreaterThan(2 * blueprints.length);
  });

  it('come back by their id', () => {
    for (const [i, item] of thousand.slice(0, 600).entries()) {
      const again = itemById(item.id);
      if (typeof again === 'string') throw new Error(`${item.id}: ${again}`);
      expect(again.scenario, item.id).toEqual(item.scenario);
      if (i < 60) expect(JSON.stringify(again.word('ko'))).toBe(JSON.stringify(item.word('ko')));
    }
    expect(itemById('nothing.like.this')).toBe('unknown');
    expect(itemById(`${thousand[0]?.id.split('.').slice(0, 2).join('.')}.0000000`)).toBe('other-content');
  });
});

describe('difficulty', () => {
  it('selects, and ends where no question is that hard', () => {
    let n = 0;
    for (const item of items({ seed: 3, difficulty: [0.85, 1] })) {
      expect(item.difficulty).toBeGreaterThanOrEqual(0.85);
      if (++n >= 20) break;
    }
    expect(n).toBe(20);
    expect([...items({ seed: 3, topic: 'cross-region', difficulty: [0, 0.01] })]).toEqual([]);
    // Thousands are drawn before there are taken to be none.
  }, 90_000);
});
