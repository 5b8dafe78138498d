import jsonpatch from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import { items } from '../../src/item/generate.ts';
import { plainVoice } from '../../src/item/plain-voice.ts';
import { repairSentence } from '../../src/item/words/repair.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { repairsOf } from '../../src/network/repairs.ts';
import type { FullScenario, Scenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';

const read = (scenario: unknown): FullScenario => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults.slice(0, 2)));
  return parsed.scenario;
};

describe('repairs', () => {
  it('each patch, applied by somebody else to the scenario as written, makes its option right', () => {
    let repaired = 0;
    let wrong = 0;
    let n = 0;
    for (const item of items({ seed: 99 })) {
      if (++n > 250) break;
      const scenario = JSON.parse(JSON.stringify(item.scenario)) as Scenario;
      const full = read(scenario);
      const verdict = solve(full, catalog);
      const repairs = repairsOf(full, verdict, catalog);
      wrong += full.options.length - verdict.answer.length;
      for (const [id, list] of repairs) {
        expect(verdict.answer).not.toContain(id);
        repaired++;
        for (const { patch } of list) {
          const changed = jsonpatch.applyPatch(JSON.parse(JSON.stringify(scenario)), JSON.parse(JSON.stringify(patch))).newDocument;
          const again = solve(read(changed), catalog);
          expect(again.unique, `${item.id} ${JSON.stringify(patch)}`).toBe(true);
          expect(again.answer, `${item.id} ${JSON.stringify(patch)}`).toContain(id);
        }
      }
    }
    expect(repaired / wrong).toBeGreaterThan(0.6);
  });

  it('come with a sentence in both languages', () => {
    let n = 0;
    for (const item of items({ seed: 5 })) {
      if (++n > 60) break;
      const full = read(item.scenario);
      for (const [id, list] of repairsOf(full, solve(full, catalog), catalog))
        for (const { changes } of list) {
          expect(repairSentence(id, changes, plainVoice('en', full))).toMatch(/^[A-H] would be right if [^가-힣]+\.$/);
          expect(repairSentence(id, changes, plainVoice('ko', full))).toMatch(/^.*[가-힣].*정답입니다\.$/);
        }
    }
  });

  it('the smallest change is found: on-premises servers that need not reach the bucket make the gateway endpoint right', () => {
    const full = read({
      format: 'study.scenario/1',
      world: {
        vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }],
        services: [{ id: 'objects', aws: 's3' }],
        elements: [{ type: 'site-to-site-vpn', id: 'vpn', site: 'dc', to: 'app' }],
      },
      requirements: [{ private: { from: 'app', to: 'objects' } }, { reach: { from: 'dc', to: 'objects' } }],
      objective: 'cost',
      options: [{ id: 'A', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 'objects' }] }, { id: 'B', elements: [{ type: 'interface-endpoint', vpc: 'app', service: 'objects' }] }],
    });
    const verdict = solve(full, catalog);
    expect(verdict.answer).toEqual(['B']);
    const patches = repairsOf(full, verdict, catalog).get('A')?.map((r) => r.patch);
    expect(patches).toContainEqual([{ op: 'remove', path: '/requirements/1' }]);
  });
});
