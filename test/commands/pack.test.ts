import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { command } from '../../src/commands/pack.ts';
import { packFile } from '../../src/commands/pack-file.ts';
import { packOf } from '../../src/commands/pack-option.ts';
import { questionSource } from '../../src/commands/question-source.ts';
import { packExam, packSource } from '../../src/commands/pack-source.ts';
import type { Context } from '../../src/commands/command.ts';
import { readPack } from '../../src/item/pack.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { solve } from '../../src/network/verdict.ts';
import { parse } from 'yaml';

const example = 'docs/example-pack.yaml';
const room = mkdtempSync(join(tmpdir(), 'study-pack-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
let files = 0;
function file(text: string | Buffer, name = `${files++}.yaml`): string {
  const path = join(room, name);
  writeFileSync(path, text);
  return path;
}
type Loose = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- a file that is being broken has no type
const whole = (): Loose => parse(readFileSync(example, 'utf8')) as Loose;
/** The faults of the example after something was done to it. */
const after = (change: (pack: Loose) => void): string[] => {
  const pack = whole();
  change(pack);
  return readPack(pack, catalog).faults.map(({ path, message }) => `${path}: ${message}`);
};
const context = (positionals: string[], values: Context['values'] = {}) => {
  const said = { out: '', err: [] as string[] };
  const made: Context = { positionals, values, lang: 'en', env: {}, out: async (text) => void (said.out += String(text)), err: (line) => said.err.push(line) };
  return { made, said };
};

describe('the example', () => {
  test('is proved whole, each key what the reasoner says of the scenario', async () => {
    const { items, faults, size, title } = await packFile(example);
    expect([faults, size, title?.ko]).toEqual([[], 3, '예제 팩']);
    for (const item of items) {
      const parsed = parseScenario(item.scenario, { services: catalog.services });
      expect(parsed.ok && solve(parsed.scenario, catalog).answer).toEqual(item.answer);
      for (const lang of ['en', 'ko'] as const) {
        const q = item.word(lang);
        expect(q.stem.length).toBeGreaterThan(40);
        for (const o of q.options) expect([o.text.length > 5, o.explanation.length > 20, o.rules.length > 0]).toEqual([true, true, true]);
        if (lang === 'ko') expect(q.stem).toMatch(/[가-힣]/);
      }
    }
  });

  test('the same as JSON is the same pack', async () => {
    const a = await packFile(example);
    const b = await packFile(file(JSON.stringify(whole()), 'same.json'));
    expect(b.items.map((i) => i.id)).toEqual(a.items.map((i) => i.id));
  });

  test("its author's words stand, and the other question is worded", async () => {
    const { items } = await packFile(example);
    const [photos, networks] = items;
    expect(photos?.word('en').stem).toMatch(/^A photo service/);
    expect(photos?.word('ko').stem).toMatch(/^한 사진 서비스/);
    expect(photos?.word('en').options[3]?.text).toBe('Create a gateway endpoint for Amazon S3 and associate it with no route table.');
    expect(networks?.word('en').stem).toMatch(/^A retailer runs .*reports VPC.*\?$/);
  });

  test('a session asks all of it, in an order that the seed gives; an exam takes as many as it wants', async () => {
    const { items } = await packFile(example);
    const source = packSource(items);
    const wanted = { seed: 5, topic: null };
    const asked = (n: number) => Array.from({ length: n }, (_, i) => source.next(Array.from({ length: i }, () => ({ question: 'x', blueprint: 'own', topic: 'own', rules: [], twinOf: null, correct: true, confidence: null })), wanted).id);
    expect(new Set(asked(3)).size).toBe(3);
    expect(asked(3)).toEqual(asked(3));
    const draw = packExam(items).draw({ seed: 1, count: 2, minutes: 4, topic: null });
    draw.next();
    const taken = draw.next().value;
    expect(taken).toHaveLength(2);
  });
});

describe('what is wrong is said, with its path', () => {
  test.each([
    ['another format', (p: Loose) => (p['format'] = 'study.pack/9'), /^format: should be "study\.pack\/1"/],
    ['an unknown field', (p: Loose) => (p['questions'][0].answer = 'B'), /^questions\[0\]\.answer: .*is not a field here/],
    ['an id twice', (p: Loose) => (p['questions'][1].id = 'photo-archive'), /^questions\[1\]\.id: photo-archive stands twice/],
    ['an id that leads elsewhere', (p: Loose) => (p['questions'][0].id = '../../etc'), /^questions\[0\]\.id: "..\/..\/etc" is no id/],
    ['a scenario that is none', (p: Loose) => (p['questions'][2].scenario.options[1].elements[0].type = 'nat-gatewy'), /^questions\[2\]\.scenario\.options\[1\]\.elements\[0\]\.type: .*did you mean nat-gateway/],
    ['no answer', (p: Loose) => [0, 1].forEach((i) => (p['questions'][0].scenario.options[i].elements[0].policy = [])), /^questions\[0\]\.scenario: has no provable key: no option meets/],
    ['two answers', (p: Loose) => (p['questions'][1].scenario.options[0] = { ...p['questions'][1].scenario.options[1], id: 'A' }), /^questions\[1\]\.scenario: has no provable key/],
    ['words for an option that is not there', (p: Loose) => (p['questions'][0].options.H = { text: 'x' }), /^questions\[0\]\.options\.H: is no option/],
    ['one language alone', (p: Loose) => delete p['questions'][0].stem.ko, /^questions\[0\]\.stem/],
    ['a claim to be decided', (p: Loose) => Object.assign(p['questions'][0].scenario, { ask: { kind: 'count', type: 'nat-gateway' }, options: [{ id: 'A', value: 1 }, { id: 'B', value: 2 }] }), /^questions\[0\]\.scenario\.ask\.kind: is count/],
    ['an endless text', (p: Loose) => (p['questions'][0].stem = 'x'.repeat(7000)), /^questions\[0\]\.stem/],
    ['too many', (p: Loose) => (p['questions'] = Array.from({ length: 501 }, () => p['questions'][0])), /^questions: .*more than 500/],
    ['none', (p: Loose) => (p['questions'] = []), /^questions: holds no question/],
  ])('%s', (_name, change, said) => {
    const faults = after(change as (p: Loose) => void);
    expect(faults.join('\n')).toMatch(said);
  });

  test('study pack check says each, and its status', async () => {
    const broken = whole();
    broken['questions'][0].scenario.requirements = [{ isolate: { from: 'app', to: 'photos' } }, { reach: { from: 'app', to: 'photos' } }];
    const path = file(JSON.stringify(broken), 'broken.json');
    const { made, said } = context(['check', path]);
    expect(await command.run(made)).toBe(1);
    expect(said.err.join('\n')).toMatch(/questions\[0\]\.scenario: has no provable key/);
    expect(said.out).toMatch(/2 of 3 questions proved/);
    const json = context(['check', path], { json: true });
    await command.run(json.made);
    expect(JSON.parse(json.said.out)).toMatchObject({ format: 'study.pack-report/1', ok: false, questions: 3, proved: [{ answer: ['B'] }, { answer: ['A', 'B'] }] });
    await expect(packOf(context([], { pack: path }).made)).rejects.toThrow(/no provable key/);
  });
});

describe('nothing in a file does anything', () => {
  const list = (body: string) => `format: study.pack/1\nquestions: ${body}\n`;
  test.each([
    ['an alias', 'format: study.pack/1\na: &x [1]\nquestions: *x\n', /Excessive alias|alias/i],
    ['aliases that unfold without end', `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`).join('\n')}\n`, /alias/i],
    ["a tag of somebody's own", list('!!js/function "function(){ process.exit(9) }"'), /tag/i],
    ['a private tag', list('!run [ls]'), /tag/i],
    ['a key twice', 'format: study.pack/1\nformat: study.pack/1\nquestions: []\n', /unique/i],
    ['two documents', 'format: study.pack/1\n---\nformat: study.pack/1\n', /multiple documents/i],
    ['brackets without end', '['.repeat(200_000), /.*/],
    ['no YAML', 'a: b: c: [', /.*/],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00]), /UTF-8/],
    ['nothing', ' \n', /empty/],
    ['a megabyte and more', ' '.repeat(1024 * 1024 + 1) + 'x', /larger than 1 MB/],
  ])('%s is refused in one line', async (_name, text, said) => {
    const fault: unknown = await packFile(file(text)).then(
      ({ faults }) => new Error(`${faults[0]?.path} ${faults[0]?.message}`),
      (thrown: unknown) => thrown,
    );
    expect(fault).toBeInstanceOf(Error);
    expect((fault as Error).message).toMatch(said);
    expect((fault as Error).message).not.toContain('\n');
  });

  test('a file that is not there, a folder and a link in a circle are refused', async () => {
    symlinkSync(join(room, 'circle'), join(room, 'circle'));
    for (const path of [join(room, 'none'), room, join(room, 'circle')]) await expect(packFile(path)).rejects.toThrow(/no such file|folder|cannot be read/);
  });

  test('keys that would change what objects are change nothing', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const pack = JSON.stringify(whole()).replace('"labels":{', `"labels":{"${key}":{"en":"polluted","ko":"오염"},`).replace('"options":{"D"', `"options":{"${key}":{"text":"polluted"},"D"`);
      const { faults } = await packFile(file(pack, `${key}.json`));
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('en');
      expect(({} as Loose)['en']).toBeUndefined();
      expect(({} as Loose)['polluted']).toBeUndefined();
      for (const { message } of faults) expect(message).toMatch(/no option|not a field/);
    }
    await packFile(file(`format: study.pack/1\n__proto__: { polluted: yes }\nquestions: [{ id: a, scenario: { __proto__: { polluted: 1 } } }]\n`));
    expect(({} as Loose)['polluted']).toBeUndefined();
  });

  test('escape sequences and marks that turn text around never leave it', () => {
    const pack = whole();
    const evil = 'a\u001b[2Jb\u202ec\u0007d\u009be\nf';
    pack['title'] = evil;
    pack['questions'][0].stem = { en: evil, ko: evil };
    pack['questions'][0].options.D = { text: evil, explanation: evil };
    pack['questions'][1].labels.orders = { en: evil, ko: evil };
    const { items, title, faults } = readPack(pack, catalog);
    expect(faults).toEqual([]);
    const text = JSON.stringify([title, items.map((item) => [item.word('en'), item.word('ko')].map(({ stem, options, picture }) => [stem, options, picture]))]);
    expect(text).not.toMatch(/\\u001b|\\u202e|\\u0007|\\u009b|\u202e|\u009b/);
    expect(title?.en).toBe('a[2Jbcde f');
  });
});

test("the generator as a source: the nth question is the nth, also after going back further than is kept", () => {
  const source = questionSource();
  const wanted = { seed: 3, topic: null };
  const at = (place: number) => source.next(Array.from({ length: place }, () => ({ question: 'x', blueprint: 'b', topic: 't', rules: [], twinOf: null, correct: true, confidence: null })), wanted).id;
  const all = Array.from({ length: 9 }, (_, place) => at(place));
  expect(new Set(all).size).toBe(9);
  for (const place of [8, 7, 6, 5, 1, 2, 8, 0]) expect(at(place)).toBe(all[place]);
});
