import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { elementTypes, requirementKinds, type ElementInput, type Requirement, type Scenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';
import { counts } from '../network/cases/asks.ts';
import { app, contestOf, queue, vpc, type Contest } from '../network/cases/shorthand.ts';
import { randomScenario } from '../network/random-scenario.ts';
import { differences } from './compare.ts';
import { drawCount, drawScenario } from './draw-scenario.ts';
import { disagreements, drawMany } from './same.ts';
import { secondWay, type SecondResult } from './second-way.ts';

/** Ample for a machine that is busy with other tests. */
const patience = 180_000;

describe('the rules as logic and the reasoner say the same', () => {
  const generators = [['of own make', drawScenario], ['that count', drawCount], ['of the network tests', randomScenario]] as const;
  const parts = generators.flatMap(([name, draw]) => [0, 1, 2].map((part) => [name, part * 250, draw] as const));
  test.each(parts)('of 120 random scenarios %s from seed %i', async (_, from, draw) => {
    expect(await disagreements(drawMany(draw, from, 120))).toEqual([]);
  }, patience);
});

const home = { id: 'app', cidrs: ['10.0.0.0/16'] };
const shared = { id: 'shared', cidrs: ['10.1.0.0/16'] };
const world = {
  vpcs: [home, shared],
  sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: false }],
  services: [{ id: 'objects', aws: 's3' }, { id: 'billing', vpc: 'shared' }],
  elements: [],
};
const gatewayEndpoint: ElementInput = { type: 'gateway-endpoint', vpc: 'app', service: 'objects' };
const interfaceEndpoint: ElementInput = { type: 'interface-endpoint', vpc: 'app', service: 'objects' };
const line: ElementInput = { type: 'direct-connect', site: 'dc', to: 'app' };

async function second(requirements: Requirement[], designs: ElementInput[][], more: Partial<Scenario> = {}): Promise<SecondResult> {
  const options = designs.map((elements, i) => ({ id: 'ABCD'.charAt(i), elements }));
  const parsed = parseScenario({ format: 'study.scenario/1', world, requirements, options, ...more }, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const [result] = await secondWay([parsed.scenario], catalog);
  if (!result) throw new Error('not covered');
  return result;
}

describe('the second way by itself', () => {
  test('lets on-premises hosts use an interface endpoint but no gateway endpoint', async () => {
    const result = await second([{ private: { from: 'dc', to: 'objects' } }, { private: { from: 'app', to: 'objects' } }], [[line, gatewayEndpoint], [line, interfaceEndpoint]]);
    expect(result.options.map((o) => o.failing)).toEqual([[0], []]);
    expect([result.answer, result.unique]).toEqual([['B'], true]);
  });
  test('adds up hours and gigabytes: a NAT gateway costs 482.85 for 10,000 GB, an interface endpoint in one zone 107.30, a gateway endpoint nothing', async () => {
    const nat: ElementInput[] = [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app' }];
    const result = await second([{ reach: { from: 'app', to: 'objects' } }], [nat, [{ ...interfaceEndpoint, azs: 1 }], [gatewayEndpoint]], { objective: 'cost', usage: { gigabytes: 10_000 } });
    expect(result.options.map((o) => o.monthlyUsd)).toEqual([482.85, 107.3, 0]);
    expect(result.answer).toEqual(['C']);
  });
  test('weighs what has to be run: a transit gateway of two VPCs 3, peering 2, a proxy of its own 8', async () => {
    const result = await second(
      [{ reach: { from: 'app', to: 'billing' } }],
      [[{ type: 'transit-gateway', id: 'hub', attachments: ['app', 'shared'] }], [{ type: 'vpc-peering', vpcs: ['app', 'shared'] }], [{ type: 'proxy', vpc: 'shared', service: 'billing' }]],
      { objective: 'operations' },
    );
    expect(result.options.map((o) => [o.meets, o.operations])).toEqual([[true, 3], [true, 2], [false, 8]]);
    expect(result.answer).toEqual(['B']);
  });
  test('does not let overlapping consumers share a provider by peering, but by PrivateLink', async () => {
    const many = { ...world, vpcs: [{ ...home, count: 100, overlap: true }, shared] };
    const offered: ElementInput[] = [{ type: 'endpoint-service', service: 'billing' }, { type: 'interface-endpoint', vpc: 'app', service: 'billing' }];
    const result = await second([{ private: { from: 'app', to: 'billing' } }], [[{ type: 'vpc-peering', vpcs: ['app', 'shared'] }], offered], { world: many });
    expect(result.answer).toEqual(['B']);
  });
  test('refuses what AWS would not create', async () => {
    const overlapping = { ...world, vpcs: [home, { ...shared, cidrs: ['10.0.128.0/17'] }] };
    const result = await second([{ reach: { from: 'app', to: 'app' } }], [[{ type: 'vpc-peering', vpcs: ['app', 'shared'] }], []], { world: overlapping });
    expect(result.options.map((o) => o.refused)).toEqual([[['peering-overlapping-cidr']], []]);
    expect(result.answer).toEqual(['B']);
  });
  test('finds the one set of steps that does it', async () => {
    const result = await second(
      [{ private: { from: 'app', to: 'billing' } }],
      [[{ type: 'endpoint-service', service: 'billing' }], [{ type: 'vpc-peering', vpcs: ['app', 'shared'], routes: 'none' }], [{ type: 'interface-endpoint', vpc: 'app', service: 'billing' }], [line]],
      { ask: { kind: 'steps', select: 2 } },
    );
    expect([result.answer, result.unique]).toEqual([['A', 'C'], true]);
    expect(result.options.every((o) => !o.meets)).toBe(true);
  });
  test('leaves ties open, but for a needless part', async () => {
    const peering: ElementInput = { type: 'vpc-peering', vpcs: ['app', 'shared'] };
    const asked: Requirement[] = [{ reach: { from: 'app', to: 'billing' } }];
    const needless = await second(asked, [[peering], [peering, { type: 'internet-gateway', vpc: 'app' }]], { objective: 'cost' });
    expect([needless.answer, needless.unique]).toEqual([['A'], true]);
    const tied = await second(asked, [[peering, gatewayEndpoint], [peering, { type: 'internet-gateway', vpc: 'app' }]], { objective: 'cost' });
    expect(tied.unique).toBe(false);
  });
});

describe('the second way counts', () => {
  const counted = async (contest: Contest) => {
    const parsed = parseScenario(contestOf(contest), { services: catalog.services });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return { scenario: parsed.scenario, result: (await secondWay([parsed.scenario], catalog))[0] };
  };
  test.each(counts.map((c) => [c.name, c] as const))('%s', async (_, contest) => {
    const { scenario, result } = await counted(contest);
    if (!result) throw new Error('not covered');
    expect(result.unique ? result.answer.join('') : '').toBe(contest.answer);
    expect(differences(scenario, solve(scenario, catalog), result)).toEqual([]);
  });
  test('one member of a group where one is enough', async () => {
    const peerings = { name: '', page: '', needs: [{ private: { from: 'app', to: 'queue' } }], ask: { kind: 'count', type: 'vpc-peering' }, options: [{ value: 1 }, { value: 3 }], answer: 'A' } satisfies Omit<Contest, 'world'>;
    const { result } = await counted({ ...peerings, world: [app, vpc('teams', '172.16.0.0/12', { count: 3 }), queue, { type: 'interface-endpoint', vpc: 'teams', service: 'queue' }] });
    expect(result?.count).toBe(1);
  });
  test('the pairs of a group, but of one that is larger than it can hold none', async () => {
    const many = (count: number): Contest => ({ name: '', page: '', world: [vpc('teams', '172.16.0.0/12', { count })], needs: [{ reach: { from: 'teams', to: 'teams' } }], ask: { kind: 'count', type: 'vpc-peering' }, options: [{ value: 1 }], answer: '' });
    expect((await counted(many(12))).result?.count).toBe(66);
    expect((await counted(many(41))).result).toBeNull();
  });
});

describe('the comparer', () => {
  test('sees another number', async () => {
    const [drawn] = drawMany((seed) => randomScenario(seed, { ask: 'count' }), 0, 1);
    if (!drawn) throw new Error('none drawn');
    const [result] = await secondWay([drawn.scenario], catalog);
    const verdict = solve(drawn.scenario, catalog);
    expect(differences(drawn.scenario, verdict, result as SecondResult)).toEqual([]);
    expect(differences(drawn.scenario, verdict, { ...(result as SecondResult), count: 77 })).toHaveLength(1);
  });

  test('sees every kind of difference', async () => {
    const scenario = drawMany(drawScenario, 0, 60).map((d) => d.scenario).find((s) => s.ask.kind === 'alternatives' && s.options.length > 2 && s.requirements.length > 0);
    if (!scenario) throw new Error('none drawn');
    const [result] = await secondWay([scenario], catalog);
    const verdict = solve(scenario, catalog, 'failures');
    const [first] = result?.options ?? [];
    if (!result || !first) throw new Error('not covered');
    const changed = (change: Partial<typeof first>): SecondResult => ({ ...result, options: [{ ...first, ...change }, ...result.options.slice(1)] });
    expect(differences(scenario, verdict, result)).toEqual([]);
    expect(differences(scenario, verdict, { ...result, unique: !result.unique })).toHaveLength(1);
    expect(differences(scenario, verdict, changed({ meets: !first.meets }))).toHaveLength(1);
    expect(differences(scenario, verdict, changed({ failing: [...first.failing, 99] }))).toHaveLength(1);
    expect(differences(scenario, verdict, changed({ refused: [...first.refused, ['peering-quota']] }))).toHaveLength(1);
    expect(differences(scenario, verdict, changed({ monthlyUsd: first.monthlyUsd + 0.02 }))).toHaveLength(1);
    expect(differences(scenario, verdict, changed({ operations: first.operations + 0.5 }))).toHaveLength(1);
  });
});

describe('the generator', () => {
  const many = drawMany(drawScenario, 0, 1000);
  test('draws hardly anything that the reader refuses', () => {
    expect(many.at(-1)?.seed).toBeLessThan(1010);
  });
  test('draws every type of element, every requirement, both eras and every kind of question', () => {
    const types = new Set(many.flatMap(({ scenario: s }) => [...s.world.elements, ...s.options.flatMap((o) => ('elements' in o ? o.elements : []))].map((e) => e.type)));
    expect([...types].sort()).toEqual([...elementTypes].sort());
    expect([...new Set(many.flatMap(({ scenario: s }) => s.requirements.flatMap((r) => Object.keys(r))))].sort()).toEqual([...requirementKinds].sort());
    expect([...new Set(many.map(({ scenario: s }) => `${s.era} ${s.options.length > 0 ? s.ask.kind : 'world'}`))]).toHaveLength(8);
  });
  test('draws requirements of every kind that some design meets and another does not', () => {
    const met = new Set<string>();
    const failed = new Set<string>();
    for (const { scenario } of many.filter(({ scenario: { ask } }) => ask.kind === 'alternatives'))
      for (const { failures } of solve(scenario, catalog, 'failures').options) {
        const failing = new Set(failures.map((f) => f.requirement));
        scenario.requirements.forEach((r, q) => (failing.has(q) ? failed : met).add(Object.keys(r).join()));
      }
    expect([...met].sort()).toEqual([...requirementKinds].sort());
    expect([...failed].sort()).toEqual([...requirementKinds].sort());
  });
});
