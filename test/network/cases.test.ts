import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { catalog } from '../../src/knowledge/services.ts';
import type { Failure } from '../../src/network/failures.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { Scenario } from '../../src/network/schema.ts';
import { solve, type Verdict } from '../../src/network/verdict.ts';
import { alternatives, counts, statements, steps } from './cases/asks.ts';
import { endpointServiceCases } from './cases/endpoint-service.ts';
import { gatewayEndpointCases } from './cases/gateway-endpoint.ts';
import { gwlbEndpointCases } from './cases/gwlb-endpoint.ts';
import { hybridCases } from './cases/hybrid.ts';
import { interfaceEndpointCases } from './cases/interface-endpoint.ts';
import { inside, internet } from './cases/internet.ts';
import { overlapCases } from './cases/overlap.ts';
import { pages } from './cases/pages.ts';
import { peeringCases, softwareVpnCases } from './cases/peering.ts';
import { costContests, operationsContests, tieContests } from './cases/ranking.ts';
import { eraCases, refusalCases } from './cases/refusals-and-eras.ts';
import { bucketPolicyCases, dnsCases, limitCases, onlyViaCases, readyCases, survivesCases } from './cases/requirements-designs.ts';
import { bandwidthCases, encryptCases, exposeOnlyCases, isolateCases, privateCases, reachCases } from './cases/requirements-paths.ts';
import { contestOf, scenarioOf, type Case, type Contest, type Expected } from './cases/shorthand.ts';
import { transitGatewayCases } from './cases/transit-gateway.ts';

const tables: Readonly<Record<string, readonly Case[]>> = {
  '1 inside a VPC': inside,
  '2 the internet': internet,
  '3 a gateway endpoint': gatewayEndpointCases,
  '4 an interface endpoint': interfaceEndpointCases,
  '5 an endpoint service': endpointServiceCases,
  '6 a GWLB endpoint': gwlbEndpointCases,
  '7 peering': peeringCases,
  'a software VPN': softwareVpnCases,
  '8 a transit gateway': transitGatewayCases,
  '9 VPN and Direct Connect': hybridCases,
  '10 overlap': overlapCases,
  reach: reachCases,
  private: privateCases,
  'isolate and inspect': isolateCases,
  exposeOnly: exposeOnlyCases,
  encrypt: encryptCases,
  bandwidth: bandwidthCases,
  readyWithin: readyCases,
  survivesAz: survivesCases,
  keepDnsName: dnsCases,
  onlyVia: onlyViaCases,
  limitTo: limitCases,
  'a bucket policy': bucketPolicyCases,
  'what AWS refuses': refusalCases,
  'the two eras': eraCases,
};
const contests: Readonly<Record<string, readonly Contest[]>> = { cost: costContests, operations: operationsContests, ties: tieContests, alternatives, steps, statements, count: counts };

const ruleIds: ReadonlySet<string> = new Set(readdirSync('data/rules').filter((f) => f.endsWith('.yaml')).flatMap((f) => (parse(readFileSync(`data/rules/${f}`, 'utf8')) as { id: string }[]).map((r) => r.id)));

function verdictOf(scenario: Scenario): Verdict {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(parsed.faults.map((f) => `${f.path}: ${f.message}`).join('\n'));
  const verdict = solve(parsed.scenario, catalog);
  // Asked for less, it says the same of what it says.
  const brief = solve(parsed.scenario, catalog, 'answer');
  expect({ answer: brief.answer, unique: brief.unique, why: brief.why, meets: brief.options.map((o) => o.meets) }).toEqual({ answer: verdict.answer, unique: verdict.unique, why: verdict.why, meets: verdict.options.map((o) => o.meets) });
  return verdict;
}

function check(expected: Expected, failures: readonly Failure[]): void {
  const short = failures.map(({ requirement, rule, path, blockedAt }) => ({ requirement, rule, blockedAt, path: path.join(' > ') }));
  if (expected.meets) return expect(short).toEqual([]);
  expect(short, 'it should fail').not.toEqual([]);
  for (const failure of failures) {
    expect(ruleIds, 'a rule of data/rules').toContain(failure.rule);
    expect(failure.path, 'the path names where it is blocked').toContain(failure.blockedAt);
  }
  if (expected.refused) expect(short.map((f) => f.requirement), 'AWS would not create it').toContain(null);
  const wanted = { ...(expected.rule === undefined ? {} : { rule: expect.toBeOneOf([expected.rule].flat()) as unknown }), ...(expected.at === undefined ? {} : { blockedAt: expected.at }), ...(expected.path === undefined ? {} : { path: expected.path.join(' > ') }), ...(expected.refused ? { requirement: null } : {}) };
  expect(short).toContainEqual(expect.objectContaining(wanted));
}

for (const [table, cases] of Object.entries(tables))
  describe(table, () => {
    test.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
      const verdict = verdictOf(scenarioOf(c));
      const failures = c.add ? verdict.options[0]?.failures : verdict.world?.failures;
      check(c.expect, failures ?? []);
      for (const f of failures ?? []) expect(f.unwanted === true, 'a path is open that must not be').toBe(f.requirement !== null && 'isolate' in c.needs);
      // The same design standing already comes to the same, but for what AWS would not have created and what is ready when.
      if (c.add && !('refused' in c.expect) && !('readyWithin' in c.needs)) {
        const standing = verdictOf(scenarioOf({ ...c, world: [...c.world, ...c.add], add: [] }));
        expect(standing.options[0]?.meets, 'standing already').toBe(c.expect.meets);
      }
    });
  });

for (const [table, list] of Object.entries(contests))
  describe(table, () => {
    test.each(list.map((c) => [c.name, c] as const))('%s', (_, c) => {
      const verdict = verdictOf(contestOf(c));
      c.figures?.forEach(([usd, operations], i) => {
        expect(verdict.options[i]?.monthlyUsd, `USD a month of ${'ABCDEFGH'[i]}`).toBeCloseTo(usd, 2);
        expect(verdict.options[i]?.operations, `operations of ${'ABCDEFGH'[i]}`).toBeCloseTo(operations, 6);
      });
      if (c.meeting !== undefined) expect(verdict.options.filter((o) => o.meets).map((o) => o.id).join(''), 'meet everything').toBe(c.meeting);
      expect({ unique: verdict.unique, why: verdict.why?.reason }).toEqual({ unique: c.why === undefined, why: c.why });
      if (c.why === undefined) expect(verdict.answer.join('')).toBe(c.answer);
    });
  });

describe('the tables', () => {
  const all = [...Object.values(tables).flat(), ...Object.values(contests).flat()];
  test('hold enough cases, each with a page of AWS, none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(170);
    for (const c of all) expect(Object.values(pages), c.name).toContain(c.page);
    for (const list of [...Object.values(tables), ...Object.values(contests)]) expect(new Set(list.map((c) => c.name)).size).toBe(list.length);
  });
  test('show each rule, each era and each kind of refusal both ways', () => {
    for (const [name, cases] of Object.entries(tables)) expect([...new Set(cases.map((c) => c.expect.meets))].sort(), name).toEqual([false, true]);
  });
  test('show each requirement holding and failing', () => {
    const shown = new Map<string, Set<boolean>>();
    for (const c of Object.values(tables).flat()) {
      const kind = Object.keys(c.needs)[0] ?? '';
      shown.set(kind, (shown.get(kind) ?? new Set()).add(c.expect.meets));
    }
    expect([...shown].filter(([, ways]) => ways.size === 2).map(([kind]) => kind).sort()).toEqual(['bandwidth', 'encrypt', 'exposeOnly', 'inspect', 'isolate', 'keepDnsName', 'limitTo', 'onlyVia', 'private', 'reach', 'readyWithin', 'survivesAz']);
  });
});
