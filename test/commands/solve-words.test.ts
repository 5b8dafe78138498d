import { describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../src/commands/command.ts';
import { proofsFor, proofsInWords } from '../../src/commands/proof-words.ts';
import { command } from '../../src/commands/solve.ts';
import { items } from '../../src/item/generate.ts';
import type { Lang } from '../../src/item/question.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { FullScenario, Scenario } from '../../src/network/schema.ts';

const read = (scenario: Scenario): FullScenario => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
};
const proved = (scenario: FullScenario, lang: Lang): string => proofsInWords(proofsFor(scenario), scenario, lang);

const base: Scenario = {
  format: 'study.scenario/1',
  world: {
    vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }],
    sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }],
    services: [{ id: 'queue', aws: 'sqs' }, { id: 'fleet', vpc: 'shared', appliance: true }],
    elements: [
      { type: 'interface-endpoint', id: 'door', vpc: 'shared', service: 'queue', policy: ['orders'] },
      { type: 'vpc-peering', id: 'link', vpcs: ['app', 'shared'] },
      { type: 'direct-connect', id: 'line', site: 'dc', to: 'shared' },
    ],
  },
};
/** The lines of a proof of one requirement, behind its heading. */
const lines = (requirement: NonNullable<Scenario['requirements']>[number], lang: Lang): string[] => proved(read({ ...base, requirements: [requirement] }), lang).trim().split('\n').slice(3).map((line) => line.trim());

describe('proofs in words', () => {
  it.each([
    [{ reach: { from: 'app', to: 'queue' } }, ['app VPC에서 queue (Amazon SQS)까지 경로가 있습니다:', 'shared VPC의 주소 10.1.0.0/16, link VPC 피어링 연결 경유  (peering-one-to-one)', 'shared VPC의 door 인터페이스 엔드포인트, door 인터페이스 엔드포인트 경유  (interface-endpoint-entry-point)', '대상  (interface-endpoint-targets)']],
    [{ isolate: { from: 'dc', to: 'app' } }, ['dc 사이트에서 app 10.0.0.0/16까지 경로가 없습니다. 도달할 수 있는 곳:', 'dc 사이트의 클라이언트', 'dc 사이트의 주소 192.168.0.0/16', 'shared VPC의 주소 10.1.0.0/16', 'dc 사이트에서 나간 인터넷']],
    [{ keepDnsName: { from: 'app', to: 'queue' } }, [expect.stringMatching(/^app VPC에서 queue \(Amazon SQS\)까지 기본 DNS 이름으로 사용하는 프라이빗 경로가 없습니다\./)]],
    [{ encrypt: { from: 'dc', to: 'shared' } }, [expect.stringMatching(/AWS 외부에 암호화되지 않은 구간이 있는 .*경로가 있습니다:$/)]],
    [{ inspect: { from: 'app', to: 'shared', by: 'fleet' } }, [expect.stringMatching(/까지 fleet 서비스를 거치지 않는 .*경로가 있습니다:$/)]],
    [{ bandwidth: { from: 'dc', to: 'shared', gbps: 10 } }, [expect.stringMatching(/대역폭이 10Gbps 이상인 .*경로가 있습니다:$/)]],
    [{ readyWithin: { days: 10 } }, ['구성 요소만으로 판정: 정책, 소요 기간, 또는 연결을 시작하지 않는 서비스']],
  ] as [NonNullable<Scenario['requirements']>[number], unknown[]][])('say in Korean how it stands with %j', (requirement, wanted) => {
    expect(lines(requirement, 'ko')).toEqual(expect.arrayContaining(wanted));
  });

  it('say every line of generated questions in the language that is asked for, with particles that fit', () => {
    let n = 0;
    for (const item of items({ seed: 31 })) {
      if (++n > 60) break;
      const scenario = read(item.scenario);
      const told = (lang: Lang): string[] => proved(scenario, lang).split('\n').filter(Boolean).map((line) => line.replace(/\{".*$/, '').replace(/\([a-z0-9-]+\)$/, ''));
      for (const line of told('en')) expect(line).not.toMatch(/[가-힣]/);
      for (const line of told('ko')) if (!/^ {2}[A-H]$/.test(line)) expect(line, item.id).toMatch(/[가-힣]/);
      expect(told('ko').join('\n')).not.toMatch(/undefined|\[object|[A-Za-z0-9가-힣] (?:을|를|은|는|의|에서|까지) /u);
      expect(told('ko')).toHaveLength(told('en').length);
    }
  });
});

describe('study solve', () => {
  async function solved(scenario: Scenario, lang: Lang): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'study-solve-'));
    try {
      const file = join(folder, 'scenario.json');
      writeFileSync(file, JSON.stringify(scenario));
      let text = '';
      const context: Context = { positionals: [file], values: {}, lang, env: {}, out: async (part) => void (text += String(part)), err: () => {} };
      await command.run(context);
      return text;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const asked: Scenario = { ...base, requirements: [{ private: { from: 'app', to: 'queue' } }] };
  const options: NonNullable<Scenario['options']> = [{ id: 'A', elements: [] }, { id: 'B', removes: ['link'] }];

  it('answers in Korean: which is right, which breaks and where', async () => {
    const text = await solved({ ...asked, options }, 'ko');
    expect(text.split('\n').slice(0, 4)).toEqual(['정답: A', expect.stringMatching(/^A: 모든 요구 사항 충족; 월 \d+\.\d\d USD, 운영 /), expect.stringMatching(/^B: 미충족; 월 /), '   요구 사항 0: vpcs-are-isolated, 막힌 곳 shared']);
    expect(text).not.toMatch(/meets|requirement|USD a month/);
  });
  it('says of a path that must not be open that it is, not that it breaks', async () => {
    const isolated: Scenario = { ...base, requirements: [{ isolate: { from: 'app', to: 'shared' } }], options: [options[0] as never, options[1] as never] };
    expect((await solved(isolated, 'en')).split('\n').slice(0, 4)).toEqual(['Answer: B', expect.stringMatching(/^A: fails; /), '   requirement 0: a path is open that must not be, by peering-one-to-one at link', '     app - link - shared']);
    expect(await solved(isolated, 'ko')).toMatch(/\n {3}요구 사항 0: 없어야 할 경로가 열려 있음, peering-one-to-one, 열린 곳 link\n/);
  });
  it('says in Korean why there is no answer, and how the world stands', async () => {
    expect(await solved({ ...asked, options: [options[0] as never, { id: 'B', elements: [] }] }, 'ko')).toMatch(/^유일한 정답 없음: 모든 요구 사항을 충족하는 선택지가 골라야 하는 수보다 많습니다 \(A, B\)/);
    expect(await solved(asked, 'ko')).toBe('현재 네트워크가 모든 요구 사항을 충족합니다.\n');
    expect(await solved({ ...asked, requirements: [{ reach: { from: 'dc', to: 'app' } }] }, 'ko')).toMatch(/^현재 네트워크가 모든 요구 사항을 충족하지는 못합니다\.\n {2}요구 사항 0: /);
  });
  it('answers in English as before', async () => {
    expect(await solved({ ...asked, options }, 'en')).toMatch(/^Answer: A\nA: meets every requirement; .* USD a month, operations .*\nB: fails; /);
  });
});
