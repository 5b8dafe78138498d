import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules, rules, takeRules } from '../../src/knowledge/rules.ts';
import { catalog, services } from '../../src/knowledge/services.ts';
import files from '../../data/rules/*.yaml';
import note from '../../data/note.yaml';

const sources = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? sources(join(folder, e.name)) : e.name.endsWith('.ts') ? [readFileSync(join(folder, e.name), 'utf8')] : []));

describe('the ledger', () => {
  it('has at least 140 rules, each in both languages with its page and the day it was read', () => {
    expect(rules.size).toBeGreaterThanOrEqual(140);
    for (const rule of rules.values()) {
      expect(rule.statement.ko, rule.id).toMatch(/[가-힣]/);
      expect(rule.belief.ko, rule.id).toMatch(/[가-힣]/);
      expect(rule.statement.en, rule.id).not.toMatch(/[가-힣]/);
      expect(rule.read, rule.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('knows every rule that the reasoner and the questions cite', () => {
    const cited = new Set<string>();
    for (const text of [...sources('src/network'), ...sources('src/item')]) {
      for (const [, id] of text.matchAll(/(?:rule: |rule = |\? |: |return |found\.push\(|=> )'([a-z0-9]+(?:-[a-z0-9]+){2,})'/g)) cited.add(id as string);
    }
    const types = new Set(['draft-2020-12', 'direct-connect-days', 'anything-else-days', 'vpn-tunnel-gbps', 'too-few-meet', 'too-many-meet', 'no-set-meets', 'egress-only-internet-gateway', 'transit-gateway-peering', 'site-to-site-vpn', 'public-load-balancer', 'out-to-internet-or-vpn']);
    expect([...cited].filter((id) => !rules.has(id) && !types.has(id) && !/^[a-z]{2}-[a-z]+-\d$/.test(id))).toEqual([]);
    expect(cited.size).toBeGreaterThan(50);
  });

  it('names only rules that exist as the ones it is confused with', () => {
    expect([...rules.values()].flatMap((r) => r.confusedWith.filter((id) => !rules.has(id)).map((id) => `${r.id}: ${id}`))).toEqual([]);
  });

  it('covers every statement of the source note', () => {
    const lines = new Set((note as { line: number }[]).map((s) => s.line));
    const without = new Set([3, 13, 19, 27, 28, 33, 34, 41]);
    expect(Array.from({ length: 51 }, (_, i) => i + 2).filter((line) => !without.has(line) && !lines.has(line))).toEqual([]);
    const cited = new Set([...rules.values()].flatMap((r) => r.source ?? []));
    expect([...lines].filter((line) => !cited.has(line))).toEqual([]);
  });

  it('says what is true of services that the exam likes to ask about', () => {
    const gateway = [...services.values()].filter((s) => s.gateway).map((s) => s.code).sort();
    expect(gateway).toEqual(['dynamodb', 's3']);
    expect(catalog.services.get('dynamodb')).toMatchObject({ interface: true, interfaceThen: false, privateDns: false });
    expect([...services.values()].filter((s) => s.crossRegion).map((s) => s.code).sort()).toEqual(['ecr', 'ecs', 'firehose', 'iam', 'kinesisanalytics', 'kms', 'lambda', 'route53', 's3']);
  });
});

it('what a start takes without checking is what the check makes of the files', () => {
  expect([...takeRules(files as never)]).toEqual([...readRules(files as never)]);
});
