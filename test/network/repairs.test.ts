import jsonpatch from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import { items } from '../../src/item/generate.ts';
import { plainVoice } from '../../src/item/plain-voice.ts';
import { repairSentence } from '../../src/item/words/repair.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { changed, worldChanges } from '../../src/network/repair-changes.ts';
import { repairsOf, type Change } from '../../src/network/repairs.ts';
import type { FullScenario, Scenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';

const read = (scenario: unknown): FullScenario => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults.slice(0, 2)));
  return parsed.scenario;
};

/** For words alone. */
const standing = read({ format: 'study.scenario/1', world: { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }], services: [{ id: 'queue', aws: 'sqs' }], elements: [{ type: 'interface-endpoint', id: 'door', vpc: 'app', service: 'queue' }, { type: 'transit-gateway', id: 'hub', attachments: ['app', 'shared'] }] } });

describe('repairs', () => {
  const wrongOf = (scenario: unknown) => {
    const full = read(scenario);
    return repairsOf(full, solve(full, catalog), catalog);
  };

  it('each patch, applied by somebody else to the scenario as written, makes its option right', () => {
    let repaired = 0;
    let wrong = 0;
    let n = 0;
    for (const item of items({ seed: 99 })) {
      if (++n > 100) break;
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
    expect(repaired / wrong).toBeGreaterThan(0.65);
  }, 120_000);

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

  it('say once what takes the place of something', () => {
    const ends = { from: 'app', to: 'internet' };
    const changes: Change[] = [{ kind: 'drop', index: 0, requirement: { isolate: ends } }, { kind: 'add', requirement: { reach: ends } }];
    expect(repairSentence('B', changes, plainVoice('en', standing))).toBe('B would be right if app VPC had to reach the internet.');
    expect(repairSentence('B', changes, plainVoice('ko', standing))).toBe('app VPC에서 인터넷에 연결할 수 있어야 한다면 B가 정답입니다.');
    const apart: Change[] = [{ kind: 'drop', index: 0, requirement: { isolate: ends } }, { kind: 'add', requirement: { reach: { from: 'shared', to: 'internet' } } }];
    expect(repairSentence('B', apart, plainVoice('en', standing))).toBe('B would be right if app VPC were allowed to reach the internet and shared VPC also had to reach the internet.');
  });

  it('leave a public subnet public that no requirement and no option speaks of', () => {
    let n = 0;
    for (const item of items({ seed: 12, topic: 'nat' })) {
      if (++n > 40) break;
      const full = read(item.scenario);
      const spoken = JSON.stringify([full.requirements, full.options, full.world.elements]);
      for (const list of repairsOf(full, solve(full, catalog), catalog).values())
        for (const { changes } of list) for (const c of changes) if (c.kind === 'subnet' && c.value === false) expect(spoken).toContain(JSON.stringify(c.id));
    }
  });

  it('say the value that a setting would have', () => {
    const voices = { en: plainVoice('en', standing), ko: plainVoice('ko', standing) };
    const of = (field: string, value: unknown, id = 'door') => ({ kind: 'element', path: `/world/elements/0/${field}`, id, field, value }) as const;
    const said = (change: Change) => [repairSentence('B', [change], voices.en), repairSentence('B', [change], voices.ko)];
    for (const [change, en, ko] of [
      [of('acceptance', 'pending'), 'B would be right if the connection request still waited for acceptance.', '연결 요청이 아직 수락 대기 중이었다면 B가 정답입니다.'],
      [of('securityGroup', ['app']), 'B would be right if the security group of the door interface endpoint let the app VPC in.', 'door 인터페이스 엔드포인트의 보안 그룹이 app VPC를 허용한다면 B가 정답입니다.'],
      [of('vpc', 'shared'), 'B would be right if the door interface endpoint were in the shared VPC instead.', 'door 인터페이스 엔드포인트가 shared VPC에 있다면 B가 정답입니다.'],
      [of('egress', 'shared', 'hub'), 'B would be right if the hub transit gateway also routed traffic for the internet to the shared VPC.', 'hub Transit Gateway가 인터넷으로 향하는 트래픽도 shared VPC로 라우팅한다면 B가 정답입니다.'],
      [of('routes', [], 'hub'), 'B would be right if the route tables of the hub transit gateway had no routes.', 'hub Transit Gateway의 라우팅 테이블에 경로가 없다면 B가 정답입니다.'],
      [of('routes', [['app', 'shared'], ['app', 'dc']], 'hub'), 'B would be right if the hub transit gateway routed only between the app VPC and the shared VPC, or between the app VPC and the dc.', 'hub Transit Gateway가 app VPC와 shared VPC 사이나 app VPC와 dc 사이에서만 라우팅한다면 B가 정답입니다.'],
      [of('routes', 'full', 'hub'), 'B would be right if the hub transit gateway routed between all of its attachments.', 'hub Transit Gateway가 연결된 모든 네트워크 간에 라우팅한다면 B가 정답입니다.'],
    ] as const) expect(said(change)).toEqual([en, ko]);
  });

  it('a statement may be true where something that stands were otherwise: an egress, another VPC, a request that waits', () => {
    const world = {
      vpcs: [{ id: 'load', cidrs: ['10.0.0.0/16'] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }],
      services: [{ id: 'store', aws: 's3' }],
      elements: [{ type: 'internet-gateway', vpc: 'shared' }, { type: 'nat-gateway', vpc: 'shared' }, { type: 'gateway-endpoint', id: 'door', vpc: 'shared', service: 'store' }, { type: 'transit-gateway', id: 'hub', attachments: ['load', 'shared'] }],
    };
    const both = (a: string, b: string) => ({ claim: { holds: [{ [a]: { from: 'load', to: 'internet' } }, { [b]: { from: 'load', to: 'store' } }] } });
    const found = wrongOf({ format: 'study.scenario/1', world, ask: { kind: 'statements' }, options: [{ id: 'A', ...both('isolate', 'isolate') }, { id: 'B', ...both('isolate', 'reach') }, { id: 'C', ...both('reach', 'reach') }] });
    expect(found.get('B')?.[0]?.patch).toEqual([{ op: 'add', path: '/world/elements/2/vpc', value: 'load' }]);
    expect(found.get('C')?.[0]?.patch).toEqual([{ op: 'add', path: '/world/elements/3/egress', value: 'shared' }]);
  });

  it('a transit gateway that an option routes otherwise could as well route nothing, as a file would say it', () => {
    const vpcs = ['a', 'b', 'c'].map((id, i) => ({ id, cidrs: [`10.${i}.0.0/16`] }));
    const scenario = {
      format: 'study.scenario/1',
      world: { vpcs, elements: [{ type: 'transit-gateway', id: 'hub', attachments: ['a', 'b', 'c'] }] },
      requirements: [{ isolate: { from: 'a', to: 'b' } }],
      options: [{ id: 'A', changes: [{ id: 'hub', set: { routes: [['a', 'c']] } }] }, { id: 'B', elements: [{ type: 'vpc-peering', vpcs: ['a', 'c'] }] }],
    };
    const changes = worldChanges(read(scenario)).filter((c) => 'field' in c && c.field === 'routes');
    expect(changes.map((c) => 'value' in c && c.value)).toEqual([[['a', 'c']], []]);
    for (const change of changes) expect(parseScenario(changed(read(scenario), change), { services: catalog.services }).ok).toBe(true);
  });

  it('two facts at once, of which neither does it alone', () => {
    const world = {
      vpcs: [{ id: 'users', cidrs: ['10.0.0.0/16'] }, { id: 'home', cidrs: ['10.1.0.0/16'] }],
      sites: [{ id: 'office', cidrs: ['192.168.0.0/16'] }],
      services: [{ id: 'app', vpc: 'home' }],
      elements: [{ type: 'endpoint-service', id: 'offer', service: 'app', acceptance: 'pending' }, { type: 'interface-endpoint', id: 'door', vpc: 'users', service: 'app', securityGroup: ['users', 'office'] }, { type: 'site-to-site-vpn', site: 'office', to: 'users' }],
    };
    const both = (a: string, b: string) => ({ claim: { holds: [{ [a]: { from: 'users', to: 'app' } }, { [b]: { from: 'office', to: 'app' } }] } });
    const found = wrongOf({ format: 'study.scenario/1', world, ask: { kind: 'statements' }, options: [{ id: 'A', ...both('isolate', 'isolate') }, { id: 'B', ...both('isolate', 'reach') }] });
    const fields = found.get('B')?.map((r) => r.changes.map((c) => ('field' in c ? `${c.field} ${String(c.value)}` : c.kind)).join(' and '));
    expect(fields).toContain('acceptance accepted and securityGroup office');
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

  const spokes = { id: 'spokes', cidrs: ['172.16.0.0/12'], count: 10 };

  it('a number is right for a group of another size: 66 peerings are a mesh of 12', () => {
    const mesh = { format: 'study.scenario/1', world: { vpcs: [spokes] }, requirements: [{ reach: { from: 'spokes', to: 'spokes' } }], ask: { kind: 'count', type: 'vpc-peering' }, options: [{ id: 'A', value: 45 }, { id: 'B', value: 66 }, { id: 'C', value: 7 }] };
    const found = wrongOf(mesh);
    expect(found.get('B')?.map((r) => r.patch)).toEqual([[{ op: 'add', path: '/world/vpcs/0/count', value: 12 }]]);
    expect(found.has('C')).toBe(false);
  });

  it('one requirement in the place of another: a peering is right for whoever needs the whole network', () => {
    const world = { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }], services: [{ id: 'billing', vpc: 'shared' }] };
    const link = [{ type: 'endpoint-service', service: 'billing' }, { type: 'interface-endpoint', vpc: 'app', service: 'billing' }];
    const found = wrongOf({ format: 'study.scenario/1', world, requirements: [{ exposeOnly: { service: 'billing', to: ['app'] } }], options: [{ id: 'A', elements: link }, { id: 'B', elements: [{ type: 'vpc-peering', vpcs: ['app', 'shared'] }] }] });
    expect(found.get('B')?.[0]?.changes.map((c) => c.kind)).toEqual(['drop', 'add']);
  });

  it('a setting that is right now and wrong then: opening the security group helps where it is closed', () => {
    const world = { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }], services: [{ id: 'queue', aws: 'sqs' }], elements: [{ type: 'interface-endpoint', id: 'door', vpc: 'app', service: 'queue', policy: [] }] };
    const found = wrongOf({ format: 'study.scenario/1', world, requirements: [{ reach: { from: 'app', to: 'queue' } }], options: [{ id: 'A', changes: [{ id: 'door', set: { policy: ['orders'] } }] }, { id: 'B', changes: [{ id: 'door', set: { securityGroup: 'allow' } }] }] });
    const settings = found.get('B')?.[0]?.changes.map((c) => ('field' in c ? c.field : c.kind));
    expect(settings?.toSorted()).toEqual(['policy', 'securityGroup']);
  });

  it('says nothing of a claim about a rule: no scenario makes it true', () => {
    const found = wrongOf({ format: 'study.scenario/1', world: { vpcs: [spokes] }, ask: { kind: 'statements' }, options: [{ id: 'A', claim: { fails: { reach: { from: 'spokes', to: 'internet' } } } }, { id: 'B', claim: { rule: 'vpc-local', truth: false } }] });
    expect(found.has('B')).toBe(false);
  });
});
