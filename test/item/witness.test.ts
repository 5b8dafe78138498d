import { expect, test } from 'vitest';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { trailOf } from '../../src/network/blocked.ts';
import { witness } from '../../src/network/requirements.ts';
import { Solver } from '../../src/network/solver.ts';

/** The path by which the only requirement holds in the world as it stands. */
function pathOf(requirement: object): readonly string[] {
  const world = {
    vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }],
    sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }],
    services: [{ id: 'keys', aws: 'kms', region: 'us-east-1' }],
    elements: [
      { type: 'site-to-site-vpn', id: 'line', site: 'dc', to: 'app', over: 'internet' },
      { type: 'interface-endpoint', id: 'door', vpc: 'app', service: 'keys', azs: 1 },
    ],
  };
  const parsed = parseScenario({ format: 'study.scenario/1', world, requirements: [requirement] }, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const judged = new Solver(parsed.scenario, catalog).judgeWorld();
  const [planned] = judged.plan.planned;
  const pair = planned?.pairs[0] ?? -1;
  const path = planned && witness(judged, planned.requirement, pair);
  const { client, goal } = judged.plan.pairs[pair] ?? {};
  return path && client && goal ? (trailOf(judged.design, client, goal, path)?.path ?? []) : [];
}

test('what outlives the loss of a zone is told by the path that does, not by the one that traffic takes', () => {
  expect(pathOf({ reach: { from: 'dc', to: 'keys' } })).toContain('door');
  expect(pathOf({ survivesAz: { from: 'dc', to: 'keys' } })).toEqual(['dc', 'internet', 'keys']);
});
