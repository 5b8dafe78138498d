import { describe, expect, it } from 'vitest';
import { blueprints } from '../../questions/index.ts';
import { itemFrom } from '../../src/item/drawing.ts';
import { items } from '../../src/item/generate.ts';
import { asQuestion, benchOf, type Bench } from '../../src/item/lab/bench.ts';
import { failureWords } from '../../src/item/lab/lab-words.ts';
import type { QuestionOption } from '../../src/item/question.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { Element, FullScenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';

const read = (scenario: unknown): FullScenario => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
};
const benchFor = (scenario: object): Bench => {
  const bench = benchOf(read({ format: 'study.scenario/1', ...scenario }));
  if (!bench) throw new Error('too large');
  return bench;
};
/** An option as a question tells it. */
const optionOf = (scenario: object, id: string): QuestionOption => asQuestion(benchFor(scenario))?.word('en').options.find((o) => o.id === id) as QuestionOption;
const vpc = (id: string, n: number, more: object = {}) => ({ id, cidrs: [`10.${n}.0.0/16`], ...more });

/** What rules are about, by how their ids begin. What an inspection, a name or encryption turns on need not be on the path that goes without it. */
const about: readonly (readonly [string, readonly Element['type'][]])[] = [
  ['nat-instance', ['nat-instance']], ['nat-gateway', ['nat-gateway']], ['transit-gateway', ['transit-gateway', 'transit-gateway-peering']], ['peering', ['vpc-peering']], ['interface-endpoint', ['interface-endpoint']], ['gateway-endpoint', ['gateway-endpoint']],
  ['direct-connect', ['direct-connect']], ['egress-only', ['egress-only-internet-gateway']], ['site-to-site', ['site-to-site-vpn']], ['vpn-', ['site-to-site-vpn', 'direct-connect']], ['software-vpn', ['software-vpn']], ['proxy', ['proxy']],
];

describe('the rule that a wrong option is explained by', () => {
  it('is about something on the path that fails, or about the NAT device of the network that lets nothing in', () => {
    const strange: string[] = [];
    let checked = 0;
    let n = 0;
    for (const item of items({ seed: 77 })) {
      if (++n > 200) break;
      const scenario = read(item.scenario);
      if (scenario.ask.kind !== 'alternatives') continue;
      const verdicts = solve(scenario, catalog).options;
      for (const option of item.word('en').options) {
        const [failure] = verdicts.find((o) => o.id === option.id)?.failures ?? [];
        const [rule = ''] = option.rules;
        const types = about.find(([start]) => rule.startsWith(start))?.[1];
        if (!failure || failure.requirement === null || 'encrypt' in (scenario.requirements[failure.requirement] ?? {}) || failure.path.length < 2 || !types || item.answer.includes(option.id)) continue;
        const own = scenario.options.find((o) => o.id === option.id);
        const elements = [...scenario.world.elements, ...(own && 'elements' in own ? own.elements : [])].filter((e) => types.includes(e.type));
        const onPath = failure.path.some((name) => elements.some((e) => (e.id ?? e.type) === name.replace(/#\d+$/, '') || e.id === name));
        const home = scenario.world.vpcs.find((v) => v.id === failure.blockedAt || v.subnets.some((s) => s.id === failure.blockedAt))?.id;
        checked++;
        if (!onPath && !(rule === 'nat-gateway-outbound-only' && elements.some((e) => 'vpc' in e && e.vpc === home))) strange.push(`${item.id} ${option.id}: ${rule} on ${failure.path.join(' > ')}`);
      }
    }
    expect(strange).toEqual([]);
    expect(checked).toBeGreaterThan(70);
  }, 60_000);

  it('is the one that its explanation states and its question lists for it', () => {
    let n = 0;
    for (const item of items({ seed: 78 })) {
      if (++n > 150) break;
      for (const option of item.word('en').options) {
        const [rule = ''] = option.rules;
        const first = rules.get(rule)?.statement.en.split(/(?<=\.)\s/)[0] ?? '';
        if (!item.answer.includes(option.id) && read(item.scenario).ask.kind === 'alternatives') expect(option.explanation, `${item.id} ${option.id}`).toContain(first);
      }
    }
  });

  it('is that of an egress-only internet gateway where it is the way out that an option gives', () => {
    const blueprint = blueprints.find((b) => b.id === 'nat-outbound');
    if (!blueprint) throw new Error('the blueprint is gone');
    const said: QuestionOption[] = [];
    for (let seed = 1; seed < 4000 && said.length < 12; seed++) {
      const item = itemFrom(blueprint, seed);
      if (item && JSON.stringify(item.scenario.options).includes('egress-only-internet-gateway')) said.push(...item.word('en').options.filter((o) => o.text.includes('egress-only') && /cannot reach/.test(o.explanation) && !o.explanation.startsWith('Hosts on the internet')));
    }
    expect(said.length).toBeGreaterThan(5);
    for (const option of said) {
      expect(option.rules[0]).toBe('egress-only-internet-gateway');
      expect(option.explanation).toMatch(/stops at the egress-only internet gateway, which is for IPv6 alone\. An egress-only internet gateway gives/);
    }
  });
});

describe('what a way out lacks', () => {
  const lacking = (elements: object[]): string | undefined => failureWords(benchFor({ world: { vpcs: [vpc('app', 0), vpc('edge', 1)], elements }, requirements: [{ reach: { from: 'app', to: 'internet' } }], options: [{ id: 'A', elements: [] }] }), 'A', 'en')[0];
  const hub = { type: 'transit-gateway', id: 'hub', attachments: ['app', 'edge'], egress: 'edge' };

  it('is named, of the VPC that it is missing in', () => {
    expect(lacking([])).toMatch(/the way out of the app VPC lacks an internet gateway and a NAT device\.$/);
    expect(lacking([{ type: 'internet-gateway', vpc: 'app' }])).toMatch(/the way out of the app VPC lacks a NAT device\.$/);
    expect(lacking([hub, { type: 'internet-gateway', vpc: 'edge' }])).toMatch(/the way out of the edge VPC lacks a NAT device\.$/);
  });

  it('is the internet gateway, where a NAT instance stands without one', () => {
    expect(lacking([{ type: 'nat-instance', vpc: 'app' }])).toMatch(/the way out of the app VPC lacks an internet gateway\.$/);
  });
});

describe('the rule of an option that only ranks behind', () => {
  const peering = { type: 'vpc-peering', vpcs: ['app', 'shared'] };

  it('is about what it has more of than the answer, over all VPCs of a group', () => {
    const world = { vpcs: [vpc('teams', 0, { cidrs: ['10.0.0.0/12'], count: 20 }), vpc('shared', 200, { cidrs: ['10.200.0.0/16'] })], elements: [{ type: 'internet-gateway', vpc: 'teams' }, { type: 'internet-gateway', vpc: 'shared' }] };
    const nat = (at: string) => ({ type: 'nat-gateway', vpc: at, azs: 2 });
    const hub = { type: 'transit-gateway', id: 'hub', attachments: ['teams', 'shared'], egress: 'shared' };
    const option = optionOf({ world, requirements: [{ reach: { from: 'teams', to: 'internet' } }, { reach: { from: 'teams', to: 'shared' } }], objective: 'cost', options: [{ id: 'A', elements: [hub, nat('shared')] }, { id: 'B', elements: [{ type: 'vpc-peering', vpcs: ['teams', 'shared'] }, nat('teams')] }] }, 'B');
    expect(option.rules).toEqual(['nat-gateway-billing']);
  });

  it('is about what it changes, where it adds nothing', () => {
    const world = { vpcs: [vpc('app', 0), vpc('shared', 1)], elements: [{ type: 'transit-gateway', id: 'hub', attachments: ['app'] }] };
    const attach = { id: 'A', changes: [{ id: 'hub', set: { attachments: ['app', 'shared'] } }] };
    expect(optionOf({ world, requirements: [{ reach: { from: 'app', to: 'shared' } }], objective: 'cost', usage: { gigabytes: 1000 }, options: [attach, { id: 'B', elements: [peering] }] }, 'A').rules).toEqual(['transit-gateway-billing']);
  });

  it('is about virtual interfaces, where one is ordered on a line that stands', () => {
    const world = { vpcs: [vpc('app', 0), vpc('shared', 1)], sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }], elements: [{ type: 'direct-connect', id: 'line', site: 'dc', to: 'app' }] };
    const more = { type: 'direct-connect', site: 'dc', to: 'shared', connection: 'line' };
    const option = optionOf({ world, requirements: [{ reach: { from: 'app', to: 'shared' } }], objective: 'operations', options: [{ id: 'A', elements: [peering] }, { id: 'B', elements: [peering, more] }] }, 'B');
    expect(option.rules).toEqual(['direct-connect-vif-types']);
  });
});
