import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { elementTypes, requirementKinds } from '../../src/network/schema.ts';
import { hold } from './random/hold.ts';
import { laws } from './random/laws.ts';
import { Chance, randomScenario } from './random-scenario.ts';

describe('of any scenario', () => {
  test.each(laws.map((law) => [law.name, law] as const))('%s', (_, law) => hold(law, 80, 1));
});

describe('the generator', () => {
  const many = Array.from({ length: 1500 }, (_, seed) => randomScenario(seed));
  test('draws every type of element and every requirement', () => {
    const types = new Set(many.flatMap((s) => [...(s.world.elements ?? []), ...(s.options ?? []).flatMap((o) => ('elements' in o ? o.elements ?? [] : []))]).map((e) => e.type));
    expect([...types].sort()).toEqual([...elementTypes].sort());
    expect([...new Set(many.flatMap((s) => (s.requirements ?? []).flatMap((r) => Object.keys(r))))].sort()).toEqual([...requirementKinds].sort());
  });
  test('draws the same from the same seed', () => {
    expect(randomScenario(7)).toEqual(randomScenario(7));
    expect(JSON.stringify(randomScenario(7))).not.toBe(JSON.stringify(randomScenario(8)));
  });
});

describe('a file that has been tampered with', () => {
  const odd = [null, true, -1, 1e308, 0.5, '', 'internet', 'constructor', '__proto__', '\u0000', 'a'.repeat(300), [], [[]], {}, { id: 'x' }, { __proto__: null }];
  /** The scenario with one value somewhere in it replaced, or one field added. */
  function tampered(seed: number): unknown {
    const chance = new Chance(seed);
    const copy = structuredClone(randomScenario(seed)) as unknown;
    let at = copy as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(at);
      const key = chance.maybe(keys);
      const child = key === undefined ? undefined : at[key];
      if (key !== undefined && typeof child === 'object' && child !== null && chance.percent(75)) {
        at = child as Record<string, unknown>;
        continue;
      }
      at[key === undefined || chance.percent(10) ? 'extra' : key] = chance.pick(odd);
      return copy;
    }
  }
  test('is read, or refused with a path and a reason, and never breaks the reader', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const parsed = parseScenario(tampered(seed), { services: catalog.services });
      if (parsed.ok) continue;
      expect(parsed.faults.length, `seed ${seed}`).toBeGreaterThan(0);
      for (const { path, message } of parsed.faults) {
        expect(path, `seed ${seed}`).not.toBe('');
        expect(message.length, `seed ${seed}: ${path}: ${message}`).toBeGreaterThan(5);
        expect(message, `seed ${seed}: ${path}`).not.toMatch(/undefined|\[object|Invalid|Expected/);
      }
    }
  });
});
