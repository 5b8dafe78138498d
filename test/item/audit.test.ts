import { describe, expect, it } from 'vitest';
import { absoluteGap } from '../../src/item/audit/absolute-words.ts';
import type { Audited } from '../../src/item/audit/audited.ts';
import { atLeast, atMost, rowOf, within } from '../../src/item/audit/bounds.ts';
import { takeMostAlike, takeOddOne } from '../../src/item/audit/convergence.ts';
import { busiestRule, sameShape, tells } from '../../src/item/audit/enemies.ts';
import { factsAtWork } from '../../src/item/audit/facts-work.ts';
import { medianOf, quantileOf } from '../../src/item/audit/figures.ts';
import { crooked, oneForm } from '../../src/item/audit/form.ts';
import { keyPosition } from '../../src/item/audit/key-position.ts';
import { keyProved, readAgain } from '../../src/item/audit/key-proved.ts';
import { blueprintFolds, optionsOnly, randomFolds } from '../../src/item/audit/learner.ts';
import { keyLength, lengthSpread, optionWords, stemWords, takeLongest, takeShortest } from '../../src/item/audit/lengths.ts';
import { alikePairs, sharedRuns } from '../../src/item/audit/near-copies.ts';
import { missesOf } from '../../src/item/audit/near-misses.ts';
import { ProofCount } from '../../src/item/audit/proof-rows.ts';
import { balanced, rolesOf } from '../../src/item/audit/role-balance.ts';
import { numbered, rougeAtMost, rougeL } from '../../src/item/audit/rouge.ts';
import { distinctShare, shapeOf } from '../../src/item/audit/shape.ts';
import { bestShortcut } from '../../src/item/audit/shortcut.ts';
import { cueRows, formRows } from '../../src/item/audit/text-rows.ts';
import { runsOf, wordsOf } from '../../src/item/audit/text.ts';
import { selfBleu, textureOf } from '../../src/item/audit/texture.ts';
import { varietyRows } from '../../src/item/audit/variety-rows.ts';
import { wordEcho } from '../../src/item/audit/word-echo.ts';
import { command } from '../../src/commands/audit.ts';
import type { Context } from '../../src/commands/command.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { catalog } from '../../src/knowledge/services.ts';
import type { Scenario } from '../../src/network/schema.ts';
import { solve } from '../../src/network/verdict.ts';

const letters = 'ABCDEFGH';
interface Sketch extends Partial<Omit<Audited, 'options'>> {
  readonly texts?: readonly string[];
  readonly explanations?: readonly string[];
}
let made = 0;
/** A question of which only what a test speaks of is written down; option A is the key. */
const question = ({ texts = ['a', 'b', 'c', 'd'], explanations = [], ...rest }: Sketch = {}): Audited => ({
  id: `q${made++}`,
  blueprint: 'one',
  lang: 'en',
  stem: 'Which?',
  select: 1,
  answer: ['A'],
  rules: ['first'],
  scenario: { format: 'study.scenario/1', world: {} },
  options: texts.map((text, i) => ({ id: letters[i] as string, text, explanation: explanations[i] ?? 'It does.', rules: ['first'] })),
  ...rest,
});
const times = (n: number, draw: (i: number) => Sketch): Audited[] => Array.from({ length: n }, (_, i) => question(draw(i)));

/** S3 from private subnets without the internet: a gateway endpoint does it, an empty policy lets nothing through, NAT is not private, an interface endpoint costs more. */
const scenario = (change: Partial<Scenario> = {}): Scenario => ({
  format: 'study.scenario/1',
  world: { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }], services: [{ id: 's3', aws: 's3' }], elements: [] },
  requirements: [{ private: { from: 'app', to: 's3' } }],
  objective: 'cost',
  options: [
    { id: 'A', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 's3' }] },
    { id: 'B', elements: [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app' }] },
    { id: 'C', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 's3', policy: [] }] },
    { id: 'D', elements: [{ type: 'interface-endpoint', vpc: 'app', service: 's3' }] },
  ],
  ...change,
});

describe('words and figures', () => {
  it('keep names whole, and count runs with their repeats', () => {
    expect(wordsOf('Use us-east-1, 10.0.0.0/16 and the VPC\'s route.')).toEqual(['use', 'us-east-1', '10.0.0.0/16', 'and', 'the', "vpc's", 'route']);
    expect(wordsOf('VPC를 만듭니다.')).toEqual(['vpc를', '만듭니다']);
    expect(runsOf(['a', 'b', 'a', 'b'], 2)).toEqual(['a b', 'b a', 'a b']);
    expect(runsOf(['a'], 2)).toEqual([]);
  });
  it('take quantiles between neighbours', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(quantileOf([0, 10], 0.9)).toBeCloseTo(9);
    expect(medianOf([])).toBeNaN();
  });
});

describe('what the reasoner says', () => {
  it('proves a key, and refuses a wrong one, a doubtful one and a scenario that cannot be read', () => {
    expect(keyProved(question({ scenario: scenario() }), catalog)).toBe(true);
    expect(keyProved(question({ scenario: scenario(), answer: ['D'] }), catalog)).toBe(false);
    expect(keyProved(question({ scenario: scenario({ objective: null }) }), catalog)).toBe(false);
    expect(keyProved(question({ scenario: { format: 'study.scenario/1', world: { vpcs: [{ id: 'App', cidrs: [] }] } } }), catalog)).toBe(false);
  });
  it('finds the requirement that nothing hangs on', () => {
    const idle = scenario({ requirements: [{ private: { from: 'app', to: 's3' } }, { readyWithin: { days: 30 } }] });
    expect(factsAtWork(readAgain(question({ scenario: idle }), catalog), catalog)).toEqual([true, false]);
  });
  it('counts a distractor that ranks behind and one with a single failure as near, one that AWS refuses or that fails twice as far', () => {
    const verdict = solve(readAgain(question({ scenario: scenario() }), catalog), catalog);
    expect(missesOf(verdict, new Set(rules.keys()))).toEqual({ distractors: 3, near: 3, failures: 2, named: 2 });
    const twice = scenario({ requirements: [{ private: { from: 'app', to: 's3' } }, { survivesAz: { from: 'app', to: 's3' } }] });
    expect(missesOf(solve(readAgain(question({ scenario: twice }), catalog), catalog), new Set()).near).toBe(1);
    const [good, bad] = [verdict.options[0], verdict.options[1]];
    if (!good || !bad?.failures[0]) throw new Error('the scenario has lost its failures');
    const refused = { ...verdict, options: [good, { ...bad, failures: [{ ...bad.failures[0], requirement: null }] }] };
    expect(missesOf(refused, new Set())).toEqual({ distractors: 1, near: 0, failures: 1, named: 0 });
  });
  it('puts it into rows, and says which question is unproved', () => {
    const count = new ProofCount(catalog, new Set(rules.keys()));
    count.add(question({ scenario: scenario() }));
    const wrong = question({ scenario: scenario(), answer: ['B'] });
    count.add(wrong);
    expect(count.rows().map((r) => [r.values[0], r.standing])).toEqual([[0.5, 'falls short'], [1, 'ok'], [1, 'ok'], [1, 'ok']]);
    expect(count.rows()[0]?.where).toEqual([wrong.id]);
  });
});

describe('cues', () => {
  it('measure the place of the key', () => {
    expect(keyPosition(times(8, (i) => ({ answer: [letters[i % 4] as string] })))).toBe(0);
    expect(keyPosition(times(8, () => ({})))).toBe(24);
  });
  it('measure what taking the longest or the shortest would bring, ties shared', () => {
    const long = question({ texts: ['long one', 'b', 'c', 'd'] });
    const tie = question({ texts: ['same', 'same', 'x', 'y'] });
    expect(takeLongest([long])).toBe(1);
    expect(takeLongest([tie])).toBe(0.5);
    expect(takeShortest([long])).toBe(0);
    expect(takeShortest([tie])).toBe(0);
    expect(takeLongest([long, question({ select: 2, answer: ['B', 'C'], texts: ['long one', 'b', 'c', 'd', 'e'] })])).toBe(1);
  });
  it('measure lengths', () => {
    const q = question({ texts: ['aaaa', 'aa', 'aa', 'aaaa'] });
    expect(lengthSpread([q, q])).toEqual([2, 2]);
    expect(keyLength([q])).toBeCloseTo(4 / (8 / 3));
    expect(stemWords([question({ stem: 'one two three' })])).toEqual([3, 3, 3]);
    expect(optionWords([question({ texts: ['a b', 'a b', 'a b', 'a b'] })])).toEqual([2, 2, 2]);
  });
  it('measure the echo of rare stem words, not of common ones', () => {
    const echo = question({ stem: 'The firewall logs', texts: ['Keep the firewall', 'Keep the rest', 'Keep the rest', 'Keep the rest'] });
    const other = question({ stem: 'The bucket fills', texts: ['Keep it', 'Empty the bucket', 'Keep it', 'Keep it'] });
    expect(wordEcho([echo, other])).toBe(0.5);
    expect(wordEcho([question({ stem: 'The one', texts: ['none', 'the', 'the', 'the'] }), question({ stem: 'The two' })])).toBe(0.25);
  });
  it('measure convergence and the odd one out', () => {
    const q = question({ texts: ['a b', 'a c', 'b d', 'x y'] });
    expect([takeMostAlike([q]), takeOddOne([q])]).toEqual([1, 0]);
    expect(takeOddOne([question({ texts: ['x y', 'a b', 'a b c', 'a b d'] })])).toBe(1);
  });
  it('let a learner find a word that marks keys, and nothing where there is none', () => {
    const marked = times(50, (i) => ({ blueprint: `b${i % 10}`, texts: [`use it carefully ${i}`, `use it ${i}`, `use this ${i}`, `use that ${i}`] }));
    expect(optionsOnly(marked, randomFolds)).toBe(1);
    expect(optionsOnly(marked, blueprintFolds)).toBe(1);
    expect(optionsOnly(times(50, () => ({ texts: ['same', 'same', 'same', 'same'] })), randomFolds)).toBe(0.25);
  });
  it('keep a blueprint in one fold: what marks keys in one alone is not carried over', () => {
    const own = times(50, (i) => ({ blueprint: `b${i % 5}`, texts: [`word${i % 5}`, `word${(i + 1) % 5}`, 'plain', 'plain'] }));
    expect(new Set(own.map((q, i) => `${q.blueprint} ${blueprintFolds(own)[i]}`)).size).toBe(5);
    // Taught on the others, a word is known as a distractor alone and its neighbour as a key alone.
    expect(optionsOnly(own, blueprintFolds)).toBe(0);
    expect(optionsOnly(own, randomFolds)).toBeGreaterThan(0.2);
  });
  it('are not taken in by what the learner has never seen', () => {
    const fresh = times(50, (i) => ({ blueprint: `b${i % 5}`, texts: [`it new${i}`, `it old${i}`, `it own${i}`, `it odd${i} and very long${i}`] }));
    expect(optionsOnly(fresh, randomFolds)).toBeLessThan(0.5);
  });
  it('find the best shortcut from a word to a design', () => {
    const s3 = question({ stem: 'S3 data', scenario: scenario() });
    const not = question({ stem: 'Other data', answer: ['D'], scenario: scenario() });
    expect(bestShortcut([s3, not])).toEqual({ word: 'other', design: 'interface-endpoint', fires: 1, right: 1 });
    const one = scenario({ options: scenario().options?.filter((o) => o.id !== 'C') ?? [] });
    expect(bestShortcut([question({ stem: 'S3', scenario: one }), question({ stem: 'S3', answer: ['B'], scenario: one })])?.right).toBe(0.5);
    expect(bestShortcut([question({ stem: 'S3', scenario: one })])).toMatchObject({ word: 's3', right: 1 });
    expect(bestShortcut([])).toBeNull();
  });
  it('see which designs are always or never right', () => {
    const roles = rolesOf([question({ scenario: scenario() }), question({ scenario: scenario(), answer: ['D'] })]);
    expect(Object.fromEntries(roles.map((r) => [r.design, [r.shown, r.key]]))).toEqual({ 'gateway-endpoint': [4, 0.25], 'internet-gateway+nat-gateway': [2, 0], 'interface-endpoint': [2, 0.5] });
    expect(balanced(roles, 0.03, 0.85)).toBeCloseTo(2 / 3);
  });
  it('see absolute words on one side, in both languages', () => {
    expect(absoluteGap([question({ texts: ['Use it.', 'Only use it.', 'Use it.', 'Use it.'] })])).toBeCloseTo(1 / 3);
    expect(absoluteGap([question({ texts: ['Use all.', 'Use all.', 'Use all.', 'Use all.'] })])).toBe(0);
    expect(absoluteGap([question({ lang: 'ko', texts: ['VPC에서만 씁니다.', '만듭니다.', '10만 개를 만들지만 둡니다.', '둡니다.'] })])).toBe(1);
  });
});

describe('form', () => {
  it('wants options that open alike in English and end alike in Korean', () => {
    expect(oneForm([question({ texts: ['Add it.', 'Create it.', 'Use it.', 'Put it.'] }), question({ texts: ['Add it.', 'A gateway.', 'Use it.', 'Put it.'] })])).toBe(0.5);
    expect(oneForm([question({ texts: ['Add it.', 'Add it', 'Add it.', 'Add it.'] })])).toBe(0);
    expect(oneForm([question({ lang: 'ko', texts: ['추가합니다.', '생성합니다.', '둡니다.', '엽니다.'] }), question({ lang: 'ko', texts: ['추가합니다.', '게이트웨이 생성', '둡니다.', '엽니다.'] })])).toBe(0.5);
  });
  it('finds negative questions and all of the above', () => {
    const bad = [question({ stem: 'It runs. Which does NOT help?' }), question({ texts: ['a', 'b', 'c', 'None of the above.'] }), question({ lang: 'ko', stem: '다음 중 옳지 않은 것은 무엇입니까?' }), question({ lang: 'ko', texts: ['a', 'b', 'c', '위의 모든 항목'] })];
    const good = [question({ stem: 'It must not leave. Which helps?', texts: ['All of them.', 'b', 'c', 'd'] }), question({ lang: 'ko', stem: '인터넷을 거치지 않는 솔루션을 찾습니다. 무엇입니까?' })];
    expect(crooked([...bad, ...good])).toEqual(bad.map((q) => q.id));
  });
});

describe('variety', () => {
  it('sees through new names, blocks, counts and Regions, but not through new facts', () => {
    const two = (id: string, region: string, cidrs: readonly [string, string], count: number): Scenario => ({ format: 'study.scenario/1', world: { vpcs: [{ id, region, cidrs: [cidrs[0]], count }, { id: 'other', region, cidrs: [cidrs[1]] }] }, requirements: [{ reach: { from: id, to: 'other' } }] });
    const first = shapeOf(two('a', 'us-east-1', ['10.0.0.0/16', '10.1.0.0/16'], 20));
    expect(shapeOf(two('zebra', 'eu-west-1', ['172.16.0.0/16', '192.168.0.0/16'], 300))).toBe(first);
    expect(shapeOf(two('a', 'us-east-1', ['10.0.0.0/15', '10.1.0.0/16'], 20)), 'blocks that overlap').not.toBe(first);
    expect(shapeOf(two('a', 'us-east-1', ['10.0.0.0/16', '10.1.0.0/16'], 1)), 'one, not many').not.toBe(first);
    expect(shapeOf({ ...two('a', 'us-east-1', ['10.0.0.0/16', '10.1.0.0/16'], 20), objective: 'cost' })).not.toBe(first);
    const turned = [...(scenario().options ?? [])].reverse().map((o, i) => ({ ...o, id: letters[i] as string }));
    expect(shapeOf(scenario({ options: turned })), 'options in another order').toBe(shapeOf(scenario()));
    expect(distinctShare([first, first, 'x', 'y'])).toBe(0.75);
  });
  it('finds near copies in an exam', () => {
    const stem = 'a b c d e f g h i j';
    const exam = [question({ stem }), question({ stem: 'a b c d e f g h x y' }), question({ stem: 'k l m n o p q r s t' }), question({ stem: 'a b c d e z y x w v' })];
    expect(sharedRuns([exam])).toBe(0.25);
    expect(sharedRuns([[exam[0] as Audited], [exam[1] as Audited]]), 'in different exams').toBe(0);
    expect(alikePairs([exam])).toEqual([[exam[0]?.id, exam[1]?.id]]);
  });
  it('computes ROUGE-L on words in order, gaps allowed', () => {
    const rouge = (a: string, b: string) => {
      const [x, y] = numbered([a.split(' '), b.split(' ')]);
      return rougeL(x as Int32Array, y as Int32Array);
    };
    expect(rouge('police killed the gunman', 'police kill the gunman')).toBe(0.75);
    expect(rouge('a b c', 'c b a')).toBeCloseTo(1 / 3);
    expect(rouge('a b', 'c d')).toBe(0);
    expect(rouge('a x b', 'a b')).toBe(0.8);
  });
  it('computes what ROUGE-L is at most, on words in any order', () => {
    const atMost = (a: string, b: string) => {
      const [x, y] = numbered([a.split(' '), b.split(' ')]);
      return rougeAtMost((x as Int32Array).sort(), (y as Int32Array).sort());
    };
    expect(atMost('a b c', 'c b a')).toBe(1);
    expect(atMost('a a b', 'b a')).toBe(0.8);
    expect(atMost('a b', 'c d')).toBe(0);
  });
  it('computes self-BLEU-4: the same texts 1, a text of its own almost 0', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(selfBleu([five, five])).toBeCloseTo(1);
    // Precisions 4/5, 3/4, 2/3 and 1/2.
    expect(selfBleu([five, ['a', 'b', 'c', 'd', 'x']])).toBeCloseTo((4 / 5 * 3 / 4 * 2 / 3 * 1 / 2) ** 0.25);
    // Three words of five, all in order: shorter than the reference by two.
    expect(selfBleu([five, ['v', 'w', 'x', 'y', 'z']])).toBeLessThan(0.05);
  });
  it('measures texture in groups of the size asked for', () => {
    const pair = [question({ stem: 'a b c d e' }), question({ stem: 'a b c d x' })];
    const loner = [question({ stem: 'k l m n o' }), question({ stem: 'p q r s t' })];
    expect(textureOf(pair, 2)).toMatchObject({ nearest: 0.8, seenElsewhere: 0.5 });
    expect(textureOf([...pair, ...loner], 2)).toMatchObject({ nearest: 0.4, seenElsewhere: 0.25 });
    expect(textureOf([...loner, question({ stem: 'a b c d e' })], 2).nearest).toBe(0);
  });
  it('finds enemies: the same shape, a key told by another explanation, a rule asked for too often', () => {
    const a = question({ scenario: scenario(), texts: ['Create a gateway endpoint.', 'b1', 'c1', 'd1'] });
    const b = question({ scenario: scenario(), texts: ['Add a NAT gateway.', 'b2', 'c2', 'd2'], explanations: ['It is better to create a gateway endpoint, says the page.'] });
    const c = question({ scenario: scenario({ objective: null }), rules: ['second'], texts: ['Peer both.', 'b3', 'c3', 'd3'] });
    expect(sameShape([[a, b, c]])).toEqual([[a.id, b.id]]);
    expect(sameShape([[a, c], [b]])).toEqual([]);
    expect(tells([[a, b, c]])).toEqual([[b.id, a.id]]);
    expect(tells([[a], [b, c]])).toEqual([]);
    expect(busiestRule([[a, b, c]])).toEqual({ rule: 'first', questions: 2 });
    expect(busiestRule([[a, c], [b]]).questions).toBe(1);
  });
});

describe('the table', () => {
  it('tells a missed must from a missed target and from nothing to judge', () => {
    const standing = (x: number) => rowOf('m', [x], atMost(0.34), atMost(0.3)).standing;
    expect([standing(0.3), standing(0.31), standing(0.35), standing(Number.NaN)]).toEqual(['ok', 'short of target', 'falls short', 'no data']);
    expect(rowOf('m', [2, 3.1], atMost(2, 3)).standing).toBe('falls short');
    expect([atLeast(1).keeps([0.999]), within(10, 35, 1).keeps([1, 20, 99]), within(10, 35, 1).keeps([20, 9, 20])]).toEqual([false, true, false]);
    expect(rowOf('m', [0.25], atMost(0.34), atMost(0.3))).toMatchObject({ figure: '0.250', must: '<= .34', target: '<= .30' });
  });
  it('has a row for each measure, and judges no exam where there is none', () => {
    const few = times(10, (i) => ({ stem: `Which of ${i}?`, scenario: scenario() }));
    const standings = Object.fromEntries([...cueRows(few), ...formRows(few), ...varietyRows(few, [])].map((r) => [r.metric, r.standing]));
    expect(standings).toMatchObject({ 'key position: chi-square over A to D': 'falls short', 'multiple response': 'falls short', 'distinct scenarios, names and numbers aside': 'falls short', 'enemies: same shape in one exam': 'no data' });
    expect(Object.keys(standings)).toHaveLength(27);
  });
});

describe('study audit', () => {
  const run = async (values: Context['values'], positionals: readonly string[] = []) => {
    let text = '';
    const status = await command.run({ positionals, values, lang: 'en', env: {}, out: async (more) => void (text += more), err: () => undefined });
    return { status, text };
  };
  it('prints the same figures for the same seed, and exit status 1 exactly where a row falls short', async () => {
    const { status, text } = await run({ count: '200', seed: '4', json: true });
    const found = JSON.parse(text) as { format: string; ok: boolean; count: number; rows: { metric: string; standing: string; values: number[] }[] };
    expect(found).toMatchObject({ format: 'study.audit/1', count: 200, seed: 4, lang: 'en' });
    expect(found.rows).toHaveLength(31);
    expect(found.rows[0]).toMatchObject({ values: [1], standing: 'ok' });
    expect(found.ok).toBe(!found.rows.some((r) => r.standing === 'falls short'));
    expect(status).toBe(found.ok ? 0 : 1);
    const table = await run({ count: '200', seed: '4' });
    for (const { metric, standing } of found.rows) expect(table.text.split('\n').find((line) => line.startsWith(metric))).toMatch(new RegExp(`${standing}$`));
  }, 120_000);
  it('prints a table a batch, each of the next seed', async () => {
    const { text } = await run({ count: '200', seed: '8', batches: '2', json: true });
    expect(text.trim().split('\n').map((line) => (JSON.parse(line) as { seed: number }).seed)).toEqual([8, 9]);
  }, 120_000);
  it('asks the second way in a checkout, with its number as a word of its own', async () => {
    const { text } = await run({ count: '200', seed: '4', json: true, 'second-way': true }, ['12']);
    const rows = (JSON.parse(text) as { rows: { metric: string; values: number[] }[] }).rows;
    expect(rows[1]).toMatchObject({ metric: 'key proved: second way agrees, of 12', values: [1], standing: 'ok' });
  }, 120_000);
  it('refuses what it cannot do', async () => {
    await expect(run({ count: '199' })).rejects.toMatchObject({ status: 2 });
    await expect(run({}, ['12'])).rejects.toMatchObject({ status: 2 });
    await expect(run({ 'second-way': true }, ['many'])).rejects.toMatchObject({ status: 2 });
  });
});
