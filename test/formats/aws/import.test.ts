import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { importAws } from '../../../src/formats/aws/world.ts';
import { catalog } from '../../../src/knowledge/services.ts';
import { parseScenario } from '../../../src/network/parse.ts';
import { broken } from '../../../src/network/requirements.ts';
import type { Requirement, Scenario } from '../../../src/network/schema.ts';
import { Solver } from '../../../src/network/solver.ts';
import { someWorld, type World } from './account.ts';
import { describe as described } from './describe.ts';

const documentsOf = (world: World) => Object.entries(described(world)).map(([name, value]) => ({ name: `${name}.json`, value, named: true }));

/** Which of some requirements hold in a world. */
function holding(world: Scenario['world'], requirements: readonly Requirement[]): boolean[] {
  const parsed = parseScenario({ format: 'study.scenario/1', world, requirements }, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  const judged = new Solver(parsed.scenario, catalog).judgeWorld();
  return judged.plan.planned.map((p) => broken(judged, p) === null);
}

function everything(world: World, present: ReadonlySet<string>): Requirement[] {
  const places = [...world.vpcs.flatMap((v) => [v.id, ...(v.subnets ?? []).map((s) => s.id)]), ...world.sites.map((s) => s.id)].filter((id) => present.has(id));
  const goals = [...places, ...world.services.map((s) => s.id).filter((id) => present.has(id)), 'internet'];
  return places.flatMap((from) => goals.flatMap((to): Requirement[] => (from === to ? [] : [{ reach: { from, to } }, { private: { from, to } }, { survivesAz: { from, to } }, ...(world.services.some((s) => s.id === to && 'aws' in s) ? [{ keepDnsName: { from, to } }] : [])])));
}
const idsOf = ({ vpcs = [], sites = [], services = [] }: Scenario['world']): Set<string> => new Set([...vpcs.flatMap((v) => [v.id, ...(v.subnets ?? []).map((s) => s.id)]), ...sites.map((s) => s.id), ...services.map((s) => s.id)]);

test('an account that was printed and imported again is decided like itself', () => {
  assert(
    property(integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const world = someWorld(seed);
      const { scenario } = importAws(documentsOf(world), { region: null, keepNames: true });
      const back = scenario.world;
      // A site is named after its customer gateway, which has no Name tag here.
      const renamed = JSON.parse(JSON.stringify(back).replaceAll('cgw-plant', 'plant')) as Scenario['world'];
      const asked = everything(world, idsOf(renamed));
      const [own, read] = [holding(world, asked), holding(renamed, asked)];
      asked.forEach((requirement, i) => expect({ requirement, holds: read[i] }).toEqual({ requirement, holds: own[i] }));
      for (const vpc of world.vpcs) expect(renamed.vpcs?.map((v) => v.id)).toContain(vpc.id);
    }),
    { numRuns: 60 },
  );
});

test('without --keep-names no name, id or account number is left, and everything is decided the same', () => {
  assert(
    property(integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const world = someWorld(seed);
      const { scenario } = importAws(documentsOf(world), { region: null, keepNames: false });
      expect(JSON.stringify(scenario)).not.toMatch(/\bnet-\d|plant|billing"|hub|\d{12}|vpce-|reports/);
      expect(scenario.world.vpcs).toHaveLength(world.vpcs.length);
      const number = new Map(world.vpcs.map((v, i) => [v.id, scenario.world.vpcs?.[i]?.id ?? '']));
      const pairs = world.vpcs.flatMap((a) => world.vpcs.flatMap((b) => (a === b ? [] : [[a.id, b.id] as const])));
      const before = holding(world, pairs.map(([from, to]) => ({ reach: { from, to } })));
      expect(holding(scenario.world, pairs.map(([from, to]) => ({ reach: { from: number.get(from) ?? '', to: number.get(to) ?? '' } })))).toEqual(before);
    }),
    { numRuns: 50 },
  );
});
